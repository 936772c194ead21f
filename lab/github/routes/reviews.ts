import { ApiFailure, notFound, unprocessable } from '../failure.ts';
import { textAt } from '../json.ts';
import { renderPull, renderReview } from '../render-pull.ts';
import { renderEnvelope } from '../render.ts';
import { accountOf, idOf, ok, paged, repositoryOf, type Call, type Reply, type Routes } from '../site.ts';
import type { Pull, Review, ReviewState } from '../world.ts';
import { pullOf } from './pulls.ts';

const STATES: Readonly<Record<string, ReviewState>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

function reviewOf(call: Call): Review {
  const review = pullOf(call).reviews.find((each) => each.id === idOf(call, 'review_id'));
  if (review === undefined) throw notFound();
  return review;
}

function emitReview(call: Call, pull: Pull, review: Review, action: 'submitted' | 'dismissed'): void {
  const { site, actor } = call;
  const repository = repositoryOf(call);
  const rendered = renderReview(site, repository, pull, review);
  site.emit('pull_request_review', actor, {
    action,
    // Webhooks write the state in lower case, the API in upper case.
    review: site.description.completeAs('pull-request-review', { ...rendered, state: review.state.toLowerCase() }),
    pull_request: site.description.completeAs('pull-request-simple', renderPull(site, repository, pull)),
    ...renderEnvelope(site, repository, actor),
  });
}

/** Who may say what: never the author on their own pull, never the workflow token. Everyone else may, on a public repository. */
function refuseReviewer(call: Call, pull: Pull, state: ReviewState): void {
  const own = pull.issue.user === call.actor.account;
  if (own && state === 'APPROVED') throw unprocessable('Can not approve your own pull request');
  if (own && state === 'CHANGES_REQUESTED') throw unprocessable('Can not request changes on your own pull request');
  if (call.actor.kind === 'workflow' && state === 'APPROVED')
    throw unprocessable('GitHub Actions is not permitted to approve pull requests.');
}

async function createReview(call: Call): Promise<Reply> {
  const { site, body } = call;
  const repository = repositoryOf(call);
  const pull = pullOf(call);
  const state = STATES[textAt(body, 'event') ?? ''] ?? 'PENDING';
  refuseReviewer(call, pull, state);
  const text = textAt(body, 'body') ?? '';
  const wantsText = state === 'COMMENTED' || state === 'CHANGES_REQUESTED';
  if (wantsText && text === '') throw unprocessable('Body is too short (minimum is 1 character)');
  const given = textAt(body, 'commit_id');
  const commitId = given ?? pull.head.sha;
  if (given !== undefined && (await repository.git.resolve(given)) !== given)
    throw unprocessable('Commit oid does not exist in the repository');
  const submittedAt = state === 'PENDING' ? undefined : site.world.now();
  const review: Review = { id: site.world.nextId(), user: accountOf(call), state, body: text, commitId, submittedAt };
  pull.reviews.push(review);
  if (state !== 'PENDING') emitReview(call, pull, review, 'submitted');
  return ok(renderReview(site, repository, pull, review));
}

/** Mutates in place: id, commit and time of submission stay, the approval is gone. */
function dismissReview(call: Call): Reply {
  const pull = pullOf(call);
  const review = reviewOf(call);
  if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED') {
    throw unprocessable(`Can not dismiss a ${review.state.toLowerCase()} pull request review`);
  }
  if (textAt(call.body, 'message') === '') throw new ApiFailure(422, 'Validation Failed', ['Message is required']);
  review.state = 'DISMISSED';
  emitReview(call, pull, review, 'dismissed');
  return ok(renderReview(call.site, repositoryOf(call), pull, review));
}

export const reviewRoutes: Routes = {
  'pulls/list-reviews': (call) => {
    const pull = pullOf(call);
    const seen = pull.reviews.filter((each) => each.state !== 'PENDING' || each.user === call.actor.account);
    return paged(seen.map((each) => renderReview(call.site, repositoryOf(call), pull, each)));
  },
  'pulls/create-review': createReview,
  'pulls/get-review': (call) => ok(renderReview(call.site, repositoryOf(call), pullOf(call), reviewOf(call))),
  'pulls/dismiss-review': dismissReview,
};
