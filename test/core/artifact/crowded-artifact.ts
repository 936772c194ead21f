import { hash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { zip } from '../archive/zip-fixture.ts';
import type { LargeArtifact } from './large-artifact.ts';
import { DIST_INFO, METADATA, WHEEL_FILE, WHEEL_NAME } from './wheel-fixture.ts';

/**
 * Writes a wheel of that many members in all, each of a few deflated bytes and with a name of `nameLength` characters
 * that no file system keeps as it is: the most that a reader can be made to remember.
 */
export async function writeCrowdedWheel(path: string, members: number, nameLength: number): Promise<LargeArtifact> {
  const contents = new Map([
    [`${DIST_INFO}/METADATA`, METADATA],
    [`${DIST_INFO}/WHEEL`, WHEEL_FILE],
  ]);
  const rest = 'A'.repeat(nameLength - 'p/000000'.length);
  for (let index = contents.size + 1; index < members; index += 1)
    contents.set(`p/${String(index).padStart(6, '0')}${rest}`, `x${index}`);
  const rows = [...contents].map(
    ([name, text]) => `${name},sha256=${hash('sha256', text, 'base64url')},${Buffer.byteLength(text)}`,
  );
  contents.set(`${DIST_INFO}/RECORD`, `${[...rows, `${DIST_INFO}/RECORD,,`].join('\n')}\n`);
  const bytes = zip([...contents].map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
  await writeFile(path, bytes);
  return { fileName: WHEEL_NAME, size: bytes.length };
}
