import type { ApprovalEvidence, Review, Submitters } from '../../core/approval/approval-evidence.ts';
import { GitError } from '../../transport/git/git-process.ts';
import type { PeopleSource } from '../github/people.ts';
import type { FetchedRepository } from '../github/fetched-repository.ts';
import type { ApprovalSource } from './publish.ts';

/** A merged pull request, as the API states it now. */
export interface MergedPull {
  readonly number: number;
  readonly isMerged: boolean;
  readonly mergeCommit: string | undefined;
  readonly head: string;
  readonly baseBranch: string;
  readonly authorId: number;
}

export interface MergedPulls {
  ofCommit(commit: string): Promise<readonly MergedPull[]>;
  /** Undefined where there is none of that number. */
  find(number: number): Promise<MergedPull | undefined>;
  reviews(number: number): Promise<readonly Review[]>;
  /** Accounts that its commits are attributed to. */
  contributors(number: number): Promise<Submitters>;
}

type Evidence = Extract<ApprovalEvidence, { kind: 'pull-request' }>;
type Fetched = Pick<FetchedRepository, 'git' | 'directory' | 'objects' | 'fetchPull'>;

/**
 * How a commit came to the default branch: by the pull request whose merge it is, with the reviews that it has now; by a
 * push where there is none. A commit that only lies within a merged branch was not merged by itself.
 */
export function gitHubApprovals(
  pulls: MergedPulls,
  repository: Fetched,
  people: PeopleSource,
  defaultBranch: string,
): ApprovalSource {
  return async (commit, named) => {
    const oldestFirst = await mergedAt(commit, { pulls, repository, branch: defaultBranch });
    const [first] = oldestFirst;
    if (first === undefined) return { kind: 'push' };
    for (const pull of oldestFirst) {
      if (await isAsProposed(repository, commit, pull)) {
        const evidence = await evidenceOf(pull, oldestFirst, pulls);
        return { ...evidence, ...(await people(evidence.reviews, named)) };
      }
    }
    return { kind: 'pull-request', number: first.number, head: first.head, isAsProposed: false, ...NOBODY };
  };
}

interface MergeQuestion {
  readonly pulls: Pick<MergedPulls, 'ofCommit' | 'find'>;
  readonly repository: Pick<Fetched, 'git' | 'directory'>;
  readonly branch: string;
}

/** The pull requests whose merge a commit is, oldest first. */
async function mergedAt(commit: string, question: MergeQuestion): Promise<readonly MergedPull[]> {
  const isItsMerge = (pull: MergedPull) =>
    pull.isMerged && pull.mergeCommit === commit && pull.baseBranch === question.branch;
  const connected = (await question.pulls.ofCommit(commit)).filter(isItsMerge);
  const merged = connected.length > 0 ? connected : (await pullNamedIn(commit, question)).filter(isItsMerge);
  return merged.toSorted((one, other) => one.number - other.number);
}

/** The account whose pull request brought a commit to a branch. */
export type SubmitterSource = (commit: string, branch: string) => Promise<number | 'unknown'>;

/** As publish would record it: of twins on one head, the one that was opened first. */
export function gitHubSubmitters(
  pulls: MergeQuestion['pulls'],
  repository: MergeQuestion['repository'],
): SubmitterSource {
  const ask = async (commit: string, branch: string) =>
    authorOf((await mergedAt(commit, { pulls, repository, branch }))[0]) ?? 'unknown';
  /** One merge may have brought the last release of many plugins. */
  const asked = new Map<string, ReturnType<typeof ask>>();
  return (commit, branch) => {
    const key = `${commit} ${branch}`;
    const answer = asked.get(key) ?? ask(commit, branch);
    asked.set(key, answer);
    return answer;
  };
}

/** An account that is gone has no number, and could be anybody's. */
function authorOf(pull: MergedPull | undefined): number | undefined {
  return pull === undefined || pull.authorId < 1 ? undefined : pull.authorId;
}

const NOBODY = { submitters: [], reviews: [], standings: new Map() } as const;

/**
 * GitHub marks every pull request as merged whose head one merge brought in. Twins on one head are one change: who approved
 * it in either did, and who submitted either submitted it. So a stranger's twin takes no approval away, and nobody gets to
 * approve their own change by having it opened once more.
 */
async function evidenceOf(
  pull: MergedPull,
  merged: readonly MergedPull[],
  pulls: MergedPulls,
): Promise<Omit<Evidence, 'standings'>> {
  const twins = merged.filter(({ head }) => head === pull.head);
  const reviews: Review[] = [];
  const submitters: number[] = [];
  let isAttributed = true;
  for (const { number, authorId } of twins) {
    const own = await pulls.reviews(number);
    reviews.push(...own.map((review) => (number === pull.number ? review : { ...review, pullRequest: number })));
    const contributors = await pulls.contributors(number);
    if (contributors === 'unknown') isAttributed = false;
    else submitters.push(authorId, ...contributors);
  }
  const author = authorOf(pull);
  return {
    kind: 'pull-request',
    number: pull.number,
    head: pull.head,
    ...(author === undefined ? {} : { author }),
    submitters: isAttributed ? submitters : 'unknown',
    isAsProposed: true,
    // GitHub numbers reviews as they come.
    reviews: reviews.toSorted((one, other) => one.id - other.id),
  };
}

/**
 * GitHub connects commits and pull requests some time after a merge. Until then the number in the message of the commit
 * says which one to ask: a hint that anyone can write, and that counts only if that pull request names this commit.
 */
async function pullNamedIn(commit: string, { pulls, repository }: MergeQuestion): Promise<readonly MergedPull[]> {
  const log = ['log', '-1', '--no-show-signature', '--format=%s', '--end-of-options', commit];
  const { stdout } = await repository.git(log, { cwd: repository.directory });
  const number = /^Merge pull request #(\d{1,9}) |\(#(\d{1,9})\)$/.exec(stdout.toString('utf8').trim());
  const found = number === null ? undefined : await pulls.find(Number(number[1] ?? number[2]));
  return found === undefined ? [] : [found];
}

/** What the commit changed against its first parent is what the pull request changed against where it began: path, mode, content. */
async function isAsProposed(repository: Fetched, commit: string, pull: MergedPull): Promise<boolean> {
  // The ref may have been moved since, or be another's: the head that was reviewed is what counts.
  if ((await repository.fetchPull(pull.number)) !== pull.head) return false;
  try {
    const before = await repository.objects.resolve(`${commit}^1`);
    const start = await repository.objects.mergeBase(before, pull.head);
    const merged = await treeDifference(repository, before, commit);
    return merged.equals(await treeDifference(repository, start, pull.head));
  } catch (error) {
    // No parent, no common history: nothing that could be the same.
    if (error instanceof GitError) return false;
    throw error;
  }
}

/** Modes, object ids and paths, before and after, sorted by path. */
async function treeDifference({ git, directory }: Fetched, before: string, after: string): Promise<Buffer> {
  const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--end-of-options', before, after];
  return (await git(args, { cwd: directory })).stdout;
}
