import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  parseChanges,
  parseCommit,
  type Commit,
  type FileChange,
  type Signature,
  type TreeEntry,
} from './git-output.ts';
import { readLooseBranch, writeLooseObject, writeLooseRef } from './loose-store.ts';

export type { Commit, FileChange, Signature, TreeEntry } from './git-output.ts';

export class GitFailure extends Error {
  readonly stderr: string;
  constructor(args: readonly string[], stderr: string) {
    super(`git ${args[0] ?? ''}: ${stderr.trim()}`);
    this.stderr = stderr;
  }
}

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
export const NO_OBJECT = '0'.repeat(40);

/** Forks share objects both ways, and gc would drop what only the other side still names. */
const config = (hooks: string) => `[core]
	repositoryformatversion = 0
	bare = true
	hooksPath = ${hooks}
[gc]
	auto = 0
[receive]
	autogc = false
	fsckObjects = true
	hideRefs = refs/pull
[http]
	receivepack = true
[uploadpack]
	allowFilter = true
	allowAnySHA1InWant = true
`;

/** The environment of every git that the lab starts: nothing of the user's configuration. */
export function gitEnvironment(home: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
  };
}

/** A bare repository on disk, read and written by git itself. */
export class BareRepository {
  readonly path: string;
  readonly #environment: Readonly<Record<string, string>>;

  constructor(path: string, home: string) {
    this.path = path;
    this.#environment = gitEnvironment(home);
  }

  /** Lays the folders down directly: `git init` would cost more than most tests. */
  static async create(path: string, home: string, defaultBranch: string): Promise<BareRepository> {
    await mkdir(join(path, 'objects/info'), { recursive: true });
    await mkdir(join(path, 'refs/heads'), { recursive: true });
    await writeFile(join(path, 'config'), config(join(home, 'hooks')));
    await writeFile(join(path, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`);
    return new BareRepository(path, home);
  }

  /** Lets this repository read the objects of others: on GitHub, all forks of a network share one store. */
  async shareObjects(others: readonly BareRepository[]): Promise<void> {
    await writeFile(
      join(this.path, 'objects/info/alternates'),
      others.map((each) => `${join(each.path, 'objects')}\n`).join(''),
    );
  }

  run(
    args: readonly string[],
    stdin: Buffer | string = '',
    extra: Readonly<Record<string, string>> = {},
  ): Promise<Buffer> {
    const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
    const child = spawn('git', args, { cwd: this.path, env: { ...this.#environment, GIT_DIR: this.path, ...extra } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new GitFailure(args, Buffer.concat(err).toString()));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
    return promise;
  }

  async text(
    args: readonly string[],
    stdin: Buffer | string = '',
    extra: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    return (await this.run(args, stdin, extra)).toString().trimEnd();
  }

  /** The object that a revision names, as the wanted type, or undefined. */
  async resolve(revision: string, type: 'commit' | 'tree' | 'blob' = 'commit'): Promise<string | undefined> {
    const loose = type === 'commit' ? await readLooseBranch(this.path, revision) : undefined;
    if (loose !== undefined) return loose;
    try {
      return await this.text(['rev-parse', '--verify', '-q', '--end-of-options', `${revision}^{${type}}`]);
    } catch {
      return undefined;
    }
  }

  /** Every ref and what it points at. */
  async refs(prefix = 'refs'): Promise<Map<string, { sha: string; type: string }>> {
    const lines = await this.text(['for-each-ref', '--format=%(objectname) %(objecttype) %(refname)', prefix]);
    const entries = lines.split('\n').filter((each) => each !== '');
    return new Map(
      entries.map((line) => {
        const [sha = '', type = '', ref = ''] = line.split(' ');
        return [ref, { sha, type }];
      }),
    );
  }

  /** @throws GitFailure for a name that cannot be a ref's. */
  async updateRef(ref: string, sha: string): Promise<void> {
    if (sha !== NO_OBJECT && (await writeLooseRef(this.path, ref, sha))) return;
    await this.run(sha === NO_OBJECT ? ['update-ref', '-d', ref] : ['update-ref', ref, sha]);
  }

  async commits(shas: readonly string[]): Promise<Commit[]> {
    if (shas.length === 0) return [];
    const output = await this.run(['cat-file', '--batch'], `${shas.join('\n')}\n`);
    const commits: Commit[] = [];
    let at = 0;
    while (at < output.length) {
      const end = output.indexOf(10, at);
      const [sha = '', type = '', size = '0'] = output.subarray(at, end).toString().split(' ');
      if (type === 'missing') throw new GitFailure(['cat-file'], `${sha} is missing`);
      const next = end + 1 + Number(size);
      commits.push(parseCommit(sha, output.subarray(end + 1, next).toString()));
      at = next + 1;
    }
    return commits;
  }

  async commit(sha: string): Promise<Commit> {
    const [commit] = await this.commits([sha]);
    if (commit === undefined) throw new GitFailure(['cat-file'], `${sha} is missing`);
    return commit;
  }

  async log(range: readonly string[], limit: number): Promise<string[]> {
    const text = await this.text(['rev-list', `--max-count=${limit}`, ...range]);
    return text === '' ? [] : text.split('\n');
  }

  async tree(treeish: string, recursive = false): Promise<TreeEntry[]> {
    const output = await this.run([
      'ls-tree',
      '-l',
      '-z',
      ...(recursive ? ['-r', '-t'] : []),
      '--end-of-options',
      treeish,
    ]);
    const records = output.toString().split('\0').slice(0, -1);
    return records.map((record) => {
      const tab = record.indexOf('\t');
      const [mode = '', type = '', sha = '', size = '-'] = record.slice(0, tab).split(/ +/);
      return { mode, type, sha, size: size === '-' ? undefined : Number(size), path: record.slice(tab + 1) };
    });
  }

  writeBlob(content: Buffer): Promise<string> {
    return writeLooseObject(this.path, 'blob', content);
  }

  /** @param base a commit or tree to start from, or none. @param entries `sha: null` removes a path. */
  async writeTree(
    base: string | undefined,
    entries: readonly { path: string; mode: string; sha: string | null }[],
  ): Promise<string> {
    // update-index ignores such paths without failing.
    const malformed = entries.find(({ path }) => path.split('/').some((part) => /^(?:|\.|\.\.|\.git)$/i.test(part)));
    if (malformed !== undefined) throw new GitFailure(['update-index'], `invalid path ${malformed.path}`);
    const index = { GIT_INDEX_FILE: join(this.path, `index-${crypto.randomUUID()}`) };
    await this.run(['read-tree', base ?? EMPTY_TREE], '', index);
    const lines = entries.map(({ path, mode, sha }) =>
      sha === null ? `0 ${NO_OBJECT}\t${path}` : `${mode} ${sha}\t${path}`,
    );
    await this.run(['update-index', '-z', '--index-info'], lines.map((line) => `${line}\0`).join(''), index);
    const tree = await this.text(['write-tree'], '', index);
    await rm(index.GIT_INDEX_FILE, { force: true });
    return tree;
  }

  /** Writes the object itself, so that hostile dates and names arrive as they were given. */
  writeCommit(commit: Omit<Commit, 'sha'>): Promise<string> {
    const line = (who: Signature) => `${who.name} <${who.email}> ${Math.floor(Date.parse(who.date) / 1000)} +0000`;
    const parents = commit.parents.map((each) => `parent ${each}\n`).join('');
    const raw = `tree ${commit.tree}\n${parents}author ${line(commit.author)}\ncommitter ${line(commit.committer)}\n\n${commit.message}\n`;
    return writeLooseObject(this.path, 'commit', Buffer.from(raw));
  }

  /** The tree that a merge of two commits gives, or undefined when they conflict. */
  async mergeTree(base: string, head: string): Promise<string | undefined> {
    try {
      return (await this.text(['merge-tree', '--write-tree', base, head])).split('\n')[0];
    } catch {
      return undefined;
    }
  }

  async mergeBase(a: string, b: string): Promise<string | undefined> {
    try {
      return (await this.text(['merge-base', a, b])).split('\n')[0];
    } catch {
      return undefined;
    }
  }

  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    try {
      await this.run(['merge-base', '--is-ancestor', ancestor, descendant]);
      return true;
    } catch {
      return false;
    }
  }

  /** What changed between two trees. File modes are not in it, as they are not in GitHub's answer. */
  async changes(from: string | undefined, to: string): Promise<FileChange[]> {
    const output = await this.run([
      'diff-tree',
      '--raw',
      '--numstat',
      '--no-abbrev',
      '-r',
      '-z',
      '-M',
      from ?? EMPTY_TREE,
      to,
    ]);
    return parseChanges(output.toString().split('\0'));
  }
}
