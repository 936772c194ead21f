import { a as wholeSeconds, r as HOUR_IN_MS } from "./time.js";

// signing/tuf/roles.ts
/** The layout of a publication as TUF roles: who signs which path, for how long, and where its files lie. */
const ROLE_NAMES = [
	"root",
	"timestamp",
	"snapshot",
	"targets",
	"admissions",
	"revocations"
];
/** The roles that list target files. */
const TARGET_ROLE_NAMES = [
	"targets",
	"admissions",
	"revocations"
];
/** What each role may list. In a pattern `*` stands for one path segment or a part of it, never for a slash. */
const ROLE_PATHS = {
	targets: ["config.json", "trusted_root.json"],
	admissions: [
		"index/*.json",
		"policy.json",
		"registry.json",
		"catalog.json",
		"reinstatements.json"
	],
	revocations: ["revocations.json"]
};
/** TUF clients take time quadratic in the entries of a map: 1,000 targets 0.4 s, 8,000 half a minute. */
const MAX_TARGETS_PER_ROLE = 1024;
const MAX_ROOT_BYTES = 512e3;
const MAX_TIMESTAMP_BYTES = 16384;
const MAX_SNAPSHOT_BYTES = 65536;
const MAX_TARGETS_BYTES = 1e6;
/** The most a single target file may measure, whatever its signed length says. */
const MAX_TARGET_FILE_BYTES = 67108864;
/** The re-signing key cannot renew these, so they must outlive a quiet quarter by far. */
const ADMISSIONS_LIFETIME_HOURS = 8760;
const REVOCATIONS_LIFETIME_HOURS = 8760;
const DELEGATED_LIFETIME_HOURS = {
	admissions: ADMISSIONS_LIFETIME_HOURS,
	revocations: REVOCATIONS_LIFETIME_HOURS
};
const TARGETS_LIFETIME_HOURS = 17520;
const ROOT_LIFETIME_HOURS = 17520;
const SAFE_TARGET_PATH = /^(?:index\/)?[a-z0-9][a-z0-9._-]{0,127}$/;
/** The role that may list a target path, if any. */
function roleOfTarget(path) {
	if (!SAFE_TARGET_PATH.test(path)) return void 0;
	return TARGET_ROLE_NAMES.find((role) => ROLE_PATHS[role].some((pattern) => matchesPattern(path, pattern)));
}
function matchesPattern(path, pattern) {
	if (!pattern.startsWith("index/")) return path === pattern;
	return path.startsWith("index/") && path.endsWith(".json") && path.length > 11;
}
/** Where a role's metadata lies, relative to the publication. Only the timestamp is ever replaced in place. */
function metadataPath(role, version) {
	return role === "timestamp" ? "metadata/timestamp.json" : `metadata/${version}.${role}.json`;
}
/** Where a target's bytes lie: TUF's consistent snapshots put the digest before the last segment of the name. */
function targetFilePath(path, sha256) {
	const slash = path.lastIndexOf("/") + 1;
	return `targets/${path.slice(0, slash)}${sha256}.${path.slice(slash)}`;
}
/** The expiry so many hours after `now`, in the only form every TUF client reads: UTC, whole seconds, `Z`. */
function expiryAfter(now, hours) {
	return wholeSeconds(new Date(now.getTime() + hours * HOUR_IN_MS));
}
/**
* Milliseconds since the epoch for an expiry of exactly that form, `undefined` for any other text. Clients that read a
* malformed expiry as "not a time" compare against it and never find it past.
*/
function parseExpiry(text) {
	if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)) return void 0;
	const time = Date.parse(text);
	return Number.isFinite(time) && `${new Date(time).toISOString().slice(0, 19)}Z` === text ? time : void 0;
}

export { roleOfTarget as _, MAX_TARGETS_PER_ROLE as a, REVOCATIONS_LIFETIME_HOURS as c, ROOT_LIFETIME_HOURS as d, TARGETS_LIFETIME_HOURS as f, parseExpiry as g, metadataPath as h, MAX_TARGETS_BYTES as i, ROLE_NAMES as l, expiryAfter as m, MAX_ROOT_BYTES as n, MAX_TARGET_FILE_BYTES as o, TARGET_ROLE_NAMES as p, MAX_SNAPSHOT_BYTES as r, MAX_TIMESTAMP_BYTES as s, DELEGATED_LIFETIME_HOURS as t, ROLE_PATHS as u, targetFilePath as v };