import type { Reinstatement } from '../../registry-schema/generated/types.ts';
import { isReinstatement } from '../../registry-schema/generated/validators.js';
import type { Outcome } from '../finding.ts';
import { parseDocument, type Parsed } from './parse-document.ts';

export const MAX_REINSTATEMENT_BYTES = 64 * 1024;

/** reinstatements/<id>.json */
export function parseReinstatement(bytes: Uint8Array, file?: string): Outcome<Parsed<Reinstatement>> {
  return parseDocument(
    { kind: 'REINSTATEMENT', limits: { maxBytes: MAX_REINSTATEMENT_BYTES, maxDepth: 16 }, isValid: isReinstatement },
    bytes,
    file,
  );
}
