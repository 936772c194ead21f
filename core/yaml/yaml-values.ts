import { isMap, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Finding } from '../finding.ts';
import type { JsonValue } from '../json/json-value.ts';
import { pointerTokens } from '../json/pointer.ts';
import { shownText } from '../json/shown-text.ts';

export type ReportYaml = (code: Finding['code'], message: string, offset: number) => void;

type Contents = Document['contents'];

/** The JSON value that a composed node says, and whatever in it JSON or its readers could not say. */
export function toJsonValue(node: unknown, report: ReportYaml): JsonValue {
  if (node === null || node === undefined) return null;
  if (isMap(node)) return toObject(node, report);
  if (isSeq(node)) return node.items.map((item) => toJsonValue(item, report));
  if (isScalar(node)) return toScalar(node.value, node.source, offsetOf(node), report);
  report('YAML_SYNTAX', 'a node that is no value', 0);
  return null;
}

function toObject(map: YAMLMap, report: ReportYaml): JsonValue {
  const object: Record<string, JsonValue> = {};
  for (const pair of map.items) {
    const key = readKey(pair, offsetOf(map), report);
    const value = toJsonValue(pair.value, report);
    if (key === undefined) continue;
    if (Object.hasOwn(object, key))
      report('JSON_DUPLICATE_KEY', `the key ${shownText(key)} stands here a second time`, offsetOf(pair.key));
    object[key] = value;
  }
  return object;
}

function readKey({ key }: Pair, mapOffset: number, report: ReportYaml): string | undefined {
  const offset = isScalar(key) ? offsetOf(key) : mapOffset;
  if (!isScalar(key) || typeof key.value !== 'string') {
    report('YAML_SYNTAX', 'a key that is not a string; put it in quotes', offset);
    return undefined;
  }
  if (key.value === '<<' && key.type === 'PLAIN') {
    report('YAML_SYNTAX', 'a merge key is not accepted', offset);
    return undefined;
  }
  if (key.value === '__proto__') {
    report('JSON_FORBIDDEN_KEY', 'the key "__proto__" is not accepted', offset);
    return undefined;
  }
  if (!key.value.isWellFormed()) report('JSON_LONE_SURROGATE', 'a key holds half of a surrogate pair', offset);
  return key.value;
}

function toScalar(value: unknown, source: string | undefined, offset: number, report: ReportYaml): JsonValue {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (!value.isWellFormed())
      report('JSON_LONE_SURROGATE', 'an escape sequence names half of a surrogate pair', offset);
    return value;
  }
  if (typeof value === 'number' && isInRange(value, source ?? '')) return value;
  if (typeof value === 'number')
    report('JSON_NUMBER_RANGE', 'the number does not survive being read as a double', offset);
  else report('YAML_SYNTAX', 'a scalar that JSON has no value for', offset);
  return null;
}

function isInRange(value: number, source: string): boolean {
  if (!Number.isFinite(value)) return false;
  if (value === 0) return !/^[^eE]*[1-9]/.test(source);
  const isHexOrOctal = /^0[xo]/.test(source);
  return (!isHexOrOctal && /[eE]/.test(source)) || Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

/** The offset of the value of an RFC 6901 pointer. */
export function findOffset(contents: Contents, pointer: string): number | undefined {
  const tokens = pointerTokens(pointer);
  if (tokens === undefined) return undefined;
  let node: unknown = contents;
  for (const token of tokens) {
    if (isMap(node)) node = node.items.find(({ key }) => isScalar(key) && key.value === token)?.value;
    else if (isSeq(node)) node = /^(?:0|[1-9]\d*)$/.test(token) ? node.items[Number(token)] : undefined;
    else return undefined;
    if (node === undefined) return undefined;
  }
  return offsetOf(node);
}

function offsetOf(node: unknown): number {
  return isNodeWithRange(node) ? (node.range?.[0] ?? 0) : 0;
}

function isNodeWithRange(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'range' in node;
}
