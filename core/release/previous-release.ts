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

/** A merged release as the next one is compared with it; undefined where it cannot be read. */
export function mergedRelease(
  { record, manifest, statement }: MergedRelease,
  tier: string,
): PreviousRelease | undefined {
  const parsed = parseManifest(manifest);
  const release = parseReleaseRecord(record);
  if (parsed.kind === 'refused' || release.kind === 'refused') return undefined;
  const view = capabilityView(parsed.value.value, release.value.value.artifact.name, tier);
  return { view, signing: statement === undefined ? undefined : signingFacts(statement) };
}
