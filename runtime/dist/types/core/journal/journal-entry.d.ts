import type { Digest } from '../../registry-schema/generated/types.js';
import { type Outcome, type Place } from '../finding.js';
import { type JsonObject } from '../json/json-value.js';
/** One line with its newline. A decision of the most findings that are written fits. */
export declare const MAX_JOURNAL_LINE_BYTES = 1048576;
/** What the first line of a journal names as the line before it. */
export declare const NO_LINE: Digest;
/** One line of a journal. */
export interface JournalEntry {
    /** Id of the journal, made when it begins: a line of another journal does not fit. */
    readonly journal: string;
    /** 1 for the first line, without a gap over all files. */
    readonly sequence: number;
    /** SHA-256 of the line before, without its newline. */
    readonly previous: Digest;
    /** When it was written, RFC 3339 in UTC. */
    readonly at: string;
    /** What the body is: `decision`, or a note of the journal about itself. */
    readonly kind: string;
    readonly body: JsonObject;
}
/** Names one line so that nobody can put another in its place: what an audit keeps between two visits. */
export interface Anchor {
    readonly sequence: number;
    /** SHA-256 of the line, without its newline. */
    readonly digest: Digest;
}
/** Bytes of a body that fits into a line wherever it comes to stand: the other members take less than the rest. */
export declare const MAX_JOURNAL_BODY_BYTES: number;
/** The line, RFC 8785, without a newline: equal entries are equal bytes. `body` is canonical already, to be rendered once. */
export declare function renderEntry(entry: Omit<JournalEntry, 'body'>, body: string): string;
/** Reads a line without its newline. JOURNAL_LINE_MALFORMED for whatever `renderEntry` does not write. */
export declare function readEntry(line: Uint8Array, at?: Place): Outcome<JournalEntry>;
/** What names that line. */
export declare function anchorOf(sequence: number, line: Uint8Array): Anchor;
/** `17:sha256:…` */
export declare function anchorText({ sequence, digest }: Anchor): string;
/** Undefined for what `anchorText` does not write. */
export declare function parseAnchor(said: string): Anchor | undefined;
