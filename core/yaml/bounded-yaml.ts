import { Composer } from 'yaml';
import {
  finding,
  isFound,
  refused,
  refusedBy,
  unlessFound,
  type Finding,
  type Outcome,
  type Place,
} from '../finding.ts';
import { FindingList } from '../json/finding-list.ts';
import { isShowablePointer, LineTable } from '../json/json-places.ts';
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
  const refusals = found.list();
  if (isFound(refusals)) return refusedBy(refusals);

  const [document] = new Composer(COMPOSE).compose(tokens);
  if (document === undefined)
    return refused(finding('YAML_SYNTAX', 'a file without a document is not accepted', placeAt(0)));
  for (const error of document.errors)
    report('YAML_SYNTAX', `not YAML: ${error.code.toLowerCase().replaceAll('_', ' ')}`, error.pos[0]);
  const { contents } = document;
  const value = found.count === 0 ? toJsonValue(contents, report) : null;
  return unlessFound(found.list(), () => ({
    value,
    placeOf: (pointer) => {
      const offset = findOffset(contents, pointer);
      return offset === undefined ? undefined : placeAt(offset, pointer);
    },
  }));
}
