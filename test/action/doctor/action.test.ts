import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAction } from '../../../lab/github/actions/run-action.ts';
import { ACTIONS } from '../github/registry-on-github.ts';
import { ruleset, startGround, type Ground } from './registry.ts';

let ground: Ground;
beforeAll(async () => {
  ground = await startGround();
});
afterAll(() => ground[Symbol.asyncDispose]());

/** The bundle on a schedule, in a job whose own token may do nothing. */
async function run(name: string, inputs: Readonly<Record<string, string>> = {}) {
  return runAction({
    action: ACTIONS.doctor,
    inputs: { token: ground.lab.issueToken({ user: 'olive' }), ...inputs },
    event: { event: 'schedule', payload: {} },
    github: ground.lab,
    repository: ground.lab.repository(name),
    sha: '1'.repeat(40),
    ref: 'refs/heads/main',
    actor: ground.lab.account('olive'),
    token: ground.lab.workflowToken(name, {}),
  });
}

const titles = ({ annotations }: Awaited<ReturnType<typeof run>>) =>
  annotations.map(({ level, title }) => `${level} ${title ?? ''}`.trim());

test('a sound registry passes, and so does one that is named in place of the own', async () => {
  const name = await ground.registry();
  const sound = await run(name);
  expect(sound).toMatchObject({ exitCode: 0, outputs: { verdict: 'sound', unsafe: '[]', unverified: '[]' } });
  expect(sound.summary).toContain('is sound');
  const elsewhere = await ground.registry({ isBare: true, rules: [] });
  expect(await run(elsewhere, { repository: name })).toMatchObject({ exitCode: 0, outputs: { verdict: 'sound' } });
});

test('what is unsafe fails the run, with an error of each and a summary that says why and how to mend it', async () => {
  const name = await ground.registry({ isBare: true, rules: [] });
  const unsafe = await run(name);
  expect(unsafe).toMatchObject({ exitCode: 1, outputs: { verdict: 'unsafe', unverified: '[]' } });
  expect(titles(unsafe)).toEqual([
    'error DOCTOR_BRANCH_UNPROTECTED',
    'error DOCTOR_CHECK_OPTIONAL',
    'error DOCTOR_HISTORY_REWRITABLE',
    'error',
  ]);
  expect(unsafe.outputs['unsafe']).toContain('main can be pushed to without a pull request');
  expect(unsafe.summary).toContain('### Unsafe');
  expect(unsafe.summary).toContain('Require pull requests on the default branch by a ruleset');
  expect(unsafe.summary).not.toContain('The change as a whole');
});

test('a token that may not read settings is no pass', async () => {
  const name = await ground.registry();
  const permissions = { contents: 'read', actions: 'read', members: 'read' } as const;
  const blind = await run(name, { token: ground.lab.issueToken({ user: 'olive', permissions }) });
  expect(blind).toMatchObject({ exitCode: 1, outputs: { verdict: 'unverified', unsafe: '[]' } });
  expect(titles(blind)).toContain('warning DOCTOR_UNVERIFIED');
  expect(blind.summary).toContain('### Not verified');
});

test('a check of another name or App is asked for, and an App is a number', async () => {
  const name = await ground.registry();
  expect((await run(name, { check: 'other' })).outputs['unsafe']).toContain('DOCTOR_CHECK_OPTIONAL');
  const own = await ground.registry({ rules: ruleset(ground.app) });
  expect(await run(own, { app: String(ground.app) })).toMatchObject({ exitCode: 0 });
  expect((await run(name, { app: String(ground.app + 1) })).outputs['unsafe']).toContain('DOCTOR_CHECK_APP_WRONG');
  expect((await run(name, { app: 'x' })).stdout).toContain('app is not the numeric id of an App');
});

test('a token of nobody and a repository that is none each end with one line', async () => {
  const name = await ground.registry();
  const failed = [{ token: 'ghp_nobody' }, { repository: 'acme' }, { repository: 'acme/none' }];
  for (const inputs of failed) {
    const { exitCode, annotations, stderr } = await run(name, inputs);
    expect([exitCode, annotations.length, stderr]).toEqual([1, 1, '']);
  }
});
