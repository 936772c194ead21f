import type { Finding } from '../finding.js';
import type { Outcome } from '../finding.js';
import type { Code } from '../codes/index.js';
import type { ArchiveLimits } from './limits.js';
/** One file of an archive, read to its end and checked. */
export interface ArchiveMember {
    /** Safe relative path, `/` between segments. */
    readonly name: string;
    /** Bytes, inflated. */
    readonly size: number;
    /** Lower-case hex. */
    readonly sha256: string;
    /** Only for the members that the caller asked to keep. */
    readonly bytes?: Uint8Array;
}
export interface ArchiveContents {
    /** Files only, in the order of their data; folders carry nothing that matters. */
    readonly members: readonly ArchiveMember[];
    /** Files and folders. */
    readonly entryCount: number;
    readonly inflatedBytes: number;
}
export interface ReadArchiveOptions {
    /** For places in findings: `archiveName!member`. */
    readonly archiveName: string;
    /** Of names whose bytes the caller wants, how many at most; all others are hashed and forgotten. */
    readonly keep: (name: string) => number | undefined;
    readonly limits: ArchiveLimits;
}
/** Ends the reading of an archive that cannot be followed any further; never leaves core/archive/. */
export declare class ArchiveStop extends Error {
    readonly finding: Finding;
    constructor(found: Finding);
}
/** Collects the findings of one archive, with their places, up to a bound. */
export declare class FindingLog {
    readonly findings: Finding[];
    private readonly options;
    constructor(options: ReadArchiveOptions);
    /** Notes a finding and goes on, unless there are too many already. */
    add(code: Code, message: string, member?: string): void;
    /** For `throw log.stop(…)`: nothing after this point of the archive can be trusted to be where it seems. */
    stop(code: Code, message: string, member?: string): ArchiveStop;
    /** Everything noted so far, and what ended the reading. */
    refusal(stop: ArchiveStop): Outcome<never>;
    private at;
}
