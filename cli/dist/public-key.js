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
/** P-256 and Ed25519: what both sigstore-js and tuf-js verify. */
function isSupportedKey(key) {
	if (key.asymmetricKeyType === "ed25519") return true;
	return key.asymmetricKeyType === "ec" && key.asymmetricKeyDetails?.namedCurve === "prime256v1";
}

export { isSupportedKey as n, keyIdOf as r, MAX_PUBLIC_KEY_CHARACTERS as t };