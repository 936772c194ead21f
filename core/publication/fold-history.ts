import type { PluginId, Policy } from '../../registry-schema/generated/types.ts';
import type { ArtifactEvidence } from '../release/artifact-evidence.ts';
import { admissionGround, type AdmissionGround, type JudgingGround } from '../admission/admission-ground.ts';
import { revocationFindings } from '../admission/check-revocation.ts';
import { decideRelease, type AdmissibleRelease } from '../admission/decide-release.ts';
import { ownersGround } from '../approval/owners-ground.ts';
import type { Quorum } from '../approval/quorum.ts';
import { quorumFor } from '../policy/quorum.ts';
import { ruleRisks } from '../policy/rule-risks.ts';
import { wholeSeconds } from '../time.ts';
import { finding, findingsOf, type Finding, type Outcome } from '../finding.ts';
import type { Change } from '../registry/change.ts';
import { mixtureFindings, readChangeSet, type ChangeSet, type ReleaseFolder } from '../registry/change-set.ts';
import { applyRules } from './apply-rules.ts';
import type { ApprovalEvidence } from '../approval/approval-evidence.ts';
import { decideApproval, submitterOf, type Approval } from '../approval/decide-approval.ts';
import type { PluginState, RegistryState, ReleaseRow } from '../registry/registry-state.ts';

/** One commit of the protected branch's first-parent history, with what was found out about it. */
export interface HistoryStep {
  readonly commit: string;
  /** The commit has no parent: it is where the registry begins, accepted by whoever signed the root. */
  readonly isFirst: boolean;
  readonly changes: readonly Change[];
  readonly approval: ApprovalEvidence;
  /** By release folder. */
  readonly artifacts: ReadonlyMap<string, ArtifactEvidence>;
}

/** What became of one part of one step. */
export type FoldEvent =
  | {
      readonly kind: 'admitted';
      readonly commit: string;
      readonly folder: string;
      readonly release: AdmissibleRelease;
      readonly row: ReleaseRow;
    }
  | {
      readonly kind: 'left-out';
      readonly commit: string;
      readonly subject: string;
      readonly findings: readonly Finding[];
    }
  | {
      readonly kind: 'halted';
      readonly commit: string;
      readonly paths: readonly string[];
      readonly findings: readonly Finding[];
    };

export interface Folded {
  readonly state: RegistryState;
  readonly events: readonly FoldEvent[];
}

/**
 * Folds history onto a state, step by step, each judged by what was accepted before it: policy, records and rules of the
 * state, never those of the step. So a bypassed merge or a poisoned base gains nothing.
 */
export async function foldHistory(
  start: RegistryState,
  steps: readonly HistoryStep[],
  ground: JudgingGround,
): Promise<Folded> {
  const events: FoldEvent[] = [];
  let state = start;
  for (const step of steps) {
    const folded = await foldStep(state, step, ground);
    state = folded.state;
    events.push(...folded.events);
  }
  return { state, events };
}

async function foldStep(before: RegistryState, step: HistoryStep, ground: JudgingGround): Promise<Folded> {
  const changeSet = readChangeSet(step.changes);
  const judged = judgeStep(before, step, changeSet, ground.at);
  const { commit } = step;
  const ruled = [...changeSet.governance, ...changeSet.records];
  const rules = applyRules(before, { commit, at: ground.at }, ruled, judged.findings.length === 0);
  const events: FoldEvent[] = [];
  if (rules.halted.length > 0) {
    events.push({
      kind: 'halted',
      commit: step.commit,
      paths: rules.halted,
      findings: [...judged.findings, ...rules.findings],
    });
  }
  let state: RegistryState = { ...rules.state, sourceCommit: step.commit };
  for (const folder of changeSet.releases) {
    const blocking = [...judged.findings, ...releaseBlocks(state, changeSet)];
    const event =
      blocking.length > 0 ? leftOut(step, folder, blocking) : await admit(before, state, step, folder, ground);
    if (event.kind === 'admitted') state = withRelease(state, folder.pluginId, event.row);
    events.push(event);
  }
  events.push(...changeSet.revocations.flatMap((change) => unreadDeny(step, change)));
  if (changeSet.releases.length === 0 && rules.halted.length === 0 && changeSet.findings.length > 0) {
    events.push({ kind: 'left-out', commit: step.commit, subject: step.commit, findings: changeSet.findings });
  }
  return { state, events };
}

/** Pushed in haste, past the check that would have told: somebody believes that it denies. */
function unreadDeny({ commit }: HistoryStep, change: Change): readonly FoldEvent[] {
  const findings = revocationFindings(change);
  return findings.length === 0 ? [] : [{ kind: 'left-out', commit, subject: change.path, findings }];
}

function leftOut(step: HistoryStep, folder: ReleaseFolder, findings: readonly Finding[]): FoldEvent {
  return { kind: 'left-out', commit: step.commit, subject: folder.folder, findings };
}

function judgeStep(
  before: RegistryState,
  step: HistoryStep,
  changeSet: ChangeSet,
  at: Date,
): { findings: readonly Finding[] } {
  if (before.policy === undefined) {
    if (step.isFirst) return { findings: changeSet.findings };
    return {
      findings: [finding('APPROVAL_RULES_UNACCEPTED', 'there is no accepted policy'), ...changeSet.findings],
    };
  }
  const { value: policy } = before.policy;
  const approval = approvalOf(before, policy, step, quorumFor(policy, ruleRisks(changeSet, before, at)));
  return {
    findings: [...findingsOf(approval), ...changeSet.findings],
  };
}

/** By the owners as accepted before the step: a change must not choose who approves it. */
function approvalOf(
  before: RegistryState,
  policy: Policy,
  { approval, changes }: HistoryStep,
  quorum: Quorum,
): Outcome<readonly Approval[]> {
  const paths = changes.map(({ path }) => path);
  return decideApproval({ policy, evidence: approval, quorum, paths, owners: ownersGround(before.owners) });
}

function releaseBlocks(state: RegistryState, changeSet: ChangeSet): readonly Finding[] {
  const findings = state.halts.map((halt) =>
    finding('APPROVAL_RULES_UNACCEPTED', `${halt.path} was changed by ${halt.commit.slice(0, 12)}`),
  );
  return [...findings, ...mixtureFindings(changeSet)];
}

async function admit(
  before: RegistryState,
  state: RegistryState,
  step: HistoryStep,
  folder: ReleaseFolder,
  ground: JudgingGround,
): Promise<FoldEvent> {
  const policy = before.policy?.value;
  if (policy === undefined)
    return leftOut(step, folder, [finding('APPROVAL_RULES_UNACCEPTED', 'there is no accepted policy')]);
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
  const decision = await decideRelease(folder, artifact, judging);
  if (decision.kind === 'refused') return leftOut(step, folder, decision.findings);
  // Only now is it known what the release puts at risk, and how many had to look at it.
  const approval = approvalOf(before, policy, step, decision.release.review.quorum);
  if (approval.kind === 'refused') return leftOut(step, folder, approval.findings);
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
  return { kind: 'admitted', commit: step.commit, folder: folder.folder, release: decision.release, row };
}

/** The state with the row among those of its plugin, which is there: no release is admissible without an accepted record. */
function withRelease(state: RegistryState, pluginId: PluginId, row: ReleaseRow): RegistryState {
  const plugins = [...state.plugins].map(([id, plugin]): [PluginId, PluginState] =>
    id === pluginId ? [id, { ...plugin, releases: [...plugin.releases, row] }] : [id, plugin],
  );
  return { ...state, plugins: new Map(plugins), nextOrdinal: state.nextOrdinal + 1 };
}
