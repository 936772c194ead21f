import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fullName, type Repository, type World } from '../world.ts';

/** One commit of one repository, as far as `uses:` reads it. */
export interface Snapshot {
  /** `owner/name` */
  readonly repository: string;
  /** Its number, where the lab holds the repository. */
  readonly repositoryId: number | undefined;
  readonly sha: string;
  /** What stood behind the `@`, or the ref of the run for what is called by path. */
  readonly ref: string;
  file(path: string): Promise<string | undefined>;
  /** A folder that holds all of it. */
  folder(): Promise<string>;
}

export interface RemoteAction {
  readonly source: Snapshot;
  /** Below the repository's root; empty for the root. */
  readonly path: string;
}

const SHA = /^[0-9a-f]{40}$/;

/** Finds what `uses:` names: in the lab's repositories, or in folders that stand for repositories. */
export class Sources {
  readonly #world: World;
  readonly #folders: ReadonlyMap<string, string>;
  readonly #checkouts = new Map<string, Promise<string>>();
  #home: Promise<string> | undefined;

  /** @param folders `owner/name` to a folder, whatever the commit that is asked for. */
  constructor(world: World, folders: ReadonlyMap<string, string>) {
    this.#world = world;
    this.#folders = new Map([...folders].map(([name, folder]) => [name.toLowerCase(), folder]));
  }

  /**
   * @param ref a commit, tag or branch. A commit of a fork is found in its parent too, as on GitHub: a pinned SHA alone proves
   * no origin.
   * @returns undefined for what is not there or may not be read from `asking`.
   */
  async find(repositoryName: string, ref: string, asking: Repository): Promise<Snapshot | undefined> {
    const folder = this.#folders.get(repositoryName.toLowerCase());
    if (folder !== undefined) return SHA.test(ref) ? folderSnapshot(repositoryName, ref, folder) : undefined;
    const [owner = '', name = ''] = repositoryName.split('/');
    const repository = this.#world.repository(owner, name);
    if (repository === undefined || (repository.private && repository !== asking)) return undefined;
    const { git } = repository;
    const sha =
      (await git.resolve(`refs/tags/${ref}`)) ??
      (await git.resolve(`refs/heads/${ref}`)) ??
      (SHA.test(ref) ? await git.resolve(ref) : undefined);
    return sha === undefined ? undefined : this.at(repository, sha, ref);
  }

  at(repository: Repository, sha: string, ref: string): Snapshot {
    const { git } = repository;
    return {
      repository: fullName(repository),
      repositoryId: repository.id,
      sha,
      ref,
      file: (path) =>
        git.run(['cat-file', 'blob', `${sha}:${path}`]).then(
          (content) => content.toString(),
          () => undefined,
        ),
      folder: () => this.#checkout(repository, sha),
    };
  }

  #checkout(repository: Repository, sha: string): Promise<string> {
    const key = `${repository.id}-${sha}`;
    const known = this.#checkouts.get(key);
    if (known !== undefined) return known;
    const made = (async () => {
      this.#home ??= mkdtemp(join(tmpdir(), 'lab-actions-'));
      const folder = join(await this.#home, key);
      await mkdir(folder, { recursive: true });
      const index = { GIT_INDEX_FILE: `${folder}.index` };
      await repository.git.run(['read-tree', sha], '', index);
      await repository.git.run(['checkout-index', '--all', `--prefix=${folder}/`], '', {
        ...index,
        GIT_WORK_TREE: folder,
      });
      return folder;
    })();
    this.#checkouts.set(key, made);
    return made;
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#checkouts.values());
    if (this.#home !== undefined) await rm(await this.#home, { recursive: true, force: true, maxRetries: 3 });
  }
}

function folderSnapshot(repository: string, sha: string, folder: string): Snapshot {
  return {
    repository,
    repositoryId: undefined,
    sha,
    ref: sha,
    file: (path) => readFile(join(folder, path), 'utf8').catch(() => undefined),
    folder: () => Promise.resolve(folder),
  };
}
