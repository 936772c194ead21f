import type { Digest, Policy } from '../../registry-schema/generated/types.ts';
import { verifyAttestation, type VerifiedAttestation } from '../attestation/verify-attestation.ts';
import type { TrustMaterial } from '../attestation/trust.ts';
import { hexOf } from '../digest.ts';
import { finding, type Finding, type Outcome } from '../finding.ts';
import type { SignerIdentity } from '../identity/signer-identity.ts';
import { DAY_IN_MS } from '../time.ts';
import type { ClaimedAttestation } from './read-attestations.ts';

/** What evidence is judged on. */
export interface EvidenceGround {
  readonly artifact: { readonly name: string; readonly digest: Digest };
  readonly policy: Policy;
  readonly trust: TrustMaterial;
  readonly at: Date;
}

/** A statement of a third party over the artifact: it may cover more than this artifact, and must cover it by name and digest. */
export function verifyEvidence(
  claimed: ClaimedAttestation,
  identities: readonly SignerIdentity[],
  ground: EvidenceGround,
): Outcome<VerifiedAttestation> {
  return verifyAttestation({
    bundle: claimed.bundle,
    predicateType: claimed.predicateType,
    subjects: [{ role: ground.artifact.name, sha256: hexOf(ground.artifact.digest) }],
    otherSubjects: 'allow',
    identities,
    trust: ground.trust,
    at: ground.at,
    file: claimed.file,
  });
}

/** Identities of the attestors that a requirement names; a name that the policy does not list stands for nobody. */
export function attestorIdentities(policy: Policy, names: readonly string[]): readonly SignerIdentity[] {
  return (policy.attestors ?? []).filter(({ name }) => names.includes(name)).flatMap(({ identities }) => identities);
}

/**
 * A statement's age by the trusted time of its signature. Without one (a key, no log) its age cannot be told, and what
 * cannot be told is too old.
 */
export function ageFindings(
  attestation: VerifiedAttestation,
  maxAgeDays: number | undefined,
  file: string,
  at: Date,
): readonly Finding[] {
  if (maxAgeDays === undefined) return [];
  const [signedAt] = attestation.times;
  if (signedAt === undefined) return [finding('EVIDENCE_STALE', 'nothing proves when it was signed', { file })];
  const days = (at.getTime() - signedAt.getTime()) / DAY_IN_MS;
  return days <= maxAgeDays
    ? []
    : [finding('EVIDENCE_STALE', `signed ${Math.floor(days)} days ago, at most ${maxAgeDays} are accepted`, { file })];
}
