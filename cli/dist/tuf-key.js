import { a as finding, c as ok, l as refused } from "./finding.js";
import { createHash, createPrivateKey, createPublicKey, sign, verify } from "node:crypto";

// signing/tuf/tuf-key.ts
const MAX_PEM_CHARACTERS = 16384;
/**
* A signing key from an unencrypted PKCS#8 PEM text, Ed25519 or P-256.
* Refuses with PUBLICATION_KEY_UNUSABLE; the message never repeats any of the text.
*/
function tufKeyFromPem(pem, file) {
	const key = readKey(pem, createPrivateKey);
	const described = key === void 0 ? void 0 : describe(createPublicKey(key));
	if (key === void 0 || described === void 0) return unusable("not an Ed25519 or P-256 private key", file);
	const algorithm = described.keyType === "ed25519" ? null : "sha256";
	return ok({
		...described,
		sign: (bytes) => sign(algorithm, bytes, key)
	});
}
/** The public half, from a SubjectPublicKeyInfo or PKCS#8 PEM text. Refuses with PUBLICATION_KEY_UNUSABLE. */
function tufPublicKeyFromPem(pem, file) {
	const key = readKey(pem, createPublicKey);
	const described = key === void 0 ? void 0 : describe(key);
	return described === void 0 ? unusable("not an Ed25519 or P-256 public key", file) : ok(described);
}
/** The key as SubjectPublicKeyInfo in PEM, whatever its kind. */
function tufKeyPem(key) {
	if (key.keyType === "ecdsa") return key.publicKey;
	return createPublicKey({
		key: ed25519Spki(key.publicKey),
		format: "der",
		type: "spki"
	}).export({
		type: "spki",
		format: "pem"
	}).toString();
}
/** Whether the signature, as `sign` makes it, is the key's over those bytes. */
function isSignedBy(key, bytes, signature) {
	try {
		return verify(key.keyType === "ed25519" ? null : "sha256", bytes, createPublicKey(tufKeyPem(key)), signature);
	} catch {
		return false;
	}
}
const ED25519_SPKI_PREFIX = "302a300506032b6570032100";
function ed25519Spki(raw) {
	return Buffer.from(`${ED25519_SPKI_PREFIX}${raw}`, "hex");
}
function unusable(what, file) {
	return refused(finding("PUBLICATION_KEY_UNUSABLE", `The key is ${what}.`, file === void 0 ? void 0 : { file }));
}
function readKey(pem, read) {
	if (pem.length > MAX_PEM_CHARACTERS) return void 0;
	try {
		return read(pem);
	} catch {
		return;
	}
}
function describe(key) {
	if (key.asymmetricKeyType === "ed25519") return withKeyId("ed25519", "ed25519", key.export({
		type: "spki",
		format: "der"
	}).subarray(-32).toString("hex"));
	if (key.asymmetricKeyType === "ec" && key.asymmetricKeyDetails?.namedCurve === "prime256v1") return withKeyId("ecdsa", "ecdsa-sha2-nistp256", key.export({
		type: "spki",
		format: "pem"
	}).toString());
}
function withKeyId(keyType, scheme, publicKey) {
	const canonical = `{"keytype":"${keyType}","keyval":{"public":"${publicKey}"},"scheme":"${scheme}"}`;
	return {
		keyId: createHash("sha256").update(canonical).digest("hex"),
		keyType,
		scheme,
		publicKey
	};
}

export { tufPublicKeyFromPem as i, tufKeyFromPem as n, tufKeyPem as r, isSignedBy as t };