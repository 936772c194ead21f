import { c as isPolicy } from "./validators.js";
import { a as finding } from "./finding.js";
import { t as parseBoundedYaml } from "./bounded-yaml.js";
import { n as checkDocument, r as parseDocument, t as alsoChecked } from "./parse-document.js";

// core/documents/policy.ts
const POLICY_FILE = "policy.yml";
const PUBLISHED_POLICY_FILE = "policy.json";
const MAX_POLICY_BYTES = 262144;
const FORMAT = {
	kind: "POLICY",
	limits: {
		maxBytes: MAX_POLICY_BYTES,
		maxDepth: 16
	},
	isValid: isPolicy
};
/** policy.yml of the registry. */
function parsePolicy(bytes, file = POLICY_FILE) {
	const document = parseBoundedYaml(bytes, FORMAT.limits, file);
	if (document.kind === "refused") return document;
	return alsoChecked(checkDocument(FORMAT, document.value, file), nameFindings);
}
/** policy.json of a publication: the same document as last accepted. */
function parsePublishedPolicy(bytes, file = PUBLISHED_POLICY_FILE) {
	return alsoChecked(parseDocument(FORMAT, bytes, file), nameFindings);
}
/** Lists are closed: a name that is used is a name that is listed, once. A misspelt one would quietly ask for nothing, or for the impossible. */
function nameFindings(document) {
	return [
		...unknownNames(document),
		...unknownSeats(document),
		...nobodyFindings(document),
		...repeatedNames(document)
	];
}
function unknownNames(document) {
	const { tiers, data_classes: classes, builders = [], attestors = [] } = document.value;
	const labels = builders.map(({ label }) => label);
	const names = attestors.map(({ name }) => name);
	return tiers.flatMap((tier, index) => {
		const at = `/tiers/${index}`;
		const evidence = (tier.evidence ?? []).flatMap((asked, position) => asked.kind === "provenance" ? missingFrom(document, "builders", labels, asked.builders ?? [], `${at}/evidence/${position}/builders`) : missingFrom(document, "attestors", names, asked.attestors, `${at}/evidence/${position}/attestors`));
		if (tier.signed_by !== void 0 && document.value.platform === void 0) {
			const place = document.at(`${at}/signed_by`);
			evidence.push(finding("POLICY_NAME_UNKNOWN", "a tier is signed by platform, and the policy lists none", place));
		}
		const highest = tier.max_data_class;
		if (highest === void 0 || classes.includes(highest)) return evidence;
		const place = document.at(`${at}/max_data_class`);
		return [finding("POLICY_NAME_UNKNOWN", "max_data_class is not one of data_classes", place), ...evidence];
	});
}
/** A seat that nobody may fill would close the registry at that risk. */
function unknownSeats(document) {
	const { approvals, quorum = [] } = document.value;
	if (approvals.source === "push") return [];
	const seats = Object.keys(approvals.seats ?? {});
	return quorum.flatMap(({ seats: asked = {} }, index) => Object.keys(asked).filter((name) => !seats.includes(name)).map((name) => {
		const place = document.at(`/quorum/${index}/seats/${name}`);
		return finding("POLICY_NAME_UNKNOWN", "the seat is not one of approvals.seats", place);
	}));
}
/** Reviews that nobody can give approve nothing, not even the change that would mend it. */
function nobodyFindings(document) {
	const { approvals } = document.value;
	if (approvals.source === "push" || approvals.code_owners === true) return [];
	if (approvals.approvers !== void 0 || approvals.seats !== void 0) return [];
	return [finding("POLICY_NOBODY_APPROVES", "neither approvers, seats nor code_owners", document.at("/approvals"))];
}
function missingFrom(document, list, listed, used, pointer) {
	return used.flatMap((name, index) => listed.includes(name) ? [] : [finding("POLICY_NAME_UNKNOWN", `the name is not one of ${list}`, document.at(`${pointer}/${index}`))]);
}
function repeatedNames(document) {
	const { tiers, builders = [], attestors = [], quorum = [] } = document.value;
	const repeated = (names, what, pointerOf) => names.flatMap((name, index) => names.indexOf(name) === index ? [] : [finding("POLICY_NAME_REPEATED", `two ${what} have the same name`, document.at(pointerOf(index)))]);
	return [
		...repeated(tiers.map(({ name }) => name), "tiers", (index) => `/tiers/${index}/name`),
		...repeated(builders.map(({ label }) => label), "builders", (index) => `/builders/${index}/label`),
		...repeated(attestors.map(({ name }) => name), "attestors", (index) => `/attestors/${index}/name`),
		...repeated(quorum.map(({ risk }) => risk), "quorums", (index) => `/quorum/${index}/risk`)
	];
}

export { parsePublishedPolicy as a, parsePolicy as i, POLICY_FILE as n, PUBLISHED_POLICY_FILE as r, MAX_POLICY_BYTES as t };