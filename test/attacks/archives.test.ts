import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../core/archive/byte-source.ts';
import { readArtifact } from '../../core/artifact/read-artifact.ts';
import { pax, tar, type TarSpec } from '../core/archive/tar-fixture.ts';
import { descriptor, extraField, UNIX, zip, type MemberSpec, type ZipSpec } from '../core/archive/zip-fixture.ts';
import { wheel, type WheelSpec } from '../core/artifact/wheel-fixture.ts';
import { codesOf } from '../fixtures/outcome.ts';

// One archive that two readers see as two: the reviewer's unpacker shows one, the host's installer runs the other. And
// what an installer runs although nobody called it.

interface Attack {
  readonly name: string;
  readonly fileName: string;
  readonly tamper: Uint8Array;
  readonly refusedWith: string;
  /** The same archive without that one thing, which must pass: nothing else in it is refused. */
  readonly honest: Uint8Array;
}

async function verdict(fileName: string, bytes: Uint8Array): Promise<readonly string[]> {
  return codesOf(await readArtifact(fileName, bytesSource(bytes)));
}

const bytes = Buffer.from('print("hello")\n'.repeat(20));
const first: MemberSpec = { name: 'plugin/first.py', bytes };
const evil = zip([{ name: 'plugin/evil.py', bytes }]);
const FLAG_STREAMED = 0x0808;

function zipped(name: string, refusedWith: string, spec: Partial<MemberSpec>, around: ZipSpec = {}): Attack {
  const second: MemberSpec = { name: 'plugin/second.py', bytes };
  const tamper = zip([first, { ...second, ...spec }], around);
  return { name, fileName: 'plugin.zip', tamper, refusedWith, honest: zip([first, second]) };
}

const LIE = 'ARTIFACT_ZIP_HEADER_MISMATCH';
const ZIPS: readonly Attack[] = [
  zipped('whose local header names another file', LIE, { local: { name: 'plugin/secund.py' } }),
  zipped('whose local header states another size', LIE, { local: { size: 1 } }),
  zipped('whose local header states another compressed size', LIE, { local: { compressedSize: 1 } }),
  zipped('whose local header states another CRC', LIE, { local: { crc: 1 } }),
  zipped('whose local header states another method', LIE, { local: { method: 0 } }),
  zipped('whose data descriptor states another size', LIE, {
    flags: FLAG_STREAMED,
    after: descriptor(crc32(bytes), deflateRawSync(bytes).length, 1),
  }),
  zipped('with a name twice', 'ARTIFACT_NAME_DUPLICATE', { name: 'plugin/first.py' }),
  zipped('with two names in one letter case', 'ARTIFACT_NAME_COLLISION', { name: 'plugin/FIRST.py' }),
  zipped('with a second name in an extra field', 'ARTIFACT_ZIP_EXTRA_FIELD', {
    both: { extra: extraField(0x7075, Buffer.from('evil.py')) },
  }),
  zipped('with trailing data', 'ARTIFACT_ZIP_TRAILING_DATA', {}, { append: Buffer.from('more') }),
  zipped('with a comment', 'ARTIFACT_ZIP_TRAILING_DATA', {}, { comment: Buffer.from('more') }),
  zipped('with data before it', 'ARTIFACT_ZIP_LAYOUT', {}, { prepend: Buffer.from('#!/bin/sh\n') }),
  zipped('with a member that only a streaming reader sees', 'ARTIFACT_ZIP_LAYOUT', {
    after: evil.subarray(0, evil.indexOf('PK\x01\x02')),
  }),
  zipped('with two end records', 'ARTIFACT_ZIP_TWO_ENDS', {}, { comment: evil }),
  zipped('with an archive behind the archive', 'ARTIFACT_ZIP_LAYOUT', {}, { append: evil }),
  zipped('with a link in it', 'ARTIFACT_MEMBER_TYPE', { externalAttributes: UNIX(0o120777) }),
  zipped('with a folder above it', 'ARTIFACT_NAME_UNSAFE', { name: '../second.py' }),
];

function tarred(name: string, refusedWith: string, members: readonly TarSpec[], end?: Buffer): Attack {
  const second: TarSpec = { name: 'plugin/second.js', bytes };
  const tamper = tar([...members, second], end);
  return { name, fileName: 'plugin.tar', tamper, refusedWith, honest: tar([second]) };
}

const good: TarSpec = { name: 'plugin/first.js', bytes };
const TARS: readonly Attack[] = [
  tarred('whose pax size is another than the ustar size', 'ARTIFACT_TAR_CONFLICT', [pax({ size: '0' }), good]),
  tarred('whose pax size swallows the next member', 'ARTIFACT_TAR_CONFLICT', [
    pax({ size: String(bytes.length + 512) }),
    good,
  ]),
  tarred('whose pax path is another than the ustar name', 'ARTIFACT_TAR_CONFLICT', [
    pax({ path: 'plugin/evil.js' }),
    good,
  ]),
  tarred('with a global pax path', 'ARTIFACT_TAR_EXTENSION', [pax({ path: 'plugin/evil.js' }, 'g'), good]),
  tarred('with a name twice', 'ARTIFACT_NAME_DUPLICATE', [good, good]),
  tarred('with a link', 'ARTIFACT_MEMBER_TYPE', [{ name: 'plugin/link', type: '2', linkName: '/etc/passwd' }]),
  tarred('with data behind its end', 'ARTIFACT_TAR_TRAILING_DATA', [good], Buffer.alloc(2048, 0).fill(1, 1536)),
  tarred('with one zero block that some readers pass', 'ARTIFACT_TAR_END', [good], Buffer.alloc(1024).fill(1, 512)),
];

const compressed = gzipSync(tar([good]));
const GZIPS: readonly Attack[] = [
  {
    name: 'of two streams',
    fileName: 'plugin.tar.gz',
    tamper: Buffer.concat([compressed, gzipSync(tar([{ name: 'plugin/evil.js' }]))]),
    refusedWith: 'ARTIFACT_GZIP_SECOND_MEMBER',
    honest: compressed,
  },
  {
    name: 'with trailing data',
    fileName: 'plugin.tar.gz',
    tamper: Buffer.concat([compressed, Buffer.from('more')]),
    refusedWith: 'ARTIFACT_GZIP_TRAILING_DATA',
    honest: compressed,
  },
];

function installed(name: string, refusedWith: string, spec: WheelSpec, without: WheelSpec = {}): Attack {
  const { fileName, bytes: tamper } = wheel(spec);
  return { name, fileName, tamper, refusedWith, honest: wheel(without).bytes };
}

const HOOK = 'ARTIFACT_STARTUP_HOOK';
const MISMATCH = 'ARTIFACT_RECORD_MISMATCH';
const module_ = { extra: { 'my_plugin/more.py': 'print(1)\n' } };
const recordOf = (edit: (line: string) => string): WheelSpec => ({
  ...module_,
  record: (lines) => lines.map((line) => (line.includes('more.py') ? edit(line) : line)),
});
const WHEELS: readonly Attack[] = [
  installed(
    'whose RECORD has another digest',
    MISMATCH,
    recordOf((line) => line.replace('sha256=', 'sha256=A')),
    module_,
  ),
  installed(
    'whose RECORD has another size',
    MISMATCH,
    recordOf((line) => line.replace(/\d+$/, '1')),
    module_,
  ),
  installed(
    'whose RECORD lists nothing of a member',
    MISMATCH,
    { ...module_, record: (lines) => lines.filter((line) => !line.includes('more.py')) },
    module_,
  ),
  installed('whose RECORD lists what is not there', MISMATCH, { record: (lines) => ['ghost.py,sha256=A,1', ...lines] }),
  installed('whose RECORD lists a member twice', MISMATCH, { record: (lines) => [...lines.slice(0, 1), ...lines] }),
  installed(
    'with a .pth file',
    HOOK,
    { extra: { 'evil.pth': 'import os' } },
    { extra: { 'my_plugin/evil.pth': 'import os' } },
  ),
  installed(
    'with a .pth file for site-packages',
    HOOK,
    { extra: { 'my_plugin-1.2.0.data/purelib/evil.pth': 'import os' } },
    { extra: { 'my_plugin-1.2.0.data/purelib/evil.txt': 'import os' } },
  ),
  installed('with a .start file', HOOK, { extra: { 'evil.start': 'os:abort' } }, { extra: { 'evil.txt': 'os:abort' } }),
  installed(
    'with sitecustomize',
    HOOK,
    { extra: { 'sitecustomize.py': '' } },
    { extra: { 'my_plugin/sitecustomize.py': '' } },
  ),
  installed(
    'with usercustomize as a package',
    HOOK,
    { extra: { 'usercustomize/__init__.py': '' } },
    { extra: { 'my_plugin/usercustomize.py': '' } },
  ),
  installed('with SiteCustomize in another letter case', HOOK, { extra: { 'SiteCustomize.PY': '' } }, {}),
];

function packed(name: string, more: Readonly<Record<string, unknown>>, without: object, path = 'package'): Attack {
  const archive = (members: object): Buffer =>
    gzipSync(
      tar([
        { name: 'package/package.json', bytes: json(path === 'package' ? members : {}) },
        ...(path === 'package' ? [] : [{ name: `${path}/package.json`, bytes: json(members) }]),
      ]),
    );
  return {
    name,
    fileName: 'my-plugin-1.2.0.tgz',
    tamper: archive(more),
    refusedWith: 'ARTIFACT_LIFECYCLE_SCRIPT',
    honest: archive(without),
  };
}

const json = (more: object): Buffer => Buffer.from(JSON.stringify({ name: 'my-plugin', version: '1.2.0', ...more }));
const HARMLESS = { scripts: { test: 'node --test' } };
const SCRIPTS = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];
const PACKAGES: readonly Attack[] = [
  ...SCRIPTS.map((script) => packed(`with a script ${script}`, { scripts: { [script]: 'node evil.js' } }, HARMLESS)),
  packed(
    'that bundles one with an install script',
    { scripts: { install: 'node evil.js' } },
    HARMLESS,
    'package/node_modules/dep',
  ),
  {
    name: 'with a binding.gyp',
    fileName: 'my-plugin-1.2.0.tgz',
    tamper: gzipSync(tar([{ name: 'package/package.json', bytes: json({}) }, { name: 'package/binding.gyp' }])),
    refusedWith: 'ARTIFACT_LIFECYCLE_SCRIPT',
    honest: gzipSync(tar([{ name: 'package/package.json', bytes: json({}) }, { name: 'package/src/binding.gyp' }])),
  },
];

describe.each([
  ['zip', ZIPS],
  ['tar', TARS],
  ['gzip', GZIPS],
  ['wheel', WHEELS],
  ['npm package', PACKAGES],
] as const)('a %s', (_, attacks) => {
  test.each(attacks)('$name is refused with $refusedWith, and without it is not', async (attack) => {
    expect(await verdict(attack.fileName, attack.tamper)).toEqual([attack.refusedWith]);
    expect(await verdict(attack.fileName, attack.honest)).toEqual([]);
  });
});
