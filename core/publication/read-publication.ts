import type {
  PublicationIndexShard,
  PublicationRegistry,
  PublicationRevocations,
} from '../../registry-schema/generated/types.ts';
import type { Parsed } from '../documents/parse-document.ts';
import { finding, findingsOf, unlessFound, type Finding, type Outcome } from '../finding.ts';
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
  const policy = parsePublishedPolicy(targets.get(PUBLISHED_POLICY_FILE) ?? new Uint8Array());
  const shards = [...targets]
    .filter(([path]) => path.startsWith('index/'))
    .map(([path, bytes]) => parseShard(bytes, path));
  const rules = new Map(
    registry.kind === 'ok' ? registry.value.value.rules.map(({ path, digest }) => [path, digest]) : [],
  );
  const policyDigest = rules.get(POLICY_FILE);
  const findings: Finding[] = [registry, revocations, policy, ...shards].flatMap(findingsOf);
  if (registry.kind === 'ok' && policyDigest === undefined) {
    findings.push(finding('PUBLICATION_MEMBER_MISSING', `rules lacks ${POLICY_FILE}`, registry.value.at('/rules')));
  }
  findings.push(...placeFindings(shards));
  if (registry.kind === 'ok' && revocations.kind === 'ok')
    findings.push(...originFindings(registry.value, revocations.value));
  return unlessFound(findings, () => {
    if (registry.kind !== 'ok' || revocations.kind !== 'ok' || policy.kind !== 'ok' || policyDigest === undefined) {
      throw new Error('a refusal without findings');
    }
    const { value } = registry.value;
    return {
      registryId: value.registry_id,
      channel: value.channel,
      sourceCommit: value.source_commit,
      policy: { value: policy.value.value, digest: policyDigest },
      plugins: new Map(
        shards
          .flatMap((shard) => (shard.kind === 'ok' ? shard.value.value.plugins : []))
          .map(({ plugin_id: id, record, releases }): [typeof id, PluginState] => [id, { record, releases }]),
      ),
      nextOrdinal: value.next_ordinal,
      halts: value.halts,
      rules,
      denies: revocations.value.value.entries,
      waivers: [],
    };
  });
}

/** A host looks for a plugin in its own shard only: one that lies elsewhere, or twice, would be two answers. */
function placeFindings(shards: readonly Outcome<Parsed<PublicationIndexShard>>[]): readonly Finding[] {
  const seen = new Set<string>();
  return shards.flatMap((parsed) => {
    if (parsed.kind === 'refused') return [];
    const { shard, plugins } = parsed.value.value;
    return plugins.flatMap(({ plugin_id: id }, index) => {
      const isMisplaced = shardOf(id) !== shard || seen.has(id);
      seen.add(id);
      return isMisplaced
        ? [
            finding(
              'PUBLICATION_MEMBER_INVALID',
              `${id} lies twice or in another shard`,
              parsed.value.at(`/plugins/${index}`),
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
