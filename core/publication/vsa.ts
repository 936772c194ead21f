import { SCHEMA_BASE } from '../../registry-schema/base.ts';
import type { PublicationConfig } from '../../registry-schema/generated/types.ts';
import { STATEMENT_TYPE } from '../attestation/statement.ts';
import type { TrustMaterial } from '../attestation/trust.ts';
import { verifyAttestation, type VerifiedAttestation } from '../attestation/verify-attestation.ts';
import { hexOf } from '../digest.ts';
import { POLICY_FILE } from '../documents/policy.ts';
import { finding, refused, type Outcome } from '../finding.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { toJson } from '../json/encode-document.ts';
import type { ReleaseRow } from '../registry/registry-state.ts';
import type { RecordedRelease, WrittenRecord } from '../ledger/approval-record.ts';

/** SLSA v1.0, verification summary attestation. */
export const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
const SLSA_VERSION = '1.0';

/** An admitted release, as its row and the approval record of its merge have it. */
export interface Summarised {
  readonly registryId: string;
  readonly row: ReleaseRow;
  readonly release: RecordedRelease;
  readonly judgedBy: WrittenRecord['record']['judged_by'];
}

/** The in-toto statement for tools that know SLSA and not this registry: verified when, by which policy, to which level. */
export function summaryStatement(summarised: Summarised): object {
  const { artifact } = summarised.row;
  return {
    _type: STATEMENT_TYPE,
    subject: [{ name: artifact.name, digest: { sha256: hexOf(artifact.digest) } }],
    predicateType: VSA_TYPE,
    predicate: summaryPredicate(summarised),
  };
}

function summaryPredicate({ registryId, row, release, judgedBy }: Summarised): object {
  return {
    verifier: { id: `${SCHEMA_BASE}verifier/${registryId}` },
    timeVerified: row.admitted_at,
    resourceUri: row.artifact.url,
    policy: {
      uri: POLICY_FILE,
      ...(judgedBy.policy === undefined ? {} : { digest: { sha256: hexOf(judgedBy.policy) } }),
    },
    inputAttestations: [
      { uri: `evidence/sha256/${hexOf(row.statement_digest)}`, digest: { sha256: hexOf(row.statement_digest) } },
    ],
    verificationResult: 'PASSED',
    verifiedLevels: [verifiedLevel(release)],
    slsaVersion: SLSA_VERSION,
  };
}

/**
 * Level 1 is provenance that exists and says how the artifact was built: a builder of the policy signed it, and it was
 * verified. What a builder is hardened against nobody here looked at, so that no higher level is ever stated.
 */
function verifiedLevel({ provenance }: RecordedRelease): string {
  return provenance.length > 0 ? 'SLSA_BUILD_LEVEL_1' : 'SLSA_BUILD_LEVEL_UNEVALUATED';
}

export interface SummaryClaim extends Summarised {
  readonly bundle: Uint8Array;
  readonly config: PublicationConfig;
  readonly trust: TrustMaterial;
}

/** Verifies that the publish identity said this of the release, and nothing else. */
export function verifySummary(claim: SummaryClaim): Outcome<VerifiedAttestation> {
  const { row, bundle, config, trust } = claim;
  const file = `VSA of ${row.artifact.name}`;
  const verified = verifyAttestation({
    bundle,
    predicateType: VSA_TYPE,
    subjects: [{ role: row.artifact.name, sha256: hexOf(row.artifact.digest) }],
    identities: [config.head_signer],
    trust,
    at: new Date(row.admitted_at),
    file,
  });
  if (verified.kind === 'refused') return verified;
  const isSame = canonicalJson(verified.value.predicate) === canonicalJson(toJson(summaryPredicate(claim)));
  return isSame
    ? verified
    : refused(finding('LEDGER_VSA_MISMATCH', 'it says something else than the row and its approval record', { file }));
}
