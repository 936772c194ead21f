import type { PluginId, Policy, Reinstatement } from '../../registry-schema/generated/types.ts';
import { admissionGround, type AdmissionGround, type JudgingGround } from '../admission/admission-ground.ts';
import { decideRelease, type AdmissibleRelease, type ReleaseDecision } from '../admission/decide-release.ts';
import { decideApproval, submitterOf, type Approval } from '../approval/decide-approval.ts';
import { ownersGround } from '../approval/owners-ground.ts';
import type { Quorum } from '../approval/quorum.ts';
import { finding, type Finding, type Outcome } from '../finding.ts';
import type { Change } from '../registry/change.ts';
import type { ReleaseFolder } from '../registry/change-set.ts';
import type { RegistryState, ReleaseRow } from '../registry/registry-state.ts';
import type { ArtifactEvidence } from '../release/artifact-evidence.ts';
import { wholeSeconds } from '../time.ts';
import type { HistoryStep } from './fold-history.ts';

/** Judges one release. A rebuild, which has no artifact at hand, judges by what it has. */
export type DecideRelease = (
  folder: ReleaseFolder,
  artifact: ArtifactEvidence,
  ground: AdmissionGround,
) => Promise<ReleaseDecision>;

export interface FoldGround extends JudgingGround {
  /** `decideRelease` where left out. */
  readonly decide?: DecideRelease;
  /** Whether a reinstatement ends something that stands; asked of the state where left out, of the ledger by a rebuild. */
  readonly reinstate?: (change: Change) => Outcome<Reinstatement>;
}

export type Admission =
  | { readonly kind: 'admitted'; readonly release: AdmissibleRelease; readonly row: ReleaseRow }
  | { readonly kind: 'left-out'; readonly findings: readonly Finding[] };

/** Judges a release of a step, `state` being what its rules made of `before`: evidence first, then who approved it. */
export async function admitRelease(
  before: RegistryState,
  state: RegistryState,
  step: HistoryStep,
  folder: ReleaseFolder,
  ground: FoldGround,
): Promise<Admission> {
  const policy = before.policy?.value;
  if (policy === undefined) return leftOut([finding('APPROVAL_RULES_UNACCEPTED', 'there is no accepted policy')]);
  const artifact = step.artifacts.get(folder.folder) ?? {
    kind: 'unavailable',
    findings: [finding('RELEASE_ARTIFACT_UNREACHABLE', 'nobody looked for it')],
  };
  const submittedBy = submitterOf(policy, step.approval);
  // Compared with what stood before the change, as the PR check does: what else it brings is no release of before.
  const stood = admissionGround(before, ground);
  const judging: AdmissionGround = {
    ...admissionGround(state, { ...ground, submittedBy }),
    versions: (pluginId) => stood.versions(pluginId),
  };
  const decision = await (ground.decide ?? decideRelease)(folder, artifact, judging);
  if (decision.kind === 'refused') return leftOut(decision.findings);
  // Only now is it known what the release puts at risk, and how many had to look at it.
  const approval = approvalOf(before, policy, step, decision.release.review.quorum);
  if (approval.kind === 'refused') return leftOut(approval.findings);
  const { documents } = decision.release;
  const row: ReleaseRow = {
    version: documents.record.version,
    ordinal: state.nextOrdinal,
    artifact: documents.record.artifact,
    manifest_digest: documents.manifestDigest,
    sbom_digest: documents.sbomDigest,
    statement_digest: documents.statementDigest,
    admitted_at: wholeSeconds(ground.at),
    source_commit: step.commit,
    // Nobody wrote it, so somebody has to look at it run before anybody loads it.
    ...(documents.manifest.value.origin === 'synthesized' ? { quarantined: true as const } : {}),
    ...(typeof submittedBy === 'number' ? { submitted_by: submittedBy } : {}),
    ...(approval.value.length === 0 ? {} : { approvals: approval.value }),
  };
  return { kind: 'admitted', release: decision.release, row };
}

/** By the owners as accepted before the step: a change must not choose who approves it. */
export function approvalOf(
  before: RegistryState,
  policy: Policy,
  { approval, changes }: HistoryStep,
  quorum: Quorum,
): Outcome<readonly Approval[]> {
  const paths = changes.map(({ path }) => path);
  return decideApproval({ policy, evidence: approval, quorum, paths, owners: ownersGround(before.owners) });
}

/** The state with the row among those of its plugin, which is there: no release is admissible without an accepted record. */
export function withRelease(state: RegistryState, pluginId: PluginId, row: ReleaseRow): RegistryState {
  const plugin = state.plugins.get(pluginId);
  if (plugin === undefined) return state;
  const plugins = new Map(state.plugins).set(pluginId, { ...plugin, releases: [...plugin.releases, row] });
  return { ...state, plugins, nextOrdinal: state.nextOrdinal + 1 };
}

function leftOut(findings: readonly Finding[]): Admission {
  return { kind: 'left-out', findings };
}
