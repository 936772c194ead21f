import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SCHEMAS = join(import.meta.dirname, '../../registry-schema/schemas');

export interface Node {
  readonly [keyword: string]: unknown;
}

export interface SchemaFile {
  readonly name: string;
  readonly schema: Node;
}

export const schemaFiles: readonly SchemaFile[] = globSync('**/*.schema.json', { cwd: SCHEMAS })
  .sort()
  .map((name) => {
    const schema: unknown = JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8'));
    if (!isNode(schema)) throw new Error(`${name} is no schema`);
    return { name, schema };
  });

/** A schema inside a schema file, and how it is reached. */
export interface Place {
  readonly path: string;
  readonly node: Node;
  /** It is the schema of a member, of a list's items or of a definition, not an alternative. */
  readonly named: boolean;
}

/** Every schema inside a file. Values of keywords that are no schemas, such as `examples`, are left alone. */
export function placesOf({ name, schema }: SchemaFile): readonly Place[] {
  return [...walk(name, schema, true)];
}

function* walk(path: string, node: unknown, named: boolean): Generator<Place> {
  if (!isNode(node)) return;
  yield { path, node, named };
  for (const keyword of ['properties', '$defs']) {
    const map = node[keyword];
    if (isNode(map))
      for (const [key, child] of Object.entries(map)) yield* walk(`${path}/${keyword}/${key}`, child, true);
  }
  for (const keyword of ['items', 'additionalProperties', 'propertyNames'])
    yield* walk(`${path}/${keyword}`, node[keyword], true);
  const options = node['oneOf'];
  if (Array.isArray(options))
    for (const [index, child] of options.entries()) yield* walk(`${path}/oneOf/${index}`, child, false);
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
