import type { Policy } from '../../registry-schema/generated/types.ts';
import type { Standing } from './approval-evidence.ts';
import type { OwnerDemand } from './owner-demands.ts';

type ByReview = Extract<Policy['approvals'], { source: 'github' }>;

/** What an account may be counted as in one change. Who holds no role has no say in it. */
export interface Roles {
  /** One of those whom policy names for any change. */
  readonly isApprover: boolean;
  /** Seats of the policy that they may fill. */
  readonly seats: ReadonlySet<string>;
  /** The demands that they are an owner for. */
  readonly owns: readonly OwnerDemand[];
}

export function rolesOf(
  userId: number,
  { teams }: Standing,
  rule: ByReview,
  demands: readonly OwnerDemand[],
): Roles | undefined {
  const seats = Object.entries(rule.seats ?? {})
    .filter(
      ([, { users = [], teams: named = [] }]) =>
        users.some(({ id }) => id === userId) || named.some(({ id }) => teams.has(id)),
    )
    .map(([name]) => name);
  const owns = demands.filter(({ people }) =>
    people.some(({ kind, id }) => (kind === 'user' ? id === userId : teams.has(id))),
  );
  const isApprover = (rule.approvers ?? []).some(({ id }) => id === userId);
  return isApprover || seats.length > 0 || owns.length > 0 ? { isApprover, seats: new Set(seats), owns } : undefined;
}
