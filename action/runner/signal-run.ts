import { GitHubError, type GitHubClient } from '../github/client.ts';
import type { RepositoryName } from '../github/repository-name.ts';

/** The head that a run belongs to, and the repository that it lies in. */
export interface RunHead {
  readonly head: string;
  readonly headRepositoryId: number | undefined;
}

/** Runs of one repository by number, as the API states them now; undefined where there is none. */
export function signalRuns(github: GitHubClient, at: RepositoryName): (id: number) => Promise<RunHead | undefined> {
  return async (id) => {
    try {
      const { data } = await github.rest.actions.getWorkflowRun({ ...at, run_id: id });
      // The description calls it present; of a fork that is gone GitHub gives null.
      const repository: { readonly id: number } | null = data.head_repository;
      return { head: data.head_sha, headRepositoryId: repository?.id };
    } catch (error) {
      if (error instanceof GitHubError && error.status === 404) return undefined;
      throw error;
    }
  };
}
