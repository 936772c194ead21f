import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AT, openPull, outcome, REPOSITORY, startSetting, type Setting } from './setting.ts';

let setting: Setting;

beforeAll(async () => {
  setting = await startSetting();
  setting.lab.createApp('impostor', 'acme');
});
afterAll(() => setting[Symbol.asyncDispose]());

test('check runs belong to their app, the latest of a name is listed, and another app may borrow the name', async () => {
  const { lab } = setting;
  const { head } = await openPull(setting, 'checked');
  const own = setting.as(lab.workflowToken(REPOSITORY, { checks: 'write' })).rest.checks;
  const other = setting.as(lab.issueToken({ app: 'impostor', permissions: { checks: 'write' } })).rest.checks;
  const { data: first } = await own.create({ ...AT, name: 'gate', head_sha: head, status: 'in_progress' });
  const annotations = [{ path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' } as const];
  const output = { title: 't', summary: 's', annotations };
  await own.update({ ...AT, check_run_id: first.id, conclusion: 'failure', output });
  const { data: updated } = await own.update({ ...AT, check_run_id: first.id, output });
  expect(updated).toMatchObject({ status: 'completed', conclusion: 'failure', output: { annotations_count: 2 } });
  await other.create({ ...AT, name: 'gate', head_sha: head, conclusion: 'success' });
  expect(await outcome(other.update({ ...AT, check_run_id: first.id, conclusion: 'success' }))).toMatchObject({
    status: 403,
  });
  expect(
    await outcome(setting.user('olive').rest.checks.create({ ...AT, name: 'gate', head_sha: head })),
  ).toMatchObject({ status: 403 });
  const { data: second } = await own.create({ ...AT, name: 'gate', head_sha: head, conclusion: 'success' });
  const { data: listed } = await setting.as().rest.checks.listForRef({ ...AT, ref: head, check_name: 'gate' });
  expect(listed.check_runs.map((each) => [each.app?.slug, each.conclusion])).toEqual([
    ['github-actions', 'success'],
    ['impostor', 'success'],
  ]);
  expect(listed.check_runs[0]?.id).toBe(second.id);
  expect((await setting.as().rest.checks.listForRef({ ...AT, ref: head, filter: 'all' })).data.total_count).toBe(3);
});

test('comments are made, found, rewritten by their author, and not longer than GitHub allows', async () => {
  const { number } = await openPull(setting, 'talked');
  const api = setting.as(setting.lab.workflowToken(REPOSITORY, { pull_requests: 'write' })).rest.issues;
  const at = { ...AT, issue_number: number };
  const { data } = await api.createComment({ ...at, body: 'first' });
  expect(data).toMatchObject({
    user: { login: 'github-actions[bot]', type: 'Bot' },
    performed_via_github_app: { slug: 'github-actions' },
  });
  await api.updateComment({ ...AT, comment_id: data.id, body: 'second' });
  expect((await api.listComments(at)).data.map((each) => each.body)).toEqual(['second']);
  expect(
    await outcome(setting.user('stan').rest.issues.updateComment({ ...AT, comment_id: data.id, body: 'third' })),
  ).toMatchObject({ status: 403 });
  expect(await outcome(api.createComment({ ...at, body: 'x'.repeat(65_537) }))).toMatchObject({ status: 422 });
  expect((await api.getComment({ ...AT, comment_id: data.id })).data.body).toBe('second');
});

test('a comment is removed by its author or a writer, with the permission to write, and once', async () => {
  const { number } = await openPull(setting, 'removed');
  const at = { ...AT, issue_number: number };
  const token = (access: 'read' | 'write') =>
    setting.as(setting.lab.workflowToken(REPOSITORY, { pull_requests: access })).rest.issues;
  const bot = token('write');
  const add = async () => ({ ...AT, comment_id: (await bot.createComment({ ...at, body: 'x' })).data.id });
  const first = await add();
  expect(await outcome(setting.user('stan').rest.issues.deleteComment(first))).toMatchObject({ status: 403 });
  expect(await outcome(setting.as().rest.issues.deleteComment(first))).toMatchObject({ status: 401 });
  expect(await outcome(token('read').deleteComment(first))).toMatchObject({ status: 403 });
  expect(await outcome(bot.deleteComment(first))).toMatchObject({ status: 204 });
  expect(await outcome(bot.deleteComment(first))).toMatchObject({ status: 404 });
  expect(await outcome(setting.user('wim').rest.issues.deleteComment(await add()))).toMatchObject({ status: 204 });
  expect((await bot.listComments(at)).data).toEqual([]);
});

test('issues share their numbers with pull requests; a stranger opens one but labels nothing', async () => {
  const { data: issue } = await setting
    .user('stan')
    .rest.issues.create({ ...AT, title: 'Alarm', body: 'b', labels: ['alarm'] });
  expect(issue).toMatchObject({ state: 'open', labels: [] });
  const { number } = await openPull(setting, 'numbered');
  expect(number).toBe(issue.number + 1);
  const api = setting.user('wim').rest.issues;
  const { data } = await api.update({ ...AT, issue_number: issue.number, state: 'closed', labels: ['alarm'] });
  expect(data).toMatchObject({ state: 'closed', labels: [{ name: 'alarm' }] });
  expect((await api.get({ ...AT, issue_number: number })).data.pull_request).toBeDefined();
  expect((await api.listForRepo({ ...AT, state: 'all', labels: 'alarm' })).data.map((each) => each.number)).toEqual([
    issue.number,
  ]);
});

test('a release makes its tag; an asset goes up where upload_url says and comes down by redirect', async () => {
  const { repos } = setting.user('wim').rest;
  const { data: release } = await repos.createRelease({ ...AT, tag_name: 'v1.0.0' });
  expect((await setting.as().rest.git.getRef({ ...AT, ref: 'tags/v1.0.0' })).data.object.type).toBe('commit');
  const content = Buffer.from([0x50, 0x4b, 0, 255]);
  const wim = setting.user('wim');
  const upload = {
    url: release.upload_url,
    name: 'a plugin.whl',
    data: content,
    headers: { 'content-type': 'application/zip' },
  };
  const { data: asset } = await wim.request<{ id: number; name: string; browser_download_url: string }>({
    method: 'POST',
    ...upload,
  });
  expect(asset).toMatchObject({
    name: 'a.plugin.whl',
    digest: `sha256:${createHash('sha256').update(content).digest('hex')}`,
  });
  await expect(wim.request({ method: 'POST', ...upload })).rejects.toThrow('Validation Failed');
  const download = await fetch(asset.browser_download_url);
  expect(download.redirected).toBe(true);
  expect(Buffer.from(await download.arrayBuffer())).toEqual(content);
  const octets = { ...AT, asset_id: asset.id, headers: { accept: 'application/octet-stream' } };
  const { data: bytes } = await wim.request<ArrayBuffer>({
    method: 'GET',
    url: '/repos/{owner}/{repo}/releases/assets/{asset_id}',
    ...octets,
  });
  expect(Buffer.from(bytes)).toEqual(content);
  expect((await repos.getLatestRelease(AT)).data.assets).toHaveLength(1);
});

test('a draft is seen by writers only and has no tag until it is published', async () => {
  const { repos } = setting.user('wim').rest;
  const { data: draft } = await repos.createRelease({ ...AT, tag_name: 'v2.0.0', draft: true });
  expect(draft.published_at).toBeNull();
  const at = { ...AT, release_id: draft.id };
  expect(await outcome(setting.as().rest.repos.getRelease(at))).toMatchObject({ status: 404 });
  expect(await outcome(setting.as().rest.git.getRef({ ...AT, ref: 'tags/v2.0.0' }))).toMatchObject({ status: 404 });
  await repos.updateRelease({ ...at, draft: false });
  expect(setting.events.at(-1)).toMatchObject({
    event: 'release',
    payload: { action: 'published', release: { tag_name: 'v2.0.0' } },
  });
  expect((await setting.as().rest.repos.getReleaseByTag({ ...AT, tag: 'v2.0.0' })).data.id).toBe(draft.id);
  expect((await setting.as().rest.repos.listReleases(AT)).data.map((each) => each.tag_name)).toContain('v2.0.0');
});

test('people are found by name and by number', async () => {
  const { users, orgs } = setting.user('olive').rest;
  const { data } = await users.getByUsername({ username: 'WIM' });
  expect(data).toMatchObject({ login: 'wim', type: 'User' });
  expect((await users.getById({ account_id: data.id })).data.login).toBe('wim');
  expect((await users.getByUsername({ username: 'github-actions[bot]' })).data.type).toBe('Bot');
  expect((await users.getAuthenticated()).data.login).toBe('olive');
  expect((await orgs.getMembershipForUser({ org: 'acme', username: 'olive' })).data.role).toBe('admin');
  expect(await outcome(orgs.getMembershipForUser({ org: 'acme', username: 'stan' }))).toMatchObject({ status: 404 });
});

test('a run says who started it and who ran it again', async () => {
  const { lab } = setting;
  const { head } = await openPull(setting, 'ran');
  const run = { path: '.github/workflows/release.yml', event: 'push', headSha: head, headBranch: 'ran', actor: 'wim' };
  const id = lab.recordRun(REPOSITORY, run);
  lab.recordRun(REPOSITORY, { ...run, id, attempt: 2, triggeringActor: 'stan' });
  const { actions } = setting.as(lab.workflowToken(REPOSITORY, { actions: 'read' })).rest;
  const { data } = await actions.getWorkflowRun({ ...AT, run_id: id });
  expect(data).toMatchObject({
    run_attempt: 2,
    actor: { login: 'wim' },
    triggering_actor: { login: 'stan' },
    head_sha: head,
  });
  expect((await actions.listWorkflowRunsForRepo({ ...AT, head_sha: head })).data.total_count).toBe(1);
  expect(await outcome(actions.getWorkflowRun({ ...AT, run_id: 1 }))).toMatchObject({ status: 404 });
});

test('who let a run into its environment is told by number, whatever the attempt', async () => {
  const { lab } = setting;
  const { head } = await openPull(setting, 'let-in');
  const run = { path: '.github/workflows/revoke.yml', event: 'workflow_dispatch', headSha: head, headBranch: 'main' };
  const first = { ...run, actor: 'wim', createdAt: '2026-01-01T00:00:00Z' };
  const approved = { environment: 'revoke', state: 'approved', by: 'olive' } as const;
  const id = lab.recordRun(REPOSITORY, { ...first, environmentReviews: [approved] });
  lab.recordRun(REPOSITORY, { ...run, actor: 'wim', id, attempt: 2 });
  const { actions } = setting.as(lab.workflowToken(REPOSITORY, { actions: 'read' })).rest;
  const { data } = await actions.getReviewsForRun({ ...AT, run_id: id });
  expect(data).toMatchObject([
    { state: 'approved', user: { id: lab.account('olive').id }, environments: [{ name: 'revoke' }] },
  ]);
  expect((await actions.getWorkflowRun({ ...AT, run_id: id })).data.created_at).toBe('2026-01-01T00:00:00Z');
  expect(await outcome(actions.getReviewsForRun({ ...AT, run_id: 1 }))).toMatchObject({ status: 404 });
});
