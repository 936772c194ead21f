import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mintMembersToken, revokeMintedToken, type AppCredentials } from '../../../action/people/app-token.ts';
import { openMembers } from '../../../action/people/members-access.ts';
import { startGitHub, type LabGitHub } from '../../../lab/github/index.ts';

const APP = 'acme-members';
let lab: LabGitHub;
let app: AppCredentials;
beforeAll(async () => {
  lab = await startGitHub();
  for (const login of ['olive', 'tess']) lab.createUser(login);
  lab.createOrg('acme', ['olive']);
  lab.createTeam('acme', 'security', ['tess']);
  await lab.createRepository('acme/plugins');
  const { id } = lab.createApp(APP, 'acme', { members: 'read', contents: 'write' });
  app = { id: String(id), key: lab.appKey(APP) };
});
afterAll(async () => {
  await lab.close();
  if (lab.violations.length > 0) throw new Error(lab.violations.join('\n'));
});

async function mint(given: Partial<AppCredentials> = {}, now = new Date()) {
  const masked: string[] = [];
  const mask = (secret: string) => masked.push(secret);
  const minted = await mintMembersToken({ apiUrl: lab.apiUrl, org: 'acme', app: { ...app, ...given }, now, mask });
  return { masked, code: minted.kind === 'ok' ? minted.value : minted.findings[0].code };
}

test('what is minted reads members and nothing else, is masked before it is used, and ends when told', async () => {
  lab.installApp(APP, 'acme');
  const { code: token, masked } = await mint();
  expect(masked).toEqual([expect.stringMatching(/^eyJ/), token]);
  expect(lab.world.tokens.get(token)?.permissions).toEqual({ members: 'read' });
  await revokeMintedToken(lab.apiUrl, token);
  expect(lab.world.tokens.has(token)).toBe(false);
});

test('each way of failing has its own code', async () => {
  lab.createApp('elsewhere', 'acme');
  expect((await mint({ key: lab.appKey('elsewhere') })).code).toBe('GITHUB_APP_REFUSED');
  expect((await mint({ id: '1' })).code).toBe('GITHUB_APP_REFUSED');
  expect((await mint({}, new Date(Date.now() + 3_600_000))).code).toBe('GITHUB_APP_REFUSED');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const elliptic = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  for (const given of [{ id: '' }, { id: 'x' }, { key: '' }, { key: 'no key' }, { key: elliptic }])
    expect((await mint(given)).code).toBe('GITHUB_APP_KEY_UNUSABLE');
  const granted = lab.installApp(APP, 'acme', { contents: 'write' });
  expect((await mint()).code).toBe('GITHUB_APP_UNGRANTED');
  granted.suspendedAt = '2026-01-02T03:04:05Z';
  expect((await mint()).code).toBe('GITHUB_APP_SUSPENDED');
  lab.world.apps.get(APP)?.installations.clear();
  expect((await mint()).code).toBe('GITHUB_APP_NOT_INSTALLED');
  lab.installApp(APP, 'acme');
  lab.faults.next({ method: 'POST', path: /access_tokens$/, respond: 502 });
  expect((await mint()).code).toBe('GITHUB_UNREACHABLE');
  // The negative control: of all that, nothing is left in the way.
  expect((await mint()).code).toMatch(/^ghs_/);
});

test('a state that changes between two questions is told by what GitHub answers to the second', async () => {
  const suspending = lab.installApp(APP, 'acme');
  lab.faults.next({ method: 'POST', path: /access_tokens$/, respond: async () => (suspending.suspendedAt = 'now') });
  expect((await mint()).code).toBe('GITHUB_APP_SUSPENDED');
  lab.installApp(APP, 'acme');
  lab.faults.next({ method: 'POST', path: /access_tokens$/, respond: async () => lab.installApp(APP, 'acme', {}) });
  expect((await mint()).code).toBe('GITHUB_APP_NOT_INSTALLED');
});

test('a run reads teams by the token given, by one minted, or not at all', async () => {
  lab.installApp(APP, 'acme');
  const run = { apiUrl: lab.apiUrl, repository: { owner: 'acme', repo: 'plugins' } };
  const open = (token: string, given: AppCredentials) => openMembers({ token, app: given }, run, () => undefined);
  const none = { id: '', key: '' };
  expect(await open('', none)).toMatchObject({ client: undefined, findings: [] });
  const members = async ({ client }: Awaited<ReturnType<typeof open>>) =>
    (await client?.rest.teams.listMembersInOrg({ org: 'acme', team_slug: 'security' }))?.data.map(({ login }) => login);
  const before = lab.world.tokens.size;
  {
    await using minted = await open('', app);
    expect(await members(minted)).toEqual(['tess']);
    expect(lab.world.tokens.size).toBe(before + 1);
  }
  expect(lab.world.tokens.size).toBe(before);
  const given = lab.issueToken({ app: APP, permissions: { members: 'read' } });
  {
    await using access = await open(given, none);
    expect(await members(access)).toEqual(['tess']);
  }
  expect(lab.world.tokens.has(given)).toBe(true);
  // An App that is of no use is not made up for by a token that somebody forgot.
  const broken = await open(given, { id: app.id, key: '' });
  expect(broken).toMatchObject({ client: undefined, findings: [{ code: 'GITHUB_APP_KEY_UNUSABLE' }] });
});
