import type { Digest, PluginId, PublicationRegistry } from '../../registry-schema/generated/types.ts';
import { MAX_BUNDLE_BYTES } from '../../core/attestation/bundle.ts';
import { hexOf } from '../../core/digest.ts';
import { MAX_MANIFEST_BYTES, parseManifest } from '../../core/documents/manifest.ts';
import { POLICY_FILE } from '../../core/documents/policy.ts';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import type { WrittenRecord } from '../../core/ledger/approval-record.ts';
import { pluginHistory, type PluginEvent } from '../../core/ledger/plugin-history.ts';
import { parseRegistry } from '../../core/publication/publication-documents.ts';
import { readLedger } from '../../core/ledger/read-ledger.ts';
import type { PluginState, ReleaseRow } from '../../core/registry/registry-state.ts';
import { signingFacts, type SigningFacts } from '../../core/release/drift.ts';
import { readShardOf } from '../../runtime/load-gate/find-shard.ts';
import type { PublicationFacts } from '../../runtime/load-gate/publication-facts.ts';

/** All that a publication tells about one plugin. */
export interface PluginDossier {
  readonly pluginId: PluginId;
  readonly plugin: PluginState;
  readonly events: readonly PluginEvent[];
  readonly ledger: readonly WrittenRecord[];
  /** Digest of policy.yml as last accepted. */
  readonly policyDigest: Digest | undefined;
}

export async function readRegistryOf({ publication }: PublicationFacts): Promise<Outcome<PublicationRegistry>> {
  const bytes = await publication.target('registry.json');
  if (bytes.kind === 'refused') return bytes;
  const registry = parseRegistry(bytes.value);
  return registry.kind === 'refused' ? registry : ok(registry.value.value);
}

/** Refuses with LOAD_NOT_ADMITTED for a plugin that has no record in the publication. */
export async function readDossier(
  facts: PublicationFacts,
  registry: PublicationRegistry,
  pluginId: PluginId,
): Promise<Outcome<PluginDossier>> {
  const { publication, allDenies, reinstatements } = facts;
  const shard = await readShardOf(publication, pluginId);
  if (shard.kind === 'refused') return shard;
  const plugin = shard.value?.plugins.find(({ plugin_id: id }) => id === pluginId);
  if (plugin === undefined) return refused(finding('LOAD_NOT_ADMITTED', `the publication has no plugin ${pluginId}`));
  const ledger = await readLedger(
    { lastRecord: registry.last_approval_record, registryId: registry.registry_id },
    (digest, maxBytes) => publication.evidence(hexOf(digest), maxBytes),
  );
  if (ledger.kind === 'refused') return ledger;
  const policyDigest = registry.rules.find((rule) => rule.path === POLICY_FILE)?.digest;
  const events = pluginHistory(pluginId, plugin, ledger.value, allDenies, reinstatements);
  return ok({ pluginId, plugin, events, ledger: ledger.value, policyDigest });
}

/** Who signed a release and who built it, by the evidence that its row pins. */
export interface ReleaseMakers {
  readonly signing: SigningFacts | undefined;
  readonly builtBy: string | undefined;
}

/** What is undefined is not at hand: a mirror need not hold all evidence, and a cache holds what was once asked for. */
export async function readMakers({ publication }: PublicationFacts, row: ReleaseRow): Promise<ReleaseMakers> {
  const statement = await publication.evidence(hexOf(row.statement_digest), MAX_BUNDLE_BYTES);
  const manifest = await publication.evidence(hexOf(row.manifest_digest), MAX_MANIFEST_BYTES);
  const parsed = manifest.kind === 'ok' ? parseManifest(manifest.value) : manifest;
  return {
    signing: statement.kind === 'ok' ? signingFacts(statement.value) : undefined,
    builtBy: parsed.kind === 'ok' ? parsed.value.value.built_by : undefined,
  };
}
