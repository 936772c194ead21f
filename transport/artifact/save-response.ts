import { closeSync, openSync, writeSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream/promises';
import { isMarkedAsUntransferable } from 'node:worker_threads';

/**
 * Writes the body of a response to a file that it makes or empties. `atMost` bytes are taken; more ends the response with
 * what `tooLong` makes.
 * @throws Error of the connection, of the file, of a body that is cut short, or `tooLong`
 */
export async function saveResponse(
  response: IncomingMessage,
  path: string,
  atMost: number,
  tooLong: () => Error,
): Promise<void> {
  const file = opened(path, response);
  const { socket } = response;
  const spent = new SpentBuffers();
  const spend = (bytes: Buffer): void => spent.add(bytes);
  let received = 0;
  const write = (chunk: Buffer): void => {
    // What the parser still has at hand after a refusal must not reach a file that may be closed by then.
    if (response.destroyed) return;
    received += chunk.length;
    try {
      if (received > atMost) throw tooLong();
      // At once, for a stream would keep chunks in a queue; the system takes 64 KiB in microseconds.
      for (let at = 0; at < chunk.length;) at += writeSync(file, chunk, at);
      spend(chunk);
    } catch (error) {
      response.destroy(error instanceof Error ? error : new Error('the body could not be written'));
    }
  };
  socket.on('data', spend);
  response.on('data', write);
  try {
    await finished(response);
  } finally {
    socket.off('data', spend);
    response.off('data', write);
    closeSync(file);
  }
}

function opened(path: string, response: IncomingMessage): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    response.destroy();
    throw error;
  }
}

/**
 * Every read of a socket gets memory of its own, and the parser copies the body out of it. The collector starts only at
 * about 64 MiB of such memory: a download of any size took 70 to 100 MiB above idle, and takes 20 to 45 (of TLS
 * the most) now that it is given back as soon as nobody looks at it.
 */
class SpentBuffers {
  private readonly spent = new Set<ArrayBuffer>();

  add({ buffer }: Buffer): void {
    // The pool of Buffer holds bytes of others.
    if (!(buffer instanceof ArrayBuffer) || isMarkedAsUntransferable(buffer)) return;
    // Not now: the parser, below on the stack, is still reading there.
    if (this.spent.size === 0) setImmediate(() => this.release());
    this.spent.add(buffer);
  }

  private release(): void {
    for (const buffer of this.spent) buffer.transfer(0);
    this.spent.clear();
  }
}
