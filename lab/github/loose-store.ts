import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

/**
 * The few things done to a bare repository without starting git, because starting git is most of what setting a scene costs.
 * Refs are loose here: nothing packs them.
 */

/** A branch, tag or pull ref with a name so simple that it is its file's name. */
function isPlainRef(ref: string): boolean {
  return /^refs\/(?:heads|tags|pull)(?:\/[A-Za-z0-9_][\w+-]*(?:\.[\w+-]+)*)+$/.test(ref) && !/\.lock(?:\/|$)/.test(ref);
}

/** The commit that a branch `refs/heads/…` is at, or undefined where git must be asked. */
export async function readLooseBranch(repository: string, ref: string): Promise<string | undefined> {
  if (!ref.startsWith('refs/heads/') || !isPlainRef(ref)) return undefined;
  const content = await readFile(join(repository, ref), 'utf8').catch(() => '');
  return /^[0-9a-f]{40}\n$/.test(content) ? content.trim() : undefined;
}

/** @returns false where git must say what is wrong. */
export async function writeLooseRef(repository: string, ref: string, sha: string): Promise<boolean> {
  if (!isPlainRef(ref)) return false;
  const file = join(repository, ref);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.lock`, `${sha}\n`);
    await rename(`${file}.lock`, file);
    return true;
  } catch {
    await rm(`${file}.lock`, { force: true });
    return false;
  }
}

/** @returns the object's id. */
export async function writeLooseObject(repository: string, type: 'blob' | 'commit', content: Buffer): Promise<string> {
  const object = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const sha = createHash('sha1').update(object).digest('hex');
  const folder = join(repository, 'objects', sha.slice(0, 2));
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `tmp_obj_${crypto.randomUUID()}`);
  await writeFile(temporary, deflateSync(object));
  await rename(temporary, join(folder, sha.slice(2)));
  return sha;
}
