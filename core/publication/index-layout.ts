import type { PublicationRegistry } from '../../registry-schema/generated/types.ts';
import { INDEX_SHARDS, shardName, shardOf, shardPath, type ShardCount } from './shard.ts';

/**
 * Where the shards of an index lie. As targets of admissions while there are 256; TUF clients take time quadratic in the
 * number of targets, so more of them are files under their own digest, and registry.json lists those.
 */
export interface IndexLayout {
  readonly kind: 'targets' | 'listed';
  readonly shards: ShardCount;
  /** SHA-256 by the shard's name, hexadecimal; a shard without plugins is not among them. */
  readonly digests: ReadonlyMap<string, string>;
}

export interface ShardFile {
  readonly kind: IndexLayout['kind'];
  readonly shard: string;
  /** Path of the target, or of the file in the publication. */
  readonly path: string;
  readonly sha256: string;
}

type ListedTargets = Iterable<readonly [path: string, target: { readonly sha256: string }]>;

/** The layout that the targets of admissions show; undefined where they list no shard, and registry.json has to say. */
export function layoutOfTargets(targets: ListedTargets): IndexLayout | undefined {
  const digests = new Map<string, string>();
  for (const [path, { sha256 }] of targets) {
    const shard = /^index\/([0-9a-f]{2})\.json$/.exec(path)?.[1];
    if (shard !== undefined) digests.set(shard, sha256);
  }
  return digests.size === 0 ? undefined : { kind: 'targets', shards: INDEX_SHARDS, digests };
}

/** The layout of a publication none of whose targets is a shard. */
export function layoutOfRegistry({ index }: Pick<PublicationRegistry, 'index'>): IndexLayout {
  // 256 shards are targets: where there is none, all of them are empty.
  if (index === undefined || index.shards === INDEX_SHARDS)
    return { kind: 'targets', shards: INDEX_SHARDS, digests: new Map() };
  const digests = new Map<string, string>();
  for (const [number, sha256] of index.digests.entries())
    if (sha256 !== null) digests.set(shardName(number, index.shards), sha256);
  return { kind: 'listed', shards: index.shards, digests };
}

/** The shard that holds a plugin if any does; undefined where none could. */
export function shardFileOf(layout: IndexLayout, pluginId: string): ShardFile | undefined {
  return shardFile(layout, shardOf(pluginId, layout.shards));
}

export function shardFiles(layout: IndexLayout): readonly ShardFile[] {
  return [...layout.digests.keys()].sort().flatMap((shard) => shardFile(layout, shard) ?? []);
}

export function shardFile({ kind, digests }: IndexLayout, shard: string): ShardFile | undefined {
  const sha256 = digests.get(shard);
  if (sha256 === undefined) return undefined;
  return { kind, shard, path: kind === 'targets' ? shardPath(shard) : listedShardPath(sha256), sha256 };
}

/** Where a listed shard lies in the publication. */
export function listedShardPath(sha256: string): string {
  return `index/sha256/${sha256}`;
}

/** The digests of every shard by its number, as registry.json lists them. */
export function listedDigests(
  shards: ShardCount,
  digests: ReadonlyMap<string, string>,
): NonNullable<PublicationRegistry['index']>['digests'] {
  return Array.from({ length: shards }, (_, number) => digests.get(shardName(number, shards)) ?? null);
}
