import { describe, expect, test } from 'vitest';
import { SCAI_TYPES } from '../../../core/evidence/attribute-report.ts';
import { TEST_RESULT_TYPES } from '../../../core/evidence/test-result.ts';
import { VULNS_TYPES } from '../../../core/evidence/vulnerability-scan.ts';
import type { JsonValue } from '../../../core/json/json-value.ts';
import type { Policy } from '../../../registry-schema/generated/types.ts';
import { codesOf, newPublisher } from '../../fixtures/registry.ts';
import { ask, identityOf, policyOf, publisher, stated, type Tier } from './evidence-bench.ts';

type Requirement = NonNullable<Tier['evidence']>[number];

const lab = newPublisher();
const scanner = newPublisher();
const ATTESTORS: NonNullable<Policy['attestors']> = [
  { name: 'lab', identities: [identityOf(lab)] },
  { name: 'scanner', identities: [identityOf(scanner)] },
];
const [TESTS = '', VULNS = ''] = [TEST_RESULT_TYPES[0], VULNS_TYPES[1]];

function asking(...evidence: readonly Requirement[]): Policy {
  return policyOf({ evidence: [...evidence] }, { attestors: [...ATTESTORS] });
}

const TESTED = asking({ kind: 'test-result', attestors: ['lab'], tests: ['egress-denied', 'redaction'] });
const SCANNED = asking({ kind: 'vulns', attestors: ['lab'] });
const ENDORSED = asking({ kind: 'scai', attestors: ['lab'], attribute: 'SECRETS_SCANNED' });

async function verdict(policy: Policy, type: string, predicate: JsonValue): Promise<string> {
  return codesOf(ask(policy, [await stated(lab, type, predicate)]).findings);
}

const REFUSED = 'EVIDENCE_FAILED EVIDENCE_MISSING';
const MALFORMED = 'EVIDENCE_MALFORMED EVIDENCE_MISSING';

describe('a test result', () => {
  const passed = ['egress-denied', 'redaction', 'more'];
  const cases: readonly (readonly [string, JsonValue, string])[] = [
    ['that passed with every test asked for', { result: 'PASSED', passedTests: passed, failedTests: [] }, ''],
    ['that says nothing of failed tests', { result: 'PASSED', passedTests: passed }, ''],
    ['that leaves a test out', { result: 'PASSED', passedTests: ['egress-denied'] }, REFUSED],
    ['that names no test at all', { result: 'PASSED' }, REFUSED],
    ['that failed with no test failed', { result: 'FAILED', passedTests: passed, failedTests: [] }, REFUSED],
    ['that passed with warnings', { result: 'WARNED', passedTests: passed, warnedTests: ['redaction'] }, REFUSED],
    ['in other letters', { result: 'passed', passedTests: passed }, REFUSED],
    [
      'with a failed test under a result that passed',
      { result: 'PASSED', passedTests: passed, failedTests: ['x'] },
      REFUSED,
    ],
    ['with a test in other letters', { result: 'PASSED', passedTests: ['Egress-Denied', 'redaction'] }, REFUSED],
    ['without a result', { passedTests: passed }, MALFORMED],
    ['whose result is no text', { result: true, passedTests: passed }, MALFORMED],
    ['whose passed tests are one text', { result: 'PASSED', passedTests: 'egress-denied redaction' }, MALFORMED],
    ['whose failed tests are an object', { result: 'PASSED', passedTests: passed, failedTests: {} }, MALFORMED],
    ['with a passed test that is no text', { result: 'PASSED', passedTests: [...passed, 1] }, MALFORMED],
  ];
  test.each(cases)('%s', async (_name, predicate, codes) => {
    expect(await verdict(TESTED, TESTS, predicate)).toBe(codes);
  });

  test('is enough by itself where the tier names no tests', async () => {
    const policy = asking({ kind: 'test-result', attestors: ['lab'] });
    expect(await verdict(policy, TESTS, { result: 'PASSED' })).toBe('');
    expect(ask(policy, []).findings[0]?.message).toBe('a test result by lab');
  });

  test('tells every test that is missing', async () => {
    const { findings } = ask(TESTED, [await stated(lab, TESTS, { result: 'FAILED', failedTests: ['redaction'] })]);
    expect(findings.map(({ message }) => message)).toEqual([
      'a test result with egress-denied, redaction by lab',
      'the result is "FAILED"',
      '1 tests failed, "redaction" among them',
      '"egress-denied" is not among the tests that passed',
      '"redaction" is not among the tests that passed',
    ]);
  });
});

describe('a vulnerability scan', () => {
  const scan = (...severity: readonly JsonValue[]): JsonValue => ({
    scanner: { uri: 'https://scanner.example', result: [{ id: 'CVE-2026-1', severity: [...severity] }] },
  });
  const scored = (score: JsonValue): JsonValue => scan({ method: 'CVSSv3.1', score });

  test.each(['0', '0.0', '6.9', 'low', 'Medium'])('with a severity of %s passes below high', async (score) => {
    expect(await verdict(SCANNED, VULNS, scored(score))).toBe('');
  });

  const refusing: readonly JsonValue[] = [
    '7',
    '7.0',
    '9.9',
    '10',
    '10.0',
    'HIGH',
    'critical',
    '10.1',
    '11',
    '-1',
    '+1',
    '1e-9',
    '0x0',
    'NaN',
    '',
    ' 1',
    '1,0',
    'none',
    'unknown',
    '٣',
    1,
    null,
    true,
    { score: '1' },
    ['1'],
  ];
  test.each(refusing.map((score) => [score]))('with a severity of %j is refused', async (score) => {
    expect(await verdict(SCANNED, VULNS, scored(score))).toBe(REFUSED);
  });

  test('counts what nobody rates, and the worst of what several rate', async () => {
    expect(await verdict(SCANNED, VULNS, scan())).toBe(REFUSED);
    expect(await verdict(SCANNED, VULNS, scan({ method: 'a', score: 'low' }, { method: 'b', score: '9.8' }))).toBe(
      REFUSED,
    );
    expect(await verdict(SCANNED, VULNS, scan({ method: 'a', score: 'low' }, { method: 'b' }))).toBe(REFUSED);
    expect(await verdict(SCANNED, VULNS, scan('low'))).toBe(REFUSED);
    const text = { scanner: { result: [{ id: 'CVE-2026-1', severity: 'low' }] } };
    expect(await verdict(SCANNED, VULNS, text)).toBe(REFUSED);
  });

  test('that found nothing passes, in either version of the predicate', async () => {
    for (const type of VULNS_TYPES) expect(await verdict(SCANNED, type, { scanner: { result: [] } })).toBe('');
  });

  test.each([
    ['no scanner', {}],
    ['no result', { scanner: {} }],
    ['a result that is no list', { scanner: { result: {} } }],
    ['a text for a scanner', { scanner: 'none' }],
    ['a result without an id', { scanner: { result: [{ severity: [{ score: 'low' }] }] } }],
    ['a result that is a text', { scanner: { result: ['CVE-2026-1'] } }],
  ])('with %s is refused', async (_name, predicate) => {
    expect(await verdict(SCANNED, VULNS, predicate)).toBe(MALFORMED);
  });

  test('is measured by its own threshold, by the tier’s, or by high', async () => {
    const medium = scored('medium');
    const low = asking({ kind: 'vulns', attestors: ['lab'], threshold: 'medium' });
    expect(await verdict(low, VULNS, medium)).toBe(REFUSED);
    const ofTier = policyOf(
      { evidence: [{ kind: 'vulns', attestors: ['lab'] }], vulnerabilities: { threshold: 'low' } },
      { attestors: [...ATTESTORS] },
    );
    expect(await verdict(ofTier, VULNS, scored('low'))).toBe(REFUSED);
    const own = policyOf(
      {
        evidence: [{ kind: 'vulns', attestors: ['lab'], threshold: 'critical' }],
        vulnerabilities: { threshold: 'low' },
      },
      { attestors: [...ATTESTORS] },
    );
    expect(await verdict(own, VULNS, scored('8.0'))).toBe('');
    expect(ask(SCANNED, []).findings[0]?.message).toBe('a vulnerability scan by lab');
  });
});

describe('an attribute', () => {
  const stating = (...attributes: readonly JsonValue[]): JsonValue => ({ attributes: [...attributes] });
  const cases: readonly (readonly [string, JsonValue, string])[] = [
    ['that is stated', stating({ attribute: 'OTHER' }, { attribute: 'SECRETS_SCANNED' }), ''],
    ['that is not', stating({ attribute: 'OTHER' }), REFUSED],
    ['in other letters', stating({ attribute: 'secrets_scanned' }), REFUSED],
    ['of another target', stating({ attribute: 'SECRETS_SCANNED', target: { name: 'other.tgz' } }), REFUSED],
    ['of a target that is null', stating({ attribute: 'SECRETS_SCANNED', target: null }), REFUSED],
    ['as a bare text', stating('SECRETS_SCANNED'), REFUSED],
    ['in an empty list', stating(), REFUSED],
    ['in no list', { attributes: { attribute: 'SECRETS_SCANNED' } }, MALFORMED],
    ['nowhere', {}, MALFORMED],
  ];
  test.each(cases)('%s', async (_name, predicate, codes) => {
    for (const type of SCAI_TYPES) expect(await verdict(ENDORSED, type, predicate)).toBe(codes);
  });

  test('that is missing is named', () => {
    expect(ask(ENDORSED, []).findings[0]?.message).toBe('the attribute SECRETS_SCANNED by lab');
  });
});

describe('a statement', () => {
  const good: JsonValue = { scanner: { result: [] } };

  test('that meets a requirement is named among the accepted', async () => {
    expect(ask(SCANNED, [await stated(lab, VULNS, good)])).toMatchObject({ findings: [], accepted: ['a'] });
  });

  test('that meets the requirement is enough, whatever stands beside it', async () => {
    const bundles = [
      await stated(lab, VULNS, {}),
      await stated(newPublisher(), VULNS, good),
      await stated(lab, VULNS, good),
    ];
    expect(ask(SCANNED, bundles)).toMatchObject({ findings: [], accepted: ['c'] });
  });

  test('by the publisher for itself, or by a stranger, is refused', async () => {
    for (const signer of [publisher, newPublisher()]) {
      expect(codesOf(ask(SCANNED, [await stated(signer, VULNS, good)]).findings)).toBe(
        'EVIDENCE_MISSING SIGNER_KEY_UNKNOWN',
      );
    }
  });

  test('by an attestor whom this requirement does not name is not evidence, and no fault either', async () => {
    expect(codesOf(ask(SCANNED, [await stated(scanner, VULNS, good)]).findings)).toBe('EVIDENCE_MISSING');
    const both = asking({ kind: 'vulns', attestors: ['lab', 'scanner'] });
    expect(codesOf(ask(both, [await stated(scanner, VULNS, good)]).findings)).toBe('');
    expect(ask(both, []).findings[0]?.message).toBe('a vulnerability scan by lab or scanner');
  });

  test('of another kind, artifact or digest is not evidence', async () => {
    expect(codesOf(ask(SCANNED, [await stated(lab, TESTS, good)]).findings)).toBe('EVIDENCE_MISSING');
    expect(codesOf(ask(SCANNED, [await stated(lab, VULNS, good, { name: 'other.tgz' })]).findings)).toBe(
      'ATTESTATION_SUBJECT_MISSING EVIDENCE_MISSING',
    );
    expect(codesOf(ask(SCANNED, [await stated(lab, VULNS, good, { sha256: 'b'.repeat(64) })]).findings)).toBe(
      'ATTESTATION_SUBJECT_DIGEST EVIDENCE_MISSING',
    );
  });

  test('whose age nothing proves is too old wherever age counts', async () => {
    const young = asking({ kind: 'vulns', attestors: ['lab'], max_age_days: 3650 });
    expect(codesOf(ask(young, [await stated(lab, VULNS, good)]).findings)).toBe('EVIDENCE_MISSING EVIDENCE_STALE');
  });

  test('that cannot be read is refused even where nobody asked for it', async () => {
    expect(codesOf(ask(policyOf({}), [Buffer.from('no')]).findings)).toBe('JSON_SYNTAX');
  });

  test('that is missing does not hide that another is missing, too', () => {
    const policy = asking(
      { kind: 'provenance' },
      { kind: 'vulns', attestors: ['lab'] },
      { kind: 'scai', attestors: ['lab'], attribute: 'x' },
    );
    expect(ask(policy, []).findings.map(({ code }) => code)).toEqual([
      'PROVENANCE_MISSING',
      'EVIDENCE_MISSING',
      'EVIDENCE_MISSING',
    ]);
  });

  test('is asked for in vain where the policy lists nobody of that name', async () => {
    const { attestors: _none, ...policy } = SCANNED;
    expect(codesOf(ask(policy, [await stated(lab, VULNS, good)]).findings)).toBe('EVIDENCE_MISSING SIGNER_KEY_UNKNOWN');
  });
});
