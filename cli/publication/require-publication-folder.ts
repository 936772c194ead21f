import { readdir } from 'node:fs/promises';
import { UsageError } from '../command.ts';

/** What a publication has at its top, begun or whole. */
const PARTS: ReadonlySet<string> = new Set(['metadata', 'targets', 'evidence', 'heads', 'index', 'groups', 'catalog']);

/**
 * A folder that is not there, is empty, or holds a publication. A name that was typed wrongly would otherwise mix files of a
 * publication among those of something else. @throws UsageError
 */
export async function requirePublicationFolder(path: string): Promise<void> {
  const names = await readdir(path).catch(() => []);
  if (names.length === 0 || names.some((name) => PARTS.has(name))) return;
  throw new UsageError(`${path} holds something else: name an empty folder, or one that holds a publication`);
}
