import { t as canonicalJson } from "./canonical-json.js";

// core/json/encode-document.ts
/** A document of ours as plain JSON: absent members are gone, everything else is as its schema says. */
function toJson(document) {
	return JSON.parse(JSON.stringify(document));
}
/** Canonical bytes (RFC 8785), so that equal documents are equal files. */
function encodeDocument(document) {
	return Buffer.from(canonicalJson(toJson(document)), "utf8");
}
/** The same for people: indented, with a newline at its end. */
function encodeForPeople(document) {
	return Buffer.from(`${JSON.stringify(document, null, 2)}\n`, "utf8");
}

export { encodeForPeople as n, toJson as r, encodeDocument as t };