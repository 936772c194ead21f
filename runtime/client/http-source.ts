import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import type { ReadFile } from '../../signing/tuf/read-publication.ts';

export interface HttpLimits {
  /** For one file, from the request to its last byte, in milliseconds. */
  readonly fileTimeoutMs: number;
}

export const DEFAULT_FILE_TIMEOUT_MS = 30_000;
const MAX_REDIRECTS = 3;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Static hosts answer 403 for a name they do not have. */
const ABSENT: ReadonlySet<number> = new Set([403, 404, 410]);

/**
 * Reads a publication's files over HTTP(S). Sends no credentials, follows redirects within the same origin only, and stops
 * at the byte bound or the time bound, whichever comes first: an endless or a slow answer costs neither memory nor patience.
 */
export function httpSource(base: URL, limits: HttpLimits = { fileTimeoutMs: DEFAULT_FILE_TIMEOUT_MS }): ReadFile {
  if (base.username !== '' || base.password !== '') throw new RangeError('The publication address holds credentials.');
  const root = new URL(base);
  if (!root.pathname.endsWith('/')) root.pathname += '/';
  return async (path, maxBytes) => {
    const signal = AbortSignal.timeout(limits.fileTimeoutMs);
    let response: Response | Outcome<never>;
    try {
      response = await request(new URL(path, root), signal);
    } catch {
      return unreachable(
        signal.aborted ? `no answer for ${path} in ${limits.fileTimeoutMs} ms` : `no answer for ${path}`,
      );
    }
    if (!(response instanceof Response)) return response;
    return readBody(path, response, maxBytes, signal);
  };
}

async function request(address: URL, signal: AbortSignal): Promise<Response | Outcome<never>> {
  let url = address;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const headers = { accept: '*/*', 'cache-control': 'no-cache', 'user-agent': 'portcullis' };
    const response = await fetch(url, { signal, headers, redirect: 'manual', credentials: 'omit' });
    if (!REDIRECTS.has(response.status)) return response;
    await response.body?.cancel();
    const location = response.headers.get('location') ?? '';
    if (!URL.canParse(location, url.href)) return unreachable('redirected to nowhere');
    const next = new URL(location, url);
    // What another host serves is not what this host is set up to trust the transport of.
    if (next.origin !== address.origin) return unreachable('redirected to another host');
    url = next;
  }
  return unreachable(`redirected more than ${MAX_REDIRECTS} times`);
}

async function readBody(
  path: string,
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Outcome<Uint8Array>> {
  if (!response.ok) {
    await response.body?.cancel();
    if (ABSENT.has(response.status))
      return refused(finding('PUBLICATION_NOT_FOUND', `${path}: HTTP ${response.status}`));
    return unreachable(`${path}: HTTP ${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
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
