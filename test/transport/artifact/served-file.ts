import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';

/** Serves a file on the loopback for as long as it is used. */
export async function servedFile<T>(path: string, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((_, response) => createReadStream(path).pipe(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  try {
    return await use(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/artifact`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
