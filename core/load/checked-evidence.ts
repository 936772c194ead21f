import type { Digest } from '../../registry-schema/generated/types.ts';
import { digestOf } from '../digest.ts';
import { finding, ok, refused, type Outcome } from '../finding.ts';

/** Bytes that have the digest which the row names. */
export function checkedEvidence(bytes: Uint8Array | undefined, digest: Digest, name: string): Outcome<Uint8Array> {
  if (bytes === undefined)
    return refused(finding('LOAD_EVIDENCE_MISSING', `the ${name} ${digest} is nowhere to be had`));
  if (digestOf(bytes) === digest) return ok(bytes);
  return refused(finding('LOAD_EVIDENCE_CHANGED', `the ${name} has ${digestOf(bytes)}, the row names ${digest}`));
}
