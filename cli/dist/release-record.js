import { y as isRelease } from "./validators.js";
import { r as parseDocument } from "./parse-document.js";

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

export { parseReleaseRecord as i, RELEASE_STATEMENT_FILE as n, SBOM_FILE as r, RELEASE_RECORD_FILE as t };