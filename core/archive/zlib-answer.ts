/** A whole inflated stream, and the engine that says how much input it took. */
export interface ZlibAnswer {
  readonly buffer: Uint8Array<ArrayBuffer>;
  readonly engine: { readonly bytesWritten: number };
}

/**
 * With `info`, zlib answers a pair that its type declarations leave out.
 *
 * @throws TypeError for any other answer: without the length of the input nobody can tell what follows the stream
 */
export function zlibAnswer(value: unknown): ZlibAnswer {
  if (isAnswer(value)) return value;
  throw new TypeError('zlib no longer tells how much input it took');
}

function isAnswer(value: unknown): value is ZlibAnswer {
  if (!(value instanceof Object) || !('engine' in value) || !('buffer' in value)) return false;
  const { engine, buffer } = value;
  if (!(buffer instanceof Uint8Array) || !(buffer.buffer instanceof ArrayBuffer)) return false;
  return engine instanceof Object && 'bytesWritten' in engine && typeof engine.bytesWritten === 'number';
}
