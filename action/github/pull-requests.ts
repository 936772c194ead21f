import type { Review, Submitters } from '../../core/approval/approval-evidence.ts';
import { GitHubError, type GitHubClient } from './client.ts';
import { PAGE_SIZE, readListed, type Listed } from './listed.ts';
import type { RepositoryName } from './repository-name.ts';

/** A pull request as the API states it now. What a payload said of it is never used. */
export interface PullRequest {
  readonly number: number;
  readonly isOpen: boolean;
  readonly isMerged: boolean;
  /** The commit that the base branch came to by its merge; only a merged one has it. */
  readonly mergeCommit: string | undefined;
  readonly head: string;
  readonly baseBranch: string;
  /** Numeric id of the author; 0 where the account is gone. */
  readonly authorId: number;
  /** Opened by a program. */
  readonly isByBot: boolean;
  /** Its head lies in another repository, or in one that is gone: anybody can have one. */
  readonly isOfFork: boolean;
  /** Where its head is pushed to; undefined where the fork is gone. */
  readonly headBranch: HeadBranch | undefined;
  /** ISO 8601; only a merged one has it. */
  readonly mergedAt: string | undefined;
  readonly url: string;
}

export interface HeadBranch {
  readonly repository: RepositoryName;
  readonly repositoryId: number;
  readonly branch: string;
}

const NOBODY = 0;

interface PullAnswer {
  readonly number: number;
  readonly state: string;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly head: {
    readonly sha: string;
    readonly ref: string;
    readonly repo: { readonly id: number; readonly name: string; readonly owner: { readonly login: string } } | null;
  };
  readonly base: { readonly ref: string; readonly repo: { readonly id: number } };
  readonly user: { readonly id: number; readonly type: string } | null;
  readonly html_url: string;
}

/** The pull requests of one repository. */
export class PullRequests {
  readonly #github: GitHubClient;
  readonly #at: RepositoryName;

  constructor(github: GitHubClient, at: RepositoryName) {
    this.#github = github;
    this.#at = at;
  }

  async defaultBranch(): Promise<string> {
    return (await this.#github.rest.repos.get({ ...this.#at })).data.default_branch;
  }

  /** The tip of a branch, by the API. */
  async tip(branch: string): Promise<string> {
    return (await this.#github.rest.git.getRef({ ...this.#at, ref: `heads/${branch}` })).data.object.sha;
  }

  async read(number: number): Promise<PullRequest> {
    return pullRequest((await this.#github.rest.pulls.get({ ...this.#at, pull_number: number })).data);
  }

  /** As `read`; undefined where there is no pull request of that number. */
  async find(number: number): Promise<PullRequest | undefined> {
    try {
      return await this.read(number);
    } catch (error) {
      if (error instanceof GitHubError && error.status === 404) return undefined;
      throw error;
    }
  }

  /** Those that are open, whatever their base. */
  async open(): Promise<Listed<PullRequest>> {
    const pages = this.#github.paginate.iterator(this.#github.rest.pulls.list, {
      ...this.#at,
      state: 'open',
      per_page: PAGE_SIZE,
    });
    const open = await readListed<PullAnswer>(pages);
    return open === 'too-long' ? open : open.map(pullRequest);
  }

  /** The open one from a branch, or undefined. `owner` is whose repository the branch is in. */
  async openFrom(owner: string, branch: string, base: string): Promise<PullRequest | undefined> {
    const asked = { ...this.#at, state: 'open', head: `${owner}:${branch}`, base } as const;
    return (await this.#github.rest.pulls.list(asked)).data.map(pullRequest)[0];
  }

  /** Those that GitHub connects with a commit: as their merge, or for holding it. */
  async ofCommit(commit: string): Promise<Listed<PullRequest>> {
    const pages = this.#github.paginate.iterator(this.#github.rest.repos.listPullRequestsAssociatedWithCommit, {
      ...this.#at,
      commit_sha: commit,
      per_page: PAGE_SIZE,
    });
    const connected = await readListed<PullAnswer>(pages);
    return connected === 'too-long' ? connected : connected.map(pullRequest);
  }

  /**
   * Reviews in the order of their submission, those of accounts that are gone left out. All of them, or, of a crowd, the
   * newest, back to where each account that is asked about has had its last word: on a public repository anyone may submit
   * thousands. `too-long` where somebody may have said something before what is read.
   */
  async reviews(number: number, { ids, mergedAt }: AskedReviewers): Promise<Listed<SubmittedReview>> {
    const page = (at: number) => this.#reviewPage(number, at);
    const { last, reviews: first } = await page(1);
    const isWhole = last <= MAX_PAGES_READ_WHOLE;
    const newestFirst: SubmittedReview[][] = [];
    const unheard = new Set(ids);
    for (let at = last; at >= 1; at -= 1) {
      if (newestFirst.length === MAX_REVIEW_PAGES) return 'too-long';
      const { reviews } = at === 1 ? { reviews: first } : await page(at);
      newestFirst.push([...reviews]);
      for (const each of reviews) if (isLastWord(each, mergedAt)) unheard.delete(each.userId);
      if (!isWhole && unheard.size === 0) break;
    }
    return newestFirst.toReversed().flat();
  }

  async #reviewPage(number: number, page: number) {
    const asked = { ...this.#at, pull_number: number, per_page: PAGE_SIZE, page };
    const { data, headers } = await this.#github.rest.pulls.listReviews(asked);
    const last = /[?&]page=(\d{1,9})[^>]*>; rel="last"/.exec(headers.link ?? '')?.[1];
    const reviews = data.flatMap(submittedReview);
    return { last: last === undefined ? page : Number(last), reviews };
  }

  /** Accounts that GitHub or a trailer names as authors of its commits; a name that belongs to no account is nobody's. */
  async contributors(number: number): Promise<Submitters> {
    const pages = this.#github.paginate.iterator(this.#github.rest.pulls.listCommits, {
      ...this.#at,
      pull_number: number,
      per_page: PAGE_SIZE,
    });
    const commits = await readListed<CommitAnswer>(pages);
    if (commits === 'too-long' || commits.length >= MAX_COMMITS_TOLD) return 'unknown';
    return [...new Set(commits.flatMap(accountsOf))];
  }

  /** Closes one; whoever opened it may open it again. */
  async close(number: number): Promise<void> {
    await this.#github.rest.pulls.update({ ...this.#at, pull_number: number, state: 'closed' });
  }

  async create(pull: {
    readonly head: string;
    readonly base: string;
    readonly title: string;
    readonly body: string;
  }): Promise<PullRequest> {
    return pullRequest((await this.#github.rest.pulls.create({ ...this.#at, ...pull })).data);
  }
}

/** GitHub lists no more commits of a pull request than this, and does not say that there are more. */
const MAX_COMMITS_TOLD = 250;
/** The address that GitHub gives an account; its number is the account's. */
const CO_AUTHOR = /^co-authored-by:.*<(\d{1,15})\+[^<>@\s]+@users\.noreply\.github\.com>\s*$/gim;

interface CommitAnswer {
  readonly author: { readonly id?: number } | null;
  readonly committer: { readonly id?: number } | null;
  readonly commit: { readonly message: string };
}

function accountsOf({ author, committer, commit }: CommitAnswer): readonly number[] {
  const coAuthors = [...commit.message.matchAll(CO_AUTHOR)].map(([, id]) => Number(id));
  return [author?.id, committer?.id, ...coAuthors].filter((id) => id !== undefined);
}

/** Whose words matter: of a merged pull request, those that were said before the merge. */
export interface AskedReviewers {
  readonly ids: ReadonlySet<number>;
  readonly mergedAt: string | undefined;
}

/** Of a list of up to 3,000 everything is read. */
const MAX_PAGES_READ_WHOLE = 30;
/** A tenth of what the workflow's token may ask in an hour. */
export const MAX_REVIEW_PAGES = 100;

function isLastWord({ state, submittedAt }: SubmittedReview, mergedAt: string | undefined): boolean {
  if (state === 'COMMENTED' || state === 'PENDING' || submittedAt === undefined) return false;
  return mergedAt === undefined || Date.parse(submittedAt) <= Date.parse(mergedAt);
}

/** A review and when it was given. */
export interface SubmittedReview extends Review {
  /** ISO 8601; only of one that is still pending there is none. */
  readonly submittedAt: string | undefined;
}

interface ReviewAnswer {
  readonly id: number;
  readonly user: { readonly login: string; readonly id: number } | null;
  readonly state: string;
  readonly commit_id: string | null;
  readonly submitted_at?: string | undefined;
}

function submittedReview(answer: ReviewAnswer): readonly SubmittedReview[] {
  const { id, user, state, commit_id: commit, submitted_at: submittedAt } = answer;
  if (user === null || !isState(state)) return [];
  return [{ id, login: user.login, userId: user.id, state, commit: commit ?? '', submittedAt }];
}

const STATES: readonly string[] = [
  'APPROVED',
  'CHANGES_REQUESTED',
  'COMMENTED',
  'DISMISSED',
  'PENDING',
] satisfies Review['state'][];

function isState(state: string): state is Review['state'] {
  return STATES.includes(state);
}

function pullRequest(answer: PullAnswer): PullRequest {
  const isMerged = answer.merged_at !== null;
  return {
    number: answer.number,
    isOpen: answer.state === 'open',
    isMerged,
    // Of an open one it names a trial merge that nobody made.
    mergeCommit: isMerged ? (answer.merge_commit_sha ?? undefined) : undefined,
    head: answer.head.sha,
    baseBranch: answer.base.ref,
    authorId: answer.user?.id ?? NOBODY,
    isByBot: answer.user !== null && answer.user.type !== 'User',
    isOfFork: answer.head.repo?.id !== answer.base.repo.id,
    headBranch: headBranch(answer.head),
    mergedAt: answer.merged_at ?? undefined,
    url: answer.html_url,
  };
}

function headBranch({ ref, repo }: PullAnswer['head']): HeadBranch | undefined {
  if (repo === null) return undefined;
  return { repository: { owner: repo.owner.login, repo: repo.name }, repositoryId: repo.id, branch: ref };
}
