/**
 * TypeScript types from this project's JSON Schemas. Definitions of common.schema.json become types that every document
 * shares; everything else is written in place, so a reader sees a document as one interface.
 */

export interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly SchemaNode[];
  readonly type?: string | readonly string[];
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

/** `publication/index-shard` → `PublicationIndexShard`. */
export function typeName(name: string): string {
  return name.replaceAll(/(?:^|[/-])([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Strings that only a parser makes: the type says that the pattern was checked. */
const BRANDED = new Set(['PluginId', 'Digest']);

export function declareType(name: string, schema: SchemaNode): string {
  const doc = schema.description === undefined ? '' : `/** ${schema.description} */\n`;
  if (BRANDED.has(name)) return `${doc}export type ${name} = string & { readonly __brand: '${name}' };\n`;
  return isObject(schema)
    ? `${doc}export interface ${name} ${objectBody(schema, '')}\n`
    : `${doc}export type ${name} = ${expression(schema, '')};\n`;
}

function isObject(schema: SchemaNode): boolean {
  return schema.type === 'object' && schema.properties !== undefined;
}

function objectBody(schema: SchemaNode, indent: string): string {
  const inner = `${indent}  `;
  const members = Object.entries(schema.properties ?? {}).map(([key, member]) => {
    const optional = schema.required?.includes(key) === true ? '' : '?';
    const doc = member.description === undefined ? '' : `${inner}/** ${member.description} */\n`;
    return `${doc}${inner}readonly ${key}${optional}: ${expression(member, inner)};\n`;
  });
  return `{\n${members.join('')}${indent}}`;
}

function expression(schema: SchemaNode, indent: string): string {
  if (schema.$ref !== undefined) return typeName(schema.$ref.replace(/^.*\//, ''));
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ');
  if (schema.oneOf !== undefined) return schema.oneOf.map((option) => expression(option, indent)).join(' | ');
  if (Array.isArray(schema.type)) return schema.type.map((type: string) => primitive(type)).join(' | ');
  if (schema.type === 'array') return `readonly (${expression(schema.items ?? {}, indent)})[]`;
  if (isObject(schema)) return objectBody(schema, indent);
  if (typeof schema.additionalProperties === 'object')
    return `Readonly<Record<string, ${expression(schema.additionalProperties, indent)}>>`;
  return primitive(typeof schema.type === 'string' ? schema.type : 'unknown');
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
}

function primitive(type: string): string {
  switch (type) {
    case 'integer':
      return 'number';
    case 'object':
      return 'Readonly<Record<string, unknown>>';
    default:
      return type;
  }
}
