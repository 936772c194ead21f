import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { digestOf, hexOf } from '../../core/digest.ts';
import { finding, ok, refused, type Finding, type Outcome } from '../../core/finding.ts';
import { anchorText, NO_LINE, renderEntry, anchorOf, type Anchor } from '../../core/journal/journal-entry.ts';
import { canonicalJson } from '../../core/json/canonical-json.ts';
import { isRotated, rotatedPath, tornPath } from './journal-files.ts';
import { openJournalFile, readTail } from './journal-tail.ts';

/** What is to be written: a line without its place in the chain. */
export interface Note {
  readonly kind: string;
  /** Canonical JSON (RFC 8785) of an object. */
  readonly body: string;
}

interface Chain {
  readonly journal: string;
  readonly last: Anchor;
}

interface Open {
  readonly fd: number;
  readonly ino: number;
  readonly chain: Chain;
  readonly end: number;
}

/** The file that a journal is written to. Every method is for the holder of its lock alone, and blocks. */
export class JournalFile {
  readonly #path: string;
  readonly #maxFileBytes: number;
  #open: Open | undefined;
  /** How far this writer knows the journal to have come. */
  #seen: Chain | undefined;

  constructor(path: string, maxFileBytes: number) {
    this.#path = path;
    this.#maxFileBytes = maxFileBytes;
  }

  /** The descriptor of the file last written, to be synced. */
  get fd(): number | undefined {
    return this.#open?.fd;
  }

  /** Writes all lines or none. @throws Error with the system's reason; the file is then as it was, or ends in a torn line */
  append(notes: readonly Note[], at: string): Outcome<readonly Anchor[]> {
    const opened = this.#current(at);
    if (opened.kind === 'refused') return opened;
    let open = opened.value;
    const lines = linesAfter(open.chain, notes, at);
    const bytes = Buffer.concat(lines.map(({ bytes }) => bytes));
    if (open.end > 0 && open.end + bytes.length > this.#maxFileBytes) open = this.#rotate(open);
    try {
      this.#write(open, bytes, lines.at(-1)?.anchor ?? open.chain.last);
    } catch (error) {
      this.close();
      throw error;
    }
    return ok(lines.map(({ anchor }) => anchor));
  }

  close(): void {
    if (this.#open !== undefined) closeSync(this.#open.fd);
    this.#open = undefined;
  }

  /** The file as its last writer left it, begun or mended where that is due. */
  #current(at: string): Outcome<Open> {
    if (this.#open !== undefined && this.#isUntouched(this.#open)) return ok(this.#open);
    this.close();
    const read = this.#reopen(at);
    if (read.kind === 'refused') return read;
    this.#open = read.value;
    return read;
  }

  #isUntouched({ ino, end }: Open): boolean {
    const now = statSync(this.#path, { throwIfNoEntry: false });
    return now !== undefined && now.ino === ino && now.size === end;
  }

  #reopen(at: string): Outcome<Open> {
    const fd = openJournalFile(this.#path, constants.O_RDWR | constants.O_CREAT);
    try {
      const read = this.#read(fd, at);
      if (read.kind === 'refused') closeSync(fd);
      return read;
    } catch (error) {
      closeSync(fd);
      throw error;
    }
  }

  #read(fd: number, at: string): Outcome<Open> {
    const tail = readTail(fd);
    if (tail.kind === 'refused') return tail;
    const { value } = tail;
    const here = 'last' in value ? value : undefined;
    const chain = here === undefined ? this.#rotatedOut() : ok<Chain | undefined>(here);
    if (chain.kind === 'refused') return chain;
    const cut = this.#cutSince(chain.value);
    if (cut !== undefined) return refused(cut);
    const [end, torn] = 'last' in value ? [value.end, value.torn] : [0, value];
    return ok(this.#mended({ fd, ino: fstatSync(fd).ino, chain: chain.value ?? newChain(), end }, torn, at));
  }

  /** A host that goes on while its journal is cut or taken away would write the cut out of the record. */
  #cutSince(found: Chain | undefined): Finding | undefined {
    const seen = this.#seen;
    if (seen === undefined) return undefined;
    if (found?.journal === seen.journal && found.last.sequence >= seen.last.sequence) return undefined;
    return finding('JOURNAL_DAMAGED', `it no longer has line ${anchorText(seen.last)}`);
  }

  /** The end of the newest file that was rotated out; undefined where there is none. */
  #rotatedOut(): Outcome<Chain | undefined> {
    const base = basename(this.#path);
    const newest = readdirSync(dirname(this.#path))
      .filter((name) => isRotated(name, base))
      .sort()
      .at(-1);
    if (newest === undefined) return ok(undefined);
    const fd = openJournalFile(join(dirname(this.#path), newest), constants.O_RDONLY);
    try {
      const tail = readTail(fd);
      if (tail.kind === 'refused') return tail;
      if ('last' in tail.value) return ok(tail.value);
      return refused(finding('JOURNAL_DAMAGED', 'a file that was rotated out has no line'));
    } finally {
      closeSync(fd);
    }
  }

  /** Sets a torn line aside before anything is written over it, and says so in the journal; begins one that has no line. */
  #mended(open: Open, torn: Uint8Array, at: string): Open {
    const isNew = open.chain.last.sequence === 0;
    if (torn.length > 0) this.#setAside(torn, open.chain.last.sequence + 1);
    else if (!isNew) return open;
    ftruncateSync(open.fd, open.end);
    const aside = torn.length === 0 ? {} : { torn_bytes: torn.length, torn_digest: digestOf(torn) };
    const note = { kind: isNew ? 'journal.begun' : 'journal.mended', body: canonicalJson(aside) };
    const [line] = linesAfter(open.chain, [note], at);
    const written = line === undefined ? open : this.#write(open, line.bytes, line.anchor);
    syncDirectory(dirname(this.#path));
    return written;
  }

  #setAside(torn: Uint8Array, sequence: number): void {
    writeFileSync(tornPath(this.#path, sequence, hexOf(digestOf(torn))), torn, { mode: 0o600, flush: true });
  }

  #write(open: Open, bytes: Uint8Array, last: Anchor): Open {
    let written = 0;
    try {
      while (written < bytes.length)
        written += writeSync(open.fd, bytes, written, bytes.length - written, open.end + written);
    } catch (error) {
      // Half a batch has been answered to nobody. Where even this fails, the next writer finds it torn.
      ftruncateSync(open.fd, open.end);
      throw error;
    }
    const chain = { ...open.chain, last };
    this.#seen = chain;
    this.#open = { ...open, chain, end: open.end + bytes.length };
    return this.#open;
  }

  /** The chain goes on in a new file: its first line names the last of the one before. */
  #rotate(open: Open): Open {
    fsyncSync(open.fd);
    renameSync(this.#path, rotatedPath(this.#path, open.chain.last.sequence));
    closeSync(open.fd);
    this.#open = undefined;
    const fd = openJournalFile(this.#path, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL);
    syncDirectory(dirname(this.#path));
    this.#open = { fd, ino: fstatSync(fd).ino, chain: open.chain, end: 0 };
    return this.#open;
  }
}

function linesAfter({ journal, last }: Chain, notes: readonly Note[], at: string) {
  let before = last;
  return notes.map(({ kind, body }) => {
    const sequence = before.sequence + 1;
    const text = renderEntry({ journal, sequence, previous: before.digest, at, kind }, body);
    const bytes = Buffer.from(`${text}\n`, 'utf8');
    before = anchorOf(sequence, bytes.subarray(0, -1));
    return { bytes, anchor: before };
  });
}

function newChain(): Chain {
  return { journal: randomUUID(), last: { sequence: 0, digest: NO_LINE } };
}

function syncDirectory(path: string): void {
  const fd = openSync(path, constants.O_RDONLY);
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
