import type { Outcome } from '../finding.ts';
import { unlessFound } from '../finding.ts';
import type { ArchiveContents, ArchiveMember, ReadArchiveOptions } from './archive.ts';
import { ArchiveStop, FindingLog } from './archive.ts';
import type { ByteSource } from './byte-source.ts';
import { inflateStream, inflateWhole } from './inflate.ts';
import { READ_CHUNK_BYTES, inflationBound } from './limits.ts';
import { Budget, MemberSink } from './member-sink.ts';
import { readZipDirectory } from './zip-directory.ts';
import type { ZipEntry } from './zip-entry.ts';
import { METHOD_STORED } from './zip-entry.ts';
import { dataOffsetOf } from './zip-local.ts';
import { windowed } from './window.ts';

/** Members up to these sizes are inflated in one call, which is much faster than a stream for each. */
const MAX_WHOLE_COMPRESSED_BYTES = 256 * 1024;
const MAX_WHOLE_BYTES = 1024 * 1024;

/**
 * Reads a zip archive (PKWARE APPNOTE 6.3, the part that every reader agrees on) to its last byte: each byte of the
 * file belongs to exactly one member or record, and every member is inflated, counted and checked against its CRC.
 * Memory: the central directory, a few chunks, and the kept members.
 */
export async function readZip(source: ByteSource, options: ReadArchiveOptions): Promise<Outcome<ArchiveContents>> {
  const log = new FindingLog(options);
  try {
    const contents = await contentsOf(windowed(source), options, log);
    return unlessFound(log.findings, () => contents);
  } catch (error) {
    if (error instanceof ArchiveStop) return log.refusal(error);
    throw error;
  }
}

async function contentsOf(source: ByteSource, options: ReadArchiveOptions, log: FindingLog): Promise<ArchiveContents> {
  if (source.size > options.limits.maxArchiveBytes) {
    throw log.stop('ARTIFACT_TOO_LARGE', `${source.size} bytes; the bound is ${options.limits.maxArchiveBytes}`);
  }
  const directory = await readZipDirectory(source, options, log);
  const { entries } = directory;
  if (log.findings.length > 0) return { members: [], entryCount: 0, inflatedBytes: 0 };
  if ((entries.at(-1)?.localOffset ?? directory.offset) !== 0) {
    throw log.stop('ARTIFACT_ZIP_LAYOUT', 'bytes stand before the first member');
  }
  const budget = new Budget(inflationBound(source.size, options.limits), log);
  checkDeclaredSizes(entries, options, log);
  const members: ArchiveMember[] = [];
  const buffer = new Uint8Array(MAX_WHOLE_COMPRESSED_BYTES);
  const entryCount = entries.length;
  // Taken off, not walked along: of an entry that was read nothing is kept but its member.
  for (let entry = entries.pop(); entry !== undefined; entry = entries.pop()) {
    const end = entries.at(-1)?.localOffset ?? directory.offset;
    const dataOffset = await dataOffsetOf(source, entry, end, log);
    const sink = new MemberSink(entry.name, entry.size, budget, options, log);
    await readData(
      source,
      entry,
      dataOffset,
      buffer,
      (piece) => {
        budget.inflate(piece.length, entry.name);
        if (sink.size + piece.length > entry.size) throw tooLong(entry, log);
        sink.push(piece);
      },
      log,
    );
    if (sink.size !== entry.size) {
      log.add('ARTIFACT_SIZE_MISMATCH', `${sink.size} bytes; ${entry.size} are declared`, entry.name);
    } else if (sink.crc !== entry.crc) {
      log.add('ARTIFACT_CRC_MISMATCH', 'the CRC-32 of the data is another one', entry.name);
    }
    if (entry.kind === 'file') members.push(sink.finish());
  }
  return { members, entryCount, inflatedBytes: budget.inflatedBytes };
}

/** What is declared is refused before anything is inflated; what is not declared is caught while inflating. */
function checkDeclaredSizes(entries: readonly ZipEntry[], options: ReadArchiveOptions, log: FindingLog): void {
  for (const { name, size, compressedSize } of entries.toReversed()) {
    const bound = inflationBound(compressedSize, options.limits);
    if (size > bound) throw log.stop('ARTIFACT_BOMB', `${compressedSize} bytes claim to inflate to ${size}`, name);
  }
}

function tooLong(entry: ZipEntry, log: FindingLog): ArchiveStop {
  return log.stop('ARTIFACT_SIZE_MISMATCH', `inflates to more than the ${entry.size} bytes declared`, entry.name);
}

async function readData(
  source: ByteSource,
  entry: ZipEntry,
  offset: number,
  buffer: Uint8Array,
  take: (piece: Uint8Array) => void,
  log: FindingLog,
): Promise<void> {
  if (entry.method === METHOD_STORED) return readStored(source, entry, offset, buffer, take, log);
  const ended =
    entry.compressedSize <= MAX_WHOLE_COMPRESSED_BYTES && entry.size <= MAX_WHOLE_BYTES
      ? await inflateSmall(source, entry, offset, buffer, take, log)
      : await inflateLarge(source, entry, offset, take, log);
  if (ended !== entry.compressedSize) {
    throw log.stop(
      'ARTIFACT_DATA_CORRUPT',
      'bytes follow the deflate stream within the data of the member',
      entry.name,
    );
  }
}

async function readStored(
  source: ByteSource,
  entry: ZipEntry,
  offset: number,
  buffer: Uint8Array,
  take: (piece: Uint8Array) => void,
  log: FindingLog,
): Promise<void> {
  for (let at = 0; at < entry.size; at += READ_CHUNK_BYTES) {
    const wanted = Math.min(READ_CHUNK_BYTES, entry.size - at);
    const piece = await source.read(offset + at, wanted, buffer);
    if (piece.length !== wanted) throw log.stop('ARTIFACT_TRUNCATED', 'the data is cut short', entry.name);
    take(piece);
  }
}

async function inflateSmall(
  source: ByteSource,
  entry: ZipEntry,
  offset: number,
  buffer: Uint8Array,
  take: (piece: Uint8Array) => void,
  log: FindingLog,
): Promise<number> {
  const consumed = inflateWhole(await source.read(offset, entry.compressedSize, buffer), entry.size, take);
  if (consumed === 'too-long') throw tooLong(entry, log);
  if (typeof consumed === 'string')
    throw log.stop('ARTIFACT_DATA_CORRUPT', `the deflate stream is ${consumed}`, entry.name);
  return consumed;
}

async function inflateLarge(
  source: ByteSource,
  entry: ZipEntry,
  offset: number,
  take: (piece: Uint8Array) => void,
  log: FindingLog,
): Promise<number> {
  const pieces = inflateStream(source, offset, entry.compressedSize);
  try {
    for (let next = await pieces.next(); ; next = await pieces.next()) {
      if (next.done !== true) take(next.value);
      else if (next.value.kind === 'done') return next.value.consumed;
      else throw log.stop('ARTIFACT_DATA_CORRUPT', `the deflate stream is ${next.value.kind}`, entry.name);
    }
  } finally {
    await pieces.return({ kind: 'corrupt' });
  }
}
