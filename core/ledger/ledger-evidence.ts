import type { ApprovalRecord } from '../../registry-schema/generated/types.ts';
import type { ApprovalEvidence, Review, Standing } from '../approval/approval-evidence.ts';

/**
 * What an approval record says of its merge, as GitHub said it then: the reviews that counted, who gave them and who brought
 * the change. Without a record nothing of a step was accepted, and it counts as pushed.
 */
export function evidenceOf(record: ApprovalRecord | undefined): ApprovalEvidence {
  if (record?.origin.kind !== 'pull-request') return { kind: 'push' };
  const { number, head, author, submitters, unnamed } = record.origin;
  return {
    kind: 'pull-request',
    number,
    head,
    ...(author === undefined ? {} : { author }),
    submitters,
    unnamed,
    isAsProposed: true,
    reviews: record.reviews.map((review): Review => ({
      id: review.review_id,
      login: review.login,
      userId: review.id,
      state: 'APPROVED',
      commit: review.commit,
      sawTheChange: review.saw_the_change,
      pullRequest: review.pull_request,
    })),
    standings: new Map(
      record.reviews.map(({ id, teams }): [number, Standing] => [
        id,
        { kind: 'user', mayWrite: true, teams: new Set(teams) },
      ]),
    ),
  };
}
