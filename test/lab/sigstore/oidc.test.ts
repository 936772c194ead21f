import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { CIContextProvider } from '@sigstore/sign';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LabSigstore, startSigstore } from '../../../lab/sigstore/index.ts';
import { CLAIMS } from './signing.ts';

let lab: LabSigstore;
beforeAll(async () => {
  lab = await startSigstore();
});
afterAll(() => lab.close());

function payloadOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
}

async function fetchToken(url: string, requestToken: string): Promise<Response> {
  return fetch(url, { headers: { authorization: `Bearer ${requestToken}` } });
}

describe('the runner endpoint', () => {
  it('hands the job a token with its claims and the audience that was asked for', async () => {
    const { requestUrl, requestToken } = lab.grantIdToken(CLAIMS);
    const response = await fetchToken(`${requestUrl}&audience=sigstore`, requestToken);
    const { value } = (await response.json()) as { value: string };
    expect(payloadOf(value)).toMatchObject({ ...CLAIMS, aud: 'sigstore' });
  });

  it("names the repository's owner when no audience is asked for", async () => {
    const { requestUrl, requestToken } = lab.grantIdToken(CLAIMS);
    const { value } = (await (await fetchToken(requestUrl, requestToken)).json()) as { value: string };
    expect(payloadOf(value)['aud']).toBe('https://github.com/octo-org');
  });

  it('refuses a request token of another job, and none at all', async () => {
    const mine = lab.grantIdToken(CLAIMS);
    const other = lab.grantIdToken(CLAIMS);
    expect((await fetchToken(mine.requestUrl, other.requestToken)).status).toBe(401);
    expect((await fetch(mine.requestUrl)).status).toBe(401);
  });

  it('serves the provider that signing clients use inside a workflow', async () => {
    const { requestUrl, requestToken } = lab.grantIdToken(CLAIMS);
    const before = { ...process.env };
    Object.assign(process.env, {
      ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    });
    try {
      const token = await new CIContextProvider('sigstore').getToken();
      expect(payloadOf(token)).toMatchObject({ aud: 'sigstore', repository: 'octo-org/weather' });
    } finally {
      process.env = before;
    }
  });
});

describe('each issuer', () => {
  it.each([
    ['', CLAIMS],
    ['/email', { sub: 's', email: 'author@example.com', email_verified: true }],
  ])('at "%s" publishes the key that signs its tokens', async (prefix, claims) => {
    const discovery = await fetch(`${lab.urls.oidc}${prefix}/.well-known/openid-configuration`);
    const { issuer, jwks_uri } = (await discovery.json()) as { issuer: string; jwks_uri: string };
    const { keys } = (await (await fetch(jwks_uri)).json()) as { keys: (JsonWebKey & { kid: string })[] };
    const token = lab.issueToken(claims);
    const [header = '', payload = '', signature = ''] = token.split('.');
    const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid: string };
    const jwk = keys.find((candidate) => candidate.kid === kid);
    if (jwk === undefined) throw new Error('the key is not published');
    const key = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' as const };
    expect(payloadOf(token)['iss']).toBe(issuer);
    expect(verify('sha256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'))).toBe(true);
  });
});
