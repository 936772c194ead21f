import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_ARCHIVE_ENTRIES, MAX_AVERAGE_NAME_BYTES } from '../../../core/archive/limits.ts';
import { writeCrowdedWheel } from '../../core/artifact/crowded-artifact.ts';
import {
  writeLargeTar,
  writeLargeTarball,
  writeLargeWheel,
  type LargeArtifact,
} from '../../core/artifact/large-artifact.ts';
import { temporaryDirectory } from '../../signing/tuf/temporary-directory.ts';
import { measured } from './artifact-memory.ts';
import { servedFile } from './served-file.ts';

const MIB = 1024 * 1024;
const MEBIBYTES = process.env['PORTCULLIS_LONG'] === undefined ? 96 : 1024;
/** Above idle; the same for every size, or it would be no bound. */
const MOST_BYTES = 40 * MIB;
const MOST_BYTES_OF_A_DOWNLOAD = 64 * MIB;

const FORMATS: readonly (readonly [string, (path: string, mebibytes: number) => Promise<LargeArtifact>])[] = [
  ['wheel', writeLargeWheel],
  ['npm tarball', writeLargeTarball],
  ['tar', writeLargeTar],
];

test('a wheel crafted to hold as many and as long names as the defaults allow is fetched in 64 MiB', async () => {
  await using folder = await temporaryDirectory();
  const path = folder.in('artifact');
  const { fileName, size } = await writeCrowdedWheel(path, DEFAULT_ARCHIVE_ENTRIES, MAX_AVERAGE_NAME_BYTES);
  const fetched = await servedFile(path, (url) => measured('fetch', url, fileName, size, dirname(path)));
  expect(fetched).toMatchObject({ what: 'ok' });
  expect(fetched.bytesAboveIdle).toBeLessThan(MOST_BYTES_OF_A_DOWNLOAD);
});

describe('a large', { timeout: 300_000 }, () => {
  test.each(FORMATS)('%s is read and fetched in memory that has nothing to do with its size', async (_, write) => {
    await using folder = await temporaryDirectory();
    const path = folder.in('artifact');
    const { fileName, size } = await write(path, MEBIBYTES);
    expect(size).toBeGreaterThanOrEqual(MEBIBYTES * MIB);
    const read = await measured('file', path, fileName, size);
    expect(read).toMatchObject({ what: 'ok' });
    expect(read.bytesAboveIdle).toBeLessThan(MOST_BYTES);
    const fetched = await servedFile(path, (url) => measured('fetch', url, fileName, size, dirname(path)));
    expect(fetched).toMatchObject({ what: 'ok' });
    expect(fetched.bytesAboveIdle).toBeLessThan(MOST_BYTES_OF_A_DOWNLOAD);
  });

  test('file that somebody holds whole is seen by the same measure', async () => {
    await using folder = await temporaryDirectory();
    const path = folder.in('artifact');
    const { fileName, size } = await writeLargeTar(path, 96);
    const { what, bytesAboveIdle } = await measured('whole', path, fileName, size);
    expect(what).toBe('ok');
    expect(bytesAboveIdle).toBeGreaterThan(MOST_BYTES);
  });
});
