import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { parsePolicy } from '../../core/documents/policy.ts';
import { startGitHub, type LabGitHub } from '../../lab/github/index.ts';
import { value } from '../fixtures/registry.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../signing/tuf/temporary-directory.ts';
import { fakeWorld } from './fake-world.ts';

let lab: LabGitHub;
let folder: TemporaryDirectory;
const ids: Record<string, number> = {};
beforeAll(async () => {
  lab = await startGitHub();
  for (const login of ['olive', 'sam', 'ada']) lab.createUser(login);
  lab.createOrg('acme', ['olive']);
  for (const name of ['plugin-security', 'privacy']) ids[name] = lab.createTeam('acme', name, ['sam', 'ada']).id;
});
afterAll(() => lab.close());
beforeEach(async () => {
  folder = await temporaryDirectory();
  return () => folder[Symbol.asyncDispose]();
});

async function init(env: Record<string, string>, ...more: readonly string[]) {
  const world = { ...fakeWorld({ env }), commands: COMMANDS, cwd: folder.path, now: () => new Date() };
  const argv = ['init', 'reg', '--registry-id', 'acme/plugins', '--api-url', lab.apiUrl, ...more];
  const code = await runCli(argv, world);
  return { code, said: world.stdout.text() + world.stderr.text() };
}

const token = () => ({ GITHUB_TOKEN: lab.issueToken({ user: 'olive' }) });
const read = (path: string) => readFileSync(folder.in('reg', path));
const policy = () => value(parsePolicy(read('policy.yml'))).value;

test('with a token, seats and lock have the numbers of the teams', async () => {
  const run = await init(token(), '--github', 'acme/plugins', '--privacy', '@acme/privacy');
  expect(run).toMatchObject({ code: 0, said: expect.stringContaining('push it to acme/plugins') });
  const team = (name: string) => ({ teams: [{ id: ids[name], name: `acme/${name}` }] });
  expect(policy().approvals).toEqual({
    source: 'github',
    required: 1,
    code_owners: true,
    seats: { security: team('plugin-security'), certifier: team('plugin-security'), privacy: team('privacy') },
  });
  expect(policy().quorum?.map(({ risk }) => risk)).toContain('first-release');
  expect(JSON.parse(read('owners.lock.json').toString())).toEqual({
    schema_version: 1,
    users: {},
    teams: { 'acme/plugin-security': ids['plugin-security'] },
  });
  expect(lab.violations).toEqual([]);
});

test('CODEOWNERS gives everything to platform security, and takes a first plugin as it is', async () => {
  await init(token(), '--github', 'acme/plugins', '--security', '@acme/privacy');
  expect(read('CODEOWNERS').toString()).toContain('* @acme/privacy\n');
  const world = { ...fakeWorld({}), commands: COMMANDS, cwd: folder.path, now: () => new Date() };
  await runCli(['keys', 'new', 'publisher.pem'], world);
  const who = ['--owner', '@acme/ml', '--publisher-key', 'publisher.pem.pub', '--tier', 'vetted', '--registry', 'reg'];
  expect(await runCli(['plugin', 'new', 'search', ...who], world)).toBe(0);
  expect(read('CODEOWNERS').toString()).toMatch(
    /\n\/plugins\/search\/ @acme\/ml\n\/plugins\/\*\/plugin\.json @acme\/privacy\n$/,
  );
});

test('without a token it says what is still to do, and no number is made up', async () => {
  const run = await init({}, '--github', 'acme/plugins');
  expect([run.code, run.said]).toEqual([0, expect.stringContaining('owners lock --github acme/plugins')]);
  expect(policy().approvals).toEqual({ source: 'github', required: 1, code_owners: true });
  expect(existsSync(folder.in('reg/owners.lock.json'))).toBe(false);
});

test('a team that nobody has is refused before anything is written', async () => {
  const run = await init(token(), '--github', 'acme/plugins', '--security', '@acme/nobody');
  expect([run.code, run.said]).toEqual([3, expect.stringContaining('OWNERS_NAME_UNKNOWN')]);
  expect([existsSync(folder.in('reg')), existsSync(folder.in('reg.keys'))]).toEqual([false, false]);
});

test('a seat without a repository, and an owner that is no team, are wrong usage', async () => {
  expect(await init({}, '--security', '@acme/x')).toMatchObject({ code: 2 });
  expect(await init({}, '--github', 'acme/plugins', '--security', '@sam')).toMatchObject({ code: 2 });
});
