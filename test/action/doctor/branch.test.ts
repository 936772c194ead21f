import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planMends } from '../../../action/doctor/mends.ts';
import { openGitHub } from '../../../action/github/client.ts';
import { gitHubRegistryMends } from '../../../action/github/registry-mends.ts';
import { REVIEWS, ruleset, startGround, type Change, type Ground } from './registry.ts';

let ground: Ground;
beforeAll(async () => {
  ground = await startGround();
});
afterAll(() => ground[Symbol.asyncDispose]());

const admins = { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'pull_request' };
const bare = (change: Change = {}) => ground.registry({ isBare: true, ...change });
const reviews = (changed: object) => [
  { type: 'pull_request', parameters: { ...REVIEWS, ...changed } },
  ...ruleset(ground.shared).slice(1),
];

test('a sound registry has nothing to be told', async () => {
  expect(await ground.codes(await ground.registry())).toEqual([]);
});

describe('rules of the default branch', () => {
  test('a branch without any is told for pull requests, check and history, and not for what follows', async () => {
    expect(await ground.codes(await bare({ rules: [] }))).toEqual([
      'DOCTOR_BRANCH_UNPROTECTED',
      'DOCTOR_CHECK_OPTIONAL',
      'DOCTOR_HISTORY_REWRITABLE',
    ]);
  });

  test.each([
    [{ required_approving_review_count: 0 }, 'DOCTOR_APPROVALS_OPTIONAL'],
    [{ dismiss_stale_reviews_on_push: false }, 'DOCTOR_STALE_REVIEWS_KEPT'],
    [{ require_last_push_approval: false }, 'DOCTOR_LAST_PUSH_UNREVIEWED'],
    [{ require_code_owner_review: false }, 'DOCTOR_CODE_OWNERS_OPTIONAL'],
  ])('with reviews %j', async (changed, code) => {
    expect(await ground.codes(await bare({ rules: reviews(changed) }))).toEqual([code]);
  });

  test('a check that anyone may report, or that a third App must, is told; that of all workflows is what setup makes', async () => {
    expect(await ground.codes(await bare({ rules: ruleset(undefined) }))).toEqual(['DOCTOR_CHECK_UNPINNED']);
    expect(await ground.codes(await bare({ rules: ruleset(ground.app) }))).toEqual(['DOCTOR_CHECK_APP_WRONG']);
    expect(await ground.codes(await bare({ rules: ruleset(ground.shared) }))).toEqual([]);
    expect(await ground.codes(await bare(), { check: { name: 'other', app: undefined } })).toEqual([
      'DOCTOR_CHECK_OPTIONAL',
    ]);
  });

  test('where an App of one’s own is named, it and no other must report the check', async () => {
    const check = { name: 'portcullis', app: ground.app };
    expect(await ground.codes(await bare({ rules: ruleset(ground.app) }), { check })).toEqual([]);
    for (const app of [ground.shared, 1])
      expect(await ground.codes(await bare({ rules: ruleset(app) }), { check })).toEqual(['DOCTOR_CHECK_APP_WRONG']);
  });

  test('a GitHub that does not tell the App of all workflows leaves a pin unverified, and not right', async () => {
    const name = await bare();
    ground.lab.faults.next({ method: 'GET', path: /\/apps\/github-actions$/, respond: 404 });
    expect(await ground.codes(name)).toEqual(['DOCTOR_UNVERIFIED']);
  });

  test('who may bypass is told, whatever the way', async () => {
    const { findings } = await ground.examine(await bare({ bypass: [admins] }));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['DOCTOR_RULE_BYPASS', 'everyone with the role admin may bypass the ruleset main'],
    ]);
  });

  test('a second ruleset that nobody may bypass makes the first one harmless', async () => {
    const name = await bare({ bypass: [admins] });
    const rules = ruleset(ground.shared);
    ground.lab.addRuleset(name, { name: 'again', rules });
    expect(await ground.codes(name)).toEqual([]);
  });

  test('the protection of old counts, and administrators that it does not hold are told', async () => {
    const name = await bare({ rules: [] });
    const checks = [{ name: 'portcullis', appId: ground.shared }];
    const sound = {
      requiredApprovals: 1,
      requiredChecks: checks,
      dismissStale: true,
      lastPush: true,
      codeOwners: true,
    };
    ground.lab.protect(name, 'main', sound);
    expect(await ground.codes(name)).toEqual([]);
    ground.lab.protect(name, 'main', { ...sound, admins: false, bypass: ['wim'] });
    const { findings } = await ground.examine(name);
    expect(findings.map(({ message }) => message)).toEqual(['administrators, @wim may bypass the branch protection']);
    ground.lab.protect(name, 'main', { ...sound, forcePushes: true });
    expect(await ground.codes(name)).toEqual(['DOCTOR_HISTORY_REWRITABLE']);
  });
});

test('what a token may not read is said to be unverified, and not passed', async () => {
  const name = await bare({ rules: [] });
  const token = ground.lab.workflowToken(name, { contents: 'read', actions: 'read' });
  const { findings } = await ground.examine(name, { token });
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['DOCTOR_UNVERIFIED', 'OWNERS_UNREAD']));
  const messages = findings.map(({ message }) => message).join('\n');
  expect(messages).toContain('cannot verify whether main can be pushed to without a pull request: ');
  expect(messages).toContain('cannot verify the default of workflow tokens: it takes administration read');
  const sound = await bare();
  const seen = await ground.examine(sound, {
    token: ground.lab.workflowToken(sound, { contents: 'read', actions: 'read' }),
  });
  expect(seen.findings.map(({ message }) => message)).toContain(
    'cannot verify who may bypass the ruleset main: administration write is needed',
  );
});

test('a token whose quota is used up, or a GitHub that fails, is an error and no diagnosis', async () => {
  const name = await bare();
  const { lab } = ground;
  await expect(ground.examine(name, { token: lab.issueToken({ user: 'olive', rateLimit: 3 }) })).rejects.toThrow(
    /quota/,
  );
  const token = lab.issueToken({ user: 'olive' });
  lab.revokeToken(token);
  await expect(ground.examine(name, { token })).rejects.toThrow(/401/);
});

describe('mending', () => {
  async function mended(name: string, check: { name: string; app: number | undefined }) {
    const seen = await ground.examine(name, { check });
    const [owner = '', repo = ''] = name.split('/');
    const github = openGitHub({ apiUrl: ground.lab.apiUrl, token: ground.lab.issueToken({ user: 'olive' }) });
    const mends = planMends(seen);
    for (const mend of mends) await mend.apply(gitHubRegistryMends(github, { owner, repo }));
    return { mends, codes: await ground.codes(name, { check }) };
  }

  test('adds a ruleset that nobody may bypass, and takes the right to write from tokens', async () => {
    const name = await bare({ rules: reviews({ require_last_push_approval: false }), bypass: [admins] });
    ground.lab.settings(name).workflowToken = { defaults: 'write', mayApprove: true };
    const before = ['DOCTOR_LAST_PUSH_UNREVIEWED', 'DOCTOR_RULE_BYPASS', 'DOCTOR_TOKEN_WIDE', 'DOCTOR_TOKEN_APPROVES'];
    expect(await ground.codes(name)).toEqual(before);
    const { mends, codes } = await mended(name, { name: 'portcullis', app: undefined });
    expect(mends.map(({ what }) => what)).toEqual([
      expect.stringContaining(`the check portcullis of App ${ground.shared}`),
      'make the default of workflow tokens read-only, without the right to approve',
    ]);
    expect(codes).toEqual([]);
    expect(ground.lab.settings(name).rulesets.map((each) => each.name)).toEqual(['main', 'portcullis']);
  });

  test('completes the ruleset that is there, and weakens none of it', async () => {
    const name = await bare({ rules: [] });
    const rules = [
      { type: 'required_linear_history' },
      {
        type: 'pull_request',
        parameters: { ...REVIEWS, required_approving_review_count: 3, require_code_owner_review: false },
      },
      ...ruleset(undefined, 'other').slice(3),
    ];
    ground.lab.addRuleset(name, { name: 'portcullis', rules });
    const { codes } = await mended(name, { name: 'portcullis', app: ground.app });
    expect(codes).toEqual([]);
    const [, held] = ground.lab.settings(name).rulesets;
    expect(held?.rules.map(({ type }) => type)).toEqual([
      'required_linear_history',
      'pull_request',
      'deletion',
      'non_fast_forward',
      'required_status_checks',
    ]);
    expect(held?.rules[1]).toMatchObject({
      parameters: { required_approving_review_count: 3, require_code_owner_review: true },
    });
    expect(held?.rules[4]).toMatchObject({
      parameters: {
        required_status_checks: [{ context: 'other' }, { context: 'portcullis', integration_id: ground.app }],
      },
    });
  });

  test('pins the check to the App of all workflows where none is named, and never past a third that may be meant', async () => {
    const open = await mended(await bare({ rules: ruleset(undefined) }), { name: 'portcullis', app: undefined });
    expect(open.mends.map(({ what }) => what)).toEqual([
      expect.stringContaining(`the check portcullis of App ${ground.shared}`),
    ]);
    expect(open.codes).toEqual([]);
    const meant = await mended(await bare({ rules: ruleset(ground.app) }), { name: 'portcullis', app: undefined });
    expect(meant.mends).toEqual([]);
    expect(meant.codes).toEqual(['DOCTOR_CHECK_APP_WRONG']);
  });
});
