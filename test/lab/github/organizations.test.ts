import sodium, { ready } from 'libsodium-wrappers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outcome, startSetting, type Setting } from './setting.ts';

let setting: Setting;
const AT = { owner: 'acme', repo: 'fresh' };

beforeAll(async () => {
  setting = await startSetting();
  setting.lab.createTeam('acme', 'readers', ['rita']);
});
afterAll(() => setting[Symbol.asyncDispose]());

const rest = (login: string) => setting.user(login).rest;

test('an owner of the organization creates a repository once; a member and a stranger do not', async () => {
  const wish = { org: 'acme', name: 'fresh', private: true };
  expect((await outcome(rest('rita').repos.createInOrg(wish))).status).toBe(403);
  expect((await outcome(rest('stan').repos.createInOrg(wish))).status).toBe(404);
  expect((await rest('olive').repos.createInOrg(wish)).data).toMatchObject({ full_name: 'acme/fresh', private: true });
  expect((await outcome(rest('olive').repos.createInOrg(wish))).status).toBe(422);
});

test('a team is secret unless told, has its maker in it, and gets the repository', async () => {
  const { data } = await rest('olive').teams.create({ org: 'acme', name: 'Quiet Ones' });
  expect(data).toMatchObject({ slug: 'quiet-ones', privacy: 'secret', members_count: 1 });
  await rest('olive').teams.create({ org: 'acme', name: 'loud', privacy: 'closed' });
  const team = { org: 'acme', team_slug: 'loud', ...AT };
  const grant = { ...team, permission: 'push' };
  expect((await outcome(rest('rita').teams.addOrUpdateRepoPermissionsInOrg(grant))).status).toBe(404);
  await rest('olive').teams.addOrUpdateRepoPermissionsInOrg(grant);
  const asked = { ...team, headers: { accept: 'application/vnd.github.v3.repository+json' } };
  expect((await rest('olive').teams.checkPermissionsForRepoInOrg(asked)).data.permissions).toMatchObject({
    push: true,
  });
});

test('an environment is restricted to branches and takes secrets that are sealed for it, and no others', async () => {
  const named = { ...AT, environment_name: 'vault' };
  const custom = { protected_branches: false, custom_branch_policies: true };
  const { repos, actions } = rest('olive');
  await repos.createOrUpdateEnvironment({ ...named, deployment_branch_policy: custom });
  await repos.createDeploymentBranchPolicy({ ...named, name: 'main' });
  expect((await repos.listDeploymentBranchPolicies(named)).data.branch_policies).toMatchObject([{ name: 'main' }]);
  const { data: key } = await actions.getEnvironmentPublicKey(named);
  await ready;
  const seal = (text: string) =>
    Buffer.from(sodium.crypto_box_seal(text, Buffer.from(key.key, 'base64'))).toString('base64');
  const put = (encrypted_value: string) =>
    outcome(
      actions.createOrUpdateEnvironmentSecret({ ...named, secret_name: 'KEY', encrypted_value, key_id: key.key_id }),
    );
  expect((await put(Buffer.from('not sealed').toString('base64'))).status).toBe(422);
  expect((await put(seal('first'))).status).toBe(201);
  expect((await put(seal('second'))).status).toBe(204);
  expect(setting.lab.environment('acme/fresh', 'vault').values.get('KEY')).toBe('second');
  expect(JSON.stringify((await actions.listEnvironmentSecrets(named)).data)).not.toContain('second');
});

test('the code of a confirmed manifest becomes an App once', async () => {
  const code = setting.lab.confirmManifest('acme', {
    name: 'acme reader',
    url: 'https://acme.example/',
    default_permissions: { members: 'read' },
  });
  const { data } = await rest('olive').apps.createFromManifest({ code });
  expect(data).toMatchObject({ slug: 'acme-reader', pem: expect.stringContaining('PRIVATE KEY') });
  expect((await outcome(rest('olive').apps.createFromManifest({ code }))).status).toBe(404);
});
