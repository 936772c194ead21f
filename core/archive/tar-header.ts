import type { FindingLog } from './archive.ts';
import { decodeName } from './member-names.ts';

export const TAR_BLOCK_BYTES = 512;

/** POSIX.1-2017, pax, "ustar Interchange Format": the fields that decide what a reader makes of a member. */
export interface TarHeader {
  /** Prefix and name joined; a folder may carry its trailing slash. */
  readonly path: string;
  /** Permission bits. */
  readonly mode: number;
  readonly size: number;
  readonly type: string;
}

/** Reads one header block that is not all zeros. What cannot be followed any further ends the reading. */
export function parseTarHeader(block: Buffer, offset: number, log: FindingLog): TarHeader {
  if (octal(block.subarray(148, 156)) !== checksumOf(block)) {
    throw log.stop('ARTIFACT_TAR_CHECKSUM', `the header at offset ${offset} has another checksum`);
  }
  const magic = block.toString('latin1', 257, 265);
  const isGnu = magic === 'ustar  \0';
  if (!isGnu && magic !== 'ustar\x0000') {
    throw log.stop('ARTIFACT_TAR_HEADER', `the header at offset ${offset} is neither ustar nor GNU`);
  }
  const name = text(block.subarray(0, 100));
  // in a GNU header these bytes mean times and offsets to some readers and a path prefix to others
  const prefix = isGnu ? (isZero(block.subarray(345, 500)) ? '' : undefined) : text(block.subarray(345, 500));
  const linkName = text(block.subarray(157, 257));
  const mode = octal(block.subarray(100, 108));
  const size = octal(block.subarray(124, 136));
  if (name === undefined || prefix === undefined || linkName === undefined) {
    throw log.stop('ARTIFACT_TAR_HEADER', `the header at offset ${offset} has a malformed name`);
  }
  if (mode === undefined || size === undefined || !isZero(block.subarray(500))) {
    throw log.stop('ARTIFACT_TAR_HEADER', `the header at offset ${offset} has a malformed number, or trailing bytes`);
  }
  const path = prefix === '' ? name : `${prefix}/${name}`;
  if (linkName !== '' && '05'.includes(type(block))) {
    log.add('ARTIFACT_TAR_HEADER', 'a plain member names a link target', path);
  }
  return { path, mode, size, type: type(block) };
}

/** `\0` is what tar wrote for a plain file before types were named. */
function type(block: Buffer): string {
  const flag = block.toString('latin1', 156, 157);
  return flag === '\0' ? '0' : flag;
}

/** The sum of all bytes with the checksum itself taken as spaces; unsigned, as the standard has it. */
function checksumOf(block: Buffer): number {
  let sum = 0;
  for (let at = 0; at < block.length; at += 1) sum += at >= 148 && at < 156 ? 0x20 : block.readUInt8(at);
  return sum;
}

/** Octal digits, then spaces or NULs. GNU's base-256 form is only for sizes far above every bound here. */
function octal(field: Buffer): number | undefined {
  const match = /^ *([0-7]+)[ \0]*$/.exec(field.toString('latin1'));
  return match?.[1] === undefined ? undefined : Number.parseInt(match[1], 8);
}

/** Bytes behind a NUL are read by some and ignored by others. */
function text(field: Buffer): string | undefined {
  const nul = field.indexOf(0);
  if (nul !== -1 && !isZero(field.subarray(nul))) return undefined;
  return decodeName(nul === -1 ? field : field.subarray(0, nul));
}

export function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}
