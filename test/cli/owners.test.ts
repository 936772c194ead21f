import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { fakeWorld } from './fake-world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'owners-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function owners(...argv: string[]) {
  const world = { ...fakeWorld({}), commands: COMMANDS, cwd: folder };
  const code = await runCli(['owners', ...argv], world);
  return { code, out: world.stdout.text(), errors: world.stderr.text() };
}

test('line, pattern and owners are told for every path', async () => {
  writeFileSync(join(folder, 'CODEOWNERS'), '* @a @example/b\n/secret/\n');
  const run = await owners('/x', './secret/y', 'x', '--json');
  expect(JSON.parse(run.out)).toEqual([
    { path: '/x', line: 1, pattern: '*', owners: ['@a', '@example/b'] },
    { path: './secret/y', line: 2, pattern: '/secret/', owners: [] },
    { path: 'x', line: 1, pattern: '*', owners: ['@a', '@example/b'] },
  ]);
  expect((await owners('x', 'secret/y')).out).toBe(
    'x: @a @example/b (line 1, *)\nsecret/y: nobody (line 2, /secret/)\n',
  );
});

test('a path that no line covers has nobody', async () => {
  writeFileSync(join(folder, 'mine'), '/a @a\n');
  expect(JSON.parse((await owners('b', '--codeowners', 'mine', '--json')).out)).toEqual([
    { path: 'b', line: null, pattern: null, owners: [] },
  ]);
  expect((await owners('b', '--codeowners', 'mine')).out).toBe('b: nobody (no line covers it)\n');
});

test('the first file of those that GitHub reads counts', async () => {
  writeFileSync(join(folder, 'CODEOWNERS'), '* @root\n');
  mkdirSync(join(folder, '.github'));
  mkdirSync(join(folder, 'docs'));
  writeFileSync(join(folder, 'docs', 'CODEOWNERS'), '* @docs\n');
  expect((await owners('x')).out).toContain('@root');
  writeFileSync(join(folder, '.github', 'CODEOWNERS'), '* @hidden\n');
  expect((await owners('x')).out).toContain('@hidden');
});

test('a line that GitHub skips is told, and the answer is the one GitHub gives', async () => {
  writeFileSync(join(folder, 'CODEOWNERS'), '* @a\nsecret[12] @b\n');
  const run = await owners('secret1', '--json');
  expect(run.code).toBe(0);
  expect(JSON.parse(run.out)).toMatchObject([{ owners: ['@a'] }]);
  expect(run.errors).toContain('CODEOWNERS:2: CODEOWNERS_PATTERN_INVALID');
});

test('a path out of the registry is wrong usage; one from its root is none', async () => {
  writeFileSync(join(folder, 'CODEOWNERS'), '* @a\n');
  const run = await owners('../x');
  expect([run.code, run.errors]).toEqual([2, expect.stringContaining('../x: a path as in the registry')]);
  expect((await owners('/x..y')).out).toContain('@a');
});

test('no argument names what is missing', async () => {
  const run = await owners();
  expect([run.code, run.errors]).toEqual([2, expect.stringContaining('PATH is missing')]);
});

test('a file that cannot be read is named once', async () => {
  const missing = join(folder, 'none');
  const run = await owners('x', '--codeowners', missing);
  expect([run.code, run.errors]).toEqual([
    1,
    `portcullis: cannot read ${missing}: ENOENT: no such file or directory\n`,
  ]);
});

test('no file at all is a line that says what to do', async () => {
  const run = await owners('x');
  expect([run.code, run.errors]).toEqual([2, expect.stringContaining('--codeowners FILE')]);
});
