import type { Policy, Reinstatement } from '../../registry-schema/generated/types.ts';
import type { ArtifactEvidence } from '../release/artifact-evidence.ts';
import { readEnding } from '../admission/check-reinstatement.ts';
import { revocationFindings } from '../admission/check-revocation.ts';
import type { AdmissibleRelease } from '../admission/decide-release.ts';
import type { ApprovalEvidence } from '../approval/approval-evidence.ts';
import type { Approval } from '../approval/decide-approval.ts';
import { NO_QUORUM, type Quorum } from '../approval/quorum.ts';
import { quorumFor } from '../policy/quorum.ts';
import { ruleRisks } from '../policy/rule-risks.ts';
import { digestOf } from '../digest.ts';
import { finding, findingsOf, unlessAlso, valuesOf, type Finding, type Outcome } from '../finding.ts';
import type { Change } from '../registry/change.ts';
import { mixtureFindings, readChangeSet, type ChangeSet } from '../registry/change-set.ts';
import type { RegistryState, ReleaseRow } from '../registry/registry-state.ts';
import { admitRelease, approvalOf, withRelease, type FoldGround } from './admit-release.ts';
import { applyRules, type RulesApplied } from './apply-rules.ts';
import { writeRecord, type RecordedRule, type WrittenRecord } from '../ledger/approval-record.ts';
import { withReinstatement } from '../denies/reinstatements.ts';
import { withRecord } from './stamp-rows.ts';

/** One commit of the protected branch's first-parent history, with what was found out about it. */
export interface HistoryStep {
  readonly commit: string;
  /** Its first parent; left out where it has none, or nobody asked. */
  readonly base?: string | undefined;
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
      readonly kind: 'reinstated';
      readonly commit: string;
      readonly path: string;
      readonly reinstatement: Reinstatement;
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
  /** The ledger's new entries, one for each step that brought something, in that order. */
  readonly records: readonly WrittenRecord[];
}

/**
 * Folds history onto a state, step by step, each judged by what was accepted before it: policy, records and rules of the
 * state, never those of the step. So a bypassed merge or a poisoned base gains nothing.
 */
export async function foldHistory(
  start: RegistryState,
  steps: readonly HistoryStep[],
  ground: FoldGround,
): Promise<Folded> {
  const events: FoldEvent[] = [];
  const records: WrittenRecord[] = [];
  let state = start;
  for (const step of steps) {
    const folded = await foldStep(state, step, ground);
    state = folded.state;
    events.push(...folded.events);
    records.push(...folded.records);
  }
  return { state, events, records };
}

async function foldStep(before: RegistryState, step: HistoryStep, ground: FoldGround): Promise<Folded> {
  const changeSet = readChangeSet(step.changes);
  const judged = judgeStep(before, step, changeSet, ground.at);
  const { commit } = step;
  const ruled = [...changeSet.governance, ...changeSet.records];
  const rules = applyRules(before, { commit, at: ground.at }, ruled, judged.findings.length === 0);
  const events: FoldEvent[] = [];
  if (rules.halted.length > 0) {
    const findings = [...judged.findings, ...rules.findings];
    events.push({ kind: 'halted', commit, paths: rules.halted, findings });
  }
  let state: RegistryState = { ...rules.state, sourceCommit: commit };
  const blocking = [...judged.findings, ...releaseBlocks(state, changeSet)];
  for (const folder of changeSet.releases) {
    const { pluginId, folder: subject } = folder;
    const admission =
      blocking.length > 0
        ? { kind: 'left-out' as const, findings: blocking }
        : await admitRelease(before, state, step, folder, ground);
    if (admission.kind === 'admitted') {
      state = withRelease(state, pluginId, admission.row);
      events.push({ ...admission, commit, folder: subject });
    } else events.push({ ...admission, commit, subject });
  }
  const halts = haltFindings(state);
  const endings: RecordedRule[] = [];
  for (const change of changeSet.reinstatements) {
    const ending = endingOf(state, change, before.policy?.value, ground, [...judged.findings, ...halts]);
    if (ending.kind === 'refused')
      events.push({ kind: 'left-out', commit, subject: change.path, findings: ending.findings });
    else {
      state = withReinstatement(state, ending.value, { commit, at: ground.at });
      events.push({ kind: 'reinstated', commit, path: change.path, reinstatement: ending.value });
      endings.push({ path: change.path, digest: digestOf(change.bytes ?? new Uint8Array()) });
    }
  }
  events.push(...changeSet.revocations.flatMap((change) => unreadDeny(step, change)));
  if (changeSet.releases.length === 0 && rules.halted.length === 0 && changeSet.findings.length > 0)
    events.push({ kind: 'left-out', commit, subject: commit, findings: changeSet.findings });
  const brought = { ...rules, accepted: [...rules.accepted, ...endings] };
  return recorded(before, step, ground.at, { state, events, judged, rules: brought });
}

/** What a quorum ends: a quarantine that it names, under rules that nobody has changed past it. */
function endingOf(
  state: RegistryState,
  change: Change,
  policy: Policy | undefined,
  ground: FoldGround,
  against: readonly Finding[],
): Outcome<Reinstatement> {
  const read = ground.reinstate?.(change) ?? readEnding(change, state, policy);
  return unlessAlso(read, against);
}

/** With the ledger's entry of the step, if it brought anything, named in all that it brought. */
function recorded(
  before: RegistryState,
  { commit, base, isFirst, approval: evidence }: HistoryStep,
  at: Date,
  { state, events, judged, rules }: Omit<Folded, 'records'> & { judged: Judgement; rules: RulesApplied },
): Folded {
  const admitted = events.flatMap((event) => (event.kind === 'admitted' ? [event] : []));
  if (admitted.length === 0 && rules.accepted.length === 0) return { state, events, records: [] };
  const written = writeRecord({
    commit,
    base,
    isFirst,
    evidence,
    at,
    before,
    approvals: [...judged.approvals, ...admitted.flatMap(({ row }) => row.approvals ?? [])],
    quorum: judged.quorum,
    rules: rules.accepted,
    releases: admitted.map(({ release }) => release),
  });
  const ordinals = new Set(admitted.map(({ row }) => row.ordinal));
  const named = events.map((event): FoldEvent =>
    event.kind === 'admitted' ? { ...event, row: { ...event.row, approval_record: written.digest } } : event,
  );
  const after = withRecord(state, written.digest, { rules: rules.accepted, ordinals });
  return { state: after, events: named, records: [written] };
}

/** Pushed in haste, past the check that would have told: somebody believes that it denies. */
function unreadDeny({ commit }: HistoryStep, change: Change): readonly FoldEvent[] {
  const findings = revocationFindings(change);
  return findings.length === 0 ? [] : [{ kind: 'left-out', commit, subject: change.path, findings }];
}

/** What is to be said of a step whatever it brings. */
interface Judgement {
  readonly findings: readonly Finding[];
  readonly approvals: readonly Approval[];
  readonly quorum: Quorum;
}

function judgeStep(before: RegistryState, step: HistoryStep, changeSet: ChangeSet, at: Date): Judgement {
  if (before.policy === undefined) {
    const unaccepted = step.isFirst ? [] : [finding('APPROVAL_RULES_UNACCEPTED', 'there is no accepted policy')];
    return { findings: [...unaccepted, ...changeSet.findings], approvals: [], quorum: NO_QUORUM };
  }
  const { value: policy } = before.policy;
  const quorum = quorumFor(policy, ruleRisks(changeSet, before, at));
  const approval = approvalOf(before, policy, step, quorum);
  return {
    findings: [...findingsOf(approval), ...changeSet.findings],
    approvals: valuesOf(approval).flat(),
    quorum,
  };
}

function releaseBlocks(state: RegistryState, changeSet: ChangeSet): readonly Finding[] {
  return [...haltFindings(state), ...mixtureFindings(changeSet)];
}

function haltFindings({ halts }: RegistryState): readonly Finding[] {
  return halts.map(({ path, commit }) =>
    finding('APPROVAL_RULES_UNACCEPTED', `${path} was changed by ${commit.slice(0, 12)}`),
  );
}
