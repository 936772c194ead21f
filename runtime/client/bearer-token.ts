import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { readBoundedFile } from './directory-source.ts';

/** Where the bearer token of a publication's server comes from. Never the token itself: it would outlive its rotation. */
export type TokenSource =
  | { readonly kind: 'file'; readonly path: string }
  /** A variable of the environment that the client was given. */
  | { readonly kind: 'env'; readonly name: string }
  /** A program and its arguments, run without a shell; what it prints first is the token. */
  | { readonly kind: 'command'; readonly command: readonly [string, ...string[]] };

type Environment = Readonly<Record<string, string | undefined>>;

const MAX_TOKEN_BYTES = 16_384;
const TOKEN_COMMAND_TIMEOUT_MS = 15_000;
/** RFC 6750: one word of visible characters. Anything else could end the header and begin another. */
const TOKEN = /^[A-Za-z0-9._~+/-]+=*$/;

/** A token that is read when it is first needed, and again after `forget`. It appears in no message. */
export class BearerToken {
  readonly #source: TokenSource;
  readonly #env: Environment;
  #read: Promise<Outcome<string>> | undefined;

  constructor(source: TokenSource, env: Environment = process.env) {
    this.#source = source;
    this.#env = env;
  }

  read(): Promise<Outcome<string>> {
    this.#read ??= readToken(this.#source, this.#env);
    return this.#read;
  }

  forget(): void {
    this.#read = undefined;
  }
}

async function readToken(source: TokenSource, env: Environment): Promise<Outcome<string>> {
  const text = await textOf(source, env);
  if (text === undefined) return unusable(`the token cannot be read from its ${source.kind}`);
  const token = text.trim();
  return TOKEN.test(token) ? ok(token) : unusable(`its ${source.kind} gives something that is no bearer token`);
}

async function textOf(source: TokenSource, env: Environment): Promise<string | undefined> {
  if (source.kind === 'env') return env[source.name];
  return source.kind === 'file' ? fromFile(source.path) : fromCommand(source.command);
}

async function fromFile(path: string): Promise<string | undefined> {
  const bytes = await readBoundedFile(path, 'the token', MAX_TOKEN_BYTES);
  return bytes.kind === 'refused' ? undefined : Buffer.from(bytes.value).toString('utf8');
}

async function fromCommand([program, ...args]: readonly [string, ...string[]]): Promise<string | undefined> {
  try {
    const bounds = { timeout: TOKEN_COMMAND_TIMEOUT_MS, maxBuffer: MAX_TOKEN_BYTES, windowsHide: true };
    const { stdout } = await promisify(execFile)(program, args, bounds);
    return stdout;
  } catch {
    // The error of a child process repeats what it printed.
    return undefined;
  }
}

function unusable(message: string): Outcome<never> {
  return refused(finding('PUBLICATION_UNAUTHORIZED', message));
}
