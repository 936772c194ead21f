import { crc32, deflateRawSync } from 'node:zlib';

/** What one header says; every field can be made to lie. */
export interface Fields {
  name: string | Buffer;
  flags: number;
  method: number;
  crc: number;
  compressedSize: number;
  size: number;
  extra: Buffer;
}

export interface MemberSpec {
  name: string | Buffer;
  bytes?: Uint8Array;
  method?: number;
  flags?: number;
  /** Instead of the compressed bytes. */
  data?: Buffer;
  /** What the central directory says otherwise. */
  central?: Partial<Fields>;
  /** What the local header says otherwise. */
  local?: Partial<Fields>;
  /** Both. */
  both?: Partial<Fields>;
  externalAttributes?: number;
  disk?: number;
  localOffset?: number;
  /** Between the data and the next header. */
  after?: Buffer;
}

export interface ZipSpec {
  prepend?: Buffer;
  append?: Buffer;
  comment?: Buffer;
  /** Between the last member and the central directory. */
  beforeDirectory?: Buffer;
  afterDirectory?: Buffer;
  /** Fields of the end record, by their offset: [16-bit value] or 32-bit number. */
  end?: Partial<{
    disk: number;
    startDisk: number;
    onDisk: number;
    count: number;
    size: number;
    offset: number;
    comment: number;
  }>;
}

export const UNIX = (mode: number): number => (mode << 16) >>> 0;
export const DEFLATED = 8;
export const STORED = 0;

/** A zip archive, honest unless told otherwise. */
export function zip(members: readonly MemberSpec[], spec: ZipSpec = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const bytes = Buffer.from(member.bytes ?? Buffer.alloc(0));
    const method = member.method ?? DEFLATED;
    const data = member.data ?? (method === DEFLATED ? deflateRawSync(bytes) : bytes);
    const honest: Fields = {
      name: member.name,
      flags: member.flags ?? 0x0800,
      method,
      crc: crc32(bytes),
      compressedSize: data.length,
      size: bytes.length,
      extra: Buffer.alloc(0),
    };
    const local = Buffer.concat([
      localHeader({ ...honest, ...member.both, ...member.local }),
      data,
      member.after ?? Buffer.alloc(0),
    ]);
    directory.push(
      centralHeader({ ...honest, ...member.both, ...member.central }, member.localOffset ?? offset, member),
    );
    parts.push(local);
    offset += local.length;
  }
  const { prepend = Buffer.alloc(0), append = Buffer.alloc(0), comment = Buffer.alloc(0) } = spec;
  const before = spec.beforeDirectory ?? Buffer.alloc(0);
  const central = Buffer.concat(directory);
  const end = endRecord(members.length, central.length, offset + before.length, comment.length, spec);
  return Buffer.concat([
    prepend,
    ...parts,
    before,
    central,
    spec.afterDirectory ?? Buffer.alloc(0),
    end,
    comment,
    append,
  ]);
}

/** The 16 bytes (12 without signature) that follow the data of a streamed member. */
export function descriptor(crc: number, compressedSize: number, size: number, signed = true): Buffer {
  const fields = Buffer.alloc(12);
  fields.writeUInt32LE(crc, 0);
  fields.writeUInt32LE(compressedSize, 4);
  fields.writeUInt32LE(size, 8);
  return signed ? Buffer.concat([Buffer.from('PK\x07\x08'), fields]) : fields;
}

export function extraField(id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}

function common(fields: Fields): Buffer {
  const name = Buffer.from(fields.name);
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(fields.flags, 2);
  header.writeUInt16LE(fields.method, 4);
  header.writeUInt16LE(0x0021, 8);
  header.writeUInt32LE(fields.crc, 10);
  header.writeUInt32LE(fields.compressedSize, 14);
  header.writeUInt32LE(fields.size, 18);
  header.writeUInt16LE(name.length, 22);
  header.writeUInt16LE(fields.extra.length, 24);
  return header;
}

function localHeader(fields: Fields): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04'), common(fields), Buffer.from(fields.name), fields.extra]);
}

function centralHeader(
  fields: Fields,
  offset: number,
  { disk = 0, externalAttributes = UNIX(0o100644) }: MemberSpec,
): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt16LE(disk, 2);
  rest.writeUInt32LE(externalAttributes, 6);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x03', 'latin1'),
    common(fields),
    rest,
    Buffer.from(fields.name),
    fields.extra,
  ]);
}

function endRecord(count: number, size: number, offset: number, comment: number, spec: ZipSpec): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(spec.end?.disk ?? 0, 4);
  end.writeUInt16LE(spec.end?.startDisk ?? 0, 6);
  end.writeUInt16LE(spec.end?.onDisk ?? spec.end?.count ?? count, 8);
  end.writeUInt16LE(spec.end?.count ?? count, 10);
  end.writeUInt32LE(spec.end?.size ?? size, 12);
  end.writeUInt32LE(spec.end?.offset ?? offset, 16);
  end.writeUInt16LE(spec.end?.comment ?? comment, 20);
  return end;
}
