import type { Code } from './index.ts';

/**
 * Findings that policy decides, and that policy may therefore soften: by a tier's enforcement, or by a waiver. A closed
 * list: what is not on it (signatures, digests, identities, revocations, the shape of a change) refuses under every policy.
 */
const SOFT_CODES: ReadonlySet<Code> = new Set<Code>([
  'MANIFEST_DATA_CLASS_UNKNOWN',
  'MANIFEST_DATA_CLASS_ABOVE_TIER',
  'MANIFEST_PERMISSION_ABOVE_TIER',
  'MANIFEST_LIMIT_ABOVE_TIER',
  'TIER_STAGE_FORBIDDEN',
  'TIER_DEPENDENCIES_FORBIDDEN',
  'TIER_RELEASE_TOO_OLD',
  'TIER_RELEASE_TOO_NEW',
  'SDK_MISSING',
  'SDK_OUT_OF_RANGE',
  'SDK_UNDECLARED',
  'LOCK_MISSING',
  'LOCK_SYNTAX',
  'LOCK_HASH_MISSING',
  'LOCK_COMPONENT_MISSING',
  'LOCK_COMPONENT_UNKNOWN',
  'OSV_VULNERABLE',
  'OSV_VERSION_UNKNOWN',
  'OSV_RECORD_INVALID',
  'LICENCE_UNLICENSED',
  'LICENCE_UNRESOLVED',
  'LICENCE_FORBIDDEN',
  'EVIDENCE_MISSING',
  'EVIDENCE_FAILED',
  'EVIDENCE_STALE',
  'PROVENANCE_MISSING',
  'PROVENANCE_BUILT_BY_MISMATCH',
]);

export function isSoft(code: Code): boolean {
  return SOFT_CODES.has(code);
}
