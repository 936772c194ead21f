import { n as digestOf, r as hexOf } from "./digest.js";
import { r as PUBLISHED_POLICY_FILE } from "./policy.js";
import { t as encodeDocument } from "./encode-document.js";
import { o as inForce } from "./denies.js";
import { c as renderCatalogReference, i as indexDenies, l as renderCatalogShard, o as renderCatalog, r as catalogShardPath, s as renderCatalogList, t as CATALOG_FILE } from "./catalog.js";
import { C as shardOf, m as groupPath, p as groupName, v as listedDigests, w as shardPath, y as listedShardPath } from "./publication-documents.js";
import { i as renderReinstatements, t as REINSTATEMENTS_FILE } from "./reinstatements.js";

// core/publication/render-publication.ts
/** Up to so many releases registry.json and catalog.json name every one of them; beyond, they list shards. */
const MAX_WHOLE_RELEASES = 1e4;
/**
* What the admissions role signs: index shards, registry.json, catalog.json and policy.json, and the files that those name.
* The same state gives the same bytes, whether it holds every plugin or only those of the shards that are not kept.
*/
function renderAdmissions(accepted, ground) {
	const state = {
		...accepted,
		denies: inForce(accepted.denies, accepted.reinstatements)
	};
	if (state.policy === void 0 || state.sourceCommit === void 0) throw new Error("nothing was accepted yet");
	const plugins = pluginsByShard(state, ground.shards);
	const targets = /* @__PURE__ */ new Map();
	const files = /* @__PURE__ */ new Map();
	const digests = new Map(ground.kept?.index);
	const isListed = ground.shards !== 256;
	for (const [shard, entries] of plugins) {
		const bytes = renderShard(shard, entries);
		const sha256 = hexOf(digestOf(bytes));
		digests.set(shard, sha256);
		if (isListed) files.set(listedShardPath(sha256), bytes);
		else targets.set(shardPath(shard), bytes);
	}
	const isWhole = isWholeRegistry(state, ground.wholeUpTo);
	const catalog = isWhole ? void 0 : renderCatalogShards(state, plugins, ground);
	for (const [path, bytes] of catalog?.files ?? []) files.set(path, bytes);
	if (catalog === void 0) targets.set(CATALOG_FILE, renderCatalog(state));
	else if (isListed) targets.set(CATALOG_FILE, renderCatalogReference(state));
	else {
		const list = listedDigests(ground.shards, catalog.digests);
		targets.set(CATALOG_FILE, renderCatalogList(state, state.nextOrdinal, list));
	}
	const groups = isListed ? renderGroups(ground.shards, digests, catalog?.digests) : void 0;
	for (const [path, bytes] of groups?.files ?? []) files.set(path, bytes);
	const { shards } = ground;
	const index = groups === void 0 ? {
		shards,
		digests: listedDigests(shards, digests)
	} : {
		shards,
		groups: groups.digests
	};
	const denies = ground.publishedDenies ?? accepted.denies.length;
	const registry = {
		...registryOf(state, state.sourceCommit),
		...isWhole ? listsOf(state) : { denies },
		...isListed || !isWhole ? { index } : {}
	};
	targets.set("registry.json", encodeDocument(registry));
	const reinstatements = renderReinstatements(state);
	if (reinstatements !== void 0) targets.set(REINSTATEMENTS_FILE, reinstatements);
	targets.set(PUBLISHED_POLICY_FILE, encodeDocument(state.policy.value));
	return {
		targets,
		files
	};
}
/** Whether registry.json and catalog.json name every release. Ordinals are never reused, so the next one counts them. */
function isWholeRegistry({ nextOrdinal }, wholeUpTo) {
	return nextOrdinal <= (wholeUpTo ?? 1e4);
}
/** What the revocations role signs. */
function renderRevocations(state) {
	const revocations = {
		schema_version: 1,
		registry_id: state.registryId,
		channel: state.channel,
		entries: state.denies
	};
	return encodeDocument(revocations);
}
/** Each shard's plugins, sorted by id. */
function pluginsByShard({ plugins }, shards) {
	const byShard = /* @__PURE__ */ new Map();
	for (const entry of [...plugins].sort(([one], [other]) => one < other ? -1 : 1)) {
		const shard = shardOf(entry[0], shards);
		const entries = byShard.get(shard);
		if (entries === void 0) byShard.set(shard, [entry]);
		else entries.push(entry);
	}
	return byShard;
}
function renderShard(shard, entries) {
	const document = {
		schema_version: 1,
		shard,
		plugins: entries.map(([pluginId, { record, releases }]) => ({
			plugin_id: pluginId,
			record,
			releases
		}))
	};
	return encodeDocument(document);
}
function renderCatalogShards(state, plugins, { kept }) {
	const denies = indexDenies(state.denies);
	const digests = new Map(kept?.catalog);
	const files = /* @__PURE__ */ new Map();
	for (const [shard, entries] of plugins) {
		const bytes = renderCatalogShard(state, shard, new Map(entries), denies);
		digests.set(shard, hexOf(digestOf(bytes)));
		files.set(catalogShardPath(bytes), bytes);
	}
	return {
		digests,
		files
	};
}
/** Every group, those that stay as they are, too: they are small. */
function renderGroups(shards, index, catalog) {
	const files = /* @__PURE__ */ new Map();
	return {
		digests: Array.from({ length: shards / 32 }, (_, number) => {
			const first = number * 32;
			const named = listedDigests(shards, index, first, 32);
			if (named.every((digest) => digest === null)) return null;
			const entries = catalog === void 0 ? {} : { catalog: listedDigests(shards, catalog, first, 32) };
			const bytes = encodeDocument({
				schema_version: 1,
				group: groupName(number),
				index: named,
				...entries
			});
			const sha256 = hexOf(digestOf(bytes));
			files.set(groupPath(sha256), bytes);
			return sha256;
		}),
		files
	};
}
/** What runtimes that read one file decide by. */
function listsOf(state) {
	const allowlist = [...state.plugins].flatMap(([pluginId, { record, releases }]) => releases.map(({ ordinal, version, artifact, quarantined }) => ({
		ordinal,
		plugin_id: pluginId,
		version,
		digest: artifact.digest,
		tier: record.tier.name,
		...quarantined === void 0 ? {} : { quarantined }
	})));
	const denylist = state.denies.flatMap(({ id, action, effect, digests }) => digests.map((digest) => ({
		digest,
		action,
		effect,
		entry: id
	})));
	return {
		allowlist: allowlist.sort((one, other) => one.ordinal - other.ordinal),
		denylist
	};
}
function registryOf(state, sourceCommit) {
	return {
		schema_version: 1,
		registry_id: state.registryId,
		channel: state.channel,
		source_commit: sourceCommit,
		rules: [...state.rules].map(([path, digest]) => ({
			path,
			digest,
			...recordOfRule(state, path)
		})).sort((one, other) => one.path < other.path ? -1 : 1),
		...state.lastRecord === void 0 ? {} : { last_approval_record: state.lastRecord },
		next_ordinal: state.nextOrdinal,
		halts: state.halts
	};
}
function recordOfRule({ ruleRecords }, path) {
	const record = ruleRecords.get(path);
	return record === void 0 ? {} : { approval_record: record };
}

export { renderRevocations as i, isWholeRegistry as n, renderAdmissions as r, MAX_WHOLE_RELEASES as t };