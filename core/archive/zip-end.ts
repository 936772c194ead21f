import type { ByteSource } from './byte-source.ts';
import type { FindingLog, ReadArchiveOptions } from './archive.ts';
import { MAX_CENTRAL_DIRECTORY_BYTES } from './limits.ts';

/** APPNOTE 4.3.16: signature, 2 disks, 2 counts, size, offset, comment length. */
const END_BYTES = 22;
const END_SIGNATURE = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
/** A comment has at most 65,535 bytes, so no reader searches further back. */
const MAX_SEARCH_BYTES = END_BYTES + 0xffff;

export interface CentralDirectoryPlace {
  readonly offset: number;
  readonly size: number;
  readonly entryCount: number;
}

/**
 * Finds the central directory through the one end record that every reader finds: the last 22 bytes of the file.
 * Comments are refused, because a comment can hide an end record of its own.
 */
export async function findCentralDirectory(
  source: ByteSource,
  options: ReadArchiveOptions,
  log: FindingLog,
): Promise<CentralDirectoryPlace> {
  const tailBytes = Math.min(source.size, MAX_SEARCH_BYTES);
  const tail = Buffer.from(await source.read(source.size - tailBytes, tailBytes));
  if (tail.length !== tailBytes) throw log.stop('ARTIFACT_TRUNCATED', 'the file became shorter while it was read');
  const ends = endRecordsOf(tail);
  const at = tail.length - END_BYTES;
  if (!ends.includes(at)) throw withoutEnd(ends, tail, log);
  // a second record whose comment reaches to the end of the file is what a reader searching forwards would take
  if (ends.some((other) => other !== at && commentReachesEnd(tail, other))) {
    throw log.stop('ARTIFACT_ZIP_TWO_ENDS', 'another end record claims the rest of the file as its comment');
  }
  if (at >= ZIP64_LOCATOR_BYTES && tail.readUInt32LE(at - ZIP64_LOCATOR_BYTES) === ZIP64_LOCATOR_SIGNATURE) {
    throw log.stop('ARTIFACT_ZIP64', 'a zip64 locator stands before the end record');
  }
  return placeFrom(tail.subarray(at), source.size - END_BYTES, options, log);
}

function endRecordsOf(tail: Buffer): number[] {
  const found: number[] = [];
  for (let at = tail.indexOf(END_SIGNATURE); at !== -1; at = tail.indexOf(END_SIGNATURE, at + 1)) {
    if (at + END_BYTES <= tail.length) found.push(at);
  }
  return found;
}

function commentReachesEnd(tail: Buffer, at: number): boolean {
  return at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length;
}

function withoutEnd(ends: readonly number[], tail: Buffer, log: FindingLog): Error {
  if (ends.length === 0) return log.stop('ARTIFACT_NOT_ZIP', 'no end-of-central-directory record was found');
  if (ends.filter((at) => commentReachesEnd(tail, at)).length > 1) {
    return log.stop('ARTIFACT_ZIP_TWO_ENDS', 'two end records both reach to the end of the file');
  }
  return log.stop('ARTIFACT_ZIP_TRAILING_DATA', 'the end record is not the last thing in the file');
}

function placeFrom(
  end: Buffer,
  endOffset: number,
  options: ReadArchiveOptions,
  log: FindingLog,
): CentralDirectoryPlace {
  if (end.readUInt16LE(20) !== 0) throw log.stop('ARTIFACT_TRUNCATED', 'the archive comment is cut short');
  const [disk, startDisk, onDisk, entryCount] = [4, 6, 8, 10].map((at) => end.readUInt16LE(at)) as [
    number,
    number,
    number,
    number,
  ];
  const size = end.readUInt32LE(12);
  const offset = end.readUInt32LE(16);
  if (entryCount === 0xffff || onDisk === 0xffff || size === 0xffffffff || offset === 0xffffffff) {
    throw log.stop('ARTIFACT_ZIP64', 'the end record refers to a zip64 record');
  }
  if (disk !== 0 || startDisk !== 0 || onDisk !== entryCount) {
    throw log.stop('ARTIFACT_ZIP_SPLIT', 'the end record names other disks');
  }
  if (entryCount > options.limits.maxEntries) {
    throw log.stop('ARTIFACT_TOO_MANY_ENTRIES', `${entryCount} members; the bound is ${options.limits.maxEntries}`);
  }
  if (size > MAX_CENTRAL_DIRECTORY_BYTES) {
    throw log.stop(
      'ARTIFACT_ZIP_DIRECTORY',
      `the central directory has more than ${MAX_CENTRAL_DIRECTORY_BYTES} bytes`,
    );
  }
  // bytes before or behind the directory shift every offset in it, for some readers and not for others
  if (offset + size !== endOffset) {
    throw log.stop('ARTIFACT_ZIP_LAYOUT', 'the central directory does not end where the end record begins');
  }
  return { offset, size, entryCount };
}
