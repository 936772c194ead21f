import { createHash } from "node:crypto";

// core/digest.ts
/** `sha256:<hex>` over the bytes. */
function digestOf(bytes) {
	return digestFromHex(createHash("sha256").update(bytes).digest("hex"));
}
/** From 64 lower-case hexadecimal characters that a hash function made. */
function digestFromHex(hex) {
	if (!/^[0-9a-f]{64}$/.test(hex)) throw new TypeError("not a lower-case SHA-256");
	return `sha256:${hex}`;
}
/** The bare hexadecimal, as in-toto and TUF write it. */
function hexOf(digest) {
	return digest.slice(7);
}

export { digestOf as n, hexOf as r, digestFromHex as t };