import { describe, expect, test } from 'vitest';
import { ownerDemands } from '../../../core/approval/owner-demands.ts';
import { ownersGround } from '../../../core/approval/owners-ground.ts';
import { ask, codesOf, evidence, owners, review } from './approval-bench.ts';

describe('an owner', () => {
  const LOCK = { users: { ann: 3, ben: 4 }, teams: { 'acme/ml': 60 } };
  const demandsFor = (text: string, paths: readonly string[]) => {
    const ground = owners(text, LOCK);
    if (ground === undefined) throw new Error('there is a CODEOWNERS');
    return ownerDemands(paths, ground);
  };

  test('is asked for once by a line, for the first path that it covers', () => {
    expect(demandsFor('/a/ @ann @acme/ml\n/b @ben', ['a/1', 'b', 'a/2'])).toEqual({
      demands: [
        {
          line: 1,
          pattern: '/a/',
          owners: ['@ann', '@acme/ml'],
          people: [
            { kind: 'user', id: 3 },
            { kind: 'team', id: 60 },
          ],
          path: 'a/1',
          paths: ['a/1', 'a/2'],
        },
        { line: 2, pattern: '/b', owners: ['@ben'], people: [{ kind: 'user', id: 4 }], path: 'b', paths: ['b'] },
      ],
      findings: [],
    });
  });

  test('that is missing is told at the path, and one without a number at the line', () => {
    expect(demandsFor('/a @ann @who', ['a', 'b']).findings).toMatchObject([
      { code: 'APPROVAL_PATH_UNOWNED', at: { file: 'b' } },
      { code: 'OWNERS_UNLOCKED', at: { file: 'CODEOWNERS', line: 1 } },
    ]);
  });

  test('of nothing that changed is not asked', () => {
    expect(
      codesOf(ask(evidence([review(1)]), { rule: { code_owners: true }, owners: owners('/x @ann', LOCK), paths: [] })),
    ).toEqual([]);
    expect(
      codesOf(ask(evidence([review(1)]), { rule: { code_owners: false }, owners: owners('* @ann', LOCK) })),
    ).toEqual([]);
  });

  test('of one line does not answer for another', () => {
    const ground = owners('/a @ann\n/b @ben', LOCK);
    const asked = { rule: { code_owners: true }, owners: ground, paths: ['a', 'b'] };
    expect(codesOf(ask(evidence([review(3)]), asked))).toEqual(['APPROVAL_OWNER_MISSING']);
    expect(ask(evidence([review(3), review(4)]), asked)).toMatchObject({
      value: [
        { id: 3, capacities: ['owner of /a'] },
        { id: 4, capacities: ['owner of /b'] },
      ],
    });
  });
});

describe('the owners of a registry', () => {
  const text = Buffer.from('* @user-1');

  test('have numbers where the lock can be read, and findings of both files where not', () => {
    const lock = Buffer.from('{"schema_version":1,"users":{"user-1":1},"teams":{}}');
    const whole = ownersGround(
      new Map([
        ['CODEOWNERS', text],
        ['owners.lock.json', lock],
      ]),
    );
    expect(whole).toMatchObject({ lock: { users: { 'user-1': 1 } }, findings: [] });
    const broken = ownersGround(
      new Map([
        ['CODEOWNERS', Buffer.from('!x @a')],
        ['owners.lock.json', Buffer.from('{')],
      ]),
    );
    expect(broken?.lock).toBeUndefined();
    const codes = broken?.findings.map(({ code }) => code) ?? [];
    expect([codes[0], codes.length > 1]).toEqual(['CODEOWNERS_PATTERN_INVALID', true]);
    expect(ownersGround(new Map([['CODEOWNERS', text]]))).toMatchObject({ findings: [] });
  });

  test('are none where only the lock is there', () => {
    expect(ownersGround(new Map([['owners.lock.json', text]]))).toBeUndefined();
  });
});
