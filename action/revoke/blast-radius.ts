import type { Digest, PluginId, PublicationRegistry } from '../../registry-schema/generated/types.ts';
import type { Deny } from '../../core/registry/registry-state.ts';
import { parseRegistry } from '../../core/publication/publication-documents.ts';
import { count } from '../../core/report/count.ts';
import type { PreviousPublication } from '../publication/publication-reader.ts';

/** What denies concern among what is admitted. */
export interface BlastRadius {
  readonly releases: number;
  readonly plugins: readonly PluginId[];
  /** All releases that are admitted. */
  readonly admitted: number;
}

/**
 * Undefined where the allowlist cannot be read, which must not hold a deny back. Of a registry too large for one list, `plugins`
 * are those that are known to be concerned.
 */
export async function blastRadius(
  previous: PreviousPublication,
  denies: readonly Pick<Deny, 'digests' | 'ordinals'>[],
  plugins: readonly PluginId[] = [],
): Promise<BlastRadius | undefined> {
  const bytes = await previous.target('registry.json');
  const registry = bytes.kind === 'ok' ? parseRegistry(bytes.value) : bytes;
  if (registry.kind === 'refused') return undefined;
  const { allowlist, next_ordinal: admitted } = registry.value.value;
  if (allowlist !== undefined) return radiusIn(allowlist, denies);
  const ordinals = new Set(denies.flatMap((deny) => deny.ordinals ?? []));
  // Entries of before there were ordinals count by their digests: rather too much than too little.
  const others = new Set(denies.flatMap((deny) => (deny.ordinals === undefined ? deny.digests : [])));
  return { releases: ordinals.size + others.size, plugins: [...new Set(plugins)].sort(), admitted };
}

function radiusIn(
  allowlist: NonNullable<PublicationRegistry['allowlist']>,
  denies: readonly Pick<Deny, 'digests'>[],
): BlastRadius {
  const digests = new Set<Digest>(denies.flatMap((deny) => deny.digests));
  const covered = allowlist.filter(({ digest }) => digests.has(digest));
  const plugins = [...new Set(covered.map(({ plugin_id: id }) => id))].sort();
  return { releases: covered.length, plugins, admitted: allowlist.length };
}

export function describeRadius(radius: BlastRadius | undefined): string {
  if (radius === undefined) return 'how much it concerns is unknown: the allowlist cannot be read';
  const { releases, plugins, admitted } = radius;
  return `concerns ${count(releases, 'release')} of ${count(plugins.length, 'plugin')}; ${admitted} admitted in all`;
}
