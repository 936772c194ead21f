import type { PluginId, Revocation } from '../../registry-schema/generated/types.ts';
import { finding, isFound, ok, refused, refusedBy, type Finding, type Outcome } from '../../core/finding.ts';
import { contentKey, expandRevocation } from '../../core/registry/denies.ts';
import { parseRegistry, parseRevocations, parseShard } from '../../core/publication/publication-documents.ts';
import type { Deny, PluginState } from '../../core/registry/registry-state.ts';
import { renderRevocations } from '../../core/publication/render-publication.ts';
import { shardOf, shardPath } from '../../core/publication/shard.ts';
import { didYouMean } from '../../core/report/nearest-name.ts';
import { HOUR_IN_MS } from '../../core/time.ts';
import { REVOCATIONS_LIFETIME_HOURS } from '../../signing/tuf/roles.ts';
import type { TufKey } from '../../signing/tuf/tuf-key.ts';
import { planRevoke } from '../publication/publication-files.ts';
import type { PreviousPublication } from '../publication/publication-reader.ts';
import type { PublicationStore } from '../publication/publication-store.ts';
import { writePublication } from '../publication/publication-writer.ts';
import { blastRadius, type BlastRadius } from './blast-radius.ts';

export interface RevokeRequest {
  readonly store: PublicationStore;
  /** The registry's first TUF root. */
  readonly trustedRoot: Uint8Array;
  readonly keys: { readonly revocations: TufKey; readonly snapshot: TufKey };
  /** To be added, or how they follow from the last publication; one that is published already is left as it is. */
  readonly revocations:
    | readonly Revocation[]
    | ((previous: PreviousPublication) => Promise<Outcome<readonly Revocation[]>>);
  /** Deny what covers nothing that is admitted, too. */
  readonly anyway: boolean;
  /** What speaks against it, asked before anything is signed; nothing where left out: who holds the keys may. */
  readonly permit?: (ground: RevokeGround) => Promise<readonly Finding[]>;
  readonly now: Date;
}

/** What a deny would change, and what it would change it in. */
export interface RevokeGround {
  readonly previous: PreviousPublication;
  readonly added: readonly Deny[];
  readonly published: readonly Deny[];
  readonly radius: BlastRadius | undefined;
}

export interface RevokeReport {
  readonly added: readonly Deny[];
  /** Ids that were published before. */
  readonly known: readonly string[];
  /** What the added ones concern; undefined where it cannot be told. */
  readonly radius: BlastRadius | undefined;
  /** Version of the revocations role. */
  readonly version: number;
}

/**
 * The fast lane: adds denies to the publication with keys R and S alone, without git, GitHub or Sigstore. It only adds:
 * what was denied before stays denied. Damaged shards do not delay it: a host matches the scope as well as digests.
 */
export async function revoke(request: RevokeRequest): Promise<Outcome<RevokeReport>> {
  let report: Omit<RevokeReport, 'version'> = { added: [], known: [], radius: undefined };
  const written = await writePublication({
    store: request.store,
    trustedRoot: request.trustedRoot,
    depth: 'metadata',
    message: messageOf(request),
    plan: async (previous) => {
      if (previous === undefined) return refused(finding('PUBLICATION_NOT_BEGUN', 'the store holds none'));
      const current = await readCurrent(previous);
      if (current.kind === 'refused') return current;
      const { entries, registry_id: registryId, channel } = current.value;
      const asked = await askedOf(request, previous);
      if (asked.kind === 'refused') return asked;
      const { added, known, idle } = await sortAsked(asked.value, entries, previous);
      const radius = await blastRadius(previous, added);
      const against = (await request.permit?.({ previous, added, published: entries, radius })) ?? [];
      const findings = [...against, ...(request.anyway ? [] : idle)];
      if (isFound(findings)) return refusedBy(findings);
      report = { added, known, radius };
      if (added.length === 0 && !isDue(previous, request.now)) return ok({ files: [], metadata: previous.metadata });
      const revocations = renderRevocations({ registryId, channel, denies: [...entries, ...added] });
      return planRevoke(previous, { revocations, keys: request.keys, now: request.now });
    },
  });
  if (written.kind === 'refused') return written;
  return ok({ ...report, version: written.value.metadata.roles.revocations.version });
}

function messageOf({ revocations }: RevokeRequest): string {
  return typeof revocations === 'function' ? 'Revoke' : `Revoke ${revocations.map(({ id }) => id).join(', ')}`;
}

async function askedOf(
  { revocations }: RevokeRequest,
  previous: PreviousPublication,
): Promise<Outcome<readonly Revocation[]>> {
  return typeof revocations === 'function' ? revocations(previous) : ok(revocations);
}

interface Sorted {
  readonly added: readonly Deny[];
  readonly known: readonly string[];
  /** Those that cover nothing. */
  readonly idle: readonly Finding[];
}

async function sortAsked(
  revocations: readonly Revocation[],
  entries: readonly Deny[],
  previous: PreviousPublication,
): Promise<Sorted> {
  const published = new Set(entries.map(contentKey));
  const asked = [...new Map(revocations.map((entry) => [contentKey(entry), entry])).entries()];
  const added: Deny[] = [];
  const idle: Finding[] = [];
  for (const [key, revocation] of asked) {
    if (published.has(key)) continue;
    const plugins = await pluginsIn(previous, revocation);
    const deny = expandRevocation(revocation, { plugins: plugins ?? new Map() });
    if (plugins !== undefined && deny.digests.length === 0)
      idle.push(await coversNothing(revocation, plugins, previous));
    added.push(deny);
  }
  return { added, known: asked.filter(([key]) => published.has(key)).map(([, { id }]) => id), idle };
}

/** Half of the role's life is spent: while its key is at hand, it is renewed. */
function isDue({ metadata }: PreviousPublication, now: Date): boolean {
  return metadata.roles.revocations.expiresAt - now.getTime() < (REVOCATIONS_LIFETIME_HOURS * HOUR_IN_MS) / 2;
}

async function readCurrent(previous: PreviousPublication) {
  const bytes = await previous.target('revocations.json');
  if (bytes.kind === 'refused') return bytes;
  const parsed = parseRevocations(bytes.value);
  return parsed.kind === 'refused' ? parsed : ok(parsed.value.value);
}

/** In an emergency a misspelt name would deny nothing, and say that it did. */
async function coversNothing(
  { scope }: Revocation,
  plugins: ReadonlyMap<PluginId, PluginState>,
  previous: PreviousPublication,
): Promise<Finding> {
  if (scope.kind === 'digest') throw new Error('a digest covers itself');
  const plugin = plugins.get(scope.plugin_id);
  if (plugin === undefined) {
    const near = didYouMean(scope.plugin_id, await admittedIds(previous));
    return finding('REVOKE_COVERS_NOTHING', `there is no plugin ${scope.plugin_id}${near}`);
  }
  const versions = plugin.releases.map(({ version }) => version).slice(-MAX_VERSIONS_SHOWN);
  return finding(
    'REVOKE_COVERS_NOTHING',
    `${scope.plugin_id} has ${versions.length === 0 ? 'no admitted release' : `the versions ${versions.join(', ')}`}`,
  );
}

const MAX_VERSIONS_SHOWN = 10;

/** Plugins with an admitted release; none where they cannot be read. */
async function admittedIds(previous: PreviousPublication): Promise<readonly string[]> {
  const bytes = await previous.target('registry.json');
  const registry = bytes.kind === 'ok' ? parseRegistry(bytes.value) : bytes;
  return registry.kind === 'refused'
    ? []
    : [...new Set(registry.value.value.allowlist.map((entry) => entry.plugin_id))];
}

/** The releases that a scope may cover; undefined where they cannot be read, which must not hold a deny back. */
async function pluginsIn(
  previous: PreviousPublication,
  { scope }: Revocation,
): Promise<ReadonlyMap<PluginId, PluginState> | undefined> {
  const plugins = new Map<PluginId, PluginState>();
  if (scope.kind === 'digest') return undefined;
  const path = shardPath(shardOf(scope.plugin_id));
  // Which shards there are is signed: one that is not listed holds no plugin.
  if (!previous.metadata.targets.has(path)) return plugins;
  const bytes = await previous.target(path);
  const shard = bytes.kind === 'ok' ? parseShard(bytes.value, path) : bytes;
  if (shard.kind === 'refused') return undefined;
  for (const { plugin_id: id, record, releases } of shard.value.value.plugins) plugins.set(id, { record, releases });
  return plugins;
}
