import { describe, expect, test } from 'vitest';
import { ask, codesOf, evidence, HEAD, inTeams, owners, review, WRITER, type Asked } from './approval-bench.ts';
import { NO_QUORUM } from '../../../core/approval/quorum.ts';
import type { PullRequestEvidence, Review, Standing } from '../../../core/approval/approval-evidence.ts';

const OTHER = 'b'.repeat(40);
const SECURITY = { seats: { security: { teams: [{ id: 50, name: 'acme/security' }] } } };

describe('an approval of the head by somebody named', () => {
  test('suffices, and is recorded with number, login, review and commit', () => {
    expect(ask(evidence([review(1, { id: 900 })]))).toStrictEqual({
      kind: 'ok',
      value: [{ login: 'user-1', id: 1, pull_request: 7, review_id: 900, commit: HEAD, capacities: ['approver'] }],
    });
  });

  test('given on a twin of the pull request is recorded as given there', () => {
    expect(ask(evidence([review(1, { pullRequest: 9 })]))).toMatchObject({ value: [{ pull_request: 9 }] });
  });

  test('holds by the number, whatever the account is called by now', () => {
    expect(codesOf(ask(evidence([review(1, { login: 'renamed' })])))).toEqual([]);
  });

  test('of another commit counts where the change is the same', () => {
    expect(codesOf(ask(evidence([review(1, { commit: OTHER, sawTheChange: true })])))).toEqual([]);
  });

  test('is not taken back by a comment', () => {
    expect(codesOf(ask(evidence([review(1), review(1, { state: 'COMMENTED', commit: OTHER })])))).toEqual([]);
  });

  test('is not needed where the push is the approval', () => {
    expect(ask({ kind: 'push' }, { rule: { source: 'push' } as never })).toStrictEqual({ kind: 'ok', value: [] });
  });
});

interface Attack {
  readonly name: string;
  readonly reviews?: readonly Review[];
  readonly with_?: Partial<PullRequestEvidence> & { readonly who?: Readonly<Record<number, Standing>> };
  readonly asked?: Asked;
  readonly refusedWith: readonly string[];
  readonly because?: RegExp;
}

const ATTACKS: readonly Attack[] = [
  { name: 'no review', reviews: [], refusedWith: ['APPROVAL_MISSING'] },
  {
    name: 'the login of an approver under another number',
    reviews: [review(9, { login: 'user-1' })],
    refusedWith: ['APPROVAL_MISSING', 'APPROVAL_NOT_COUNTED'],
    because: /gives them a say/,
  },
  {
    name: 'an approver who brought the change',
    with_: { submitters: [1] },
    refusedWith: ['APPROVAL_MISSING', 'APPROVAL_NOT_COUNTED'],
    because: /brought the change/,
  },
  {
    name: 'more commits than can be attributed',
    with_: { submitters: 'unknown' },
    refusedWith: ['APPROVAL_MISSING', 'APPROVAL_NOT_COUNTED'],
    because: /more commits/,
  },
  {
    name: 'a bot',
    with_: { who: { 1: { ...WRITER, kind: 'bot' } } },
    refusedWith: ['APPROVAL_MISSING', 'APPROVAL_NOT_COUNTED'],
    because: /a program/,
  },
  {
    name: 'an approver who may only read',
    with_: { who: { 1: { ...WRITER, mayWrite: false } } },
    refusedWith: ['APPROVAL_MISSING', 'APPROVAL_NOT_COUNTED'],
    because: /may not write/,
  },
  {
    name: 'an approver of whom nothing is known',
    with_: { standings: new Map() },
    refusedWith: ['APPROVAL_MISSING', 'APPROVAL_NOT_COUNTED'],
    because: /cannot be verified/,
  },
  {
    name: 'an approval of another change',
    reviews: [review(1, { commit: OTHER, sawTheChange: false })],
    refusedWith: ['APPROVAL_MISSING', 'APPROVAL_NOT_COUNTED'],
    because: /saw another change, at bbbbbbbbbbbb/,
  },
  {
    name: 'an approval of another commit that nobody compared',
    reviews: [review(1, { commit: OTHER })],
    refusedWith: ['APPROVAL_MISSING', 'APPROVAL_NOT_COUNTED'],
  },
  {
    name: 'an approval that was dismissed',
    reviews: [review(1, { state: 'DISMISSED' })],
    refusedWith: ['APPROVAL_MISSING', 'APPROVAL_NOT_COUNTED'],
    because: /dismissed/,
  },
  {
    name: 'an approver who asks for changes after approving',
    reviews: [review(2), review(1), review(1, { state: 'CHANGES_REQUESTED' })],
    refusedWith: ['APPROVAL_OBJECTION'],
  },
  {
    name: 'one approval where two are needed',
    asked: { quorum: { ...NO_QUORUM, approvals: 2, seats: new Map() } },
    refusedWith: ['APPROVAL_MISSING'],
  },
  {
    name: 'a pusher whom nobody can name',
    with_: { unnamed: ['who pushed last'] },
    refusedWith: ['APPROVAL_MISSING'],
    because: /1 of 2 approvals, one of them because nobody can tell who pushed last/,
  },
  {
    name: 'an empty seat',
    asked: { rule: SECURITY, quorum: { ...NO_QUORUM, approvals: 0, seats: new Map([['security', 1]]) } },
    refusedWith: ['APPROVAL_SEAT_EMPTY'],
    because: /security: @acme\/security/,
  },
  {
    name: 'a former member of the team',
    reviews: [review(8)],
    with_: { who: { 8: inTeams(51) } },
    asked: { rule: SECURITY, quorum: { ...NO_QUORUM, approvals: 0, seats: new Map([['security', 1]]) } },
    refusedWith: ['APPROVAL_SEAT_EMPTY', 'APPROVAL_MISSING', 'APPROVAL_NOT_COUNTED'],
  },
  {
    name: 'a team that nobody can look into',
    reviews: [review(8)],
    with_: { unreadTeams: ['acme/security'] },
    asked: { rule: SECURITY, quorum: { ...NO_QUORUM, approvals: 0, seats: new Map([['security', 1]]) } },
    refusedWith: ['APPROVAL_SEAT_EMPTY', 'APPROVAL_MISSING', 'APPROVAL_NOT_COUNTED'],
    because: /acme\/security cannot be verified; members-token/,
  },
  {
    name: 'a merge that holds what no reviewer saw',
    with_: { isAsProposed: false },
    refusedWith: ['APPROVAL_CHANGE_DIFFERS'],
  },
  {
    name: 'no owner of a changed path',
    asked: { rule: { code_owners: true }, owners: owners('* @owner', { users: { owner: 3 }, teams: {} }) },
    refusedWith: ['APPROVAL_OWNER_MISSING'],
    because: /@owner for "policy.yml" \(CODEOWNERS, line 1\)/,
  },
  {
    name: 'a path that a line without owners covers',
    asked: { rule: { code_owners: true }, owners: owners('* @owner\n/policy.yml', { users: { owner: 3 }, teams: {} }) },
    refusedWith: ['APPROVAL_PATH_UNOWNED'],
  },
  {
    name: 'a path that no line covers',
    asked: { rule: { code_owners: true }, owners: owners('/docs @owner', { users: { owner: 3 }, teams: {} }) },
    refusedWith: ['APPROVAL_PATH_UNOWNED'],
  },
  {
    name: 'an owner without a number',
    asked: { rule: { code_owners: true }, owners: owners('* @user-1 @acme/x', { users: { 'user-1': 1 }, teams: {} }) },
    refusedWith: ['OWNERS_UNLOCKED'],
  },
  {
    name: 'no lock',
    asked: { rule: { code_owners: true }, owners: owners('* @user-1', undefined) },
    refusedWith: ['OWNERS_UNLOCKED', 'APPROVAL_OWNER_MISSING'],
  },
  { name: 'no CODEOWNERS', asked: { rule: { code_owners: true } }, refusedWith: ['CODEOWNERS_MISSING'] },
];

describe('not approved', () => {
  test.each(ATTACKS)('$name', ({ reviews = [review(1)], with_ = {}, asked = {}, refusedWith, because = /./ }) => {
    const answer = ask(evidence(reviews, with_), asked);
    expect(codesOf(answer)).toEqual(refusedWith);
    expect(answer.kind === 'refused' && answer.findings.map(({ message }) => message).join('\n')).toMatch(because);
  });

  test('a push', () => {
    expect(codesOf(ask({ kind: 'push' }))).toEqual(['APPROVAL_NO_PULL_REQUEST']);
  });
});

describe('seats and owners', () => {
  const rule = { ...SECURITY, code_owners: true, approvers: [] as never };
  const quorum = { ...NO_QUORUM, approvals: 0, seats: new Map([['security', 1]]) };
  const lock = { users: { 'OWNER@example.com': 4 }, teams: { 'Acme/Weather': 60 } };
  const ground = owners('* owner@EXAMPLE.com @acme/weather', lock);

  test('an owner and a member of security suffice, each recorded in their capacity', () => {
    const answer = ask(evidence([review(3), review(8)], { who: { 3: inTeams(60), 8: inTeams(50) } }), {
      rule,
      quorum,
      owners: ground,
    });
    expect(answer).toMatchObject({
      kind: 'ok',
      value: [
        { id: 3, capacities: ['owner of *'] },
        { id: 8, capacities: ['security'] },
      ],
    });
  });

  test('one who is both fills one of them', () => {
    const both = evidence([review(3)], { who: { 3: inTeams(60, 50) } });
    expect(codesOf(ask(both, { rule, quorum, owners: ground }))).toEqual(['APPROVAL_SEAT_EMPTY']);
  });

  test('one who is both leaves the seat to whom it is all they can fill, whoever came first', () => {
    for (const order of [
      [3, 8],
      [8, 3],
    ]) {
      const two = evidence(
        order.map((id) => review(id)),
        { who: { 3: inTeams(60, 50), 8: inTeams(50) } },
      );
      expect(ask(two, { rule, quorum, owners: ground })).toMatchObject({ kind: 'ok' });
    }
  });

  test('one owner answers for every line that they own', () => {
    const answer = ask(evidence([review(4)]), {
      rule: { code_owners: true, approvers: [] as never },
      paths: ['a', 'b/c', 'b/d'],
      owners: owners('/a @owner\n/b/ @owner', { users: { owner: 4 }, teams: {} }),
    });
    expect(answer).toMatchObject({ value: [{ id: 4, capacities: ['owner of /a', 'owner of /b/'] }] });
  });
});
