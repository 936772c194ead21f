import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { KNOWN_HOSTS } from '../../action/adopt/sdk-hosts.ts';
import { findPackages } from '../../action/adopt/find-packages.ts';
import { parseEmbeddedManifest } from '../../core/documents/manifest.ts';
import { parseHostPattern } from '../../core/egress/host-pattern.ts';
import { classifyPath } from '../../core/registry/registry-path.ts';
import { buildAzureOpenAiEmbeddings } from '../../examples/plugins/build.ts';
import { installedApp, SITE, WHO, type InstalledApp } from './installed-app.ts';

let app: InstalledApp;
beforeEach(async () => {
  app = await installedApp();
  return () => app[Symbol.asyncDispose]();
});

const adopt = (...more: readonly string[]) => app.portcullis({}, 'adopt', 'app', '--registry', 'reg', ...WHO, ...more);

interface Answer {
  readonly verdict: string;
  readonly files: readonly string[];
  readonly plugins: readonly {
    readonly plugin_id: string;
    readonly state: string;
    readonly undeclared: readonly string[];
    readonly egress_candidates: readonly string[];
    readonly found: readonly { readonly version: string; readonly notes: readonly string[] }[];
  }[];
  readonly left_out: readonly { readonly code: string; readonly message: string }[];
}

async function answer(...more: readonly string[]): Promise<Answer> {
  const { code, out, said } = await adopt('--json', ...more);
  expect([code, code === 0 ? '' : said]).toEqual([0, '']);
  return JSON.parse(out) as Answer;
}

const states = ({ plugins }: Answer) => Object.fromEntries(plugins.map((each) => [each.plugin_id, each.state]));
const codes = ({ left_out: leftOut }: Answer) => leftOut.map(({ code }) => code);

const json = (path: string) => JSON.parse(readFileSync(app.folder.in('reg', path), 'utf8'));
const text = (path: string) => readFileSync(app.folder.in('reg', path), 'utf8');

function tree(): Record<string, string> {
  const paths = readdirSync(app.folder.in('reg'), { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  return Object.fromEntries(
    paths.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
}

describe('a folder that is not what was meant', () => {
  test('holds nothing, and the answer says what to name', async () => {
    app.python('weather', '1.0', []);
    expect((await adopt()).out).not.toContain('nothing was found');
    const { code, out } = await adopt('--only', 'nosuch');
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('unchanged: 0 of 0 packages\n  nothing was found: name a folder'),
    ]);
  });

  test('is no registry: wrong usage, not a file that is missing', async () => {
    app.python('weather', '1.0', []);
    const { code, said } = await app.portcullis({}, 'adopt', 'app', '--registry', 'app', ...WHO);
    expect([code, said]).toEqual([2, expect.stringContaining('is no checkout of a registry, it has no policy.yml')]);
  });
});

describe('what is installed', () => {
  test('a wheel in site-packages becomes a record of the last tier and a draft that leaves out what nobody stated', async () => {
    const stated = ['Summary: Embeddings.', 'License-Expression: Apache-2.0', 'Requires-Dist: openai (>=2.0,<3.0)'];
    app.python('azure-embed', '1.2.0', [...stated, 'Requires-Dist: httpx', "Requires-Dist: pytest; extra == 'dev'"]);
    app.python('openai', '2.1.0', ['Requires-Dist: httpx']);
    app.python('httpx', '0.28.1');
    app.python('pip', '25.0');
    const told = await answer();
    expect(states(told)).toEqual({ azure_embed: 'plugin', httpx: 'needed', openai: 'needed' });
    expect(told.plugins[0]).toMatchObject({
      undeclared: ['allowed_egress', 'data_classes'],
      egress_candidates: ['*.openai.azure.com', 'api.openai.com'],
    });
    expect(json('plugins/azure_embed/plugin.json')).toMatchObject({
      owners: ['@acme/platform'],
      tier: { name: 'unverified', review_by: '2026-05-04' },
      on_breach: 'observe',
      dependencies: 'vendored',
      summary: 'Embeddings.',
    });
    expect(json('plugins/azure_embed/PLUGIN_MANIFEST.draft.json')).toEqual({
      plugin_id: 'azure_embed',
      sdk_allowlist: ['httpx==0.28.1', 'openai>=2.0,<3.0'],
      licence: 'Apache-2.0',
    });
    expect(text('plugins/azure_embed/README.md')).toContain('`data_classes`: not declared');
  });

  test('the draft is no manifest until its owner has said what is not known', async () => {
    app.python('thing', '1.0');
    await answer();
    const draft = readFileSync(app.folder.in('reg/plugins/thing/PLUGIN_MANIFEST.draft.json'));
    const parsed = parseEmbeddedManifest(draft);
    const found = parsed.kind === 'refused' ? parsed.findings : [];
    expect(found.map(({ code }) => code)).toEqual([
      'MANIFEST_MEMBER_MISSING',
      'MANIFEST_MEMBER_MISSING',
      'MANIFEST_MEMBER_MISSING',
    ]);
  });

  test('npm packages, scopes included, by what nothing else needs', async () => {
    app.node('@acme/search-plugin', '2.0.0', { dependencies: { '@aws-sdk/client-s3': '^3.1.0', axios: '*' } });
    app.node('axios', '1.7.0', { scripts: { postinstall: 'node steal.js' } });
    app.node('@aws-sdk/client-s3', '3.1.5');
    const told = await answer();
    expect(states(told)).toEqual({
      acme_search_plugin: 'plugin',
      aws_sdk_client_s3: 'needed',
      axios: 'needed',
    });
    expect(told.plugins[0]?.egress_candidates).toEqual(['*.amazonaws.com']);
    expect(json('plugins/acme_search_plugin/PLUGIN_MANIFEST.draft.json').sdk_allowlist).toEqual([
      '@aws-sdk/client-s3@^3.1.0',
      'axios@1.7.0',
    ]);
    expect(told.plugins.find((each) => each.plugin_id === 'axios')?.found[0]?.notes).toEqual([
      'it runs a script when it is installed: postinstall',
    ]);
  });

  test('an archive that lies there is read as the artifact it is, with the covenant that it brings', async () => {
    const { artifact } = await buildAzureOpenAiEmbeddings(app.folder.in('app/dist'));
    writeFileSync(app.folder.in('app/dist/broken-1.0-py3-none-any.whl'), 'no zip');
    const told = await answer();
    expect(states(told)).toEqual({ azure_openai_embeddings: 'plugin' });
    expect(told.plugins[0]?.undeclared).toEqual([]);
    expect(told.plugins[0]?.found[0]?.notes).toEqual([expect.stringMatching(/^its digest is sha256:/)]);
    expect(codes(told)).toEqual([expect.stringMatching(/^ARTIFACT_/)]);
    const draft = json('plugins/azure_openai_embeddings/PLUGIN_MANIFEST.draft.json');
    expect([draft.plugin_id, draft.allowed_egress.length > 0]).toEqual(['azure_openai_embeddings', true]);
    expect(existsSync(artifact)).toBe(true);
  });

  test('where it came from and what runs by itself is told to look at', async () => {
    app.python('odd', '1.0', [], {
      RECORD: 'odd.pth,,\nodd/core.so,sha256=x,1\n"odd/a,b.py",,\n',
      'direct_url.json': '{"url":"https://user:secret@example.org/odd.git","vcs_info":{"vcs":"git","commit_id":"1"}}',
    });
    app.python('mine', '1.0', [], { 'direct_url.json': '{"url":"file:///home/x","dir_info":{"editable":true}}' });
    const notes = (await answer()).plugins.map(({ found }) => found[0]?.notes);
    expect(notes).toEqual([
      ['it runs from a folder that anybody can edit: file:///home/x'],
      [
        'it was installed from https://example.org/odd.git',
        'it brings native code: 1 files',
        'it runs at every start of Python: 1 files',
      ],
    ]);
  });

  test('one package that lies there twice is one plugin', async () => {
    app.python('one', '1.0');
    app.put('old/site-packages/one-0.9.dist-info/METADATA', 'Name: One\nVersion: 0.9\n');
    const told = await answer();
    expect(told.plugins.map(({ found }) => found.map(({ version }) => version))).toEqual([['0.9', '1.0']]);
    expect(text('plugins/one/README.md')).toContain('0&#46;9');
  });

  test('--only and --all say what is meant', async () => {
    app.python('one', '1.0', ['Requires-Dist: two-lib>=1']);
    app.python('two-lib', '1.0');
    expect(states(await answer('--only', 'two*'))).toEqual({ two_lib: 'plugin' });
    expect(states(await answer('--all'))).toEqual({ one: 'plugin', two_lib: 'enrolled' });
    expect(states(await answer('--only', 't*o*b', '--only', 'x'))).toEqual({ two_lib: 'enrolled' });
    expect(states(await answer('--only', 'tw*wo-lib'))).toEqual({});
  });

  test('every path that is written has its place in a registry, and the second run changes nothing', async () => {
    app.python('one', '1.0');
    app.node('two', '1.0.0');
    const told = await answer();
    expect(told.files.map((path) => classifyPath(path).kind)).toEqual([
      'prose',
      'prose',
      'record',
      'prose',
      'prose',
      'record',
    ]);
    const before = tree();
    app.now = new Date('2026-03-03T00:00:00Z');
    const again = await answer();
    expect([again.verdict, again.files]).toEqual(['unchanged', []]);
    expect(tree()).toEqual(before);
    // Whoever was stopped before the record was written begins again.
    rmSync(app.folder.in('reg/plugins/one/plugin.json'));
    expect((await answer()).files).toContain('plugins/one/plugin.json');
  });

  test('a table says what became of what, and what the tier refuses', async () => {
    app.python('one', '1.0', ['Requires-Dist: boto3>=1']);
    const { code, said } = await adopt();
    expect(code).toBe(0);
    expect(said).toMatch(/one +one +1\.0 +drafted +allowed_egress data_classes +\*\.amazonaws\.com/);
    expect(said).toContain('say "enforcement: observe" for it in policy.yml');
    const policy = text('policy.yml').replaceAll('enforcement: enforce', 'enforcement: observe');
    writeFileSync(app.folder.in('reg/policy.yml'), policy);
    app.python('another', '1.0');
    expect((await adopt()).said).not.toContain('policy.yml');
  });
});

describe('what is hostile', () => {
  test.each([
    ['a name with a newline and markup', { name: 'x\n<img src=x>|@acme/team', version: '1.0.0' }],
    ['a name that is not that of the folder', { name: 'left-pad', version: '1.0.0' }],
    ['no version', { name: 'evil' }],
    ['a list', []],
  ])('package.json with %s is left out', async (_, content) => {
    app.put('node_modules/evil/package.json', content);
    expect(codes(await answer())).toEqual(['ADOPT_METADATA']);
  });

  test.each([
    ['two names', 'Name: evil\nName: good\nVersion: 1.0'],
    ['another name than the folder', 'Name: openai\nVersion: 1.0'],
    ['another version than the folder', 'Name: evil\nVersion: 2.0'],
    ['a path as name', 'Name: ../../evil\nVersion: 1.0'],
    ['control characters', 'Name: e\u001bvil\nVersion: 1.0'],
    ['no header', 'evil'],
  ])('METADATA with %s is left out', async (_, head) => {
    app.put(`${SITE}/evil-1.0.dist-info/METADATA`, `Metadata-Version: 2.1\n${head}\n`);
    expect(codes(await answer())).toEqual(['ADOPT_METADATA']);
  });

  test('a file without end of metadata, and a folder without any', async () => {
    app.put(`${SITE}/big-1.0.dist-info/METADATA`, `Name: big\nVersion: 1.0\n${'x'.repeat(1024 * 1024)}`);
    mkdirSync(app.folder.in('app', SITE, 'none-1.0.dist-info'), { recursive: true });
    execFileSync('mkfifo', [app.folder.in('app', SITE, 'none-1.0.dist-info/METADATA')]);
    expect(codes(await answer())).toEqual(['ADOPT_METADATA', 'ADOPT_METADATA']);
  });

  test('text of a package reaches the page escaped, and a summary that hides something not at all', async () => {
    app.python('evil', '1.0', ['Summary: nice\u202e!', 'License-Expression: MIT<b>', 'Requires-Dist: a`|b @acme/team']);
    app.python('plain', '1.0', ['Requires-Dist: <img>']);
    app.put(`${SITE}/evil-1.0.dist-info/direct_url.json`, '{"url":"https://x/\\n[a](b)@acme/team"}');
    const told = await answer();
    expect(states(told)).toEqual({ evil: 'plugin', plain: 'plugin' });
    const page = text('plugins/evil/README.md');
    expect(page).not.toMatch(/[\u202e]|@acme|\[a\]|<img/);
    const record = json('plugins/evil/plugin.json');
    expect([record.summary, 'licence' in json('plugins/evil/PLUGIN_MANIFEST.draft.json')]).toEqual([undefined, false]);
    expect(told.plugins.map(({ undeclared }) => undeclared.includes('sdk_allowlist'))).toEqual([true, true]);
  });

  test('links are told and not followed: packages, archives, loops', async () => {
    app.put('outside/real/package.json', { name: 'real', version: '1.0.0' });
    mkdirSync(app.folder.in('app/node_modules/@scope'), { recursive: true });
    symlinkSync('../outside/real', app.folder.in('app/node_modules/real'));
    symlinkSync('../../outside', app.folder.in('app/node_modules/@scope/x'));
    symlinkSync('.', app.folder.in('app/loop'));
    symlinkSync('/etc/passwd', app.folder.in('app/a.whl'));
    app.put('node_modules/linked/readme', '');
    symlinkSync('../../outside/real/package.json', app.folder.in('app/node_modules/linked/package.json'));
    const told = await answer();
    expect(states(told)).toEqual({});
    expect(codes(told).toSorted()).toEqual(['ADOPT_LINK', 'ADOPT_LINK', 'ADOPT_LINK', 'ADOPT_METADATA']);
  });

  test('a manifest behind a linked folder is not read', async () => {
    app.put('outside/PLUGIN_MANIFEST.json', {
      plugin_id: 'stolen',
      allowed_egress: [],
      data_classes: [],
      sdk_allowlist: [],
    });
    app.python('own', '1.0', [], { RECORD: 'own/PLUGIN_MANIFEST.json,,\n' });
    symlinkSync(app.folder.in('app/outside'), app.folder.in('app', SITE, 'own'));
    expect(states(await answer())).toEqual({ own: 'plugin' });
  });

  test('a name that no id can be made of, two that become one, and those that look alike', async () => {
    app.put('node_modules/оpenai/package.json', { name: 'оpenai', version: '1.0.0' });
    app.put('node_modules/42/package.json', { name: '42', version: '1.0.0' });
    app.node('my-tool', '1.0.0');
    app.node('my.tool', '1.0.0');
    app.node('search', '1.0.0');
    app.node('serach', '1.0.0');
    const told = await answer();
    expect(states(told)).toEqual({ search: 'plugin', serach: 'similar' });
    expect(codes(told).toSorted()).toEqual(['ADOPT_NAME', 'ADOPT_NAME', 'ADOPT_NAME_TAKEN', 'ENROL_NAME_SIMILAR']);
    expect(told.left_out.map(({ message }) => message).join('\n')).toContain('it only looks like "openai"');
    expect(states(await answer('--allow-similar'))).toEqual({ search: 'enrolled', serach: 'plugin' });
  });

  test('more than is looked at is refused whole', async () => {
    for (let at = 0; at < 12; at += 1)
      app.put(`node_modules/p${at}/package.json`, { name: `p${at}`, version: '1.0.0' });
    const found = await findPackages(app.folder.in('app'), 10);
    expect(found).toMatchObject({ kind: 'refused', findings: [{ code: 'ADOPT_TOO_LARGE' }] });
    expect(await findPackages(app.folder.in('app'), 13)).toMatchObject({ kind: 'ok' });
    app.put(`${'d/'.repeat(40)}x`, '');
    const run = await adopt();
    expect([run.code, run.said]).toEqual([3, expect.stringContaining('ADOPT_TOO_LARGE')]);
  });

  test('more plugins than fit one change are refused, and some of them by name are not', async () => {
    for (let at = 0; at <= 900; at += 1) app.node(`plugin-${at}x`, '1.0.0');
    const run = await adopt('--allow-similar');
    expect([run.code, run.said]).toEqual([3, expect.stringContaining('901 plugins, at most 900')]);
    expect((await answer('--allow-similar', '--only', 'plugin-9*')).files).toHaveLength(12 * 3);
  });

  test('wrong usage is told', async () => {
    app.put('x', '');
    for (const argv of [
      ['adopt', 'app', '--owner', '@a'],
      ['adopt', 'app', '--publisher-key', 'platform.pem.pub'],
      ['adopt', 'app', ...WHO, '--owner', 'x'],
      ['adopt', 'none', ...WHO],
      ['adopt', 'app', ...WHO, '--tier', 'unverifed', '--registry', 'reg'],
      ['adopt', 'app', ...WHO, '--registry', 'reg', '--open-pr', 'acme/plugins'],
      ['adopt', 'app', ...WHO, '--open-pr', 'acme/plugins'],
    ])
      expect([argv, (await app.portcullis({}, ...argv)).code]).toEqual([argv, 2]);
  });
});

test('every host that could be suggested is a host pattern', () => {
  expect(KNOWN_HOSTS.filter((host) => parseHostPattern(host).kind === 'refused')).toEqual([]);
});
