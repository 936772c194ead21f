import { _ as isPublicationRevocations, h as isPublicationRegistry, m as isPublicationIndexShard, p as isPublicationIndexGroup, u as isPublicationConfig } from "./validators.js";
import { a as finding, c as ok, l as refused, t as andThen } from "./finding.js";
import { r as parseDocument, t as alsoChecked } from "./parse-document.js";
import { createHash } from "node:crypto";

// core/publication/shard.ts
/** What a registry begins with. */
const INDEX_SHARDS = 256;
const BITS_OF_THREE_DIGITS = 12;
/** Name of the shard that holds a plugin: the first 8, 10 or 12 bits of SHA-256 of its id, as a hexadecimal number. */
function shardOf(pluginId, shards) {
	const start = createHash("sha256").update(pluginId, "utf8").digest().readUInt16BE(0) >> 4;
	return shardName(Math.floor(start / (2 ** BITS_OF_THREE_DIGITS / shards)), shards);
}
/** Two digits where there are 256, three where there are more. */
function shardName(number, shards) {
	return number.toString(16).padStart(shards === 256 ? 2 : 3, "0");
}
/** Path of a shard that is a target. */
function shardPath(shard) {
	return `index/${shard}.json`;
}

// core/publication/index-layout.ts
/** A host that looks one plugin up fetches registry.json, one group and one shard. */
const GROUP_SHARDS = 32;
/** The layout that the targets of admissions show; undefined where they list no shard, and registry.json has to say. */
function layoutOfTargets(targets) {
	const digests = /* @__PURE__ */ new Map();
	for (const [path, { sha256 }] of targets) {
		const shard = /^index\/([0-9a-f]{2})\.json$/.exec(path)?.[1];
		if (shard !== void 0) digests.set(shard, sha256);
	}
	return digests.size === 0 ? void 0 : {
		kind: "targets",
		shards: 256,
		digests
	};
}
/** What registry.json lists; undefined where shards are targets, and those that are not there hold nothing. */
function groupsOfRegistry({ index }) {
	if (index?.groups === void 0) return void 0;
	const digests = /* @__PURE__ */ new Map();
	for (const [number, sha256] of index.groups.entries()) if (sha256 !== null) digests.set(groupName(number), sha256);
	return {
		shards: index.shards,
		digests
	};
}
/** The layout as far as some groups tell, and the digests of the shards of the catalogue by the same names. */
function layoutOfGroups(shards, groups) {
	const [index, catalog] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	for (const group of groups) {
		const first = Number.parseInt(group.group, 16) * 32;
		for (let at = 0; at < 32; at += 1) {
			const name = shardName(first + at, shards);
			const [shard, entry] = [group.index[at], group.catalog?.[at]];
			if (typeof shard === "string") index.set(name, shard);
			if (typeof entry === "string") catalog.set(name, entry);
		}
	}
	return {
		layout: {
			kind: "listed",
			shards,
			digests: index
		},
		catalog
	};
}
/** The group that names the shard of a plugin; undefined where none could hold it. */
function groupFileOf({ shards, digests }, pluginId) {
	const name = groupName(Math.floor(Number.parseInt(shardOf(pluginId, shards), 16) / 32));
	const sha256 = digests.get(name);
	return sha256 === void 0 ? void 0 : groupFile(name, sha256);
}
function groupFiles({ digests }) {
	return [...digests].map(([name, sha256]) => groupFile(name, sha256));
}
function groupFile(group, sha256) {
	return {
		group,
		path: groupPath(sha256),
		sha256
	};
}
const NO_SHARDS = {
	kind: "targets",
	shards: 256,
	digests: /* @__PURE__ */ new Map()
};
/** Of a publication that lists no shard, neither as a target nor in a group. */
function emptyLayout() {
	return NO_SHARDS;
}
/** The shard that holds a plugin if any does; undefined where none could. */
function shardFileOf(layout, pluginId) {
	return shardFile(layout, shardOf(pluginId, layout.shards));
}
function shardFiles(layout) {
	return [...layout.digests.keys()].sort().flatMap((shard) => shardFile(layout, shard) ?? []);
}
function shardFile({ kind, digests }, shard) {
	const sha256 = digests.get(shard);
	if (sha256 === void 0) return void 0;
	return {
		kind,
		shard,
		path: kind === "targets" ? shardPath(shard) : listedShardPath(sha256),
		sha256
	};
}
/** Where a group of shards lies in the publication. */
function groupPath(sha256) {
	return `groups/sha256/${sha256}`;
}
/** Where a listed shard lies. */
function listedShardPath(sha256) {
	return `index/sha256/${sha256}`;
}
/** The digests of so many shards from a number on, as documents list them. */
function listedDigests(shards, digests, first = 0, count = shards) {
	return Array.from({ length: count }, (_, at) => digests.get(shardName(first + at, shards)) ?? null);
}
function groupName(number) {
	return number.toString(16).padStart(2, "0");
}

// core/publication/publication-documents.ts
const MAX_CONFIG_BYTES = 262144;
/** 32 shards of the index and of the catalogue, 67 bytes each. */
const MAX_GROUP_BYTES = 16384;
const MAX_SHARD_BYTES = 67108864;
const MAX_REGISTRY_BYTES = 67108864;
function parseConfig(bytes, file = "config.json") {
	return parseDocument({
		kind: "PUBLICATION",
		limits: { maxBytes: MAX_CONFIG_BYTES },
		isValid: isPublicationConfig
	}, bytes, file);
}
function parseShard(bytes, file = "index") {
	return parseDocument({
		kind: "PUBLICATION",
		limits: { maxBytes: MAX_SHARD_BYTES },
		isValid: isPublicationIndexShard
	}, bytes, file);
}
/** @returns the document; PUBLICATION_MEMBER_MISSING where it names neither every release nor the shards they are in */
function parseRegistry(bytes, file = "registry.json") {
	const parsed = parseDocument({
		kind: "PUBLICATION",
		limits: { maxBytes: MAX_REGISTRY_BYTES },
		isValid: isPublicationRegistry
	}, bytes, file);
	return alsoChecked(parsed, listFindings);
}
/** A list cut off, or one that is not there, would read as a registry that admits less, or denies nothing. */
function listFindings(registry) {
	const { allowlist, denylist, index } = registry.value;
	const findings = [];
	if (allowlist === void 0 !== (denylist === void 0) || allowlist === void 0 && index === void 0) findings.push(finding("PUBLICATION_MEMBER_MISSING", "it has neither both lists nor an index alone", registry.at("/next_ordinal")));
	return index === void 0 ? findings : [...findings, ...indexFindings(index, registry.at("/index"))];
}
function indexFindings({ shards, digests, groups }, at) {
	return (shards === 256 ? digests !== void 0 && groups === void 0 : digests === void 0 && groups?.length === shards / 32) ? [] : [finding("PUBLICATION_MEMBER_INVALID", `that is no list of ${shards} shards`, at)];
}
function parseGroup(bytes, file = "index group") {
	return parseDocument({
		kind: "PUBLICATION",
		limits: { maxBytes: MAX_GROUP_BYTES },
		isValid: isPublicationIndexGroup
	}, bytes, file);
}
/** A group that was read as one; PUBLICATION_MEMBER_INVALID where it is another, which would hide the shards of this one. */
function checkedGroup(bytes, { group, path }) {
	return andThen(parseGroup(bytes, path), (parsed) => parsed.value.group === group ? ok(parsed.value) : refused(finding("PUBLICATION_MEMBER_INVALID", `that is group ${group}`, parsed.at("/group"))));
}
function parseRevocations(bytes, file = "revocations.json") {
	return parseDocument({
		kind: "PUBLICATION",
		limits: { maxBytes: MAX_REGISTRY_BYTES },
		isValid: isPublicationRevocations
	}, bytes, file);
}

export { shardOf as C, shardName as S, layoutOfTargets as _, parseConfig as a, shardFileOf as b, parseRevocations as c, groupFileOf as d, groupFiles as f, layoutOfGroups as g, groupsOfRegistry as h, checkedGroup as i, parseShard as l, groupPath as m, MAX_GROUP_BYTES as n, parseGroup as o, groupName as p, MAX_SHARD_BYTES as r, parseRegistry as s, MAX_CONFIG_BYTES as t, emptyLayout as u, listedDigests as v, shardPath as w, shardFiles as x, listedShardPath as y };