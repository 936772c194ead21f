import type { ApprovalEvidence, Review } from '../../core/admission/decide-approval.ts';
import { GitError } from '../../transport/git/git-process.ts';
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
}

type Evidence = Extract<ApprovalEvidence, { kind: 'pull-request' }>;
type Fetched = Pick<FetchedRepository, 'git' | 'directory' | 'objects' | 'fetchPull'>;

/**
 * How a commit came to the default branch: by the pull request whose merge it is, with the reviews that it has now; by a
 * push where there is none. A commit that only lies within a merged branch was not merged by itself.
 */
export function gitHubApprovals(pulls: MergedPulls, repository: Fetched, defaultBranch: string): ApprovalSource {
  return async (commit) => {
    const isItsMerge = (pull: MergedPull) =>
      pull.isMerged && pull.mergeCommit === commit && pull.baseBranch === defaultBranch;
    const connected = (await pulls.ofCommit(commit)).filter(isItsMerge);
    const merged = connected.length > 0 ? connected : (await pullNamedIn(commit, pulls, repository)).filter(isItsMerge);
    const evidence: Evidence[] = [];
    for (const pull of merged) {
      evidence.push({
        kind: 'pull-request',
        number: pull.number,
        head: pull.head,
        authorId: pull.authorId,
        isAsProposed: await isAsProposed(repository, commit, pull),
        reviews: await pulls.reviews(pull.number),
      });
    }
    return evidence.toSorted(byWeight)[0] ?? { kind: 'push' };
  };
}

/**
 * GitHub connects commits and pull requests some time after a merge. Until then the number in the message of the commit
 * says which one to ask: a hint that anyone can write, and that counts only if that pull request names this commit.
 */
async function pullNamedIn(commit: string, pulls: MergedPulls, repository: Fetched): Promise<readonly MergedPull[]> {
  const log = ['log', '-1', '--no-show-signature', '--format=%s', '--end-of-options', commit];
  const { stdout } = await repository.git(log, { cwd: repository.directory });
  const number = /^Merge pull request #(\d{1,9}) |\(#(\d{1,9})\)$/.exec(stdout.toString('utf8').trim());
  const found = number === null ? undefined : await pulls.find(Number(number[1] ?? number[2]));
  return found === undefined ? [] : [found];
}

/**
 * GitHub marks every pull request as merged whose head one merge brought in. Of those that show exactly what was merged,
 * the one with most approvals of its head speaks for it: a twin opened by a stranger takes no approval away.
 */
function byWeight(one: Evidence, other: Evidence): number {
  const weight = ({ isAsProposed, head, reviews }: Evidence) =>
    (isAsProposed ? 1_000_000 : 0) +
    reviews.filter(({ state, commit }) => state === 'APPROVED' && commit === head).length;
  return weight(other) - weight(one) || one.number - other.number;
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
