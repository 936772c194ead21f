import type { Artifact, Digest, Policy } from '../../registry-schema/generated/types.ts';
import type { ArtifactEvidence } from '../../core/release/artifact-evidence.ts';
import { digestOf } from '../../core/digest.ts';
import { finding, ok, refused, unlessFound, type Finding, type Outcome } from '../../core/finding.ts';
import type { ApprovalEvidence } from '../../core/approval/approval-evidence.ts';
import type { NamedPeople } from '../../core/approval/named-people.ts';
import type { FoldEvent } from '../../core/fold/fold-history.ts';
import { headPath } from '../../core/publication/head.ts';
import {
  renderAdmissions,
  renderRevocations,
  type Rendered,
  type RenderGround,
} from '../../core/publication/render-publication.ts';
import { shardPath } from '../../core/publication/shard.ts';
import { withSummaries } from '../../core/fold/stamp-rows.ts';
import type { OsvExport } from '../../core/osv/match-vulnerabilities.ts';
import type { Halt, RegistryState } from '../../core/registry/registry-state.ts';
import type { StatementSigner } from '../../signing/sign-statement.ts';
import type { TufKey } from '../../signing/tuf/tuf-key.ts';
import type { ObjectReader } from '../../transport/git/object-reader.ts';
import { planPublish, type PublicationPlan } from '../publication/publication-files.ts';
import type { PreviousPublication } from '../publication/publication-reader.ts';
import type { PublicationFile, PublicationStore } from '../publication/publication-store.ts';
import { writePublication } from '../publication/publication-writer.ts';
import { checkReadable } from './check-readable.ts';
import { admittedEvidence, recordFiles } from './evidence-files.ts';
import { readHistory } from './history.ts';
import { judgeCommits } from './judge-commits.ts';
import { headFindings, isHeadDue, signHead } from './sign-head.ts';
import { signSummaries } from './sign-summaries.ts';
import { openPublished, type Published } from './published-state.ts';

/** How a commit came to the protected branch, and who of those named reviewed it; asked once per commit. */
export type ApprovalSource = (commit: string, named: NamedPeople) => Promise<ApprovalEvidence>;
export type ArtifactSource = (artifact: Artifact, policy: Policy) => Promise<ArtifactEvidence>;

export interface PublishRequest {
  readonly history: ObjectReader;
  /** The live tip of the protected branch. */
  readonly tip: string;
  readonly store: PublicationStore;
  /** The registry's first TUF root. */
  readonly trustedRoot: Uint8Array;
  readonly keys: { readonly admissions: TufKey; readonly snapshot: TufKey };
  readonly headSigner: StatementSigner;
  readonly approvals: ApprovalSource;
  readonly artifacts: ArtifactSource;
  /** Known vulnerabilities that what is new on the branch is held against; what was admitted before stays admitted. */
  readonly osv?: OsvExport | undefined;
  readonly now: Date;
  readonly progress: (text: string) => void;
  /** MAX_WHOLE_RELEASES where left out. */
  readonly wholeUpTo?: number;
}

export interface PublishReport {
  /** `unchanged`: everything on the branch was published before. */
  readonly kind: 'published' | 'unchanged';
  readonly events: readonly FoldEvent[];
  /** The commit that waits for an artifact out of reach, with all that follows it: the next publish tries again. */
  readonly waiting: { readonly commit: string; readonly findings: readonly Finding[] } | undefined;
  /** Changes to the rules that nobody accepted, of now or of before: admissions halt. */
  readonly halts: readonly Halt[];
  /** Entries of the branch that the revocations role has yet to publish. */
  readonly pendingDenies: readonly string[];
  readonly sourceCommit: string;
  /** Version of the admissions role. */
  readonly version: number;
  /** Version of the snapshot: the number of the publication as hosts state it. */
  readonly publication: number;
  readonly headDigest: Digest | undefined;
}

/**
 * Folds the protected branch's history since the last publication and writes the publication that follows from it, by
 * compare-and-swap. What does not qualify is left out and reported; it never stops what does.
 */
export async function publish(request: PublishRequest): Promise<Outcome<PublishReport>> {
  let report: PublishReport | undefined;
  const written = await writePublication({
    store: request.store,
    trustedRoot: request.trustedRoot,
    // What is read is verified as it is read: shards that stay as they are would cost more than all the rest.
    depth: 'metadata',
    message: `Publish ${request.tip}`,
    plan: async (previous) => {
      if (previous === undefined) return refused(finding('PUBLICATION_NOT_BEGUN', 'the store holds none'));
      const planned = await planNext(request, previous);
      if (planned.kind === 'refused') return planned;
      report = planned.value.report;
      return ok(planned.value.plan);
    },
  });
  if (written.kind === 'refused') return written;
  if (report === undefined) throw new Error('a publication was written without a plan');
  return ok(report);
}

interface Planned {
  readonly plan: PublicationPlan;
  readonly report: PublishReport;
}

async function planNext(request: PublishRequest, previous: PreviousPublication): Promise<Outcome<Planned>> {
  const published = await openPublished(previous, request.wholeUpTo);
  if (published.kind === 'refused') return published;
  const history = await readHistory(request, published.value.state);
  if (history.kind === 'refused') return history;
  const folded = await judgeCommits(request, published.value, history.value);
  if (folded.kind === 'refused') return folded;
  const { state: judged, events, records, waiting } = folded.value;
  const summaries = await signSummaries(folded.value, judged.registryId, request.headSigner);
  const state = history.value.expandAll(withSummaries(judged, summaries.digests));
  const rendered = renderNext(request, published.value, state);
  const readable = checkReadable(rendered, renderRevocations(state), {
    shards: published.value.config.index_shards,
    isPublished: (path) => published.value.index.isPublished(path),
  });
  if (readable.kind === 'refused') return readable;
  const change = { set: rendered.targets, remove: formerShards(previous, published.value, rendered.targets) };
  const planned = await planPublish(previous, { change, keys: request.keys, now: request.now });
  if (planned.kind === 'refused') return planned;
  return withProofs(request, previous, planned.value, {
    published: published.value,
    events,
    evidence: [
      ...admittedEvidence(events),
      ...recordFiles(records),
      ...summaries.files,
      ...newShards(rendered, published.value),
    ],
    waiting,
    state,
    targets: rendered.targets,
    pendingDenies: history.value.pendingDenies,
  });
}

/** Only the shards that were read are rendered; the others are named as they are. */
function renderNext({ wholeUpTo }: PublishRequest, published: Published, state: RegistryState): Rendered {
  const { config, index, revocationEntries } = published;
  const ground: RenderGround = { shards: config.index_shards, wholeUpTo, kept: index.kept };
  return renderAdmissions(state, { ...ground, publishedDenies: revocationEntries });
}

/** Shards of index and catalogue that are no targets, as far as they are not there already. */
function newShards({ files }: Rendered, { index }: Published): readonly PublicationFile[] {
  return [...files].filter(([path]) => !index.isPublished(path)).map(([path, bytes]) => ({ path, bytes }));
}

/** Targets that are shards no more, once the index has moved. */
function formerShards(previous: PreviousPublication, { index }: Published, targets: Rendered['targets']): string[] {
  const kept = new Set([...index.kept.index.keys()].map(shardPath));
  return [...previous.metadata.targets.keys()].filter(
    (path) => path.startsWith('index/') && !targets.has(path) && !kept.has(path),
  );
}

interface Outcomes {
  readonly published: Published;
  readonly events: readonly FoldEvent[];
  readonly evidence: readonly PublicationFile[];
  readonly waiting: PublishReport['waiting'];
  readonly state: RegistryState;
  readonly targets: ReadonlyMap<string, Uint8Array>;
  readonly pendingDenies: readonly string[];
}

/** Adds evidence and the head, which must stand before the timestamp that makes the publication visible. */
async function withProofs(
  request: PublishRequest,
  previous: PreviousPublication,
  plan: PublicationPlan,
  outcomes: Outcomes,
): Promise<Outcome<Planned>> {
  const { version } = plan.metadata.roles.admissions;
  const isNew = version !== previous.metadata.roles.admissions.version;
  const head =
    isNew || (await isHeadDue(request, plan, outcomes))
      ? await signHead(
          { ...request, tip: outcomes.state.sourceCommit ?? request.tip },
          previous,
          plan,
          outcomes.targets,
        )
      : undefined;
  const findings = head === undefined ? [] : headFindings(head, plan, outcomes, request.now);
  const files: PublicationFile[] = [
    ...outcomes.evidence,
    ...(head === undefined ? [] : [{ path: headPath(version), bytes: head }]),
    ...plan.files,
  ];
  return unlessFound(findings, () => ({
    plan: { ...plan, files },
    report: {
      kind: isNew ? 'published' : 'unchanged',
      events: outcomes.events,
      waiting: outcomes.waiting,
      halts: outcomes.state.halts,
      pendingDenies: outcomes.pendingDenies,
      sourceCommit: outcomes.state.sourceCommit ?? request.tip,
      version,
      publication: plan.metadata.roles.snapshot.version,
      headDigest: head === undefined ? undefined : digestOf(head),
    },
  }));
}
