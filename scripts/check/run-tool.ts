import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;

/** What a check found: nothing, or the text that tells what to mend. */
export type Found = string | undefined;

/** Runs a tool from node_modules/.bin on this Node; its output when it fails. */
export function runTool(root: string, command: string, args: readonly string[]): Found {
  const bin = join(root, 'node_modules/.bin');
  const binary = command === 'node' ? process.execPath : join(bin, command);
  const run = spawnSync(binary, [...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT_BYTES,
    env: {
      ...process.env,
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
    },
  });
  if (run.status === 0) return undefined;
  return (
    `${run.stdout ?? ''}${run.stderr ?? ''}${run.error === undefined ? '' : run.error.message}`.trim() ||
    `${command} failed`
  );
}
