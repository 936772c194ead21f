import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Octokit } from '@octokit/rest';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { answers, type Ask } from '../../cli/github/setup-answers.ts';
import { runCli } from '../../cli/run-cli.ts';
import { startGitHub, type LabGitHub } from '../../lab/github/index.ts';
import { forkActions } from '../fixtures/forked-actions.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../signing/tuf/temporary-directory.ts';
import { fakeWorld } from './fake-world.ts';
import { addressIn, confirmInBrowser } from './owner-browser.ts';

const REGISTRY = 'acme/plugins';
const GIVEN = {
  visibility: undefined,
  'trust-profile': undefined,
  publication: undefined,
  'members-app': undefined,
  disclose: false,
  yes: false,
};

const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

let pinned: string;
let lab: LabGitHub;
let folder: TemporaryDirectory;

beforeEach(async () => {
  [lab, folder] = await Promise.all([startGitHub(), temporaryDirectory()]);
  lab.createUser('olive');
  lab.createOrg('acme', ['olive']);
  pinned = `acme/portcullis@${await forkActions(lab)}`;
});
afterEach(async () => {
  await lab.close();
  await folder[Symbol.asyncDispose]();
  if (lab.violations.length > 0) throw new Error(lab.violations.join('\n'));
});

let token = '';
beforeEach(() => {
  token = lab.issueToken({ user: 'olive' });
});

async function setup(...more: readonly string[]) {
  const env = { GITHUB_TOKEN: token };
  const world = { ...fakeWorld({ env }), commands: COMMANDS, cwd: folder.path, now: () => new Date() };
  const pin = more.includes('--actions') ? [] : ['--actions', pinned];
  const argv = ['setup', 'github', REGISTRY, ...pin, '--api-url', lab.apiUrl, '--yes', ...more];
  const stderr = { ...world.stderr, write: (text: string) => (world.stderr.write(text), onStderr(text)) };
  const code = await runCli(argv, { ...world, stderr });
  return { code, out: world.stdout.text(), said: world.stdout.text() + world.stderr.text() };
}

let onStderr: (text: string) => void = () => undefined;
beforeEach(() => {
  onStderr = () => undefined;
});

const stateOf = ({ out }: { readonly out: string }) =>
  Object.fromEntries(
    (JSON.parse(out) as { steps: { name: string; state: string }[] }).steps.map(({ name, state }) => [name, state]),
  );

describe('what stands against a setup', () => {
  test('a repository that holds something else is left alone', async () => {
    await lab.createRepository(REGISTRY);
    await lab.push(REGISTRY, { as: 'olive', files: { 'README.md': 'ours\n' } });
    const refused = await setup('--apply', '--json');
    expect(refused).toMatchObject({ code: 3, out: expect.stringContaining('SETUP_REPOSITORY_IN_USE') });
    expect(stateOf(refused)).toMatchObject({ registry: 'failed', push: 'not-reached', ruleset: 'not-reached' });
    expect(lab.settings(REGISTRY).rulesets).toEqual([]);
  });

  test('what the plan does not give to private repositories is told by step, and of a public one it is no matter of plans', async () => {
    const refuse = () =>
      lab.faults.next({
        method: 'PUT',
        path: /environments\/portcullis-check$/,
        respond: 422,
        body: '{"message":"Upgrade your plan","documentation_url":"https://docs.github.com/rest","status":"422"}',
      });
    refuse();
    const refused = await setup('--apply', '--json');
    expect(refused).toMatchObject({ code: 3, out: expect.stringContaining('SETUP_PLAN_TIER') });
    expect(stateOf(refused)).toMatchObject({ environments: 'failed', secrets: 'not-reached', push: 'not-reached' });
    lab.deleteRepository(REGISTRY);
    for (const part of ['', '.keys', '.publication']) rmSync(folder.in(`plugins${part}`), { recursive: true });
    refuse();
    const open = await setup('--apply', '--visibility', 'public', '--json');
    expect(open).toMatchObject({ code: 3, out: expect.stringContaining('GITHUB_REJECTED') });
    expect(open.out).not.toContain('SETUP_PLAN_TIER');
  });

  test('a revocation that no second person can confirm in this plan is set up all the same, and told', async () => {
    lab.faults.next({ method: 'PUT', path: /environments\/portcullis-revoke-large$/, respond: 422 });
    const done = await setup('--apply');
    expect(done).toMatchObject({ code: 0, said: expect.stringContaining('portcullis-revoke-large has no reviewers') });
    expect(lab.environment(REGISTRY, 'portcullis-revoke-large').branches).toBe('custom');
  });

  test('a key that is not on this machine is not made up, and a run where it is goes on', async () => {
    lab.faults.next({ method: 'PUT', path: /secrets\/ADMISSIONS_KEY$/, respond: 500 });
    expect((await setup('--apply')).code).toBe(3);
    renameSync(folder.in('plugins.keys'), folder.in('elsewhere'));
    const refused = await setup('--apply', '--json');
    expect(refused).toMatchObject({ code: 3, out: expect.stringContaining('SETUP_LOCAL_MISSING') });
    expect(stateOf(refused)).toMatchObject({ secrets: 'failed', push: 'not-reached' });
    renameSync(folder.in('elsewhere'), folder.in('plugins.keys'));
    expect((await setup('--apply')).code).toBe(0);
  });

  test('a folder that is in the way is named, and not written to', async () => {
    mkdirSync(folder.in('plugins'));
    writeFileSync(folder.in('plugins/notes.txt'), 'mine');
    expect(await setup('--apply')).toMatchObject({ code: 1, said: expect.stringContaining('plugins is in the way') });
  });

  test('an organization that is none is told before anything is made', async () => {
    const env = { GITHUB_TOKEN: lab.issueToken({ user: 'olive' }) };
    const world = { ...fakeWorld({ env }), commands: COMMANDS, cwd: folder.path };
    const argv = [
      'setup',
      'github',
      'nobody/plugins',
      '--actions',
      pinned,
      '--api-url',
      lab.apiUrl,
      '--yes',
      '--apply',
    ];
    expect(await runCli(argv, world)).toBe(3);
    expect(world.stdout.text()).toContain('GITHUB_NOT_FOUND');
  });

  test('a token of fine grain needs what docs/setup.md says, and a step that it does not reach is named', async () => {
    const permissions = {
      administration: 'write',
      contents: 'write',
      environments: 'write',
      actions: 'write',
      members: 'write',
    } as const;
    token = lab.issueToken({ user: 'olive', permissions });
    const refused = await setup('--apply', '--json');
    expect(refused).toMatchObject({ code: 3, out: expect.stringContaining('GITHUB_REJECTED') });
    expect(refused.out).toContain('without `workflows` permission');
    expect(refused.out).not.toContain(token);
    expect(stateOf(refused)).toMatchObject({ secrets: 'done', push: 'failed', ruleset: 'not-reached' });
    token = lab.issueToken({ user: 'olive', permissions: { contents: 'write' } });
    expect(await setup('--apply')).toMatchObject({ code: 3, said: expect.stringContaining('what the token needs') });
    token = lab.issueToken({ user: 'olive', permissions: { ...permissions, workflows: 'write' } });
    expect(await setup('--apply')).toMatchObject({ code: 0, said: expect.stringContaining('set up: acme/plugins') });
  });

  test('actions of another owner are told: their workflows would get no key', async () => {
    lab.createOrg('tools', ['olive']);
    const planned = await setup('--actions', `tools/portcullis@${await forkActions(lab, 'tools/portcullis')}`);
    expect(planned).toMatchObject({ code: 0, said: expect.stringContaining('fork them into it') });
  });

  test('a private fork whose workflows nobody may call yet is told', async () => {
    expect((await setup()).said).not.toContain('is private: let');
    const pin = await forkActions(lab, 'acme/hidden', { private: true });
    expect((await setup('--actions', `acme/hidden@${pin}`)).said).toContain('acme/hidden is private: let');
  });

  test('a pin is worth what it points to: a commit of the fork, with what it calls pinned as well', async () => {
    const gate = '.github/workflows/gate.yml';
    const before = readFileSync(new URL(`../../${gate}`, import.meta.url), 'utf8');
    const at = async (change: (text: string) => string) =>
      `acme/portcullis@${await lab.push('acme/portcullis', { as: 'olive', files: { [gate]: change(before) } })}`;
    const placeholder = await at((text) => text);
    const tagged = await at((text) => text.replaceAll(/@0{40}/gv, '@v1'));
    await lab.createRepository('acme/other');
    const stranger = await lab.push('acme/other', { as: 'olive', files: { 'README.md': 'other\n' } });
    const cases = [
      [placeholder, 'DOCTOR_ACTION_MISSING', 'the placeholder'],
      [tagged, 'DOCTOR_ACTION_UNPINNED', '"acme/portcullis@v1" is no commit'],
      [`acme/portcullis@${stranger}`, 'DOCTOR_ACTION_MISSING', 'acme/portcullis has no'],
      [`acme/other@${stranger}`, 'DOCTOR_UNVERIFIED', 'what the actions call'],
      [`acme/none@${stranger}`, 'DOCTOR_UNVERIFIED', 'where acme/none'],
    ] as const;
    for (const [pin, code, why] of cases) {
      const refused = await setup('--apply', '--actions', pin);
      expect([pin, refused.code]).toEqual([pin, 3]);
      expect(refused.said).toContain(code);
      expect(refused.said).toContain(why);
    }
    expect(lab.world.repository('acme', 'plugins')).toBeUndefined();
    // The negative control: the fork as it was before.
    expect((await setup('--apply')).code).toBe(0);
  });
});

describe('a registry that is there already', () => {
  const AT = { owner: 'acme', repo: 'plugins' };
  const rest = () => new Octokit({ baseUrl: lab.apiUrl, auth: token, log: SILENT }).rest;
  const open = async () => (await rest().pulls.list({ ...AT, state: 'open' })).data;
  const nextPin = async (text: string) =>
    `acme/portcullis@${await lab.push('acme/portcullis', { as: 'olive', files: { 'README.md': text } })}`;
  const workflowAt = async (ref: string, file = 'check.yml') => {
    const { data } = await rest().repos.getContent({ ...AT, path: `.github/workflows/${file}`, ref });
    return 'content' in data ? Buffer.from(data.content, 'base64').toString('utf8') : '';
  };

  test('gets its workflows by one pull request, however often setup is run, and nothing else of it changes', async () => {
    expect((await setup('--apply')).code).toBe(0);
    const tip = await lab.repository(REGISTRY).git.resolve('refs/heads/main');
    const next = await nextPin('one\n');
    expect((await setup('--actions', next)).said).toContain('propose .github/workflows/check.yml, ');
    expect(await open()).toEqual([]);
    const proposed = await setup('--apply', '--actions', next);
    expect(proposed).toMatchObject({ code: 0, said: expect.stringContaining('approved, and merge it: ') });
    const [pull] = await open();
    const { data: files } = await rest().pulls.listFiles({ ...AT, pull_number: pull?.number ?? 0 });
    expect(files.map(({ filename, status }) => `${status} ${filename.replace('.github/workflows/', '')}`)).toEqual([
      'modified check.yml',
      'modified publish.yml',
      'modified ratify.yml',
      'modified re-sign.yml',
      'modified review-signal.yml',
      'modified revoke.yml',
    ]);
    expect(pull?.body).toContain(next.split('@')[1]);
    expect(await workflowAt('portcullis-setup')).toContain(`gate.yml@${next.split('@')[1]}`);
    const again = await setup('--apply', '--actions', next);
    expect(again.said).toContain('unchanged: acme/plugins');
    expect(again.said).toContain(`pull request ${pull?.number} proposes`);
    const last = await nextPin('two\n');
    expect((await setup('--apply', '--actions', last)).said).toContain(
      `pull request ${pull?.number} is brought up to date`,
    );
    expect(await open()).toHaveLength(1);
    expect(await lab.repository(REGISTRY).git.resolve('refs/heads/main')).toBe(tip);
    lab.settings(REGISTRY).rulesets.length = 0;
    await rest().pulls.merge({ ...AT, pull_number: pull?.number ?? 0 });
    const merged = await setup('--apply', '--actions', last);
    expect(merged.said).toContain('the workflows are as this run would write them');
    // The branch of before is another's now, or nobody's: the next proposal stands on main as it is.
    const again2 = await nextPin('three\n');
    await setup('--apply', '--actions', again2);
    const [second] = await open();
    expect((await rest().pulls.get({ ...AT, pull_number: second?.number ?? 0 })).data.commits).toBe(1);
  });

  test('is told where its rules go by other teams than this run means, and its rules are not touched', async () => {
    await setup('--apply');
    const tip = await lab.repository(REGISTRY).git.resolve('refs/heads/main');
    expect((await setup('--apply')).said).not.toContain('this run means');
    const told = await setup('--apply', '--certifiers', 'auditors', '--security', 'guards');
    const teams = lab.world.organizations.get(lab.account('acme').id)?.teams;
    const id = (slug: string) => teams?.get(slug)?.id;
    expect(told.said).toContain(
      `policy.yml gives acme/security (${id('security')}) the seat security, and this run means acme/guards (${id('guards')})`,
    );
    expect(told.said).toContain(`and this run means acme/auditors (${id('auditors')})`);
    expect(told.said).toContain('CODEOWNERS names no @acme/guards');
    expect(await lab.repository(REGISTRY).git.resolve('refs/heads/main')).toBe(tip);
    expect(await open()).toEqual([]);
    // A team that is gone, and whose name another has: the number decides.
    const security = teams?.get('security');
    if (security !== undefined) teams?.set('security', { ...security, id: 7 });
    const renamed = await setup();
    expect(renamed.said).toContain('owners.lock.json has not 7 for @acme/security');
  });
});

describe('what is chosen', () => {
  test('who is on call is written down by number, and nobody whom GitHub does not know', async () => {
    lab.createUser('nina');
    expect(await setup('--on-call', 'nobody')).toMatchObject({
      code: 3,
      said: expect.stringContaining('OWNERS_NAME_UNKNOWN'),
    });
    lab.faults.next({ method: 'PUT', path: /environments/, respond: 500 });
    await setup('--apply', '--on-call', 'nina');
    const policy = readFileSync(folder.in('plugins/policy.yml'), 'utf8');
    expect(policy).toContain(`on_call:\n  - { id: ${lab.account('nina').id}, login: "nina" }\n`);
  });

  test('a publication in a folder leaves its keys, branch and workflows out', async () => {
    const done = await setup('--apply', '--publication', 'directory');
    expect(done).toMatchObject({ code: 0, said: expect.stringContaining('set up: acme/plugins') });
    expect([...lab.settings(REGISTRY).environments.keys()]).toEqual(['portcullis-check']);
    const { git } = lab.repository(REGISTRY);
    expect([...(await git.refs('refs/heads')).keys()]).toEqual(['refs/heads/main']);
    const files = await git.tree((await git.resolve('refs/heads/main')) ?? '', true);
    expect(files.map(({ path }) => path).filter((path) => path.startsWith('.github/workflows/'))).toEqual([
      '.github/workflows/check.yml',
      '.github/workflows/review-signal.yml',
    ]);
  });

  test('a token of one’s own is stored where teams are read, and the App excludes it', async () => {
    writeFileSync(folder.in('members.token'), `${token}\n`);
    const given = ['--members-token-file', 'members.token'];
    expect(await setup('--members-app', 'create', ...given)).toMatchObject({ code: 2 });
    lab.faults.next({ method: 'PUT', path: /environments\/portcullis-check\/secrets/, respond: 500 });
    expect((await setup('--apply', ...given)).code).toBe(3);
    expect((await setup('--apply', ...given)).code).toBe(0);
    for (const name of ['portcullis-check', 'portcullis-publish', 'portcullis-revoke'])
      expect(lab.environment(REGISTRY, name).values.get('MEMBERS_TOKEN')).toBe(token);
    expect((await setup()).said).toContain('a token is stored');
  });

  test('the App is registered by the browser, its key kept and stored; a stranger on loopback cannot hand in another', async () => {
    const seen: Promise<void>[] = [];
    onStderr = (text) => {
      const url = addressIn(text);
      if (url !== undefined) seen.push(confirmInBrowser(lab, 'acme', url));
    };
    const done = await setup('--apply', '--members-app', 'create');
    await Promise.all(seen);
    expect(done).toMatchObject({ code: 0, said: expect.stringContaining('install it on acme: ') });
    const pem = readFileSync(folder.in('plugins.keys/members-app.pem'), 'utf8');
    expect(pem).toContain('PRIVATE KEY');
    for (const name of ['portcullis-check', 'portcullis-publish', 'portcullis-revoke'])
      expect(lab.environment(REGISTRY, name).values.get('MEMBERS_APP_KEY')).toBe(pem);
    expect(lab.world.apps.get('acme-portcullis-members')).toBeDefined();
    const uninstalled = await setup('--apply', '--members-app', 'create');
    expect(uninstalled).toMatchObject({ code: 0, said: expect.stringContaining('GITHUB_APP_NOT_INSTALLED') });
    const tokens = lab.world.tokens.size;
    lab.installApp('acme-portcullis-members', 'acme');
    const again = await setup('--apply', '--members-app', 'create');
    expect(again.said).toContain('the App reads teams');
    expect(again.said).toContain('unchanged: acme/plugins');
    expect((await setup('--apply')).said).toContain('the App reads teams');
    // What looked at it left no token behind.
    expect(lab.world.tokens.size).toBe(tokens);
  });

  test('at a terminal five questions are asked at most, an empty line is the default, and nothing else is guessed', async () => {
    const asked: string[] = [];
    const says =
      (...lines: readonly string[]): Ask =>
      async (question) => {
        asked.push(question);
        return lines[asked.length - 1] ?? '';
      };
    expect(await answers(GIVEN, says('', 'public-good', '', '', 'yes'), false)).toEqual({
      visibility: 'private',
      profile: 'public-good',
      publication: 'branch',
      members: 'skip',
      disclose: true,
    });
    expect(asked).toHaveLength(5);
    asked.length = 0;
    expect(await answers({ ...GIVEN, publication: 'directory' }, says(), false)).toMatchObject({
      profile: 'keys-only',
    });
    expect(asked).toHaveLength(3);
    await expect(answers({ ...GIVEN, visibility: 'hidden' }, says(), false)).rejects.toThrow(
      '--visibility is one of private, public',
    );
    await expect(answers({ ...GIVEN, visibility: 'public' }, undefined, false)).rejects.toThrow('nobody can be asked');
    expect(await answers({ ...GIVEN, yes: true, 'trust-profile': 'public-good' }, undefined, false)).toMatchObject({
      disclose: false,
    });
  });
});
