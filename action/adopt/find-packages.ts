import type { Dirent } from 'node:fs';
import { finding, refused, ok, type Finding, type Outcome } from '../../core/finding.ts';
import { visibleText } from '../../core/report/outside-text.ts';
import { below, BoundedFolder, FolderTooLarge } from './bounded-folder.ts';
import type { FoundPackage } from './found-package.ts';
import { readArchive } from './read-archive.ts';
import { readDistInfo } from './read-dist-info.ts';
import { readNodePackage } from './read-node-package.ts';

export const MAX_FOUND_PACKAGES = 5000;
/** Each is read to its last byte. */
export const MAX_FOUND_ARCHIVES = 200;

const ARCHIVE = /\.(?:whl|tgz|zip)$/;
const DIST_INFO = /\.dist-info$/i;

export interface Inventory {
  /** In the order of their places. */
  readonly packages: readonly FoundPackage[];
  /** Of packages that cannot be read. */
  readonly findings: readonly Finding[];
}

/**
 * What is installed below a folder: Python's site-packages, node_modules, and archives that lie there. Only metadata is
 * read; nothing is imported, run or unpacked, and no link is followed. Dependencies that lie within a package are its own.
 *
 * Codes: ADOPT_TOO_LARGE; ADOPT_METADATA, ADOPT_LINK and those of artifacts among the findings.
 * @throws Error with the system's reason when the folder itself cannot be read
 */
export async function findPackages(root: string, maxEntries?: number): Promise<Outcome<Inventory>> {
  const search = new Search(new BoundedFolder(root, maxEntries));
  try {
    await search.visit('', root.slice(root.lastIndexOf('/') + 1) === 'node_modules');
  } catch (error) {
    if (!(error instanceof FolderTooLarge)) throw error;
    return refused(finding('ADOPT_TOO_LARGE', error.message));
  }
  return ok({ packages: search.packages, findings: search.findings });
}

class Search {
  readonly packages: FoundPackage[] = [];
  readonly findings: Finding[] = [];
  readonly #folder: BoundedFolder;
  #archives = 0;

  constructor(folder: BoundedFolder) {
    this.#folder = folder;
  }

  async visit(place: string, isNodeModules: boolean): Promise<void> {
    const entries = await this.#folder.list(place);
    if (isNodeModules) return this.#nodeModules(place, entries);
    const installed = entries.filter(({ name }) => DIST_INFO.test(name));
    for (const entry of installed) await this.#package(entry, below(place, entry.name), readDistInfo);
    // Beside .dist-info lies code of packages: archives in it are data of theirs.
    if (installed.length > 0) return;
    for (const entry of entries) await this.#entry(place, entry);
  }

  async #entry(place: string, entry: Dirent): Promise<void> {
    const here = below(place, entry.name);
    if (ARCHIVE.test(entry.name) && !entry.isDirectory()) return this.#archive(entry, here);
    if (entry.name === 'node_modules' && entry.isSymbolicLink()) return this.#link(here);
    const isHidden = entry.name.startsWith('.') && entry.name !== '.venv';
    if (!entry.isDirectory() || isHidden) return;
    // What may not be opened is not part of what is asked about; the folder itself is, and throws.
    await this.visit(here, entry.name === 'node_modules').catch((error: unknown) => {
      if (error instanceof FolderTooLarge) throw error;
      this.findings.push(finding('ADOPT_METADATA', 'the folder cannot be opened', { file: visibleText(here) }));
    });
  }

  async #nodeModules(place: string, entries: readonly Dirent[]): Promise<void> {
    for (const entry of entries) {
      const here = below(place, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (!entry.name.startsWith('@')) await this.#nodePackage(entry, here);
      else if (entry.isSymbolicLink()) this.#link(here);
      else if (entry.isDirectory())
        for (const scoped of await this.#folder.list(here)) await this.#nodePackage(scoped, below(here, scoped.name));
    }
  }

  async #nodePackage(entry: Dirent, place: string): Promise<void> {
    if (entry.isDirectory() || entry.isSymbolicLink()) await this.#package(entry, place, readNodePackage);
  }

  async #archive(entry: Dirent, place: string): Promise<void> {
    this.#archives += 1;
    if (this.#archives > MAX_FOUND_ARCHIVES) throw new FolderTooLarge(`more than ${MAX_FOUND_ARCHIVES} archives`);
    await this.#package(entry, place, readArchive);
  }

  async #package(
    entry: Dirent,
    place: string,
    read: (folder: BoundedFolder, place: string) => Promise<Outcome<FoundPackage>>,
  ): Promise<void> {
    if (entry.isSymbolicLink()) return this.#link(place);
    if (this.packages.length + this.findings.length >= MAX_FOUND_PACKAGES)
      throw new FolderTooLarge(`more than ${MAX_FOUND_PACKAGES} packages`);
    const found = await read(this.#folder, place);
    if (found.kind === 'ok') this.packages.push(found.value);
    else this.findings.push(...found.findings.slice(0, 3));
  }

  #link(place: string): void {
    this.findings.push(finding('ADOPT_LINK', 'it is not followed', { file: visibleText(place) }));
  }
}
