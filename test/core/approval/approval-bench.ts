import { NO_QUORUM } from '../../../core/approval/quorum.ts';
import type { PullRequestEvidence, Review, Standing } from '../../../core/approval/approval-evidence.ts';
import { decideApproval, type ApprovalQuestion } from '../../../core/approval/decide-approval.ts';
import { ownersGround, type OwnersGround } from '../../../core/approval/owners-ground.ts';
import type { OwnersLock, Policy } from '../../../registry-schema/generated/types.ts';

export const HEAD = 'a'.repeat(40);
type ByReview = Extract<Policy['approvals'], { source: 'github' }>;

export const WRITER: Standing = { kind: 'user', mayWrite: true, teams: new Set() };

export function inTeams(...teams: number[]): Standing {
  return { ...WRITER, teams: new Set(teams) };
}

let reviews = 0;
/** An approval of the head by an account. */
export function review(userId: number, with_: Partial<Review> = {}): Review {
  reviews += 1;
  return { id: reviews, login: `user-${userId}`, userId, state: 'APPROVED', commit: HEAD, ...with_ };
}

export function evidence(
  given: readonly Review[],
  with_: Partial<PullRequestEvidence> & { readonly who?: Readonly<Record<number, Standing>> } = {},
): PullRequestEvidence {
  const { who = {}, ...rest } = with_;
  const standings = new Map(given.map(({ userId }) => [userId, who[userId] ?? WRITER]));
  return {
    kind: 'pull-request',
    number: 7,
    head: HEAD,
    submitters: [],
    isAsProposed: true,
    reviews: given,
    standings,
    ...rest,
  };
}

export function owners(text: string, lock: Omit<OwnersLock, 'schema_version'> | undefined): OwnersGround | undefined {
  const files = new Map([['CODEOWNERS', Buffer.from(text)]]);
  if (lock !== undefined) files.set('owners.lock.json', Buffer.from(JSON.stringify({ schema_version: 1, ...lock })));
  return ownersGround(files);
}

export interface Asked extends Partial<Omit<ApprovalQuestion, 'policy'>> {
  readonly rule?: Partial<ByReview>;
}

/** A policy that wants one of the accounts 1 and 2. */
export function policyBy(rule: Partial<ByReview> = {}): Policy {
  const approvers = [1, 2].map((id) => ({ id, login: `user-${id}` }));
  const approvals: ByReview = { source: 'github', required: 1, approvers, ...rule };
  return { schema_version: 1, data_classes: ['open'], tiers: [{ name: 'core' }], artifact_origins: [], approvals };
}

export function ask(evidence_: ApprovalQuestion['evidence'], { rule = {}, ...rest }: Asked = {}) {
  return decideApproval({
    policy: policyBy(rule),
    evidence: evidence_,
    quorum: { ...NO_QUORUM, approvals: 0, seats: new Map() },
    paths: ['policy.yml'],
    owners: undefined,
    ...rest,
  });
}

export function codesOf(answer: ReturnType<typeof ask>): readonly string[] {
  return answer.kind === 'ok' ? [] : answer.findings.map(({ code }) => code);
}
