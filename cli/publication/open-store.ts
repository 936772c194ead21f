import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gitAuthorization } from '../../action/github/repository-name.ts';
import { openBranchStore, PUBLICATION_AUTHOR } from '../../action/publication/branch-store.ts';
import { directoryStore } from '../../action/publication/directory-store.ts';
import { httpPort } from '../../action/publication/http-port.ts';
import { objectStore } from '../../action/publication/object-store.ts';
import type { PublicationStore } from '../../action/publication/publication-store.ts';
import { UsageError, type Env, type OptionSpecs } from '../command.ts';
import { optionOrEnv } from '../registry/locations.ts';

/** Where a publication is written: a folder, a branch of a git repository, or a store with conditional PUT. */
export const STORE_OPTION = {
  type: 'string',
  value: 'DIR|REMOTE#BRANCH|URL',
  description:
    'the publication: a folder, a branch of a repository, or an object store ($PORTCULLIS_PUBLICATION; $PORTCULLIS_GIT_TOKEN, $PORTCULLIS_STORE_TOKEN)',
} as const satisfies OptionSpecs[string];

export interface OpenStore extends AsyncDisposable {
  readonly store: PublicationStore;
}

/** @throws UsageError when it is named wrongly, Error when it cannot be opened */
export async function openStore(given: string | undefined, env: Env, cwd: string, now: () => Date): Promise<OpenStore> {
  return openStoreAt(optionOrEnv('publication', given, env, 'PORTCULLIS_PUBLICATION'), env, cwd, now);
}

/** @throws UsageError when it is named wrongly, Error when it cannot be opened */
export async function openStoreAt(value: string, env: Env, cwd: string, now: () => Date): Promise<OpenStore> {
  const hash = value.lastIndexOf('#');
  if (hash === -1) {
    const store = /^[a-z]+:\/\//.test(value)
      ? storeAtUrl(value, env)
      : directoryStore({ directory: resolve(cwd, value) });
    return { store, [Symbol.asyncDispose]: () => Promise.resolve() };
  }
  const token = env['PORTCULLIS_GIT_TOKEN'];
  const store = await openBranchStore({
    remote: value.slice(0, hash),
    branch: value.slice(hash + 1),
    author: PUBLICATION_AUTHOR,
    now,
    ...(token === undefined || token === '' ? {} : { authorization: gitAuthorization(token) }),
  });
  return { store, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
}

/** The token may be renewed in its file while a command runs. */
function storeAtUrl(value: string, env: Env): PublicationStore {
  const [token, file] = [env['PORTCULLIS_STORE_TOKEN'], env['PORTCULLIS_STORE_TOKEN_FILE']];
  if (!/^https?:\/\//.test(value) || !URL.canParse(value))
    throw new UsageError('a publication is written to a folder, to REMOTE#BRANCH or to an http(s) URL');
  const read = token !== undefined && token !== '' ? () => Promise.resolve(token) : undefined;
  const readTokenFile =
    file !== undefined && file !== '' ? async () => (await readFile(file, 'utf8')).trim() : undefined;
  const source = read ?? readTokenFile;
  try {
    const base = new URL(value);
    return objectStore({ port: httpPort(source === undefined ? { base } : { base, token: source }) });
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}
