import { NO_HOLDERS } from '../action/github/no-holders.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFetchedRepository, type FetchedRepository } from '../../action/github/fetched-repository.ts';
import { pullEvidence, type ReviewedPull } from '../../action/people/pull-evidence.ts';
import type { SubmittedReview } from '../../action/github/pull-requests.ts';
import { LAST_PUSHER, type Actor } from '../../action/people/submitters.ts';
import { NOBODY_NAMED } from '../../core/approval/named-people.ts';
import { sortReviews } from '../../core/approval/sort-reviews.ts';
import type { Roles } from '../../core/approval/roles.ts';
import { WRITER } from '../core/approval/approval-bench.ts';
import { approvalScene, AT, REGISTRY, type ApprovalScene } from '../action/github/approval-scene.ts';
import { startGit, type Git } from '../lab/github/setting.ts';

// Anybody may open a pull request on a head that another has: what is merged then has two. The second is no way to make
// the first need more, nor to have the earlier word of somebody taken for their last, nor to lend it approvals.

const WIM: Actor = { id: 7, isBot: false };
const ROLES: Roles = { isApprover: true, seats: new Set(), owns: [] };
const BRANCH = { repository: { owner: 'acme', repo: 'registry' }, repositoryId: 5, branch: 'topic' };

let git: Git;
let repository: FetchedRepository;
let head: string;
beforeAll(async () => {
  git = await startGit();
  await git.run('init', '--quiet', '--initial-branch=main');
  await git.run('commit', '--quiet', '--allow-empty', '--message', 'Change');
  repository = await openFetchedRepository({ remote: git.folder });
  head = await repository.fetchBranch('main');
});
afterAll(async () => {
  await repository[Symbol.asyncDispose]();
  await git[Symbol.asyncDispose]();
});

function pull(number: number, more: Partial<ReviewedPull> = {}): ReviewedPull {
  return { number, head, authorId: 7, isByBot: false, headBranch: BRANCH, mergedAt: undefined, ...more };
}

function said(id: number, state: SubmittedReview['state'], submittedAt: string): SubmittedReview {
  return { id, login: 'sam', userId: 11, state, commit: head, submittedAt };
}

function ask(
  twins: readonly [ReviewedPull, ...ReviewedPull[]],
  reviews: (number: number) => readonly SubmittedReview[] = () => [],
) {
  return pullEvidence(twins, head, NOBODY_NAMED, {
    pulls: {
      reviews: (number: number) => Promise.resolve(reviews(number)),
      contributors: () => Promise.resolve([]),
    },
    people: () => Promise.resolve({ ...NO_HOLDERS, standings: () => Promise.resolve(new Map([[11, WRITER]])) }),
    actors: {
      pushers: ({ branch }) => Promise.resolve(branch === 'topic' ? [WIM] : undefined),
      starters: () => Promise.resolve([]),
    },
    repository,
  });
}

describe('a twin from a fork that is gone', () => {
  const gone = (number: number) => pull(number, { authorId: 8, headBranch: undefined });

  test.each([
    ['later', () => [pull(1), gone(2)] as const],
    ['earlier', () => [gone(2), pull(3)] as const],
  ])('opened %s does not make the change need one approval more', async (_, twins) => {
    const { unnamed, submitters } = await ask(twins());
    expect(unnamed).toBeUndefined();
    expect(submitters).toEqual(expect.arrayContaining([7, 8]));
  });

  test('stands for nobody: where no branch tells who pushed, one more approves', async () => {
    const hidden = pull(4, { headBranch: { ...BRANCH, branch: 'hidden' } });
    for (const twins of [[gone(2)], [hidden], [gone(2), gone(3)], [gone(2), hidden]] as const)
      expect((await ask(twins)).unnamed).toEqual([LAST_PUSHER]);
  });
});

describe('of one person’s reviews on twins', () => {
  const word = async (one: SubmittedReview, other: SubmittedReview) => {
    const { reviews, ...evidence } = await ask([pull(1), pull(2)], (number) => (number === 1 ? [one] : [other]));
    const asked = { kind: 'pull-request', number: 1, head, isAsProposed: true, reviews, ...evidence } as const;
    const { counted, objections } = sortReviews(asked, () => ROLES);
    return [counted.length, objections.length];
  };

  test('the last that was submitted holds, though it was begun before the other', async () => {
    const [early, late] = ['2026-01-02T12:00:00Z', '2026-01-02T13:00:00Z'];
    expect(await word(said(100, 'CHANGES_REQUESTED', late), said(101, 'APPROVED', early))).toEqual([0, 1]);
    expect(await word(said(100, 'APPROVED', late), said(101, 'CHANGES_REQUESTED', early))).toEqual([1, 0]);
    expect(await word(said(101, 'APPROVED', early), said(100, 'CHANGES_REQUESTED', early))).toEqual([1, 0]);
  });
});

describe('publish, of what one merge brought in,', () => {
  let scene: ApprovalScene;
  beforeAll(async () => {
    scene = await approvalScene();
    await scene.as('stan').repos.createFork(AT);
  });
  afterAll(() => scene[Symbol.asyncDispose]());

  /** A stranger opens the same head, from a fork; forks share their objects. */
  const twinOf = async (head: string, branch: string) => {
    await scene.as('stan').git.createRef({ owner: 'stan', repo: 'registry', ref: `refs/heads/${branch}`, sha: head });
    const title = 'The same';
    return (await scene.as('stan').pulls.create({ ...AT, title, head: `stan:${branch}`, base: 'main' })).data.number;
  };
  /** A branch without a pull request yet, by somebody whom no account is known for; pushed by `second`, who may approve. */
  const begun = async (branch: string) => {
    const { git } = scene.as('second');
    const pushed = await scene.lab.push(REGISTRY, { as: 'second', branch: `${branch}-files`, files: scene.change() });
    const { tree, parents } = (await git.getCommit({ ...AT, commit_sha: pushed })).data;
    const nobody = { name: 'nobody', email: 'nobody@example.org' };
    const [{ sha: base } = { sha: '' }] = parents;
    const own = { ...AT, tree: tree.sha, parents: [base], message: 'Mine', author: nobody, committer: nobody };
    const { sha } = (await git.createCommit(own)).data;
    await git.createRef({ ...AT, ref: `refs/heads/${branch}`, sha });
    return sha;
  };
  /** As the button "Update branch" does it, after the main branch moved on. */
  const updated = async (branch: string) => {
    const main = await scene.lab.push(REGISTRY, { as: 'olive', files: { 'README.md': `For ${branch}.\n` } });
    const { git } = scene.as('second');
    const head = (await git.getRef({ ...AT, ref: `heads/${branch}` })).data.object.sha;
    const tree = (await scene.lab.repository(REGISTRY).git.mergeTree(main, head)) ?? '';
    const { sha } = (await git.createCommit({ ...AT, message: 'Update', tree, parents: [head, main] })).data;
    await git.updateRef({ ...AT, ref: `heads/${branch}`, sha });
  };
  const opened = async (branch: string) =>
    (await scene.as('second').pulls.create({ ...AT, title: 'Mine', head: branch, base: 'main' })).data.number;

  test('counts no approval that was given to a twin on the same head', async () => {
    const pull = await scene.propose();
    await scene.review(await twinOf(pull.head, 'same'));
    expect(await scene.missingAtPublish(await scene.merge(pull.number))).toBe('APPROVAL_MISSING');
  });

  test('takes no approval away for an older pull request on a head of before “Update branch”', async () => {
    await twinOf(await begun('mine'), 'before');
    await updated('mine');
    const number = await opened('mine');
    await scene.review(number);
    expect(await scene.missingAtPublish(await scene.merge(number))).toBe('');
  });

  test('lets nobody approve their own change by a stranger’s pull request on that older head', async () => {
    const twin = await twinOf(await begun('own'), 'accomplice');
    await scene.review(twin, 'second');
    expect(await scene.missing(twin)).toBe('');
    await updated('own');
    const number = await opened('own');
    expect(await scene.missingAtPublish(await scene.merge(number))).toBe('APPROVAL_MISSING');
  });
});
