import { afterAll, beforeAll, expect, test } from 'vitest';
import { AT, openPull, outcome, REPOSITORY, startSetting, type Setting } from './setting.ts';

let setting: Setting;

beforeAll(async () => {
  setting = await startSetting({ limits: { pullFiles: 12, pullCommits: 3 } });
});
afterAll(async () => {
  await setting[Symbol.asyncDispose]();
});

test('a pull request is opened, read, listed by its commit, and told to both kinds of workflow', async () => {
  const { number, head } = await openPull(setting, 'opened');
  const api = setting.as();
  const { data } = await api.rest.pulls.get({ ...AT, pull_number: number });
  expect(data).toMatchObject({
    state: 'open',
    head: { sha: head, ref: 'opened' },
    base: { ref: 'main' },
    commits: 1,
    changed_files: 1,
  });
  expect(data.head.repo?.id).toBe(setting.lab.repository(REPOSITORY).id);
  const { data: pulls } = await api.rest.repos.listPullRequestsAssociatedWithCommit({ ...AT, commit_sha: head });
  expect(pulls.map((each) => each.number)).toEqual([number]);
  const opened = setting.events.filter(
    (each) => each.payload['action'] === 'opened' && each.payload['number'] === number,
  );
  expect(opened.map((each) => each.event)).toEqual(['pull_request', 'pull_request_target']);
});

test('base.sha dates from the last synchronize and goes stale', async () => {
  const { lab } = setting;
  const { number } = await openPull(setting, 'stale');
  const read = async () => (await setting.as().rest.pulls.get({ ...AT, pull_number: number })).data;
  const before = (await read()).base.sha;
  const tip = await lab.push(REPOSITORY, { as: 'olive', files: { 'policy.yml': 'stricter\n' } });
  expect((await read()).base.sha).toBe(before);
  const head = await lab.push(REPOSITORY, { as: 'wim', branch: 'stale', files: { 'plugins/stale.json': '{"a":2}\n' } });
  expect(await read()).toMatchObject({ base: { sha: tip }, head: { sha: head } });
  expect(setting.events.at(-1)).toMatchObject({
    event: 'pull_request_target',
    payload: { action: 'synchronize', after: head },
  });
});

test('mergeable is not known at the first question', async () => {
  const { number } = await openPull(setting, 'mergeable');
  const read = async () => (await setting.as().rest.pulls.get({ ...AT, pull_number: number })).data;
  expect((await read()).mergeable).toBeNull();
  expect(await read()).toMatchObject({ mergeable: true, merge_commit_sha: expect.stringMatching(/^[0-9a-f]{40}$/) });
  await setting.lab.push(REPOSITORY, { as: 'olive', files: { 'README.md': 'moved\n' } });
  expect((await read()).mergeable).toBeNull();
});

test('a merge makes a commit of two parents, a squash one of one, and a moved head is a conflict', async () => {
  const api = setting.user('olive');
  const merged = await openPull(setting, 'merged');
  expect(await outcome(api.rest.pulls.merge({ ...AT, pull_number: merged.number, sha: '1'.repeat(40) }))).toMatchObject(
    { status: 409 },
  );
  const { data: merge } = await api.rest.pulls.merge({ ...AT, pull_number: merged.number, sha: merged.head });
  expect((await api.rest.git.getCommit({ ...AT, commit_sha: merge.sha })).data.parents).toHaveLength(2);
  const squashed = await openPull(setting, 'squashed');
  const { data: squash } = await api.rest.pulls.merge({ ...AT, pull_number: squashed.number, merge_method: 'squash' });
  const { data: commit } = await api.rest.git.getCommit({ ...AT, commit_sha: squash.sha });
  expect(commit).toMatchObject({ parents: [{ sha: merge.sha }], message: `Add squashed (#${squashed.number})` });
  expect((await api.rest.pulls.get({ ...AT, pull_number: squashed.number })).data).toMatchObject({
    merged: true,
    merge_commit_sha: squash.sha,
  });
  expect((await outcome(api.rest.pulls.checkIfMerged({ ...AT, pull_number: squashed.number }))).status).toBe(204);
});

test('a conflict and an unmet rule refuse a merge', async () => {
  const { lab } = setting;
  const conflict = await openPull(setting, 'conflict');
  await lab.push(REPOSITORY, { as: 'olive', files: { 'plugins/conflict.json': 'other\n' } });
  const api = setting.user('olive');
  expect(await outcome(api.rest.pulls.merge({ ...AT, pull_number: conflict.number }))).toMatchObject({ status: 405 });
  const guarded = await openPull(setting, 'guarded');
  lab.protect(REPOSITORY, 'main', { requiredApprovals: 1, requiredChecks: [{ name: 'gate' }] });
  expect((await outcome(api.rest.pulls.merge({ ...AT, pull_number: guarded.number }))).message).toContain(
    '"gate" is expected',
  );
  const app = setting.as(lab.workflowToken(REPOSITORY, { checks: 'write' }));
  await app.rest.checks.create({ ...AT, name: 'gate', head_sha: guarded.head, conclusion: 'success' });
  // A stranger's approval is recorded and counts for nothing.
  await setting.user('stan').rest.pulls.createReview({ ...AT, pull_number: guarded.number, event: 'APPROVE' });
  expect((await outcome(api.rest.pulls.merge({ ...AT, pull_number: guarded.number }))).message).toContain(
    'approving review',
  );
  await api.rest.pulls.createReview({ ...AT, pull_number: guarded.number, event: 'APPROVE' });
  expect((await outcome(api.rest.pulls.merge({ ...AT, pull_number: guarded.number }))).status).toBe(200);
  lab.repository(REPOSITORY).protections.delete('main');
});

test('files and commits are capped without a word, and pages stop at 100', async () => {
  const { lab } = setting;
  const many = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`many/${at}.txt`, `${at}\n`]));
  for (let at = 0; at < 4; at += 1)
    await lab.push(REPOSITORY, { as: 'wim', branch: 'many', files: { ...many, 'many/turn.txt': `${at}\n` } });
  const api = setting.user('wim');
  const { data: pull } = await api.rest.pulls.create({ ...AT, title: 'Many', head: 'many', base: 'main' });
  const files = await api.paginate(api.rest.pulls.listFiles, { ...AT, pull_number: pull.number, per_page: 5 });
  expect(pull.changed_files).toBe(16);
  expect(files).toHaveLength(12);
  expect((await api.rest.pulls.listCommits({ ...AT, pull_number: pull.number })).data).toHaveLength(3);
});

test('the pull request of a fork is not found by its head commit, except through the fork', async () => {
  const { lab } = setting;
  const stan = setting.user('stan').rest;
  await stan.repos.createFork(AT);
  const head = await lab.push('stan/registry', {
    as: 'stan',
    branch: 'unseen',
    files: { 'plugins/unseen.json': '{}' },
  });
  const { data: pull } = await stan.pulls.create({ ...AT, title: 'Unseen', head: 'stan:unseen', base: 'main' });
  const numbers = async (at: typeof AT) => {
    const { data } = await stan.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: head });
    return data.map((each) => each.number);
  };
  expect(await numbers(AT)).toEqual([]);
  expect(await numbers({ owner: 'stan', repo: 'registry' })).toEqual([pull.number]);
  const { data: listed } = await stan.pulls.list({ ...AT, head: 'stan:unseen' });
  expect(listed.map((each) => each.head.sha)).toEqual([head]);
});

test('a pull request from a fork keeps no repository once the fork is deleted', async () => {
  const { lab } = setting;
  const stan = setting.user('stan');
  await stan.rest.repos.createFork(AT);
  await lab.push('stan/registry', { as: 'stan', branch: 'offer', files: { 'plugins/fork.json': '{}' } });
  const { data } = await stan.rest.pulls.create({ ...AT, title: 'From a fork', head: 'stan:offer', base: 'main' });
  expect(data.head.repo).toMatchObject({ fork: true, full_name: 'stan/registry' });
  lab.deleteRepository('stan/registry');
  const { data: after } = await setting.as().rest.pulls.get({ ...AT, pull_number: data.number });
  expect(after.head.repo).toBeNull();
  expect(after.head.sha).toBe(data.head.sha);
});

test('the pull request does not say who pushed last; the repository activity does', async () => {
  const { lab } = setting;
  const { number } = await openPull(setting, 'pushed-last');
  await lab.push(REPOSITORY, {
    as: 'olive',
    branch: 'pushed-last',
    files: { 'plugins/pushed-last.json': '{"by":"olive"}' },
  });
  const { data } = await setting.as().rest.pulls.get({ ...AT, pull_number: number });
  expect(data.user.login).toBe('wim');
  expect(JSON.stringify(data)).not.toContain('olive');
  const { data: activity } = await setting
    .user('wim')
    .rest.repos.listActivities({ ...AT, ref: 'refs/heads/pushed-last' });
  expect(activity.map((each) => [each.activity_type, each.actor?.login])).toEqual([
    ['push', 'olive'],
    ['branch_creation', 'wim'],
  ]);
});

test('pushing a head into its base merges the pull request behind its back', async () => {
  const { number, head } = await openPull(setting, 'bypassed');
  await setting.user('wim').rest.git.updateRef({ ...AT, ref: 'heads/main', sha: head, force: true });
  const { data } = await setting.as().rest.pulls.get({ ...AT, pull_number: number });
  expect(data).toMatchObject({ state: 'closed', merged: true, merge_commit_sha: head });
});
