import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyOnlyTrust } from '../../core/attestation/trust.ts';
import { verifyAttestation } from '../../core/attestation/verify-attestation.ts';
import { canonicalJson } from '../../core/json/canonical-json.ts';
import { commandSigner } from '../../signing/command-signer.ts';
import { generateKey } from '../../signing/generate-key.ts';
import { keySigner, keySignerFromFile, type KeySigner } from '../../signing/key-signer.ts';
import { SigningError } from '../../signing/signing-error.ts';
import { enrolledKey, question, signed, STATEMENT } from '../core/attestation/signing-bench.ts';
import { codesOf } from '../fixtures/outcome.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signing-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function verdict(signer: KeySigner): Promise<readonly string[]> {
  const identity = enrolledKey({ key_id: signer.key_id, public_key: signer.public_key, private_key: '' });
  return codesOf(verifyAttestation(question(await signed(signer), keyOnlyTrust(), { identities: [identity] })));
}

async function failure(promise: Promise<unknown>): Promise<SigningError> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  if (error instanceof SigningError) return error;
  throw new Error('expected a SigningError');
}

describe.each(['p256', 'ed25519'] as const)('a %s key', (algorithm) => {
  const key = generateKey(algorithm);

  test('signs a bundle that the gate accepts, and whose id is that of the record', async () => {
    const signer = keySigner(key.private_key);
    expect(signer).toMatchObject({ key_id: key.key_id, public_key: key.public_key });
    expect(key.key_id).toMatch(/^[0-9a-f]{64}$/);
    expect(await verdict(signer)).toEqual([]);
  });

  test('is read from a file', async () => {
    const path = join(folder, `${algorithm}.pem`);
    await writeFile(path, key.private_key, { mode: 0o600 });
    expect(await verdict(await keySignerFromFile(path))).toEqual([]);
  });

  test('can be held by a command that gets the bytes and writes the signature', async () => {
    const path = join(folder, `command-${algorithm}.pem`);
    await writeFile(path, key.private_key, { mode: 0o600 });
    const digest = algorithm === 'p256' ? "'sha256'" : 'null';
    const script = `const fs=require('fs');process.stdout.write(require('crypto').sign(${digest},fs.readFileSync(0),fs.readFileSync(process.env.KEY)))`;
    const command = [process.execPath, '-e', script] as const;
    expect(await verdict(commandSigner({ command, publicKey: key.public_key, env: { KEY: path } }))).toEqual([]);
  });
});

test('a bundle is canonical JSON of version 0.3 over the canonical statement', async () => {
  const text = Buffer.from(await signed(keySigner(generateKey().private_key))).toString('utf8');
  const bundle = JSON.parse(text);
  expect(text).toBe(`${canonicalJson(bundle)}\n`);
  expect(bundle).toMatchObject({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    dsseEnvelope: {
      payloadType: 'application/vnd.in-toto+json',
      payload: Buffer.from(canonicalJson(STATEMENT)).toString('base64'),
    },
  });
});

describe('a key of no use is a SigningError that does not quote it', () => {
  const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;
  const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export(pkcs8).toString();
  test.each([
    ['text', 'hunter2'],
    ['a public key', generateKey().public_key],
    ['P-384', p384],
    ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export(pkcs8).toString()],
  ])('%s', (_name, pem) => {
    expect(() => keySigner(pem)).toThrow(SigningError);
    expect(() => keySigner(pem)).toThrow(/^The private key [a-zA-Z0-9 #;,-]+\.$/);
  });

  test('a missing file', async () => {
    const error = await failure(keySignerFromFile(join(folder, 'missing.pem')));
    expect(error).toMatchObject({ problem: 'key', message: expect.stringContaining('missing.pem') });
    expect(error.cause).toMatchObject({ code: 'ENOENT' });
  });
});

describe('a signing command', () => {
  const key = generateKey();
  const run = (...command: [string, ...string[]]): Promise<SigningError> =>
    failure(signed(commandSigner({ command, publicKey: key.public_key, env: {}, timeout: 5_000 })));

  test('that fails is a SigningError with its cause', async () => {
    const error = await run(process.execPath, '-e', 'process.exit(3)');
    expect(error).toMatchObject({ problem: 'key', cause: { code: 3 } });
  });

  test('that does not exist is a SigningError', async () => {
    expect(await run(join(folder, 'no-such-program'))).toMatchObject({ problem: 'key', cause: { code: 'ENOENT' } });
  });

  test('that writes something else than a signature by its key is a SigningError', async () => {
    expect(await run(process.execPath, '-e', 'process.stdout.write("signed")')).toMatchObject({ problem: 'key' });
    expect(await run(process.execPath, '-e', '')).toMatchObject({ problem: 'key' });
  });

  test('gets its arguments as they are, without a shell', async () => {
    const script = 'process.exit(process.argv[1] === "$(id); `id`" ? 7 : 1)';
    expect(await run(process.execPath, '-e', script, '$(id); `id`')).toMatchObject({ cause: { code: 7 } });
  });

  test('that hangs is killed', async () => {
    const command = [process.execPath, '-e', 'setInterval(() => {}, 1000)'] as const;
    const signer = commandSigner({ command, publicKey: key.public_key, env: {}, timeout: 200 });
    expect(await failure(signed(signer))).toMatchObject({ problem: 'key', cause: { killed: true } });
  });

  test('needs a public key that can be enrolled', () => {
    expect(() => commandSigner({ command: ['true'], publicKey: key.private_key, env: {} })).toThrow(SigningError);
  });
});
