/** Signed tree heads as notes (C2SP tlog-checkpoint over signed-note), in the two shapes that Rekor writes. */
import type { KeyObject } from 'node:crypto';
import { digest, signWith, spkiOf, type KeyPair } from './keys.ts';

const KEY_HINT_BYTES = 4;
const NOTE_ALGORITHM_ED25519 = Buffer.from([0x01]);
const ED25519_KEY_BYTES = 32;

export interface NoteSigner {
  /** Name on the signature line. Verifiers look for it in the log's base URL, so it is the bare host name. */
  readonly name: string;
  readonly keys: KeyPair;
  readonly keyId: Buffer;
}

/** Log ID of an ECDSA log: SHA-256 of its SubjectPublicKeyInfo (RFC 6962 section 3.2). */
export const ecdsaLogId = (key: KeyObject): Buffer => digest('sha256', spkiOf(key));

/** Log ID of an Ed25519 log: the note key ID, which also binds the name (C2SP signed-note). */
export function ed25519LogId(name: string, key: KeyObject): Buffer {
  const raw = spkiOf(key).subarray(-ED25519_KEY_BYTES);
  return digest('sha256', Buffer.from(`${name}\n`), NOTE_ALGORITHM_ED25519, raw);
}

export function signCheckpoint(origin: string, size: number, rootHash: Uint8Array, signer: NoteSigner): string {
  const note = `${origin}\n${size}\n${Buffer.from(rootHash).toString('base64')}\n`;
  const signature = signWith(signer.keys.privateKey, Buffer.from(note));
  const line = Buffer.concat([signer.keyId.subarray(0, KEY_HINT_BYTES), signature]).toString('base64');
  return `${note}\n\u2014 ${signer.name} ${line}\n`;
}
