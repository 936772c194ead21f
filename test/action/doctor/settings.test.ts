import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finding, ok, refused } from '../../../core/finding.ts';
import { DAY_IN_MS, HOUR_IN_MS } from '../../../core/time.ts';
import { startGround, workflow, type Ground } from './registry.ts';

let ground: Ground;
beforeAll(async () => {
  ground = await startGround();
});
afterAll(() => ground[Symbol.asyncDispose]());

describe('tokens of workflows', () => {
  test('write by default, or approve', async () => {
    const name = await ground.registry({ isBare: true });
    ground.lab.settings(name).workflowToken = { defaults: 'write', mayApprove: false };
    expect(await ground.codes(name)).toEqual(['DOCTOR_TOKEN_WIDE']);
    ground.lab.settings(name).workflowToken = { defaults: 'read', mayApprove: true };
    expect(await ground.codes(name)).toEqual(['DOCTOR_TOKEN_APPROVES']);
  });
});

describe('an environment that holds secrets', () => {
  test('must not be for every branch, nor for one that is not the default, nor for tags', async () => {
    const name = await ground.registry();
    const publish = ground.lab.environment(name, 'publish');
    publish.branches = 'all';
    expect(await ground.codes(name)).toEqual(['DOCTOR_ENVIRONMENT_OPEN']);
    publish.branches = 'custom';
    publish.policies.push({ id: 1, name: 'release/*', type: 'branch' }, { id: 2, name: 'main', type: 'tag' });
    const { findings } = await ground.examine(name);
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['DOCTOR_ENVIRONMENT_OPEN', 'the branch "release/*" may use "publish"'],
      ['DOCTOR_ENVIRONMENT_OPEN', 'the tag "main" may use "publish"'],
    ]);
    publish.secrets.clear();
    expect(await ground.codes(name)).toEqual([]);
  });

  test('is for every branch if it is for protected ones and only a ruleset protects', async () => {
    const name = await ground.registry();
    ground.lab.environment(name, 'publish').branches = 'protected';
    expect(await ground.codes(name)).toEqual(['DOCTOR_ENVIRONMENT_OPEN']);
    ground.lab.protect(name, 'main', {});
    expect(await ground.codes(name)).toEqual([]);
  });

  test('needs reviewers where a person starts what uses it, and where nothing does', async () => {
    const name = await ground.registry();
    ground.lab.environment(name, 'revoke').reviewers = [];
    expect(await ground.codes(name)).toEqual(['DOCTOR_ENVIRONMENT_UNREVIEWED']);
    ground.lab.environment(name, 'revoke').reviewers = [{ type: 'User', id: ground.lab.account('wim').id }];
    const left = ground.lab.environment(name, 'left-over', ['OLD']);
    left.branches = 'custom';
    expect(await ground.codes(name)).toEqual(['DOCTOR_ENVIRONMENT_UNREVIEWED']);
  });

  test('needs none for the action that obeys those alone who are on call, whatever else is by hand', async () => {
    const { lab } = ground;
    await lab.createRepository('acme/tools');
    const tools = await lab.push('acme/tools', {
      as: 'olive',
      files: { 'action/revoke/action.yml': 'name: revoke\n' },
    });
    const job = (uses: string) =>
      workflow(
        '{ workflow_dispatch: { inputs: { second-person: { type: boolean } } } }',
        `    concurrency: revoke\n    environment: "\${{ inputs.second-person && 'large' || 'revoke' }}"\n    steps:\n      - uses: ${uses}\n`,
      );
    const path = '.github/workflows/revoke.yml';
    const name = await ground.registry({ files: { [path]: job(`acme/tools/action/revoke@${tools}`) } });
    for (const environment of ['revoke', 'large']) {
      const held = lab.environment(name, environment, ['REVOCATIONS_KEY']);
      held.reviewers = [];
      held.branches = 'custom';
    }
    expect(await ground.codes(name)).toEqual([]);
    // Another action in its place asks nobody.
    await lab.push(name, { as: 'olive', files: { [path]: job(`actions/checkout@${ground.action}`) } });
    expect(await ground.codes(name)).toEqual(['DOCTOR_ENVIRONMENT_UNREVIEWED', 'DOCTOR_ENVIRONMENT_UNREVIEWED']);
  });

  test('is not said to be unused while a called workflow cannot be read', async () => {
    const call = `on: push\npermissions: {}\njobs:\n  a:\n    uses: acme/hidden/.github/workflows/a.yml@${'1'.repeat(40)}\n`;
    const name = await ground.registry({ files: { '.github/workflows/call.yml': call } });
    ground.lab.environment(name, 'used-there', ['KEY']).branches = 'custom';
    expect(await ground.codes(name)).toEqual(['DOCTOR_UNVERIFIED 5', 'DOCTOR_UNVERIFIED']);
  });

  test('whose secrets cannot be listed is unverified, unless it is safe either way', async () => {
    const name = await ground.registry();
    const permissions = {
      administration: 'write',
      contents: 'read',
      actions: 'read',
      members: 'read',
      secrets: 'read',
    } as const;
    const token = ground.lab.issueToken({ user: 'olive', permissions });
    const codes = async () => (await ground.examine(name, { token })).findings.map(({ message }) => message);
    expect(await codes()).toEqual([]);
    ground.lab.environment(name, 'publish').branches = 'all';
    expect(await codes()).toEqual(['cannot verify whether "publish" holds secrets: it takes environments read']);
  });
});

describe('secrets that are in no environment', () => {
  test('and have the name of an online key are told, of the repository and of its organization', async () => {
    const { lab } = ground;
    const name = await ground.registry({ isBare: true });
    const { secrets } = lab.settings(name);
    const now = lab.world.now();
    secrets.set('DEPLOY_KEY', now);
    expect(await ground.codes(name)).toEqual([]);
    for (const key of ['ADMISSIONS_KEY', 'MEMBERS_APP_KEY']) secrets.set(key, now);
    const given = lab.world.organizations.get(lab.account('acme').id)?.secrets;
    given?.set('REVOCATIONS_KEY', now);
    const { findings } = await ground.examine(name);
    given?.clear();
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['DOCTOR_SECRET_SHARED', 'ADMISSIONS_KEY is a secret of the repository'],
      ['DOCTOR_SECRET_SHARED', 'MEMBERS_APP_KEY is a secret of the repository'],
      ['DOCTOR_SECRET_SHARED', 'REVOCATIONS_KEY is a secret of the organization'],
    ]);
  });

  test('and cannot be listed are unverified', async () => {
    const name = await ground.registry({ isBare: true });
    const permissions = { administration: 'write', contents: 'read', actions: 'read', members: 'read' } as const;
    const token = ground.lab.issueToken({ user: 'olive', permissions });
    expect((await ground.examine(name, { token })).findings.map(({ message }) => message)).toEqual([
      'cannot verify the secrets of the repository: it takes secrets read',
      'cannot verify the secrets of the organization: it takes secrets read',
    ]);
  });
});

describe('schedules', () => {
  const later = (days: number) => ({ now: new Date(Date.now() + days * DAY_IN_MS) });

  test('that GitHub or a person stopped', async () => {
    const name = await ground.registry();
    ground.lab.settings(name).workflowStates.set('.github/workflows/re-sign.yml', 'disabled_inactivity');
    expect(await ground.codes(name)).toEqual(['DOCTOR_SCHEDULE_STOPPED']);
  });

  test('that stop soon, because nobody pushed for weeks', async () => {
    const name = await ground.registry();
    expect(await ground.codes(name, later(40))).toEqual([]);
    expect(await ground.codes(name, later(50))).toEqual(['DOCTOR_SCHEDULE_STOPPING']);
    const none = await ground.registry({ files: { '.github/workflows/re-sign.yml': null } });
    expect(await ground.codes(none, later(50))).toEqual([]);
  });
});

describe('the publication', () => {
  const expiring = (hours: number, days: number) => {
    const now = new Date();
    const at = (milliseconds: number) => new Date(now.getTime() + milliseconds).toISOString();
    const expiries = { timestamp: at(hours * HOUR_IN_MS), root: at(days * DAY_IN_MS) };
    return { now, publication: () => Promise.resolve(ok(expiries)) };
  };

  test('expires soon where nobody renews a role', async () => {
    const name = await ground.registry({ isBare: true });
    expect(await ground.codes(name, expiring(66, 400))).toEqual([]);
    expect(await ground.codes(name, expiring(40, 400))).toEqual(['DOCTOR_PUBLICATION_EXPIRING']);
    expect(await ground.codes(name, expiring(66, 20))).toEqual(['DOCTOR_PUBLICATION_EXPIRING']);
  });

  test('is told of as early as re-sign tells', async () => {
    const name = await ground.registry({ isBare: true });
    expect(await ground.codes(name, expiring(66, 91))).toEqual([]);
    expect(await ground.codes(name, expiring(66, 89))).toEqual(['DOCTOR_PUBLICATION_EXPIRING']);
  });

  test('that the client refuses is told by its own code', async () => {
    const publication = () => Promise.resolve(refused(finding('PUBLICATION_EXPIRED', 'timestamp expired')));
    expect(await ground.codes(await ground.registry({ isBare: true }), { publication })).toEqual([
      'PUBLICATION_EXPIRED',
    ]);
  });
});

describe('owners', () => {
  test('are missing with CODEOWNERS, or wrong in it', async () => {
    expect(await ground.codes(await ground.registry({ isBare: true, files: { '.github/CODEOWNERS': null } }))).toEqual([
      'DOCTOR_OWNERS_MISSING',
    ]);
    const wrong = { '.github/CODEOWNERS': '* @acme/security\n!x @acme/security\n' };
    expect(await ground.codes(await ground.registry({ isBare: true, files: wrong }))).toEqual([
      'CODEOWNERS_PATTERN_INVALID 2',
    ]);
    const unread = { 'owners.lock.json': '{' };
    expect((await ground.codes(await ground.registry({ isBare: true, files: unread })))[0]).toContain('JSON_');
  });
});

describe('keys of plugins', () => {
  const record = (days: number | undefined, status = 'active') => {
    const ends = new Date(Date.now() + (days ?? 0) * DAY_IN_MS).toISOString().slice(0, 10);
    const key = {
      kind: 'key',
      key_id: '0'.repeat(64),
      public_key: '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n',
      valid_from: '2026-01-01T00:00:00Z',
      valid_until: `${ends}T00:00:00Z`,
    };
    return JSON.stringify({
      schema_version: 1,
      plugin_id: 'a',
      owners: ['@acme/security'],
      tier: { name: 'vetted', review_by: '2027-01-01' },
      on_breach: 'observe',
      publishers: [{ ...key, valid_until: '2026-06-01T00:00:00Z' }, key],
      dependencies: 'vendored',
      status,
    });
  };
  const codes = async (text: string) =>
    ground.codes(await ground.registry({ isBare: true, files: { 'plugins/a/plugin.json': text } }));

  test('are told before the last one ends, for plugins that still release', async () => {
    expect(await codes(record(60))).toEqual([]);
    expect(await codes(record(10))).toEqual(['DOCTOR_KEY_EXPIRING 1']);
    expect(await codes(record(10, 'retired'))).toEqual([]);
  });

  test('of a record that cannot be read are told by what is wrong with it', async () => {
    expect((await codes('{}')).length).toBeGreaterThan(0);
  });
});

test('a job that names its environment by an expression keeps every environment from being called unused', async () => {
  const text = workflow('push', "    environment: '${{ github.ref_name }}'\n    steps: [{ run: 'true' }]\n");
  const name = await ground.registry({ files: { '.github/workflows/any.yml': text } });
  ground.lab.environment(name, 'some', ['KEY']).branches = 'custom';
  expect(await ground.codes(name)).toEqual(['DOCTOR_UNVERIFIED']);
});
