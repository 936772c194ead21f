import { NO_HOLDERS } from '../github/no-holders.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFetchedRepository, type FetchedRepository } from '../../../action/github/fetched-repository.ts';
import {
  gitHubApprovals,
  gitHubSubmitters,
  type ApprovalSources,
  type MergedPull,
  type MergedPulls,
} from '../../../action/publish/github-approvals.ts';
import type { ActorSource } from '../../../action/people/submitters.ts';
import { NOBODY_NAMED } from '../../../core/approval/named-people.ts';
import { startGit, type Git } from '../../lab/github/setting.ts';

const EXECUTABLE = 0o755;

let git: Git;
let repository: FetchedRepository;
/** main: base, then `clean` merges `head` of pull 1. `evil` has the same parents and one line more. */
let at: Record<'base' | 'head' | 'clean' | 'evil' | 'mode' | 'orphan' | 'plain' | 'part' | 'updated' | 'whole', string>;

beforeAll(async () => {
  git = await startGit();
  const { run } = git;
  const commit = async (message: string) => {
    await run('add', '--all');
    await run('commit', '--quiet', '--allow-empty', '--message', message);
    return run('rev-parse', 'HEAD');
  };
  const { writeFile, chmod } = await import('node:fs/promises');
  await run('init', '--quiet', '--initial-branch=main');
  await writeFile(`${git.folder}/base.txt`, 'base\n');
  const base = await commit('base');
  await run('checkout', '--quiet', '-b', 'topic');
  await writeFile(`${git.folder}/new.txt`, 'new\n');
  const head = await commit('new');
  const merge = async (message: string) => {
    await run('checkout', '--quiet', '--detach', base);
    await run('merge', '--quiet', '--no-ff', '--message', message, head);
    return run('rev-parse', 'HEAD');
  };
  const amend = async () => {
    await run('add', '--all');
    await run('commit', '--quiet', '--amend', '--no-edit');
    return run('rev-parse', 'HEAD');
  };
  const clean = await merge('Merge pull request #1 from acme/topic');
  await merge('evil');
  await writeFile(`${git.folder}/new.txt`, 'new\nevil\n');
  const evil = await amend();
  await merge('mode');
  await chmod(`${git.folder}/new.txt`, EXECUTABLE);
  const mode = await amend();
  const plain = await merge('merged, and nobody said of what');
  // `part` changes something; `updated` merges the branch into it, and `whole` merges that.
  await run('checkout', '--quiet', '--detach', base);
  await writeFile(`${git.folder}/part.txt`, 'part\n');
  const part = await commit('part');
  await run('merge', '--quiet', '--no-ff', '--message', 'Update branch', clean);
  const updated = await run('rev-parse', 'HEAD');
  await run('checkout', '--quiet', '--detach', clean);
  await run('merge', '--quiet', '--no-ff', '--message', 'whole', updated);
  const whole = await run('rev-parse', 'HEAD');
  await run('update-ref', 'refs/pull/4/head', part);
  await run('update-ref', 'refs/pull/5/head', updated);
  await run('update-ref', 'refs/pull/6/head', base);
  await run('checkout', '--quiet', '--orphan', 'orphan');
  const orphan = await commit('orphan');
  for (const number of [1, 2]) await run('update-ref', `refs/pull/${number}/head`, head);
  await run('update-ref', 'refs/pull/3/head', orphan);
  at = { base, head, clean, evil, mode, orphan, plain, part, updated, whole };
  repository = await openFetchedRepository({ remote: git.folder });
  for (const [name, commitId] of Object.entries(at)) {
    await run('branch', '--force', `at-${name}`, commitId);
    await repository.fetchBranch(`at-${name}`);
  }
});
afterAll(async () => {
  await repository[Symbol.asyncDispose]();
  await git[Symbol.asyncDispose]();
});

const review = (userId: number, commit: string) => ({
  id: userId,
  login: `user-${userId}`,
  userId,
  state: 'APPROVED' as const,
  commit,
});
const MERGED_AT = '2026-01-02T12:00:00Z';
const headBranch = { repository: { owner: 'acme', repo: 'registry' }, repositoryId: 5, branch: 'topic' };
const MERGED = { isByBot: false, headBranch, mergedAt: MERGED_AT };
/** As GitHub gives it, with its time. */
const given = (userId: number, commit: string, submittedAt = MERGED_AT) => ({ ...review(userId, commit), submittedAt });
const WIM = { id: 7, isBot: false };
const seen: ActorSource = { pushers: () => Promise.resolve([WIM]), starters: () => Promise.resolve([]) };

function pull(more: Partial<MergedPull> = {}): MergedPull {
  const { clean: mergeCommit, head } = at;
  return { number: 1, isMerged: true, mergeCommit, head, baseBranch: 'main', authorId: 7, ...MERGED, ...more };
}

/** What GitHub would say: which pull requests it connects with any commit, and who reviewed which. */
function pulls(
  connected: readonly MergedPull[],
  reviews: MergedPulls['reviews'] = () => Promise.resolve([]),
): MergedPulls {
  return {
    ofCommit: () => Promise.resolve(connected),
    find: (number) => Promise.resolve(number === 1 ? pull() : undefined),
    reviews,
    contributors: () => Promise.resolve([11]),
  };
}

const nobody = () => Promise.resolve(NO_HOLDERS);
const ask = (source: MergedPulls, commit = at.clean, more: Partial<ApprovalSources> = {}) =>
  gitHubApprovals({ pulls: source, repository, people: nobody, actors: seen, ...more }, 'main')(commit, NOBODY_NAMED);

test('a commit that is the merge of a pull request comes with its head, author and reviews', async () => {
  const reviews = [review(9, at.head)];
  const evidence = await ask(pulls([pull()], () => Promise.resolve([given(9, at.head)])));
  expect(evidence).toEqual({
    kind: 'pull-request',
    number: 1,
    head: at.head,
    author: 7,
    submitters: [7, 11],
    isAsProposed: true,
    reviews,
    standings: new Map(),
    unreadTeams: [],
  });
});

test('a pull request that is not merged, not by this commit, or not into the default branch says nothing', async () => {
  const others = [pull({ isMerged: false }), pull({ mergeCommit: at.evil }), pull({ baseBranch: 'other' })];
  for (const other of others) expect(await ask(pulls([other]), at.orphan)).toEqual({ kind: 'push' });
});

test('content or mode beyond what was reviewed is not as proposed', async () => {
  for (const commit of [at.evil, at.mode])
    expect(await ask(pulls([pull({ mergeCommit: commit })]), commit)).toMatchObject({ isAsProposed: false });
});

test('a head that is not the one GitHub names, or shares no history, is not as proposed', async () => {
  const squashed = { mergeCommit: at.head };
  expect(await ask(pulls([pull({ ...squashed, head: at.base })]), at.head)).toMatchObject({ isAsProposed: false });
  const orphan = pull({ ...squashed, number: 3, head: at.orphan });
  expect(await ask(pulls([orphan]), at.head)).toMatchObject({ isAsProposed: false });
});

test('a twin that a stranger opened on the same head takes no approval away, and gives none', async () => {
  const twins = [pull(), pull({ number: 2, authorId: 8 })];
  for (const order of [twins, twins.toReversed()]) {
    const source = (approved: number) =>
      pulls(order, (number) => Promise.resolve(number === approved ? [given(9, at.head)] : []));
    const asked = { number: 1, isAsProposed: true, submitters: [7, 11, 8] };
    expect(await ask(source(1))).toMatchObject({ ...asked, reviews: [review(9, at.head)] });
    expect(await ask(source(2))).toMatchObject({ ...asked, reviews: [] });
  }
});

test('an objection on a twin stands, until its author takes it back there or approves what is merged', async () => {
  const objection = (time: string) => ({ ...given(9, at.head, time), id: 100, state: 'CHANGES_REQUESTED' as const });
  const twins = [pull(), pull({ number: 2 })];
  const states = async (...of: Awaited<ReturnType<MergedPulls['reviews']>>[]) => {
    const evidence = await ask(pulls(twins, (number) => Promise.resolve(of[number - 1] ?? [])));
    return evidence.kind === 'push' ? [] : evidence.reviews.map(({ state }) => state);
  };
  const [early, late] = ['2026-01-02T10:00:00Z', '2026-01-02T11:00:00Z'];
  expect(await states([given(9, at.head, early)], [objection(late)])).toEqual(['APPROVED', 'CHANGES_REQUESTED']);
  expect(await states([given(9, at.head, late)], [objection(early)])).toEqual(['CHANGES_REQUESTED', 'APPROVED']);
  expect(await states([], [objection(early), given(9, at.head, late)])).toEqual([]);
});

test('of twins the one that the message names was merged, and otherwise the one that was marked so first', async () => {
  const [later, sooner] = ['2026-01-02T12:00:05Z', '2026-01-02T12:00:01Z'];
  const named = [pull({ number: 2, mergedAt: sooner }), pull({ mergedAt: later })];
  for (const order of [named, named.toReversed()]) expect(await ask(pulls(order))).toMatchObject({ number: 1 });
  // Not connected with the commit yet, as its twin is.
  expect(await ask(pulls([pull({ number: 2 })]))).toMatchObject({ number: 1 });
  const unnamed = { mergeCommit: at.plain, mergedAt: later };
  const twins = [pull(unnamed), pull({ ...unnamed, number: 2, mergedAt: sooner })];
  for (const order of [twins, twins.toReversed()])
    expect(await ask(pulls(order), at.plain)).toMatchObject({ number: 2, isAsProposed: true });
});

test('an earlier head that lies within a merge, or before it, was not merged by it', async () => {
  const earlier = pull({ number: 4, head: at.part, mergeCommit: at.whole });
  const real = pull({ number: 5, head: at.updated, mergeCommit: at.whole });
  expect(await ask(pulls([earlier, real]), at.whole)).toMatchObject({ number: 5, isAsProposed: true });
  expect(await ask(pulls([earlier]), at.whole)).toEqual({ kind: 'push' });
  const before = pull({ number: 6, head: at.base, mergeCommit: at.clean });
  expect(await ask(pulls([before]), at.clean)).toMatchObject({ kind: 'pull-request', number: 1 });
});

test('before GitHub connects a merge, the number in its message is asked, and only believed if GitHub agrees', async () => {
  expect(await ask(pulls([]))).toMatchObject({ kind: 'pull-request', number: 1 });
  expect(await ask({ ...pulls([]), find: () => Promise.resolve(pull({ mergeCommit: at.evil })) })).toEqual({
    kind: 'push',
  });
  expect(await ask({ ...pulls([]), find: () => Promise.resolve(undefined) })).toEqual({ kind: 'push' });
});

test('an account that is gone is nobody’s that could be compared with', async () => {
  expect(await ask(pulls([pull({ authorId: 0 })]))).not.toHaveProperty('author');
});

test('who brought a commit is the author of the pull request whose merge it is, as publish records it', async () => {
  const submitterOf = (source: MergedPulls) => gitHubSubmitters(source, repository)(at.clean, 'main');
  expect(await submitterOf(pulls([pull()]))).toBe(7);
  expect(await submitterOf(pulls([]))).toBe(7);
  const twins = [pull({ number: 2, authorId: 8 }), pull()];
  expect(await submitterOf(pulls(twins))).toBe(7);
  let questions = 0;
  const ofCommit = () => Promise.resolve([pull({ authorId: (questions += 1) })]);
  const once = gitHubSubmitters({ ...pulls([]), ofCommit }, repository);
  expect([await once(at.clean, 'main'), await once(at.clean, 'main')]).toEqual([1, 1]);
  expect(await ask(pulls(twins))).toMatchObject({ number: 1, author: 7 });
  const others = [{ authorId: 0 }, { isMerged: false }, { mergeCommit: at.evil }, { baseBranch: 'other' }];
  for (const other of others) {
    const source = { ...pulls([pull(other)]), find: () => Promise.resolve(undefined) };
    expect(await submitterOf(source)).toBe('unknown');
  }
});

test('an approval that was submitted after the merge is marked as such', async () => {
  const at_ = (time: string) => [given(9, at.head, time)];
  const late = await ask(pulls([pull()], () => Promise.resolve(at_('2026-01-02T12:00:01Z'))));
  expect(late).toMatchObject({ reviews: [{ isAfterMerge: true }] });
  const inTime = await ask(pulls([pull()], () => Promise.resolve(at_(MERGED_AT))));
  expect(inTime).toMatchObject({ reviews: [review(9, at.head)] });
  expect(JSON.stringify(inTime)).not.toContain('isAfterMerge');
});

test('more reviews, or more pull requests of one commit, than are read are said to be', async () => {
  expect(await ask(pulls([pull()], () => Promise.resolve('too-long')))).toMatchObject({ tooLong: ['reviews'] });
  const source = { ...pulls([]), ofCommit: () => Promise.resolve('too-long' as const) };
  expect(await ask(source)).toMatchObject({ tooLong: ['pull requests of one commit'] });
  expect(await gitHubSubmitters(source, repository)(at.clean, 'main')).toBe('unknown');
});
