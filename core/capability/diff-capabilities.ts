import type { EmbeddedManifest } from '../../registry-schema/generated/types.ts';
import { permissionsOf } from '../documents/manifest.ts';
import type { SdkEcosystem } from '../sdk/sdk-entry.ts';
import { changed, narrowed, spokenUp, silenced, widened, UNDECLARED } from './capability-change.ts';
import type { CapabilityChange } from './capability-change.ts';
import { diffEgress } from './diff-egress.ts';
import { diffDataClasses, diffGrant, FILES_READ, FILES_WRITTEN, PERMISSIONS, STAGES } from './diff-grants.ts';
import { diffSdks } from './diff-sdks.ts';
import { diffLicence, diffLimits, diffOrigin, diffOutputSchema, diffRedaction, diffRetention } from './diff-terms.ts';
import { riskRank } from './risk-class.ts';

/** What one release of a plugin may do. */
export interface CapabilityView {
  /** Released or embedded: what is stamped at release, and the links, are no capabilities. */
  readonly manifest: EmbeddedManifest;
  /** The plugin's tier, by the name that the policy gives it. */
  readonly tier: string;
  /** Purl type of the artifact, which is that of unprefixed SDKs; undefined for a plain archive. */
  readonly ecosystem: SdkEcosystem;
}

/** The order of the platform's own names. Both releases are measured by one order, so that a new policy is not a change of theirs. */
export interface Scales {
  /** As in policy.yml: the most trusted first. */
  readonly tiers: readonly string[];
  /** As in policy.yml: the least sensitive first. */
  readonly dataClasses: readonly string[];
}

/**
 * What a release may do that the last admitted one could not, and the reverse, heaviest risk first: by meaning, so that a
 * spelling is no change and a wider pattern is one. *Undeclared*, *none* and *a list* are three states. Without an earlier
 * release everything is new. Never throws and never refuses: what cannot be read is compared as it is written.
 */
export function diffCapabilities(
  before: CapabilityView | undefined,
  after: CapabilityView,
  scales: Scales,
): readonly CapabilityChange[] {
  const changes = before === undefined ? firstRelease(after, scales) : step(before, after, scales);
  return changes.toSorted((one, other) => riskRank(one.risk) - riskRank(other.risk));
}

function step(before: CapabilityView, after: CapabilityView, scales: Scales): readonly CapabilityChange[] {
  return [...diffTier(before.tier, after.tier, scales.tiers), ...diffCovenants(before, after, scales)];
}

function diffCovenants(before: CapabilityView, after: CapabilityView, scales: Scales): readonly CapabilityChange[] {
  const [was, is] = [before.manifest, after.manifest];
  return [
    ...diffEgress(was.allowed_egress, is.allowed_egress),
    ...diffDataClasses(was.data_classes, is.data_classes, scales.dataClasses),
    ...diffPermissions(was, is),
    ...diffGrant(FILES_READ, was.file_access?.read, is.file_access?.read),
    ...diffGrant(FILES_WRITTEN, was.file_access?.write, is.file_access?.write),
    ...diffSdks(
      { entries: was.sdk_allowlist, ecosystem: before.ecosystem },
      { entries: is.sdk_allowlist, ecosystem: after.ecosystem },
    ),
    ...diffRedaction(was.data_handling?.redaction, is.data_handling?.redaction),
    ...diffRetention(was.data_handling?.retention_days, is.data_handling?.retention_days),
    ...diffLimits(was.limits, is.limits),
    ...diffGrant(STAGES, was.stages, is.stages),
    ...diffOutputSchema(was.output_schema, is.output_schema),
    ...diffOrigin(was.origin, is.origin),
    ...diffLicence(was.licence, is.licence),
  ];
}

/** A name that the policy does not order might be of the most trusted tier. */
function diffTier(was: string, is: string, mostTrustedFirst: readonly string[]): readonly CapabilityChange[] {
  if (was === is) return [];
  const sides = { before: was, after: is, pointer: '' };
  if (!mostTrustedFirst.includes(was) || !mostTrustedFirst.includes(is)) {
    return [changed('tier', 'tier-promoted', sides)];
  }
  const moreTrusted = mostTrustedFirst.find((name) => name === was || name === is);
  return [moreTrusted === is ? widened('tier', 'tier-promoted', sides) : narrowed('tier', sides)];
}

/** What a manifest leaves unsaid of permissions follows from the rest of it, but can no longer be held against it. */
function diffPermissions(was: EmbeddedManifest, is: EmbeddedManifest): readonly CapabilityChange[] {
  const changes = diffGrant(PERMISSIONS, permissionsOf(was), permissionsOf(is));
  if (is.permissions === undefined) {
    const said = was.permissions === undefined ? [] : [silenced('permission', was.permissions)];
    const implied = changes.filter(({ direction }) => said.length === 0 || direction === 'widened');
    return [...said, ...implied.map((change) => ({ ...change, pointer: '' }))];
  }
  const isFirstWord = was.permissions === undefined && changes.length === 0;
  return isFirstWord ? [spokenUp('permission', is.permissions.join(', '), PERMISSIONS.pointer)] : changes;
}

const NO_WORD: readonly never[] = [];

/** A release that may do nothing and has said so: every word and every silence of the first one is a step away from it. */
const NOTHING: Omit<EmbeddedManifest, 'plugin_id'> = {
  allowed_egress: NO_WORD,
  data_classes: NO_WORD,
  sdk_allowlist: NO_WORD,
  permissions: NO_WORD,
  file_access: { read: NO_WORD, write: NO_WORD },
  data_handling: { retention_days: 0, redaction: NO_WORD },
  limits: { execution_ms: 0, memory_mb: 0, output_bytes: 0, processes: 0 },
  stages: NO_WORD,
};

function firstRelease(after: CapabilityView, scales: Scales): readonly CapabilityChange[] {
  const nothing = { ...after, manifest: { ...NOTHING, plugin_id: after.manifest.plugin_id } };
  const changes = diffCovenants(nothing, after, scales).filter(({ direction }) => direction === 'widened');
  const silent = changes.filter(({ risk }) => risk === 'undeclared').map(silenceOf);
  const granted = changes.filter(({ risk }) => risk !== 'undeclared');
  return [
    widened('release', 'first-release', { before: null, after: after.tier, pointer: '' }),
    ...granted.map((change) => ({ ...change, before: null })),
    ...(after.manifest.origin === 'synthesized' ? diffOrigin(undefined, 'synthesized') : []),
    // In one line: ten of silence would bury the words.
    ...(silent.length === 0
      ? []
      : [widened('release', 'undeclared', { before: null, after: `${UNDECLARED} ${silent.join(', ')}`, pointer: '' })]),
  ];
}

function silenceOf({ subject, before }: CapabilityChange): string {
  return subject === 'limit' ? `limit ${String(before).split(' ')[0]}` : subject;
}
