import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { openBranchStore } from '../../../action/publication/branch-store.ts';
import { directoryStore } from '../../../action/publication/directory-store.ts';
import { httpPort } from '../../../action/publication/http-port.ts';
import { objectStore } from '../../../action/publication/object-store.ts';
import type { PublicationStore } from '../../../action/publication/publication-store.ts';
import { startBucket, type Bucket } from '../../../lab/bucket/server.ts';
import type { TemporaryDirectory } from '../../signing/tuf/temporary-directory.ts';

export type StoreKind = 'directory' | 'branch' | 'object';
export const STORE_KINDS: readonly StoreKind[] = ['directory', 'branch', 'object'];
export const BRANCH = 'publication';

let bucket: Promise<Bucket> | undefined;

/** What a store of that kind is opened on: a directory, a bare repository, or a folder of a bucket. */
export async function newLocation(kind: StoreKind, folder: TemporaryDirectory): Promise<string> {
  if (kind === 'object') {
    bucket ??= startBucket();
    // One for all tests of a file: it ends with the process of that file.
    return new URL(`${randomUUID()}/`, (await bucket).url).href;
  }
  const location = folder.in(kind);
  if (kind === 'branch') execFileSync('git', ['init', '--quiet', '--bare', location], { stdio: 'pipe' });
  return location;
}

export async function openStore(kind: StoreKind, location: string): Promise<PublicationStore & AsyncDisposable> {
  if (kind === 'directory') {
    return { ...directoryStore({ directory: location }), [Symbol.asyncDispose]: async () => undefined };
  }
  if (kind === 'object') {
    // Nothing listens on port 1: a place that cannot be used.
    const base = URL.canParse(location) ? new URL(location) : new URL('http://127.0.0.1:1/');
    return { ...objectStore({ port: httpPort({ base }) }), [Symbol.asyncDispose]: async () => undefined };
  }
  const author = { name: 'Publisher', email: 'publisher@registry.example' };
  return openBranchStore({ remote: location, branch: BRANCH, author, now: () => new Date() });
}
