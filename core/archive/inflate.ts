import { createInflateRaw, inflateRawSync } from 'node:zlib';
import type { ByteSource } from './byte-source.ts';
import { READ_CHUNK_BYTES } from './limits.ts';
import { zlibAnswer, type ZlibAnswer } from './zlib-answer.ts';

/** How inflating ended: how many compressed bytes the stream took, or what was wrong with it. */
export type Inflated =
  | { readonly kind: 'done'; readonly consumed: number }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'corrupt' };

/** The least that zlib takes for the size of its output. */
const MIN_CHUNK_BYTES = 64;

/**
 * Hands `take` the bytes of one small deflate stream, never more than `maxBytes` and only for the time of that call, and
 * says how many compressed ones there were, or what is wrong.
 */
export function inflateWhole(
  compressed: Uint8Array,
  maxBytes: number,
  take: (bytes: Uint8Array) => void,
): number | 'too-long' | 'truncated' | 'corrupt' {
  // One buffer that all fits into, so that none is left to the collector.
  const chunkSize = Math.max(MIN_CHUNK_BYTES, maxBytes + 1);
  const inflated = inflatedWhole(compressed, maxBytes, chunkSize);
  if (typeof inflated === 'string') return inflated;
  take(inflated.buffer);
  if (inflated.buffer.buffer.byteLength === chunkSize) release(inflated.buffer);
  return inflated.engine.bytesWritten;
}

function inflatedWhole(
  compressed: Uint8Array,
  maxBytes: number,
  chunkSize: number,
): ZlibAnswer | 'too-long' | 'truncated' | 'corrupt' {
  const options = { info: true, chunkSize, maxOutputLength: Math.max(1, maxBytes) };
  let answer: unknown;
  try {
    answer = inflateRawSync(compressed, options);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-long';
    return code === 'Z_BUF_ERROR' ? 'truncated' : 'corrupt';
  }
  const inflated = zlibAnswer(answer);
  return inflated.buffer.length > maxBytes ? 'too-long' : inflated;
}

/**
 * Inflates the raw deflate stream at `offset` piece by piece and returns how it ended. The stream may end before
 * `length` is used up: `consumed` says where. The consumer stops early by leaving the loop; memory stays at a few chunks, for a
 * piece is gone when the next is asked for.
 */
export async function* inflateStream(
  source: ByteSource,
  offset: number,
  length: number,
): AsyncGenerator<Uint8Array, Inflated> {
  const inflate = createInflateRaw({ chunkSize: READ_CHUNK_BYTES });
  const feeding = feed(inflate, source, offset, length);
  feeding.catch((error: Error) => inflate.destroy(error));
  try {
    for await (const piece of inflate as AsyncIterable<Uint8Array<ArrayBuffer>>) {
      yield piece;
      // Full, so zlib has turned to another one.
      if (piece.byteOffset + piece.length === READ_CHUNK_BYTES) release(piece);
    }
    return { kind: 'done', consumed: inflate.bytesWritten };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'Z_BUF_ERROR') return { kind: 'truncated' };
    if (code?.startsWith('Z_') === true) return { kind: 'corrupt' };
    throw error;
  } finally {
    inflate.destroy();
  }
}

/** Frees a buffer at once: the collector would let tens of megabytes of them pile up first. */
function release({ buffer }: Uint8Array<ArrayBuffer>): void {
  buffer.transfer(0);
}

async function feed(
  inflate: ReturnType<typeof createInflateRaw>,
  source: ByteSource,
  offset: number,
  length: number,
): Promise<void> {
  const buffer = new Uint8Array(Math.min(READ_CHUNK_BYTES, length));
  for (let at = 0; at < length; at += READ_CHUNK_BYTES) {
    const chunk = await source.read(offset + at, Math.min(READ_CHUNK_BYTES, length - at), buffer);
    if (inflate.destroyed || inflate.readableEnded) return;
    await taken(inflate, chunk);
    if (inflate.destroyed || inflate.readableEnded) return;
  }
  inflate.end();
}

/**
 * Until the chunk is used up and its buffer free again. A stream that ends before its input does never says so: its end,
 * close and error release the feeder as well.
 */
async function taken(inflate: ReturnType<typeof createInflateRaw>, chunk: Uint8Array): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const events = ['end', 'close', 'error'] as const;
  for (const event of events) inflate.once(event, resolve);
  inflate.write(chunk, () => resolve());
  await promise;
  for (const event of events) inflate.off(event, resolve);
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
