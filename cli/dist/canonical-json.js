import { s as isJsonArray } from "./render-findings.js";

// core/json/canonical-json.ts
/**
* RFC 8785 (JCS): the one text for a value. Members sorted by UTF-16 code units, numbers and strings as ECMAScript writes
* them, no white space. Sign and hash its UTF-8 bytes.
*
* @throws TypeError for what I-JSON cannot say (NaN, Infinity, a lone surrogate): no strictly parsed document holds such a
*   value, so meeting one is a fault of the caller and must not become a signature over something else.
*/
function canonicalJson(value) {
	if (typeof value === "string") return canonicalString(value);
	if (typeof value === "number") return canonicalNumber(value);
	if (typeof value === "boolean" || value === null) return String(value);
	if (isJsonArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
	return `{${Object.entries(value).sort(([one], [other]) => one < other ? -1 : 1).map(([key, item]) => `${canonicalString(key)}:${canonicalJson(item)}`).join(",")}}`;
}
function canonicalString(text) {
	if (!text.isWellFormed()) throw new TypeError("A lone surrogate has no canonical form.");
	return JSON.stringify(text);
}
function canonicalNumber(value) {
	if (!Number.isFinite(value)) throw new TypeError("A number that is not finite has no canonical form.");
	return JSON.stringify(value);
}

export { canonicalJson as t };