import { a as isManifest, n as isEmbeddedManifest } from "./validators.js";
import { a as finding } from "./finding.js";
import { c as isJsonObject, s as isJsonArray } from "./render-findings.js";
import { r as parseDocument, t as alsoChecked } from "./parse-document.js";

// core/json/deep-equal.ts
/** Whether two JSON values say the same: member order does not count, `-0` equals `0`. Depth is the parser's bound. */
function deepEqual(one, other) {
	if (one === other) return true;
	if (isJsonArray(one)) return isJsonArray(other) && equalArrays(one, other);
	if (isJsonObject(one)) return isJsonObject(other) && equalObjects(one, other);
	return false;
}
function equalArrays(one, other) {
	if (one.length !== other.length) return false;
	return one.every((item, index) => {
		const counterpart = other[index];
		return counterpart !== void 0 && deepEqual(item, counterpart);
	});
}
function equalObjects(one, other) {
	const keys = Object.keys(one);
	if (keys.length !== Object.keys(other).length) return false;
	return keys.every((key) => {
		const mine = one[key];
		const theirs = Object.hasOwn(other, key) ? other[key] : void 0;
		return mine !== void 0 && theirs !== void 0 && deepEqual(mine, theirs);
	});
}

// core/documents/manifest.ts
const MANIFEST_FILE = "PLUGIN_MANIFEST.json";
const MAX_MANIFEST_BYTES = 262144;
/** Members that the release adds: an embedded manifest cannot know its own digest. */
const STAMPED_AT_RELEASE = [
	"artifact_digest",
	"built_by",
	"built_at"
];
const LIMITS = {
	maxBytes: MAX_MANIFEST_BYTES,
	maxDepth: 32
};
/** The released manifest, as it stands beside the release record. */
function parseManifest(bytes, file = MANIFEST_FILE) {
	const parsed = parseDocument({
		kind: "MANIFEST",
		limits: LIMITS,
		isValid: isManifest
	}, bytes, file);
	return alsoChecked(parsed, permissionFindings);
}
/** The manifest inside an artifact. */
function parseEmbeddedManifest(bytes, file = MANIFEST_FILE) {
	const parsed = parseDocument({
		kind: "MANIFEST",
		limits: LIMITS,
		isValid: isEmbeddedManifest
	}, bytes, file);
	return alsoChecked(parsed, permissionFindings);
}
/** What the rest of a manifest implies in coarse terms. Undeclared members imply nothing. */
function impliedPermissions(manifest) {
	const implied = [];
	if (manifest.allowed_egress.length > 0) implied.push("network");
	if ((manifest.file_access?.read ?? []).length > 0) implied.push("file_read");
	if ((manifest.file_access?.write ?? []).length > 0) implied.push("file_write");
	return implied;
}
/** What the manifest declares, or, where it declares nothing, what the rest of it implies. */
function permissionsOf(manifest) {
	return manifest.permissions ?? impliedPermissions(manifest);
}
/** A manifest that lists its permissions must list those that it then makes use of. */
function permissionFindings(document) {
	const declared = document.value.permissions;
	if (declared === void 0) return [];
	return impliedPermissions(document.value).filter((permission) => !declared.includes(permission)).map((permission) => finding("MANIFEST_PERMISSION_UNDECLARED", `permissions leaves out ${permission}, which the rest of the manifest makes use of`, document.at("/permissions")));
}
/** Members in which the released manifest differs from the embedded one, beyond those stamped at release. */
function membersThatDiffer(embedded, released) {
	if (!isJsonObject(embedded) || !isJsonObject(released)) return ["the whole document"];
	const stamped = new Set(STAMPED_AT_RELEASE);
	return [.../* @__PURE__ */ new Set([...Object.keys(embedded), ...Object.keys(released)])].filter((name) => !stamped.has(name)).filter((name) => !sameMember(embedded[name], released[name])).sort();
}
function sameMember(one, other) {
	return one !== void 0 && other !== void 0 && deepEqual(one, other);
}

export { parseManifest as a, parseEmbeddedManifest as i, MAX_MANIFEST_BYTES as n, permissionsOf as o, membersThatDiffer as r, deepEqual as s, MANIFEST_FILE as t };