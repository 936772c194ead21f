// core/lock/lock.ts
const MAX_LOCK_BYTES = 16777216;
const MAX_LOCKED_PACKAGES = 5e4;
/** The names under which an artifact embeds its lock: those that the installers of an ecosystem obey in a package. */
const LOCK_FILE_NAMES = {
	pypi: ["requirements.txt"],
	npm: ["npm-shrinkwrap.json"]
};

export { MAX_LOCKED_PACKAGES as n, MAX_LOCK_BYTES as r, LOCK_FILE_NAMES as t };