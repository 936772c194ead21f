import { CODEOWNERS_PATHS } from '../codeowners/parse-codeowners.ts';
import { OWNERS_LOCK_FILE } from '../documents/owners-lock.ts';

/** The texts of CODEOWNERS, wherever it may lie, and of its lock, as last accepted, by path. */
export type OwnersFiles = ReadonlyMap<string, Uint8Array>;

export function isOwnersPath(path: string): boolean {
  return path === OWNERS_LOCK_FILE || CODEOWNERS_PATHS.some((one) => one === path);
}

/** With the text of that path in place of its former one, or without it; any other path changes nothing. */
export function withOwners(files: OwnersFiles, path: string, bytes: Uint8Array | undefined): OwnersFiles {
  if (!isOwnersPath(path)) return files;
  const changed = new Map(files);
  if (bytes === undefined) changed.delete(path);
  else changed.set(path, bytes);
  return changed;
}
