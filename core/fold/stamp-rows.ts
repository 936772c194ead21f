import type { Digest } from '../../registry-schema/generated/types.ts';
import { classifyPath } from '../registry/registry-path.ts';
import type { RegistryState, ReleaseRow } from '../registry/registry-state.ts';
import type { RecordedRule } from '../ledger/approval-record.ts';

/** Names the approval record in everything that its merge brought. */
export function withRecord(
  state: RegistryState,
  record: Digest,
  brought: { readonly rules: readonly RecordedRule[]; readonly ordinals: ReadonlySet<number> },
): RegistryState {
  const ruleRecords = new Map(state.ruleRecords);
  const plugins = new Map(state.plugins);
  for (const { path, digest } of brought.rules) {
    const kind = classifyPath(path);
    const plugin = kind.kind === 'record' ? plugins.get(kind.pluginId) : undefined;
    if (kind.kind === 'record' && plugin !== undefined)
      plugins.set(kind.pluginId, { ...plugin, record: { ...plugin.record, approval_record: record } });
    else if (digest !== undefined) ruleRecords.set(path, record);
  }
  const stamped = withRows({ ...state, plugins }, brought.ordinals, (row) => ({ ...row, approval_record: record }));
  return { ...stamped, ruleRecords, lastRecord: record };
}

/** Names the verification summary in the row of each release that has one. */
export function withSummaries(state: RegistryState, summaries: ReadonlyMap<number, Digest>): RegistryState {
  return withRows(state, new Set(summaries.keys()), (row) => {
    const vsa = summaries.get(row.ordinal);
    return vsa === undefined ? row : { ...row, vsa };
  });
}

/** Rows are in the order of their ordinals, so that a plugin whose last is older than all of those has none of them. */
function withRows(
  state: RegistryState,
  ordinals: ReadonlySet<number>,
  change: (row: ReleaseRow) => ReleaseRow,
): RegistryState {
  const first = [...ordinals].reduce((least, ordinal) => Math.min(least, ordinal), Infinity);
  const plugins = new Map(state.plugins);
  for (const [id, plugin] of state.plugins) {
    if ((plugin.releases.at(-1)?.ordinal ?? -1) < first) continue;
    const releases = plugin.releases.map((row) => (ordinals.has(row.ordinal) ? change(row) : row));
    plugins.set(id, { ...plugin, releases });
  }
  return { ...state, plugins };
}
