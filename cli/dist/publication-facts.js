import { a as finding, c as ok, l as refused, t as andThen } from "./finding.js";
import { a as parsePublishedPolicy, r as PUBLISHED_POLICY_FILE } from "./policy.js";
import { n as digestOf, r as hexOf, t as digestFromHex } from "./digest.js";
import { t as MAX_BUNDLE_BYTES } from "./bundle.js";
import { i as verifyHead, t as headPath } from "./head.js";
import { _ as layoutOfTargets, a as parseConfig, b as shardFileOf, c as parseRevocations, d as groupFileOf, f as groupFiles, g as layoutOfGroups, h as groupsOfRegistry, i as checkedGroup, l as parseShard, n as MAX_GROUP_BYTES, r as MAX_SHARD_BYTES, s as parseRegistry, u as emptyLayout, x as shardFiles } from "./publication-documents.js";
import { i as prepareTrust } from "./trust.js";
import { o as inForce } from "./denies.js";
import { n as parseReinstatements, t as REINSTATEMENTS_FILE } from "./reinstatements.js";
import { a as parseCatalog, n as MAX_CATALOG_BYTES } from "./catalog.js";
import { n as readDenies } from "./deny-list.js";
import { dirname } from "node:path/posix";

// runtime/load-gate/find-shard.ts
/** A publication does not change: where its shards lie, or what tells, is read once. */
const PLACES = /* @__PURE__ */ new WeakMap();
/** The shard that holds a plugin, if any does. Which shards there are is signed: where there is none, nor is the plugin. */
async function readShardOf(publication, pluginId) {
	const layout = await readLayout(publication, pluginId);
	if (layout.kind === "refused") return layout;
	const file = shardFileOf(layout.value, pluginId);
	if (file === void 0) return ok(void 0);
	const bytes = await readShardFile(publication, file, layout.value.shards);
	if (bytes.kind === "refused") return bytes;
	const shard = parseShard(bytes.value, file.path);
	return shard.kind === "refused" ? shard : ok(shard.value.value);
}
/**
* Bytes of every shard by its path, each verified, as those of the catalogue are beside them. Refuses with the first that
* cannot be had.
*/
async function readEveryShard(publication) {
	const layout = await readLayout(publication);
	if (layout.kind === "refused") return layout;
	const files = /* @__PURE__ */ new Map();
	for (const file of shardFiles(layout.value)) {
		const bytes = await readShardFile(publication, file, layout.value.shards);
		if (bytes.kind === "refused") return bytes;
		files.set(file.path, bytes.value);
	}
	for (const sha256 of layout.value.catalog) {
		const bytes = await publication.named(`catalog/sha256/${sha256}`, sha256, MAX_CATALOG_BYTES);
		const parsed = bytes.kind === "ok" ? parseCatalog(bytes.value) : bytes;
		if (parsed.kind === "refused") return parsed;
	}
	return ok(files);
}
/** The plugin that has an artifact, of a publication whose registry.json does not name every release. */
async function findHolder(publication, digest) {
	const layout = await readLayout(publication);
	if (layout.kind === "refused") return layout;
	for (const file of shardFiles(layout.value)) {
		const bytes = await readShardFile(publication, file, layout.value.shards);
		if (bytes.kind === "refused") return bytes;
		if (!Buffer.from(bytes.value).includes(hexOf(digest))) continue;
		const shard = parseShard(bytes.value, file.path);
		if (shard.kind === "refused") return shard;
		const plugin = shard.value.value.plugins.find(({ releases }) => releases.some(({ artifact }) => artifact.digest === digest));
		if (plugin !== void 0) return ok(plugin.plugin_id);
	}
	return ok(void 0);
}
/** As far as it has to be known: for one plugin one group is. */
async function readLayout(publication, pluginId) {
	const known = PLACES.get(publication);
	const places = known === void 0 ? await readPlaces(publication) : ok(known);
	if (places.kind === "refused") return places;
	PLACES.set(publication, places.value);
	if ("kind" in places.value) return ok({
		...places.value,
		catalog: []
	});
	const { shards } = places.value;
	const file = pluginId === void 0 ? void 0 : groupFileOf(places.value, pluginId);
	const files = pluginId === void 0 ? groupFiles(places.value) : file === void 0 ? [] : [file];
	const groups = [];
	for (const { group, path, sha256 } of files) {
		const bytes = await publication.named(path, sha256, MAX_GROUP_BYTES);
		const checked = bytes.kind === "ok" ? checkedGroup(bytes.value, {
			group,
			path
		}) : bytes;
		if (checked.kind === "refused") return checked;
		groups.push(checked.value);
	}
	const { layout, catalog } = layoutOfGroups(shards, groups);
	return ok({
		...layout,
		catalog: [...catalog.values()]
	});
}
async function readPlaces(publication) {
	const shown = layoutOfTargets(listedTargets(publication));
	if (shown !== void 0) return ok(shown);
	const bytes = await publication.target("registry.json");
	if (bytes.kind === "refused") return bytes;
	return andThen(parseRegistry(bytes.value), ({ value }) => ok(groupsOfRegistry(value) ?? emptyLayout()));
}
function listedTargets(publication) {
	return publication.paths.flatMap((path) => {
		const info = publication.fileInfo(path);
		return info === void 0 ? [] : [[path, info]];
	});
}
function readShardFile(publication, file, shards) {
	if (file.kind === "targets") return publication.target(file.path);
	const list = {
		name: `index/${shards}/${file.shard}`,
		folder: dirname(file.path)
	};
	return publication.named(file.path, file.sha256, MAX_SHARD_BYTES, list);
}

// runtime/load-gate/publication-facts.ts
/** Reads config, trust, policy and denies, and verifies the head. Refuses with the first document that cannot be had. */
async function readPublicationFacts(publication, now) {
	const config = await readTarget(publication, "config.json", parseConfig);
	const trustedRoot = await publication.target("trusted_root.json");
	const policy = await readTarget(publication, PUBLISHED_POLICY_FILE, parsePublishedPolicy);
	const revocations = await readRevocations(publication);
	if (config.kind === "refused") return config;
	if (trustedRoot.kind === "refused") return trustedRoot;
	if (policy.kind === "refused") return policy;
	if (revocations.kind === "refused") return revocations;
	if (revocations.value.registry_id !== config.value.registry_id) return refused(finding("PUBLICATION_WRONG_REGISTRY", `revocations.json is of ${revocations.value.registry_id}`));
	if (revocations.value.channel !== config.value.channel) return refused(finding("PUBLICATION_WRONG_CHANNEL", `revocations.json is of ${revocations.value.channel}`));
	const denies = await deniesOf(publication, revocations.value);
	if (denies.kind === "refused") return denies;
	const reinstatements = await readReinstatements(publication, config.value);
	if (reinstatements.kind === "refused") return reinstatements;
	const trust = prepareTrust(trustedRoot.value, config.value.trust);
	if (trust.kind === "refused") return trust;
	const head = await readHead(publication, config.value, trust.value, now);
	return withPushedDenies({
		publication,
		config: config.value,
		trust: trust.value,
		policy: policy.value,
		denies: [],
		allDenies: denies.value,
		reinstatements: reinstatements.value,
		head
	});
}
/** The facts with what is pushed to this host by now. Asks no server. Refused where a pushed deny cannot be read. */
async function withPushedDenies(facts) {
	const { publication, allDenies, reinstatements, laterDenies = [] } = facts;
	const pushed = await publication.pushedDenies(allDenies, reinstatements);
	if (pushed.kind === "refused") return pushed;
	return ok({
		...facts,
		denies: [
			...inForce(allDenies, reinstatements),
			...laterDenies,
			...pushed.value
		]
	});
}
function readRevocations(publication) {
	return readTarget(publication, "revocations.json", parseRevocations);
}
function deniesOf(publication, revocations) {
	return readDenies(revocations, (digest, maxBytes) => publication.evidence(hexOf(digest), maxBytes));
}
/** None while the publication lists none. Another channel's could end what this one quarantines. */
async function readReinstatements(publication, config) {
	if (publication.fileInfo("reinstatements.json") === void 0) return ok([]);
	const read = await readTarget(publication, REINSTATEMENTS_FILE, parseReinstatements);
	if (read.kind === "refused") return read;
	const { registry_id: registryId, channel, entries } = read.value;
	if (registryId !== config.registry_id) return refused(finding("PUBLICATION_WRONG_REGISTRY", `${REINSTATEMENTS_FILE} is of ${registryId}`));
	return channel === config.channel ? ok(entries) : refused(finding("PUBLICATION_WRONG_CHANNEL", `${REINSTATEMENTS_FILE} is of ${channel}`));
}
async function readTarget(publication, path, parse) {
	const bytes = await publication.target(path);
	if (bytes.kind === "refused") return bytes;
	const parsed = parse(bytes.value, path);
	return parsed.kind === "refused" ? parsed : ok(parsed.value.value);
}
async function readHead(publication, config, trust, at) {
	const version = publication.versions.admissions;
	const registry = publication.fileInfo("registry.json");
	if (registry === void 0) return refused(finding("PUBLICATION_NOT_FOUND", "the publication lists no registry.json"));
	const subjects = {
		registryDigest: digestFromHex(registry.sha256),
		admissionsDigest: digestOf(publication.roleBytes("admissions")),
		version
	};
	const check = (bundle) => verifyHead({
		bundle,
		config,
		subjects,
		trust,
		at
	});
	const head = await publication.checked(headPath(version), MAX_BUNDLE_BYTES, check);
	return head.kind === "refused" ? withoutHead(head, version) : head;
}
/** A registry whose head only its publish workflow can sign has none until that has run once. */
function withoutHead(head, version) {
	const [first] = head.findings;
	if (first.code !== "PUBLICATION_NOT_FOUND") return head;
	return refused(finding("PUBLICATION_HEAD_MISSING", `no publish identity has stated admissions ${version}`));
}

export { readShardOf as i, findHolder as n, readEveryShard as r, readPublicationFacts as t };