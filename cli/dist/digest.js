import { p as isRelease, r as parseDocument } from "./parse-document.js";
import { createHash } from "node:crypto";

// core/documents/release-record.ts
const RELEASE_RECORD_FILE = "release.json";
const SBOM_FILE = "sbom.cdx.json";
const RELEASE_STATEMENT_FILE = "attestations/release.sigstore.json";
const MAX_RELEASE_RECORD_BYTES = 65536;
/** plugins/<id>/releases/<version>/release.json */
function parseReleaseRecord(bytes, file = RELEASE_RECORD_FILE) {
	return parseDocument({
		kind: "RELEASE",
		limits: {
			maxBytes: MAX_RELEASE_RECORD_BYTES,
			maxDepth: 16
		},
		isValid: isRelease
	}, bytes, file);
}

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

export { RELEASE_STATEMENT_FILE as a, RELEASE_RECORD_FILE as i, digestOf as n, SBOM_FILE as o, hexOf as r, parseReleaseRecord as s, digestFromHex as t };