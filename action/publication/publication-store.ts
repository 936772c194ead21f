import { createHash } from 'node:crypto';

/** What identifies one state of a publication in its store; opaque to everyone but the store that gave it. */
export type Revision = string & { readonly __brand: 'Revision' };

export interface PublicationFile {
  /** Relative to the publication, `/` between segments. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface PublicationChange {
  /** The state the change was computed from; `undefined` for a publication that does not exist yet. */
  readonly expected: Revision | undefined;
  /** In the order in which they may become visible: targets first, timestamp last. */
  readonly files: readonly PublicationFile[];
  /** One line for the log of the store, where it keeps one. */
  readonly message: string;
}

export interface PublicationRemoval {
  readonly expected: Revision;
  /** In the order in which they go: one that is stopped goes on from there. */
  readonly paths: readonly string[];
  readonly message: string;
  /** Forget how the publication came to be what it is, where the store keeps that: a branch then has one commit. */
  readonly forgetHistory: boolean;
}

export type CommitResult = { readonly kind: 'written'; readonly revision: Revision } | { readonly kind: 'lost-race' };

/**
 * Where a publication lives. Whatever kills the writer, readers see the old state or the new one; of two writers that
 * started from the same state, one wins and the other learns that it lost.
 */
export interface PublicationStore {
  /** The current state; also what later reads read from, where the store keeps several. */
  readHead(): Promise<Revision | undefined>;
  read(path: string): Promise<Uint8Array | undefined>;
  commit(change: PublicationChange): Promise<CommitResult>;
  /** Takes files away that nothing current leads to, if the publication is still the one that they were computed from. */
  remove?(removal: PublicationRemoval): Promise<CommitResult>;
  /** Files that were written before that time, where a killed writer may have left some that no metadata names. */
  writtenBefore?(time: Date): Promise<readonly string[]>;
  /** Whether a file is there, where that is cheaper than to read it. */
  has?(path: string): Promise<boolean>;
  /**
   * Writes files that no reader asks for before a timestamp leads to them, because their names hold their digest. A store
   * without it takes all of a change at once.
   */
  stage?(files: readonly PublicationFile[]): Promise<void>;
}

/** Where a reader begins: whatever it leads to is there before it. */
export const TIMESTAMP_PATH = 'metadata/timestamp.json';

/** The revision of a store that keeps no history: the SHA-256 of its timestamp. */
export function revisionOf(timestamp: Uint8Array): Revision {
  return createHash('sha256').update(timestamp).digest('hex') as Revision;
}

/**
 * @returns the timestamp of a change, which a store writes after all else
 * @throws RangeError where something else comes last
 */
export function requireTimestampLast({ files }: PublicationChange): PublicationFile {
  const last = files.at(-1);
  if (last?.path !== TIMESTAMP_PATH) throw new RangeError('A change of a publication ends with its timestamp.');
  return last;
}

/** Named by its own digest: whoever writes it writes the same bytes. */
export function isContentAddressed(path: string): boolean {
  return /(?:^|\/)[0-9a-f]{64}(?:\.|$)/.test(path);
}

/** The store itself is broken or out of reach: a full disk, a refused connection, a missing permission. */
export class PublicationStoreError extends Error {
  override readonly name = 'PublicationStoreError';
  readonly code: 'PUBLICATION_UNREACHABLE' | 'PUBLICATION_STORE_UNCONDITIONAL';

  constructor(
    message: string,
    {
      code = 'PUBLICATION_UNREACHABLE',
      cause,
    }: { readonly code?: PublicationStoreError['code']; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.code = code;
  }
}

export const MAX_STORED_FILE_BYTES = 64 * 1_024 * 1_024;

const SAFE_PATH = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;

/** A path that stays inside the publication and names no hidden file: anything else is a fault of the caller. */
export function requireSafePath(path: string): string {
  if (!SAFE_PATH.test(path) || path.length > 512)
    throw new RangeError('A path of a publication has only plain segments.');
  return path;
}
