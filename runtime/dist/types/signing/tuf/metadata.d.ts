import { Metadata, Root, Snapshot, Targets, Timestamp } from '@tufjs/models';
import type { TufKey, TufPublicKey } from './tuf-key.js';
/** What every signed role states about itself. */
export interface RoleStamp {
    /** At least 1; each new one is higher than the last. */
    readonly version: number;
    /** UTC, whole seconds: `expiryAfter(now, hours)`. */
    readonly expires: string;
}
/** The keys of a role and how many of them must sign. */
export interface RoleKeys {
    readonly keys: readonly TufPublicKey[];
    readonly threshold: number;
}
/** Length in bytes and lower-case hex SHA-256 of a file. */
export interface FileInfo {
    readonly length: number;
    readonly sha256: string;
}
export interface MetaInfo extends FileInfo {
    readonly version: number;
}
export interface RootContent extends RoleStamp {
    readonly root: RoleKeys;
    readonly targets: RoleKeys;
    readonly snapshot: RoleKeys;
    readonly timestamp: RoleKeys;
}
export interface RootInput extends RootContent {
    /** For a rotation, enough holders of the previous root's keys as well as of the new ones. */
    readonly signers: readonly TufKey[];
}
export declare function fileInfo(bytes: Uint8Array): FileInfo;
/** Root metadata (TUF 1.0.31 section 4.3): the keys and thresholds of the four top-level roles, consistent snapshots on. */
export declare function createRootMetadata(input: RootInput): Promise<Uint8Array>;
export interface TopLevelContent extends RoleStamp {
    readonly targets: ReadonlyMap<string, FileInfo>;
    readonly admissions: RoleKeys;
    readonly revocations: RoleKeys;
}
export interface TopLevelTargetsInput extends TopLevelContent {
    readonly signers: readonly TufKey[];
}
/** Top-level targets: the files of the offline keys, and the two delegations that split admitting from denying. */
export declare function createTopLevelTargets(input: TopLevelTargetsInput): Promise<Uint8Array>;
/** What the holders of a ceremony sign: each at a machine of their own, the same bytes everywhere. */
export interface OfflineDocument {
    /** The bytes that signatures cover. */
    readonly payload: Buffer;
    /** The document with signatures by key id. */
    withSignatures(signatures: ReadonlyMap<string, Uint8Array>): Uint8Array;
}
export declare function rootDocument(content: RootContent): OfflineDocument;
export declare function topLevelDocument(content: TopLevelContent): OfflineDocument;
export interface TargetsInput extends RoleStamp {
    readonly targets: ReadonlyMap<string, FileInfo>;
    readonly signers: readonly TufKey[];
}
/** A delegated targets role (admissions or revocations): it lists files and delegates nothing. */
export declare function createTargetsRole(input: TargetsInput): Promise<Uint8Array>;
export interface SnapshotInput extends RoleStamp {
    readonly meta: Readonly<Record<'targets' | 'admissions' | 'revocations', MetaInfo>>;
    readonly signers: readonly TufKey[];
}
export declare function createSnapshot(input: SnapshotInput): Promise<Uint8Array>;
export interface TimestampInput extends RoleStamp {
    readonly snapshot: MetaInfo;
    readonly signers: readonly TufKey[];
}
export declare function createTimestamp(input: TimestampInput): Promise<Uint8Array>;
type Model = Root | Targets | Snapshot | Timestamp;
/** Adds signatures to a role: how a threshold of offline holders sign one after another, each where the key lies. */
export declare function signed(metadata: Metadata<Model>, signers: readonly TufKey[]): Promise<Uint8Array>;
export {};
