import { afterAll, beforeAll, expect, test } from 'vitest';
import { AT, openPull, outcome, REPOSITORY, startSetting, type Setting } from './setting.ts';

let setting: Setting;

beforeAll(async () => {
  setting = await startSetting();
});
afterAll(async () => {
  await setting[Symbol.asyncDispose]();
});

async function reviewsOf(number: number) {
  const { data } = await setting.as().rest.pulls.listReviews({ ...AT, pull_number: number });
  return data.map((each) => [each.user?.login, each.state, each.commit_id]);
}

test('anyone may submit an approval on a public repository, and the association does not say what they may', async () => {
  const { number, head } = await openPull(setting, 'stranger');
  const { data } = await setting.user('stan').rest.pulls.createReview({ ...AT, pull_number: number, event: 'APPROVE' });
  expect(data).toMatchObject({
    state: 'APPROVED',
    commit_id: head,
    author_association: 'NONE',
    user: { id: setting.lab.account('stan').id },
  });
  expect(setting.events.at(-1)).toMatchObject({
    event: 'pull_request_review',
    payload: { action: 'submitted', review: { state: 'approved' } },
  });
});

test('a comment stands beside an approval and does not replace it', async () => {
  const { number, head } = await openPull(setting, 'commented');
  const olive = setting.user('olive');
  await olive.rest.pulls.createReview({ ...AT, pull_number: number, event: 'APPROVE' });
  await olive.rest.pulls.createReview({ ...AT, pull_number: number, event: 'COMMENT', body: 'on second thoughts' });
  expect(await reviewsOf(number)).toEqual([
    ['olive', 'APPROVED', head],
    ['olive', 'COMMENTED', head],
  ]);
});

test('a dismissal rewrites the review in place', async () => {
  const { number } = await openPull(setting, 'dismissed');
  const olive = setting.user('olive');
  const { data: review } = await olive.rest.pulls.createReview({ ...AT, pull_number: number, event: 'APPROVE' });
  const dismiss = { ...AT, pull_number: number, review_id: review.id, message: 'no' };
  expect((await outcome(setting.user('rita').rest.pulls.dismissReview(dismiss))).status).toBe(404);
  await olive.rest.pulls.dismissReview(dismiss);
  const { data: after } = await olive.rest.pulls.getReview({ ...AT, pull_number: number, review_id: review.id });
  expect(after).toMatchObject({
    id: review.id,
    state: 'DISMISSED',
    submitted_at: review.submitted_at,
    commit_id: review.commit_id,
  });
});

test('a review keeps the commit that it saw, and may claim an older one', async () => {
  const { number, head } = await openPull(setting, 'older');
  const olive = setting.user('olive');
  await olive.rest.pulls.createReview({ ...AT, pull_number: number, event: 'APPROVE' });
  const next = await setting.lab.push(REPOSITORY, {
    as: 'wim',
    branch: 'older',
    files: { 'plugins/older.json': 'swapped' },
  });
  await olive.rest.pulls.createReview({ ...AT, pull_number: number, event: 'APPROVE', commit_id: head });
  await olive.rest.pulls.createReview({ ...AT, pull_number: number, event: 'APPROVE' });
  expect((await reviewsOf(number)).map(([, , commit]) => commit)).toEqual([head, head, next]);
});

test('authors and the workflow token approve nothing of their own', async () => {
  const { number } = await openPull(setting, 'own');
  const review = { ...AT, pull_number: number, event: 'APPROVE' } as const;
  expect(await outcome(setting.user('wim').rest.pulls.createReview(review))).toMatchObject({
    status: 422,
    message: expect.stringContaining('Can not approve your own pull request'),
  });
  const workflow = setting.as(setting.lab.workflowToken(REPOSITORY, { pull_requests: 'write' }));
  expect((await outcome(workflow.rest.pulls.createReview(review))).message).toContain(
    'GitHub Actions is not permitted',
  );
  expect(await reviewsOf(number)).toEqual([]);
});

test('a pending review is seen by its author only', async () => {
  const { number } = await openPull(setting, 'pending');
  const olive = setting.user('olive');
  await olive.rest.pulls.createReview({ ...AT, pull_number: number });
  expect(await reviewsOf(number)).toEqual([]);
  expect((await olive.rest.pulls.listReviews({ ...AT, pull_number: number })).data).toHaveLength(1);
});

test('a renamed person keeps the number, and another may take the name', async () => {
  const { number } = await openPull(setting, 'renamed');
  const { lab } = setting;
  lab.createUser('nina');
  const { id } = lab.account('nina');
  await setting.user('nina').rest.pulls.createReview({ ...AT, pull_number: number, event: 'APPROVE' });
  lab.renameUser('nina', 'nina-2');
  lab.createUser('nina');
  const { data } = await setting.as().rest.pulls.listReviews({ ...AT, pull_number: number });
  expect(data[0]?.user).toMatchObject({ id, login: 'nina-2' });
  expect((await setting.as().rest.users.getByUsername({ username: 'nina' })).data.id).not.toBe(id);
});
