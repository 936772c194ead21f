import type { Plugin, Policy } from '../../registry-schema/generated/types.ts';
import { dayOf } from '../time.ts';

export type Tier = Policy['tiers'][number];

export interface EffectiveTier {
  readonly tier: Tier;
  /** What a release must meet: the tier in force and, where it has fallen, the one granted, too. */
  readonly met: readonly Tier[];
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
  // Below, less evidence may be asked for and less enforced: to let a review lapse must not be a way around either.
  return isOverdue && below !== undefined
    ? { tier: below, met: [below, tier], lapsedFrom: tier.name }
    : { tier, met: [tier], lapsedFrom: undefined };
}

const STRICTEST_FIRST = ['enforce', 'warn', 'observe'] as const;

/** The strictest of some tiers; one that says nothing enforces. */
export function enforcementOf(tiers: readonly Tier[]): (typeof STRICTEST_FIRST)[number] {
  const levels = tiers.map(({ enforcement = 'enforce' }) => enforcement);
  return STRICTEST_FIRST.find((level) => levels.includes(level)) ?? 'enforce';
}
