import { createHash } from 'node:crypto';

export const INDEX_SHARDS = 256;

/** Name of the shard that holds a plugin: the first byte of SHA-256 of its id, two hexadecimal digits. */
export function shardOf(pluginId: string): string {
  return createHash('sha256').update(pluginId, 'utf8').digest('hex').slice(0, 2);
}

export function shardPath(shard: string): string {
  return `index/${shard}.json`;
}
