// action/publication/publication-store.ts
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

export { requireSafePath as i, PublicationStoreError as n, isContentAddressed as r, MAX_STORED_FILE_BYTES as t };