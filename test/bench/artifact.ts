import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLargeTarball, writeLargeWheel, type LargeArtifact } from '../core/artifact/large-artifact.ts';
import { measured, type Measured } from '../transport/artifact/artifact-memory.ts';
import type { BenchRow } from './bench-row.ts';
import { middle } from './timing.ts';

const RUNS = 3;
const MEBIBYTES = 1024;
const MIB = 1024 * 1024;
const LIMIT_MEBIBYTES = 64;

/** Reading an artifact of a gibibyte, each time in a process of its own, beside the SHA-256 that it is admitted under. */
export async function artifactBench(): Promise<BenchRow[]> {
  return [...(await rowsOf('wheel', writeLargeWheel)), ...(await rowsOf('npm tarball', writeLargeTarball))];
}

async function rowsOf(
  format: string,
  write: (path: string, mebibytes: number) => Promise<LargeArtifact>,
): Promise<readonly BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'portcullis-bench-'));
  try {
    const path = join(folder, 'artifact');
    const { fileName, size } = await write(path, MEBIBYTES);
    const reads: Measured[] = [];
    const hashes: Measured[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      hashes.push(await accepted('hash', path, fileName, size));
      reads.push(await accepted('file', path, fileName, size));
    }
    const figure = `1 GiB ${format}, as a process`;
    const most = middle(reads.map(({ bytesAboveIdle }) => bytesAboveIdle)) / MIB;
    const rate = (runs: readonly Measured[]): number => size / 1e3 / middle(runs.map((run) => run.milliseconds));
    return [
      {
        name: 'memory of an artifact',
        figure,
        median: most,
        unit: 'MiB above idle',
        peer: { name: 'the limit', median: LIMIT_MEBIBYTES, ratio: LIMIT_MEBIBYTES / most },
        goal: `at most ${LIMIT_MEBIBYTES} MiB`,
      },
      {
        name: 'read an artifact',
        figure,
        median: rate(reads),
        unit: 'MB/s',
        peer: { name: 'node:crypto SHA-256 of the file', median: rate(hashes), ratio: rate(reads) / rate(hashes) },
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function accepted(...asked: Parameters<typeof measured>): Promise<Measured> {
  const result = await measured(...asked);
  if (result.what !== 'ok') throw new Error(`the benchmark measures an acceptance: ${result.what}`);
  return result;
}
