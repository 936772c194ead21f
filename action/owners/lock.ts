import type { OwnersLock } from '../../registry-schema/generated/types.ts';
import { namedOwners } from '../../core/codeowners/lint-owners.ts';
import { ownerText, type Codeowners } from '../../core/codeowners/parse-codeowners.ts';
import { lockedOwner, OWNERS_LOCK_FILE } from '../../core/documents/owners-lock.ts';
import { finding, unlessFound, type Finding, type Outcome } from '../../core/finding.ts';
import { numbersOf, type OwnerNumber, type OwnerNumbers } from './check-lock.ts';

/**
 * The numbers of all whom CODEOWNERS names, as GitHub says now. An address keeps the number that somebody
 * wrote down: GitHub tells none. Refused while a name cannot be read or is nobody's, so that a lock is never half a lock.
 */
export async function ownersLock(
  codeowners: Codeowners,
  former: OwnersLock | undefined,
  directory: OwnerNumbers,
): Promise<Outcome<OwnersLock>> {
  const numbers = await numbersOf(namedOwners(codeowners), directory);
  const findings: Finding[] = [...codeowners.findings];
  const users: [string, number][] = [];
  const teams: [string, number][] = [];
  for (const number of numbers) {
    const { owner } = number;
    const id = owner.kind === 'email' ? lockedOwner(former, owner)?.id : numberOf(number);
    if (id === undefined) findings.push(withoutNumber(number, codeowners.file));
    else if (owner.kind === 'team') teams.push([`${owner.organization}/${owner.slug}`, id]);
    else users.push([owner.kind === 'user' ? owner.login : owner.address, id]);
  }
  return unlessFound(findings, () => ({
    schema_version: 1,
    users: Object.fromEntries(users),
    teams: Object.fromEntries(teams),
  }));
}

function numberOf({ fact }: OwnerNumber): number | undefined {
  return fact.kind === 'found' ? fact.id : undefined;
}

function withoutNumber({ owner, line, fact }: OwnerNumber, file: string): Finding {
  const name = ownerText(owner);
  if (owner.kind === 'email')
    return finding('OWNERS_ADDRESS_UNPROVEN', `${OWNERS_LOCK_FILE} has no number of ${name}`, { file, line });
  if (fact.kind === 'unread') return finding('OWNERS_UNREAD', `${name}: ${fact.why}`, { file, line });
  return finding('OWNERS_NAME_UNKNOWN', `GitHub knows no ${name}`, { file, line });
}

/** What a lock says otherwise than GitHub does now; names that CODEOWNERS no longer uses included. */
export function lockDifferences(locked: OwnersLock | undefined, current: OwnersLock): readonly Finding[] {
  return (['users', 'teams'] as const).flatMap((member) => {
    const had = folded(locked?.[member] ?? {});
    const has = folded(current[member]);
    return [...new Set([...had.keys(), ...has.keys()])].sort().flatMap((key) => {
      const [one, other] = [had.get(key), has.get(key)];
      if (one?.id === other?.id) return [];
      const name = other?.name ?? one?.name ?? key;
      const message = `${name}: ${one?.id ?? 'nothing'} is written down, and it is ${other?.id ?? 'named by no line'}`;
      return [finding('OWNERS_LOCK_MISMATCH', message, { file: OWNERS_LOCK_FILE, pointer: `/${member}` })];
    });
  });
}

function folded(entries: Readonly<Record<string, number>>): ReadonlyMap<string, { name: string; id: number }> {
  return new Map(Object.entries(entries).map(([name, id]) => [name.toLowerCase(), { name, id }]));
}
