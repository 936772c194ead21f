import { afterAll, beforeAll, expect, test } from 'vitest';
import { GitHubError, openGitHub, type GitHubClient } from '../../../action/github/client.ts';
import { failureLine, gitHubFailure } from '../../../action/github/failure.ts';
import { MAX_LISTED, readListed } from '../../../action/github/listed.ts';
import { PullRequests } from '../../../action/github/pull-requests.ts';
import { remoteOf, repositoryName } from '../../../action/github/repository-name.ts';
import { runContext } from '../../../action/runner/run-context.ts';
import { secretLines } from '../../../action/runner/secret-lines.ts';
import { signerFrom } from '../../../action/runner/signer-inputs.ts';
import { startGitHub, type LabGitHub } from '../../../lab/github/index.ts';

const AT = { owner: 'acme', repo: 'registry' };
let lab: LabGitHub;
let github: GitHubClient;
let slept: number[] = [];

beforeAll(async () => {
  lab = await startGitHub();
  lab.createUser('olive');
  lab.createOrg('acme', ['olive']);
  await lab.createRepository('acme/registry');
  await lab.push('acme/registry', { as: 'olive', files: { 'README.md': 'x\n' } });
  const token = lab.issueToken({ user: 'olive' });
  const sleep = (milliseconds: number) => Promise.resolve(void slept.push(milliseconds));
  github = openGitHub({ apiUrl: lab.apiUrl, token, sleep, now: () => 1_000_000 });
});
afterAll(() => lab.close());

async function failure(request: Promise<unknown>): Promise<GitHubError> {
  const error: unknown = await request.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!(error instanceof GitHubError)) throw new Error(`no GitHubError: ${String(error)}`);
  return error;
}

test('reads are repeated after passing faults, with growing patience, and given up in the end', async () => {
  slept = [];
  for (const respond of [500, 'cut', 503] as const) lab.faults.next({ path: /^\/repos/, respond });
  expect((await github.rest.repos.get({ ...AT })).data.default_branch).toBe('main');
  expect(slept).toEqual([300, 600, 1200]);
  lab.faults.next({ path: /^\/repos/, respond: 502, times: 4 });
  expect(await failure(github.rest.repos.get({ ...AT }))).toMatchObject({ status: 502 });
});

test('a write whose answer was lost is not done twice', async () => {
  slept = [];
  lab.faults.next({ method: 'POST', respond: 502 });
  const made = github.rest.git.createRef({ ...AT, ref: 'refs/heads/x', sha: '0'.repeat(40) });
  expect(await failure(made)).toMatchObject({ status: 502 });
  expect(slept).toEqual([]);
});

test('a quota is waited for as long as GitHub asks, but not for an hour', async () => {
  slept = [];
  lab.faults.next({ path: /^\/repos/, respond: 429, headers: { 'retry-after': '7' } });
  lab.faults.next({
    path: /^\/repos/,
    respond: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1020' },
  });
  await github.rest.repos.get({ ...AT });
  expect(slept).toEqual([7000, 20_000]);
  lab.faults.next({
    path: /^\/repos/,
    respond: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '5000' },
  });
  expect((await failure(github.rest.repos.get({ ...AT }))).message).toMatch(/quota of requests .* used up/);
});

test('a secondary limit that GitHub only states in words is waited for, and said to be one', async () => {
  slept = [];
  const body = JSON.stringify({ message: 'You have exceeded a secondary rate limit.' });
  lab.faults.next({ path: /^\/repos/, respond: 403, body });
  await github.rest.repos.get({ ...AT });
  expect(slept).toEqual([60_000]);
  lab.faults.next({ path: /^\/repos/, respond: 403, body, times: 4 });
  const failed = await failure(github.rest.repos.get({ ...AT }));
  expect(failed).toMatchObject({ status: 429, message: expect.stringContaining('fewer requests at a time') });
  expect(gitHubFailure(failed)?.code).toBe('GITHUB_QUOTA_USED_UP');
});

test('an answer that was cut off is no empty list', async () => {
  slept = [];
  await lab.push('acme/registry', { as: 'olive', branch: 'cut', files: { c: 'd' } });
  const { data } = await github.rest.pulls.create({ ...AT, title: 't', head: 'cut', base: 'main' });
  lab.faults.next({ path: /^\/repos/, respond: 'truncate' });
  expect(await new PullRequests(github, AT).open()).toMatchObject([{ number: data.number }]);
  expect(slept).toEqual([300]);
  lab.faults.next({ path: /^\/repos/, respond: 200, body: '[{"number": 1, "hea', times: 4 });
  const failed = await failure(new PullRequests(github, AT).open());
  expect(failed).toMatchObject({ status: 0, message: expect.stringContaining('cut off') });
  expect(gitHubFailure(failed)?.code).toBe('GITHUB_UNREACHABLE');
});

test('a conflict is no empty list', async () => {
  lab.faults.next({ path: /^\/repos/, respond: 409 });
  const failed = await failure(new PullRequests(github, AT).open());
  expect(failed.message).toMatch(/^GitHub answered 409 to GET/);
  expect(gitHubFailure(failed)?.code).toBe('GITHUB_REJECTED');
});

test('a list beyond the bound is said to be too long, and not read further', async () => {
  let pages = 0;
  async function* endless() {
    for (;;) {
      pages += 1;
      yield await Promise.resolve({ data: Array.from({ length: 100 }, () => pages) });
    }
  }
  expect(await readListed(endless())).toBe('too-long');
  expect(pages).toBe(MAX_LISTED / 100 + 1);
});

test.each([
  [0, 'GITHUB_UNREACHABLE'],
  [502, 'GITHUB_UNREACHABLE'],
  [429, 'GITHUB_QUOTA_USED_UP'],
  [401, 'GITHUB_FORBIDDEN'],
  [403, 'GITHUB_FORBIDDEN'],
  [404, 'GITHUB_NOT_FOUND'],
  [409, 'GITHUB_REJECTED'],
  [422, 'GITHUB_REJECTED'],
])('an answer of %d has a code that says what to do', (status, code) => {
  expect(gitHubFailure(new GitHubError('GitHub answered', status))?.code).toBe(code);
  expect(gitHubFailure(new Error('not of GitHub'))).toBeUndefined();
});

test('a refusal is one line that names the request, without address or token', async () => {
  const { message, status } = await failure(github.rest.repos.get({ owner: 'acme', repo: 'nowhere' }));
  expect(status).toBe(404);
  expect(message).toBe('GitHub answered 404 to GET /repos/{owner}/{repo}: Not Found');
});

test('reviews are read to the last page, in order', async () => {
  const { rest } = github;
  await lab.push('acme/registry', { as: 'olive', branch: 'topic', files: { a: 'b' } });
  const { data } = await rest.pulls.create({ ...AT, title: 't', head: 'topic', base: 'main' });
  for (let index = 0; index < 103; index += 1)
    await rest.pulls.createReview({ ...AT, pull_number: data.number, event: 'COMMENT', body: `${index}` });
  const reviews = await new PullRequests(github, AT).reviews(data.number, { ids: new Set(), mergedAt: undefined });
  if (reviews === 'too-long') throw new Error('they are few');
  expect(reviews).toHaveLength(103);
  expect(reviews.map(({ id }) => id)).toEqual(reviews.map(({ id }) => id).toSorted((one, other) => one - other));
  expect(await new PullRequests(github, AT).find(9999)).toBeUndefined();
});

test('names, addresses and the runner’s variables are checked before anything is asked', () => {
  for (const name of ['acme', 'a/b/c', '../x', 'acme/..', '-a/b', 'a b/c'])
    expect(() => repositoryName(name)).toThrow('owner/name');
  expect(remoteOf('https://github.com/', repositoryName('acme/x.y'))).toBe('https://github.com/acme/x.y.git');
  expect(() => runContext({})).toThrow('GITHUB_API_URL');
});

test('a signer is a key or the identity of the job, and its services go together', () => {
  const none = { key: '', fulcioUrl: '', rekorUrl: '', rekorVersion: '', tsaUrl: '' };
  const job = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://t.example', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' };
  expect(() => signerFrom(none, {})).toThrow('id-token: write');
  expect(signerFrom(none, job).witnesses).toHaveLength(1);
  expect(() => signerFrom({ ...none, rekorUrl: 'https://r.example' }, job)).toThrow('go with fulcio-url');
  const own = { ...none, fulcioUrl: 'https://f.example' };
  expect(signerFrom(own, job).witnesses).toHaveLength(0);
  expect(() => signerFrom({ ...own, rekorUrl: 'r' }, job)).toThrow('http(s)');
  expect(() => signerFrom({ ...own, rekorVersion: '3' }, job)).toThrow('1 or 2');
  expect(() => signerFrom({ ...own, rekorVersion: '2' }, job)).toThrow('needs tsa-url');
});

test('an error and its causes are one line; a key is masked line by line', () => {
  const cause = new Error('no\nsuch  file');
  expect(failureLine(new Error('cannot read.', { cause }))).toBe('cannot read: no such file');
  expect(failureLine('text')).toBe('something failed without a reason');
  expect(secretLines('-----BEGIN X-----\r\nabcdefghijk\n\n-----END X-----')).toEqual(['abcdefghijk']);
});
