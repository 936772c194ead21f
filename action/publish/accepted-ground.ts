import type { PluginId, Waiver } from '../../registry-schema/generated/types.ts';
import { capabilityView } from '../../core/admission/previous-release.ts';
import type { CapabilityView } from '../../core/capability/diff-capabilities.ts';
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

/** What the last admitted release of each plugin may do, from the evidence that its row names. */
export async function readPrevious(
  store: PublicationStore,
  state: RegistryState,
  plugins: Iterable<PluginId>,
): Promise<ReadonlyMap<PluginId, CapabilityView>> {
  const previous = new Map<PluginId, CapabilityView>();
  for (const pluginId of new Set(plugins)) {
    const plugin = state.plugins.get(pluginId);
    const last = plugin?.releases.at(-1);
    if (plugin === undefined || last === undefined) continue;
    const bytes = await store.read(evidencePath(last.manifest_digest));
    // Without it the comparison is with nothing, and everything counts as new: more people are asked, not fewer.
    if (bytes === undefined || digestOf(bytes) !== last.manifest_digest) continue;
    const manifest = parseManifest(bytes);
    if (manifest.kind === 'ok')
      previous.set(pluginId, capabilityView(manifest.value.value, last.artifact.name, plugin.record.tier.name));
  }
  return previous;
}

/** The same of releases that were admitted just now. */
export function admittedViews(events: readonly FoldEvent[]): readonly (readonly [PluginId, CapabilityView])[] {
  return events.flatMap((event) => {
    if (event.kind !== 'admitted') return [];
    const { documents, review } = event.release;
    const view = capabilityView(documents.manifest.value, documents.record.artifact.name, review.tier.tier.name);
    return [[documents.record.plugin_id, view] as const];
  });
}
