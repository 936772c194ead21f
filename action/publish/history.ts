import type { Revocation } from '../../registry-schema/generated/types.ts';
import type { ArtifactEvidence } from '../../core/release/artifact-evidence.ts';
import { readReleaseDocuments } from '../../core/release/release-documents.ts';
import { isListedOrigin } from '../../core/admission/check-origin.ts';
import { MAX_REVOCATION_BYTES, parseRevocation } from '../../core/documents/revocation.ts';
import { NOBODY_NAMED, namedPeople } from '../../core/approval/named-people.ts';
import { ownersGround } from '../../core/approval/owners-ground.ts';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { contentKey, expandFurther, expandRevocation } from '../../core/denies/denies.ts';
import type { HistoryStep } from '../../core/fold/fold-history.ts';
import type { Deny, RegistryState } from '../../core/registry/registry-state.ts';
import type { Change } from '../../core/registry/change.ts';
import { readChangeSet, type ChangeSet } from '../../core/registry/change-set.ts';
import { classifyPath } from '../../core/registry/registry-path.ts';
import type { HistoryCommit, ObjectReader } from '../../transport/git/object-reader.ts';
import type { ArtifactSource, PublishRequest } from './publish.ts';

export interface History {
  /** Since the last publication, oldest first. */
  readonly commits: readonly HistoryCommit[];
  /** Entries of the last publication and those of the branch: a deny on either is a deny. */
  readonly denies: readonly Deny[];
  readonly pendingDenies: readonly string[];
  /** Expands the branch's entries once more, over what the fold admitted. */
  readonly expandAll: (state: RegistryState) => RegistryState;
}

/** Which commits are to be judged, and every deny that stands against what they bring. */
export async function readHistory(
  { history, tip }: Pick<PublishRequest, 'history' | 'tip'>,
  before: RegistryState,
): Promise<Outcome<History>> {
  const commits = await history.firstParents(before.sourceCommit, tip);
  if (commits === undefined) {
    return refused(
      finding(
        'PUBLICATION_HISTORY_REWRITTEN',
        `${before.sourceCommit ?? ''} is not in the first-parent history of ${tip}`,
      ),
    );
  }
  const merged = await mergedRevocations(history, before.sourceCommit, tip);
  const known = new Set(before.denies.map(contentKey));
  const added = merged.filter((entry) => !known.has(contentKey(entry)));
  const all = (state: RegistryState): readonly Deny[] => [
    ...before.denies.map((deny) => expandFurther(deny, state)),
    ...added.map((entry) => expandRevocation(entry, state)),
  ];
  return ok({
    commits,
    denies: all(before),
    pendingDenies: [...new Set(added.map(({ id }) => id))],
    expandAll: (state) => ({ ...state, denies: all(state) }),
  });
}

/** A commit of the protected branch, and what it changed. */
export interface ChangedBy extends HistoryCommit {
  readonly changes: readonly Change[];
}

/**
 * What the fold needs to know of one commit, asked for once. `state` is what was accepted before it: a step earlier in the
 * same publish may have changed who approves and where artifacts lie.
 */
export async function readStep(
  request: Pick<PublishRequest, 'artifacts' | 'approvals'>,
  { commit, firstParent, changes }: ChangedBy,
  state: RegistryState,
): Promise<HistoryStep> {
  const artifacts = await gatherArtifacts(readChangeSet(changes), state, request.artifacts);
  const policy = state.policy?.value;
  const paths = changes.map(({ path }) => path);
  const named = policy === undefined ? NOBODY_NAMED : namedPeople(policy, ownersGround(state.owners), paths);
  const approval =
    policy?.approvals.source === 'push' ? { kind: 'push' as const } : await request.approvals(commit, named);
  return { commit, base: firstParent, isFirst: firstParent === undefined, changes, approval, artifacts };
}

/** Artifacts of a change's releases; none of a change that is too large to be accepted. One whose documents cannot be read is not asked for: it is refused as it is. */
export async function gatherArtifacts(
  { releases, findings }: ChangeSet,
  state: RegistryState,
  source: ArtifactSource,
): Promise<ReadonlyMap<string, ArtifactEvidence>> {
  const artifacts = new Map<string, ArtifactEvidence>();
  const policy = state.policy?.value;
  if (findings.some(({ code }) => code === 'CHANGE_TOO_LARGE')) return artifacts;
  for (const folder of releases) {
    const documents = readReleaseDocuments(folder);
    if (documents.kind === 'refused' || policy === undefined) {
      artifacts.set(folder.folder, { kind: 'unavailable', findings: [] });
      continue;
    }
    const { artifact } = documents.value.record;
    // An unlisted origin is a finding of its own; nothing is asked of it.
    artifacts.set(
      folder.folder,
      isListedOrigin(artifact.url, policy) ? await source(artifact, policy) : { kind: 'unavailable', findings: [] },
    );
  }
  return artifacts;
}

/** Entries of the branch since a commit, those of that commit too. Not at the tip alone: a deny that a later push takes away again is still a deny. */
export async function mergedRevocations(
  history: ObjectReader,
  since: string | undefined,
  tip: string,
): Promise<readonly Revocation[]> {
  const touching = await history.commitsTouching('revocations', since, tip);
  const merged = new Map<string, Revocation>();
  for (const commit of [...(since === undefined ? [] : [since]), ...touching.toReversed()]) {
    for (const entry of await readRevocations(history, commit)) merged.set(contentKey(entry), entry);
  }
  return [...merged.values()];
}

/** A commit's entries that can be read; one that cannot was refused when it was proposed and denies nothing. */
export async function readRevocations(history: ObjectReader, commit: string): Promise<readonly Revocation[]> {
  const isRevocation = (path: string): boolean => classifyPath(path).kind === 'revocation';
  const files = await history.files(commit, isRevocation, MAX_REVOCATION_BYTES);
  return [...files].flatMap(([path, bytes]) => {
    const parsed = parseRevocation(bytes, path);
    return parsed.kind === 'ok' && path === `revocations/${parsed.value.value.id}.json` ? [parsed.value.value] : [];
  });
}
