import { spawn } from 'node:child_process';

export function middle(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds, the median of some runs after one that is not counted. */
export async function medianOf(runs: number, measured: () => Promise<void>): Promise<number> {
  await measured();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await measured();
    times.push(performance.now() - start);
  }
  return middle(times);
}

export function elapsed(measured: () => unknown): number {
  const start = performance.now();
  measured();
  return performance.now() - start;
}

export interface ProcessRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  /** Wall clock, milliseconds. */
  readonly time: number;
}

/** Runs a whole process, so that start-up counts. */
export function runProcess(command: string, args: readonly string[], cwd: string): Promise<ProcessRun> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, [...args], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ exitCode, stdout: Buffer.concat(chunks).toString('utf8'), time: performance.now() - start });
    });
  });
}

/** Milliseconds a process takes that must end with that exit code; the median of some runs after one not counted. */
export async function medianOfProcess(
  runs: number,
  args: readonly string[],
  cwd: string,
  exitCode = 0,
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const result = await runProcess(process.execPath, args, cwd);
    if (result.exitCode !== exitCode)
      throw new Error(`${args.join(' ')} ended with ${result.exitCode}: ${result.stdout}`);
    if (run > 0) times.push(result.time);
  }
  return middle(times);
}
