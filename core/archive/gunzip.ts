import { crc32 } from 'node:zlib';
import type { FindingLog, ReadArchiveOptions } from './archive.ts';
import type { ByteSource } from './byte-source.ts';
import { inflateStream } from './inflate.ts';
import { MAX_NAME_BYTES, inflationBound } from './limits.ts';

/** RFC 1952, 2.3: magic, method, flags, time, extra flags, system; then the optional name; data; CRC-32 and size. */
const HEADER_BYTES = 10;
const TRAILER_BYTES = 8;
const METHOD_DEFLATE = 8;
const FLAG_NAME = 0x08;

/**
 * The bytes inside a gzip file that is exactly one stream. A reader that stops at the first stream and one that goes
 * on would see different archives, so whatever follows the stream is refused.
 */
export async function* gunzip(
  source: ByteSource,
  options: ReadArchiveOptions,
  log: FindingLog,
): AsyncGenerator<Uint8Array, void> {
  const start = await dataStart(source, log);
  const most = inflationBound(source.size, options.limits);
  const pieces = inflateStream(source, start, source.size - start);
  let crc = 0;
  let size = 0;
  try {
    let next = await pieces.next();
    for (; next.done !== true; next = await pieces.next()) {
      size += next.value.length;
      if (size > most) throw log.stop('ARTIFACT_BOMB', `${source.size} bytes inflate to more than ${most}`);
      crc = crc32(next.value, crc);
      yield next.value;
    }
    if (next.value.kind === 'truncated') throw log.stop('ARTIFACT_TRUNCATED', 'the gzip stream is cut short');
    if (next.value.kind === 'corrupt') throw log.stop('ARTIFACT_DATA_CORRUPT', 'the gzip stream is malformed');
    await checkTrailer(source, start + next.value.consumed, { crc, size }, log);
  } finally {
    await pieces.return({ kind: 'corrupt' });
  }
}

async function dataStart(source: ByteSource, log: FindingLog): Promise<number> {
  const head = Buffer.from(await source.read(0, HEADER_BYTES + MAX_NAME_BYTES));
  if (head.length < HEADER_BYTES || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== METHOD_DEFLATE) {
    throw log.stop('ARTIFACT_NOT_GZIP', 'the file does not start with a gzip header');
  }
  const flags = head.readUInt8(3);
  if ((flags & ~FLAG_NAME) !== 0) {
    throw log.stop('ARTIFACT_NOT_GZIP', 'the gzip header has parts other than a file name');
  }
  if (flags === 0) return HEADER_BYTES;
  const nameEnd = head.indexOf(0, HEADER_BYTES);
  if (nameEnd === -1) throw log.stop('ARTIFACT_NOT_GZIP', 'the file name in the gzip header does not end');
  return nameEnd + 1;
}

async function checkTrailer(
  source: ByteSource,
  at: number,
  inflated: { readonly crc: number; readonly size: number },
  log: FindingLog,
): Promise<void> {
  const trailer = Buffer.from(await source.read(at, TRAILER_BYTES));
  if (trailer.length < TRAILER_BYTES) throw log.stop('ARTIFACT_TRUNCATED', 'the gzip trailer is cut short');
  if (trailer.readUInt32LE(0) !== inflated.crc) {
    throw log.stop('ARTIFACT_CRC_MISMATCH', 'the CRC-32 in the gzip trailer is another one');
  }
  if (trailer.readUInt32LE(4) !== inflated.size % 2 ** 32) {
    throw log.stop('ARTIFACT_SIZE_MISMATCH', 'the size in the gzip trailer is another one');
  }
  const end = at + TRAILER_BYTES;
  if (end === source.size) return;
  const next = await source.read(end, 2);
  if (next[0] === 0x1f && next[1] === 0x8b) {
    throw log.stop('ARTIFACT_GZIP_SECOND_MEMBER', `another gzip stream begins at offset ${end}`);
  }
  throw log.stop('ARTIFACT_GZIP_TRAILING_DATA', `${source.size - end} bytes follow the gzip stream`);
}
