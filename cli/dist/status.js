import { n as digestOf, t as digestFromHex } from "./digest.js";
import { a as finding, c as ok, l as refused } from "./finding.js";
import { i as verifyHead, t as headPath } from "./head.js";
import { t as keysByRole } from "./role-keys.js";
import { l as ROLE_NAMES } from "./roles.js";
import { a as readPublication } from "./directory-store.js";
import { n as PublicationStoreError } from "./publication-store.js";
import { i as readTrust } from "./published-state.js";
import { r as roleAlarms, t as headAlarms } from "./alarms.js";

// action/keys/status.ts
/** Who signs what in a publication, and until when; everything verified from the trusted root. */
async function keyStatus({ store, trustedRoot, now }) {
	const previous = await readVerified(store, trustedRoot);
	if (previous.kind === "refused") return previous;
	const { metadata } = previous.value;
	const keys = keysByRole(metadata);
	if (keys.kind === "refused") return keys;
	const trust = await readTrust(previous.value);
	if (trust.kind === "refused") return trust;
	const { config } = trust.value;
	return ok({
		registryId: config.registry_id,
		channel: config.channel,
		roles: ROLE_NAMES.map((role) => ({
			role,
			keyIds: keys.value[role].keys.map(({ keyId }) => keyId),
			threshold: keys.value[role].threshold,
			version: metadata.roles[role].version,
			expires: metadata.roles[role].expires
		})),
		headSigner: config.head_signer,
		headExpires: await headExpiry(previous.value, trust.value, store, now),
		alarms: [...roleAlarms(metadata, now, ROLE_NAMES), ...await headAlarms(previous.value, trust.value, store, now)]
	});
}
/** The publication in a store, verified; a refusal where there is none. */
async function readVerified(store, trustedRoot) {
	try {
		const previous = await readPublication(store, trustedRoot, "metadata");
		if (previous.kind === "refused") return previous;
		if (previous.value === void 0) return refused(finding("PUBLICATION_NOT_BEGUN", "the store holds none"));
		return ok(previous.value);
	} catch (error) {
		if (!(error instanceof PublicationStoreError)) throw error;
		return refused(finding("PUBLICATION_UNREACHABLE", error.message));
	}
}
async function headExpiry({ metadata }, { config, trust }, store, at) {
	const { version, bytes } = metadata.roles.admissions;
	const registry = metadata.targets.get("registry.json");
	const bundle = await store.read(headPath(version));
	if (bundle === void 0 || registry === void 0) return void 0;
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
		at
	});
	return head.kind === "refused" ? void 0 : head.value.predicate.expires_at;
}

export { readVerified as n, keyStatus as t };