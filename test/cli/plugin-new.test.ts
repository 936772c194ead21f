import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { startGitHub, type LabGitHub } from '../../lab/github/index.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../signing/tuf/temporary-directory.ts';
import { fakeWorld } from './fake-world.ts';

const TEMPLATE = new URL('../../registry-template', import.meta.url);
const SHA = 'c3'.repeat(20);
const NOW = new Date('2026-02-03T04:05:06Z');

let lab: LabGitHub;
let folder: TemporaryDirectory;
let teamId: number;
beforeAll(async () => {
  lab = await startGitHub();
  for (const login of ['olive', 'sam']) lab.createUser(login);
  lab.createOrg('acme', ['olive']);
  teamId = lab.createTeam('acme', 'ml', ['sam']).id;
  await lab.createRepository('acme/Embeddings');
});
afterAll(() => lab.close());
beforeEach(async () => {
  folder = await temporaryDirectory();
  cpSync(TEMPLATE, folder.in('reg'), { recursive: true });
  await portcullis('keys', 'new', 'publisher.pem');
  return () => folder[Symbol.asyncDispose]();
});

async function portcullis(...argv: readonly string[]) {
  const env = { GITHUB_TOKEN: lab.issueToken({ user: 'olive' }) };
  const world = { ...fakeWorld({ env }), commands: COMMANDS, cwd: folder.path, now: () => NOW };
  const code = await runCli(argv, world);
  return { code, out: world.stdout.text(), said: world.stdout.text() + world.stderr.text() };
}

const KEY = ['--publisher-key', 'publisher.pem.pub'];

function enrol(id: string, ...more: readonly string[]) {
  const owner = more.includes('--owner') ? [] : ['--owner', '@acme/ml'];
  return portcullis('plugin', 'new', id, '--registry', 'reg', '--tier', 'vetted', ...owner, ...more);
}

function onGitHub(id: string, ...more: readonly string[]) {
  return enrol(id, '--github', 'acme/embeddings', '--api-url', lab.apiUrl, ...more);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(folder.in('reg', path)), { recursive: true });
  writeFileSync(folder.in('reg', path), text);
}

const read = (path: string) => readFileSync(folder.in('reg', path), 'utf8');
const json = (path: string) => JSON.parse(read(path));
const record = (id: string) => `plugins/${id}/plugin.json`;

async function ownersOf(...paths: readonly string[]): Promise<readonly string[]> {
  const { out } = await portcullis('owners', ...paths, '--codeowners', 'reg/CODEOWNERS', '--json');
  return (JSON.parse(out) as { owners: string[] }[]).map(({ owners }) => owners.join(' '));
}

describe('without GitHub', () => {
  test('a plugin gets a record and its owners the folder, but not the record', async () => {
    expect(await enrol('search', ...KEY)).toMatchObject({
      code: 0,
      said: expect.stringContaining('drafted: plugins/search/plugin.json, CODEOWNERS'),
    });
    expect((await enrol('weather', ...KEY, '--owner', '@sam')).code).toBe(0);
    const security = '@your-org/plugin-security';
    const release = (id: string) => `plugins/${id}/releases/1.0.0/release.json`;
    expect(await ownersOf(record('search'), release('search'), record('weather'), release('weather'))).toEqual([
      security,
      '@acme/ml',
      security,
      '@sam',
    ]);
    expect(await ownersOf('policy.yml', 'CODEOWNERS')).toEqual([security, security]);
    expect(existsSync(folder.in('reg/owners.lock.json'))).toBe(false);
  });

  test('the same again changes nothing, on a later day neither, and the line of CODEOWNERS is mended where it is gone', async () => {
    await enrol('search', ...KEY);
    const before = [read(record('search')), read('CODEOWNERS')];
    expect((await enrol('search', ...KEY)).said).toContain('unchanged: plugins/search/plugin.json');
    expect([read(record('search')), read('CODEOWNERS')]).toEqual(before);
    write('CODEOWNERS', readFileSync(new URL('../../registry-template/CODEOWNERS', import.meta.url), 'utf8'));
    expect((await enrol('search', ...KEY)).said).toContain('completed: CODEOWNERS');
    expect([read(record('search')), read('CODEOWNERS')]).toEqual(before);
  });

  test("another's record is not overwritten", async () => {
    await enrol('search', ...KEY);
    const before = read(record('search'));
    const run = await enrol('search', ...KEY, '--owner', '@acme/others');
    expect([run.code, run.said]).toEqual([3, expect.stringContaining('ENROL_RECORD_DIFFERS')]);
    expect(run.said).toContain('it has other owners');
    expect(read(record('search'))).toBe(before);
  });

  test.each([
    ['my_plugin', 'myplugin', 'separators'],
    ['my_plugin', 'my__plugin', 'separators'],
    ['openai_tools', 'openal_tools', 'the eye'],
    ['modern', 'modem', 'the eye'],
    ['search', 'serach', 'one letter'],
    ['search', 'searchs', 'one letter'],
    ['search', 'seach', 'one letter'],
    ['search', 'seerch', 'one letter'],
  ])('where %s is enrolled, %s is refused: %s', async (known, wished, why) => {
    await enrol(known, ...KEY);
    const run = await enrol(wished, ...KEY);
    expect([run.code, run.said]).toEqual([3, expect.stringContaining('ENROL_NAME_SIMILAR')]);
    expect(run.said).toContain(why);
    expect(existsSync(folder.in('reg', record(wished)))).toBe(false);
    expect((await enrol(wished, ...KEY, '--allow-similar')).code).toBe(0);
  });

  test('a name that is two letters off is another name', async () => {
    await enrol('search', ...KEY);
    expect((await enrol('sketch', ...KEY)).code).toBe(0);
  });

  test('a name in letters that only look Latin is told from the one it looks like', async () => {
    const run = await enrol('sеarch', ...KEY);
    expect([run.code, run.said]).toEqual([2, expect.stringContaining('only looks like search')]);
  });

  test.each([
    [
      'a later line that takes all JSON files',
      '* @sec\n/plugins/*/plugin.json @sec\n*.json @stranger\n',
      'ENROL_OWNERS_SHADOWED',
    ],
    ['a line of another owner', '* @sec\n/plugins/search/ @stranger\n', 'ENROL_OWNERS_SHADOWED'],
    ['records that others own', '* @sec\n/plugins/*/plugin.json @stranger\n', 'ENROL_OWNERS_SHADOWED'],
    ['rules that nobody owns', '/docs/ @sec\n', 'ENROL_OWNERS_SHADOWED'],
    ['a line that GitHub skips', '* @sec\n!x @sec\n', 'CODEOWNERS_PATTERN_INVALID'],
  ])('%s in CODEOWNERS is refused', async (_, text, code) => {
    write('CODEOWNERS', text);
    const run = await enrol('search', ...KEY);
    expect([run.code, run.said]).toEqual([3, expect.stringContaining(code)]);
    expect([read('CODEOWNERS'), existsSync(folder.in('reg', record('search')))]).toEqual([text, false]);
  });

  test('where there is no CODEOWNERS, it is said', async () => {
    cpSync(TEMPLATE, folder.in('bare'), { recursive: true, filter: (path) => !path.endsWith('CODEOWNERS') });
    const run = await portcullis(
      'plugin',
      'new',
      'x',
      '--registry',
      'bare',
      '--tier',
      'vetted',
      '--owner',
      '@a',
      ...KEY,
    );
    expect([run.code, run.said]).toEqual([0, expect.stringContaining('add a CODEOWNERS file')]);
  });

  test('an owner that CODEOWNERS could not name, and a plugin that nobody signs, are wrong usage', async () => {
    expect(await enrol('search', ...KEY, '--owner', 'acme ml')).toMatchObject({ code: 2 });
    expect(await enrol('search')).toMatchObject({ code: 2, said: expect.stringContaining('somebody signs') });
  });
});

describe('with GitHub', () => {
  test('the identity and the lock have the numbers that GitHub gives', async () => {
    const run = await onGitHub(
      'search',
      '--owner',
      '@acme/ml',
      '--owner',
      '@sam',
      '--server-url',
      'https://github.com',
    );
    expect(run).toMatchObject({ code: 0, said: expect.stringContaining('it is not there yet') });
    const { id, owner } = lab.repository('acme/Embeddings');
    expect(json(record('search')).publishers).toEqual([
      {
        kind: 'workflow',
        issuer: 'https://token.actions.githubusercontent.com',
        source_repository: 'https://github.com/acme/Embeddings',
        source_repository_id: String(id),
        source_repository_owner_id: String(owner.id),
        workflow: 'acme/Embeddings/.github/workflows/release.yml',
        ref_pattern: 'refs/tags/v*',
        trigger: 'push',
        runner_environment: 'github-hosted',
      },
    ]);
    const lock = { schema_version: 1, users: { sam: lab.account('sam').id }, teams: { 'acme/ml': teamId } };
    expect(json('owners.lock.json')).toEqual(lock);
    const again = await onGitHub(
      'search',
      '--owner',
      '@acme/ml',
      '--owner',
      '@sam',
      '--server-url',
      'https://github.com',
    );
    expect(again.said).toContain('unchanged');
    expect(lab.violations).toEqual([]);
  });

  test('what the workflow is, is for the options to say', async () => {
    const shared = 'acme/portcullis/.github/workflows/release.yml';
    const at = `${shared}@${SHA}`;
    const what = ['--workflow', at, '--ref', 'refs/heads/main', '--trigger', 'release', '--runner', 'self-hosted'];
    const run = await onGitHub('search', ...what);
    expect(run.said).not.toContain('not there yet');
    expect(run.said).toContain(`signs       ${at}, on release of refs/heads/main`);
    expect(json(record('search')).publishers).toMatchObject([
      {
        workflow: shared,
        workflow_ref_pattern: SHA,
        ref_pattern: 'refs/heads/main',
        trigger: 'release',
        runner_environment: 'self-hosted',
      },
    ]);
    // A workflow of another repository is a name together with its commit alone: what it is called at, the certificate states.
    for (const unpinned of [shared, `${shared}@v1`, `${at}@x`])
      expect(await onGitHub('other', '--workflow', unpinned)).toMatchObject({ code: 2 });
    expect(await onGitHub('other', '--runner', 'mine')).toMatchObject({ code: 2 });
    expect(await onGitHub('other', '--ref', 'v*')).toMatchObject({
      code: 3,
      said: expect.stringContaining('PLUGIN_MEMBER_INVALID'),
    });
  });

  describe('who signs is what the workflow file in the repository says', () => {
    const identity = 'permissions: { id-token: write }';
    const job = (name: string, uses: string, more = identity) => `  ${name}:\n    ${more}\n    uses: ${uses}\n`;
    const called = `acme/portcullis/.github/workflows/release.yml@${SHA}`;
    const ship = async (text: string) => {
      await lab.push('acme/Embeddings', { as: 'olive', files: { '.github/workflows/ship.yml': text } });
      const run = await onGitHub('search', '--workflow', 'ship.yml');
      return { ...run, publishers: run.code === 0 ? json(record('search')).publishers : [] };
    };

    test('itself, where it calls nothing that asks for the identity', async () => {
      const own = {
        workflow: 'acme/Embeddings/.github/workflows/ship.yml',
        ref_pattern: 'refs/tags/v*',
        trigger: 'push',
      };
      const shipped = await ship('on: push\n');
      expect(shipped.said).not.toContain('not there yet');
      expect(shipped.publishers).toMatchObject([own]);
      expect(shipped.publishers[0]).not.toHaveProperty('workflow_ref_pattern');
      const builds = `on: push\njobs:\n${job('build', 'acme/tools/.github/workflows/build.yml@v1', 'permissions: {}')}`;
      expect((await ship(builds)).code).toBe(0);
    });

    test('the one that it calls, at the commit that it calls it at; by hand on the default branch', async () => {
      const { publishers } = await ship(`on: workflow_dispatch\njobs:\n${job('release', called)}`);
      expect(publishers).toMatchObject([
        {
          workflow: 'acme/portcullis/.github/workflows/release.yml',
          workflow_ref_pattern: SHA,
          ref_pattern: 'refs/heads/main',
          trigger: 'workflow_dispatch',
        },
      ]);
    });

    test('one of its own that it calls, at whatever it is run at itself', async () => {
      const text = `on: release\n${identity}\njobs:\n  a:\n    uses: ./.github/workflows/sign.yml\n`;
      const { publishers } = await ship(text);
      expect(publishers).toMatchObject([
        { workflow: 'acme/Embeddings/.github/workflows/sign.yml', trigger: 'release' },
      ]);
      expect(publishers[0]).not.toHaveProperty('workflow_ref_pattern');
    });

    test.each([
      ['a tag', job('release', 'acme/portcullis/.github/workflows/release.yml@v1')],
      ['the placeholder', job('release', `acme/portcullis/.github/workflows/release.yml@${'0'.repeat(40)}`)],
      ['two of them', job('one', called) + job('two', called.replace('release', 'other'))],
    ])('nobody, where it calls %s', async (_, jobs) => {
      expect(await ship(`on: push\njobs:\n${jobs}`)).toMatchObject({
        code: 3,
        said: expect.stringContaining('ENROL_SIGNER_UNCLEAR'),
      });
      expect(existsSync(folder.in('reg', record('search')))).toBe(false);
    });

    test('nobody, where it is no plain YAML', async () => {
      expect((await ship('on: [push\n')).code).toBe(3);
    });
  });

  test('a workflow that nobody could vouch for is told, where the registry believes no authority', async () => {
    const unheard = 'the trust profile of this registry is keys-only';
    expect((await onGitHub('search')).said).not.toContain(unheard);
    expect((await portcullis('init', 'keys-only', '--registry-id', 'acme/plugins')).code).toBe(0);
    const at = ['--registry', 'keys-only', '--tier', 'vetted', '--owner', '@acme/ml'];
    const github = ['--github', 'acme/embeddings', '--api-url', lab.apiUrl];
    expect((await portcullis('plugin', 'new', 'search', ...at, ...github)).said).toContain(unheard);
    expect((await portcullis('plugin', 'new', 'other', ...at, ...KEY)).said).not.toContain(unheard);
  });

  test('a name whose number changed belongs to somebody else', async () => {
    write('owners.lock.json', JSON.stringify({ schema_version: 1, users: {}, teams: { 'Acme/ML': 7 } }));
    const run = await onGitHub('search');
    expect([run.code, run.said]).toEqual([3, expect.stringContaining('OWNERS_LOCK_MISMATCH')]);
    expect(run.said).toContain(`@acme/ml was 7 and is ${teamId} now`);
    expect(existsSync(folder.in('reg', record('search')))).toBe(false);
  });

  test('numbers of others stay in the lock', async () => {
    write('owners.lock.json', JSON.stringify({ schema_version: 1, users: { zoe: 3 }, teams: {} }));
    await onGitHub('search');
    expect(json('owners.lock.json')).toEqual({ schema_version: 1, users: { zoe: 3 }, teams: { 'acme/ml': teamId } });
  });

  test('an unknown repository and an unknown owner are both told, and nothing is written', async () => {
    const run = await enrol('x', '--owner', '@acme/nobody', '--github', 'acme/none', '--api-url', lab.apiUrl);
    expect(run.code).toBe(3);
    expect(run.said).toContain('ENROL_REPOSITORY_UNKNOWN');
    expect(run.said).toContain('OWNERS_NAME_UNKNOWN');
    expect(existsSync(folder.in('reg/plugins/x'))).toBe(false);
  });

  test('the token may come from a file', async () => {
    writeFileSync(folder.in('token'), `${lab.issueToken({ user: 'olive' })}\n`);
    expect((await onGitHub('search', '--token-file', 'token')).code).toBe(0);
  });
});
