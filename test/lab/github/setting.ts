import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Octokit } from '@octokit/rest';
import { startGitHub, type LabEvent, type LabGitHub, type LabOptions } from '../../../lab/github/index.ts';

export const REPOSITORY = 'acme/registry';
export const AT = { owner: 'acme', repo: 'registry' };

/** A registry of an organization with an owner, a writer, a reader, and a stranger with a fork. */
export interface Setting extends AsyncDisposable {
  readonly lab: LabGitHub;
  readonly events: LabEvent[];
  readonly as: (token?: string) => Octokit;
  readonly user: (login: string) => Octokit;
}

const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

export async function startSetting(options: LabOptions = {}): Promise<Setting> {
  const lab = await startGitHub(options);
  for (const login of ['olive', 'wim', 'rita', 'stan']) lab.createUser(login);
  lab.createOrg('acme', ['olive']);
  await lab.createRepository(REPOSITORY);
  lab.grant(REPOSITORY, { user: 'wim' }, 'write');
  lab.grant(REPOSITORY, { user: 'rita' }, 'read');
  await lab.push(REPOSITORY, {
    as: 'olive',
    files: { 'README.md': 'one\n', 'plugins/a/plugin.json': '{}\n' },
    message: 'Start',
  });
  const events: LabEvent[] = [];
  lab.onEvent((event) => events.push(event));
  const as = (token?: string) =>
    new Octokit({ baseUrl: lab.apiUrl, log: SILENT, ...(token === undefined ? {} : { auth: token }) });
  return {
    lab,
    events,
    as,
    user: (login) => as(lab.issueToken({ user: login })),
    [Symbol.asyncDispose]: () => closeFaultless(lab),
  };
}

/** Nothing that a test asked or was told may have been outside of GitHub's description. */
async function closeFaultless(lab: LabGitHub): Promise<void> {
  await lab.close();
  if (lab.violations.length > 0) throw new Error(lab.violations.join('\n'));
}

/** Opens a pull request of wim's, from a branch of the registry. */
export async function openPull(setting: Setting, branch = 'topic'): Promise<{ number: number; head: string }> {
  const head = await setting.lab.push(REPOSITORY, {
    as: 'wim',
    branch,
    files: { [`plugins/${branch}.json`]: '{"a":1}\n' },
  });
  const { data } = await setting
    .user('wim')
    .rest.pulls.create({ ...AT, title: `Add ${branch}`, head: branch, base: 'main' });
  return { number: data.number, head };
}

/** The status and message of a request that fails, or the status of one that does not. */
export async function outcome(request: Promise<{ status: number }>): Promise<{ status: number; message: string }> {
  try {
    return { status: (await request).status, message: '' };
  } catch (error) {
    const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0;
    return { status, message: error instanceof Error ? error.message : '' };
  }
}

export interface Git extends AsyncDisposable {
  readonly folder: string;
  /** Standard output, or standard error after `!` when git fails. */
  readonly run: (...args: string[]) => Promise<string>;
}

/** The real git, in an empty folder, with no configuration but what is given here. */
export async function startGit(): Promise<Git> {
  const folder = await mkdtemp(join(tmpdir(), 'lab-git-'));
  const who = {
    GIT_AUTHOR_NAME: 'wim',
    GIT_AUTHOR_EMAIL: 'wim@example.com',
    GIT_COMMITTER_NAME: 'wim',
    GIT_COMMITTER_EMAIL: 'wim@example.com',
  };
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    ...who,
  };
  const run = async (...args: string[]) => {
    try {
      return (await promisify(execFile)('git', args, { cwd: folder, env })).stdout.trim();
    } catch (error) {
      const stderr =
        typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : String(error);
      return `!${stderr}`;
    }
  };
  return { folder, run, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
