import { TAR_BLOCK_BYTES } from './tar-header.ts';

const NAME_BYTES = 100;
const MAX_SIZE = 8 ** 11 - 1;

/** Two blocks of zeros. */
export const TAR_END: Uint8Array = new Uint8Array(2 * TAR_BLOCK_BYTES);

/**
 * The ustar header of a plain file: mode 644, no owner, no time, so that the same file has the same header everywhere. A
 * reader that knows what must come compares it byte for byte, and has nothing to parse.
 * @throws RangeError for a path that is not printable ASCII of at most 100 characters, or a length that does not fit
 */
export function tarFileHeader(path: string, length: number): Uint8Array {
  if (!/^[\x21-\x7e]+$/.test(path) || path.length > NAME_BYTES) throw new RangeError('The path does not fit a header.');
  if (!Number.isSafeInteger(length) || length < 0 || length > MAX_SIZE)
    throw new RangeError('The length does not fit.');
  const header = Buffer.alloc(TAR_BLOCK_BYTES);
  header.write(path, 0, 'latin1');
  octal(header, 0o644, 100, 8);
  octal(header, 0, 108, 8);
  octal(header, 0, 116, 8);
  octal(header, length, 124, 12);
  octal(header, 0, 136, 12);
  header.write('        ', 148, 'latin1');
  header.write('0', 156, 'latin1');
  header.write('ustar\x0000', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
}

/** Zeros up to the next block. */
export function tarPadding(length: number): Uint8Array {
  return new Uint8Array((TAR_BLOCK_BYTES - (length % TAR_BLOCK_BYTES)) % TAR_BLOCK_BYTES);
}

/** The length that such a header states; undefined unless it is exactly the header of a plain file of that path. */
export function tarLengthOf(header: Uint8Array, path: string): number | undefined {
  const stated = /^[0-7]{11}$/.exec(Buffer.from(header.subarray(124, 135)).toString('latin1'))?.[0];
  const length = stated === undefined ? -1 : Number.parseInt(stated, 8);
  return length >= 0 && Buffer.from(tarFileHeader(path, length)).equals(header) ? length : undefined;
}

function octal(header: Buffer, value: number, at: number, width: number): void {
  header.write(`${value.toString(8).padStart(width - 1, '0')}\0`, at, 'latin1');
}
