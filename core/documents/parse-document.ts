import type { Validator } from '../../registry-schema/generated/validators.js';
import type { DocumentKind } from '../codes/schema.ts';
import { finding, ok, refused, unlessFound, type Finding, type Outcome } from '../finding.ts';
import type { JsonValue } from '../json/json-value.ts';
import { parseStrictJson, type DocumentLimits, type JsonDocument } from '../json/strict-json.ts';
import { placeOf, schemaFindings } from './schema-findings.ts';

/** A document that its schema accepts, with the way back to line and column. */
export interface Parsed<T> {
  readonly value: T;
  /** The same value as plain JSON. */
  readonly json: JsonValue;
  /** The finding's place for an RFC 6901 pointer into the document. */
  at(pointer: string): NonNullable<Finding['at']>;
}

export interface DocumentFormat<T> {
  readonly kind: DocumentKind;
  readonly limits: DocumentLimits;
  readonly isValid: Validator<T>;
}

/** Bytes → strict JSON → schema. Every finding of the stage that failed, with its place. */
export function parseDocument<T>(format: DocumentFormat<T>, bytes: Uint8Array, file?: string): Outcome<Parsed<T>> {
  const document = parseStrictJson(bytes, format.limits, file);
  return document.kind === 'refused' ? document : checkDocument(format, document.value, file);
}

/** A parsed document → its schema. For documents that arrive in another syntax than JSON. */
export function checkDocument<T>(format: DocumentFormat<T>, document: JsonDocument, file?: string): Outcome<Parsed<T>> {
  const json = document.value;
  const value: unknown = json;
  if (!format.isValid(value)) {
    const [first, ...rest] = schemaFindings(format.kind, document, format.isValid.errors ?? [], file);
    // A validator that says no without an error would be our own fault; the answer stays no.
    return refused(first ?? finding(`${format.kind}_MEMBER_INVALID`, 'the document does not fit its schema'), ...rest);
  }
  return ok({
    value,
    json,
    at: (pointer) => placeOf(document, pointer, file),
  });
}

/** A parsed document, unless a further check found something. */
export function alsoChecked<T>(
  parsed: Outcome<Parsed<T>>,
  check: (document: Parsed<T>) => readonly Finding[],
): Outcome<Parsed<T>> {
  if (parsed.kind === 'refused') return parsed;
  return unlessFound(check(parsed.value), () => parsed.value);
}
