import { createHash } from "node:crypto";

// core/publication/shard.ts
/** Name of the shard that holds a plugin: the first byte of SHA-256 of its id, two hexadecimal digits. */
function shardOf(pluginId) {
	return createHash("sha256").update(pluginId, "utf8").digest("hex").slice(0, 2);
}
function shardPath(shard) {
	return `index/${shard}.json`;
}

export { shardPath as n, shardOf as t };