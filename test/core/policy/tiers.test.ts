import { describe, expect, test } from 'vitest';
import { checkCovenant } from '../../../core/policy/check-covenant.ts';
import { checkTier } from '../../../core/policy/check-tier.ts';
import { effectiveTier, enforcementOf, tierNamed } from '../../../core/policy/effective-tier.ts';
import type { Plugin } from '../../../registry-schema/generated/types.ts';
import { plugin, policyOf, type Tier } from '../evidence/evidence-bench.ts';
import { codesOf, NOW } from '../../fixtures/registry.ts';
import { manifest } from './policy-bench.ts';

const TIERS: readonly Tier[] = [
  { name: 'core', enforcement: 'enforce' },
  { name: 'vetted', enforcement: 'warn' },
  { name: 'unverified', enforcement: 'observe' },
];
const LADDER = policyOf({}, { tiers: TIERS });

function at(name: string, review_by: string, time: string | Date = NOW, policy = LADDER): string {
  const found = effectiveTier(policy, { name, review_by }, new Date(time));
  if (found === undefined) return 'none';
  return `${found.tier.name} < ${found.lapsedFrom ?? '-'}; meets ${found.met.map((tier) => tier.name).join('+')}`;
}

describe('the tier in force', () => {
  test('is the one granted, until its review is overdue', () => {
    expect(at('core', '2026-03-01', '2026-03-01T00:00:00Z')).toBe('core < -; meets core');
    expect(at('core', '2026-03-01', '2026-03-01T23:59:59.999Z')).toBe('core < -; meets core');
    expect(at('core', '2026-03-01', '2026-03-02T00:00:00Z')).toBe('vetted < core; meets vetted+core');
  });

  test('falls one step however long the review is overdue, and what was granted is met as well', () => {
    expect(at('core', '2001-01-01')).toBe('vetted < core; meets vetted+core');
    expect(at('vetted', '2001-01-01')).toBe('unverified < vetted; meets unverified+vetted');
  });

  test('cannot fall below the last', () => {
    expect(at('unverified', '2001-01-01')).toBe('unverified < -; meets unverified');
  });

  test('is none where the policy has none of that name, in those letters', () => {
    expect([at('gold', '2026-09-01'), at('Core', '2026-09-01'), at('', '2026-09-01')]).toEqual([
      'none',
      'none',
      'none',
    ]);
    expect(tierNamed(LADDER, 'gold')).toBeUndefined();
    expect(tierNamed(LADDER, 'vetted')).toBe(LADDER.tiers[1]);
  });

  test('follows the order of the policy in force, not that of the grant', () => {
    const reordered = policyOf({}, { tiers: TIERS.toReversed() });
    expect(at('vetted', '2001-01-01', NOW, reordered)).toBe('core < vetted; meets core+vetted');
    expect(at('core', '2001-01-01', NOW, reordered)).toBe('core < -; meets core');
  });
});

describe('enforcement of several tiers', () => {
  test.each([
    [['observe', 'warn', 'enforce'], 'enforce'],
    [['observe', 'warn'], 'warn'],
    [['observe', 'observe'], 'observe'],
    [['observe', undefined], 'enforce'],
    [[], 'enforce'],
  ] as const)('%j is %s', (levels, strictest) => {
    const tiers = levels.map((enforcement) => ({ name: 'x', ...(enforcement === undefined ? {} : { enforcement }) }));
    expect(enforcementOf(tiers)).toBe(strictest);
  });
});

function judged(tier: Partial<Tier>, change: object = {}, signedAt?: Date, of: Plugin = plugin()): string {
  const instants = { at: NOW, signedAt };
  return checkTier(manifest(change), of, { name: 'vetted', ...tier }, instants)
    .map(({ code, message, at: place }) => `${code} ${message} ${place?.pointer ?? ''}`.trim())
    .join('; ');
}

describe('stages', () => {
  test('are free where the tier names none, and the plugin’s own where it does', () => {
    expect(judged({})).toBe('');
    expect(judged({ stages: ['batch', 'online'] }, { stages: ['batch'] })).toBe('');
    expect(judged({ stages: ['batch'] }, { stages: [] })).toBe('');
  });

  test('that are undeclared are all stages', () => {
    expect(judged({ stages: ['batch'] })).toContain('TIER_STAGE_FORBIDDEN the manifest names no stages');
  });

  test('beyond the tier’s are refused one by one', () => {
    expect(judged({ stages: ['batch'] }, { stages: ['online', 'batch', 'edge'] })).toBe(
      'TIER_STAGE_FORBIDDEN online is not one of batch /stages/0; TIER_STAGE_FORBIDDEN edge is not one of batch /stages/2',
    );
    expect(judged({ stages: [] }, { stages: ['batch'] })).toBe(
      'TIER_STAGE_FORBIDDEN batch is not one of none /stages/0',
    );
  });
});

test('a way of bringing dependencies that the tier does not take is refused in the plugin’s record', () => {
  expect(judged({ dependencies: ['vendored', 'locked'] })).toBe('');
  expect(judged({ dependencies: ['locked'] })).toBe(
    'TIER_DEPENDENCIES_FORBIDDEN vendored is not one of locked /dependencies',
  );
});

describe('age', () => {
  const built = (built_at: string) => ({ built_at });

  test('may be at most what the tier says, to the millisecond', () => {
    expect(judged({ max_age_days: 1 }, built('2026-02-28T12:00:00Z'))).toBe('');
    expect(judged({ max_age_days: 1 }, built('2026-02-28T11:59:59Z'))).toBe(
      'TIER_RELEASE_TOO_OLD built 1 days ago, at most 1 are accepted /built_at',
    );
  });

  test('is nobody’s future, but for the skew of clocks', () => {
    expect(judged({}, built('2026-03-01T12:05:00Z'))).toBe('');
    expect(judged({ max_age_days: 1, cooldown_hours: 1 }, built('2026-03-01T12:05:01Z'))).toBe(
      'TIER_BUILT_IN_FUTURE built at 2026-03-01T12:05:01Z /built_at',
    );
  });

  test('must be over the cooldown, which says when it ends', () => {
    expect(judged({ cooldown_hours: 24 }, built('2026-02-28T12:00:00Z'))).toBe('');
    expect(judged({ cooldown_hours: 24 }, built('2026-02-28T12:00:01Z'))).toBe(
      'TIER_RELEASE_TOO_NEW the cooldown of 24 h is over at 2026-03-01T12:00:01Z /built_at',
    );
    expect(judged({ cooldown_hours: 0 }, built('2026-03-01T12:00:00Z'))).toBe('');
  });

  test('is counted from the signature where built_at is dated back', () => {
    expect(judged({ cooldown_hours: 24 }, built('2020-01-01T00:00:00Z'), new Date('2026-03-01T11:00:00Z'))).toContain(
      'TIER_RELEASE_TOO_NEW the cooldown of 24 h is over at 2026-03-02T11:00:00Z',
    );
    expect(judged({ cooldown_hours: 24 }, built('2020-01-01T00:00:00Z'), new Date('2026-02-28T12:00:00Z'))).toBe('');
    expect(judged({ cooldown_hours: 24 }, built('2020-01-01T00:00:00Z'))).toBe('');
  });
});

describe('a covenant', () => {
  const asked = (tier: Partial<Tier>, change: object = {}): string =>
    codesOf(checkCovenant(manifest(change), { name: 'vetted', ...tier }, policyOf({})));

  test('may see classes up to the tier’s highest, and none where it has none', () => {
    expect(asked({ max_data_class: 'open' })).toBe('');
    expect(asked({ max_data_class: 'secret' }, { data_classes: ['open', 'secret'] })).toBe('');
    expect(asked({ max_data_class: 'open' }, { data_classes: ['open', 'secret'] })).toBe(
      'MANIFEST_DATA_CLASS_ABOVE_TIER',
    );
    expect(asked({})).toBe('MANIFEST_DATA_CLASS_ABOVE_TIER');
    expect(asked({}, { data_classes: [] })).toBe('');
    expect(asked({ max_data_class: 'secret' }, { data_classes: ['top'] })).toBe('MANIFEST_DATA_CLASS_UNKNOWN');
  });

  test('is measured by the order of the policy in force', () => {
    const reordered = policyOf({}, { data_classes: ['secret', 'open'] });
    const found = checkCovenant(manifest(), { name: 'vetted', max_data_class: 'secret' }, reordered);
    expect(codesOf(found)).toBe('MANIFEST_DATA_CLASS_ABOVE_TIER');
  });

  test('may have the permissions of the tier, implied ones included', () => {
    const open = { max_data_class: 'open' };
    expect(asked({ ...open, permissions: ['network'] })).toBe('');
    expect(asked({ ...open, permissions: [] })).toBe('MANIFEST_PERMISSION_ABOVE_TIER');
    expect(asked({ ...open, permissions: ['network'] }, { permissions: ['network', 'subprocess'] })).toBe(
      'MANIFEST_PERMISSION_ABOVE_TIER',
    );
    expect(asked({ ...open, permissions: [] }, { allowed_egress: [] })).toBe('');
  });

  test('may state limits up to the tier’s, each for itself', () => {
    const tier = { max_data_class: 'open', max_limits: { execution_ms: 1000, memory_mb: 64 } };
    expect(asked(tier, { limits: { execution_ms: 1000, memory_mb: 64, processes: 9 } })).toBe('');
    expect(asked(tier)).toBe('');
    expect(asked(tier, { limits: { memory_mb: 64 } })).toBe('');
    const found = checkCovenant(
      manifest({ limits: { execution_ms: 1001, memory_mb: 65 } }),
      { name: 'vetted', ...tier },
      policyOf({}),
    );
    expect(found.map(({ code, at: place }) => `${code} ${place?.pointer ?? ''}`)).toEqual([
      'MANIFEST_LIMIT_ABOVE_TIER /limits/execution_ms',
      'MANIFEST_LIMIT_ABOVE_TIER /limits/memory_mb',
    ]);
  });
});
