import { createPrivateKey, sign } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outcome, startSetting, type Setting } from './setting.ts';

let setting: Setting;
let pem: string;
let id: number;
beforeAll(async () => {
  setting = await startSetting();
  setting.lab.createTeam('acme', 'readers', ['rita']);
  id = setting.lab.createApp('reader', 'acme', { members: 'write', contents: 'read' }).id;
  pem = setting.lab.appKey('reader');
});
afterAll(() => setting[Symbol.asyncDispose]());

function jwt(claims: object = {}, key = pem, header: object = { alg: 'RS256', typ: 'JWT' }): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part(header)}.${part({ iat: now - 60, exp: now + 300, iss: String(id), ...claims })}`;
  return `${text}.${sign('sha256', Buffer.from(text), createPrivateKey(key)).toString('base64url')}`;
}

const installation = (token: string) => outcome(setting.as(token).rest.apps.getOrgInstallation({ org: 'acme' }));

test('an App speaks by what its own key signed, now and for ten minutes at most', async () => {
  expect((await installation(jwt())).status).toBe(404);
  setting.lab.installApp('reader', 'acme');
  expect((await installation(jwt())).status).toBe(200);
  const now = Math.floor(Date.now() / 1000);
  const other = setting.lab.createApp('other', 'acme');
  const key = setting.lab.appKey('other');
  for (const wrong of [
    jwt({}, key),
    jwt({ iss: String(other.id) }),
    jwt({ exp: now - 1 }),
    jwt({ exp: now + 700 }),
    jwt({ iat: now + 120 }),
    jwt({}, pem, { alg: 'none' }),
    setting.lab.issueToken({ user: 'olive' }),
  ])
    expect((await installation(wrong)).status).toBe(401);
});

test('an App by itself does nothing else', async () => {
  const { rest } = setting.as(jwt());
  expect((await outcome(rest.teams.listMembersInOrg({ org: 'acme', team_slug: 'readers' }))).status).toBe(401);
});

test('a token has what was asked for of what was granted, and ends by itself', async () => {
  const { id: installation_id } = setting.lab.installApp('reader', 'acme', { members: 'read' });
  const { apps } = setting.as(jwt()).rest;
  const mint = (permissions: { members?: 'read' | 'write'; contents?: 'read' }) =>
    apps.createInstallationAccessToken({ installation_id, permissions });
  expect((await outcome(mint({ members: 'write' }))).status).toBe(422);
  expect((await outcome(mint({ contents: 'read' }))).status).toBe(422);
  const { data } = await mint({ members: 'read' });
  expect(data).toMatchObject({ permissions: { members: 'read' }, token: expect.stringMatching(/^ghs_/) });
  const { rest } = setting.as(data.token);
  const asked = { org: 'acme', team_slug: 'readers' };
  expect((await rest.teams.listMembersInOrg(asked)).data).toHaveLength(1);
  expect((await rest.apps.revokeInstallationAccessToken()).status).toBe(204);
  expect((await outcome(rest.teams.listMembersInOrg(asked))).status).toBe(401);
});

test('what is suspended mints nothing', async () => {
  const installed = setting.lab.installApp('reader', 'acme');
  installed.suspendedAt = '2026-01-02T03:04:05Z';
  const { apps } = setting.as(jwt()).rest;
  expect((await apps.getOrgInstallation({ org: 'acme' })).data.suspended_at).toBe('2026-01-02T03:04:05Z');
  const minted = apps.createInstallationAccessToken({ installation_id: installed.id });
  expect(await outcome(minted)).toMatchObject({ status: 403 });
});

test('a person ends no token by this way', async () => {
  const { apps } = setting.user('olive').rest;
  expect((await outcome(apps.revokeInstallationAccessToken())).status).toBe(403);
});
