import { type Outcome } from '../../core/finding.js';
import type { Deny, Reinstated } from '../../core/registry/registry-state.js';
import type { FileInfo } from '../../signing/tuf/metadata.js';
import type { ReadFile, VerifiedMetadata } from '../../signing/tuf/read-publication.js';
import { type RoleName } from '../../signing/tuf/roles.js';
import { type CheckedReading } from './checked-file.js';
declare const proof: unique symbol;
/** A publication that is whole, signed, unexpired and no older than any this host has seen. Only the client makes one. */
export interface VerifiedPublication {
    readonly [proof]: true;
    readonly origin: 'source' | 'cache';
    readonly registryId: string;
    readonly channel: string;
    /** The snapshot's version: grows with every publication. */
    readonly version: number;
    readonly versions: Readonly<Record<RoleName, number>>;
    /** When the first of its roles expires, UTC, whole seconds. Nothing loads from then on. */
    readonly expires: string;
    readonly expiries: Readonly<Record<RoleName, string>>;
    /** When its timestamp was signed, milliseconds since the epoch: what a tier's bound on its age is held against. */
    readonly issuedAt: number;
    /** Milliseconds since the epoch, never before the last time that this host has seen: a clock set back revives nothing. */
    readonly clock: () => number;
    /** Every target path, sorted. */
    readonly paths: readonly string[];
    /** Length and SHA-256 of a target. */
    fileInfo(path: string): FileInfo | undefined;
    /** The verified metadata of a role, byte by byte: what a statement over `N.admissions.json` is compared with. */
    roleBytes(role: RoleName): Uint8Array;
    /** A target's bytes, from the cache or the source, verified either way. PUBLICATION_NOT_FOUND if it is not listed. */
    target(path: string): Promise<Outcome<Uint8Array>>;
    /** A content-addressed file under `evidence/sha256/`, verified by the digest it is asked by (lower-case hex). */
    evidence(sha256: string, maxBytes: number): Promise<Outcome<Uint8Array>>;
    /**
     * Any other file that something signed names by its digest (lower-case hex), verified by it. One that is a list of what is
     * admitted is held against the last one of that name, PUBLICATION_SHRUNK.
     */
    named(path: string, sha256: string, maxBytes: number, list?: NamedList): Promise<Outcome<Uint8Array>>;
    /** Signed denies that were pushed to this host and that `published`, the denies of this publication, do not carry yet. */
    pushedDenies(published: readonly Deny[], reinstatements: readonly Reinstated[]): Promise<Outcome<readonly Deny[]>>;
    /** A file beside the TUF repository, such as the signed head, as `check` finds it. Only what passes is kept. */
    checked<T>(path: string, maxBytes: number, check: (bytes: Uint8Array) => Outcome<T>): Promise<Outcome<T>>;
}
/** A list under digests that change: its name does not, and all of its versions lie in one folder. */
export interface NamedList {
    readonly name: string;
    readonly folder: string;
}
export interface PublicationParts extends CheckedReading {
    readonly origin: VerifiedPublication['origin'];
    readonly metadata: VerifiedMetadata;
    readonly identity: {
        readonly registryId: string;
        readonly channel: string;
    };
    /** `undefined` when only the cache may be used. */
    readonly source: ReadFile | undefined;
    /** Milliseconds since the epoch, never before the last time that was known. */
    readonly clock: () => number;
    /** How many rows a list of what is admitted may lose against the one seen before. */
    readonly maxLostRows: number;
}
/** For the client alone: whoever calls this claims that the metadata passed every check. */
export declare function verifiedPublication(parts: PublicationParts): VerifiedPublication;
export {};
