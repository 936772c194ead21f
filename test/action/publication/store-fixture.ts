import { execFileSync } from 'node:child_process';
import { openBranchStore } from '../../../action/publication/branch-store.ts';
import { directoryStore } from '../../../action/publication/directory-store.ts';
import type { PublicationStore } from '../../../action/publication/publication-store.ts';
import type { TemporaryDirectory } from '../../signing/tuf/temporary-directory.ts';

export type StoreKind = 'directory' | 'branch';
export const STORE_KINDS: readonly StoreKind[] = ['directory', 'branch'];
export const BRANCH = 'publication';

/** What a store of that kind is opened on: a directory, or a bare repository. */
export function newLocation(kind: StoreKind, folder: TemporaryDirectory): string {
  const location = folder.in(kind);
  if (kind === 'branch') execFileSync('git', ['init', '--quiet', '--bare', location], { stdio: 'pipe' });
  return location;
}

export async function openStore(kind: StoreKind, location: string): Promise<PublicationStore & AsyncDisposable> {
  if (kind === 'directory') {
    return { ...directoryStore({ directory: location }), [Symbol.asyncDispose]: async () => undefined };
  }
  const author = { name: 'Publisher', email: 'publisher@registry.example' };
  return openBranchStore({ remote: location, branch: BRANCH, author, now: () => new Date() });
}
