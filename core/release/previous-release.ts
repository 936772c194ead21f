import type { EmbeddedManifest, Manifest, Release } from '../../registry-schema/generated/types.ts';
import type { CapabilityView } from '../capability/diff-capabilities.ts';
import { MANIFEST_FILE, parseManifest } from '../documents/manifest.ts';
import { parsePluginRecord } from '../documents/plugin-record.ts';
import { parseReleaseRecord, RELEASE_RECORD_FILE, RELEASE_STATEMENT_FILE } from '../documents/release-record.ts';
import { buildFacts } from './build-facts.ts';
import {
  driftBetween,
  driftChange,
  signingFacts,
  type DriftChange,
  type ReleaseFacts,
  type Submitter,
} from './drift.ts';
import { ecosystemOf } from './ecosystem.ts';
import { furtherBundles, type ReleaseDocuments } from './release-documents.ts';
import { isLater } from './version-order.ts';

/** The last admitted release of a plugin, as far as the next one is compared with it. */
export interface PreviousRelease extends ReleaseFacts {
  readonly view: CapabilityView;
}

/** What a release admitted earlier may do, for the comparison with the next one under the tier in force now. */
function capabilityView(manifest: EmbeddedManifest, record: Release, tier: string): CapabilityView {
  return { manifest, tier, ecosystem: ecosystemOf({ record }) };
}

/** A merged release as the commit that brought it holds it. */
export interface MergedRelease {
  /** By path inside the release folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The plugin.json that stood beside it. */
  readonly plugin: Uint8Array | undefined;
  readonly submittedBy: Submitter;
}

/** A merged release as the next one is compared with it; undefined where it cannot be read. */
export function mergedRelease(merged: MergedRelease, tier: string): PreviousRelease | undefined {
  const { files, submittedBy } = merged;
  const [recordBytes, manifestBytes] = [files.get(RELEASE_RECORD_FILE), files.get(MANIFEST_FILE)];
  if (recordBytes === undefined || manifestBytes === undefined) return undefined;
  const manifest = parseManifest(manifestBytes);
  const record = parseReleaseRecord(recordBytes);
  if (manifest.kind === 'refused' || record.kind === 'refused') return undefined;
  const plugin = merged.plugin === undefined ? undefined : parsePluginRecord(merged.plugin);
  const parts = { manifest: manifest.value.value, record: record.value.value, files };
  return {
    view: capabilityView(parts.manifest, parts.record, tier),
    ...statedFacts(parts),
    owners: plugin?.kind === 'ok' ? plugin.value.value.owners : undefined,
    submittedBy,
  };
}

/** A release admitted just now, as the next one is compared with it. */
export function admittedRelease(
  documents: ReleaseDocuments,
  { tier, ...who }: Pick<ReleaseFacts, 'owners' | 'submittedBy'> & { readonly tier: string },
): PreviousRelease {
  const view = capabilityView(documents.manifest.value, documents.record, tier);
  return { view, ...documentFacts(documents), ...who };
}

export interface DriftGround extends Pick<ReleaseFacts, 'owners' | 'submittedBy'> {
  /** Every version of the plugin that was admitted, in that order. */
  readonly versions: readonly string[];
}

/** What about a release is not as it was with the last one, and whether its version goes back behind any before it. */
export function driftSince(
  previous: PreviousRelease | undefined,
  documents: ReleaseDocuments,
  { versions, ...who }: DriftGround,
): readonly DriftChange[] {
  const { record } = documents;
  const ecosystem = ecosystemOf(documents);
  // The same version once more is a finding of its own.
  const passed = versions.findLast((one) => one !== record.version && !isLater(record.version, one, ecosystem));
  return [
    ...(passed === undefined ? [] : [driftChange('version', passed, record.version)]),
    ...(previous === undefined ? [] : driftBetween(previous, { ...documentFacts(documents), ...who })),
  ];
}

function documentFacts(documents: ReleaseDocuments): Pick<ReleaseFacts, 'signing' | 'build'> {
  const { record, manifest, statementBytes, bundles } = documents;
  return {
    signing: signingFacts(statementBytes),
    build: buildFacts({ record, builtBy: manifest.value.built_by, bundles: bundles.values() }),
  };
}

function statedFacts(release: {
  readonly manifest: Manifest;
  readonly record: Release;
  readonly files: ReadonlyMap<string, Uint8Array>;
}): Pick<ReleaseFacts, 'signing' | 'build'> {
  const { manifest, record, files } = release;
  const statement = files.get(RELEASE_STATEMENT_FILE);
  return {
    signing: statement === undefined ? undefined : signingFacts(statement),
    build: buildFacts({ record, builtBy: manifest.built_by, bundles: furtherBundles(files).values() }),
  };
}
