import type { Submitters } from '../../core/approval/approval-evidence.ts';
import { GitHubError, type GitHubClient } from '../github/client.ts';
import type { FetchedRepository } from '../github/fetched-repository.ts';
import { PAGE_SIZE } from '../github/listed.ts';
import type { HeadBranch } from '../github/pull-requests.ts';
import { isReleaseStatement, releaseRun, type ReleaseRun } from './release-run.ts';
import { treeDifference } from './same-change.ts';

/** An account that GitHub itself saw at work: a commit's author is whoever its author says. */
export interface Actor {
  readonly id: number;
  readonly isBot: boolean;
}

/** Who GitHub saw pushing and starting runs. Undefined where it does not tell, or the token may not know. */
export interface ActorSource {
  /** Those who pushed the head of a branch, and before it any of the commits named. */
  pushers(branch: HeadBranch, head: string, commits: ReadonlySet<string>): Promise<readonly Actor[] | undefined>;
  /** Who started a run, and who started it again. */
  starters(run: ReleaseRun): Promise<readonly Actor[] | undefined>;
}

/** A pull request, as far as it says who brought it. */
export interface SubmittedPull {
  readonly number: number;
  readonly head: string;
  readonly authorId: number;
  readonly isByBot: boolean;
  /** Undefined where the fork is gone. */
  readonly headBranch: HeadBranch | undefined;
}

export interface SubmittersQuestion {
  /** Of one head: the pull request, and twins of it. */
  readonly pulls: readonly SubmittedPull[];
  /** Where the head parted from the default branch. */
  readonly start: string;
  readonly contributors: (number: number) => Promise<Submitters>;
  readonly actors: ActorSource;
  readonly repository: Pick<FetchedRepository, 'git' | 'directory' | 'objects'>;
}

export interface SubmitterFacts {
  readonly submitters: Submitters;
  readonly unnamed: readonly string[];
}

const MAX_COMMITS = 1000;
/** A change that brings more signed releases has its runs left unnamed. */
const MAX_RUNS_ASKED = 10;
export const LAST_PUSHER = 'who pushed last';
export const RUN_STARTER = 'who started the run that made the release';
export const PERSON_BEHIND = 'which person let a program propose it';

/**
 * Everyone who brought a change: who opened it, wrote or committed any of it, pushed it, and started the run that signed the
 * release in it. Whom nobody can name is said to be unnamed, and one more approval makes up for them.
 */
export async function findSubmitters(question: SubmittersQuestion): Promise<SubmitterFacts> {
  const { pulls, start } = question;
  const submitters: number[] = [];
  const unnamed = new Set<string>();
  const seen: Actor[] = [];
  let isAttributed = true;
  let isPusherSeen = false;
  for (const pull of pulls) {
    submitters.push(pull.authorId);
    const contributors = await question.contributors(pull.number);
    if (contributors === 'unknown') isAttributed = false;
    else submitters.push(...contributors);
    const pushers = await pushersOf(pull, question);
    if (pushers === undefined) continue;
    isPusherSeen = true;
    seen.push(...pushers);
  }
  // One head is one change: a stranger who opens it once more, from a fork that nobody sees, must not make it need more.
  if (!isPusherSeen && pulls.length > 0) unnamed.add(LAST_PUSHER);
  const head = pulls[0]?.head;
  const runs = head === undefined ? [] : await releaseRuns(question, start, head);
  for (const run of runs) {
    const starters = run === 'unknown' ? undefined : await question.actors.starters(run);
    if (starters === undefined) unnamed.add(RUN_STARTER);
    else seen.push(...starters);
  }
  // An account's own name in a commit proves nobody: only a push or a run shows the person behind a program.
  if (pulls.some(({ isByBot }) => isByBot) && seen.every(({ isBot }) => isBot) && unnamed.size === 0)
    unnamed.add(PERSON_BEHIND);
  const all = [...new Set([...submitters, ...seen.map(({ id }) => id)])];
  return { submitters: isAttributed ? all : 'unknown', unnamed: [...unnamed] };
}

async function pushersOf(
  { head, headBranch }: SubmittedPull,
  { start, actors, repository }: SubmittersQuestion,
): Promise<readonly Actor[] | undefined> {
  if (headBranch === undefined) return undefined;
  const args = ['rev-list', `--max-count=${MAX_COMMITS}`, head, `^${start}`];
  const { stdout } = await repository.git(args, { cwd: repository.directory });
  const commits = new Set(stdout.toString('utf8').split('\n'));
  return actors.pushers(headBranch, head, commits);
}

async function releaseRuns(
  { repository }: SubmittersQuestion,
  start: string,
  head: string,
): Promise<readonly (ReleaseRun | 'unknown')[]> {
  const fields = (await treeDifference(repository, start, head)).toString('utf8').split('\0');
  const statements = new Set(fields.filter(isReleaseStatement));
  if (statements.size === 0) return [];
  if (statements.size > MAX_RUNS_ASKED) return ['unknown'];
  const runs = new Map<string, ReleaseRun | 'unknown'>();
  for (const path of statements) {
    const bytes = await repository.objects.file(head, path);
    // Taken away, or larger than any: the release that it stands for is refused.
    const run = bytes === undefined ? 'none' : releaseRun(bytes);
    if (run !== 'none') runs.set(JSON.stringify(run), run);
  }
  return [...runs.values()];
}

const MAX_ACTIVITY_PAGES = 5;

/**
 * Asks GitHub's record of pushes, and of runs. A plugin's repository, or a fork, may be one that the workflow's token cannot
 * see: the second client, where there is one, is asked then.
 */
export function gitHubActors(github: GitHubClient, second?: GitHubClient): ActorSource {
  const clients = second === undefined ? [github] : [github, second];
  const first = async <T>(ask: (client: GitHubClient) => Promise<T | undefined>): Promise<T | undefined> => {
    for (const client of clients) {
      try {
        const answer = await ask(client);
        if (answer !== undefined) return answer;
      } catch (error) {
        if (!isDenied(error)) throw error;
      }
    }
    return undefined;
  };
  return {
    pushers: (branch, head, commits) => first((client) => pushersOn(client, branch, head, commits)),
    starters: (run) => first((client) => startersOf(client, run)),
  };
}

async function pushersOn(
  client: GitHubClient,
  { repository, branch }: HeadBranch,
  head: string,
  commits: ReadonlySet<string>,
): Promise<readonly Actor[] | undefined> {
  const asked = { ...repository, ref: `refs/heads/${branch}`, per_page: PAGE_SIZE };
  const actors: Actor[] = [];
  let isHeadSeen = false;
  let pages = 0;
  for await (const { data } of client.paginate.iterator(client.rest.repos.listActivities, asked)) {
    for (const { after, actor } of data) {
      if (after !== head && !commits.has(after)) continue;
      const seen = actorOf(actor);
      // Whoever it was, nobody can say.
      if (seen === undefined) return undefined;
      if (after === head) isHeadSeen = true;
      actors.push(seen);
    }
    pages += 1;
    if (pages === MAX_ACTIVITY_PAGES) break;
  }
  return isHeadSeen ? actors : undefined;
}

async function startersOf(client: GitHubClient, run: ReleaseRun): Promise<readonly Actor[] | undefined> {
  const asked = { ...run.repository, run_id: run.id, attempt_number: run.attempt };
  const { data } = await client.rest.actions.getWorkflowRunAttempt(asked);
  // Another repository that took the name is not the one that the certificate means.
  if (data.repository.id !== run.repositoryId) return undefined;
  const [actor, again] = [actorOf(data.actor), actorOf(data.triggering_actor)];
  return actor === undefined || again === undefined ? undefined : [actor, again];
}

/** An account that is gone is null, or, as in GitHub's own example of a push, not there at all. */
function actorOf(account: RepositoryAccount | null | undefined): Actor | undefined {
  return account === null || account === undefined ? undefined : { id: account.id, isBot: account.type !== 'User' };
}

interface RepositoryAccount {
  readonly id: number;
  readonly type: string;
}

function isDenied(error: unknown): boolean {
  return error instanceof GitHubError && (error.status === 403 || error.status === 404);
}
