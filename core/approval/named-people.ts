import type { Policy } from '../../registry-schema/generated/types.ts';
import { lockedOwner } from '../documents/owners-lock.ts';
import type { OwnersGround } from './owners-ground.ts';

export interface NamedTeam {
  readonly id: number;
  /** organization/slug, as of when it was written down. */
  readonly name: string;
}

/** Everyone whose word could count: accounts by number, and the teams whose members must be asked for. */
export interface NamedPeople {
  readonly users: ReadonlySet<number>;
  readonly teams: readonly NamedTeam[];
}

export const NOBODY_NAMED: NamedPeople = { users: new Set(), teams: [] };

export function namedPeople(policy: Policy, owners: OwnersGround | undefined): NamedPeople {
  const rule = policy.approvals;
  if (rule.source === 'push') return NOBODY_NAMED;
  const seats = Object.values(rule.seats ?? {});
  const users = new Set(
    [...(rule.approvers ?? []), ...seats.flatMap(({ users: people = [] }) => people)].map(({ id }) => id),
  );
  const teams = new Map(seats.flatMap(({ teams: named = [] }) => named).map((team) => [team.id, team]));
  const owning = rule.code_owners === true ? (owners?.codeowners.rules ?? []) : [];
  for (const owner of owning.flatMap((line) => line.owners)) {
    const id = lockedOwner(owners?.lock, owner);
    if (id?.kind === 'user') users.add(id.id);
    if (id?.kind === 'team' && owner.kind === 'team')
      teams.set(id.id, { id: id.id, name: `${owner.organization}/${owner.slug}` });
  }
  return { users, teams: [...teams.values()] };
}
