import { describe, expect, test } from 'vitest';
import { DRIFT_CLASSES, RISK_CLASSES } from '../../../core/capability/risk-class.ts';
import { quorumFor } from '../../../core/policy/quorum.ts';
import type { Policy } from '../../../registry-schema/generated/types.ts';
import { policyOf } from '../evidence/evidence-bench.ts';

const REVIEWED = { source: 'github', approvers: [{ id: 1, login: 'approver' }], required: 2 } as const;
const QUORUM: Policy['quorum'] = [
  { risk: 'egress-host', approvals: 3 },
  { risk: 'drift', approvals: 4 },
  { risk: 'licence', approvals: 1 },
];
const policy = policyOf({}, { approvals: REVIEWED, quorum: QUORUM });

const needed = (...asked: Parameters<typeof quorumFor>): number => quorumFor(...asked).approvals;

describe('the approvals that a change needs', () => {
  test('are those of every change where nothing is at risk, or nothing that the policy names', () => {
    expect(needed(policy, [])).toBe(2);
    expect(needed(policy, ['none', 'stage-added'])).toBe(2);
    expect(needed(policyOf({}, { approvals: REVIEWED }), ['egress-host'])).toBe(2);
  });

  test('are the most that any of its risks asks for', () => {
    expect(needed(policy, ['licence', 'egress-host'])).toBe(3);
    expect(needed(policy, ['egress-host', 'drift'])).toBe(4);
  });

  test('are never fewer than those of every change', () => {
    expect(needed(policy, ['licence'])).toBe(2);
  });

  test('are the most that any risk asks for where nobody can tell the risks', () => {
    expect(needed(policy, 'unknown')).toBe(4);
    expect(needed(policyOf({}, { approvals: REVIEWED }), 'unknown')).toBe(2);
  });

  test('are none where the push is the approval', () => {
    const pushed = policyOf({}, { quorum: QUORUM });
    expect([needed(pushed, ['drift']), needed(pushed, 'unknown')]).toEqual([0, 0]);
  });

  test('are those of drift for a class of it that the policy does not name, and its own for one that it does', () => {
    const named = policyOf({}, { approvals: REVIEWED, quorum: [...QUORUM, { risk: 'drift-ref', approvals: 3 }] });
    expect(needed(named, ['drift-builder'])).toBe(4);
    expect(needed(named, ['drift-ref'])).toBe(3);
    expect(needed(named, ['drift-ref', 'version-goes-back'])).toBe(4);
    const only = policyOf({}, { approvals: REVIEWED, quorum: [{ risk: 'drift-ref', approvals: 3 }] });
    expect([needed(only, ['drift-ref']), needed(only, ['drift-builder'])]).toEqual([3, 2]);
  });

  test('can be asked for by every risk that a diff can tell', () => {
    const every = Object.keys({ ...RISK_CLASSES, ...DRIFT_CLASSES }).filter((risk) => risk !== 'none');
    const quorum = [...every, 'drift'].map((risk) => ({ risk, approvals: 5 }));
    const whole = policyOf({}, { approvals: REVIEWED, quorum: JSON.parse(JSON.stringify(quorum)) });
    expect(whole.quorum).toHaveLength(every.length + 1);
  });

  test('name the seats of every risk that the change holds', () => {
    const seated = policyOf(
      {},
      {
        approvals: { ...REVIEWED, seats: { security: { users: [{ id: 2, login: 'sec' }] } } },
        quorum: [
          { risk: 'covenant', seats: { security: 1 } },
          { risk: 'tier-promoted', approvals: 3, seats: { security: 2 } },
        ],
      },
    );
    expect(quorumFor(seated, ['covenant'])).toMatchObject({ approvals: 2, seats: new Map([['security', 1]]) });
    expect(quorumFor(seated, 'unknown')).toMatchObject({ approvals: 3, seats: new Map([['security', 2]]) });
  });
});
