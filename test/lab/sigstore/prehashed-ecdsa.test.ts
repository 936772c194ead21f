import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digestSignatureHolds } from '../../../lab/sigstore/prehashed-ecdsa.ts';

const ROUNDS = process.env['PORTCULLIS_LONG'] === undefined ? 8 : 200;

describe.each([
  ['P-256', 'sha256'],
  ['P-384', 'sha384'],
  ['P-256', 'sha512'],
])('a %s signature over a %s digest', (namedCurve, algorithm) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
  const other = generateKeyPairSync('ec', { namedCurve });
  const digestOf = (text: string): Buffer => createHash(algorithm).update(text).digest();

  it('holds for its digest and key, and for no other', () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const signature = sign(algorithm, Buffer.from(`text ${round}`), privateKey);
      expect(digestSignatureHolds(publicKey, digestOf(`text ${round}`), signature)).toBe(true);
      expect(digestSignatureHolds(publicKey, digestOf('another'), signature)).toBe(false);
      expect(digestSignatureHolds(other.publicKey, digestOf(`text ${round}`), signature)).toBe(false);
    }
  });

  it('fails with a flipped bit, a zero or a torso', () => {
    const signature = sign(algorithm, Buffer.from('text'), privateKey);
    const flipped = Buffer.from(signature);
    flipped[flipped.length - 1] = (flipped.at(-1) ?? 0) ^ 1;
    for (const wrong of [flipped, signature.subarray(0, 20), Buffer.from('3006020100020100', 'hex'), Buffer.alloc(0)]) {
      expect(digestSignatureHolds(publicKey, digestOf('text'), wrong)).toBe(false);
    }
  });
});

describe('a key of another kind', () => {
  it('never verifies a digest', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const digest = createHash('sha256').update('text').digest();
    expect(digestSignatureHolds(publicKey, digest, sign(null, digest, privateKey))).toBe(false);
  });
});
