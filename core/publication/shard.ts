import { createHash } from 'node:crypto';
import type { PublicationConfig } from '../../registry-schema/generated/types.ts';

export type ShardCount = PublicationConfig['index_shards'];

/** What a registry begins with. */
export const INDEX_SHARDS = 256;

const BITS_OF_THREE_DIGITS = 12;

/** Name of the shard that holds a plugin: the first 8, 10 or 12 bits of SHA-256 of its id, as a hexadecimal number. */
export function shardOf(pluginId: string, shards: ShardCount): string {
  const start = createHash('sha256').update(pluginId, 'utf8').digest().readUInt16BE(0) >> (16 - BITS_OF_THREE_DIGITS);
  return shardName(Math.floor(start / (2 ** BITS_OF_THREE_DIGITS / shards)), shards);
}

/** Two digits where there are 256, three where there are more. */
export function shardName(number: number, shards: ShardCount): string {
  return number.toString(16).padStart(shards === INDEX_SHARDS ? 2 : 3, '0');
}

/** Path of a shard that is a target. */
export function shardPath(shard: string): string {
  return `index/${shard}.json`;
}
