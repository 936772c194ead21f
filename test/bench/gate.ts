import { registryOnGitHub } from '../action/github/registry-on-github.ts';
import type { BenchRow } from './bench-row.ts';
import { medianOf, medianOfProcess } from './timing.ts';

const RUNS = 7;

/**
 * The bundled gate as the runner starts it, on one release in the lab: the network to the lab's GitHub is in the figure, so
 * what it takes beyond it is less.
 */
export async function gateBench(): Promise<BenchRow[]> {
  await using registry = await registryOnGitHub();
  const { outputs } = await registry.submit();
  const number = Number(outputs['pull-request']);
  const median = await medianOf(RUNS, async () => {
    const { exitCode, stdout } = await registry.check(number);
    if (exitCode !== 0) throw new Error(`the benchmark measures an acceptance: ${stdout}`);
  });
  const idle = await medianOfProcess(RUNS, ['-e', '0'], '.');
  const peer = { name: 'node -e 0', median: idle, ratio: idle / median };
  return [
    {
      name: 'gate',
      figure: 'one release, as a process, network of the lab included',
      median,
      unit: 'ms',
      peer,
      goal: 'under 800 ms beyond network',
    },
  ];
}
