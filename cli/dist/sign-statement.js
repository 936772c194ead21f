import { c as require_dist, n as PAYLOAD_TYPE } from "./statement.js";
import { t as require_dist$1 } from "./dist.js";
import { i as parseStrictJson, u as isJsonArray } from "./refusal.js";
import { t as SigningError } from "./signing-error.js";

// core/json/canonical-json.ts
var import_dist = require_dist();
var import_dist$1 = require_dist$1();
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
	const members = [];
	for (const key of Object.keys(value).sort()) {
		const item = value[key];
		if (item === void 0) throw new TypeError("A member without a value has no canonical form.");
		members.push(`${canonicalString(key)}:${canonicalJson(item)}`);
	}
	return `{${members.join(",")}}`;
}
function canonicalString(text) {
	if (!text.isWellFormed()) throw new TypeError("A lone surrogate has no canonical form.");
	return JSON.stringify(text);
}
function canonicalNumber(value) {
	if (!Number.isFinite(value)) throw new TypeError("A number that is not finite has no canonical form.");
	return JSON.stringify(value);
}

// signing/sign-statement.ts
/**
* Signs an in-toto statement as given.
*
* @param statement an in-toto Statement v1; signed as its canonical JSON (RFC 8785)
* @returns a Sigstore bundle v0.3, canonical JSON with a newline at its end
* @throws SigningError when a key or service fails; its `cause` says why
*/
async function signStatement(statement, { signer, witnesses }) {
	const builder = new import_dist$1.DSSEBundleBuilder({
		signer,
		witnesses: [...witnesses]
	});
	const data = Buffer.from(canonicalJson(statement), "utf8");
	try {
		const bundle = await builder.create({
			data,
			type: PAYLOAD_TYPE
		});
		return Buffer.from(`${canonicalJson(plainJson((0, import_dist.bundleToJSON)(bundle)))}\n`, "utf8");
	} catch (error) {
		throw asSigningError(error);
	}
}
/** The library's JSON holds absent members as `undefined`; written and read again, they are gone. */
function plainJson(value) {
	const bytes = Buffer.from(JSON.stringify(value), "utf8");
	const parsed = parseStrictJson(bytes, { maxBytes: bytes.length });
	if (parsed.kind === "refused") throw new TypeError("The library wrote a bundle that is not strict JSON.");
	return parsed.value.value;
}
const PROBLEMS = {
	CA_CREATE_SIGNING_CERTIFICATE_ERROR: ["certificate-authority", "The certificate authority issued no certificate"],
	TLOG_CREATE_ENTRY_ERROR: ["transparency-log", "The transparency log took no entry"],
	TLOG_FETCH_ENTRY_ERROR: ["transparency-log", "The transparency log did not return its entry"],
	TSA_CREATE_TIMESTAMP_ERROR: ["timestamp-authority", "The timestamp authority gave no timestamp"],
	IDENTITY_TOKEN_READ_ERROR: ["identity-token", "No identity token could be had"],
	IDENTITY_TOKEN_PARSE_ERROR: ["identity-token", "The identity token is not a JSON Web Token with a subject"]
};
function asSigningError(error) {
	if (error instanceof SigningError) return error;
	if (!(error instanceof import_dist$1.InternalError)) return new SigningError("key", "The statement could not be signed.", { cause: error });
	if (error.cause instanceof SigningError) return error.cause;
	const [problem, message] = PROBLEMS[error.code];
	if (error.code === "IDENTITY_TOKEN_PARSE_ERROR") return new SigningError(problem, `${message}.`);
	return new SigningError(problem, `${message}: ${whyOf(error)}.`, { cause: error });
}
function whyOf({ cause }) {
	return cause instanceof Error ? cause.message.replaceAll(/\s+/g, " ").slice(0, 200) : "no reason given";
}

export { signStatement };