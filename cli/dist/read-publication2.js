import { n as findingsOf, s as unlessFound, t as finding } from "./finding.js";
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
	const policy = parsePublishedPolicy(targets.get("policy.json") ?? /* @__PURE__ */ new Uint8Array());
	const shards = [...targets].filter(([path]) => path.startsWith("index/")).map(([path, bytes]) => parseShard(bytes, path));
	const rules = new Map(registry.kind === "ok" ? registry.value.value.rules.map(({ path, digest }) => [path, digest]) : []);
	const policyDigest = rules.get(POLICY_FILE);
	const findings = [
		registry,
		revocations,
		policy,
		...shards
	].flatMap(findingsOf);
	if (registry.kind === "ok" && policyDigest === void 0) findings.push(finding("PUBLICATION_MEMBER_MISSING", `rules lacks ${POLICY_FILE}`, registry.value.at("/rules")));
	findings.push(...placeFindings(shards));
	if (registry.kind === "ok" && revocations.kind === "ok") findings.push(...originFindings(registry.value, revocations.value));
	return unlessFound(findings, () => {
		if (registry.kind !== "ok" || revocations.kind !== "ok" || policy.kind !== "ok" || policyDigest === void 0) throw new Error("a refusal without findings");
		const { value } = registry.value;
		return {
			registryId: value.registry_id,
			channel: value.channel,
			sourceCommit: value.source_commit,
			policy: {
				value: policy.value.value,
				digest: policyDigest
			},
			plugins: new Map(shards.flatMap((shard) => shard.kind === "ok" ? shard.value.value.plugins : []).map(({ plugin_id: id, record, releases }) => [id, {
				record,
				releases
			}])),
			nextOrdinal: value.next_ordinal,
			halts: value.halts,
			rules,
			denies: revocations.value.value.entries,
			waivers: []
		};
	});
}
/** A host looks for a plugin in its own shard only: one that lies elsewhere, or twice, would be two answers. */
function placeFindings(shards) {
	const seen = /* @__PURE__ */ new Set();
	return shards.flatMap((parsed) => {
		if (parsed.kind === "refused") return [];
		const { shard, plugins } = parsed.value.value;
		return plugins.flatMap(({ plugin_id: id }, index) => {
			const isMisplaced = shardOf(id) !== shard || seen.has(id);
			seen.add(id);
			return isMisplaced ? [finding("PUBLICATION_MEMBER_INVALID", `${id} lies twice or in another shard`, parsed.value.at(`/plugins/${index}`))] : [];
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