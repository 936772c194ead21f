import { createInflateRaw, inflateRawSync } from 'node:zlib';
import type { ByteSource } from './byte-source.ts';
import { READ_CHUNK_BYTES } from './limits.ts';

/** How inflating ended: how many compressed bytes the stream took, or what was wrong with it. */
export type Inflated =
  | { readonly kind: 'done'; readonly consumed: number }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'corrupt' };

/** The bytes of one small deflate stream, or why not. Never yields more than `maxBytes`. */
export function inflateWhole(
  compressed: Uint8Array,
  maxBytes: number,
): { readonly bytes: Uint8Array; readonly consumed: number } | 'too-long' | 'truncated' | 'corrupt' {
  try {
    const inflated: unknown = inflateRawSync(compressed, { info: true, maxOutputLength: Math.max(1, maxBytes) });
    if (!hasInfo(inflated)) throw new Error('zlib no longer tells how much input it took');
    if (inflated.buffer.length > maxBytes) return 'too-long';
    return { bytes: inflated.buffer, consumed: inflated.engine.bytesWritten };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-long';
    if (code === 'Z_BUF_ERROR') return 'truncated';
    if (code?.startsWith('Z_') === true) return 'corrupt';
    throw error;
  }
}

/** With `info`, zlib answers a pair that its type declarations leave out. */
function hasInfo(value: unknown): value is { buffer: Uint8Array; engine: { bytesWritten: number } } {
  if (typeof value !== 'object' || value === null || !('engine' in value) || !('buffer' in value)) return false;
  const { engine, buffer } = value;
  if (typeof engine !== 'object' || engine === null || !('bytesWritten' in engine)) return false;
  return buffer instanceof Uint8Array && typeof engine.bytesWritten === 'number';
}

/**
 * Inflates the raw deflate stream at `offset` piece by piece and returns how it ended. The stream may end before
 * `length` is used up: `consumed` says where. The consumer stops early by leaving the loop; memory stays at a few chunks.
 */
export async function* inflateStream(
  source: ByteSource,
  offset: number,
  length: number,
): AsyncGenerator<Uint8Array, Inflated> {
  const inflate = createInflateRaw({ chunkSize: READ_CHUNK_BYTES });
  const feeding = feed(inflate, source, offset, length);
  feeding.catch((error: unknown) => inflate.destroy(error instanceof Error ? error : new Error('read failed')));
  try {
    for await (const piece of inflate as AsyncIterable<Uint8Array>) yield piece;
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

async function feed(
  inflate: ReturnType<typeof createInflateRaw>,
  source: ByteSource,
  offset: number,
  length: number,
): Promise<void> {
  for (let at = 0; at < length; at += READ_CHUNK_BYTES) {
    const chunk = await source.read(offset + at, Math.min(READ_CHUNK_BYTES, length - at));
    if (inflate.destroyed || inflate.readableEnded) return;
    if (!inflate.write(chunk)) await drained(inflate);
    if (inflate.destroyed || inflate.readableEnded) return;
  }
  inflate.end();
}

/** A stream that ends before its input does never drains: its end, close and error release the feeder as well. */
async function drained(inflate: ReturnType<typeof createInflateRaw>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const events = ['drain', 'end', 'close', 'error'] as const;
  for (const event of events) inflate.once(event, resolve);
  await promise;
  for (const event of events) inflate.off(event, resolve);
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
