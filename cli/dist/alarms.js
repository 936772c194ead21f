import { a as finding, o as findingsOf } from "./finding.js";
import { n as digestOf, t as digestFromHex } from "./digest.js";
import { i as verifyHead, t as headPath } from "./head.js";
import { r as HOUR_IN_MS } from "./time.js";
import { l as ROLE_NAMES } from "./roles.js";

// action/resign/alarms.ts
/** A schedule that works leaves more than this of the timestamp between two of its runs, late ones included. */
const TIMESTAMP_ALARM_HOURS = 48;
/** Publish renews the head when half of its week is spent: less than this means that publish has not run. */
const HEAD_ALARM_HOURS = 48;
/**
* How much life a role must have left. What the key of the re-signing cannot renew is told early enough to gather those who
* can: the root's holders meet less often than publish and revoke run. A snapshot is renewed when less than 48 hours
* remain, so that less than 36 says that nobody did.
*/
const ROLE_ALARM_HOURS = {
	timestamp: 48,
	snapshot: 36,
	admissions: 1440,
	revocations: 1440,
	targets: 2160,
	root: 2160
};
/** A re-signing renews the snapshot itself: it is no alarm there. */
const ALARMED_BY_RESIGN = ROLE_NAMES.filter((role) => role !== "snapshot");
/** Roles with little life left, as the run found them. */
function roleAlarms({ roles }, now, among = ALARMED_BY_RESIGN) {
	return among.flatMap((role) => {
		const { expiresAt, expires } = roles[role];
		return nearExpiry(role, {
			expiresAt,
			expires,
			alarmHours: ROLE_ALARM_HOURS[role]
		}, now);
	});
}
/** Whole hours until then, where a role of that name should have more; undefined where it has. */
function hoursTooFew(role, expiresAt, now) {
	const left = hoursLeft(expiresAt, now);
	const known = ROLE_NAMES.find((name) => name === role) ?? "root";
	return left < ROLE_ALARM_HOURS[known] ? left : void 0;
}
function hoursLeft(expiresAt, now) {
	return Math.floor((expiresAt - now.getTime()) / HOUR_IN_MS);
}
/**
* What is wrong with the head or will soon be. It keeps nobody from renewing: without its head a host loads nothing, but it
* must go on hearing of denies.
*/
async function headAlarms(previous, { config, trust }, store, now) {
	return [...signerAlarms(config, now), ...await statedAlarms(previous, {
		config,
		trust
	}, store, now)];
}
/** A key signs heads for as long as config.json enrols it; another takes the root's holders. */
function signerAlarms({ head_signer: signer }, now) {
	if (signer.kind !== "key") return [];
	const expires = signer.valid_until;
	return nearExpiry("the head signer's key", {
		expires,
		expiresAt: Date.parse(expires),
		alarmHours: ROLE_ALARM_HOURS.root
	}, now);
}
async function statedAlarms(previous, { config, trust }, store, now) {
	const { version, bytes } = previous.metadata.roles.admissions;
	const registry = previous.metadata.targets.get("registry.json");
	const bundle = await store.read(headPath(version));
	if (bundle === void 0 || registry === void 0) return [finding("PUBLICATION_HEAD_MISSING", `there is no head of admissions ${version}`)];
	const subjects = {
		registryDigest: digestFromHex(registry.sha256),
		admissionsDigest: digestOf(bytes),
		version
	};
	const head = verifyHead({
		bundle,
		config,
		trust,
		subjects,
		at: now
	});
	if (head.kind === "refused") return findingsOf(head);
	const expires = head.value.predicate.expires_at;
	return nearExpiry("the head", {
		expires,
		expiresAt: Date.parse(expires),
		alarmHours: 48
	}, now);
}
function nearExpiry(what, { expires, expiresAt, alarmHours }, now) {
	const left = hoursLeft(expiresAt, now);
	if (left >= alarmHours) return [];
	const found = left < 0 ? `it expired ${-left} h ago` : `${left} h were left`;
	return [finding("PUBLICATION_NEAR_EXPIRY", `${what} ends ${expires}: ${found}, at least ${alarmHours} h should be`)];
}

export { hoursTooFew as n, roleAlarms as r, headAlarms as t };