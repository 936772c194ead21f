import { n as digestOf } from "./digest.js";
import { o as findingsOf } from "./finding.js";
import { i as verifyHead, n as headPredicate, r as headStatement, t as headPath } from "./head.js";
import { a as wholeSeconds, r as HOUR_IN_MS } from "./time.js";
import { s as parseRegistry } from "./publication-documents.js";
import { r as toJson } from "./encode-document.js";
import { t as signStatement } from "./sign-statement.js";

// action/publish/sign-head.ts
/** What a host would have against a head; nothing is published under one that every host would refuse. */
function headFindings(bundle, plan, { published, targets }, at) {
	const { config, trust } = published;
	return findingsOf(verifyHead({
		bundle,
		config,
		subjects: subjectsOf(plan, targets),
		trust,
		at
	}));
}
/** Less than half of its life is left, or what lies there is no head that a host would take. */
async function isHeadDue({ store, now }, plan, { published, targets }) {
	const { version } = plan.metadata.roles.admissions;
	const bundle = await store.read(headPath(version));
	if (bundle === void 0) return true;
	const { config, trust } = published;
	const head = verifyHead({
		bundle,
		config,
		subjects: subjectsOf(plan, targets),
		trust,
		at: now
	});
	if (head.kind === "refused") return true;
	return Date.parse(head.value.predicate.expires_at) - now.getTime() < 168 * HOUR_IN_MS / 2;
}
function subjectsOf(plan, targets) {
	const registry = targets.get("registry.json");
	if (registry === void 0) throw new Error("the plan has no registry.json");
	const { version, bytes } = plan.metadata.roles.admissions;
	return {
		registryDigest: digestOf(registry),
		admissionsDigest: digestOf(bytes),
		version
	};
}
/** The second proof of what the plan admits, chained to the head before it. */
async function signHead({ store, headSigner, now, tip }, previous, plan, targets) {
	const registryBytes = targets.get("registry.json");
	const registry = registryBytes === void 0 ? void 0 : parseRegistry(registryBytes);
	if (registryBytes === void 0 || registry?.kind !== "ok") throw new Error("the plan has no registry.json");
	const subjects = subjectsOf(plan, targets);
	const before = previous === void 0 ? void 0 : await store.read(headPath(previous.metadata.roles.admissions.version));
	const predicate = headPredicate({
		registry_id: registry.value.value.registry_id,
		channel: registry.value.value.channel,
		version: subjects.version,
		source_commit: tip,
		previous_head: before === void 0 ? null : digestOf(before),
		issued_at: wholeSeconds(now),
		expires_at: wholeSeconds(new Date(now.getTime() + 168 * HOUR_IN_MS))
	});
	return signStatement(toJson(headStatement(subjects, predicate)), headSigner);
}

export { isHeadDue as n, signHead as r, headFindings as t };