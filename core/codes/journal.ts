import { codes } from './code-entry.ts';

/** Refusals of a journal: of its writer, and of whoever verifies it. */
export const JOURNAL_CODES = codes({
  JOURNAL_UNREADABLE: {
    reason: 'A file of the journal could not be read.',
    hint: 'Check that the path is a plain file (no link) that this user may read.',
  },
  JOURNAL_UNWRITABLE: {
    reason: 'The journal cannot take another line.',
    hint: 'Mend what the message names: space, rights, a process that hangs; what cannot be recorded is denied meanwhile.',
  },
  JOURNAL_DAMAGED: {
    reason: 'The journal does not end as its last writer left it.',
    hint: 'Verify it, keep it as evidence elsewhere, and start the host again: a new journal begins.',
  },
  JOURNAL_LINE_MALFORMED: {
    reason: 'A line of the journal is none that a writer wrote.',
    hint: 'Keep the file as evidence; what stands before that line is whole.',
  },
  JOURNAL_LINE_EDITED: {
    reason: 'A line of the journal is not the one after which the next was written.',
    hint: 'Keep the file as evidence; what stands before that line is whole.',
  },
  JOURNAL_LINE_INSERTED: {
    reason: 'A line stands in the journal that its chain does not know.',
    hint: 'Keep the file as evidence; what stands before that line is whole.',
  },
  JOURNAL_LINE_MISSING: {
    reason: 'Lines are missing from the journal.',
    hint: 'Give every file of it in order; for files removed on purpose, give --anchor of the last line before.',
  },
  JOURNAL_LINE_MOVED: {
    reason: 'A line of the journal stands where it was not written.',
    hint: 'Give the files in order; if they are, keep them as evidence: what stands before that line is whole.',
  },
  JOURNAL_LINE_FOREIGN: {
    reason: 'A line of the journal is of another journal.',
    hint: 'Give the files of one journal; if they are, keep them as evidence: the line was replayed into this one.',
  },
  JOURNAL_TORN: {
    reason: 'The last line of the journal was not written to its end.',
    hint: 'Nothing was answered by it; the next writer sets it aside and notes that.',
  },
  JOURNAL_TRUNCATED: {
    reason: 'The journal ends before a line that it is known to have had.',
    hint: 'Look for the file from before; lines were removed at its end.',
  },
  JOURNAL_REWRITTEN: {
    reason: 'A line of the journal is another than the one that was known.',
    hint: 'Keep the file as evidence; it was written anew up to that line, or an earlier one.',
  },
});
