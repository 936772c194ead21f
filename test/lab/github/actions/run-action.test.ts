import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCommands, parseKeyValues } from '../../../../lab/github/actions/commands.ts';
import { runAction, type ActionRun } from '../../../../lab/github/actions/run-action.ts';

const ACTION = `
name: sample
inputs:
  github-token: { default: '\${{ github.token }}' }
  Dry Run: { default: false }
  plugin: { required: true }
runs: { using: node24, main: index.js }
`;

const MAIN = `
const fs = require('node:fs');
const { env } = process;
if (env.INPUT_PLUGIN === 'hang') {
  require('node:child_process').spawn('sleep', ['600'], { stdio: 'inherit' });
  setInterval(() => {}, 1000);
} else {
  fs.appendFileSync(env.GITHUB_OUTPUT, 'verdict=refused\\nreport<<EOF_1\\nline 1\\na=b\\nEOF_1\\n');
  fs.appendFileSync(env.GITHUB_STEP_SUMMARY, '# Summary\\n');
  fs.appendFileSync(env.GITHUB_STATE, 'kept=yes\\n');
  console.log('::error file=plugins/a.json,line=3,title=T%3A 1::one%0Atwo');
  console.log('::add-mask::hunter2\\npassword hunter2');
  console.log('ENV ' + JSON.stringify(env));
  console.log('EVENT ' + fs.readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
  process.exitCode = 3;
}
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lab-sample-action-'));
  await writeFile(join(folder, 'action.yml'), ACTION);
  await writeFile(join(folder, 'index.js'), MAIN);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(more: Partial<ActionRun> = {}) {
  return runAction({
    action: folder,
    inputs: { plugin: 'a' },
    event: { event: 'pull_request_target', payload: { number: 7 } },
    github: { apiUrl: 'http://127.0.0.1:1/api/v3', serverUrl: 'http://127.0.0.1:1' },
    repository: { id: 11, name: 'registry', owner: { id: 12, login: 'acme' } },
    sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    actor: { id: 13, login: 'wim' },
    token: 'ghs_sample',
    ...more,
  });
}

function environmentOf(stdout: string): Record<string, string> {
  const line = stdout.split('\n').find((each) => each.startsWith('ENV ')) ?? 'ENV {}';
  return JSON.parse(line.slice(4)) as Record<string, string>;
}

test('an action gets its inputs, the event and the variables of the runner, and of our environment only PATH', async () => {
  process.env['LAB_CANARY'] = 'must not leak';
  const result = await run({ idToken: { url: 'http://127.0.0.1:1/token', token: 't' } });
  const environment = environmentOf(result.stdout);
  expect(environment).toMatchObject({
    'INPUT_GITHUB-TOKEN': 'ghs_sample',
    INPUT_DRY_RUN: 'false',
    INPUT_PLUGIN: 'a',
    GITHUB_REPOSITORY: 'acme/registry',
    GITHUB_REPOSITORY_ID: '11',
    GITHUB_REPOSITORY_OWNER_ID: '12',
    GITHUB_ACTOR_ID: '13',
    GITHUB_EVENT_NAME: 'pull_request_target',
    GITHUB_WORKFLOW_REF: 'acme/registry/.github/workflows/main.yml@refs/heads/main',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/token',
  });
  expect(environment['HOME']).not.toBe(process.env['HOME']);
  const inherited = Object.keys(environment).filter(
    (name) => !/^(?:GITHUB|INPUT|RUNNER|ACTIONS)_|^(?:CI|HOME|PATH)$/.test(name),
  );
  expect(inherited).toEqual([]);
  expect(result.stdout).toContain('EVENT {"number":7}');
});

test('its exit code, outputs, summary, state, annotations and masks are read back', async () => {
  const result = await run();
  expect(result).toMatchObject({
    exitCode: 3,
    timedOut: false,
    outputs: { verdict: 'refused', report: 'line 1\na=b' },
    state: { kept: 'yes' },
    summary: '# Summary\n',
    annotations: [{ level: 'error', message: 'one\ntwo', title: 'T: 1', file: 'plugins/a.json', line: 3 }],
    masks: ['hunter2'],
  });
  expect(result.stdout).toContain('password ***');
});

test('an unknown input, a missing one and an expression that means nothing here are errors', async () => {
  await expect(run({ inputs: { plugin: 'a', plugn: 'b' } })).rejects.toThrow('unknown input: plugn');
  await expect(run({ inputs: {} })).rejects.toThrow('missing input: plugin');
  const { token: _, ...withoutToken } = { token: undefined };
  await expect(runAction({ ...(await sampleRun()), ...withoutToken })).rejects.toThrow('github.token');
});

async function sampleRun(): Promise<ActionRun> {
  const identity = { id: 1, login: 'acme' };
  const github = { apiUrl: 'http://127.0.0.1:1', serverUrl: 'http://127.0.0.1:1' };
  return {
    action: folder,
    inputs: { plugin: 'a' },
    event: { event: 'push', payload: {} },
    github,
    repository: { id: 1, name: 'r', owner: identity },
    sha: '',
    ref: '',
    actor: identity,
  };
}

test('an action that hangs is killed with all that it started', async () => {
  const started = Date.now();
  const result = await run({ inputs: { plugin: 'hang' }, timeoutMs: 300 });
  expect(result).toMatchObject({ exitCode: null, timedOut: true });
  expect(Date.now() - started).toBeLessThan(5000);
});

test('commands between stop-commands and its token are text', () => {
  const { annotations } = parseCommands('::stop-commands::k\n::error::no\n::k::\n::warning::yes');
  expect(annotations).toEqual([{ level: 'warning', message: 'yes' }]);
});

test('a block that never ends and a line that is neither are refused, as the runner does', () => {
  expect(() => parseKeyValues('a<<E\nb\n')).toThrow('Matching delimiter not found');
  expect(() => parseKeyValues('nonsense')).toThrow('Invalid format');
});
