import { createHash } from 'node:crypto';
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';

/** Who holds a lock. */
export interface ProcessMark {
  readonly pid: number;
  /** Digest of where that id means anything: whose machine holds a lock that lies in public is nobody's business. */
  readonly realm: string;
  /** When the process began, so that another under its id is not taken for it; empty where the system does not say. */
  readonly began: string;
}

export async function ownMark(): Promise<ProcessMark> {
  return { pid: process.pid, realm: await ownRealm(), began: await beginningOf(process.pid) };
}

/**
 * Whether that process ran where this one does, and ended. Of any other nothing can be told: two containers may have one host
 * name, and a process of one is not seen from the other.
 */
export async function isGone(mark: { readonly [Name in keyof ProcessMark]?: unknown }): Promise<boolean> {
  const { pid, realm, began } = mark;
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid < 1 || realm !== (await ownRealm())) return false;
  if (!isAlive(pid)) return true;
  const seen = await beginningOf(pid);
  return seen !== '' && typeof began === 'string' && began !== '' && began !== seen;
}

let known: Promise<string> | undefined;

/** This start of this machine, by name, and the process namespace in it: the first namespace has one number everywhere. */
function ownRealm(): Promise<string> {
  known ??= (async () => {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
    const namespace = await readlink('/proc/self/ns/pid').catch(() => '');
    const realm = JSON.stringify([hostname(), boot.trim(), namespace]);
    return createHash('sha256').update(realm).digest('hex').slice(0, 32);
  })();
  return known;
}

/** One that may not be signalled runs. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** Field 22 of /proc/<pid>/stat (proc(5)): clock ticks from the machine's start to the process's. */
async function beginningOf(pid: number): Promise<string> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
