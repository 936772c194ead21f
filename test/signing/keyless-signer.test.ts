import { createServer, type RequestListener, type Server } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAttestation } from '../../core/attestation/verify-attestation.ts';
import { gitHubClaims, startSigstore, type LabSigstore } from '../../lab/sigstore/index.ts';
import type { IdentityTokenSource } from '../../signing/identity-token.ts';
import { keylessSigner, type SigstoreServices } from '../../signing/keyless-signer.ts';
import { SigningError } from '../../signing/signing-error.ts';
import { question, rootOf, servicesOf, signed, trustIn } from '../core/attestation/signing-bench.ts';
import { codesOf } from '../fixtures/outcome.ts';

const claims = gitHubClaims({ repository: 'octo/plugin', ref: 'refs/tags/v1.2.3' });
let lab: LabSigstore;
let folder: string;

beforeAll(async () => {
  lab = await startSigstore();
  folder = await mkdtemp(join(tmpdir(), 'keyless-'));
});

afterAll(async () => {
  await lab.close();
  await rm(folder, { recursive: true, force: true });
});

async function verdict(token: IdentityTokenSource, services: SigstoreServices): Promise<readonly string[]> {
  const root = lab.trustedRoot();
  const trust = trustIn(root, { name: 'public-good', certificate_authority: rootOf(root) });
  return codesOf(verifyAttestation(question(await signed(keylessSigner({ token, services, retries: 0 })), trust)));
}

async function failure(token: IdentityTokenSource, services = servicesOf(lab, 2)): Promise<SigningError> {
  const signer = keylessSigner({ token, services, retries: 0, timeout: 2_000 });
  const error: unknown = await signed(signer).catch((reason: unknown) => reason);
  if (error instanceof SigningError) return error;
  throw new Error('expected a SigningError', { cause: error });
}

describe('a keyless signer', () => {
  test.each([
    ['Rekor v1 and a timestamp authority', () => servicesOf(lab, 1)],
    ['Rekor v2 and a timestamp authority', () => servicesOf(lab, 2)],
    ['Rekor v1 alone, whose promise carries the time', () => ({ ...servicesOf(lab, 1), tsa: '' })],
  ])('with %s signs what the gate accepts', async (_name, servicesFor) => {
    const { tsa, ...others } = servicesFor();
    const services = tsa === '' || tsa === undefined ? others : { ...others, tsa };
    expect(await verdict({ kind: 'token', token: lab.issueToken(claims) }, services)).toEqual([]);
  });

  test('takes its token from GitHub Actions, or from a file', async () => {
    expect(await verdict({ kind: 'github-actions', ...lab.grantIdToken(claims) }, servicesOf(lab, 2))).toEqual([]);
    const path = join(folder, 'token');
    await writeFile(path, `${lab.issueToken(claims)}\n`);
    expect(await verdict({ kind: 'file', path }, servicesOf(lab, 2))).toEqual([]);
  });

  test('accepts base URLs that end with a slash', async () => {
    const { fulcio, rekor, tsa } = servicesOf(lab, 2);
    const slashed = {
      fulcio: `${fulcio}/`,
      ...(rekor && { rekor: { ...rekor, url: `${rekor.url}/` } }),
      ...(tsa && { tsa }),
    };
    expect(await verdict({ kind: 'token', token: lab.issueToken(claims) }, slashed)).toEqual([]);
  });
});

describe('a broken world is a SigningError that names the service', () => {
  const nowhere = 'http://127.0.0.1:9';
  const good = (): IdentityTokenSource => ({ kind: 'token', token: lab.issueToken(claims) });

  test.each([
    ['certificate-authority', () => ({ ...servicesOf(lab, 2), fulcio: nowhere })],
    ['transparency-log', () => ({ ...servicesOf(lab, 2), rekor: { url: nowhere, version: 2 as const } })],
    ['transparency-log', () => ({ ...servicesOf(lab, 1), rekor: { url: nowhere, version: 1 as const } })],
    ['timestamp-authority', () => ({ ...servicesOf(lab, 2), tsa: nowhere })],
  ])('%s', async (problem, services) => {
    const error = await failure(good(), services());
    expect(error.problem).toBe(problem);
    expect(error.cause).toBeInstanceOf(Error);
    expect(error.message).not.toContain('\n');
  });

  test('a token that the certificate authority refuses', async () => {
    const token = lab.issueToken({ ...claims, aud: 'someone else' });
    const error = await failure({ kind: 'token', token });
    expect(error.problem).toBe('certificate-authority');
    expect(error.message).not.toContain(token);
  });
});

describe('an identity token', () => {
  test.each([
    ['is empty', ''],
    ['is no JSON Web Token', 'secret-secret-secret'],
    ['has a body that is no JSON', 'c2VjcmV0.c2VjcmV0.c2VjcmV0'],
    ['has no subject', `e30.${Buffer.from('{"secret":1}').toString('base64url')}.e30`],
    ['is far too long', `${'a'.repeat(20_000)}.b.c`],
  ])('that %s is a SigningError which does not quote it', async (_name, token) => {
    const error = await failure({ kind: 'token', token });
    expect(error.problem).toBe('identity-token');
    expect(error.cause).toBeUndefined();
    expect(error.message).toBe('The identity token is not a JSON Web Token with a subject.');
  });

  test('in a file that is not there is a SigningError', async () => {
    expect(await failure({ kind: 'file', path: join(folder, 'none') })).toMatchObject({ problem: 'identity-token' });
  });

  test('that GitHub Actions does not offer is a SigningError which names the permission', async () => {
    const error = await failure({ kind: 'github-actions', requestUrl: '', requestToken: '' });
    expect(error).toMatchObject({ problem: 'identity-token', message: expect.stringContaining('id-token: write') });
  });

  test('that GitHub Actions refuses is a SigningError with the status', async () => {
    const { requestUrl } = lab.grantIdToken(claims);
    const error = await failure({ kind: 'github-actions', requestUrl, requestToken: 'wrong' });
    expect(error.message).toMatch(/HTTP 40[13]\.$/);
  });

  test.each<[string, RequestListener, RegExp]>([
    ['an endless answer', (_request, response) => void response.end('x'.repeat(100_000)), /could not be read whole/],
    ['an answer without a token', (_request, response) => void response.end('{"value":1}'), /holds no identity token/],
    ['an answer that is no JSON', (_request, response) => void response.end('<html>'), /holds no identity token/],
    [
      'a redirect, which would carry the request token elsewhere',
      (_request, response) => void response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
      /cannot be reached/,
    ],
  ])('behind %s is a SigningError', async (_name, listener, message) => {
    await using server = await listening(listener);
    const error = await failure({ kind: 'github-actions', requestUrl: server.url, requestToken: 'secret' });
    expect(error).toMatchObject({ problem: 'identity-token', message: expect.stringMatching(message) });
  });
});

async function listening(listener: RequestListener): Promise<{ url: string } & AsyncDisposable> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
