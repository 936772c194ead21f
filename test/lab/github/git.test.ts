import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AT, openPull, REPOSITORY, startGit, startSetting, type Git, type Setting } from './setting.ts';

let setting: Setting;
let git: Git;

beforeAll(async () => {
  [setting, git] = await Promise.all([startSetting(), startGit()]);
});
afterAll(async () => {
  await Promise.all([setting[Symbol.asyncDispose](), git[Symbol.asyncDispose]()]);
});

test('a public repository is cloned without a token, and a push moves the branch and tells it', async () => {
  const { lab, events } = setting;
  await git.run('clone', '-q', lab.cloneUrl(REPOSITORY, lab.issueToken({ user: 'wim' })), 'work');
  const work = join(git.folder, 'work');
  await writeFile(join(work, 'new.txt'), 'hello\n');
  await git.run('-C', work, 'add', '.');
  await git.run('-C', work, 'commit', '-qm', 'Add a file');
  expect(await git.run('-C', work, 'push', '-q', 'origin', 'HEAD:pushed')).toBe('');
  const sha = await git.run('-C', work, 'rev-parse', 'HEAD');
  const { data } = await setting.as().rest.repos.getBranch({ ...AT, branch: 'pushed' });
  expect(data.commit.sha).toBe(sha);
  expect(events.at(-1)).toMatchObject({
    event: 'push',
    payload: { ref: 'refs/heads/pushed', created: true, after: sha, pusher: { name: 'wim' } },
  });
});

test('a bare, blobless fetch brings a commit by its SHA, and blobs on demand', async () => {
  const { lab } = setting;
  const pull = await openPull(setting, 'blobless');
  await git.run('init', '-q', '--bare', 'partial.git');
  const bare = ['-C', join(git.folder, 'partial.git')];
  await git.run(...bare, 'remote', 'add', 'origin', lab.cloneUrl(REPOSITORY));
  expect(await git.run(...bare, 'fetch', '-q', '--filter=blob:none', 'origin', pull.head)).toBe('');
  expect(await git.run(...bare, 'rev-list', '--objects', '--missing=print', pull.head)).toContain('\n?');
  expect(await git.run(...bare, 'cat-file', 'blob', `${pull.head}:plugins/blobless.json`)).toBe('{"a":1}');
  expect(await git.run(...bare, 'fetch', '-q', 'origin', `refs/pull/${pull.number}/head`)).toBe('');
});

test('a commit that exists only in a fork is reached through the parent', async () => {
  const { lab } = setting;
  await setting.user('stan').rest.repos.createFork(AT);
  const sha = await lab.push('stan/registry', { as: 'stan', files: { 'evil.txt': 'x' } });
  expect((await setting.as().rest.repos.getCommit({ ...AT, ref: sha })).data.sha).toBe(sha);
  await git.run('init', '-q', '--bare', 'imposter.git');
  expect(await git.run('-C', join(git.folder, 'imposter.git'), 'fetch', '-q', lab.cloneUrl(REPOSITORY), sha)).toBe('');
});

test('a push needs contents: write, and a reader, a stranger and nobody are refused', async () => {
  const { lab } = setting;
  const work = join(git.folder, 'work');
  const pushAs = (token?: string) => git.run('-C', work, 'push', '-q', lab.cloneUrl(REPOSITORY, token), 'HEAD:refused');
  expect(await pushAs(lab.workflowToken(REPOSITORY, { contents: 'read' }))).toContain('403');
  expect(await pushAs(lab.issueToken({ user: 'rita' }))).toContain('403');
  expect(await pushAs(lab.issueToken({ user: 'stan' }))).toContain('403');
  expect(await pushAs()).toContain('could not read Username');
  expect(await pushAs('ghp_unknown')).toMatch(/Authentication failed|401/);
  expect(await pushAs(lab.workflowToken(REPOSITORY, { contents: 'write' }))).toBe('');
});

test('a push of a workflow file needs the workflows permission, which the workflow token cannot have', async () => {
  const { lab } = setting;
  const work = join(git.folder, 'work');
  await git.run('-C', work, 'checkout', '-q', '-b', 'flow');
  await git.run('-C', work, 'rm', '-rq', '--cached', 'new.txt');
  const blob = await git.run('-C', work, 'hash-object', '-w', 'README.md');
  await git.run('-C', work, 'update-index', '--add', '--cacheinfo', `100644,${blob},.github/workflows/x.yml`);
  await git.run('-C', work, 'commit', '-qm', 'Add a workflow');
  const pushAs = (token: string) => git.run('-C', work, 'push', '-q', lab.cloneUrl(REPOSITORY, token), 'HEAD:flow');
  expect(await pushAs(lab.workflowToken(REPOSITORY, { contents: 'write', workflows: 'write' }))).toContain(
    'without `workflows` permission',
  );
  expect(await pushAs(lab.issueToken({ user: 'wim' }))).toBe('');
});

test('a protected branch and refs/pull take no push', async () => {
  const { lab } = setting;
  const work = join(git.folder, 'work');
  lab.protect(REPOSITORY, 'locked', { bypass: ['olive'] });
  const pushAs = (login: string, ref: string) =>
    git.run('-C', work, 'push', '-q', lab.cloneUrl(REPOSITORY, lab.issueToken({ user: login })), `HEAD:${ref}`);
  expect(await pushAs('wim', 'refs/heads/locked')).toContain('GH006');
  expect(await pushAs('olive', 'refs/heads/locked')).toBe('');
  expect(await pushAs('wim', 'refs/pull/1/head')).toContain('hidden ref');
});

test('a private repository does not exist for those who may not read it', async () => {
  const { lab } = setting;
  await lab.createRepository('acme/hidden', { private: true });
  await lab.push('acme/hidden', { as: 'olive', files: { a: 'a' } });
  const clone = (name: string, token?: string) => git.run('clone', '-q', lab.cloneUrl('acme/hidden', token), name);
  expect(await clone('h1')).toContain('could not read Username');
  expect(await clone('h2', lab.issueToken({ user: 'stan' }))).toContain('not found');
  expect(await clone('h3', lab.issueToken({ user: 'olive' }))).toBe('');
});
