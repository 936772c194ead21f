import { repositoryName, type RepositoryName } from '../github/repository-name.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Where a workflow run takes place, from the runner's variables. */
export interface RunContext {
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly repository: RepositoryName;
  /** The commit whose workflow runs. */
  readonly sha: string;
}

/** @throws Error where the runner's variables are missing */
export function runContext(env: Env): RunContext {
  return {
    apiUrl: needed(env, 'GITHUB_API_URL'),
    serverUrl: needed(env, 'GITHUB_SERVER_URL'),
    repository: repositoryName(needed(env, 'GITHUB_REPOSITORY')),
    sha: needed(env, 'GITHUB_SHA'),
  };
}

function needed(env: Env, name: string): string {
  const value = env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set: this runs in GitHub Actions`);
  return value;
}
