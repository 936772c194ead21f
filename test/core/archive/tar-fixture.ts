export interface TarSpec {
  name: string;
  bytes?: Uint8Array;
  type?: string;
  mode?: number;
  prefix?: string;
  linkName?: string;
  magic?: string;
  /** Instead of the length of the bytes. */
  size?: number;
  /** Written over the header at that offset, before the checksum. */
  patch?: { at: number; bytes: Buffer };
  /** Added to the right checksum. */
  checksumError?: number;
  /** What the padding is filled with. */
  padding?: number;
}

const BLOCK = 512;
export const END_OF_TAR = Buffer.alloc(2 * BLOCK);

/** A tar archive in ustar format, honest unless told otherwise. */
export function tar(members: readonly TarSpec[], end: Buffer = END_OF_TAR): Buffer {
  return Buffer.concat([...members.map(tarMember), end]);
}

export function tarMember(spec: TarSpec): Buffer {
  const bytes = Buffer.from(spec.bytes ?? Buffer.alloc(0));
  const header = Buffer.alloc(BLOCK);
  header.write(spec.name, 0, 100, 'utf8');
  writeOctal(header, 100, 8, spec.mode ?? 0o644);
  writeOctal(header, 108, 8, 0);
  writeOctal(header, 116, 8, 0);
  writeOctal(header, 124, 12, spec.size ?? bytes.length);
  writeOctal(header, 136, 12, 0);
  header.write(spec.type ?? '0', 156, 'latin1');
  header.write(spec.linkName ?? '', 157, 100, 'utf8');
  header.write(spec.magic ?? 'ustar\x0000', 257, 'latin1');
  header.write(spec.prefix ?? '', 345, 155, 'utf8');
  spec.patch?.bytes.copy(header, spec.patch.at);
  header.fill(0x20, 148, 156);
  writeOctal(header, 148, 7, header.reduce((sum, byte) => sum + byte, 0) + (spec.checksumError ?? 0));
  const padding = Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK, spec.padding ?? 0);
  return Buffer.concat([header, bytes, padding]);
}

/** A pax header whose records hold what is given. */
export function pax(records: Record<string, string>, type = 'x'): TarSpec {
  return { name: 'PaxHeaders/next', type, bytes: Buffer.from(Object.entries(records).map(paxRecord).join('')) };
}

function paxRecord([key, value]: [string, string]): string {
  const rest = ` ${key}=${value}\n`;
  let length = Buffer.byteLength(rest) + 1;
  while (String(length).length + Buffer.byteLength(rest) !== length) length++;
  return `${length}${rest}`;
}

function writeOctal(header: Buffer, at: number, width: number, value: number): void {
  header.write(`${value.toString(8).padStart(width - 1, '0')}\0`, at, width, 'latin1');
}
