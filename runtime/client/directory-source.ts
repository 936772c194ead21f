import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import type { ReadFile } from '../../signing/tuf/read-publication.ts';

/** Reads a publication's files from a directory: a mounted share, a removable disk, a mirror. */
export function directorySource(directory: string): ReadFile {
  return (path, maxBytes) => readBoundedFile(join(directory, path), path, maxBytes);
}

/** A file's bytes, never more than the bound even if it grows meanwhile. `shown` names the file in messages. */
export async function readBoundedFile(file: string, shown: string, maxBytes: number): Promise<Outcome<Uint8Array>> {
  try {
    await using handle = await open(file, 'r');
    const { size } = await handle.stat();
    if (size > maxBytes) return tooLarge(shown, maxBytes);
    const buffer = Buffer.alloc(size + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
      length += bytesRead;
      if (length > size) return tooLarge(shown, maxBytes);
      if (bytesRead === 0) return ok(buffer.subarray(0, length));
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return refused(finding('PUBLICATION_NOT_FOUND', `${shown} is not there`));
    }
    return refused(finding('PUBLICATION_UNREACHABLE', `${shown} cannot be read`));
  }
}

function tooLarge(shown: string, maxBytes: number): Outcome<never> {
  return refused(finding('PUBLICATION_TOO_LARGE', `${shown} has more than the ${maxBytes} bytes accepted`));
}
