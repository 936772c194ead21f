import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { finding, ok, refused, type Outcome } from '../finding.ts';

export const MAX_PUBLIC_KEY_CHARACTERS = 2_000;

export interface PublicKey {
  readonly key: KeyObject;
  /** SHA-256 of the DER SubjectPublicKeyInfo, lower-case hex. */
  readonly key_id: string;
}

/** The key id of any public key: SHA-256 of its DER SubjectPublicKeyInfo, lower-case hex. */
export function keyIdOf(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

/**
 * Reads an enrollable key: one PEM `PUBLIC KEY`, P-256 or Ed25519. Others are refused, because the libraries at one end
 * or the other cannot verify them.
 */
export function parsePublicKey(pem: string, file?: string): Outcome<PublicKey> {
  const at = file === undefined ? undefined : { file };
  const malformed = (why: string): Outcome<never> => refused(finding('SIGNER_KEY_MALFORMED', why, at));
  // createPublicKey would also derive the public half of a private key, which must never stand in a record.
  if (pem.length > MAX_PUBLIC_KEY_CHARACTERS || !/^-----BEGIN PUBLIC KEY-----\r?\n/.test(pem)) {
    return malformed('not a PEM public key');
  }
  let key: KeyObject;
  try {
    key = createPublicKey({ key: pem, format: 'pem' });
  } catch {
    return malformed('not a PEM public key');
  }
  if (!isSupportedKey(key)) return malformed('the key is neither P-256 nor Ed25519');
  return ok({ key, key_id: keyIdOf(key) });
}

/** P-256 and Ed25519: what both sigstore-js and tuf-js verify. */
export function isSupportedKey(key: KeyObject): boolean {
  if (key.asymmetricKeyType === 'ed25519') return true;
  return key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
}
