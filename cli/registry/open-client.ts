import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { createClient, type PublicationClient } from '../../runtime/client/client.ts';
import { UsageError, type Env, type OptionSpecs, type OptionValues } from '../command.ts';
import { optionOrEnv, readRootFile, ROOT_OPTION } from './locations.ts';

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
  const client = createClient({
    source,
    cacheDir,
    rootBytes,
    now,
    ...(options['registry-id'] === undefined ? {} : { registryId: options['registry-id'] }),
    ...(options.channel === undefined ? {} : { channel: options.channel }),
  });
  return { client, cacheDir, source };
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
