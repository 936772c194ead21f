import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeLargeTarball, writeLargeWheel, type LargeArtifact } from '../core/artifact/large-artifact.ts';
import { measured, type Measured } from '../transport/artifact/artifact-memory.ts';
import { servedFile } from '../transport/artifact/served-file.ts';
import type { BenchRow } from './bench-row.ts';
import { middle } from './timing.ts';

const RUNS = 3;
const MEBIBYTES = 1024;
const MIB = 1024 * 1024;
const LIMIT_MEBIBYTES = 64;

/** Reading and fetching an artifact of a gibibyte, each time in a process of its own; beside it, the SHA-256 of the file. */
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
    const fetches: Measured[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      hashes.push(await accepted('hash', path, fileName, size));
      reads.push(await accepted('file', path, fileName, size));
      fetches.push(await servedFile(path, (url) => accepted('fetch', url, fileName, size, dirname(path))));
    }
    const figure = `1 GiB ${format}, as a process`;
    const rate = (runs: readonly Measured[]): number => size / 1e3 / middle(runs.map((run) => run.milliseconds));
    return [
      memoryRow('memory of an artifact', figure, reads),
      memoryRow('memory of a download', figure, fetches),
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

/** The most that any run took: one that takes more is over the limit. */
function memoryRow(name: string, figure: string, runs: readonly Measured[]): BenchRow {
  const most = Math.max(...runs.map(({ bytesAboveIdle }) => bytesAboveIdle)) / MIB;
  return {
    name,
    figure: `${figure}, most of ${RUNS}`,
    median: most,
    unit: 'MiB above idle',
    peer: { name: 'the limit', median: LIMIT_MEBIBYTES, ratio: LIMIT_MEBIBYTES / most },
    goal: `at most ${LIMIT_MEBIBYTES} MiB`,
  };
}

async function accepted(...asked: Parameters<typeof measured>): Promise<Measured> {
  const result = await measured(...asked);
  if (result.what !== 'ok') throw new Error(`the benchmark measures an acceptance: ${result.what}`);
  return result;
}
