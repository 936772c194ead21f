import { describe, expect, test } from 'vitest';
import { lockedOwner, parseOwnersLock, renderOwnersLock } from '../../../core/documents/owners-lock.ts';
import { value, verdict } from '../../fixtures/registry.ts';

const LOCK = { schema_version: 1, users: { Olive: 5, 'mail@example.com': 6 }, teams: { 'acme/Security': 12 } };

function lock(change: object = {}): Uint8Array {
  return Buffer.from(JSON.stringify({ ...LOCK, ...change }));
}

describe('a lock of owners', () => {
  const read = value(parseOwnersLock(lock())).value;

  test.each([
    ['a login, whatever its case', { kind: 'user', login: 'olive' }, { kind: 'user', id: 5 }],
    ['an address', { kind: 'email', address: 'MAIL@example.com' }, { kind: 'user', id: 6 }],
    ['a team', { kind: 'team', organization: 'Acme', slug: 'security' }, { kind: 'team', id: 12 }],
    ['a stranger', { kind: 'user', login: 'stranger' }, undefined],
    ['a team that is called like a login', { kind: 'team', organization: 'acme', slug: 'olive' }, undefined],
    ['a login that is called like a member of every object', { kind: 'user', login: 'constructor' }, undefined],
  ] as const)('gives the number of %s', (_name, owner, expected) => {
    expect(lockedOwner(read, owner)).toEqual(expected);
  });

  test('that is not there knows nobody', () => {
    expect(lockedOwner(undefined, { kind: 'user', login: 'olive' })).toBeUndefined();
  });

  test.each([
    ['names one login twice', { users: { olive: 5, OLIVE: 6 } }, 'OWNERS_LOCK_NAME_REPEATED'],
    ['names one team twice', { teams: { 'acme/a': 5, 'Acme/a': 6 } }, 'OWNERS_LOCK_NAME_REPEATED'],
    ['has a name for a number', { users: { olive: '5' } }, 'OWNERS_LOCK_MEMBER_INVALID'],
    ['has no teams', { teams: undefined }, 'OWNERS_LOCK_MEMBER_MISSING'],
    ['has a member that nobody reads', { more: 1 }, 'OWNERS_LOCK_MEMBER_UNKNOWN'],
  ])('that %s is refused', (_name, change, code) => {
    expect(verdict(parseOwnersLock(lock(change)))).toBe(code);
  });
});

describe('a lock as it is committed', () => {
  test('has its names in order, one a line, and is read as the same lock', () => {
    const users = { sam: 7, 'mail@example.com': 6, olive: 5 };
    const teams = { 'acme/security': 12, 'acme/ml': 11 };
    const bytes = renderOwnersLock({ users, teams });
    expect(
      [
        ...Buffer.from(bytes)
          .toString()
          .matchAll(/^ +"([^"]+)": \d+,?$/gm),
      ].map(([, name]) => name),
    ).toEqual(['schema_version', 'mail@example.com', 'olive', 'sam', 'acme/ml', 'acme/security']);
    expect(value(parseOwnersLock(bytes)).value).toEqual({ schema_version: 1, users, teams });
  });

  test('is the same whatever order its names came in', () => {
    const one = renderOwnersLock({ users: { a: 1, b: 2, c: 3 }, teams: {} });
    expect(renderOwnersLock({ users: { c: 3, a: 1, b: 2 }, teams: {} })).toEqual(one);
  });
});
