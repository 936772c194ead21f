import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { NOT_FOUND_PAGE, pagesHeaders } from './pages.ts';

/** Answers a request in its own way instead of with the file, which is undefined where there is none. */
export type Answer = (response: ServerResponse, file: Uint8Array | undefined, request: IncomingMessage) => void;

export interface Served {
  readonly method: string;
  /** Without the leading slash. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly status: number;
  /** As sent, compressed where it was. */
  readonly bodyBytes: number;
}

export interface PublicationServer extends AsyncDisposable {
  readonly url: URL;
  /** Paths asked for, in order, without the leading slash. */
  readonly requests: string[];
  /** What was answered, once it was. */
  readonly served: Served[];
  /** The first pattern that matches the path answers. */
  readonly answers: [RegExp, Answer][];
  /** From now on another folder is served at the same address. */
  show(directory: string): void;
}

export interface ServerOptions {
  /** Refuses with 401 whoever does not bring it. */
  readonly bearer?: () => string;
  /** No ETag and no compression, as the plainest server does. */
  readonly plain?: boolean;
}

/** A static web server over a publication on an ephemeral loopback port, with GitHub Pages' headers and room for mischief. */
export async function servePublication(directory: string, options: ServerOptions = {}): Promise<PublicationServer> {
  let shown = directory;
  const requests: string[] = [];
  const served: Served[] = [];
  const answers: [RegExp, Answer][] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    const { method = 'GET', headers } = request;
    requests.push(path);
    const count = countBody(response);
    response.on('close', () => served.push({ method, path, headers, status: response.statusCode, bodyBytes: count() }));
    const respond = (file: OpenFile | undefined) => {
      const answer = answers.find(([pattern]) => pattern.test(path))?.[1];
      if (answer !== undefined) return answer(response, file?.bytes, request);
      if (options.bearer !== undefined && headers.authorization !== `Bearer ${options.bearer()}`)
        return void response.writeHead(401, { 'www-authenticate': 'Bearer' }).end();
      return answerAsPages(request, response, file, options.plain === true);
    };
    openFile(join(shown, path)).then(respond, () => respond(undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: new URL(`http://127.0.0.1:${address.port}/`),
    requests,
    served,
    answers,
    show: (next) => {
      shown = next;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface OpenFile {
  readonly bytes: Uint8Array;
  readonly modified: Date;
}

async function openFile(path: string): Promise<OpenFile> {
  const [bytes, { mtime }] = await Promise.all([readFile(path), stat(path)]);
  return { bytes, modified: mtime };
}

function answerAsPages(
  request: IncomingMessage,
  response: ServerResponse,
  file: OpenFile | undefined,
  isPlain: boolean,
): void {
  const body = file?.bytes ?? NOT_FOUND_PAGE;
  if (isPlain) {
    response.writeHead(file === undefined ? 404 : 200, { 'content-length': body.length });
    return void response.end(request.method === 'HEAD' ? undefined : body);
  }
  const isGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const headers = pagesHeaders(file, isGzip);
  if (file !== undefined && request.headers['if-none-match'] === headers['etag'])
    return void response.writeHead(304, headers).end();
  const encoded = isGzip ? gzipSync(body, { level: 6 }) : body;
  response.writeHead(file === undefined ? 404 : 200, { ...headers, 'content-length': encoded.length });
  return void response.end(request.method === 'HEAD' ? undefined : encoded);
}

/** Bytes of the body that were written, whoever writes them. */
function countBody(response: ServerResponse): () => number {
  let written = 0;
  const [write, end] = [response.write.bind(response), response.end.bind(response)];
  const counted = (chunk: unknown): void => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) written += chunk.length;
  };
  response.write = (...args: unknown[]) => {
    counted(args[0]);
    return Reflect.apply(write, response, args);
  };
  response.end = (...args: unknown[]) => {
    counted(args[0]);
    return Reflect.apply(end, response, args);
  };
  return () => written;
}
