import type { GitHubClient } from '../github/client.ts';
import type { RepositoryName } from '../github/repository-name.ts';
import { unlessAbsent } from './step.ts';

export const DEFAULT_BRANCH = 'main';
export const PUBLICATION_BRANCH = 'publication';

/** Where the registry is set up, and what several steps ask of it. */
export interface RegistryPlace {
  readonly github: GitHubClient;
  readonly at: RepositoryName;
}

/** Whether the repository is private; undefined where there is none. */
export async function privacyOf({ github, at }: RegistryPlace): Promise<boolean | undefined> {
  return (await unlessAbsent(github.rest.repos.get({ ...at })))?.data.private;
}

/** The commit of a branch; undefined where there is none. */
export async function tipOf({ github, at }: RegistryPlace, branch: string): Promise<string | undefined> {
  return (await unlessAbsent(github.rest.git.getRef({ ...at, ref: `heads/${branch}` })))?.data.object.sha;
}
