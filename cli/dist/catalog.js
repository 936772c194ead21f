import { l as isPublicationCatalog } from "./validators.js";
import { r as parseDocument, t as alsoChecked } from "./parse-document.js";
import { a as finding } from "./finding.js";
import { t as encodeDocument } from "./encode-document.js";
import { createHash } from "node:crypto";

// core/publication/catalog.ts
const CATALOG_FILE = "catalog.json";
const MAX_CATALOG_BYTES = 67108864;
function indexDenies(denies) {
	const byPlugin = /* @__PURE__ */ new Map();
	const byDigest = /* @__PURE__ */ new Map();
	for (const deny of denies) {
		if ("plugin_id" in deny.scope) append(byPlugin, deny.scope.plugin_id, deny);
		for (const digest of deny.digests) append(byDigest, digest, deny);
	}
	return {
		byPlugin,
		byDigest
	};
}
/** The whole catalogue in one document, for a publication of up to 10,000 releases. Same state, same bytes. */
function renderCatalog(state) {
	return renderPart(state, state.plugins, indexDenies(state.denies));
}
/** One shard: it depends on its own plugins and what denies them alone, so a publish renders those that it touched. */
function renderCatalogShard(origin, shard, plugins, denies) {
	return renderPart(origin, plugins, denies, shard);
}
/** catalog.json where groups name its shards: nothing that a release changes. */
function renderCatalogReference({ registryId, channel }) {
	return encodeDocument({
		schema_version: 1,
		registry_id: registryId,
		channel,
		listed_by: "registry.json"
	});
}
/** catalog.json beyond 10,000 releases: `digests` in hexadecimal by the shard's number, null for an empty one. */
function renderCatalogList(origin, releases, digests) {
	const { registryId, channel } = origin;
	return encodeDocument({
		schema_version: 1,
		registry_id: registryId,
		channel,
		releases,
		shards: digests
	});
}
/** Where the bytes of a shard lie in the publication: named by what they are, so an old one never changes. */
function catalogShardPath(bytes) {
	return `catalog/sha256/${createHash("sha256").update(bytes).digest("hex")}`;
}
/** @returns the document; PUBLICATION_MEMBER_INVALID unless it has exactly one of plugins, shards and listed_by */
function parseCatalog(bytes, file = CATALOG_FILE) {
	const parsed = parseDocument({
		kind: "PUBLICATION",
		limits: { maxBytes: MAX_CATALOG_BYTES },
		isValid: isPublicationCatalog
	}, bytes, file);
	return alsoChecked(parsed, formFindings);
}
function formFindings(document) {
	const { plugins, shards, listed_by: listedBy, releases } = document.value;
	return [
		plugins,
		shards,
		listedBy
	].filter((form) => form !== void 0).length === 1 && releases === void 0 === (listedBy !== void 0) ? [] : [finding("PUBLICATION_MEMBER_INVALID", "a catalogue has plugins, or shards, or says what lists them", document.at("/registry_id"))];
}
/** The same catalogue as if nothing were denied: denies are another role's, and move on without publish. */
function withoutBreaches(catalog) {
	if (catalog.plugins === void 0) return catalog;
	return {
		...catalog,
		plugins: catalog.plugins.map((entry) => ({
			...entry,
			breaches: breachesOf([], [])
		}))
	};
}
function renderPart({ registryId, channel }, plugins, denies, shard) {
	const entries = [...plugins].sort(([one], [other]) => one < other ? -1 : 1).map(([pluginId, plugin]) => catalogEntry(pluginId, plugin, denies));
	return encodeDocument({
		schema_version: 1,
		registry_id: registryId,
		channel,
		releases: entries.reduce((sum, { releases }) => sum + releases, 0),
		...shard === void 0 ? {} : { shard },
		plugins: entries
	});
}
function catalogEntry(pluginId, { record, releases }, denies) {
	const latest = releases.reduce((last, row) => last === void 0 || row.ordinal > last.ordinal ? row : last, void 0);
	const named = denies.byPlugin.get(pluginId) ?? [];
	const covered = releases.map((row) => denies.byDigest.get(row.artifact.digest) ?? []);
	return {
		plugin_id: pluginId,
		...record.summary === void 0 ? {} : { summary: record.summary },
		owners: record.owners,
		tier: record.tier,
		on_breach: record.on_breach,
		status: record.status,
		releases: releases.length,
		...latest === void 0 ? {} : {
			latest: latestOf(latest),
			...certificationOf(latest)
		},
		endorsements: [],
		breaches: breachesOf(named, covered)
	};
}
function latestOf({ version, ordinal, artifact, admitted_at, quarantined }) {
	const entered = quarantined === void 0 ? {} : { quarantined };
	return {
		version,
		ordinal,
		digest: artifact.digest,
		admitted_at,
		...entered
	};
}
function certificationOf({ approval_record, approvals = [] }) {
	if (approval_record === void 0) return {};
	return { certification: {
		approval_record,
		capacities: [...new Set(approvals.flatMap((approval) => approval.capacities ?? []))].sort()
	} };
}
function breachesOf(named, covered) {
	const entries = [.../* @__PURE__ */ new Set([...named, ...covered.flat()])];
	const counted = (holds) => entries.filter(holds).length;
	return {
		revoked: counted(({ action }) => action === "revoked"),
		quarantined: counted(({ action }) => action === "quarantined"),
		denied_releases: covered.filter((denies) => denies.length > 0).length,
		severities: {
			low: counted(({ severity }) => severity === "low"),
			medium: counted(({ severity }) => severity === "medium"),
			high: counted(({ severity }) => severity === "high"),
			critical: counted(({ severity }) => severity === "critical")
		}
	};
}
function append(map, key, deny) {
	const list = map.get(key);
	if (list === void 0) map.set(key, [deny]);
	else list.push(deny);
}

export { parseCatalog as a, renderCatalogReference as c, indexDenies as i, renderCatalogShard as l, MAX_CATALOG_BYTES as n, renderCatalog as o, catalogShardPath as r, renderCatalogList as s, CATALOG_FILE as t, withoutBreaches as u };