import { GitHubError, type GitHubClient } from './client.ts';
import { PAGE_SIZE } from './listed.ts';
import type { RepositoryName } from './repository-name.ts';

/** What a check run says. Required checks pass on `success`, and GitHub takes `neutral` and `skipped` for a pass, too. */
export type Conclusion = 'success' | 'failure' | 'action_required';

export interface CheckVerdict {
  readonly conclusion: Conclusion;
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
}

/** One app has one of the name; more than these are not looked through. */
const MAX_CANDIDATES = 20;

/** The check run of one name on one commit, written by the app that the token belongs to. */
export class CheckRuns {
  readonly #github: GitHubClient;
  readonly #at: RepositoryName;
  readonly #name: string;

  constructor(github: GitHubClient, at: RepositoryName, name: string) {
    this.#github = github;
    this.#at = at;
    this.#name = name;
  }

  /**
   * States a verdict on a commit: in the check run of that name that is ours, or in a new one. Of another app's there may be
   * one by the same name; a rule that pins the app does not look at it, and it cannot be changed by us.
   * @throws GitHubError where the token may not write checks, or GitHub fails
   */
  async state(headSha: string, verdict: CheckVerdict): Promise<'created' | 'updated'> {
    const { conclusion, title, summary } = verdict;
    const said = { status: 'completed', conclusion, output: { title, summary } } as const;
    for (const id of await this.#candidates(headSha)) {
      if (await this.#update(id, said)) return 'updated';
    }
    await this.#github.rest.checks.create({ ...this.#at, name: this.#name, head_sha: headSha, ...said });
    return 'created';
  }

  /** Whether a verdict of this name stands on a commit, whoever wrote it. */
  async isStated(headSha: string): Promise<boolean> {
    return (await this.#candidates(headSha)).length > 0;
  }

  /** Newest first. */
  async #candidates(headSha: string): Promise<readonly number[]> {
    const asked = { ...this.#at, ref: headSha, check_name: this.#name, filter: 'latest', per_page: PAGE_SIZE } as const;
    const { data } = await this.#github.rest.checks.listForRef(asked);
    const ids = data.check_runs.filter(({ name, head_sha: sha }) => name === this.#name && sha === headSha);
    return ids
      .map(({ id }) => id)
      .toSorted((one, other) => other - one)
      .slice(0, MAX_CANDIDATES);
  }

  async #update(id: number, said: object): Promise<boolean> {
    try {
      await this.#github.rest.checks.update({ ...this.#at, check_run_id: id, ...said });
      return true;
    } catch (error) {
      // Another app's, or a job's own: a new one says what holds, and tells whether the token may write any.
      if (error instanceof GitHubError && error.status === 403) return false;
      throw error;
    }
  }
}
