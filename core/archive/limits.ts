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

const MIB = 1024 * 1024;

/** No policy allows a larger artifact: a zip archive within it needs no zip64. */
export const MAX_ARTIFACT_BYTES = 2048 * MIB;
export const MAX_MEMBER_BYTES = 16 * MIB;
/** No policy allows more files and folders. */
export const MAX_ARCHIVE_ENTRIES = 50_000;
/** No policy allows more bytes in all members together. */
export const MAX_INFLATED_BYTES = 4096 * MIB;
export const DEFAULT_ARTIFACT_BYTES = 256 * MIB;
/** Read in less than 64 MiB, were they crafted to take the most: an inflater for each of them waits for the collector. */
export const DEFAULT_ARCHIVE_ENTRIES = 8_000;
export const DEFAULT_INFLATED_BYTES = 1024 * MIB;
export const MAX_INFLATION_RATIO = 200;
/** A few kilobytes of zeros compress a thousandfold and harm nobody. */
export const INFLATION_GRACE_BYTES = MIB;
/** A central directory of MAX_ARCHIVE_ENTRIES entries with names of 100 bytes fits. */
export const MAX_CENTRAL_DIRECTORY_BYTES = 8 * MIB;
export const MAX_NAME_BYTES = 1024;
/** Paths of all files and folders together, as they lie in memory: they are held until the last one is known to be alone. */
export const MAX_NAMES_BYTES = 4 * MIB;
/** Names together, for each member that there may be, where that is less. */
export const MAX_AVERAGE_NAME_BYTES = 200;
export const MAX_SEGMENT_BYTES = 255;
/** Folders inside each other, the file included. */
export const MAX_SEGMENTS = 64;
export const READ_CHUNK_BYTES = 64 * 1024;

export const DEFAULT_LIMITS: ArchiveLimits = {
  maxArchiveBytes: DEFAULT_ARTIFACT_BYTES,
  maxEntries: DEFAULT_ARCHIVE_ENTRIES,
  maxKeptMemberBytes: MAX_MEMBER_BYTES,
  maxKeptBytes: 2 * MAX_MEMBER_BYTES,
  maxInflatedBytes: DEFAULT_INFLATED_BYTES,
  maxInflationRatio: MAX_INFLATION_RATIO,
  maxFindings: 100,
};

/** The most that any policy can allow. For readers that have no policy: what they read was, or will be, judged by one. */
export const HARD_LIMITS: ArchiveLimits = {
  ...DEFAULT_LIMITS,
  maxArchiveBytes: MAX_ARTIFACT_BYTES,
  maxEntries: MAX_ARCHIVE_ENTRIES,
  maxInflatedBytes: MAX_INFLATED_BYTES,
};

/** The most that `compressedBytes` may inflate to before it is called a bomb. */
export function inflationBound(compressedBytes: number, limits: ArchiveLimits): number {
  return Math.min(limits.maxInflatedBytes, Math.max(INFLATION_GRACE_BYTES, compressedBytes * limits.maxInflationRatio));
}
