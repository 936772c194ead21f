import { describe, expect, test } from 'vitest';
import { decideApproval, submitterOf } from '../../../core/approval/decide-approval.ts';
import { NOBODY_NAMED, namedPeople } from '../../../core/approval/named-people.ts';
import { ownersGround } from '../../../core/approval/owners-ground.ts';
import {
  ask,
  codesOf,
  evidence,
  HEAD,
  inTeams,
  owners,
  policyBy,
  review,
  WRITER,
  type Asked,
} from './approval-bench.ts';
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

  test('is not taken back by another one after the merge', () => {
    expect(codesOf(ask(evidence([review(1), review(1, { isAfterMerge: true, commit: OTHER })])))).toEqual([]);
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
    name: 'an approval after the merge',
    reviews: [review(1, { isAfterMerge: true })],
    refusedWith: ['APPROVAL_MISSING', 'APPROVAL_NOT_COUNTED'],
    because: /submitted after the merge/,
  },
  {
    name: 'an objection that was taken back after the merge',
    reviews: [review(2), review(1, { state: 'CHANGES_REQUESTED' }), review(1, { isAfterMerge: true })],
    refusedWith: ['APPROVAL_OBJECTION'],
  },
  {
    name: 'an objection after the merge',
    reviews: [review(1), review(1, { state: 'CHANGES_REQUESTED', isAfterMerge: true })],
    refusedWith: ['APPROVAL_OBJECTION', 'APPROVAL_MISSING'],
  },
  { name: 'more reviews than are read', with_: { tooLong: ['reviews'] }, refusedWith: ['GITHUB_LIST_TOO_LONG'] },
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

describe('a tier that wants somebody from outside', () => {
  const asked = {
    rule: { code_owners: true },
    quorum: { ...NO_QUORUM, outsideOf: new Set(['plugins/a/']) },
    paths: ['plugins/a/plugin.json', 'policy.yml'],
    owners: owners('* @boss\n/plugins/a/ @owner', { users: { owner: 1, boss: 2 }, teams: {} }),
  };

  test('is content with an owner of something else', () => {
    expect(codesOf(ask(evidence([review(1), review(2)]), asked))).toEqual([]);
  });

  test('is not with owners of the folder alone, nor where nobody asks who owns what', () => {
    const alone = { ...asked, paths: ['plugins/a/plugin.json'] };
    expect(codesOf(ask(evidence([review(1)]), alone))).toEqual(['APPROVAL_INSIDERS_ONLY']);
    expect(codesOf(ask(evidence([review(1)]), { ...alone, rule: {} }))).toEqual(['APPROVAL_INSIDERS_ONLY']);
  });
});

test('who brings a change is the author of its pull request; without one nobody knows', () => {
  const policy = policyBy();
  const by = (author: object) => submitterOf(policy, evidence([], author));
  expect([by({ author: 22 }), by({}), submitterOf(policy, { kind: 'push' })]).toEqual([22, 'unknown', 'unknown']);
  expect(submitterOf({ ...policy, approvals: { source: 'push' } }, { kind: 'push' })).toBe('not-asked');
});

describe('whose word could count', () => {
  const ground = owners('* @boss mail@example.com @acme/all\n/x @nobody', {
    users: { boss: 2, 'mail@example.com': 5 },
    teams: { 'acme/all': 60 },
  });

  test('are approvers, seats, and the owners that the lock knows where owners are asked', () => {
    const policy = policyBy({
      code_owners: true,
      seats: { security: { users: [{ id: 9, login: 'sec' }], teams: [{ id: 50, name: 'acme/security' }] } },
    });
    expect(namedPeople(policy, ground, ['a'])).toEqual({
      users: new Set([1, 2, 9, 5]),
      teams: [
        { id: 50, name: 'acme/security' },
        { id: 60, name: 'acme/all' },
      ],
    });
    expect(namedPeople(policy, undefined, ['a']).teams).toHaveLength(1);
    // GitHub is asked about each: nobody makes it ask about those who own nothing of a change.
    expect(namedPeople(policy, ground, ['x']).teams).toHaveLength(1);
    expect(namedPeople(policy, ground, []).teams).toHaveLength(1);
  });

  test('are no owners where they are not asked, and nobody where the push approves', () => {
    expect(namedPeople(policyBy(), ground, ['a'])).toEqual({ users: new Set([1, 2]), teams: [] });
    expect(namedPeople({ ...policyBy(), approvals: { source: 'push' } }, ground, ['a'])).toBe(NOBODY_NAMED);
  });
});

describe('the owners of a registry', () => {
  test('are those of the first file that GitHub reads', () => {
    const files = new Map([
      ['docs/CODEOWNERS', Buffer.from('* @docs')],
      ['.github/CODEOWNERS', Buffer.from('* @hub')],
    ]);
    expect(ownersGround(files)?.codeowners.file).toBe('.github/CODEOWNERS');
    expect(ownersGround(new Map())).toBeUndefined();
  });

  test('are nobody’s to tell where the file or its lock has an error', () => {
    const broken = owners('* @user-1\n!x @user-1', { users: { 'user-1': 1 }, teams: {} });
    expect(codesOf(ask(evidence([review(1)]), { rule: { code_owners: true }, owners: broken }))).toEqual([
      'CODEOWNERS_PATTERN_INVALID',
    ]);
    const twice = owners('* @user-1', { users: { 'user-1': 1, 'USER-1': 2 }, teams: {} });
    expect(codesOf(ask(evidence([review(1)]), { rule: { code_owners: true }, owners: twice }))).toContain(
      'OWNERS_LOCK_NAME_REPEATED',
    );
  });
});

describe('odd registries', () => {
  test('where a seat is asked for that nobody may fill, nobody fills it', () => {
    const asked = { quorum: { ...NO_QUORUM, seats: new Map([['privacy', 1]]) } };
    expect(codesOf(ask(evidence([review(1)]), asked))).toEqual(['APPROVAL_SEAT_EMPTY']);
  });

  test('where no approver is named for everything, seats alone have a say', () => {
    const rule = { seats: { security: { users: [{ id: 9, login: 'sec' }] } } };
    const { approvers: _named, ...approvals } = { ...policyBy(rule).approvals, approvers: [] };
    const policy = { ...policyBy(), approvals };
    expect(namedPeople(policy, undefined, ['a']).users).toEqual(new Set([9]));
    const given = evidence([review(9)]);
    expect(decideApproval({ policy, evidence: given, quorum: NO_QUORUM, paths: [], owners: undefined }).kind).toBe(
      'ok',
    );
  });

  test('where a crowd approves, all of it is recorded', () => {
    const crowd = Array.from({ length: 50 }, (_, index) => index + 1);
    const approvers = crowd.map((id) => ({ id, login: `user-${id}` }));
    const answer = ask(evidence(crowd.map((id) => review(id))), { rule: { approvers } });
    expect(answer.kind === 'ok' && answer.value.length).toBe(50);
  });
});
