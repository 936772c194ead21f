import { type Outcome } from '../finding.js';
import { type JsonValue } from '../json/json-value.js';
import { type DsseContent } from './bundle.js';
export declare const PAYLOAD_TYPE = "application/vnd.in-toto+json";
export declare const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
/** Written by older builders and still found in the wild; the gate does not take it. */
export declare const OLD_STATEMENT_TYPE = "https://in-toto.io/Statement/v0.1";
export declare const MAX_SUBJECTS = 1024;
export interface Subject {
    /** The role of the file in what is stated; absent where an in-toto statement of others leaves it out. */
    readonly name?: string;
    /** Algorithm to lower-case hex. */
    readonly digest: Readonly<Record<string, string>>;
}
/** An in-toto Statement v1 of known shape. Nothing in it is verified. */
export interface Statement {
    readonly subject: readonly Subject[];
    readonly predicate_type: string;
    readonly predicate: JsonValue;
}
export interface StatementRules {
    readonly types: readonly string[];
    /** Every subject named, exactly once, with a SHA-256. */
    readonly namedBySha256: boolean;
}
export declare const GATE_STATEMENT: StatementRules;
export declare const ANY_STATEMENT: StatementRules;
/**
 * Reads the in-toto statement in an envelope (attestation framework, Statement v1). The payload type is compared exactly,
 * because the signature covers it and the library does not look at it.
 */
export declare function parseStatement(content: DsseContent, rules?: StatementRules, file?: string): Outcome<Statement>;
