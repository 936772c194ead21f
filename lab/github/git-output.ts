/** What git prints, as values. */

/** Who made a commit, as a raw commit object says it. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  /** ISO 8601, UTC, whole seconds. */
  readonly date: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  /** Of a blob, in bytes. */
  readonly size: number | undefined;
  readonly path: string;
}

export interface FileChange {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly path: string;
  readonly previous: string | undefined;
  /** The blob after the change; before it, for a removal. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
}

function isoDate(seconds: string): string {
  return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`;
}

function parseSignature(line: string): Signature {
  const match = /^(.*?) ?<(.*?)> (-?\d+) [+-]\d{4}$/.exec(line);
  return { name: match?.[1] ?? '', email: match?.[2] ?? '', date: isoDate(match?.[3] ?? '0') };
}

export function parseCommit(sha: string, raw: string): Commit {
  const end = raw.indexOf('\n\n');
  const headers = raw.slice(0, end === -1 ? raw.length : end).split('\n');
  const values = (name: string) =>
    headers.filter((each) => each.startsWith(`${name} `)).map((each) => each.slice(name.length + 1));
  return {
    sha,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: parseSignature(values('author')[0] ?? ''),
    committer: parseSignature(values('committer')[0] ?? ''),
    message: end === -1 ? '' : raw.slice(end + 2).replace(/\n$/, ''),
  };
}

const STATUSES: Readonly<Record<string, FileChange['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

function parseCounts(fields: readonly string[]): Map<string, [number, number]> {
  const counts = new Map<string, [number, number]>();
  for (let at = 0; at < fields.length - 1; at += 1) {
    const [added = '', deleted = '', path = ''] = (fields[at] ?? '').split('\t');
    const renamed = path === '';
    const name = renamed ? (fields[at + 2] ?? '') : path;
    if (renamed) at += 2;
    counts.set(name, [Number(added) || 0, Number(deleted) || 0]);
  }
  return counts;
}

/** Reads `diff-tree --raw --numstat -z`: the raw records, each opened by a colon, then the counts. */
export function parseChanges(fields: readonly string[]): FileChange[] {
  const changes: Omit<FileChange, 'additions' | 'deletions'>[] = [];
  let at = 0;
  for (; fields[at]?.startsWith(':') === true; at += 2) {
    const [, , before = '', after = '', letter = ''] = (fields[at] ?? '').split(' ');
    const status = STATUSES[letter.charAt(0)] ?? 'modified';
    const previous = status === 'renamed' ? fields[at + 1] : undefined;
    if (previous !== undefined) at += 1;
    changes.push({ status, path: fields[at + 1] ?? '', previous, sha: status === 'removed' ? before : after });
  }
  const counts = parseCounts(fields.slice(at));
  return changes.map((each) => {
    const [additions, deletions] = counts.get(each.path) ?? [0, 0];
    return { ...each, additions, deletions };
  });
}
