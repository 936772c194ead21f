import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isGone, ownMark } from './living-process.ts';
import {
  MAX_STORED_FILE_BYTES,
  PublicationStoreError,
  requireSafePath,
  requireTimestampLast,
  revisionOf,
  TIMESTAMP_PATH,
  type PublicationChange,
  type PublicationFile,
  type PublicationStore,
  type CommitResult,
} from './publication-store.ts';
import { someAtATime } from './some-at-a-time.ts';

const LOCK_NAME = '.publication.lock';
/** A writer that holds the lock for longer is gone: a commit takes seconds. */
export const STALE_LOCK_SECONDS = 600;
const LOCK_WAIT_MS = 50;
const WRITES_AT_ONCE = 16;

export interface DirectoryStoreOptions {
  readonly directory: string;
  /** How long to wait for another writer before giving up, in milliseconds. */
  readonly lockTimeoutMs?: number;
  readonly now?: () => Date;
}

/**
 * A publication in a directory that a web server serves. Every file is written aside, synced and renamed into place, the
 * timestamp last: a reader follows the timestamp, so it never meets a mixture. The revision is the SHA-256 of the timestamp.
 */
export function directoryStore(options: DirectoryStoreOptions): PublicationStore {
  const { directory, lockTimeoutMs = 10_000, now = () => new Date() } = options;
  const read = (path: string) => readIfThere(join(directory, requireSafePath(path)));
  const readHead = async () => {
    const bytes = await read(TIMESTAMP_PATH);
    return bytes === undefined ? undefined : revisionOf(bytes);
  };
  return {
    read,
    readHead,
    has: async (path) => (await statIfThere(join(directory, requireSafePath(path)))) !== undefined,
    writtenBefore: (time) => guarded(() => filesBefore(directory, time)),
    remove: ({ expected, paths }) =>
      guarded(async () => {
        const release = await acquireLock(directory, lockTimeoutMs, now);
        try {
          if ((await readHead()) !== expected) return { kind: 'lost-race' };
          for (const path of paths)
            await rm(join(directory, LEFT_ASIDE.test(path) ? path : requireSafePath(path)), { force: true });
          return { kind: 'written', revision: expected };
        } finally {
          await release();
        }
      }),
    stage: (files) => guarded(() => writeAtomically(directory, files)),
    commit: (change) =>
      guarded(async () => {
        const release = await acquireLock(directory, lockTimeoutMs, now);
        try {
          return (await readHead()) === change.expected ? await writeAll(directory, change) : { kind: 'lost-race' };
        } finally {
          await release();
        }
      }),
  };
}

/** What a writer that was killed left aside, never under its name. */
const LEFT_ASIDE = /^(?:[a-z0-9]+\/)*\.[0-9a-f-]{36}\.part$/;

async function filesBefore(directory: string, time: Date): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const written = await statIfThere(path);
    if (written !== undefined && written.mtimeMs < time.getTime()) paths.push(relative(directory, path));
  }
  return paths.sort();
}

async function writeAll(directory: string, change: PublicationChange): Promise<CommitResult> {
  const last = requireTimestampLast(change);
  // A role's metadata comes after all that it names, and each after the one before it.
  await writeAtomically(
    directory,
    change.files.filter((file) => !isMetadata(file)),
  );
  for (const file of change.files.filter(isMetadata)) await writeAtomically(directory, [file]);
  return { kind: 'written', revision: revisionOf(last.bytes) };
}

function isMetadata({ path }: PublicationFile): boolean {
  return path.startsWith('metadata/');
}

/** Some at a time: what a file costs is mostly the wait for the disk. */
async function writeAtomically(directory: string, files: readonly PublicationFile[]): Promise<void> {
  const parents = new Set(files.map(({ path }) => dirname(join(directory, requireSafePath(path)))));
  for (const parent of parents) await mkdir(parent, { recursive: true });
  await someAtATime(files, WRITES_AT_ONCE, (file) => writeOne(join(directory, file.path), file.bytes));
  for (const parent of parents) await syncDirectory(parent);
}

async function writeOne(path: string, bytes: Uint8Array): Promise<void> {
  const aside = join(dirname(path), `.${randomUUID()}.part`);
  try {
    const handle = await open(aside, 'wx', 0o644);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** Without it a power cut may keep the rename of the timestamp and lose that of a target. */
async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function statIfThere(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return undefined;
    throw asStoreError(error);
  }
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    const { size } = await stat(path);
    if (size > MAX_STORED_FILE_BYTES) throw new PublicationStoreError('A file of the publication is too large.');
    return await readFile(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return undefined;
    throw asStoreError(error);
  }
}

/** Takes the lock file, or steals it from a writer that died: its process is gone, or it is older than any commit takes. */
async function acquireLock(directory: string, timeoutMs: number, now: () => Date): Promise<() => Promise<void>> {
  await mkdir(directory, { recursive: true });
  const path = join(directory, LOCK_NAME);
  const token = JSON.stringify({ ...(await ownMark()), id: randomUUID() });
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    if (await createExclusively(path, token)) return () => releaseLock(path, token);
    if (await isStale(path, now)) await stealLock(path);
    else if (performance.now() > deadline) throw new PublicationStoreError('Another writer holds the publication.');
    else await new Promise((resolve) => setTimeout(resolve, LOCK_WAIT_MS));
  }
}

/** The lock appears with its token in it or not at all: one that a killed writer left empty would belong to nobody. */
async function createExclusively(path: string, token: string): Promise<boolean> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await writeFile(aside, token, { flag: 'wx', mode: 0o600 });
    await link(aside, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

async function isStale(path: string, now: () => Date): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(path);
    if (now().getTime() - mtimeMs > STALE_LOCK_SECONDS * 1_000) return true;
    const holder: unknown = JSON.parse(await readFile(path, 'utf8'));
    return typeof holder === 'object' && holder !== null && (await isGone(holder));
  } catch {
    // Gone already.
    return false;
  }
}

/** Renaming first makes one of several thieves win: the others find nothing to rename. */
async function stealLock(path: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
    await rm(aside, { force: true });
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

async function releaseLock(path: string, token: string): Promise<void> {
  try {
    // A lock that was stolen meanwhile belongs to someone else.
    if ((await readFile(path, 'utf8')) === token) await rm(path, { force: true });
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStoreError(error);
  }
}

function asStoreError(error: unknown): unknown {
  if (error instanceof PublicationStoreError || error instanceof RangeError) return error;
  return new PublicationStoreError('The publication directory cannot be used.', { cause: error });
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
