import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';

/** Answers one path in its own way instead of with the file. */
export type Answer = (response: ServerResponse, file: Uint8Array | undefined, request: IncomingMessage) => void;

export interface PublicationServer extends AsyncDisposable {
  readonly url: URL;
  /** Paths asked for, in order, without the leading slash. */
  readonly requests: string[];
  /** The first pattern that matches the path answers. */
  readonly answers: [RegExp, Answer][];
}

/** A static web server over a directory on an ephemeral loopback port, with room for mischief. */
export async function servePublication(directory: string): Promise<PublicationServer> {
  const requests: string[] = [];
  const answers: [RegExp, Answer][] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    requests.push(path);
    void readFile(join(directory, path)).then(
      (file) => respond(path, response, file, request),
      () => respond(path, response, undefined, request),
    );
  });
  const respond = (path: string, response: ServerResponse, file: Uint8Array | undefined, request: IncomingMessage) => {
    const answer = answers.find(([pattern]) => pattern.test(path))?.[1];
    if (answer !== undefined) return answer(response, file, request);
    response.writeHead(file === undefined ? 404 : 200, file === undefined ? {} : { 'content-length': file.length });
    return response.end(file);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: new URL(`http://127.0.0.1:${address.port}/`),
    requests,
    answers,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
