import { execFile } from 'node:child_process';
import { verify, type KeyObject } from 'node:crypto';
import { parsePublicKey } from '../core/identity/public-key.ts';
import { keySignerOf, type KeySigner } from './key-signer.ts';
import { SigningError } from './signing-error.ts';

export interface CommandSignerOptions {
  /** Program and arguments; run without a shell. */
  readonly command: readonly [string, ...string[]];
  /** The public half, SubjectPublicKeyInfo in PEM; P-256 or Ed25519. */
  readonly publicKey: string;
  /** The command's whole environment: a KMS client finds its credentials there. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds until the command is killed. */
  readonly timeout?: number;
}

const DEFAULT_TIMEOUT_MS = 60_000;
const MAX_OUTPUT_BYTES = 64 * 1024;

/**
 * A signer whose private key is in a key management service or token. The command gets the bytes to sign on its standard
 * input and writes nothing but the signature to its standard output: ECDSA in DER over their SHA-256, Ed25519 raw. The
 * signature is checked against the public key before it is used, so that a wrong key is noticed here and not at the gate.
 *
 * @throws SigningError for a public key that cannot be enrolled
 */
export function commandSigner({
  command,
  publicKey,
  env,
  timeout = DEFAULT_TIMEOUT_MS,
}: CommandSignerOptions): KeySigner {
  const parsed = parsePublicKey(publicKey);
  if (parsed.kind === 'refused')
    throw new SigningError('key', `The public key is of no use: ${parsed.findings[0].message}.`);
  const { key } = parsed.value;
  return keySignerOf(key, async (data) => {
    const signature = await run(command, data, { env: { ...env }, timeout });
    if (!signs(key, data, signature)) {
      throw new SigningError('key', `The command ${command[0]} did not write a signature by the given public key.`);
    }
    return signature;
  });
}

function signs(key: KeyObject, data: Buffer, signature: Buffer): boolean {
  try {
    return verify(key.asymmetricKeyType === 'ec' ? 'sha256' : null, data, key, signature);
  } catch {
    return false;
  }
}

function run(
  [program, ...args]: readonly [string, ...string[]],
  input: Buffer,
  limits: { readonly env: Record<string, string | undefined>; readonly timeout: number },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { ...limits, encoding: 'buffer', maxBuffer: MAX_OUTPUT_BYTES, killSignal: 'SIGKILL' } as const;
    const child = execFile(program, args, options, (error, stdout) => {
      if (error === null) return resolve(stdout);
      return reject(new SigningError('key', `The signing command ${program} failed.`, { cause: error }));
    });
    // A command that exits without reading its input is judged by its exit code, not by the broken pipe.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
