import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { firstRoot } from '../../../action/publish/first-root.ts';
import { GitError } from '../../../transport/git/git-process.ts';
import { ObjectReader } from '../../../transport/git/object-reader.ts';
import { openRepository } from '../../../transport/git/open-repository.ts';
import { newCheckout } from '../../fixtures/checkout.ts';

describe('a repository of another user', () => {
  const dubious = "fatal: detected dubious ownership in repository at '/r'";
  test.each([
    ['is told as such', dubious, '/r belongs to another user; run this as its owner.'],
    ['is not told where the commit is missing', '', 'There is no branch or commit main in /r.'],
  ])('%s', async (_, stderr, message) => {
    const reader = new ObjectReader(() => Promise.resolve({ code: 128, stdout: Buffer.alloc(0), stderr }), '/r');
    await expect(reader.resolve('main')).rejects.toThrow(new GitError(message));
  });
});

describe('the objects of a repository', () => {
  test('tell what a commit adds, changes and takes away, with its content', async () => {
    await using checkout = await newCheckout();
    const { objects } = checkout.repository;
    const before = checkout.commit({ 'docs/a.md': 'a', 'docs/b.md': 'b' });
    const after = checkout.commit({ 'docs/a.md': 'A', 'docs/b.md': null, 'docs/c.md': 'c' });
    const changes = await objects.changes(before, after);
    expect(
      changes.map(({ path, kind, bytes }) => [path, kind, bytes === undefined ? '' : Buffer.from(bytes).toString()]),
    ).toEqual([
      ['docs/a.md', 'modified', 'A'],
      ['docs/b.md', 'deleted', ''],
      ['docs/c.md', 'added', 'c'],
    ]);
  });

  test('hold names with newlines, tabs and quotes as they are', async () => {
    await using checkout = await newCheckout();
    const { objects } = checkout.repository;
    const before = await objects.resolve('main');
    const names = ['a\tb', 'a\nb', 'a"b', 'é', ' '].sort();
    const after = checkout.commit(Object.fromEntries(names.map((name) => [`docs/${name}`, name])));
    expect((await objects.changes(before, after)).map(({ path }) => path).sort()).toEqual(
      names.map((name) => `docs/${name}`),
    );
    const files = await objects.files(after, (path) => path.startsWith('docs/'));
    expect([...files].map(([path, bytes]) => `docs/${Buffer.from(bytes).toString()}` === path)).toEqual(
      names.map(() => true),
    );
  });

  test('hold no file where there is a link, a folder or nothing', async () => {
    await using checkout = await newCheckout();
    const { objects } = checkout.repository;
    const commit = checkout.commit({ 'docs/link': { mode: '120000', content: 'policy.yml' } });
    for (const path of ['docs/link', 'docs', 'nothing']) expect(await objects.file(commit, path)).toBeUndefined();
    expect(await objects.file(commit, 'CODEOWNERS')).toBeDefined();
    expect(await objects.list(commit, 'plugins')).toEqual(['plugins/text_redaction/plugin.json']);
  });

  test('leave out files that are larger than wanted', async () => {
    await using checkout = await newCheckout();
    const commit = checkout.commit({ 'docs/a.md': 'x'.repeat(11), 'docs/b.md': 'x'.repeat(10) });
    const files = await checkout.repository.objects.files(commit, (path) => path.startsWith('docs/'), 10);
    expect([...files.keys()]).toEqual(['docs/b.md']);
  });

  test.each(['--help', '-p', 'nowhere', 'HEAD^{tree}', ''])('know no commit %j', async (revision) => {
    await using checkout = await newCheckout();
    await expect(checkout.repository.objects.resolve(revision)).rejects.toThrow(GitError);
  });

  test('know where two histories part', async () => {
    await using checkout = await newCheckout();
    const { objects } = checkout.repository;
    const base = await objects.resolve('main');
    const one = checkout.commit({ 'docs/a.md': 'a' });
    const other = checkout.git(['commit-tree', `${base}^{tree}`, '-p', base, '-m', 'Other']);
    expect(await objects.mergeBase(one, other)).toBe(base);
    const stranger = checkout.git(['commit-tree', `${base}^{tree}`, '-m', 'Stranger']);
    await expect(objects.mergeBase(one, stranger)).rejects.toThrow(GitError);
  });

  test('of a folder that is none are an error', async () => {
    await expect(openRepository('/nowhere/at/all')).rejects.toThrow(GitError);
  });
});

describe('the first commit', () => {
  test('holds the root that counts, whatever later ones hold', async () => {
    await using checkout = await newCheckout();
    const { objects } = checkout.repository;
    const tip = checkout.commit({ 'trust/root.json': 'another' });
    await expect(firstRoot(objects, tip)).rejects.toThrow('the first commit holds no trust/root.json');
    const orphan = checkout.git(['commit-tree', `${tip}^{tree}`, '-m', 'First']);
    const next = checkout.git(['commit-tree', `${tip}~1^{tree}`, '-p', orphan, '-m', 'Next']);
    expect(Buffer.from(await firstRoot(objects, next)).toString()).toBe('another');
  });

  test('cannot be told in a shallow clone, where the tip would pass for it', async () => {
    await using checkout = await newCheckout();
    const tip = checkout.commit({ 'trust/root.json': 'of an attacker' });
    const clone = checkout.folder.in('shallow.git');
    execFileSync('git', ['clone', '--quiet', '--bare', '--depth=1', `file://${checkout.gitDirectory}`, clone]);
    await using shallow = await openRepository(clone);
    await expect(firstRoot(shallow.objects, tip)).rejects.toThrow('shallow');
  });
});
