import type { Digest, PluginId, Waiver } from '../../registry-schema/generated/types.ts';
import { signingFacts } from '../../core/release/drift.ts';
import { capabilityView, type PreviousRelease } from '../../core/release/previous-release.ts';
import { digestOf } from '../../core/digest.ts';
import { parseManifest } from '../../core/documents/manifest.ts';
import type { FoldEvent } from '../../core/publication/fold-history.ts';
import { withWaiver } from '../../core/registry/waivers.ts';
import { waiverIdOf } from '../../core/registry/registry-path.ts';
import type { RegistryState } from '../../core/registry/registry-state.ts';
import type { ObjectReader } from '../../transport/git/object-reader.ts';
import type { PublicationStore } from '../publication/publication-store.ts';
import { evidencePath } from './evidence-files.ts';

/** The accepted waivers' texts, from history, each held against the digest that the publication names. A missing one waives nothing. */
export async function readAcceptedWaivers(history: ObjectReader, state: RegistryState): Promise<readonly Waiver[]> {
  let waivers: readonly Waiver[] = [];
  if (state.sourceCommit === undefined) return waivers;
  for (const [path, digest] of state.rules) {
    if (waiverIdOf(path) === undefined) continue;
    const bytes = await history.file(state.sourceCommit, path);
    if (bytes !== undefined && digestOf(bytes) === digest) waivers = withWaiver(waivers, path, bytes);
  }
  return waivers;
}

/** The last admitted release of each plugin, from the evidence that its row names. */
export async function readPrevious(
  store: PublicationStore,
  state: RegistryState,
  plugins: Iterable<PluginId>,
): Promise<ReadonlyMap<PluginId, PreviousRelease>> {
  const previous = new Map<PluginId, PreviousRelease>();
  for (const pluginId of new Set(plugins)) {
    const plugin = state.plugins.get(pluginId);
    const last = plugin?.releases.at(-1);
    if (plugin === undefined || last === undefined) continue;
    // Without it the comparison is with nothing, and everything counts as new: more people are asked, not fewer.
    const bytes = await readEvidence(store, last.manifest_digest);
    const manifest = bytes === undefined ? undefined : parseManifest(bytes);
    if (manifest?.kind !== 'ok') continue;
    const statement = await readEvidence(store, last.statement_digest);
    previous.set(pluginId, {
      view: capabilityView(manifest.value.value, last.artifact.name, plugin.record.tier.name),
      signing: statement === undefined ? undefined : signingFacts(statement),
    });
  }
  return previous;
}

async function readEvidence(store: PublicationStore, digest: Digest): Promise<Uint8Array | undefined> {
  const bytes = await store.read(evidencePath(digest));
  return bytes !== undefined && digestOf(bytes) === digest ? bytes : undefined;
}

/** The same of releases that were admitted just now. */
export function admittedReleases(events: readonly FoldEvent[]): readonly (readonly [PluginId, PreviousRelease])[] {
  return events.flatMap((event) => {
    if (event.kind !== 'admitted') return [];
    const { documents, review } = event.release;
    const view = capabilityView(documents.manifest.value, documents.record.artifact.name, review.tier.tier.name);
    return [[documents.record.plugin_id, { view, signing: signingFacts(documents.statementBytes) }] as const];
  });
}
