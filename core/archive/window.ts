import type { ByteSource } from './byte-source.ts';
import { READ_CHUNK_BYTES } from './limits.ts';

/**
 * The same source, with what follows a small read kept at hand: the headers and data of thousands of small members cost a
 * read for each window, not three for each member. What a read gave is valid until the next one.
 */
export function windowed(source: ByteSource): ByteSource {
  const buffer = new Uint8Array(READ_CHUNK_BYTES);
  let start = 0;
  let window: Uint8Array = buffer.subarray(0, 0);
  return {
    size: source.size,
    async read(offset, length, into) {
      if (length >= READ_CHUNK_BYTES) return source.read(offset, length, into);
      if (offset < start || offset + length > start + window.length) {
        window = await source.read(offset, READ_CHUNK_BYTES, buffer);
        start = offset;
      }
      return window.subarray(offset - start, offset - start + length);
    },
  };
}
