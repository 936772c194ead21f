import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { answers, type Ask } from '../../cli/registry/setup-answers.ts';
import { runCli } from '../../cli/run-cli.ts';
import { startGitHub, type LabGitHub } from '../../lab/github/index.ts';
import { forkActions } from '../fixtures/forked-actions.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../signing/tuf/temporary-directory.ts';
import { fakeWorld } from './fake-world.ts';

const REGISTRY = 'acme/plugins';
const GIVEN = {
  visibility: undefined,
  'trust-profile': undefined,
  publication: undefined,
  'members-app': undefined,
  disclose: false,
  yes: false,
};

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

  test('the App is registered by the browser, its key kept and stored; a stranger on loopback cannot hand in another', async () => {
    const seen: Promise<void>[] = [];
    onStderr = (text) => {
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0];
      if (url !== undefined) seen.push(browse(url));
    };
    const done = await setup('--apply', '--members-app', 'create');
    await Promise.all(seen);
    expect(done).toMatchObject({ code: 0, said: expect.stringContaining('install it on acme: ') });
    const pem = readFileSync(folder.in('plugins.keys/members-app.pem'), 'utf8');
    expect(pem).toContain('PRIVATE KEY');
    for (const name of ['portcullis-check', 'portcullis-publish'])
      expect(lab.environment(REGISTRY, name).values.get('MEMBERS_APP_KEY')).toBe(pem);
    expect(lab.world.apps.get('acme-portcullis-members')).toBeDefined();
    const uninstalled = await setup('--apply', '--members-app', 'create');
    expect(uninstalled).toMatchObject({ code: 0, said: expect.stringContaining('GITHUB_APP_NOT_INSTALLED') });
    const tokens = lab.world.tokens.size;
    lab.installApp('acme-portcullis-members', 'acme');
    const again = await setup('--apply', '--members-app', 'create');
    expect(again.said).toContain('the App reads teams');
    expect(again.said).toContain('unchanged: acme/plugins');
    // What looked at it left no token behind.
    expect(lab.world.tokens.size).toBe(tokens);
  });

  /** What the owner's browser does: reads the page, sends the form to GitHub, and is sent back. */
  async function browse(url: string): Promise<void> {
    const page = await (await fetch(url)).text();
    const attribute = (name: string) =>
      (new RegExp(`${name}="([^"]*)"`).exec(page)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    const target = new URL(attribute('action'));
    expect(target.pathname).toBe('/organizations/acme/settings/apps/new');
    const manifest = JSON.parse(attribute('value')) as { redirect_url: string; default_permissions: object };
    expect(manifest.default_permissions).toEqual({ members: 'read' });
    expect((await fetch(`${manifest.redirect_url}?code=forged&state=guessed`)).status).toBe(404);
    const code = lab.confirmManifest('acme', JSON.parse(attribute('value')));
    const state = target.searchParams.get('state') ?? '';
    expect((await fetch(`${manifest.redirect_url}?code=${code}&state=${state}`)).status).toBe(200);
  }

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
