import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';
import { codesOf } from '../../fixtures/outcome.ts';
import type { MemberSpec, ZipSpec } from './zip-fixture.ts';
import { STORED, UNIX, descriptor, extraField, zip } from './zip-fixture.ts';

interface Attack {
  name: string;
  members: MemberSpec[];
  archive?: ZipSpec;
  refusedWith: string;
}

const bytes = Buffer.from('content of one file\n'.repeat(20));
const good: MemberSpec = { name: 'pkg/good.py', bytes };
const packed = deflateRawSync(bytes);
const named = (name: string | Buffer, flags = 0x0800): MemberSpec[] => [good, { name, bytes, flags }];
const second = (spec: Partial<MemberSpec>): MemberSpec[] => [good, { name: 'pkg/second.py', bytes, ...spec }];
const nested = zip([{ name: 'evil.py', bytes }]);

const ATTACKS: Attack[] = [
  {
    name: 'another name beside the data',
    members: second({ local: { name: 'pkg/secund.py' } }),
    refusedWith: 'ARTIFACT_ZIP_HEADER_MISMATCH',
  },
  {
    name: 'a longer name beside the data',
    members: second({ local: { name: 'pkg/second.pyc' } }),
    refusedWith: 'ARTIFACT_ZIP_HEADER_MISMATCH',
  },
  {
    name: 'another size beside the data',
    members: second({ local: { size: 1 } }),
    refusedWith: 'ARTIFACT_ZIP_HEADER_MISMATCH',
  },
  {
    name: 'another compressed size beside the data',
    members: second({ local: { compressedSize: 3 } }),
    refusedWith: 'ARTIFACT_ZIP_HEADER_MISMATCH',
  },
  {
    name: 'another CRC beside the data',
    members: second({ local: { crc: 1 } }),
    refusedWith: 'ARTIFACT_ZIP_HEADER_MISMATCH',
  },
  {
    name: 'another method beside the data',
    members: second({ local: { method: STORED } }),
    refusedWith: 'ARTIFACT_ZIP_HEADER_MISMATCH',
  },
  {
    name: 'other flags beside the data',
    members: second({ local: { flags: 0 } }),
    refusedWith: 'ARTIFACT_ZIP_HEADER_MISMATCH',
  },
  {
    name: 'zero sizes beside the data without a descriptor',
    members: second({ local: { size: 0, compressedSize: 0, crc: 0 } }),
    refusedWith: 'ARTIFACT_ZIP_HEADER_MISMATCH',
  },
  {
    name: 'a data descriptor that lies',
    members: second({ flags: 0x0808, after: descriptor(crc32(bytes), packed.length, 1) }),
    refusedWith: 'ARTIFACT_ZIP_HEADER_MISMATCH',
  },
  { name: 'a missing data descriptor', members: second({ flags: 0x0808 }), refusedWith: 'ARTIFACT_ZIP_LAYOUT' },
  {
    name: 'a descriptor behind stored data',
    members: second({ flags: 0x0808, method: STORED, after: descriptor(crc32(bytes), bytes.length, bytes.length) }),
    refusedWith: 'ARTIFACT_ZIP_HEADER_MISMATCH',
  },
  { name: 'one name twice', members: [good, good], refusedWith: 'ARTIFACT_NAME_DUPLICATE' },
  { name: 'names that differ in case', members: named('pkg/GOOD.py'), refusedWith: 'ARTIFACT_NAME_COLLISION' },
  { name: 'folders that differ in case', members: named('Pkg/other.py'), refusedWith: 'ARTIFACT_NAME_COLLISION' },
  {
    name: 'names that differ in Unicode composition',
    members: [
      { name: 'caf\u00e9.py', bytes },
      { name: 'cafe\u0301.py', bytes },
    ],
    refusedWith: 'ARTIFACT_NAME_COLLISION',
  },
  {
    name: 'a file that is a folder as well',
    members: named('pkg/good.py/inner.py'),
    refusedWith: 'ARTIFACT_NAME_COLLISION',
  },
  {
    name: 'appended data',
    members: [good],
    archive: { append: Buffer.from('more') },
    refusedWith: 'ARTIFACT_ZIP_TRAILING_DATA',
  },
  {
    name: 'an archive comment',
    members: [good],
    archive: { comment: Buffer.from('note') },
    refusedWith: 'ARTIFACT_ZIP_TRAILING_DATA',
  },
  {
    name: 'an announced comment that is missing',
    members: [good],
    archive: { end: { comment: 9 } },
    refusedWith: 'ARTIFACT_TRUNCATED',
  },
  {
    name: 'prepended data',
    members: [good],
    archive: { prepend: Buffer.from('#!/bin/sh\n') },
    refusedWith: 'ARTIFACT_ZIP_LAYOUT',
  },
  {
    name: 'prepended data with offsets made to fit',
    members: [{ ...good, localOffset: 0 }],
    archive: { prepend: nested.subarray(0, 60) },
    refusedWith: 'ARTIFACT_ZIP_LAYOUT',
  },
  {
    name: 'a whole archive in the comment',
    members: [good],
    archive: { comment: nested },
    refusedWith: 'ARTIFACT_ZIP_TWO_ENDS',
  },
  {
    name: 'an end record in the comment that has a comment of its own',
    members: [good],
    archive: { comment: Buffer.concat([nested.subarray(-22, -2), Buffer.from([5, 0]), Buffer.from('words')]) },
    refusedWith: 'ARTIFACT_ZIP_TWO_ENDS',
  },
  {
    name: 'an archive appended to an archive',
    members: [good],
    archive: { append: nested },
    refusedWith: 'ARTIFACT_ZIP_LAYOUT',
  },
  {
    name: 'bytes between two members',
    members: [
      { ...good, after: Buffer.from('gap') },
      { name: 'b', bytes },
    ],
    refusedWith: 'ARTIFACT_ZIP_LAYOUT',
  },
  {
    name: 'a member that only a streaming reader sees',
    members: [good],
    archive: { beforeDirectory: nested.subarray(0, nested.indexOf('PK\x01\x02')) },
    refusedWith: 'ARTIFACT_ZIP_LAYOUT',
  },
  { name: 'two members over the same data', members: second({ localOffset: 0 }), refusedWith: 'ARTIFACT_ZIP_LAYOUT' },
  { name: 'a member that begins nowhere', members: second({ localOffset: 7 }), refusedWith: 'ARTIFACT_ZIP_LAYOUT' },
  {
    name: 'bytes between directory and end record',
    members: [good],
    archive: { afterDirectory: Buffer.from('hidden') },
    refusedWith: 'ARTIFACT_ZIP_LAYOUT',
  },
  {
    name: 'a directory with more entries than counted',
    members: second({}),
    archive: { end: { count: 1 } },
    refusedWith: 'ARTIFACT_ZIP_DIRECTORY',
  },
  {
    name: 'a directory with fewer entries than counted',
    members: [good],
    archive: { end: { count: 2 } },
    refusedWith: 'ARTIFACT_ZIP_DIRECTORY',
  },
  {
    name: 'a folder that holds data',
    members: second({ name: 'pkg/sub/', externalAttributes: UNIX(0o040755) }),
    refusedWith: 'ARTIFACT_ZIP_DIRECTORY',
  },
  {
    name: 'a zip64 end locator',
    members: [good],
    archive: { afterDirectory: Buffer.concat([Buffer.from('PK\x06\x07'), Buffer.alloc(16)]) },
    refusedWith: 'ARTIFACT_ZIP64',
  },
  { name: 'a zip64 count', members: [good], archive: { end: { count: 0xffff } }, refusedWith: 'ARTIFACT_ZIP64' },
  {
    name: 'a zip64 size',
    members: second({ both: { size: 0xffffffff, extra: extraField(1, Buffer.alloc(16)) } }),
    refusedWith: 'ARTIFACT_ZIP64',
  },
  {
    name: 'a zip64 size without its field',
    members: second({ both: { size: 0xffffffff } }),
    refusedWith: 'ARTIFACT_ZIP64',
  },
  {
    name: 'a needless zip64 field',
    members: second({ both: { extra: extraField(1, Buffer.alloc(16)) } }),
    refusedWith: 'ARTIFACT_ZIP64',
  },
  {
    name: 'a zip64 field beside the data only',
    members: second({ local: { extra: extraField(1, Buffer.alloc(16)) } }),
    refusedWith: 'ARTIFACT_ZIP64',
  },
  {
    name: 'an end record on another disk',
    members: [good],
    archive: { end: { disk: 1 } },
    refusedWith: 'ARTIFACT_ZIP_SPLIT',
  },
  { name: 'a member on another disk', members: second({ disk: 1 }), refusedWith: 'ARTIFACT_ZIP_SPLIT' },
  {
    name: 'a second name in an extra field',
    members: second({ both: { extra: extraField(0x7075, Buffer.from('\x01....evil.py')) } }),
    refusedWith: 'ARTIFACT_ZIP_EXTRA_FIELD',
  },
  {
    name: 'an extra field that is cut short',
    members: second({ both: { extra: Buffer.from([0x55, 0x54, 9, 0, 1]) } }),
    refusedWith: 'ARTIFACT_ZIP_EXTRA_FIELD',
  },
  { name: 'an encrypted member', members: second({ flags: 0x0801 }), refusedWith: 'ARTIFACT_ENCRYPTED' },
  { name: 'masked headers', members: second({ flags: 0x2800 }), refusedWith: 'ARTIFACT_ENCRYPTED' },
  {
    name: 'an AES member',
    members: second({ both: { extra: extraField(0x9901, Buffer.alloc(7)) } }),
    refusedWith: 'ARTIFACT_ENCRYPTED',
  },
  { name: 'an unknown compression method', members: second({ method: 14 }), refusedWith: 'ARTIFACT_COMPRESSION' },
  {
    name: 'data that does not inflate',
    members: second({ data: Buffer.alloc(40, 0xff) }),
    refusedWith: 'ARTIFACT_DATA_CORRUPT',
  },
  {
    name: 'data that is cut short',
    members: second({ data: packed.subarray(0, -4) }),
    refusedWith: 'ARTIFACT_DATA_CORRUPT',
  },
  {
    name: 'bytes behind the deflate stream',
    members: second({ data: Buffer.concat([packed, Buffer.from('hidden')]) }),
    refusedWith: 'ARTIFACT_DATA_CORRUPT',
  },
  {
    name: 'more data than declared',
    members: second({ both: { size: bytes.length - 1 } }),
    refusedWith: 'ARTIFACT_SIZE_MISMATCH',
  },
  {
    name: 'less data than declared',
    members: second({ both: { size: bytes.length + 1 } }),
    refusedWith: 'ARTIFACT_SIZE_MISMATCH',
  },
  {
    name: 'a stored member with two sizes',
    members: second({ method: STORED, both: { size: 3 } }),
    refusedWith: 'ARTIFACT_SIZE_MISMATCH',
  },
  { name: 'another CRC', members: second({ both: { crc: 7 } }), refusedWith: 'ARTIFACT_CRC_MISMATCH' },
  {
    name: 'another CRC of a folder',
    members: second({
      name: 'd/',
      bytes: Buffer.alloc(0),
      method: STORED,
      externalAttributes: UNIX(0o040755),
      both: { crc: 7 },
    }),
    refusedWith: 'ARTIFACT_CRC_MISMATCH',
  },
  {
    name: 'a symbolic link',
    members: second({ externalAttributes: UNIX(0o120777) }),
    refusedWith: 'ARTIFACT_MEMBER_TYPE',
  },
  {
    name: 'a character device',
    members: second({ externalAttributes: UNIX(0o020666) }),
    refusedWith: 'ARTIFACT_MEMBER_TYPE',
  },
  { name: 'a pipe', members: second({ externalAttributes: UNIX(0o010666) }), refusedWith: 'ARTIFACT_MEMBER_TYPE' },
  {
    name: 'a set-user-id file',
    members: second({ externalAttributes: UNIX(0o104755) }),
    refusedWith: 'ARTIFACT_MEMBER_TYPE',
  },
  {
    name: 'a file with the DOS folder attribute',
    members: second({ externalAttributes: 0x10 }),
    refusedWith: 'ARTIFACT_MEMBER_TYPE',
  },
  {
    name: 'a folder that is a link',
    members: second({ name: 'd/', bytes: Buffer.alloc(0), externalAttributes: UNIX(0o120777) }),
    refusedWith: 'ARTIFACT_MEMBER_TYPE',
  },
];

describe('a hostile zip archive', () => {
  test.each(ATTACKS)('with $name is refused with $refusedWith', async ({ members, archive, refusedWith }) => {
    expect(codesOf(await read('zip', zip(members, archive)))).toEqual([refusedWith]);
  });

  test('with prepended data and every offset moved along is refused', async () => {
    const stub = Buffer.from('#!/bin/sh\nexec evil\n');
    const honest = zip([good]);
    const offset = honest.readUInt32LE(honest.length - 6) + stub.length;
    const moved = zip([{ ...good, localOffset: stub.length }], { prepend: stub, end: { offset } });
    expect(codesOf(await read('zip', moved))).toEqual(['ARTIFACT_ZIP_LAYOUT']);
  });

  test('with a directory entry longer than the directory is refused', async () => {
    const cut = zip([good]);
    cut.writeUInt16LE(0xffff, cut.lastIndexOf('PK\x01\x02') + 28);
    expect(codesOf(await read('zip', cut))).toEqual(['ARTIFACT_ZIP_DIRECTORY']);
  });

  test('that is no zip at all is refused', async () => {
    expect(codesOf(await read('zip', Buffer.alloc(100)))).toEqual(['ARTIFACT_NOT_ZIP']);
    expect(codesOf(await read('zip', Buffer.alloc(0)))).toEqual(['ARTIFACT_NOT_ZIP']);
  });

  test('is refused with every finding that can be made, each with its member', async () => {
    const outcome = await read(
      'zip',
      zip([
        { name: '../a', bytes },
        { name: 'b', bytes, externalAttributes: UNIX(0o120777) },
        { name: 'b', bytes },
      ]),
    );
    expect(codesOf(outcome)).toEqual(['ARTIFACT_MEMBER_TYPE', 'ARTIFACT_NAME_DUPLICATE', 'ARTIFACT_NAME_UNSAFE']);
    expect(outcome.kind === 'refused' && outcome.findings[0].at?.file).toBe('a.zip!../a');
  });
});
