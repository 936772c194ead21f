import { afterAll, beforeAll, expect, test } from 'vitest';
import { AT, openPull, outcome, REPOSITORY, startGit, startSetting, type Setting } from './setting.ts';

let setting: Setting;

beforeAll(async () => {
  setting = await startSetting();
});
afterAll(async () => {
  await setting[Symbol.asyncDispose]();
});

const REVIEWS = {
  dismiss_stale_reviews_on_push: true,
  require_code_owner_review: true,
  require_last_push_approval: true,
  required_approving_review_count: 1,
  required_review_thread_resolution: false,
};
const admin = { administration: 'write', contents: 'read' } as const;

async function freshRepository(name: string) {
  await setting.lab.createRepository(`acme/${name}`);
  setting.lab.grant(`acme/${name}`, { user: 'wim' }, 'write');
  await setting.lab.push(`acme/${name}`, { as: 'olive', files: { 'README.md': 'one\n' } });
  return { owner: 'acme', repo: name };
}

test('who may bypass a ruleset is told to those alone who may change it', async () => {
  const at = await freshRepository('bypassed');
  const id = setting.lab.addRuleset('acme/bypassed', {
    name: 'main',
    rules: [{ type: 'pull_request', parameters: REVIEWS }],
    bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
  });
  const reader = setting.as(setting.lab.workflowToken('acme/bypassed', { contents: 'read' }));
  const { data: seen } = await reader.rest.repos.getRepoRuleset({ ...at, ruleset_id: id });
  expect(seen.name).toBe('main');
  expect(seen).not.toHaveProperty('bypass_actors');
  const { data } = await setting.user('olive').rest.repos.getRepoRuleset({ ...at, ruleset_id: id });
  expect(data.bypass_actors).toEqual([{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }]);
  const { data: rules } = await reader.rest.repos.getBranchRules({ ...at, branch: 'main' });
  expect(rules).toMatchObject([{ type: 'pull_request', parameters: REVIEWS, ruleset_id: id }]);
});

test('a ruleset in force holds pushes, by git and by API, of all but those who may bypass it', async () => {
  const at = await freshRepository('held');
  const { data: made } = await setting.user('olive').rest.repos.createRepoRuleset({
    ...at,
    name: 'main',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [{ type: 'pull_request', parameters: REVIEWS }],
    bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole' }],
  });
  const file = { ...at, path: 'a', message: 'a', content: '' };
  expect((await outcome(setting.user('wim').rest.repos.createOrUpdateFileContents(file))).status).toBe(422);
  expect((await outcome(setting.user('olive').rest.repos.createOrUpdateFileContents(file))).status).toBe(201);
  await using git = await startGit();
  await git.run('clone', '-q', setting.lab.cloneUrl('acme/held', setting.lab.issueToken({ user: 'wim' })), '.');
  await git.run('commit', '-q', '--allow-empty', '-m', 'past the rules');
  expect(await git.run('push', 'origin', 'main')).toContain('GH006');
  await setting.user('olive').rest.repos.updateRepoRuleset({ ...at, ruleset_id: made.id, enforcement: 'disabled' });
  expect(await git.run('push', '-q', 'origin', 'main')).toBe('');
});

test('a merge waits for checks of the pinned app and approvals that are not of whoever pushed last', async () => {
  const { lab } = setting;
  const app = lab.createApp('doorkeeper', 'acme');
  const id = setting.lab.addRuleset(REPOSITORY, {
    rules: [
      { type: 'pull_request', parameters: { ...REVIEWS, required_approving_review_count: 1 } },
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: 'gate', integration_id: app.id }],
        },
      },
    ],
  });
  const { number } = await openPull(setting, 'ruled');
  const olive = setting.user('olive');
  await olive.rest.pulls.createReview({ ...AT, pull_number: number, event: 'APPROVE' });
  const head = await lab.push(REPOSITORY, { as: 'wim', branch: 'ruled', files: { 'plugins/ruled.json': '{}\n' } });
  const { data: reviews } = await olive.rest.pulls.listReviews({ ...AT, pull_number: number });
  expect(reviews.map(({ state }) => state)).toEqual(['DISMISSED']);
  await olive.rest.pulls.createReview({ ...AT, pull_number: number, event: 'APPROVE' });
  const check = { ...AT, name: 'gate', head_sha: head, status: 'completed', conclusion: 'success' } as const;
  await setting.as(lab.workflowToken(REPOSITORY, { checks: 'write' })).rest.checks.create(check);
  const merge = () => outcome(olive.rest.pulls.merge({ ...AT, pull_number: number }));
  expect((await merge()).message).toContain('Required status check "gate" is expected.');
  await setting.as(lab.issueToken({ app: 'doorkeeper', permissions: { checks: 'write' } })).rest.checks.create(check);
  expect((await merge()).status).toBe(200);
  await olive.rest.repos.updateRepoRuleset({ ...AT, ruleset_id: id, enforcement: 'disabled' });
});

test('settings are read and written by administrators alone, however public the repository is', async () => {
  const at = await freshRepository('settled');
  const { actions } = setting.user('wim').rest;
  const get = 'getGithubActionsDefaultWorkflowPermissionsRepository';
  const set = 'setGithubActionsDefaultWorkflowPermissionsRepository';
  expect((await outcome(actions[get](at))).status).toBe(403);
  const workflow = setting.as(setting.lab.workflowToken('acme/settled', { contents: 'read', actions: 'read' }));
  expect((await outcome(workflow.rest.actions[get](at))).status).toBe(403);
  expect((await outcome(setting.as().rest.actions[get](at))).status).toBe(401);
  const app = setting.as(setting.lab.issueToken({ user: 'olive', permissions: admin, repositories: ['acme/settled'] }));
  expect((await app.rest.actions[set]({ ...at, default_workflow_permissions: 'write' })).status).toBe(204);
  expect((await app.rest.actions[get](at)).data).toEqual({
    default_workflow_permissions: 'write',
    can_approve_pull_request_reviews: false,
  });
});

test('the protection of old is told by an address of its own, and not among the rules of a branch', async () => {
  const at = await freshRepository('old');
  const olive = setting.user('olive');
  const read = () => olive.rest.repos.getBranchProtection({ ...at, branch: 'main' });
  expect((await outcome(read())).message).toContain('Branch not protected');
  setting.lab.protect('acme/old', 'main', { requiredApprovals: 2, bypass: ['wim'], admins: false, lastPush: true });
  const { data } = await read();
  expect(data.enforce_admins?.enabled).toBe(false);
  expect(data.required_pull_request_reviews).toMatchObject({
    required_approving_review_count: 2,
    require_last_push_approval: true,
    dismiss_stale_reviews: false,
    bypass_pull_request_allowances: { users: [{ login: 'wim' }] },
  });
  expect((await olive.rest.repos.getBranchRules({ ...at, branch: 'main' })).data).toEqual([]);
});

test('environments tell who reviews and which branches, and the names of their secrets to few', async () => {
  const at = await freshRepository('deployed');
  const { lab } = setting;
  const keys = lab.environment('acme/deployed', 'publish', ['KEY_A']);
  keys.branches = 'custom';
  keys.policies.push({ id: lab.world.nextId(), name: 'main', type: 'branch' });
  keys.reviewers = [{ type: 'User', id: lab.account('olive').id }];
  lab.environment('acme/deployed', 'open').branches = 'protected';
  const { data } = await setting.as().rest.repos.getAllEnvironments(at);
  expect(data.environments).toMatchObject([
    { name: 'publish', deployment_branch_policy: { custom_branch_policies: true } },
    { name: 'open', deployment_branch_policy: { protected_branches: true } },
  ]);
  const rules = data.environments?.[0]?.protection_rules ?? [];
  expect(rules.map(({ type }) => type)).toEqual(['required_reviewers', 'branch_policy']);
  const named = { ...at, environment_name: 'publish' };
  const { data: policies } = await setting.as().rest.repos.listDeploymentBranchPolicies(named);
  expect(policies.branch_policies).toMatchObject([{ name: 'main', type: 'branch' }]);
  const app = lab.issueToken({ user: 'olive', permissions: { environments: 'read' } });
  const { data: secrets } = await setting.as(app).rest.actions.listEnvironmentSecrets(named);
  expect(secrets.secrets.map(({ name }) => name)).toEqual(['KEY_A']);
  const workflow = setting.as(lab.workflowToken('acme/deployed', { contents: 'read', actions: 'read' }));
  expect((await outcome(workflow.rest.actions.listEnvironmentSecrets(named))).status).toBe(403);
});

test('errors of CODEOWNERS are told in the shape that GitHub documents', async () => {
  const at = await freshRepository('owned');
  const { lab } = setting;
  const hidden = lab.createTeam('acme', 'Hidden', ['olive'], { privacy: 'secret' });
  lab.grant('acme/owned', { team: hidden }, 'write');
  const lines = ['* @olive', '***/*.rb @olive', '*.txt docs@', '/a @rita', '/b @acme/hidden', '/c @wim # fine'];
  await lab.push('acme/owned', { as: 'olive', files: { 'docs/CODEOWNERS': `${lines.join('\n')}\n` } });
  const { data } = await setting.as().rest.repos.codeownersErrors(at);
  expect(data.errors.map(({ line, column, kind, path }) => [line, column, kind, path])).toEqual([
    [2, 1, 'Invalid pattern', 'docs/CODEOWNERS'],
    [3, 7, 'Invalid owner', 'docs/CODEOWNERS'],
    [4, 4, 'Unknown owner', 'docs/CODEOWNERS'],
    [5, 4, 'Unknown owner', 'docs/CODEOWNERS'],
  ]);
  expect(data.errors[0]).toMatchObject({
    source: '***/*.rb @olive',
    suggestion: 'Did you mean `**/*.rb`?',
    message: 'Invalid pattern on line 2: Did you mean `**/*.rb`?\n\n  ***/*.rb @olive\n  ^',
  });
  const none = await freshRepository('unowned');
  expect((await outcome(setting.as().rest.repos.codeownersErrors(none))).status).toBe(404);
});

test('how a team may use a repository is told beside a bare yes', async () => {
  const team = setting.lab.createTeam('acme', 'Writers', ['wim']);
  const olive = setting.user('olive');
  const asked = { org: 'acme', team_slug: 'writers', ...AT };
  expect((await outcome(olive.rest.teams.checkPermissionsForRepoInOrg(asked))).status).toBe(404);
  setting.lab.grant(REPOSITORY, { team }, 'write');
  expect((await olive.rest.teams.checkPermissionsForRepoInOrg(asked)).status).toBe(204);
  const headers = { accept: 'application/vnd.github.v3.repository+json' };
  const { data } = await olive.rest.teams.checkPermissionsForRepoInOrg({ ...asked, headers });
  expect(data).toMatchObject({ role_name: 'write', permissions: { push: true, admin: false } });
});

test('branches, tags, workflows and apps are listed', async () => {
  const at = await freshRepository('listed');
  const { lab } = setting;
  const head = await lab.push('acme/listed', { as: 'olive', files: { '.github/workflows/gate.yml': 'on: push\n' } });
  await setting.user('olive').rest.git.createRef({ ...at, ref: 'refs/tags/v1', sha: head });
  lab.settings('acme/listed').workflowStates.set('.github/workflows/gate.yml', 'disabled_inactivity');
  const { repos, actions, apps } = setting.as().rest;
  expect((await repos.listBranches(at)).data).toMatchObject([
    { name: 'main', commit: { sha: head }, protected: false },
  ]);
  expect((await repos.listTags(at)).data).toMatchObject([{ name: 'v1', commit: { sha: head } }]);
  expect((await actions.listRepoWorkflows(at)).data.workflows).toMatchObject([
    { path: '.github/workflows/gate.yml', state: 'disabled_inactivity' },
  ]);
  expect((await apps.getBySlug({ app_slug: 'github-actions' })).data?.slug).toBe('github-actions');
});
