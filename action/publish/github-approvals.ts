import { GitError } from '../../transport/git/git-process.ts';
import type { FetchedRepository } from '../github/fetched-repository.ts';
import type { Listed } from '../github/listed.ts';
import { pullEvidence, type EvidenceSources, type ReviewedPull, type ReviewedPulls } from '../people/pull-evidence.ts';
import { treeDifference } from '../people/same-change.ts';
import type { ApprovalSource } from './publish.ts';

/** A merged pull request, as the API states it now. */
export interface MergedPull extends ReviewedPull {
  readonly isMerged: boolean;
  readonly mergeCommit: string | undefined;
  readonly baseBranch: string;
}

export interface MergedPulls extends ReviewedPulls {
  ofCommit(commit: string): Promise<Listed<MergedPull>>;
  /** Undefined where there is none of that number. */
  find(number: number): Promise<MergedPull | undefined>;
}

type Fetched = Pick<FetchedRepository, 'git' | 'directory' | 'objects' | 'fetchPull' | 'fetchCommit'>;

export interface ApprovalSources extends EvidenceSources {
  readonly pulls: MergedPulls;
  readonly repository: Fetched;
}

/**
 * How a commit came to the default branch: by the pull request whose merge it is, with the reviews that it has now; by a
 * push where there is none. A commit that only lies within a merged branch was not merged by itself.
 *
 * GitHub marks every pull request as merged whose head one merge brought in: that of a stranger on the same head, or of an
 * earlier one, too. Only the one that was merged counts, by the approvals that it has itself; a twin of it on the same head
 * adds who submitted it and who asks for changes. So nobody approves their own change by having it opened once more, and a
 * stranger's twin takes no approval away.
 */
export function gitHubApprovals(sources: ApprovalSources, defaultBranch: string): ApprovalSource {
  const { pulls, repository } = sources;
  return async (commit, named) => {
    const candidates = await mergedAt(commit, { pulls, repository, branch: defaultBranch });
    if (candidates === 'too-long') {
      const tooLong = ['pull requests of one commit'];
      return { kind: 'pull-request', number: 0, head: commit, isAsProposed: true, tooLong, ...NOBODY };
    }
    const [first] = candidates;
    if (first === undefined) return { kind: 'push' };
    for (const pull of candidates) {
      const before = await shownBefore(repository, commit, pull);
      if (before === undefined) continue;
      const twins = candidates.filter((other) => other.head === pull.head && other.number !== pull.number);
      const author = authorOf(pull);
      return {
        kind: 'pull-request',
        number: pull.number,
        head: pull.head,
        ...(author === undefined ? {} : { author }),
        isAsProposed: true,
        ...(await pullEvidence([pull, ...twins], before, named, sources)),
      };
    }
    return { kind: 'pull-request', number: first.number, head: first.head, isAsProposed: false, ...NOBODY };
  };
}

interface MergeQuestion {
  readonly pulls: Pick<MergedPulls, 'ofCommit' | 'find'>;
  readonly repository: Pick<Fetched, 'git' | 'directory'>;
  readonly branch: string;
}

/**
 * The pull requests whose merge a commit is, the likeliest first: the one that its message names, then the one that was marked
 * as merged before the others, which GitHub finds out about later.
 */
async function mergedAt(commit: string, question: MergeQuestion): Promise<Listed<MergedPull>> {
  const isItsMerge = (pull: MergedPull) =>
    pull.isMerged && pull.mergeCommit === commit && pull.baseBranch === question.branch;
  const listed = await question.pulls.ofCommit(commit);
  if (listed === 'too-long') return listed;
  const { head, named } = await mergeOf(commit, question.repository);
  const isNamedListed = named === undefined || listed.some(({ number }) => number === named);
  const found = isNamedListed ? undefined : await question.pulls.find(named);
  const rank = (pull: MergedPull) => (pull.number === named ? 0 : 1);
  return [...listed, ...(found === undefined ? [] : [found])]
    .filter(isItsMerge)
    .filter((pull) => head === undefined || pull.head === head)
    .toSorted((one, other) => rank(one) - rank(other) || timeOf(one) - timeOf(other) || one.number - other.number);
}

function timeOf({ mergedAt: at }: MergedPull): number {
  return at === undefined ? 0 : Date.parse(at);
}

interface Merge {
  /** What it merged: of all heads that lie within it only this one. Undefined where it has one parent. */
  readonly head: string | undefined;
  /**
   * The number in its message: a hint that anyone can write, and that counts only if that pull request names this commit.
   * GitHub connects commits and pull requests some time after a merge, and until then nothing else says which one to ask.
   */
  readonly named: number | undefined;
}

async function mergeOf(commit: string, { git, directory }: MergeQuestion['repository']): Promise<Merge> {
  const log = ['log', '-1', '--no-show-signature', '--format=%P%n%s', '--end-of-options', commit];
  const [parents = '', subject = ''] = (await git(log, { cwd: directory })).stdout.toString('utf8').split('\n');
  const number = /^Merge pull request #(\d{1,9}) |\(#(\d{1,9})\)$/.exec(subject.trim());
  return { head: parents.split(' ')[1], named: number === null ? undefined : Number(number[1] ?? number[2]) };
}

/** The account whose pull request brought a commit to a branch. */
export type SubmitterSource = (commit: string, branch: string) => Promise<number | 'unknown'>;

/** As publish would record it. */
export function gitHubSubmitters(
  pulls: MergeQuestion['pulls'],
  repository: MergeQuestion['repository'],
): SubmitterSource {
  const ask = async (commit: string, branch: string) => {
    const merged = await mergedAt(commit, { pulls, repository, branch });
    return merged === 'too-long' ? 'unknown' : (authorOf(merged[0]) ?? 'unknown');
  };
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
 * The commit before a merge, where what the merge changed against it is what the pull request changed against where it
 * began: path, mode, content. Undefined where it is not.
 */
async function shownBefore(repository: Fetched, commit: string, pull: MergedPull): Promise<string | undefined> {
  // The ref may have been moved since, or be another's: the head that was reviewed is what counts.
  if ((await repository.fetchPull(pull.number)) !== pull.head) return undefined;
  try {
    const before = await repository.objects.resolve(`${commit}^1`);
    const start = await repository.objects.mergeBase(before, pull.head);
    // A head that the branch had before was not merged by this commit, whatever GitHub was told of it.
    if (start === pull.head) return undefined;
    const merged = await treeDifference(repository, before, commit);
    return merged.equals(await treeDifference(repository, start, pull.head)) ? before : undefined;
  } catch (error) {
    // No parent, no common history: nothing that could be the same.
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
