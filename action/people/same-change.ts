import type { Review } from '../../core/approval/approval-evidence.ts';
import { GitError } from '../../transport/git/git-process.ts';
import type { FetchedRepository } from '../github/fetched-repository.ts';

export type ComparedRepository = Pick<FetchedRepository, 'git' | 'directory' | 'objects' | 'fetchCommit'>;

/** Of those reviewed; one that was pushed again more often is reviewed once more. */
export const MAX_COMPARED_COMMITS = 20;

/** Modes, object ids and paths, before and after, sorted by path. */
export async function treeDifference(
  { git, directory }: Pick<ComparedRepository, 'git' | 'directory'>,
  before: string,
  after: string,
): Promise<Buffer> {
  // A .gitmodules file may ask for its submodules to be left out of what differs.
  const options = ['-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--ignore-submodules=none'];
  return (await git(['diff-tree', ...options, '--end-of-options', before, after], { cwd: directory })).stdout;
}

/** What a commit changes against where it parted from `base`; undefined where they have nothing in common. */
async function changeSet(repository: ComparedRepository, base: string, commit: string): Promise<Buffer | undefined> {
  try {
    return await treeDifference(repository, await repository.objects.mergeBase(base, commit), commit);
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

export interface SameChangeQuestion {
  readonly reviews: readonly Review[];
  /** Whose reviews could count; of others nothing is compared, since anybody may submit thousands. */
  readonly counting: ReadonlySet<number>;
  readonly head: string;
  /** Tip of the default branch: at the check now, at publication before the merge. */
  readonly base: string;
}

/**
 * Marks the approvals of other commits than the head that saw the very change that the head is: path, mode and object id
 * against where each parted from the default branch. So a branch that was only brought up to date keeps its approvals, and
 * neither a back-dated commit nor a merge with a line of its own slips in under them. A commit that cannot be fetched any
 * more is not the same.
 */
export async function markSameChange(
  { reviews, counting, head, base }: SameChangeQuestion,
  repository: ComparedRepository,
): Promise<readonly Review[]> {
  const isAsked = ({ state, commit, userId }: Review) =>
    state === 'APPROVED' && commit !== head && counting.has(userId);
  const commits = [...new Set(reviews.filter(isAsked).map(({ commit }) => commit))].slice(-MAX_COMPARED_COMMITS);
  if (commits.length === 0) return reviews;
  const wanted = await changeSet(repository, base, head);
  const same = new Set<string>();
  for (const commit of commits) {
    if (wanted === undefined || !(await repository.fetchCommit(commit))) continue;
    if ((await changeSet(repository, base, commit))?.equals(wanted) === true) same.add(commit);
  }
  return reviews.map((review) =>
    isAsked(review) && same.has(review.commit) ? { ...review, sawTheChange: true } : review,
  );
}
