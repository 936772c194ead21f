import type { Policy } from '../../registry-schema/generated/types.ts';
import { parsePluginRecord } from '../documents/plugin-record.ts';
import { parsePolicy, POLICY_FILE } from '../documents/policy.ts';
import { finding, findingsOf, type Finding } from '../finding.ts';
import { checkReview } from '../policy/check-review.ts';
import type { Change } from '../registry/change.ts';
import { classifyPath, waiverIdOf } from '../registry/registry-path.ts';
import { isTooFarAhead, readWaiver } from '../registry/waivers.ts';

export interface RulesGround {
  /** The instant at which the rule would be accepted. */
  readonly at: Date;
  /** As last accepted; undefined before the first. */
  readonly policy: Policy | undefined;
}

/** A rule that cannot be read, or that holds for longer than it may, is not accepted, whoever approved it. */
export function ruleFindings(change: Change, { at, policy }: RulesGround): readonly Finding[] {
  const path = classifyPath(change.path);
  if (change.path === POLICY_FILE) {
    if (change.bytes === undefined)
      return [finding('POLICY_MISSING', 'the change deletes policy.yml', { file: POLICY_FILE })];
    return findingsOf(parsePolicy(change.bytes, change.path));
  }
  if (change.bytes === undefined) return [];
  if (waiverIdOf(change.path) !== undefined) return waiverFindings(change.path, change.bytes, at);
  if (path.kind !== 'record') return [];
  const record = parsePluginRecord(change.bytes, change.path);
  if (record.kind === 'refused') return record.findings;
  if (record.value.value.plugin_id === path.pluginId) {
    const place = record.value.at('/tier/review_by');
    return checkReview(record.value.value, policy, at).map((found) => ({ ...found, at: place }));
  }
  return [
    finding(
      'RELEASE_NAME_MISMATCH',
      `the folder is of ${path.pluginId}, the record of ${record.value.value.plugin_id}`,
      record.value.at('/plugin_id'),
    ),
  ];
}

function waiverFindings(path: string, bytes: Uint8Array, at: Date): readonly Finding[] {
  const waiver = readWaiver(path, bytes);
  if (waiver.kind === 'refused') return waiver.findings;
  if (!isTooFarAhead(waiver.value, at)) return [];
  return [finding('WAIVER_TOO_LONG', `accepted now, it holds until ${waiver.value.expires_at}`, { file: path })];
}
