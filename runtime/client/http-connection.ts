import { getCACertificates } from 'node:tls';

export interface ConnectionOptions {
  /** Further certificate authorities, PEM, beside those that Node trusts. */
  readonly ca?: string;
  /** HTTPS_PROXY, HTTP_PROXY and NO_PROXY (or in lower case) are read from here; from the process where it is left out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Through no proxy, whatever any environment says. */
  readonly isDirect?: boolean;
}

/** What is read of a response, whichever implementation made it. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: (AsyncIterable<Uint8Array> & { cancel(): Promise<void> }) | null;
}

export type Connection = (
  url: URL,
  request: { readonly method: 'GET' | 'HEAD'; readonly headers: Record<string, string>; readonly signal: AbortSignal },
) => Promise<HttpAnswer>;

/** One request at a time, without cookies or credentials of a browser's kind, and no redirect followed. */
export async function openConnection({ ca, env = process.env, isDirect }: ConnectionOptions): Promise<Connection> {
  const variable = (name: string): string | undefined => env[name.toLowerCase()] || env[name] || undefined;
  const httpProxy = variable('HTTP_PROXY');
  const httpsProxy = variable('HTTPS_PROXY');
  if (isDirect === true) return openDirect();
  if (ca === undefined && httpProxy === undefined && httpsProxy === undefined) {
    return (url, request) => fetch(url, { ...request, redirect: 'manual', credentials: 'omit' });
  }
  // Loaded only where it is needed: Node's own `fetch` takes neither a proxy nor an authority of the caller's.
  const { EnvHttpProxyAgent, fetch: fetchThrough } = await import('undici');
  const trust = ca === undefined ? {} : { ca: [...getCACertificates('default'), ca] };
  const dispatcher = new EnvHttpProxyAgent({
    // Never undefined: it would then read the process's own environment, which the caller may have replaced.
    httpProxy: httpProxy ?? '',
    httpsProxy: httpsProxy ?? '',
    noProxy: variable('NO_PROXY') ?? '',
    connect: trust,
    requestTls: trust,
    proxyTls: trust,
  });
  return (url, request) => fetchThrough(url, { ...request, redirect: 'manual', credentials: 'omit', dispatcher });
}

/** Node's own `fetch` goes by NODE_USE_ENV_PROXY, so it is not the one to use. */
async function openDirect(): Promise<Connection> {
  const { Agent, fetch: fetchDirectly } = await import('undici');
  const dispatcher = new Agent();
  return (url, request) => fetchDirectly(url, { ...request, redirect: 'manual', credentials: 'omit', dispatcher });
}
