import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cvss3Score, severityOfScore } from '../../../core/osv/cvss.ts';

const RUNS = process.env['PORTCULLIS_LONG'] === undefined ? 200 : 20_000;

describe('a CVSS v3 vector', () => {
  test.each([
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8, 'critical'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 10, 'critical'],
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1, 'medium'],
    ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H', 9.9, 'critical'],
    ['CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:C/C:H/I:H/A:H', 9.1, 'critical'],
    ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', 8.8, 'high'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H', 7.5, 'high'],
    ['CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', 7.8, 'high'],
    ['CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:N/A:N', 5.9, 'medium'],
    ['CVSS:3.1/AV:L/AC:H/PR:L/UI:N/S:U/C:L/I:N/A:N', 2.5, 'low'],
    ['CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N', 1.6, 'low'],
    ['CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0, 'low'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:N/I:N/A:N', 0, 'low'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:P/RL:O', 9.8, 'critical'],
  ])('%s scores %d: %s', (vector, score, severity) => {
    expect(cvss3Score(vector)).toBe(score);
    expect(severityOfScore(score)).toBe(severity);
  });

  test.each([
    '',
    'CVSS:2.0/AV:N/AC:L/Au:N/C:P/I:P/A:P',
    'AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/E:P',
    'CVSS:3.1/AV:X/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/A:N',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:constructor',
  ])('%j has no score', (vector) => {
    expect(cvss3Score(vector)).toBeUndefined();
  });

  test('scores between 0 and 10 with one decimal, or not at all', () => {
    const value = fc.constantFrom('N', 'A', 'L', 'P', 'H', 'R', 'U', 'C');
    const metric = (name: string) => value.map((one) => `${name}:${one}`);
    const metrics = ['AV', 'AC', 'PR', 'UI', 'S', 'C', 'I', 'A'].map(metric);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.tuple(...metrics).map((all) => `CVSS:3.1/${all.join('/')}`),
        ),
        (vector) => {
          const score = cvss3Score(vector) ?? 0;
          expect(score).toBe(Math.round(score * 10) / 10);
          expect(score >= 0 && score <= 10).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
