import type { PullRequestEvidence, Review, Submitters } from '../../core/approval/approval-evidence.ts';
import type { NamedPeople } from '../../core/approval/named-people.ts';
import type { Listed } from '../github/listed.ts';
import type { PeopleSource } from './people.ts';
import type { AskedReviewers, SubmittedReview } from '../github/pull-requests.ts';
import { markSameChange, type ComparedRepository } from './same-change.ts';
import { findSubmitters, type ActorSource, type SubmittedPull } from './submitters.ts';

/** A pull request whose approvals are asked for; a merged one says when. */
export interface ReviewedPull extends SubmittedPull {
  readonly mergedAt: string | undefined;
}

export interface ReviewedPulls {
  /** At least the last word of each account that is asked about. */
  reviews(number: number, asked: AskedReviewers): Promise<Listed<SubmittedReview>>;
  /** Accounts that its commits are attributed to. */
  contributors(number: number): Promise<Submitters>;
}

export interface EvidenceSources {
  readonly pulls: ReviewedPulls;
  readonly people: PeopleSource;
  readonly actors: ActorSource;
  readonly repository: ComparedRepository;
}

/** What approvals stand on, as GitHub tells it at the time of asking. */
export type AskedEvidence = Pick<
  PullRequestEvidence,
  'submitters' | 'unnamed' | 'reviews' | 'standings' | 'unreadTeams' | 'tooLong'
>;

/**
 * The facts that approvals are decided by; the check and publish ask this one function. `twins` are pull requests on one
 * head, the first of them that which is judged: of the others count who brought them and who asks for changes, and no approval. Reviews count as they are now: one that was dismissed since, or whose author
 * lost their membership since, is judged as that. What came after the merge is told apart by its time, since reviews can be
 * submitted to a pull request that is closed.
 */
export async function pullEvidence(
  twins: readonly [ReviewedPull, ...ReviewedPull[]],
  base: string,
  named: NamedPeople,
  sources: EvidenceSources,
): Promise<AskedEvidence> {
  const { pulls, people, actors, repository } = sources;
  const [{ number, head }] = twins;
  const holders = await people(named);
  const given: { readonly at: number; readonly review: Review }[] = [];
  for (const twin of twins) {
    const listed = await pulls.reviews(twin.number, { ids: holders.ids, mergedAt: twin.mergedAt });
    if (listed === 'too-long') return { ...NOTHING, tooLong: ['reviews'] };
    const heard = twin.number === number ? listed : objections(listed);
    given.push(...heard.map((review) => ({ at: timeOf(review), review: placed(review, twin, number) })));
  }
  // By time, and within a second by number: a review has its number from when it was begun, and may lie for days.
  given.sort((one, other) => one.at - other.at || one.review.id - other.review.id);
  const reviews = given.map(({ review }) => review);
  const start = await repository.objects.mergeBase(base, head);
  const contributors = (each: number) => pulls.contributors(each);
  const { submitters, unnamed } = await findSubmitters({ pulls: twins, start, contributors, actors, repository });
  const standings = await holders.standings(reviews);
  const counting = new Set(standings.keys());
  return {
    submitters,
    ...(unnamed.length === 0 ? {} : { unnamed }),
    reviews: await markSameChange({ reviews, counting, head, base }, repository),
    standings,
    unreadTeams: holders.unreadTeams,
  };
}

const NOTHING = { submitters: [], reviews: [], standings: new Map() } as const;

/** Those whose last word asks for changes; what somebody said in another place takes no word back that they said here. */
function objections(reviews: readonly SubmittedReview[]): readonly SubmittedReview[] {
  const last = new Map<number, SubmittedReview>();
  for (const review of reviews.toSorted((one, other) => timeOf(one) - timeOf(other) || one.id - other.id))
    if (review.state !== 'COMMENTED' && review.state !== 'PENDING') last.set(review.userId, review);
  return [...last.values()].filter(({ state }) => state === 'CHANGES_REQUESTED');
}

/** One that is still pending has none, and says nothing. */
function timeOf({ submittedAt }: SubmittedReview): number {
  return submittedAt === undefined ? 0 : Date.parse(submittedAt);
}

function placed(
  { submittedAt, ...review }: SubmittedReview,
  { number, mergedAt }: ReviewedPull,
  judged: number,
): Review {
  const isAfterMerge =
    mergedAt !== undefined && (submittedAt === undefined || Date.parse(submittedAt) > Date.parse(mergedAt));
  return {
    ...review,
    ...(isAfterMerge ? { isAfterMerge } : {}),
    ...(number === judged ? {} : { pullRequest: number }),
  };
}
