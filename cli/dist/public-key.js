import { a as finding, c as ok, l as refused } from "./finding.js";
import { createHash, createPublicKey } from "node:crypto";

// core/identity/public-key.ts
const MAX_PUBLIC_KEY_CHARACTERS = 2e3;
/** The key id of any public key: SHA-256 of its DER SubjectPublicKeyInfo, lower-case hex. */
function keyIdOf(key) {
	return createHash("sha256").update(key.export({
		type: "spki",
		format: "der"
	})).digest("hex");
}
/**
* Reads an enrollable key: one PEM `PUBLIC KEY`, P-256 or Ed25519. Others are refused, because the libraries at one end
* or the other cannot verify them.
*/
function parsePublicKey(pem, file) {
	const at = file === void 0 ? void 0 : { file };
	const malformed = (why) => refused(finding("SIGNER_KEY_MALFORMED", why, at));
	if (pem.length > 2e3 || !/^-----BEGIN PUBLIC KEY-----\r?\n/.test(pem)) return malformed("not a PEM public key");
	let key;
	try {
		key = createPublicKey({
			key: pem,
			format: "pem"
		});
	} catch {
		return malformed("not a PEM public key");
	}
	if (!isSupportedKey(key)) return malformed("the key is neither P-256 nor Ed25519");
	return ok({
		key,
		key_id: keyIdOf(key)
	});
}
/** P-256 and Ed25519: what both sigstore-js and tuf-js verify. */
function isSupportedKey(key) {
	if (key.asymmetricKeyType === "ed25519") return true;
	return key.asymmetricKeyDetails?.namedCurve === "prime256v1";
}

export { parsePublicKey as i, isSupportedKey as n, keyIdOf as r, MAX_PUBLIC_KEY_CHARACTERS as t };