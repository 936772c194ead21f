import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { anchorOf, MAX_JOURNAL_LINE_BYTES, readEntry, type Anchor } from '../../core/journal/journal-entry.ts';

/** The end of a journal's file, after which the next line goes. */
export interface JournalTail {
  readonly journal: string;
  readonly last: Anchor;
  /** Bytes up to the newline of the last whole line. */
  readonly end: number;
  /** What stands behind it: of a line whose writer was killed. Empty where all is well. */
  readonly torn: Uint8Array;
}

/** Opens a plain file of a journal, never through a link at its last segment. @throws Error with the system's reason */
export function openJournalFile(path: string, flags: number): number {
  const fd = openSync(path, flags | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0), 0o600);
  if (fstatSync(fd).isFile()) return fd;
  closeSync(fd);
  throw new Error('not a plain file');
}

/** Reads the end alone, so that a journal of any size costs the same. The bytes of a file without a whole line. */
export function readTail(fd: number): Outcome<JournalTail | Uint8Array> {
  const { size } = fstatSync(fd);
  const from = Math.max(0, size - 2 * MAX_JOURNAL_LINE_BYTES);
  const bytes = readAt(fd, from, size - from);
  const lastNewline = bytes.lastIndexOf(NEWLINE);
  const torn = bytes.subarray(lastNewline + 1);
  if (torn.length > MAX_JOURNAL_LINE_BYTES)
    return refused(finding('JOURNAL_DAMAGED', 'what stands at its end is longer than any line'));
  if (lastNewline === -1) return ok(torn);
  const line = bytes.subarray(bytes.lastIndexOf(NEWLINE, lastNewline - 1) + 1, lastNewline);
  const entry = readEntry(line);
  if (entry.kind === 'refused')
    return refused(finding('JOURNAL_DAMAGED', `its last line is none: ${entry.findings[0].message}`));
  const { journal, sequence } = entry.value;
  return ok({ journal, last: anchorOf(sequence, line), end: from + lastNewline + 1, torn });
}

const NEWLINE = 10;

function readAt(fd: number, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const count = readSync(fd, bytes, read, length - read, from + read);
    if (count === 0) break;
    read += count;
  }
  return bytes.subarray(0, read);
}
