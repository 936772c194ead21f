import { crc32 } from 'node:zlib';

export interface ZipMember {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1980-01-01, the earliest time that a zip can state: the same archive whenever it is built. */
const DOS_DATE = 0x0021;
const UNIX_FILE_0644 = (0o100644 << 16) >>> 0;

/**
 * A zip archive of the members in the order given: fixed times, no extra fields, and stored, because deflate gives
 * other bytes on another processor or version of zlib and the build could not be repeated elsewhere.
 */
export function writeZip(members: readonly ZipMember[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of members) {
    const common = commonFields(crc32(bytes), bytes.length, Buffer.byteLength(name));
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), bytes]);
    directory.push(Buffer.concat([centralHeader(common, offset), Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, endRecord(members.length, central.length, offset)]);
}

/** The 26 bytes that both headers share: version, flags (names are UTF-8), method, time, date, CRC, sizes, lengths. */
function commonFields(crc: number, size: number, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt16LE(DOS_DATE, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(size, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

function centralHeader(common: Buffer, offset: number): Buffer {
  const madeBy = Buffer.from([20, 3]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(UNIX_FILE_0644, 6);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from('PK\x01\x02'), madeBy, common, rest]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
