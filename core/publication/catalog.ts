import { createHash } from 'node:crypto';
import type { PluginId, PublicationCatalog } from '../../registry-schema/generated/types.ts';
import { isPublicationCatalog } from '../../registry-schema/generated/validators.js';
import { alsoChecked, parseDocument, type Parsed } from '../documents/parse-document.ts';
import { finding, type Finding, type Outcome } from '../finding.ts';
import { encodeDocument } from '../json/encode-document.ts';
import type { Deny, PluginState, RegistryState, ReleaseRow } from '../registry/registry-state.ts';

export const CATALOG_FILE = 'catalog.json';
export const MAX_CATALOG_BYTES = 64 * 1024 * 1024;

export type CatalogEntry = NonNullable<PublicationCatalog['plugins']>[number];
type Origin = Pick<RegistryState, 'registryId' | 'channel'>;

/** Which entries name a plugin, and which name a digest: built once, so that a shard costs what it holds. */
export interface DenyIndex {
  readonly byPlugin: ReadonlyMap<string, readonly Deny[]>;
  readonly byDigest: ReadonlyMap<string, readonly Deny[]>;
}

export function indexDenies(denies: readonly Deny[]): DenyIndex {
  const byPlugin = new Map<string, Deny[]>();
  const byDigest = new Map<string, Deny[]>();
  for (const deny of denies) {
    if ('plugin_id' in deny.scope) append(byPlugin, deny.scope.plugin_id, deny);
    for (const digest of deny.digests) append(byDigest, digest, deny);
  }
  return { byPlugin, byDigest };
}

/** The whole catalogue in one document, for a publication of up to 10,000 releases. Same state, same bytes. */
export function renderCatalog(state: Origin & Pick<RegistryState, 'plugins' | 'denies'>): Uint8Array {
  return renderPart(state, state.plugins, indexDenies(state.denies));
}

/** One shard: it depends on its own plugins and what denies them alone, so a publish renders those that it touched. */
export function renderCatalogShard(
  origin: Origin,
  shard: string,
  plugins: ReadonlyMap<PluginId, PluginState>,
  denies: DenyIndex,
): Uint8Array {
  return renderPart(origin, plugins, denies, shard);
}

/** catalog.json where groups name its shards: nothing that a release changes. */
export function renderCatalogReference({ registryId, channel }: Origin): Uint8Array {
  return encodeDocument({ schema_version: 1, registry_id: registryId, channel, listed_by: 'registry.json' });
}

/** catalog.json beyond 10,000 releases: `digests` in hexadecimal by the shard's number, null for an empty one. */
export function renderCatalogList(origin: Origin, releases: number, digests: readonly (string | null)[]): Uint8Array {
  const { registryId, channel } = origin;
  return encodeDocument({ schema_version: 1, registry_id: registryId, channel, releases, shards: digests });
}

/** Where the bytes of a shard lie in the publication: named by what they are, so an old one never changes. */
export function catalogShardPath(bytes: Uint8Array): string {
  return `catalog/sha256/${createHash('sha256').update(bytes).digest('hex')}`;
}

/** @returns the document; PUBLICATION_MEMBER_INVALID unless it has exactly one of plugins, shards and listed_by */
export function parseCatalog(bytes: Uint8Array, file = CATALOG_FILE): Outcome<Parsed<PublicationCatalog>> {
  const parsed = parseDocument(
    { kind: 'PUBLICATION', limits: { maxBytes: MAX_CATALOG_BYTES }, isValid: isPublicationCatalog },
    bytes,
    file,
  );
  return alsoChecked(parsed, formFindings);
}

function formFindings(document: Parsed<PublicationCatalog>): readonly Finding[] {
  const { plugins, shards, listed_by: listedBy, releases } = document.value;
  const forms = [plugins, shards, listedBy].filter((form) => form !== undefined).length;
  return forms === 1 && (releases === undefined) === (listedBy !== undefined)
    ? []
    : [
        finding(
          'PUBLICATION_MEMBER_INVALID',
          'a catalogue has plugins, or shards, or says what lists them',
          document.at('/registry_id'),
        ),
      ];
}

/** The same catalogue as if nothing were denied: denies are another role's, and move on without publish. */
export function withoutBreaches(catalog: PublicationCatalog): PublicationCatalog {
  if (catalog.plugins === undefined) return catalog;
  return { ...catalog, plugins: catalog.plugins.map((entry) => ({ ...entry, breaches: breachesOf([], []) })) };
}

function renderPart(
  { registryId, channel }: Origin,
  plugins: ReadonlyMap<PluginId, PluginState>,
  denies: DenyIndex,
  shard?: string,
): Uint8Array {
  const entries = [...plugins]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([pluginId, plugin]) => catalogEntry(pluginId, plugin, denies));
  return encodeDocument({
    schema_version: 1,
    registry_id: registryId,
    channel,
    releases: entries.reduce((sum, { releases }) => sum + releases, 0),
    ...(shard === undefined ? {} : { shard }),
    plugins: entries,
  });
}

function catalogEntry(pluginId: PluginId, { record, releases }: PluginState, denies: DenyIndex): CatalogEntry {
  const latest = releases.reduce<ReleaseRow | undefined>(
    (last, row) => (last === undefined || row.ordinal > last.ordinal ? row : last),
    undefined,
  );
  const named = denies.byPlugin.get(pluginId) ?? [];
  const covered = releases.map((row) => denies.byDigest.get(row.artifact.digest) ?? []);
  return {
    plugin_id: pluginId,
    ...(record.summary === undefined ? {} : { summary: record.summary }),
    owners: record.owners,
    tier: record.tier,
    on_breach: record.on_breach,
    status: record.status,
    releases: releases.length,
    ...(latest === undefined ? {} : { latest: latestOf(latest), ...certificationOf(latest) }),
    endorsements: [],
    breaches: breachesOf(named, covered),
  };
}

function latestOf({
  version,
  ordinal,
  artifact,
  admitted_at,
  quarantined,
}: ReleaseRow): NonNullable<CatalogEntry['latest']> {
  const entered = quarantined === undefined ? {} : { quarantined };
  return { version, ordinal, digest: artifact.digest, admitted_at, ...entered };
}

function certificationOf({ approval_record, approvals = [] }: ReleaseRow): Pick<CatalogEntry, 'certification'> {
  if (approval_record === undefined) return {};
  const capacities = new Set(approvals.flatMap((approval) => approval.capacities ?? []));
  return { certification: { approval_record, capacities: [...capacities].sort() } };
}

function breachesOf(named: readonly Deny[], covered: readonly (readonly Deny[])[]): CatalogEntry['breaches'] {
  const entries = [...new Set([...named, ...covered.flat()])];
  const counted = (holds: (deny: Deny) => boolean) => entries.filter(holds).length;
  return {
    revoked: counted(({ action }) => action === 'revoked'),
    quarantined: counted(({ action }) => action === 'quarantined'),
    denied_releases: covered.filter((denies) => denies.length > 0).length,
    severities: {
      low: counted(({ severity }) => severity === 'low'),
      medium: counted(({ severity }) => severity === 'medium'),
      high: counted(({ severity }) => severity === 'high'),
      critical: counted(({ severity }) => severity === 'critical'),
    },
  };
}

function append(map: Map<string, Deny[]>, key: string, deny: Deny): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [deny]);
  else list.push(deny);
}
