import { expect, test } from 'vitest';
import type { RunReport } from '../../../../lab/github/workflows/index.ts';
import { AT, at, logOf, REPOSITORY, startWorkflowSetting, workflow, type WorkflowSetting } from './setting.ts';

const CHECKOUT = `uses: actions/checkout@${'c'.repeat(40)}`;

async function runOf(
  setting: WorkflowSetting,
  steps: readonly string[],
  files: Readonly<Record<string, string>> = {},
  head = 'on: push',
): Promise<RunReport> {
  await setting.put({ ...files, [at('steps.yml')]: workflow(head, steps) });
  const run = (await setting.runsOf('steps.yml')).at(-1);
  if (run === undefined) throw new Error('nothing ran');
  return run;
}

const NODE_ACTION = {
  'action.yml': `name: sample
description: sample
inputs: {who: {description: who, default: '\${{ github.actor }}'}, 'Dry Run': {description: dry, default: 'no'}}
outputs: {said: {description: said}}
runs: {using: node24, main: index.cjs}
`,
  'index.cjs': `const { env } = process;
require('node:fs').appendFileSync(env.GITHUB_OUTPUT, 'said=' + env.INPUT_WHO + '\\n');
console.log('hello', env.INPUT_WHO, env.INPUT_DRY_RUN, env.GITHUB_ACTION_REPOSITORY, env.GITHUB_ACTION_REF);
`,
};

test('steps tell each other by files, and nothing of our own environment is theirs', async () => {
  process.env['LAB_CANARY'] = 'must not leak';
  await using setting = await startWorkflowSetting();
  const run = await runOf(setting, [
    'run: |\n  echo "COLOUR=blue" >> $GITHUB_ENV\n  mkdir -p $RUNNER_TEMP/bin && echo "$RUNNER_TEMP/bin" >> $GITHUB_PATH\n  printf "#!/bin/sh\\necho tool\\n" > $RUNNER_TEMP/bin/mytool && chmod +x $RUNNER_TEMP/bin/mytool\n  echo "# Hi" >> $GITHUB_STEP_SUMMARY',
    'run: echo "$COLOUR ${{ env.COLOUR }} $(mytool) $SHAPE [$LAB_CANARY] $GITHUB_JOB $CI"\nenv: {SHAPE: round}',
    'run: echo "shape [$SHAPE]"',
  ]);
  expect(logOf(run)).toContain('blue blue tool round [] job true');
  expect(logOf(run)).toContain('shape []');
  expect(run.jobs[0]?.summary).toContain('# Hi');
});

test('NODE_OPTIONS cannot be set for later steps', async () => {
  await using setting = await startWorkflowSetting();
  const run = await runOf(setting, ['run: echo "NODE_OPTIONS=--require=/tmp/x.js" >> $GITHUB_ENV']);
  expect(run.conclusion).toBe('failure');
  expect(run.jobs[0]?.annotations[0]?.message).toContain("Can't store NODE_OPTIONS");
});

test('after a failure only the steps that ask for it run, and continue-on-error forgives', async () => {
  await using setting = await startWorkflowSetting();
  const run = await runOf(setting, [
    'id: weak\nrun: exit 1\ncontinue-on-error: true',
    'run: echo "${{ steps.weak.outcome }} ${{ steps.weak.conclusion }}"',
    'run: "false"',
    'run: echo never',
    'run: echo "sorry ${{ job.status }}"\nif: failure()',
    "run: echo always\nif: ${{ always() && github.actor == 'OLIVE' }}",
  ]);
  expect(run.jobs[0]?.steps.map((each) => [each.outcome, each.conclusion])).toEqual([
    ['failure', 'success'],
    ['success', 'success'],
    ['failure', 'failure'],
    ['skipped', 'skipped'],
    ['success', 'success'],
    ['success', 'success'],
  ]);
  expect(logOf(run)).toMatch(/failure success[^]*sorry failure/);
});

test('a pipe that breaks is forgiven by default and not by shell: bash', async () => {
  await using setting = await startWorkflowSetting();
  expect((await runOf(setting, ['run: false | true'])).conclusion).toBe('success');
  expect((await runOf(setting, ['run: false | true\nshell: bash'])).conclusion).toBe('failure');
  const head = 'on: push\ndefaults: {run: {shell: bash}}';
  expect((await runOf(setting, ['run: false | true'], {}, head)).conclusion).toBe('failure');
});

test('a local action is there only once it was checked out', async () => {
  await using setting = await startWorkflowSetting();
  const files = Object.fromEntries(Object.entries(NODE_ACTION).map(([name, text]) => [`tool/${name}`, text]));
  const without = await runOf(setting, ['uses: ./tool'], files);
  expect(without.conclusion).toBe('failure');
  expect(without.jobs[0]?.annotations[0]?.message).toContain('Did you forget to run actions/checkout');
  const run = await runOf(setting, [
    CHECKOUT,
    'id: tool\nuses: ./tool',
    'run: echo "said ${{ steps.tool.outputs.said }}"',
  ]);
  expect(logOf(run)).toContain('hello olive no');
  expect(logOf(run)).toContain('said olive');
});

test('an action of another repository is found by its commit, and by that of a fork too', async () => {
  await using setting = await startWorkflowSetting();
  const { lab } = setting;
  await lab.createRepository('acme/tool');
  const good = await lab.push('acme/tool', { as: 'olive', files: NODE_ACTION });
  await setting.user('stan').rest.repos.createFork({ owner: 'acme', repo: 'tool' });
  const evil = await lab.push('stan/tool', { as: 'stan', files: { 'index.cjs': "console.log('evil')" } });
  const run = await runOf(setting, [`uses: acme/tool@${good}\nwith: {who: you, WHAT: no}`]);
  expect(logOf(run)).toContain(`hello you no acme/tool ${good}`);
  expect(run.jobs[0]?.annotations[0]?.message).toContain("Unexpected input(s) 'WHAT'");
  // The impostor: nothing of the reference tells that the commit was never the owner's.
  expect(logOf(await runOf(setting, [`uses: acme/tool@${evil}`]))).toContain('evil');
  expect(logOf(await runOf(setting, ['uses: acme/tool@main']))).toContain('hello olive');
  const missing = await runOf(setting, ['run: echo never', `uses: acme/tool@${'f'.repeat(40)}`]);
  expect(missing.jobs[0]?.annotations[0]?.message).toContain('Unable to resolve action');
  expect(missing.jobs[0]?.steps).toEqual([]);
});

test('a composite action has its inputs and its steps, and no secrets but those it is given', async () => {
  await using setting = await startWorkflowSetting();
  setting.workflows.setSecrets(REPOSITORY, { KEY: 'hunter2' });
  const action = `name: c
description: c
inputs: {key: {description: key}}
outputs: {out: {description: out, value: '\${{ steps.inner.outputs.v }}'}}
runs:
  using: composite
  steps:
    - id: inner
      shell: bash
      run: |
        echo "v=\${#K}-$OUTER-$(basename $GITHUB_ACTION_PATH)" >> $GITHUB_OUTPUT
        echo "LATER=yes" >> $GITHUB_ENV
      env: {K: '\${{ inputs.key }}'}
    - shell: bash
      run: echo "inside $LATER"
    - shell: bash
      if: failure()
      run: echo never
`;
  const run = await runOf(
    setting,
    [
      CHECKOUT,
      'id: c\nuses: ./c\nwith: {key: "${{ secrets.KEY }}"}\nenv: {OUTER: o}',
      'run: echo "out ${{ steps.c.outputs.out }} $LATER ${{ steps.inner.outputs.v }}."',
    ],
    { 'c/action.yml': action },
  );
  expect(logOf(run)).toContain('inside yes');
  expect(logOf(run)).toContain('out 7-o-c yes .');
});

test('checkout takes what ran, or what is asked for, and leaves the token unless told not to', async () => {
  await using setting = await startWorkflowSetting();
  await setting.lab.push(REPOSITORY, { as: 'wim', branch: 'side', files: { side: '1' } });
  const config = 'run: git config --get-regexp extraheader || echo no token';
  const run = await runOf(setting, [
    `${CHECKOUT}\nwith: {persist-credentials: false}`,
    'run: ls && git rev-parse HEAD && git branch --show-current && git rev-list --count HEAD',
    config,
    `${CHECKOUT}\nwith: {ref: side, path: side, fetch-depth: 0}`,
    'run: ls side && git -C side rev-list --count HEAD\nenv: {A: b}',
    `${config}\nworking-directory: side`,
  ]);
  expect(run.conclusion).toBe('success');
  expect(logOf(run)).toContain(`README.md\nplugins\n${run.sha}\nmain\n1\n`);
  expect(logOf(run)).toContain('no token');
  expect(logOf(run)).toContain('README.md\nplugins\nside\n2\n');
  expect(logOf(run)).toMatch(/extraheader AUTHORIZATION: basic/);
});

test('a check of each job stands on the head, by the app of all workflows', async () => {
  await using setting = await startWorkflowSetting();
  const run = await runOf(setting, ['run: exit 1']);
  const { rest } = setting.as();
  const { data } = await rest.checks.listForRef({ ...AT, ref: run.sha });
  expect(data.check_runs.map(({ name, conclusion, app }) => [name, conclusion, app?.slug])).toEqual([
    ['job', 'failure', 'github-actions'],
  ]);
  const { data: found } = await rest.actions.getWorkflowRun({ ...AT, run_id: run.id });
  expect(found).toMatchObject({
    path: at('steps.yml'),
    event: 'push',
    head_sha: run.sha,
    status: 'completed',
    conclusion: 'failure',
    run_attempt: 1,
    run_number: 1,
    actor: { login: 'olive' },
  });
});

test('a run again is the same commit and file, by another hand, and keeps who began it', async () => {
  await using setting = await startWorkflowSetting();
  const first = await runOf(setting, [
    'run: echo "old $GITHUB_RUN_ATTEMPT $GITHUB_ACTOR $GITHUB_TRIGGERING_ACTOR [$K]"\nenv: {K: "${{ secrets.K }}"}',
  ]);
  await setting.put({ [at('steps.yml')]: workflow('on: workflow_dispatch', ['run: echo new']) });
  setting.workflows.setSecrets(REPOSITORY, { K: 'today' });
  await expect(setting.user('rita').rest.actions.reRunWorkflow({ ...AT, run_id: first.id })).rejects.toThrow(
    'Not Found',
  );
  await setting.user('wim').rest.actions.reRunWorkflow({ ...AT, run_id: first.id });
  const [, again] = await setting.runsOf('steps.yml');
  expect(again).toMatchObject({ id: first.id, attempt: 2, sha: first.sha, actor: 'olive', triggeringActor: 'wim' });
  expect(logOf(again)).toContain('old 2 olive wim [***]');
  const { data } = await setting.as().rest.actions.getWorkflowRun({ ...AT, run_id: first.id });
  expect(data).toMatchObject({ run_attempt: 2, actor: { login: 'olive' }, triggering_actor: { login: 'wim' } });
});
