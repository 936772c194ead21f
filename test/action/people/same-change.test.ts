import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFetchedRepository, type FetchedRepository } from '../../../action/github/fetched-repository.ts';
import { MAX_COMPARED_COMMITS, markSameChange } from '../../../action/people/same-change.ts';
import type { Review } from '../../../core/approval/approval-evidence.ts';
import { startGitHub, type LabGitHub } from '../../../lab/github/index.ts';

const REPOSITORY = 'acme/registry';
const GONE = 'e'.repeat(40);
const FILES = { 'a/b.json': '{}\n', 'a/c.json': '{"c":1}\n' };

let lab: LabGitHub;
let repository: FetchedRepository;
let at: Record<'base' | 'head' | 'alike' | 'newer' | 'mode' | 'more' | 'undone' | 'orphan' | 'malformed', string>;

beforeAll(async () => {
  lab = await startGitHub();
  lab.createUser('olive');
  lab.createOrg('acme', ['olive']);
  await lab.createRepository(REPOSITORY);
  const { git } = lab.repository(REPOSITORY);
  const push = (branch: string, parent: string | undefined, files: Record<string, string>) =>
    lab.push(REPOSITORY, { as: 'olive', branch, files, message: branch, ...(parent === undefined ? {} : { parent }) });
  const first = await push('main', undefined, { 'README.md': '1\n' });
  const alike = await push('alike', first, FILES);
  const base = await push('main', first, { 'README.md': '2\n' });
  const head = await push('topic', base, FILES);
  const newer = await push('newer', head, {});
  const signature = { name: 'olive', email: 'olive@example.com', date: '2026-01-02T03:04:05Z' };
  const commit = async (tree: string, parents: readonly string[]) =>
    git.writeCommit({ tree, parents, author: signature, committer: signature, message: 'made' });
  /** A commit by nobody: git makes none, and takes none in. */
  const nameless = async (tree: string, parent: string) => {
    const text = `tree ${tree}\nparent ${parent}\n\nmade\n`;
    const made = await git.run(['hash-object', '-t', 'commit', '-w', '--literally', '--stdin'], Buffer.from(text));
    return made.toString().trim();
  };
  const entry = (path: string, mode: string, content: string) =>
    git.writeBlob(Buffer.from(content)).then((sha) => ({ path, mode, sha }));
  const executable = await git.writeTree(head, [await entry('a/b.json', '100755', '{}\n')]);
  const orphanTree = await git.writeTree(undefined, [await entry('a/b.json', '100644', '{}\n')]);
  at = {
    base,
    head,
    alike,
    newer,
    mode: await commit(executable, [base]),
    more: await push('more', head, { 'a/d.json': '1\n' }),
    undone: await push('undone', head, { 'a/b.json': '{ }\n' }),
    orphan: await commit(orphanTree, []),
    malformed: await nameless(await git.writeTree(head, []), base),
  };
  const remote = lab.cloneUrl(REPOSITORY);
  repository = await openFetchedRepository({ remote, contents: 'as-read' });
  await repository.fetchBranch('main');
  await repository.fetchBranch('topic');
});
afterAll(async () => {
  await repository[Symbol.asyncDispose]();
  await lab.close();
});

const review = (commit: string, more: Partial<Review> = {}): Review => ({
  id: 1,
  login: 'sam',
  userId: 1,
  state: 'APPROVED',
  commit,
  ...more,
});

async function saw(...reviews: Review[]): Promise<readonly boolean[]> {
  const { base, head } = at;
  const marked = await markSameChange({ reviews, counting: new Set([1]), head, base }, repository);
  return marked.map(({ sawTheChange }) => sawTheChange === true);
}

describe('the change that a review saw', () => {
  test('is the same where the branch began elsewhere, or an empty commit followed', async () => {
    expect(await saw(review(at.alike), review(at.newer))).toEqual([true, true]);
  });

  test.each(['mode', 'more', 'undone', 'orphan', 'malformed', 'base'] as const)(
    'is another where it differs: %s',
    async (name) => {
      expect(await saw(review(at[name]))).toEqual([false]);
    },
  );

  test.each([GONE, '', 'main', '--upload-pack=x', `${GONE}^`])('is another where nobody has it: %s', async (commit) => {
    expect(await saw(review(commit))).toEqual([false]);
  });

  test('is not looked for of those who hold no role, nor of what is no approval', async () => {
    const { base, head } = at;
    const { git, directory, objects } = repository;
    const unasked = { git, directory, objects, fetchCommit: () => Promise.reject(new Error('asked')) };
    const reviews = [
      review(at.alike, { userId: 2 }),
      review(at.alike, { state: 'CHANGES_REQUESTED' }),
      review(at.alike, { state: 'DISMISSED' }),
      review(head),
    ];
    const question = { reviews, counting: new Set([1]), head, base };
    expect(await markSameChange(question, unasked)).toEqual(reviews);
  });

  test('is looked for in so many commits and no more, the last ones', async () => {
    const others = Array.from({ length: MAX_COMPARED_COMMITS }, (_, index) => index.toString(16).padStart(40, '0'));
    const answers = await saw(review(at.newer), ...others.map((commit) => review(commit)));
    expect(answers).not.toContain(true);
    expect((await saw(...others.slice(1).map((commit) => review(commit)), review(at.newer))).at(-1)).toBe(true);
  });

  test('is nobody’s to tell where the remote does not answer', async () => {
    lab.faults.next({ path: /./, respond: 500, times: 50 });
    await expect(saw(review('d'.repeat(40)))).rejects.toThrow('git ls-remote failed');
    lab.faults.clear();
  });
});
