import { a as finding, c as ok, l as refused } from "./finding.js";
import { a as parsePublishedPolicy, r as PUBLISHED_POLICY_FILE } from "./policy.js";
import { n as digestOf, t as digestFromHex } from "./digest.js";
import { t as MAX_BUNDLE_BYTES } from "./bundle.js";
import { i as verifyHead, t as headPath } from "./head.js";
import { i as prepareTrust } from "./trust.js";
import { r as parseRevocations, t as parseConfig } from "./publication-documents.js";

// runtime/load-gate/publication-facts.ts
/** Reads config, trust, policy and denies, and verifies the head. Refuses with the first document that cannot be had. */
async function readPublicationFacts(publication, now) {
	const config = await readTarget(publication, "config.json", parseConfig);
	const trustedRoot = await publication.target("trusted_root.json");
	const policy = await readTarget(publication, PUBLISHED_POLICY_FILE, parsePublishedPolicy);
	const revocations = await readTarget(publication, "revocations.json", parseRevocations);
	if (config.kind === "refused") return config;
	if (trustedRoot.kind === "refused") return trustedRoot;
	if (policy.kind === "refused") return policy;
	if (revocations.kind === "refused") return revocations;
	if (revocations.value.registry_id !== config.value.registry_id) return refused(finding("PUBLICATION_WRONG_REGISTRY", `revocations.json is of ${revocations.value.registry_id}`));
	if (revocations.value.channel !== config.value.channel) return refused(finding("PUBLICATION_WRONG_CHANNEL", `revocations.json is of ${revocations.value.channel}`));
	const trust = prepareTrust(trustedRoot.value, config.value.trust);
	if (trust.kind === "refused") return trust;
	const head = await readHead(publication, config.value, trust.value, now);
	return ok({
		publication,
		config: config.value,
		trust: trust.value,
		policy: policy.value,
		denies: revocations.value.entries,
		head
	});
}
async function readTarget(publication, path, parse) {
	const bytes = await publication.target(path);
	if (bytes.kind === "refused") return bytes;
	const parsed = parse(bytes.value, path);
	return parsed.kind === "refused" ? parsed : ok(parsed.value.value);
}
async function readHead(publication, config, trust, at) {
	const version = publication.versions.admissions;
	const registry = publication.fileInfo("registry.json");
	if (registry === void 0) return refused(finding("PUBLICATION_NOT_FOUND", "the publication lists no registry.json"));
	const bundle = await publication.unverified(headPath(version), MAX_BUNDLE_BYTES);
	if (bundle.kind === "refused") return withoutHead(bundle, version);
	const subjects = {
		registryDigest: digestFromHex(registry.sha256),
		admissionsDigest: digestOf(publication.roleBytes("admissions")),
		version
	};
	return verifyHead({
		bundle: bundle.value,
		config,
		subjects,
		trust,
		at
	});
}
/** A registry whose head only its publish workflow can sign has none until that has run once. */
function withoutHead(bundle, version) {
	const [first] = bundle.findings;
	if (first.code !== "PUBLICATION_NOT_FOUND") return bundle;
	return refused(finding("PUBLICATION_HEAD_MISSING", `no publish identity has stated admissions ${version}`));
}

// cli/unreachable.ts
/**
* A publication out of reach says nothing of the artifact or the registry: the world is broken, not the answer no.
* @throws Error when that is all there is to say
*/
function failIfUnreachable(findings, source) {
	if (findings.every(({ code }) => code === "PUBLICATION_UNREACHABLE")) throw new Error(`the publication at ${source} is out of reach (${findings[0].message})`);
}

export { readPublicationFacts as n, failIfUnreachable as t };