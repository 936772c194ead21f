import { randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ByteSource } from '../../../core/archive/byte-source.ts';
import { inflateStream, inflateWhole } from '../../../core/archive/inflate.ts';
import { DEFAULT_LIMITS } from '../../../core/archive/limits.ts';
import { readTar } from '../../../core/archive/read-tar.ts';
import { zlibAnswer } from '../../../core/archive/zlib-answer.ts';

const text = Buffer.from('a few words');
const deflated = deflateRawSync(text);
const failing: ByteSource = { size: 4096, read: () => Promise.reject(new RangeError('the disk is gone')) };

function whole(compressed: Uint8Array, maxBytes: number): readonly [string, unknown] {
  let taken = '';
  const end = inflateWhole(compressed, maxBytes, (bytes) => (taken = Buffer.from(bytes).toString()));
  return [taken, end];
}

describe('a small stream', () => {
  test('is taken whole, and what follows it is not counted', () => {
    expect(whole(deflated, text.length)).toEqual(['a few words', deflated.length]);
    expect(whole(Buffer.concat([deflated, Buffer.from('more')]), 64)).toEqual(['a few words', deflated.length]);
  });

  test.each([
    ['longer than its bound', deflated, text.length - 1, 'too-long'],
    ['of one byte where nothing may be', deflateRawSync(Buffer.from('x')), 0, 'too-long'],
    ['cut short', deflated.subarray(0, -1), 64, 'truncated'],
    ['that is none', Buffer.from([0xff, 0xff]), 64, 'corrupt'],
  ] as const)('%s is not taken', (_name, compressed, maxBytes, end) => {
    expect(whole(compressed, maxBytes)).toEqual(['', end]);
  });
});

describe("zlib's answer", () => {
  test('is the bytes and the engine that knows how much input it took', () => {
    const answer: unknown = inflateRawSync(deflated, { info: true });
    expect(zlibAnswer(answer).engine.bytesWritten).toBe(deflated.length);
  });

  test.each([
    ['bytes alone', text],
    ['nothing', null],
    ['a buffer that is none', { buffer: 'text', engine: { bytesWritten: 1 } }],
    ['memory that others share', { buffer: new Uint8Array(new SharedArrayBuffer(1)), engine: { bytesWritten: 1 } }],
    ['no engine', { buffer: text, engine: null }],
    ['an engine that does not count', { buffer: text, engine: { bytesWritten: '1' } }],
  ])('is refused where it is %s', (_name, answer) => {
    expect(() => zlibAnswer(answer)).toThrow('zlib no longer tells how much input it took');
  });
});

test('who leaves a stream while its source is being read leaves nothing behind that reads on', async () => {
  const data = deflateRawSync(randomBytes(256 * 1024));
  const reads: number[] = [];
  const second = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  const source: ByteSource = {
    size: data.length,
    async read(offset, length) {
      reads.push(offset);
      if (reads.length === 2) {
        second.resolve();
        await held.promise;
      }
      return data.subarray(offset, offset + length);
    },
  };
  const pieces = inflateStream(source, 0, data.length);
  let piece = pieces.next();
  while (reads.length < 2) {
    await Promise.race([second.promise, piece]);
    if (reads.length < 2) piece = pieces.next();
  }
  await piece;
  await pieces.return({ kind: 'corrupt' });
  held.resolve();
  await new Promise((resolve) => setImmediate(resolve));
  expect(reads).toHaveLength(2);
});

describe('a source that fails', () => {
  const options = { archiveName: 'a.tgz', keep: () => undefined, limits: DEFAULT_LIMITS };

  test('is no refusal of the archive: the failure goes to the caller', async () => {
    await expect(readTar(failing, 'none', options)).rejects.toThrow('the disk is gone');
    await expect(readTar(failing, 'gzip', options)).rejects.toThrow('the disk is gone');
  });

  test('in the middle of a stream is the failure of the stream', async () => {
    await expect(inflateStream(failing, 0, failing.size).next()).rejects.toThrow('the disk is gone');
  });
});
