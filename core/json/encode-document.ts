import { canonicalJson } from './canonical-json.ts';
import type { JsonValue } from './json-value.ts';

/** A document of ours as plain JSON: absent members are gone, everything else is as its schema says. */
export function toJson(document: object): JsonValue {
  return JSON.parse(JSON.stringify(document)) as JsonValue;
}

/** Canonical bytes (RFC 8785), so that equal documents are equal files. */
export function encodeDocument(document: object): Uint8Array {
  return Buffer.from(canonicalJson(toJson(document)), 'utf8');
}

/** The same for people: indented, with a newline at its end. */
export function encodeForPeople(document: object): Uint8Array {
  return Buffer.from(`${JSON.stringify(document, null, 2)}\n`, 'utf8');
}
