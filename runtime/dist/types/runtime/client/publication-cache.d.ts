import { type Outcome } from '../../core/finding.js';
import type { FileInfo } from '../../signing/tuf/metadata.js';
import { type ReadFile, type VerifiedMetadata } from '../../signing/tuf/read-publication.js';
import type { HttpMemory } from './http-source.js';
/** Files of a host's cache. Nothing in it is trusted: metadata is verified from the embedded root, targets by digest. */
export declare class PublicationCache {
    #private;
    readonly directory: string;
    constructor(directory: string);
    prepare(): Promise<void>;
    /** A private, empty directory for one update; the caller removes it. */
    workDirectory(): Promise<string>;
    /** Reads a generation as if it were a publication. */
    generation(name: string): ReadFile;
    /** Stores verified metadata under a new name, complete before the name exists. */
    addGeneration(metadata: VerifiedMetadata): Promise<string>;
    readTarget(path: string, signed: FileInfo): Promise<Outcome<Uint8Array>>;
    addTarget(sha256: string, bytes: Uint8Array): Promise<void>;
    readUnverified(path: string, maxBytes: number): Promise<Outcome<Uint8Array>>;
    addUnverified(path: string, bytes: Uint8Array): Promise<void>;
    /** What a server said a file's ETag was, with the file: asked for again only where it changed. */
    readonly answers: HttpMemory;
    /** Which version of a target this host has last looked at. */
    lastSeen(path: string): Promise<FileInfo | undefined>;
    setLastSeen(path: string, { sha256, length }: FileInfo): Promise<void>;
    /** Names of the signed denies that were pushed to this host. */
    pushed(): Promise<readonly string[]>;
    readPushed(name: string, maxBytes: number): Promise<Outcome<Uint8Array>>;
    addPushed(name: string, bytes: Uint8Array): Promise<void>;
    removePushed(name: string): Promise<void>;
    /** Since when that pushed deny is known to be done with, milliseconds since the epoch; noted the first time. */
    markPushed(name: string): Promise<number>;
    unmarkPushed(name: string): Promise<void>;
    /** Removes what was left behind: old generations, work of killed updates, files that no publication lists any more. */
    prune(keep: readonly string[], metadata: VerifiedMetadata, evidence: readonly string[]): Promise<void>;
}
/** The cached file if it is the right one, otherwise the source's, which is then cached. */
export declare function cachedOrRead(cache: PublicationCache, path: string, signed: FileInfo, read: () => Promise<Outcome<Uint8Array>>): Promise<Outcome<Uint8Array>>;
