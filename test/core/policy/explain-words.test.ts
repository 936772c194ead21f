import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../core/documents/policy.ts';
import { explainPolicy, type ExplainedRule } from '../../../core/policy/explain.ts';
import { policyRuleCodes, tierRuleCodes } from '../../../core/policy/rule-codes.ts';
import type { Policy } from '../../../registry-schema/generated/types.ts';
import { identityOf, plugin, publisher } from '../evidence/evidence-bench.ts';
import { json, newPublisher, NOW, value } from '../../fixtures/registry.ts';
import { waiver } from './policy-bench.ts';

const GITHUB = { source: 'github', required: 2, approvers: [{ id: 1, login: 'ann' }] };
const SEC = { users: [{ id: 2, login: 'sec' }] };

function rules(parts: object = {}, of: object = {}, waivers: Parameters<typeof explainPolicy>[2] = []) {
  const document = {
    schema_version: 1,
    data_classes: ['open'],
    tiers: [{ name: 'core', isolation: 'L2' }, { name: 'vetted' }, { name: 'unverified', isolation: 'L1' }],
    artifact_origins: [],
    approvals: { source: 'push' },
    ...parts,
  };
  return explainPolicy(value(parsePolicy(json(document))), plugin(of), waivers, NOW);
}

function find(rule: string, told: readonly ExplainedRule[]): ExplainedRule | undefined {
  return told.find((one) => one.rule === rule);
}

function said(rule: keyof Policy, parts: object): string | undefined {
  return find(rule, rules(parts))?.value;
}

describe('what a policy says is told one after the other', () => {
  test('origins, builders, attestors and who is on call', () => {
    const identities = [identityOf(publisher)];
    expect(said('artifact_origins', { artifact_origins: ['https://a.example', 'https://b.example'] })).toBe(
      'https://a.example, https://b.example',
    );
    const builders = ['ci/a', 'ci/b'].map((label) => ({ label, builder_id: label, identities }));
    expect(said('builders', { builders })).toBe('ci/a, ci/b');
    const attestors = ['lab', 'qa'].map((name) => ({ name, identities }));
    expect(said('attestors', { attestors })).toBe('lab, qa');
    const people = [
      { id: 1, login: 'ann' },
      { id: 2, login: 'ben' },
    ];
    expect(said('on_call', { on_call: people })).toBe('ann, ben');
  });

  test('the platform’s keys, the share of a revocation, and the lists that are empty', () => {
    const [one, other] = [publisher, newPublisher()].map(identityOf);
    const shown = [one, other].map((identity) => `key ${identity?.kind === 'key' ? identity.key_id.slice(0, 12) : ''}`);
    expect(said('platform', { platform: [one, other] })).toBe(shown.join(', '));
    expect(said('revocation', { revocation: { max_share: 0.2 } })).toBe('two people beyond 0.2 of what is admitted');
    expect([said('platform', { platform: [] }), said('builders', { builders: [] })]).toEqual(['none', 'none']);
    expect([said('attestors', { attestors: [] }), said('quorum', { quorum: [] })]).toEqual(['none', 'no more']);
  });

  test('who approves: people, seats, and owners where they are asked', () => {
    const { approvers: _named, ...nobody } = GITHUB;
    const seats = { security: SEC, privacy: SEC };
    const approvals = (of: object) => said('approvals', { approvals: of });
    expect(approvals(GITHUB)).toBe('2, by review on GitHub, of ann');
    expect(approvals({ ...nobody, seats })).toBe('2, by review on GitHub, of seat security, seat privacy');
    expect(approvals({ ...GITHUB, seats, code_owners: true })).toBe(
      '2, by review on GitHub, of ann, seat security, seat privacy, an owner of every changed path',
    );
    expect(approvals({ ...GITHUB, code_owners: false })).toBe('2, by review on GitHub, of ann');
  });

  test('the quorum of each risk, with its seats', () => {
    const quorum = [
      { risk: 'covenant', approvals: 3 },
      { risk: 'drift', seats: { security: 1, privacy: 2 } },
      { risk: 'licence', approvals: 2, seats: { privacy: 1 } },
    ];
    const approvals = { ...GITHUB, seats: { security: SEC, privacy: SEC } };
    expect(said('quorum', { approvals, quorum })).toBe(
      'covenant: 3; drift: security 1, privacy 2; licence: 2, privacy 1',
    );
  });
});

describe('each rule names the codes that it decides', () => {
  test('of the tier, said or not', () => {
    const told = rules({ tiers: [{ name: 'vetted', stages: ['batch'] }] });
    expect(find('stages', told)).toMatchObject({ value: '["batch"]', codes: tierRuleCodes('stages') });
    expect(find('licences', told)).toEqual({
      rule: 'licences',
      value: 'not asked',
      codes: ['LICENCE_FORBIDDEN', 'LICENCE_UNLICENSED', 'LICENCE_UNRESOLVED'],
    });
    expect(find('stages', rules())).toEqual({ rule: 'stages', value: 'all', codes: ['TIER_STAGE_FORBIDDEN'] });
  });

  test('of the policy, and of a tier that it does not have', () => {
    expect(find('data_classes', rules())).toMatchObject({ codes: policyRuleCodes('data_classes'), line: 1 });
    expect(find('quorum', rules())).toEqual({ rule: 'quorum', value: 'no more', codes: ['APPROVAL_SEAT_EMPTY'] });
    const [gold] = rules({}, { tier: { name: 'gold', review_by: '2026-09-01' } });
    expect(gold).toMatchObject({ rule: 'tier', codes: ['RELEASE_TIER_UNKNOWN'] });
  });

  test('and none where nothing is refused by it', () => {
    const lapsed = rules({}, { tier: { name: 'core', review_by: '2026-02-01' } }, [waiver()]);
    const waived = 'waiver 2026-03-stage';
    const silent = ['tier', 'enforcement of both', 'record.dependencies', waived, 'isolation', 'core.isolation'];
    expect(silent.map((rule) => find(rule, lapsed)?.codes)).toEqual(silent.map(() => []));
  });
});

describe('of a tier that has fallen', () => {
  const lapsed = rules({}, { tier: { name: 'core', review_by: '2026-02-01' } });

  test('what it leaves open bounds nothing, and its own words stand beside those of the tier below', () => {
    expect(lapsed.filter(({ rule }) => rule.startsWith('core.')).map(({ rule }) => rule)).toEqual(['core.isolation']);
    expect(lapsed.filter(({ rule }) => rule.startsWith('vetted.'))).toEqual([]);
    expect(find('core.isolation', lapsed)?.value).toBe('L2');
    expect(find('isolation', lapsed)?.value).toBe('as the host can');
  });

  test('the defaults are told as words', () => {
    const words = Object.fromEntries(lapsed.map(({ rule, value: word }) => [rule, word]));
    expect(words).toMatchObject({
      enforcement: 'enforce',
      max_data_class: 'none',
      permissions: 'all',
      stages: 'all',
      sdk_scope: 'direct',
      'record.dependencies': 'vendored',
    });
  });
});
