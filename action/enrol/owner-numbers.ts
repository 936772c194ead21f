import type { OwnersLock } from '../../registry-schema/generated/types.ts';
import type { Owner } from '../../core/codeowners/parse-codeowners.ts';
import { ownerText } from '../../core/codeowners/parse-codeowners.ts';
import { lockedOwner, OWNERS_LOCK_FILE, renderOwnersLock } from '../../core/documents/owners-lock.ts';
import { finding, unlessFound, type Outcome } from '../../core/finding.ts';

/** An owner and the number that GitHub gives it now. */
export interface NumberedOwner {
  readonly owner: Owner;
  readonly id: number;
}

/**
 * owners.lock.json with the numbers of some owners; undefined where it says them already. A name with another number than
 * the one written down belongs to somebody else now, and is refused.
 */
export function withNumbers(
  lock: OwnersLock | undefined,
  numbered: readonly NumberedOwner[],
): Outcome<Uint8Array | undefined> {
  const users: Record<string, number> = { ...lock?.users };
  const teams: Record<string, number> = { ...lock?.teams };
  const findings = numbered.flatMap(({ owner, id }) => {
    const locked = lockedOwner(lock, owner);
    if (locked === undefined || locked.id === id) return [];
    const message = `${ownerText(owner)} was ${locked.id} and is ${id} now`;
    return [finding('OWNERS_LOCK_MISMATCH', message, { file: OWNERS_LOCK_FILE })];
  });
  const missing = numbered.filter(({ owner }) => lockedOwner(lock, owner) === undefined);
  for (const { owner, id } of missing) {
    if (owner.kind === 'team') teams[`${owner.organization}/${owner.slug}`] = id;
    if (owner.kind === 'user') users[owner.login] = id;
  }
  return unlessFound(findings, () => (missing.length === 0 ? undefined : renderOwnersLock({ users, teams })));
}
