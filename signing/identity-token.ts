import { readFile } from 'node:fs/promises';
import type { IdentityProvider } from '@sigstore/sign';
import { SigningError } from './signing-error.ts';

/** Where the OIDC identity token comes from. All are secrets for as long as the token lives. */
export type IdentityTokenSource =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'file'; readonly path: string }
  /** ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN of a job with `id-token: write`. */
  | { readonly kind: 'github-actions'; readonly requestUrl: string; readonly requestToken: string };

/** What Fulcio expects a token to be meant for. */
export const SIGSTORE_AUDIENCE = 'sigstore';
export const MAX_TOKEN_CHARACTERS = 16 * 1024;
const MAX_RESPONSE_BYTES = 64 * 1024;
const TOKEN_TIMEOUT_MS = 20_000;

/** A provider for Sigstore's signers. It throws SigningError; no message of it holds any part of a token. */
export function identityProvider(source: IdentityTokenSource, audience: string = SIGSTORE_AUDIENCE): IdentityProvider {
  return { getToken: async () => checkedToken(await readToken(source, audience)) };
}

async function readToken(source: IdentityTokenSource, audience: string): Promise<string> {
  if (source.kind === 'token') return source.token;
  if (source.kind === 'github-actions') return requestFromGitHub(source.requestUrl, source.requestToken, audience);
  try {
    return (await readFile(source.path, 'utf8')).trim();
  } catch (cause) {
    throw new SigningError('identity-token', `The identity token file ${source.path} cannot be read.`, { cause });
  }
}

async function requestFromGitHub(requestUrl: string, requestToken: string, audience: string): Promise<string> {
  if (requestUrl === '' || requestToken === '' || !URL.canParse(requestUrl)) {
    throw new SigningError(
      'identity-token',
      'GitHub Actions offers no identity token; the job needs "id-token: write".',
    );
  }
  const url = new URL(requestUrl);
  url.searchParams.set('audience', audience);
  const response = await request(url, requestToken);
  if (!response.ok) {
    throw new SigningError('identity-token', `GitHub Actions refused the identity token: HTTP ${response.status}.`);
  }
  const token = tokenIn(await boundedText(response));
  if (token === undefined) throw new SigningError('identity-token', "GitHub Actions' answer holds no identity token.");
  return token;
}

async function request(url: URL, requestToken: string): Promise<Response> {
  try {
    // Never follow a redirect: it would carry the request token to another host.
    return await fetch(url.href, {
      headers: { accept: 'application/json', authorization: `Bearer ${requestToken}` },
      redirect: 'error',
      signal: AbortSignal.timeout(TOKEN_TIMEOUT_MS),
    });
  } catch (cause) {
    throw new SigningError('identity-token', `GitHub Actions gave no identity token: ${url.host} cannot be reached.`, {
      cause,
    });
  }
}

async function boundedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > MAX_RESPONSE_BYTES) throw new RangeError(`more than ${MAX_RESPONSE_BYTES} bytes`);
      chunks.push(chunk);
    }
  } catch (cause) {
    throw new SigningError('identity-token', "GitHub Actions' answer could not be read whole.", { cause });
  }
  return Buffer.concat(chunks).toString('utf8');
}

function tokenIn(body: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(body);
    if (typeof answer !== 'object' || answer === null || !('value' in answer)) return undefined;
    return typeof answer.value === 'string' ? answer.value : undefined;
  } catch {
    return undefined;
  }
}

/** The library quotes a token that it cannot parse in its error message; one that it could not parse never reaches it. */
function checkedToken(token: string): string {
  const malformed = new SigningError('identity-token', 'The identity token is not a JSON Web Token with a subject.');
  if (token.length > MAX_TOKEN_CHARACTERS || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) throw malformed;
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    if (typeof claims === 'object' && claims !== null && ('sub' in claims || 'email' in claims)) return token;
  } catch {
    // Falls through: not JSON. The parser's message would quote the token.
  }
  throw malformed;
}
