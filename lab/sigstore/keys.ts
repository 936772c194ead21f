import { createHash, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';

export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export const generateEcKeys = (namedCurve: 'P-256' | 'P-384'): KeyPair => generateKeyPairSync('ec', { namedCurve });
export const generateEd25519Keys = (): KeyPair => generateKeyPairSync('ed25519');

/** DER SubjectPublicKeyInfo. */
export const spkiOf = (key: KeyObject): Buffer => key.export({ format: 'der', type: 'spki' });

export function digest(algorithm: 'sha1' | 'sha256' | 'sha384' | 'sha512', ...data: readonly Uint8Array[]): Buffer {
  const hash = createHash(algorithm);
  for (const part of data) hash.update(part);
  return hash.digest();
}

/** The digest Sigstore pairs with a key: by curve for EC, none for Ed25519, SHA-256 for RSA. */
export function digestNameFor(key: KeyObject): 'sha256' | 'sha384' | 'sha512' | null {
  if (key.asymmetricKeyType === 'ed25519') return null;
  if (key.asymmetricKeyType !== 'ec') return 'sha256';
  const curve = key.asymmetricKeyDetails?.namedCurve;
  if (curve === 'secp384r1') return 'sha384';
  return curve === 'secp521r1' ? 'sha512' : 'sha256';
}

export function signWith(key: KeyObject, data: Uint8Array): Buffer {
  return sign(digestNameFor(key), data, key);
}

/** Whether `signature` over `data` is the key's; a malformed signature is a wrong one. */
export function signatureHolds(key: KeyObject, data: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verify(digestNameFor(key), data, key, signature);
  } catch {
    return false;
  }
}
