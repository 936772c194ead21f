import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import type { OsvFile } from '../../core/osv/match-vulnerabilities.ts';
import { MAX_OSV_RECORD_BYTES } from '../../core/osv/osv-record.ts';
import { fileSource, openPlainFile } from '../artifact/artifact-file.ts';

/** Four times what the largest ecosystem has. */
export const MAX_OSV_FILES = 1_000_000;
/** Advisories lie in folders by year and month; nothing lies deeper. */
export const MAX_OSV_DEPTH = 8;

/**
 * The `.json` files below a folder, by name, one in memory at a time. Hidden entries are passed over, as a checkout has them.
 * @throws Error for a link, and for more files or folders inside each other than the bounds
 */
export async function* osvFolder(root: string, maxFiles: number = MAX_OSV_FILES): AsyncGenerator<OsvFile> {
  let count = 0;
  for await (const path of recordsBelow(root, '', 0, maxFiles)) {
    count += 1;
    if (count > maxFiles) throw new Error(`${root} holds more than ${maxFiles} records`);
    yield { name: path, bytes: await readRecord(join(root, path)) };
  }
  // The wrong folder would otherwise look like a clean bill of health.
  if (count === 0) throw new Error(`${root} holds no .json record`);
}

async function* recordsBelow(root: string, folder: string, depth: number, maxFiles: number): AsyncGenerator<string> {
  if (depth > MAX_OSV_DEPTH) throw new Error(`${folder} lies deeper than ${MAX_OSV_DEPTH} folders`);
  for (const { path, isFolder } of await entriesOf(root, folder, maxFiles)) {
    if (isFolder) yield* recordsBelow(root, path, depth + 1, maxFiles);
    else yield path;
  }
}

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
}

/** In the order of their names, so that the same export gives the same findings in the same order. */
async function entriesOf(root: string, folder: string, maxFiles: number): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of await opendir(join(root, folder))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    // Followed, it could lead anywhere; passed over, it could hide a record.
    if (entry.isSymbolicLink()) throw new Error(`${join(root, path)} is a link`);
    if (!entry.isDirectory() && !entry.name.endsWith('.json')) continue;
    entries.push({ path, isFolder: entry.isDirectory() });
    if (entries.length > maxFiles) throw new Error(`${join(root, folder)} holds more than ${maxFiles} entries`);
  }
  return entries.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** At most one byte beyond the bound, by which the record's reader refuses it. */
async function readRecord(path: string): Promise<Uint8Array> {
  const handle = await openPlainFile(path);
  try {
    const { size } = await handle.stat();
    return await fileSource(handle, size).read(0, MAX_OSV_RECORD_BYTES + 1);
  } finally {
    await handle.close();
  }
}
