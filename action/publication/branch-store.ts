import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GitError, gitRunner, type Git } from '../../transport/git/git-process.ts';
import {
  PublicationStoreError,
  requireSafePath,
  type CommitResult,
  type PublicationChange,
  type PublicationRemoval,
  type PublicationStore,
  type Revision,
} from './publication-store.ts';

export interface BranchStoreOptions {
  /** https, http or a local path. Without credentials: those go into `authorization`. */
  readonly remote: string;
  readonly branch: string;
  /** The value of an Authorization header, e.g. `Basic …`; it reaches git by environment only. */
  readonly authorization?: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly now: () => Date;
}

/** Of the commits of a publication, unless a caller has a name of its own. */
export const PUBLICATION_AUTHOR = { name: 'Portcullis', email: 'portcullis@localhost' };

const BRANCH_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
/** The remote was in the middle of another writer's push when it judged this one. */
const LOCKED = /cannot lock ref|failed to lock|failed to update ref|reference already exists|stale info/i;
const LOCAL_REF = 'refs/portcullis/head';

/**
 * A publication on a git branch of its own. One push moves the branch from the expected commit to the new one or not at
 * all; git's compare-and-swap (`--force-with-lease`) decides races. Dispose of the store to remove its local copy.
 */
export async function openBranchStore(options: BranchStoreOptions): Promise<PublicationStore & AsyncDisposable> {
  if (!BRANCH_NAME.test(options.branch) || options.branch.includes('..') || options.branch.endsWith('.lock')) {
    throw new RangeError('The branch name is not one.');
  }
  if (options.remote.startsWith('-')) throw new RangeError('The remote is not an address.');
  const home = await mkdtemp(join(tmpdir(), 'portcullis-publication-'));
  const headers = options.authorization === undefined ? [] : [`Authorization: ${options.authorization}`];
  const store = new BranchStore(options, home, storeGit(gitRunner(home, headers)));
  await store.prepare();
  return store;
}

/** A git that fails is a store that cannot be used. */
function storeGit(git: Git): Git {
  return async (args, options) => {
    try {
      return await git(args, options);
    } catch (error) {
      throw error instanceof GitError ? new PublicationStoreError(error.message, { cause: error.cause }) : error;
    }
  };
}

class BranchStore implements PublicationStore, AsyncDisposable {
  readonly #options: BranchStoreOptions;
  readonly #home: string;
  readonly #repository: string;
  readonly #git: Git;
  #head: Revision | undefined;
  #asked = false;
  #listing: { readonly head: Revision; readonly blobs: ReadonlyMap<string, string> } | undefined;

  constructor(options: BranchStoreOptions, home: string, git: Git) {
    this.#options = options;
    this.#home = home;
    this.#repository = join(home, 'repository.git');
    this.#git = git;
  }

  async prepare(): Promise<void> {
    await mkdir(this.#repository);
    await this.#run(['init', '--quiet', '--bare', '--template=', '.']);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // A helper of a git command that failed may still be writing.
    await rm(this.#home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }

  async readHead(): Promise<Revision | undefined> {
    const tip = await this.#remoteTip();
    if (tip !== undefined && tip !== this.#head) {
      const ref = `+${this.#ref}:${LOCAL_REF}`;
      await this.#run(['fetch', '--quiet', '--no-tags', '--depth=1', '--', this.#options.remote, ref]);
      // The branch may have moved since it was asked: what was fetched is what is read.
      this.#head = oid(await this.#run(['rev-parse', '--verify', LOCAL_REF]));
    } else {
      this.#head = tip;
    }
    this.#asked = true;
    return this.#head;
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    requireSafePath(path);
    if (!this.#asked) await this.readHead();
    if (this.#head === undefined) return undefined;
    const blob = (await this.#blobs(this.#head)).get(path);
    if (blob === undefined) return undefined;
    return (await this.#git(['cat-file', 'blob', blob], { cwd: this.#repository })).stdout;
  }

  async has(path: string): Promise<boolean> {
    requireSafePath(path);
    if (!this.#asked) await this.readHead();
    return this.#head !== undefined && (await this.#blobs(this.#head)).has(path);
  }

  /** Plain files of the pinned commit: a link or a submodule on the branch is no file of a publication. */
  async #blobs(head: Revision): Promise<ReadonlyMap<string, string>> {
    if (this.#listing?.head === head) return this.#listing.blobs;
    const blobs = new Map<string, string>();
    for (const line of (await this.#run(['ls-tree', '-r', '-z', head])).split('\0')) {
      const entry = /^100644 blob ([0-9a-f]+)\t([^]+)$/.exec(line);
      if (entry?.[1] !== undefined && entry[2] !== undefined) blobs.set(entry[2], entry[1]);
    }
    this.#listing = { head, blobs };
    return blobs;
  }

  async commit(change: PublicationChange): Promise<CommitResult> {
    if (change.expected !== this.#head || !this.#asked) {
      if ((await this.readHead()) !== change.expected) return { kind: 'lost-race' };
    }
    return this.#push(await this.#createCommit(change), change.expected);
  }

  async remove({ expected, paths, message, forgetHistory }: PublicationRemoval): Promise<CommitResult> {
    if ((await this.readHead()) !== expected) return { kind: 'lost-race' };
    const removed = paths.map((path) => `0 ${'0'.repeat(expected.length)}\t${requireSafePath(path)}\n`);
    const commit = await this.#treeCommit(expected, removed, { message, parents: forgetHistory ? [] : [expected] });
    return this.#push(commit, expected);
  }

  /** Moves the branch from the one commit to the other or not at all. */
  async #push(commit: Revision, expected: Revision | undefined): Promise<CommitResult> {
    const lease = `--force-with-lease=${this.#ref}:${expected ?? ''}`;
    const push = ['push', '--porcelain', '--no-verify', lease, '--', this.#options.remote, `${commit}:${this.#ref}`];
    const pushed = await this.#git(push, { cwd: this.#repository, accept: [1, 128] });
    if (pushed.code === 0) return this.#written(commit);
    // The connection may have broken after the push was taken: the remote alone knows how it ended.
    const tip = await this.#remoteTip();
    if (tip === commit) return this.#written(commit);
    if (tip !== expected || LOCKED.test(pushed.stderr + pushed.stdout.toString('utf8'))) return { kind: 'lost-race' };
    throw new PublicationStoreError('The branch refused the push.', {
      cause: new Error(pushed.stderr.slice(0, 2_000)),
    });
  }

  #written(commit: Revision): CommitResult {
    this.#head = commit;
    return { kind: 'written', revision: commit };
  }

  async #createCommit(change: PublicationChange): Promise<Revision> {
    const work = await mkdtemp(join(this.#home, 'change-'));
    try {
      const names: string[] = [];
      for (const [number, file] of change.files.entries()) {
        names.push(join(work, String(number)));
        await writeFile(names[number] ?? '', file.bytes, { flag: 'wx' });
      }
      const hashed = await this.#run(
        ['hash-object', '-w', '--no-filters', '--stdin-paths'],
        {},
        `${names.join('\n')}\n`,
      );
      const oids = hashed.split('\n');
      const entries = change.files.map((file, number) => `100644 ${oids[number]}\t${requireSafePath(file.path)}\n`);
      const parents = change.expected === undefined ? [] : [change.expected];
      return await this.#treeCommit(change.expected, entries, { message: change.message, parents });
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }

  /** A commit of the tree of another with some entries changed. */
  async #treeCommit(
    base: Revision | undefined,
    entries: readonly string[],
    { message, parents }: { readonly message: string; readonly parents: readonly Revision[] },
  ): Promise<Revision> {
    const work = await mkdtemp(join(this.#home, 'tree-'));
    try {
      const index = { GIT_INDEX_FILE: join(work, 'index') };
      if (base !== undefined) await this.#run(['read-tree', base], index);
      await this.#run(['update-index', '--index-info'], index, entries.join(''));
      const tree = oid(await this.#run(['write-tree'], index));
      const named = parents.flatMap((parent) => ['-p', parent]);
      return oid(await this.#run(['commit-tree', ...named, tree], this.#identity(), message));
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }

  #identity(): Record<string, string> {
    const { author, now } = this.#options;
    const date = `${Math.floor(now().getTime() / 1_000)} +0000`;
    return {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: author.name,
      GIT_COMMITTER_EMAIL: author.email,
      GIT_COMMITTER_DATE: date,
    };
  }

  get #ref(): string {
    return `refs/heads/${this.#options.branch}`;
  }

  async #remoteTip(): Promise<Revision | undefined> {
    const line = await this.#run(['ls-remote', '--', this.#options.remote, this.#ref]);
    return line === '' ? undefined : oid(line.split('\t')[0] ?? '');
  }

  async #run(args: readonly string[], env: Record<string, string> = {}, input?: string): Promise<string> {
    const options = input === undefined ? { cwd: this.#repository, env } : { cwd: this.#repository, env, input };
    return (await this.#git(args, options)).stdout.toString('utf8').trim();
  }
}

function oid(text: string): Revision {
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text))
    throw new PublicationStoreError('git did not answer with an object id.');
  return text as Revision;
}
