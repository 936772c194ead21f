import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintWorkflows } from '../../scripts/check/workflow-lint.ts';

const SHA = 'a'.repeat(40);

interface Parts {
  readonly on?: string;
  readonly permissions?: string;
  readonly job?: string;
  readonly steps?: string;
}

/** A workflow that is in order, but for the part given. */
function workflow({
  on = 'push',
  permissions = 'permissions: {}',
  job = '',
  steps = '- run: echo hello',
}: Parts): string {
  return `on: ${on}\n${permissions}\njobs:\n  one:\n    runs-on: ubuntu-latest\n${job}    steps:\n      ${steps}\n`;
}

function messages(text: string, file = '.github/workflows/a.yml'): string[] {
  return lintWorkflows(new Map([[file, text]])).map((problem) => problem.message);
}

describe('a workflow in order', () => {
  const orderly: readonly [string, string][] = [
    ['with a script', workflow({})],
    ['with an action pinned to a SHA', workflow({ steps: `- uses: actions/checkout@${SHA} # v6` })],
    ['with an action in a subfolder', workflow({ steps: `- uses: owner/repo/sub/path@${SHA}` })],
    ['with a local action', workflow({ steps: '- uses: ./' })],
    ['with an image by digest', workflow({ steps: `- uses: docker://alpine@sha256:${'b'.repeat(64)}` })],
    ['with an explained grant', workflow({ job: '    permissions:\n      contents: read # to clone\n' })],
    ['with a grant explained above', workflow({ job: '    permissions:\n      # to clone\n      contents: read\n' })],
    [
      'with a template in env',
      workflow({
        steps: '- run: echo "$TITLE"\n        env:\n          TITLE: ${{ github.event.pull_request.title }}',
      }),
    ],
    [
      'that is privileged and checks out its own default branch',
      workflow({
        on: 'pull_request_target',
        steps: `- uses: actions/checkout@${SHA}\n        with:\n          ref: \${{ github.event.repository.default_branch }}`,
      }),
    ],
    [
      'that is powerless and checks out a head',
      workflow({
        on: 'pull_request',
        steps: `- uses: actions/checkout@${SHA}\n        with:\n          ref: \${{ github.head_ref }}`,
      }),
    ],
  ];
  it.each(orderly)('passes: %s', (_, text) => expect(messages(text)).toEqual([]));

  it('is what this repository runs', () => {
    const file = '.github/workflows/ci.yml';
    expect(messages(readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8'))).toEqual([]);
  });
});

describe('references that can move', () => {
  it.each([
    'actions/checkout@v6',
    'actions/checkout@main',
    'actions/checkout@8e8c483',
    'actions/checkout',
    `actions/checkout@${'A'.repeat(40)}`,
    `actions/checkout@${SHA}0`,
    'docker://alpine:3',
    './../elsewhere',
  ])('are refused: %s', (uses) =>
    expect(messages(workflow({ steps: `- uses: ${uses}` }))).toEqual([`uses ${uses}: pin it to a 40-digit commit SHA`]),
  );

  it('are refused for a called workflow and inside a composite action', () => {
    expect(messages('on: push\npermissions: {}\njobs:\n  a:\n    uses: o/r/.github/workflows/x.yml@v1\n')).toHaveLength(
      1,
    );
    expect(
      messages('runs:\n  using: composite\n  steps:\n    - uses: a/b@v1\n', 'action/gate/action.yml'),
    ).toHaveLength(1);
  });
});

describe('standing permissions', () => {
  it.each(['', 'permissions: read-all', 'permissions:\n  contents: read', 'permissions:'])(
    'are refused: %j',
    (permissions) => expect(messages(workflow({ permissions }))).toEqual(['top-level permissions must be {}']),
  );

  it('are refused as one word for a job', () => {
    expect(messages(workflow({ job: '    permissions: write-all\n' }))).toEqual([
      'a job names each permission it takes',
    ]);
  });

  it('need a reason in a comment', () => {
    const job = '    permissions:\n      contents: read # to clone\n      checks: write\n';
    expect(messages(workflow({ job }))).toEqual(['say in a comment what this permission is for']);
  });
});

describe('templates inside scripts', () => {
  const refused = ['a template stands inside a script: hand it over by env'];

  it('are refused in run, on one line or many', () => {
    expect(messages(workflow({ steps: '- run: echo ${{ github.head_ref }}' }))).toEqual(refused);
    expect(messages(workflow({ steps: '- run: |\n          true\n          echo "${{ github.sha }}"' }))).toEqual(
      refused,
    );
  });

  it('are refused in a script input and in a composite action', () => {
    expect(
      messages(
        workflow({
          steps: `- uses: actions/github-script@${SHA}\n        with:\n          script: f(\${{ github.actor }})`,
        }),
      ),
    ).toEqual(refused);
    expect(
      messages('runs:\n  using: composite\n  steps:\n    - run: ${{ inputs.x }}\n      shell: bash\n', 'a/action.yml'),
    ).toEqual(refused);
  });
});

describe('pull request content in a privileged job', () => {
  const checkout = (input: string): string => `- uses: actions/checkout@${SHA}\n        with:\n          ${input}`;

  it.each([
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    '[push, pull_request_target]',
    '\n  pull_request_target:\n    types: [opened]',
  ])('is refused after %j', (on) =>
    expect(messages(workflow({ on, steps: checkout('ref: ${{ github.event.pull_request.head.sha }}') }))).toHaveLength(
      1,
    ),
  );

  it.each([
    'ref: ${{ github.head_ref }}',
    'ref: refs/pull/1/merge',
    'repository: ${{ github.event.pull_request.head.repo.full_name }}',
    'ref: ${{ env.SOMETHING }}',
  ])('is refused with %s', (input) =>
    expect(messages(workflow({ on: 'pull_request_target', steps: checkout(input) }))).toHaveLength(1),
  );

  it.each([
    'gh pr checkout "$N"',
    'git fetch origin refs/pull/1/head',
    'git fetch origin pull/$N/head',
    'git checkout "$SHA"',
  ])('is refused by script: %s', (run) =>
    expect(messages(workflow({ on: 'pull_request_target', steps: `- run: ${run}` }))).toHaveLength(1),
  );

  it('is refused in a local workflow and in an action that a privileged one calls', () => {
    const caller = 'on: pull_request_target\npermissions: {}\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n';
    const called = workflow({ on: 'workflow_call', steps: '- uses: ./own' });
    const action = 'runs:\n  using: composite\n  steps:\n    - run: gh pr checkout 1\n      shell: bash\n';
    const files = [
      ['.github/workflows/a.yml', caller],
      ['.github/workflows/b.yml', called],
      ['own/action.yml', action],
    ] as const;
    expect(lintWorkflows(new Map(files)).map(({ file }) => file)).toEqual(['own/action.yml']);
    expect(lintWorkflows(new Map(files.slice(1)))).toEqual([]);
  });
});

describe('a file that is not YAML', () => {
  it('is a problem with its line, never an exception', () => {
    const [problem] = lintWorkflows(new Map([['a/action.yml', 'runs:\n  using: [\n']]));
    expect(problem?.message).toMatch(/^is not YAML: /);
    expect(problem?.line).toBeGreaterThan(1);
  });

  it.each(['', 'null', '- a', '42', 'on: push\npermissions: {}\njobs: 3'])(
    'or holds something else passes quietly or is named: %j',
    (text) => expect(() => messages(text)).not.toThrow(),
  );
});
