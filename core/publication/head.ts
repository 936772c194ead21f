import { PREDICATE_TYPES, SCHEMA_VERSION } from '../../registry-schema/base.ts';
import type { Digest, PublicationConfig, PublicationHead } from '../../registry-schema/generated/types.ts';
import { isPublicationHead } from '../../registry-schema/generated/validators.js';
import type { TrustMaterial } from '../attestation/trust.ts';
import { STATEMENT_TYPE } from '../attestation/statement.ts';
import { verifyAttestation, type VerifiedAttestation } from '../attestation/verify-attestation.ts';
import { hexOf } from '../digest.ts';
import { finding, refused, unlessFound, type Finding, type Outcome } from '../finding.ts';
import { CLOCK_SKEW_MS } from '../time.ts';

/** A head admits nothing after this; the schedule renews it long before. */
export const HEAD_LIFETIME_HOURS = 7 * 24;

/** What the head states: the bytes of registry.json and of the admissions metadata, together. */
export interface HeadSubjects {
  readonly registryDigest: Digest;
  readonly admissionsDigest: Digest;
  /** Version of the admissions role. */
  readonly version: number;
}

export function headPath(version: number): string {
  return `heads/${version}.head.sigstore.json`;
}

/** The in-toto statement that the publish identity signs: the second proof of every admission. */
export function headStatement(subjects: HeadSubjects, predicate: PublicationHead): object {
  return {
    _type: STATEMENT_TYPE,
    subject: [
      { name: 'registry.json', digest: { sha256: hexOf(subjects.registryDigest) } },
      { name: `${subjects.version}.admissions.json`, digest: { sha256: hexOf(subjects.admissionsDigest) } },
    ],
    predicateType: PREDICATE_TYPES.head,
    predicate,
  };
}

export function headPredicate(said: Omit<PublicationHead, 'schema_version'>): PublicationHead {
  return { schema_version: SCHEMA_VERSION, ...said };
}

export interface HeadClaim {
  readonly bundle: Uint8Array;
  readonly config: PublicationConfig;
  readonly subjects: HeadSubjects;
  readonly trust: TrustMaterial;
  readonly at: Date;
}

export interface VerifiedHead {
  readonly attestation: VerifiedAttestation;
  readonly predicate: PublicationHead;
}

/** Verifies the second proof: signed by the publish identity, for this registry, channel and version, and not expired. */
export function verifyHead(claim: HeadClaim): Outcome<VerifiedHead> {
  const file = headPath(claim.subjects.version);
  const verified = verifyAttestation({
    bundle: claim.bundle,
    predicateType: PREDICATE_TYPES.head,
    subjects: [
      { role: 'registry.json', sha256: hexOf(claim.subjects.registryDigest) },
      { role: `${claim.subjects.version}.admissions.json`, sha256: hexOf(claim.subjects.admissionsDigest) },
    ],
    identities: [claim.config.head_signer],
    trust: claim.trust,
    at: claim.at,
    file,
  });
  if (verified.kind === 'refused') return verified;
  const predicate: unknown = verified.value.predicate;
  if (!isPublicationHead(predicate))
    return refused(finding('PREDICATE_MEMBER_INVALID', 'the predicate is not that of a head', { file }));
  return unlessFound(predicateFindings(predicate, claim, file), () => ({ attestation: verified.value, predicate }));
}

function predicateFindings(head: PublicationHead, claim: HeadClaim, file: string): readonly Finding[] {
  const at = { file };
  const findings: Finding[] = [];
  const { config, subjects } = claim;
  if (head.registry_id !== config.registry_id || head.channel !== config.channel) {
    findings.push(
      finding(
        'PUBLICATION_HEAD_MISMATCH',
        `the head is of ${head.registry_id} ${head.channel}, the publication of ${config.registry_id} ${config.channel}`,
        at,
      ),
    );
  }
  if (head.version !== subjects.version) {
    findings.push(
      finding(
        'PUBLICATION_HEAD_MISMATCH',
        `the head is of version ${head.version}, the publication of ${subjects.version}`,
        at,
      ),
    );
  }
  if (claim.at.getTime() >= Date.parse(head.expires_at))
    findings.push(finding('PUBLICATION_HEAD_EXPIRED', `the head expired at ${head.expires_at}`, at));
  if (claim.at.getTime() < Date.parse(head.issued_at) - CLOCK_SKEW_MS)
    findings.push(finding('PUBLICATION_HEAD_MISMATCH', `the head was issued at ${head.issued_at}, after now`, at));
  return findings;
}
