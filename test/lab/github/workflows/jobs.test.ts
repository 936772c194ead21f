import { writeFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import type { RunReport } from '../../../../lab/github/workflows/index.ts';
import { at, ends, logOf, REPOSITORY, startWorkflowSetting, workflow, type WorkflowSetting } from './setting.ts';

const job = (id: string, more: string, run = 'true') =>
  `  ${id}:\n    runs-on: x\n${more === '' ? '' : `    ${more.replaceAll('\n', '\n    ')}\n`}    steps: [{run: '${run}'}]\n`;

async function runOf(setting: WorkflowSetting, content: string): Promise<RunReport> {
  await setting.put({ [at('jobs.yml')]: content });
  const run = (await setting.runsOf('jobs.yml')).at(-1);
  if (run === undefined) throw new Error('nothing ran');
  return run;
}

const endsOfJobs = (run: RunReport) => Object.fromEntries(run.jobs.map((each) => [each.name, each.conclusion]));

test('jobs wait for what they need, and a failure skips all that stand on it, near and far', async () => {
  await using setting = await startWorkflowSetting();
  const run = await runOf(
    setting,
    `on: push\njobs:\n${[
      job('first', '', 'exit 1'),
      job('second', 'needs: first'),
      job('always', 'needs: first\nif: always()'),
      job('third', 'needs: always'),
      job('sorry', 'needs: always\nif: failure()'),
      job('told', "needs: first\nif: always() && needs.first.result == 'failure'"),
      job('apart', ''),
    ].join('')}`,
  );
  expect(endsOfJobs(run)).toEqual({
    first: 'failure',
    second: 'skipped',
    always: 'success',
    third: 'skipped',
    sorry: 'success',
    told: 'success',
    apart: 'success',
  });
  expect(run.conclusion).toBe('failure');
});

test('continue-on-error forgives a job, and its run goes on', async () => {
  await using setting = await startWorkflowSetting();
  const run = await runOf(
    setting,
    `on: push\njobs:\n${job('weak', 'continue-on-error: true', 'exit 1')}${job('next', 'needs: weak')}`,
  );
  expect(endsOfJobs(run)).toEqual({ weak: 'failure', next: 'success' });
  expect(run.conclusion).toBe('success');
});

test('outputs go from step to job to job, but never one with a secret in it', async () => {
  await using setting = await startWorkflowSetting();
  setting.workflows.setSecrets(REPOSITORY, { KEY: 'hunter2' });
  const run = await runOf(
    setting,
    `on: push
jobs:
  one:
    runs-on: x
    outputs: {plain: '\${{ steps.s.outputs.plain }}', secret: '\${{ steps.s.outputs.secret }}'}
    steps:
      - id: s
        run: |
          echo "plain=yes" >> $GITHUB_OUTPUT
          echo "secret=$KEY" >> $GITHUB_OUTPUT
          echo "the key is $KEY"
        env: {KEY: '\${{ secrets.KEY }}'}
  two:
    needs: one
    runs-on: x
    steps: [{run: 'echo "plain=\${{ needs.one.outputs.plain }} secret=\${{ needs.one.outputs.secret }}."'}]
`,
  );
  expect(logOf(run)).toContain('plain=yes secret=.');
  expect(logOf(run)).toContain('the key is ***');
});

test('a job that takes too long is cancelled, and a step that does fails', async () => {
  await using setting = await startWorkflowSetting({ minuteMs: 1000 });
  const run = await runOf(
    setting,
    `on: push
jobs:
  long:
    runs-on: x
    timeout-minutes: 1
    steps: [{run: sleep 60}, {run: echo never}, {if: always(), run: echo at last}]
  step:
    runs-on: x
    timeout-minutes: 600
    steps: [{run: sleep 60, timeout-minutes: 1}, {if: failure(), run: echo sorry}]
`,
  );
  expect(endsOfJobs(run)).toEqual({ long: 'cancelled', step: 'failure' });
  expect(run.jobs.map((each) => each.steps.map((step) => step.conclusion))).toEqual([
    ['cancelled', 'skipped', 'success'],
    ['failure', 'success'],
  ]);
});

/** A job that runs until a file is there. */
const until = (file: string) => `run: until [ -e ${file} ]; do sleep 0.02; done`;

/** Machines are slow at times: what is expected comes about, sooner or later. */
const comesAbout = (look: () => void) => vi.waitFor(look, { timeout: 20_000, interval: 10 });
const statuses = (setting: WorkflowSetting) => setting.workflows.runs().map((each) => each.status);
const running = (setting: WorkflowSetting) =>
  setting.workflows.runs().filter((each) => each.jobs.some((job) => job.status === 'in_progress')).length;

test('in a concurrency group one runs and one waits: a newer one takes the place of the older', async () => {
  await using setting = await startWorkflowSetting({ runners: 4 });
  const file = `${setting.lab.world.folder}/go`;
  const head = 'on: workflow_dispatch\nconcurrency: Publish';
  await setting.put({
    [at('publish.yml')]: workflow(head, [until(file)]),
    [at('revoke.yml')]: workflow('on: workflow_dispatch\nconcurrency: publish', ['run: echo revoked']),
    [at('apart.yml')]: workflow('on: workflow_dispatch\nconcurrency: revoke', ['run: echo revoked']),
  });
  const go = (name: string) => setting.workflows.dispatch(REPOSITORY, name, 'main', {}, 'wim');
  await go('publish.yml');
  await comesAbout(() => expect(running(setting)).toBe(1));
  await go('revoke.yml');
  await comesAbout(() => expect(statuses(setting)).toEqual(['in_progress', 'pending']));
  await go('publish.yml');
  await go('apart.yml');
  await comesAbout(() =>
    expect(setting.workflows.runs().map((each) => [each.path, each.conclusion])).toEqual([
      [at('publish.yml'), null],
      [at('revoke.yml'), 'cancelled'],
      [at('publish.yml'), null],
      [at('apart.yml'), 'success'],
    ]),
  );
  await writeFile(file, '');
  expect(ends(await setting.runsOf('publish.yml'))).toEqual(['success', 'success']);
});

test('cancel-in-progress ends what runs; queue: max lets all wait', async () => {
  await using setting = await startWorkflowSetting({ runners: 4 });
  const file = `${setting.lab.world.folder}/go`;
  const group = (more: string) => `on: workflow_dispatch\nconcurrency:\n  group: g-\${{ github.workflow }}\n  ${more}`;
  await setting.put({
    [at('newest.yml')]: workflow(group('cancel-in-progress: true'), [until(file)]),
    [at('all.yml')]: workflow(group('queue: max'), [until(file)]),
  });
  const go = (name: string) => setting.workflows.dispatch(REPOSITORY, name, 'main', {}, 'wim');
  await go('newest.yml');
  await comesAbout(() => expect(running(setting)).toBe(1));
  await go('newest.yml');
  for (let count = 0; count < 3; count += 1) await go('all.yml');
  await comesAbout(() =>
    expect(statuses(setting)).toEqual(['completed', 'in_progress', 'in_progress', 'pending', 'pending']),
  );
  await writeFile(file, '');
  expect(ends(await setting.runsOf('newest.yml'))).toEqual(['cancelled', 'success']);
  expect(ends(await setting.runsOf('all.yml'))).toEqual(['success', 'success', 'success']);
});

test('a job in the group of its own workflow can never start', async () => {
  await using setting = await startWorkflowSetting();
  const run = await runOf(setting, workflow('on: push\nconcurrency: g', ['run: "true"'], 'concurrency: g'));
  expect(run.conclusion).toBe('cancelled');
});

test('a run that is cancelled still runs what asked for that', async () => {
  await using setting = await startWorkflowSetting();
  await setting.put({
    [at('long.yml')]:
      `on: workflow_dispatch\njobs:\n${job('long', '', 'sleep 60')}${job('skipped', 'needs: long')}${job('last', 'needs: long\nif: always()', 'echo last')}`,
  });
  await setting.workflows.dispatch(REPOSITORY, 'long.yml', 'main', {}, 'wim');
  await comesAbout(() => expect(running(setting)).toBe(1));
  const [run] = setting.workflows.runs();
  await setting.user('wim').rest.actions.cancelWorkflowRun({ owner: 'acme', repo: 'registry', run_id: run?.id ?? 0 });
  const [ended] = await setting.runsOf('long.yml');
  expect(ended?.conclusion).toBe('cancelled');
  expect(ended === undefined ? {} : endsOfJobs(ended)).toEqual({
    long: 'cancelled',
    skipped: 'skipped',
    last: 'success',
  });
});

test('a job whose environment cannot be told fails once, and says why', async () => {
  await using setting = await startWorkflowSetting();
  const run = await runOf(setting, workflow('on: push', ['run: "true"'], "environment: ${{ fromJSON('{') }}"));
  expect(run.jobs.map((each) => [each.status, each.conclusion, each.annotations.length])).toEqual([
    ['completed', 'failure', 1],
  ]);
});
