import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { IssuedCertificate } from '../../../core/attestation/encoded-certificate.ts';
import { createFulcioChain } from '../../../lab/sigstore/certificate-chain.ts';

const CURVE_P384 = Buffer.from('06052b81040022', 'hex');
const UNKNOWN_CURVE = Buffer.from('06052b8104007f', 'hex');

test('a certificate whose key OpenSSL cannot read issues nothing: it is not even made', () => {
  const validity = { start: new Date('2026-01-01T00:00:00Z'), end: new Date('2027-01-01T00:00:00Z') };
  const { root, subordinate } = createFulcioChain('lab', validity);
  const read = (der: Buffer): IssuedCertificate => new IssuedCertificate(new X509Certificate(der));
  expect(read(subordinate.certificate).isIssuedBy(read(root.certificate))).toBe(true);
  const bent = Buffer.from(root.certificate);
  const at = bent.indexOf(CURVE_P384);
  expect(at).toBeGreaterThan(0);
  UNKNOWN_CURVE.copy(bent, at);
  expect(() => read(bent)).toThrow('decode error');
});
