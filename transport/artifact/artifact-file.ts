import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { ArtifactEvidence } from '../../core/release/artifact-evidence.ts';
import type { ByteSource } from '../../core/archive/byte-source.ts';
import type { ArchiveLimits } from '../../core/archive/limits.ts';
import { readArtifact } from '../../core/artifact/read-artifact.ts';
import { digestFromHex } from '../../core/digest.ts';
import { finding } from '../../core/finding.ts';

const CHUNK_BYTES = 1024 * 1024;

/**
 * Opens a plain file for reading, never through a link at its last segment.
 * @throws Error with the system's reason when there is no such plain file
 */
export async function openPlainFile(path: string): Promise<FileHandle> {
  // A named pipe would otherwise wait for a writer that never comes.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw new Error(`${path} is not a plain file`);
}

/** Random access to an open file of that many bytes. */
export function fileSource(handle: FileHandle, size: number): ByteSource {
  return {
    size,
    async read(offset, length, into) {
      const wanted = Math.max(0, Math.min(length, size - offset));
      const buffer = into === undefined || into.length < wanted ? Buffer.alloc(wanted) : into.subarray(0, wanted);
      let read = 0;
      while (read < wanted) {
        const { bytesRead } = await handle.read(buffer, read, wanted - read, offset + read);
        if (bytesRead === 0) throw new Error('the file became shorter while it was read');
        read += bytesRead;
      }
      return buffer;
    },
  };
}

/** An artifact that is larger than may be read: nobody hashes it, nobody asks for its bytes. */
export function tooLarge(size: number, fileName: string, { maxArchiveBytes }: ArchiveLimits): ArtifactEvidence {
  const found = finding('ARTIFACT_TOO_LARGE', `${size} bytes; the bound is ${maxArchiveBytes}`, { file: fileName });
  return { kind: 'unavailable', findings: [found] };
}

/**
 * Digest, size and contents of an artifact on disk. Memory is bounded whatever its size: chunks, a zip's directory, names,
 * and the few members that are read whole.
 */
export async function readArtifactFile(
  path: string,
  fileName: string,
  limits: ArchiveLimits,
): Promise<ArtifactEvidence> {
  const handle = await openPlainFile(path);
  try {
    const before = await handle.stat();
    const { size } = before;
    if (size > limits.maxArchiveBytes) return tooLarge(size, fileName, limits);
    const source = fileSource(handle, size);
    const hash = createHash('sha256');
    // One chunk is read while the one before is hashed.
    const chunks = [new Uint8Array(CHUNK_BYTES), new Uint8Array(CHUNK_BYTES)];
    let next = source.read(0, CHUNK_BYTES, chunks[0]);
    for (let offset = 0; offset < size; offset += CHUNK_BYTES) {
      const bytes = await next;
      chunks.reverse();
      if (offset + CHUNK_BYTES < size) next = source.read(offset + CHUNK_BYTES, CHUNK_BYTES, chunks[0]);
      hash.update(bytes);
    }
    const contents = await readArtifact(fileName, source, limits);
    // Bytes that change between two looks have no digest. Whoever writes a file may set mtime back, but not ctime.
    const after = await handle.stat();
    if (after.size !== size || after.mtimeMs !== before.mtimeMs || after.ctimeMs !== before.ctimeMs)
      throw new Error('the file changed while it was read');
    return { kind: 'read', digest: digestFromHex(hash.digest('hex')), size, contents };
  } finally {
    await handle.close();
  }
}
