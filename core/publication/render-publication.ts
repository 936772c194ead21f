import type {
  Digest,
  PluginId,
  PublicationIndexShard,
  PublicationRegistry,
  PublicationRevocations,
} from '../../registry-schema/generated/types.ts';
import { digestOf, hexOf } from '../digest.ts';
import { PUBLISHED_POLICY_FILE } from '../documents/policy.ts';
import { encodeDocument } from '../json/encode-document.ts';
import { inForce } from '../denies/denies.ts';
import type { PluginState, RegistryState } from '../registry/registry-state.ts';
import {
  CATALOG_FILE,
  catalogShardPath,
  indexDenies,
  renderCatalog,
  renderCatalogList,
  renderCatalogReference,
  renderCatalogShard,
} from './catalog.ts';
import { GROUP_SHARDS, groupName, groupPath, listedDigests, listedShardPath } from './index-layout.ts';
import { REINSTATEMENTS_FILE, renderReinstatements } from '../denies/reinstatements.ts';
import { INDEX_SHARDS, shardOf, shardPath, type ShardCount } from './shard.ts';

/** Bytes of targets by their path in the publication. */
export type Targets = ReadonlyMap<string, Uint8Array>;

/** Up to so many releases registry.json and catalog.json name every one of them; beyond, they list shards. */
export const MAX_WHOLE_RELEASES = 10_000;

export interface RenderGround {
  readonly shards: ShardCount;
  /** MAX_WHOLE_RELEASES where left out. */
  readonly wholeUpTo?: number | undefined;
  /** Shards that hold no plugin of the state and stay as they are: SHA-256 by name. */
  readonly kept?: KeptShards | undefined;
  /** Entries of the revocations role; all of the state's where left out. */
  readonly publishedDenies?: number | undefined;
}

export interface KeptShards {
  readonly index: ReadonlyMap<string, string>;
  readonly catalog: ReadonlyMap<string, string>;
}

export interface Rendered {
  /** What the role signs. */
  readonly targets: Targets;
  /** What those name by digest: shards of index and catalogue, by their path in the publication. */
  readonly files: Targets;
}

/**
 * What the admissions role signs: index shards, registry.json, catalog.json and policy.json, and the files that those name.
 * The same state gives the same bytes, whether it holds every plugin or only those of the shards that are not kept.
 */
export function renderAdmissions(accepted: RegistryState, ground: RenderGround): Rendered {
  // What was ended is denied no more, and counts among the entries all the same: they are append-only.
  const state = { ...accepted, denies: inForce(accepted.denies, accepted.reinstatements) };
  if (state.policy === undefined || state.sourceCommit === undefined) throw new Error('nothing was accepted yet');
  const plugins = pluginsByShard(state, ground.shards);
  const targets = new Map<string, Uint8Array>();
  const files = new Map<string, Uint8Array>();
  const digests = new Map(ground.kept?.index);
  const isListed = ground.shards !== INDEX_SHARDS;
  for (const [shard, entries] of plugins) {
    const bytes = renderShard(shard, entries);
    const sha256 = hexOf(digestOf(bytes));
    digests.set(shard, sha256);
    if (isListed) files.set(listedShardPath(sha256), bytes);
    else targets.set(shardPath(shard), bytes);
  }
  const isWhole = isWholeRegistry(state, ground.wholeUpTo);
  const catalog = isWhole ? undefined : renderCatalogShards(state, plugins, ground);
  for (const [path, bytes] of catalog?.files ?? []) files.set(path, bytes);
  if (catalog === undefined) targets.set(CATALOG_FILE, renderCatalog(state));
  else if (isListed) targets.set(CATALOG_FILE, renderCatalogReference(state));
  else {
    const list = listedDigests(ground.shards, catalog.digests);
    targets.set(CATALOG_FILE, renderCatalogList(state, state.nextOrdinal, list));
  }
  const groups = isListed ? renderGroups(ground.shards, digests, catalog?.digests) : undefined;
  for (const [path, bytes] of groups?.files ?? []) files.set(path, bytes);
  const { shards } = ground;
  const index =
    groups === undefined ? { shards, digests: listedDigests(shards, digests) } : { shards, groups: groups.digests };
  const denies = ground.publishedDenies ?? accepted.denies.length;
  const registry = {
    ...registryOf(state, state.sourceCommit),
    ...(isWhole ? listsOf(state) : { denies }),
    ...(isListed || !isWhole ? { index } : {}),
  };
  targets.set('registry.json', encodeDocument(registry));
  const reinstatements = renderReinstatements(state);
  if (reinstatements !== undefined) targets.set(REINSTATEMENTS_FILE, reinstatements);
  targets.set(PUBLISHED_POLICY_FILE, encodeDocument(state.policy.value));
  return { targets, files };
}

/** Whether registry.json and catalog.json name every release. Ordinals are never reused, so the next one counts them. */
export function isWholeRegistry({ nextOrdinal }: Pick<RegistryState, 'nextOrdinal'>, wholeUpTo?: number): boolean {
  return nextOrdinal <= (wholeUpTo ?? MAX_WHOLE_RELEASES);
}

/** What the revocations role signs. */
export function renderRevocations(state: Pick<RegistryState, 'registryId' | 'channel' | 'denies'>): Uint8Array {
  const revocations: PublicationRevocations = {
    schema_version: 1,
    registry_id: state.registryId,
    channel: state.channel,
    entries: state.denies,
  };
  return encodeDocument(revocations);
}

type ShardEntries = readonly (readonly [PluginId, PluginState])[];

/** Each shard's plugins, sorted by id. */
function pluginsByShard({ plugins }: RegistryState, shards: ShardCount): ReadonlyMap<string, ShardEntries> {
  const byShard = new Map<string, [PluginId, PluginState][]>();
  for (const entry of [...plugins].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const shard = shardOf(entry[0], shards);
    const entries = byShard.get(shard);
    if (entries === undefined) byShard.set(shard, [entry]);
    else entries.push(entry);
  }
  return byShard;
}

function renderShard(shard: string, entries: ShardEntries): Uint8Array {
  const document: PublicationIndexShard = {
    schema_version: 1,
    shard,
    plugins: entries.map(([pluginId, { record, releases }]) => ({ plugin_id: pluginId, record, releases })),
  };
  return encodeDocument(document);
}

function renderCatalogShards(
  state: RegistryState,
  plugins: ReadonlyMap<string, ShardEntries>,
  { kept }: RenderGround,
): { readonly digests: ReadonlyMap<string, string>; readonly files: Targets } {
  const denies = indexDenies(state.denies);
  const digests = new Map(kept?.catalog);
  const files = new Map<string, Uint8Array>();
  for (const [shard, entries] of plugins) {
    const bytes = renderCatalogShard(state, shard, new Map(entries), denies);
    digests.set(shard, hexOf(digestOf(bytes)));
    files.set(catalogShardPath(bytes), bytes);
  }
  return { digests, files };
}

/** Every group, those that stay as they are, too: they are small. */
function renderGroups(
  shards: ShardCount,
  index: ReadonlyMap<string, string>,
  catalog: ReadonlyMap<string, string> | undefined,
): { readonly digests: readonly (string | null)[]; readonly files: Targets } {
  const files = new Map<string, Uint8Array>();
  const digests = Array.from({ length: shards / GROUP_SHARDS }, (_, number) => {
    const first = number * GROUP_SHARDS;
    const named = listedDigests(shards, index, first, GROUP_SHARDS);
    if (named.every((digest) => digest === null)) return null;
    const entries = catalog === undefined ? {} : { catalog: listedDigests(shards, catalog, first, GROUP_SHARDS) };
    const bytes = encodeDocument({ schema_version: 1, group: groupName(number), index: named, ...entries });
    const sha256 = hexOf(digestOf(bytes));
    files.set(groupPath(sha256), bytes);
    return sha256;
  });
  return { digests, files };
}

/** What runtimes that read one file decide by. */
function listsOf(state: RegistryState): Pick<PublicationRegistry, 'allowlist' | 'denylist'> {
  const allowlist = [...state.plugins].flatMap(([pluginId, { record, releases }]) =>
    releases.map(({ ordinal, version, artifact, quarantined }) => ({
      ordinal,
      plugin_id: pluginId,
      version,
      digest: artifact.digest,
      tier: record.tier.name,
      ...(quarantined === undefined ? {} : { quarantined }),
    })),
  );
  const denylist = state.denies.flatMap(({ id, action, effect, digests }) =>
    digests.map((digest) => ({ digest, action, effect, entry: id })),
  );
  return { allowlist: allowlist.sort((one, other) => one.ordinal - other.ordinal), denylist };
}

function registryOf(state: RegistryState, sourceCommit: string): PublicationRegistry {
  return {
    schema_version: 1,
    registry_id: state.registryId,
    channel: state.channel,
    source_commit: sourceCommit,
    rules: [...state.rules]
      .map(([path, digest]) => ({ path, digest, ...recordOfRule(state, path) }))
      .sort((one, other) => (one.path < other.path ? -1 : 1)),
    ...(state.lastRecord === undefined ? {} : { last_approval_record: state.lastRecord }),
    next_ordinal: state.nextOrdinal,
    halts: state.halts,
  };
}

function recordOfRule({ ruleRecords }: RegistryState, path: string): { readonly approval_record?: Digest } {
  const record = ruleRecords.get(path);
  return record === undefined ? {} : { approval_record: record };
}
