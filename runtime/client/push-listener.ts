import { chmod, lstat, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Outcome } from '../../core/finding.ts';
import { MAX_SIGNED_DENY_BYTES } from '../../core/denies/signed-deny.ts';
import type { Deny } from '../../core/registry/registry-state.ts';

export interface PushListener extends AsyncDisposable {
  /** The path of the socket, or the port on the loopback address. */
  readonly at: string | number;
}

/** So many statements a second, and so many at once: a deny may come in parts, a flood may not. */
const PER_SECOND = 20;
const AT_ONCE = 100;
const REQUEST_TIMEOUT_MS = 5_000;
/** Node looks every 30 seconds where nobody says otherwise: so long a few silent connections would keep every deny out. */
const TIMEOUT_CHECK_MS = 1_000;
const MAX_CONNECTIONS = 64;

/**
 * Takes signed denies by POST, over a Unix socket that only its owner may open or over HTTP on the loopback address. Who
 * sends them does not matter: the signature decides. 200 for one that is in force, 400 with codes for one that is refused,
 * 413 beyond 2 KB, 429 for too many.
 * @throws Error when the address cannot be listened on
 */
export async function listenForDenies(
  at: string | number,
  accept: (statement: Uint8Array) => Promise<Outcome<Deny>>,
): Promise<PushListener> {
  const limit = rateLimit();
  const timeouts = {
    requestTimeout: REQUEST_TIMEOUT_MS,
    headersTimeout: REQUEST_TIMEOUT_MS,
    connectionsCheckingInterval: TIMEOUT_CHECK_MS,
  };
  const server = createServer(timeouts, (request, response) => {
    answer(request, response, limit, accept).catch(() => response.destroy());
  });
  server.maxConnections = MAX_CONNECTIONS;
  if (typeof at === 'string') await removeDeadSocket(at);
  await listen(server, at);
  if (typeof at === 'string') await chmod(at, 0o600);
  const address = server.address();
  return {
    at: typeof at === 'string' || address === null || typeof address === 'string' ? at : address.port,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server, at: string | number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    if (typeof at === 'string') server.listen(at, resolve);
    else server.listen(at, '127.0.0.1', resolve);
  });
}

/** A process that was killed leaves its socket behind; one that answers is left alone, and listening there fails. */
async function removeDeadSocket(path: string): Promise<void> {
  // A file that lies there by mistake refuses connections, too.
  const found = await lstat(path).catch(() => undefined);
  if (found?.isSocket() !== true) return;
  const isDead = await new Promise<boolean>((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(false);
    });
    socket.once('error', (error) => resolve('code' in error && error.code === 'ECONNREFUSED'));
  });
  if (isDead) await rm(path, { force: true });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  limit: () => boolean,
  accept: (statement: Uint8Array) => Promise<Outcome<Deny>>,
): Promise<void> {
  // A page in a browser on this machine can post here, too; it has no business to.
  if (request.method !== 'POST' || request.headers.origin !== undefined) return close(response, 405, {});
  if (!limit()) return close(response, 429, {});
  const body = await readBody(request);
  if (body === undefined) return close(response, 413, {});
  const verdict = await accept(body);
  if (verdict.kind === 'ok') return reply(response, 200, { in_force: verdict.value.id });
  return reply(response, 400, { codes: verdict.findings.map(({ code }) => code) });
}

async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) return undefined;
    length += chunk.length;
    if (length > MAX_SIGNED_DENY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Without reading what is left of the request. */
function close(response: ServerResponse, status: number, body: object): void {
  response.shouldKeepAlive = false;
  reply(response, status, body);
}

function rateLimit(): () => boolean {
  let left = AT_ONCE;
  let filledAt = performance.now();
  return () => {
    const now = performance.now();
    left = Math.min(AT_ONCE, left + ((now - filledAt) / 1_000) * PER_SECOND);
    filledAt = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
