import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAzureOpenAiEmbeddings } from '../../../examples/plugins/build.ts';
import type { Pull } from '../../action/github/registry-on-github.ts';
import { AT, REGISTRY } from '../../action/github/registry-on-github.ts';
import { codesOf, MEMBERS_APP, shippedRegistry, told, type ShippedRegistry } from './shipped-workflows.ts';

const PLUGIN = 'azure_openai_embeddings';
const SLOW = { timeout: 120_000 };

let registry: ShippedRegistry;
beforeAll(async () => {
  registry = await shippedRegistry();
}, 120_000);
afterAll(() => registry[Symbol.asyncDispose]());

async function expectToEndWell(file: string): Promise<void> {
  const run = await registry.lastRun(file);
  if (run.conclusion !== 'success') throw new Error(told(run));
}

// Each test goes on where the one before it ended.
describe('the shipped workflow files take a release from the plugin to the host', () => {
  let pull: Pull;
  const counted: number[] = [];

  test('the plugin’s own workflow proposes it, and the check says whose approval is missing', SLOW, async () => {
    pull = await registry.release();
    expect(await registry.check(pull.head)).toMatchObject({ conclusion: 'action_required' });
    await expectToEndWell('check.yml');
  });

  test('a stranger, a program and a former member approve, and nothing comes of it', SLOW, async () => {
    const signals = (await registry.runsOf('review-signal.yml')).length;
    await registry.site.approve(pull.number, 'stan');
    await registry.approveAsApp(pull.number);
    await registry.site.approve(pull.number, 'uma');
    expect(await registry.conclusion(pull.head)).toBe('action_required');
    const woken = (await registry.runsOf('review-signal.yml')).slice(signals);
    expect(woken.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'success']);
    expect(woken.flatMap(({ jobs }) => jobs.map(({ permissions }) => permissions))).toEqual([{}, {}, {}]);
  });

  test('each review of somebody who has a say wakes the check, until all seats are filled', SLOW, async () => {
    counted.push(await registry.site.approve(pull.number, 'sam'));
    expect(await registry.conclusion(pull.head)).toBe('action_required');
    counted.push(await registry.site.approve(pull.number, 'tess'));
    expect(await registry.conclusion(pull.head)).toBe('success');
    expect((await registry.lastRun('check.yml')).event).toBe('workflow_run');
  });

  test('merged, it is published, and a host loads it', SLOW, async () => {
    await registry.site.merge(pull.number);
    await expectToEndWell('publish.yml');
    expect(await registry.load(registry.site.artifact)).toMatchObject({ verdict: 'allow' });
  });

  test('its record names the reviews that counted, and no other', async () => {
    expect((await registry.recorded(pull.number))?.toSorted((one, other) => one - other)).toEqual(counted);
    expect(await registry.recorded(pull.number + 1000)).toBeUndefined();
  });
});

describe('an approval before a push', () => {
  test('does not survive what changes the content, and the one after it is the one on record', SLOW, async () => {
    const { site } = registry;
    const { number, head } = await site.propose('notes', { 'README.md': 'Notes.\n' });
    const before = await site.approve(number);
    expect(await registry.conclusion(head)).toBe('success');
    const files = { 'README.md': 'Notes, changed.\n' };
    const changed = await site.lab.push(REGISTRY, { as: 'wim', branch: 'notes', files });
    expect(await registry.conclusion(changed)).toBe('action_required');
    expect((await registry.check(changed))?.summary).toContain('it saw another change');
    const after = await site.approve(number);
    expect(after).not.toBe(before);
    expect(await registry.conclusion(changed)).toBe('success');
    await site.merge(number);
    await expectToEndWell('publish.yml');
  });

  test(
    'is not enough where the push came between it and the merge: nothing is admitted, and an alarm says so',
    SLOW,
    async () => {
      const { site } = registry;
      const { artifact } = await buildAzureOpenAiEmbeddings(site.folder.in('dist'), '1.0.1');
      const pull = await registry.release(artifact);
      await site.approve(pull.number);
      const path = `plugins/${PLUGIN}/releases/1.0.1/sbom.cdx.json`;
      const { data } = await site.as('olive').rest.pulls.get({ ...AT, pull_number: pull.number });
      await registry.workflows.idle();
      await site.lab.push(REGISTRY, { as: 'wim', branch: data.head.ref, files: { [path]: '{}\n' } });
      await site.merge(pull.number);
      const run = await registry.lastRun('publish.yml');
      expect(codesOf(run)).toContain('APPROVAL_MISSING');
      const { data: issues } = await site.as('olive').rest.issues.listForRepo({ ...AT, state: 'open' });
      expect(issues.filter((issue) => issue.pull_request === undefined)).toHaveLength(1);
      expect(await registry.recorded(pull.number)).toBeUndefined();
      expect(await registry.load(artifact)).toMatchObject({ verdict: 'deny' });
    },
  );
});

describe('the kill switch', () => {
  test('does not obey somebody who is not on call', SLOW, async () => {
    const before = await registry.site.tip('publication');
    const inputs = { subject: `${PLUGIN}@1.0.0`, reason: 'sends prompts elsewhere' };
    await registry.workflows.dispatch(REGISTRY, 'revoke.yml', 'main', inputs, 'wim');
    const run = await registry.lastRun('revoke.yml');
    expect(codesOf(run)).toContain('REVOKE_NOT_ON_CALL');
    expect(run.conclusion).toBe('failure');
    expect(await registry.site.tip('publication')).toBe(before);
  });

  test('waits for a second person without holding up what needs none', SLOW, async () => {
    const start = (inputs: Record<string, string>) =>
      registry.workflows.dispatch(
        REGISTRY,
        'revoke.yml',
        'main',
        { reason: 'sends prompts elsewhere', ...inputs },
        'olive',
      );
    await start({ subject: PLUGIN, action: 'quarantined', 'second-person': 'true' });
    await start({ subject: `${PLUGIN}@1.0.0`, severity: 'critical' });
    const [large, small] = (await registry.runsOf('revoke.yml')).slice(-2);
    expect(large?.jobs.map(({ status }) => status)).toEqual(['waiting']);
    expect(small?.conclusion).toBe('success');
    expect(await registry.load(registry.site.artifact)).toMatchObject({ verdict: 'deny' });
    registry.workflows.review(large?.id ?? 0, 'portcullis-revoke-large', 'rex');
    await expectToEndWell('revoke.yml');
  });

  test('a record of the deny is proposed, judged by hand, merged, and published', SLOW, async () => {
    const { site, workflows } = registry;
    const { data } = await site.as('olive').rest.pulls.list({ ...AT, state: 'open' });
    const record = data.find(({ title }) => title === `Revoke ${PLUGIN} 1.0.0`);
    if (record === undefined) throw new Error('no record is proposed');
    // The workflow's own token opened it, and what that does starts nothing.
    expect(await registry.check(record.head.sha)).toBeUndefined();
    await workflows.dispatch(REGISTRY, 'check.yml', 'main', { 'pull-request': String(record.number) }, 'olive');
    expect(await registry.conclusion(record.head.sha)).toBe('action_required');
    // Nobody can tell which person let a program propose it: one approval more.
    await site.approve(record.number);
    expect((await registry.check(record.head.sha))?.summary).toContain('1 of 2 approvals');
    await site.approve(record.number, 'tess');
    expect(await registry.conclusion(record.head.sha)).toBe('success');
    await site.merge(record.number);
    await expectToEndWell('ratify.yml');
    await expectToEndWell('publish.yml');
    expect(await registry.load(site.artifact)).toMatchObject({ verdict: 'deny' });
  });
});

describe('teams are read by a token that the App mints for the run', () => {
  test('which may read members alone, and ends with the run; no log shows it or the key', async () => {
    const { lab } = registry.site;
    const left = [...lab.world.tokens.values()].filter(({ app }) => app?.slug === MEMBERS_APP);
    expect(left).toEqual([]);
    const runs = (await registry.runsOf('check.yml')).concat(await registry.runsOf('publish.yml'));
    const text = runs.flatMap(({ jobs }) => jobs.map(({ log }) => log)).join('\n');
    expect(text).not.toMatch(/ghs_[0-9a-f]{40}|eyJ[\w\-]+\.[\w\-]+\./v);
  });

  test('and while it can mint none, nobody counts for a team, and nothing is published', SLOW, async () => {
    const { site } = registry;
    const installation = site.lab.installApp(MEMBERS_APP, 'acme');
    installation.suspendedAt = '2026-01-02T03:04:05Z';
    // tess has a say as one of the team alone.
    const { number, head } = await site.propose('again', { 'README.md': 'Notes, again.\n' });
    await site.approve(number, 'tess');
    const check = await registry.lastRun('check.yml');
    expect(check.conclusion).toBe('failure');
    expect(codesOf(check)).toContain('GITHUB_APP_SUSPENDED');
    expect((await registry.check(head))?.summary).toContain('cannot be verified');
    expect(await registry.conclusion(head)).toBe('action_required');
    const before = await site.tip('publication');
    await registry.workflows.dispatch(REGISTRY, 'publish.yml', 'main', {}, 'olive');
    const publish = await registry.lastRun('publish.yml');
    expect(publish.conclusion).toBe('failure');
    expect(codesOf(publish)).toContain('GITHUB_APP_SUSPENDED');
    expect(await site.tip('publication')).toBe(before);
    installation.suspendedAt = undefined;
    await registry.workflows.dispatch(REGISTRY, 'check.yml', 'main', { 'pull-request': String(number) }, 'olive');
    expect(await registry.conclusion(head)).toBe('success');
    await expectToEndWell('check.yml');
    await site.merge(number);
    await expectToEndWell('publish.yml');
  });
});

describe('a merge queue', () => {
  /** What GitHub's queue does: a branch of its own holds what is about to be merged, and its workflow file runs. */
  const queued = async (name: string, files: Record<string, string>) => {
    const { site, workflows } = registry;
    const base = await site.tip();
    const branch = `gh-readonly-queue/main/${name}`;
    const head = await site.lab.push(REGISTRY, { as: 'wim', branch, parent: base, files });
    const group = { head_sha: head, head_ref: `refs/heads/${branch}`, base_sha: base, base_ref: 'refs/heads/main' };
    workflows.tell(REGISTRY, 'merge_group', { action: 'checks_requested', merge_group: group }, 'wim');
    return { head, run: await registry.lastRun('queue.yml') };
  };

  test(
    'is judged by content alone: the job has the name of the check, may read, and holds no secret',
    SLOW,
    async () => {
      const { head, run } = await queued('good', { 'README.md': 'Queued.\n' });
      if (run.conclusion !== 'success') throw new Error(told(run));
      expect(run).toMatchObject({ event: 'merge_group', headSha: head });
      const seen = run.jobs.map(({ name, environment, permissions }) => ({ name, environment, permissions }));
      expect(seen).toEqual([
        { name: 'portcullis', environment: undefined, permissions: { contents: 'read', 'pull-requests': 'read' } },
      ]);
      expect(run.jobs.map(({ log }) => log).join()).toContain('approval: not-asked');
      // The job itself is the check: nothing is stated beside it, and nobody is told that approvals were there.
      expect(await registry.check(head)).toMatchObject({ conclusion: 'success', summary: '' });
    },
  );

  test('fails on what is refused', SLOW, async () => {
    const { run } = await queued('bad', { 'plugins/odd.txt': 'x\n' });
    expect(run.conclusion).toBe('failure');
    expect(codesOf(run)).toContain('CHANGE_PATH_UNKNOWN');
  });

  test('that brings a workflow of its own gets no secret by it', SLOW, async () => {
    const { data } = await registry.site
      .as('olive')
      .rest.repos.getContent({ ...AT, path: '.github/workflows/queue.yml' });
    const text = 'content' in data ? Buffer.from(data.content, 'base64').toString('utf8') : '';
    const names = ['ADMISSIONS_KEY', 'REVOCATIONS_KEY', 'MEMBERS_APP_KEY'];
    const thief = names.map((name) => `          ${name}: \${{ secrets.${name} && 'stolen' }}\n`).join('');
    const stolen = text.replace(
      / {6}- uses: [^]*$/,
      `      - run: env | grep -c stolen && exit 1 || exit 0\n        env:\n${thief}`,
    );
    const { run } = await queued('thief', { '.github/workflows/queue.yml': stolen });
    if (run.conclusion !== 'success') throw new Error(told(run));
    expect(run.jobs.map(({ name }) => name)).toEqual(['portcullis']);
  });
});

test('an old run of publish, run again, changes nothing', SLOW, async () => {
  const [first] = await registry.runsOf('publish.yml');
  const before = await registry.site.tip('publication');
  await registry.workflows.rerun(REGISTRY, first?.id ?? 0, 'wim');
  const again = await registry.lastRun('publish.yml');
  expect(again).toMatchObject({ attempt: 2, conclusion: 'failure' });
  expect(await registry.site.tip('publication')).toBe(before);
});

test('the schedules keep publication and head fresh, and ratify', SLOW, async () => {
  registry.workflows.schedule(REGISTRY);
  expect((await registry.lastRun('publish.yml')).event).toBe('schedule');
  await expectToEndWell('publish.yml');
  await expectToEndWell('re-sign.yml');
  expect((await registry.lastRun('ratify.yml')).event).toBe('schedule');
  await expectToEndWell('ratify.yml');
});

test('the doctor, with a token that may look, names what is unsafe here', SLOW, async () => {
  await registry.workflows.dispatch(REGISTRY, 'doctor.yml', 'main', {}, 'wim');
  const run = await registry.lastRun('doctor.yml');
  expect(run.conclusion).toBe('failure');
  expect(codesOf(run).filter((code) => code.startsWith('DOCTOR_')).length).toBeGreaterThan(0);
  expect(run.jobs.map(({ permissions }) => permissions)).toEqual([{}]);
});

test('every job ran in the environment that is its own, and the signal in none; no key is in a log', async () => {
  await registry.workflows.idle();
  const runs = registry.workflows.runs(REGISTRY);
  expect(runs.flatMap(({ problems }) => problems)).toEqual([]);
  const seen = runs.flatMap(({ path, jobs }) =>
    jobs.map(({ environment = 'none' }) => `${path.replace('.github/workflows/', '')} ${environment}`),
  );
  expect([...new Set(seen)].toSorted()).toEqual([
    'check.yml portcullis-check',
    'doctor.yml portcullis-doctor',
    'publish.yml portcullis-publish',
    'queue.yml none',
    'ratify.yml portcullis-revoke',
    're-sign.yml portcullis-re-sign',
    'review-signal.yml none',
    'revoke.yml portcullis-revoke',
    'revoke.yml portcullis-revoke-large',
  ]);
  expect(
    runs.flatMap(({ jobs }) => jobs.filter(({ log }) => log.includes('PRIVATE KEY') || log.includes('RSA PRIVATE'))),
  ).toEqual([]);
});
