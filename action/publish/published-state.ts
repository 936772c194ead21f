import type { PublicationConfig, PublicationRevocations } from '../../registry-schema/generated/types.ts';
import { prepareTrust, type TrustMaterial } from '../../core/attestation/trust.ts';
import { ok, type Outcome } from '../../core/finding.ts';
import { readDenies } from '../../core/denies/deny-list.ts';
import { CATALOG_FILE, parseCatalog } from '../../core/publication/catalog.ts';
import { parseConfig, parseRegistry, parseRevocations } from '../../core/publication/publication-documents.ts';
import { readPublication } from '../../core/publication/read-publication.ts';
import { isWholeRegistry, MAX_WHOLE_RELEASES } from '../../core/publication/render-publication.ts';
import { shardName, type ShardCount } from '../../core/publication/shard.ts';
import type { Deny, RegistryState } from '../../core/registry/registry-state.ts';
import { readIndexLayout } from '../publication/read-index-layout.ts';
import type { PreviousPublication } from '../publication/publication-reader.ts';
import { PublishedIndex } from './published-index.ts';

export interface Published {
  readonly config: PublicationConfig;
  readonly trust: TrustMaterial;
  readonly state: RegistryState;
  /** What of the index the state does not hold yet. */
  readonly index: PublishedIndex;
  /** Entries of the revocations role that the last publish did not know. */
  readonly newDenies: readonly Deny[];
  /** How many entries that role has. */
  readonly revocationEntries: number;
}

/** What the last publication says, every target and every shard verified against its signed digest. */
export async function readPublished(previous: PreviousPublication): Promise<Outcome<Published>> {
  const opened = await openPublished(previous, Infinity);
  if (opened.kind === 'refused') return opened;
  const state = await opened.value.index.withAll(opened.value.state);
  return state.kind === 'refused' ? state : ok({ ...opened.value, state: state.value });
}

/**
 * The same, but for the shards that nobody needs yet: none of them is read where the next publication can keep it, beyond
 * so many releases.
 */
export async function openPublished(
  previous: PreviousPublication,
  wholeUpTo: number = MAX_WHOLE_RELEASES,
): Promise<Outcome<Published>> {
  const roots = await readTrust(previous);
  if (roots.kind === 'refused') return roots;
  const targets = new Map<string, Uint8Array>();
  for (const [path, target] of previous.metadata.targets) {
    if (target.role === 'targets' || path.startsWith('index/')) continue;
    const bytes = await previous.target(path);
    if (bytes.kind === 'refused') return bytes;
    targets.set(path, bytes.value);
  }
  const denies = await publishedDenies(previous);
  if (denies.kind === 'refused') return denies;
  const state = readPublication(targets, denies.value.denies);
  if (state.kind === 'refused') return state;
  const registry = parseRegistry(targets.get('registry.json') ?? new Uint8Array());
  if (registry.kind === 'refused') return registry;
  const read = await readIndexLayout(previous);
  if (read.kind === 'refused') return read;
  const { layout } = read.value;
  const catalog =
    layout.kind === 'listed' ? read.value.catalog : catalogDigests(targets.get(CATALOG_FILE), layout.shards);
  const index = new PublishedIndex(previous, { ...read.value, catalog });
  const isKept =
    catalog !== undefined &&
    layout.shards === roots.value.config.index_shards &&
    registry.value.value.allowlist === undefined &&
    !isWholeRegistry(state.value, wholeUpTo);
  const plugins = isKept ? state : await index.withAll(state.value);
  const newDenies = denies.value.denies.slice(registry.value.value.denies ?? 0);
  if (plugins.kind === 'refused') return plugins;
  const revocationEntries = denies.value.denies.length;
  return ok({ ...roots.value, state: plugins.value, index, newDenies, revocationEntries });
}

/** By the names of the shards; undefined where the catalogue is whole, or not that of this index. */
function catalogDigests(bytes: Uint8Array | undefined, shards: ShardCount): ReadonlyMap<string, string> | undefined {
  const parsed = bytes === undefined ? undefined : parseCatalog(bytes);
  if (parsed?.kind !== 'ok') return undefined;
  const listed = parsed.value.value.shards;
  if (listed?.length !== shards) return undefined;
  return new Map(
    listed.flatMap((digest, number) => (digest === null ? [] : [[shardName(number, shards), digest] as const])),
  );
}

/** revocations.json as it stands, and every deny that it stands for. */
export async function publishedDenies(
  previous: PreviousPublication,
): Promise<Outcome<{ readonly document: PublicationRevocations; readonly denies: readonly Deny[] }>> {
  const bytes = await previous.target('revocations.json');
  if (bytes.kind === 'refused') return bytes;
  const parsed = parseRevocations(bytes.value);
  if (parsed.kind === 'refused') return parsed;
  const document = parsed.value.value;
  const denies = await readDenies(document, previous.evidence);
  return denies.kind === 'refused' ? denies : ok({ document, denies: denies.value });
}

/** config.json and trusted_root.json, which the root's keys signed. */
export async function readTrust(previous: PreviousPublication): Promise<Outcome<Pick<Published, 'config' | 'trust'>>> {
  const configBytes = await previous.target('config.json');
  const rootBytes = await previous.target('trusted_root.json');
  if (configBytes.kind === 'refused') return configBytes;
  if (rootBytes.kind === 'refused') return rootBytes;
  const config = parseConfig(configBytes.value);
  if (config.kind === 'refused') return config;
  const trust = prepareTrust(rootBytes.value, config.value.value.trust);
  if (trust.kind === 'refused') return trust;
  return ok({ config: config.value.value, trust: trust.value });
}
