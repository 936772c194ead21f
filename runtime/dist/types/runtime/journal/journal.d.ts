import { type Outcome } from '../../core/finding.js';
import { type Anchor } from '../../core/journal/journal-entry.js';
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
/** Opens a journal; nothing is touched before the first line. */
export declare function openJournal(options: JournalOptions): Journal;
