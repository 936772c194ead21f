import { prepareTrust } from '../../core/attestation/trust.ts';
import { decideChange, type ChangeVerdict } from '../../core/admission/decide-change.ts';
import { finding, ok, refused, type Finding, type Outcome } from '../../core/finding.ts';
import { parseConfig } from '../../core/publication/publication-documents.ts';
import type { RegistryState } from '../../core/registry/registry-state.ts';
import type { PluginId } from '../../registry-schema/generated/types.ts';
import type { Submitter } from '../../core/release/drift.ts';
import type { Change } from '../../core/registry/change.ts';
import type { OsvExport } from '../../core/osv/match-vulnerabilities.ts';
import { readChangeSet } from '../../core/registry/change-set.ts';
import { isStatePath, readRegistryTree } from '../../core/registry/registry-tree.ts';
import type { ObjectReader } from '../../transport/git/object-reader.ts';
import { gatherArtifacts } from '../publish/history.ts';
import type { ArtifactSource } from '../publish/publish.ts';
import { comparedReleases } from './compared-releases.ts';
import type { PublishedReleases, PublishedSource } from './published-releases.ts';

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
  /** What was admitted; where left out, or not to be read, any merged release may have been. */
  readonly published?: PublishedSource | undefined;
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
  /** Why nobody could tell what was admitted last, where that is so: then more counts as a risk. */
  readonly unpublished: readonly Finding[];
}

const CONFIG = 'trust/config.json';
const TRUSTED_ROOT = 'trust/trusted_root.json';
const TUF_ROOT = 'trust/root.json';

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
  const plugins = releasedPlugins(changes);
  const { unpublished, ...compared } = await comparedReleases({
    objects,
    base,
    state: state.value,
    plugins,
    submitterOf: submitters === undefined ? undefined : (commit) => submitters.of(commit),
    published: plugins.length === 0 ? undefined : await publishedOf(request),
  });
  request.progress('judging');
  const ground = {
    state: state.value,
    trust: trust.value,
    at: now,
    ...compared,
    osv: request.osv,
    submittedBy: submitters?.now ?? 'not-asked',
  };
  const verdict = await decideChange(changes, artifacts, ground);
  return ok({ ...verdict, base, head, state: state.value, paths: changes.map(({ path }) => path), unpublished });
}

function releasedPlugins(changes: readonly Change[]): readonly PluginId[] {
  return readChangeSet(changes).releases.map(({ pluginId }) => pluginId);
}

/** Verified from the root that the registry's first commit holds, whatever the branch holds by now. */
async function publishedOf({ objects, base, published }: JudgeRequest): Promise<Outcome<PublishedReleases>> {
  if (published === undefined) return refused(finding('PUBLICATION_NOT_BEGUN', 'no publication was given'));
  const root = await objects.file(await objects.firstCommit(base), TUF_ROOT);
  if (root === undefined) return refused(finding('PUBLICATION_NOT_BEGUN', `the first commit has no ${TUF_ROOT}`));
  return published(root);
}
