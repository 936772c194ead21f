import { type Outcome, type Place } from '../finding.js';
import { type Anchor } from './journal-entry.js';
/** A journal whose every line follows from the one before. */
export interface VerifiedChain {
    readonly journal: string;
    /** Sequence of the first line given: not 1 where an anchor stands for earlier files. */
    readonly from: number;
    /** The last line. Keep it: only by an anchor can a cut at the end be told. */
    readonly last: Anchor;
}
/**
 * Follows a journal line by line, in order over all its files, and names the first bad line and what was done to it. The
 * chain has no key: who may write the file may write all of it anew. Against that, and against a cut at the end, stand the
 * anchors, which are kept elsewhere.
 */
export declare class ChainVerifier {
    #private;
    constructor(anchors?: readonly Anchor[]);
    /** True when nothing that follows can change the answer. */
    get isDecided(): boolean;
    /** The next line, without its newline. */
    line(bytes: Uint8Array, at: Place): void;
    /** A rest without a newline: its writer was killed, or the file was cut. */
    torn(bytes: number, at: Place): void;
    end(): Outcome<VerifiedChain>;
}
