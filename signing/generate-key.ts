import { generateKeyPairSync } from 'node:crypto';
import { keyIdOf } from '../core/identity/public-key.ts';

export type KeyAlgorithm = 'p256' | 'ed25519';

export interface GeneratedKey {
  /** SHA-256 of the DER SubjectPublicKeyInfo, lower-case hex. */
  readonly key_id: string;
  /** SubjectPublicKeyInfo in PEM; goes into the record. */
  readonly public_key: string;
  /** Unencrypted PKCS#8 in PEM: a secret, to be written with mode 0600 or put into a secret store. */
  readonly private_key: string;
}

/** Makes a new signing key from the system's randomness. */
export function generateKey(algorithm: KeyAlgorithm = 'p256'): GeneratedKey {
  const { publicKey, privateKey } =
    algorithm === 'p256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
  return {
    key_id: keyIdOf(publicKey),
    public_key: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
