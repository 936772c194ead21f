import { isJsonObject, member, type JsonValue } from '../json/json-value.ts';

/** A member of what may be no object: predicates are others' words, and only their outermost form is checked. */
export function memberAt(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(value) ? member(value, name) : undefined;
}
