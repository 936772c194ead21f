import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { privilegedFiles, workflowFindings } from '../../../action/doctor/check-workflow.ts';
import { parseWorkflowFile } from '../../../action/doctor/workflow-file.ts';
import { everyOf, valuesOf } from '../../../core/finding.ts';
import { ruleset, startGround, workflow, type Ground } from './registry.ts';

let ground: Ground;
beforeAll(async () => {
  ground = await startGround();
});
afterAll(() => ground[Symbol.asyncDispose]());

const steps = (...lines: string[]) => `    steps:\n${lines.map((line) => `      - ${line}\n`).join('')}`;
const FILE = '.github/workflows/planted.yml';

/** What is wrong with files by themselves. */
function planted(text: string, more: Record<string, string> = {}): readonly string[] {
  const parsed = Object.entries({ [FILE]: text, ...more }).map(([path, content]) =>
    parseWorkflowFile(new TextEncoder().encode(content), path),
  );
  const files = valuesOf(everyOf(parsed)).flat();
  const privileged = privilegedFiles(files);
  const findings = files.flatMap((file) => workflowFindings(file, privileged.has(file)));
  return findings.map(({ code, at }) => (at?.line === undefined ? code : `${code} ${at.line}`));
}

/** The same, of a whole registry. */
async function examined(text: string) {
  return ground.codes(await ground.registry({ files: { [FILE]: text } }));
}

describe('what is run', () => {
  test.each([
    'actions/checkout@v4',
    'actions/checkout@0123456789abcdef',
    'docker://alpine:3',
    'docker://alpine@sha256:00',
    'acme/other/.github/workflows/x.yml@main',
  ])('%s is whatever the name means that day', async (uses) => {
    expect(planted(workflow('push', steps(`uses: ${uses}`)))).toEqual(['DOCTOR_ACTION_UNPINNED 8']);
  });

  test('a called workflow, and the steps of an action of the registry, count as well', async () => {
    const called = `on: push\npermissions: {}\njobs:\n  one:\n    uses: acme/x/.github/workflows/a.yml@v1\n`;
    const action = `name: a\nruns:\n  using: composite\n  steps:\n    - uses: actions/checkout@v4\n    - shell: bash\n      run: echo \${{ inputs.x }}\n`;
    expect(planted(called, { 'tools/action.yml': action })).toEqual([
      'DOCTOR_ACTION_UNPINNED 5',
      'DOCTOR_ACTION_UNPINNED 5',
      'DOCTOR_EXPRESSION_IN_RUN 7',
    ]);
  });

  test('what a pinned workflow of another repository runs counts, too', async () => {
    await ground.lab.createRepository('acme/common');
    const called = workflow('workflow_call', steps('uses: actions/checkout@v4'));
    const files = { '.github/workflows/a.yml': called };
    const sha = await ground.lab.push('acme/common', { as: 'olive', files });
    const caller = `on: push\npermissions: {}\njobs:\n  one:\n    uses: acme/common/.github/workflows/a.yml@${sha}\n`;
    const { findings } = await ground.examine(await ground.registry({ files: { [FILE]: caller } }));
    const where = `acme/common/.github/workflows/a.yml@${sha.slice(0, 12)}`;
    expect(findings).toMatchObject([{ code: 'DOCTOR_ACTION_UNPINNED', at: { file: where, line: 8 } }]);
  });

  test('an image by its digest and a file of the registry are what they are', async () => {
    const image = `docker://alpine@sha256:${'0'.repeat(64)}`;
    expect(planted(workflow('push', steps(`uses: ${image}`, 'uses: ./tools')))).toEqual([]);
  });
});

describe('the required check', () => {
  const job = (name: string, permissions = '') => `    name: ${name}\n${permissions}${steps("run: 'true'")}`;

  test('can be stated by a job of its name, or with checks: write, of any other workflow', async () => {
    expect(await examined(workflow('push', job('portcullis')))).toEqual(['DOCTOR_CHECK_BORROWED 6']);
    const grant = job('other', '    permissions: { checks: write }\n');
    expect(await examined(workflow('push', grant))).toEqual(['DOCTOR_CHECK_BORROWED 6']);
    expect(await examined(workflow('pull_request_target', grant))).toEqual([]);
    expect(await examined(workflow('merge_group', job('portcullis')))).toEqual([]);
    expect(await examined(workflow('push', job('other')))).toEqual([]);
  });

  test('cannot, where an App of the registry’s own reports it', async () => {
    const files = { [FILE]: workflow('push', job('portcullis')) };
    const name = await ground.registry({ files, rules: ruleset(ground.app) });
    expect(await ground.codes(name, { check: { name: 'portcullis', app: ground.app } })).toEqual([]);
  });
});

describe('a pinned commit', () => {
  const pinned = (sha: string, repository = 'actions/checkout') =>
    workflow('push', steps(`uses: ${repository}@${sha}`));

  test('of a stranger\u2019s fork answers in the parent, and is an impostor', async () => {
    const { lab } = ground;
    const olive = lab.issueToken({ user: 'stan' });
    await fetch(`${lab.apiUrl}/repos/actions/checkout/forks`, {
      method: 'POST',
      headers: { authorization: `Bearer ${olive}` },
    });
    const evil = await lab.push('stan/checkout', { as: 'stan', branch: 'evil', files: { 'index.js': 'steal()\n' } });
    const asked = await fetch(`${lab.apiUrl}/repos/actions/checkout/commits/${evil}`);
    expect(asked.status).toBe(200);
    expect(await examined(pinned(evil))).toEqual(['DOCTOR_ACTION_IMPOSTOR 8']);
  });

  test('behind a branch, at a tag, or behind one is the repository\u2019s own', async () => {
    const { lab } = ground;
    const old = ground.action;
    const side = await lab.push('actions/checkout', { as: 'olive', branch: 'releases/v3', files: { a: '1' } });
    const tip = await lab.push('actions/checkout', { as: 'olive', branch: 'releases/v3', files: { a: '2' } });
    const gone = await lab.push('actions/checkout', { as: 'olive', branch: 'gone', files: { b: '1' } });
    const tagged = await lab.push('actions/checkout', { as: 'olive', branch: 'gone', files: { b: '2' } });
    const { git } = lab.repository('actions/checkout');
    await git.updateRef('refs/tags/v9', tagged);
    await git.updateRef('refs/heads/gone', '0'.repeat(40));
    const all = steps(...[old, side, tip, gone, tagged].map((sha) => `uses: actions/checkout@${sha}`));
    expect(await examined(workflow('push', all))).toEqual([]);
  });

  test('that nobody has is missing, and a repository that cannot be read proves nothing', async () => {
    expect(await examined(pinned('1'.repeat(40)))).toEqual(['DOCTOR_ACTION_MISSING 8']);
    expect(await examined(pinned('1'.repeat(40), 'actions/nowhere'))).toEqual(['DOCTOR_UNVERIFIED 8']);
  });
});

describe('a workflow with the rights of the default branch', () => {
  test.each([
    ['pull_request_target', '{ uses: ACTION, with: { ref: "${{ github.event.pull_request.head.sha }}" } }'],
    ['[push, workflow_run]', '{ uses: ACTION, with: { ref: "${{ github.event.workflow_run.head_sha }}" } }'],
    ['{ issue_comment: { types: [created] } }', '{ run: gh pr checkout "$NUMBER" }'],
    ['pull_request_target', '{ uses: ACTION, with: { ref: "refs/pull/1/merge" } }'],
    ['pull_request_target', '{ run: git fetch origin "pull/$NUMBER/head" }'],
  ])('on %s must not check out what is proposed: %s', async (on, step) => {
    const text = workflow(on, steps(step.replace('ACTION', `actions/checkout@${ground.action}`)));
    expect(planted(text)).toEqual(['DOCTOR_HEAD_EXECUTED 8']);
    expect(planted(text.replace(on, 'pull_request'))).toEqual([]);
  });

  test('must not do so by a workflow that it calls', async () => {
    const checkout = `{ uses: actions/checkout@${ground.action}, with: { ref: "\${{ github.head_ref }}" } }`;
    const called = { '.github/workflows/called.yml': workflow('workflow_call', steps(checkout)) };
    const caller = (on: string) =>
      `on: ${on}\npermissions: {}\njobs:\n  one:\n    uses: ./.github/workflows/called.yml\n`;
    expect(planted(caller('pull_request_target'), called)).toEqual(['DOCTOR_HEAD_EXECUTED 8']);
    expect(planted(caller('pull_request'), called)).toEqual([]);
  });
});

test('expressions are put into scripts by run and by github-script, and not by env', async () => {
  const text = workflow(
    'push',
    steps(
      'run: echo "${{ github.event.head_commit.message }}"',
      `{ uses: actions/github-script@${'1'.repeat(40)}, with: { script: "log('\${{ github.actor }}')" } }`,
      '{ run: echo "$X", env: { X: "${{ github.actor }}" } }',
    ),
  );
  const codes = planted(text);
  expect(codes.filter((code) => code.startsWith('DOCTOR_EXPRESSION'))).toEqual([
    'DOCTOR_EXPRESSION_IN_RUN 8',
    'DOCTOR_EXPRESSION_IN_RUN 9',
  ]);
});

describe('permissions', () => {
  const body = steps('run: "true"');
  test('that are not said are those of the settings', async () => {
    expect(planted(workflow('push', body, 'env: {}'))).toEqual(['DOCTOR_PERMISSIONS_OPEN']);
  });
  test.each(['permissions: write-all', 'permissions: { contents: write, checks: read }'])('%s', async (top) => {
    expect(planted(workflow('push', body, top))).toEqual(['DOCTOR_PERMISSIONS_WIDE 3']);
  });
  test('of a job may be single ones, and not all', async () => {
    expect(planted(workflow('push', `    permissions: write-all\n${body}`))).toEqual(['DOCTOR_PERMISSIONS_WIDE 7']);
    expect(planted(workflow('push', `    permissions: { checks: write }\n${body}`))).toEqual([]);
    expect(planted(workflow('push', body, 'permissions: read-all'))).toEqual([]);
  });
});

test('a workflow that is no plain YAML is unverified', async () => {
  expect(await examined('on: &a push\njobs: *a\n')).toEqual(['DOCTOR_UNVERIFIED 1', 'DOCTOR_UNVERIFIED 2']);
});

describe('a revocation', () => {
  const revoke = (group: string, top = '') =>
    workflow(
      'workflow_dispatch',
      `    concurrency: ${group}\n    environment: revoke\n${steps('run: "true"')}`,
      `permissions: {}${top}`,
    );
  const REVOKE = '.github/workflows/revoke.yml';

  test('must not wait in the group of another workflow', async () => {
    const shared = { [REVOKE]: revoke('{ group: Publish, cancel-in-progress: false }') };
    expect(await ground.codes(await ground.registry({ files: shared }))).toEqual(['DOCTOR_REVOKE_QUEUED']);
  });

  test('waits in one of its own by the name of its workflow', async () => {
    const own = {
      [REVOKE]: revoke("'${{ github.workflow }}-${{ github.ref }}'").replace('name: some', 'name: Revoke'),
    };
    expect(await ground.codes(await ground.registry({ files: own }))).toEqual([]);
  });

  test('is found where another repository holds the file that is called', async () => {
    const { lab } = ground;
    await lab.createRepository('acme/shared');
    const files = { '.github/workflows/revoke.yml': revoke('publish').replace('workflow_dispatch', 'workflow_call') };
    const sha = await lab.push('acme/shared', { as: 'olive', files });
    const call = `on: workflow_dispatch\npermissions: {}\njobs:\n  deny:\n    uses: acme/shared/.github/workflows/revoke.yml@${sha}\n`;
    const name = await ground.registry({ files: { [REVOKE]: null, '.github/workflows/deny.yml': call } });
    expect(await ground.codes(name)).toEqual(['DOCTOR_REVOKE_QUEUED']);
  });
});
