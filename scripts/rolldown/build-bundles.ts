import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { type Bundle, bundles, packageFolder } from './bundles.ts';
import { LIBRARY_FOLDER, libraryManifest, libraryTypes } from './library.ts';
import { renderLicences } from './licences.ts';

/** Repository-relative path → text, for every file that belongs in a dist folder. */
export type Built = ReadonlyMap<string, string>;

/**
 * Bundles everything in memory, or what goes into the one folder that is named.
 * @throws Error when a module cannot be resolved, or a bundle would carry a path of this machine.
 */
export async function buildBundles(root: string, only?: string): Promise<Built> {
  const files = new Map<string, string>();
  const packages = new Map<string, Set<string>>();
  for (const bundle of bundles(root)) {
    if (only !== undefined && bundle.folder !== only) continue;
    const used = packages.get(bundle.folder) ?? new Set();
    packages.set(bundle.folder, used);
    await addBundle(bundle, files, used);
  }
  for (const [folder, used] of packages) files.set(`${folder}/LICENSES.txt`, renderLicences(used));
  if (packages.has(LIBRARY_FOLDER)) {
    files.set(`${LIBRARY_FOLDER}/package.json`, libraryManifest(root));
    for (const [path, text] of libraryTypes(root)) files.set(`${LIBRARY_FOLDER}/${path}`, text);
  }
  for (const [path, text] of files) {
    if (text.includes(root)) throw new Error(`${path} would hold the path of this checkout`);
  }
  return files;
}

async function addBundle(bundle: Bundle, files: Map<string, string>, used: Set<string>): Promise<void> {
  const build = await rolldown(bundle.input);
  try {
    const { output } = await build.generate(bundle.output);
    for (const part of output) {
      if (part.type !== 'chunk') throw new Error(`${bundle.folder}: unexpected asset ${part.fileName}`);
      files.set(`${bundle.folder}/${part.fileName}`, part.code);
      for (const id of part.moduleIds) {
        const folder = packageFolder(id);
        if (folder !== undefined) used.add(folder);
      }
    }
  } finally {
    await build.close();
  }
}

/** Replaces the dist folders under `target` by what was built. */
export function writeBuilt(built: Built, target: string): void {
  for (const folder of distFolders(built)) rmSync(join(target, folder), { recursive: true, force: true });
  for (const [path, text] of built) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
}

/** `cli/dist`, `action/dist`: the first two steps of every path. */
export function distFolders(built: Built): readonly string[] {
  return [...new Set([...built.keys()].map((path) => path.split('/').slice(0, 2).join('/')))];
}
