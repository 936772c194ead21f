import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';

export interface FolderServer extends AsyncDisposable {
  /** `http://127.0.0.1:port`, as a policy lists it. */
  readonly origin: string;
  /** From now on another folder is served at the same address: what a mirror that was taken over would do. */
  show(folder: string): void;
}

/** A plain web server over a folder, on a free loopback port. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  let shown = folder;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://loopback');
    // `normalize` over a path that begins with a slash never climbs above it.
    readFile(join(shown, normalize(`/${decodeURIComponent(pathname)}`))).then(
      (bytes) => response.writeHead(200, { 'content-length': bytes.length }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    show: (other) => {
      shown = other;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
