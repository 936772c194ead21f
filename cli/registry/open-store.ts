import { resolve } from 'node:path';
import { gitAuthorization } from '../../action/github/repository-name.ts';
import { openBranchStore } from '../../action/publication/branch-store.ts';
import { directoryStore } from '../../action/publication/directory-store.ts';
import type { PublicationStore } from '../../action/publication/publication-store.ts';
import { UsageError, type Env, type OptionSpecs } from '../command.ts';
import { optionOrEnv } from './locations.ts';

/** Where a publication is written: a folder, or a branch of a git repository. */
export const STORE_OPTION = {
  type: 'string',
  value: 'DIR|REMOTE#BRANCH',
  description:
    'the publication: a folder, or a branch of a repository ($PORTCULLIS_PUBLICATION; $PORTCULLIS_GIT_TOKEN)',
} as const satisfies OptionSpecs[string];

const AUTHOR = { name: 'Portcullis', email: 'portcullis@localhost' };

export interface OpenStore extends AsyncDisposable {
  readonly store: PublicationStore;
}

/** @throws UsageError when it is named wrongly, Error when it cannot be opened */
export async function openStore(given: string | undefined, env: Env, cwd: string, now: () => Date): Promise<OpenStore> {
  const value = optionOrEnv('publication', given, env, 'PORTCULLIS_PUBLICATION');
  const hash = value.lastIndexOf('#');
  if (hash === -1) {
    if (/^[a-z]+:\/\//.test(value)) throw new UsageError('--publication is a folder, or REMOTE#BRANCH');
    const store = directoryStore({ directory: resolve(cwd, value) });
    return { store, [Symbol.asyncDispose]: () => Promise.resolve() };
  }
  const token = env['PORTCULLIS_GIT_TOKEN'];
  const store = await openBranchStore({
    remote: value.slice(0, hash),
    branch: value.slice(hash + 1),
    author: AUTHOR,
    now,
    ...(token === undefined || token === '' ? {} : { authorization: gitAuthorization(token) }),
  });
  return { store, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
}
