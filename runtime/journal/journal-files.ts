import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Digits in the name of a file that was rotated out, so that names sort as their lines do. */
const SEQUENCE_DIGITS = 15;

/** Where the file at `path` goes when it is full: `<path>.<sequence of its last line>`. */
export function rotatedPath(path: string, lastSequence: number): string {
  return `${path}.${String(lastSequence).padStart(SEQUENCE_DIGITS, '0')}`;
}

/** Where the rest of a line goes whose writer was killed. */
export function tornPath(path: string, sequence: number, digestHex: string): string {
  return `${path}.torn-${sequence}-${digestHex.slice(0, 16)}`;
}

export function isRotated(name: string, base: string): boolean {
  return name.startsWith(`${base}.`) && /^[0-9]{15}$/.test(name.slice(base.length + 1));
}

/** Every file of the journal at `path`, oldest first, itself last where it is there. */
export async function journalFiles(path: string): Promise<readonly string[]> {
  const base = basename(path);
  const names = await readdir(dirname(path)).catch((): string[] => []);
  const rotated = names.filter((name) => isRotated(name, base)).sort();
  // One that is named and not there is for the reader to refuse.
  const own = names.includes(base) || rotated.length === 0 ? [path] : [];
  return [...rotated.map((name) => join(dirname(path), name)), ...own];
}
