import type { GitHubClient } from '../github/client.ts';
import type { RepositoryName } from '../github/repository-name.ts';

type Env = Readonly<Record<string, string | undefined>>;

export interface Account {
  readonly id: number;
  readonly login: string;
}

/** A workflow run as the API states it now, by its latest attempt. */
export interface WorkflowRun {
  readonly event: string;
  readonly headBranch: string | undefined;
  readonly headSha: string;
  /** Of another repository, for a run of a fork's pull request. */
  readonly isOfFork: boolean;
  readonly attempt: number;
  /** RFC 3339; the same for every attempt. */
  readonly createdAt: string;
  /** Who started it; undefined where the account is gone. */
  readonly actor: Account | undefined;
  /** Who started this attempt. */
  readonly triggeringActor: Account | undefined;
}

/** What the runner told the job of the run that it is part of. */
export interface RunClaim {
  readonly id: number;
  readonly attempt: number;
  readonly sha: string;
  /** Full: `refs/heads/main`. */
  readonly ref: string;
}

/** @throws Error where the runner's variables are missing */
export function runClaim(env: Env): RunClaim {
  const id = Number(env['GITHUB_RUN_ID'] ?? '');
  const attempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? '');
  const sha = env['GITHUB_SHA'] ?? '';
  const ref = env['GITHUB_REF'] ?? '';
  if (!Number.isSafeInteger(id) || id < 1 || !Number.isSafeInteger(attempt) || attempt < 1 || sha === '' || ref === '')
    throw new Error(
      'GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_SHA or GITHUB_REF is not set: this runs in GitHub Actions',
    );
  return { id, attempt, sha, ref };
}

/** The workflow runs of one repository. The variables of a job name people by logins, which change hands: only numbers count. */
export class WorkflowRuns {
  readonly #github: GitHubClient;
  readonly #at: RepositoryName;

  constructor(github: GitHubClient, at: RepositoryName) {
    this.#github = github;
    this.#at = at;
  }

  async read(id: number): Promise<WorkflowRun> {
    const { data } = await this.#github.rest.actions.getWorkflowRun({ ...this.#at, run_id: id });
    return {
      event: data.event,
      headBranch: data.head_branch ?? undefined,
      headSha: data.head_sha,
      isOfFork: data.head_repository?.id !== data.repository.id,
      attempt: data.run_attempt ?? 1,
      createdAt: data.created_at,
      actor: account(data.actor),
      triggeringActor: account(data.triggering_actor),
    };
  }

  /** Who let the run into an environment. */
  async approvers(id: number): Promise<readonly Account[]> {
    const { data } = await this.#github.rest.actions.getReviewsForRun({ ...this.#at, run_id: id });
    return data.flatMap(({ state, user }) =>
      state === 'approved' ? [account(user)].filter((each) => each !== undefined) : [],
    );
  }
}

function account(user: { readonly id: number; readonly login: string } | null | undefined): Account | undefined {
  return user === null || user === undefined ? undefined : { id: user.id, login: user.login };
}
