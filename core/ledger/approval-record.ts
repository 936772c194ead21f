import type { ApprovalRecord, Digest } from '../../registry-schema/generated/types.ts';
import type { AdmissibleRelease } from '../admission/decide-release.ts';
import type { ApprovalEvidence } from '../approval/approval-evidence.ts';
import type { Approval } from '../approval/decide-approval.ts';
import type { Quorum } from '../approval/quorum.ts';
import { describeChange } from '../capability/capability-change.ts';
import { CODEOWNERS_PATHS } from '../codeowners/parse-codeowners.ts';
import { digestOf } from '../digest.ts';
import { OWNERS_LOCK_FILE } from '../documents/owners-lock.ts';
import { encodeDocument } from '../json/encode-document.ts';
import type { SoftenedFinding } from '../policy/enforce.ts';
import type { RegistryState } from '../registry/registry-state.ts';
import { covenantDigest } from '../release/covenant.ts';
import { describeDrift } from '../release/drift.ts';
import { visibleText } from '../report/outside-text.ts';
import { wholeSeconds } from '../time.ts';

export type RecordedRule = ApprovalRecord['rules'][number];
export type RecordedRelease = ApprovalRecord['releases'][number];
type RecordedReview = ApprovalRecord['reviews'][number];

/** A record as evidence: its canonical bytes, and the digest that names it. */
export interface WrittenRecord {
  readonly record: ApprovalRecord;
  readonly bytes: Uint8Array;
  readonly digest: Digest;
}

/** What was decided about one merge that brought something. */
export interface Decided {
  readonly commit: string;
  readonly base: string | undefined;
  readonly isFirst: boolean;
  readonly evidence: ApprovalEvidence;
  readonly at: Date;
  /** What stood before it. */
  readonly before: RegistryState;
  /** The reviews that counted, for the rules and for each release. */
  readonly approvals: readonly Approval[];
  readonly quorum: Quorum;
  readonly rules: readonly RecordedRule[];
  readonly releases: readonly AdmissibleRelease[];
}

/**
 * The ledger's entry of one merge. A function of what was decided and nothing else, so that a rebuild that decides the same
 * writes the same bytes.
 */
export function writeRecord(decided: Decided): WrittenRecord {
  const { before, base } = decided;
  const record: ApprovalRecord = {
    schema_version: 1,
    registry_id: before.registryId,
    commit: decided.commit,
    ...(base === undefined ? {} : { base }),
    decided_at: wholeSeconds(decided.at),
    ...(before.lastRecord === undefined ? {} : { previous: before.lastRecord }),
    origin: originOf(decided),
    reviews: reviewsOf(decided),
    judged_by: judgedBy(before),
    quorum: recordedQuorum(decided.quorum),
    rules: decided.rules,
    releases: decided.releases.map(recordedRelease),
  };
  const bytes = encodeDocument(record);
  return { record, bytes, digest: digestOf(bytes) };
}

function originOf({ isFirst, evidence, before }: Decided): ApprovalRecord['origin'] {
  if (isFirst && before.policy === undefined) return { kind: 'root' };
  if (evidence.kind === 'push') return { kind: 'push' };
  const { number, head, author, submitters, unnamed = [] } = evidence;
  const unknown = submitters === 'unknown' ? ['who wrote its commits'] : [];
  return {
    kind: 'pull-request',
    number,
    head,
    ...(author === undefined ? {} : { author }),
    submitters: submitters === 'unknown' ? [] : ascending(submitters),
    unnamed: [...unnamed, ...unknown].map(oneLine),
  };
}

/** One entry for each review, in the order in which they were counted; a person may count in several capacities. */
function reviewsOf({ approvals, evidence }: Decided): readonly RecordedReview[] {
  if (evidence.kind === 'push') return [];
  const reviews = new Map<number, RecordedReview>();
  for (const approval of approvals) {
    const { id, login, review_id: reviewId, capacities = [] } = approval;
    const before = reviews.get(reviewId)?.capacities ?? [];
    reviews.set(reviewId, {
      id,
      login: oneLine(login),
      review_id: reviewId,
      pull_request: approval.pull_request,
      commit: approval.commit,
      saw_the_change:
        approval.commit === evidence.head ||
        evidence.reviews.some((review) => review.id === reviewId && review.sawTheChange === true),
      capacities: [...new Set([...before, ...capacities])],
      teams: ascending(evidence.standings.get(id)?.teams ?? []),
    });
  }
  return [...reviews.values()];
}

function judgedBy({ policy, rules }: RegistryState): ApprovalRecord['judged_by'] {
  // GitHub reads the first that is there.
  const owners = CODEOWNERS_PATHS.map((path) => rules.get(path)).find((digest) => digest !== undefined);
  const lock = rules.get(OWNERS_LOCK_FILE);
  return {
    ...(policy === undefined ? {} : { policy: policy.digest }),
    ...(owners === undefined ? {} : { codeowners: owners }),
    ...(lock === undefined ? {} : { owners_lock: lock }),
  };
}

function recordedQuorum({ approvals, seats, outsideOf }: Quorum): ApprovalRecord['quorum'] {
  return {
    approvals,
    seats: [...seats].map(([seat, count]) => ({ seat, count })).sort((one, other) => (one.seat < other.seat ? -1 : 1)),
    outside_of: [...outsideOf].sort(),
  };
}

function recordedRelease({ documents, review }: AdmissibleRelease): RecordedRelease {
  const { record, manifest } = documents;
  return {
    plugin_id: record.plugin_id,
    version: record.version,
    tier: review.tier.tier.name,
    artifact_digest: record.artifact.digest,
    manifest_digest: documents.manifestDigest,
    sbom_digest: documents.sbomDigest,
    statement_digest: documents.statementDigest,
    covenant_digest: covenantDigest(manifest.value),
    quorum: recordedQuorum(review.quorum),
    changes: review.changes.map((change) => ({ risk: change.risk, text: oneLine(describeChange(change)) })),
    drift: review.drift.map((change) => ({ risk: change.risk, text: oneLine(describeDrift(change)) })),
    softened: review.softened.map(recordedSoftened),
    provenance: [...new Set(review.provenance.map(({ builder }) => builder))],
  };
}

function recordedSoftened({ finding, by }: SoftenedFinding): RecordedRelease['softened'][number] {
  return { code: finding.code, text: oneLine(finding.message), by };
}

const MAX_LINE_CHARACTERS = 499;

/** As a record holds it: bounded, every character of it visible, and the same if read from a record once more. */
export function oneLine(text: string): string {
  const visible = cut(visibleText(text, MAX_LINE_CHARACTERS));
  return visible === '' ? '-' : visible;
}

function cut(text: string): string {
  if (text.length <= MAX_LINE_CHARACTERS) return text;
  // Not within a character of two units: the half would be written out when read again.
  return `${text.slice(0, MAX_LINE_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function ascending(numbers: Iterable<number>): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}
