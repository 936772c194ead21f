import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

interface Stored {
  readonly bytes: Buffer;
  readonly etag: string;
  readonly modified: Date;
}

export interface BucketOptions {
  /** Asked of every request that writes; nobody is asked where left out. */
  readonly token?: string;
  /** As servers do that know no conditional requests: If-Match and If-None-Match are not looked at. */
  readonly ignoresConditions?: boolean;
}

export interface Bucket extends AsyncDisposable {
  readonly url: URL;
  /** Without the leading slash. */
  readonly objects: Map<string, Stored>;
  /** Every request, `PUT metadata/timestamp.json 412`, in the order in which they were answered. */
  readonly answered: string[];
  /** Answers in the place of the store where it gives a status; `cut` hears nothing, `unheard` does as asked; neither answers. */
  fault: ((method: string, path: string) => number | 'cut' | 'unheard' | undefined) | undefined;
}

const MAX_BODY_BYTES = 64 * 1_024 * 1_024;

/** A store of objects over HTTP as S3, Azure Blob and WebDAV have it: GET, PUT, DELETE, strong ETags and conditional PUT (RFC 9110, section 13). */
export async function startBucket(options: BucketOptions = {}): Promise<Bucket> {
  const objects = new Map<string, Stored>();
  const answered: string[] = [];
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const bucket: Bucket = {
    url: new URL(`http://127.0.0.1:${address.port}/`),
    objects,
    answered,
    fault: undefined,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? '';
    const path = decodeURIComponent((request.url ?? '').slice(1));
    const body = await readBody(request);
    const fault = bucket.fault?.(method, path);
    if (fault === 'cut') return void request.socket.destroy();
    if (fault === 'unheard') {
      handle(method, path, body, request, response);
      return void request.socket.destroy();
    }
    const status = fault ?? handle(method, path, body, request, response);
    answered.push(`${method} ${path} ${status}`);
    const found = objects.get(path);
    response.writeHead(status);
    if (status === 200 && method === 'GET' && found !== undefined) response.end(found.bytes);
    else response.end();
  }

  function handle(
    method: string,
    path: string,
    body: Buffer,
    { headers }: IncomingMessage,
    response: ServerResponse,
  ): number {
    const found = objects.get(path);
    const mayWrite = options.token === undefined || headers.authorization === `Bearer ${options.token}`;
    if (method === 'GET' || method === 'HEAD') {
      if (found === undefined) return 404;
      response.setHeader('etag', found.etag);
      response.setHeader('last-modified', found.modified.toUTCString());
      return 200;
    }
    if (!mayWrite) return headers.authorization === undefined ? 401 : 403;
    if (method === 'DELETE') return objects.delete(path) ? 204 : 404;
    if (method !== 'PUT') return 405;
    if (options.ignoresConditions !== true) {
      if (headers['if-none-match'] === '*' && found !== undefined) return 412;
      if (headers['if-match'] !== undefined && headers['if-match'] !== found?.etag) return 412;
    }
    const etag = `"${createHash('md5').update(body).digest('hex')}"`;
    objects.set(path, { bytes: body, etag, modified: new Date() });
    response.setHeader('etag', etag);
    return found === undefined ? 201 : 200;
  }

  return bucket;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) throw new Error('the object is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
