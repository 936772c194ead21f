import { randomUUID } from 'node:crypto';
import { constants, link, open, readFile, readlink, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isJsonObject, member } from '../../core/json/json-value.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';

/** Who refreshes a cache. */
interface Owner {
  /** Of one refresh. */
  readonly id: string;
  readonly pid: number;
  /** Machine and process namespace, within which a process id means anything. */
  readonly realm: string;
  /** When that process began, so that another one under its id is not taken for it; empty where the system does not say. */
  readonly began: string;
}

export interface HeldLock extends AsyncDisposable {
  readonly id: string;
}

const LOCK_FILE = 'refresh.lock';
const MAX_LOCK_BYTES = 1_024;
/** A living owner of another realm touches its lock this often. */
const HEARTBEAT_MS = 1_000;
/** After so long without, it is dead: a machine that paused longer refreshes beside another, which costs a download. */
const DEAD_AFTER_MS = 10_000;
const POLL_MS = 20;

/**
 * One refresh at a time of a cache that several processes share. Only to save downloads: that a cache never goes back is
 * held by its floors, whoever writes.
 */
export class RefreshLock {
  readonly #path: string;

  constructor(cacheDir: string) {
    this.#path = join(cacheDir, LOCK_FILE);
  }

  /**
   * The lock, or the id of the refresh that has it.
   * @throws a failure of the file system, also where something lies in the lock's place that cannot be read or moved
   */
  async tryTake(): Promise<HeldLock | { readonly heldBy: string }> {
    for (;;) {
      const id = randomUUID();
      if (await this.#create(id)) return this.#hold(id);
      const owner = await this.#owner();
      if (typeof owner === 'object') return { heldBy: owner.id };
      // Given up between the two looks at it, or left behind by a dead process: try again.
      if (owner === 'dead') await this.#clear();
      await sleep(POLL_MS);
    }
  }

  /** Waits until that refresh has ended, one way or another. False when it did not within the time. */
  async waitFor(id: string, timeoutMs: number): Promise<boolean> {
    const until = performance.now() + timeoutMs;
    for (;;) {
      const owner = await this.#owner();
      if (owner === undefined || owner === 'dead' || owner.id !== id) return true;
      if (performance.now() > until) return false;
      await sleep(POLL_MS);
    }
  }

  /** Complete when it appears: written aside and linked, so that nobody reads half of it. */
  async #create(id: string): Promise<boolean> {
    const owner: Owner = { id, pid: process.pid, realm: await realm(), began: await beginningOf(process.pid) };
    const aside = `${this.#path}.${id}`;
    await writeFile(aside, JSON.stringify(owner), { mode: 0o600 });
    try {
      await link(aside, this.#path);
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      // A file system without hard links: exclusive creation is next best.
      return this.#createExclusively(owner);
    } finally {
      await rm(aside, { force: true });
    }
  }

  async #createExclusively(owner: Owner): Promise<boolean> {
    try {
      await using handle = await open(this.#path, 'wx', 0o600);
      await handle.writeFile(JSON.stringify(owner));
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
  }

  #hold(id: string): HeldLock {
    const beat = setInterval(() => {
      const now = new Date();
      utimes(this.#path, now, now).catch(() => undefined);
    }, HEARTBEAT_MS);
    beat.unref();
    return {
      id,
      [Symbol.asyncDispose]: async () => {
        clearInterval(beat);
        const owner = await this.#owner().catch(() => undefined);
        // Somebody who took us for dead may hold it by now.
        if (typeof owner === 'object' && owner.id === id) await rm(this.#path, { force: true });
      },
    };
  }

  async #owner(): Promise<Owner | 'dead' | undefined> {
    const text = await readIfThere(this.#path);
    if (text === undefined) return undefined;
    const [owner, touched] = [parseOwner(text), await touchedAt(this.#path)];
    if (touched === undefined) return undefined;
    const isQuiet = Date.now() - touched > DEAD_AFTER_MS;
    if (owner === undefined) return isQuiet ? 'dead' : { id: '', pid: 0, realm: '', began: '' };
    if (owner.realm !== (await realm())) return isQuiet ? 'dead' : owner;
    return isAlive(owner.pid) && (await beginningOf(owner.pid)) === owner.began ? owner : 'dead';
  }

  /** Moves a dead owner's lock out of the way; what turns out to be alive is put back. */
  async #clear(): Promise<void> {
    const aside = `${this.#path}.${randomUUID()}`;
    try {
      await rename(this.#path, aside);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return;
      throw error;
    }
    const taken = parseOwner((await readIfThere(aside)) ?? '');
    if (taken !== undefined && taken.realm === (await realm()) && isAlive(taken.pid)) {
      const isSame = (await beginningOf(taken.pid)) === taken.began;
      if (isSame) await link(aside, this.#path).catch(() => undefined);
    }
    await rm(aside, { force: true });
  }
}

function parseOwner(text: string): Owner | undefined {
  const parsed = parseStrictJson(Buffer.from(text), { maxBytes: MAX_LOCK_BYTES });
  const value = parsed.kind === 'ok' ? parsed.value.value : undefined;
  if (!isJsonObject(value)) return undefined;
  const [id, pid] = [member(value, 'id'), member(value, 'pid')];
  const [realmName, began] = [member(value, 'realm'), member(value, 'began')];
  if (typeof id !== 'string' || typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid < 1) return undefined;
  if (typeof realmName !== 'string' || typeof began !== 'string') return undefined;
  return { id, pid, realm: realmName, began };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

let ownRealm: Promise<string> | undefined;

function realm(): Promise<string> {
  ownRealm ??= readlink('/proc/self/ns/pid').then(
    (namespace) => `${hostname()} ${namespace}`,
    () => hostname(),
  );
  return ownRealm;
}

/** Field 22 of /proc/<pid>/stat (proc(5)): clock ticks from the machine's start to the process's. */
async function beginningOf(pid: number): Promise<string> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

/** Follows no link: one that leads nowhere would look absent and yet never make way for a lock. */
const READ_ITSELF = constants.O_RDONLY | constants.O_NOFOLLOW;

function readIfThere(path: string): Promise<string | undefined> {
  return unlessAbsent(readFile(path, { encoding: 'utf8', flag: READ_ITSELF }));
}

async function touchedAt(path: string): Promise<number | undefined> {
  return (await unlessAbsent(stat(path)))?.mtimeMs;
}

/** What is there and cannot be read is not absent: whoever took it for that would try for ever. */
async function unlessAbsent<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
