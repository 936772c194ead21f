import { dirname } from 'node:path/posix';
import type {
  Digest,
  PluginId,
  PublicationIndexGroup,
  PublicationIndexShard,
} from '../../registry-schema/generated/types.ts';
import { hexOf } from '../../core/digest.ts';
import { andThen, ok, type Outcome } from '../../core/finding.ts';
import {
  emptyLayout,
  groupFileOf,
  groupFiles,
  groupsOfRegistry,
  layoutOfGroups,
  layoutOfTargets,
  shardFileOf,
  shardFiles,
  type IndexGroups,
  type IndexLayout,
  type ShardFile,
} from '../../core/publication/index-layout.ts';
import { MAX_CATALOG_BYTES, parseCatalog } from '../../core/publication/catalog.ts';
import {
  checkedGroup,
  MAX_GROUP_BYTES,
  MAX_SHARD_BYTES,
  parseRegistry,
  parseShard,
} from '../../core/publication/publication-documents.ts';
import type { VerifiedPublication } from '../client/verified-publication.ts';

/** A publication does not change: where its shards lie, or what tells, is read once. */
const PLACES = new WeakMap<VerifiedPublication, IndexLayout | IndexGroups>();

/** The shard that holds a plugin, if any does. Which shards there are is signed: where there is none, nor is the plugin. */
export async function readShardOf(
  publication: VerifiedPublication,
  pluginId: string,
): Promise<Outcome<PublicationIndexShard | undefined>> {
  const layout = await readLayout(publication, pluginId);
  if (layout.kind === 'refused') return layout;
  const file = shardFileOf(layout.value, pluginId);
  if (file === undefined) return ok(undefined);
  const bytes = await readShardFile(publication, file, layout.value.shards);
  if (bytes.kind === 'refused') return bytes;
  const shard = parseShard(bytes.value, file.path);
  return shard.kind === 'refused' ? shard : ok(shard.value.value);
}

/**
 * Bytes of every shard by its path, each verified, as those of the catalogue are beside them. Refuses with the first that
 * cannot be had.
 */
export async function readEveryShard(
  publication: VerifiedPublication,
): Promise<Outcome<ReadonlyMap<string, Uint8Array>>> {
  const layout = await readLayout(publication);
  if (layout.kind === 'refused') return layout;
  const files = new Map<string, Uint8Array>();
  for (const file of shardFiles(layout.value)) {
    const bytes = await readShardFile(publication, file, layout.value.shards);
    if (bytes.kind === 'refused') return bytes;
    files.set(file.path, bytes.value);
  }
  for (const sha256 of layout.value.catalog) {
    const bytes = await publication.named(`catalog/sha256/${sha256}`, sha256, MAX_CATALOG_BYTES);
    const parsed = bytes.kind === 'ok' ? parseCatalog(bytes.value) : bytes;
    if (parsed.kind === 'refused') return parsed;
  }
  return ok(files);
}

/** The plugin that has an artifact, of a publication whose registry.json does not name every release. */
export async function findHolder(
  publication: VerifiedPublication,
  digest: Digest,
): Promise<Outcome<PluginId | undefined>> {
  const layout = await readLayout(publication);
  if (layout.kind === 'refused') return layout;
  for (const file of shardFiles(layout.value)) {
    const bytes = await readShardFile(publication, file, layout.value.shards);
    if (bytes.kind === 'refused') return bytes;
    if (!Buffer.from(bytes.value).includes(hexOf(digest))) continue;
    const shard = parseShard(bytes.value, file.path);
    if (shard.kind === 'refused') return shard;
    const plugin = shard.value.value.plugins.find(({ releases }) =>
      releases.some(({ artifact }) => artifact.digest === digest),
    );
    if (plugin !== undefined) return ok(plugin.plugin_id);
  }
  return ok(undefined);
}

/** With SHA-256 of the shards of the catalogue that groups name. */
type KnownLayout = IndexLayout & { readonly catalog: readonly string[] };

/** As far as it has to be known: for one plugin one group is. */
async function readLayout(publication: VerifiedPublication, pluginId?: string): Promise<Outcome<KnownLayout>> {
  const known = PLACES.get(publication);
  const places = known === undefined ? await readPlaces(publication) : ok(known);
  if (places.kind === 'refused') return places;
  PLACES.set(publication, places.value);
  if ('kind' in places.value) return ok({ ...places.value, catalog: [] });
  const { shards } = places.value;
  const file = pluginId === undefined ? undefined : groupFileOf(places.value, pluginId);
  const files = pluginId === undefined ? groupFiles(places.value) : file === undefined ? [] : [file];
  const groups: PublicationIndexGroup[] = [];
  for (const { group, path, sha256 } of files) {
    const bytes = await publication.named(path, sha256, MAX_GROUP_BYTES);
    const checked = bytes.kind === 'ok' ? checkedGroup(bytes.value, { group, path }) : bytes;
    if (checked.kind === 'refused') return checked;
    groups.push(checked.value);
  }
  const { layout, catalog } = layoutOfGroups(shards, groups);
  return ok({ ...layout, catalog: [...catalog.values()] });
}

async function readPlaces(publication: VerifiedPublication): Promise<Outcome<IndexLayout | IndexGroups>> {
  const shown = layoutOfTargets(listedTargets(publication));
  if (shown !== undefined) return ok(shown);
  const bytes = await publication.target('registry.json');
  if (bytes.kind === 'refused') return bytes;
  return andThen(parseRegistry(bytes.value), ({ value }) => ok(groupsOfRegistry(value) ?? emptyLayout()));
}

function listedTargets(publication: VerifiedPublication): [string, { readonly sha256: string }][] {
  return publication.paths.flatMap((path) => {
    const info = publication.fileInfo(path);
    return info === undefined ? [] : [[path, info]];
  });
}

function readShardFile(
  publication: VerifiedPublication,
  file: ShardFile,
  shards: number,
): Promise<Outcome<Uint8Array>> {
  if (file.kind === 'targets') return publication.target(file.path);
  // What a shard of that name had is remembered, and none of its rows may be missing from the next.
  const list = { name: `index/${shards}/${file.shard}`, folder: dirname(file.path) };
  return publication.named(file.path, file.sha256, MAX_SHARD_BYTES, list);
}
