import type { OwnersLock } from '../../registry-schema/generated/types.ts';
import { ownerText, type Owner } from '../../core/codeowners/parse-codeowners.ts';
import { lockedOwner } from '../../core/documents/owners-lock.ts';
import { finding, type Finding } from '../../core/finding.ts';
import type { OwnerDirectory, OwnerFact } from '../people/owner-directory.ts';

export interface NamedOwner {
  readonly owner: Owner;
  /** In CODEOWNERS. */
  readonly line: number;
}

export interface OwnerNumber extends NamedOwner {
  readonly fact: OwnerFact;
}

export type OwnerNumbers = Pick<OwnerDirectory, 'user' | 'team'>;

/** An address has no number that GitHub would tell. */
const UNTOLD: OwnerFact = { kind: 'unread', why: 'GitHub tells nobody whose address it is' };

/** Asks who holds each name now. */
export async function numbersOf(
  named: readonly NamedOwner[],
  directory: OwnerNumbers,
): Promise<readonly OwnerNumber[]> {
  const numbers: OwnerNumber[] = [];
  for (const { owner, line } of named) numbers.push({ owner, line, fact: await ownerFact(owner, directory) });
  return numbers;
}

/** Asks who holds one name now. */
export function ownerFact(owner: Owner, directory: OwnerNumbers): Promise<OwnerFact> {
  if (owner.kind === 'email') return Promise.resolve(UNTOLD);
  return owner.kind === 'user' ? directory.user(owner.login) : directory.team(owner.organization, owner.slug);
}

/**
 * Names whose holder is not the one that was written down: a login or team that was given up and taken by another owns what
 * the former did, by GitHub's own count. What the token may not read is not among them.
 */
export function lockMismatches(
  numbers: readonly OwnerNumber[],
  lock: OwnersLock | undefined,
  file: string,
): readonly Finding[] {
  return numbers.flatMap(({ owner, line, fact }) => {
    const locked = lockedOwner(lock, owner);
    if (locked === undefined || fact.kind === 'unread' || (fact.kind === 'found' && fact.id === locked.id)) return [];
    const now = fact.kind === 'found' ? `is number ${fact.id} now` : 'is nobody now';
    const message = `${ownerText(owner)} ${now}; owners.lock.json says ${locked.id}`;
    return [finding('OWNERS_LOCK_MISMATCH', message, { file, line })];
  });
}
