import { a as UsageError } from "./portcullis.js";
import { a as finding, c as ok, l as refused } from "./finding.js";
import { l as ROLE_NAMES } from "./roles.js";
import { i as isContentAddressed, r as TIMESTAMP_PATH } from "./publication-store.js";
import { a as readPublication } from "./directory-store.js";
import { n as readReachable, t as reachableFiles } from "./reachable-files.js";
import { readdir } from "node:fs/promises";

// action/publication/copy-publication.ts
/** Files held in memory at a time, where a store takes them in parts. */
const STAGED_FILES = 500;
/**
* Brings one store to what another holds: what is missing first, the timestamp last, never back. It verifies what it copies
* from the root, so it needs no key, and what lay there before is believed only as far as it verifies.
* Refuses with MIRROR_AHEAD and MIRROR_DIVERGED, and with PUBLICATION_ codes for what it copies from.
*/
async function copyPublication(request) {
	const { from, to, trustedRoot } = request;
	const source = await readPublication(from, trustedRoot, "metadata");
	if (source.kind === "refused") return source;
	if (source.value === void 0) return refused(finding("PUBLICATION_NOT_BEGUN", "there is nothing to copy"));
	const expected = await to.readHead();
	const there = expected === void 0 ? void 0 : await readPublication(to, trustedRoot, "metadata");
	const before = there?.kind === "ok" ? there.value : void 0;
	const order = before === void 0 ? "older" : compareVersions(before.metadata, source.value.metadata);
	if (order === "newer" || order === "diverged") return notCopied(order, before?.metadata, source.value.metadata);
	const missing = await missingFiles(request, source.value, order === "same");
	if (missing.kind === "refused") return missing;
	return write(request, source.value, {
		expected,
		isSame: order === "same",
		missing: missing.value
	});
}
/** How the first stands to the second: newer if every role has come at least as far, and one farther. */
function compareVersions(one, other) {
	const signs = new Set(ROLE_NAMES.map((role) => {
		const [first, second] = [one.roles[role], other.roles[role]];
		if (first.version === second.version) return first.sha256 === second.sha256 ? "same" : "diverged";
		return first.version > second.version ? "newer" : "older";
	}));
	signs.delete("same");
	const [sign] = signs;
	return sign === void 0 ? "same" : signs.size === 1 ? sign : "diverged";
}
function notCopied(order, there, source) {
	const [version, own] = [there?.roles.timestamp.version ?? 0, source.roles.timestamp.version];
	return order === "newer" ? refused(finding("MIRROR_AHEAD", `it has timestamp ${version}, what would be copied ${own}`)) : refused(finding("MIRROR_DIVERGED", `timestamp ${version} there and ${own} here do not follow from each other`));
}
async function missingFiles({ from, to, repair, only = () => true }, source, isSame) {
	const all = await reachableFiles(source, from);
	if (all.kind === "refused") return all;
	const missing = [];
	for (const file of all.value) {
		if (file.path === "metadata/timestamp.json" || !only(file)) continue;
		if (!await (repair === true ? isAsThere(from, to, file) : isPresent(to, file, isSame))) missing.push(file);
	}
	return ok(missing);
}
/** Between two different publications a name without a digest says nothing about its content. */
async function isPresent(to, file, isSame) {
	if (!isSame && !isContentAddressed(file.path)) return false;
	return to.has === void 0 ? await to.read(file.path) !== void 0 : to.has(file.path);
}
async function isAsThere(from, to, file) {
	if (file.sha256 !== void 0) return (await readReachable(to, file)).kind === "ok";
	const [ours, theirs] = [await from.read(file.path), await to.read(file.path)];
	return ours !== void 0 && theirs !== void 0 && Buffer.from(ours).equals(theirs);
}
async function write({ from, to }, source, { expected, isSame, missing }) {
	const { timestamp } = source.metadata.roles;
	if (isSame && missing.length === 0) return ok({
		kind: "same",
		files: 0
	});
	let files = [];
	for (const file of missing) {
		const bytes = await readReachable(from, file);
		if (bytes.kind === "refused") return bytes;
		files.push({
			path: file.path,
			bytes: bytes.value
		});
		if (to.stage === void 0 || files.length < STAGED_FILES) continue;
		await to.stage(files.filter(({ path }) => isContentAddressed(path)));
		files = files.filter(({ path }) => !isContentAddressed(path));
	}
	files.push({
		path: TIMESTAMP_PATH,
		bytes: timestamp.bytes
	});
	if ((await to.commit({
		expected,
		files,
		message: `Copy of timestamp ${timestamp.version}`
	})).kind === "lost-race") return refused(finding("PUBLICATION_CONTENDED", "another writer changed the copy meanwhile"));
	return ok({
		kind: isSame ? "same" : "copied",
		files: missing.length
	});
}

// cli/publication/require-publication-folder.ts
/** What a publication has at its top, begun or whole. */
const PARTS = /* @__PURE__ */ new Set([
	"metadata",
	"targets",
	"evidence",
	"heads",
	"index",
	"groups",
	"catalog"
]);
/**
* A folder that is not there, is empty, or holds a publication. A name that was typed wrongly would otherwise mix files of a
* publication among those of something else. @throws UsageError
*/
async function requirePublicationFolder(path) {
	const names = await readdir(path).catch(() => []);
	if (names.length === 0 || names.some((name) => PARTS.has(name))) return;
	throw new UsageError(`${path} holds something else: name an empty folder, or one that holds a publication`);
}

export { compareVersions as n, copyPublication as r, requirePublicationFolder as t };