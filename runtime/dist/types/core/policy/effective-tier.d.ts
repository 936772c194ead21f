import type { Plugin, Policy } from '../../registry-schema/generated/types.js';
export type Tier = Policy['tiers'][number];
export interface EffectiveTier {
    readonly tier: Tier;
    /** What a release must meet: the tier in force and, where it has fallen, the one granted, too. */
    readonly met: readonly Tier[];
    /** The tier granted, where its review is overdue and the plugin has fallen one below. */
    readonly lapsedFrom: string | undefined;
}
export declare function tierNamed(policy: Policy, name: string): Tier | undefined;
/**
 * The tier that a plugin is judged by at a time. A grant that nobody reviewed by its date is a grant that nobody stands
 * for: the plugin falls one tier; from the last there is nowhere to fall. Undefined if the policy has no such tier.
 */
export declare function effectiveTier(policy: Policy, granted: Plugin['tier'], at: Date): EffectiveTier | undefined;
declare const STRICTEST_FIRST: readonly ['enforce', 'warn', 'observe'];
/** The strictest of some tiers; one that says nothing enforces. */
export declare function enforcementOf(tiers: readonly Tier[]): (typeof STRICTEST_FIRST)[number];
export {};
