import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateKey } from '../../signing/generate-key.ts';
import { keySigner, type KeySigner } from '../../signing/key-signer.ts';
import { tufKeyFromPem, type TufKey } from '../../signing/tuf/tuf-key.ts';

/** The keys of a registry by what they do; `root` ones stay offline. */
export type KeyName = 'admissions' | 'revocations' | 'snapshot' | 'head' | `root-${number}`;

const MAX_KEY_BYTES = 16 * 1024;

/** New keys in memory: nothing is on disk until everything that they sign is known to be in order. */
export function makeKeys(rootCount: number, withHead: boolean): ReadonlyMap<KeyName, string> {
  const roots = Array.from({ length: rootCount }, (_, index): KeyName => `root-${index + 1}`);
  const keys = new Map<KeyName, string>();
  for (const name of [...roots, 'admissions', 'revocations', 'snapshot'] as const) {
    keys.set(name, generateKey('ed25519').private_key);
  }
  if (withHead) keys.set('head', generateKey('p256').private_key);
  return keys;
}

/** Writes new keys, readable by their owner alone. Throws Error if one is there: a key is never overwritten. */
export async function writeKeys(folder: string, keys: ReadonlyMap<KeyName, string>): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const [name, pem] of keys) {
    const path = join(folder, `${name}.pem`);
    try {
      await writeFile(path, pem, { flag: 'wx', mode: 0o600 });
    } catch (cause) {
      throw new Error(`cannot write the key ${path}`, { cause });
    }
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
  return tufKey(await readPem(folder, name), join(folder, `${name}.pem`));
}

export function tufKey(pem: string, path: string): TufKey {
  const key = tufKeyFromPem(pem, path);
  if (key.kind === 'ok') return key.value;
  throw new Error(`the key ${path} is of no use: ${key.findings[0].message}`);
}

export async function readHeadSigner(folder: string): Promise<KeySigner> {
  return keySigner(await readPem(folder, 'head'));
}
