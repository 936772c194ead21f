import { describe, expect, test } from 'vitest';
import { CODES, isCode, type Code } from '../../../core/codes/index.ts';
import { isSoft } from '../../../core/codes/soft-codes.ts';
import { finding } from '../../../core/finding.ts';
import { enforce, type EnforcementGround } from '../../../core/policy/enforce.ts';
import { NOW, OTHER_PLUGIN, PLUGIN } from '../../fixtures/registry.ts';
import { inForce, waiver } from './policy-bench.ts';

const ALL = Object.keys(CODES).filter(isCode);
const SOFT = ALL.filter(isSoft);
const HARD = ALL.filter((code) => !isSoft(code));

function ground(change: Partial<EnforcementGround> = {}): EnforcementGround {
  return { tier: inForce(), waivers: [], pluginId: PLUGIN, version: '1.0.0', at: NOW, ...change };
}

const FOUND = finding('TIER_STAGE_FORBIDDEN', 'batch');

function how(change: Partial<EnforcementGround>, code: Code = 'TIER_STAGE_FORBIDDEN'): string {
  const { refusing, softened } = enforce([finding(code, 'x')], ground(change));
  expect(refusing.length + softened.length).toBe(1);
  const [soft] = softened;
  if (soft === undefined) return 'refused';
  return soft.by.kind === 'waiver' ? `waived by ${soft.by.id}` : soft.by.level;
}

describe('what policy decides', () => {
  test('refuses in a tier that enforces, or says nothing', () => {
    expect([how({}), how({ tier: inForce({ enforcement: 'enforce' }) })]).toEqual(['refused', 'refused']);
  });

  test.each(['observe', 'warn'] as const)('is noted where the tier is on %s', (enforcement) => {
    expect(how({ tier: inForce({ enforcement }) })).toBe(enforcement);
  });

  test('refuses where a tier that enforces has lapsed into one that observes', () => {
    const [granted, below] = [{ name: 'vetted' }, { name: 'unverified', enforcement: 'observe' as const }];
    expect(how({ tier: { tier: below, met: [below, granted], lapsedFrom: 'vetted' } })).toBe('refused');
  });

  test('is not softened for its neighbours: every finding is sorted for itself', () => {
    const hard = finding('SIGNER_KEY_UNKNOWN', 'x');
    const sorted = enforce([FOUND, hard, FOUND], ground({ tier: inForce({ enforcement: 'observe' }) }));
    expect(sorted.refusing).toEqual([hard]);
    expect(sorted.softened.map((one) => one.finding)).toEqual([FOUND, FOUND]);
  });
});

describe('no policy softens', () => {
  const everything = waiver({ codes: ALL });

  test('a code that is not on the closed list, by observing or by a waiver for every code', () => {
    expect(HARD.length).toBeGreaterThan(SOFT.length);
    for (const code of HARD) {
      expect([code, how({ tier: inForce({ enforcement: 'observe' }), waivers: [everything] }, code)]).toEqual([
        code,
        'refused',
      ]);
    }
    for (const code of SOFT) expect(how({ waivers: [everything] }, code)).toBe('waived by 2026-03-stage');
  });

  test.each([
    'ARTIFACT',
    'ATTESTATION',
    'SIGNER',
    'CERTIFICATE',
    'BUNDLE',
    'TRUST',
    'APPROVAL',
    'CHANGE',
    'PULL',
    'RELEASE',
    'REVOCATION',
    'PUBLICATION',
    'LOAD',
    'JSON',
    'YAML',
    'SBOM',
    'WAIVER',
    'POLICY',
    'EGRESS',
  ])('anything of %s', (stage) => {
    expect(SOFT.filter((code) => code.startsWith(`${stage}_`))).toEqual([]);
  });

  test('what makes evidence a lie rather than a lack', () => {
    const hard = [
      'EVIDENCE_MALFORMED',
      'PROVENANCE_MALFORMED',
      'PROVENANCE_BUILDER_MISMATCH',
      'PROVENANCE_SOURCE_MISMATCH',
    ];
    expect([...hard, 'TIER_BUILT_IN_FUTURE'].filter((code) => isCode(code) && isSoft(code))).toEqual([]);
  });
});

describe('a waiver', () => {
  const cases: readonly (readonly [string, Parameters<typeof waiver>[0], string])[] = [
    ['of the plugin softens', {}, 'waived by 2026-03-stage'],
    ['of the version softens', { scope: { plugin_id: PLUGIN, version: '1.0.0' } }, 'waived by 2026-03-stage'],
    ['of another version does not', { scope: { plugin_id: PLUGIN, version: '1.0.1' } }, 'refused'],
    ['of another plugin does not', { scope: { plugin_id: OTHER_PLUGIN } }, 'refused'],
    ['of that version of another plugin does not', { scope: { plugin_id: OTHER_PLUGIN, version: '1.0.0' } }, 'refused'],
    ['of another code does not', { codes: ['TIER_RELEASE_TOO_OLD'] }, 'refused'],
    ['begins at its first instant', { issued_at: '2026-03-01T12:00:00Z' }, 'waived by 2026-03-stage'],
    ['does not begin before', { issued_at: '2026-03-01T12:00:01Z' }, 'refused'],
    ['ends before its expiry', { expires_at: '2026-03-01T12:00:01Z' }, 'waived by 2026-03-stage'],
    ['does not hold at its expiry', { expires_at: '2026-03-01T12:00:00Z' }, 'refused'],
  ];
  test.each(cases)('%s', (_name, change, expected) => expect(how({ waivers: [waiver(change)] })).toBe(expected));

  test('is found among others, and told before the tier’s own mildness', () => {
    const waivers = [waiver({ id: 'old', expires_at: '2026-02-02T00:00:00Z' }), waiver()];
    expect(how({ waivers, tier: inForce({ enforcement: 'observe' }) })).toBe('waived by 2026-03-stage');
    expect(enforce([FOUND], ground({ waivers })).softened[0]?.by).toMatchObject({ expires: '2026-04-01T00:00:00Z' });
  });
});
