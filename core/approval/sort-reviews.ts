import type { PullRequestEvidence, Review, Standing } from './approval-evidence.ts';
import type { Roles } from './roles.ts';

/** A review that counts, with everything that its account may be counted as. */
export interface CountedReview {
  readonly review: Review;
  readonly roles: Roles;
}

export interface SortedReviews {
  readonly counted: readonly CountedReview[];
  /** Of those whose word would count: they ask for changes, and nothing goes past them. */
  readonly objections: readonly Review[];
  readonly uncounted: readonly { readonly review: Review; readonly reason: string }[];
}

type Sorted =
  | { readonly kind: 'counted'; readonly roles: Roles }
  | { readonly kind: 'objection' }
  | { readonly kind: 'uncounted'; readonly reason: string };

const NOT_KNOWN: Standing = { kind: 'user', mayWrite: 'unknown', teams: new Set() };

/**
 * Sorts the latest opinionated review of each account; a comment takes no approval back. A review counts if it approves,
 * saw the change as it is now, and comes from a person who did not bring the change, may write, and holds a role in it.
 */
export function sortReviews(
  evidence: PullRequestEvidence,
  rolesOf: (userId: number, standing: Standing) => Roles | undefined,
): SortedReviews {
  const latest = new Map<number, Review>();
  for (const review of evidence.reviews) {
    if (review.state === 'COMMENTED' || review.state === 'PENDING') continue;
    // An approval after the merge must neither count nor take the place of the objection, or the approval, before it.
    const isTooLate = review.isAfterMerge === true && review.state !== 'CHANGES_REQUESTED';
    if (!isTooLate || !latest.has(review.userId)) latest.set(review.userId, review);
  }
  const counted: CountedReview[] = [];
  const objections: Review[] = [];
  const uncounted: { readonly review: Review; readonly reason: string }[] = [];
  for (const review of latest.values()) {
    const standing = evidence.standings.get(review.userId) ?? NOT_KNOWN;
    const sorted = sortReview(review, standing, evidence, rolesOf(review.userId, standing));
    if (sorted.kind === 'counted') counted.push({ review, roles: sorted.roles });
    else if (sorted.kind === 'objection') objections.push(review);
    else uncounted.push({ review, reason: sorted.reason });
  }
  return { counted, objections, uncounted };
}

function sortReview(
  review: Review,
  { kind, mayWrite }: Standing,
  evidence: PullRequestEvidence,
  roles: Roles | undefined,
): Sorted {
  if (kind === 'bot') return uncounted('a program cannot answer for a change');
  if (roles === undefined) return uncounted(whyNoRole(evidence));
  // An approval needs proof of that; to ask for changes it is enough that nobody can rule it out.
  if (mayWrite === 'unknown' && review.state !== 'CHANGES_REQUESTED')
    return uncounted('whether they may write to the registry cannot be verified');
  if (mayWrite === false) return uncounted('they may not write to the registry');
  if (evidence.submitters === 'unknown') return uncounted('the change has more commits than can be attributed');
  if (evidence.submitters.includes(review.userId)) return uncounted('they brought the change, or a part of it');
  if (review.state === 'DISMISSED') return uncounted('it was dismissed');
  if (review.state === 'CHANGES_REQUESTED') return { kind: 'objection' };
  if (review.isAfterMerge === true) return uncounted('it was submitted after the merge');
  if (review.commit !== evidence.head && review.sawTheChange !== true)
    return uncounted(`it saw another change, at ${review.commit.slice(0, 12)}`);
  return { kind: 'counted', roles };
}

function uncounted(reason: string): Sorted {
  return { kind: 'uncounted', reason };
}

/** Who cannot look into a team must not say that somebody is not in it. */
function whyNoRole({ unreadTeams = [] }: PullRequestEvidence): string {
  return unreadTeams.length === 0
    ? 'neither policy.yml nor CODEOWNERS gives them a say in this change'
    : `who is in ${unreadTeams.join(' and ')} cannot be verified; members-token is missing or may not read it`;
}
