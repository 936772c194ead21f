import type { PluginId } from '../../registry-schema/generated/types.ts';
import { finding, findingsOf, refused, type Finding, type Outcome } from '../../core/finding.ts';
import type { RegistryState, ReleaseRow } from '../../core/registry/registry-state.ts';
import type { Submitter } from '../../core/release/drift.ts';
import { mergedRelease, type PreviousRelease } from '../../core/release/previous-release.ts';
import type { ObjectReader } from '../../transport/git/object-reader.ts';
import { isAsAdmitted } from '../publish/accepted-ground.ts';
import { mergedBy } from '../publish/merged-release.ts';
import type { PublishedReleases } from './published-releases.ts';

/** What the releases of a change are compared with. */
export interface ComparedReleases {
  /** The last admitted release of each plugin, where the publication tells it. */
  readonly previous: ReadonlyMap<PluginId, PreviousRelease>;
  /** Those that may be it by the time that publish judges the change. */
  readonly further: ReadonlyMap<PluginId, readonly PreviousRelease[]>;
  readonly versions: ReadonlyMap<PluginId, readonly string[]>;
  /** Why the publication does not tell, and every merged release may be the last admitted one. */
  readonly unpublished: readonly Finding[];
}

export interface ComparisonRequest {
  readonly objects: ObjectReader;
  /** Tip of the protected branch. */
  readonly base: string;
  readonly state: RegistryState;
  readonly plugins: Iterable<PluginId>;
  /** Whose pull request a commit was the merge of; undefined where nobody asks. */
  readonly submitterOf: ((commit: string) => Promise<Submitter>) | undefined;
  /** Undefined where nothing is to be compared. */
  readonly published: Outcome<PublishedReleases> | undefined;
}

/** Of those that touch a plugin's releases, newest first. */
const MAX_COMMITS_LOOKED_AT = 100;
/** Of more merges nobody asks who brought them: each is a request, and a registry may have hundreds of plugins. */
export const MAX_SUBMITTERS_ASKED = 20;

/**
 * What was admitted last, by the publication, and what was merged since. A merge that went past the rules is admitted by
 * nobody: compared with that alone, whatever it widened would be no news in the next release. Where the publication cannot
 * be read each merged release counts as one that may be the last, so that the narrowest of them decides what is a risk.
 */
export async function comparedReleases(request: ComparisonRequest): Promise<ComparedReleases> {
  const given = request.published;
  if (given === undefined) return { previous: new Map(), further: new Map(), versions: new Map(), unpublished: [] };
  const published = await inHistory(request, given);
  const asking = { ...request, submitterOf: boundedSubmitters(request.submitterOf) };
  const previous = new Map<PluginId, PreviousRelease>();
  const further = new Map<PluginId, readonly PreviousRelease[]>();
  const versions = new Map<PluginId, readonly string[]>();
  const unpublished: Finding[] = [...findingsOf(published)];
  for (const pluginId of new Set(request.plugins)) {
    const tier = request.state.plugins.get(pluginId)?.record.tier.name;
    if (tier === undefined) continue;
    const rows = published.kind === 'ok' ? await published.value.rows(pluginId) : published;
    if (published.kind === 'ok') unpublished.push(...findingsOf(rows));
    const since = published.kind === 'ok' && rows.kind === 'ok' ? published.value.sourceCommit : undefined;
    const merged = await mergedSince(asking, { pluginId, tier, since });
    const [newest, ...older] = merged.releases;
    const admitted = rows.kind === 'ok' ? await lastAdmitted(asking, { pluginId, tier, rows: rows.value }) : newest;
    if (admitted !== undefined && merged.isWhole) previous.set(pluginId, admitted);
    further.set(pluginId, rows.kind === 'ok' ? merged.releases : older);
    if (rows.kind === 'ok') versions.set(pluginId, [...rows.value.map(({ version }) => version), ...merged.versions]);
  }
  return { previous, further, versions, unpublished };
}

type Asking = ComparisonRequest & { readonly submitterOf: (commit: string) => Promise<Submitter> };

/** A publication of another history says nothing of this one. */
async function inHistory(
  { objects, base }: ComparisonRequest,
  published: Outcome<PublishedReleases>,
): Promise<Outcome<PublishedReleases>> {
  if (published.kind === 'refused') return published;
  const { sourceCommit } = published.value;
  if ((await objects.firstParents(sourceCommit, base)) !== undefined) return published;
  return refused(finding('PUBLICATION_HISTORY_REWRITTEN', `${sourceCommit} is not in the history of ${base}`));
}

async function lastAdmitted(
  { objects, submitterOf }: Asking,
  {
    pluginId,
    tier,
    rows,
  }: { readonly pluginId: PluginId; readonly tier: string; readonly rows: readonly ReleaseRow[] },
): Promise<PreviousRelease | undefined> {
  const row = rows.at(-1);
  if (row === undefined) return undefined;
  const release = await mergedBy(objects, row.source_commit, pluginId, row.version);
  if (release === undefined || !isAsAdmitted(release.files, row)) return undefined;
  const submittedBy = row.submitted_by ?? (await submitterOf(row.source_commit));
  return mergedRelease({ ...release, submittedBy }, tier);
}

interface MergedReleases {
  /** Newest first. */
  readonly releases: readonly PreviousRelease[];
  readonly versions: readonly string[];
  /** False where there are more than are looked at: then the comparison is with nothing, too. */
  readonly isWhole: boolean;
}

/**
 * By the branch's own history: what a release says of when it was built is its owner's word, and would choose what the next
 * one is compared with.
 */
async function mergedSince(
  { objects, base, submitterOf }: Asking,
  { pluginId, tier, since }: { readonly pluginId: PluginId; readonly tier: string; readonly since: string | undefined },
): Promise<MergedReleases> {
  const touching = await objects.commitsTouching(`plugins/${pluginId}/releases`, since, base);
  const releases: PreviousRelease[] = [];
  const versions: string[] = [];
  for (const commit of touching.slice(0, MAX_COMMITS_LOOKED_AT)) {
    const merged = await mergedBy(objects, commit, pluginId);
    if (merged === undefined) continue;
    const release = mergedRelease({ ...merged, submittedBy: await submitterOf(commit) }, tier);
    if (release !== undefined) releases.push(release);
    versions.unshift(merged.version);
  }
  return { releases, versions, isWhole: touching.length <= MAX_COMMITS_LOOKED_AT };
}

function boundedSubmitters(ask: ComparisonRequest['submitterOf']): (commit: string) => Promise<Submitter> {
  const asked = new Set<string>();
  return async (commit) => {
    if (ask === undefined) return 'not-asked';
    if (!asked.has(commit) && asked.size === MAX_SUBMITTERS_ASKED) return 'unknown';
    asked.add(commit);
    return ask(commit);
  };
}
