import { a as finding, o as findingsOf } from "./finding.js";
import { n as digestOf, t as digestFromHex } from "./digest.js";
import { i as verifyHead, t as headPath } from "./head.js";
import { r as HOUR_IN_MS } from "./time.js";

// action/resign/alarms.ts
/** A schedule that works leaves more than this of the timestamp between two of its runs, late ones included. */
const TIMESTAMP_ALARM_HOURS = 48;
/** Publish renews the head when half of its week is spent: less than this means that publish has not run. */
const HEAD_ALARM_HOURS = 48;
/** What the key of the re-signing cannot renew is told early enough to gather those who can. */
const ROLE_ALARM_HOURS = {
	timestamp: 48,
	admissions: 720,
	revocations: 720,
	targets: 1440,
	root: 1440
};
const ALARMED = Object.keys(ROLE_ALARM_HOURS);
/** Roles with little life left, as the run found them. */
function roleAlarms({ roles }, now) {
	return ALARMED.flatMap((role) => {
		const { expiresAt, expires } = roles[role];
		return nearExpiry(role, {
			expiresAt,
			expires,
			alarmHours: ROLE_ALARM_HOURS[role]
		}, now);
	});
}
/**
* What is wrong with the head or will soon be. It keeps nobody from renewing: without its head a host loads nothing, but it
* must go on hearing of denies.
*/
async function headAlarms(previous, { config, trust }, store, now) {
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
	const left = Math.floor((expiresAt - now.getTime()) / HOUR_IN_MS);
	if (left >= alarmHours) return [];
	const found = left < 0 ? `it expired ${-left} h ago` : `${left} h were left`;
	return [finding("PUBLICATION_NEAR_EXPIRY", `${what} ends ${expires}: ${found}, at least ${alarmHours} h should be`)];
}

export { headAlarms as n, roleAlarms as r, ROLE_ALARM_HOURS as t };