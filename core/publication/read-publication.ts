import type {
  Digest,
  PluginId,
  Policy,
  PublicationIndexShard,
  PublicationRegistry,
  PublicationRevocations,
} from '../../registry-schema/generated/types.ts';
import type { Parsed } from '../documents/parse-document.ts';
import {
  andThen,
  every,
  everyOf,
  finding,
  ok,
  refused,
  unlessAlso,
  valuesOf,
  type Finding,
  type Outcome,
} from '../finding.ts';
import { parsePublishedPolicy, POLICY_FILE, PUBLISHED_POLICY_FILE } from '../documents/policy.ts';
import { parseRegistry, parseRevocations, parseShard } from './publication-documents.ts';
import type { Deny, PluginState, Reinstated, RegistryState } from '../registry/registry-state.ts';
import { parseReinstatements, REINSTATEMENTS_FILE } from '../denies/reinstatements.ts';
import type { Targets } from './render-publication.ts';
import { INDEX_SHARDS, shardOf, type ShardCount } from './shard.ts';

/**
 * The state that a publication's files say: the inverse of rendering it. Their signatures and digests are verified before;
 * this reads what they mean. The state holds the plugins of the shards that are among the files, by their path. `denies` are
 * those that `readDenies` gave, without which a list in segments is refused.
 */
export function readPublication(files: Targets, denies?: readonly Deny[]): Outcome<RegistryState> {
  const registry = parseRegistry(files.get('registry.json') ?? new Uint8Array());
  const revocations = parseRevocations(files.get('revocations.json') ?? new Uint8Array());
  const shards = parseShards(files);
  const count = registry.kind === 'ok' ? registry.value.value.index?.shards : undefined;
  const documents = every({
    registry: andThen(registry, withRules),
    revocations,
    policy: parsePublishedPolicy(files.get(PUBLISHED_POLICY_FILE) ?? new Uint8Array()),
    shards: everyOf(shards),
    reinstatements: reinstatementsIn(files),
  });
  const found = [
    ...placeFindings(shards.flatMap(valuesOf), count ?? INDEX_SHARDS),
    ...valuesOf(every({ registry, revocations })).flatMap((both) => originFindings(both.registry, both.revocations)),
  ];
  const isWhole =
    denies !== undefined || revocations.kind === 'refused' || revocations.value.value.sealed === undefined;
  if (!isWhole) found.push(finding('PUBLICATION_DENIES_INCOMPLETE', 'the segments of revocations.json were not read'));
  return andThen(unlessAlso(documents, found), (read) => {
    const state = stateOf(read);
    return ok(denies === undefined ? state : { ...state, denies });
  });
}

/** The plugins of some shards, by their path, out of so many. */
export function readShards(files: Targets, count: ShardCount): Outcome<ReadonlyMap<PluginId, PluginState>> {
  const shards = parseShards(files);
  const found = placeFindings(shards.flatMap(valuesOf), count);
  return andThen(unlessAlso(everyOf(shards), found), (read) => ok(pluginsOf(read)));
}

function parseShards(files: Targets): readonly Outcome<Parsed<PublicationIndexShard>>[] {
  return [...files].filter(([path]) => path.startsWith('index/')).map(([path, bytes]) => parseShard(bytes, path));
}

function pluginsOf(shards: readonly Parsed<PublicationIndexShard>[]): ReadonlyMap<PluginId, PluginState> {
  const plugins = new Map<PluginId, PluginState>();
  for (const { value } of shards)
    for (const { plugin_id: id, record, releases } of value.plugins) plugins.set(id, { record, releases });
  return plugins;
}

/** None while there is no such file: it comes with the first. */
function reinstatementsIn(files: Targets): Outcome<readonly Reinstated[]> {
  const bytes = files.get(REINSTATEMENTS_FILE);
  return bytes === undefined ? ok([]) : andThen(parseReinstatements(bytes), ({ value }) => ok(value.entries));
}

interface PublicationDocuments {
  readonly registry: PublicationRegistry & {
    readonly digests: RegistryState['rules'];
    readonly records: RegistryState['ruleRecords'];
    readonly policyDigest: Digest;
  };
  readonly revocations: Parsed<PublicationRevocations>;
  readonly policy: Parsed<Policy>;
  readonly shards: readonly Parsed<PublicationIndexShard>[];
  readonly reinstatements: readonly Reinstated[];
}

/** Without the digest of policy.yml nobody could tell whether the branch still holds the policy that was accepted. */
function withRules(registry: Parsed<PublicationRegistry>): Outcome<PublicationDocuments['registry']> {
  const digests = new Map(registry.value.rules.map(({ path, digest }) => [path, digest]));
  const records = new Map(
    registry.value.rules.flatMap(({ path, approval_record: record }) =>
      record === undefined ? [] : [[path, record] as const],
    ),
  );
  const policyDigest = digests.get(POLICY_FILE);
  return policyDigest === undefined
    ? refused(finding('PUBLICATION_MEMBER_MISSING', `rules lacks ${POLICY_FILE}`, registry.at('/rules')))
    : ok({ ...registry.value, digests, records, policyDigest });
}

function stateOf({ registry, revocations, policy, shards, reinstatements }: PublicationDocuments): RegistryState {
  return {
    registryId: registry.registry_id,
    channel: registry.channel,
    sourceCommit: registry.source_commit,
    policy: { value: policy.value, digest: registry.policyDigest },
    plugins: pluginsOf(shards),
    nextOrdinal: registry.next_ordinal,
    halts: registry.halts,
    rules: registry.digests,
    ruleRecords: registry.records,
    lastRecord: registry.last_approval_record,
    denies: revocations.value.entries,
    reinstatements,
    waivers: [],
    owners: new Map(),
  };
}

/** A host looks for a plugin in its own shard only: one that lies elsewhere, or twice, would be two answers. */
function placeFindings(shards: readonly Parsed<PublicationIndexShard>[], count: ShardCount): readonly Finding[] {
  const seen = new Set<string>();
  return shards.flatMap((parsed) => {
    const { shard, plugins } = parsed.value;
    return plugins.flatMap(({ plugin_id: id }, index) => {
      const isMisplaced = shardOf(id, count) !== shard || seen.has(id);
      seen.add(id);
      return isMisplaced
        ? [
            finding(
              'PUBLICATION_MEMBER_INVALID',
              `${id} lies twice or in another shard`,
              parsed.at(`/plugins/${index}`),
            ),
          ]
        : [];
    });
  });
}

/** The same keys may serve two channels; their documents may not change places. */
function originFindings(
  registry: Parsed<PublicationRegistry>,
  revocations: Parsed<PublicationRevocations>,
): readonly Finding[] {
  const one = registry.value;
  const other = revocations.value;
  return [
    ...(one.registry_id === other.registry_id
      ? []
      : [
          finding(
            'PUBLICATION_WRONG_REGISTRY',
            `revocations.json is of ${other.registry_id}`,
            revocations.at('/registry_id'),
          ),
        ]),
    ...(one.channel === other.channel
      ? []
      : [finding('PUBLICATION_WRONG_CHANNEL', `revocations.json is of ${other.channel}`, revocations.at('/channel'))]),
  ];
}
