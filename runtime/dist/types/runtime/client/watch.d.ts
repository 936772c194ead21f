import { type Findings, type Outcome } from '../../core/finding.js';
import type { Deny } from '../../core/registry/registry-state.js';
import { type RoleName } from '../../signing/tuf/roles.js';
import type { PublicationClient } from './client.js';
import type { VerifiedPublication } from './verified-publication.js';
/** What a refresh brought. */
export interface PublicationChange {
    readonly publication: VerifiedPublication;
    /** The snapshot's version of before; undefined for the first publication that was seen. */
    readonly from: number | undefined;
    readonly to: number;
    readonly roles: readonly RoleName[];
    /** What is denied now and was not before; all there is, the first time. Act on this first. */
    readonly newDenies: readonly Deny[];
}
export interface WatchOptions {
    /** Between two looks at the timestamp, milliseconds; 30,000 where left out. */
    readonly intervalMs?: number;
    /** The share of the interval that each wait is shortened or lengthened by at random, so that a fleet spreads; 0.2. */
    readonly jitter?: number;
    /**
     * Once at the start, then whenever the publication changed. A watch waits for it. Where it gives a refusal, such as that of
     * a gate which cannot hold the publication, it is told of the same change again at the next look.
     */
    readonly onChange: (change: PublicationChange) => Promise<Outcome<unknown> | void> | Outcome<unknown> | void;
    /** A look that failed. The publication that was given out stays good until it expires. */
    readonly onRefused?: (findings: Findings) => Promise<void> | void;
    readonly signal: AbortSignal;
    /** Between 0 and 1. */
    readonly random?: () => number;
    /** Milliseconds, or until the signal is aborted. */
    readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}
type WatchedClient = Pick<PublicationClient, 'refresh' | 'hasChanged'>;
export declare const DEFAULT_INTERVAL_MS = 30000;
export declare const DEFAULT_JITTER = 0.2;
/** A server that is down is asked less and less often, but never so rarely that a deny waits for longer than this. */
export declare const MAX_BACK_OFF_MS = 300000;
/**
 * Keeps a client's cache up to date until the signal is aborted. Each look is one small request; only where the timestamp
 * changed does a refresh follow. Never throws for what a server does; an error of `onChange` ends the watch.
 */
export declare function watch(client: WatchedClient, options: WatchOptions): Promise<void>;
export {};
