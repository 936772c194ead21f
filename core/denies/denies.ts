import type { Digest, PluginId, Revocation } from '../../registry-schema/generated/types.ts';
import { isOfPublisher, type StatedPublisher } from './publisher-scope.ts';
import { listsComponent } from './component-scope.ts';
import { rangeCovers } from './scope-range.ts';
import { digestOf } from '../digest.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { toJson } from '../json/encode-document.ts';
import { ecosystemOf } from '../release/ecosystem.ts';
import type { SbomComponent } from '../sbom/sbom.ts';
import type { SdkEcosystem } from '../sdk/sdk-entry.ts';
import type { Deny, PluginState, RegistryState, Reinstated, ReleaseRow } from '../registry/registry-state.ts';

type Scope = Revocation['scope'];

/** What a release says of itself beyond its name; a host does not know it, whoever expands a deny does. */
export interface ScopeEvidence {
  readonly publisher?: StatedPublisher | undefined;
  readonly components?: readonly SbomComponent[] | undefined;
  readonly admittedAt: Date;
}

interface ReleaseName {
  readonly pluginId: string;
  readonly version: string;
  readonly digest: Digest;
  /** Which order of versions a range is read in. */
  readonly ecosystem: SdkEcosystem;
  readonly evidence?: ScopeEvidence | undefined;
}

/** A release as a deny meets it, by its row. */
export function releaseName(pluginId: string, row: ReleaseRow, evidence?: ScopeEvidence): ReleaseName {
  const { version, artifact } = row;
  return { pluginId, version, digest: artifact.digest, ecosystem: ecosystemOf({ record: row }), evidence };
}

/** Evidence of a release by its row; undefined where nobody looked. */
export type EvidenceOf = (row: ReleaseRow) => ScopeEvidence | undefined;

/** Does a deny's scope cover that release? One by publisher or component never does without evidence. */
export function scopeCovers(scope: Scope, release: ReleaseName): boolean {
  const { evidence } = release;
  switch (scope.kind) {
    case 'digest':
      return scope.digest === release.digest;
    case 'publisher':
      return evidence?.publisher !== undefined && isOfPublisher(scope, evidence.publisher, evidence.admittedAt);
    case 'component':
      return evidence?.components !== undefined && listsComponent(scope, evidence.components, release.ecosystem);
    case 'plugin':
      return scope.plugin_id === release.pluginId;
    case 'version':
      return scope.plugin_id === release.pluginId && scope.version === release.version;
    case 'range':
      return scope.plugin_id === release.pluginId && rangeCovers(scope.range, release.version, release.ecosystem);
  }
}

/** Whether only the evidence of a release tells if the scope covers it. */
export function needsEvidence({ kind }: Scope): boolean {
  return kind === 'publisher' || kind === 'component';
}

/** The plugin that a scope names; undefined for one that names none. */
export function pluginOfScope(scope: Scope): string | undefined {
  return 'plugin_id' in scope ? scope.plugin_id : undefined;
}

/** What a scope covers among what is admitted: a host then matches digests only. A bare digest stands for itself. */
export function expandScope(
  scope: Scope,
  state: Pick<RegistryState, 'plugins'>,
  evidenceOf?: EvidenceOf,
): Pick<Deny, 'digests'> & { readonly ordinals: readonly number[] } {
  const digests = new Set<Digest>(scope.kind === 'digest' ? [scope.digest] : []);
  const ordinals: number[] = [];
  const isBlind = needsEvidence(scope) && evidenceOf === undefined;
  for (const [pluginId, plugin] of isBlind ? [] : pluginsInReach(scope, state.plugins)) {
    for (const row of plugin.releases) {
      const evidence = needsEvidence(scope) ? evidenceOf?.(row) : undefined;
      if (!scopeCovers(scope, releaseName(pluginId, row, evidence))) continue;
      digests.add(row.artifact.digest);
      ordinals.push(row.ordinal);
    }
  }
  return { digests: [...digests].sort(), ordinals: ordinals.sort((one, other) => one - other) };
}

type Plugins = RegistryState['plugins'];
type PluginEntry = readonly [PluginId, PluginState];

/** Those that the scope may cover any of. There may be thousands of entries and a hundred thousand releases. */
function pluginsInReach(scope: Scope, plugins: Plugins): Iterable<PluginEntry> {
  if (scope.kind === 'digest') return holdersOf(plugins).get(scope.digest) ?? [];
  if (!('plugin_id' in scope)) return plugins;
  const plugin = plugins.get(scope.plugin_id);
  return plugin === undefined ? [] : [[scope.plugin_id, plugin]];
}

/** Of states that do not change, each asked about every entry that there is. */
const HOLDERS = new WeakMap<Plugins, ReadonlyMap<Digest, readonly PluginEntry[]>>();

function holdersOf(plugins: Plugins): ReadonlyMap<Digest, readonly PluginEntry[]> {
  const known = HOLDERS.get(plugins);
  if (known !== undefined) return known;
  const holders = new Map<Digest, PluginEntry[]>();
  for (const entry of plugins) {
    for (const { artifact } of entry[1].releases) {
      const others = holders.get(artifact.digest);
      if (others === undefined) holders.set(artifact.digest, [entry]);
      else if (!others.includes(entry)) others.push(entry);
    }
  }
  HOLDERS.set(plugins, holders);
  return holders;
}

/** Names an entry by what it says: SHA-256 of `contentKey`. */
export function entryDigest(entry: Revocation | Deny): Digest {
  return digestOf(Buffer.from(contentKey(entry), 'utf8'));
}

/** Whether a quorum has ended the entry of a quarantine. A revocation never ends. */
export function isEnded(
  { deny, entryDigest: digest }: { readonly deny: Pick<Deny, 'action'>; readonly entryDigest: Digest },
  reinstatements: readonly Reinstated[],
): boolean {
  return (
    deny.action === 'quarantined' &&
    reinstatements.some(({ ends }) => ends.kind === 'entry' && ends.entry_digest === digest)
  );
}

/**
 * The denies less the quarantines that a quorum has ended, each entry by itself: one that says the same later is another one, for
 * its time of issue is. A revocation stays, whatever says that it has ended.
 */
export function inForce(denies: readonly Deny[], reinstatements: readonly Reinstated[]): readonly Deny[] {
  const ended = new Map(
    reinstatements.flatMap(({ ends }) => (ends.kind === 'entry' ? [[ends.entry_digest, ends.entry] as const] : [])),
  );
  if (ended.size === 0) return denies;
  const ids = new Set<string>(ended.values());
  return denies.filter((deny) => deny.action === 'revoked' || !ids.has(deny.id) || !ended.has(entryDigest(deny)));
}

const DERIVED = new Set(['digests', 'ordinals', 'schema_version']);

/** Equal for two entries that say the same. An id alone does not make them one: another's could be taken to hide a deny. */
export function contentKey(entry: Revocation | Deny): string {
  const said = Object.entries(entry).filter(([name]) => !DERIVED.has(name));
  return canonicalJson(toJson(Object.fromEntries(said)));
}

export function expandRevocation(
  revocation: Revocation,
  state: Pick<RegistryState, 'plugins'>,
  evidenceOf?: EvidenceOf,
): Deny {
  const { schema_version: _version, ...entry } = revocation;
  const { digests, ordinals } = expandScope(revocation.scope, state, evidenceOf);
  return { ...entry, digests, ...(ordinals.length === 0 ? {} : { ordinals }) };
}

/** The entry with what it covers by now; nothing that it covered is ever let go. */
export function expandFurther(deny: Deny, state: Pick<RegistryState, 'plugins'>): Deny {
  const now = expandScope(deny.scope, state);
  const digests = [...new Set([...deny.digests, ...now.digests])].sort();
  const ordinals = [...new Set([...(deny.ordinals ?? []), ...now.ordinals])].sort((one, other) => one - other);
  return { ...deny, digests, ...(ordinals.length === 0 ? {} : { ordinals }) };
}

/** The first entry that covers the release, if one does. */
export function denyCovering(denies: readonly Deny[], release: ReleaseName): Deny | undefined {
  return denies.find((deny) => deny.digests.includes(release.digest) || scopeCovers(deny.scope, release));
}
