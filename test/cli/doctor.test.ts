import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { startGround, type Ground } from '../action/doctor/registry.ts';
import { fakeWorld } from './fake-world.ts';

let ground: Ground;
beforeAll(async () => {
  ground = await startGround();
});
afterAll(() => ground[Symbol.asyncDispose]());

async function doctor(...argv: string[]) {
  const env = { GITHUB_TOKEN: ground.lab.issueToken({ user: 'olive' }) };
  const world = { ...fakeWorld({ env }), commands: COMMANDS, now: () => new Date() };
  const code = await runCli(['doctor', ...argv, '--api-url', ground.lab.apiUrl], world);
  return { code, out: world.stdout.text(), errors: world.stderr.text() };
}

test('a sound registry is one line', async () => {
  const name = await ground.registry();
  expect(await doctor(name)).toEqual({ code: 0, out: `sound: ${name}\n`, errors: '' });
});

test('what is unsafe is told with its reason and its mend, and ends with 3', async () => {
  const name = await ground.registry({ isBare: true, rules: [] });
  const { code, out } = await doctor(name);
  expect(code).toBe(3);
  expect(out.split('\n').slice(0, 3)).toEqual([
    'DOCTOR_BRANCH_UNPROTECTED main can be pushed to without a pull request',
    '  why: Whoever may write can push to the default branch past every review.',
    '  mend: Require pull requests on the default branch by a ruleset; `portcullis doctor --fix` makes one.',
  ]);
  expect(out).toMatch(/unsafe: 3 unsafe, 0 not verified\n$/);
  const json: unknown = JSON.parse((await doctor(name, '--json')).out);
  expect(json).toMatchObject({
    verdict: 'unsafe',
    repository: name,
    unverified: [],
    mended: [],
    unsafe: [
      { code: 'DOCTOR_BRANCH_UNPROTECTED' },
      { code: 'DOCTOR_CHECK_OPTIONAL' },
      { code: 'DOCTOR_HISTORY_REWRITABLE' },
    ],
  });
});

test('mending says first what it will do, does it, and looks again', async () => {
  const name = await ground.registry({ isBare: true, rules: [] });
  const { code, out, errors } = await doctor(name, '--fix', '--yes');
  expect(code).toBe(0);
  expect(errors).toMatch(/^will make or complete the ruleset portcullis on main, which nobody may bypass: /);
  expect(out).toMatch(/^mended: make or complete .*\nsound: acme\/registry-\d+\n$/);
  expect(await doctor(name)).toMatchObject({ code: 0 });
});

test('an App of one’s own is pinned where it is named, and asked for by that name from then on', async () => {
  const name = await ground.registry({ isBare: true, rules: [] });
  const own = ['--app', String(ground.app)];
  expect((await doctor(name, '--fix', '--yes', ...own)).code).toBe(0);
  expect((await doctor(name, ...own)).code).toBe(0);
  expect(await doctor(name)).toMatchObject({ code: 3, out: expect.stringContaining('DOCTOR_CHECK_APP_WRONG') });
});

test('nothing is mended where nobody can be asked', async () => {
  const name = await ground.registry({ isBare: true, rules: [] });
  expect(await doctor(name, '--fix')).toMatchObject({ code: 2 });
  expect(ground.lab.settings(name).rulesets.map((each) => each.name)).toEqual(['main']);
});

test('wrong usage is said as such', async () => {
  expect(await doctor('acme')).toMatchObject({ code: 2 });
  expect(await doctor('acme/registry', '--app', 'x')).toMatchObject({ code: 2 });
  expect(await doctor('acme/registry', '--yes')).toMatchObject({ code: 2 });
});
