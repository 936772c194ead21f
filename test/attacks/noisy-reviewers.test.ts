import { afterAll, beforeAll, expect, test } from 'vitest';
import { MAX_REVIEW_PAGES } from '../../action/github/pull-requests.ts';
import { approvalScene, AT, REGISTRY, type ApprovalScene, type ScenePull } from '../action/github/approval-scene.ts';

// On a public repository anybody may review, as often as they like: noise must neither close a pull request nor bury what
// somebody said whose word counts.

const CROWD = 3_100;
const SLOW = 60_000;

let scene: ApprovalScene;
beforeAll(async () => {
  scene = await approvalScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

/** What strangers say, without asking the API three thousand times. */
function noise(
  { number }: Pick<ScenePull, 'number'>,
  count = CROWD,
  login = 'stan',
  state = 'APPROVED' as const,
): void {
  const { world } = scene.lab;
  const pull = world.pulls(scene.lab.repository(REGISTRY)).find((each) => each.issue.number === number);
  if (pull === undefined) throw new Error('no such pull request');
  const user = scene.lab.account(login);
  for (let index = 0; index < count; index += 1)
    pull.reviews.push({
      id: world.nextId(),
      user,
      state,
      body: 'noise',
      commitId: pull.head.sha,
      submittedAt: world.now(),
    });
}

test('a crowd of reviews around an approval closes nothing', { timeout: SLOW }, async () => {
  const pull = await scene.propose();
  noise(pull);
  expect(await scene.missing(pull.number)).toMatch('APPROVAL_MISSING');
  await scene.review(pull.number);
  noise(pull);
  expect(await scene.missing(pull.number)).toBe('');
  const commit = await scene.merge(pull.number);
  noise(pull);
  expect(await scene.missingAtPublish(commit)).toBe('');
});

test('an objection under a crowd of reviews stands', { timeout: SLOW }, async () => {
  const pull = await scene.propose();
  await scene.review(pull.number, 'second', 'REQUEST_CHANGES');
  noise(pull);
  await scene.review(pull.number);
  expect(await scene.missing(pull.number)).toMatch('APPROVAL_OBJECTION');
});

test(
  'of more than is read, nothing is decided while somebody may have objected before',
  { timeout: SLOW },
  async () => {
    const pull = await scene.propose();
    await scene.review(pull.number);
    noise(pull, MAX_REVIEW_PAGES * 100 + 1);
    expect(await scene.missing(pull.number)).toBe('GITHUB_LIST_TOO_LONG');
    // Whoever could have objected has said another thing since: what lies before is of no matter.
    for (const login of ['second', 'rita', 'acme-release[bot]', 'tess', 'uma']) noise(pull, 1, login);
    await scene.as('sam').pulls.createReview({ ...AT, pull_number: pull.number, event: 'APPROVE' });
    expect(await scene.missing(pull.number)).toBe('');
  },
);
