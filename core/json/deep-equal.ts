import { isJsonArray, isJsonObject, type JsonArray, type JsonObject, type JsonValue } from './json-value.ts';

/** Whether two JSON values say the same: member order does not count, `-0` equals `0`. Depth is the parser's bound. */
export function deepEqual(one: JsonValue, other: JsonValue): boolean {
  if (one === other) return true;
  if (isJsonArray(one)) return isJsonArray(other) && equalArrays(one, other);
  if (isJsonObject(one)) return isJsonObject(other) && equalObjects(one, other);
  return false;
}

function equalArrays(one: JsonArray, other: JsonArray): boolean {
  if (one.length !== other.length) return false;
  return one.every((item, index) => {
    const counterpart = other[index];
    return counterpart !== undefined && deepEqual(item, counterpart);
  });
}

function equalObjects(one: JsonObject, other: JsonObject): boolean {
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => {
    const mine = one[key];
    const theirs = Object.hasOwn(other, key) ? other[key] : undefined;
    return mine !== undefined && theirs !== undefined && deepEqual(mine, theirs);
  });
}
