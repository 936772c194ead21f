import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  matchVulnerabilities,
  type OsvFile,
  type VulnerabilityCheck,
} from '../../../core/osv/match-vulnerabilities.ts';
import { affectednessOf } from '../../../core/osv/osv-affects.ts';
import { readOsvRecord } from '../../../core/osv/osv-record.ts';
import type { SbomComponent } from '../../../core/sbom/sbom.ts';
import { codesOf, component, npm, pypi, sbomOf } from '../sdk/sdk-sbom.ts';
import { advisory, affectedNpm, affectedPypi, CRITICAL_VECTOR, MEDIUM_VECTOR, osvFile } from './osv-sample.ts';

const RUNS = process.env['PORTCULLIS_LONG'] === undefined ? 200 : 20_000;

async function match(
  components: readonly SbomComponent[],
  records: readonly unknown[],
  rest: Partial<VulnerabilityCheck> = {},
) {
  const files = records.map((record, index) => osvFile(record, `${index}.json`));
  return matchVulnerabilities({
    sbom: sbomOf(components),
    records: files,
    ecosystem: 'pypi',
    threshold: 'low',
    ...rest,
  });
}

async function isAffected(affected: object, carried: SbomComponent): Promise<boolean> {
  const { findings } = await match([carried], [advisory('GHSA-aaaa-bbbb-cccc', { affected: [affected] })]);
  expect(codesOf(findings).filter((code) => code !== 'OSV_VULNERABLE')).toEqual([]);
  return findings.length > 0;
}

describe('a vulnerability record', () => {
  test.each([
    ['2.19.1', true],
    ['2.20.0', false],
    ['2.20.0rc1', true],
    ['0.1', true],
    ['2.20', false],
    ['3.0', false],
  ])('with a range that ends in a fix affects %s: %s', async (version, expected) => {
    expect(
      await isAffected(affectedPypi('requests', [{ introduced: '0' }, { fixed: '2.20.0' }]), pypi('requests', version)),
    ).toBe(expected);
  });

  test.each([
    ['0.9.0', false],
    ['1.0.0', true],
    ['1.2.0', true],
    ['1.2.1', false],
    ['2.0.0', true],
    ['2.1.0', false],
    ['2.0.5-beta.1', true],
    ['3.0.0', true],
  ])('with several intervals, in any order, affects %s: %s', async (version, expected) => {
    const events = [
      { fixed: '2.1.0' },
      { introduced: '2.0.0' },
      { last_affected: '1.2.0' },
      { introduced: '1.0.0' },
      { introduced: '3.0.0' },
    ];
    expect(await isAffected(affectedNpm('lodash', events), npm('lodash', version))).toBe(expected);
  });

  test('that is fixed and introduced again at one version affects that version', async () => {
    const events = [{ introduced: '0' }, { fixed: '1.0.0' }, { introduced: '1.0.0' }, { last_affected: '1.0.0' }];
    expect(await isAffected(affectedNpm('x', events), npm('x', '1.0.0'))).toBe(true);
    expect(await isAffected(affectedNpm('x', events), npm('x', '1.0.1'))).toBe(false);
    const everything = [{ introduced: '0' }, { introduced: '0' }];
    expect(await isAffected(affectedNpm('x', everything), npm('x', '0.0.0'))).toBe(true);
  });

  test.each([
    [[{ introduced: '0' }, { limit: '2.0.0' }], true, false],
    [[{ introduced: '0' }, { limit: '1.0.0' }, { limit: '2.0.0' }], true, false],
    [[{ introduced: '0' }, { limit: '1.0.0' }, { limit: '*' }], true, true],
  ])('with the limits %j affects 1.5.0: %s, 2.0.0: %s', async (events, before, after) => {
    expect(await isAffected(affectedNpm('x', events), npm('x', '1.5.0'))).toBe(before);
    expect(await isAffected(affectedNpm('x', events), npm('x', '2.0.0'))).toBe(after);
  });

  test('names versions one by one, in any spelling of PyPI', async () => {
    const listed = { package: { ecosystem: 'PyPI', name: 'Requests_OAuth' }, versions: ['1.0', '2004d'] };
    expect(await isAffected(listed, pypi('requests-oauth', '1.0.0'))).toBe(true);
    expect(await isAffected(listed, pypi('requests.oauth', '2004d'))).toBe(true);
    expect(await isAffected(listed, pypi('requests-oauth', '1.1'))).toBe(false);
    expect(await isAffected({ package: listed.package }, pypi('requests-oauth', '1.0'))).toBe(false);
  });

  test('names its package by purl too; git ranges and other ecosystems are passed over', async () => {
    const events = [{ introduced: '0' }];
    const ranges = [{ type: 'SEMVER', events }];
    const carried = npm('@a/b', '1.0.0');
    expect(await isAffected({ package: { purl: 'pkg:npm/%40a/b' }, ranges }, carried)).toBe(true);
    expect(await isAffected({ package: { ecosystem: 'npm:x', name: '@a/b' }, ranges }, carried)).toBe(true);
    expect(await isAffected({ package: { ecosystem: 'Go', name: '@a/b' }, ranges }, carried)).toBe(false);
    expect(await isAffected({ package: { purl: 'pkg:golang/%40a/b' }, ranges }, carried)).toBe(false);
    expect(await isAffected({ package: { ecosystem: 'npm' }, ranges }, carried)).toBe(false);
    expect(await isAffected({ ranges: [{ type: 'GIT', repo: 'https://x', events }] }, carried)).toBe(false);
    const named = { package: { ecosystem: 'npm', name: '@a/b' }, ranges: [{ type: 'GIT', repo: 'https://x', events }] };
    expect(await isAffected(named, carried)).toBe(false);
  });

  test('that is withdrawn affects nothing', async () => {
    const { findings } = await match(
      [pypi('requests', '1.0')],
      [advisory('GHSA-a', { withdrawn: '2025-01-01T00:00:00Z' })],
    );
    expect(findings).toEqual([]);
  });
});

describe('the severity of a vulnerability', () => {
  test.each([
    [{ severity: [{ type: 'CVSS_V3', score: CRITICAL_VECTOR }] }, 'critical', true],
    [
      {
        severity: [
          { type: 'CVSS_V3', score: MEDIUM_VECTOR },
          { type: 'CVSS_V3', score: CRITICAL_VECTOR },
        ],
      },
      'critical',
      true,
    ],
    [
      { severity: [{ type: 'CVSS_V3', score: MEDIUM_VECTOR }], database_specific: { severity: 'HIGH' } },
      'medium',
      true,
    ],
    [
      { severity: [{ type: 'CVSS_V4', score: 'CVSS:4.0/AV:N' }], database_specific: { severity: 'MODERATE' } },
      'medium',
      true,
    ],
    [{ severity: [{ type: 'CVSS_V3', score: 'garbage' }, 7], database_specific: { severity: 'low' } }, 'low', true],
    [{ severity: [{ type: 'CVSS_V4', score: 'CVSS:4.0/AV:N' }] }, 'high', false],
    [{ database_specific: { severity: 'SEVERE' } }, 'high', false],
    [{ severity: 'HIGH', database_specific: 1 }, 'high', false],
    [{}, 'high', false],
  ])('of %j is %s, known: %s', async (rest, severity, isSeverityKnown) => {
    const { vulnerabilities } = await match([pypi('requests', '1.0')], [advisory('GHSA-a', rest)]);
    expect(vulnerabilities).toMatchObject([{ severity, isSeverityKnown }]);
  });

  test('stands at the affected package before the record, and a malicious package is critical', async () => {
    const affected = [affectedPypi('requests', [{ introduced: '0' }], { database_specific: { severity: 'LOW' } })];
    const record = advisory('GHSA-a', { affected, severity: [{ type: 'CVSS_V3', score: CRITICAL_VECTOR }] });
    expect((await match([pypi('requests', '1.0')], [record])).vulnerabilities).toMatchObject([{ severity: 'low' }]);
    const malware = (await match([pypi('requests', '1.0')], [advisory('MAL-2025-1')])).vulnerabilities;
    expect(malware).toMatchObject([{ severity: 'critical', isSeverityKnown: true }]);
  });

  test.each([
    ['low', 1],
    ['medium', 1],
    ['high', 0],
    ['critical', 0],
  ] as const)('medium under the threshold %s: %d findings', async (threshold, count) => {
    const record = advisory('GHSA-a', { severity: [{ type: 'CVSS_V3', score: MEDIUM_VECTOR }] });
    const { findings, vulnerabilities } = await match([pypi('requests', '1.0')], [record], { threshold });
    expect(codesOf(findings)).toEqual(Array.from({ length: count }, () => 'OSV_VULNERABLE'));
    expect(vulnerabilities).toHaveLength(1);
  });
});

describe('an export against a bill of materials', () => {
  test('tells each vulnerability of each component once, under all its names', async () => {
    const sbomAt = { file: 'sbom.cdx.json' };
    const records = [
      advisory('GHSA-x84v-xcm2-53pg', { aliases: ['CVE-2018-18074'], database_specific: { severity: 'HIGH' } }),
      advisory('PYSEC-2018-28', { aliases: ['GHSA-x84v-xcm2-53pg', 'CVE-2018-18074', 'PYSEC-2018-28', 7] }),
      advisory('PYSEC-2023-74', { affected: [affectedPypi('requests', [{ introduced: '2.3.0' }])] }),
      advisory('GHSA-other', { affected: [affectedPypi('urllib3', [{ introduced: '0' }])] }),
    ];
    const { findings } = await match([pypi('requests', '2.19.0'), pypi('httpx', '1.0')], records, { sbomAt });
    expect(findings).toEqual([
      {
        code: 'OSV_VULNERABLE',
        message:
          '"requests" "2.19.0": "CVE-2018-18074", "GHSA-x84v-xcm2-53pg", "PYSEC-2018-28"; high; fixed in "2.20.0"',
        at: sbomAt,
      },
      {
        code: 'OSV_VULNERABLE',
        message: '"requests" "2.19.0": "PYSEC-2023-74"; unknown severity, taken as high; no fixed version is known',
        at: sbomAt,
      },
    ]);
  });

  test('records that are aliases through a third, met last, are one', async () => {
    const records = [
      advisory('GHSA-1', { aliases: ['CVE-1-1'], database_specific: { severity: 'LOW' } }),
      advisory('PYSEC-2', { aliases: ['CVE-1-2'], database_specific: { severity: 'CRITICAL' } }),
      advisory('OSV-3', { aliases: ['CVE-1-1', 'CVE-1-2'], database_specific: { severity: 'MEDIUM' } }),
    ];
    const { vulnerabilities, findings } = await match([pypi('requests', '1.0')], records);
    expect(vulnerabilities).toMatchObject([
      { ids: ['CVE-1-1', 'CVE-1-2', 'GHSA-1', 'OSV-3', 'PYSEC-2'], severity: 'critical' },
    ]);
    expect(findings[0]?.message).toContain('and 1 more');
  });

  test('a component whose version is missing or out of order is OSV_VERSION_UNKNOWN', async () => {
    for (const carried of [component('requests', undefined), component('requests', 'unknown')])
      expect(codesOf((await match([carried], [advisory('GHSA-a')])).findings)).toEqual(['OSV_VERSION_UNKNOWN']);
    expect((await match([component('httpx', undefined)], [advisory('GHSA-a')])).findings).toEqual([]);
  });

  test('more versions of one package than anything installs are OSV_VERSION_UNKNOWN', async () => {
    const many = Array.from({ length: 257 }, (_, index) => pypi('requests', `3.${index}`));
    expect(codesOf((await match(many, [advisory('GHSA-a')])).findings)).toEqual(['OSV_VERSION_UNKNOWN']);
  });

  test.each([
    ['not JSON', '{'],
    ['no object', []],
    ['no id', { affected: [] }],
    ['an id that is none', advisory('x')],
    ['an id with markup', advisory('GHSA-<img>')],
    ['affected that is no list', advisory('GHSA-a', { affected: {} })],
    ['an affected that is no object', advisory('GHSA-a', { affected: [1] })],
    [
      'ranges that are no list',
      advisory('GHSA-a', { affected: [{ package: { ecosystem: 'npm', name: 'x' }, ranges: 1 }] }),
    ],
    ['a range that is no object', advisory('GHSA-a', { affected: [affectedRange(1)] })],
    ['a range of another type', advisory('GHSA-a', { affected: [affectedRange({ type: 'X', events: [] })] })],
    ['a range without events', advisory('GHSA-a', { affected: [affectedRange({ type: 'SEMVER' })] })],
    ['events without a beginning', advisory('GHSA-a', { affected: [affectedNpm('x', [{ fixed: '1.0.0' }])] })],
    ['an event of two', advisory('GHSA-a', { affected: [affectedNpm('x', [{ introduced: '0', fixed: '1.0.0' }])] })],
    ['an event of none', advisory('GHSA-a', { affected: [affectedNpm('x', [{ introduced: '0' }, {}])] })],
    ['an event that is no text', advisory('GHSA-a', { affected: [affectedNpm('x', [{ introduced: 0 }])] })],
    [
      'an event that is no object',
      advisory('GHSA-a', {
        affected: [{ package: { ecosystem: 'npm', name: 'x' }, ranges: [{ type: 'SEMVER', events: [1] }] }],
      }),
    ],
    ['a bound that is no version', advisory('GHSA-a', { affected: [affectedPypi('requests', [{ introduced: 'x' }])] })],
  ])('a record with %s is OSV_RECORD_INVALID, and the rest is matched', async (_, record) => {
    const { findings } = await match([pypi('requests', '1.0')], [record, advisory('GHSA-b')]);
    expect(codesOf(findings)).toEqual(['OSV_RECORD_INVALID', 'OSV_VULNERABLE']);
    expect(findings[0]?.message).toContain('"0.json"');
  });

  test('a range that can be read still counts beside one that cannot', async () => {
    const events = [{ introduced: '0' }];
    const ranges = [
      { type: 'ECOSYSTEM', events: [{ introduced: 'x' }] },
      { type: 'ECOSYSTEM', events },
    ];
    const affected = [{ package: { ecosystem: 'PyPI', name: 'requests' }, ranges }];
    const { findings } = await match([pypi('requests', '1.0')], [advisory('GHSA-a', { affected })]);
    expect(codesOf(findings)).toEqual(['OSV_VULNERABLE']);
  });

  test('a record without affected packages says nothing, and records may come from a stream', async () => {
    async function* stream(): AsyncGenerator<OsvFile> {
      yield osvFile({ id: 'GHSA-a', modified: '2025-01-01T00:00:00Z' });
      yield osvFile(advisory('GHSA-b'));
    }
    const sbom = sbomOf([pypi('requests', '1.0')]);
    const { findings } = await matchVulnerabilities({
      sbom,
      records: stream(),
      ecosystem: undefined,
      threshold: 'high',
    });
    expect(codesOf(findings)).toEqual(['OSV_VULNERABLE']);
  });

  test('20,000 records against 5,000 components take seconds', async () => {
    const components = Array.from({ length: 5_000 }, (_, index) => pypi(`p${index}`, '1.0'));
    const records = Array.from({ length: 20_000 }, (_, index) =>
      advisory(`GHSA-${index}`, { affected: [affectedPypi(`p${index}`, [{ introduced: '0' }])] }),
    );
    const start = performance.now();
    expect((await match(components, records)).vulnerabilities).toHaveLength(5_000);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test('no record makes the matcher throw', async () => {
    const version = fc.constantFrom('0', '1.0.0', '1.0.0rc1', '*', 'x', '');
    const event = fc.dictionary(fc.constantFrom('introduced', 'fixed', 'last_affected', 'limit'), version, {
      maxKeys: 2,
    });
    const affected = fc.record({
      package: fc.constantFrom({ ecosystem: 'PyPI', name: 'requests' }, { purl: 'pkg:npm/x' }, {}),
      ranges: fc.array(fc.record({ type: fc.constantFrom('SEMVER', 'ECOSYSTEM', 'GIT'), events: fc.array(event) })),
      versions: fc.array(version),
    });
    const record = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.oneof(affected, fc.jsonValue())).map((list) => advisory('GHSA-a', { affected: list })),
    );
    const components = [pypi('requests', '1.0'), npm('x', '1.0.0')];
    await fc.assert(
      fc.asyncProperty(record, async (one) => {
        for (const { code } of (await match(components, [one])).findings) expect(code).toMatch(/^OSV_/);
      }),
      { numRuns: RUNS },
    );
  });
});

test('each range of two is answered by the ecosystem’s own order', () => {
  const read = readOsvRecord(osvFile(advisory('GHSA-a')).bytes);
  if (typeof read === 'string') throw new Error(read);
  const [affected] = read.affected;
  if (affected === undefined) throw new Error('nothing is affected');
  const answer = affectednessOf(affected);
  expect(['2.19', '2.20', 'x'].map(answer)).toEqual(['affected', 'unaffected', 'unordered']);
});

function affectedRange(range: unknown): object {
  return { package: { ecosystem: 'npm', name: 'x' }, ranges: [range] };
}
