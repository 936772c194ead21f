import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { buildAzureOpenAiEmbeddings } from '../../examples/plugins/build.ts';
import { startGitHub, type LabGitHub } from '../../lab/github/index.ts';
import { startWorkflows } from '../../lab/github/workflows/index.ts';
import { serveFolder, type FolderServer } from '../../lab/rehearsal/serve-folder.ts';
import { forkActions } from '../fixtures/forked-actions.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../signing/tuf/temporary-directory.ts';
import { fakeWorld } from './fake-world.ts';
import { addressIn, confirmInBrowser } from './owner-browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const AT = { owner: 'acme', repo: 'plugins' };
const REGISTRY = 'acme/plugins';
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const execute = promisify(execFile);

let pin: string;
let lab: LabGitHub;
let folder: TemporaryDirectory;
let artifacts: FolderServer;
let built: Awaited<ReturnType<typeof buildAzureOpenAiEmbeddings>>;

beforeAll(async () => {
  [lab, folder] = await Promise.all([startGitHub(), temporaryDirectory()]);
  built = await buildAzureOpenAiEmbeddings(folder.in('dist'));
  artifacts = await serveFolder(dirname(built.artifact));
  for (const login of ['olive', 'sec', 'dan', 'cert', 'own', 'wim']) lab.createUser(login);
  lab.createOrg('acme', ['olive']);
  pin = `acme/portcullis@${await forkActions(lab)}`;
});
afterAll(async () => {
  await artifacts[Symbol.asyncDispose]();
  await lab.close();
  await folder[Symbol.asyncDispose]();
  // Nothing that was asked may have been outside of GitHub's description.
  if (lab.violations.length > 0) throw new Error(lab.violations.join('\n'));
});

const as = (login: string) =>
  new Octokit({ baseUrl: lab.apiUrl, auth: lab.issueToken({ user: login }), log: SILENT }).rest;

async function portcullis(...argv: readonly string[]) {
  const env = { GITHUB_TOKEN: lab.issueToken({ user: 'olive' }) };
  const world = { ...fakeWorld({ env }), commands: COMMANDS, cwd: folder.path, now: () => new Date() };
  const stderr = { ...world.stderr, write: (text: string) => (world.stderr.write(text), onStderr(text)) };
  const code = await runCli(argv, { ...world, stderr });
  return { code, out: world.stdout.text(), said: world.stdout.text() + world.stderr.text() };
}

const setup = (repository: string, ...more: readonly string[]) =>
  portcullis('setup', 'github', repository, '--actions', pin, '--api-url', lab.apiUrl, ...more);

const APPLY = ['--apply', '--yes', '--members-app', 'create'];
let onStderr: (text: string) => void = () => undefined;
const steps = ({ out }: { readonly out: string }) =>
  (JSON.parse(out) as { steps: { name: string; state: string; will: string | null }[] }).steps;

function join(team: string, ...logins: readonly string[]): void {
  const organization = lab.world.organizations.get(lab.account('acme').id);
  for (const login of logins) {
    const { id } = lab.account(login);
    organization?.members.set(id, 'member');
    organization?.teams.get(team)?.members.set(id, 'member');
  }
}

describe('before anything is there', () => {
  test('a plan tells every step, asks nobody and changes nothing', async () => {
    const planned = await setup(REGISTRY);
    expect(planned).toMatchObject({ code: 0, said: expect.stringContaining('run it again with --apply') });
    expect(planned.said).toContain('create acme/plugins, private');
    expect(planned.said).toContain('create security, certifiers, plugin-owners');
    expect(planned.said).toContain('store ADMISSIONS_KEY in portcullis-publish');
    expect(planned.said).toContain('cannot verify who is in a team');
    expect(lab.world.repository('acme', 'plugins')).toBeUndefined();
    expect(existsSync(folder.in('plugins'))).toBe(false);
  });

  test('actions are pinned by a whole commit, or nothing is written', async () => {
    for (const pin of ['acme/portcullis@v1', `acme/portcullis@${'a'.repeat(39)}`, `acme/portcullis@${'0'.repeat(40)}`])
      expect(await portcullis('setup', 'github', REGISTRY, '--actions', pin)).toMatchObject({
        code: 2,
        said: expect.stringContaining('--actions is OWNER/REPO@SHA'),
      });
  });

  test('where nobody can be asked, what is not answered is not guessed', async () => {
    expect(await setup(REGISTRY, '--apply', '--visibility', 'private')).toMatchObject({
      code: 2,
      said: expect.stringContaining('give --trust-profile, or --yes'),
    });
  });

  test('a private repository never reaches the public log, unless that is meant', async () => {
    const root = ['--trusted-root', 'trusted_root.json'];
    writeFileSync(
      folder.in('trusted_root.json'),
      '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[],"certificateAuthorities":[],"ctlogs":[],"timestampAuthorities":[]}',
    );
    const wish = ['--trust-profile', 'public-good', ...root];
    expect(await setup(REGISTRY, ...APPLY, ...wish)).toMatchObject({
      code: 3,
      said: expect.stringContaining('SETUP_WOULD_DISCLOSE'),
    });
    expect((await setup(REGISTRY, ...wish, '--disclose')).code).toBe(0);
    expect((await setup(REGISTRY, ...wish, '--visibility', 'public')).code).toBe(0);
    expect(lab.world.repository('acme', 'plugins')).toBeUndefined();
  });
});

describe('from an empty organization', () => {
  test('a run that meets a fault is gone on with by the next', async () => {
    lab.faults.next({ method: 'PUT', path: /environments\/portcullis-re-sign$/, respond: 500 });
    const broken = await setup(REGISTRY, ...APPLY, '--artifact-origin', artifacts.origin, '--json');
    expect(broken.code).toBe(3);
    const states = Object.fromEntries(steps(broken).map(({ name, state }) => [name, state]));
    expect(states).toMatchObject({ repository: 'done', teams: 'done', registry: 'done', environments: 'failed' });
    expect(states).toMatchObject({ secrets: 'not-reached', push: 'not-reached', ruleset: 'not-reached' });
    expect(broken.out).toContain('GITHUB_UNREACHABLE');
  });

  test('the second run ends it: content, environments, secrets and rules are there', async () => {
    onStderr = (text) => {
      const url = addressIn(text);
      if (url !== undefined) void confirmInBrowser(lab, 'acme', url);
    };
    const done = await setup(REGISTRY, ...APPLY, '--artifact-origin', artifacts.origin);
    expect(done.said).toContain('set up: acme/plugins');
    expect(done.said).toContain('install it on acme: ');
    lab.installApp('acme-portcullis-members', 'acme');
    expect(done.code).toBe(0);
    const { settings, private: isPrivate } = lab.repository(REGISTRY);
    expect(isPrivate).toBe(true);
    expect([...settings.environments.keys()]).toEqual(
      expect.arrayContaining(['portcullis-check', 'portcullis-publish', 'portcullis-re-sign', 'portcullis-revoke']),
    );
    for (const { branches, policies } of settings.environments.values()) {
      expect(branches).toBe('custom');
      expect(policies.map(({ name, type }) => `${type} ${name}`)).toEqual(['branch main']);
    }
    const key = (name: string) => readFileSync(folder.in(`plugins.keys/${name}.pem`), 'utf8');
    expect(Object.fromEntries(settings.environments.get('portcullis-publish')?.values ?? [])).toEqual({
      ADMISSIONS_KEY: key('admissions'),
      SNAPSHOT_KEY: key('snapshot'),
      HEAD_KEY: key('head'),
      MEMBERS_APP_ID: String(lab.world.apps.get('acme-portcullis-members')?.id),
      MEMBERS_APP_KEY: key('members-app'),
    });
    expect([...(settings.environments.get('portcullis-re-sign')?.secrets.keys() ?? [])]).toEqual(['SNAPSHOT_KEY']);
    const [ruleset, ...more] = settings.rulesets;
    expect(more).toEqual([]);
    expect(ruleset).toMatchObject({ enforcement: 'active', bypass: [], include: ['~DEFAULT_BRANCH'] });
    const text = async (path: string) => {
      const { data } = await as('olive').repos.getContent({ ...AT, path });
      return 'content' in data ? Buffer.from(data.content, 'base64').toString('utf8') : '';
    };
    expect(await text('.github/workflows/check.yml')).toContain(
      `uses: acme/portcullis/.github/workflows/gate.yml@${pin.split('@')[1]}`,
    );
    const { teams } = lab.world.organizations.get(lab.account('acme').id) ?? {};
    expect(await text('policy.yml')).toContain(
      `certifier: { teams: [{ id: ${teams?.get('certifiers')?.id}, name: acme/certifiers }] }`,
    );
    expect(await text('owners.lock.json')).toContain(`"acme/security": ${teams?.get('security')?.id}`);
    expect(await text('CODEOWNERS')).toContain('* @acme/security');
  });

  test('a third run changes nothing, and a plan has nothing to plan', async () => {
    const { settings, git } = lab.repository(REGISTRY);
    const before = [JSON.stringify(settings.rulesets), JSON.stringify([...(await git.refs('refs/heads'))])];
    const written = [...settings.environments.values()].map(({ secrets }) => [...secrets]);
    const again = await setup(REGISTRY, ...APPLY, '--json');
    expect(JSON.parse(again.out)).toMatchObject({ verdict: 'unchanged', findings: [] });
    expect(steps(again).every(({ state }) => state === 'exists')).toBe(true);
    expect([JSON.stringify(settings.rulesets), JSON.stringify([...(await git.refs('refs/heads'))])]).toEqual(before);
    expect([...settings.environments.values()].map(({ secrets }) => [...secrets])).toEqual(written);
    expect((await setup(REGISTRY, '--members-app', 'create')).said).toContain('unchanged: acme/plugins');
  });
});

describe('a registry that was set up', () => {
  test('is sound to doctor, and no longer when something of it is undone', async () => {
    const doctor = () => portcullis('doctor', REGISTRY, '--api-url', lab.apiUrl);
    expect(await doctor()).toMatchObject({ code: 0, said: `sound: ${REGISTRY}\n` });
    const environment = lab.environment(REGISTRY, 'portcullis-publish');
    environment.branches = 'all';
    expect(await doctor()).toMatchObject({ code: 3, said: expect.stringContaining('DOCTOR_ENVIRONMENT_OPEN') });
    environment.branches = 'custom';
    expect((await setup(REGISTRY, ...APPLY)).said).toContain('doctor: sound');
  });

  test(
    'proves that its check works: what may be approved waits for approval, what may not is refused',
    { timeout: 60_000 },
    async () => {
      const actions = new Map([['acme/portcullis', ROOT]]);
      await using workflows = startWorkflows(lab, { actions });
      const { code, out } = await setup(REGISTRY, ...APPLY, '--prove', '--json');
      await workflows.idle();
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        verdict: 'unchanged',
        proofs: [
          { name: 'good', expected: 'action_required', seen: 'action_required' },
          { name: 'bad', expected: 'failure', seen: 'failure' },
        ],
      });
      expect((await as('olive').pulls.list({ ...AT, state: 'open' })).data).toEqual([]);
      const { git } = lab.repository(REGISTRY);
      expect([...(await git.refs('refs/heads')).keys()]).toEqual(['refs/heads/main', 'refs/heads/publication']);
    },
  );

  test('a check that is of another opinion, or of none, is told, and exit is 3', async () => {
    const stop = lab.onEvent(({ event }) => {
      if (event !== 'pull_request_target') return;
      const head = [...lab.repository(REGISTRY).issues.values()].at(-1)?.pull?.head.sha ?? '';
      const token = lab.workflowToken(REGISTRY, { checks: 'write' });
      const { checks } = new Octokit({ baseUrl: lab.apiUrl, auth: token, log: SILENT }).rest;
      const run = { ...AT, name: 'portcullis', head_sha: head, status: 'completed', conclusion: 'success' } as const;
      setTimeout(() => void checks.create(run), 0);
    });
    expect(await setup(REGISTRY, ...APPLY, '--prove')).toMatchObject({
      code: 3,
      said: expect.stringMatching(/failure expected, success seen: NOT as expected/),
    });
    stop();
  });

  test(
    'admits its first release: proposed, checked, approved by the right teams, merged and published by its own workflows',
    { timeout: 120_000 },
    async () => {
      join('security', 'sec', 'dan');
      join('certifiers', 'cert');
      join('plugin-owners', 'own', 'wim');
      const actions = new Map([['acme/portcullis', ROOT]]);
      await using workflows = startWorkflows(lab, { actions });
      const told = () =>
        `${lab
          .repository(REGISTRY)
          .checkRuns.map(({ fields }) => JSON.stringify(fields['output']))
          .join('\n')}\n${workflows
          .runs()
          .map((run) => `${run.path} ${run.event} ${run.conclusion}\n${run.jobs.map(({ log }) => log).join('\n')}`)
          .join('\n')}`;
      const conclusion = async (head: string) => {
        await workflows.idle();
        const { data } = await as('olive').checks.listForRef({ ...AT, ref: head, check_name: 'portcullis' });
        return data.check_runs[0]?.conclusion === 'success' ? 'success' : told();
      };
      const approve = (number: number, login: string) =>
        as(login).pulls.createReview({ ...AT, pull_number: number, event: 'APPROVE' });
      const merge = async (number: number) => {
        await as('olive').pulls.merge({ ...AT, pull_number: number });
        await workflows.idle();
      };

      // The record: platform security owns it, and the plugin's owners get their folder.
      await portcullis('keys', 'new', 'publisher.pem');
      const who = ['--owner', '@acme/plugin-owners', '--tier', 'vetted', '--publisher-key', 'publisher.pem.pub'];
      expect((await portcullis('plugin', 'new', built.pluginId, '--registry', 'plugins', ...who)).code).toBe(0);
      expect((await portcullis('owners', 'lock', 'plugins', '--github', REGISTRY, '--api-url', lab.apiUrl)).code).toBe(
        0,
      );
      const changed = [`plugins/${built.pluginId}/plugin.json`, 'CODEOWNERS', 'owners.lock.json'];
      const files = Object.fromEntries(changed.map((path) => [path, readFileSync(folder.in('plugins', path))]));
      const head = await lab.push(REGISTRY, { as: 'wim', branch: 'enrol', files });
      const enrol = (await as('wim').pulls.create({ ...AT, title: 'Enrol', head: 'enrol', base: 'main' })).data.number;
      expect(await conclusion(head)).not.toBe('success');
      await expect(as('olive').pulls.merge({ ...AT, pull_number: enrol })).rejects.toThrow(/approving|expected/);
      await approve(enrol, 'sec');
      expect(await conclusion(head)).toBe('success');
      await merge(enrol);

      const at = ['--registry', 'plugins'];
      const url = `${artifacts.origin}/${basename(built.artifact)}`;
      const prepared = await portcullis(
        'release',
        'prepare',
        built.artifact,
        ...at,
        '--url',
        url,
        '--built-by',
        'ci/acme',
      );
      expect(prepared.said).toContain('prepared');
      const release = `plugins/plugins/${built.pluginId}/releases/${built.version}`;
      const signed = await portcullis('release', 'sign', release, '--registry-id', REGISTRY, '--key', 'publisher.pem');
      expect(signed.said).toContain('signed');
      const world = { ...fakeWorld({ env: { GITHUB_TOKEN: lab.issueToken({ user: 'wim' }) } }), commands: COMMANDS };
      const submit = ['release', 'submit', release, '--repository', REGISTRY, '--api-url', lab.apiUrl, '--json'];
      expect(await runCli(submit, { ...world, cwd: folder.path, now: () => new Date() })).toBe(0);
      const proposed = JSON.parse(world.stdout.text()) as { pull_request: number; head: string };
      expect(await conclusion(proposed.head)).not.toBe('success');
      // An owner, the certifier's seat for a first release, and those of security and privacy for a new host and new data.
      for (const login of ['own', 'sec', 'dan']) await approve(proposed.pull_request, login);
      expect(await conclusion(proposed.head)).not.toBe('success');
      await approve(proposed.pull_request, 'cert');
      expect(await conclusion(proposed.head)).toBe('success');
      await merge(proposed.pull_request);
      const published = workflows.runs(REGISTRY).findLast(({ path }) => path.endsWith('/publish.yml'));
      expect(published?.conclusion === 'success' ? 'success' : told()).toBe('success');

      const from = lab.cloneUrl(REGISTRY, lab.issueToken({ user: 'olive' }));
      await execute('git', ['clone', '--quiet', '--branch=publication', from, folder.in('served')]);
      await using server = await serveFolder(folder.in('served'));
      const host = ['--publication', server.origin, '--root', 'plugins/trust/root.json', '--cache', folder.in('cache')];
      expect(await portcullis('load', built.artifact, ...host)).toMatchObject({
        code: 0,
        said: expect.stringContaining('allow'),
      });
    },
  );
});
