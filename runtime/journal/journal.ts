import { fdatasync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { finding, ok, refused, type Finding, type Outcome } from '../../core/finding.ts';
import { MAX_JOURNAL_BODY_BYTES, type Anchor } from '../../core/journal/journal-entry.ts';
import { canonicalJson } from '../../core/json/canonical-json.ts';
import { toJson } from '../../core/json/encode-document.ts';
import { JournalFile, type Note } from './journal-file.ts';
import { JournalLock } from './journal-lock.ts';

const DEFAULT_MAX_FILE_BYTES = 64 * 1024 * 1024;
/** Others hold the lock for the time of a write; one that holds it for so long hangs. */
const LOCK_WAIT_MS = 10_000;
const RETRY_MS = 2;
/** Notes of one write: bounds the memory of a batch, and how long others wait. */
const MAX_BATCH = 256;

export interface JournalOptions {
  /** The file; beside it lie `.lock`, what was rotated out, and what was found torn. Its folder is made where it is not. */
  readonly path: string;
  /** A file is rotated out before it grows beyond; 64 MiB unless given. */
  readonly maxFileBytes?: number;
  /**
   * `synced`, the default: a line is on the disk before `append` answers (fdatasync, shared by all that wait).
   * `written`: the system has it; it outlives this process, not a loss of power.
   */
  readonly durability?: 'synced' | 'written';
  readonly now?: () => Date;
}

/** An append-only, hash-chained record. Threads and processes may write to one journal at once. */
export interface Journal {
  /**
   * Adds a line of that kind. Answers with its anchor once it is recorded, otherwise refuses with JOURNAL_UNWRITABLE or
   * JOURNAL_DAMAGED: what was to be recorded must then not happen. Never rejects.
   */
  append(kind: string, body: object): Promise<Outcome<Anchor>>;
  /** Waits for what is under way, and closes the files. */
  close(): Promise<void>;
}

interface Waiting extends Note {
  readonly answer: (recorded: Outcome<Anchor>) => void;
}

/** Opens a journal; nothing is touched before the first line. */
export function openJournal(options: JournalOptions): Journal {
  return new QueuedJournal(options);
}

class QueuedJournal implements Journal {
  readonly #options: JournalOptions;
  readonly #file: JournalFile;
  readonly #queue: Waiting[] = [];
  #lock: JournalLock | undefined;
  #running: Promise<void> | undefined;

  constructor(options: JournalOptions) {
    this.#options = options;
    this.#file = new JournalFile(options.path, options.maxFileBytes ?? DEFAULT_MAX_FILE_BYTES);
  }

  append(kind: string, body: object): Promise<Outcome<Anchor>> {
    const text = canonicalText(body);
    if (text === undefined) return Promise.resolve(refused(unwritable('it has no canonical form')));
    if (Buffer.byteLength(text) > MAX_JOURNAL_BODY_BYTES)
      return Promise.resolve(refused(unwritable('a line would be longer than any reader accepts')));
    return new Promise((answer) => {
      this.#queue.push({ kind, body: text, answer });
      this.#running ??= this.#drain();
    });
  }

  async close(): Promise<void> {
    await this.#running;
    this.#file.close();
    this.#lock?.close();
    this.#lock = undefined;
  }

  async #drain(): Promise<void> {
    // What is asked for in the same turn goes into one write, and under one sync.
    await Promise.resolve();
    while (this.#queue.length > 0) {
      const batch = this.#queue.splice(0, MAX_BATCH);
      const written = await this.#record(batch);
      for (const [index, { answer }] of batch.entries()) answer(anchorAt(written, index));
    }
    this.#running = undefined;
  }

  async #record(batch: readonly Note[]): Promise<Outcome<readonly Anchor[]>> {
    try {
      const lock = await this.#acquire();
      if (lock === undefined) return refused(unwritable(`its lock was held for ${LOCK_WAIT_MS} ms`));
      const written = this.#write(lock, batch);
      const { fd } = this.#file;
      if (written.kind === 'ok' && fd !== undefined && this.#options.durability !== 'written') await sync(fd);
      return written;
    } catch (error) {
      return refused(unwritable(reasonOf(error)));
    }
  }

  #write(lock: JournalLock, batch: readonly Note[]): Outcome<readonly Anchor[]> {
    try {
      return this.#file.append(batch, (this.#options.now?.() ?? new Date()).toISOString());
    } finally {
      lock.release();
    }
  }

  async #acquire(): Promise<JournalLock | undefined> {
    this.#lock ??= new JournalLock(`${this.#options.path}.lock`);
    const until = performance.now() + LOCK_WAIT_MS;
    while (!this.#lock.tryAcquire()) {
      if (performance.now() > until) return undefined;
      await wait(RETRY_MS);
    }
    return this.#lock;
  }
}

function canonicalText(body: object): string | undefined {
  try {
    return canonicalJson(toJson(body));
  } catch {
    return undefined;
  }
}

const sync = promisify(fdatasync);

function anchorAt(written: Outcome<readonly Anchor[]>, index: number): Outcome<Anchor> {
  if (written.kind === 'refused') return written;
  const anchor = written.value[index];
  return anchor === undefined ? refused(unwritable('a line was not written')) : ok(anchor);
}

function unwritable(why: string): Finding {
  return finding('JOURNAL_UNWRITABLE', why);
}

/** The system's word for it; its message would hold paths of the host. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return 'unknown';
  return error.code === 'ERR_SQLITE_ERROR' ? `its lock: ${error.message}` : String(error.code);
}
