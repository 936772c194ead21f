import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../core/documents/policy.ts';
import { CODES, isCode } from '../../../core/codes/index.ts';
import { isSoft } from '../../../core/codes/soft-codes.ts';
import { explainPolicy } from '../../../core/policy/explain.ts';
import { ruleDeciding } from '../../../core/policy/rule-codes.ts';
import type { Waiver } from '../../../registry-schema/generated/types.ts';
import policySchema from '../../../registry-schema/schemas/policy.schema.json' with { type: 'json' };
import { plugin, publisher } from '../evidence/evidence-bench.ts';
import { enrolled, NOW, OTHER_PLUGIN, PLUGIN, value } from '../../fixtures/registry.ts';
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
const WORKFLOW = {
  kind: 'workflow',
  issuer: 'https://token.actions.githubusercontent.com',
  source_repository: 'https://github.com/acme/plugins',
  source_repository_id: '1',
  source_repository_owner_id: '2',
  workflow: 'acme/plugins/.github/workflows/publish.yml',
  ref_pattern: 'refs/heads/main',
  trigger: 'push',
  runner_environment: 'github-hosted',
};
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
  '- max_publication_age_hours: until it expires',
  '- cooldown_hours: no cooldown',
  '- sdk_scope: direct',
  '- licences: not asked',
  '- vulnerabilities: not asked',
  '- evidence: the release statement alone',
  '- pinned: any digest',
  "- signed_by: any of the plugin's publishers",
  '- outside_approval: not asked',
];
const OF_ALL = [
  '- record.dependencies: vendored',
  '2 data_classes: open < secret',
  '- max_review_days: 366',
  '- platform: none',
  '- builders: none',
  '- attestors: none',
  '10 artifact_origins: none',
  '- on_call: nobody, by the workflow',
  '- revocation: no bound',
  '- artifact_limits: the defaults',
  '11 approvals: the push itself',
  '- quorum: no more',
];

describe('the rules of a plugin', () => {
  test('are those of its tier with the lines that say so, and the defaults where it says nothing', () => {
    expect(explained()).toEqual([
      '4 tier: vetted, to be reviewed by 2026-09-01',
      '5 enforcement: warn',
      '- max_data_class: none',
      '- permissions: all',
      '6 max_limits: {"execution_ms":1000}',
      '7 stages: ["batch"]',
      ...UNSAID,
      ...OF_ALL,
    ]);
  });

  test('are none where the policy has no such tier', () => {
    expect(explained({ tier: { name: 'gold', review_by: '2026-09-01' } })).toEqual([
      '- tier: gold, which the policy does not have: every release is refused',
      ...OF_ALL,
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
  expect(tier).toStrictEqual({ rule: 'tier', value: 'vetted, to be reviewed by 2026-09-01', codes: [] });
});

test('every key of the schema is told, of its tier and of the policy', () => {
  const told = explainPolicy(policy, plugin(), [], NOW).map(({ rule }) => rule);
  const { tiers, schema_version: _version, ...others } = policySchema.properties;
  const { name: _name, ...ofTier } = tiers.items.properties;
  expect(told).toEqual(expect.arrayContaining([...Object.keys(ofTier), ...Object.keys(others)]));
});

test('every code that policy decides is decided by one rule, and no other code is', () => {
  const byRule = Object.keys(CODES).filter((code) => isCode(code) && ruleDeciding(code) !== undefined);
  const soft = Object.keys(CODES).filter((code) => isCode(code) && isSoft(code));
  // What a manifest says of its SDKs is held against the SBOM under every policy; its scope alone is a rule.
  const always = ['SDK_MISSING', 'SDK_OUT_OF_RANGE'];
  expect(byRule).toEqual(expect.arrayContaining(soft.filter((code) => !always.includes(code))));
  expect(ruleDeciding('TIER_DIGEST_NOT_PINNED')).toBe('pinned');
  expect(ruleDeciding('RELEASE_ORIGIN_FORBIDDEN')).toBe('artifact_origins');
  for (const code of ['ARTIFACT_TOO_LARGE', 'ARTIFACT_BOMB', 'ARTIFACT_TOO_MANY_ENTRIES'] as const)
    expect(ruleDeciding(code)).toBe('artifact_limits');
  expect(ruleDeciding('RELEASE_ARTIFACT_UNREACHABLE')).toBeUndefined();
  expect(ruleDeciding('ATTESTATION_SIGNATURE_INVALID')).toBeUndefined();
});

test('what a policy says for every tier is told in words, with its line', () => {
  const identities = JSON.stringify([enrolled(publisher), WORKFLOW]);
  const whole = `${POLICY.replace('{ source: push }', '{ source: github, approvers: [{ id: 1, login: ann }, { id: 2, login: ben }], required: 2 }')}
max_review_days: 90
platform: ${identities}
builders: [{ label: ci/a, builder_id: a, identities: [] }]
attestors: [{ name: lab, identities: ${identities} }]
artifact_limits: { max_bytes: 1000 }
quorum: [{ risk: egress-host, approvals: 3 }]
`;
  const rules = explainPolicy(value(parsePolicy(Buffer.from(whole))), plugin({ dependencies: 'locked' }), [], NOW);
  const said = Object.fromEntries(rules.map(({ rule, value: words, line }) => [rule, `${line ?? '-'} ${words}`]));
  expect(said).toMatchObject({
    'record.dependencies': '- locked: the embedded lock equals the SBOM',
    approvals: '11 2, by review on GitHub, of ann, ben',
    max_review_days: '13 90',
    platform: `14 key ${publisher.key_id.slice(0, 12)}, acme/plugins/.github/workflows/publish.yml`,
    builders: '15 ci/a',
    attestors: '16 lab',
    artifact_limits: '17 {"max_bytes":1000}',
    quorum: '18 egress-host: 3',
  });
});

describe('the rules of a plugin whose review is overdue', () => {
  const rules = explained({ tier: { name: 'vetted', review_by: '2026-02-01' } });

  test('name the tier that it has fallen to, and why', () => {
    expect(rules[0]).toBe(
      '8 tier: unverified, fallen from vetted: its review was due on 2026-02-01; what vetted asks stands as well',
    );
    expect(rules).toContain('9 permissions: []');
    expect(rules).toContain('- enforcement: enforce');
  });

  test('hold what the tier granted asks as well, with the strictest enforcement of both', () => {
    expect(rules.filter((rule) => /both|vetted\./.test(rule))).toEqual([
      '- enforcement of both: enforce',
      '5 vetted.enforcement: warn',
      '6 vetted.max_limits: {"execution_ms":1000}',
      '7 vetted.stages: ["batch"]',
    ]);
  });
});
