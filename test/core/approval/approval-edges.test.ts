import { expect, describe, test } from 'vitest';
import { fillSeats } from '../../../core/approval/fill-seats.ts';
import { NO_QUORUM, strictest } from '../../../core/approval/quorum.ts';
import { ask, codesOf, evidence, owners, review, type Asked } from './approval-bench.ts';

// Each case stands right at an edge that a slip of one condition would move.

const SECURITY = {
  seats: {
    security: { users: [{ id: 9, login: 'sec' }], teams: [{ id: 50, name: 'acme/security' }] },
    privacy: { users: [{ id: 10, login: 'pri' }] },
  },
};

function messages(answer: ReturnType<typeof ask>): readonly string[] {
  return answer.kind === 'ok' ? [] : answer.findings.map(({ message }) => message);
}

describe('how many approve', () => {
  const asked = (quorum: number, required: number): Asked => ({
    rule: { required },
    quorum: { ...NO_QUORUM, approvals: quorum },
  });

  test('is the most that policy and the quorum ask for, and not one less', () => {
    const two = evidence([review(1), review(2)]);
    expect(codesOf(ask(two, asked(0, 2)))).toEqual([]);
    expect(codesOf(ask(two, asked(2, 1)))).toEqual([]);
    expect(messages(ask(two, asked(0, 3)))).toEqual(['2 of 3 approvals']);
    expect(messages(ask(two, asked(3, 1)))).toEqual(['2 of 3 approvals']);
  });

  test('is one more where somebody cannot be named, however many those are', () => {
    const unnamed = ['who pushed', 'who started it'];
    expect(codesOf(ask(evidence([review(1), review(2)], { unnamed })))).toEqual([]);
    expect(messages(ask(evidence([review(1)], { unnamed })))).toEqual([
      '1 of 2 approvals, one of them because nobody can tell who pushed and who started it',
    ]);
    expect(codesOf(ask(evidence([review(1)], { unnamed: [] })))).toEqual([]);
  });
});

describe('lists that are too long', () => {
  test('are told one by one, before anybody is counted', () => {
    const answer = ask(evidence([review(1)], { tooLong: ['reviews', 'commits'] }));
    expect(codesOf(answer)).toEqual(['GITHUB_LIST_TOO_LONG', 'GITHUB_LIST_TOO_LONG']);
    expect(messages(answer).join()).toMatch(/reviews.*commits/v);
  });

  test('are none where the list of them is empty', () => {
    expect(codesOf(ask(evidence([review(1)], { tooLong: [] })))).toEqual([]);
  });
});

describe('what is missing is told', () => {
  test('with everyone who may fill the seat', () => {
    const quorum = { ...NO_QUORUM, seats: new Map([['security', 1]]) };
    expect(messages(ask(evidence([review(1)]), { rule: SECURITY, quorum }))).toEqual([
      'security: @sec or @acme/security',
    ]);
    const unknown = { ...NO_QUORUM, seats: new Map([['other', 1]]) };
    expect(messages(ask(evidence([review(1)]), { rule: SECURITY, quorum: unknown }))).toEqual(['other: ']);
  });

  test('with every owner of the line that asks', () => {
    const ground = owners('* @owner @acme/ml', { users: { owner: 3 }, teams: { 'acme/ml': 60 } });
    expect(messages(ask(evidence([review(1)]), { rule: { code_owners: true }, owners: ground }))).toEqual([
      '@owner or @acme/ml for "policy.yml" (CODEOWNERS, line 1)',
    ]);
  });

  test('with each review that does not count, and only where something is missing', () => {
    const late = [review(1, { isAfterMerge: true, login: 'ann' }), review(2)];
    expect(codesOf(ask(evidence(late)))).toEqual([]);
    const [, told] = messages(ask(evidence(late), { rule: { required: 2 } }));
    expect(told).toBe('the review of ann does not count: it was submitted after the merge');
  });
});

test('of several quorums every folder counts that wants somebody from outside, and the most approvals', () => {
  const one = { ...NO_QUORUM, approvals: 1, outsideOf: new Set(['plugins/a/']) };
  const other = { ...NO_QUORUM, approvals: 3, outsideOf: new Set(['plugins/b/']) };
  expect(strictest([one, other, one])).toEqual({
    approvals: 3,
    seats: new Map(),
    outsideOf: new Set(['plugins/a/', 'plugins/b/']),
  });
  expect(strictest([])).toEqual(NO_QUORUM);
});

describe('a folder that wants somebody from outside', () => {
  const LOCK = { users: { owner: 1, boss: 2 }, teams: {} };
  const asked = {
    rule: { code_owners: true },
    quorum: { ...NO_QUORUM, outsideOf: new Set(['plugins/a/', 'plugins/b/']) },
    paths: ['plugins/a/x', 'plugins/b/x'],
    owners: owners('/plugins/a/ @owner\n/plugins/b/ @boss', LOCK),
  };

  test('is told for itself, and each of two may be outside of the other', () => {
    expect(codesOf(ask(evidence([review(1), review(2)]), asked))).toEqual([]);
    const alone = { ...asked, paths: ['plugins/a/x'] };
    const answer = ask(evidence([review(1)]), alone);
    expect(codesOf(answer)).toEqual(['APPROVAL_INSIDERS_ONLY']);
    expect(messages(answer)).toEqual(['nobody from outside of plugins/a/ approved']);
  });

  test('is satisfied by nobody where nobody approved', () => {
    expect(codesOf(ask(evidence([]), asked)).filter((code) => code === 'APPROVAL_INSIDERS_ONLY')).toHaveLength(2);
  });
});

test('of a crowd forty are seated, in the order of their reviews, and each only once', () => {
  const crowd = Array.from({ length: 41 }, (_, index) => ({
    review: review(index + 1),
    roles: { isApprover: false, seats: new Set(index === 40 ? ['a'] : []), owns: [] },
  }));
  const { capacities, empty } = fillSeats(crowd, new Map([['a', 1]]), []);
  expect([capacities.size, empty]).toEqual([40, [{ kind: 'seat', name: 'a' }]]);
  const seated = fillSeats(crowd.slice(1), new Map([['a', 2]]), []);
  expect(seated.capacities.get(41)).toEqual([{ kind: 'seat', name: 'a' }]);
  expect(seated.empty).toEqual([{ kind: 'seat', name: 'a' }]);
});
