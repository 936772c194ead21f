import type { Revocation } from '../../registry-schema/generated/types.ts';
import type { ArtifactEvidence } from '../../core/admission/artifact-evidence.ts';
import { readReleaseDocuments } from '../../core/admission/release-documents.ts';
import { isListedOrigin } from '../../core/admission/check-origin.ts';
import { parseRevocation } from '../../core/documents/revocation.ts';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { expandRevocation } from '../../core/registry/denies.ts';
import type { HistoryStep } from '../../core/publication/fold-history.ts';
import type { Deny, RegistryState } from '../../core/registry/registry-state.ts';
import { readChangeSet, type ReleaseFolder } from '../../core/registry/change-set.ts';
import type { ObjectReader } from '../../transport/git/object-reader.ts';
import type { ArtifactSource, PublishRequest } from './publish.ts';

export interface History {
  readonly steps: readonly HistoryStep[];
  /** Entries of the last publication and those of the branch: a deny on either is a deny. */
  readonly denies: readonly Deny[];
  readonly pendingDenies: readonly string[];
  /** Expands the branch's entries once more, over what the fold admitted. */
  readonly expandAll: (state: RegistryState) => RegistryState;
}

/** Everything that the fold needs to know of the branch since the last publication, asked for once. */
export async function readHistory(request: PublishRequest, before: RegistryState): Promise<Outcome<History>> {
  const { history, tip } = request;
  const commits = await history.firstParents(before.sourceCommit, tip);
  if (commits === undefined) {
    return refused(
      finding(
        'PUBLICATION_HISTORY_REWRITTEN',
        `${before.sourceCommit ?? ''} is not in the first-parent history of ${tip}`,
      ),
    );
  }
  const steps: HistoryStep[] = [];
  for (const [index, { commit, firstParent }] of commits.entries()) {
    request.progress(`reading commit ${index + 1} of ${commits.length}`);
    const changes = await history.changes(firstParent, commit);
    const artifacts = await gatherArtifacts(readChangeSet(changes).releases, before, request.artifacts);
    const approval =
      before.policy?.value.approvals.source === 'push' ? { kind: 'push' as const } : await request.approvals(commit);
    steps.push({ commit, isFirst: firstParent === undefined, changes, approval, artifacts });
  }
  const merged = await readRevocations(history, tip);
  const known = new Set(before.denies.map(({ id }) => id));
  const added = merged.filter(({ id }) => !known.has(id));
  const all = (state: RegistryState): readonly Deny[] => [
    ...before.denies.map((deny) => withNewDigests(deny, state)),
    ...added.map((entry) => expandRevocation(entry, state)),
  ];
  return ok({
    steps,
    denies: all(before),
    pendingDenies: added.map(({ id }) => id),
    expandAll: (state) => ({ ...state, denies: all(state) }),
  });
}

/** A deny of a whole plugin covers what was admitted since; nothing that it covered is ever let go. */
function withNewDigests(deny: Deny, state: RegistryState): Deny {
  const now = expandRevocation({ ...deny, schema_version: 1 }, state).digests;
  return { ...deny, digests: [...new Set([...deny.digests, ...now])].sort() };
}

/** Artifacts of a change's releases. One whose documents cannot be read is not asked for: it is refused as it is. */
export async function gatherArtifacts(
  folders: readonly ReleaseFolder[],
  state: RegistryState,
  source: ArtifactSource,
): Promise<ReadonlyMap<string, ArtifactEvidence>> {
  const artifacts = new Map<string, ArtifactEvidence>();
  const policy = state.policy?.value;
  for (const folder of folders) {
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

/** The branch's entries that can be read; one that cannot was refused when it was proposed and denies nothing. */
export async function readRevocations(history: ObjectReader, tip: string): Promise<readonly Revocation[]> {
  const revocations: Revocation[] = [];
  for (const path of await history.list(tip, 'revocations')) {
    const bytes = await history.file(tip, path);
    const parsed = bytes === undefined ? undefined : parseRevocation(bytes, path);
    if (parsed?.kind === 'ok' && path === `revocations/${parsed.value.value.id}.json`)
      revocations.push(parsed.value.value);
  }
  return revocations;
}
