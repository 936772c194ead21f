import { prepareTrust } from '../../core/attestation/trust.ts';
import { decideChange, type ChangeVerdict } from '../../core/admission/decide-change.ts';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { parseConfig } from '../../core/publication/publication-documents.ts';
import type { RegistryState } from '../../core/registry/registry-state.ts';
import type { PluginId } from '../../registry-schema/generated/types.ts';
import type { Submitter } from '../../core/release/drift.ts';
import { mergedRelease, type PreviousRelease } from '../../core/release/previous-release.ts';
import type { Change } from '../../core/registry/change.ts';
import type { OsvExport } from '../../core/osv/match-vulnerabilities.ts';
import { readChangeSet } from '../../core/registry/change-set.ts';
import { isStatePath, readRegistryTree } from '../../core/registry/registry-tree.ts';
import type { ObjectReader } from '../../transport/git/object-reader.ts';
import { mergedBy } from '../publish/merged-release.ts';
import { gatherArtifacts } from '../publish/history.ts';
import type { ArtifactSource } from '../publish/publish.ts';

export interface JudgeRequest {
  readonly objects: ObjectReader;
  /** Tip of the protected branch, resolved once: what the change is judged by. */
  readonly base: string;
  /** Head of the proposed change. Read as objects, never checked out. */
  readonly head: string;
  readonly artifacts: ArtifactSource;
  /** Known vulnerabilities, where an export is given. */
  readonly osv?: OsvExport | undefined;
  /** Whose pull requests bring releases; where left out, nobody asks. */
  readonly submitters?: Submitters | undefined;
  readonly now: Date;
  readonly progress: (text: string) => void;
}

export interface Submitters {
  /** The account that proposes this change. */
  readonly now: Submitter;
  /** The account whose pull request was merged by that commit. */
  of(commit: string): Promise<Submitter>;
}

export interface Judged extends ChangeVerdict {
  readonly base: string;
  readonly head: string;
  readonly state: RegistryState;
  /** What the change touches. */
  readonly paths: readonly string[];
}

const CONFIG = 'trust/config.json';
const TRUSTED_ROOT = 'trust/trusted_root.json';

/**
 * Judges a proposed change by what stands on the protected branch. A registry that cannot be read refuses everything:
 * its findings come first, since nobody's release can mend them.
 */
export async function judge(request: JudgeRequest): Promise<Outcome<Judged>> {
  const { objects, base, head, now } = request;
  request.progress('reading the registry');
  const files = await objects.files(base, (path) => isStatePath(path) || path === CONFIG || path === TRUSTED_ROOT);
  const configBytes = files.get(CONFIG);
  if (configBytes === undefined) return refused(finding('CHANGE_NO_REGISTRY', `${base.slice(0, 12)} has no ${CONFIG}`));
  const config = parseConfig(configBytes, CONFIG);
  if (config.kind === 'refused') return config;
  const trustedRoot = files.get(TRUSTED_ROOT) ?? new Uint8Array();
  const trust = prepareTrust(trustedRoot, config.value.value.trust, TRUSTED_ROOT);
  if (trust.kind === 'refused') return trust;
  const { registry_id: registryId, channel } = config.value.value;
  const state = readRegistryTree(files, { registryId, channel, commit: base });
  if (state.kind === 'refused') return state;
  if (state.value.policy === undefined) return refused(finding('POLICY_MISSING', 'the registry has no policy.yml'));
  const changes = await objects.changes(await objects.mergeBase(base, head), head);
  request.progress('fetching artifacts');
  const artifacts = await gatherArtifacts(readChangeSet(changes), state.value, request.artifacts);
  const submitters = state.value.policy.value.approvals.source === 'push' ? undefined : request.submitters;
  const previous = await previousReleases({ objects, base, submitters }, state.value, changes);
  request.progress('judging');
  const ground = {
    state: state.value,
    trust: trust.value,
    at: now,
    previous,
    osv: request.osv,
    submittedBy: submitters?.now ?? 'not-asked',
  };
  const verdict = await decideChange(changes, artifacts, ground);
  return ok({ ...verdict, base, head, state: state.value, paths: changes.map(({ path }) => path) });
}

/** What the last merged release of each plugin concerned may do, as the protected branch has it. */
async function previousReleases(
  { objects, base, submitters }: Pick<JudgeRequest, 'objects' | 'base' | 'submitters'>,
  state: RegistryState,
  changes: readonly Change[],
): Promise<ReadonlyMap<PluginId, PreviousRelease>> {
  const previous = new Map<PluginId, PreviousRelease>();
  for (const pluginId of new Set(readChangeSet(changes).releases.map((release) => release.pluginId))) {
    const tier = state.plugins.get(pluginId)?.record.tier.name;
    const last = tier === undefined ? undefined : await lastMerged(objects, base, pluginId);
    if (tier === undefined || last === undefined) continue;
    const submittedBy = (await submitters?.of(last.commit)) ?? 'not-asked';
    const merged = mergedRelease({ ...last.release, submittedBy }, tier);
    if (merged !== undefined) previous.set(pluginId, merged);
  }
  return previous;
}

/** Of those that touch a plugin's releases, newest first. Where more of them bring none, the next is compared with nothing. */
const MAX_COMMITS_LOOKED_AT = 100;

/**
 * The release that was merged last, by the branch's own history: what a release says of when it was built is its owner's
 * word, and would choose what the next one is compared with.
 */
async function lastMerged(objects: ObjectReader, base: string, pluginId: PluginId) {
  const touching = await objects.commitsTouching(`plugins/${pluginId}/releases`, undefined, base);
  for (const commit of touching.slice(0, MAX_COMMITS_LOOKED_AT)) {
    const release = await mergedBy(objects, commit, pluginId);
    if (release !== undefined) return { commit, release };
  }
  return undefined;
}
