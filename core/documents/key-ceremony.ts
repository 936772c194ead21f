import type { KeyDraft, KeySignature } from '../../registry-schema/generated/types.ts';
import { isKeyDraft, isKeySignature } from '../../registry-schema/generated/validators.js';
import type { Outcome } from '../finding.ts';
import { parseDocument, type Parsed } from './parse-document.ts';

export const MAX_DRAFT_BYTES = 16 * 1024 * 1024;
export const MAX_KEY_SIGNATURE_BYTES = 16 * 1024;

/** What `portcullis keys draft` writes. */
export function parseKeyDraft(bytes: Uint8Array, file?: string): Outcome<Parsed<KeyDraft>> {
  const format = { kind: 'KEYS', limits: { maxBytes: MAX_DRAFT_BYTES, maxDepth: 8 }, isValid: isKeyDraft } as const;
  return parseDocument(format, bytes, file);
}

/** What `portcullis keys sign` writes. */
export function parseKeySignature(bytes: Uint8Array, file?: string): Outcome<Parsed<KeySignature>> {
  const limits = { maxBytes: MAX_KEY_SIGNATURE_BYTES, maxDepth: 4 };
  return parseDocument({ kind: 'KEYS', limits, isValid: isKeySignature }, bytes, file);
}
