import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { parseConfig } from '../../core/publication/publication-documents.ts';
import { INDEX_SHARDS } from '../../core/publication/shard.ts';
import type { FileInfo } from '../../signing/tuf/metadata.ts';
import type { VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import { targetFilePath } from '../../signing/tuf/roles.ts';
import { cachedOrRead, type PublicationCache } from './publication-cache.ts';
import { checkAdmitted, checkDenies, readDenyList, segmentsFromSeen, type SealedSegment } from './shrink-guard.ts';
import { readEvidence, readTarget, type FileReading } from './read-files.ts';

export const DENIES_PATH = 'revocations.json';
/** Targets that list what is admitted. */
export const ADMITTED_PATH = /^(?:registry\.json|index\/[^/]+\.json)$/;

/**
 * Holds the denies of a publication against those that this host has seen last, and gives the segments that they refer to,
 * which the cache is to keep. PUBLICATION_SHRUNK where something is missing.
 */
export async function checkAgainstSeenDenies(
  reading: FileReading,
  before: FileInfo | undefined,
  signed: FileInfo,
  bytes: Uint8Array,
): Promise<Outcome<readonly SealedSegment[]>> {
  const list = readDenyList(bytes);
  if (list.kind === 'refused') return list;
  if (before?.sha256 === signed.sha256) return ok(list.value.sealed);
  const read = ({ sha256, length }: SealedSegment) => readEvidence(reading, sha256, length);
  if (before === undefined) {
    // They are part of the list, and must be there when the source is not.
    for (const segment of list.value.sealed) {
      const fetched = await read(segment);
      if (fetched.kind === 'refused') return fetched;
    }
    return ok(list.value.sealed);
  }
  const old = await readSeenDenies(reading, before);
  const oldList = old.kind === 'ok' ? readDenyList(old.value) : old;
  if (oldList.kind === 'refused') return oldList;
  for (const [sha256, made] of await segmentsFromSeen(oldList.value, list.value, read))
    await reading.cache.addUnverified(`evidence/sha256/${sha256}`, made);
  const checked = await checkDenies(oldList.value, list.value, read);
  return checked.kind === 'refused' ? checked : ok(list.value.sealed);
}

/** From the cache, or under its digest from the source, which keeps what it replaced. Without it nothing can be compared. */
async function readSeenDenies({ cache, source }: FileReading, before: FileInfo): Promise<Outcome<Uint8Array>> {
  const path = targetFilePath(DENIES_PATH, before.sha256);
  const read = async (): Promise<Outcome<Uint8Array>> => {
    const found = await source?.(path, before.length);
    if (found?.kind === 'ok') return found;
    const message =
      'the cache no longer has the denies that it had seen; remove the cache directory to start from the embedded root';
    return refused(finding('PUBLICATION_MALFORMED', message, { file: DENIES_PATH }));
  };
  return cachedOrRead(cache, DENIES_PATH, before, read);
}

/**
 * Holds a shard, or registry.json, against the version that this host has last read of it, and remembers this one.
 * PUBLICATION_SHRUNK when more than `maxLost` of its rows are gone. A version that the cache no longer has says nothing.
 */
export async function checkAgainstSeenRows(
  list: {
    readonly cache: PublicationCache;
    readonly name: string;
    readonly readOld: (before: FileInfo) => Promise<Outcome<Uint8Array>>;
  },
  signed: FileInfo,
  bytes: Uint8Array,
  maxLost: number,
): Promise<Outcome<Uint8Array>> {
  const { cache, name } = list;
  const before = await cache.lastSeen(name);
  if (before?.sha256 === signed.sha256) return ok(bytes);
  const old = before === undefined ? undefined : await list.readOld(before);
  const checked = old?.kind === 'ok' ? checkAdmitted(name, old.value, bytes, maxLost) : ok(undefined);
  if (checked.kind === 'refused') return checked;
  await cache.setLastSeen(name, signed);
  return ok(bytes);
}

/** Shards are never taken off the list while the offline holders keep the registry's layout as it is. */
export async function lostShards(
  before: VerifiedMetadata | undefined,
  parts: FileReading & { readonly metadata: VerifiedMetadata },
): Promise<Outcome<void>> {
  const { metadata: after } = parts;
  if (before?.targets.get('config.json')?.sha256 !== after.targets.get('config.json')?.sha256) return ok(undefined);
  const lost = [...(before?.targets.keys() ?? [])].filter(
    (path) => path.startsWith('index/') && !after.targets.has(path),
  );
  if (lost.length === 0 || (await hasMoved(parts))) return ok(undefined);
  return refused(
    finding('PUBLICATION_SHRUNK', `${lost.length} shards of the index are gone, ${lost[0] ?? ''} among them`),
  );
}

/** Of more shards than 256, which the root's keys state, none is a target: the next publish after they said so moves them. */
async function hasMoved(parts: FileReading & { readonly metadata: VerifiedMetadata }): Promise<boolean> {
  const bytes = await readTarget(parts, 'config.json');
  const config = bytes.kind === 'ok' ? parseConfig(bytes.value) : bytes;
  if (config.kind === 'refused' || config.value.value.index_shards === INDEX_SHARDS) return false;
  return ![...parts.metadata.targets.keys()].some((path) => path.startsWith('index/'));
}
