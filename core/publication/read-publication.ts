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
import type { PluginState, RegistryState } from '../registry/registry-state.ts';
import type { Targets } from './render-publication.ts';
import { shardOf } from './shard.ts';

/**
 * The state that a publication's targets say: the inverse of rendering it. The targets' signatures and digests are
 * verified before; this reads what they mean.
 */
export function readPublication(targets: Targets): Outcome<RegistryState> {
  const registry = parseRegistry(targets.get('registry.json') ?? new Uint8Array());
  const revocations = parseRevocations(targets.get('revocations.json') ?? new Uint8Array());
  const shards = [...targets]
    .filter(([path]) => path.startsWith('index/'))
    .map(([path, bytes]) => parseShard(bytes, path));
  const documents = every({
    registry: andThen(registry, withRules),
    revocations,
    policy: parsePublishedPolicy(targets.get(PUBLISHED_POLICY_FILE) ?? new Uint8Array()),
    shards: everyOf(shards),
  });
  const found = [
    ...placeFindings(shards.flatMap(valuesOf)),
    ...valuesOf(every({ registry, revocations })).flatMap((both) => originFindings(both.registry, both.revocations)),
  ];
  return andThen(unlessAlso(documents, found), (read) => ok(stateOf(read)));
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

function stateOf({ registry, revocations, policy, shards }: PublicationDocuments): RegistryState {
  return {
    registryId: registry.registry_id,
    channel: registry.channel,
    sourceCommit: registry.source_commit,
    policy: { value: policy.value, digest: registry.policyDigest },
    plugins: new Map(
      shards
        .flatMap((shard) => shard.value.plugins)
        .map(({ plugin_id: id, record, releases }): [PluginId, PluginState] => [id, { record, releases }]),
    ),
    nextOrdinal: registry.next_ordinal,
    halts: registry.halts,
    rules: registry.digests,
    ruleRecords: registry.records,
    lastRecord: registry.last_approval_record,
    denies: revocations.value.entries,
    waivers: [],
    owners: new Map(),
  };
}

/** A host looks for a plugin in its own shard only: one that lies elsewhere, or twice, would be two answers. */
function placeFindings(shards: readonly Parsed<PublicationIndexShard>[]): readonly Finding[] {
  const seen = new Set<string>();
  return shards.flatMap((parsed) => {
    const { shard, plugins } = parsed.value;
    return plugins.flatMap(({ plugin_id: id }, index) => {
      const isMisplaced = shardOf(id) !== shard || seen.has(id);
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
