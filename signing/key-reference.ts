import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { keySigner, type KeySigner } from './key-signer.ts';
import { commandSigner } from './command-signer.ts';
import { SigningError } from './signing-error.ts';
import { tufKeyFromPem, tufPublicKeyFromPem, type TufKey } from './tuf/tuf-key.ts';

/** Where a key is looked for. */
export interface KeyPlace {
  /** Relative paths of a reference are meant from here. */
  readonly cwd: string;
  /** Also the whole environment of a signing command, where a KMS client finds its credentials. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One key that signs, as TUF metadata and as a statement want it. */
export interface SigningKey {
  tuf(): TufKey;
  statements(): KeySigner;
}

const MAX_KEY_BYTES = 16 * 1024;
const MAX_COMMAND_CHARACTERS = 4_096;

/**
 * A key by its reference. One syntax for every key and every command:
 *
 * - `file:PATH` or a path: an unencrypted PKCS#8 PEM file
 * - `env:NAME`: the same text in an environment variable
 * - `cmd:PUBLIC PROGRAM ARGS…`: a program that signs, and the file with the public key; words are split at spaces, there is
 *   no shell
 *
 * @throws SigningError with one line that says which key is of no use, and never any of it
 */
export async function readKeyReference(reference: string, place: KeyPlace): Promise<SigningKey> {
  const [, kind = 'file', rest = reference] = /^(file|env|cmd):(.*)$/su.exec(reference) ?? [];
  if (kind === 'env') return keyOfPem(fromEnvironment(rest, place), `the key in the variable ${rest}`);
  if (kind === 'file') return keyOfPem(await readText(resolve(place.cwd, rest)), `the key ${resolve(place.cwd, rest)}`);
  const [publicKey = '', ...command] = rest.trim().split(/ +/u);
  return keyOfCommand(command, await readText(resolve(place.cwd, publicKey)), place);
}

/**
 * The key of that name in a folder: `NAME.pem`, or `NAME.cmd` with a program and its arguments and `NAME.pub` beside it.
 * @throws SigningError as `readKeyReference`
 */
export async function readKeyInFolder(folder: string, name: string, place: KeyPlace): Promise<SigningKey> {
  const command = await readIfThere(join(folder, `${name}.cmd`));
  if (command === undefined)
    return keyOfPem(await readText(join(folder, `${name}.pem`)), `the key ${join(folder, `${name}.pem`)}`);
  if (command.length > MAX_COMMAND_CHARACTERS) throw new SigningError('key', `${name}.cmd is too long for a command.`);
  return keyOfCommand(command.trim().split(/ +/u), await readText(join(folder, `${name}.pub`)), place);
}

/** A private key as text: of a secret, which may be a reference instead. */
export async function readKeyText(text: string, name: string, place: KeyPlace): Promise<SigningKey> {
  return /^(?:file|env|cmd):/u.test(text) ? readKeyReference(text.trim(), place) : keyOfPem(text, name);
}

function keyOfPem(pem: string, where: string): SigningKey {
  return {
    tuf: () => {
      const key = tufKeyFromPem(pem, where);
      if (key.kind === 'ok') return key.value;
      throw new SigningError('key', `${where} is of no use: ${key.findings[0].message}`);
    },
    statements: () => keySigner(pem),
  };
}

function keyOfCommand(words: readonly string[], publicKey: string, { env }: KeyPlace): SigningKey {
  const [program = '', ...args] = words;
  if (program === '') throw new SigningError('key', 'a key that is a command is written cmd:PUBLIC PROGRAM ARGS');
  const statements = (): KeySigner => commandSigner({ command: [program, ...args], publicKey, env });
  return {
    statements,
    tuf: () => {
      const signer = statements();
      const key = tufPublicKeyFromPem(publicKey);
      if (key.kind === 'refused')
        throw new SigningError('key', `The public key is of no use: ${key.findings[0].message}`);
      return { ...key.value, sign: async (bytes) => (await signer.signer.sign(Buffer.from(bytes))).signature };
    },
  };
}

function fromEnvironment(name: string, { env }: KeyPlace): string {
  const value = env[name];
  if (value === undefined || value === '') throw new SigningError('key', `the variable ${name} holds no key`);
  // Secret stores often give one line: newlines written out are taken for what they stand for.
  return value.includes('\n') ? value : value.replaceAll('\\n', '\n');
}

async function readText(path: string): Promise<string> {
  try {
    const text = await readFile(path, 'utf8');
    if (text.length > MAX_KEY_BYTES) throw new Error('too large for a key');
    return text;
  } catch (cause) {
    throw new SigningError('key', `cannot read the key ${path}`, { cause });
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new SigningError('key', `cannot read ${path}`, { cause: error });
  }
}
