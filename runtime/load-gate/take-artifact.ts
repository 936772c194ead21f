import { createHash, randomUUID } from 'node:crypto';
import { chmod, mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Digest } from '../../registry-schema/generated/types.ts';
import { bytesSource, type ByteSource } from '../../core/archive/byte-source.ts';
import { DEFAULT_ARTIFACT_BYTES, HARD_LIMITS } from '../../core/archive/limits.ts';
import type { ArtifactContents } from '../../core/artifact/artifact-contents.ts';
import { readArtifact } from '../../core/artifact/read-artifact.ts';
import { digestFromHex, hexOf } from '../../core/digest.ts';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { fileSource, openPlainFile } from '../../transport/artifact/artifact-file.ts';

/** Without a store an artifact is held in memory, and no larger one is. */
const MAX_HELD_BYTES = DEFAULT_ARTIFACT_BYTES;
/** Read ahead while the chunk before is hashed. */
const CHUNK_BYTES = 1024 * 1024;

/** The bytes that were decided on, out of reach of whoever may write the file that they came from. */
export interface HandedOver {
  readonly digest: Digest;
  /** The copy in the store; undefined where the gate has none. */
  readonly path: string | undefined;
  /** The bytes themselves, where there is no store. */
  readonly bytes: Uint8Array | undefined;
}

/** An artifact read once: hashed, and kept as it was hashed. Dispose of what is not handed over. */
export interface TakenArtifact extends AsyncDisposable {
  readonly digest: Digest;
  readonly size: number;
  /** Reads the archive from what was kept, never from the file again. */
  contents(): Promise<Outcome<ArtifactContents>>;
  /** In memory, or under `<store>/<sha256>/<file name>`, read-only, in place of what lay there. */
  handOver(): Promise<HandedOver>;
}

/** Reads a plain file once, through no link, into memory or into a copy in the store. LOAD_UNREADABLE where it cannot. */
export async function takeArtifact(
  path: string,
  fileName: string,
  store: string | undefined,
): Promise<Outcome<TakenArtifact>> {
  const unreadable = (why: string) => refused(finding('LOAD_UNREADABLE', why, { file: fileName }));
  try {
    await using handle = await openPlainFile(path);
    const { size } = await handle.stat();
    const bound = store === undefined ? MAX_HELD_BYTES : HARD_LIMITS.maxArchiveBytes;
    if (size > bound) return unreadable(`${size} bytes; the bound is ${bound}`);
    return ok(store === undefined ? await held(handle, size, fileName) : await copied(handle, size, fileName, store));
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'not a plain file, or it was cut';
    return unreadable(`the file cannot be read (${why})`);
  }
}

/** Hands over what was allowed; LOAD_UNREADABLE where the store cannot keep it. */
export async function keepFor(artifact: TakenArtifact, file: string): Promise<Outcome<HandedOver>> {
  try {
    return ok(await artifact.handOver());
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return refused(finding('LOAD_UNREADABLE', `the store cannot keep it (${why})`, { file }));
  }
}

async function held(handle: FileHandle, size: number, fileName: string): Promise<TakenArtifact> {
  const bytes = Buffer.allocUnsafeSlow(size);
  const digest = await hashWhole(handle, size, (offset, length) => bytes.subarray(offset, offset + length));
  return {
    digest,
    size,
    contents: () => readArtifact(fileName, bytesSource(bytes), HARD_LIMITS),
    handOver: async () => ({ digest, path: undefined, bytes }),
    [Symbol.asyncDispose]: async () => undefined,
  };
}

async function copied(handle: FileHandle, size: number, fileName: string, store: string): Promise<TakenArtifact> {
  await mkdir(store, { recursive: true, mode: 0o700 });
  const aside = join(store, `.taking-${randomUUID()}`);
  const copy = await open(aside, 'wx+', 0o600);
  const dispose = async () => {
    await copy.close();
    await rm(aside, { force: true });
  };
  try {
    const chunks = [Buffer.allocUnsafeSlow(CHUNK_BYTES), Buffer.allocUnsafeSlow(CHUNK_BYTES)] as const;
    const into = (offset: number, length: number) => {
      const chunk = (offset / CHUNK_BYTES) % 2 === 0 ? chunks[0] : chunks[1];
      return chunk.subarray(0, length);
    };
    const digest = await hashWhole(handle, size, into, (bytes, offset) => writeWhole(copy, bytes, offset));
    const source: ByteSource = fileSource(copy, size);
    return {
      digest,
      size,
      contents: () => readArtifact(fileName, source, HARD_LIMITS),
      handOver: () => putInto(store, aside, digest, fileName),
      [Symbol.asyncDispose]: dispose,
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** The store's own copy replaces whatever lay under that name, so that no older file has to be believed. */
async function putInto(store: string, aside: string, digest: Digest, fileName: string): Promise<HandedOver> {
  const folder = join(store, hexOf(digest));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(aside, 0o400);
  const path = join(folder, fileName);
  await rename(aside, path);
  return { digest, path, bytes: undefined };
}

async function hashWhole(
  handle: FileHandle,
  size: number,
  into: (offset: number, length: number) => Uint8Array,
  keep: (bytes: Uint8Array, offset: number) => Promise<void> = async () => undefined,
): Promise<Digest> {
  const hash = createHash('sha256');
  const readAt = (offset: number) => readWhole(handle, into(offset, Math.min(CHUNK_BYTES, size - offset)), offset);
  let next = size > 0 ? readAt(0) : undefined;
  for (let offset = 0; next !== undefined; offset += CHUNK_BYTES) {
    const bytes = await next;
    next = offset + CHUNK_BYTES < size ? readAt(offset + CHUNK_BYTES) : undefined;
    // Whoever gives up over another chunk leaves this one unawaited.
    next?.catch(() => undefined);
    const kept = keep(bytes, offset);
    hash.update(bytes);
    await kept;
  }
  return digestFromHex(hash.digest('hex'));
}

async function readWhole(handle: FileHandle, into: Uint8Array, offset: number): Promise<Uint8Array> {
  let read = 0;
  while (read < into.length) {
    const { bytesRead } = await handle.read(into, read, into.length - read, offset + read);
    if (bytesRead === 0) throw new Error('the file became shorter while it was read');
    read += bytesRead;
  }
  return into;
}

async function writeWhole(handle: FileHandle, bytes: Uint8Array, offset: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, offset + written);
    written += bytesWritten;
  }
}
