// core/registry/change.ts
/** An SBOM of 50,000 components is about this large. */
const MAX_CHANGED_FILE_BYTES = 33554432;
/** GitHub's own cap for the files of a pull request. */
const MAX_CHANGED_FILES = 3e3;
const MAX_CHANGE_BYTES = 134217728;

export { MAX_CHANGED_FILE_BYTES as n, MAX_CHANGE_BYTES as r, MAX_CHANGED_FILES as t };