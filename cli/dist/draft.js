import { i as prepareTrust } from "./trust.js";
import { a as finding, c as ok, l as refused, s as isFound, u as refusedBy } from "./finding.js";
import { t as encodeDocument } from "./encode-document.js";
import { a as parseConfig } from "./publication-documents.js";
import { a as wholeSeconds, n as DAY_IN_MS } from "./time.js";
import { t as keysByRole } from "./role-keys.js";
import { d as ROOT_LIFETIME_HOURS, f as TARGETS_LIFETIME_HOURS, m as expiryAfter } from "./roles.js";
import { r as tufKeyPem } from "./tuf-key.js";
import { o as readKeyChange } from "./key-change-files.js";

// action/keys/draft.ts
/** Holders who meet seldom need weeks; a draft that lies about for longer is a danger. */
const DRAFT_DAYS = 30;
const MIN_ID_CHARACTERS = 8;
/** A draft made from the verified publication: unsigned, for the holders to read and sign. Refuses with KEYS_ codes. */
async function draftChange(previous, wish, now) {
	const keys = keysByRole(previous.metadata);
	if (keys.kind === "refused") return keys;
	const configBefore = await previous.target("config.json");
	const trustBefore = await previous.target("trusted_root.json");
	if (configBefore.kind === "refused") return configBefore;
	if (trustBefore.kind === "refused") return trustBefore;
	const holders = nextHolders(keys.value.root.keys, wish);
	if (holders.kind === "refused") return holders;
	const config = nextConfig(configBefore.value, wish, wish.trustedRoot ?? trustBefore.value);
	if (config.kind === "refused") return config;
	const threshold = wish.threshold ?? Math.min(keys.value.root.threshold, holders.value.length);
	const ofRoot = !sameKeys(keys.value.root.keys, holders.value) || threshold !== keys.value.root.threshold;
	const changesRoot = wish.renew || ofRoot || isAnother(keys.value.snapshot.keys, wish.snapshot);
	const changesTargets = wish.renew || ofRoot || isAnother(keys.value.admissions.keys, wish.admissions) || isAnother(keys.value.revocations.keys, wish.revocations) || !Buffer.from(config.value).equals(configBefore.value) || wish.trustedRoot !== void 0 && !Buffer.from(wish.trustedRoot).equals(trustBefore.value);
	if (!changesRoot && !changesTargets) return refused(finding("KEYS_NOTHING_CHANGES", "all of that is so already"));
	const { roles, laterRoots } = previous.metadata;
	const parsedBefore = parseConfig(configBefore.value);
	if (parsedBefore.kind === "refused") return parsedBefore;
	const { registry_id, channel } = parsedBefore.value.value;
	const draft = {
		schema_version: 1,
		registry_id,
		channel,
		drafted_at: wholeSeconds(now),
		expires_at: wholeSeconds(new Date(now.getTime() + 30 * DAY_IN_MS)),
		roots: laterRoots.map(toBase64),
		targets_before: toBase64(roles.targets.bytes),
		config_before: toBase64(configBefore.value),
		...changesRoot && { root: {
			version: roles.root.version + 1,
			expires: expiryAfter(now, 17520),
			threshold,
			keys: holders.value.map(tufKeyPem),
			snapshot: (wish.snapshot ?? keys.value.snapshot.keys).map(tufKeyPem)
		} },
		...changesTargets && { targets: {
			version: roles.targets.version + 1,
			expires: expiryAfter(now, 17520),
			admissions: (wish.admissions ?? keys.value.admissions.keys).map(tufKeyPem),
			revocations: (wish.revocations ?? keys.value.revocations.keys).map(tufKeyPem),
			config: toBase64(config.value),
			trusted_root: toBase64(wish.trustedRoot ?? trustBefore.value)
		} }
	};
	const bytes = encodeDocument(draft);
	const change = await readKeyChange(bytes, previous.trustedRoot, now);
	return change.kind === "refused" ? change : ok({
		bytes,
		change: change.value
	});
}
function toBase64(bytes) {
	return Buffer.from(bytes).toString("base64");
}
function sameKeys(some, others) {
	const ids = (keys) => keys.map(({ keyId }) => keyId).toSorted().join();
	return ids(some) === ids(others);
}
function isAnother(before, wished) {
	return wished !== void 0 && !sameKeys(before, wished);
}
function nextHolders(before, wish) {
	const findings = [];
	const removed = /* @__PURE__ */ new Set();
	for (const id of wish.removeRoot) {
		const found = before.filter(({ keyId }) => id.length >= MIN_ID_CHARACTERS && keyId.startsWith(id));
		if (found.length === 1 && found[0] !== void 0) removed.add(found[0].keyId);
		else findings.push(finding("KEYS_KEY_UNKNOWN", `${id} names ${found.length} of the root's ${before.length} keys, not one`));
	}
	if (isFound(findings)) return refusedBy(findings);
	return ok([...before.filter(({ keyId }) => !removed.has(keyId)), ...wish.addRoot]);
}
function nextConfig(before, { config, head }, trustedRoot) {
	if (config === void 0 && head === void 0) return ok(before);
	const base = parseConfig(config ?? before, "config.json");
	if (base.kind === "refused") return base;
	const next = encodeDocument(head === void 0 ? base.value.value : {
		...base.value.value,
		head_signer: head
	});
	const parsed = parseConfig(next, "config.json");
	if (parsed.kind === "refused") return parsed;
	const trust = prepareTrust(trustedRoot, parsed.value.value.trust, "trusted_root.json");
	return trust.kind === "refused" ? trust : ok(next);
}

export { draftChange as t };