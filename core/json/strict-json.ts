import { finding, isFound, ok, refused, refusedBy, type Finding, type Outcome, type Place } from '../finding.ts';
import { readByEngine } from './engine-reading.ts';
import { FindingList } from './finding-list.ts';
import { isShowablePointer, JsonPlaces, LineTable } from './json-places.ts';
import { JsonScanner, type ScanIssue } from './json-scanner.ts';
import type { JsonValue } from './json-value.ts';
import { shownText } from './shown-text.ts';

export const DEFAULT_MAX_JSON_DEPTH = 64;

/**
 * Scalars and empty containers in one document. The shortest of them take three bytes in the text and a hundred in memory:
 * bytes alone are no bound on what reading costs. A bill of materials of 50,000 components has a million.
 */
export const MAX_JSON_VALUES = 4_000_000;

export interface DocumentLimits {
  readonly maxBytes: number;
  /** Containers inside each other; 64 unless given. */
  readonly maxDepth?: number;
}

export interface JsonDocument {
  readonly value: JsonValue;
  /** Where the value of that RFC 6901 pointer stands, or undefined if there is none. Costs nothing until asked. */
  readonly placeOf: (pointer: string) => Place | undefined;
}

/**
 * Parses RFC 8259 JSON as all readers understand it: well-formed UTF-8 without a byte order mark, no duplicate keys, no
 * `__proto__`, no lone surrogates, no number that a double changes, bounded size and depth. Every finding there is, with
 * line and column; a syntax error or an exceeded bound ends the search. Messages never hold the document's text, except a key, escaped
 * and cut.
 */
export function parseStrictJson(bytes: Uint8Array, limits: DocumentLimits, file?: string): Outcome<JsonDocument> {
  const decoded = decodeUtf8(bytes, limits.maxBytes, file);
  if (typeof decoded !== 'string') return refused(decoded);
  return parseStrictText(decoded, limits, file);
}

/** The text, or why there is none. Shared with the YAML parser. */
export function decodeUtf8(bytes: Uint8Array, maxBytes: number, file?: string): string | Finding {
  const at = file === undefined ? undefined : { file };
  if (bytes.length > maxBytes)
    return finding('JSON_TOO_LARGE', `${bytes.length} bytes, at most ${maxBytes} are accepted`, at);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return finding('JSON_NOT_UTF8', 'starts with a byte order mark', { ...at, line: 1, column: 1 });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return finding('JSON_NOT_UTF8', 'holds bytes that are not UTF-8', at);
  }
}

function parseStrictText(text: string, limits: DocumentLimits, file: string | undefined): Outcome<JsonDocument> {
  const maxDepth = limits.maxDepth ?? DEFAULT_MAX_JSON_DEPTH;
  const lines = new LineTable(text);
  const found = new FindingList();
  new JsonScanner(text, maxDepth, MAX_JSON_VALUES, (issue) =>
    found.add(() => toFinding(issue, maxDepth, lines, file)),
  ).run();
  const findings = found.list();
  // The scanner is meant to accept nothing that the engine refuses; if it ever does, the stricter one wins.
  const read = isFound(findings) ? refusedBy(findings) : readByEngine(text, file);
  if (read.kind === 'refused') return read;
  const places = new JsonPlaces(text, lines, file);
  return ok({ value: read.value, placeOf: (pointer) => places.placeOf(pointer) });
}

function toFinding(issue: ScanIssue, maxDepth: number, lines: LineTable, file: string | undefined): Finding {
  const pointer = issue.pointer?.();
  const [code, message] = describe(issue, maxDepth);
  return finding(code, message, {
    ...(file === undefined ? {} : { file }),
    ...(pointer !== undefined && isShowablePointer(pointer) ? { pointer } : {}),
    ...lines.placeAt(issue.offset),
  });
}

function describe(issue: ScanIssue, maxDepth: number): readonly [Finding['code'], string] {
  const said = {
    syntax: ['JSON_SYNTAX', `expected ${issue.expected ?? 'a value'}`],
    duplicate: ['JSON_DUPLICATE_KEY', `the key ${shownText(issue.key ?? '')} stands here a second time`],
    forbidden: ['JSON_FORBIDDEN_KEY', 'the key "__proto__" is not accepted'],
    deep: ['JSON_TOO_DEEP', `nested deeper than ${maxDepth}`],
    many: ['JSON_TOO_LARGE', `more than ${MAX_JSON_VALUES} values`],
    surrogate: ['JSON_LONE_SURROGATE', 'an escape sequence names half of a surrogate pair'],
    number: ['JSON_NUMBER_RANGE', 'the number does not survive being read as a double'],
  } as const satisfies Record<ScanIssue['problem'], readonly [Finding['code'], string]>;
  return said[issue.problem];
}
