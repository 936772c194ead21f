import type { Digest, PluginId } from '../../registry-schema/generated/types.ts';
import { classifyPath } from '../registry/registry-path.ts';
import type { PluginState, RegistryState, ReleaseRow } from '../registry/registry-state.ts';
import type { RecordedRule } from './approval-record.ts';

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
  const stamped = withRows({ ...state, plugins }, (row) =>
    brought.ordinals.has(row.ordinal) ? { ...row, approval_record: record } : row,
  );
  return { ...stamped, ruleRecords, lastRecord: record };
}

/** Names the verification summary in the row of each release that has one. */
export function withSummaries(state: RegistryState, summaries: ReadonlyMap<number, Digest>): RegistryState {
  return withRows(state, (row) => {
    const vsa = summaries.get(row.ordinal);
    return vsa === undefined ? row : { ...row, vsa };
  });
}

function withRows(state: RegistryState, change: (row: ReleaseRow) => ReleaseRow): RegistryState {
  const plugins = [...state.plugins].map(([id, plugin]): [PluginId, PluginState] => [
    id,
    { ...plugin, releases: plugin.releases.map(change) },
  ]);
  return { ...state, plugins: new Map(plugins) };
}
