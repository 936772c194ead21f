import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Outcome } from '../../core/finding.ts';
import { HOUR_IN_MS } from '../../core/time.ts';
import type { FileInfo } from '../../signing/tuf/metadata.ts';
import { checkFile, type ReadFile, type VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import { metadataPath, ROLE_NAMES } from '../../signing/tuf/roles.ts';
import { syncDirectory, writeFileAtomically, writeSynced } from './atomic-file.ts';
import { directorySource, readBoundedFile } from './directory-source.ts';

/** Another process may be about to point its state at a generation, or be reading one. */
const SPARE_GENERATION_HOURS = 1;
const SPARE_FILE_HOURS = 30 * 24;

/** Files of a host's cache. Nothing in it is trusted: metadata is verified from the embedded root, targets by digest. */
export class PublicationCache {
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  async prepare(): Promise<void> {
    for (const name of ['generations', 'targets', 'unverified']) {
      await mkdir(join(this.directory, name), { recursive: true, mode: 0o700 });
    }
  }

  /** A private, empty directory for one update; the caller removes it. */
  workDirectory(): Promise<string> {
    return mkdtemp(join(this.directory, 'work-'));
  }

  /** Reads a generation as if it were a publication. */
  generation(name: string): ReadFile {
    return directorySource(join(this.directory, 'generations', name));
  }

  /** Stores verified metadata under a new name, complete before the name exists. */
  async addGeneration(metadata: VerifiedMetadata): Promise<string> {
    const { roles } = metadata;
    const name = `${roles.snapshot.version}-${roles.timestamp.version}-${randomBytes(4).toString('hex')}`;
    const parent = join(this.directory, 'generations');
    const aside = await mkdtemp(join(parent, '.part-'));
    await mkdir(join(aside, 'metadata'));
    for (const [path, bytes] of metadataFiles(metadata)) await writeSynced(join(aside, path), bytes);
    await syncDirectory(join(aside, 'metadata'));
    await rename(aside, join(parent, name));
    await syncDirectory(parent);
    return name;
  }

  async readTarget(path: string, signed: FileInfo): Promise<Outcome<Uint8Array>> {
    const bytes = await readBoundedFile(join(this.directory, 'targets', signed.sha256), path, signed.length);
    return bytes.kind === 'refused' ? bytes : checkFile(path, bytes.value, signed);
  }

  async addTarget(sha256: string, bytes: Uint8Array): Promise<void> {
    await writeFileAtomically(join(this.directory, 'targets', sha256), bytes);
  }

  readUnverified(path: string, maxBytes: number): Promise<Outcome<Uint8Array>> {
    return readBoundedFile(this.#unverifiedFile(path), path, maxBytes);
  }

  async addUnverified(path: string, bytes: Uint8Array): Promise<void> {
    await writeFileAtomically(this.#unverifiedFile(path), bytes);
  }

  #unverifiedFile(path: string): string {
    return join(this.directory, 'unverified', createHash('sha256').update(path).digest('hex'));
  }

  /** Removes what was left behind: old generations, work of killed updates, files that no publication lists any more. */
  async prune(keep: readonly string[], metadata: VerifiedMetadata): Promise<void> {
    const used = new Set([...keep, ...[...metadata.targets.values()].map(({ sha256 }) => sha256)]);
    const isWork = (name: string) => name.startsWith('work-');
    await removeOld(this.directory, SPARE_GENERATION_HOURS, (name) => !isWork(name));
    await removeOld(join(this.directory, 'generations'), SPARE_GENERATION_HOURS, (name) => used.has(name));
    await removeOld(join(this.directory, 'targets'), SPARE_FILE_HOURS, (name) => used.has(name));
    await removeOld(join(this.directory, 'unverified'), SPARE_FILE_HOURS, () => false);
  }
}

async function removeOld(folder: string, hours: number, keep: (name: string) => boolean): Promise<void> {
  const before = Date.now() - hours * HOUR_IN_MS;
  for (const name of await readdir(folder)) {
    if (keep(name)) continue;
    const path = join(folder, name);
    const modified = await modifiedAt(path);
    if (modified !== undefined && modified < before) await rm(path, { recursive: true, force: true });
  }
}

/** Undefined for what another refresh of the same cache renamed or removed since it was listed. */
async function modifiedAt(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function metadataFiles({ roles, laterRoots }: VerifiedMetadata): Map<string, Uint8Array> {
  const firstRoot = roles.root.version - laterRoots.length + 1;
  const files = new Map(laterRoots.map((bytes, index) => [metadataPath('root', firstRoot + index), bytes]));
  for (const role of ROLE_NAMES) {
    if (role !== 'root') files.set(metadataPath(role, roles[role].version), roles[role].bytes);
  }
  return files;
}

/** The cached file if it is the right one, otherwise the source's, which is then cached. */
export async function cachedOrRead(
  cache: PublicationCache,
  path: string,
  signed: FileInfo,
  read: () => Promise<Outcome<Uint8Array>>,
): Promise<Outcome<Uint8Array>> {
  const cached = await cache.readTarget(path, signed);
  if (cached.kind === 'ok') return cached;
  const bytes = await read();
  if (bytes.kind === 'refused') return bytes;
  const checked = checkFile(path, bytes.value, signed);
  if (checked.kind === 'refused') return checked;
  await cache.addTarget(signed.sha256, checked.value);
  return ok(checked.value);
}
