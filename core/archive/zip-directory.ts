import { viewed, type ByteSource } from './byte-source.ts';
import type { FindingLog, ReadArchiveOptions } from './archive.ts';
import { NameSet } from './member-names.ts';
import type { ZipEntry } from './zip-entry.ts';
import { zipEntry } from './zip-entry.ts';
import { findCentralDirectory, type CentralDirectoryPlace } from './zip-end.ts';

/** APPNOTE 4.3.12. */
const CENTRAL_BYTES = 46;
const CENTRAL_SIGNATURE = 0x02014b50;

export interface ZipDirectory {
  /** Ordered by the place of their data, the last first: whoever takes them from the end lets go of each. */
  readonly entries: ZipEntry[];
  /** Where the data of members ends. */
  readonly offset: number;
}

/** Reads the whole central directory, noting every member that must not be there. */
export async function readZipDirectory(
  source: ByteSource,
  options: ReadArchiveOptions,
  log: FindingLog,
): Promise<ZipDirectory> {
  const place = await findCentralDirectory(source, options, log);
  const names = new NameSet(options.limits.maxEntries, log);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < place.entryCount; index++) {
    const fixed = await partOf(source, place, at, CENTRAL_BYTES);
    if (fixed?.readUInt32LE(0) !== CENTRAL_SIGNATURE) {
      throw log.stop('ARTIFACT_ZIP_DIRECTORY', `entry ${index + 1} of ${place.entryCount} is missing or malformed`);
    }
    const length = [28, 30, 32].reduce((sum, field) => sum + fixed.readUInt16LE(field), CENTRAL_BYTES);
    const header = await partOf(source, place, at, length);
    if (header === undefined) throw log.stop('ARTIFACT_ZIP_DIRECTORY', `entry ${index + 1} is cut short`);
    const entry = entryFrom(header, names, log);
    if (entry !== undefined) entries.push(entry);
    at += length;
  }
  if (at !== place.size)
    throw log.stop('ARTIFACT_ZIP_DIRECTORY', 'bytes follow the last entry of the central directory');
  entries.sort((a, b) => b.localOffset - a.localOffset);
  return { entries, offset: place.offset };
}

/** Those bytes of the directory, valid until the next read; undefined where they reach beyond it. */
async function partOf(
  source: ByteSource,
  { offset, size }: CentralDirectoryPlace,
  at: number,
  length: number,
): Promise<Buffer | undefined> {
  if (at + length > size) return undefined;
  const part = viewed(await source.read(offset + at, length));
  return part.length === length ? part : undefined;
}

function entryFrom(header: Buffer, names: NameSet, log: FindingLog): ZipEntry | undefined {
  const nameEnd = CENTRAL_BYTES + header.readUInt16LE(28);
  if (header.readUInt16LE(34) !== 0) log.add('ARTIFACT_ZIP_SPLIT', 'a member begins on another disk');
  return zipEntry(
    {
      flags: header.readUInt16LE(8),
      method: header.readUInt16LE(10),
      crc: header.readUInt32LE(16),
      compressedSize: header.readUInt32LE(20),
      size: header.readUInt32LE(24),
      nameBytes: header.subarray(CENTRAL_BYTES, nameEnd),
      extra: header.subarray(nameEnd, nameEnd + header.readUInt16LE(30)),
      externalAttributes: header.readUInt32LE(38),
      localOffset: header.readUInt32LE(42),
    },
    names,
    log,
  );
}
