import type { Policy } from '../../registry-schema/generated/types.ts';
import { finding, ok, refused, unlessFound, type Finding, type Outcome } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';
import { classifyPath } from '../registry/registry-path.ts';
import type { ReleaseRow } from '../registry/registry-state.ts';
import type { Submitter } from '../release/drift.ts';
import type { ApprovalEvidence, PullRequestEvidence } from './approval-evidence.ts';
import { fillSeats, type Filled, type Seat } from './fill-seats.ts';
import { insidersOf, type Insiders } from './insiders.ts';
import { ownerDemands, type OwnerDemands } from './owner-demands.ts';
import type { OwnersGround } from './owners-ground.ts';
import type { Quorum } from './quorum.ts';
import { rolesOf } from './roles.ts';
import { sortReviews, type CountedReview } from './sort-reviews.ts';

export type Approval = NonNullable<ReleaseRow['approvals']>[number];
type ByReview = Extract<Policy['approvals'], { source: 'github' }>;

export interface ApprovalQuestion {
  readonly policy: Policy;
  readonly evidence: ApprovalEvidence;
  /** For what the change puts at risk; policy's own minimum is added. */
  readonly quorum: Quorum;
  /** Paths that the change touches. */
  readonly paths: readonly string[];
  /** CODEOWNERS as last accepted; undefined where there is none that can be read. */
  readonly owners: OwnersGround | undefined;
}

/** Whether the people whom policy and CODEOWNERS ask for have approved, with everyone who is still missing. */
export function decideApproval(question: ApprovalQuestion): Outcome<readonly Approval[]> {
  const { policy, evidence } = question;
  const rule = policy.approvals;
  if (rule.source === 'push') return ok([]);
  if (evidence.kind === 'push')
    return refused(finding('APPROVAL_NO_PULL_REQUEST', 'the change was pushed without a pull request'));
  if (!evidence.isAsProposed) {
    // A merge commit can hold what no reviewer saw.
    return refused(finding('APPROVAL_CHANGE_DIFFERS', `the commit differs from pull request ${evidence.number}`));
  }
  const [first, ...rest] = (evidence.tooLong ?? []).map((what) =>
    finding('GITHUB_LIST_TOO_LONG', `GitHub lists more ${what} than are read`),
  );
  return first === undefined ? decideByReview(question, rule, evidence) : refused(first, ...rest);
}

function decideByReview(
  question: ApprovalQuestion,
  rule: ByReview,
  evidence: PullRequestEvidence,
): Outcome<readonly Approval[]> {
  const { demands, findings } = demandsOf(question, rule);
  const { counted, objections, uncounted } = sortReviews(evidence, (userId, standing) =>
    rolesOf(userId, standing, rule, demands),
  );
  const filled = fillSeats(counted, question.quorum.seats, demands);
  const missing: readonly Finding[] = [
    ...findings,
    ...objections.map(({ login }) => finding('APPROVAL_OBJECTION', `${login} asks for changes`)),
    ...filled.empty.map((seat) => emptySeat(seat, rule)),
    ...insidersOnly(counted, { rule, owners: question.owners, evidence }, question.quorum),
    ...headcount(weighing(counted, question.paths).length, rule, question.quorum, evidence),
  ];
  const notCounted = uncounted.map(({ review: { login }, reason }) =>
    finding('APPROVAL_NOT_COUNTED', `the review of ${login} does not count: ${reason}`),
  );
  return unlessFound(missing.length === 0 ? [] : [...missing, ...notCounted], () =>
    counted.map((review) => approvalOf(review, evidence, filled)),
  );
}

function demandsOf({ paths, owners }: ApprovalQuestion, rule: ByReview): OwnerDemands {
  if (rule.code_owners !== true) return { demands: [], findings: [] };
  if (owners !== undefined) return ownerDemands(paths, owners);
  return { demands: [], findings: [finding('CODEOWNERS_MISSING', 'nobody can tell who owns the changed paths')] };
}

function emptySeat(seat: Seat, rule: ByReview): Finding {
  if (seat.kind === 'seat') return finding('APPROVAL_SEAT_EMPTY', `${seat.name}: ${holdersOf(seat.name, rule)}`);
  const { owners, path, line } = seat.demand;
  return finding('APPROVAL_OWNER_MISSING', `${owners.join(' or ')} for ${shownText(path)} (CODEOWNERS, line ${line})`);
}

function holdersOf(name: string, { seats = {} }: ByReview): string {
  const { users = [], teams = [] } = seats[name] ?? {};
  return [...users.map(({ login }) => `@${login}`), ...teams.map((team) => `@${team.name}`)].join(' or ');
}

/** Who could not be named might be one of those who approved: one more has to look at it. */
function headcount(
  counted: number,
  rule: ByReview,
  { approvals }: Quorum,
  { unnamed = [] }: PullRequestEvidence,
): readonly Finding[] {
  const required = Math.max(rule.required, approvals) + (unnamed.length > 0 ? 1 : 0);
  if (counted >= required) return [];
  const more = unnamed.length > 0 ? `, one of them because nobody can tell ${unnamed.join(' and ')}` : '';
  return [finding('APPROVAL_MISSING', `${counted} of ${required} approvals${more}`)];
}

/**
 * Of a folder whose tier wants somebody from outside: one whom policy names, and who owns no part of the folder, touched or
 * not. Whoever has a say for owning something else that the change touches was chosen by who brought the change.
 */
function insidersOnly(
  counted: readonly CountedReview[],
  { rule, owners, evidence }: { rule: ByReview; owners: OwnersGround | undefined; evidence: PullRequestEvidence },
  { outsideOf }: Quorum,
): readonly Finding[] {
  const { unreadTeams = [], standings } = evidence;
  const isOutside = ({ review: { userId }, roles }: CountedReview, { people }: Insiders): boolean => {
    if (!roles.isApprover && roles.seats.size === 0) return false;
    const teams = standings.get(userId)?.teams;
    return !people.some(({ kind, id }) => (kind === 'user' ? id === userId : teams?.has(id) === true));
  };
  return [...outsideOf]
    .filter((folder) => {
      if (rule.code_owners !== true || owners === undefined) return true;
      const insiders = insidersOf(folder, owners);
      // Whoever approved may be in the very team that nobody can look into, or have the name that nobody has a number of.
      const isUnread = unreadTeams.length > 0 && insiders.people.some(({ kind }) => kind === 'team');
      return !insiders.isKnown || isUnread || !counted.some((each) => isOutside(each, insiders));
    })
    .map((folder) => finding('APPROVAL_INSIDERS_ONLY', `nobody from outside of ${folder} approved`));
}

/**
 * Those whose word weighs. Beside anything else, the owner of a text that is touched on the way answers for the text alone:
 * a line in somebody's README must not buy an approval.
 */
function weighing(counted: readonly CountedReview[], paths: readonly string[]): readonly CountedReview[] {
  const isText = (path: string) => classifyPath(path).kind === 'prose';
  if (paths.every(isText)) return counted;
  return counted.filter(
    ({ roles }) => roles.isApprover || roles.seats.size > 0 || roles.owns.some((each) => !each.paths.every(isText)),
  );
}

function approvalOf({ review }: CountedReview, evidence: PullRequestEvidence, { capacities }: Filled): Approval {
  const seats = capacities.get(review.userId) ?? [];
  return {
    login: review.login,
    id: review.userId,
    pull_request: review.pullRequest ?? evidence.number,
    review_id: review.id,
    commit: review.commit,
    capacities: seats.length === 0 ? ['approver'] : seats.map(capacityName),
  };
}

function capacityName(seat: Seat): string {
  return seat.kind === 'seat' ? seat.name : `owner of ${seat.demand.pattern}`;
}

/** Who brought a change, as the next one is compared with it. A push-based registry knows of no accounts. */
export function submitterOf(policy: Policy, evidence: ApprovalEvidence): Submitter {
  if (policy.approvals.source === 'push') return 'not-asked';
  return (evidence.kind === 'pull-request' ? evidence.author : undefined) ?? 'unknown';
}
