import type { Plugin, Policy } from '../../registry-schema/generated/types.ts';
import type { RiskClass } from '../capability/risk-class.ts';
import { parsePluginRecord } from '../documents/plugin-record.ts';
import { POLICY_FILE } from '../documents/policy.ts';
import type { ChangeSet } from '../registry/change-set.ts';
import { classifyPath, waiverIdOf } from '../registry/registry-path.ts';
import type { RegistryState } from '../registry/registry-state.ts';
import { effectiveTier } from './effective-tier.ts';

/**
 * What a change of the rules puts at risk before any release is made. Of a record, a tier above the one in force, be it by
 * its name or by a new date for a review that was overdue: by the release it is granted already, and nobody would be asked.
 * Of a reinstatement, that what was quarantined loads again. Of the policy and of a waiver, everything: whoever lowers the bar must clear it as it stands.
 */
export function ruleRisks(
  { governance, records, reinstatements }: Pick<ChangeSet, 'governance' | 'records' | 'reinstatements'>,
  { policy, plugins }: Pick<RegistryState, 'policy' | 'plugins'>,
  at: Date,
): readonly (RiskClass | 'reinstate')[] | 'unknown' {
  if (policy === undefined) return [];
  if (governance.some(({ path }) => path === POLICY_FILE || waiverIdOf(path) !== undefined)) return 'unknown';
  const isPromotion = records.some((change) => {
    const path = classifyPath(change.path);
    const before = path.kind === 'record' ? plugins.get(path.pluginId)?.record.tier : undefined;
    const after = change.bytes === undefined ? undefined : parsePluginRecord(change.bytes, change.path);
    return before !== undefined && after?.kind === 'ok' && isAbove(after.value.value.tier, before, policy.value, at);
  });
  return [
    ...(isPromotion ? ['tier-promoted' as const] : []),
    ...(reinstatements.length > 0 ? ['reinstate' as const] : []),
  ];
}

/** A name that the policy does not order might be of the most trusted tier. */
function isAbove(after: Plugin['tier'], before: Plugin['tier'], policy: Policy, at: Date): boolean {
  const rankOf = (granted: Plugin['tier']): number =>
    policy.tiers.findIndex((tier) => tier === effectiveTier(policy, granted, at)?.tier);
  const from = rankOf(before);
  return from === -1 ? after.name !== before.name : rankOf(after) < from;
}
