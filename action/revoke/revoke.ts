import type { PluginId, PublicationRevocations, Revocation } from '../../registry-schema/generated/types.ts';
import { finding, isFound, ok, refused, refusedBy, type Finding, type Outcome } from '../../core/finding.ts';
import { encodeDocument } from '../../core/json/encode-document.ts';
import { appendDenies, type AppendedDenies } from '../../core/denies/deny-list.ts';
import type { DenyOrigin } from '../../core/denies/signed-deny.ts';
import { parseRegistry, parseRevocations } from '../../core/publication/publication-documents.ts';
import { contentKey, pluginOfScope } from '../../core/denies/denies.ts';
import { isPluginId } from '../../core/registry/registry-path.ts';
import type { Deny } from '../../core/registry/registry-state.ts';
import { didYouMean } from '../../core/report/nearest-name.ts';
import { scopeText } from '../../core/report/revocation-proposal.ts';
import { HOUR_IN_MS } from '../../core/time.ts';
import { REVOCATIONS_LIFETIME_HOURS } from '../../signing/tuf/roles.ts';
import type { TufKey } from '../../signing/tuf/tuf-key.ts';
import { planRevoke, type PublicationPlan } from '../publication/publication-files.ts';
import type { PreviousPublication } from '../publication/publication-reader.ts';
import type { PublicationStore } from '../publication/publication-store.ts';
import { writePublication } from '../publication/publication-writer.ts';
import { evidencePath } from '../publish/evidence-files.ts';
import { publishedDenies } from '../publish/published-state.ts';
import { admittedPlugins, type AdmittedPlugins } from './admitted-plugins.ts';
import { blastRadius, type BlastRadius } from './blast-radius.ts';
import { expandDeny, type ExpandedDeny } from './expand-denies.ts';

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
  /** Told while evidence of many releases is read. */
  readonly progress?: (text: string) => void;
}

/** What a deny would change, and what it would change it in. */
export interface RevokeGround {
  readonly previous: PreviousPublication;
  readonly added: readonly Deny[];
  readonly published: readonly Deny[];
  readonly radius: BlastRadius | undefined;
  /** Plugins that are known to be concerned. */
  readonly plugins: readonly PluginId[];
}

export interface RevokeReport {
  readonly added: readonly Deny[];
  /** Ids that were published before. */
  readonly known: readonly string[];
  /** What the added ones concern; undefined where it cannot be told. */
  readonly radius: BlastRadius | undefined;
  /** Version of the revocations role. */
  readonly version: number;
  /** Whose denies these are. */
  readonly origin: DenyOrigin;
}

/**
 * The fast lane: adds denies to the publication with keys R and S alone, without git, GitHub or Sigstore. It only adds:
 * what was denied before stays denied. Damaged shards do not delay it: a host matches the scope as well as digests.
 */
export async function revoke(request: RevokeRequest): Promise<Outcome<RevokeReport>> {
  let report: Omit<RevokeReport, 'version'> | undefined;
  const written = await writePublication({
    store: request.store,
    trustedRoot: request.trustedRoot,
    depth: 'metadata',
    message: messageOf(request),
    plan: async (previous) => {
      if (previous === undefined) return refused(finding('PUBLICATION_NOT_BEGUN', 'the store holds none'));
      const current = await currentDenies(previous);
      if (current.kind === 'refused') return current;
      const { document, denies: published, isWhole } = current.value;
      const asked = await askedOf(request, previous);
      if (asked.kind === 'refused') return asked;
      const { added, known, plugins, doubts } = await sortAsked(asked.value, published, previous, request);
      const radius = await blastRadius(previous, added, plugins);
      const against = (await request.permit?.({ previous, added, published, radius, plugins })) ?? [];
      const unknown = request.anyway ? [] : await unadmittedDigests(previous, added);
      const findings = [...against, ...(request.anyway ? [] : [...doubts, ...unknown])];
      if (isFound(findings)) return refusedBy(findings);
      const { registry_id: registryId, channel } = document;
      report = { added, known, radius, origin: { registryId, channel } };
      if (added.length === 0 && !isDue(previous, request.now)) return ok({ files: [], metadata: previous.metadata });
      return planAppended(
        previous,
        isWhole ? appendDenies(document, published, added) : besides(document, added),
        request,
      );
    },
  });
  if (written.kind === 'refused') return written;
  if (report === undefined) throw new Error('denies were written without a plan');
  return ok({ ...report, version: written.value.metadata.roles.revocations.version });
}

interface CurrentDenies {
  readonly document: PublicationRevocations;
  readonly denies: readonly Deny[];
  /** Whether every segment could be read. */
  readonly isWhole: boolean;
}

/** A segment that somebody has lost must not hold the next deny back: hosts that have it are told, and it stays named. */
async function currentDenies(previous: PreviousPublication): Promise<Outcome<CurrentDenies>> {
  const published = await publishedDenies(previous);
  if (published.kind === 'ok') return ok({ ...published.value, isWhole: true });
  const bytes = await previous.target('revocations.json');
  const parsed = bytes.kind === 'ok' ? parseRevocations(bytes.value) : bytes;
  if (parsed.kind === 'refused') return parsed;
  const document = parsed.value.value;
  return ok({ document, denies: document.entries, isWhole: false });
}

/** Without sealing anything, which would take the whole list. */
function besides(document: PublicationRevocations, added: readonly Deny[]): AppendedDenies {
  return { document: { ...document, entries: [...document.entries, ...added] }, segments: [] };
}

/** Segments lie there before the list that names them. */
async function planAppended(
  previous: PreviousPublication,
  { document, segments }: AppendedDenies,
  { keys, now }: RevokeRequest,
): Promise<Outcome<PublicationPlan>> {
  const plan = await planRevoke(previous, { revocations: encodeDocument(document), keys, now });
  if (plan.kind === 'refused') return plan;
  const files = segments.map(({ digest, bytes }) => ({ path: evidencePath(digest), bytes }));
  return ok({ ...plan.value, files: [...files, ...plan.value.files] });
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
  /** Plugins that are known to be concerned. */
  readonly plugins: readonly PluginId[];
  /** Those that cover nothing, and what might be covered and cannot be read. */
  readonly doubts: readonly Finding[];
}

async function sortAsked(
  asked: readonly Revocation[],
  entries: readonly Deny[],
  previous: PreviousPublication,
  { progress = () => undefined }: RevokeRequest,
): Promise<Sorted> {
  const published = new Set(entries.map(contentKey));
  const distinct = [...new Map(asked.map((entry) => [contentKey(entry), entry])).entries()];
  const admitted = admittedPlugins(previous);
  const expanded: ExpandedDeny[] = [];
  const doubts: Finding[] = [];
  for (const [key, revocation] of distinct) {
    if (published.has(key)) continue;
    const one = await expandDeny(revocation, admitted, previous, progress);
    expanded.push(one);
    doubts.push(...one.findings);
    if (one.plugins !== undefined && one.deny.digests.length === 0)
      doubts.push(await coversNothing(revocation, admitted, previous));
  }
  return {
    added: expanded.map(({ deny }) => deny),
    known: distinct.filter(([key]) => published.has(key)).map(([, { id }]) => id),
    plugins: expanded.flatMap(({ plugins = [] }) => plugins),
    doubts,
  };
}

/** Half of the role's life is spent: while its key is at hand, it is renewed. */
function isDue({ metadata }: PreviousPublication, now: Date): boolean {
  return metadata.roles.revocations.expiresAt - now.getTime() < (REVOCATIONS_LIFETIME_HOURS * HOUR_IN_MS) / 2;
}

/** A digest covers itself, mistyped or not; nothing where the allowlist cannot be read or is too long to be one. */
async function unadmittedDigests(previous: PreviousPublication, added: readonly Deny[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const deny of added) {
    if (deny.scope.kind !== 'digest') continue;
    const radius = await blastRadius(previous, [deny]);
    if (radius?.releases === 0)
      findings.push(finding('REVOKE_COVERS_NOTHING', `no admitted release has ${deny.scope.digest}`));
  }
  return findings;
}

/** In an emergency a misspelt name would deny nothing, and say that it did. */
async function coversNothing(
  { scope }: Revocation,
  admitted: AdmittedPlugins,
  previous: PreviousPublication,
): Promise<Finding> {
  const id = pluginOfScope(scope);
  if (id === undefined || !isPluginId(id))
    return finding('REVOKE_COVERS_NOTHING', `nothing that is admitted is of ${scopeText(scope)}`);
  const plugins = await admitted.of(id);
  const plugin = plugins.kind === 'ok' ? plugins.value.get(id) : undefined;
  if (plugin === undefined) {
    const near = didYouMean(id, await admittedIds(previous));
    return finding('REVOKE_COVERS_NOTHING', `there is no plugin ${id}${near}`);
  }
  const versions = plugin.releases.map(({ version }) => version).slice(-MAX_VERSIONS_SHOWN);
  return finding(
    'REVOKE_COVERS_NOTHING',
    `${id} has ${versions.length === 0 ? 'no admitted release' : `the versions ${versions.join(', ')}`}`,
  );
}

const MAX_VERSIONS_SHOWN = 10;

/** Plugins with an admitted release; none where they cannot be read, or are too many for one list. */
async function admittedIds(previous: PreviousPublication): Promise<readonly string[]> {
  const bytes = await previous.target('registry.json');
  const registry = bytes.kind === 'ok' ? parseRegistry(bytes.value) : bytes;
  const allowlist = registry.kind === 'ok' ? (registry.value.value.allowlist ?? []) : [];
  return [...new Set(allowlist.map((entry) => entry.plugin_id))];
}
