import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Signature, Signer } from '@sigstore/sign';
import { isSupportedKey, keyIdOf } from '../core/identity/public-key.ts';
import type { StatementSigner } from './sign-statement.ts';
import { SigningError } from './signing-error.ts';

export interface KeySigner extends StatementSigner {
  /** SHA-256 of the DER SubjectPublicKeyInfo, lower-case hex; what a record enrols. */
  readonly key_id: string;
  /** SubjectPublicKeyInfo in PEM. */
  readonly public_key: string;
}

/**
 * A signer for an unencrypted PKCS#8 PEM private key, P-256 or Ed25519.
 *
 * @throws SigningError for any other key; its message never holds the key
 */
export function keySigner(privateKeyPem: string): KeySigner {
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey({ key: privateKeyPem, format: 'pem' });
  } catch {
    // No cause: OpenSSL's message is of no use to a reader, and the input is a secret.
    throw new SigningError('key', 'The private key cannot be read; it must be an unencrypted PKCS#8 PEM file.');
  }
  if (!isSupportedKey(privateKey)) throw new SigningError('key', 'The private key is neither P-256 nor Ed25519.');
  const publicKey = createPublicKey(privateKey);
  const digest = privateKey.asymmetricKeyType === 'ec' ? 'sha256' : null;
  return keySignerOf(publicKey, async (data) => sign(digest, data, privateKey));
}

/** Reads the key file and makes its signer. */
export async function keySignerFromFile(path: string): Promise<KeySigner> {
  let pem: string;
  try {
    pem = await readFile(path, 'utf8');
  } catch (cause) {
    throw new SigningError('key', `The private key file ${path} cannot be read.`, { cause });
  }
  return keySigner(pem);
}

/** A signer whose private half is elsewhere. `signBytes` gives ECDSA signatures in DER, Ed25519 ones raw. */
export function keySignerOf(publicKey: KeyObject, signBytes: (data: Buffer) => Promise<Buffer>): KeySigner {
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const hint = keyIdOf(publicKey);
  const signer: Signer = {
    async sign(data: Buffer): Promise<Signature> {
      return { signature: await signBytes(data), key: { $case: 'publicKey', publicKey: pem, hint } };
    },
  };
  return { key_id: hint, public_key: pem, signer, witnesses: [] };
}
