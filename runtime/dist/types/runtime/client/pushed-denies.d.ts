import { type Outcome } from '../../core/finding.js';
import { type DenyKey } from '../../core/denies/signed-deny.js';
import type { Deny, Reinstated } from '../../core/registry/registry-state.js';
import type { PublicationCache } from './publication-cache.js';
/** By what a pushed deny is judged: all of it from a verified publication. */
export interface PushGround {
    readonly registryId: string;
    readonly channel: string;
    readonly keys: readonly DenyKey[];
    readonly reinstatements: readonly Reinstated[];
}
/** A deny that is in force on this host. */
export interface AcceptedDeny extends Deny {
    /** Whether this host did not have it already: whoever saw a statement may send it again and again. */
    readonly isNew: boolean;
}
/** Verifies a signed deny, whoever brought it, and keeps it in the cache before it counts. One that is known is kept once. */
export declare function acceptDeny(cache: PublicationCache, ground: PushGround, statement: Uint8Array): Promise<Outcome<AcceptedDeny>>;
/**
 * Pushed denies that `published` does not cover, each verified anew: all of them, or a refusal where one cannot be read. One that
 * is covered by now, or that no key signs any more, is taken out of the cache later on: another process of this host may hold an
 * older publication, until that expires.
 */
export declare function pendingDenies(cache: PublicationCache, ground: PushGround, published: readonly Deny[]): Promise<Outcome<readonly Deny[]>>;
