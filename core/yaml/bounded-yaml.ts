import { Composer, type CST, type Document } from 'yaml';
import { finding, refused, unlessFound, type Finding, type Outcome, type Place } from '../finding.ts';
import { FindingList } from '../json/finding-list.ts';
import { isShowablePointer, LineTable } from '../json/json-places.ts';
import type { JsonValue } from '../json/json-value.ts';
import { decodeUtf8, DEFAULT_MAX_JSON_DEPTH, type DocumentLimits, type JsonDocument } from '../json/strict-json.ts';
import { readTokens } from './yaml-tokens.ts';
import { findOffset, toJsonValue } from './yaml-values.ts';

// Readers disagree about them, and in a terminal or a log they hide text.
// oxlint-disable-next-line no-control-regex
const CONTROL_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]/;

/** YAML 1.2 core schema: no dates, no `yes` for true, no `<<`; keys stay apart so that duplicates are counted here, linearly. */
const COMPOSE = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  strict: true,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/**
 * Parses the part of YAML 1.2 that says what JSON says: one document, string keys, core schema. Refused are anchors, aliases,
 * tags, directives, merge keys, duplicate keys, `__proto__`, control characters, and what exceeds size or depth. A timestamp
 * is a string. Findings carry line and column; messages never hold the document's text, except a key, escaped and cut.
 */
export function parseBoundedYaml(bytes: Uint8Array, limits: DocumentLimits, file?: string): Outcome<JsonDocument> {
  const text = decodeUtf8(bytes, limits.maxBytes, file);
  if (typeof text !== 'string') return refused(text);
  try {
    return parseText(text, limits.maxDepth ?? DEFAULT_MAX_JSON_DEPTH, file);
  } catch {
    // The library was not written against hostile input: whatever it throws, a stack overflow included, is a refusal.
    return refused(
      finding('YAML_SYNTAX', 'the YAML reader gave up on this document', file === undefined ? undefined : { file }),
    );
  }
}

function parseText(text: string, maxDepth: number, file: string | undefined): Outcome<JsonDocument> {
  const lines = new LineTable(text);
  const found = new FindingList();
  const placeAt = (offset: number, pointer?: string): Place => ({
    ...(file === undefined ? {} : { file }),
    ...(pointer !== undefined && isShowablePointer(pointer) ? { pointer } : {}),
    ...lines.placeAt(Math.min(offset, text.length)),
  });
  const report = (code: Finding['code'], message: string, offset: number): void =>
    found.add(() => finding(code, message, placeAt(offset)));

  const control = text.search(CONTROL_CHARACTER);
  if (control !== -1) report('YAML_SYNTAX', 'a control character', control);
  const { tokens, issues } = readTokens(text, maxDepth);
  for (const issue of issues) {
    if (issue.problem === 'deep') report('JSON_TOO_DEEP', `nested deeper than ${maxDepth}`, issue.offset);
    else report('YAML_SYNTAX', `${issue.what} is not accepted`, issue.offset);
  }
  if (found.count > 0) return unlessFound(found.list(), noDocument);

  const document = compose(tokens);
  for (const error of document?.errors ?? [])
    report('YAML_SYNTAX', `not YAML: ${error.code.toLowerCase().replaceAll('_', ' ')}`, error.pos[0]);
  let value: JsonValue = null;
  if (document === undefined) report('YAML_SYNTAX', 'a file without a document is not accepted', 0);
  else if (found.count === 0) value = toJsonValue(document.contents, report);
  return unlessFound(found.list(), () => ({
    value,
    placeOf: (pointer) => {
      const offset = document === undefined ? undefined : findOffset(document.contents, pointer);
      return offset === undefined ? undefined : placeAt(offset, pointer);
    },
  }));
}

function compose(tokens: readonly CST.Token[]): Document | undefined {
  for (const document of new Composer(COMPOSE).compose(tokens)) return document;
  return undefined;
}

function noDocument(): never {
  throw new Error('a document with findings has no value');
}
