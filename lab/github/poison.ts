import { isList, isObject, listAt, objectAt, textAt, type Json, type JsonObject } from './json.ts';

/** What stands where GitHub's schema requires a value that the lab does not model. Nothing may depend on it. */
export const POISON_TEXT = 'poison://unmodelled';
export const POISON_NUMBER = 666_666_666;
const POISON_TIME = '0001-01-01T00:00:00Z';

type Schemas = JsonObject;

function resolved(schema: Json, schemas: Schemas): JsonObject {
  let current = isObject(schema) ? schema : {};
  for (let reference = textAt(current, '$ref'); reference !== undefined; reference = textAt(current, '$ref')) {
    current = objectAt(schemas, reference.slice('#/components/schemas/'.length)) ?? {};
  }
  return current;
}

function alternatives(schema: JsonObject): readonly Json[] {
  return [...listAt(schema, 'anyOf'), ...listAt(schema, 'oneOf'), ...listAt(schema, 'allOf').slice(0, 1)];
}

function typesOf(schema: JsonObject): readonly Json[] {
  const type = schema['type'];
  return isList(type) ? type : [type ?? (isObject(schema['properties']) ? 'object' : 'any')];
}

function poisonText(schema: JsonObject): string {
  const choices = listAt(schema, 'enum').filter((each) => typeof each === 'string');
  const last = choices.at(-1);
  if (last !== undefined) return last;
  const byFormat: Record<string, string> = {
    'date-time': POISON_TIME,
    email: 'poison@unmodelled.invalid',
    'repo.nwo': 'poison/unmodelled',
  };
  return byFormat[textAt(schema, 'format') ?? ''] ?? POISON_TEXT;
}

function poison(schema: Json, schemas: Schemas): Json {
  const target = resolved(schema, schemas);
  const choices = alternatives(target).map((each) => resolved(each, schemas));
  if (choices.length > 0)
    return choices.some((each) => each['type'] === 'null') ? null : poison(choices[0] ?? {}, schemas);
  const types = typesOf(target);
  if (types.includes('string')) return poisonText(target);
  if (types.includes('integer') || types.includes('number')) return POISON_NUMBER;
  if (types.includes('boolean')) return true;
  if (types.includes('null')) return null;
  if (types.includes('array')) return [];
  return completed(target, {}, schemas);
}

/** The alternative that an object was meant for: every property with a fixed value has it, and most names are known. */
function chosen(schema: JsonObject, value: Json, schemas: Schemas): JsonObject {
  const choices = alternatives(schema).map((each) => resolved(each, schemas));
  if (choices.length === 0) return schema;
  const flat = choices.map((each) => chosen(each, value, schemas));
  const fitting = flat.filter((each) => {
    if (isList(value)) return typesOf(each).includes('array');
    if (!isObject(value)) return false;
    const properties = objectAt(each, 'properties');
    if (properties === undefined) return false;
    return Object.entries(value).every(([name, given]) => {
      const fixed = listAt(resolved(properties[name] ?? {}, schemas), 'enum');
      return properties[name] !== undefined && (fixed.length === 0 || fixed.includes(given));
    });
  });
  return fitting[0] ?? {};
}

/** `value` with every required and missing member filled with poison, all the way down. */
export function completed(schema: Json, value: Json, schemas: Schemas): Json {
  const target = chosen(resolved(schema, schemas), value, schemas);
  if (isList(value)) return value.map((each) => completed(target['items'] ?? {}, each, schemas));
  if (!isObject(value)) return value;
  const properties = objectAt(target, 'properties') ?? {};
  const result: Record<string, Json> = {};
  for (const [name, given] of Object.entries(value)) result[name] = completed(properties[name] ?? {}, given, schemas);
  for (const name of listAt(target, 'required')) {
    if (typeof name === 'string' && !Object.hasOwn(value, name)) result[name] = poison(properties[name] ?? {}, schemas);
  }
  return result;
}
