import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** The text of LICENSES.txt: every bundled package, by name and version, with the licence files it ships. */
export function renderLicences(packageFolders: Iterable<string>): string {
  const sections = new Map<string, string>();
  for (const folder of packageFolders) {
    const manifest = readManifest(folder);
    sections.set(`${manifest.name} ${manifest.version}`, renderSection(manifest, folder));
  }
  const ordered = [...sections.keys()].toSorted().map((name) => sections.get(name) ?? '');
  return `Packages that are part of the bundles in this folder, and their licences.\n\n${ordered.join('\n')}`;
}

function readManifest(folder: string): PackageManifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageManifest;
}

function renderSection(manifest: PackageManifest, folder: string): string {
  const files = readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .toSorted();
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trimEnd());
  const title = `${manifest.name} ${manifest.version} (${manifest.license ?? 'licence not stated'})`;
  return [title, '-'.repeat(title.length), ...texts, ''].join('\n');
}
