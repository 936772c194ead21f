/** Checks the signatures of what a log is asked to record: a log that takes anything proves nothing. */
import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { signatureHolds } from './keys.ts';
import { digestSignatureHolds } from './prehashed-ecdsa.ts';
import { RequestRefused } from './request-refused.ts';

export interface Verifier {
  readonly key: KeyObject;
  /** Re-encoded PEM, so that two spellings of one key make one entry. */
  readonly pem: string;
}

export function verifierFromPem(pem: string): Verifier {
  try {
    if (pem.includes('BEGIN CERTIFICATE')) {
      const certificate = new X509Certificate(pem);
      return { key: certificate.publicKey, pem: certificate.toString() };
    }
    const key = createPublicKey(pem);
    return { key, pem: key.export({ format: 'pem', type: 'spki' }).toString() };
  } catch {
    throw new RequestRefused(400, 'the verifier is neither a certificate nor a public key');
  }
}

export function certificateKey(der: Buffer): KeyObject {
  try {
    return new X509Certificate(der).publicKey;
  } catch {
    throw new RequestRefused(400, 'the verifier is no certificate');
  }
}

export function publicKeyFromDer(der: Buffer): KeyObject {
  try {
    return createPublicKey({ key: der, format: 'der', type: 'spki' });
  } catch {
    throw new RequestRefused(400, 'the verifier is no public key');
  }
}

/** The bytes that a DSSE signature covers (PAE, DSSE v1). */
export function preAuthEncoding(payloadType: string, payload: Buffer): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

export function requireSignature(key: KeyObject, data: Buffer, signature: Buffer): void {
  if (!signatureHolds(key, data, signature)) throw new RequestRefused(400, 'the signature does not verify');
}

export function requireDigestSignature(key: KeyObject, digest: Buffer, signature: Buffer): void {
  if (!digestSignatureHolds(key, digest, signature)) {
    throw new RequestRefused(400, 'the signature does not verify over the digest');
  }
}
