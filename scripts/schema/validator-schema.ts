import type { SchemaNode } from './typescript-types.ts';

/**
 * The form of a schema that ajv compiles: it accepts the same documents, and answers a wrong one with the errors of the form
 * that was meant, in time linear in the document.
 */
export type ValidatorNode = Readonly<Record<string, unknown>>;

/** Titles, descriptions and examples are for readers of the schema; the validators need not carry them. */
const PROSE = new Set(['title', 'description', 'examples']);
const MAPS_OF_SCHEMAS = new Set(['properties', '$defs']);

export function validatorSchema(schema: SchemaNode, definitions: Readonly<Record<string, SchemaNode>>): ValidatorNode {
  return compiled(schema, definitions);
}

function compiled(node: SchemaNode, definitions: Readonly<Record<string, SchemaNode>>): ValidatorNode {
  const kept = Object.entries(node).filter(([key]) => !PROSE.has(key));
  return Object.fromEntries(
    kept.flatMap(([key, value]): [string, unknown][] => {
      if (MAPS_OF_SCHEMAS.has(key)) return [[key, compiledMap(value as Record<string, SchemaNode>, definitions)]];
      if (key === 'items') return [[key, compiled(value as SchemaNode, definitions)]];
      if (key === 'oneOf') return Object.entries(choice(value as readonly SchemaNode[], definitions));
      // ajv compares each pair of items, and a pull request with one long array would hold the check up for minutes.
      if (key === 'uniqueItems') return [['distinctItems', value]];
      return [[key, value]];
    }),
  );
}

function compiledMap(
  map: Readonly<Record<string, SchemaNode>>,
  definitions: Readonly<Record<string, SchemaNode>>,
): ValidatorNode {
  return Object.fromEntries(Object.entries(map).map(([name, node]) => [name, compiled(node, definitions)]));
}

/**
 * `oneOf` says no more than "none of them", with the errors of every alternative. Ours are told apart by a member with a
 * constant or by their type: the alternative that this picks is the only one asked.
 */
function choice(options: readonly SchemaNode[], definitions: Readonly<Record<string, SchemaNode>>): ValidatorNode {
  const resolved = options.map((option) => resolve(option, definitions));
  const tag = tagOf(resolved);
  return tag === undefined
    ? choiceByType(options, resolved, definitions)
    : choiceByTag(tag, options, resolved, definitions);
}

function choiceByTag(
  tag: string,
  options: readonly SchemaNode[],
  resolved: readonly SchemaNode[],
  definitions: Readonly<Record<string, SchemaNode>>,
): ValidatorNode {
  const values = resolved.map((option) => option.properties?.[tag]?.const);
  if (new Set(values).size !== values.length) throw new Error(`two alternatives have the same ${tag}`);
  return {
    type: 'object',
    required: [tag],
    properties: { [tag]: { enum: values } },
    allOf: options.map((option, index) => ({
      if: { type: 'object', required: [tag], properties: { [tag]: { const: values[index] } } },
      // oxlint-disable-next-line unicorn/no-thenable -- a JSON Schema keyword
      then: compiled(option, definitions),
    })),
  };
}

function choiceByType(
  options: readonly SchemaNode[],
  resolved: readonly SchemaNode[],
  definitions: Readonly<Record<string, SchemaNode>>,
): ValidatorNode {
  const types = resolved.map((option) => option.type);
  if (new Set(types).size !== types.length || !types.every((type) => typeof type === 'string'))
    throw new Error('the alternatives of a oneOf are told apart by a constant member or by their type');
  return {
    type: types,
    // oxlint-disable-next-line unicorn/no-thenable -- a JSON Schema keyword
    allOf: options.map((option, index) => ({ if: { type: types[index] }, then: compiled(option, definitions) })),
  };
}

function resolve(node: SchemaNode, definitions: Readonly<Record<string, SchemaNode>>): SchemaNode {
  if (node.$ref === undefined) return node;
  const found = definitions[node.$ref.replace(/^.*\//, '')];
  if (found === undefined) throw new Error(`${node.$ref} is not defined`);
  return found;
}

/** The required member whose constant differs between all alternatives. */
function tagOf(options: readonly SchemaNode[]): string | undefined {
  return options[0]?.required?.find((name) =>
    options.every((option) => option.required?.includes(name) && option.properties?.[name]?.const !== undefined),
  );
}
