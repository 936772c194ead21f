import { describe, expect, test } from 'vitest';
import {
  decideApproval,
  submitterOf,
  type ApprovalEvidence,
  type Review,
} from '../../../core/admission/decide-approval.ts';
import { parsePolicy } from '../../../core/documents/policy.ts';
import { findingsOf } from '../../../core/finding.ts';
import { APPROVER, approved, POLICY, POLICY_OF_PUSHES, PUSHED, value, verdict } from '../../fixtures/registry.ts';

const policy = value(parsePolicy(Buffer.from(POLICY))).value;
const HEAD = 'a'.repeat(40);
const APPROVAL: Review = { id: 7, login: APPROVER, userId: 11, state: 'APPROVED', commit: HEAD };
const MISSING = 'APPROVAL_MISSING';
const NOT_COUNTED = 'APPROVAL_MISSING APPROVAL_NOT_COUNTED';

function reviewed(reviews: readonly Review[], change: object = {}): ApprovalEvidence {
  return { ...approved(HEAD), reviews, ...change } as ApprovalEvidence;
}

describe('an approval', () => {
  test('by a named approver, of the head, counts and is recorded with its review', () => {
    expect(value(decideApproval(policy, reviewed([APPROVAL])))).toEqual([
      { login: APPROVER, id: 11, pull_request: 1, review_id: 7, commit: HEAD },
    ]);
  });

  test('whose name is spelt in other case counts, as logins have none', () => {
    expect(verdict(decideApproval(policy, reviewed([{ ...APPROVAL, login: APPROVER.toUpperCase() }])))).toBe('ok');
  });

  test('given on a twin with the same head is recorded under the twin', () => {
    const [counted] = value(decideApproval(policy, reviewed([{ ...APPROVAL, pullRequest: 9 }])));
    expect(counted?.pull_request).toBe(9);
  });

  test.each<{ name: string; review: Partial<Review>; why: string }>([
    { name: 'of somebody whom nobody named', review: { login: 'stranger' }, why: 'policy.yml does not name them' },
    {
      name: 'of an earlier head',
      review: { commit: 'b'.repeat(40) },
      why: `it saw ${'b'.repeat(12)}, not the head`,
    },
    { name: 'that was dismissed', review: { state: 'DISMISSED' }, why: 'it does not approve' },
    { name: 'that asks for changes', review: { state: 'CHANGES_REQUESTED' }, why: 'it does not approve' },
  ])('$name does not count, and the reason is told', ({ review, why }) => {
    const decided = decideApproval(policy, reviewed([{ ...APPROVAL, ...review }]));
    expect(verdict(decided)).toBe(NOT_COUNTED);
    expect(findingsOf(decided).at(-1)?.message).toContain(why);
  });

  test.each(['COMMENTED', 'PENDING'] as const)('is not taken back by a later review that is %s', (state) => {
    const later = { ...APPROVAL, id: 8, state };
    expect(verdict(decideApproval(policy, reviewed([APPROVAL, later])))).toBe('ok');
    expect(verdict(decideApproval(policy, reviewed([later])))).toBe(MISSING);
  });

  test('is taken back by a later review that asks for changes, and given again by one that approves', () => {
    const against: Review = { ...APPROVAL, id: 8, state: 'CHANGES_REQUESTED' };
    expect(verdict(decideApproval(policy, reviewed([APPROVAL, against])))).toBe(NOT_COUNTED);
    expect(verdict(decideApproval(policy, reviewed([against, APPROVAL])))).toBe('ok');
  });

  test('counts once, however often its giver approves', () => {
    const twice = reviewed([APPROVAL, { ...APPROVAL, id: 8 }]);
    expect(verdict(decideApproval(policy, twice, 2))).toBe(MISSING);
  });
});

test('who brings a change is the author of its pull request; without one nobody knows', () => {
  expect(
    [reviewed([], { author: 22 }), reviewed([], { author: undefined }), PUSHED].map((evidence) =>
      submitterOf(policy, evidence),
    ),
  ).toEqual([22, 'unknown', 'unknown']);
});

describe('a change', () => {
  test('that was pushed without a pull request is refused', () => {
    expect(verdict(decideApproval(policy, PUSHED))).toBe('APPROVAL_NO_PULL_REQUEST');
  });

  test('that holds what its pull request does not show is refused, whoever approved', () => {
    expect(verdict(decideApproval(policy, reviewed([APPROVAL], { isAsProposed: false })))).toBe(
      'APPROVAL_CHANGE_DIFFERS',
    );
  });

  test('of more risk than policy asks approvals for needs more', () => {
    expect(verdict(decideApproval(policy, reviewed([APPROVAL]), 1))).toBe('ok');
    expect(verdict(decideApproval(policy, reviewed([APPROVAL]), 2))).toBe(MISSING);
  });

  test('needs nobody where whoever can push approves', () => {
    const pushes = value(parsePolicy(Buffer.from(POLICY_OF_PUSHES))).value;
    expect(value(decideApproval(pushes, PUSHED, 3))).toEqual([]);
    expect(submitterOf(pushes, PUSHED)).toBe('not-asked');
  });
});
