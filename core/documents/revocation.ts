import type { Revocation } from '../../registry-schema/generated/types.ts';
import { isRevocation } from '../../registry-schema/generated/validators.js';
import type { Outcome } from '../finding.ts';
import { parseDocument, type Parsed } from './parse-document.ts';

export const MAX_REVOCATION_BYTES = 64 * 1024;

/** revocations/<id>.json */
export function parseRevocation(bytes: Uint8Array, file?: string): Outcome<Parsed<Revocation>> {
  return parseDocument(
    { kind: 'REVOCATION', limits: { maxBytes: MAX_REVOCATION_BYTES, maxDepth: 16 }, isValid: isRevocation },
    bytes,
    file,
  );
}
