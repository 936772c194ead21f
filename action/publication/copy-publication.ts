import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import type { VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import { ROLE_NAMES } from '../../signing/tuf/roles.ts';
import { readPublication, type PreviousPublication } from './publication-reader.ts';
import {
  isContentAddressed,
  TIMESTAMP_PATH,
  type PublicationFile,
  type PublicationStore,
} from './publication-store.ts';
import { reachableFiles, readReachable, type ReachableFile } from './reachable-files.ts';

export interface CopyRequest {
  readonly from: PublicationStore;
  readonly to: PublicationStore;
  readonly trustedRoot: Uint8Array;
  /** Compare every file there is with what its name says, in the place of believing that it is there. */
  readonly repair?: boolean;
  /** What the source is known not to hold is left out: a part of the evidence. */
  readonly only?: (file: ReachableFile) => boolean;
}

export interface Copied {
  /** `same`: it stood there before, and at most lacked files were added. */
  readonly kind: 'copied' | 'same';
  /** How many files were written. */
  readonly files: number;
}

/** Files held in memory at a time, where a store takes them in parts. */
const STAGED_FILES = 500;

/**
 * Brings one store to what another holds: what is missing first, the timestamp last, never back. It verifies what it copies
 * from the root, so it needs no key, and what lay there before is believed only as far as it verifies.
 * Refuses with MIRROR_AHEAD and MIRROR_DIVERGED, and with PUBLICATION_ codes for what it copies from.
 */
export async function copyPublication(request: CopyRequest): Promise<Outcome<Copied>> {
  const { from, to, trustedRoot } = request;
  const source = await readPublication(from, trustedRoot, 'metadata');
  if (source.kind === 'refused') return source;
  if (source.value === undefined) return refused(finding('PUBLICATION_NOT_BEGUN', 'there is nothing to copy'));
  const expected = await to.readHead();
  const there = expected === undefined ? undefined : await readPublication(to, trustedRoot, 'metadata');
  // What does not verify is no publication of ours: it is written over.
  const before = there?.kind === 'ok' ? there.value : undefined;
  const order = before === undefined ? 'older' : compareVersions(before.metadata, source.value.metadata);
  if (order === 'newer' || order === 'diverged') return notCopied(order, before?.metadata, source.value.metadata);
  const missing = await missingFiles(request, source.value, order === 'same');
  if (missing.kind === 'refused') return missing;
  return write(request, source.value, { expected, isSame: order === 'same', missing: missing.value });
}

type Order = 'same' | 'older' | 'newer' | 'diverged';

/** How the first stands to the second: newer if every role has come at least as far, and one farther. */
export function compareVersions(one: VerifiedMetadata, other: VerifiedMetadata): Order {
  const signs = new Set(
    ROLE_NAMES.map((role) => {
      const [first, second] = [one.roles[role], other.roles[role]];
      if (first.version === second.version) return first.sha256 === second.sha256 ? 'same' : 'diverged';
      return first.version > second.version ? 'newer' : 'older';
    }),
  );
  signs.delete('same');
  const [sign] = signs;
  return sign === undefined ? 'same' : signs.size === 1 ? sign : 'diverged';
}

function notCopied(
  order: 'newer' | 'diverged',
  there: VerifiedMetadata | undefined,
  source: VerifiedMetadata,
): Outcome<never> {
  const [version, own] = [there?.roles.timestamp.version ?? 0, source.roles.timestamp.version];
  return order === 'newer'
    ? refused(finding('MIRROR_AHEAD', `it has timestamp ${version}, what would be copied ${own}`))
    : refused(finding('MIRROR_DIVERGED', `timestamp ${version} there and ${own} here do not follow from each other`));
}

async function missingFiles(
  { from, to, repair, only = () => true }: CopyRequest,
  source: PreviousPublication,
  isSame: boolean,
): Promise<Outcome<readonly ReachableFile[]>> {
  const all = await reachableFiles(source, from);
  if (all.kind === 'refused') return all;
  const missing: ReachableFile[] = [];
  for (const file of all.value) {
    if (file.path === TIMESTAMP_PATH || !only(file)) continue;
    const isThere = await (repair === true ? isAsThere(from, to, file) : isPresent(to, file, isSame));
    if (!isThere) missing.push(file);
  }
  return ok(missing);
}

/** Between two different publications a name without a digest says nothing about its content. */
async function isPresent(to: PublicationStore, file: ReachableFile, isSame: boolean): Promise<boolean> {
  if (!isSame && !isContentAddressed(file.path)) return false;
  return to.has === undefined ? (await to.read(file.path)) !== undefined : to.has(file.path);
}

async function isAsThere(from: PublicationStore, to: PublicationStore, file: ReachableFile): Promise<boolean> {
  if (file.sha256 !== undefined) return (await readReachable(to, file)).kind === 'ok';
  const [ours, theirs] = [await from.read(file.path), await to.read(file.path)];
  return ours !== undefined && theirs !== undefined && Buffer.from(ours).equals(theirs);
}

interface Writing {
  readonly expected: Awaited<ReturnType<PublicationStore['readHead']>>;
  readonly isSame: boolean;
  readonly missing: readonly ReachableFile[];
}

async function write(
  { from, to }: CopyRequest,
  source: PreviousPublication,
  { expected, isSame, missing }: Writing,
): Promise<Outcome<Copied>> {
  const { timestamp } = source.metadata.roles;
  if (isSame && missing.length === 0) return ok({ kind: 'same', files: 0 });
  let files: PublicationFile[] = [];
  for (const file of missing) {
    const bytes = await readReachable(from, file);
    if (bytes.kind === 'refused') return bytes;
    files.push({ path: file.path, bytes: bytes.value });
    if (to.stage === undefined || files.length < STAGED_FILES) continue;
    await to.stage(files.filter(({ path }) => isContentAddressed(path)));
    files = files.filter(({ path }) => !isContentAddressed(path));
  }
  files.push({ path: TIMESTAMP_PATH, bytes: timestamp.bytes });
  const result = await to.commit({ expected, files, message: `Copy of timestamp ${timestamp.version}` });
  if (result.kind === 'lost-race')
    return refused(finding('PUBLICATION_CONTENDED', 'another writer changed the copy meanwhile'));
  return ok({ kind: isSame ? 'same' : 'copied', files: missing.length });
}
