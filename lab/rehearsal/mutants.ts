import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from './plugins.ts';
import { mustGit } from './registry.ts';
import { releaseFolder } from './release.ts';
import type { Stage } from './stage.ts';

/** A copy of the artifact with one byte in its middle changed. @returns its path. */
export async function changeByte(stage: Stage, plugin: Plugin): Promise<string> {
  const bytes = await readFile(plugin.file);
  const middle = bytes.length >> 1;
  bytes.writeUInt8((bytes.readUInt8(middle) + 1) % 256, middle);
  const folder = join(stage.folder, 'changed');
  await mkdir(folder, { recursive: true });
  const path = join(folder, plugin.fileName);
  await writeFile(path, bytes);
  return path;
}

/**
 * One byte of the signed manifest changed, its length kept, on a branch of its own; with `mended`, the record names the new
 * digest, so that only the signature can tell. @returns the branch.
 */
export async function tamperWithManifest(
  stage: Stage,
  plugin: Plugin,
  release: string,
  mended: boolean,
): Promise<string> {
  const branch = `${mended ? 'mended' : 'tampered'}/${plugin.id}`;
  await mustGit(stage, 'checkout', '--quiet', '-b', branch, release);
  const [manifest, record] = ['PLUGIN_MANIFEST.json', 'release.json'].map((name) =>
    join(releaseFolder(stage, plugin), name),
  ) as [string, string];
  const signed = await readFile(manifest, 'utf8');
  await replaceIn(manifest, 'ci/acme', 'ci/acmf');
  if (mended) await replaceIn(record, sha256(signed), sha256(await readFile(manifest, 'utf8')));
  await mustGit(stage, 'commit', '--quiet', '--all', '--message', 'Change one byte');
  await mustGit(stage, 'checkout', '--quiet', 'main');
  return branch;
}

async function replaceIn(path: string, old: string, other: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  if (!text.includes(old)) throw new Error(`${path} does not hold ${old}`);
  await writeFile(path, text.replace(old, other));
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A publication as it is now, for a mirror that will hold it back. @returns the folder. */
export async function keepPublication(stage: Stage, publication: string, name: string): Promise<string> {
  const kept = join(stage.folder, name);
  await cp(publication, kept, { recursive: true });
  return kept;
}
