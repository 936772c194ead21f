import { i as prepareTrust } from "./trust.js";
import { c as ok, p as valuesOf } from "./finding.js";
import { n as readDenies } from "./deny-list.js";
import { a as parseCatalog, t as CATALOG_FILE } from "./catalog.js";
import { C as shardOf, S as shardName, a as parseConfig, c as parseRevocations, r as MAX_SHARD_BYTES, s as parseRegistry, x as shardFiles } from "./publication-documents.js";
import { n as readShards, t as readPublication } from "./read-publication2.js";
import { n as isWholeRegistry, t as MAX_WHOLE_RELEASES } from "./render-publication.js";
import { t as readIndexLayout } from "./read-index-layout.js";
import { r as hexOf } from "./digest.js";
import { t as parseReinstatement } from "./reinstatement.js";
import { i as parseReleaseRecord, t as RELEASE_RECORD_FILE } from "./release-record.js";
import { n as readChangeSet } from "./change-set.js";
import { t as classifyPath } from "./registry-path.js";

// action/publish/published-index.ts
/** Whoever holds more digests than these is not looked for: all shards are read instead. */
const MAX_SOUGHT_DIGESTS = 64;
const READ_AT_ONCE = 32;
/**
* The index of the last publication, shard by shard as far as a publish has to know it. A step is judged by the plugins that
* it touches and by who holds the digests that it claims; with those in the state, it is judged as with all of them.
*/
var PublishedIndex = class {
	layout;
	#previous;
	#catalog;
	#published;
	#unread;
	constructor(previous, { layout, catalog, groups }) {
		this.layout = layout;
		this.#previous = previous;
		this.#catalog = catalog ?? /* @__PURE__ */ new Map();
		const listed = layout.kind === "listed" ? layout.digests.values() : [];
		this.#published = /* @__PURE__ */ new Set([
			...listed,
			...groups,
			...this.#catalog.values()
		]);
		this.#unread = new Map(shardFiles(layout).map((file) => [file.shard, file]));
	}
	get catalogDigests() {
		return [...this.#catalog.values()];
	}
	/** The shards that nobody asked for: they stay as they are. */
	get kept() {
		const names = [...this.#unread.keys()];
		const digestsIn = (digests) => new Map(names.flatMap((name) => {
			const digest = digests.get(name);
			return digest === void 0 ? [] : [[name, digest]];
		}));
		return {
			index: digestsIn(this.layout.digests),
			catalog: digestsIn(this.#catalog)
		};
	}
	/** Whether a shard or a group with that path is named already, and so lies there. */
	isPublished(path) {
		const sha256 = path.slice(path.lastIndexOf("/") + 1);
		return this.#published.has(sha256);
	}
	withAll(state) {
		return this.#with(state, [...this.#unread.keys()]);
	}
	withPlugins(state, pluginIds) {
		return this.#with(state, [...pluginIds].map((id) => shardOf(id, this.layout.shards)));
	}
	/** With what decides over those commits: the plugins in them, and any that holds a digest that they claim. */
	async withTouched(state, commits) {
		if (this.#unread.size === 0) return ok(state);
		const releases = commits.flatMap(({ changes }) => readChangeSet(changes).releases);
		const records = commits.flatMap(({ changes }) => changes.flatMap(({ path }) => {
			const kind = classifyPath(path);
			return kind.kind === "record" ? [kind.pluginId] : [];
		}));
		const ends = commits.flatMap(({ changes }) => readChangeSet(changes).reinstatements.flatMap(endOf));
		const entered = ends.flatMap((end) => end.kind === "release" ? [end.plugin_id] : []);
		const ended = new Set(ends.flatMap((end) => end.kind === "entry" ? [end.entry] : []));
		const named = [
			...records,
			...releases.map(({ pluginId }) => pluginId),
			...entered
		];
		const all = await this.withPlugins(state, named);
		if (all.kind === "refused") return all;
		const touched = await this.withDenied(all.value, state.denies.filter(({ id }) => ended.has(id)));
		if (touched.kind === "refused") return touched;
		const claimed = releases.flatMap(({ files }) => {
			const record = files.get(RELEASE_RECORD_FILE);
			return record === void 0 ? [] : valuesOf(parseReleaseRecord(record)).map(({ value }) => value.artifact.digest);
		});
		return this.withHolders(touched.value, claimed);
	}
	/** With what those denies are about, whose breaches the catalogue counts. */
	async withDenied(state, denies) {
		if (this.#unread.size === 0 || denies.length === 0) return ok(state);
		const named = await this.withPlugins(state, denies.flatMap(({ scope }) => "plugin_id" in scope ? [scope.plugin_id] : []));
		if (named.kind === "refused") return named;
		return this.withHolders(named.value, denies.flatMap(({ scope, digests }) => "plugin_id" in scope ? [] : digests));
	}
	/** With every plugin that has an artifact of one of those digests; a shard that only mentions one may come with them. */
	async withHolders(state, digests) {
		const sought = [...new Set(digests)].map((digest) => Buffer.from(hexOf(digest)));
		if (sought.length > MAX_SOUGHT_DIGESTS) return this.withAll(state);
		if (sought.length === 0) return ok(state);
		const holders = [];
		const read = await this.#readEach([...this.#unread.values()], ({ shard }, bytes) => {
			const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
			if (sought.some((digest) => text.includes(digest))) holders.push(shard);
			return ok(void 0);
		});
		return read.kind === "refused" ? read : this.#with(state, holders);
	}
	async #with(state, shards) {
		const plugins = new Map(state.plugins);
		const files = [...new Set(shards)].flatMap((shard) => this.#unread.get(shard) ?? []);
		const read = await this.#readEach(files, ({ shard, path }, bytes) => {
			const inside = readShards(/* @__PURE__ */ new Map([[path, bytes]]), this.layout.shards);
			if (inside.kind === "refused") return inside;
			for (const [id, plugin] of inside.value) plugins.set(id, plugin);
			this.#unread.delete(shard);
			return ok(void 0);
		});
		return read.kind === "refused" ? read : ok({
			...state,
			plugins
		});
	}
	/** Some at a time, in their order, and none held for longer than it is looked at. */
	async #readEach(files, look) {
		for (let start = 0; start < files.length; start += READ_AT_ONCE) {
			const some = files.slice(start, start + READ_AT_ONCE);
			const read = await Promise.all(some.map((file) => this.#read(file)));
			for (const [at, file] of some.entries()) {
				const bytes = read[at];
				if (bytes === void 0) throw new Error("a shard was not read");
				const looked = bytes.kind === "refused" ? bytes : look(file, bytes.value);
				if (looked.kind === "refused") return looked;
			}
		}
		return ok(void 0);
	}
	#read({ kind, path, sha256 }) {
		return kind === "targets" ? this.#previous.target(path) : this.#previous.file(path, sha256, MAX_SHARD_BYTES);
	}
};
function endOf({ bytes = /* @__PURE__ */ new Uint8Array() }) {
	return valuesOf(parseReinstatement(bytes)).map(({ value }) => value.ends);
}

// action/publish/published-state.ts
/** What the last publication says, every target and every shard verified against its signed digest. */
async function readPublished(previous) {
	const opened = await openPublished(previous, Infinity);
	if (opened.kind === "refused") return opened;
	const state = await opened.value.index.withAll(opened.value.state);
	return state.kind === "refused" ? state : ok({
		...opened.value,
		state: state.value
	});
}
/**
* The same, but for the shards that nobody needs yet: none of them is read where the next publication can keep it, beyond
* so many releases.
*/
async function openPublished(previous, wholeUpTo = MAX_WHOLE_RELEASES) {
	const roots = await readTrust(previous);
	if (roots.kind === "refused") return roots;
	const targets = /* @__PURE__ */ new Map();
	for (const [path, target] of previous.metadata.targets) {
		if (target.role === "targets" || path.startsWith("index/")) continue;
		const bytes = await previous.target(path);
		if (bytes.kind === "refused") return bytes;
		targets.set(path, bytes.value);
	}
	const denies = await publishedDenies(previous);
	if (denies.kind === "refused") return denies;
	const state = readPublication(targets, denies.value.denies);
	if (state.kind === "refused") return state;
	const registry = parseRegistry(targets.get("registry.json") ?? /* @__PURE__ */ new Uint8Array());
	if (registry.kind === "refused") return registry;
	const read = await readIndexLayout(previous);
	if (read.kind === "refused") return read;
	const { layout } = read.value;
	const catalog = layout.kind === "listed" ? read.value.catalog : catalogDigests(targets.get(CATALOG_FILE), layout.shards);
	const index = new PublishedIndex(previous, {
		...read.value,
		catalog
	});
	const plugins = catalog !== void 0 && layout.shards === roots.value.config.index_shards && registry.value.value.allowlist === void 0 && !isWholeRegistry(state.value, wholeUpTo) ? state : await index.withAll(state.value);
	const newDenies = denies.value.denies.slice(registry.value.value.denies ?? 0);
	if (plugins.kind === "refused") return plugins;
	const revocationEntries = denies.value.denies.length;
	return ok({
		...roots.value,
		state: plugins.value,
		index,
		newDenies,
		revocationEntries
	});
}
/** By the names of the shards; undefined where the catalogue is whole, or not that of this index. */
function catalogDigests(bytes, shards) {
	const parsed = bytes === void 0 ? void 0 : parseCatalog(bytes);
	if (parsed?.kind !== "ok") return void 0;
	const listed = parsed.value.value.shards;
	if (listed?.length !== shards) return void 0;
	return new Map(listed.flatMap((digest, number) => digest === null ? [] : [[shardName(number, shards), digest]]));
}
/** revocations.json as it stands, and every deny that it stands for. */
async function publishedDenies(previous) {
	const bytes = await previous.target("revocations.json");
	if (bytes.kind === "refused") return bytes;
	const parsed = parseRevocations(bytes.value);
	if (parsed.kind === "refused") return parsed;
	const document = parsed.value.value;
	const denies = await readDenies(document, previous.evidence);
	return denies.kind === "refused" ? denies : ok({
		document,
		denies: denies.value
	});
}
/** config.json and trusted_root.json, which the root's keys signed. */
async function readTrust(previous) {
	const configBytes = await previous.target("config.json");
	const rootBytes = await previous.target("trusted_root.json");
	if (configBytes.kind === "refused") return configBytes;
	if (rootBytes.kind === "refused") return rootBytes;
	const config = parseConfig(configBytes.value);
	if (config.kind === "refused") return config;
	const trust = prepareTrust(rootBytes.value, config.value.value.trust);
	if (trust.kind === "refused") return trust;
	return ok({
		config: config.value.value,
		trust: trust.value
	});
}

export { readTrust as i, publishedDenies as n, readPublished as r, openPublished as t };