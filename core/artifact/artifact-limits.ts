import type { Policy } from '../../registry-schema/generated/types.ts';
import type { ArchiveLimits } from '../archive/limits.ts';
import { DEFAULT_INFLATED_BYTES, DEFAULT_LIMITS } from '../archive/limits.ts';

export const DEFAULT_DOWNLOAD_SECONDS = 600;
export const DEFAULT_REDIRECTS = 5;

/** What fetching and reading one artifact may take. */
export interface ArtifactLimits {
  readonly archive: ArchiveLimits;
  /** Milliseconds, all attempts together. */
  readonly timeoutMs: number;
  readonly maxRedirects: number;
}

/** The limits of a policy: that of the protected branch, never the one that a proposal brings. */
export function artifactLimits({ artifact_limits: limits = {} }: Pick<Policy, 'artifact_limits'>): ArtifactLimits {
  const maxArchiveBytes = limits.max_bytes ?? DEFAULT_LIMITS.maxArchiveBytes;
  return {
    archive: {
      ...DEFAULT_LIMITS,
      maxArchiveBytes,
      // Whoever allows a larger file allows what lies in it unpacked.
      maxInflatedBytes: limits.max_inflated_bytes ?? Math.max(DEFAULT_INFLATED_BYTES, maxArchiveBytes),
      maxEntries: limits.max_members ?? DEFAULT_LIMITS.maxEntries,
    },
    timeoutMs: (limits.timeout_seconds ?? DEFAULT_DOWNLOAD_SECONDS) * 1000,
    maxRedirects: limits.max_redirects ?? DEFAULT_REDIRECTS,
  };
}
