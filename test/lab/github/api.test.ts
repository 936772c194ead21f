import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROUTES } from '../../../lab/github/api.ts';
import { Description } from '../../../lab/github/description.ts';
import { POISON_NUMBER, POISON_TEXT, startGitHub } from '../../../lab/github/index.ts';
import { AT, openPull, outcome, REPOSITORY, startSetting, type Setting } from './setting.ts';

let setting: Setting;

beforeAll(async () => {
  setting = await startSetting();
});
afterAll(() => setting[Symbol.asyncDispose]());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${setting.lab.apiUrl}${path}`, { headers });

test('the lab is up within a second and leaves nothing behind', async () => {
  const started = performance.now();
  const lab = await startGitHub();
  await fetch(`${lab.apiUrl}/users/github`);
  expect(performance.now() - started).toBeLessThan(1000);
  await lab.close();
  await expect(fetch(lab.apiUrl)).rejects.toThrow('fetch failed');
});

test('lists come in pages with links, and no page is longer than 100', async () => {
  const { rest, paginate } = setting.user('olive');
  for (let at = 0; at < 101; at += 1) await rest.issues.create({ ...AT, title: `Issue ${at}` });
  const first = await rest.issues.listForRepo({ ...AT, per_page: 40 });
  expect(first.headers.link).toMatch(/page=2>; rel="next".*page=3>; rel="last"/);
  expect((await get(`/repos/${REPOSITORY}/issues?per_page=100`)).headers.get('link')).toContain('rel="next"');
  const all = await paginate(rest.issues.listForRepo, { ...AT, per_page: 40 });
  expect(new Set(all.map((each) => each.number)).size).toBe(101);
});

test('an unchanged answer is 304 and costs nothing', async () => {
  const authorization = `Bearer ${setting.lab.workflowToken(REPOSITORY, {})}`;
  const path = `/repos/${REPOSITORY}/git/ref/heads/main`;
  const first = await get(path, { authorization });
  const again = await get(path, { authorization, 'if-none-match': first.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
  expect(again.headers.get('x-ratelimit-used')).toBe(first.headers.get('x-ratelimit-used'));
});

test('a workflow token has its quota, and an answer when it is used up', async () => {
  const api = setting.as(setting.lab.workflowToken(REPOSITORY, {}, { rateLimit: 2 }));
  const first = await api.rest.repos.get(AT);
  expect(first.headers).toMatchObject({
    'x-ratelimit-limit': '2',
    'x-ratelimit-remaining': '1',
    'x-ratelimit-resource': 'core',
  });
  await api.rest.repos.get(AT);
  expect(await outcome(api.rest.repos.get(AT))).toMatchObject({
    status: 403,
    message: expect.stringContaining('rate limit exceeded'),
  });
});

test('what the lab does not model is poisoned, and what it models is not', async () => {
  const { number } = await openPull(setting, 'poisoned');
  const { data } = await setting.as().rest.pulls.get({ ...AT, pull_number: number });
  expect(data.diff_url).toBe(POISON_TEXT);
  expect(data.review_comments).toBe(POISON_NUMBER);
  expect(data.user.avatar_url).toBe(POISON_TEXT);
  expect(data.base.repo.pushed_at).toMatch(/^0001-/);
  expect(data.html_url).toBe(`${setting.lab.serverUrl}/${REPOSITORY}/pull/${number}`);
});

test('faults hit the request they are meant for, once, and then it passes', async () => {
  const { faults } = setting.lab;
  const path = /^\/repos\/acme\/registry$/;
  const read = async () => outcome(setting.as().rest.repos.get(AT));
  faults.next({ method: 'GET', path, respond: 502 });
  faults.next({
    path,
    respond: 403,
    body: '{"message":"You have exceeded a secondary rate limit"}',
    headers: { 'retry-after': '1' },
  });
  faults.next({ path, respond: 'cut' });
  faults.next({ path, respond: 'truncate' });
  expect(await outcome(setting.as().rest.users.getByUsername({ username: 'wim' }))).toMatchObject({ status: 200 });
  expect((await read()).status).toBe(502);
  expect((await read()).message).toContain('secondary rate limit');
  expect((await read()).status).toBe(500);
  await expect(get(`/repos/${REPOSITORY}`).then((response) => response.text())).rejects.toThrow('terminated');
  expect((await read()).status).toBe(200);
  faults.next({ path, respond: 'stall' });
  await expect(
    fetch(`${setting.lab.apiUrl}/repos/${REPOSITORY}`, { signal: AbortSignal.timeout(100) }),
  ).rejects.toThrow('timeout');
});

test('the world can change between two requests', async () => {
  const { lab } = setting;
  const { number, head } = await openPull(setting, 'raced');
  const swap = () => lab.push(REPOSITORY, { as: 'wim', branch: 'raced', files: { 'plugins/raced.json': 'swapped' } });
  lab.faults.next({ path: new RegExp(`/pulls/${number}/reviews`), respond: swap });
  const { rest } = setting.as();
  const before = await rest.pulls.get({ ...AT, pull_number: number });
  await rest.pulls.listReviews({ ...AT, pull_number: number });
  const after = await rest.pulls.get({ ...AT, pull_number: number });
  expect(before.data.head.sha).toBe(head);
  expect(after.data.head.sha).not.toBe(head);
});

test('what no path can be is not found, and nothing breaks', async () => {
  for (const path of [
    'contents/x%00y',
    'contents/%zz',
    'commits/--help',
    'git/trees/--all',
    'compare/a..b',
    'git/ref/heads/..%2Fx',
  ]) {
    expect((await get(`/repos/${REPOSITORY}/${path}`)).status).toBeOneOf([404, 422]);
  }
});

test('a request with an undocumented member or parameter, or without a required one, is refused and remembered', async () => {
  const lab = await startGitHub();
  lab.createUser('wim');
  await lab.createRepository('wim/a');
  const headers = { authorization: `Bearer ${lab.issueToken({ user: 'wim' })}` };
  const post = async (body: unknown) =>
    (await fetch(`${lab.apiUrl}/repos/wim/a/issues`, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  expect(await post({ title: 'x', titel: 'y' })).toBe(422);
  expect(await post({ body: 'x' })).toBe(422);
  expect((await fetch(`${lab.apiUrl}/repos/wim/a/issues?stat=all`, { headers })).status).toBe(422);
  expect(lab.violations).toEqual([
    'request issues/create: body: must NOT have additional properties (titel)',
    "request issues/create: body: must have required property 'title'",
    'request issues/list-for-repo: query parameter stat is not documented',
  ]);
  expect(await post({ title: 'x' })).toBe(201);
  await lab.close();
});

test('a summary longer than a check run takes is refused', async () => {
  const lab = await startGitHub();
  lab.createUser('wim');
  await lab.createRepository('wim/a');
  const headers = { authorization: `Bearer ${lab.workflowToken('wim/a', { checks: 'write' })}` };
  const body = JSON.stringify({
    name: 'gate',
    head_sha: '1'.repeat(40),
    output: { title: 't', summary: 'x'.repeat(65_536) },
  });
  expect((await fetch(`${lab.apiUrl}/repos/wim/a/check-runs`, { method: 'POST', headers, body })).status).toBe(422);
  expect(lab.violations).toEqual([
    'request checks/create: body/output/summary: must NOT have more than 65535 characters',
  ]);
  await lab.close();
});

test('an answer with an undocumented member, or without a required one, would not pass', () => {
  const description = Description.load();
  const found = description.find('GET', '/repos/a/b/pulls/1/reviews/2');
  if (found === undefined) throw new Error('the operation is not known');
  const whole = description.complete(found.operation, 200, { id: 1 });
  const problems = (body: unknown) =>
    description.responseProblems(found.operation, 200, JSON.parse(JSON.stringify(body)) as typeof whole);
  expect(problems(whole)).toEqual([]);
  expect(problems({ ...(whole as object), pusher: 'wim' })).toEqual([
    'pulls/get-review: must NOT have additional properties (pusher)',
  ]);
  expect(problems({ ...(whole as object), state: undefined })).toEqual([
    "pulls/get-review: must have required property 'state'",
  ]);
  expect(problems({ ...(whole as object), user: { login: 'wim' } })[0]).toContain('pulls/get-review/user');
  expect(description.responseProblems(found.operation, 201, whole)).toEqual([
    'pulls/get-review: status 201 is not documented',
  ]);
  expect(
    description.errorProblems({ message: 'x', documentation_url: 'y', errors: [{ field: 'no code' }], status: '422' }),
  ).not.toEqual([]);
});

test('every operation of the description has a route, and every route an operation', () => {
  const operations = Description.load().operations.map((each) => each.id);
  expect(Object.keys(ROUTES).sort()).toEqual([...operations].sort());
});

test('the committed description is what the pruning gives', async () => {
  const script = new URL('../../../scripts/prune-openapi.ts', import.meta.url).pathname;
  await expect(promisify(execFile)(process.execPath, [script, '--check'])).resolves.toMatchObject({ stdout: '' });
});
