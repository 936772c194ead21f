import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gitHubFailure } from '../../../action/github/failure.ts';
import type { Code } from '../../../core/codes/index.ts';
import type { Fault } from '../../../lab/github/faults.ts';
import { approvalScene, type ApprovalScene } from '../github/approval-scene.ts';
import { registryOnGitHub } from '../github/registry-on-github.ts';

// GitHub in trouble while publish asks who approved what: nothing is decided on an answer that did not come whole, and what
// is published stays as it is.

const ANSWERS = [
  [401, 'GITHUB_FORBIDDEN'],
  [403, 'GITHUB_FORBIDDEN'],
  [404, 'GITHUB_NOT_FOUND'],
  [409, 'GITHUB_REJECTED'],
  [422, 'GITHUB_REJECTED'],
  [429, 'GITHUB_QUOTA_USED_UP'],
  [500, 'GITHUB_UNREACHABLE'],
  ['cut', 'GITHUB_UNREACHABLE'],
  ['truncate', 'GITHUB_UNREACHABLE'],
] as const satisfies readonly (readonly [Fault['respond'], Code])[];

/** Everything that is asked, and whether an answer that it may not be seen only leaves somebody unknown. */
const QUESTIONS: readonly (readonly [string, RegExp, 'needed' | 'unknown'])[] = [
  ['pull requests of the commit', /\/commits\/[0-9a-f]+\/pulls/, 'needed'],
  ['reviews', /\/reviews/, 'needed'],
  ['commits', /\/pulls\/\d+\/commits/, 'needed'],
  ['who pushed', /\/activity/, 'unknown'],
  ['who may write', /\/collaborators\//, 'unknown'],
  ['the team, by its name and among all', /^\/orgs\/acme\/teams(?:\/security)?(?:\?.*)?$/, 'unknown'],
  ['its members', /\/teams\/security\/members/, 'unknown'],
];

const CASES = QUESTIONS.flatMap(([asked, path, kind], row) =>
  ANSWERS.filter((_, column) => process.env['PORTCULLIS_LONG'] !== undefined || (row + column) % 4 === 0).map(
    ([respond, code]) => {
      const isUnknown = kind === 'unknown' && (respond === 403 || respond === 404);
      return { asked, path, respond, expected: isUnknown ? 'APPROVAL_MISSING' : code };
    },
  ),
);

describe('of a merge that was approved', () => {
  let scene: ApprovalScene;
  let commit: string;
  beforeAll(async () => {
    scene = await approvalScene();
    const { number } = await scene.propose();
    await scene.review(number, 'tess');
    commit = await scene.merge(number);
  });
  afterAll(() => scene[Symbol.asyncDispose]());

  async function missing(): Promise<string> {
    try {
      return await scene.missingAtPublish(commit);
    } catch (error) {
      return gitHubFailure(error)?.code ?? String(error);
    }
  }

  test.each(CASES)('asked for $asked, GitHub answers $respond: $expected', async ({ path, respond, expected }) => {
    scene.lab.faults.next({ path, respond, times: 50 });
    const said = await missing();
    scene.lab.faults.clear();
    expect(said).toContain(expected);
    expect(await missing()).toBe('');
  });
});

test(
  'publish ends with the code of what failed, publishes nothing, and admits it the next time',
  { timeout: 60_000 },
  async () => {
    await using registry = await registryOnGitHub();
    const { number, folder } = await registry.release('1.0.0');
    await registry.approve(number);
    await registry.merge(number);
    const before = await registry.tip('publication');
    for (const [respond, code] of [
      [403, 'GITHUB_FORBIDDEN'],
      ['truncate', 'GITHUB_UNREACHABLE'],
    ] as const) {
      registry.lab.faults.next({ path: /\/reviews/, respond, times: 50 });
      const failed = await registry.publish();
      registry.lab.faults.clear();
      expect(failed).toMatchObject({ exitCode: 1, outputs: {}, annotations: [{ level: 'error', title: code }] });
      expect(await registry.tip('publication')).toBe(before);
    }
    expect((await registry.publish()).outputs['admitted']).toContain(folder);
  },
);
