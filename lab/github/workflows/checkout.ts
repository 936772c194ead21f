import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gitEnvironment } from '../git.ts';
import type { RemoteAction } from './sources.ts';

/** What `actions/checkout` knows of its job. */
export interface CheckoutSetting {
  readonly serverUrl: string;
  readonly repository: string;
  readonly ref: string;
  readonly sha: string;
  readonly token: string;
  readonly home: string;
  /** Finds an action that a composite action uses. */
  readonly find: (uses: string) => Promise<RemoteAction | undefined>;
}

const SHA = /^[0-9a-f]{40}$/;

/** The one action of others that the lab plays itself, whichever release of it is named. */
export const isCheckout = (uses: string): boolean => /^actions\/checkout@/i.test(uses);

const yes = (text: string | undefined, otherwise: boolean) => (text === undefined ? otherwise : /^true$/i.test(text));

/**
 * A clone by git over the lab's own HTTP, with the job's token. Like the real one it leaves the token in the clone's configuration
 * unless `persist-credentials: false` is said.
 * @returns git's log. @throws Error of git for what is not there or may not be read.
 */
export async function checkOut(
  setting: CheckoutSetting,
  given: Readonly<Record<string, string>>,
  workspace: string,
): Promise<string> {
  const folder = resolve(workspace, given['path'] ?? '.');
  if (folder !== workspace && !folder.startsWith(`${workspace}${sep}`))
    throw new Error(`Repository path '${folder}' is not under '${workspace}'`);
  await mkdir(folder, { recursive: true });
  const repository = given['repository'] ?? setting.repository;
  const isOwn = repository.toLowerCase() === setting.repository.toLowerCase();
  const asked = given['ref'] ?? '';
  const [ref, commit] = asked !== '' ? [asked, undefined] : isOwn ? [setting.ref, setting.sha] : ['HEAD', undefined];
  const token = given['token'] ?? setting.token;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const url = `${setting.serverUrl}/${repository}.git`;
  const log: string[] = [];
  const git = async (...args: string[]) => {
    const { stdout, stderr } = await promisify(execFile)('git', args, {
      cwd: folder,
      env: gitEnvironment(setting.home),
    });
    log.push(`[command]git ${args[0] ?? ''}\n${stdout}${stderr}`);
  };
  await git('init', '--quiet', '.');
  await git('config', `http.${setting.serverUrl}/.extraheader`, header);
  await git('remote', 'add', 'origin', url);
  const depth = Number(given['fetch-depth'] ?? '1');
  const limit = depth === 0 ? [] : [`--depth=${depth}`];
  const whole = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'] : [];
  await git(
    'fetch',
    '--no-tags',
    '--quiet',
    ...limit,
    'origin',
    `+${commit ?? wanted(ref)}:refs/lab/checkout`,
    ...whole,
  );
  const branch = SHA.test(ref) ? undefined : /^(?:refs\/heads\/)?([^/].*)$/.exec(ref)?.[1];
  const local = ref === 'HEAD' || ref.startsWith('refs/pull/') || ref.startsWith('refs/tags/') ? undefined : branch;
  await git(
    'checkout',
    '--quiet',
    '--force',
    ...(local === undefined ? ['--detach'] : ['-B', local]),
    'refs/lab/checkout',
  );
  if (!yes(given['persist-credentials'], true))
    await git('config', '--unset-all', `http.${setting.serverUrl}/.extraheader`);
  return log.join('');
}

const wanted = (ref: string) =>
  ref === 'HEAD' || ref.startsWith('refs/') || SHA.test(ref) ? ref : `refs/heads/${ref}`;
