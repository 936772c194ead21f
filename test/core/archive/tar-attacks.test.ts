import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { membersOf, read } from './reading.ts';
import { codesOf } from '../../fixtures/outcome.ts';
import type { TarSpec } from './tar-fixture.ts';
import { END_OF_TAR, pax, tar, tarMember } from './tar-fixture.ts';

interface Attack {
  name: string;
  members: TarSpec[];
  end?: Buffer;
  refusedWith: string;
}

const bytes = Buffer.from('content of one file\n'.repeat(20));
const good: TarSpec = { name: 'package/good.js', bytes };
const second = (spec: Partial<TarSpec>): TarSpec[] => [good, { name: 'package/second.js', bytes, ...spec }];
const LONG = `package/${'folder/'.repeat(20)}file.js`;
const gnuLong = (text: string): TarSpec => ({
  name: '././@LongLink',
  type: 'L',
  magic: 'ustar  \0',
  bytes: Buffer.from(text),
});

const ATTACKS: Attack[] = [
  {
    name: 'a pax size against the ustar size',
    members: [pax({ size: '0' }), good],
    refusedWith: 'ARTIFACT_TAR_CONFLICT',
  },
  {
    name: 'a pax size that hides a member',
    members: [pax({ size: String(bytes.length + 1024) }), good, good],
    refusedWith: 'ARTIFACT_TAR_CONFLICT',
  },
  {
    name: 'a pax path that replaces a short name',
    members: [pax({ path: 'package/other.js' }), good],
    refusedWith: 'ARTIFACT_TAR_CONFLICT',
  },
  {
    name: 'a GNU long name that replaces a short name',
    members: [gnuLong('package/other.js\0'), good],
    refusedWith: 'ARTIFACT_TAR_CONFLICT',
  },
  { name: 'an unsafe pax path', members: [pax({ path: `../${LONG}` }), good], refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  { name: 'an unsafe GNU long name', members: [gnuLong(`/${LONG}\0`), good], refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  {
    name: 'a pax path with a NUL',
    members: [pax({ path: `${LONG}\0.txt` }), good],
    refusedWith: 'ARTIFACT_TAR_EXTENSION',
  },
  { name: 'a pax link path', members: [pax({ linkpath: '/etc/passwd' }), good], refusedWith: 'ARTIFACT_TAR_EXTENSION' },
  { name: 'a sparse file', members: [pax({ 'GNU.sparse.major': '1' }), good], refusedWith: 'ARTIFACT_TAR_EXTENSION' },
  { name: 'a pax charset', members: [pax({ hdrcharset: 'BINARY' }), good], refusedWith: 'ARTIFACT_TAR_EXTENSION' },
  {
    name: 'a pax key twice',
    members: [{ ...pax({}), bytes: Buffer.from('10 size=1\n10 size=2\n') }, good],
    refusedWith: 'ARTIFACT_TAR_EXTENSION',
  },
  {
    name: 'a pax record without a length',
    members: [{ ...pax({}), bytes: Buffer.from('size=1\n') }, good],
    refusedWith: 'ARTIFACT_TAR_EXTENSION',
  },
  {
    name: 'a pax record of the wrong length',
    members: [{ ...pax({}), bytes: Buffer.from('11 size=1\n') }, good],
    refusedWith: 'ARTIFACT_TAR_EXTENSION',
  },
  {
    name: 'a pax record inside a pax record',
    members: [{ ...pax({}), bytes: Buffer.from('99 comment=x\n10 size=2\n') }, good],
    refusedWith: 'ARTIFACT_TAR_EXTENSION',
  },
  {
    name: 'a pax record that is not UTF-8',
    members: [{ ...pax({}), bytes: Buffer.concat([Buffer.from('11 path=a'), Buffer.from([0xff, 0x0a])]) }, good],
    refusedWith: 'ARTIFACT_TAR_EXTENSION',
  },
  {
    name: 'a pax record without a value',
    members: [{ ...pax({}), bytes: Buffer.from('10 sizes1\n') }, good],
    refusedWith: 'ARTIFACT_TAR_EXTENSION',
  },
  { name: 'a pax size that is no number', members: [pax({ size: '-1' }), good], refusedWith: 'ARTIFACT_TAR_EXTENSION' },
  {
    name: 'two extension headers',
    members: [pax({ path: LONG }), gnuLong(`${LONG}x\0`), good],
    refusedWith: 'ARTIFACT_TAR_EXTENSION',
  },
  {
    name: 'an extension header at the end',
    members: [good, pax({ path: LONG })],
    refusedWith: 'ARTIFACT_TAR_EXTENSION',
  },
  { name: 'a global pax path', members: [pax({ path: LONG }, 'g'), good], refusedWith: 'ARTIFACT_TAR_EXTENSION' },
  {
    name: 'a huge extension header',
    members: [pax({ comment: 'x'.repeat(70_000) }), good],
    refusedWith: 'ARTIFACT_TAR_EXTENSION',
  },
  { name: 'a malformed GNU long name', members: [gnuLong('a\0b'), good], refusedWith: 'ARTIFACT_TAR_EXTENSION' },
  {
    name: 'a GNU long link name',
    members: [{ ...gnuLong('/etc/passwd\0'), name: 'long-link', type: 'K' }, good],
    refusedWith: 'ARTIFACT_MEMBER_TYPE',
  },
  {
    name: 'a symbolic link',
    members: second({ type: '2', bytes: Buffer.alloc(0), linkName: '/etc' }),
    refusedWith: 'ARTIFACT_MEMBER_TYPE',
  },
  {
    name: 'a hard link',
    members: second({ type: '1', bytes: Buffer.alloc(0), linkName: 'package/good.js' }),
    refusedWith: 'ARTIFACT_MEMBER_TYPE',
  },
  {
    name: 'a character device',
    members: second({ type: '3', bytes: Buffer.alloc(0) }),
    refusedWith: 'ARTIFACT_MEMBER_TYPE',
  },
  {
    name: 'a block device',
    members: second({ type: '4', bytes: Buffer.alloc(0) }),
    refusedWith: 'ARTIFACT_MEMBER_TYPE',
  },
  { name: 'a pipe', members: second({ type: '6', bytes: Buffer.alloc(0) }), refusedWith: 'ARTIFACT_MEMBER_TYPE' },
  { name: 'a contiguous file', members: second({ type: '7' }), refusedWith: 'ARTIFACT_MEMBER_TYPE' },
  { name: 'a GNU sparse file', members: second({ type: 'S' }), refusedWith: 'ARTIFACT_MEMBER_TYPE' },
  { name: 'an unknown type', members: second({ type: 'Z' }), refusedWith: 'ARTIFACT_MEMBER_TYPE' },
  { name: 'a set-group-id file', members: second({ mode: 0o2755 }), refusedWith: 'ARTIFACT_MEMBER_TYPE' },
  {
    name: 'a plain file with a link target',
    members: second({ linkName: '/etc/passwd' }),
    refusedWith: 'ARTIFACT_TAR_HEADER',
  },
  { name: 'a wrong checksum', members: second({ checksumError: 1 }), refusedWith: 'ARTIFACT_TAR_CHECKSUM' },
  { name: 'a header of no known format', members: second({ magic: '' }), refusedWith: 'ARTIFACT_TAR_HEADER' },
  {
    name: 'bytes behind the NUL of a name',
    members: second({ patch: { at: 60, bytes: Buffer.from('evil') } }),
    refusedWith: 'ARTIFACT_TAR_HEADER',
  },
  {
    name: 'a prefix in a GNU header',
    members: second({ magic: 'ustar  \0', prefix: 'elsewhere' }),
    refusedWith: 'ARTIFACT_TAR_HEADER',
  },
  {
    name: 'a size in base 256',
    members: second({ patch: { at: 124, bytes: Buffer.from([0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]) } }),
    refusedWith: 'ARTIFACT_TAR_HEADER',
  },
  {
    name: 'a negative size',
    members: second({ patch: { at: 124, bytes: Buffer.from('-0000000001\0') } }),
    refusedWith: 'ARTIFACT_TAR_HEADER',
  },
  { name: 'a folder that holds data', members: second({ type: '5' }), refusedWith: 'ARTIFACT_TAR_HEADER' },
  {
    name: 'a name that is not UTF-8',
    members: second({ patch: { at: 0, bytes: Buffer.from([0xff]) } }),
    refusedWith: 'ARTIFACT_TAR_HEADER',
  },
  { name: 'one name twice', members: [good, good], refusedWith: 'ARTIFACT_NAME_DUPLICATE' },
  {
    name: 'names that differ in case',
    members: [good, { ...good, name: 'package/Good.js' }],
    refusedWith: 'ARTIFACT_NAME_COLLISION',
  },
  {
    name: 'a folder with the name of a file',
    members: [good, { name: 'package/good.js/', type: '5' }],
    refusedWith: 'ARTIFACT_NAME_DUPLICATE',
  },
  {
    name: 'a path out of the folder',
    members: second({ name: 'package/../../evil' }),
    refusedWith: 'ARTIFACT_NAME_UNSAFE',
  },
  { name: 'an absolute path', members: second({ name: '/evil' }), refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  { name: 'an absolute prefix', members: second({ prefix: '/etc' }), refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  {
    name: 'a file whose name ends with a slash',
    members: second({ name: 'package/evil/' }),
    refusedWith: 'ARTIFACT_NAME_UNSAFE',
  },
  { name: 'a backslash', members: second({ name: 'package\\evil' }), refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  { name: 'no end blocks', members: [good], end: Buffer.alloc(0), refusedWith: 'ARTIFACT_TAR_END' },
  { name: 'one end block', members: [good], end: Buffer.alloc(512), refusedWith: 'ARTIFACT_TAR_END' },
  {
    name: 'one end block and then a member',
    members: [good],
    end: Buffer.concat([Buffer.alloc(512), tarMember({ name: 'evil' }), END_OF_TAR]),
    refusedWith: 'ARTIFACT_TAR_END',
  },
  {
    name: 'a second archive behind the end',
    members: [good],
    end: Buffer.concat([END_OF_TAR, tar([{ name: 'evil' }])]),
    refusedWith: 'ARTIFACT_TAR_TRAILING_DATA',
  },
  { name: 'data in the padding', members: second({ padding: 0x41 }), refusedWith: 'ARTIFACT_TAR_TRAILING_DATA' },
  { name: 'data that is cut short', members: second({ size: 100_000 }), refusedWith: 'ARTIFACT_TRUNCATED' },
  { name: 'half a header at the end', members: [good], end: Buffer.alloc(100), refusedWith: 'ARTIFACT_TRUNCATED' },
];

describe('a hostile tar archive', () => {
  test.each(ATTACKS)('with $name is refused with $refusedWith', async ({ members, end, refusedWith }) => {
    const bytes = tar(members, end);
    expect(codesOf(await read('tar', bytes))).toEqual([refusedWith]);
    expect(codesOf(await read('tgz', gzipSync(bytes)))).toEqual([refusedWith]);
  });
});

describe('a hostile gzip file', () => {
  const packed = gzipSync(tar([good]));
  const patched = (at: number, byte: number): Buffer => {
    const copy = Buffer.from(packed);
    copy[at < 0 ? copy.length + at : at] = byte;
    return copy;
  };
  const cases: [string, Buffer, string][] = [
    ['trailing data', Buffer.concat([packed, Buffer.from('more')]), 'ARTIFACT_GZIP_TRAILING_DATA'],
    ['trailing zeros', Buffer.concat([packed, Buffer.alloc(512)]), 'ARTIFACT_GZIP_TRAILING_DATA'],
    ['a second stream', Buffer.concat([packed, gzipSync(tar([{ name: 'evil' }]))]), 'ARTIFACT_GZIP_SECOND_MEMBER'],
    [
      'an archive split over two streams',
      Buffer.concat([gzipSync(tarMember(good)), gzipSync(END_OF_TAR)]),
      'ARTIFACT_GZIP_SECOND_MEMBER',
    ],
    ['a wrong CRC', patched(-8, 1), 'ARTIFACT_CRC_MISMATCH'],
    ['a wrong size', patched(-4, 1), 'ARTIFACT_SIZE_MISMATCH'],
    ['a cut trailer', packed.subarray(0, -3), 'ARTIFACT_TRUNCATED'],
    ['cut data', packed.subarray(0, -20), 'ARTIFACT_TRUNCATED'],
    ['malformed data', patched(10, 0xff), 'ARTIFACT_DATA_CORRUPT'],
    ['an unknown method', patched(2, 7), 'ARTIFACT_NOT_GZIP'],
    ['an extra field', patched(3, 4), 'ARTIFACT_NOT_GZIP'],
    ['reserved flags', patched(3, 0x80), 'ARTIFACT_NOT_GZIP'],
    [
      'a name without an end',
      Buffer.concat([patched(3, 8).subarray(0, 10), Buffer.alloc(3000, 0x41)]),
      'ARTIFACT_NOT_GZIP',
    ],
    ['no gzip at all', tar([good]), 'ARTIFACT_NOT_GZIP'],
    ['nothing in it', Buffer.alloc(0), 'ARTIFACT_NOT_GZIP'],
  ];

  test.each(cases)('with %s is refused', async (_name, bytes, code) => {
    expect(codesOf(await read('tgz', bytes))).toEqual([code]);
  });
});

describe('an honest tar archive', () => {
  const padded = Buffer.alloc(10_240);
  const honest: [string, TarSpec[], Buffer?][] = [
    ['of plain files and folders', [{ name: 'package/', type: '5', mode: 0o755 }, good]],
    ['of a folder that comes after what it holds', [good, { name: 'package/', type: '5', mode: 0o755 }]],
    ['of a plain file as tar wrote it before types had names', [{ ...good, type: '\0' }]],
    ['padded to a record', [good], padded],
    ['with a prefix', second({ prefix: 'package/deeper' })],
    ['with a pax path for a long name', [pax({ path: LONG, mtime: '1.5' }), good]],
    ['with a pax path for a name beyond ASCII', [pax({ path: 'package/caf\u00e9.js' }), good]],
    ['with a pax size that agrees', [pax({ size: String(bytes.length) }), good]],
    ['with a GNU long name that ends with its field', [gnuLong(LONG), { ...good, magic: 'ustar  \0' }]],
    ['with a GNU long name', [gnuLong(`${LONG}\0`), { ...good, magic: 'ustar  \0' }]],
    ['with a comment as git archive writes it', [pax({ comment: '0123abc' }, 'g'), good]],
    ['of no members', []],
  ];

  test.each(honest)('%s is accepted, plain and compressed', async (_name, members, end) => {
    const bytes = tar(members, end);
    const plain = await read('tar', bytes);
    expect(codesOf(plain)).toEqual([]);
    expect(membersOf(await read('tgz', gzipSync(bytes)))).toEqual(membersOf(plain));
  });

  test('takes the long name from its extension', async () => {
    const outcome = await read('tar', tar([pax({ path: LONG }), good]));
    expect(outcome.kind === 'ok' && outcome.value.members[0]?.name).toBe(LONG);
  });

  test('may name the file inside the gzip header', async () => {
    const packed = gzipSync(tar([good]));
    packed[3] = 8;
    const named = Buffer.concat([packed.subarray(0, 10), Buffer.from('a.tar\0'), packed.subarray(10)]);
    expect(codesOf(await read('tgz', named))).toEqual([]);
  });
});
