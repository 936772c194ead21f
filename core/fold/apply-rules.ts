import type { Digest, Plugin } from '../../registry-schema/generated/types.ts';
import { digestOf } from '../digest.ts';
import type { Finding } from '../finding.ts';
import { readRule, type Rule } from '../admission/check-rules.ts';
import type { Change } from '../registry/change.ts';
import { classifyPath } from '../registry/registry-path.ts';
import { withOwners } from '../registry/owners-files.ts';
import { withWaiver } from '../registry/waivers.ts';
import type { RecordedRule } from '../ledger/approval-record.ts';
import { recordRow, type Halt, type RegistryState } from '../registry/registry-state.ts';

export interface RulesApplied {
  readonly state: RegistryState;
  /** Paths whose content on the branch is not what was accepted, as of this step. */
  readonly halted: readonly string[];
  /** What it made the accepted rules and records. */
  readonly accepted: readonly RecordedRule[];
  readonly findings: readonly Finding[];
}

/**
 * Takes over changes to the rules and records that were accepted, and marks those that were not: the branch then holds
 * something that nobody accepted, and admissions halt until the content is accepted or back to what it was.
 */
export function applyRules(
  before: RegistryState,
  step: { readonly commit: string; readonly at: Date },
  changes: readonly Change[],
  isAccepted: boolean,
): RulesApplied {
  let state = before;
  const halted: string[] = [];
  const accepted: RecordedRule[] = [];
  const findings: Finding[] = [];
  for (const change of changes) {
    // Where a registry begins, the policy that it begins with is all there is.
    const policy = (before.policy ?? state.policy)?.value;
    const rule = isAccepted ? readRule(change, { at: step.at, policy }) : undefined;
    if (rule?.kind === 'ok') {
      state = withoutHalt(takeOver(state, change, rule.value), change.path);
      accepted.push(recordedRule(change.path, rule.value));
    } else if (isAsAccepted(state, change)) {
      state = withoutHalt(state, change.path);
    } else {
      state = withHalt(state, { path: change.path, commit: step.commit });
      halted.push(change.path);
      findings.push(...(rule?.findings ?? []));
    }
  }
  return { state, halted, accepted, findings };
}

function recordedRule(path: string, rule: Rule): RecordedRule {
  if (rule.kind === 'gone') return { path };
  if (rule.kind !== 'record') return { path, digest: rule.digest };
  const { plugin_id: pluginId, tier, on_breach: onBreach, status } = rule.plugin;
  const plugin = { plugin_id: pluginId, tier: tier.name, review_by: tier.review_by, on_breach: onBreach, status };
  return { path, digest: rule.digest, plugin };
}

function takeOver(state: RegistryState, { path, bytes }: Change, rule: Rule): RegistryState {
  if (rule.kind === 'record') return takeOverRecord(state, rule.plugin, rule.digest);
  const rules = new Map(state.rules);
  const ruleRecords = new Map(state.ruleRecords);
  ruleRecords.delete(path);
  if (rule.kind === 'gone') rules.delete(path);
  else rules.set(path, rule.digest);
  const policy = rule.kind === 'policy' ? { value: rule.policy, digest: rule.digest } : state.policy;
  return {
    ...state,
    rules,
    ruleRecords,
    policy,
    waivers: withWaiver(state.waivers, path, bytes),
    owners: withOwners(state.owners, path, bytes),
  };
}

function takeOverRecord(state: RegistryState, plugin: Plugin, digest: Digest): RegistryState {
  const releases = state.plugins.get(plugin.plugin_id)?.releases ?? [];
  const row = { record: recordRow(plugin, digest), releases };
  return { ...state, plugins: new Map(state.plugins).set(plugin.plugin_id, row) };
}

function isAsAccepted(state: RegistryState, change: Change): boolean {
  const path = classifyPath(change.path);
  const accepted =
    path.kind === 'record' ? state.plugins.get(path.pluginId)?.record.digest : state.rules.get(change.path);
  if (change.kind === 'deleted') return accepted === undefined;
  // A link, a submodule or a file too large to read has no content, but is not absent either.
  return change.mode === '100644' && change.bytes !== undefined && accepted === digestOf(change.bytes);
}

function withHalt(state: RegistryState, halt: Halt): RegistryState {
  return { ...state, halts: [...state.halts.filter(({ path }) => path !== halt.path), halt] };
}

function withoutHalt(state: RegistryState, path: string): RegistryState {
  return { ...state, halts: state.halts.filter((halt) => halt.path !== path) };
}
