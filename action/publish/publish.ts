import type { TrustMaterial } from '../../core/attestation/trust.ts';
import type { Artifact, Digest, PluginId, Policy } from '../../registry-schema/generated/types.ts';
import type { ArtifactEvidence } from '../../core/release/artifact-evidence.ts';
import type { PreviousRelease } from '../../core/release/previous-release.ts';
import { digestOf } from '../../core/digest.ts';
import { finding, ok, refused, unlessFound, type Finding, type Outcome } from '../../core/finding.ts';
import type { ApprovalEvidence } from '../../core/approval/approval-evidence.ts';
import type { NamedPeople } from '../../core/approval/named-people.ts';
import { foldHistory, type Folded, type FoldEvent, type HistoryStep } from '../../core/publication/fold-history.ts';
import { headPath } from '../../core/publication/head.ts';
import { readPublication } from '../../core/publication/read-publication.ts';
import { renderAdmissions, renderRevocations } from '../../core/publication/render-publication.ts';
import { withSummaries } from '../../core/publication/stamp-rows.ts';
import type { WrittenRecord } from '../../core/publication/approval-record.ts';
import { readChangeSet } from '../../core/registry/change-set.ts';
import type { OsvExport } from '../../core/osv/match-vulnerabilities.ts';
import type { Halt, RegistryState } from '../../core/registry/registry-state.ts';
import { HOUR_IN_MS } from '../../core/time.ts';
import type { StatementSigner } from '../../signing/sign-statement.ts';
import type { TufKey } from '../../signing/tuf/tuf-key.ts';
import type { HistoryCommit, ObjectReader } from '../../transport/git/object-reader.ts';
import { planPublish, type PublicationPlan } from '../publication/publication-files.ts';
import type { PreviousPublication } from '../publication/publication-reader.ts';
import type { PublicationFile, PublicationStore } from '../publication/publication-store.ts';
import { writePublication } from '../publication/publication-writer.ts';
import { admittedReleases, readAcceptedTexts, readPrevious } from './accepted-ground.ts';
import { admittedEvidence, recordFiles } from './evidence-files.ts';
import { readHistory, readStep } from './history.ts';
import { headFindings, isHeadDue, signHead } from './sign-head.ts';
import { signSummaries } from './sign-summaries.ts';
import { readPublished, type Published } from './published-state.ts';

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
    depth: 'every-target',
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
  const published = await readPublished(previous);
  if (published.kind === 'refused') return published;
  const { state: before, trust } = published.value;
  const history = await readHistory(request, before);
  if (history.kind === 'refused') return history;
  const folded = await judgeCommits(request, { ...before, denies: history.value.denies }, history.value.commits, trust);
  const summaries = await signSummaries(folded, before.registryId, request.headSigner);
  const state = history.value.expandAll(withSummaries(folded.state, summaries.digests));
  const targets = renderAdmissions(state);
  // Signed over but unreadable, it would be the last publication for ever: the next starts by reading this one.
  const readable = readPublication(new Map([...targets, ['revocations.json', renderRevocations(state)]]));
  if (readable.kind === 'refused') return readable;
  const planned = await planPublish(previous, { change: { set: targets }, keys: request.keys, now: request.now });
  if (planned.kind === 'refused') return planned;
  return withProofs(request, previous, planned.value, {
    published: published.value,
    events: folded.events,
    evidence: [...admittedEvidence(folded.events), ...recordFiles(folded.records), ...summaries.files],
    waiting: folded.waiting,
    state,
    targets,
    pendingDenies: history.value.pendingDenies,
  });
}

/** Commit by commit, so that each is asked about under the rules that stand when its turn comes. */
async function judgeCommits(
  request: PublishRequest,
  start: RegistryState,
  commits: readonly HistoryCommit[],
  trust: TrustMaterial,
): Promise<Judged> {
  let state = { ...start, ...(await readAcceptedTexts(request.history, start)) };
  const events: FoldEvent[] = [];
  const records: WrittenRecord[] = [];
  /** Admitted by an earlier commit of this publish: the store does not hold their evidence yet. */
  const recent = new Map<PluginId, PreviousRelease>();
  for (const [index, commit] of commits.entries()) {
    request.progress(`judging commit ${index + 1} of ${commits.length}`);
    const step = await readStep(request, commit, state);
    const published = await readPrevious(request, state, releasedPlugins(step));
    const previous = new Map([...published, ...recent]);
    const folded = await foldHistory(state, [step], { trust, at: request.now, previous, osv: request.osv });
    const outage = outageIn(folded.events);
    if (outage !== undefined && (await isRecent(request, commit.commit))) {
      return { state, events, records, waiting: { commit: commit.commit, findings: outage } };
    }
    state = folded.state;
    events.push(...folded.events);
    records.push(...folded.records);
    for (const [pluginId, release] of admittedReleases(folded.events)) recent.set(pluginId, release);
  }
  return { state, events, records, waiting: undefined };
}

interface Judged extends Folded {
  readonly waiting: PublishReport['waiting'];
}

/** How long a publish waits for an artifact that is all that keeps a release out. */
const OUTAGE_HOURS = 72;

/**
 * A release that lacks nothing but an answer from its URL is not judged by that: left out, it would stay out for ever. The
 * commit and what follows wait for the next publish.
 */
function outageIn(events: readonly FoldEvent[]): readonly Finding[] | undefined {
  const event = events.find(
    (one) => one.kind === 'left-out' && one.findings.every(({ code }) => code === 'RELEASE_ARTIFACT_UNREACHABLE'),
  );
  return event?.kind === 'left-out' ? event.findings : undefined;
}

/** Nobody holds the branch up for longer by taking an artifact away, nor by a commit of tomorrow. */
async function isRecent({ history, now }: PublishRequest, commit: string): Promise<boolean> {
  const age = now.getTime() - (await history.commitTime(commit)).getTime();
  return age < OUTAGE_HOURS * HOUR_IN_MS && age > -HOUR_IN_MS;
}

function releasedPlugins({ changes }: HistoryStep): readonly PluginId[] {
  return readChangeSet(changes).releases.map(({ pluginId }) => pluginId);
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
