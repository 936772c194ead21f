import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TokenSource } from '../../runtime/client/bearer-token.ts';
import { createClient, type PublicationClient } from '../../runtime/client/client.ts';
import { UsageError, type Env, type OptionSpecs, type OptionValues } from '../command.ts';
import { optionOrEnv, readRootFile, ROOT_OPTION } from '../registry/locations.ts';

/** Where a publication is read from, and what of it is believed: the same options for every command that reads one. */
export const CLIENT_OPTIONS = {
  publication: {
    type: 'string',
    value: 'URL|DIR',
    description: 'where the publication is served ($PORTCULLIS_PUBLICATION)',
  },
  root: ROOT_OPTION,
  cache: {
    type: 'string',
    value: 'DIR',
    description: 'what this host keeps of it ($PORTCULLIS_CACHE)',
  },
  'registry-id': { type: 'string', value: 'ID', description: 'refuse the publication of any other registry' },
  channel: { type: 'string', value: 'NAME', description: 'refuse any other channel' },
  'minimum-version': {
    type: 'string',
    value: 'N',
    description: 'refuse any older publication, also where the cache was lost',
  },
  'publication-token': {
    type: 'string',
    value: 'SOURCE',
    description:
      'bearer token for the server: file:PATH, env:NAME or cmd:PROGRAM ARGS ($PORTCULLIS_PUBLICATION_TOKEN says the same)',
  },
  'ca-file': {
    type: 'string',
    value: 'FILE',
    description: 'further certificate authorities for HTTPS, PEM ($PORTCULLIS_CA_FILE)',
  },
} as const satisfies OptionSpecs;

export interface OpenClient {
  readonly client: PublicationClient;
  /** What this host keeps of the publication. */
  readonly cacheDir: string;
  /** Address or folder, for messages. */
  readonly source: string;
}

/** @throws UsageError when the options name no publication or no root, Error when the root cannot be read */
export async function openClient(
  options: OptionValues<typeof CLIENT_OPTIONS>,
  env: Env,
  cwd: string,
  now: () => Date,
): Promise<OpenClient> {
  const rootBytes = await readRootFile(options.root, env, cwd);
  const cacheDir = cacheFolder(options.cache, env, cwd, rootBytes);
  const source = publicationSource(options.publication, env, cwd);
  const token = tokenSource(options['publication-token'] ?? env['PORTCULLIS_PUBLICATION_TOKEN'], source, cwd);
  const ca = await readAuthorities(options['ca-file'] ?? env['PORTCULLIS_CA_FILE'], cwd);
  const minimumVersion = wholeNumber(options['minimum-version']);
  const client = createClient({
    source,
    cacheDir,
    rootBytes,
    now,
    env,
    ...(token === undefined ? {} : { token }),
    ...(ca === undefined ? {} : { ca }),
    ...(minimumVersion === undefined ? {} : { minimumVersion }),
    ...(options['registry-id'] === undefined ? {} : { registryId: options['registry-id'] }),
    ...(options.channel === undefined ? {} : { channel: options.channel }),
  });
  return { client, cacheDir, source };
}

/** Where the token is, never the token: it would stand in the process list. */
function tokenSource(given: string | undefined, source: string, cwd: string): TokenSource | undefined {
  if (given === undefined || given === '') return undefined;
  const [, kind, rest = ''] = /^(file|env|cmd):(.+)$/su.exec(given) ?? [];
  if (kind === undefined) throw new UsageError('--publication-token is file:PATH, env:NAME or cmd:PROGRAM ARGS');
  if (source.startsWith('http:') && !/^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]/u.test(`${source}/`))
    throw new UsageError('--publication-token is sent over https: only');
  if (kind === 'env') return { kind, name: rest };
  if (kind === 'file') return { kind, path: resolve(cwd, rest) };
  const [program = '', ...args] = rest.trim().split(/ +/u);
  return { kind: 'command', command: [program, ...args] };
}

async function readAuthorities(given: string | undefined, cwd: string): Promise<string | undefined> {
  if (given === undefined || given === '') return undefined;
  const path = resolve(cwd, given);
  try {
    const text = await readFile(path, 'utf8');
    if (!text.includes('-----BEGIN CERTIFICATE-----')) throw new Error('there is no certificate in it');
    return text;
  } catch (cause) {
    throw new Error(`cannot read the certificate authorities ${path}`, { cause });
  }
}

function wholeNumber(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^[1-9][0-9]{0,14}$/u.test(given)) throw new UsageError('--minimum-version is a whole number from 1');
  return Number(given);
}

/** An address as it stands, or a folder from here. */
function publicationSource(given: string | undefined, env: Env, cwd: string): string {
  const value = optionOrEnv('publication', given, env, 'PORTCULLIS_PUBLICATION');
  if (!/^[a-z]+:\/\//.test(value)) return resolve(cwd, value);
  if (!/^(https?|file):\/\//.test(value) || !URL.canParse(value))
    throw new UsageError('--publication is neither an http(s) or file URL nor a folder');
  const { username, password } = new URL(value);
  if (username !== '' || password !== '') throw new UsageError('--publication must not hold credentials');
  return value;
}

/** One cache per root: two registries never share what they remember. */
function cacheFolder(given: string | undefined, env: Env, cwd: string, root: Uint8Array): string {
  const value = given ?? env['PORTCULLIS_CACHE'];
  if (value !== undefined && value !== '') return resolve(cwd, value);
  const base = env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(base, 'portcullis', createHash('sha256').update(root).digest('hex').slice(0, 16));
}
