import type {
  Digest,
  PluginId,
  PublicationIndexShard,
  PublicationRegistry,
  PublicationRevocations,
} from '../../registry-schema/generated/types.ts';
import { PUBLISHED_POLICY_FILE } from '../documents/policy.ts';
import { encodeDocument } from '../json/encode-document.ts';
import type { PluginState, RegistryState } from '../registry/registry-state.ts';
import { CATALOG_FILE, renderCatalog } from './catalog.ts';
import { shardOf, shardPath } from './shard.ts';

/** Bytes of targets by their path in the publication. */
export type Targets = ReadonlyMap<string, Uint8Array>;

/** What the admissions role signs: index shards, registry.json, catalog.json and policy.json. The same state gives the same bytes. */
export function renderAdmissions(state: RegistryState): Targets {
  if (state.policy === undefined || state.sourceCommit === undefined) throw new Error('nothing was accepted yet');
  const targets = new Map<string, Uint8Array>();
  for (const shard of shardsOf(state)) targets.set(shardPath(shard.shard), encodeDocument(shard));
  targets.set('registry.json', encodeDocument(registryOf(state, state.sourceCommit)));
  targets.set(CATALOG_FILE, renderCatalog(state));
  targets.set(PUBLISHED_POLICY_FILE, encodeDocument(state.policy.value));
  return targets;
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

function shardsOf(state: RegistryState): readonly PublicationIndexShard[] {
  const shards = new Map<string, [PluginId, PluginState][]>();
  for (const entry of [...state.plugins].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const shard = shardOf(entry[0]);
    shards.set(shard, [...(shards.get(shard) ?? []), entry]);
  }
  return [...shards].map(([shard, plugins]) => ({
    schema_version: 1,
    shard,
    plugins: plugins.map(([pluginId, { record, releases }]) => ({ plugin_id: pluginId, record, releases })),
  }));
}

function registryOf(state: RegistryState, sourceCommit: string): PublicationRegistry {
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
    allowlist: allowlist.sort((one, other) => one.ordinal - other.ordinal),
    denylist,
  };
}

function recordOfRule({ ruleRecords }: RegistryState, path: string): { readonly approval_record?: Digest } {
  const record = ruleRecords.get(path);
  return record === undefined ? {} : { approval_record: record };
}
