import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { generateKey } from '../../signing/generate-key.ts';
import { readKeyInFolder, readKeyReference, type SigningKey } from '../../signing/key-reference.ts';
import type { KeySigner } from '../../signing/key-signer.ts';
import { tufKeyFromPem, type TufKey } from '../../signing/tuf/tuf-key.ts';
import { UsageError, type Env, type OptionSpecs, type OptionValues } from '../command.ts';
import { KEYS_OPTION } from '../registry/locations.ts';

/** The keys of a registry by what they do; `root` ones stay offline. */
export type KeyName = 'admissions' | 'revocations' | 'snapshot' | 'head' | `root-${number}`;

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

/** How a command names its keys: a folder, and references for those that lie elsewhere. */
export const KEY_OPTIONS = {
  keys: KEYS_OPTION,
  key: {
    type: 'string',
    value: 'NAME=REFERENCE',
    multiple: true,
    description: 'a key that is not in the folder: file:PATH, env:NAME, or cmd:PUBLIC PROGRAM ARGS for one in a KMS',
  },
} as const satisfies OptionSpecs;

const KEY_NAMES = ['admissions', 'revocations', 'snapshot', 'old-snapshot', 'head'] as const;
type OnlineKeyName = (typeof KEY_NAMES)[number];

export interface KeyRing {
  /** @throws Error with one line that says which key is of no use, and never any of it */
  tuf(name: OnlineKeyName): Promise<TufKey>;
  head(): Promise<KeySigner>;
  /** Whether the key was given, without trying whether it is of use. */
  has(name: OnlineKeyName): Promise<boolean>;
}

/** @throws UsageError for a reference without a known name, and where a key is asked for that neither option gives */
export function keyRing(options: OptionValues<typeof KEY_OPTIONS>, env: Env, cwd: string): KeyRing {
  const references = new Map(options.key.map(splitReference));
  const folder = options.keys ?? env['PORTCULLIS_KEYS'];
  const place = { cwd, env };
  const open = (name: OnlineKeyName): Promise<SigningKey> => {
    const reference = references.get(name);
    if (reference !== undefined) return readKeyReference(reference, place);
    if (folder === undefined || folder === '')
      throw new UsageError(`say --keys, set PORTCULLIS_KEYS, or give --key ${name}=REFERENCE`);
    return readKeyInFolder(resolve(cwd, folder), name, place);
  };
  return {
    tuf: async (name) => (await open(name)).tuf(),
    head: async () => (await open('head')).statements(),
    has: async (name) => {
      if (references.has(name)) return true;
      if (folder === undefined || folder === '') return false;
      const names = await readdir(resolve(cwd, folder)).catch((): string[] => []);
      return names.some((file) => file === `${name}.pem` || file === `${name}.cmd`);
    },
  };
}

function splitReference(given: string): [OnlineKeyName, string] {
  const at = given.indexOf('=');
  const name = KEY_NAMES.find((one) => one === given.slice(0, at));
  if (name === undefined) throw new UsageError(`--key is NAME=REFERENCE, NAME one of ${KEY_NAMES.join(', ')}`);
  return [name, given.slice(at + 1)];
}

export function tufKey(pem: string, path: string): TufKey {
  const key = tufKeyFromPem(pem, path);
  if (key.kind === 'ok') return key.value;
  throw new Error(`the key ${path} is of no use: ${key.findings[0].message}`);
}
