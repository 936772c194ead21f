import { assemble, type SignedChange } from '../../action/keys/assemble.ts';
import { readKeyChange, type KeyChange } from '../../action/keys/key-change.ts';
import { MAX_DRAFT_BYTES, MAX_KEY_SIGNATURE_BYTES } from '../../core/documents/key-ceremony.ts';
import type { Outcome } from '../../core/finding.ts';
import { tufPublicKeyFromPem, type TufPublicKey } from '../../signing/tuf/tuf-key.ts';
import { UsageError, type Env, type OptionSpecs } from '../command.ts';
import { readInput } from '../read-input.ts';
import { MAX_IDENTITY_BYTES } from '../registry/draft-config.ts';
import { readRootFile } from '../registry/locations.ts';

const MAX_SIGNATURE_FILES = 64;

/** Which root a draft is held against; undefined for one that begins a registry. */
export const FIRST_OPTION = {
  type: 'boolean',
  description: 'the draft begins a registry: there is no --root yet',
} as const satisfies OptionSpecs[string];

export async function rootOrFirst(
  options: { readonly first: boolean; readonly root: string | undefined },
  env: Env,
  cwd: string,
): Promise<Uint8Array | undefined> {
  if (!options.first) return readRootFile(options.root, env, cwd);
  if (options.root !== undefined) throw new UsageError('--first and --root exclude each other');
  return undefined;
}

/** A draft by its file, held against the root that the reader trusts. */
export async function readDraft(
  file: string,
  trustedRoot: Uint8Array | undefined,
  cwd: string,
  now: Date,
): Promise<Outcome<KeyChange>> {
  return readKeyChange(await readInput(cwd, file, MAX_DRAFT_BYTES), trustedRoot, now, file);
}

/** A draft and the signature files that go with it, in that order. */
export async function readSigned(
  [draft = '', ...signatures]: readonly string[],
  trustedRoot: Uint8Array | undefined,
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
