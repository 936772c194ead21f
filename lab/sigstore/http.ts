/** One loopback HTTP service: reads bounded requests, hands them to a handler, and closes without leftovers. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { RequestRefused } from './request-refused.ts';

const MAX_REQUEST_BYTES = 16 * 1024 * 1024;
export const LOOPBACK = '127.0.0.1';

export interface LabRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** This service's own base URL, without a trailing slash. */
  readonly origin: string;
}

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (request: LabRequest) => Reply;

export interface Service {
  readonly url: string;
  close(): Promise<void>;
}

export const json = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
  headers,
});

/** Listens on a free loopback port. */
export async function serve(handler: Handler): Promise<Service> {
  let url = '';
  const server = createServer((request, response) => {
    void respond(request, response, handler, url);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the service has no port');
  url = `http://${LOOPBACK}:${address.port}`;
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  handler: Handler,
  origin: string,
): Promise<void> {
  let reply: Reply;
  try {
    const body = await readBody(request);
    const url = URL.parse(request.url ?? '/', origin);
    if (url === null) throw new RequestRefused(400, 'unreadable request target');
    const { method = 'GET', headers } = request;
    reply = handler({ method, path: url.pathname, query: url.searchParams, headers, body, origin });
  } catch (error) {
    reply = refusalReply(error);
  }
  response.writeHead(reply.status, { 'content-type': reply.type, ...reply.headers });
  response.end(reply.body);
}

/** A request that breaks a handler is a fault of the lab, and 500 says so instead of passing for a refusal. */
function refusalReply(error: unknown): Reply {
  const refused = error instanceof RequestRefused;
  const status = refused ? error.status : 500;
  const message = error instanceof Error ? error.message : 'unknown fault';
  return json(status, { code: status, message }, refused ? error.headers : {});
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) throw new RequestRefused(400, 'unreadable body');
    size += chunk.length;
    if (size > MAX_REQUEST_BYTES) throw new RequestRefused(413, `body exceeds ${MAX_REQUEST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
