import { a as finding, c as ok, d as unlessAlso, i as everyOf, l as refused, p as valuesOf, r as every, t as andThen } from "./finding.js";
import { a as parsePublishedPolicy, n as POLICY_FILE, r as PUBLISHED_POLICY_FILE } from "./policy.js";
import { C as shardOf, c as parseRevocations, l as parseShard, s as parseRegistry } from "./publication-documents.js";
import { n as parseReinstatements, t as REINSTATEMENTS_FILE } from "./reinstatements.js";

// core/publication/read-publication.ts
/**
* The state that a publication's files say: the inverse of rendering it. Their signatures and digests are verified before;
* this reads what they mean. The state holds the plugins of the shards that are among the files, by their path. `denies` are
* those that `readDenies` gave, without which a list in segments is refused.
*/
function readPublication(files, denies) {
	const registry = parseRegistry(files.get("registry.json") ?? /* @__PURE__ */ new Uint8Array());
	const revocations = parseRevocations(files.get("revocations.json") ?? /* @__PURE__ */ new Uint8Array());
	const shards = parseShards(files);
	const count = registry.kind === "ok" ? registry.value.value.index?.shards : void 0;
	const documents = every({
		registry: andThen(registry, withRules),
		revocations,
		policy: parsePublishedPolicy(files.get("policy.json") ?? /* @__PURE__ */ new Uint8Array()),
		shards: everyOf(shards),
		reinstatements: reinstatementsIn(files)
	});
	const found = [...placeFindings(shards.flatMap(valuesOf), count ?? 256), ...valuesOf(every({
		registry,
		revocations
	})).flatMap((both) => originFindings(both.registry, both.revocations))];
	if (!(denies !== void 0 || revocations.kind === "refused" || revocations.value.value.sealed === void 0)) found.push(finding("PUBLICATION_DENIES_INCOMPLETE", "the segments of revocations.json were not read"));
	return andThen(unlessAlso(documents, found), (read) => {
		const state = stateOf(read);
		return ok(denies === void 0 ? state : {
			...state,
			denies
		});
	});
}
/** The plugins of some shards, by their path, out of so many. */
function readShards(files, count) {
	const shards = parseShards(files);
	const found = placeFindings(shards.flatMap(valuesOf), count);
	return andThen(unlessAlso(everyOf(shards), found), (read) => ok(pluginsOf(read)));
}
function parseShards(files) {
	return [...files].filter(([path]) => path.startsWith("index/")).map(([path, bytes]) => parseShard(bytes, path));
}
function pluginsOf(shards) {
	const plugins = /* @__PURE__ */ new Map();
	for (const { value } of shards) for (const { plugin_id: id, record, releases } of value.plugins) plugins.set(id, {
		record,
		releases
	});
	return plugins;
}
/** None while there is no such file: it comes with the first. */
function reinstatementsIn(files) {
	const bytes = files.get(REINSTATEMENTS_FILE);
	return bytes === void 0 ? ok([]) : andThen(parseReinstatements(bytes), ({ value }) => ok(value.entries));
}
/** Without the digest of policy.yml nobody could tell whether the branch still holds the policy that was accepted. */
function withRules(registry) {
	const digests = new Map(registry.value.rules.map(({ path, digest }) => [path, digest]));
	const records = new Map(registry.value.rules.flatMap(({ path, approval_record: record }) => record === void 0 ? [] : [[path, record]]));
	const policyDigest = digests.get(POLICY_FILE);
	return policyDigest === void 0 ? refused(finding("PUBLICATION_MEMBER_MISSING", `rules lacks ${POLICY_FILE}`, registry.at("/rules"))) : ok({
		...registry.value,
		digests,
		records,
		policyDigest
	});
}
function stateOf({ registry, revocations, policy, shards, reinstatements }) {
	return {
		registryId: registry.registry_id,
		channel: registry.channel,
		sourceCommit: registry.source_commit,
		policy: {
			value: policy.value,
			digest: registry.policyDigest
		},
		plugins: pluginsOf(shards),
		nextOrdinal: registry.next_ordinal,
		halts: registry.halts,
		rules: registry.digests,
		ruleRecords: registry.records,
		lastRecord: registry.last_approval_record,
		denies: revocations.value.entries,
		reinstatements,
		waivers: [],
		owners: /* @__PURE__ */ new Map()
	};
}
/** A host looks for a plugin in its own shard only: one that lies elsewhere, or twice, would be two answers. */
function placeFindings(shards, count) {
	const seen = /* @__PURE__ */ new Set();
	return shards.flatMap((parsed) => {
		const { shard, plugins } = parsed.value;
		return plugins.flatMap(({ plugin_id: id }, index) => {
			const isMisplaced = shardOf(id, count) !== shard || seen.has(id);
			seen.add(id);
			return isMisplaced ? [finding("PUBLICATION_MEMBER_INVALID", `${id} lies twice or in another shard`, parsed.at(`/plugins/${index}`))] : [];
		});
	});
}
/** The same keys may serve two channels; their documents may not change places. */
function originFindings(registry, revocations) {
	const one = registry.value;
	const other = revocations.value;
	return [...one.registry_id === other.registry_id ? [] : [finding("PUBLICATION_WRONG_REGISTRY", `revocations.json is of ${other.registry_id}`, revocations.at("/registry_id"))], ...one.channel === other.channel ? [] : [finding("PUBLICATION_WRONG_CHANNEL", `revocations.json is of ${other.channel}`, revocations.at("/channel"))]];
}

export { readShards as n, readPublication as t };