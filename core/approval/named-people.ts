import type { Policy } from '../../registry-schema/generated/types.ts';
import type { Owner } from '../codeowners/parse-codeowners.ts';
import { lockedOwner } from '../documents/owners-lock.ts';
import { insidersOf, releasedFolders } from './insiders.ts';
import { ownerDemands } from './owner-demands.ts';
import type { OwnersGround } from './owners-ground.ts';

export interface NamedTeam {
  readonly id: number;
  /** organization/slug, as of when it was written down. */
  readonly name: string;
}

/** Everyone whose word could count for a change: accounts by number, and the teams whose members must be asked for. */
export interface NamedPeople {
  readonly users: ReadonlySet<number>;
  readonly teams: readonly NamedTeam[];
}

export const NOBODY_NAMED: NamedPeople = { users: new Set(), teams: [] };

/**
 * Of owners those of the changed paths alone: a registry of a thousand teams would use up its quota at the first few pull
 * requests that a stranger opens.
 */
export function namedPeople(policy: Policy, owners: OwnersGround | undefined, paths: readonly string[]): NamedPeople {
  const rule = policy.approvals;
  if (rule.source === 'push') return NOBODY_NAMED;
  const seats = Object.values(rule.seats ?? {});
  const users = new Set(
    [...(rule.approvers ?? []), ...seats.flatMap(({ users: people = [] }) => people)].map(({ id }) => id),
  );
  const teams = new Map(seats.flatMap(({ teams: named = [] }) => named).map((team) => [team.id, team]));
  const isAsked = rule.code_owners === true && owners !== undefined;
  const lines = new Set(isAsked ? ownerDemands(paths, owners).demands.map(({ line }) => line) : []);
  const owning = owners?.codeowners.rules.filter(({ line }) => lines.has(line)) ?? [];
  const asked = [...owning.flatMap((each) => each.owners), ...(isAsked ? insideTeams(policy, owners, paths) : [])];
  for (const owner of asked) {
    const id = lockedOwner(owners?.lock, owner);
    if (id?.kind === 'user') users.add(id.id);
    if (id?.kind === 'team' && owner.kind === 'team')
      teams.set(id.id, { id: id.id, name: `${owner.organization}/${owner.slug}` });
  }
  return { users, teams: [...teams.values()] };
}

/** Where a tier wants somebody from outside, the teams that own any part of what is released: who is in one is inside. */
function insideTeams({ tiers }: Policy, owners: OwnersGround, paths: readonly string[]): readonly Owner[] {
  if (!tiers.some(({ outside_approval: isWanted }) => isWanted === true)) return [];
  const inside = releasedFolders(paths).flatMap((folder) => insidersOf(folder, owners).owners);
  return inside.filter(({ kind }) => kind === 'team');
}
