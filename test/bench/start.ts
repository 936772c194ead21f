import { resolve } from 'node:path';
import type { BenchRow } from './bench-row.ts';
import { runProcess } from './timing.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The rehearsal that `npm start` runs, once. Memory is what it says of itself and its children together. */
export async function startBench(): Promise<BenchRow[]> {
  const { exitCode, stdout, time } = await runProcess(process.execPath, ['lab/rehearsal/main.ts'], ROOT);
  if (exitCode !== 0) throw new Error(`the rehearsal ended with ${exitCode}`);
  const memory = Number(/([0-9]+) MB at most/.exec(stdout)?.[1] ?? Number.NaN);
  return [
    { name: 'npm start', figure: 'the whole rehearsal, once', median: time / 1000, unit: 's', goal: 'under 60 s' },
    { name: 'npm start', figure: 'memory of all its processes', median: memory, unit: 'MB', goal: 'under 1,000 MB' },
  ];
}
