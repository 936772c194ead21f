import { r as PUBLISHED_POLICY_FILE } from "./policy.js";
import { t as encodeDocument } from "./encode-document.js";
import { n as shardPath, t as shardOf } from "./shard.js";

// core/publication/render-publication.ts
/** What the admissions role signs: index shards, registry.json and policy.json. The same state gives the same bytes. */
function renderAdmissions(state) {
	if (state.policy === void 0 || state.sourceCommit === void 0) throw new Error("nothing was accepted yet");
	const targets = /* @__PURE__ */ new Map();
	for (const shard of shardsOf(state)) targets.set(shardPath(shard.shard), encodeDocument(shard));
	targets.set("registry.json", encodeDocument(registryOf(state, state.sourceCommit)));
	targets.set(PUBLISHED_POLICY_FILE, encodeDocument(state.policy.value));
	return targets;
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
function shardsOf(state) {
	const shards = /* @__PURE__ */ new Map();
	for (const entry of [...state.plugins].sort(([one], [other]) => one < other ? -1 : 1)) {
		const shard = shardOf(entry[0]);
		shards.set(shard, [...shards.get(shard) ?? [], entry]);
	}
	return [...shards].map(([shard, plugins]) => ({
		schema_version: 1,
		shard,
		plugins: plugins.map(([pluginId, { record, releases }]) => ({
			plugin_id: pluginId,
			record,
			releases
		}))
	}));
}
function registryOf(state, sourceCommit) {
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
		halts: state.halts,
		allowlist: allowlist.sort((one, other) => one.ordinal - other.ordinal),
		denylist
	};
}
function recordOfRule({ ruleRecords }, path) {
	const record = ruleRecords.get(path);
	return record === void 0 ? {} : { approval_record: record };
}

export { renderRevocations as n, renderAdmissions as t };