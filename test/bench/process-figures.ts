import { middle } from './timing.ts';

const BYTES_PER_KILOBYTE = 1024;

/** What processes took that ran with process-usage.ts loaded. */
export interface ProcessFigures {
  /** The highest of all runs, since a limit is met by the worst or not at all. */
  readonly megabytes: number;
  /** Of processor time, the middle of all runs. */
  readonly milliseconds: number;
}

/** @param lines as process-usage.ts writes them, one for each process. */
export function processFigures(lines: string): ProcessFigures {
  const runs = lines
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
  const kilobytes = Math.max(...runs.map(([each = 0]) => each));
  return { megabytes: (kilobytes * BYTES_PER_KILOBYTE) / 1e6, milliseconds: middle(runs.map(([, each = 0]) => each)) };
}
