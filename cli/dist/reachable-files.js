import { n as digestOf, r as hexOf } from "./digest.js";
import { a as finding, c as ok, l as refused } from "./finding.js";
import { c as isJsonObject, d as parseStrictJson, l as member, s as isJsonArray } from "./render-findings.js";
import { t as headPath } from "./head.js";
import { h as metadataPath, l as ROLE_NAMES, v as targetFilePath } from "./roles.js";
import { t as MAX_STORED_FILE_BYTES } from "./publication-store.js";

// action/publication/reachable-files.ts
const MAX_FILES = 5e6;
const READS_AT_ONCE = 16;
/** Members that name evidence by its digest, in the rows of a shard and in approval records. */
const ROW_MEMBERS = [
	"manifest_digest",
	"sbom_digest",
	"statement_digest",
	"vsa",
	"approval_record"
];
/**
* Every file that a publication stands on, in the order in which they may become visible: evidence and heads, what targets
* list, targets, metadata, the timestamp last. Only what was verified is followed. Refuses with PUBLICATION_ codes for
* what is listed and missing or not as signed.
*/
async function reachableFiles(previous, store) {
	const found = /* @__PURE__ */ new Map();
	const walk = new Walk(store, found);
	try {
		await walk.targets(previous);
		await walk.heads(previous.metadata.roles.admissions.version);
	} catch (error) {
		if (error instanceof WalkRefusal) return error.outcome;
		throw error;
	}
	for (const [path, { sha256 }] of previous.metadata.targets) walk.add({
		path: targetFilePath(path, sha256),
		sha256
	});
	await walk.metadata(previous);
	return ok([...found.values()]);
}
/** Its bytes, held against the digest that names them. */
async function readReachable(store, { path, sha256 }) {
	const bytes = await store.read(path);
	if (bytes === void 0) return refused(finding("PUBLICATION_NOT_FOUND", `${path} is not there`));
	if (sha256 === void 0 || hexOf(digestOf(bytes)) === sha256) return ok(bytes);
	return refused(finding("PUBLICATION_DIGEST_MISMATCH", `${path} has another digest`));
}
/** Carries a refusal out of nested steps; never leaves this module. */
var WalkRefusal = class extends Error {
	outcome;
	constructor(outcome) {
		super();
		this.outcome = outcome;
	}
};
var Walk = class {
	#store;
	#found;
	constructor(store, found) {
		this.#store = store;
		this.#found = found;
	}
	add(file) {
		const known = this.#found.get(file.path);
		if (known !== void 0) {
			if (known.plugin !== file.plugin) this.#found.set(file.path, {
				path: file.path,
				sha256: known.sha256
			});
			return false;
		}
		if (this.#found.size === MAX_FILES) throw new WalkRefusal(refused(finding("PUBLICATION_TOO_LARGE", `more than ${MAX_FILES} files`)));
		this.#found.set(file.path, file);
		return true;
	}
	async targets({ metadata, target }) {
		for (const path of metadata.targets.keys()) if (path.startsWith("index/") || DOCUMENTS_THAT_LIST.has(path)) await this.#document(path, await this.#json(path, take(await target(path))));
	}
	async #document(path, content) {
		if (path.startsWith("index/")) return this.#shard(content);
		if (path === "catalog.json") for (const hex of strings(valueOf(content, "shards"))) this.add({
			path: `catalog/sha256/${hex}`,
			sha256: hex
		});
		if (path === "revocations.json") for (const segment of items(valueOf(content, "sealed"))) this.#evidence(valueOf(segment, "digest"));
		if (path !== "registry.json") return;
		const index = valueOf(content, "index");
		if (valueOf(index, "shards") !== 256) await this.#groups(strings(valueOf(index, "groups")));
		await this.#ledger(valueOf(content, "last_approval_record"));
	}
	/** Each names shards of the index, and of the catalogue where that does not name every plugin. */
	async #groups(digests) {
		for (const hex of digests) {
			const file = {
				path: `groups/sha256/${hex}`,
				sha256: hex
			};
			this.add(file);
			const group = await this.#json(file.path, take(await readReachable(this.#store, file)));
			for (const entry of strings(valueOf(group, "catalog"))) this.add({
				path: `catalog/sha256/${entry}`,
				sha256: entry
			});
			await this.#listedShards(strings(valueOf(group, "index")));
		}
	}
	async #listedShards(digests) {
		for (const hex of digests) {
			const file = {
				path: `index/sha256/${hex}`,
				sha256: hex
			};
			this.add(file);
			this.#shard(await this.#json(file.path, take(await readReachable(this.#store, file))));
		}
	}
	#shard(content) {
		for (const entry of items(valueOf(content, "plugins"))) {
			const id = valueOf(entry, "plugin_id");
			const plugin = typeof id === "string" ? id : "";
			this.#evidence(valueOf(valueOf(entry, "record"), "approval_record"));
			for (const row of items(valueOf(entry, "releases"))) for (const name of ROW_MEMBERS) this.#evidence(valueOf(row, name), name === "approval_record" ? void 0 : plugin);
		}
	}
	#evidence(digest, plugin) {
		const hex = typeof digest === "string" ? /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1] : void 0;
		if (hex === void 0) return false;
		return this.add({
			path: `evidence/sha256/${hex}`,
			sha256: hex,
			...plugin === void 0 ? {} : { plugin }
		});
	}
	/** Each record names the one before it. */
	async #ledger(newest) {
		const seen = /* @__PURE__ */ new Set();
		for (let next = newest; typeof next === "string" && !seen.has(next);) {
			seen.add(next);
			this.#evidence(next);
			const sha256 = next.slice(7);
			const file = {
				path: `evidence/sha256/${sha256}`,
				sha256
			};
			next = valueOf(await this.#json(file.path, take(await readReachable(this.#store, file))), "previous");
		}
	}
	/** Not every version of the role has a head of its own: one that was only renewed has. */
	async heads(version) {
		await this.#present(Array.from({ length: version }, (_, index) => headPath(index + 1)));
	}
	async metadata({ metadata }) {
		const { roles } = metadata;
		await this.#present(Array.from({ length: roles.root.version - 1 }, (_, index) => metadataPath("root", index + 1)));
		for (const role of ROLE_NAMES.filter((name) => name !== "timestamp")) this.add({
			path: metadataPath(role, roles[role].version),
			sha256: roles[role].sha256
		});
		this.add({
			path: metadataPath("timestamp", roles.timestamp.version),
			sha256: roles.timestamp.sha256
		});
	}
	async #present(paths) {
		for (let start = 0; start < paths.length; start += READS_AT_ONCE) {
			const some = paths.slice(start, start + READS_AT_ONCE);
			const read = await Promise.all(some.map((path) => this.#store.read(path)));
			for (const [index, path] of some.entries()) if (read[index] !== void 0) this.add({
				path,
				sha256: void 0
			});
		}
	}
	async #json(file, bytes) {
		return take(parseStrictJson(bytes, { maxBytes: MAX_STORED_FILE_BYTES }, file)).value;
	}
};
const DOCUMENTS_THAT_LIST = /* @__PURE__ */ new Set([
	"registry.json",
	"catalog.json",
	"revocations.json"
]);
function take(outcome) {
	if (outcome.kind === "refused") throw new WalkRefusal(outcome);
	return outcome.value;
}
function valueOf(value, name) {
	return isJsonObject(value) ? member(value, name) : void 0;
}
function items(value) {
	return isJsonArray(value) ? value : [];
}
function strings(value) {
	return items(value).filter((item) => typeof item === "string");
}

export { readReachable as n, reachableFiles as t };