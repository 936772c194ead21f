import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { createHash } from 'node:crypto';
import { UsageError, type OptionSpecs } from '../command.ts';

/** Options that several commands share, so that they mean the same everywhere. */
export const REGISTRY_OPTION = {
  type: 'string',
  value: 'DIR',
  description: 'checkout of the registry (this folder)',
} as const satisfies OptionSpecs[string];
export const KEYS_OPTION = {
  type: 'string',
  value: 'DIR',
  description: 'folder with the keys, <key>.pem each ($PORTCULLIS_KEYS)',
} as const satisfies OptionSpecs[string];
export const ROOT_OPTION = {
  type: 'string',
  value: 'FILE',
  description: "the registry's first TUF root, trust/root.json ($PORTCULLIS_ROOT)",
} as const satisfies OptionSpecs[string];
export const PUBLICATION_OPTION = {
  type: 'string',
  value: 'URL|DIR',
  description: 'where the publication is served ($PORTCULLIS_PUBLICATION)',
} as const satisfies OptionSpecs[string];
export const CACHE_OPTION = {
  type: 'string',
  value: 'DIR',
  description: 'what this host keeps of it ($PORTCULLIS_CACHE)',
} as const satisfies OptionSpecs[string];

type Env = Readonly<Record<string, string | undefined>>;

/** An option, or the environment variable that stands in for it. */
export function optionOrEnv(name: string, given: string | undefined, env: Env, variable: string): string {
  const value = given ?? env[variable];
  if (value === undefined || value === '') throw new UsageError(`say --${name}, or set ${variable}`);
  return value;
}

export function keysFolder(given: string | undefined, env: Env, cwd: string): string {
  return resolve(cwd, optionOrEnv('keys', given, env, 'PORTCULLIS_KEYS'));
}

/** An address as it stands, or a folder from here. */
export function publicationSource(given: string | undefined, env: Env, cwd: string): string {
  const value = optionOrEnv('publication', given, env, 'PORTCULLIS_PUBLICATION');
  if (!/^[a-z]+:\/\//.test(value)) return resolve(cwd, value);
  if (!/^(https?|file):\/\//.test(value) || !URL.canParse(value))
    throw new UsageError('--publication is neither an http(s) or file URL nor a folder');
  const { username, password } = new URL(value);
  if (username !== '' || password !== '') throw new UsageError('--publication must not hold credentials');
  return value;
}

const MAX_ROOT_BYTES = 512_000;

export async function readRootFile(given: string | undefined, env: Env, cwd: string): Promise<Uint8Array> {
  const path = resolve(cwd, optionOrEnv('root', given, env, 'PORTCULLIS_ROOT'));
  try {
    const bytes = await readFile(path);
    if (bytes.length > MAX_ROOT_BYTES) throw new Error(`larger than ${MAX_ROOT_BYTES} bytes`);
    return bytes;
  } catch (cause) {
    throw new Error(`cannot read the root ${path}`, { cause });
  }
}

/** One cache per root: two registries never share what they remember. */
export function cacheFolder(given: string | undefined, env: Env, cwd: string, root: Uint8Array): string {
  const value = given ?? env['PORTCULLIS_CACHE'];
  if (value !== undefined && value !== '') return resolve(cwd, value);
  const base = env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(base, 'portcullis', createHash('sha256').update(root).digest('hex').slice(0, 16));
}
