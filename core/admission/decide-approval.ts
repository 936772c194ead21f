import type { Policy } from '../../registry-schema/generated/types.ts';
import { finding, ok, refused, type Finding, type Outcome } from '../finding.ts';
import type { ReleaseRow } from '../registry/registry-state.ts';
import type { Submitter } from '../release/drift.ts';

export type Approval = NonNullable<ReleaseRow['approvals']>[number];

/** One review as GitHub states it at the time of asking. */
export interface Review {
  readonly id: number;
  readonly login: string;
  /** Numeric id of the account. */
  readonly userId: number;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  /** The commit that the review saw. */
  readonly commit: string;
  /** Of a twin with the same head; that of the evidence where left out. */
  readonly pullRequest?: number;
}

/**
 * Numeric ids of who brought the change: authors of its pull requests and of its commits. `unknown` where there are more
 * commits than can be listed.
 */
export type Submitters = readonly number[] | 'unknown';

/** How a change came to the protected branch. */
export type ApprovalEvidence =
  /** By a push that nobody reviewed. */
  | { readonly kind: 'push' }
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      /** Head of the pull request as merged, or as it is now. */
      readonly head: string;
      readonly submitters: Submitters;
      /** Numeric id of the account that opened it; absent where nobody knows. */
      readonly author?: number;
      /** Path, mode and content of what was merged, or would be, equal what the pull request shows. */
      readonly isAsProposed: boolean;
      /** In the order in which they were submitted. */
      readonly reviews: readonly Review[];
    };

/**
 * The reviews that count: the latest opinionated review of each named approver, if it approves and saw the head. A
 * comment does not supersede an approval; those of its submitters do not count.
 */
export function decideApproval(
  policy: Policy,
  evidence: ApprovalEvidence,
  /** More than policy asks of every change, for what this one puts at risk. */
  needed = 0,
): Outcome<readonly Approval[]> {
  const rule = policy.approvals;
  if (rule.source === 'push') return ok([]);
  if (evidence.kind === 'push') {
    return refused(finding('APPROVAL_NO_PULL_REQUEST', 'the change was pushed without a pull request'));
  }
  if (!evidence.isAsProposed) {
    // A merge commit can hold what no reviewer saw.
    return refused(finding('APPROVAL_CHANGE_DIFFERS', `the commit differs from pull request ${evidence.number}`));
  }
  const latest = new Map<number, Review>();
  for (const review of evidence.reviews) {
    if (review.state !== 'COMMENTED' && review.state !== 'PENDING') latest.set(review.userId, review);
  }
  const notCounted: Finding[] = [];
  const counted: Approval[] = [];
  for (const review of latest.values()) {
    const reason = whyNotCounted(review, rule.approvers, evidence);
    if (reason === undefined) {
      counted.push({
        login: review.login,
        id: review.userId,
        pull_request: review.pullRequest ?? evidence.number,
        review_id: review.id,
        commit: review.commit,
      });
    } else {
      notCounted.push(finding('APPROVAL_NOT_COUNTED', `the review of ${review.login} does not count: ${reason}`));
    }
  }
  const required = Math.max(rule.required, needed);
  if (counted.length >= required) return ok(counted);
  const missing = finding(
    'APPROVAL_MISSING',
    `${counted.length} of ${required} approvals; any of ${rule.approvers.join(', ')} may approve`,
  );
  return refused(missing, ...notCounted);
}

function whyNotCounted(
  review: Review,
  approvers: readonly string[],
  evidence: Extract<ApprovalEvidence, { kind: 'pull-request' }>,
): string | undefined {
  // GitHub logins are case-insensitive.
  if (!approvers.some((login) => login.toLowerCase() === review.login.toLowerCase()))
    return 'policy.yml does not name them';
  if (evidence.submitters === 'unknown') return 'the change has more commits than can be attributed';
  if (evidence.submitters.includes(review.userId)) return 'they opened the pull request or wrote one of its commits';
  if (review.state !== 'APPROVED') return 'it does not approve';
  if (review.commit !== evidence.head) return `it saw ${review.commit.slice(0, 12)}, not the head`;
  return undefined;
}

/** Who brought a change, as the next one is compared with it. A push-based registry knows of no accounts. */
export function submitterOf(policy: Policy, evidence: ApprovalEvidence): Submitter {
  if (policy.approvals.source === 'push') return 'not-asked';
  return (evidence.kind === 'pull-request' ? evidence.author : undefined) ?? 'unknown';
}
