import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { tufKeyFromPem, tufPublicKeyFromPem } from '../../../signing/tuf/tuf-key.ts';
import { newPem, value, verdict } from './registry-fixture.ts';

describe('a signing key from a PEM file', () => {
  test.each(['ed25519', 'p256'] as const)('signs with %s so that its public half verifies', async (kind) => {
    const pem = newPem(kind);
    const key = value(tufKeyFromPem(pem));
    const bytes = Buffer.from('a role');
    const algorithm = kind === 'ed25519' ? null : 'sha256';
    expect(verify(algorithm, bytes, createPublicKey(pem), await key.sign(bytes))).toBe(true);
    expect(key.keyId).toMatch(/^[0-9a-f]{64}$/);
  });

  test('has the same key id as its public half alone', () => {
    const pem = newPem('p256');
    const publicPem = createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString();
    expect(value(tufPublicKeyFromPem(publicPem)).keyId).toBe(value(tufKeyFromPem(pem)).keyId);
  });

  test.each([
    ['a P-384 key, which the TypeScript client cannot verify', newPem('p384')],
    ['a public key', createPublicKey(newPem('ed25519')).export({ type: 'spki', format: 'pem' }).toString()],
    ['a text that is no key', 'SECRET-LOOKING TEXT'],
    ['a text without end', 'x'.repeat(100_000)],
  ])('refuses %s without repeating it', (_name, pem) => {
    const outcome = tufKeyFromPem(pem, 'keys/a.pem');
    expect(verdict(outcome)).toEqual(['PUBLICATION_KEY_UNUSABLE']);
    expect(JSON.stringify(outcome)).not.toContain(pem.slice(0, 20));
  });
});
