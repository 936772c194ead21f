import { spawn } from 'node:child_process';

/** git is missing, took too long, or failed at something that is no answer. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

export interface GitOptions {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are answers rather than failures; 0 always is. */
  readonly accept?: readonly number[];
}

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs one git command. Secrets come only through `env`: what stands in argv can be read by every user of the machine. */
export type Git = (args: readonly string[], options: GitOptions) => Promise<GitResult>;

const MAX_STDOUT_BYTES = 192 * 1_024 * 1_024;
const MAX_STDERR_BYTES = 65_536;
const GIT_TIMEOUT_MS = 120_000;

/** No prompts, no hooks, no configuration of the machine or its user, no redirects that would carry a credential along. */
const CONFIG: readonly (readonly [string, string])[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.autocrlf', 'false'],
  ['credential.helper', ''],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['protocol.ext.allow', 'never'],
  ['http.followRedirects', 'false'],
];

/** A runner whose every command carries the given `http.extraHeader` values, by environment. */
export function gitRunner(home: string, extraHeaders: readonly string[]): Git {
  const config = [...CONFIG, ...extraHeaders.map((header) => ['http.extraHeader', header] as const)];
  const base: Record<string, string> = {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: home,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '/bin/false',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ALLOW_PROTOCOL: 'file:http:https',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_CONFIG_COUNT: String(config.length),
  };
  for (const [index, [key, value]] of config.entries()) {
    base[`GIT_CONFIG_KEY_${index}`] = key;
    base[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return (args, options) => run(args, { ...options, env: { ...base, ...options.env } });
}

function run(args: readonly string[], options: GitOptions): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...args], { cwd: options.cwd, env: options.env ?? {}, stdio: 'pipe' });
    const fail = (what: string, cause?: unknown) => reject(new GitError(`git ${args[0] ?? ''} ${what}.`, { cause }));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail(`took longer than ${GIT_TIMEOUT_MS / 1_000} s`);
    }, GIT_TIMEOUT_MS);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let outBytes = 0;
    let errBytes = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      outBytes += chunk.length;
      if (outBytes <= MAX_STDOUT_BYTES) return void stdout.push(chunk);
      child.kill('SIGKILL');
      return fail(`answered with more than ${MAX_STDOUT_BYTES} bytes`);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errBytes += chunk.length;
      if (errBytes <= MAX_STDERR_BYTES) stderr.push(chunk);
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      fail('could not be started; is git installed and on PATH?', error);
    });
    child.on('close', (exit) => {
      clearTimeout(timer);
      const result = {
        code: exit ?? -1,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString('utf8'),
      };
      if (result.code === 0 || options.accept?.includes(result.code) === true) resolve(result);
      else fail(`failed with code ${result.code}`, new Error(result.stderr.slice(0, 2_000)));
    });
    // A command that ends before it has read its input is judged by its exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input);
  });
}
