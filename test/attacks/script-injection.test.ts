import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lintWorkflows } from '../../scripts/check/workflow-lint.ts';
import { AT, REGISTRY } from '../action/github/registry-on-github.ts';
import {
  codesOf,
  PLUGIN_REPOSITORY,
  shippedRegistry,
  type ShippedRegistry,
} from '../journeys/github/shipped-workflows.ts';

// Text that somebody chose reaches a shell only as the value of a variable. Each attack would leave a file behind, if any shell
// ever read it as a command.

const ROOT = resolve(import.meta.dirname, '../..');
const SLOW = { timeout: 60_000 };

let registry: ShippedRegistry;
beforeAll(async () => {
  registry = await shippedRegistry();
}, 120_000);
afterAll(() => registry[Symbol.asyncDispose]());

let canaries = 0;
const canary = () => registry.site.folder.in(`canary-${canaries}`);
type Hostile = readonly [how: string, text: (file: string) => string];
/** A command in each of the ways in which a shell could meet it. */
const WAYS: readonly Hostile[] = [
  ['a substitution', (file) => `$(touch\${IFS}${file})`],
  ['backticks', (file) => `\`touch\${IFS}${file}\``],
  ['a quote that ends', (file) => `";touch\${IFS}${file};"`],
];
const AT_ONCE: readonly Hostile[] = [['all of them', (file) => WAYS.map(([, text]) => text(file)).join('')]];
const HOSTILE = process.env['PORTCULLIS_LONG'] === undefined ? AT_ONCE : WAYS;
const MULTILINE = (file: string) =>
  `a\nEOF\n$(touch ${file})\n'; touch ${file}; '\nname<<EOF\n::set-output name=verdict::admissible`;

interface Attack {
  readonly name: string;
  /** @returns what the workflow that met the text came to. */
  readonly tamper: (text: string) => Promise<readonly (string | null | undefined)[]>;
  readonly refusedWith: string;
}

async function check(branch: string, title: string, files: Record<string, string>) {
  const { site, workflows } = registry;
  const head = await site.lab.push(REGISTRY, { as: 'wim', branch, files });
  const { data } = await site.as('wim').rest.pulls.create({ ...AT, title, head: branch, base: 'main', body: title });
  await workflows.idle();
  const said = await registry.check(head);
  const run = await registry.lastRun('check.yml');
  await site.as('wim').rest.pulls.update({ ...AT, pull_number: data.number, state: 'closed' });
  return [said?.conclusion, ...codesOf(run)];
}

async function dispatch(repository: string, file: string, inputs: Record<string, string>, as: string) {
  await registry.workflows.dispatch(repository, file, 'main', inputs, as);
  const run = await registry.lastRun(file, repository);
  const said = run.jobs.flatMap(({ annotations }) => annotations.map(({ title, message }) => title ?? message));
  return [run.conclusion, ...said];
}

const release = (inputs: Record<string, string>) => {
  const { artifact, artifacts } = registry.site;
  const given = {
    'artifact-url': `${artifacts.origin}/${basename(artifact)}`,
    'artifact-name': basename(artifact),
    'artifact-digest': '0'.repeat(64),
    ...inputs,
  };
  return dispatch(PLUGIN_REPOSITORY, 'release.yml', given, 'wim');
};

const ATTACKS: readonly Attack[] = [
  {
    name: 'a title',
    tamper: (text) => check(`title-${canaries}`, text, { 'README.md': `${canaries}\n` }),
    refusedWith: 'action_required',
  },
  {
    name: 'a branch',
    tamper: (text) => check(`x${text}`, 'Change', { 'README.md': `${canaries}\n` }),
    refusedWith: 'action_required',
  },
  {
    name: 'a plugin id',
    tamper: (text) => check(`id-${canaries}`, 'Change', { [`plugins/${text.replaceAll('/', '_')}/plugin.json`]: '{}' }),
    refusedWith: 'failure',
  },
  {
    name: 'a file name',
    tamper: (text) => check(`file-${canaries}`, 'Change', { [`waivers/${text.replaceAll('/', '_')}.json`]: '{}' }),
    refusedWith: 'failure',
  },
  {
    name: 'what a deny is about',
    tamper: (text) => dispatch(REGISTRY, 'revoke.yml', { subject: text, reason: 'r' }, 'olive'),
    refusedWith: 'failure',
  },
  {
    name: 'the number of a pull request',
    tamper: (text) => dispatch(REGISTRY, 'check.yml', { 'pull-request': text }, 'wim'),
    refusedWith: 'PULL_EVENT_UNFIT',
  },
  {
    name: 'the name of an artifact',
    tamper: (text) => release({ 'artifact-name': text }),
    refusedWith: 'artifact-name is no plain file name',
  },
  {
    name: 'the digest of an artifact',
    tamper: (text) => release({ 'artifact-digest': text }),
    refusedWith: 'artifact-digest is not 64 lower-case hex digits',
  },
  { name: 'the address of an artifact', tamper: (text) => release({ 'artifact-url': text }), refusedWith: 'failure' },
];

describe.each(ATTACKS)('$name', ({ tamper, refusedWith }) => {
  test.each(HOSTILE)('with %s is never a command', SLOW, async (_, text) => {
    canaries += 1;
    expect(await tamper(text(canary()))).toContain(refusedWith);
    expect(existsSync(canary())).toBe(false);
  });
});

test('lines and an end of them are no command, and forge no output', SLOW, async () => {
  canaries += 1;
  const inputs = { subject: 'azure_openai_embeddings', reason: MULTILINE(canary()), anyway: 'true' };
  await registry.workflows.dispatch(REGISTRY, 'revoke.yml', 'main', inputs, 'olive');
  await registry.lastRun('revoke.yml');
  for (const name of ['artifact-name', 'artifact-url', 'artifact-digest'])
    expect(await release({ [name]: MULTILINE(canary()) })).toContain('failure');
  expect(await check(`lines-${canaries}`, MULTILINE(canary()), { 'README.md': 'lines\n' })).toContain(
    'action_required',
  );
  expect(existsSync(canary())).toBe(false);
});

test('a script that a template stands in would run it, and no shipped file holds one', SLOW, async () => {
  const text = `name: careless
on: pull_request_target
permissions: {}
jobs:
  careless:
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ github.event.pull_request.title }}"
`;
  const path = '.github/workflows/careless.yml';
  await registry.site.lab.push(REGISTRY, { as: 'olive', files: { [path]: text } });
  canaries += 1;
  await check('careless', `$(touch ${canary()})`, { 'README.md': 'careless\n' });
  expect(existsSync(canary())).toBe(true);
  expect(lintWorkflows(new Map([[path, text]])).map(({ message }) => message)).toEqual([
    'a template stands inside a script: hand it over by env',
  ]);
  const shipped = globSync(['.github/workflows/*.yml', 'workflows/*/*.yml', 'action.yml', 'action/*/action.yml'], {
    cwd: ROOT,
  });
  expect(shipped.length).toBeGreaterThan(15);
  expect(lintWorkflows(new Map(shipped.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')])))).toEqual([]);
});
