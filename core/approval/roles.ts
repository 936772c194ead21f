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

/** `unknown` where a team could give a role and nobody can tell who is in it. */
export function rolesOf(
  userId: number,
  { teams }: Standing,
  rule: ByReview,
  demands: readonly OwnerDemand[],
): Roles | 'none' | 'unknown' {
  const inTeam = (id: number) => teams !== 'unknown' && teams.has(id);
  const seats = Object.entries(rule.seats ?? {})
    .filter(
      ([, { users = [], teams: named = [] }]) =>
        users.some(({ id }) => id === userId) || named.some(({ id }) => inTeam(id)),
    )
    .map(([name]) => name);
  const owns = demands.filter(({ people }) =>
    people.some(({ kind, id }) => (kind === 'user' ? id === userId : inTeam(id))),
  );
  const isApprover = (rule.approvers ?? []).some(({ id }) => id === userId);
  if (isApprover || seats.length > 0 || owns.length > 0) return { isApprover, seats: new Set(seats), owns };
  return teams === 'unknown' && isAnyTeamNamed(rule, demands) ? 'unknown' : 'none';
}

function isAnyTeamNamed(rule: ByReview, demands: readonly OwnerDemand[]): boolean {
  return (
    Object.values(rule.seats ?? {}).some(({ teams = [] }) => teams.length > 0) ||
    demands.some(({ people }) => people.some(({ kind }) => kind === 'team'))
  );
}
