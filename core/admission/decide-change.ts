import type { TrustMaterial } from '../attestation/trust.ts';
import { RELEASE_RECORD_FILE } from '../documents/release-record.ts';
import { finding, findingsOf, type Finding } from '../finding.ts';
import { admissionGround, type JudgingGround } from './admission-ground.ts';
import { readEnding } from './check-reinstatement.ts';
import { revocationFindings } from './check-revocation.ts';
import { ruleFindings } from './check-rules.ts';
import { NO_QUORUM, strictest, type Quorum } from '../approval/quorum.ts';
import { quorumFor } from '../policy/quorum.ts';
import { ruleRisks } from '../policy/rule-risks.ts';
import type { RegistryState } from '../registry/registry-state.ts';
import type { Change } from '../registry/change.ts';
import { mixtureFindings, readChangeSet, type ChangeSet } from '../registry/change-set.ts';
import type { ArtifactEvidence } from '../release/artifact-evidence.ts';
import { decideRelease, type ReleaseDecision } from './decide-release.ts';
import type { ReleaseReview } from './review-release.ts';

/** The PR check's answer: may this change be merged, as far as evidence goes. Approvals are counted apart. */
export interface ChangeVerdict {
  readonly verdict: 'admissible' | 'refused';
  readonly findings: readonly Finding[];
  readonly releases: readonly ReleaseDecision[];
  readonly changeSet: ChangeSet;
  /** Who must approve it, for everything that any part of it puts at risk. */
  readonly quorum: Quorum;
}

export interface ChangeGround {
  /** The registry at the tip of the protected branch. */
  readonly state: RegistryState;
  readonly trust: TrustMaterial;
  readonly at: Date;
  /** What the last admitted releases may do, of the plugins that the change brings releases of. */
  readonly previous: JudgingGround['previous'];
  readonly further?: JudgingGround['further'];
  readonly versions?: JudgingGround['versions'];
  /** Known vulnerabilities, where an export is given. */
  readonly osv?: JudgingGround['osv'];
  readonly submittedBy?: JudgingGround['submittedBy'];
}

/** Judges a proposed change whole, by what stands on the protected branch: every finding of every part. */
export async function decideChange(
  changes: readonly Change[],
  artifacts: ReadonlyMap<string, ArtifactEvidence>,
  { state, ...judging }: ChangeGround,
): Promise<ChangeVerdict> {
  const changeSet = readChangeSet(changes);
  const ground = admissionGround(state, judging);
  const releases: ReleaseDecision[] = [];
  for (const folder of changeSet.releases) {
    const unsought: ArtifactEvidence = {
      kind: 'unavailable',
      findings: [finding('RELEASE_ARTIFACT_UNREACHABLE', 'nobody looked for it', { file: folder.folder })],
    };
    releases.push(await decideRelease(folder, artifacts.get(folder.folder) ?? unsought, ground));
  }
  const findings = [
    ...(changes.length === 0 ? [finding('CHANGE_EMPTY', 'no file differs')] : []),
    ...changeSet.findings,
    ...mixtureFindings(changeSet),
    ...[...changeSet.governance, ...changeSet.records].flatMap((change) => ruleFindings(change, ground)),
    ...changeSet.revocations.flatMap(revocationFindings),
    ...changeSet.reinstatements.flatMap((change) => findingsOf(readEnding(change, state, ground.policy, 'of-a-tree'))),
    ...digestsTakenTwice(releases),
    ...releases.flatMap((release) => (release.kind === 'refused' ? release.findings : [])),
  ];
  return {
    verdict: findings.length === 0 ? 'admissible' : 'refused',
    findings,
    releases,
    changeSet,
    quorum: strictest([
      quorumFor(ground.policy, ruleRisks(changeSet, state, judging.at)),
      ...releases.map((decision) => reviewOf(decision)?.quorum ?? NO_QUORUM),
    ]),
  };
}

/** What a reviewer sees of a release, refused or not. */
export function reviewOf(decision: ReleaseDecision): ReleaseReview | undefined {
  return decision.kind === 'refused' ? decision.review : decision.release.review;
}

/** Two releases of one change could claim one artifact before either is admitted. */
function digestsTakenTwice(releases: readonly ReleaseDecision[]): readonly Finding[] {
  const seen = new Map<string, string>();
  return releases.flatMap((decision) => {
    if (decision.kind === 'refused') return [];
    const { digest } = decision.release.documents.record.artifact;
    const other = seen.get(digest);
    seen.set(digest, decision.folder);
    return other === undefined
      ? []
      : [
          finding('RELEASE_DIGEST_TAKEN', `${digest} is also ${other}`, {
            file: `${decision.folder}/${RELEASE_RECORD_FILE}`,
          }),
        ];
  });
}
