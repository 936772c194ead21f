// action/publication/publication-store.ts
/** The store itself is broken or out of reach: a full disk, a refused connection, a missing permission. */
var PublicationStoreError = class extends Error {
	name = "PublicationStoreError";
};
const MAX_STORED_FILE_BYTES = 67108864;
const SAFE_PATH = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
/** A path that stays inside the publication and names no hidden file: anything else is a fault of the caller. */
function requireSafePath(path) {
	if (!SAFE_PATH.test(path) || path.length > 512) throw new RangeError("A path of a publication has only plain segments.");
	return path;
}

export { PublicationStoreError as n, requireSafePath as r, MAX_STORED_FILE_BYTES as t };