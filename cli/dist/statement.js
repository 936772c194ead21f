import { a as finding, f as unlessFound } from "./finding.js";
import { c as isJsonObject, d as parseStrictJson, l as member, v as shownText } from "./render-findings.js";
import { a as isPresent, i as ShapeReader, t as MAX_BUNDLE_BYTES } from "./bundle.js";

// core/attestation/statement.ts
const PAYLOAD_TYPE = "application/vnd.in-toto+json";
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
/** Written by older builders and still found in the wild; the gate does not take it. */
const OLD_STATEMENT_TYPE = "https://in-toto.io/Statement/v0.1";
const MAX_SUBJECTS = 1024;
const MAX_NAME_CHARACTERS = 1024;
const MAX_DIGEST_ALGORITHMS = 16;
const HEX = /^(?:[0-9a-f]{2}){1,128}$/;
const SHA256_HEX_CHARACTERS = 64;
const GATE_STATEMENT = {
	types: [STATEMENT_TYPE],
	namedBySha256: true
};
const ANY_STATEMENT = {
	types: [STATEMENT_TYPE, OLD_STATEMENT_TYPE],
	namedBySha256: false
};
/**
* Reads the in-toto statement in an envelope (attestation framework, Statement v1). The payload type is compared exactly,
* because the signature covers it and the library does not look at it.
*/
function parseStatement(content, rules = GATE_STATEMENT, file) {
	const found = [];
	const at = file === void 0 ? void 0 : { file };
	if (content.payload_type !== "application/vnd.in-toto+json") found.push(finding("ATTESTATION_PAYLOAD_TYPE", `payload type ${shownText(content.payload_type)}`, at));
	const document = parseStrictJson(content.payload, {
		maxBytes: MAX_BUNDLE_BYTES,
		maxDepth: 64
	}, file);
	if (document.kind === "refused") return {
		kind: "refused",
		findings: [...document.findings, ...found]
	};
	const reader = new ShapeReader("ATTESTATION_STATEMENT_MALFORMED", file);
	const statement = readStatement(document.value.value, rules, reader);
	found.push(...reader.found.list());
	return unlessFound(found, () => statement);
}
function readStatement(value, rules, reader) {
	const root = reader.object(value, [], [
		"_type",
		"subject",
		"predicateType",
		"predicate"
	]) ?? {};
	const type = reader.string(root, "_type", [], 256);
	if (type !== void 0 && !rules.types.includes(type)) reader.refuse(`the type is ${shownText(type)}`, ["_type"]);
	const predicateType = reader.string(root, "predicateType", [], 1024) ?? "";
	const predicate = member(root, "predicate");
	if (predicate !== void 0 && !isJsonObject(predicate)) reader.refuse("must be an object", ["predicate"]);
	const items = reader.array(member(root, "subject"), ["subject"], MAX_SUBJECTS);
	if (items.length === 0) reader.refuse("must hold a subject", ["subject"]);
	const subject = items.map((item, index) => readSubject(item, index, rules, reader));
	if (rules.namedBySha256) refuseDuplicates(subject, reader);
	return {
		subject,
		predicate_type: predicateType,
		predicate: predicate ?? {}
	};
}
/** The members of a resource descriptor; those that carry no digest are permitted and not looked at. */
const DESCRIPTOR_MEMBERS = [
	"name",
	"digest",
	"uri",
	"downloadLocation",
	"mediaType",
	"content",
	"annotations"
];
function readSubject(value, index, rules, reader) {
	const path = ["subject", index];
	const object = reader.object(value, path, rules.namedBySha256 ? ["name", "digest"] : DESCRIPTOR_MEMBERS) ?? {};
	const name = rules.namedBySha256 || isPresent(object, "name") ? reader.string(object, "name", path, MAX_NAME_CHARACTERS) : void 0;
	if (name === "" && rules.namedBySha256) reader.refuse("must not be empty", [...path, "name"]);
	const digest = readDigests(object, [...path, "digest"], rules, reader);
	if (rules.namedBySha256 && digest["sha256"]?.length !== SHA256_HEX_CHARACTERS) reader.refuse("must hold a SHA-256", [...path, "digest"]);
	return name === void 0 ? { digest } : {
		name,
		digest
	};
}
function readDigests(object, path, rules, reader) {
	const value = member(object, "digest");
	if (!isJsonObject(value)) {
		reader.refuse("must be an object", path);
		return {};
	}
	const entries = Object.entries(value);
	if (entries.length === 0 || entries.length > MAX_DIGEST_ALGORITHMS) {
		reader.refuse(`must hold 1 to ${MAX_DIGEST_ALGORITHMS} digests`, path);
		return {};
	}
	const digests = {};
	for (const [algorithm, hex] of entries) if (typeof hex === "string" && HEX.test(hex)) digests[algorithm] = hex;
	else if (rules.namedBySha256) reader.refuse("must be lower-case hex", [...path, algorithm]);
	return digests;
}
function refuseDuplicates(subjects, reader) {
	const seen = /* @__PURE__ */ new Set();
	for (const [index, { name }] of subjects.entries()) {
		if (name === void 0) continue;
		if (seen.has(name)) reader.refuse(`${shownText(name)} a second time`, ["subject", index], "ATTESTATION_SUBJECT_DUPLICATE");
		seen.add(name);
	}
}

export { parseStatement as a, STATEMENT_TYPE as i, GATE_STATEMENT as n, PAYLOAD_TYPE as r, ANY_STATEMENT as t };