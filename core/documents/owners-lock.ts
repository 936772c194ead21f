import type { OwnersLock } from '../../registry-schema/generated/types.ts';
import { isOwnersLock } from '../../registry-schema/generated/validators.js';
import type { Owner } from '../codeowners/parse-codeowners.ts';
import { finding, type Finding, type Outcome } from '../finding.ts';
import { encodeForPeople } from '../json/encode-document.ts';
import { alsoChecked, parseDocument, type Parsed } from './parse-document.ts';

export const OWNERS_LOCK_FILE = 'owners.lock.json';
export const MAX_OWNERS_LOCK_BYTES = 1024 * 1024;

/** owners.lock.json: the numeric ids of those whom CODEOWNERS names. */
export function parseOwnersLock(bytes: Uint8Array, file: string = OWNERS_LOCK_FILE): Outcome<Parsed<OwnersLock>> {
  const limits = { maxBytes: MAX_OWNERS_LOCK_BYTES, maxDepth: 4 };
  const format = { kind: 'OWNERS_LOCK', limits, isValid: isOwnersLock } as const;
  return alsoChecked(parseDocument(format, bytes, file), (document) => [
    ...twiceNamed(document, 'users'),
    ...twiceNamed(document, 'teams'),
  ]);
}

/** GitHub does not tell names apart by case: two entries that differ by nothing else are one name with two numbers. */
function twiceNamed(document: Parsed<OwnersLock>, member: 'users' | 'teams'): readonly Finding[] {
  const seen = new Set<string>();
  return Object.keys(document.value[member]).flatMap((name) => {
    const folded = name.toLowerCase();
    if (seen.has(folded))
      return [finding('OWNERS_LOCK_NAME_REPEATED', `${name} is there twice`, document.at(`/${member}`))];
    seen.add(folded);
    return [];
  });
}

/** owners.lock.json as it is committed: one name a line, in order, so that a change shows whom it is about. */
export function renderOwnersLock({ users, teams }: Pick<OwnersLock, 'users' | 'teams'>): Uint8Array {
  const sorted = (entries: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
    Object.fromEntries(Object.entries(entries).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return encodeForPeople({ schema_version: 1, users: sorted(users), teams: sorted(teams) });
}

export type LockedOwner =
  | { readonly kind: 'user'; readonly id: number }
  | { readonly kind: 'team'; readonly id: number };

/** The number of an owner; undefined where the lock has none. */
export function lockedOwner(lock: OwnersLock | undefined, owner: Owner): LockedOwner | undefined {
  if (lock === undefined) return undefined;
  const [entries, name] =
    owner.kind === 'team'
      ? [lock.teams, `${owner.organization}/${owner.slug}`]
      : [lock.users, owner.kind === 'user' ? owner.login : owner.address];
  const found = Object.entries(entries).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : { kind: owner.kind === 'team' ? 'team' : 'user', id: found[1] };
}
