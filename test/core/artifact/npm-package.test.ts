import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../core/archive/byte-source.ts';
import type { ArtifactContents } from '../../../core/artifact/read-artifact.ts';
import { readArtifact } from '../../../core/artifact/read-artifact.ts';
import type { Outcome } from '../../../core/finding.ts';
import { codesOf } from '../../fixtures/outcome.ts';
import { tar } from '../archive/tar-fixture.ts';

type Members = Record<string, string>;

const PACKAGE = { name: 'my-plugin', version: '1.2.0' };
const json = (more: object): string => JSON.stringify({ ...PACKAGE, ...more });
const withRoot = (more: object): Members => ({ 'package/package.json': json(more) });
const withBundled = (more: object, folder = 'package/node_modules/dep'): Members => ({
  'package/package.json': json({}),
  [`${folder}/package.json`]: JSON.stringify({ name: 'dep', version: '1.0.0', ...more }),
});

async function readNpm(members: Members, fileName = 'my-plugin-1.2.0.tgz'): Promise<Outcome<ArtifactContents>> {
  const archive = tar(Object.entries(members).map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
  return readArtifact(fileName, bytesSource(gzipSync(archive)));
}

const SCRIPTS = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];

const ATTACKS: { name: string; members: Members; refusedWith: string; fileName?: string }[] = [
  ...SCRIPTS.map((script) => ({
    name: `a script ${script}`,
    members: withRoot({ scripts: { [script]: 'node evil.js' } }),
    refusedWith: 'ARTIFACT_LIFECYCLE_SCRIPT',
  })),
  {
    name: 'an empty install script',
    members: withRoot({ scripts: { install: '' } }),
    refusedWith: 'ARTIFACT_LIFECYCLE_SCRIPT',
  },
  {
    name: 'a binding.gyp',
    members: { ...withRoot({}), 'package/binding.gyp': '{}' },
    refusedWith: 'ARTIFACT_LIFECYCLE_SCRIPT',
  },
  {
    name: 'a package.json of a bundled package that nobody can read',
    members: { ...withRoot({}), 'package/node_modules/dep/package.json': '{"scripts":' },
    refusedWith: 'JSON_SYNTAX',
  },
  {
    name: 'an install script of a bundled package',
    members: withBundled({ scripts: { postinstall: 'x' } }),
    refusedWith: 'ARTIFACT_LIFECYCLE_SCRIPT',
  },
  {
    name: 'an install script of a scoped bundled package',
    members: withBundled({ scripts: { install: 'x' } }, 'package/node_modules/@s/dep'),
    refusedWith: 'ARTIFACT_LIFECYCLE_SCRIPT',
  },
  {
    name: 'an install script deeper down',
    members: withBundled({ scripts: { install: 'x' } }, 'package/node_modules/a/node_modules/dep'),
    refusedWith: 'ARTIFACT_LIFECYCLE_SCRIPT',
  },
  {
    name: 'a binding.gyp of a bundled package',
    members: { ...withBundled({}), 'package/node_modules/dep/binding.gyp': '{}' },
    refusedWith: 'ARTIFACT_LIFECYCLE_SCRIPT',
  },
  {
    name: 'scripts twice',
    members: {
      'package/package.json': '{"name":"my-plugin","version":"1.2.0","scripts":{"install":"x"},"scripts":{}}',
    },
    refusedWith: 'JSON_DUPLICATE_KEY',
  },
  { name: 'scripts that are no object', members: withRoot({ scripts: ['install'] }), refusedWith: 'ARTIFACT_METADATA' },
  {
    name: 'a member outside package/',
    members: { ...withRoot({}), 'other/index.js': '' },
    refusedWith: 'ARTIFACT_LAYOUT',
  },
  { name: 'no package.json', members: { 'package/index.js': '' }, refusedWith: 'ARTIFACT_LAYOUT' },
  { name: 'a package.json that is no JSON', members: { 'package/package.json': '{' }, refusedWith: 'JSON_SYNTAX' },
  {
    name: 'a package.json that is a list',
    members: { 'package/package.json': '[]' },
    refusedWith: 'ARTIFACT_METADATA',
  },
  { name: 'a name in capitals', members: withRoot({ name: 'My-Plugin' }), refusedWith: 'ARTIFACT_METADATA' },
  { name: 'a name that is a path', members: withRoot({ name: '../my-plugin' }), refusedWith: 'ARTIFACT_METADATA' },
  { name: 'no version', members: withRoot({ version: undefined }), refusedWith: 'ARTIFACT_METADATA' },
  { name: 'a loose version', members: withRoot({ version: 'v1.2.0' }), refusedWith: 'ARTIFACT_METADATA' },
  {
    name: 'a file name of another version',
    members: withRoot({}),
    fileName: 'my-plugin-1.2.1.tgz',
    refusedWith: 'ARTIFACT_NAME_MISMATCH',
  },
  {
    name: 'a file name of another package',
    members: withRoot({}),
    fileName: 'our-plugin-1.2.0.tgz',
    refusedWith: 'ARTIFACT_NAME_MISMATCH',
  },
];

describe('an npm package', () => {
  test.each(ATTACKS)('with $name is refused with $refusedWith', async ({ members, refusedWith, fileName }) => {
    expect(codesOf(await readNpm(members, fileName))).toEqual([refusedWith]);
  });

  test('with more faults than anybody reads is refused with a hundred', async () => {
    const outside = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`other/${index}`, '']));
    const outcome = await readNpm({ ...withRoot({}), ...outside });
    expect(outcome.kind === 'refused' && outcome.findings.length).toBe(100);
  });

  test('says its name and version, its manifest, its SBOM and its lock', async () => {
    const outcome = await readNpm({
      ...withRoot({}),
      'package/PLUGIN_MANIFEST.json': '{"a":1}',
      'package/sbom.cdx.json': '{}',
      'package/npm-shrinkwrap.json': '{}',
    });
    expect(outcome).toMatchObject({
      kind: 'ok',
      value: {
        format: 'npm',
        ecosystem: 'npm',
        packageName: 'my-plugin',
        version: '1.2.0',
        manifest: { member: 'package/PLUGIN_MANIFEST.json', bytes: new TextEncoder().encode('{"a":1}') },
        sbom: { member: 'package/sbom.cdx.json' },
        lock: { member: 'package/npm-shrinkwrap.json', bytes: new TextEncoder().encode('{}') },
        entryCount: 4,
      },
    });
  });

  test.each([
    'package/package-lock.json',
    'package/lib/npm-shrinkwrap.json',
    'package/node_modules/dep/npm-shrinkwrap.json',
  ])('has no lock at %s, which npm does not obey', async (file) => {
    const outcome = await readNpm({ ...withBundled({}), [file]: '{}' });
    expect(outcome).toMatchObject({ kind: 'ok', value: { lock: undefined } });
  });

  test.each<[string, Members, string?]>([
    ['with scripts that installing does not run', withRoot({ scripts: { test: 'x', build: 'x', prepack: 'x' } })],
    ['that bundles a package whose prepare runs only from source', withBundled({ scripts: { prepare: 'x' } })],
    ['with a fixture that is called package.json', { ...withRoot({}), 'package/test/package.json': 'not json' }],
    [
      'with a manifest of a bundled package, which does not count',
      { ...withBundled({}), 'package/node_modules/dep/PLUGIN_MANIFEST.json': '{}' },
    ],
    ['with a scope, as npm pack names it', withRoot({ name: '@acme/my-plugin' }), 'acme-my-plugin-1.2.0.tgz'],
    ['with a scope, as registries name it', withRoot({ name: '@acme/my-plugin' }), 'my-plugin-1.2.0.tgz'],
    ['of a pre-release', withRoot({ version: '1.2.0-rc.1' }), 'my-plugin-1.2.0-rc.1.tgz'],
  ])('%s is accepted', async (_name, members, fileName) => {
    expect(codesOf(await readNpm(members, fileName))).toEqual([]);
  });
});
