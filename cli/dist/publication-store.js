import { createHash } from "node:crypto";

// action/publication/publication-store.ts
/** Where a reader begins: whatever it leads to is there before it. */
const TIMESTAMP_PATH = "metadata/timestamp.json";
/** The revision of a store that keeps no history: the SHA-256 of its timestamp. */
function revisionOf(timestamp) {
	return createHash("sha256").update(timestamp).digest("hex");
}
/**
* @returns the timestamp of a change, which a store writes after all else
* @throws RangeError where something else comes last
*/
function requireTimestampLast({ files }) {
	const last = files.at(-1);
	if (last?.path !== "metadata/timestamp.json") throw new RangeError("A change of a publication ends with its timestamp.");
	return last;
}
/** Named by its own digest: whoever writes it writes the same bytes. */
function isContentAddressed(path) {
	return /(?:^|\/)[0-9a-f]{64}(?:\.|$)/.test(path);
}
/** The store itself is broken or out of reach: a full disk, a refused connection, a missing permission. */
var PublicationStoreError = class extends Error {
	name = "PublicationStoreError";
	code;
	constructor(message, { code = "PUBLICATION_UNREACHABLE", cause } = {}) {
		super(message, { cause });
		this.code = code;
	}
};
const MAX_STORED_FILE_BYTES = 67108864;
const SAFE_PATH = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
/** A path that stays inside the publication and names no hidden file: anything else is a fault of the caller. */
function requireSafePath(path) {
	if (!SAFE_PATH.test(path) || path.length > 512) throw new RangeError("A path of a publication has only plain segments.");
	return path;
}

export { requireSafePath as a, isContentAddressed as i, PublicationStoreError as n, requireTimestampLast as o, TIMESTAMP_PATH as r, revisionOf as s, MAX_STORED_FILE_BYTES as t };