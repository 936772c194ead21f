import type { EmbeddedManifest } from '../../registry-schema/generated/types.ts';
import type { CapabilityView } from '../capability/diff-capabilities.ts';
import { parseManifest } from '../documents/manifest.ts';
import { parseReleaseRecord } from '../documents/release-record.ts';
import { signingFacts, type SigningFacts } from './drift.ts';
import { ecosystemOf } from './ecosystem.ts';

/** The last admitted release of a plugin, as far as the next one is compared with it. */
export interface PreviousRelease {
  readonly view: CapabilityView;
  /** How it was signed; undefined where its statement is not at hand. */
  readonly signing: SigningFacts | undefined;
}

/** What a release admitted earlier may do, for the comparison with the next one under the tier in force now. */
export function capabilityView(manifest: EmbeddedManifest, artifactName: string, tier: string): CapabilityView {
  return { manifest, tier, ecosystem: ecosystemOf({ record: { artifact: { name: artifactName } } }) };
}

/** A merged release's folder, as a tree holds it. */
export interface MergedRelease {
  readonly record: Uint8Array;
  readonly manifest: Uint8Array;
  readonly statement: Uint8Array | undefined;
}

/** The one built last of some merged releases. What cannot be read was refused before, and is no release. */
export function latestRelease(releases: readonly MergedRelease[], tier: string): PreviousRelease | undefined {
  const read = releases.flatMap(({ record, manifest, statement }) => {
    const parsed = parseManifest(manifest);
    const release = parseReleaseRecord(record);
    if (parsed.kind === 'refused' || release.kind === 'refused') return [];
    const view = capabilityView(parsed.value.value, release.value.value.artifact.name, tier);
    const signing = statement === undefined ? undefined : signingFacts(statement);
    return [{ builtAt: Date.parse(parsed.value.value.built_at), previous: { view, signing } }];
  });
  return read.toSorted((one, other) => other.builtAt - one.builtAt)[0]?.previous;
}
