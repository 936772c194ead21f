import type { Digest, PublicationIndexShard } from '../../registry-schema/generated/types.ts';
import { finding, ok, refused, type Outcome } from '../finding.ts';
import type { RecordRow, ReleaseRow } from '../registry/registry-state.ts';

/** The row of an admitted release, with the record of its plugin. */
export interface AdmittedRelease {
  readonly pluginId: string;
  readonly record: RecordRow;
  readonly row: ReleaseRow;
}

/** Finds the row that admits exactly these bytes under exactly that plugin. The shard is of a verified publication. */
export function findAdmittedRelease(
  shard: PublicationIndexShard | undefined,
  pluginId: string,
  digest: Digest,
): Outcome<AdmittedRelease> {
  const plugin = shard?.plugins.find((entry) => entry.plugin_id === pluginId);
  if (plugin === undefined) return refused(finding('LOAD_NOT_ADMITTED', `the registry has no plugin ${pluginId}`));
  const row = plugin.releases.find((release) => release.artifact.digest === digest);
  if (row === undefined)
    return refused(finding('LOAD_NOT_ADMITTED', `no admitted release of ${pluginId} has ${digest}`));
  return ok({ pluginId, record: plugin.record, row });
}
