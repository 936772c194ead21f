import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../core/archive/byte-source.ts';
import type { ArtifactContents } from '../../../core/artifact/read-artifact.ts';
import { readArtifact } from '../../../core/artifact/read-artifact.ts';
import { DEFAULT_LIMITS } from '../../../core/archive/limits.ts';
import type { Outcome } from '../../../core/finding.ts';
import { MAX_LOCK_BYTES } from '../../../core/lock/lock.ts';
import { codesOf } from '../../fixtures/outcome.ts';
import type { WheelSpec } from './wheel-fixture.ts';
import { DIST_INFO, METADATA, WHEEL_NAME, wheel } from './wheel-fixture.ts';

/** Neither there nor listed. */
function without(file: string): WheelSpec {
  const name = `${DIST_INFO}/${file}`;
  return { without: [name], record: (lines) => lines.filter((line) => !line.startsWith(`${name},`)) };
}

async function readWheel(spec: WheelSpec): Promise<Outcome<ArtifactContents>> {
  const { fileName, bytes } = wheel(spec);
  return readArtifact(fileName, bytesSource(bytes));
}

const INIT = 'my_plugin/__init__.py';
const changed = (what: RegExp, into: string) => ({
  record: (lines: string[]) => lines.map((line) => (line.startsWith(INIT) ? line.replace(what, into) : line)),
});

const ATTACKS: { name: string; spec: WheelSpec; refusedWith: string }[] = [
  { name: 'a .pth file', spec: { extra: { 'evil.pth': 'import evil' } }, refusedWith: 'ARTIFACT_STARTUP_HOOK' },
  { name: 'a .PTH file', spec: { extra: { 'evil.PTH': 'import evil' } }, refusedWith: 'ARTIFACT_STARTUP_HOOK' },
  { name: 'a .start file', spec: { extra: { 'evil.start': 'evil:run' } }, refusedWith: 'ARTIFACT_STARTUP_HOOK' },
  { name: 'sitecustomize.py', spec: { extra: { 'sitecustomize.py': '' } }, refusedWith: 'ARTIFACT_STARTUP_HOOK' },
  { name: 'usercustomize.py', spec: { extra: { 'usercustomize.py': '' } }, refusedWith: 'ARTIFACT_STARTUP_HOOK' },
  {
    name: 'a sitecustomize package',
    spec: { extra: { 'sitecustomize/__init__.py': '' } },
    refusedWith: 'ARTIFACT_STARTUP_HOOK',
  },
  {
    name: 'a compiled sitecustomize',
    spec: { extra: { 'sitecustomize.cpython-311.so': '' } },
    refusedWith: 'ARTIFACT_STARTUP_HOOK',
  },
  {
    name: 'a .pth file in .data',
    spec: { extra: { 'my_plugin-1.2.0.data/purelib/evil.pth': '' } },
    refusedWith: 'ARTIFACT_STARTUP_HOOK',
  },
  {
    name: 'a .pth file deep in .data',
    spec: { extra: { 'my_plugin-1.2.0.data/data/lib/python3/site-packages/evil.pth': '' } },
    refusedWith: 'ARTIFACT_STARTUP_HOOK',
  },
  {
    name: 'sitecustomize in .data',
    spec: { extra: { 'my_plugin-1.2.0.data/platlib/sitecustomize.py': '' } },
    refusedWith: 'ARTIFACT_STARTUP_HOOK',
  },
  {
    name: 'a RECORD that lacks a member',
    spec: { record: (lines) => lines.slice(1) },
    refusedWith: 'ARTIFACT_RECORD_MISMATCH',
  },
  {
    name: 'a RECORD that lists what is not there',
    spec: { record: (lines) => [...lines, 'ghost.py,sha256=x,0'] },
    refusedWith: 'ARTIFACT_RECORD_MISMATCH',
  },
  {
    name: 'a RECORD that lists a member twice',
    spec: { record: (lines) => [...lines, lines[0] ?? ''] },
    refusedWith: 'ARTIFACT_RECORD_MISMATCH',
  },
  { name: 'a RECORD with another digest', spec: changed(/=./, '=A'), refusedWith: 'ARTIFACT_RECORD_MISMATCH' },
  { name: 'a RECORD with a padded digest', spec: changed(/,(\d+)$/, '=,$1'), refusedWith: 'ARTIFACT_RECORD_MISMATCH' },
  { name: 'a RECORD with a weak digest', spec: changed(/sha256/, 'md5'), refusedWith: 'ARTIFACT_RECORD_MISMATCH' },
  { name: 'a RECORD without a digest', spec: changed(/,.*$/, ',,'), refusedWith: 'ARTIFACT_RECORD_MISMATCH' },
  { name: 'a RECORD with another size', spec: changed(/\d+$/, '1'), refusedWith: 'ARTIFACT_RECORD_MISMATCH' },
  {
    name: 'a RECORD with a digest of itself',
    spec: { record: (lines) => lines.map((line) => line.replace(/RECORD,,$/, 'RECORD,sha256=x,1')) },
    refusedWith: 'ARTIFACT_RECORD_MISMATCH',
  },
  {
    name: 'a RECORD that lacks itself',
    spec: { record: (lines) => lines.slice(0, -1) },
    refusedWith: 'ARTIFACT_RECORD_MISMATCH',
  },
  {
    name: 'an unlisted signature beside RECORD',
    spec: {
      extra: { [`${DIST_INFO}/RECORD.jws`]: '{}' },
      record: (lines) => lines.filter((line) => !line.includes('jws')),
    },
    refusedWith: 'ARTIFACT_RECORD_MISMATCH',
  },
  {
    name: 'a RECORD that is no CSV',
    spec: { record: (lines) => [...lines, 'one field'] },
    refusedWith: 'ARTIFACT_RECORD',
  },
  {
    name: 'a RECORD of four columns',
    spec: { record: (lines) => lines.map((line) => `${line},x`) },
    refusedWith: 'ARTIFACT_RECORD',
  },
  { name: 'no RECORD', spec: { without: [`${DIST_INFO}/RECORD`] }, refusedWith: 'ARTIFACT_LAYOUT' },
  { name: 'no METADATA', spec: without('METADATA'), refusedWith: 'ARTIFACT_LAYOUT' },
  { name: 'no WHEEL', spec: without('WHEEL'), refusedWith: 'ARTIFACT_LAYOUT' },
  {
    name: 'a .dist-info without a version',
    spec: { distInfo: 'my_plugin.dist-info' },
    refusedWith: 'ARTIFACT_NAME_MISMATCH',
  },
  { name: 'no .dist-info', spec: { distInfo: 'metadata' }, refusedWith: 'ARTIFACT_LAYOUT' },
  {
    name: 'two .dist-info folders',
    spec: { extra: { 'other-1.0.dist-info/METADATA': 'Name: other\nVersion: 1.0\n' } },
    refusedWith: 'ARTIFACT_LAYOUT',
  },
  { name: 'a METADATA without a version', spec: { metadata: 'Name: my_plugin\n' }, refusedWith: 'ARTIFACT_METADATA' },
  {
    name: 'a METADATA with two names',
    spec: { metadata: 'Name: my_plugin\nName: other\nVersion: 1.2.0\n' },
    refusedWith: 'ARTIFACT_METADATA',
  },
  {
    name: 'a METADATA with two names in another case',
    spec: { metadata: 'Name: my_plugin\nNAME: other\nVersion: 1.2.0\n' },
    refusedWith: 'ARTIFACT_METADATA',
  },
  { name: 'a METADATA that holds a NUL', spec: { metadata: `${METADATA}\0` }, refusedWith: 'ARTIFACT_METADATA' },
  {
    name: 'a METADATA that ends its lines as nobody does',
    spec: { metadata: METADATA.replaceAll('\n', '\r') },
    refusedWith: 'ARTIFACT_METADATA',
  },
  {
    name: 'a METADATA that begins inside a header',
    spec: { metadata: ` continued\n${METADATA}` },
    refusedWith: 'ARTIFACT_METADATA',
  },
  { name: 'a METADATA of no headers', spec: { metadata: 'my_plugin 1.2.0\n' }, refusedWith: 'ARTIFACT_METADATA' },
  {
    name: 'a METADATA whose name comes after the headers',
    spec: { metadata: 'Version: 1.2.0\n\nName: my_plugin\n' },
    refusedWith: 'ARTIFACT_METADATA',
  },
  {
    name: 'a METADATA whose name is none',
    spec: { metadata: 'Name: my plugin\nVersion: 1.2.0\n' },
    refusedWith: 'ARTIFACT_METADATA',
  },
  {
    name: 'a METADATA whose version is none',
    spec: { metadata: 'Name: my_plugin\nVersion: latest\n' },
    refusedWith: 'ARTIFACT_METADATA',
  },
  {
    name: 'a METADATA whose version no number holds',
    spec: { metadata: 'Name: my_plugin\nVersion: 1.99999999999999999999\n' },
    refusedWith: 'ARTIFACT_METADATA',
  },
  { name: 'a WHEEL of another layout', spec: { wheel: 'Wheel-Version: 2.0\n' }, refusedWith: 'ARTIFACT_METADATA' },
  { name: 'a WHEEL without a version', spec: { wheel: 'Tag: py3-none-any\n' }, refusedWith: 'ARTIFACT_METADATA' },
  {
    name: 'a file name of another version',
    spec: { fileName: 'my_plugin-1.2.1-py3-none-any.whl' },
    refusedWith: 'ARTIFACT_NAME_MISMATCH',
  },
  {
    name: 'a file name of another package',
    spec: { fileName: 'other-1.2.0-py3-none-any.whl' },
    refusedWith: 'ARTIFACT_NAME_MISMATCH',
  },
  {
    name: 'a file name that is no wheel name',
    spec: { fileName: 'my_plugin.whl' },
    refusedWith: 'ARTIFACT_NAME_MISMATCH',
  },
  {
    name: 'a .dist-info of another version',
    spec: { distInfo: 'my_plugin-1.2.1.dist-info' },
    refusedWith: 'ARTIFACT_NAME_MISMATCH',
  },
  {
    name: 'a METADATA of another version',
    spec: { metadata: 'Name: my_plugin\nVersion: 1.2.0.post1\n' },
    refusedWith: 'ARTIFACT_NAME_MISMATCH',
  },
  {
    name: 'two manifests',
    spec: { extra: { 'my_plugin/PLUGIN_MANIFEST.json': '{}', [`${DIST_INFO}/PLUGIN_MANIFEST.json`]: '{}' } },
    refusedWith: 'ARTIFACT_MANIFEST_AMBIGUOUS',
  },
  {
    name: 'manifests in two packages',
    spec: { extra: { 'my_plugin/PLUGIN_MANIFEST.json': '{}', 'other/PLUGIN_MANIFEST.json': '{}' } },
    refusedWith: 'ARTIFACT_MANIFEST_AMBIGUOUS',
  },
  {
    name: 'two locks',
    spec: { extra: { 'my_plugin/requirements.txt': '', [`${DIST_INFO}/requirements.txt`]: '' } },
    refusedWith: 'ARTIFACT_LOCK_AMBIGUOUS',
  },
  {
    name: 'two SBOMs of other names',
    spec: { extra: { [`${DIST_INFO}/sboms/a.cdx.json`]: '{}', [`${DIST_INFO}/sboms/b.cdx.json`]: '{}' } },
    refusedWith: 'ARTIFACT_SBOM_AMBIGUOUS',
  },
];

describe('a wheel', () => {
  test.each(ATTACKS)('with $name is refused with $refusedWith', async ({ spec, refusedWith }) => {
    expect(codesOf(await readWheel(spec))).toEqual([refusedWith]);
  });

  test('with more faults than anybody reads is refused with a hundred', async () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`hook${index}.pth`, '']));
    for (const spec of [{ extra: many }, { extra: many, record: () => [] }]) {
      const outcome = await readWheel(spec);
      expect(outcome.kind === 'refused' && outcome.findings.length).toBe(100);
    }
    const unlisted = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`my_plugin/${index}`, '']));
    const outcome = await readWheel({ extra: unlisted, record: () => [] });
    expect(outcome.kind === 'refused' && outcome.findings.length).toBe(100);
  });

  test('with several faults is refused with all of them', async () => {
    const spec = {
      fileName: 'other-9-py3-none-any.whl',
      wheel: '',
      extra: { 'evil.pth': '' },
      record: (lines: string[]) => lines.slice(1),
    };
    expect(codesOf(await readWheel(spec))).toEqual([
      'ARTIFACT_METADATA',
      'ARTIFACT_NAME_MISMATCH',
      'ARTIFACT_RECORD_MISMATCH',
      'ARTIFACT_STARTUP_HOOK',
    ]);
  });

  test('says its name and version as METADATA writes them, its manifest, its SBOM and its lock', async () => {
    const sbom = `${DIST_INFO}/sboms/my-plugin.cdx.json`;
    const outcome = await readWheel({
      extra: {
        'my_plugin/PLUGIN_MANIFEST.json': '{"a":1}',
        [sbom]: '{}',
        'my_plugin/requirements.txt': 'a==1',
        [`${DIST_INFO}/sboms/auditwheel.cdx.json`]: '[]',
      },
    });
    expect(outcome).toEqual({
      kind: 'ok',
      value: {
        format: 'wheel',
        ecosystem: 'pypi',
        packageName: 'My.Plugin',
        version: '1.2.0',
        manifest: { member: 'my_plugin/PLUGIN_MANIFEST.json', bytes: new TextEncoder().encode('{"a":1}') },
        sbom: { member: sbom, bytes: new TextEncoder().encode('{}') },
        lock: { member: 'my_plugin/requirements.txt', bytes: new TextEncoder().encode('a==1') },
        entryCount: 8,
        inflatedBytes: expect.any(Number),
      },
    });
  });

  test.each([
    [`${DIST_INFO}/requirements.txt`, `${DIST_INFO}/requirements.txt`],
    ['my_plugin/tests/requirements.txt', undefined],
    ['my_plugin-1.2.0.data/requirements.txt', undefined],
    ['my_plugin/npm-shrinkwrap.json', undefined],
  ])('with %s has its lock at %s', async (file, member) => {
    const outcome = await readWheel({ extra: { [file]: 'a==1' } });
    expect(outcome.kind === 'ok' && outcome.value.lock?.member).toBe(member);
  });

  test('with a lock larger than the bound of members is refused, and no larger one could be read', async () => {
    const { fileName, bytes } = wheel({ extra: { 'my_plugin/requirements.txt': 'a==1\n'.repeat(1000) } });
    const limits = { ...DEFAULT_LIMITS, maxKeptMemberBytes: 4_999 };
    expect(codesOf(await readArtifact(fileName, bytesSource(bytes), limits))).toEqual(['ARTIFACT_MEMBER_TOO_LARGE']);
    expect(DEFAULT_LIMITS.maxKeptMemberBytes).toBeLessThanOrEqual(MAX_LOCK_BYTES);
  });

  const honest: [string, WheelSpec][] = [
    ['without manifest and SBOM', {}],
    ['with a build tag', { fileName: 'my_plugin-1.2.0-1a-cp311-cp311-linux_x86_64.whl' }],
    ['whose version is written in another form', { metadata: 'Name: my-plugin\nVersion: v1.2.0\n' }],
    [
      'with Windows line ends and a folded header',
      { metadata: 'Name: my-plugin\r\nSummary: one\r\n  two\r\nVersion: 1.2.0\r\n' },
    ],
    ['with a model file that is called .pth', { extra: { 'my_plugin/weights.pth': 'tensor' } }],
    ['with a comma in a path', { extra: { 'my_plugin/a,b.txt': 'x' } }],
    [
      'with a manifest deeper in the package, which does not count',
      { extra: { 'my_plugin/PLUGIN_MANIFEST.json': '{}', 'my_plugin/tests/PLUGIN_MANIFEST.json': '{}' } },
    ],
    ['with a manifest in .dist-info', { extra: { [`${DIST_INFO}/PLUGIN_MANIFEST.json`]: '{}' } }],
  ];

  test.each(honest)('%s is accepted', async (_name, spec) => {
    expect(codesOf(await readWheel(spec))).toEqual([]);
  });

  test('that is not a zip archive is refused by the zip reader', async () => {
    expect(codesOf(await readArtifact(WHEEL_NAME, bytesSource(Buffer.from('no'))))).toEqual(['ARTIFACT_NOT_ZIP']);
  });
});
