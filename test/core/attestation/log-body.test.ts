import type { TransparencyLogEntry } from '@sigstore/bundle';
import { describe, expect, test } from 'vitest';
import { statedSigner } from '../../../core/attestation/log-body.ts';

const der = Buffer.from('a certificate, in DER');
const pem = `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;

function signerIn(kind: string, version: string, body: unknown): Buffer | undefined {
  const entry: TransparencyLogEntry = {
    logIndex: '0',
    logId: { keyId: Buffer.alloc(32) },
    kindVersion: { kind, version },
    integratedTime: '0',
    inclusionPromise: undefined,
    inclusionProof: undefined,
    canonicalizedBody: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
  };
  return statedSigner(entry);
}

const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64');

describe('the signer that a log entry names', () => {
  test.each([
    ['dsse', '0.0.1', { spec: { signatures: [{ verifier: base64(pem) }] } }],
    ['hashedrekord', '0.0.1', { spec: { signature: { publicKey: { content: base64(pem) } } } }],
    ['intoto', '0.0.2', { spec: { content: { envelope: { signatures: [{ publicKey: base64(pem) }] } } } }],
    [
      'dsse',
      '0.0.2',
      { spec: { dsseV002: { signatures: [{ verifier: { x509Certificate: { rawBytes: base64(der) } } }] } } },
    ],
    [
      'hashedrekord',
      '0.0.2',
      { spec: { hashedRekordV002: { signature: { verifier: { publicKey: { rawBytes: base64(der) } } } } } },
    ],
  ])('is read from %s %s', (kind, version, body) => {
    expect(signerIn(kind, version, body)).toEqual(der);
  });

  test.each<readonly [string, string, string, unknown]>([
    ['of another kind', 'rekord', '0.0.1', {}],
    ['whose body is not JSON', 'dsse', '0.0.1', '{'],
    ['whose body is a list', 'dsse', '0.0.1', []],
    ['whose signatures are an object', 'dsse', '0.0.1', { spec: { signatures: { 0: { verifier: 'AAAA' } } } }],
    ['whose verifier is a number', 'dsse', '0.0.1', { spec: { signatures: [{ verifier: 1 }] } }],
    [
      'that names a certificate and a key',
      'dsse',
      '0.0.2',
      {
        spec: {
          dsseV002: {
            signatures: [{ verifier: { x509Certificate: { rawBytes: 'AAAA' }, publicKey: { rawBytes: 'AAAA' } } }],
          },
        },
      },
    ],
  ])('is nobody in an entry %s', (_name, kind, version, body) => {
    expect(signerIn(kind, version, body)).toBeUndefined();
  });
});
