import { spawn } from 'node:child_process';

const MAX_LOG_BYTES = 16 * 1_048_576;

export interface Execution {
  /** The program and its arguments. */
  readonly command: readonly string[];
  /** All of it: nothing of ours is added. */
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly timeoutMs: number;
  /** Ends it as a cancelled run is ended. */
  readonly signal?: AbortSignal;
}

export interface Ended {
  /** Null when it was killed. */
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one process to its end, and ends with it whatever it left running. */
export function execute(execution: Execution): Promise<Ended> {
  const { command, environment, folder, timeoutMs, signal } = execution;
  const { promise, resolve, reject } = Promise.withResolvers<Ended>();
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    env: environment,
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let timedOut = false;
  const logs = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  let size = 0;
  const keep = (name: 'stdout' | 'stderr') => (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MAX_LOG_BYTES) logs[name].push(chunk);
  };
  child.stdout.on('data', keep('stdout'));
  child.stderr.on('data', keep('stderr'));
  const kill = () => killGroup(child.pid);
  const timer = setTimeout(() => {
    timedOut = true;
    kill();
  }, timeoutMs);
  signal?.addEventListener('abort', kill, { once: true });
  if (signal?.aborted === true) kill();
  child.on('error', (error) => {
    clearTimeout(timer);
    reject(error);
  });
  // What it left running is ended with it, as a runner's clean-up does.
  child.on('exit', kill);
  child.on('close', (exitCode) => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', kill);
    resolve({
      exitCode,
      timedOut,
      stdout: Buffer.concat(logs.stdout).toString(),
      stderr: Buffer.concat(logs.stderr).toString(),
    });
  });
  return promise;
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group has ended by itself.
  }
}
