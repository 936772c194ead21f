import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

/**
 * A lock that threads and processes of one host share. SQLite takes it as a lock of the kernel on an empty file beside the
 * journal, so it ends with its holder, however that ends: there is no stale lock to judge by process ids, which come back.
 */
export class JournalLock {
  readonly #database: DatabaseSync;
  readonly #begin: StatementSync;
  readonly #commit: StatementSync;

  /** Makes the file, and the folder that it lies in. @throws Error when that cannot be, or the file is something else */
  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    this.#database = new DatabaseSync(path, { timeout: 0 });
    this.#begin = this.#database.prepare('BEGIN EXCLUSIVE');
    this.#commit = this.#database.prepare('COMMIT');
  }

  /** False while somebody else holds it. */
  tryAcquire(): boolean {
    try {
      this.#begin.run();
      return true;
    } catch (error) {
      if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return false;
      throw error;
    }
  }

  release(): void {
    this.#commit.run();
  }

  close(): void {
    this.#database.close();
  }
}

const SQLITE_BUSY = 5;
