import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approvalScene, AT, REGISTRY, type ApprovalScene, type ScenePull } from '../action/github/approval-scene.ts';

// What was approved, and what is there by the time it counts: pushes after a review, and reviews after a merge.

let scene: ApprovalScene;
beforeAll(async () => {
  scene = await approvalScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

const NOT_COUNTED = 'APPROVAL_MISSING APPROVAL_NOT_COUNTED';
const push = (pull: ScenePull, more: Partial<Parameters<typeof scene.lab.push>[1]>) =>
  scene.lab.push(REGISTRY, { as: 'wim', branch: pull.branch, files: scene.change(), ...more });

/** A merge of the main branch into a branch, as somebody resolves it. */
async function mergeMain(pull: ScenePull, files: Record<string, string>): Promise<string> {
  const { git } = scene.lab.repository(REGISTRY);
  const main = await scene.lab.push(REGISTRY, {
    as: 'olive',
    files: { 'README.md': `Moved on for ${pull.number}.\n` },
  });
  const entries = Object.entries({ 'README.md': `Moved on for ${pull.number}.\n`, ...files }).map(
    async ([path, content]) => ({ path, mode: '100644', sha: await git.writeBlob(Buffer.from(content)) }),
  );
  const tree = await git.writeTree(pull.head, await Promise.all(entries));
  const wim = scene.as('wim').git;
  const { data } = await wim.createCommit({ ...AT, message: 'Merge main', tree, parents: [pull.head, main] });
  await wim.updateRef({ ...AT, ref: `heads/${pull.branch}`, sha: data.sha });
  return data.sha;
}

interface Attack {
  readonly name: string;
  /** What happens between the approval and the check. */
  readonly tamper: (pull: ScenePull, review: number) => Promise<unknown>;
  readonly refusedWith: string;
}

const AFTER_APPROVAL: readonly Attack[] = [
  { name: 'a push', tamper: (pull) => push(pull, {}), refusedWith: NOT_COUNTED },
  {
    name: 'a push of a commit that says to be of before the review',
    tamper: async (pull) => {
      const wim = scene.as('wim').git;
      const { tree } = (await wim.getCommit({ ...AT, commit_sha: await push(pull, { branch: `${pull.branch}-x` }) }))
        .data;
      const date = '2020-01-01T00:00:00Z';
      const author = { name: 'wim', email: 'wim@example.com', date };
      const dated = { ...AT, message: 'Old', tree: tree.sha, parents: [pull.head], author, committer: author };
      const { data } = await wim.createCommit(dated);
      await wim.updateRef({ ...AT, ref: `heads/${pull.branch}`, sha: data.sha });
    },
    refusedWith: NOT_COUNTED,
  },
  {
    name: 'a merge of the main branch that holds a line of its own',
    tamper: (pull) => mergeMain(pull, { 'docs/slipped-in.md': 'in\n' }),
    refusedWith: NOT_COUNTED,
  },
  {
    name: 'a force push of another change, though the review saw a commit that is still there',
    tamper: (pull) => push(pull, { parent: pull.base }),
    refusedWith: NOT_COUNTED,
  },
  {
    name: 'its dismissal',
    tamper: (pull, review_id) =>
      scene.as('olive').pulls.dismissReview({ ...AT, pull_number: pull.number, review_id, message: 'no' }),
    refusedWith: NOT_COUNTED,
  },
  {
    name: 'an objection by the same person',
    tamper: (pull) => scene.review(pull.number, 'sam', 'REQUEST_CHANGES'),
    refusedWith: 'APPROVAL_MISSING APPROVAL_OBJECTION',
  },
];

describe('an approval does not hold after', () => {
  test.each(AFTER_APPROVAL)('$name', async ({ tamper, refusedWith }) => {
    const pull = await scene.propose();
    const review = await scene.review(pull.number);
    expect(await scene.missing(pull.number)).toBe('');
    await tamper(pull, review);
    expect(await scene.missing(pull.number)).toBe(refusedWith);
  });
});

describe('an approval holds after', () => {
  test('a merge of the main branch that holds nothing of its own', async () => {
    const pull = await scene.propose();
    await scene.review(pull.number);
    const head = await mergeMain(pull, {});
    expect(await scene.check(pull.number)).toMatchObject({ head, approval: 'given' });
    expect(await scene.missingAtPublish(await scene.merge(pull.number))).toBe('');
  });

  test('a way there and back, by force', async () => {
    const pull = await scene.propose();
    await scene.review(pull.number);
    await push(pull, { parent: pull.base });
    expect(await scene.missing(pull.number)).toBe(NOT_COUNTED);
    const { git } = scene.as('wim');
    await git.updateRef({ ...AT, ref: `heads/${pull.branch}`, sha: pull.head, force: true });
    expect(await scene.missing(pull.number)).toBe('');
  });
});

const BEFORE_PUBLICATION: readonly Attack[] = [
  {
    name: 'dismissed after the merge',
    tamper: (pull, review_id) =>
      scene.as('olive').pulls.dismissReview({ ...AT, pull_number: pull.number, review_id, message: 'no' }),
    refusedWith: NOT_COUNTED,
  },
  {
    name: 'of whose author the right to write was taken after the merge',
    tamper: () => Promise.resolve(scene.lab.grant(REGISTRY, { user: 'sam' }, 'read')),
    refusedWith: NOT_COUNTED,
  },
];

describe('publish, which asks once more, counts no approval', () => {
  test('of whose author left the team after the merge', async () => {
    const pull = await scene.propose();
    await scene.review(pull.number, 'uma');
    const commit = await scene.merge(pull.number);
    expect(await scene.missingAtPublish(commit)).toBe('');
    scene.lab.removeFromOrg('acme', 'uma');
    expect(await scene.missingAtPublish(commit)).toBe(NOT_COUNTED);
  });

  test.each(BEFORE_PUBLICATION)('$name', async ({ tamper, refusedWith }) => {
    const pull = await scene.propose();
    const review = await scene.review(pull.number);
    const commit = await scene.merge(pull.number);
    expect(await scene.missingAtPublish(commit)).toBe('');
    await tamper(pull, review);
    expect(await scene.missingAtPublish(commit)).toBe(refusedWith);
    scene.lab.grant(REGISTRY, { user: 'sam' }, 'write');
  });

  test('that was submitted after the merge', async () => {
    const pull = await scene.propose();
    const commit = await scene.merge(pull.number);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await scene.review(pull.number);
    expect(await scene.missingAtPublish(commit)).toBe(NOT_COUNTED);
  });
});
