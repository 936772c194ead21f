import type { Digest, Plugin, PluginId, Policy, PublicationIndexShard, PublicationRegistry, PublicationReinstatements, PublicationRevocations, Waiver } from '../../registry-schema/generated/types.js';
import type { OwnersFiles } from './owners-files.js';
export type Deny = PublicationRevocations['entries'][number];
/** A quarantine that has ended, as published. */
export type Reinstated = PublicationReinstatements['entries'][number];
export type Halt = PublicationRegistry['halts'][number];
export type ReleaseRow = PublicationIndexShard['plugins'][number]['releases'][number];
export type RecordRow = PublicationIndexShard['plugins'][number]['record'];
export interface PluginState {
    readonly record: RecordRow;
    readonly releases: readonly ReleaseRow[];
}
/**
 * A registry as last accepted: what a publication says, and what the next step of history is judged by. Values only; a
 * step makes a new state and leaves the old one as it was.
 */
export interface RegistryState {
    readonly registryId: string;
    readonly channel: string;
    /** The commit up to which history is judged; undefined before the first. */
    readonly sourceCommit: string | undefined;
    /** The policy as last accepted, and the digest of the bytes of policy.yml; undefined before the first. */
    readonly policy: {
        readonly value: Policy;
        readonly digest: Digest;
    } | undefined;
    readonly plugins: ReadonlyMap<PluginId, PluginState>;
    readonly nextOrdinal: number;
    /** Changes to the rules that nobody accepted. While there is one, nothing is admitted. */
    readonly halts: readonly Halt[];
    /** Digests of the rules as last accepted, by path; absent for a file that there never was. */
    readonly rules: ReadonlyMap<string, Digest>;
    /** Which approval record made each of those rules the accepted one; none for what was accepted before there were any. */
    readonly ruleRecords: ReadonlyMap<string, Digest>;
    /** The newest approval record; each names the one before it. */
    readonly lastRecord: Digest | undefined;
    /** Every deny there is, those included that were ended since: `inForce` tells them apart. */
    readonly denies: readonly Deny[];
    readonly reinstatements: readonly Reinstated[];
    /** As last accepted. A publication names their digests; their text is read from history. */
    readonly waivers: readonly Waiver[];
    /** As last accepted; their text is read from history, too. */
    readonly owners: OwnersFiles;
}
export declare function emptyState(registryId: string, channel: string): RegistryState;
/** The row of an accepted record: without what its place says already. */
export declare function recordRow(plugin: Plugin, digest: Digest): RecordRow;
/** The plugin record that a row was made from. */
export declare function recordOf(pluginId: PluginId, row: RecordRow): Plugin;
