import { Metadata, type Root, type Targets } from '@tufjs/models';
import { type Outcome } from '../../core/finding.js';
import { type FileInfo, type MetaInfo } from './metadata.js';
import { type RoleName, type TargetRoleName } from './roles.js';
/** Reads a file of a publication by its path in it; refuses with PUBLICATION_NOT_FOUND where there is none. */
export type ReadFile = (path: string, maxBytes: number) => Promise<Outcome<Uint8Array>>;
/** One role whose signatures, version and digest have been verified. */
export interface VerifiedRole extends MetaInfo {
    readonly bytes: Uint8Array;
    readonly expires: string;
    /** Milliseconds since the epoch. */
    readonly expiresAt: number;
    /** The keys that may sign the role; a role's version only ever grows under the same set. */
    readonly keyIds: readonly string[];
    readonly keySet: string;
}
export interface VerifiedTarget extends FileInfo {
    readonly role: TargetRoleName;
}
/** Metadata of all roles that belong together. Expiry is stated, not judged: a writer must be able to renew what lapsed. */
export interface VerifiedMetadata {
    readonly roles: Readonly<Record<RoleName, VerifiedRole>>;
    /** Every root after the trusted one, in order. */
    readonly laterRoots: readonly Uint8Array[];
    readonly targets: ReadonlyMap<string, VerifiedTarget>;
    /** Paths that a role lists and may not: a reader does not see them, a writer does not sign over them. */
    readonly foreign: readonly string[];
}
/**
 * Verifies a publication's metadata from a trusted root: the chain of roots (TUF 1.0.31 section 5.3), signatures and
 * thresholds, versions, lengths and digests of every role, and that timestamp, snapshot and targets are of one publication.
 * Target files are not read. Refuses with PUBLICATION_ codes; never throws for what it reads.
 */
export declare function readPublicationMetadata(trustedRoot: Uint8Array, read: ReadFile): Promise<Outcome<VerifiedMetadata>>;
/** The offline part of a publication: the last root of a chain and the top-level targets that it names keys for. */
export interface VerifiedOffline {
    readonly root: Metadata<Root>;
    readonly targets: Metadata<Targets>;
}
/**
 * Verifies the offline part alone: every root after the trusted one, in order, and top-level targets. For a holder's own
 * machine, which has no publication. Refuses with PUBLICATION_ codes.
 */
export declare function readOfflineMetadata(trustedRoot: Uint8Array, laterRoots: readonly Uint8Array[], targets: Uint8Array): Promise<Outcome<VerifiedOffline>>;
/** The bytes if they are the file that was signed for: PUBLICATION_TRUNCATED, _TOO_LARGE or _DIGEST_MISMATCH if not. */
export declare function checkFile(path: string, bytes: Uint8Array, signed: FileInfo): Outcome<Uint8Array>;
/** The roles whose expiry has come, at a time in milliseconds since the epoch. */
export declare function expiredRoles(metadata: VerifiedMetadata, now: number, among?: readonly RoleName[]): RoleName[];
