import type { ByteSource } from './byte-source.ts';
import { READ_CHUNK_BYTES } from './limits.ts';

/**
 * The bytes of a source in order, in chunks; each is valid until the next is asked for. Ends early if the source turns out
 * shorter than it said.
 */
export async function* sequentially(source: ByteSource): AsyncGenerator<Uint8Array, void> {
  const buffer = new Uint8Array(READ_CHUNK_BYTES);
  for (let at = 0; at < source.size; at += READ_CHUNK_BYTES) {
    yield await source.read(at, Math.min(READ_CHUNK_BYTES, source.size - at), buffer);
  }
}

/** Cuts a sequence of chunks into the lengths that a format asks for. */
export class ChunkReader {
  private readonly chunks: AsyncIterator<Uint8Array>;
  private rest: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterator<Uint8Array>) {
    this.chunks = chunks;
  }

  /** Up to `most` bytes, at least one, valid until the next are asked for; undefined at the end. */
  async some(most: number): Promise<Uint8Array | undefined> {
    while (this.rest.length === 0) {
      const next = await this.chunks.next();
      if (next.done === true) return undefined;
      this.rest = next.value;
    }
    const piece = this.rest.subarray(0, most);
    this.rest = this.rest.subarray(piece.length);
    return piece;
  }

  /** A copy of exactly `length` bytes, or the fewer that were left. `length` is bounded by the caller. */
  async exactly(length: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafe(length);
    let at = 0;
    while (at < length) {
      const piece = await this.some(length - at);
      if (piece === undefined) break;
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes.subarray(0, at);
  }
}
