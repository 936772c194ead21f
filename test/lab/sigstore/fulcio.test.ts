import { generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { X509Certificate as ParsedCertificate } from '@sigstore/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gitHubClaims, type IdTokenClaims, type LabSigstore, startSigstore } from '../../../lab/sigstore/index.ts';
import { certificateOf, CLAIMS, rekorV1, signStatement } from './signing.ts';

const MS_PER_MINUTE = 60_000;
const EMAIL_CLAIMS = { sub: 'subject-1', email: 'author@example.com', email_verified: true };

let lab: LabSigstore;
beforeAll(async () => {
  lab = await startSigstore();
});
afterAll(() => lab.close());

interface Ask {
  readonly token: string;
  readonly challenge?: string;
  readonly key?: { readonly privateKey: KeyObject; readonly publicKey: KeyObject };
  readonly digest?: string | null;
}

async function ask({ token, challenge = CLAIMS.sub, key, digest = 'sha256' }: Ask): Promise<Response> {
  const { privateKey, publicKey } = key ?? generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const proof = sign(digest, Buffer.from(challenge), privateKey);
  return fetch(`${lab.urls.fulcio}/api/v2/signingCert`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      credentials: { oidcIdentityToken: token },
      publicKeyRequest: {
        publicKey: { algorithm: 'ECDSA', content: publicKey.export({ format: 'pem', type: 'spki' }) },
        proofOfPossession: proof.toString('base64'),
      },
    }),
  });
}

async function refusal(given: Ask): Promise<{ readonly status: number; readonly message: unknown }> {
  const response = await ask(given);
  const body: unknown = await response.json();
  return { status: response.status, message: typeof body === 'object' && body && 'message' in body && body.message };
}

async function issued(given: Ask): Promise<X509Certificate[]> {
  const response = await ask(given);
  const body = (await response.json()) as { signedCertificateEmbeddedSct: { chain: { certificates: string[] } } };
  return body.signedCertificateEmbeddedSct.chain.certificates.map((pem) => new X509Certificate(pem));
}

describe('a certificate for a workflow', () => {
  let leaf: ParsedCertificate;
  let der: Buffer<ArrayBuffer>;
  const text = (number: number): string => {
    const value = leaf.extension(`1.3.6.1.4.1.57264.1.${number}`)?.value ?? Buffer.alloc(0);
    if (number <= 6) return value.toString('utf8');
    expect([value[0], value[1]]).toEqual([0x0c, value.length - 2]);
    return value.subarray(2).toString('utf8');
  };

  beforeAll(async () => {
    der = Buffer.from(certificateOf(await signStatement(lab, [rekorV1(lab)])));
    leaf = ParsedCertificate.parse(der);
  });

  it('names the called workflow as its subject', () => {
    expect(leaf.subjectAltName).toBe(`https://github.com/${CLAIMS.job_workflow_ref}`);
  });

  it.each([
    [1, 'https://token.actions.githubusercontent.com'],
    [2, 'push'],
    [3, '1'.repeat(40)],
    [4, 'release'],
    [5, 'octo-org/weather'],
    [6, 'refs/heads/main'],
    [8, 'https://token.actions.githubusercontent.com'],
    [9, 'https://github.com/octo-org/shared/.github/workflows/publish.yml@refs/tags/v2'],
    [10, '2'.repeat(40)],
    [11, 'github-hosted'],
    [12, 'https://github.com/octo-org/weather'],
    [13, '1'.repeat(40)],
    [14, 'refs/heads/main'],
    [15, '1001'],
    [16, 'https://github.com/octo-org'],
    [17, '2002'],
    [18, 'https://github.com/octo-org/weather/.github/workflows/release.yml@refs/heads/main'],
    [19, '1'.repeat(40)],
    [20, 'push'],
    [21, 'https://github.com/octo-org/weather/actions/runs/3003/attempts/1'],
    [22, 'public'],
  ])('writes extension .%i as GitHub does', (number, value) => {
    expect(text(number)).toBe(value);
  });

  it('has no subject, signs code only, and lives ten minutes', () => {
    const certificate = new X509Certificate(der);
    expect(certificate.subject ?? '').toBe('');
    expect(certificate.ca).toBe(false);
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.3']);
    expect(leaf.notAfter.getTime() - leaf.notBefore.getTime()).toBe(10 * MS_PER_MINUTE);
    expect(leaf.extSCT?.signedCertificateTimestamps).toHaveLength(1);
  });

  it('chains through the intermediate to the root', async () => {
    const [certificate, intermediate, root] = await issued({ token: lab.issueToken(CLAIMS) });
    if (!certificate || !intermediate || !root) throw new Error('the chain is short');
    expect(certificate.verify(intermediate.publicKey)).toBe(true);
    expect(intermediate.verify(root.publicKey)).toBe(true);
    expect(root.verify(root.publicKey)).toBe(true);
    expect([intermediate.ca, root.ca]).toEqual([true, true]);
  });
});

describe('a certificate for a person', () => {
  it('names the verified address, and the issuer alone', async () => {
    const [leaf] = await issued({ token: lab.issueToken(EMAIL_CLAIMS), challenge: EMAIL_CLAIMS.email });
    const parsed = ParsedCertificate.parse(leaf?.toString() ?? '');
    expect(parsed.subjectAltName).toBe('author@example.com');
    expect(parsed.extension('1.3.6.1.4.1.57264.1.8')?.value.subarray(2).toString()).toBe('https://accounts.google.com');
    expect(parsed.extension('1.3.6.1.4.1.57264.1.9')).toBeUndefined();
  });

  it('is refused for an address that is not verified', async () => {
    const token = lab.issueToken({ ...EMAIL_CLAIMS, email_verified: false });
    expect(await refusal({ token, challenge: EMAIL_CLAIMS.email })).toMatchObject({ status: 400 });
  });
});

describe('Fulcio takes keys of', () => {
  it.each([
    ['P-384', generateKeyPairSync('ec', { namedCurve: 'P-384' }), 'sha384'],
    ['Ed25519', generateKeyPairSync('ed25519'), null],
  ])('%s', async (_, key, digest) => {
    expect((await issued({ token: lab.issueToken(CLAIMS), key, digest }))[0]?.publicKey.equals(key.publicKey)).toBe(
      true,
    );
  });
});

type Refusal = [what: string, token: () => string, status: number, message: RegExp];

describe('Fulcio refuses', () => {
  const past = { nbf: 1000, exp: 2000 };
  const without = (name: string): IdTokenClaims =>
    Object.fromEntries(Object.entries(CLAIMS).filter(([claim]) => claim !== name));

  it.each([
    [
      'a token for another audience',
      () => lab.issueToken({ ...CLAIMS, aud: 'https://github.com/octo-org' }),
      401,
      /audience/,
    ],
    ['an expired token', () => lab.issueToken({ ...CLAIMS, ...past }), 401, /expired/],
    ['a token from the future', () => lab.issueToken({ ...CLAIMS, nbf: 9e9, exp: 9e9 + 60 }), 401, /not valid yet/],
    ['a token without an end', () => lab.issueToken({ ...CLAIMS, exp: undefined }), 401, /expired/],
    ['a token of an unknown issuer', () => lab.issueToken({ ...CLAIMS, iss: 'https://evil.example' }), 401, /issuer/],
    [
      "one issuer's token in another's name",
      () => lab.issueToken({ ...CLAIMS, iss: 'https://accounts.google.com' }),
      401,
      /key/,
    ],
    ['a token with another payload', () => forged({ ...CLAIMS, repository: 'octo-org/other' }), 401, /signature/],
    ['a token whose header says none', () => unsigned(), 401, /key/],
    ['text that is no token', () => 'hello', 401, /compact JWS/],
    ['claims without a workflow', () => lab.issueToken(without('job_workflow_ref')), 400, /job_workflow_ref/],
    ['claims without an owner id', () => lab.issueToken(without('repository_owner_id')), 400, /repository_owner_id/],
  ] satisfies Refusal[])('%s', async (_, token, status, message) => {
    expect(await refusal({ token: token() })).toEqual({ status, message: expect.stringMatching(message) });
  });

  it('a proof of possession over another subject', async () => {
    const given = { token: lab.issueToken(CLAIMS), challenge: 'repo:someone/else:ref:refs/heads/main' };
    expect(await refusal(given)).toEqual({ status: 400, message: expect.stringMatching(/possession/) });
  });

  it('a proof of possession by another key', async () => {
    const mine = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const yours = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = { privateKey: yours.privateKey, publicKey: mine.publicKey };
    expect(await refusal({ token: lab.issueToken(CLAIMS), key })).toMatchObject({ status: 400 });
  });

  it('a weak or unreadable key, and a body that is no request', async () => {
    const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
    expect(await refusal({ token: lab.issueToken(CLAIMS), key: weak })).toMatchObject({ status: 400 });
    for (const body of ['', '[]', '{"credentials":{}}', '{']) {
      const response = await fetch(`${lab.urls.fulcio}/api/v2/signingCert`, { method: 'POST', body });
      expect(response.status).toBe(400);
    }
  });

  function forged(claims: IdTokenClaims): string {
    const [header, , signature] = lab.issueToken(CLAIMS).split('.');
    const [, payload] = lab.issueToken(claims).split('.');
    return `${header}.${payload}.${signature}`;
  }

  function unsigned(): string {
    const header = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    return `${header}.${lab.issueToken(CLAIMS).split('.')[1]}.`;
  }
});

describe('the default claims', () => {
  it('call the workflow in the repository itself', () => {
    const claims = gitHubClaims({ repository: 'o/r', ref: 'refs/tags/v1' });
    expect(claims).toMatchObject({
      sub: 'repo:o/r:ref:refs/tags/v1',
      ref_type: 'tag',
      repository_owner: 'o',
      job_workflow_ref: 'o/r/.github/workflows/release.yml@refs/tags/v1',
    });
  });
});
