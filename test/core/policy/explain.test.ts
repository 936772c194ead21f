import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../core/documents/policy.ts';
import { explainPolicy } from '../../../core/policy/explain.ts';
import type { Waiver } from '../../../registry-schema/generated/types.ts';
import { plugin } from '../evidence/evidence-bench.ts';
import { NOW, OTHER_PLUGIN, PLUGIN, value } from '../../fixtures/registry.ts';
import { waiver } from './policy-bench.ts';

const POLICY = `schema_version: 1
data_classes: [open, secret]
tiers:
  - name: vetted
    enforcement: warn
    max_limits: { execution_ms: 1000 }
    stages: [batch]
  - name: unverified
    permissions: []
artifact_origins: []
approvals: { source: push }
`;
const policy = value(parsePolicy(Buffer.from(POLICY)));

function explained(change: object = {}, waivers: readonly Waiver[] = []): readonly string[] {
  return explainPolicy(policy, plugin(change), waivers, NOW).map(
    ({ rule, value: said, line }) => `${line ?? '-'} ${rule}: ${said}`,
  );
}

const UNSAID = [
  '- isolation: as the host can',
  '- dependencies: any way',
  '- max_age_days: any age',
  '- cooldown_hours: no cooldown',
  '- sdk_scope: direct',
  '- licences: not asked',
  '- vulnerabilities: not asked',
  '- evidence: the release statement alone',
];

describe('the rules of a plugin', () => {
  test('are those of its tier with the lines that say so, and the defaults where it says nothing', () => {
    expect(explained()).toEqual([
      '4 tier: vetted',
      '5 enforcement: warn',
      '- max_data_class: none',
      '- permissions: all',
      '6 max_limits: {"execution_ms":1000}',
      '7 stages: ["batch"]',
      ...UNSAID,
    ]);
  });

  test('are none where the policy has no such tier', () => {
    expect(explained({ tier: { name: 'gold', review_by: '2026-09-01' } })).toEqual([
      '- tier: gold, which the policy does not have: every release is refused',
    ]);
  });

  test('tell the waivers in force, for it and nobody else', () => {
    const waivers = [
      waiver(),
      waiver({
        id: 'one',
        scope: { plugin_id: PLUGIN, version: '1.0.0' },
        codes: ['SDK_MISSING', 'TIER_STAGE_FORBIDDEN'],
      }),
      waiver({ id: 'other', scope: { plugin_id: OTHER_PLUGIN } }),
      waiver({ id: 'over', expires_at: '2026-03-01T12:00:00Z' }),
      waiver({ id: 'early', issued_at: '2026-03-02T00:00:00Z' }),
    ];
    expect(explained({}, waivers).slice(-2)).toEqual([
      '- waiver 2026-03-stage: TIER_STAGE_FORBIDDEN of every release until 2026-04-01T00:00:00Z',
      '- waiver one: SDK_MISSING, TIER_STAGE_FORBIDDEN of release 1.0.0 until 2026-04-01T00:00:00Z',
    ]);
  });
});

test('a rule whose line is not known is told without one', () => {
  const [tier] = explainPolicy({ ...policy, at: () => ({}) }, plugin(), [], NOW);
  expect(tier).toEqual({ rule: 'tier', value: 'vetted' });
});

describe('the rules of a plugin whose review is overdue', () => {
  const rules = explained({ tier: { name: 'vetted', review_by: '2026-02-01' } });

  test('name the tier that it has fallen to, and why', () => {
    expect(rules[0]).toBe('8 tier: unverified, fallen from vetted: its review was due on 2026-02-01');
    expect(rules).toContain('9 permissions: []');
  });
});
