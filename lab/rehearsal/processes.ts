import { spawn } from 'node:child_process';
import { isAbsolute } from 'node:path';

const TIMEOUT_MS = 60_000;
const MAX_OUTPUT_BYTES = 8 * 1024 * 1024;

/** A process that has ended. */
export interface Ran {
  readonly command: string;
  /** Null when it was killed. */
  readonly exit: number | null;
  /** The exit code that a refusal has: 3 of a command, 1 of an action. */
  readonly refusal: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What it wrote to stdout, where that is JSON. */
  readonly json: unknown;
  readonly milliseconds: number;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs a program to its end. @throws Error when it cannot be started. */
export function run(program: string, args: readonly string[], options: RunOptions): Promise<Ran> {
  const { promise, resolve, reject } = Promise.withResolvers<Ran>();
  const start = performance.now();
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Not spawn's own timeout: it keeps this process alive after a program that could not be started.
  const timer = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS).unref();
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  let size = 0;
  const keepIn = (chunks: Buffer[]) => (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MAX_OUTPUT_BYTES) chunks.push(chunk);
  };
  child.stdout.on('data', keepIn(stdout));
  child.stderr.on('data', keepIn(stderr));
  child.on('error', (cause) => reject(new Error(`${program} cannot be started`, { cause })));
  child.on('close', (exit) => {
    clearTimeout(timer);
    const text = Buffer.concat(stdout).toString();
    resolve({
      command: [program, ...args]
        .filter((word) => !isAbsolute(word))
        .slice(0, 3)
        .join(' '),
      exit,
      refusal: 3,
      stdout: text,
      stderr: Buffer.concat(stderr).toString(),
      json: parsed(text),
      milliseconds: performance.now() - start,
    });
  });
  return promise;
}

/** Undefined for what is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A member of a JSON object, or of one inside it. */
export function member(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.getOwnPropertyDescriptor(found, name)?.value;
  }
  return found;
}

/** Every code among the findings of an answer, wherever in it they stand, once each and in order. */
export function codesOf(answer: unknown): readonly string[] {
  const codes = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const code = member(value, 'code');
    if (typeof code === 'string' && member(value, 'message') !== undefined) codes.add(code);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(answer);
  return [...codes];
}
