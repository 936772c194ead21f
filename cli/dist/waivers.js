import { g as isWaiver, r as parseDocument, t as alsoChecked } from "./parse-document.js";
import { f as shownText, i as isCode } from "./render-findings.js";
import { a as refused, i as ok, t as finding } from "./finding.js";
import { n as DAY_IN_MS } from "./time.js";
import { o as waiverIdOf } from "./registry-path.js";

// core/codes/soft-codes.ts
/**
* Findings that policy decides, and that policy may therefore soften: by a tier's enforcement, or by a waiver. A closed
* list: what is not on it (signatures, digests, identities, revocations, the shape of a change) refuses under every policy.
*/
const SOFT_CODES = /* @__PURE__ */ new Set([
	"MANIFEST_DATA_CLASS_UNKNOWN",
	"MANIFEST_DATA_CLASS_ABOVE_TIER",
	"MANIFEST_PERMISSION_ABOVE_TIER",
	"MANIFEST_LIMIT_ABOVE_TIER",
	"TIER_STAGE_FORBIDDEN",
	"TIER_DEPENDENCIES_FORBIDDEN",
	"TIER_RELEASE_TOO_OLD",
	"TIER_RELEASE_TOO_NEW",
	"SDK_MISSING",
	"SDK_OUT_OF_RANGE",
	"SDK_UNDECLARED",
	"LOCK_MISSING",
	"LOCK_SYNTAX",
	"LOCK_HASH_MISSING",
	"LOCK_COMPONENT_MISSING",
	"LOCK_COMPONENT_UNKNOWN",
	"OSV_VULNERABLE",
	"OSV_VERSION_UNKNOWN",
	"OSV_RECORD_INVALID",
	"LICENCE_UNLICENSED",
	"LICENCE_UNRESOLVED",
	"LICENCE_FORBIDDEN",
	"EVIDENCE_MISSING",
	"EVIDENCE_FAILED",
	"EVIDENCE_STALE",
	"PROVENANCE_MISSING",
	"PROVENANCE_BUILT_BY_MISMATCH"
]);
function isSoft(code) {
	return SOFT_CODES.has(code);
}

// core/documents/waiver.ts
const MAX_WAIVER_BYTES = 65536;
const MAX_WAIVER_DAYS = 90;
/** waivers/<id>.json */
function parseWaiver(bytes, file) {
	return alsoChecked(parseDocument({
		kind: "WAIVER",
		limits: {
			maxBytes: MAX_WAIVER_BYTES,
			maxDepth: 8
		},
		isValid: isWaiver
	}, bytes, file), (document) => [...codeFindings(document), ...timeFindings(document)]);
}
function codeFindings(document) {
	return document.value.codes.flatMap((code, index) => {
		const at = document.at(`/codes/${index}`);
		if (!isCode(code)) return [finding("WAIVER_CODE_UNKNOWN", `${shownText(code)} is no code`, at)];
		return isSoft(code) ? [] : [finding("WAIVER_CODE_FORBIDDEN", `${code} cannot be waived`, at)];
	});
}
function timeFindings(document) {
	const days = (Date.parse(document.value.expires_at) - Date.parse(document.value.issued_at)) / DAY_IN_MS;
	if (days > 0 && days <= 90) return [];
	return [finding("WAIVER_TOO_LONG", `it holds for ${Math.ceil(days)} days`, document.at("/expires_at"))];
}

// core/registry/waivers.ts
/** waivers/<id>.json: a document that says what its file's name says. */
function readWaiver(path, bytes) {
	const parsed = parseWaiver(bytes, path);
	if (parsed.kind === "refused") return parsed;
	const { value } = parsed.value;
	if (value.id === waiverIdOf(path)) return ok(value);
	return refused(finding("WAIVER_MEMBER_INVALID", `id is ${value.id}, the file is ${path}`, parsed.value.at("/id")));
}
/** Accepted now, one for later would be one of many in a row: no waiver that is in force may have been accepted long ago. */
function isTooFarAhead({ expires_at: until }, at) {
	return Date.parse(until) - at.getTime() > 90 * DAY_IN_MS;
}
/** Between its first instant and its expiry, which is no more part of it. */
function isInForce({ issued_at: from, expires_at: until }, at) {
	return Date.parse(from) <= at.getTime() && at.getTime() < Date.parse(until);
}
/** The waivers with the one of that path put in place of its former text, or taken out. One that cannot be read waives nothing. */
function withWaiver(waivers, path, bytes) {
	const id = waiverIdOf(path);
	if (id === void 0) return waivers;
	const others = waivers.filter((waiver) => waiver.id !== id);
	const read = bytes === void 0 ? void 0 : readWaiver(path, bytes);
	return read?.kind === "ok" ? [...others, read.value] : others;
}

export { isSoft as a, withWaiver as i, isTooFarAhead as n, readWaiver as r, isInForce as t };