import type { Digest, PluginId, PublicationIndexShard } from '../../registry-schema/generated/types.ts';
import { hexOf } from '../../core/digest.ts';
import { andThen, ok, type Outcome } from '../../core/finding.ts';
import {
  layoutOfRegistry,
  layoutOfTargets,
  shardFileOf,
  shardFiles,
  type IndexLayout,
  type ShardFile,
} from '../../core/publication/index-layout.ts';
import { MAX_SHARD_BYTES, parseRegistry, parseShard } from '../../core/publication/publication-documents.ts';
import type { VerifiedPublication } from '../client/verified-publication.ts';

/** A publication does not change: where its shards lie is read once. */
const LAYOUTS = new WeakMap<VerifiedPublication, IndexLayout>();

/** The shard that holds a plugin, if any does. Which shards there are is signed: where there is none, nor is the plugin. */
export async function readShardOf(
  publication: VerifiedPublication,
  pluginId: string,
): Promise<Outcome<PublicationIndexShard | undefined>> {
  const layout = await readLayout(publication);
  if (layout.kind === 'refused') return layout;
  const file = shardFileOf(layout.value, pluginId);
  if (file === undefined) return ok(undefined);
  const bytes = await readShardFile(publication, file);
  if (bytes.kind === 'refused') return bytes;
  const shard = parseShard(bytes.value, file.path);
  return shard.kind === 'refused' ? shard : ok(shard.value.value);
}

/** Bytes of every shard by its path, each verified. Refuses with the first that cannot be had. */
export async function readEveryShard(
  publication: VerifiedPublication,
): Promise<Outcome<ReadonlyMap<string, Uint8Array>>> {
  const layout = await readLayout(publication);
  if (layout.kind === 'refused') return layout;
  const files = new Map<string, Uint8Array>();
  for (const file of shardFiles(layout.value)) {
    const bytes = await readShardFile(publication, file);
    if (bytes.kind === 'refused') return bytes;
    files.set(file.path, bytes.value);
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
    const bytes = await readShardFile(publication, file);
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

async function readLayout(publication: VerifiedPublication): Promise<Outcome<IndexLayout>> {
  const known = LAYOUTS.get(publication);
  if (known !== undefined) return ok(known);
  const shown = layoutOfTargets(listedTargets(publication));
  const layout = shown === undefined ? await readListedLayout(publication) : ok(shown);
  if (layout.kind === 'ok') LAYOUTS.set(publication, layout.value);
  return layout;
}

async function readListedLayout(publication: VerifiedPublication): Promise<Outcome<IndexLayout>> {
  const bytes = await publication.target('registry.json');
  if (bytes.kind === 'refused') return bytes;
  return andThen(parseRegistry(bytes.value), (registry) => ok(layoutOfRegistry(registry.value)));
}

function listedTargets(publication: VerifiedPublication): [string, { readonly sha256: string }][] {
  return publication.paths.flatMap((path) => {
    const info = publication.fileInfo(path);
    return info === undefined ? [] : [[path, info]];
  });
}

function readShardFile(publication: VerifiedPublication, file: ShardFile): Promise<Outcome<Uint8Array>> {
  return file.kind === 'targets'
    ? publication.target(file.path)
    : publication.named(file.path, file.sha256, MAX_SHARD_BYTES);
}
