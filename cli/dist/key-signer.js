import { r as __exportAll } from "./rolldown-runtime.js";
import { n as isSupportedKey, r as keyIdOf } from "./public-key.js";
import { t as SigningError } from "./signing-error.js";
import { readFile } from "node:fs/promises";
import { createPrivateKey, createPublicKey, sign } from "node:crypto";

// signing/key-signer.ts
var key_signer_exports = /* @__PURE__ */ __exportAll({ keySignerFromFile: () => keySignerFromFile });
/**
* A signer for an unencrypted PKCS#8 PEM private key, P-256 or Ed25519.
*
* @throws SigningError for any other key; its message never holds the key
*/
function keySigner(privateKeyPem) {
	let privateKey;
	try {
		privateKey = createPrivateKey({
			key: privateKeyPem,
			format: "pem"
		});
	} catch {
		throw new SigningError("key", "The private key cannot be read; it must be an unencrypted PKCS#8 PEM file.");
	}
	if (!isSupportedKey(privateKey)) throw new SigningError("key", "The private key is neither P-256 nor Ed25519.");
	const publicKey = createPublicKey(privateKey);
	const digest = privateKey.asymmetricKeyType === "ec" ? "sha256" : null;
	return keySignerOf(publicKey, async (data) => sign(digest, data, privateKey));
}
/** Reads the key file and makes its signer. */
async function keySignerFromFile(path) {
	let pem;
	try {
		pem = await readFile(path, "utf8");
	} catch (cause) {
		throw new SigningError("key", `The private key file ${path} cannot be read.`, { cause });
	}
	return keySigner(pem);
}
/** A signer whose private half is elsewhere. `signBytes` gives ECDSA signatures in DER, Ed25519 ones raw. */
function keySignerOf(publicKey, signBytes) {
	const pem = publicKey.export({
		type: "spki",
		format: "pem"
	}).toString();
	const hint = keyIdOf(publicKey);
	return {
		key_id: hint,
		public_key: pem,
		signer: { async sign(data) {
			return {
				signature: await signBytes(data),
				key: {
					$case: "publicKey",
					publicKey: pem,
					hint
				}
			};
		} },
		witnesses: []
	};
}

export { keySignerOf as n, key_signer_exports as r, keySigner as t };