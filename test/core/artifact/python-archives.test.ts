import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { bytesSource } from '../../../core/archive/byte-source.ts';
import { DEFAULT_LIMITS } from '../../../core/archive/limits.ts';
import { readTar } from '../../../core/archive/read-tar.ts';
import { readZip } from '../../../core/archive/read-zip.ts';
import { readArtifact } from '../../../core/artifact/read-artifact.ts';
import { findingsOf } from '../../../core/finding.ts';

const run = promisify(execFile);
const SCRIPT = join(import.meta.dirname, 'python-archives.py');

async function digestsOf(path: string): Promise<Record<string, string>> {
  const source = bytesSource(await readFile(path));
  const options = { archiveName: basename(path), keep: () => undefined, limits: DEFAULT_LIMITS };
  const isTar = /\.tar(?:\.gz)?$/.test(path);
  const outcome = isTar
    ? await readTar(source, path.endsWith('.gz') ? 'gzip' : 'none', options)
    : await readZip(source, options);
  expect([path, findingsOf(outcome)]).toEqual([path, []]);
  return outcome.kind === 'ok'
    ? Object.fromEntries(outcome.value.members.map(({ name, sha256 }) => [name, sha256]))
    : {};
}

test('archives that Python writes are read here as Python reads them', async () => {
  const hasPython = await run('python3', ['--version']).then(
    () => true,
    () => false,
  );
  if (!hasPython) {
    process.stderr.write("\n*** python3 is not here: the readers were NOT compared with Python's in this run ***\n\n");
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'archives-'));
  try {
    const { stdout } = await run('python3', [SCRIPT, folder], { maxBuffer: 16 * 1024 * 1024 });
    const expected = JSON.parse(stdout) as Record<string, Record<string, string>>;
    expect(Object.keys(expected).length).toBeGreaterThanOrEqual(7);
    for (const [path, digests] of Object.entries(expected)) {
      expect(await digestsOf(path)).toEqual(digests);
      const judged = await readArtifact(basename(path), bytesSource(await readFile(path)));
      expect([path, findingsOf(judged)]).toEqual([path, []]);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
