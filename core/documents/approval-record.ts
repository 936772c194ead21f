import type { ApprovalRecord } from '../../registry-schema/generated/types.ts';
import { isApprovalRecord } from '../../registry-schema/generated/validators.js';
import type { Outcome } from '../finding.ts';
import { parseDocument, type Parsed } from './parse-document.ts';

/** Fifty releases of a thousand changes each, at the length of a line, would be more; none that anybody reviewed is. */
export const MAX_APPROVAL_RECORD_BYTES = 8 * 1024 * 1024;

/** evidence/sha256/<digest of the record> */
export function parseApprovalRecord(bytes: Uint8Array, file?: string): Outcome<Parsed<ApprovalRecord>> {
  const limits = { maxBytes: MAX_APPROVAL_RECORD_BYTES, maxDepth: 10 };
  return parseDocument({ kind: 'RECORD', limits, isValid: isApprovalRecord }, bytes, file);
}
