import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startSigstore } from '../../../../lab/sigstore/index.ts';
import type { RunReport } from '../../../../lab/github/workflows/index.ts';
import { ISSUE, at, logOf, REPOSITORY, startWorkflowSetting, workflow, type WorkflowSetting } from './setting.ts';

function caller(uses: string, more = ''): string {
  const inside = more === '' ? '' : `\n    ${more.replaceAll('\n', '\n    ')}`;
  return `name: caller\non: push\npermissions: {}\njobs:\n  call:\n    uses: ${uses}${inside}\n`;
}

async function call(setting: WorkflowSetting, content: string, called?: string): Promise<RunReport> {
  const files = called === undefined ? {} : { [at('called.yml')]: called };
  await setting.put({ ...files, [at('caller.yml')]: content });
  const run = (await setting.runsOf('caller.yml')).at(-1);
  if (run === undefined) throw new Error('nothing ran');
  return run;
}

const COMMIT = 'd'.repeat(40);
const LOCAL = './.github/workflows/called.yml';

test('a called workflow gets its inputs, typed, and gives outputs; it sees the event of its caller and none of its env', async () => {
  await using setting = await startWorkflowSetting();
  const called = `on:
  workflow_call:
    inputs:
      n: {type: number, required: true}
      sure: {type: boolean, default: true}
      text: {type: string}
    outputs:
      said: {value: '\${{ jobs.inner.outputs.said }}'}
jobs:
  inner:
    runs-on: x
    outputs: {said: '\${{ steps.s.outputs.said }}'}
    steps:
      - id: s
        run: |
          echo "said=\${{ inputs.n }}-\${{ inputs.sure == true }}-[\${{ inputs.text }}]-[$OUTER]-\${{ github.event_name }}" >> $GITHUB_OUTPUT
          echo "\${{ job.workflow_ref }} $GITHUB_WORKFLOW_REF $GITHUB_WORKFLOW"
`;
  const after = `  after:\n    needs: call\n    runs-on: x\n    steps: [{run: 'echo "after \${{ needs.call.outputs.said }}"'}]\n`;
  const content =
    caller(LOCAL, 'with: {n: 3, text: "${{ inputs.none }}"}').replace('jobs:', 'env: {OUTER: o}\njobs:') + after;
  const run = await call(setting, content, called);
  expect(run.jobs.map((each) => each.name)).toEqual(['call / inner', 'after']);
  expect(logOf(run)).toContain('after 3-true-[]-[]-push');
  const own = 'acme/registry/.github/workflows';
  expect(logOf(run)).toContain(`${own}/called.yml@refs/heads/main ${own}/caller.yml@refs/heads/main caller`);
});

test('a call that does not fit what is declared does not start', async () => {
  await using setting = await startWorkflowSetting();
  const called = workflow(
    'on: {workflow_call: {inputs: {n: {type: string, required: true}}, secrets: {K: {required: true}}}}',
    ['run: echo ran'],
  );
  const run = await call(setting, caller(LOCAL, 'with: {m: 1}'), called);
  expect(run.conclusion).toBe('startup_failure');
  expect(run.jobs).toEqual([]);
  expect(run.problems).toEqual([
    'Invalid input, m is not defined in the referenced workflow.',
    'Input n is required, but not provided while calling.',
    'Secret K is required, but not provided while calling.',
  ]);
});

test('a workflow is called only where GitHub finds it, and only if it says that it can be', async () => {
  await using setting = await startWorkflowSetting();
  const file = workflow('on: workflow_call', ['run: echo ran']);
  await setting.put({
    'workflows/called.yml': file,
    [at('deeper/called.yml')]: file,
    [at('not.yml')]: workflow('on: issues', []),
  });
  await setting.lab.createRepository('acme/tool');
  const sha = await setting.lab.push('acme/tool', {
    as: 'olive',
    files: { 'workflows/called.yml': file, [at('called.yml')]: file },
  });
  const problem = async (uses: string) => (await call(setting, caller(uses))).problems[0];
  expect(await problem('./workflows/called.yml')).toContain('must be defined at the top level');
  expect(await problem('./.github/workflows/deeper/called.yml')).toContain('must be defined at the top level');
  expect(await problem('./.github/workflows/gone.yml')).toContain('workflow was not found');
  expect(await problem('./.github/workflows/not.yml')).toBeDefined();
  expect(await problem(`acme/tool/workflows/called.yml@${sha}`)).toContain("rooted in '.github/workflows'");
  expect(await problem(`acme/tool/.github/workflows/called.yml@${'f'.repeat(40)}`)).toContain('workflow was not found');
  expect(await problem(`acme/tool/.github/workflows/called.yml@${sha}`)).toBeUndefined();
});

test('what is called may never do more than its caller', async () => {
  await using setting = await startWorkflowSetting();
  const steps = [ISSUE];
  const nested = workflow('on: workflow_call', steps, 'permissions: {issues: write}');
  const refused = await call(setting, caller(LOCAL, 'permissions: {issues: read}'), nested);
  expect(refused.conclusion).toBe('startup_failure');
  expect(refused.problems).toEqual([
    "Error calling workflow './.github/workflows/called.yml'. The nested job 'job' is requesting 'issues: write', but is only allowed 'issues: read'.",
  ]);
  const top = workflow('on: workflow_call\npermissions: {issues: write}', steps);
  expect((await call(setting, caller(LOCAL), top)).problems[0]).toContain("is only allowed 'issues: none'");
  expect(logOf(await call(setting, caller(LOCAL, 'permissions: {issues: write}'), nested))).toContain('issue 201');
  const silent = workflow('on: workflow_call', steps);
  expect(logOf(await call(setting, caller(LOCAL, 'permissions: {issues: write}'), silent))).toContain('issue 201');
  expect(logOf(await call(setting, caller(LOCAL), silent))).toContain('issue 403');
});

const TELL = ['run: echo "repo ${#A} environment ${#B}."\nenv: {A: "${{ secrets.A }}", B: "${{ secrets.B }}"}'];
const CALLED = workflow(
  'on: {workflow_call: {secrets: {A: {required: false}, B: {required: false}}}}',
  TELL,
  'environment: e',
);

async function withSecrets(setting: WorkflowSetting): Promise<void> {
  setting.workflows.setSecrets(REPOSITORY, { A: '12' });
  setting.workflows.setSecrets(REPOSITORY, { B: '123' }, 'e');
}

test("a called workflow sees the secrets that it is given, and its environment's only by the same names", async () => {
  await using setting = await startWorkflowSetting();
  await withSecrets(setting);
  const said = async (more: string) =>
    logOf(await call(setting, caller(LOCAL, more), CALLED)).match(/repo \d environment \d/)?.[0];
  expect(await said('')).toBe('repo 0 environment 0');
  expect(await said('secrets: {A: "${{ secrets.A }}"}')).toBe('repo 2 environment 0');
  expect(await said('secrets: {B: "${{ secrets.B }}"}')).toBe('repo 0 environment 3');
  expect(await said('secrets: inherit')).toBe('repo 2 environment 3');
});

test("to another owner's workflow nothing is inherited, and no environment is open", async () => {
  await using setting = await startWorkflowSetting();
  await withSecrets(setting);
  setting.lab.createOrg('others', ['stan']);
  await setting.lab.createRepository('others/tool');
  const sha = await setting.lab.push('others/tool', { as: 'stan', files: { [at('called.yml')]: CALLED } });
  const said = async (more: string) =>
    logOf(await call(setting, caller(`others/tool/.github/workflows/called.yml@${sha}`, more))).match(
      /repo \d environment \d/,
    )?.[0];
  expect(await said('secrets: inherit')).toBe('repo 0 environment 0');
  expect(await said('secrets: {A: "${{ secrets.A }}", B: "${{ secrets.B }}"}')).toBe('repo 2 environment 0');
});

test('the identity of a called job names the called workflow, and who called', async () => {
  await using sigstore = await startSigstore();
  const granted: Readonly<Record<string, unknown>>[] = [];
  await using setting = await startWorkflowSetting({
    grantIdToken: (claims) => {
      granted.push(claims);
      return sigstore.grantIdToken(claims);
    },
  });
  await setting.lab.createRepository('acme/tool');
  const called = workflow('on: workflow_call', ['run: echo ran'], 'permissions: {id-token: write}');
  const sha = await setting.lab.push('acme/tool', { as: 'olive', files: { [at('called.yml')]: called } });
  const run = await call(
    setting,
    caller(`acme/tool/.github/workflows/called.yml@${sha}`, 'permissions: {id-token: write}'),
  );
  expect(run.conclusion).toBe('success');
  expect(granted).toEqual([
    expect.objectContaining({
      repository: 'acme/registry',
      workflow_ref: 'acme/registry/.github/workflows/caller.yml@refs/heads/main',
      workflow_sha: run.sha,
      job_workflow_ref: `acme/tool/.github/workflows/called.yml@${sha}`,
      job_workflow_sha: sha,
    }),
  ]);
});

test('a local path in a called workflow is one of its own repository and commit', async () => {
  await using setting = await startWorkflowSetting();
  await setting.lab.createRepository('acme/tool');
  const inner = workflow('on: workflow_call', ['run: echo from the tool']);
  const outer = `on: workflow_call\njobs:\n  in:\n    uses: ./.github/workflows/inner.yml\n`;
  const sha = await setting.lab.push('acme/tool', {
    as: 'olive',
    files: { [at('outer.yml')]: outer, [at('inner.yml')]: inner },
  });
  await setting.put({ [at('inner.yml')]: workflow('on: workflow_call', ['run: echo from the registry']) });
  const run = await call(setting, caller(`acme/tool/.github/workflows/outer.yml@${sha}`));
  expect(run.jobs.map((each) => each.name)).toEqual(['call / in / job']);
  expect(logOf(run)).toContain('from the tool');
});

test('a folder stands for a repository at any full commit, and for no branch', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lab-folder-'));
  await mkdir(join(folder, '.github/workflows'), { recursive: true });
  await writeFile(join(folder, at('called.yml')), workflow('on: workflow_call', [`uses: Other/Tool@${COMMIT}`]));
  const action =
    'name: t\ndescription: t\nruns: {using: composite, steps: [{run: echo from the folder, shell: bash}]}\n';
  await writeFile(join(folder, 'action.yml'), action);
  try {
    await using setting = await startWorkflowSetting({ actions: new Map([['other/tool', folder]]) });
    const uses = 'other/tool/.github/workflows/called.yml';
    expect(logOf(await call(setting, caller(`${uses}@${COMMIT}`)))).toContain('from the folder');
    expect((await call(setting, caller(`${uses}@main`))).problems[0]).toContain('was not found');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
