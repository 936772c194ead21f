import { type Finding } from '../finding.js';
import type { Statement } from './statement.js';
/** A file that a statement must cover: by the exact name of its role there, and by SHA-256 in lower-case hex. */
export interface ExpectedSubject {
    readonly role: string;
    readonly sha256: string;
}
/**
 * Compares what a statement covers with what it must cover, both ways. By role and digest together: a statement over the
 * right bytes under another name could make an SBOM pass for the artifact.
 */
export declare function matchSubjects(statement: Statement, expected: readonly ExpectedSubject[], file?: string): readonly Finding[];
