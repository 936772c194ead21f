import { afterAll, beforeAll, expect, test } from 'vitest';
import { AT, outcome, REPOSITORY, startSetting, type Setting } from './setting.ts';

let setting: Setting;

beforeAll(async () => {
  setting = await startSetting({ limits: { treeEntries: 5, contentBytes: 64 } });
});
afterAll(() => setting[Symbol.asyncDispose]());

const base64 = (text: string) => Buffer.from(text).toString('base64');

test('a file is read as base64 and as it is, a folder as a list', async () => {
  const api = setting.as();
  const { data: file } = await api.rest.repos.getContent({ ...AT, path: 'plugins/a/plugin.json' });
  expect(file).toMatchObject({ type: 'file', encoding: 'base64', content: `${base64('{}\n')}\n`, size: 3 });
  const raw = await api.rest.repos.getContent({ ...AT, path: 'plugins/a/plugin.json', mediaType: { format: 'raw' } });
  expect(raw.data).toBe('{}\n');
  const { data: folder } = await api.rest.repos.getContent({ ...AT, path: '' });
  expect(folder).toMatchObject([
    { name: 'README.md', type: 'file' },
    { name: 'plugins', type: 'dir' },
  ]);
  expect(await outcome(api.rest.repos.getContent({ ...AT, path: 'none' }))).toMatchObject({ status: 404 });
  expect(await outcome(api.rest.repos.getContent({ ...AT, path: 'README.md', ref: 'none' }))).toMatchObject({
    status: 404,
  });
});

test('a file above the limit answers 200 with nothing in it', async () => {
  await setting.lab.push(REPOSITORY, { as: 'wim', branch: 'large', files: { large: 'x'.repeat(65) } });
  const { data } = await setting.as().rest.repos.getContent({ ...AT, path: 'large', ref: 'large' });
  expect(data).toMatchObject({ size: 65, encoding: 'none', content: '' });
});

test('a file is created, changed by the blob it replaces, and refused by another', async () => {
  const api = setting.user('wim');
  const put = (content: string, sha?: string) =>
    api.rest.repos.createOrUpdateFileContents({
      ...AT,
      path: 'notes/n.md',
      message: 'Note',
      content: base64(content),
      ...(sha === undefined ? {} : { sha }),
    });
  const { status, data } = await put('one');
  expect(status).toBe(201);
  expect(await outcome(put('two'))).toMatchObject({
    status: 422,
    message: expect.stringContaining(`"sha" wasn't supplied`),
  });
  expect(await outcome(put('two', '1'.repeat(40)))).toMatchObject({ status: 409 });
  expect((await put('two', data.content?.sha)).status).toBe(200);
  expect(setting.events.at(-1)).toMatchObject({ event: 'push', payload: { ref: 'refs/heads/main' } });
});

test('a workflow file is not put there without the workflows permission', async () => {
  const token = setting.lab.workflowToken(REPOSITORY, { contents: 'write' });
  const put = setting.as(token).rest.repos.createOrUpdateFileContents({
    ...AT,
    path: '.github/workflows/x.yml',
    message: 'x',
    content: base64('x'),
  });
  expect(await outcome(put)).toMatchObject({ status: 403 });
  expect(await outcome(setting.as().rest.repos.getContent({ ...AT, path: '.github/workflows/x.yml' }))).toMatchObject({
    status: 404,
  });
});

test('a commit is built from blobs and trees, with any author and any date', async () => {
  const { git } = setting.user('wim').rest;
  const { data: main } = await git.getRef({ ...AT, ref: 'heads/main' });
  const { data: blob } = await git.createBlob({ ...AT, content: base64('text'), encoding: 'base64' });
  const entry = { path: 'deep/er/file', mode: '100644', type: 'blob', sha: blob.sha } as const;
  const { data: tree } = await git.createTree({ ...AT, base_tree: main.object.sha, tree: [entry] });
  const author = { name: 'olive', email: setting.lab.account('olive').email, date: '2001-01-01T00:00:00Z' };
  const { data: commit } = await git.createCommit({
    ...AT,
    message: 'Back-dated',
    tree: tree.sha,
    parents: [main.object.sha],
    author,
  });
  expect(commit).toMatchObject({
    author,
    committer: { date: '2001-01-01T00:00:00Z' },
    verification: { verified: false },
  });
  await git.createRef({ ...AT, ref: 'refs/heads/built', sha: commit.sha });
  const { data: read } = await setting.as().rest.repos.getCommit({ ...AT, ref: 'built' });
  // The address decides, and anybody can write it: this is not who pushed.
  expect(read.author).toMatchObject({ login: 'olive' });
  expect(read.files).toMatchObject([{ filename: 'deep/er/file', status: 'added', sha: blob.sha }]);
  expect((await git.getBlob({ ...AT, file_sha: blob.sha })).data.content).toBe(`${base64('text')}\n`);
  expect(await outcome(git.createTree({ ...AT, tree: [{ ...entry, path: '../out' }] }))).toMatchObject({ status: 422 });
});

test('a recursive tree says when it was cut', async () => {
  const { git } = setting.as().rest;
  const { data: whole } = await git.getTree({ ...AT, tree_sha: 'main' });
  expect(whole.truncated).toBe(false);
  const many = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`t/${at}`, 'x']));
  await setting.lab.push(REPOSITORY, { as: 'wim', branch: 'wide', files: many });
  const { data: cut } = await git.getTree({ ...AT, tree_sha: 'wide', recursive: 'true' });
  expect(cut).toMatchObject({ truncated: true });
  expect(cut.tree).toHaveLength(5);
});

test('a ref is moved forward, by force only backward, and its deletion closes what came from it', async () => {
  const { lab } = setting;
  const api = setting.user('wim');
  const first = await lab.push(REPOSITORY, { as: 'wim', branch: 'moving', files: { m: '1' } });
  const second = await lab.push(REPOSITORY, { as: 'wim', branch: 'moving', files: { m: '2' } });
  const move = (sha: string, force: boolean) => api.rest.git.updateRef({ ...AT, ref: 'heads/moving', sha, force });
  expect(await outcome(move(first, false))).toMatchObject({
    status: 422,
    message: expect.stringContaining('not a fast forward'),
  });
  expect(await outcome(move(first, true))).toMatchObject({ status: 200 });
  expect(setting.events.at(-1)).toMatchObject({ payload: { forced: true, before: second, after: first } });
  const { data: pull } = await api.rest.pulls.create({ ...AT, title: 'Moving', head: 'moving', base: 'main' });
  await api.rest.git.deleteRef({ ...AT, ref: 'heads/moving' });
  expect((await api.rest.pulls.get({ ...AT, pull_number: pull.number })).data.state).toBe('closed');
  const { data: refs } = await api.rest.git.listMatchingRefs({ ...AT, ref: 'pull/' });
  expect(refs.map((each) => each.ref)).toContain(`refs/pull/${pull.number}/head`);
});

test('a comparison says how two ends lie, across forks as well', async () => {
  const { lab } = setting;
  const api = setting.user('stan');
  await api.rest.repos.createFork(AT);
  const head = await lab.push('stan/registry', { as: 'stan', branch: 'far', files: { far: '1' } });
  await lab.push(REPOSITORY, { as: 'olive', files: { near: '1' } });
  const { data } = await api.rest.repos.compareCommitsWithBasehead({ ...AT, basehead: 'main...stan:far' });
  expect(data).toMatchObject({
    status: 'diverged',
    ahead_by: 1,
    behind_by: 1,
    commits: [{ sha: head }],
    files: [{ filename: 'far', status: 'added' }],
  });
  expect(data.base_commit.sha).not.toBe(data.merge_base_commit.sha);
  expect(
    await outcome(api.rest.repos.compareCommitsWithBasehead({ ...AT, basehead: 'main...nobody:far' })),
  ).toMatchObject({ status: 404 });
  const { data: commits } = await api.rest.repos.listCommits({ ...AT, path: 'near' });
  expect(commits).toHaveLength(1);
});
