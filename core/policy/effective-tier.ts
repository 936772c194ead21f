import type { Plugin, Policy } from '../../registry-schema/generated/types.ts';
import { dayOf } from '../time.ts';

export type Tier = Policy['tiers'][number];

export interface EffectiveTier {
  readonly tier: Tier;
  /** The tier granted, where its review is overdue and the plugin has fallen one below. */
  readonly lapsedFrom: string | undefined;
}

export function tierNamed(policy: Policy, name: string): Tier | undefined {
  return policy.tiers.find((tier) => tier.name === name);
}

/**
 * The tier that a plugin is judged by at a time. A grant that nobody reviewed by its date is a grant that nobody stands
 * for: the plugin falls one tier; from the last there is nowhere to fall. Undefined if the policy has no such tier.
 */
export function effectiveTier(policy: Policy, granted: Plugin['tier'], at: Date): EffectiveTier | undefined {
  const rank = policy.tiers.findIndex(({ name }) => name === granted.name);
  const tier = policy.tiers[rank];
  if (tier === undefined) return undefined;
  const below = policy.tiers[rank + 1];
  // The date of review is the last day on which the grant holds.
  const isOverdue = dayOf(at) > granted.review_by;
  return isOverdue && below !== undefined ? { tier: below, lapsedFrom: tier.name } : { tier, lapsedFrom: undefined };
}
