import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateKey } from '../../signing/generate-key.ts';
import { keySigner, type KeySigner } from '../../signing/key-signer.ts';
import { tufKeyFromPem, type TufKey } from '../../signing/tuf/tuf-key.ts';

/** The keys of a registry by what they do; `root` ones stay offline. */
export type KeyName = 'admissions' | 'revocations' | 'snapshot' | 'head' | `root-${number}`;

const MAX_KEY_BYTES = 16 * 1024;

/** Writes a new key, readable by its owner alone. Throws Error if there is one: a key is never overwritten. */
export async function writeNewKey(folder: string, name: KeyName, algorithm: 'p256' | 'ed25519'): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${name}.pem`);
  try {
    await writeFile(path, generateKey(algorithm).private_key, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    throw new Error(`cannot write the key ${path}`, { cause });
  }
}

async function readPem(folder: string, name: KeyName): Promise<string> {
  const path = join(folder, `${name}.pem`);
  try {
    const pem = await readFile(path, 'utf8');
    if (pem.length > MAX_KEY_BYTES) throw new Error('too large for a key');
    return pem;
  } catch (cause) {
    throw new Error(`cannot read the key ${path}`, { cause });
  }
}

/** @throws Error with one line that says which key is of no use, and never any of it */
export async function readTufKey(folder: string, name: KeyName): Promise<TufKey> {
  const key = tufKeyFromPem(await readPem(folder, name), `${name}.pem`);
  if (key.kind === 'ok') return key.value;
  throw new Error(`the key ${join(folder, `${name}.pem`)} is of no use: ${key.findings[0].message}`);
}

export async function readHeadSigner(folder: string): Promise<KeySigner> {
  return keySigner(await readPem(folder, 'head'));
}
