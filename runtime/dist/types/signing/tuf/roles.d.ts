export declare const ROLE_NAMES: readonly ['root', 'timestamp', 'snapshot', 'targets', 'admissions', 'revocations'];
export type RoleName = (typeof ROLE_NAMES)[number];
/** The roles that list target files. */
export declare const TARGET_ROLE_NAMES: readonly ['targets', 'admissions', 'revocations'];
export type TargetRoleName = (typeof TARGET_ROLE_NAMES)[number];
/** What each role may list. In a pattern `*` stands for one path segment or a part of it, never for a slash. */
export declare const ROLE_PATHS: {
    readonly targets: readonly ["config.json", "trusted_root.json"];
    readonly admissions: readonly ["index/*.json", "policy.json", "registry.json", "catalog.json", "reinstatements.json"];
    readonly revocations: readonly ["revocations.json"];
};
/** TUF clients take time quadratic in the entries of a map: 1,000 targets 0.4 s, 8,000 half a minute. */
export declare const MAX_TARGETS_PER_ROLE = 1024;
export declare const MAX_ROOT_ROTATIONS = 64;
export declare const MAX_ROOT_BYTES = 512000;
export declare const MAX_TIMESTAMP_BYTES = 16384;
export declare const MAX_SNAPSHOT_BYTES = 65536;
export declare const MAX_TARGETS_BYTES = 1000000;
/** The most a single target file may measure, whatever its signed length says. */
export declare const MAX_TARGET_FILE_BYTES: number;
/** A scheduled job that comes every few hours, and at times a day late, must still come before this ends. */
export declare const TIMESTAMP_LIFETIME_HOURS = 72;
export declare const SNAPSHOT_LIFETIME_HOURS = 72;
/** The re-signing key cannot renew these, so they must outlive a quiet quarter by far. */
export declare const ADMISSIONS_LIFETIME_HOURS: number;
export declare const REVOCATIONS_LIFETIME_HOURS: number;
export declare const DELEGATED_LIFETIME_HOURS: {
    admissions: number;
    revocations: number;
};
export declare const TARGETS_LIFETIME_HOURS: number;
export declare const ROOT_LIFETIME_HOURS: number;
/** A re-signing renews the snapshot once less than this remains. */
export declare const SNAPSHOT_RENEWAL_HOURS = 48;
/** The role that may list a target path, if any. */
export declare function roleOfTarget(path: string): TargetRoleName | undefined;
/** Where a role's metadata lies, relative to the publication. Only the timestamp is ever replaced in place. */
export declare function metadataPath(role: RoleName, version: number): string;
/** Where a target's bytes lie: TUF's consistent snapshots put the digest before the last segment of the name. */
export declare function targetFilePath(path: string, sha256: string): string;
/** The expiry so many hours after `now`, in the only form every TUF client reads: UTC, whole seconds, `Z`. */
export declare function expiryAfter(now: Date, hours: number): string;
/**
 * Milliseconds since the epoch for an expiry of exactly that form, `undefined` for any other text. Clients that read a
 * malformed expiry as "not a time" compare against it and never find it past.
 */
export declare function parseExpiry(text: string): number | undefined;
