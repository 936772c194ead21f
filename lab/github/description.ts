import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import {
  isList,
  isObject,
  listAt,
  objectAt,
  objectsAt,
  parseJson,
  textAt,
  type Json,
  type JsonObject,
} from './json.ts';
import { completed } from './poison.ts';

/** One operation of GitHub's description, and how its path is recognised. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** As in the description: `/repos/{owner}/{repo}/pulls`. */
  readonly template: string;
  readonly documentation: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly source: JsonObject;
}

export interface Found {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

/** Parameters that GitHub lets span slashes. */
const MANY_SEGMENTS = new Set(['path', 'ref', 'basehead', 'branch', 'tag']);

function compileOperation(template: string, method: string, source: JsonObject): Operation {
  const names: string[] = [];
  const pattern = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return MANY_SEGMENTS.has(name) ? (name === 'path' ? '(.*)' : '(.+)') : '([^/]+)';
  });
  return {
    id: textAt(source, 'operationId') ?? '',
    method: method.toUpperCase(),
    template,
    documentation: textAt(source, 'documentation') ?? '',
    // The root of `contents` is asked for without a trailing slash as well.
    pattern: new RegExp(`^${pattern.replace('/contents/(.*)', '/contents(?:/(.*))?')}$`),
    names,
    source,
  };
}

const literalSegments = (operation: Operation) =>
  operation.template.split('/').filter((each) => !each.includes('{')).length;

/**
 * Everything that has properties is closed, so that a field that GitHub does not document fails. Overlapping alternatives stay
 * tellable apart by that, and `oneOf` is read as `anyOf`, because an object can satisfy two of GitHub's.
 */
function closed(schema: Json, insideAllOf = false): Json {
  if (isList(schema)) return schema.map((each) => closed(each));
  if (!isObject(schema)) return schema;
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'discriminator') continue;
    if (key === 'properties' && isObject(value)) {
      result[key] = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, closed(each)]));
    } else if (key === 'allOf' && isList(value)) result[key] = value.map((each) => closed(each, true));
    else if (key === 'oneOf') result['anyOf'] = closed(value);
    else result[key] = key === 'enum' || key === 'required' ? value : closed(value);
  }
  if (isObject(schema['properties']) && schema['additionalProperties'] === undefined && !insideAllOf) {
    result['additionalProperties'] = false;
  }
  return result;
}

/** GitHub answers `head.repo: null` once a fork is deleted, although its description says that it cannot. */
function withDeletedForks(schemas: JsonObject): JsonObject {
  const changed: Record<string, Json> = { ...schemas };
  for (const name of ['pull-request', 'pull-request-simple']) {
    const text = JSON.stringify(schemas[name]);
    const repo = '"repo":{"$ref":"#/components/schemas/repository"}';
    changed[name] = parseJson(
      text.replace(repo, `"repo":{"anyOf":[{"$ref":"#/components/schemas/repository"},{"type":"null"}]}`),
    );
  }
  return changed;
}

/** A rule with its ruleset is described as two closed shapes at once; here it is one with the members of both. */
function withDetailedRules(schemas: JsonObject): JsonObject {
  const detailed = schemas['repository-rule-detailed'];
  if (!isObject(detailed)) return schemas;
  const propertiesOf = (part: JsonObject) => {
    const target = schemas[(textAt(part, '$ref') ?? '').slice('#/components/schemas/'.length)];
    return isObject(target) ? (objectAt(target, 'properties') ?? {}) : {};
  };
  const oneOf = objectsAt(detailed, 'oneOf').map((alternative) => {
    const parts = objectsAt(alternative, 'allOf');
    const properties = Object.assign({}, ...parts.map(propertiesOf)) as JsonObject;
    return { type: 'object', required: ['type'], properties };
  });
  return { ...schemas, 'repository-rule-detailed': { oneOf } };
}

/** An App that was just registered is described as an App and more, which a closed shape would forbid. */
function withRegisteredApps(schemas: JsonObject): JsonObject {
  const app = schemas['integration'];
  return isObject(app) ? { ...schemas, integration: { ...app, additionalProperties: true } } : schemas;
}

/** GitHub's own description of its API: finds operations, judges requests, completes and judges answers. */
export class Description {
  readonly operations: readonly Operation[];
  readonly #schemas: JsonObject;
  readonly #ajv: Ajv;
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(document: JsonObject) {
    const operations: Operation[] = [];
    for (const [template, item] of Object.entries(objectAt(document, 'paths') ?? {})) {
      for (const [method, source] of Object.entries(isObject(item) ? item : {})) {
        if (isObject(source)) operations.push(compileOperation(template, method, source));
      }
    }
    this.operations = operations.sort((a, b) => literalSegments(b) - literalSegments(a));
    const schemas = objectAt(objectAt(document, 'components') ?? {}, 'schemas') ?? {};
    this.#schemas = withRegisteredApps(withDetailedRules(withDeletedForks(schemas)));
    this.#ajv = new Ajv({ strict: false, allErrors: false, coerceTypes: false, logger: false });
    this.#ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
    this.#ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:\S+$/i);
    this.#ajv.addFormat('email', /@/);
    this.#ajv.addFormat('repo.nwo', /^[^/]+\/[^/]+$/);
    this.#ajv.addFormat('int64', true);
    this.#ajv.addSchema({ $id: 'github', components: { schemas: closed(this.#schemas) } });
  }

  static load(): Description {
    const document = parseJson(readFileSync(new URL('openapi.json', import.meta.url), 'utf8'));
    return new Description(isObject(document) ? document : {});
  }

  /** @param path percent-encoded, without the API's own prefix. */
  find(method: string, path: string): Found | undefined {
    for (const operation of this.operations) {
      const match = operation.method === method ? operation.pattern.exec(path) : null;
      if (match === null) continue;
      const params = operation.names.map((name, at) => [name, decoded(match[at + 1] ?? '')] as const);
      return { operation, params: Object.fromEntries(params) };
    }
    return undefined;
  }

  /** What GitHub's description has against a request; empty when it is well formed. */
  requestProblems(found: Found, query: Readonly<Record<string, string>>, body: Json | undefined): string[] {
    const { operation, params } = found;
    const problems: string[] = [];
    const known = new Set<string>();
    for (const parameter of objectsAt(operation.source, 'parameters')) {
      const name = textAt(parameter, 'name') ?? '';
      const place = textAt(parameter, 'in');
      const value = place === 'path' ? params[name] : query[name];
      if (place === 'query') known.add(name);
      if (value === undefined) {
        if (parameter['required'] === true) problems.push(`parameter ${name} is required`);
        continue;
      }
      const schema = parameter['schema'] ?? {};
      problems.push(...this.#problems(`${operation.id} ${name}`, schema, asTyped(schema, value), name));
    }
    for (const name of Object.keys(query))
      if (!known.has(name)) problems.push(`query parameter ${name} is not documented`);
    const schema = operation.source['requestBody'] ?? null;
    if (schema === null) return body === undefined ? problems : [...problems, 'a body is not documented'];
    return [...problems, ...this.#problems(`${operation.id} body`, schema, body ?? {}, 'body')];
  }

  /** Fills what the schema requires and the lab does not model with poison, so that nothing can depend on it. */
  complete(operation: Operation, status: number, body: Json): Json {
    const schema = objectAt(operation.source, 'responses')?.[String(status)] ?? null;
    return schema === null ? body : completed(schema, body, this.#schemas);
  }

  /** Completes a value by the name of a schema, for webhook payloads. */
  completeAs(schema: string, value: Json): Json {
    return completed({ $ref: `#/components/schemas/${schema}` }, value, this.#schemas);
  }

  responseProblems(operation: Operation, status: number, body: Json | undefined): string[] {
    const responses = objectAt(operation.source, 'responses') ?? {};
    const schema = responses[String(status)];
    if (schema === undefined) return [`${operation.id}: status ${status} is not documented`];
    if (schema === null) return body === undefined ? [] : [`${operation.id}: a body is not documented`];
    return this.#problems(`${operation.id} ${status}`, schema, body ?? null, operation.id);
  }

  errorProblems(body: Json): string[] {
    const names = ['basic-error', 'validation-error', 'validation-error-simple'];
    const schema = { anyOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })) };
    // `status` is in every error that GitHub sends since 2024, but only basic-error documents it.
    const { status: _, ...rest } = isObject(body) ? body : {};
    return this.#problems('error', schema, rest, 'error');
  }

  #problems(key: string, schema: Json, value: Json, where: string): string[] {
    const validate = this.#validators.get(key) ?? this.#compile(key, schema);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => {
      const extra: unknown = error.params['additionalProperty'];
      return `${where}${error.instancePath}: ${error.message ?? 'is not valid'}${typeof extra === 'string' ? ` (${extra})` : ''}`;
    });
  }

  #compile(key: string, schema: Json): ValidateFunction {
    const text = JSON.stringify(closed(schema)).replaceAll('"#/components/', '"github#/components/');
    const validate = this.#ajv.compile(JSON.parse(text) as object);
    this.#validators.set(key, validate);
    return validate;
  }
}

/** Percent-decoded; as it stands when it is not encoded well. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A path or query value as the type that its schema asks for. */
function asTyped(schema: Json, value: string): Json {
  const type = isObject(schema) ? schema['type'] : undefined;
  const types = isList(type) ? type : [type ?? 'string'];
  if (types.includes('integer') && /^-?\d+$/.test(value)) return Number(value);
  if (types.includes('boolean') && (value === 'true' || value === 'false')) return value === 'true';
  if (types.includes('array')) return value.split(',');
  return value;
}

/** Whether an operation's description names a query parameter. */
export function takesQuery(operation: Operation, name: string): boolean {
  return listAt(operation.source, 'parameters').some(
    (each) => isObject(each) && each['in'] === 'query' && each['name'] === name,
  );
}
