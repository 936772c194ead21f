import { describe, expect, test } from 'vitest';
import { MAX_WAIVER_BYTES, parseWaiver } from '../../../core/documents/waiver.ts';
import { isInForce, readWaiver, withWaiver } from '../../../core/registry/waivers.ts';
import { codesOf, json, verdict } from '../../fixtures/registry.ts';
import { waiver } from '../policy/policy-bench.ts';

const PATH = 'waivers/2026-03-stage.json';

function read(change: object = {}, path = PATH): string {
  return verdict(readWaiver(path, json({ ...waiver(), ...change })));
}

describe('a waiver file', () => {
  const cases: readonly (readonly [string, object, string])[] = [
    ['in order is read', {}, 'ok'],
    ['under another name is refused', { id: 'another' }, 'WAIVER_MEMBER_INVALID'],
    ['for a code that there is not is refused', { codes: ['TIER_STAGE_FORBIDEN'] }, 'WAIVER_CODE_UNKNOWN'],
    ['for what every object has is refused', { codes: ['HAS_OWN_PROPERTY'] }, 'WAIVER_CODE_UNKNOWN'],
    ['for a signature is refused', { codes: ['TIER_STAGE_FORBIDDEN', 'SIGNER_KEY_UNKNOWN'] }, 'WAIVER_CODE_FORBIDDEN'],
    ['for a digest is refused', { codes: ['RELEASE_DIGEST_MISMATCH'] }, 'WAIVER_CODE_FORBIDDEN'],
    ['for a revocation is refused', { codes: ['RELEASE_DENIED'] }, 'WAIVER_CODE_FORBIDDEN'],
    ['for approvals is refused', { codes: ['APPROVAL_MISSING'] }, 'WAIVER_CODE_FORBIDDEN'],
    ['for no code is refused', { codes: [] }, 'WAIVER_MEMBER_INVALID'],
    ['that nobody answers for is refused', { approvers: [] }, 'WAIVER_MEMBER_INVALID'],
    ['for every plugin is refused', { scope: {} }, 'WAIVER_MEMBER_MISSING'],
    ['for a pattern of plugins is refused', { scope: { plugin_id: '*' } }, 'WAIVER_MEMBER_INVALID'],
    ['with more to say is refused', { forever: true }, 'WAIVER_MEMBER_UNKNOWN'],
    ['for 90 days is read', { expires_at: '2026-05-02T00:00:00Z' }, 'ok'],
    ['for a second more is refused', { expires_at: '2026-05-02T00:00:01Z' }, 'WAIVER_TOO_LONG'],
    ['that ends as it begins is refused', { expires_at: '2026-02-01T00:00:00Z' }, 'WAIVER_TOO_LONG'],
    ['that ends before it begins is refused', { expires_at: '2026-01-01T00:00:00Z' }, 'WAIVER_TOO_LONG'],
    ['of no day in the calendar is refused', { expires_at: '2026-02-30T00:00:00Z' }, 'WAIVER_MEMBER_INVALID'],
  ];
  test.each(cases)('%s', (_name, change, codes) => expect(read(change)).toBe(codes));

  test('with two faults tells both', () => {
    expect(read({ codes: ['NO_CODE', 'RELEASE_DENIED'], expires_at: '2030-01-01T00:00:00Z' })).toBe(
      'WAIVER_CODE_FORBIDDEN WAIVER_CODE_UNKNOWN WAIVER_TOO_LONG',
    );
  });

  test('that is too large, or no JSON, is refused before it is read', () => {
    expect(verdict(parseWaiver(Buffer.alloc(MAX_WAIVER_BYTES + 1, 0x20)))).toBe('JSON_TOO_LARGE');
    expect(verdict(parseWaiver(Buffer.from('{"id":1,"id":2}')))).toBe('JSON_DUPLICATE_KEY');
  });
});

describe('a waiver is in force', () => {
  test.each([
    ['2026-01-31T23:59:59Z', false],
    ['2026-02-01T00:00:00Z', true],
    ['2026-03-31T23:59:59Z', true],
    ['2026-04-01T00:00:00Z', false],
  ])('at %s: %s', (at, expected) => expect(isInForce(waiver(), new Date(at))).toBe(expected));

  test('at no time that is none', () => expect(isInForce(waiver(), new Date(Number.NaN))).toBe(false));
});

describe('the waivers of a registry', () => {
  const one = waiver();

  test('take a new one in, in the place of its former text', () => {
    const longer = waiver({ expires_at: '2026-04-02T00:00:00Z' });
    expect(withWaiver([], PATH, json(one))).toEqual([one]);
    expect(withWaiver([one], PATH, json(longer))).toEqual([longer]);
    expect(withWaiver([waiver({ id: 'other' })], PATH, json(one)).map(({ id }) => id)).toEqual([
      'other',
      '2026-03-stage',
    ]);
  });

  test('lose one that is deleted, or that cannot be read any more', () => {
    expect(withWaiver([one], PATH, undefined)).toEqual([]);
    expect(withWaiver([one], PATH, Buffer.from('{'))).toEqual([]);
    expect(withWaiver([one], PATH, json({ ...one, codes: ['RELEASE_DENIED'] }))).toEqual([]);
  });

  test.each([
    'waivers/2026-03-stage.yml',
    'waivers/a/2026-03-stage.json',
    'waivers/.json',
    'policy.yml',
    'waivers/A.json',
  ])('do not change by %s', (path) => expect(withWaiver([one], path, undefined)).toEqual([one]));

  test('are those whose name they are under', () => {
    expect(codesOf([])).toBe('');
    expect(withWaiver([], 'waivers/other.json', json(one))).toEqual([]);
  });
});
