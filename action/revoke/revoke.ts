import type { PluginId, Revocation } from '../../registry-schema/generated/types.ts';
import { finding, isFound, ok, refused, refusedBy, type Finding, type Outcome } from '../../core/finding.ts';
import { contentKey, expandRevocation } from '../../core/registry/denies.ts';
import { parseRevocations, parseShard } from '../../core/publication/publication-documents.ts';
import type { Deny, PluginState } from '../../core/registry/registry-state.ts';
import { renderRevocations } from '../../core/publication/render-publication.ts';
import { shardOf, shardPath } from '../../core/publication/shard.ts';
import type { TufKey } from '../../signing/tuf/tuf-key.ts';
import { planRevoke } from '../publication/publication-files.ts';
import type { PreviousPublication } from '../publication/publication-reader.ts';
import type { PublicationStore } from '../publication/publication-store.ts';
import { writePublication } from '../publication/publication-writer.ts';

export interface RevokeRequest {
  readonly store: PublicationStore;
  /** The registry's first TUF root. */
  readonly trustedRoot: Uint8Array;
  readonly keys: { readonly revocations: TufKey; readonly snapshot: TufKey };
  /** To be added; one that is published already is left as it is. */
  readonly revocations: readonly Revocation[];
  /** Deny what covers nothing that is admitted, too. */
  readonly anyway: boolean;
  readonly now: Date;
}

export interface RevokeReport {
  readonly added: readonly Deny[];
  /** Ids that were published before. */
  readonly known: readonly string[];
  /** Version of the revocations role. */
  readonly version: number;
}

/**
 * The fast lane: adds denies to the publication with keys R and S alone, without git, GitHub or Sigstore. It only adds:
 * what was denied before stays denied. Damaged shards do not delay it: a host matches the scope as well as digests.
 */
export async function revoke(request: RevokeRequest): Promise<Outcome<RevokeReport>> {
  let report: Omit<RevokeReport, 'version'> = { added: [], known: [] };
  const written = await writePublication({
    store: request.store,
    trustedRoot: request.trustedRoot,
    depth: 'metadata',
    message: `Revoke ${request.revocations.map(({ id }) => id).join(', ')}`,
    plan: async (previous) => {
      if (previous === undefined) return refused(finding('PUBLICATION_NOT_BEGUN', 'the store holds none'));
      const current = await readCurrent(previous);
      if (current.kind === 'refused') return current;
      const { entries, registry_id: registryId, channel } = current.value;
      const published = new Set(entries.map(contentKey));
      const asked = [...new Map(request.revocations.map((entry) => [contentKey(entry), entry])).entries()];
      const fresh = asked.filter(([key]) => !published.has(key)).map(([, entry]) => entry);
      const added: Deny[] = [];
      const idle: Finding[] = [];
      for (const revocation of fresh) {
        const plugins = await pluginsIn(previous, revocation);
        const deny = expandRevocation(revocation, { plugins: plugins ?? new Map() });
        if (plugins !== undefined && deny.digests.length === 0) idle.push(coversNothing(revocation, plugins));
        added.push(deny);
      }
      if (isFound(idle) && !request.anyway) return refusedBy(idle);
      report = { added, known: asked.filter(([key]) => published.has(key)).map(([, { id }]) => id) };
      const revocations = renderRevocations({ registryId, channel, denies: [...entries, ...added] });
      return planRevoke(previous, { revocations, keys: request.keys, now: request.now });
    },
  });
  if (written.kind === 'refused') return written;
  return ok({ ...report, version: written.value.metadata.roles.revocations.version });
}

async function readCurrent(previous: PreviousPublication) {
  const bytes = await previous.target('revocations.json');
  if (bytes.kind === 'refused') return bytes;
  const parsed = parseRevocations(bytes.value);
  return parsed.kind === 'refused' ? parsed : ok(parsed.value.value);
}

/** In an emergency a misspelt name would deny nothing, and say that it did. */
function coversNothing({ scope }: Revocation, plugins: ReadonlyMap<PluginId, PluginState>): Finding {
  if (scope.kind === 'digest') throw new Error('a digest covers itself');
  const plugin = plugins.get(scope.plugin_id);
  if (plugin === undefined) return finding('REVOKE_COVERS_NOTHING', `there is no plugin ${scope.plugin_id}`);
  const versions = plugin.releases.map(({ version }) => version).slice(-MAX_VERSIONS_SHOWN);
  return finding(
    'REVOKE_COVERS_NOTHING',
    `${scope.plugin_id} has ${versions.length === 0 ? 'no admitted release' : `the versions ${versions.join(', ')}`}`,
  );
}

const MAX_VERSIONS_SHOWN = 10;

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
