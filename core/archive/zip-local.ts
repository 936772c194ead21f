import { viewed, type ByteSource } from './byte-source.ts';
import type { FindingLog } from './archive.ts';
import type { ZipEntry } from './zip-entry.ts';
import { FLAG_DESCRIPTOR, checkExtra, nameField } from './zip-entry.ts';

/** APPNOTE 4.3.7. */
const LOCAL_BYTES = 30;
const LOCAL_SIGNATURE = 0x04034b50;
const DESCRIPTOR_SIGNATURE = 0x08074b50;

/**
 * Checks the header beside a member's data against the central directory and returns where the data begins. A reader
 * that streams believes this header, one that seeks believes the directory: they must not see different archives.
 * `end` is where the next member, or the directory, begins.
 */
export async function dataOffsetOf(source: ByteSource, entry: ZipEntry, end: number, log: FindingLog): Promise<number> {
  const { localOffset, name } = entry;
  const nameBytes = nameField(entry);
  const headerBytes = LOCAL_BYTES + nameBytes.length;
  const header = viewed(await source.read(localOffset, headerBytes));
  if (localOffset + headerBytes > end || header.length < headerBytes || header.readUInt32LE(0) !== LOCAL_SIGNATURE) {
    throw log.stop('ARTIFACT_ZIP_LAYOUT', `no local header stands at offset ${localOffset}`, name);
  }
  compareHeaders(header, entry, nameBytes, log);
  const extraBytes = header.readUInt16LE(28);
  const dataOffset = localOffset + headerBytes + extraBytes;
  const dataEnd = dataOffset + entry.compressedSize;
  if (dataEnd > end) throw log.stop('ARTIFACT_ZIP_LAYOUT', 'the data runs into the next member', name);
  checkExtra(viewed(await source.read(localOffset + headerBytes, extraBytes)), name, log);
  const gap = end - dataEnd;
  if ((entry.flags & FLAG_DESCRIPTOR) !== 0) await compareDescriptor(source, entry, dataEnd, gap, log);
  else if (gap !== 0) throw log.stop('ARTIFACT_ZIP_LAYOUT', `${gap} bytes behind the data belong to no member`, name);
  return dataOffset;
}

function compareHeaders(header: Buffer, entry: ZipEntry, nameBytes: Buffer, log: FindingLog): void {
  const streamed = (entry.flags & FLAG_DESCRIPTOR) !== 0;
  const stated = (at: number, central: number): boolean => {
    const local = header.readUInt32LE(at);
    return local === central || (streamed && local === 0);
  };
  const differing = [
    header.readUInt16LE(26) !== nameBytes.length || !header.subarray(LOCAL_BYTES).equals(nameBytes) ? 'name' : '',
    header.readUInt16LE(6) === entry.flags ? '' : 'flags',
    header.readUInt16LE(8) === entry.method ? '' : 'compression method',
    stated(14, entry.crc) ? '' : 'CRC',
    stated(18, entry.compressedSize) ? '' : 'compressed size',
    stated(22, entry.size) ? '' : 'size',
  ].filter((what) => what !== '');
  if (differing.length > 0) {
    throw log.stop(
      'ARTIFACT_ZIP_HEADER_MISMATCH',
      `local header and central directory differ in ${differing.join(', ')}`,
      entry.name,
    );
  }
}

/** APPNOTE 4.3.9: CRC and both sizes, with or without a signature. */
async function compareDescriptor(
  source: ByteSource,
  entry: ZipEntry,
  at: number,
  gap: number,
  log: FindingLog,
): Promise<void> {
  if (gap !== 12 && gap !== 16) {
    throw log.stop('ARTIFACT_ZIP_LAYOUT', `${gap} bytes stand where a data descriptor belongs`, entry.name);
  }
  const descriptor = viewed(await source.read(at, gap));
  const fields = descriptor.subarray(gap - 12);
  const agrees =
    descriptor.length === gap &&
    (gap === 12 || descriptor.readUInt32LE(0) === DESCRIPTOR_SIGNATURE) &&
    fields.readUInt32LE(0) === entry.crc &&
    fields.readUInt32LE(4) === entry.compressedSize &&
    fields.readUInt32LE(8) === entry.size;
  if (!agrees) {
    throw log.stop('ARTIFACT_ZIP_HEADER_MISMATCH', 'data descriptor and central directory differ', entry.name);
  }
}
