import { createHash } from 'node:crypto';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytesSource, type ByteSource } from '../../../core/archive/byte-source.ts';
import { DEFAULT_LIMITS, MAX_CENTRAL_DIRECTORY_BYTES } from '../../../core/archive/limits.ts';
import { readTar } from '../../../core/archive/read-tar.ts';
import { readZip } from '../../../core/archive/read-zip.ts';
import { read } from './reading.ts';
import { codesOf } from '../../fixtures/outcome.ts';
import { noise } from '../artifact/large-artifact.ts';
import { END_OF_TAR, pax, tar, tarMember } from './tar-fixture.ts';
import { STORED, zip } from './zip-fixture.ts';

const MIB = 1024 * 1024;
const zeros = Buffer.alloc(32 * MIB);

describe('a bomb', () => {
  test('that declares its size is refused before it is inflated', async () => {
    expect(codesOf(await read('zip', zip([{ name: 'bomb', bytes: zeros }])))).toEqual(['ARTIFACT_BOMB']);
  });

  test('that declares a small size is refused at that size', async () => {
    const bomb = zip([{ name: 'bomb', data: deflateRawSync(zeros), both: { size: 1000 } }]);
    expect(codesOf(await read('zip', bomb))).toEqual(['ARTIFACT_SIZE_MISMATCH']);
    const large = zip([{ name: 'bomb', data: deflateRawSync(zeros), both: { size: 6 * MIB } }]);
    expect(codesOf(await read('zip', large))).toEqual(['ARTIFACT_SIZE_MISMATCH']);
  });

  test('of many members that are each small enough is refused', async () => {
    const bytes = Buffer.alloc(MIB);
    const members = Array.from({ length: 40 }, (_, index) => ({ name: `part${index}`, bytes }));
    expect(codesOf(await read('zip', zip(members)))).toEqual(['ARTIFACT_BOMB']);
  });

  test('beside data that does not compress is refused', async () => {
    const noise = Buffer.from(Array.from({ length: 4 * MIB }, (_, index) => (index * index * 31) >> 5));
    const members = [
      { name: 'noise', bytes: noise, method: STORED },
      { name: 'bomb', bytes: zeros },
    ];
    expect(codesOf(await read('zip', zip(members)))).toEqual(['ARTIFACT_BOMB']);
  });

  test('in gzip is refused', async () => {
    expect(codesOf(await read('tgz', gzipSync(tar([{ name: 'bomb', bytes: zeros }]))))).toEqual(['ARTIFACT_BOMB']);
  });

  test('of zeros behind the end of the archive is refused', async () => {
    expect(codesOf(await read('tgz', gzipSync(tar([{ name: 'a' }], zeros))))).toEqual(['ARTIFACT_BOMB']);
  });

  test('is not what a few compressible kilobytes are', async () => {
    const bytes = Buffer.alloc(MIB / 2);
    expect(codesOf(await read('zip', zip([{ name: 'zeros', bytes }])))).toEqual([]);
    expect(codesOf(await read('tgz', gzipSync(tar([{ name: 'zeros', bytes }]))))).toEqual([]);
  });

  test('is what the bound on all inflated bytes says, whatever the ratio', async () => {
    const limits = { maxInflatedBytes: 1000 };
    const bytes = Buffer.alloc(1001);
    expect(codesOf(await read('zip', zip([{ name: 'a', bytes, method: STORED }]), limits))).toEqual(['ARTIFACT_BOMB']);
    expect(codesOf(await read('tar', tar([{ name: 'a', bytes }]), limits))).toEqual(['ARTIFACT_BOMB']);
  });
});

describe('an archive', () => {
  test('above the size bound is refused unread', async () => {
    const unreadable: ByteSource = {
      size: DEFAULT_LIMITS.maxArchiveBytes + 1,
      read: () => Promise.reject(new Error('read')),
    };
    const options = { archiveName: 'a.tar', keep: () => undefined, limits: DEFAULT_LIMITS };
    expect(codesOf(await readTar(unreadable, 'none', options))).toEqual(['ARTIFACT_TOO_LARGE']);
    expect(codesOf(await readTar(unreadable, 'gzip', options))).toEqual(['ARTIFACT_TOO_LARGE']);
    expect(codesOf(await read('zip', zip([{ name: 'a' }]), { maxArchiveBytes: 10 }))).toEqual(['ARTIFACT_TOO_LARGE']);
  });

  test('of more than 8,000 members is refused', async () => {
    const members = Array.from({ length: 8_001 }, (_, index) => ({ name: `f${index}`, method: STORED }));
    expect(codesOf(await read('zip', zip(members)))).toEqual(['ARTIFACT_TOO_MANY_ENTRIES']);
    expect(codesOf(await read('zip', zip(members.slice(1))))).toEqual([]);
    const tarred = gzipSync(tar(members.map(({ name }) => ({ name }))));
    expect(codesOf(await read('tgz', tarred))).toEqual(['ARTIFACT_TOO_MANY_ENTRIES']);
  });

  test('of few members and very many comments is refused', async () => {
    const comments = Array.from({ length: 21 }, () => pax({ comment: 'x' }, 'g'));
    expect(codesOf(await read('tar', tar(comments), { maxEntries: 10 }))).toEqual(['ARTIFACT_TOO_MANY_ENTRIES']);
  });

  test('of few members and very many folders is refused', async () => {
    const members = [1, 2].map((index) => ({ name: `${`${index}/`.repeat(12)}file`, method: STORED }));
    expect(codesOf(await read('zip', zip(members), { maxEntries: 10 }))).toEqual(['ARTIFACT_TOO_MANY_ENTRIES']);
    expect(codesOf(await read('zip', zip(members), { maxEntries: 13 }))).toEqual([]);
  });

  test('whose names are too long together is refused, however few they are', async () => {
    const folder = `${'f'.repeat(200)}/`.repeat(4);
    const names = Array.from({ length: 6_000 }, (_, index) => `${folder}${index}`);
    for (const [count, maxEntries, codes] of [
      [6_000, 50_000, ['ARTIFACT_NAME_TOO_LONG']],
      [5_000, 50_000, []],
      [2_200, 8_000, ['ARTIFACT_NAME_TOO_LONG']],
      [1_800, 8_000, []],
    ] as const) {
      const members = names.slice(0, count).map((name) => ({ name, method: STORED }));
      expect(codesOf(await read('zip', zip(members), { maxEntries }))).toEqual(codes);
    }
    const tarred = gzipSync(tar(names.flatMap((path) => [pax({ path }), { name: 'cut' }])));
    expect(codesOf(await read('tgz', tarred))).toEqual(['ARTIFACT_NAME_TOO_LONG']);
  });

  test('has half the room for names that hold a character beyond Latin-1, as they take twice the memory', async () => {
    const codes = async (letter: string) => {
      const members = Array.from({ length: 10 }, (_, index) => ({ name: `${index}${'x'.repeat(180)}${letter}` }));
      return codesOf(await read('zip', zip(members), { maxEntries: 10 }));
    };
    expect(await codes('\u00e9')).toEqual([]);
    expect(await codes('\u0416')).toEqual(['ARTIFACT_NAME_TOO_LONG']);
  });

  test('of thousands of deep names is read in bounded time', async () => {
    const deep = 'folder/'.repeat(60);
    const members = Array.from({ length: 7_000 }, (_, index) => ({ name: `${deep}f${index}`, method: STORED }));
    const started = performance.now();
    expect(codesOf(await read('zip', zip(members), { maxEntries: 50_000 }))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('whose directory is larger than the bound is refused', async () => {
    const end = { size: MAX_CENTRAL_DIRECTORY_BYTES + 1 };
    expect(codesOf(await read('zip', zip([{ name: 'a' }], { end })))).toEqual(['ARTIFACT_ZIP_DIRECTORY']);
  });

  test('whose wanted members are too large, alone or together, is refused', async () => {
    const bytes = Buffer.alloc(100);
    const members = [1, 2, 3].map((index) => ({ name: `${index}.kept`, bytes, method: STORED }));
    for (const [kind, archive] of [
      ['zip', zip(members)],
      ['tar', tar(members)],
    ] as const) {
      expect(codesOf(await read(kind, archive, { maxKeptMemberBytes: 99 }))).toEqual(['ARTIFACT_MEMBER_TOO_LARGE']);
      expect(codesOf(await read(kind, archive, { maxKeptBytes: 299 }))).toEqual(['ARTIFACT_MEMBER_TOO_LARGE']);
      expect(codesOf(await read(kind, archive, { maxKeptMemberBytes: 100, maxKeptBytes: 300 }))).toEqual([]);
    }
  });

  test('with a wanted member above the bound of its own is refused, beside a larger one that nobody wants', async () => {
    const members = ['a', 'b'].map((name) => ({ name, bytes: Buffer.alloc(100), method: STORED }));
    for (const [bound, codes] of [
      [99, ['ARTIFACT_MEMBER_TOO_LARGE']],
      [100, []],
    ] as const) {
      const options = {
        archiveName: 'a.zip',
        keep: (name: string) => (name === 'a' ? bound : undefined),
        limits: DEFAULT_LIMITS,
      };
      expect(codesOf(await readZip(bytesSource(zip(members)), options))).toEqual(codes);
    }
  });

  test('with very many faults is refused with a bounded number of findings', async () => {
    const members = Array.from({ length: 5000 }, (_, index) => ({ name: `../${index}`, method: STORED }));
    const outcome = await read('zip', zip(members));
    expect(outcome.kind === 'refused' && outcome.findings.length).toBe(DEFAULT_LIMITS.maxFindings);
  });
});

/** A tar of one large member that exists only while it is read. */
function largeTar(size: number): ByteSource & { largestRead: number } {
  const head = tarMember({ name: 'large', size });
  const total = head.length + size + END_OF_TAR.length;
  // Made once: what waits for the collector must not count as held.
  const zeros = Buffer.alloc(64 * 1024);
  return {
    size: total,
    largestRead: 0,
    async read(offset, length) {
      this.largestRead = Math.max(this.largestRead, length);
      const wanted = Math.min(length, total - offset);
      if (offset >= head.length && wanted <= zeros.length) return zeros.subarray(0, wanted);
      const bytes = Buffer.alloc(wanted);
      if (offset < head.length) head.copy(bytes, 0, offset);
      return bytes;
    },
  };
}

describe('a large member', () => {
  test('is hashed piece by piece, never held', async () => {
    const size = 64 * MIB;
    const source = largeTar(size);
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const outcome = await readTar(
      {
        size: source.size,
        read: (offset, length) => {
          most = Math.max(most, process.memoryUsage().arrayBuffers - before);
          return source.read(offset, length);
        },
      },
      'none',
      { archiveName: 'a.tar', keep: () => undefined, limits: DEFAULT_LIMITS },
    );
    expect(outcome.kind === 'ok' && outcome.value.members[0]).toEqual({
      name: 'large',
      size,
      sha256: createHash('sha256').update(Buffer.alloc(size)).digest('hex'),
    });
    expect(source.largestRead).toBeLessThanOrEqual(64 * 1024);
    expect(most).toBeLessThan(size);
  });

  test('of a zip is inflated piece by piece and checked like a small one', async () => {
    const bytes = Buffer.from(Array.from({ length: 3 * MIB }, (_, index) => (index * index * 31) >> 5));
    expect(codesOf(await read('zip', zip([{ name: 'large', bytes }])))).toEqual([]);
    expect(codesOf(await read('zip', zip([{ name: 'large', bytes, both: { crc: 1 } }])))).toEqual([
      'ARTIFACT_CRC_MISMATCH',
    ]);
    const data = deflateRawSync(bytes);
    const longer = Buffer.concat([data, Buffer.alloc(200_000, 1)]);
    expect(codesOf(await read('zip', zip([{ name: 'large', bytes, data: longer }])))).toEqual([
      'ARTIFACT_DATA_CORRUPT',
    ]);
    expect(codesOf(await read('zip', zip([{ name: 'large', bytes, data: data.subarray(0, -9) }])))).toEqual([
      'ARTIFACT_DATA_CORRUPT',
    ]);
  });

  test('of a source that became shorter is refused', async () => {
    const archive = zip([{ name: 'large', bytes: Buffer.alloc(MIB / 2, 7), method: STORED }]);
    const shrunk: ByteSource = {
      size: archive.length,
      read: async (offset, length) => archive.subarray(offset, offset + (offset === 35 ? Math.min(5, length) : length)),
    };
    const options = { archiveName: 'a.zip', keep: () => undefined, limits: DEFAULT_LIMITS };
    expect(codesOf(await readZip(shrunk, options))).toEqual(['ARTIFACT_TRUNCATED']);
    const shorter: ByteSource = { ...shrunk, size: archive.length + 100 };
    expect(codesOf(await readZip(shorter, options))).toEqual(['ARTIFACT_TRUNCATED']);
  });

  test('of a source that fails makes the reading fail, not the archive', async () => {
    const archive = zip([{ name: 'large', bytes: noise(3 * MIB) }]);
    const failing: ByteSource = {
      size: archive.length,
      read: async (offset, length) => {
        if (offset > 100 && offset < 200_000) throw new Error('disk gone');
        return archive.subarray(offset, offset + length);
      },
    };
    const options = { archiveName: 'a.zip', keep: () => undefined, limits: DEFAULT_LIMITS };
    await expect(readZip(failing, options)).rejects.toThrow('disk gone');
  });
});
