import type { PluginId } from '../../registry-schema/generated/types.ts';
import { digestOf } from '../digest.ts';
import { parsePluginRecord } from '../documents/plugin-record.ts';
import { parsePolicy, POLICY_FILE } from '../documents/policy.ts';
import type { Finding } from '../finding.ts';
import { ruleFindings } from '../admission/check-rules.ts';
import type { Change } from '../registry/change.ts';
import { classifyPath } from '../registry/registry-path.ts';
import { withWaiver } from '../registry/waivers.ts';
import type { Halt, RecordRow, RegistryState } from '../registry/registry-state.ts';

export interface RulesApplied {
  readonly state: RegistryState;
  /** Paths whose content on the branch is not what was accepted, as of this step. */
  readonly halted: readonly string[];
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
  const findings: Finding[] = [];
  for (const change of changes) {
    // Where a registry begins, the policy that it begins with is all there is.
    const policy = (before.policy ?? state.policy)?.value;
    const found = isAccepted ? ruleFindings(change, { at: step.at, policy }) : [];
    if (isAccepted && found.length === 0) {
      state = withoutHalt(takeOver(state, change), change.path);
    } else if (isAsAccepted(state, change)) {
      state = withoutHalt(state, change.path);
    } else {
      state = withHalt(state, { path: change.path, commit: step.commit });
      halted.push(change.path);
      findings.push(...found);
    }
  }
  return { state, halted, findings };
}

function takeOver(state: RegistryState, change: Change): RegistryState {
  const path = classifyPath(change.path);
  if (path.kind === 'record') return takeOverRecord(state, path.pluginId, change);
  const rules = new Map(state.rules);
  if (change.bytes === undefined) rules.delete(change.path);
  else rules.set(change.path, digestOf(change.bytes));
  const waivers = withWaiver(state.waivers, change.path, change.bytes);
  if (change.path !== POLICY_FILE || change.bytes === undefined) return { ...state, rules, waivers };
  const policy = parsePolicy(change.bytes);
  if (policy.kind === 'refused') return state;
  return { ...state, rules, policy: { value: policy.value.value, digest: digestOf(change.bytes) } };
}

function takeOverRecord(state: RegistryState, pluginId: PluginId, change: Change): RegistryState {
  const parsed = change.bytes === undefined ? undefined : parsePluginRecord(change.bytes, change.path);
  if (parsed?.kind !== 'ok' || change.bytes === undefined) return state;
  const { schema_version: _version, plugin_id: _id, summary: _summary, ...rest } = parsed.value.value;
  const record: RecordRow = { ...rest, digest: digestOf(change.bytes) };
  const releases = state.plugins.get(pluginId)?.releases ?? [];
  return { ...state, plugins: new Map(state.plugins).set(pluginId, { record, releases }) };
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
