import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';

/** The public half of a key as TUF metadata states it. */
export interface TufPublicKey {
  /** SHA-256 of the key's canonical form, lower-case hex. */
  readonly keyId: string;
  readonly keyType: 'ed25519' | 'ecdsa';
  readonly scheme: 'ed25519' | 'ecdsa-sha2-nistp256';
  /** Raw key in hex for Ed25519, SubjectPublicKeyInfo PEM for P-256. */
  readonly publicKey: string;
}

/** A key that signs: a file, an agent, or a key management service behind `sign`. */
export interface TufKey extends TufPublicKey {
  /** Signature over the bytes: 64 raw bytes for Ed25519, ASN.1 DER over their SHA-256 for P-256. */
  sign(bytes: Uint8Array): Buffer | Promise<Buffer>;
}

const MAX_PEM_CHARACTERS = 16_384;
const ED25519_KEY_BYTES = 32;

/**
 * A signing key from an unencrypted PKCS#8 PEM text, Ed25519 or P-256.
 * Refuses with PUBLICATION_KEY_UNUSABLE; the message never repeats any of the text.
 */
export function tufKeyFromPem(pem: string, file?: string): Outcome<TufKey> {
  const key = readKey(pem, createPrivateKey);
  const described = key === undefined ? undefined : describe(createPublicKey(key));
  if (key === undefined || described === undefined) return unusable('not an Ed25519 or P-256 private key', file);
  const algorithm = described.keyType === 'ed25519' ? null : 'sha256';
  return ok({ ...described, sign: (bytes) => sign(algorithm, bytes, key) });
}

/** The public half, from a SubjectPublicKeyInfo or PKCS#8 PEM text. Refuses with PUBLICATION_KEY_UNUSABLE. */
export function tufPublicKeyFromPem(pem: string, file?: string): Outcome<TufPublicKey> {
  const key = readKey(pem, createPublicKey);
  const described = key === undefined ? undefined : describe(key);
  return described === undefined ? unusable('not an Ed25519 or P-256 public key', file) : ok(described);
}

/** The key as SubjectPublicKeyInfo in PEM, whatever its kind. */
export function tufKeyPem(key: TufPublicKey): string {
  if (key.keyType === 'ecdsa') return key.publicKey;
  return createPublicKey({ key: ed25519Spki(key.publicKey), format: 'der', type: 'spki' })
    .export({ type: 'spki', format: 'pem' })
    .toString();
}

/** Whether the signature, as `sign` makes it, is the key's over those bytes. */
export function isSignedBy(key: TufPublicKey, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verify(key.keyType === 'ed25519' ? null : 'sha256', bytes, createPublicKey(tufKeyPem(key)), signature);
  } catch {
    return false;
  }
}

const ED25519_SPKI_PREFIX = '302a300506032b6570032100';

function ed25519Spki(raw: string): Buffer {
  return Buffer.from(`${ED25519_SPKI_PREFIX}${raw}`, 'hex');
}

function unusable(what: string, file: string | undefined): Outcome<never> {
  return refused(finding('PUBLICATION_KEY_UNUSABLE', `The key is ${what}.`, file === undefined ? undefined : { file }));
}

function readKey(pem: string, read: (pem: string) => KeyObject): KeyObject | undefined {
  if (pem.length > MAX_PEM_CHARACTERS) return undefined;
  try {
    return read(pem);
  } catch {
    return undefined;
  }
}

function describe(key: KeyObject): TufPublicKey | undefined {
  if (key.asymmetricKeyType === 'ed25519') {
    const raw = key.export({ type: 'spki', format: 'der' }).subarray(-ED25519_KEY_BYTES);
    return withKeyId('ed25519', 'ed25519', raw.toString('hex'));
  }
  // P-384 signs, but the TypeScript client cannot verify it: refused here rather than found out on every host.
  if (key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1') {
    return withKeyId('ecdsa', 'ecdsa-sha2-nistp256', key.export({ type: 'spki', format: 'pem' }).toString());
  }
  return undefined;
}

function withKeyId(keyType: TufPublicKey['keyType'], scheme: TufPublicKey['scheme'], publicKey: string): TufPublicKey {
  // TUF's canonical JSON escapes only quotes and backslashes, and neither occurs in hex or PEM.
  const canonical = `{"keytype":"${keyType}","keyval":{"public":"${publicKey}"},"scheme":"${scheme}"}`;
  return { keyId: createHash('sha256').update(canonical).digest('hex'), keyType, scheme, publicKey };
}
