import { assemble, type SignedChange } from '../../action/keys/assemble.ts';
import { readKeyChange, type KeyChange } from '../../action/keys/key-change.ts';
import { MAX_DRAFT_BYTES, MAX_KEY_SIGNATURE_BYTES } from '../../core/documents/key-ceremony.ts';
import type { Outcome } from '../../core/finding.ts';
import { tufPublicKeyFromPem, type TufPublicKey } from '../../signing/tuf/tuf-key.ts';
import { UsageError } from '../command.ts';
import { readInput } from '../read-input.ts';
import { MAX_IDENTITY_BYTES } from './draft-config.ts';

const MAX_SIGNATURE_FILES = 64;

/** A draft by its file, held against the root that the reader trusts. */
export async function readDraft(
  file: string,
  trustedRoot: Uint8Array,
  cwd: string,
  now: Date,
): Promise<Outcome<KeyChange>> {
  return readKeyChange(await readInput(cwd, file, MAX_DRAFT_BYTES), trustedRoot, now, file);
}

/** A draft and the signature files that go with it, in that order. */
export async function readSigned(
  [draft = '', ...signatures]: readonly string[],
  trustedRoot: Uint8Array,
  cwd: string,
  now: Date,
): Promise<Outcome<SignedChange>> {
  if (signatures.length > MAX_SIGNATURE_FILES) throw new UsageError(`at most ${MAX_SIGNATURE_FILES} signature files`);
  const change = await readDraft(draft, trustedRoot, cwd, now);
  if (change.kind === 'refused') return change;
  const files = signatures.map(async (name) => ({ name, bytes: await readInput(cwd, name, MAX_KEY_SIGNATURE_BYTES) }));
  return assemble(change.value, await Promise.all(files));
}

/** @throws UsageError for a file that holds no public key, and for one that holds a private one */
export async function readPublicKey(cwd: string, file: string): Promise<TufPublicKey> {
  const pem = Buffer.from(await readInput(cwd, file, MAX_IDENTITY_BYTES)).toString('utf8');
  if (pem.includes('PRIVATE KEY')) throw new UsageError(`${file} is a private key: give the public one beside it`);
  const key = tufPublicKeyFromPem(pem, file);
  if (key.kind === 'refused') throw new UsageError(`${file}: ${key.findings[0].message}`);
  return key.value;
}
