import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { finding } from '../../core/finding.ts';
import { GitHubError } from '../github/client.ts';
import { SetupRefusal } from './step.ts';

export interface ManifestFlow {
  readonly org: string;
  /** Of GitHub, for people. */
  readonly serverUrl: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Told the address to open, once it answers. */
  readonly open: (url: string) => void;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10 * 60_000;
const CODE = /^[A-Za-z0-9_\-]{1,100}$/v;

/**
 * Lets a person register an App: a page on loopback sends the manifest to GitHub by their browser, and GitHub sends the
 * browser back with a code. The state is random: a page elsewhere cannot hand us the code of an App of its own.
 */
export async function codeOfManifest({
  org,
  serverUrl,
  manifest,
  open,
  timeoutMs = TIMEOUT_MS,
}: ManifestFlow): Promise<string> {
  const state = randomBytes(24).toString('hex');
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const server = createServer((request, response) => answer(request, response));
  const origin = `http://127.0.0.1:${await listen(server)}`;
  const target = `${serverUrl}/organizations/${encodeURIComponent(org)}/settings/apps/new?state=${state}`;
  const form = page(target, JSON.stringify({ ...manifest, redirect_url: `${origin}/done` }));
  const timer = setTimeout(() => reject(noCode()), timeoutMs);

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', origin);
    if (url.pathname === '/') return html(response, 200, form);
    const code = url.searchParams.get('code') ?? '';
    if (url.pathname !== '/done' || url.searchParams.get('state') !== state || !CODE.test(code))
      return html(response, 404, '<p>Nothing is here.</p>');
    html(response, 200, '<p>The App is registered. Go back to the terminal.</p>');
    resolve(code);
  }

  try {
    open(`${origin}/`);
    return await promise;
  } finally {
    clearTimeout(timer);
    server.close();
    server.closeAllConnections();
  }
}

function noCode(): SetupRefusal {
  return new SetupRefusal([
    finding('GITHUB_UNREACHABLE', 'nobody confirmed the App in the browser; run setup again, or --members-app skip'),
  ]);
}

async function listen(server: Server): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new GitHubError('there is no port for the answer', 0);
  return address.port;
}

function html(response: ServerResponse, status: number, body: string): void {
  // Nothing of it is to be kept or framed; the one form goes to GitHub.
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-frame-options': 'DENY',
  };
  response.writeHead(status, { ...headers, connection: 'close' });
  response.end(`<!doctype html><meta charset="utf-8"><title>Portcullis</title>${body}`);
}

function page(target: string, manifest: string): string {
  return `<form method="post" action="${escaped(target)}"><input type="hidden" name="manifest" value="${escaped(manifest)}"><p>GitHub will ask you to name an App that reads the members of your organization, and nothing else.</p><button>Go on to GitHub</button></form>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
