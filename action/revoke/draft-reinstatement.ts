import { createHash } from 'node:crypto';
import type { Reinstatement } from '../../registry-schema/generated/types.ts';
import { parseReinstatement } from '../../core/documents/reinstatement.ts';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { canonicalJson } from '../../core/json/canonical-json.ts';
import { encodeForPeople, toJson } from '../../core/json/encode-document.ts';
import { parseRegistry } from '../../core/publication/publication-documents.ts';
import { entryDigest, inForce } from '../../core/denies/denies.ts';
import { readableReinstatements, REINSTATEMENTS_FILE } from '../../core/denies/reinstatements.ts';
import { readPublication, type PreviousPublication } from '../publication/publication-reader.ts';
import type { PublicationStore } from '../publication/publication-store.ts';
import { publishedDenies } from '../publish/published-state.ts';
import { admittedPlugins } from './admitted-plugins.ts';

export interface ReinstatementRequest {
  readonly store: PublicationStore;
  /** The registry's first TUF root. */
  readonly trustedRoot: Uint8Array;
  /** Id of the entry that quarantines, or `sha256:DIGEST` of a release that entered quarantined. */
  readonly subject: string;
  readonly said: Pick<Reinstatement, 'reason' | 'issued_at' | 'issuer'>;
}

/** What to propose so that a quarantine ends: it names the published entry by its digest. Ends nothing by itself. */
export async function draftReinstatement(
  request: ReinstatementRequest,
): Promise<Outcome<{ readonly reinstatement: Reinstatement; readonly path: string; readonly bytes: Uint8Array }>> {
  const { store, trustedRoot, subject, said } = request;
  const previous = await readPublication(store, trustedRoot, 'metadata');
  if (previous.kind === 'refused') return previous;
  if (previous.value === undefined) return refused(finding('PUBLICATION_NOT_BEGUN', 'the store holds none'));
  const ends = subject.startsWith('sha256:')
    ? await releaseOf(previous.value, subject)
    : await entryOf(previous.value, subject);
  if (ends.kind === 'refused') return ends;
  const draft = { ends: ends.value, ...said };
  const stamp = said.issued_at.replaceAll(/[^0-9]/g, '').slice(0, 14);
  const sum = createHash('sha256')
    .update(canonicalJson(toJson(draft)))
    .digest('hex')
    .slice(0, 12);
  const reinstatement: Reinstatement = { schema_version: 1, id: `reinstate-${stamp}-${sum}`, ...draft };
  const path = `reinstatements/${reinstatement.id}.json`;
  const bytes = encodeForPeople(reinstatement);
  const parsed = parseReinstatement(bytes, path);
  return parsed.kind === 'refused' ? parsed : ok({ reinstatement, path, bytes });
}

async function entryOf(previous: PreviousPublication, id: string): Promise<Outcome<Reinstatement['ends']>> {
  const published = await publishedDenies(previous);
  if (published.kind === 'refused') return published;
  const named = published.value.denies.filter((deny) => deny.id === id);
  const entry = named.find(({ action }) => action === 'quarantined');
  if (entry !== undefined) {
    const { registry_id: registryId, channel } = published.value.document;
    const read = () => previous.target(REINSTATEMENTS_FILE);
    const ended = await readableReinstatements(read, { registryId, channel });
    return inForce([entry], ended).length === 0
      ? refused(finding('REINSTATEMENT_ENDS_NOTHING', `${id} was ended before`))
      : ok({ kind: 'entry', entry: entry.id, entry_digest: entryDigest(entry) });
  }
  return named.length === 0
    ? refused(finding('REINSTATEMENT_ENDS_NOTHING', `there is no entry ${id}`))
    : refused(finding('REINSTATEMENT_ENDS_REVOCATION', `${id} is a revocation`));
}

async function releaseOf(previous: PreviousPublication, subject: string): Promise<Outcome<Reinstatement['ends']>> {
  const bytes = await previous.target('registry.json');
  const registry = bytes.kind === 'ok' ? parseRegistry(bytes.value) : bytes;
  if (registry.kind === 'refused') return registry;
  const listed = registry.value.value.allowlist?.find(({ digest }) => digest === subject)?.plugin_id;
  const admitted = admittedPlugins(previous);
  const plugins = listed === undefined ? await admitted.all() : await admitted.of(listed);
  if (plugins.kind === 'refused') return plugins;
  for (const [pluginId, { releases }] of plugins.value) {
    const row = releases.find(({ artifact, quarantined }) => artifact.digest === subject && quarantined === true);
    if (row !== undefined) return ok({ kind: 'release', plugin_id: pluginId, digest: row.artifact.digest });
  }
  return refused(finding('REINSTATEMENT_ENDS_NOTHING', `no release ${subject} entered quarantined`));
}
