import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gitHubFailure } from '../../../action/github/failure.ts';
import type { Code } from '../../../core/codes/index.ts';
import type { Fault } from '../../../lab/github/faults.ts';
import { GitError } from '../../../transport/git/git-process.ts';
import { approvalScene, type ApprovalScene } from '../github/approval-scene.ts';

// GitHub in trouble: whatever fails, nothing that is not verified counts, and what failed says what to do.

let scene: ApprovalScene;
/** Approved by tess, who is a member of the team that fills the seat. */
let approved: number;
beforeAll(async () => {
  scene = await approvalScene();
  approved = (await scene.propose()).number;
  await scene.review(approved, 'tess');
});
afterAll(() => scene[Symbol.asyncDispose]());

/** `given`, `missing`, or the code of what failed. */
async function verdict(): Promise<string> {
  try {
    const { approval, verdict: said } = await scene.check(approved);
    return said === 'admissible' ? approval : said;
  } catch (error) {
    if (error instanceof GitError) return 'git failed';
    const failure = gitHubFailure(error);
    if (failure === undefined || !/^GitHub (?:answered|did not answer)/.test(failure.message)) throw error;
    return failure.code;
  }
}

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
  ['the repository', /^\/repos\/acme\/registry$/, 'needed'],
  ['the pull request', /\/pulls\/\d+$/, 'needed'],
  ['open pull requests', /\/pulls\?/, 'needed'],
  ['reviews', /\/reviews/, 'needed'],
  ['commits', /\/pulls\/\d+\/commits/, 'needed'],
  ['who pushed', /\/activity/, 'unknown'],
  ['who may write', /\/collaborators\//, 'unknown'],
  ['the team, by its name and among all', /^\/orgs\/acme\/teams(?:\/security)?(?:\?.*)?$/, 'unknown'],
  ['its members', /\/teams\/security\/members/, 'unknown'],
];

/** All of them in the long run; a third of them, each answer and each question among them, otherwise. */
const CASES = QUESTIONS.flatMap(([asked, path, kind], row) =>
  ANSWERS.filter((_, column) => process.env['PORTCULLIS_LONG'] !== undefined || (row + column) % 3 === 0).map(
    ([respond, code]) => {
      const isUnknown = kind === 'unknown' && (respond === 403 || respond === 404);
      return { asked, path, respond, expected: isUnknown ? 'missing' : code };
    },
  ),
);

describe('asked for', () => {
  test.each(CASES)('$asked, GitHub answers $respond: $expected', async ({ path, respond, expected }) => {
    scene.lab.faults.next({ path, respond, times: 50 });
    const fault = await verdict();
    scene.lab.faults.clear();
    expect(fault).toBe(expected);
  });

  test.each([429, 500, 503, 'cut', 'truncate'] as const)(
    'anything, a %s that passes changes nothing',
    async (respond) => {
      for (const [, path] of QUESTIONS) scene.lab.faults.next({ path, respond });
      expect(await verdict()).toBe('given');
      scene.lab.faults.clear();
    },
  );

  test('objects, git that is refused fails the check', async () => {
    scene.lab.faults.next({ path: /\/info\/refs/, respond: 500, times: 50 });
    const fault = await verdict();
    scene.lab.faults.clear();
    expect(fault).toBe('git failed');
    expect(await verdict()).toBe('given');
  });
});
