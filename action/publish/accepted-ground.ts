import type { PluginId } from '../../registry-schema/generated/types.ts';
import { submitterOf } from '../../core/approval/decide-approval.ts';
import { NOBODY_NAMED } from '../../core/approval/named-people.ts';
import { digestOf } from '../../core/digest.ts';
import { MANIFEST_FILE } from '../../core/documents/manifest.ts';
import { RELEASE_STATEMENT_FILE } from '../../core/documents/release-record.ts';
import type { FoldEvent } from '../../core/fold/fold-history.ts';
import { isOwnersPath, withOwners } from '../../core/registry/owners-files.ts';
import { withWaiver } from '../../core/registry/waivers.ts';
import { waiverIdOf } from '../../core/registry/registry-path.ts';
import type { RegistryState, ReleaseRow } from '../../core/registry/registry-state.ts';
import type { Submitter } from '../../core/release/drift.ts';
import { admittedRelease, mergedRelease, type PreviousRelease } from '../../core/release/previous-release.ts';
import type { ObjectReader } from '../../transport/git/object-reader.ts';
import { mergedBy } from './merged-release.ts';
import type { PublishRequest } from './publish.ts';

/**
 * The texts of accepted waivers and owners, from history, each held against the digest that the publication names. A
 * missing waiver waives nothing; of missing owners nobody approves.
 */
export async function readAcceptedTexts(
  history: ObjectReader,
  state: RegistryState,
): Promise<Pick<RegistryState, 'waivers' | 'owners'>> {
  let { waivers, owners } = state;
  let isOwnersWhole = true;
  if (state.sourceCommit === undefined) return { waivers, owners };
  for (const [path, digest] of state.rules) {
    if (waiverIdOf(path) === undefined && !isOwnersPath(path)) continue;
    const bytes = await history.file(state.sourceCommit, path);
    if (bytes === undefined || digestOf(bytes) !== digest) {
      if (isOwnersPath(path)) isOwnersWhole = false;
      continue;
    }
    waivers = withWaiver(waivers, path, bytes);
    owners = withOwners(owners, path, bytes);
  }
  // Without the CODEOWNERS in force an older one in another place would decide: whoever spoils the one chose the other.
  return { waivers, owners: isOwnersWhole ? owners : new Map() };
}

/**
 * The last admitted release of each plugin, from the commit that its row names. Without it the comparison is with nothing,
 * and everything counts as new: more people are asked, not fewer.
 */
export async function readPrevious(
  { history, approvals }: Pick<PublishRequest, 'history' | 'approvals'>,
  state: RegistryState,
  plugins: Iterable<PluginId>,
): Promise<ReadonlyMap<PluginId, PreviousRelease>> {
  const previous = new Map<PluginId, PreviousRelease>();
  const policy = state.policy?.value;
  for (const pluginId of new Set(plugins)) {
    const plugin = state.plugins.get(pluginId);
    const last = plugin?.releases.at(-1);
    if (policy === undefined || plugin === undefined || last === undefined) continue;
    const merged = await mergedBy(history, last.source_commit, pluginId, last.version);
    if (merged === undefined || !isAsAdmitted(merged.files, last)) continue;
    // A row of before such accounts were recorded: GitHub is asked once more.
    const submittedBy =
      last.submitted_by ??
      (policy.approvals.source === 'push'
        ? 'not-asked'
        : submitterOf(policy, await approvals(last.source_commit, NOBODY_NAMED)));
    const release = mergedRelease({ ...merged, submittedBy }, plugin.record.tier.name);
    if (release !== undefined) previous.set(pluginId, release);
  }
  return previous;
}

/** A repository that git was made to read otherwise is not what was judged. */
export function isAsAdmitted(files: ReadonlyMap<string, Uint8Array>, row: ReleaseRow): boolean {
  const [manifest, statement] = [files.get(MANIFEST_FILE), files.get(RELEASE_STATEMENT_FILE)];
  return (
    manifest !== undefined &&
    statement !== undefined &&
    digestOf(manifest) === row.manifest_digest &&
    digestOf(statement) === row.statement_digest
  );
}

/** The same of releases that were admitted just now. */
export function admittedReleases(events: readonly FoldEvent[]): readonly (readonly [PluginId, PreviousRelease])[] {
  return events.flatMap((event) => {
    if (event.kind !== 'admitted') return [];
    const { documents, plugin, review } = event.release;
    const submittedBy: Submitter = event.row.submitted_by ?? 'unknown';
    const who = { owners: plugin.owners, submittedBy, tier: review.tier.tier.name };
    return [[documents.record.plugin_id, admittedRelease(documents, who)] as const];
  });
}
