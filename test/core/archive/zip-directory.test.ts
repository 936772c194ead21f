import { expect, test } from 'vitest';
import { bytesSource, type ByteSource } from '../../../core/archive/byte-source.ts';
import { DEFAULT_LIMITS } from '../../../core/archive/limits.ts';
import { ArchiveStop, FindingLog } from '../../../core/archive/archive.ts';
import { readZipDirectory } from '../../../core/archive/zip-directory.ts';
import { findingsOf } from '../../../core/finding.ts';
import { zip } from './zip-fixture.ts';

const ARCHIVE = zip([{ name: 'pkg/a.py', bytes: Buffer.from('some text\n') }]);
/** Of the fixed part of an entry; with its name it is longer. */
const FIXED_BYTES = 46;

/** A file that is whole when its end is read, and one byte short for every read of the directory that `isCut` says. */
function shrinking(isCut: (length: number) => boolean): ByteSource {
  const whole = bytesSource(ARCHIVE);
  let reads = 0;
  return {
    size: whole.size,
    read: async (offset, length) => {
      const bytes = await whole.read(offset, length);
      reads += 1;
      return reads > 1 && isCut(length) ? bytes.subarray(0, -1) : bytes;
    },
  };
}

async function told(source: ByteSource): Promise<readonly string[]> {
  const options = { archiveName: 'a.zip', keep: () => undefined, limits: DEFAULT_LIMITS };
  const log = new FindingLog(options);
  try {
    return (await readZipDirectory(source, options, log)).entries.map(({ name }) => name);
  } catch (error) {
    if (!(error instanceof ArchiveStop)) throw error;
    return findingsOf(log.refusal(error)).map(({ code, message }) => `${code} ${message}`);
  }
}

test('a file that stays as it is has its directory read', async () => {
  expect(await told(shrinking(() => false))).toEqual(['pkg/a.py']);
});

test.each([
  ['an entry begins', (length: number) => length === FIXED_BYTES, 'entry 1 of 1 is missing or malformed'],
  ['an entry has its name', (length: number) => length > FIXED_BYTES, 'entry 1 is cut short'],
])('a file that became shorter after its end was read is refused where %s', async (_, isCut, message) => {
  expect(await told(shrinking(isCut))).toEqual([expect.stringMatching(`^ARTIFACT_ZIP_DIRECTORY .*${message}$`)]);
});
