/** What a refusal code means to the person who meets it. */
export interface CodeEntry {
    /** One sentence: what was found wrong. No trailing detail; the finding's message carries the particulars. */
    readonly reason: string;
    /** One sentence: what the reader does about it. */
    readonly hint: string;
}
/** Keeps the literal keys of a stage's codes while checking the shape of each entry. */
export declare function codes<const K extends string>(entries: Record<K, CodeEntry>): Readonly<Record<K, CodeEntry>>;
