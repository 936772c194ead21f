import { c as ok } from "./finding.js";
import { b as shardFileOf, l as parseShard, r as MAX_SHARD_BYTES, x as shardFiles } from "./publication-documents.js";
import { t as readIndexLayout } from "./read-index-layout.js";

// action/revoke/admitted-plugins.ts
/** Shards are verified by the digests that the signed index gives; which there are is signed, too. */
function admittedPlugins(previous) {
	const read = async (files) => {
		const plugins = /* @__PURE__ */ new Map();
		for (const file of files) {
			const bytes = file.kind === "targets" ? await previous.target(file.path) : await previous.file(file.path, file.sha256, MAX_SHARD_BYTES);
			const shard = bytes.kind === "ok" ? parseShard(bytes.value, file.path) : bytes;
			if (shard.kind === "refused") return shard;
			for (const { plugin_id: id, record, releases } of shard.value.value.plugins) plugins.set(id, {
				record,
				releases
			});
		}
		return ok(plugins);
	};
	return {
		of: async (pluginId) => {
			const layout = await layoutOf(previous, pluginId);
			if (layout.kind === "refused") return layout;
			const file = shardFileOf(layout.value, pluginId);
			const shard = await read(file === void 0 ? [] : [file]);
			if (shard.kind === "refused") return shard;
			const plugin = shard.value.get(pluginId);
			return ok(new Map(plugin === void 0 ? [] : [[pluginId, plugin]]));
		},
		all: async () => {
			const layout = await layoutOf(previous);
			return layout.kind === "refused" ? layout : read(shardFiles(layout.value));
		}
	};
}
async function layoutOf(previous, pluginId) {
	const read = await readIndexLayout(previous, pluginId);
	return read.kind === "refused" ? read : ok(read.value.layout);
}

export { admittedPlugins as t };