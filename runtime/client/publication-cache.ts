import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Outcome } from '../../core/finding.ts';
import { HOUR_IN_MS } from '../../core/time.ts';
import type { FileInfo } from '../../signing/tuf/metadata.ts';
import { checkFile, type ReadFile, type VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import { metadataPath, ROLE_NAMES } from '../../signing/tuf/roles.ts';
import type { HttpMemory } from './http-source.ts';
import { syncDirectory, writeFileAside, writeFileAtomically, writeSynced } from './atomic-file.ts';
import { directorySource, readBoundedFile } from './directory-source.ts';

/** Another process may be about to point its state at a generation, or be reading one. */
const SPARE_GENERATION_HOURS = 1;
const SPARE_FILE_HOURS = 30 * 24;
const FOLDERS = ['generations', 'targets', 'unverified', 'http', 'seen'] as const;
const MAX_REMEMBERED_ANSWER_BYTES = 128 * 1024;

const NEWLINE = 10;
/** As RFC 9110 writes it. What is repeated to a server in a header must not end that header. */
const ETAG = /^(?:W\/)?"[\x21\x23-\x7e]*"$/;
const REMEMBERED = /^(\S{1,256}) ([0-9]{1,15})$/;
const PUSHED_NAME = /^[0-9a-f]{64}$/;
const MARK = '.over';
const SEEN = /^([0-9a-f]{64}) ([0-9]{1,15})\n$/;

/** Files of a host's cache. Nothing in it is trusted: metadata is verified from the embedded root, targets by digest. */
export class PublicationCache {
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  async prepare(): Promise<void> {
    for (const name of FOLDERS) {
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
    await Promise.all([...metadataFiles(metadata)].map(([path, bytes]) => writeSynced(join(aside, path), bytes)));
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
    await writeFileAside(join(this.directory, 'targets', sha256), bytes);
  }

  readUnverified(path: string, maxBytes: number): Promise<Outcome<Uint8Array>> {
    return readBoundedFile(this.#unverifiedFile(path), path, maxBytes);
  }

  async addUnverified(path: string, bytes: Uint8Array): Promise<void> {
    await writeFileAside(this.#unverifiedFile(path), bytes);
  }

  #unverifiedFile(path: string): string {
    return join(this.directory, 'unverified', nameFor(path));
  }

  /** What a server said a file's ETag was, with the file: asked for again only where it changed. */
  readonly answers: HttpMemory = {
    get: async (path) => {
      const file = join(this.directory, 'http', nameFor(path));
      const bytes = await readBoundedFile(file, path, MAX_REMEMBERED_ANSWER_BYTES);
      if (bytes.kind === 'refused') return undefined;
      const end = bytes.value.indexOf(NEWLINE);
      const line = Buffer.from(bytes.value.subarray(0, Math.max(end, 0))).toString('latin1');
      const [, etag = '', sentAt = ''] = REMEMBERED.exec(line) ?? [];
      if (!ETAG.test(etag)) return undefined;
      return { etag, bytes: bytes.value.subarray(end + 1), sentAt: Number(sentAt) };
    },
    put: async (path, { etag, bytes, sentAt }) => {
      if (!ETAG.test(etag)) return this.answers.forget(path);
      await writeFileAside(
        join(this.directory, 'http', nameFor(path)),
        Buffer.concat([Buffer.from(`${etag} ${sentAt}\n`), bytes]),
      );
    },
    forget: (path) => rm(join(this.directory, 'http', nameFor(path)), { force: true }),
  };

  /** Which version of a target this host has last looked at. */
  async lastSeen(path: string): Promise<FileInfo | undefined> {
    const bytes = await readBoundedFile(join(this.directory, 'seen', nameFor(path)), path, 128);
    const match = bytes.kind === 'ok' ? SEEN.exec(Buffer.from(bytes.value).toString('latin1')) : null;
    return match?.[1] === undefined ? undefined : { sha256: match[1], length: Number(match[2]) };
  }

  async setLastSeen(path: string, { sha256, length }: FileInfo): Promise<void> {
    await mkdir(join(this.directory, 'seen'), { recursive: true, mode: 0o700 });
    await writeFileAtomically(join(this.directory, 'seen', nameFor(path)), `${sha256} ${length}\n`);
  }

  /** Names of the signed denies that were pushed to this host. */
  async pushed(): Promise<readonly string[]> {
    try {
      const names = await readdir(join(this.directory, 'pushed'));
      return names.filter((name) => PUSHED_NAME.test(name)).sort();
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    }
  }

  readPushed(name: string, maxBytes: number): Promise<Outcome<Uint8Array>> {
    return readBoundedFile(join(this.directory, 'pushed', name), name, maxBytes);
  }

  async addPushed(name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(join(this.directory, 'pushed'), { recursive: true, mode: 0o700 });
    await writeFileAtomically(join(this.directory, 'pushed', name), bytes);
  }

  async removePushed(name: string): Promise<void> {
    await rm(join(this.directory, 'pushed', name), { force: true });
    await this.unmarkPushed(name);
  }

  /** Since when that pushed deny is known to be done with, milliseconds since the epoch; noted the first time. */
  async markPushed(name: string): Promise<number> {
    const mark = join(this.directory, 'pushed', `${name}${MARK}`);
    const since = await modifiedAt(mark);
    if (since !== undefined) return since;
    await writeFileAside(mark, new Uint8Array());
    return Date.now();
  }

  async unmarkPushed(name: string): Promise<void> {
    await rm(join(this.directory, 'pushed', `${name}${MARK}`), { force: true });
  }

  /** Removes what was left behind: old generations, work of killed updates, files that no publication lists any more. */
  async prune(keep: readonly string[], metadata: VerifiedMetadata, evidence: readonly string[]): Promise<void> {
    const used = new Set([...keep, ...[...metadata.targets.values()].map(({ sha256 }) => sha256)]);
    const usedEvidence = new Set(evidence.map((sha256) => nameFor(`evidence/sha256/${sha256}`)));
    const isWork = (name: string) => name.startsWith('work-') || name.startsWith('refresh.lock.');
    await removeOld(this.directory, SPARE_GENERATION_HOURS, (name) => !isWork(name));
    await removeOld(join(this.directory, 'generations'), SPARE_GENERATION_HOURS, (name) => used.has(name));
    await removeOld(join(this.directory, 'targets'), SPARE_FILE_HOURS, (name) => used.has(name));
    await removeOld(join(this.directory, 'http'), SPARE_FILE_HOURS, () => false);
    await removeOld(join(this.directory, 'unverified'), SPARE_FILE_HOURS, (name) => usedEvidence.has(name));
  }
}

function nameFor(path: string): string {
  return createHash('sha256').update(path).digest('hex');
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
