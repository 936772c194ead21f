import { type Outcome } from '../../core/finding.js';
import type { PublicationSource } from './http-source.js';
import type { PublicationCache } from './publication-cache.js';
export interface CheckedReading {
    readonly cache: PublicationCache;
    /** `undefined` when only the cache may be used. */
    readonly replaced: PublicationSource | undefined;
    /** What the refresh fetched already and nobody has verified yet; each is good for one reading. */
    readonly prefetched: Map<string, Uint8Array>;
}
/**
 * A file beside the TUF repository that is replaced under its name, such as the signed head: what `check` makes of it. What
 * the source has comes first, and where that does not pass, once more without an ETag; then the last one that passed. Only
 * what passed is kept: one bad answer must not outlast whoever gave it.
 */
export declare function readChecked<T>(reading: CheckedReading, path: string, maxBytes: number, check: (bytes: Uint8Array) => Outcome<T>): Promise<Outcome<T>>;
