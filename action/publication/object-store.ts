import { randomUUID } from 'node:crypto';
import { isJsonObject, member } from '../../core/json/json-value.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import { isGone, ownMark } from './living-process.ts';
import {
  isContentAddressed,
  MAX_STORED_FILE_BYTES,
  PublicationStoreError,
  requireSafePath,
  requireTimestampLast,
  revisionOf,
  TIMESTAMP_PATH,
  type CommitResult,
  type PublicationChange,
  type PublicationFile,
  type PublicationStore,
} from './publication-store.ts';
import { someAtATime } from './some-at-a-time.ts';

export interface StoredObject {
  readonly bytes: Uint8Array;
  /** What the store says when it is asked to replace exactly this. */
  readonly tag: string;
}

export type PutCondition =
  | { readonly kind: 'always' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unchanged'; readonly tag: string };

/** What a backend must offer to hold a publication: whole objects by name, and a write that happens only if nothing changed. */
export interface ObjectPort {
  has(path: string): Promise<boolean>;
  get(path: string, maxBytes: number): Promise<StoredObject | undefined>;
  /** @param before each attempt, right before it is sent; what it throws ends the call */
  put(path: string, bytes: Uint8Array, condition: PutCondition, before?: () => void): Promise<'written' | 'changed'>;
  /** An object that is not there is no error. */
  remove(path: string, before?: () => void): Promise<void>;
}

export interface ObjectStoreOptions {
  readonly port: ObjectPort;
  /** How long to wait for another writer before giving up, in milliseconds. */
  readonly lockTimeoutMs?: number;
  readonly now?: () => Date;
  /** Milliseconds that only go up. */
  readonly elapsed?: () => number;
}

const LOCK_PATH = 'publication.lock';
const MAX_LOCK_BYTES = 4_096;
/** Held for the few files whose names hold a version, not for the upload of targets: a writer that died is waited for no longer. */
export const LOCK_LEASE_SECONDS = 60;
/**
 * A writer that took this long begins no further request, not even to repeat one. What remains of the lease is for the one
 * under way, which HTTP_TIMEOUT_MS ends, and for clocks that disagree.
 */
export const OWN_LIMIT_SECONDS = LOCK_LEASE_SECONDS / 2;
const LOCK_WAIT_MS = 100;
const DEFAULT_LOCK_TIMEOUT_MS = (LOCK_LEASE_SECONDS + 30) * 1_000;
const UPLOADS_AT_ONCE = 8;
const REMOVED_AT_ONCE = 50;

/**
 * A publication in a store of objects. Files named by their digest go up first, beside any other writer; those named by a
 * version go up under a lock; the timestamp replaces the one that the change was computed from, or nothing. The revision is
 * the SHA-256 of the timestamp.
 */
export function objectStore(options: ObjectStoreOptions): PublicationStore {
  const { port } = options;
  const readHead = async () => {
    const head = await port.get(TIMESTAMP_PATH, MAX_STORED_FILE_BYTES);
    return head === undefined ? undefined : revisionOf(head.bytes);
  };
  return {
    readHead,
    has: (path) => port.has(requireSafePath(path)),
    stage: (files) => uploadAll(port, files),
    read: async (path) => (await port.get(requireSafePath(path), MAX_STORED_FILE_BYTES))?.bytes,
    remove: async ({ expected, paths }) => {
      // In parts, each well within the lease.
      for (let start = 0; start < paths.length; start += REMOVED_AT_ONCE) {
        const lock = await acquireLock(options);
        try {
          if ((await readHead()) !== expected) return { kind: 'lost-race' };
          for (const path of paths.slice(start, start + REMOVED_AT_ONCE)) {
            lock.requireTime();
            await port.remove(requireSafePath(path), lock.requireTime);
          }
        } finally {
          await lock.release();
        }
      }
      return { kind: 'written', revision: expected };
    },
    commit: async (change) => {
      const last = requireTimestampLast(change);
      if ((await readHead()) !== change.expected) return { kind: 'lost-race' };
      const addressed = change.files.filter(({ path }) => isContentAddressed(path));
      await uploadAll(port, addressed);
      const lock = await acquireLock(options);
      try {
        return await commitUnderLock(port, change, last, lock);
      } finally {
        await lock.release();
      }
    },
  };
}

async function commitUnderLock(
  port: ObjectPort,
  change: PublicationChange,
  last: PublicationFile,
  lock: Lock,
): Promise<CommitResult> {
  const head = await port.get(TIMESTAMP_PATH, MAX_STORED_FILE_BYTES);
  if ((head === undefined ? undefined : revisionOf(head.bytes)) !== change.expected) return { kind: 'lost-race' };
  for (const file of change.files.slice(0, -1)) {
    if (isContentAddressed(file.path)) continue;
    lock.requireTime();
    await port.put(requireSafePath(file.path), file.bytes, { kind: 'always' }, lock.requireTime);
  }
  lock.requireTime();
  const condition: PutCondition = head === undefined ? { kind: 'absent' } : { kind: 'unchanged', tag: head.tag };
  const revision = revisionOf(last.bytes);
  try {
    const result = await port.put(TIMESTAMP_PATH, last.bytes, condition, lock.requireTime);
    return result === 'written' ? { kind: 'written', revision } : { kind: 'lost-race' };
  } catch (error) {
    // The connection may have broken after the write was taken: the store alone knows how it ended.
    const after = await port.get(TIMESTAMP_PATH, MAX_STORED_FILE_BYTES);
    if (after !== undefined && revisionOf(after.bytes) === revision) return { kind: 'written', revision };
    throw error;
  }
}

function uploadAll(port: ObjectPort, files: readonly PublicationFile[]): Promise<void> {
  return someAtATime(files, UPLOADS_AT_ONCE, ({ path, bytes }) =>
    port.put(requireSafePath(path), bytes, { kind: 'always' }).then(() => undefined),
  );
}

interface Lock {
  /** @throws PublicationStoreError once another writer might soon take the lock for abandoned */
  readonly requireTime: () => void;
  release(): Promise<void>;
}

async function acquireLock(options: ObjectStoreOptions): Promise<Lock> {
  const { port, lockTimeoutMs = DEFAULT_LOCK_TIMEOUT_MS, now = () => new Date() } = options;
  const { elapsed = () => performance.now() } = options;
  const deadline = elapsed() + lockTimeoutMs;
  for (;;) {
    const begun = elapsed();
    const expires = new Date(now().getTime() + LOCK_LEASE_SECONDS * 1_000).toISOString();
    const token = Buffer.from(JSON.stringify({ ...(await ownMark()), id: randomUUID(), expires }));
    if (await take(port, token, now)) {
      const lock = lockOf(port, token, () => elapsed() - begun);
      await requireConditions(port, token, lock);
      return lock;
    }
    if (elapsed() > deadline) throw new PublicationStoreError('Another writer holds the publication.');
    await new Promise((resolve) => setTimeout(resolve, LOCK_WAIT_MS));
  }
}

async function take(port: ObjectPort, token: Uint8Array, now: () => Date): Promise<boolean> {
  if ((await port.put(LOCK_PATH, token, { kind: 'absent' })) === 'written') return true;
  const held = await port.get(LOCK_PATH, MAX_LOCK_BYTES);
  if (held === undefined || !(await isAbandoned(held.bytes, now()))) return false;
  return (await port.put(LOCK_PATH, token, { kind: 'unchanged', tag: held.tag })) === 'written';
}

/** A store that writes in spite of a condition would let two writers overwrite each other unnoticed. */
async function requireConditions(port: ObjectPort, token: Uint8Array, lock: Lock): Promise<void> {
  let isKept = false;
  try {
    isKept = (await port.put(LOCK_PATH, token, { kind: 'absent' }, lock.requireTime)) === 'changed';
  } finally {
    if (!isKept) await lock.release();
  }
  if (isKept) return;
  throw new PublicationStoreError('The store ignores If-None-Match.', { code: 'PUBLICATION_STORE_UNCONDITIONAL' });
}

function lockOf(port: ObjectPort, token: Uint8Array, heldMs: () => number): Lock {
  const isSpent = () => heldMs() > OWN_LIMIT_SECONDS * 1_000;
  const requireTime = () => {
    if (isSpent()) throw new PublicationStoreError('The store is too slow to publish to: the lock ran out.');
  };
  return {
    requireTime,
    release: async () => {
      // Past its time the lock may be another's: it ends by itself.
      if (isSpent()) return;
      const held = await port.get(LOCK_PATH, MAX_LOCK_BYTES).catch(() => undefined);
      if (held !== undefined && Buffer.from(held.bytes).equals(token))
        await port.remove(LOCK_PATH, requireTime).catch(() => undefined);
    },
  };
}

/** Its lease is over, or its process on this machine is gone. What cannot be read is nobody's. */
async function isAbandoned(bytes: Uint8Array, now: Date): Promise<boolean> {
  const parsed = parseStrictJson(bytes, { maxBytes: MAX_LOCK_BYTES });
  const lock = parsed.kind === 'ok' ? parsed.value.value : undefined;
  if (!isJsonObject(lock)) return true;
  const expires = member(lock, 'expires');
  if (typeof expires !== 'string' || !(Date.parse(expires) > now.getTime())) return true;
  return isGone({ pid: member(lock, 'pid'), realm: member(lock, 'realm'), began: member(lock, 'began') });
}
