import { a as finding, c as ok, f as unlessFound, l as refused } from "./finding.js";
import { d as parseStrictJson, m as escapePointerToken, v as shownText, y as FindingList } from "./render-findings.js";

// registry-schema/generated/patterns.ts
/** Of each pattern, a value that fits it, as JSON. */
const PATTERN_EXAMPLES = /* @__PURE__ */ new Map([
	["^[a-z][a-z0-9-]*$", "\"egress-host\""],
	["^plugins/[a-z][a-z0-9_]{0,62}/$", "\"plugins/azure_openai_embeddings/\""],
	["^[A-Z][A-Z0-9_]*$", "\"LICENCE_FORBIDDEN\""],
	["^[a-z][a-z0-9_]{0,62}$", "\"azure_openai_embeddings\""],
	["^[0-9A-Za-z][0-9A-Za-z.+_\\-]*[0-9A-Za-z]$|^[0-9A-Za-z]$", "\"1.4.0\""],
	["^sha256:[0-9a-f]{64}$", "\"sha256:73300871f44c168e7c949de2c750e60c2c9bb8ff530017c5a267234e9cb4db8e\""],
	["^[0-9a-f]{64}$", "\"73300871f44c168e7c949de2c750e60c2c9bb8ff530017c5a267234e9cb4db8e\""],
	["^([0-9a-f]{40}|[0-9a-f]{64})$", "\"73300871f44c168e7c949de2c750e60c2c9bb8ff\""],
	["^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$", "\"2025-10-15T10:32:01Z\""],
	["^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "\"2026-04-15\""],
	["^https?://[A-Za-z0-9._~%:\\[\\]-]+(?:[/?#][A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]*)?$", "\"https://github.com/acme/plugins\""],
	["^[A-Za-z0-9][A-Za-z0-9._/\\-]*$", "\"acme/plugin-registry\""],
	["^[A-Za-z0-9](?:[A-Za-z0-9 ._-]*[A-Za-z0-9._-])?$", "\"Tier 1\""],
	["^[A-Za-z0-9][A-Za-z0-9._+@-]*$", "\"azure_openai_embeddings-1.4.0-py3-none-any.whl\""],
	["^[0-9]{1,20}$", "\"123456789\""],
	["^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$", "\"acme/plugins/.github/workflows/release.yml\""],
	["^refs/(heads|tags)/[A-Za-z0-9._/*+-]+$", "\"refs/tags/v*\""],
	["^(?:[0-9a-f]{40}|refs/(heads|tags)/[A-Za-z0-9._/*+-]+)$", "\"refs/tags/v*\""],
	["^[a-z_]+$", "\"push\""],
	["^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n?$", "\"-----BEGIN PUBLIC KEY-----\\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\\n-----END PUBLIC KEY-----\\n\""],
	["^[0-9A-Za-z.+\\-*^~<>=!|, ]+$", "\">=1.0,<2.0\""],
	["^pkg:[a-z][a-z0-9.+-]*/[A-Za-z0-9._~%/+-]+$", "\"pkg:npm/left-pad\""],
	["^[a-z0-9][a-z0-9-]*$", "\"2026-02-03-leaked-key\""],
	["^@[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$", "\"@acme/plugin-owners\""],
	["^(?:(?:\\*\\.)?(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\\.)*(?=[0-9_-]*[A-Za-z])[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?|(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}(?:/(?:3[0-2]|[12]?[0-9]))?|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,8}(?:/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))?)$", "\"*.openai.azure.com\""],
	["^[A-Za-z0-9][A-Za-z0-9._/@:-]*$", "\"ci/release\""],
	["^[A-Za-z0-9._:-]+$", "\"log_4001\""],
	["^[A-Z][A-Z0-9_]+$", "\"LOAD_REVOKED\""],
	["^[A-Za-z0-9+/]+={0,2}$", "\"e30=\""],
	["^[a-z][a-z0-9+.-]*$", "\"https\""],
	["^[A-Za-z0-9 .()+:-]+$", "\"Apache-2.0\""],
	["^[A-Za-z0-9][A-Za-z0-9._%+-]*(?:@[A-Za-z0-9][A-Za-z0-9.-]*)?$", "\"octocat\""],
	["^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9_][A-Za-z0-9._-]*$", "\"acme/security\""],
	["^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?$", "\"https://github.com\""],
	["^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$", "\"octocat\""],
	["^[A-Za-z0-9](?:[A-Za-z0-9_]|-(?=[A-Za-z0-9]))*$", "\"octocat\""],
	["^[0-9a-f]{2,3}$", "\"a7\""],
	["^[0-7][0-9a-f]$", "\"1f\""],
	["^(PLUGIN_MANIFEST\\.json|sbom\\.cdx\\.json|attestations/[a-z0-9][a-z0-9._-]*\\.sigstore\\.json)$", "\"attestations/release.sigstore.json\""],
	["^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "\"metadata/timestamp.json\""]
]);

// core/documents/schema-findings.ts
/**
* What a validator found, each with its place. Where a value may take one of several forms, the validators ask only the one
* that its `kind` or its type picks (scripts/schema/validator-schema.ts): an author mends what was meant, not every
* alternative. Linear in the number of errors: a stranger's document decides how many there are.
*/
function schemaFindings(kind, document, errors, file) {
	const found = new FindingList();
	const seen = /* @__PURE__ */ new Set();
	for (const error of errors) {
		if (error.keyword === "if") continue;
		const { missingProperty, additionalProperty } = error.params;
		const key = JSON.stringify([
			error.instancePath,
			error.keyword,
			missingProperty,
			additionalProperty
		]);
		if (seen.has(key)) continue;
		seen.add(key);
		found.add(() => toFinding(kind, document, error, file));
	}
	return found.list();
}
function toFinding(kind, document, error, file) {
	if (error.keyword === "required") {
		const name = shownText(String(error.params.missingProperty));
		return finding(`${kind}_MEMBER_MISSING`, `the member ${name} is missing`, placeOf(document, error.instancePath, file));
	}
	if (error.keyword === "additionalProperties") {
		const name = String(error.params.additionalProperty);
		const pointer = `${error.instancePath}/${escapePointerToken(name)}`;
		return finding(`${kind}_MEMBER_UNKNOWN`, `the member ${shownText(name)} is not known`, placeOf(document, pointer, file));
	}
	return finding(`${kind}_MEMBER_INVALID`, `${where(error)} ${said(error)}`, placeOf(document, error.instancePath, file));
}
function where(error) {
	return error.instancePath === "" ? "the document" : `the value at ${shownText(error.instancePath)}`;
}
/** What the value must be, after "the value at …". */
function said({ keyword, params }) {
	switch (keyword) {
		case "type": return `must be ${typesNamed(params.type)}`;
		case "enum": return `must be one of ${listed(params.allowedValues)}`;
		case "const": return `must be ${JSON.stringify(params.allowedValue)}`;
		case "pattern": return formNamed(String(params.pattern));
		case "format": return "names a day that the calendar does not have";
		case "distinctItems": return "must not hold the same item twice";
		default: return boundNamed(keyword, Number(params.limit)) ?? "is not what the schema asks for";
	}
}
/** A pattern of the form `^[^…` forbids characters, any other asks for a form. */
function formNamed(pattern) {
	if (pattern.startsWith("^[^")) return "must not hold control or invisible characters";
	const example = PATTERN_EXAMPLES.get(pattern);
	return example === void 0 ? `must fit ${pattern}` : `must have the form of, for example, ${example}`;
}
function boundNamed(keyword, limit) {
	const items = limit === 1 ? "item" : "items";
	const characters = limit === 1 ? "character" : "characters";
	switch (keyword) {
		case "minItems": return `must hold at least ${limit} ${items}`;
		case "maxItems": return `must hold at most ${limit} ${items}`;
		case "minLength": return `must have at least ${limit} ${characters}`;
		case "maxLength": return `must have at most ${limit} ${characters}`;
		case "minimum": return `must be at least ${limit}`;
		case "maximum": return `must be at most ${limit}`;
		default: return;
	}
}
const TYPES = {
	string: "a string",
	integer: "an integer",
	boolean: "true or false",
	array: "a list",
	object: "an object",
	null: "null"
};
function typesNamed(type) {
	return String(type).split(",").map((name) => TYPES[name] ?? name).join(" or ");
}
function listed(values) {
	return [values].flat().map((value) => JSON.stringify(value)).join(", ");
}
/** Where the value of a pointer stands; the pointer itself where the document has no such value. */
function placeOf(document, pointer, file) {
	return document.placeOf(pointer) ?? {
		...file === void 0 ? {} : { file },
		pointer
	};
}

// core/documents/parse-document.ts
/** Bytes → strict JSON → schema. Every finding of the stage that failed, with its place. */
function parseDocument(format, bytes, file) {
	const document = parseStrictJson(bytes, format.limits, file);
	return document.kind === "refused" ? document : checkDocument(format, document.value, file);
}
/** A parsed document → its schema. For documents that arrive in another syntax than JSON. */
function checkDocument(format, document, file) {
	const json = document.value;
	const value = json;
	if (!format.isValid(value)) {
		const [first, ...rest] = schemaFindings(format.kind, document, format.isValid.errors ?? [], file);
		return refused(first ?? finding(`${format.kind}_MEMBER_INVALID`, "the document does not fit its schema"), ...rest);
	}
	return ok({
		value,
		json,
		at: (pointer) => placeOf(document, pointer, file)
	});
}
/** A parsed document, unless a further check found something. */
function alsoChecked(parsed, check) {
	if (parsed.kind === "refused") return parsed;
	return unlessFound(check(parsed.value), () => parsed.value);
}

export { checkDocument as n, parseDocument as r, alsoChecked as t };