import { parsePluginRecord } from '../documents/plugin-record.ts';
import { parsePolicy, POLICY_FILE } from '../documents/policy.ts';
import { finding, findingsOf, type Finding } from '../finding.ts';
import type { Change } from '../registry/change.ts';
import { classifyPath, waiverIdOf } from '../registry/registry-path.ts';
import { readWaiver } from '../registry/waivers.ts';

/** A rule that cannot be read is not accepted, whoever approved it. */
export function ruleFindings(change: Change): readonly Finding[] {
  const path = classifyPath(change.path);
  if (change.path === POLICY_FILE) {
    if (change.bytes === undefined)
      return [finding('POLICY_MISSING', 'the change deletes policy.yml', { file: POLICY_FILE })];
    return findingsOf(parsePolicy(change.bytes, change.path));
  }
  if (change.bytes === undefined) return [];
  if (waiverIdOf(change.path) !== undefined) return findingsOf(readWaiver(change.path, change.bytes));
  if (path.kind !== 'record') return [];
  const record = parsePluginRecord(change.bytes, change.path);
  if (record.kind === 'refused') return record.findings;
  if (record.value.value.plugin_id === path.pluginId) return [];
  return [
    finding(
      'RELEASE_NAME_MISMATCH',
      `the folder is of ${path.pluginId}, the record of ${record.value.value.plugin_id}`,
      record.value.at('/plugin_id'),
    ),
  ];
}
