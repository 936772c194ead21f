import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import type { Finding } from '../finding.ts';
import type { JsonValue } from '../json/json-value.ts';
import { pointerTokens } from '../json/pointer.ts';
import { shownText } from '../json/shown-text.ts';

export type ReportYaml = (code: Finding['code'], message: string, offset: number) => void;

/** The JSON value that a composed node says, and whatever in it JSON or its readers could not say. */
export function toJsonValue(node: ParsedNode | null, report: ReportYaml): JsonValue {
  if (node === null) return null;
  if (isMap(node)) return toObject(node, report);
  if (isSeq(node)) return node.items.map((item) => toJsonValue(item, report));
  if (isScalar(node) && isExact(node.value, node.source)) return toScalar(node.value, node.range[0], report);
  // The core schema has no other scalars than those of JSON, and aliases were refused: what is left is a number.
  report('JSON_NUMBER_RANGE', 'the number does not survive being read as a double', node.range[0]);
  return null;
}

function toObject(map: YAMLMap.Parsed, report: ReportYaml): JsonValue {
  const object: Record<string, JsonValue> = {};
  for (const { key: node, value: item } of map.items) {
    const key = readKey(node, map, report);
    const value = toJsonValue(item, report);
    if (key === undefined) continue;
    if (Object.hasOwn(object, key))
      report('JSON_DUPLICATE_KEY', `the key ${shownText(key)} stands here a second time`, node.range[0]);
    object[key] = value;
  }
  return object;
}

function readKey(key: ParsedNode, map: YAMLMap.Parsed, report: ReportYaml): string | undefined {
  const [offset] = isScalar(key) ? key.range : map.range;
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

type JsonScalar = null | boolean | number | string;

function toScalar(value: JsonScalar, offset: number, report: ReportYaml): JsonScalar {
  if (typeof value === 'string' && !value.isWellFormed())
    report('JSON_LONE_SURROGATE', 'an escape sequence names half of a surrogate pair', offset);
  return value;
}

/** Whether a scalar says in JSON what it says in YAML. */
function isExact(value: unknown, source: string): value is JsonScalar {
  if (typeof value === 'number') return isInRange(value, source);
  return value === null || typeof value === 'boolean' || typeof value === 'string';
}

function isInRange(value: number, source: string): boolean {
  if (!Number.isFinite(value)) return false;
  if (value === 0) return !/^[^eE]*[1-9]/.test(source);
  const isHexOrOctal = /^0[xo]/.test(source);
  return (!isHexOrOctal && /[eE]/.test(source)) || Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

/** The offset of the value of an RFC 6901 pointer; of its key if it is left out, as in `{a, b}`. */
export function findOffset(contents: ParsedNode | null, pointer: string): number | undefined {
  const tokens = pointerTokens(pointer);
  if (tokens === undefined) return undefined;
  let node: ParsedNode | null | undefined = contents;
  for (const token of tokens) {
    if (isMap(node)) {
      const pair: Pair<ParsedNode, ParsedNode | null> | undefined = node.items.find(
        ({ key }) => isScalar(key) && key.value === token,
      );
      node = pair?.value ?? pair?.key;
    } else if (isSeq(node)) node = /^(?:0|[1-9]\d*)$/.test(token) ? node.items[Number(token)] : undefined;
    else return undefined;
  }
  return node?.range[0];
}
