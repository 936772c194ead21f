import { PublicationStoreError } from './publication-store.ts';
import type { ObjectPort, PutCondition, StoredObject } from './object-store.ts';

export interface HttpPortOptions {
  /** The folder of the publication; without credentials. */
  readonly base: URL;
  /** Asked for each request, so that one that is renewed meanwhile is used. */
  readonly token?: () => Promise<string>;
  readonly fetch?: typeof fetch;
  /** For one request, in milliseconds; HTTP_TIMEOUT_MS at most. */
  readonly timeoutMs?: number;
  /** The process's own where left out. */
  readonly env?: Environment;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Below the lease of the lock: a write that hangs must have failed before another writer goes on. */
export const HTTP_TIMEOUT_MS = 20_000;
const ATTEMPTS = 3;
const RETRY_MS = 200;
/** What may be gone a moment later; a full store (507) is not. */
const PASSING: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);
const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Asked for again each time: what a host learns of a deny by must not be an old copy. */
const REVALIDATED = 'no-cache';

/**
 * GET, PUT and DELETE with If-Match and If-None-Match (RFC 9110, section 13), as S3, Google's and Azure's stores and WebDAV
 * have them. Redirects are not followed: the token goes to one origin.
 * @throws RangeError for an address with credentials, or a token that would cross a network in the clear
 */
export function httpPort(options: HttpPortOptions): ObjectPort {
  const base = new URL(options.base);
  if (base.username !== '' || base.password !== '') throw new RangeError('The address holds credentials.');
  if (!/^https?:$/.test(base.protocol)) throw new RangeError('The address is not one of http or https.');
  if (options.token !== undefined && base.protocol !== 'https:' && !isLoopback(base.hostname))
    throw new RangeError('A token is sent over https: only.');
  if (options.token !== undefined && base.protocol !== 'https:' && isProxied(base.hostname, options.env ?? process.env))
    throw new RangeError('A token over http: goes through no proxy: name the address in NO_PROXY.');
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  const ask = requester(base, options);
  return {
    has: (path) => retried(() => hasObject(ask, path)),
    get: (path, maxBytes) => retried(() => getObject(ask, path, maxBytes)),
    put: (path, bytes, condition, before) => {
      const put = () => putObject(ask, { path, bytes, condition, before });
      // Sent twice, a conditional write meets its own first copy: its caller looks what became of it.
      return condition.kind === 'always' ? retried(put) : put();
    },
    remove: (path, before) => retried(() => removeObject(ask, path, before)),
  };
}

/** Whether Node's `fetch` would hand what is sent over http: to a proxy. NO_PROXY is believed where it names the very host. */
function isProxied(hostname: string, env: Environment): boolean {
  const flags = [...process.execArgv, ...(env['NODE_OPTIONS'] ?? '').split(' ')];
  if (env['NODE_USE_ENV_PROXY'] !== '1' && !flags.includes('--use-env-proxy')) return false;
  if ((env['http_proxy'] ?? env['HTTP_PROXY'] ?? '') === '') return false;
  const excepted = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').split(/[\s,]+/);
  return !excepted.includes('*') && !excepted.includes(hostname);
}

interface Message {
  readonly headers?: Record<string, string>;
  readonly body?: Uint8Array;
  readonly before?: (() => void) | undefined;
}

type Ask = (method: string, path: string, message?: Message) => Promise<Response>;

function requester(base: URL, options: HttpPortOptions): Ask {
  const { token, timeoutMs = HTTP_TIMEOUT_MS } = options;
  const send = options.fetch ?? fetch;
  return async (method, path, { headers = {}, body, before } = {}) => {
    const authorization = token === undefined ? {} : { authorization: `Bearer ${await token()}` };
    // After the token: to renew one may take longer than a lock is held.
    before?.();
    try {
      return await send(new URL(path, base), {
        method,
        redirect: 'manual',
        headers: { ...headers, ...authorization },
        signal: AbortSignal.timeout(Math.min(timeoutMs, HTTP_TIMEOUT_MS)),
        ...(body === undefined ? {} : { body: Uint8Array.from(body) }),
      });
    } catch (cause) {
      throw new RetryableError(`${method} ${path} got no answer`, { cause });
    }
  };
}

/** The store may answer if it is asked once more. */
class RetryableError extends PublicationStoreError {}

async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RetryableError) || attempt === ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS * attempt));
    }
  }
}

async function hasObject(ask: Ask, path: string): Promise<boolean> {
  const response = await ask('HEAD', path);
  await response.body?.cancel();
  if (response.status === 200) return true;
  return response.status === 404 || response.status === 410 ? false : refuse('HEAD', path, response);
}

async function getObject(ask: Ask, path: string, maxBytes: number): Promise<StoredObject | undefined> {
  const response = await ask('GET', path, { headers: { 'cache-control': 'no-cache' } });
  if (response.status === 404 || response.status === 410) {
    await response.body?.cancel();
    return undefined;
  }
  if (response.status !== 200) return refuse('GET', path, response);
  const bytes = await readBody(path, response, maxBytes);
  return { bytes, tag: response.headers.get('etag') ?? '' };
}

async function readBody(path: string, response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > maxBytes) throw new PublicationStoreError(`${path} is larger than ${maxBytes} bytes.`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof PublicationStoreError) throw error;
    throw new RetryableError(`${path} ended early`, { cause: error });
  }
  return Buffer.concat(chunks);
}

interface Put {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly condition: PutCondition;
  readonly before: (() => void) | undefined;
}

async function putObject(ask: Ask, { path, bytes, condition, before }: Put): Promise<'written' | 'changed'> {
  const headers = {
    'content-type': 'application/json',
    'cache-control': /^(?:metadata\/timestamp\.json|publication\.lock)$/.test(path) ? REVALIDATED : IMMUTABLE,
    ...conditionHeader(condition),
  };
  const response = await ask('PUT', path, { headers, body: bytes, before });
  // S3 answers 409 where another conditional write of the same object is under way.
  if (condition.kind !== 'always' && (response.status === 412 || response.status === 409)) {
    await response.body?.cancel();
    return 'changed';
  }
  if (!response.ok) return refuse('PUT', path, response);
  await response.body?.cancel();
  return 'written';
}

function conditionHeader(condition: PutCondition): Record<string, string> {
  if (condition.kind === 'always') return {};
  if (condition.kind === 'absent') return { 'if-none-match': '*' };
  // A weak tag says that two versions are alike, not that they are the same.
  if (!/^"[^"]+"$/.test(condition.tag))
    throw new PublicationStoreError('The store gives no strong ETag.', { code: 'PUBLICATION_STORE_UNCONDITIONAL' });
  return { 'if-match': condition.tag };
}

async function removeObject(ask: Ask, path: string, before: (() => void) | undefined): Promise<void> {
  const response = await ask('DELETE', path, { before });
  if (!response.ok && response.status !== 404) return refuse('DELETE', path, response);
  await response.body?.cancel();
}

async function refuse(method: string, path: string, response: Response): Promise<never> {
  await response.body?.cancel();
  const message = `${method} ${path} was answered with ${response.status}`;
  throw PASSING.has(response.status) ? new RetryableError(message) : new PublicationStoreError(message);
}

function isLoopback(name: string): boolean {
  return name === 'localhost' || name === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(name);
}
