import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GitError, gitRunner, type Git } from '../../transport/git/git-process.ts';
import { ObjectReader } from '../../transport/git/object-reader.ts';

export interface FetchedRepositoryOptions {
  /** https, http or a local path, without credentials. */
  readonly remote: string;
  /** The value of an Authorization header; it reaches git by environment only. */
  readonly authorization?: string;
}

/** git's own rules for a branch, and nothing that a command line or a refspec would read otherwise. */
const BRANCH_NAME = /^(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))(?!-)[^\s\p{Cc}~^:?*[\\]{1,244}$/u;

/** A bare copy of a remote repository in a temporary folder: objects only, no work tree, checked as they arrive. */
export class FetchedRepository implements AsyncDisposable {
  readonly git: Git;
  readonly directory: string;
  readonly objects: ObjectReader;
  readonly #home: string;
  readonly #remote: string;

  constructor(git: Git, home: string, directory: string, remote: string) {
    this.git = git;
    this.directory = directory;
    this.objects = new ObjectReader(git, directory);
    this.#home = home;
    this.#remote = remote;
  }

  /** Fetches a branch, whole. @returns its tip. Throws GitError if there is none. */
  async fetchBranch(branch: string): Promise<string> {
    return this.#fetch(`refs/heads/${checkedBranch(branch)}`, `refs/portcullis/heads/${branch}`);
  }

  /** Fetches a branch of the same or another remote that may not be there. */
  async fetchBranchIfThere(branch: string, remote: string = this.#remote): Promise<string | undefined> {
    const ref = `refs/heads/${checkedBranch(branch)}`;
    const { stdout } = await this.git(['ls-remote', '--', remote, ref], { cwd: this.directory });
    if (stdout.length === 0) return undefined;
    return this.#fetch(ref, `refs/portcullis/other/${branch}`, remote);
  }

  /** Fetches the head of a pull request, from a fork or not. @returns its commit. */
  async fetchPull(number: number): Promise<string> {
    return this.#fetch(`refs/pull/${number}/head`, `refs/portcullis/pull/${number}`);
  }

  async #fetch(from: string, to: string, remote: string = this.#remote): Promise<string> {
    const args = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--force'];
    await this.git([...args, '--', remote, `${from}:${to}`], { cwd: this.directory });
    return this.objects.resolve(to);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return rm(this.#home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

/** @throws GitError when git fails; RangeError for a remote that is none */
export async function openFetchedRepository(options: FetchedRepositoryOptions): Promise<FetchedRepository> {
  if (options.remote.startsWith('-')) throw new RangeError('The remote is not an address.');
  const home = await mkdtemp(join(tmpdir(), 'portcullis-registry-'));
  const directory = join(home, 'registry.git');
  await mkdir(directory);
  const headers = options.authorization === undefined ? [] : [`Authorization: ${options.authorization}`];
  const git = gitRunner(home, headers);
  await git(['init', '--quiet', '--bare', '--template=', '.'], { cwd: directory });
  // A stranger's objects: malformed ones never enter.
  await git(['config', 'fetch.fsckObjects', 'true'], { cwd: directory });
  return new FetchedRepository(git, home, directory, options.remote);
}

function checkedBranch(branch: string): string {
  if (!BRANCH_NAME.test(branch)) throw new GitError('The branch name is not one.');
  return branch;
}
