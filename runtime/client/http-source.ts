import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import type { ReadFile } from '../../signing/tuf/read-publication.ts';
import type { BearerToken } from './bearer-token.ts';
import { openConnection, type Connection, type ConnectionOptions, type HttpAnswer } from './http-connection.ts';

/** The ETag under which a server sent bytes that were then verified. */
export interface RememberedAnswer {
  readonly etag: string;
  readonly bytes: Uint8Array;
  /** When the server last sent them, milliseconds since the epoch. */
  readonly sentAt: number;
}

/** What was said about a file when it was last fetched, so that the server need not send it again. Never trusted. */
export interface HttpMemory {
  get(path: string): Promise<RememberedAnswer | undefined>;
  put(path: string, answer: RememberedAnswer): Promise<void>;
  forget(path: string): Promise<void>;
}

export interface HttpSourceOptions extends ConnectionOptions {
  /** For one file, from the request to its last byte, in milliseconds. */
  readonly fileTimeoutMs?: number;
  readonly token?: BearerToken;
  readonly memory?: HttpMemory;
  /** Milliseconds since the epoch; the system's clock where left out. */
  readonly now?: () => number;
}

/** Where a publication is read from. */
export interface PublicationSource {
  readonly read: ReadFile;
  /** The same, and whatever was said about the file before, the server must send it. */
  readonly readAnew: ReadFile;
  /**
   * Those bytes of that file were verified and are what this host goes by now: only from here on is the ETag that they came
   * under repeated to the server. Whoever answers once with other bytes under an honest ETag would otherwise be believed on.
   */
  accepted(path: string, bytes: Uint8Array): Promise<void>;
  /** A new update begins: what was only good for the last one, such as a token, is asked for anew. */
  begin(): void;
}

export const DEFAULT_FILE_TIMEOUT_MS = 30_000;
/** An ETag under which a file was sent once is no proof that it still is that file: it is sent again after so long. */
export const MAX_UNSENT_MS = 300_000;
const MAX_REDIRECTS = 3;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Static hosts answer 403 for a name they do not have. */
const ABSENT: ReadonlySet<number> = new Set([403, 404, 410]);
/** Servers that do not speak HEAD say so in one of these ways. */
const NO_HEAD: ReadonlySet<number> = new Set([405, 501]);
/** The files that are replaced under their name; every other one has its version or its digest in it. */
const REPLACED = /^(?:metadata\/timestamp\.json|heads\/[0-9]+\.head\.sigstore\.json)$/;
/** A root that is not there yet is asked for at each refresh, and a host's page of "not found" is larger than all the rest. */
const MOSTLY_ABSENT = /^metadata\/[0-9]+\.root\.json$/;
const MAX_REMEMBERED_BYTES = 65_536;
const MAX_ETAG_LENGTH = 256;

/**
 * Reads a publication's files over HTTP(S). Follows redirects within the same origin only, so a token never leaves it, and
 * stops at the byte bound (counted after decompression) or the time bound, whichever comes first.
 * @throws RangeError for an address that holds credentials, and for a token that would cross a network in the clear
 */
export function httpSource(base: URL, options: HttpSourceOptions = {}): PublicationSource {
  if (base.username !== '' || base.password !== '') throw new RangeError('The publication address holds credentials.');
  if (options.token !== undefined && base.protocol !== 'https:' && !isLoopback(base.hostname))
    throw new RangeError('A token is sent over https: only.');
  const root = new URL(base);
  root.search = '';
  root.hash = '';
  if (!root.pathname.endsWith('/')) root.pathname += '/';
  const source = new HttpSource(root, options);
  return {
    read: (path, maxBytes) => source.read(path, maxBytes, false),
    readAnew: (path, maxBytes) => source.read(path, maxBytes, true),
    accepted: (path, bytes) => source.accepted(path, bytes),
    begin: () => options.token?.forget(),
  };
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

type Headers = Record<string, string>;

class HttpSource {
  readonly #root: URL;
  readonly #options: HttpSourceOptions;
  readonly #timeoutMs: number;
  #connection: Promise<Connection> | undefined;
  /** What came since, and under which ETag. Nobody has verified it yet. */
  readonly #sent = new Map<string, RememberedAnswer>();

  constructor(root: URL, options: HttpSourceOptions) {
    this.#root = root;
    this.#options = options;
    this.#timeoutMs = options.fileTimeoutMs ?? DEFAULT_FILE_TIMEOUT_MS;
  }

  /** A token that ended since it was read is read once more: a watch looks for hours without a whole update. */
  async read(path: string, maxBytes: number, isAnew: boolean): Promise<Outcome<Uint8Array>> {
    const { token } = this.#options;
    const first = await this.#readOnce(path, maxBytes, isAnew);
    const isTurnedAway = first.kind === 'refused' && first.findings[0].code === 'PUBLICATION_UNAUTHORIZED';
    if (token === undefined || !isTurnedAway) return first;
    token.forget();
    return this.#readOnce(path, maxBytes, isAnew);
  }

  async accepted(path: string, bytes: Uint8Array): Promise<void> {
    const { memory } = this.#options;
    if (memory === undefined || !REPLACED.test(path)) return;
    const sent = this.#sent.get(path);
    this.#sent.delete(path);
    const known = await memory.get(path);
    const isKnown = known !== undefined && Buffer.compare(known.bytes, bytes) === 0;
    const isSent = sent !== undefined && Buffer.compare(sent.bytes, bytes) === 0;
    // The bytes of before under the ETag of what came after them would hide what came after them.
    if (isSent && (!isKnown || known.etag === sent.etag)) await memory.put(path, sent);
    else if (known !== undefined && !isKnown) await memory.forget(path);
  }

  async #readOnce(path: string, maxBytes: number, isAnew: boolean): Promise<Outcome<Uint8Array>> {
    const headers = await this.#headers();
    if (headers.kind === 'refused') return headers;
    const signal = AbortSignal.timeout(this.#timeoutMs);
    if (MOSTLY_ABSENT.test(path)) {
      const probed = await this.#ask('HEAD', path, headers.value, signal);
      if (probed.kind === 'refused') return probed;
      await probed.value.body?.cancel();
      const absent = NO_HEAD.has(probed.value.status) ? undefined : statusFinding(path, probed.value.status);
      if (absent !== undefined) return absent;
    }
    const known = isAnew ? undefined : await this.#remembered(path);
    return this.#get(path, maxBytes, { headers: headers.value, signal, known });
  }

  /** A time of sending that has not come yet is none: the clock was set back. */
  async #remembered(path: string): Promise<RememberedAnswer | undefined> {
    const known = REPLACED.test(path) ? await this.#options.memory?.get(path) : undefined;
    const age = known === undefined ? 0 : this.#now() - known.sentAt;
    return age >= 0 && age < MAX_UNSENT_MS ? known : undefined;
  }

  #now(): number {
    return this.#options.now?.() ?? Date.now();
  }

  async #get(
    path: string,
    maxBytes: number,
    { headers, signal, known }: { headers: Headers; signal: AbortSignal; known: RememberedAnswer | undefined },
  ): Promise<Outcome<Uint8Array>> {
    const conditional = known === undefined ? headers : { ...headers, 'if-none-match': known.etag };
    const asked = await this.#ask('GET', path, conditional, signal);
    if (asked.kind === 'refused') return asked;
    const response = asked.value;
    if (known !== undefined && response.status === 304) {
      await response.body?.cancel();
      return known.bytes.length > maxBytes ? tooLarge(path, maxBytes) : ok(known.bytes);
    }
    const body = await readBody(path, response, maxBytes, signal);
    this.#sent.delete(path);
    const etag = response.headers.get('etag');
    if (REPLACED.test(path) && body.kind === 'ok' && isRememberable(etag, body.value))
      this.#sent.set(path, { etag, bytes: body.value, sentAt: this.#now() });
    return body;
  }

  async #headers(): Promise<Outcome<Headers>> {
    const headers = {
      accept: '*/*',
      'accept-encoding': 'br, gzip',
      'cache-control': 'no-cache',
      'user-agent': 'portcullis',
    };
    if (this.#options.token === undefined) return ok(headers);
    const token = await this.#options.token.read();
    return token.kind === 'refused' ? token : ok({ ...headers, authorization: `Bearer ${token.value}` });
  }

  async #ask(
    method: 'GET' | 'HEAD',
    path: string,
    headers: Headers,
    signal: AbortSignal,
  ): Promise<Outcome<HttpAnswer>> {
    try {
      // To a proxy, what goes over http: is in the clear.
      const isDirect = this.#options.token !== undefined && this.#root.protocol === 'http:';
      this.#connection ??= openConnection({ ...this.#options, isDirect });
      return await follow(await this.#connection, new URL(path, this.#root), { method, headers, signal });
    } catch {
      return unreachable(signal.aborted ? `no answer for ${path} in ${this.#timeoutMs} ms` : `no answer for ${path}`);
    }
  }
}

function isRememberable(etag: string | null, bytes: Uint8Array): etag is string {
  return etag !== null && etag.length <= MAX_ETAG_LENGTH && bytes.length <= MAX_REMEMBERED_BYTES;
}

async function follow(
  connection: Connection,
  address: URL,
  request: { method: 'GET' | 'HEAD'; headers: Headers; signal: AbortSignal },
): Promise<Outcome<HttpAnswer>> {
  let url = address;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const response = await connection(url, request);
    if (!REDIRECTS.has(response.status)) return ok(response);
    await response.body?.cancel();
    const location = response.headers.get('location') ?? '';
    if (!URL.canParse(location, url.href)) return unreachable('redirected to nowhere');
    const next = new URL(location, url);
    // What another host serves is not what this host is set up to trust the transport of, nor may it see the token.
    if (next.origin !== address.origin) return unreachable('redirected to another host');
    url = next;
  }
  return unreachable(`redirected more than ${MAX_REDIRECTS} times`);
}

function statusFinding(path: string, status: number): Outcome<never> | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 401) return refused(finding('PUBLICATION_UNAUTHORIZED', `${path}: HTTP 401`));
  if (ABSENT.has(status)) return refused(finding('PUBLICATION_NOT_FOUND', `${path}: HTTP ${status}`));
  return unreachable(`${path}: HTTP ${status}`);
}

async function readBody(
  path: string,
  response: HttpAnswer,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Outcome<Uint8Array>> {
  const bad = statusFinding(path, response.status);
  if (bad !== undefined) {
    await response.body?.cancel();
    return bad;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    // Unpacked chunk by chunk: a few bytes that unpack to gigabytes are left at the bound, too.
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      // Leaving the loop cancels the body and with it the connection.
      if (length > maxBytes) return tooLarge(path, maxBytes);
      chunks.push(chunk);
    }
  } catch {
    if (signal.aborted) return unreachable(`${path} did not end in time`);
    return refused(finding('PUBLICATION_TRUNCATED', `${path} ended after ${length} bytes`));
  }
  return ok(Buffer.concat(chunks));
}

function tooLarge(path: string, maxBytes: number): Outcome<never> {
  return refused(finding('PUBLICATION_TOO_LARGE', `${path} has more than the ${maxBytes} bytes accepted`));
}

function unreachable(message: string): Outcome<never> {
  return refused(finding('PUBLICATION_UNREACHABLE', message));
}
