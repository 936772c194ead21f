import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GitError, gitRunner, type Git } from './git-process.ts';
import { ObjectReader } from './object-reader.ts';

export interface OpenRepository extends AsyncDisposable {
  readonly git: Git;
  readonly objects: ObjectReader;
}

/**
 * A repository of this machine, read with no configuration but its own.
 * @throws GitError when there is no such folder
 */
export async function openRepository(directory: string, extraHeaders: readonly string[] = []): Promise<OpenRepository> {
  const found = await stat(directory).catch(() => undefined);
  if (found?.isDirectory() !== true) throw new GitError(`There is no folder ${directory}.`);
  const home = await mkdtemp(join(tmpdir(), 'portcullis-git-'));
  const git = gitRunner(home, extraHeaders);
  return {
    git,
    objects: new ObjectReader(git, directory),
    [Symbol.asyncDispose]: () => rm(home, { recursive: true, force: true }),
  };
}
