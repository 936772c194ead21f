/**
 * Writes lab/github/openapi.json: the part of GitHub's OpenAPI description that the lab's GitHub answers, as JSON Schema that ajv
 * compiles. The operations are listed in lab/github/operations.json; the output depends on that list and the installed
 * `@octokit/openapi` alone, so running it twice gives the same bytes.
 *
 *     node scripts/prune-openapi.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Json = null | boolean | number | string | Json[] | JsonObject;
interface JsonObject {
  [key: string]: Json;
}

const SCHEMAS = '#/components/schemas/';
const ERROR_SCHEMAS = ['basic-error', 'validation-error', 'validation-error-simple'];
/** Prose and samples: most of the 13 MB, and nothing a validator reads. */
const PROSE = new Set([
  'description',
  'title',
  'example',
  'examples',
  'externalDocs',
  'deprecated',
  'readOnly',
  'default',
]);

const require = createRequire(import.meta.url);
const source = require.resolve('@octokit/openapi/generated/api.github.com.json');
const operationsFile = new URL('../lab/github/operations.json', import.meta.url);
const outputFile = new URL('../lab/github/openapi.json', import.meta.url);

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectAt(value: Json | undefined, what: string): JsonObject {
  if (!isObject(value)) throw new Error(`the description has no ${what}`);
  return value;
}

function listAt(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

/** OpenAPI 3.0's `nullable` as JSON Schema says it; without a type beside it, ajv would refuse to compile it. */
function withoutNullable(schema: JsonObject): JsonObject {
  const { nullable, ...rest } = schema;
  if (nullable !== true) return rest;
  if (typeof rest['type'] === 'string') {
    const nullableSchema: JsonObject = { ...rest, type: [rest['type'], 'null'] };
    if (Array.isArray(rest['enum']) && !rest['enum'].includes(null)) nullableSchema['enum'] = [...rest['enum'], null];
    return nullableSchema;
  }
  return Object.keys(rest).length === 0 ? {} : { anyOf: [rest, { type: 'null' }] };
}

function pruneSchema(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(pruneSchema);
  if (!isObject(schema)) return schema;
  if (typeof schema['$ref'] === 'string') return { $ref: schema['$ref'] };
  const kept: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (PROSE.has(key) || key.startsWith('x-')) continue;
    if (key === 'properties' && isObject(value)) {
      kept[key] = Object.fromEntries(Object.entries(value).map(([name, property]) => [name, pruneSchema(property)]));
    } else kept[key] = key === 'enum' || key === 'required' ? value : pruneSchema(value);
  }
  return withoutNullable(kept);
}

function resolve(document: JsonObject, value: Json): JsonObject {
  const object = objectAt(value, 'object where one is referred to');
  const reference = object['$ref'];
  if (typeof reference !== 'string') return object;
  let target: Json | undefined = document;
  for (const part of reference.slice(2).split('/')) target = objectAt(target, reference)[part];
  return objectAt(target, reference);
}

function schemaOf(document: JsonObject, body: Json | undefined): Json | undefined {
  if (body === undefined) return undefined;
  const content = resolve(document, body)['content'];
  const json = isObject(content) ? content['application/json'] : undefined;
  return isObject(json) && json['schema'] !== undefined ? pruneSchema(json['schema']) : undefined;
}

function pruneOperation(document: JsonObject, operation: JsonObject): JsonObject {
  const parameters = listAt(operation['parameters']).map((each) => {
    const { name, in: place, required, schema } = resolve(document, each);
    return { name: name ?? '', in: place ?? '', required: required === true, schema: pruneSchema(schema ?? {}) };
  });
  const responses: JsonObject = {};
  for (const [status, response] of Object.entries(objectAt(operation['responses'], 'responses'))) {
    if (status.startsWith('2')) responses[status] = schemaOf(document, response) ?? null;
  }
  const docs = operation['externalDocs'];
  return {
    operationId: operation['operationId'] ?? '',
    documentation: isObject(docs) ? (docs['url'] ?? '') : '',
    parameters,
    requestBody: schemaOf(document, operation['requestBody']) ?? null,
    responses,
  };
}

function references(value: Json, found: Set<string>): void {
  if (Array.isArray(value)) for (const each of value) references(each, found);
  if (!isObject(value)) return;
  for (const [key, each] of Object.entries(value)) {
    if (key === '$ref' && typeof each === 'string') found.add(each.slice(SCHEMAS.length));
    else references(each, found);
  }
}

function reachableSchemas(document: JsonObject, roots: Json): JsonObject {
  const schemas = objectAt(objectAt(document['components'], 'components')['schemas'], 'schemas');
  const wanted = new Set<string>(ERROR_SCHEMAS);
  references(roots, wanted);
  const kept: JsonObject = {};
  for (const name of wanted) {
    const pruned = pruneSchema(schemas[name] ?? null);
    kept[name] = pruned;
    // A set grows while it is walked, so this reaches everything that is referred to.
    references(pruned, wanted);
  }
  return Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function prune(document: JsonObject, wanted: ReadonlySet<string>): JsonObject {
  const paths: JsonObject = {};
  const missing = new Set(wanted);
  for (const [path, item] of Object.entries(objectAt(document['paths'], 'paths'))) {
    const methods: JsonObject = {};
    for (const [method, operation] of Object.entries(objectAt(item, path))) {
      const id = isObject(operation) ? operation['operationId'] : undefined;
      if (!isObject(operation) || typeof id !== 'string' || !missing.delete(id)) continue;
      methods[method] = pruneOperation(document, operation);
    }
    if (Object.keys(methods).length > 0) paths[path] = methods;
  }
  if (missing.size > 0) throw new Error(`not in GitHub's description: ${[...missing].join(', ')}`);
  const info = objectAt(document['info'], 'info');
  return { version: info['version'] ?? '', paths, components: { schemas: reachableSchemas(document, paths) } };
}

/** One line per operation and per schema: small, and a change of one of them is one line of difference. */
function render(pruned: JsonObject): string {
  const lines = (object: JsonObject) =>
    Object.entries(object)
      .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n');
  const schemas = objectAt(objectAt(pruned['components'], 'components')['schemas'], 'schemas');
  return (
    `{\n"version": ${JSON.stringify(pruned['version'])},\n"paths": {\n${lines(objectAt(pruned['paths'], 'paths'))}\n},\n` +
    `"components": { "schemas": {\n${lines(schemas)}\n} }\n}\n`
  );
}

const wanted = JSON.parse(readFileSync(operationsFile, 'utf8')) as string[];
const rendered = render(prune(JSON.parse(readFileSync(source, 'utf8')) as JsonObject, new Set(wanted)));
if (process.argv.includes('--check')) {
  if (readFileSync(outputFile, 'utf8') !== rendered)
    throw new Error('lab/github/openapi.json is not what the description gives');
} else {
  writeFileSync(outputFile, rendered);
  console.log(`lab/github/openapi.json: ${wanted.length} operations, ${rendered.length} bytes`);
}
