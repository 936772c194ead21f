import { randomUUID } from 'node:crypto';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file so that a crash leaves the old bytes or the new ones: aside, synced, renamed, directory synced. */
export async function writeFileAtomically(path: string, bytes: Uint8Array | string): Promise<void> {
  const parent = dirname(path);
  const aside = join(parent, `.${randomUUID()}.part`);
  try {
    await writeSynced(aside, bytes);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  await syncDirectory(parent);
}

/**
 * The same without waiting for the disk: for what is verified whenever it is read, and fetched again where a power cut left
 * something else of it.
 */
export async function writeFileAside(path: string, bytes: Uint8Array | string): Promise<void> {
  const aside = join(dirname(path), `.${randomUUID()}.part`);
  try {
    await writeFile(aside, bytes, { flag: 'wx', mode: 0o600 });
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

export async function writeSynced(path: string, bytes: Uint8Array | string): Promise<void> {
  await using handle = await open(path, 'wx', 0o600);
  await handle.writeFile(bytes);
  await handle.sync();
}

export async function syncDirectory(path: string): Promise<void> {
  await using handle = await open(path, 'r');
  await handle.sync();
}
