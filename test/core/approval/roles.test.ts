import { describe, expect, test } from 'vitest';
import { namedPeople } from '../../../core/approval/named-people.ts';
import { rolesOf } from '../../../core/approval/roles.ts';
import { inTeams, policyBy, WRITER } from './approval-bench.ts';

const SECURITY = {
  seats: {
    security: { users: [{ id: 9, login: 'sec' }], teams: [{ id: 50, name: 'acme/security' }] },
    privacy: { users: [{ id: 10, login: 'pri' }] },
  },
};

describe('who counts as what', () => {
  const rule = () => {
    const { approvals } = policyBy({ seats: SECURITY.seats });
    if (approvals.source === 'push') throw new Error('it is by review');
    return approvals;
  };
  const demand = { line: 1, pattern: '*', owners: [], path: 'x', paths: ['x'] };
  const user = { ...demand, people: [{ kind: 'user' as const, id: 3 }] };
  const team = { ...demand, people: [{ kind: 'team' as const, id: 60 }] };

  test('approvers, holders of a seat and owners have a say, nobody else', () => {
    expect(rolesOf(1, WRITER, rule(), [])).toEqual({ isApprover: true, seats: new Set(), owns: [] });
    expect(rolesOf(9, WRITER, rule(), [])).toEqual({ isApprover: false, seats: new Set(['security']), owns: [] });
    expect(rolesOf(8, inTeams(50), rule(), [])?.seats).toEqual(new Set(['security']));
    expect(rolesOf(3, WRITER, rule(), [user, team])).toEqual({ isApprover: false, seats: new Set(), owns: [user] });
    expect(rolesOf(8, inTeams(60), rule(), [user, team])?.owns).toEqual([team]);
    expect(rolesOf(8, inTeams(61), rule(), [user, team])).toBeUndefined();
  });

  test('the number of an account is not that of a team, nor the other way around', () => {
    expect(rolesOf(60, WRITER, rule(), [team])).toBeUndefined();
    expect(rolesOf(50, WRITER, rule(), [])).toBeUndefined();
    expect(rolesOf(8, inTeams(3, 9, 1), rule(), [user])).toBeUndefined();
  });

  test('a policy that names no approvers and no seats leaves the owners', () => {
    const { approvers: _approvers, seats: _seats, ...bare } = rule();
    expect(rolesOf(1, WRITER, bare, [])).toBeUndefined();
    expect(rolesOf(3, WRITER, bare, [user])?.isApprover).toBe(false);
    expect(namedPeople({ ...policyBy(), approvals: bare }, undefined, [])).toEqual({ users: new Set(), teams: [] });
  });
});
