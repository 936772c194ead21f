import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { startGitHub, type LabGitHub } from '../../lab/github/index.ts';
import { fakeWorld } from './fake-world.ts';

let lab: LabGitHub;
let folder: string;

beforeAll(async () => {
  lab = await startGitHub();
  lab.createUser('olive');
  lab.createOrg('acme', ['olive']);
  await lab.createRepository('acme/registry');
  await lab.push('acme/registry', { as: 'olive', files: { CODEOWNERS: '* @olive\n' } });
  folder = mkdtempSync(join(tmpdir(), 'owners-lock-'));
  execFileSync('git', ['init', '-q', folder]);
  writeFileSync(join(folder, 'CODEOWNERS'), '* @olive\n');
  execFileSync('git', ['-C', folder, 'add', '.']);
});
afterAll(async () => {
  await lab.close();
  rmSync(folder, { recursive: true, force: true });
});

async function owners(
  argv: readonly string[],
  env: Record<string, string> = { GITHUB_TOKEN: lab.issueToken({ user: 'olive' }) },
) {
  const world = { ...fakeWorld({ env }), commands: COMMANDS, cwd: folder };
  const code = await runCli(['owners', ...argv], world);
  return { code, out: world.stdout.text(), errors: world.stderr.text() };
}

const github = () => ['--github', 'acme/registry', '--api-url', lab.apiUrl];

test('a lock is checked, written and checked again, and lint is content with it', async () => {
  const before = await owners(['lock', '--check', ...github(), '--json']);
  expect(before.code).toBe(3);
  expect(before.out).toContain('OWNERS_LOCK_MISMATCH');
  expect((await owners(['lint'])).out).toContain('OWNERS_UNLOCKED');
  expect(await owners(['lock', ...github()])).toMatchObject({ code: 0 });
  const lock: unknown = JSON.parse(readFileSync(join(folder, 'owners.lock.json'), 'utf8'));
  expect(lock).toEqual({ schema_version: 1, users: { olive: lab.account('olive').id }, teams: {} });
  expect(await owners(['lock', '--check', ...github()])).toMatchObject({ code: 0 });
  expect(await owners(['lint', ...github()])).toMatchObject({
    code: 0,
    out: 'sound: CODEOWNERS, 1 lines over 1 paths\n',
  });
});

test('the token comes by environment or file, and without one nothing is asked', async () => {
  const without = await owners(['lock', ...github()], {});
  expect(without).toMatchObject({ code: 2 });
  expect(without.errors).toContain('set GITHUB_TOKEN, or give --token-file FILE');
  const file = join(folder, '.git', 'token');
  writeFileSync(file, `${lab.issueToken({ user: 'olive' })}\n`);
  expect(await owners(['lock', '--check', '--token-file', file, ...github()], {})).toMatchObject({ code: 0 });
});

test('names that are none are wrong usage', async () => {
  expect(await owners(['lock', '--github', 'registry'])).toMatchObject({ code: 2 });
  expect(await owners(['lock', ...github().slice(0, 2), '--api-url', 'ftp://x'])).toMatchObject({ code: 2 });
});

test('where policy takes a push for an approval, nobody needs a number', async () => {
  rmSync(join(folder, 'owners.lock.json'), { force: true });
  const template = readFileSync(join(import.meta.dirname, '../../registry-template/policy.yml'), 'utf8');
  writeFileSync(join(folder, 'policy.yml'), template);
  expect((await owners(['lint'])).out).not.toContain('OWNERS_UNLOCKED');
  writeFileSync(join(folder, 'policy.yml'), template.replace('source: push', 'source: github\n  required: 1'));
  expect((await owners(['lint'])).out).toContain('OWNERS_UNLOCKED');
});
