/** The layout of a publication as TUF roles: who signs which path, for how long, and where its files lie. */
import { HOUR_IN_MS, wholeSeconds } from '../../core/time.ts';

export const ROLE_NAMES = ['root', 'timestamp', 'snapshot', 'targets', 'admissions', 'revocations'] as const;
export type RoleName = (typeof ROLE_NAMES)[number];

/** The roles that list target files. */
export const TARGET_ROLE_NAMES = ['targets', 'admissions', 'revocations'] as const;
export type TargetRoleName = (typeof TARGET_ROLE_NAMES)[number];

/** What each role may list. In a pattern `*` stands for one path segment or a part of it, never for a slash. */
export const ROLE_PATHS = {
  targets: ['config.json', 'trusted_root.json'],
  admissions: ['index/*.json', 'policy.json', 'registry.json', 'catalog.json', 'reinstatements.json'],
  revocations: ['revocations.json'],
} as const satisfies Record<TargetRoleName, readonly string[]>;

/** TUF clients take time quadratic in the entries of a map: 1,000 targets 0.4 s, 8,000 half a minute. */
export const MAX_TARGETS_PER_ROLE = 1_024;
export const MAX_ROOT_ROTATIONS = 64;

export const MAX_ROOT_BYTES = 512_000;
export const MAX_TIMESTAMP_BYTES = 16_384;
export const MAX_SNAPSHOT_BYTES = 65_536;
export const MAX_TARGETS_BYTES = 1_000_000;
/** The most a single target file may measure, whatever its signed length says. */
export const MAX_TARGET_FILE_BYTES = 64 * 1_024 * 1_024;

/** A scheduled job that comes every few hours, and at times a day late, must still come before this ends. */
export const TIMESTAMP_LIFETIME_HOURS = 72;
export const SNAPSHOT_LIFETIME_HOURS = 72;
/** The re-signing key cannot renew these, so they must outlive a quiet quarter by far. */
export const ADMISSIONS_LIFETIME_HOURS = 365 * 24;
export const REVOCATIONS_LIFETIME_HOURS = 365 * 24;
export const DELEGATED_LIFETIME_HOURS = {
  admissions: ADMISSIONS_LIFETIME_HOURS,
  revocations: REVOCATIONS_LIFETIME_HOURS,
};
export const TARGETS_LIFETIME_HOURS = 2 * 365 * 24;
export const ROOT_LIFETIME_HOURS = 2 * 365 * 24;
/** A re-signing renews the snapshot once less than this remains. */
export const SNAPSHOT_RENEWAL_HOURS = 48;

const SAFE_TARGET_PATH = /^(?:index\/)?[a-z0-9][a-z0-9._-]{0,127}$/;

/** The role that may list a target path, if any. */
export function roleOfTarget(path: string): TargetRoleName | undefined {
  if (!SAFE_TARGET_PATH.test(path)) return undefined;
  return TARGET_ROLE_NAMES.find((role) => ROLE_PATHS[role].some((pattern) => matchesPattern(path, pattern)));
}

function matchesPattern(path: string, pattern: string): boolean {
  if (!pattern.startsWith('index/')) return path === pattern;
  return path.startsWith('index/') && path.endsWith('.json') && path.length > 'index/.json'.length;
}

/** Where a role's metadata lies, relative to the publication. Only the timestamp is ever replaced in place. */
export function metadataPath(role: RoleName, version: number): string {
  return role === 'timestamp' ? 'metadata/timestamp.json' : `metadata/${version}.${role}.json`;
}

/** Where a target's bytes lie: TUF's consistent snapshots put the digest before the last segment of the name. */
export function targetFilePath(path: string, sha256: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `targets/${path.slice(0, slash)}${sha256}.${path.slice(slash)}`;
}

/** The expiry so many hours after `now`, in the only form every TUF client reads: UTC, whole seconds, `Z`. */
export function expiryAfter(now: Date, hours: number): string {
  return wholeSeconds(new Date(now.getTime() + hours * HOUR_IN_MS));
}

/**
 * Milliseconds since the epoch for an expiry of exactly that form, `undefined` for any other text. Clients that read a
 * malformed expiry as "not a time" compare against it and never find it past.
 */
export function parseExpiry(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)) return undefined;
  const time = Date.parse(text);
  // 31 February parses in some engines as 3 March: accepting it would let two readers disagree.
  return Number.isFinite(time) && `${new Date(time).toISOString().slice(0, 19)}Z` === text ? time : undefined;
}
