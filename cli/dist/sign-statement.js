import { r as __exportAll } from "./rolldown-runtime.js";
import { u as require_dist } from "./bundle.js";
import { t as require_dist$1 } from "./dist2.js";
import { r as PAYLOAD_TYPE } from "./statement.js";
import { t as canonicalJson } from "./canonical-json.js";
import { d as parseStrictJson } from "./render-findings.js";
import { t as SigningError } from "./signing-error.js";

// signing/sign-statement.ts
var sign_statement_exports = /* @__PURE__ */ __exportAll({ signStatement: () => signStatement });
var import_dist = require_dist();
var import_dist$1 = require_dist$1();
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

export { sign_statement_exports as n, signStatement as t };