import type { Approval } from '../../core/approval/decide-approval.ts';
import { reviewOf } from '../../core/admission/decide-change.ts';
import type { Finding } from '../../core/finding.ts';
import type { ChangeReport, ReportedRelease } from '../../core/report/change-report.ts';
import type { Judged } from './judge.ts';

/** What is said of a change that was judged, or, without `judged`, of one that never came so far. */
export function changeReport(parts: {
  /** Undefined before it is proposed. */
  readonly pullRequest?: number;
  readonly head: string;
  readonly base: string;
  readonly findings: readonly Finding[];
  readonly judged?: Judged;
  readonly approvals?: readonly Approval[] | undefined;
  readonly approvalFindings?: readonly Finding[];
}): ChangeReport {
  const { pullRequest, head, base, findings, judged, approvals } = parts;
  return {
    pullRequest,
    verdict: findings.length === 0 ? 'admissible' : 'refused',
    findings,
    releases: judged?.releases.flatMap(reportedRelease) ?? [],
    uncompared: judged?.unpublished ?? [],
    approval: approvals === undefined ? 'missing' : 'given',
    approvals: approvals ?? [],
    approvalFindings: parts.approvalFindings ?? [],
    base,
    head,
  };
}

function reportedRelease(decision: Judged['releases'][number]): readonly ReportedRelease[] {
  const review = reviewOf(decision);
  if (review === undefined) return [];
  const seen = {
    folder: decision.folder,
    tier: review.tier.tier.name,
    lapsedFrom: review.tier.lapsedFrom,
    changes: review.changes,
    drift: review.drift,
    softened: review.softened,
    quorum: review.quorum,
  };
  if (decision.kind === 'refused') return [seen];
  const { record, manifest } = decision.release.documents;
  const { name, digest, url } = record.artifact;
  const provenance = review.provenance.map(({ builder, buildScript }) => ({ builder, ...buildScript }));
  return [
    {
      ...seen,
      evidence: { artifactName: name, artifactDigest: digest, url, builtBy: manifest.value.built_by, provenance },
    },
  ];
}
