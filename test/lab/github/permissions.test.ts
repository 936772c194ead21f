import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AT, openPull, outcome, REPOSITORY, startSetting, type Setting } from './setting.ts';

let setting: Setting;
let pull: { number: number; head: string };

beforeAll(async () => {
  setting = await startSetting();
  setting.lab.createApp('gatekeeper', 'acme');
  pull = await openPull(setting);
});
afterAll(() => setting[Symbol.asyncDispose]());

const workflow = (permissions: Record<string, 'read' | 'write'>) =>
  setting.as(setting.lab.workflowToken(REPOSITORY, permissions));
const integration = { status: 403, message: expect.stringContaining('Resource not accessible by integration') };

test('each write is refused to a workflow token that has every other permission', async () => {
  const everything = {
    contents: 'write',
    pull_requests: 'write',
    issues: 'write',
    checks: 'write',
    administration: 'write',
  } as const;
  const without = (...names: string[]) =>
    workflow(Object.fromEntries(Object.entries(everything).filter(([name]) => !names.includes(name))));
  const issue = { ...AT, issue_number: pull.number };
  expect(
    await outcome(without('checks').rest.checks.create({ ...AT, name: 'gate', head_sha: pull.head })),
  ).toMatchObject(integration);
  expect(
    await outcome(without('contents').rest.git.createRef({ ...AT, ref: 'refs/heads/x', sha: pull.head })),
  ).toMatchObject(integration);
  expect(await outcome(without('contents').rest.pulls.merge({ ...AT, pull_number: pull.number }))).toMatchObject(
    integration,
  );
  expect(await outcome(without('contents').rest.repos.createDispatchEvent({ ...AT, event_type: 'x' }))).toMatchObject(
    integration,
  );
  expect(
    await outcome(without('pull_requests').rest.pulls.create({ ...AT, title: 'x', head: 'topic', base: 'main' })),
  ).toMatchObject(integration);
  expect(await outcome(without('issues').rest.issues.create({ ...AT, title: 'x' }))).toMatchObject(integration);
  expect(
    await outcome(without('issues', 'pull_requests').rest.issues.createComment({ ...issue, body: 'x' })),
  ).toMatchObject(integration);
  expect(await outcome(without('issues').rest.issues.createComment({ ...issue, body: 'x' }))).toMatchObject({
    status: 201,
  });
});

test('a refusal names the permissions that would do', async () => {
  const response = await fetch(`${setting.lab.apiUrl}/repos/${REPOSITORY}/check-runs`, {
    method: 'POST',
    headers: { authorization: `Bearer ${setting.lab.workflowToken(REPOSITORY, {})}` },
    body: JSON.stringify({ name: 'gate', head_sha: pull.head }),
  });
  expect(response.status).toBe(403);
  expect(response.headers.get('x-accepted-github-permissions')).toBe('checks=write');
  expect(await response.json()).toEqual({
    message: 'Resource not accessible by integration',
    documentation_url: 'https://docs.github.com/rest/reference/checks#create-a-check-run',
    status: '403',
  });
});

test('the workflow token never reads membership, whatever it asks for; an app with members: read does', async () => {
  const { lab } = setting;
  lab.createTeam('acme', 'Certifiers', ['olive'], { privacy: 'secret' });
  const team = { org: 'acme', team_slug: 'certifiers' };
  expect(await outcome(workflow({ members: 'read' }).rest.teams.getByName(team))).toMatchObject(integration);
  const app = setting.as(lab.issueToken({ app: 'gatekeeper', permissions: { members: 'read' } }));
  expect(await outcome(app.rest.teams.getMembershipForUserInOrg({ ...team, username: 'olive' }))).toMatchObject({
    status: 200,
  });
  expect(await outcome(app.rest.teams.getMembershipForUserInOrg({ ...team, username: 'wim' }))).toMatchObject({
    status: 404,
  });
  expect(await outcome(setting.user('stan').rest.teams.getByName(team))).toMatchObject({ status: 404 });
  expect(await outcome(setting.as().rest.teams.getByName(team))).toMatchObject({ status: 401 });
});

test('a secret team does not exist for a member who is not in it', async () => {
  const { lab } = setting;
  lab.createTeam('acme', 'Everyone', ['rita']);
  const slugs = async (login: string) =>
    (await setting.user(login).rest.teams.list({ org: 'acme' })).data.map((each) => each.slug);
  expect(await slugs('rita')).toEqual(['everyone']);
  expect(await slugs('olive')).toEqual(['certifiers', 'everyone']);
});

test('without an account what is public is read, and nothing else', async () => {
  const api = setting.as();
  expect(await outcome(api.rest.repos.get(AT))).toMatchObject({ status: 200 });
  expect(await outcome(api.rest.pulls.listReviews({ ...AT, pull_number: pull.number }))).toMatchObject({ status: 200 });
  expect(await outcome(api.rest.issues.create({ ...AT, title: 'x' }))).toMatchObject({ status: 401 });
  expect(await outcome(api.rest.repos.getCollaboratorPermissionLevel({ ...AT, username: 'wim' }))).toMatchObject({
    status: 401,
  });
  expect(await outcome(setting.as('ghp_wrong').rest.repos.get(AT))).toMatchObject({
    status: 401,
    message: expect.stringContaining('Bad credentials'),
  });
});

test('a private repository answers 404 to those who may not read it, and 403 to a token that may not do this', async () => {
  const { lab } = setting;
  await lab.createRepository('acme/private', { private: true });
  await lab.push('acme/private', { as: 'olive', files: { a: 'a' } });
  const at = { owner: 'acme', repo: 'private' };
  expect(await outcome(setting.as().rest.repos.get(at))).toMatchObject({ status: 404 });
  expect(await outcome(setting.user('stan').rest.repos.get(at))).toMatchObject({ status: 404 });
  expect(await outcome(workflow({ contents: 'write' }).rest.repos.get(at))).toMatchObject({ status: 404 });
  const own = setting.as(lab.workflowToken('acme/private', { issues: 'read' }));
  expect(await outcome(own.rest.repos.getContent({ ...at, path: 'a' }))).toMatchObject(integration);
  expect(await outcome(own.rest.issues.listForRepo(at))).toMatchObject({ status: 200 });
});

test('a person without the role is told that there is nothing, a fine-grained token that it may not', async () => {
  const rita = setting.user('rita');
  expect(await outcome(rita.rest.git.createRef({ ...AT, ref: 'refs/heads/x', sha: pull.head }))).toMatchObject({
    status: 404,
  });
  const narrow = setting.as(
    setting.lab.issueToken({ user: 'wim', permissions: { contents: 'read' }, repositories: [REPOSITORY] }),
  );
  expect(await outcome(narrow.rest.git.createRef({ ...AT, ref: 'refs/heads/x', sha: pull.head }))).toMatchObject({
    status: 403,
    message: expect.stringContaining('personal access token'),
  });
  expect(await outcome(rita.rest.repos.getCollaboratorPermissionLevel({ ...AT, username: 'wim' }))).toMatchObject({
    status: 403,
  });
});

test('a fine-grained token of a stranger opens no pull request here', async () => {
  const { lab } = setting;
  await setting.user('stan').rest.repos.createFork(AT);
  await lab.push('stan/registry', { as: 'stan', branch: 'offer', files: { x: 'x' } });
  const token = lab.issueToken({
    user: 'stan',
    permissions: { pull_requests: 'write' },
    repositories: ['stan/registry'],
  });
  const offer = { ...AT, title: 'x', head: 'stan:offer', base: 'main' };
  expect(await outcome(setting.as(token).rest.pulls.create(offer))).toMatchObject({ status: 403 });
  expect(await outcome(setting.user('stan').rest.pulls.create(offer))).toMatchObject({ status: 201 });
});

test('the permission endpoint says maintain as write, and reads for everyone on a public repository', async () => {
  const { lab } = setting;
  lab.createUser('mia');
  lab.grant(REPOSITORY, { user: 'mia' }, 'maintain');
  const level = async (username: string) =>
    (await workflow({}).rest.repos.getCollaboratorPermissionLevel({ ...AT, username })).data;
  expect(await level('mia')).toMatchObject({
    permission: 'write',
    role_name: 'maintain',
    user: { id: lab.account('mia').id },
  });
  expect(await level('stan')).toMatchObject({ permission: 'read', role_name: 'read' });
  expect(await level('olive')).toMatchObject({ permission: 'admin', role_name: 'admin' });
});

test('a grant to a team reaches its members until they leave it', async () => {
  const { lab } = setting;
  lab.createUser('tom');
  const team = lab.createTeam('acme', 'Writers', ['tom']);
  lab.grant(REPOSITORY, { team }, 'write');
  const level = async () =>
    (await workflow({}).rest.repos.getCollaboratorPermissionLevel({ ...AT, username: 'tom' })).data.permission;
  expect(await level()).toBe('write');
  lab.removeFromTeam(team, 'tom');
  expect(await level()).toBe('read');
});

test('what a workflow token does starts no workflow, except by dispatch', async () => {
  const { events } = setting;
  const before = events.length;
  const api = workflow({ contents: 'write', pull_requests: 'write', issues: 'write' });
  await api.rest.git.createRef({ ...AT, ref: 'refs/heads/quiet', sha: pull.head });
  await api.rest.issues.createComment({ ...AT, issue_number: pull.number, body: 'x' });
  await api.rest.pulls.update({ ...AT, pull_number: pull.number, title: 'Renamed' });
  expect(events.slice(before)).toEqual([]);
  await api.rest.repos.createDispatchEvent({ ...AT, event_type: 'publish', client_payload: { version: 1 } });
  expect(events.slice(before)).toMatchObject([
    { event: 'repository_dispatch', payload: { action: 'publish', client_payload: { version: 1 } } },
  ]);
});

test('the same by an app token starts workflows', async () => {
  const before = setting.events.length;
  const app = setting.as(setting.lab.issueToken({ app: 'gatekeeper', permissions: { contents: 'write' } }));
  await app.rest.git.createRef({ ...AT, ref: 'refs/heads/loud', sha: pull.head });
  expect(setting.events.slice(before)).toMatchObject([
    { event: 'push', payload: { sender: { login: 'gatekeeper[bot]', type: 'Bot' } } },
  ]);
});

test('every operation that GitHub lists a permission for is decided by it', () => {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../../lab/github/${name}`, import.meta.url), 'utf8'));
  const listed = new Set(
    (read('permissions.json') as { method: string; path: string }[]).map((row) => `${row.method} ${row.path}`),
  );
  const paths = (read('openapi.json') as { paths: Record<string, Record<string, unknown>> }).paths;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(operations.filter((each) => !listed.has(each))).toEqual([
    'POST /app-manifests/{code}/conversions',
    'POST /app/installations/{installation_id}/access_tokens',
    'GET /apps/{app_slug}',
    'DELETE /installation/token',
    'GET /orgs/{org}/installation',
    'POST /repos/{owner}/{repo}/releases/{release_id}/assets',
    'GET /user',
    'GET /user/{account_id}',
    'GET /users/{username}',
  ]);
});
