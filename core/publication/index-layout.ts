import type { PublicationIndexGroup, PublicationRegistry } from '../../registry-schema/generated/types.ts';
import { INDEX_SHARDS, shardName, shardOf, shardPath, type ShardCount } from './shard.ts';

/** A host that looks one plugin up fetches registry.json, one group and one shard. */
export const GROUP_SHARDS = 32;

/**
 * Where the shards of an index lie. As targets of admissions while there are 256; TUF clients take time quadratic in the
 * number of targets, so more of them are files under their own digest. registry.json lists groups of them.
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

/** The groups of a listed index: SHA-256 by the group's name. */
export interface IndexGroups {
  readonly shards: ShardCount;
  readonly digests: ReadonlyMap<string, string>;
}

/** What registry.json lists; undefined where shards are targets, and those that are not there hold nothing. */
export function groupsOfRegistry({ index }: Pick<PublicationRegistry, 'index'>): IndexGroups | undefined {
  if (index?.groups === undefined) return undefined;
  const digests = new Map<string, string>();
  for (const [number, sha256] of index.groups.entries()) if (sha256 !== null) digests.set(groupName(number), sha256);
  return { shards: index.shards, digests };
}

/** The layout as far as some groups tell, and the digests of the shards of the catalogue by the same names. */
export function layoutOfGroups(
  shards: ShardCount,
  groups: readonly PublicationIndexGroup[],
): { readonly layout: IndexLayout; readonly catalog: ReadonlyMap<string, string> } {
  const [index, catalog] = [new Map<string, string>(), new Map<string, string>()];
  for (const group of groups) {
    const first = Number.parseInt(group.group, 16) * GROUP_SHARDS;
    for (let at = 0; at < GROUP_SHARDS; at += 1) {
      const name = shardName(first + at, shards);
      const [shard, entry] = [group.index[at], group.catalog?.[at]];
      if (typeof shard === 'string') index.set(name, shard);
      if (typeof entry === 'string') catalog.set(name, entry);
    }
  }
  return { layout: { kind: 'listed', shards, digests: index }, catalog };
}

/** The group that names the shard of a plugin; undefined where none could hold it. */
export function groupFileOf({ shards, digests }: IndexGroups, pluginId: string): GroupFile | undefined {
  const name = groupName(Math.floor(Number.parseInt(shardOf(pluginId, shards), 16) / GROUP_SHARDS));
  const sha256 = digests.get(name);
  return sha256 === undefined ? undefined : groupFile(name, sha256);
}

export function groupFiles({ digests }: IndexGroups): readonly GroupFile[] {
  return [...digests].map(([name, sha256]) => groupFile(name, sha256));
}

export interface GroupFile {
  readonly group: string;
  readonly path: string;
  readonly sha256: string;
}

function groupFile(group: string, sha256: string): GroupFile {
  return { group, path: groupPath(sha256), sha256 };
}

const NO_SHARDS: IndexLayout = { kind: 'targets', shards: INDEX_SHARDS, digests: new Map() };

/** Of a publication that lists no shard, neither as a target nor in a group. */
export function emptyLayout(): IndexLayout {
  return NO_SHARDS;
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

/** Where a group of shards lies in the publication. */
export function groupPath(sha256: string): string {
  return `groups/sha256/${sha256}`;
}

/** Where a listed shard lies. */
export function listedShardPath(sha256: string): string {
  return `index/sha256/${sha256}`;
}

/** The digests of so many shards from a number on, as documents list them. */
export function listedDigests(
  shards: ShardCount,
  digests: ReadonlyMap<string, string>,
  first = 0,
  count: number = shards,
): (string | null)[] {
  return Array.from({ length: count }, (_, at) => digests.get(shardName(first + at, shards)) ?? null);
}

export function groupName(number: number): string {
  return number.toString(16).padStart(2, '0');
}
