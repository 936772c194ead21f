import type { Code } from './codes/index.js';
/** Where a finding stands, as far as it is known. */
export interface Place {
    /** Repository-relative or user-given path, or an artifact member written `artifact.whl!member`. */
    readonly file?: string;
    /** RFC 6901 JSON Pointer into the document. */
    readonly pointer?: string;
    /** 1-based. */
    readonly line?: number;
    /** 1-based, in UTF-16 code units. */
    readonly column?: number;
}
/** One reason not to proceed. A finding is a value: deciding functions collect them and never throw for bad input. */
export interface Finding {
    readonly code: Code;
    /** The particulars, one line, built from bounded and escaped text only. */
    readonly message: string;
    readonly at?: Place;
}
export type Findings = readonly [Finding, ...Finding[]];
/** The answer of a parser or verifier: a value whose type is the proof, or every finding there is. */
export type Outcome<T> = {
    readonly kind: 'ok';
    readonly value: T;
} | {
    readonly kind: 'refused';
    readonly findings: Findings;
};
export declare function ok<T>(value: T): Outcome<T>;
export declare function refused(first: Finding, ...rest: Finding[]): Outcome<never>;
/** A refusal with all of a list that `isFound`. */
export declare function refusedBy(findings: Findings): Outcome<never>;
export declare function finding(code: Code, message: string, at?: Place): Finding;
export declare function isFound(findings: readonly Finding[]): findings is Findings;
/** `ok(value)` when nothing was found, a refusal with all of it otherwise. */
export declare function unlessFound<T>(findings: readonly Finding[], value: () => T): Outcome<T>;
/** What follows from a value, unless there is none: then the refusal that there is instead. */
export declare function andThen<T, U>(outcome: Outcome<T>, next: (value: T) => Outcome<U>): Outcome<U>;
/** The outcome, unless something else was found: then a refusal with all of it. */
export declare function unlessAlso<T>(outcome: Outcome<T>, found: readonly Finding[]): Outcome<T>;
/** All values, under the names of their outcomes; or, where one is refused, the findings of all that are. */
export declare function every<T extends object>(outcomes: {
    readonly [Name in keyof T]: Outcome<T[Name]>;
}): Outcome<T>;
/** As `every`, for a list. */
export declare function everyOf<T>(outcomes: readonly Outcome<T>[]): Outcome<readonly T[]>;
/** Both values, or the findings of both. */
export declare function both<A, B>(one: Outcome<A>, other: Outcome<B>): Outcome<readonly [A, B]>;
/** The findings of a refusal, none of an acceptance. */
export declare function findingsOf(outcome: Outcome<unknown>): readonly Finding[];
/** The value of an acceptance, none of a refusal. */
export declare function valuesOf<T>(outcome: Outcome<T>): readonly T[];
