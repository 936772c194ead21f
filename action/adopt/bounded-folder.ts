import type { Dirent } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { openPlainFile } from '../../transport/artifact/artifact-file.ts';

/** Entries of folders that one inventory lists: a site-packages of 1,000 packages has some 3,000. */
export const MAX_LISTED_ENTRIES = 100_000;
/** Links are not followed, but a mounted folder can lie within itself. */
export const MAX_FOLDER_DEPTH = 32;

/** There is more than is looked at. */
export class FolderTooLarge extends Error {
  override readonly name = 'FolderTooLarge';
}

/** A folder of a stranger: what is listed is counted, links stay closed, and of a file no more is read than is allowed. */
export class BoundedFolder {
  readonly root: string;
  #left: number;

  constructor(root: string, maxEntries: number = MAX_LISTED_ENTRIES) {
    this.root = root;
    this.#left = maxEntries;
  }

  /** What lies in a folder, in the order of names. @throws FolderTooLarge; Error with the system's reason */
  async list(place: string): Promise<readonly Dirent[]> {
    const entries: Dirent[] = [];
    for await (const entry of await opendir(join(this.root, place))) {
      this.#left -= 1;
      if (this.#left < 0 || place.split('/').length > MAX_FOLDER_DEPTH) throw new FolderTooLarge('too much is there');
      entries.push(entry);
    }
    return entries.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  }

  /** A plain file whole; undefined where there is none, it is a link or a pipe, or larger. */
  async read(place: string, maxBytes: number): Promise<Uint8Array | undefined> {
    try {
      await using handle = await openPlainFile(join(this.root, place));
      const buffer = Buffer.alloc(Math.min((await handle.stat()).size, maxBytes) + 1);
      let length = 0;
      while (length < buffer.length) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
        if (bytesRead === 0) return buffer.subarray(0, length);
        length += bytesRead;
      }
      return undefined;
    } catch {
      return undefined;
    }
  }
}

/** A place in a folder, `/` between names. */
export function below(place: string, name: string): string {
  return place === '' ? name : `${place}/${name}`;
}
