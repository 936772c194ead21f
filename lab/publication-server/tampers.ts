import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Answer } from './server.ts';

const CHUNK_BYTES = 65_536;

/** What concerns bodies says of any file that it is there, so that a client which asks for the head first comes for the rest. */
function onBody(answer: Answer): Answer {
  return (response, file, request) => {
    if (request.method === 'HEAD') response.writeHead(200).end();
    else answer(response, file, request);
  };
}

/** One bit of the file, in its middle where no place is named. */
export function flipByte(at?: number): Answer {
  return onBody((response, file = new Uint8Array()) => {
    const flipped = Buffer.from(file);
    const place = at ?? Math.floor(file.length / 2);
    flipped[place] = (flipped[place] ?? 0) ^ 1;
    response.writeHead(200, { 'content-length': flipped.length }).end(flipped);
  });
}

/** Announces the whole file, sends half of it and hangs up. */
export function truncate(): Answer {
  return onBody((response, file = new Uint8Array()) => {
    response.writeHead(200, { 'content-length': file.length });
    response.write(file.subarray(0, Math.floor(file.length / 2)), () => response.destroy());
  });
}

/** A shorter file that ends in good order. */
export function shorten(bytes = 100): Answer {
  return onBody((response, file) => void response.end(file?.subarray(0, bytes)));
}

/** Spaces for as long as anybody listens. `sent` tells how many bytes that were. */
export function endless(sent: { bytes: number } = { bytes: 0 }): Answer {
  return onBody((response) => {
    const chunk = Buffer.alloc(CHUNK_BYTES, ' ');
    const more = (): void => {
      sent.bytes += chunk.length;
      if (!response.destroyed) response.write(chunk, () => setImmediate(more));
    };
    more();
  });
}

/** A few kilobytes that unpack to so many bytes. */
export function compressionBomb(bytes: number): Answer {
  const packed = gzipSync(Buffer.alloc(bytes, ' '));
  return onBody((response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed));
}

/** Compressed, and cut short before the end of the compressed bytes. */
export function brokenCompression(): Answer {
  return onBody((response, file = new Uint8Array()) => {
    const packed = gzipSync(file);
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed.subarray(0, packed.length - 12));
  });
}

/** One byte at a time, never done. */
export function trickle(everyMs = 20): Answer {
  return onBody((response) => {
    const timer = setInterval(() => response.write(' '), everyMs);
    response.on('close', () => clearInterval(timer));
  });
}

/** Takes the request and never says anything. */
export function silent(): Answer {
  return () => undefined;
}

export function empty(): Answer {
  return onBody((response) => void response.end());
}

export function status(code: number): Answer {
  return (response) => void response.writeHead(code).end();
}

export function redirect(location: string, code = 302): Answer {
  return (response) => void response.writeHead(code, { location }).end();
}

/** The file of that name in another publication: an older one, a stranger's, another channel's. */
export function from(directory: string): Answer {
  return (response, _file, request) => {
    const file = readIfThere(join(directory, (request.url ?? '/').slice(1)));
    answerWith(response, file);
  };
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function answerWith(response: ServerResponse, file: Uint8Array | undefined): void {
  response.writeHead(file === undefined ? 404 : 200).end(file);
}
