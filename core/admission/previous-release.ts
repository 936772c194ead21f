import type { EmbeddedManifest } from '../../registry-schema/generated/types.ts';
import type { CapabilityView } from '../capability/diff-capabilities.ts';
import { parseManifest } from '../documents/manifest.ts';
import { parseReleaseRecord } from '../documents/release-record.ts';
import { ecosystemOf } from './ecosystem.ts';

/** What a release admitted earlier may do, for the comparison with the next one under the tier in force now. */
export function capabilityView(manifest: EmbeddedManifest, artifactName: string, tier: string): CapabilityView {
  return { manifest, tier, ecosystem: ecosystemOf({ record: { artifact: { name: artifactName } } }) };
}

/** A merged release's folder, as a tree holds it. */
export interface MergedRelease {
  readonly record: Uint8Array;
  readonly manifest: Uint8Array;
}

/** The one built last of some merged releases. What cannot be read was refused before, and is no release. */
export function latestRelease(releases: readonly MergedRelease[], tier: string): CapabilityView | undefined {
  const read = releases.flatMap(({ record, manifest }) => {
    const parsed = parseManifest(manifest);
    const release = parseReleaseRecord(record);
    if (parsed.kind === 'refused' || release.kind === 'refused') return [];
    return [
      {
        builtAt: Date.parse(parsed.value.value.built_at),
        view: capabilityView(parsed.value.value, release.value.value.artifact.name, tier),
      },
    ];
  });
  return read.toSorted((one, other) => other.builtAt - one.builtAt)[0]?.view;
}
