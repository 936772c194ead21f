import type { GitHubClient } from '../../action/github/client.ts';
import { repositoryName, type RepositoryName } from '../../action/github/repository-name.ts';
import { UsageError, type Env, type OptionSpecs } from '../command.ts';
import { readInput } from '../read-input.ts';

const GITHUB_API = 'https://api.github.com';
const MAX_TOKEN_BYTES = 4096;

/** How commands reach GitHub: a token comes by file or environment, never by argument, which every user can read. */
export const GITHUB_OPTIONS = {
  'token-file': {
    type: 'string',
    value: 'FILE',
    description: 'holds the token that reads GitHub (the variable GITHUB_TOKEN)',
  },
  'api-url': { type: 'string', value: 'URL', description: `REST API of the GitHub that holds it (${GITHUB_API})` },
} as const satisfies OptionSpecs;

export interface GitHubConnection {
  readonly github: GitHubClient;
  readonly at: RepositoryName;
  /** For git, which asks by itself. */
  readonly token: string;
}

interface Given {
  readonly 'token-file': string | undefined;
  readonly 'api-url': string | undefined;
}

/** @throws UsageError for a name that is none, or without a token */
export async function connectGitHub(
  repository: string,
  given: Given,
  env: Env,
  cwd: string,
): Promise<GitHubConnection> {
  const at = nameOf(repository);
  const token = await tokenOf(given['token-file'], env, cwd);
  const apiUrl = given['api-url'] ?? GITHUB_API;
  if (!/^https?:\/\/[^@]+$/v.test(apiUrl) || !URL.canParse(apiUrl))
    throw new UsageError('--api-url is an http(s) address without credentials');
  const { openGitHub } = await import('../../action/github/client.ts');
  return { github: openGitHub({ apiUrl: apiUrl.replace(/\/+$/v, ''), token }), at, token };
}

function nameOf(repository: string): RepositoryName {
  try {
    return repositoryName(repository);
  } catch {
    throw new UsageError('the repository is ORG/REPO');
  }
}

async function tokenOf(file: string | undefined, env: Env, cwd: string): Promise<string> {
  const text =
    file === undefined
      ? (env['GITHUB_TOKEN'] ?? '')
      : new TextDecoder().decode(await readInput(cwd, file, MAX_TOKEN_BYTES));
  const token = text.trim();
  if (!/^[!-~]+$/v.test(token)) throw new UsageError('no token: set GITHUB_TOKEN, or give --token-file FILE');
  return token;
}
