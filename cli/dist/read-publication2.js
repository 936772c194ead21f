import { a as finding, c as ok, d as unlessAlso, i as everyOf, l as refused, p as valuesOf, r as every, t as andThen } from "./finding.js";
import { a as parsePublishedPolicy, n as POLICY_FILE, r as PUBLISHED_POLICY_FILE } from "./policy.js";
import { i as parseShard, n as parseRegistry, r as parseRevocations } from "./publication-documents.js";
import { t as shardOf } from "./shard.js";

// core/publication/read-publication.ts
/**
* The state that a publication's targets say: the inverse of rendering it. The targets' signatures and digests are
* verified before; this reads what they mean.
*/
function readPublication(targets) {
	const registry = parseRegistry(targets.get("registry.json") ?? /* @__PURE__ */ new Uint8Array());
	const revocations = parseRevocations(targets.get("revocations.json") ?? /* @__PURE__ */ new Uint8Array());
	const shards = [...targets].filter(([path]) => path.startsWith("index/")).map(([path, bytes]) => parseShard(bytes, path));
	const documents = every({
		registry: andThen(registry, withRules),
		revocations,
		policy: parsePublishedPolicy(targets.get("policy.json") ?? /* @__PURE__ */ new Uint8Array()),
		shards: everyOf(shards)
	});
	const found = [...placeFindings(shards.flatMap(valuesOf)), ...valuesOf(every({
		registry,
		revocations
	})).flatMap((both) => originFindings(both.registry, both.revocations))];
	return andThen(unlessAlso(documents, found), (read) => ok(stateOf(read)));
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
function stateOf({ registry, revocations, policy, shards }) {
	return {
		registryId: registry.registry_id,
		channel: registry.channel,
		sourceCommit: registry.source_commit,
		policy: {
			value: policy.value,
			digest: registry.policyDigest
		},
		plugins: new Map(shards.flatMap((shard) => shard.value.plugins).map(({ plugin_id: id, record, releases }) => [id, {
			record,
			releases
		}])),
		nextOrdinal: registry.next_ordinal,
		halts: registry.halts,
		rules: registry.digests,
		ruleRecords: registry.records,
		lastRecord: registry.last_approval_record,
		denies: revocations.value.entries,
		waivers: [],
		owners: /* @__PURE__ */ new Map()
	};
}
/** A host looks for a plugin in its own shard only: one that lies elsewhere, or twice, would be two answers. */
function placeFindings(shards) {
	const seen = /* @__PURE__ */ new Set();
	return shards.flatMap((parsed) => {
		const { shard, plugins } = parsed.value;
		return plugins.flatMap(({ plugin_id: id }, index) => {
			const isMisplaced = shardOf(id) !== shard || seen.has(id);
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

export { readPublication as t };