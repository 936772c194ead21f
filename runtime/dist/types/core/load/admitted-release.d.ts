import type { Digest, PublicationIndexShard } from '../../registry-schema/generated/types.js';
import { type Outcome } from '../finding.js';
import type { RecordRow, ReleaseRow } from '../registry/registry-state.js';
/** The row of an admitted release, with the record of its plugin. */
export interface AdmittedRelease {
    readonly pluginId: string;
    readonly record: RecordRow;
    readonly row: ReleaseRow;
}
/** Finds the row that admits exactly these bytes under exactly that plugin. The shard is of a verified publication. */
export declare function findAdmittedRelease(shard: PublicationIndexShard | undefined, pluginId: string, digest: Digest): Outcome<AdmittedRelease>;
