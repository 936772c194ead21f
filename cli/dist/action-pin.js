import { a as finding } from "./finding.js";
import { a as unverified } from "./workflow-file.js";

// action/doctor/action-pin.ts
const USES = /^([A-Za-z0-9][A-Za-z0-9\-]*\/[A-Za-z0-9._\-]+)(?:\/([^@]+))?@([0-9a-f]{40})$/v;
/** What `uses:` means: one commit, something of the same repository, or whatever a name means that day. */
function pinOf(uses) {
	if (uses.startsWith("./")) return { kind: "local" };
	if (/^docker:\/\/[^@\s]+@sha256:[0-9a-f]{64}$/v.test(uses)) return { kind: "image" };
	const [, repository, path = "", sha] = USES.exec(uses) ?? [];
	return repository === void 0 || sha === void 0 ? { kind: "unpinned" } : {
		kind: "commit",
		repository,
		path,
		sha
	};
}
/** Every commit that the files pin and that is none of the repository named, each where it is used first in a file. */
async function impostorFindings(files, placeOf) {
	const findings = [];
	const known = /* @__PURE__ */ new Map();
	for (const file of files) for (const [pointer, uses] of usesOf(file)) {
		const pin = pinOf(uses);
		if (pin.kind !== "commit") continue;
		const { repository, sha } = pin;
		const key = `${repository.toLowerCase()}@${sha}`;
		const place = known.get(key) ?? await placeOf(repository, sha);
		known.set(key, place);
		const at = file.placeOf(pointer);
		const what = `${repository}@${sha.slice(0, 12)}`;
		if (place.kind === "unread") findings.push(unverified(`where ${what} comes from`, place.why, at));
		else if (place.value === "elsewhere") findings.push(finding("DOCTOR_ACTION_IMPOSTOR", `${what} is on no branch or tag of ${repository}`, at));
		else if (place.value === "missing") {
			const named = /^0+$/v.test(sha) ? "the placeholder, which scripts/pin-workflows.ts replaces" : sha.slice(0, 12);
			findings.push(finding("DOCTOR_ACTION_MISSING", `${repository} has no ${named}`, at));
		}
	}
	return findings;
}
/** Every `uses:` with its place, each once. */
function usesOf(file) {
	const all = file.jobs.flatMap((job) => [[`${job.pointer}/uses`, job.uses], ...job.steps.map((step) => [`${step.pointer}/uses`, step.uses])]);
	const once = /* @__PURE__ */ new Map();
	for (const [pointer, uses] of all) if (uses !== void 0 && !once.has(uses)) once.set(uses, [pointer, uses]);
	return new Map(once.values());
}

export { pinOf as n, impostorFindings as t };