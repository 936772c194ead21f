/** Bounds of what is read out of one archive. Time and memory of a reader follow from these, never from the archive. */
export interface ArchiveLimits {
    readonly maxArchiveBytes: number;
    readonly maxEntries: number;
    /** A member that the caller asks to keep, whatever bound the caller has for it. */
    readonly maxKeptMemberBytes: number;
    /** All kept members together. */
    readonly maxKeptBytes: number;
    /** All members together, inflated. */
    readonly maxInflatedBytes: number;
    /** Inflated to compressed bytes; applied above INFLATION_GRACE_BYTES. */
    readonly maxInflationRatio: number;
    readonly maxFindings: number;
}
/** No policy allows a larger artifact: a zip archive within it needs no zip64. */
export declare const MAX_ARTIFACT_BYTES: number;
export declare const MAX_MEMBER_BYTES: number;
/** No policy allows more files and folders. */
export declare const MAX_ARCHIVE_ENTRIES = 50000;
/** No policy allows more bytes in all members together. */
export declare const MAX_INFLATED_BYTES: number;
export declare const DEFAULT_ARTIFACT_BYTES: number;
/** Read in less than 64 MiB, were they crafted to take the most: an inflater for each of them waits for the collector. */
export declare const DEFAULT_ARCHIVE_ENTRIES = 8000;
export declare const DEFAULT_INFLATED_BYTES: number;
export declare const MAX_INFLATION_RATIO = 200;
/** A few kilobytes of zeros compress a thousandfold and harm nobody. */
export declare const INFLATION_GRACE_BYTES: number;
/** A central directory of MAX_ARCHIVE_ENTRIES entries with names of 100 bytes fits. */
export declare const MAX_CENTRAL_DIRECTORY_BYTES: number;
export declare const MAX_NAME_BYTES = 1024;
/** Paths of all files and folders together, as they lie in memory: they are held until the last one is known to be alone. */
export declare const MAX_NAMES_BYTES: number;
/** Names together, for each member that there may be, where that is less. */
export declare const MAX_AVERAGE_NAME_BYTES = 200;
export declare const MAX_SEGMENT_BYTES = 255;
/** Folders inside each other, the file included. */
export declare const MAX_SEGMENTS = 64;
export declare const READ_CHUNK_BYTES: number;
export declare const DEFAULT_LIMITS: ArchiveLimits;
/** The most that any policy can allow. For readers that have no policy: what they read was, or will be, judged by one. */
export declare const HARD_LIMITS: ArchiveLimits;
/** The most that `compressedBytes` may inflate to before it is called a bomb. */
export declare function inflationBound(compressedBytes: number, limits: ArchiveLimits): number;
