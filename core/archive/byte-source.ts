/**
 * The port through which an archive is read: random access to a sequence of bytes that does not change meanwhile.
 * Adapters (a file handle, a range of HTTP) live above core/.
 */
export interface ByteSource {
  /** Bytes in all. */
  readonly size: number;
  /**
   * The `length` bytes from `offset`; fewer only where the source ends. Rejects only for a broken world. They may lie in
   * `into`, where one of at least `length` bytes is given: who reads a gibibyte into new buffers outruns the collector.
   */
  read(offset: number, length: number, into?: Uint8Array): Promise<Uint8Array>;
}

/** A source over bytes already in memory; reads are views, not copies. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: async (offset, length) => bytes.subarray(offset, offset + length),
  };
}

/** The same bytes as a Buffer, not a copy: valid as long as what was read. */
export function viewed(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
