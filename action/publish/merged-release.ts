import type { PluginId } from '../../registry-schema/generated/types.ts';
import { RELEASE_RECORD_FILE } from '../../core/documents/release-record.ts';
import { readChangeSet } from '../../core/registry/change-set.ts';
import { recordPath } from '../../core/registry/registry-path.ts';
import type { MergedRelease } from '../../core/release/previous-release.ts';
import type { ObjectReader } from '../../transport/git/object-reader.ts';

/**
 * The release of a plugin that a commit of the protected branch brought: that version, or the last where none is named. Read
 * from that commit, so that nothing that came later changes what the next release is compared with. Undefined if it brought none.
 */
export async function mergedBy(
  objects: ObjectReader,
  commit: string,
  pluginId: PluginId,
  version?: string,
): Promise<(Omit<MergedRelease, 'submittedBy'> & { readonly version: string }) | undefined> {
  const { releases } = readChangeSet(await objects.changes(await objects.firstParent(commit), commit));
  const brought = releases.findLast(
    (release) =>
      release.pluginId === pluginId &&
      (version === undefined || release.version === version) &&
      // A file that was slipped into the folder of an older one brings no release.
      release.files.has(RELEASE_RECORD_FILE),
  );
  if (brought === undefined) return undefined;
  return { version: brought.version, files: brought.files, plugin: await objects.file(commit, recordPath(pluginId)) };
}
