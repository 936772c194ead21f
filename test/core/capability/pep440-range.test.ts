import { satisfies } from '@renovatebot/pep440';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePep440Range, pep440Includes } from '../../../core/capability/pep440-range.ts';
import { RUNS } from './covenants.ts';

function includes(outer: string, inner: string): boolean {
  const [one, other] = [parsePep440Range(outer), parsePep440Range(inner)];
  if (one === undefined || other === undefined) throw new Error(`${outer} or ${inner} is no specifier`);
  return pep440Includes(one, other);
}

describe('a range includes', () => {
  test.each([
    ['', '>=1'],
    ['', ''],
    ['>=1', '>=1.0'],
    ['>=1', '>1'],
    ['>=1', '>=1.1'],
    ['>=1', '==1.5+local'],
    ['>=1', '~=1.5'],
    ['>=1.dev0', '==1.*'],
    ['>=2', '>=1!1'],
    ['>1', '>1'],
    ['>1', '>1.1'],
    ['>1', '>=1.1'],
    ['<=2', '<2'],
    ['<=2', '<=1.9'],
    ['<3', '<2'],
    ['<3', '<=2'],
    ['<3', '~=2.1'],
    ['<3', '==2.*'],
    ['==2.*', '~=2.1'],
    ['==2.*', '>=2,<3'],
    ['==1!2.*', '==1!2.3'],
    ['~=2.1', '>=2.2,<3'],
    ['!=1', '!=1.0'],
    ['!=1', '==2'],
    ['!=1.*', '!=1.*'],
    ['===x', '===x'],
    ['==1', '==1.0'],
    ['>=1.0rc1', '>=1.0'],
  ])('%j: %j', (outer, inner) => {
    expect(includes(outer, inner)).toBe(true);
  });
});

describe('a range is not shown to include', () => {
  test.each([
    ['>=1', ''],
    ['>=1', '>=0.9'],
    ['>=1', '<2'],
    ['>1', '>=1'],
    ['<2', '<=2'],
    ['<2', '<2.1'],
    ['<2', '>1'],
    ['<=2', '<3'],
    ['==1', '>=1'],
    ['==1', '==1.1'],
    ['==1.0+a', '==1.0'],
    ['!=1', '>=0'],
    ['!=1', '==1'],
    ['!=1.0+a', '==1.0'],
    ['!=1.*', '==2'],
    ['===1', '==1'],
    ['==1', '===1'],
    ['>1', '>1.post1'],
    ['<2', '<2rc1'],
    ['>=1!1', '>=2'],
    ['>=1', '==1.*'],
    ['==1.*', '>=1'],
    ['~=2.1.0', '~=2.1'],
  ])('%j: %j', (outer, inner) => {
    expect(includes(outer, inner)).toBe(false);
  });
});

describe('what is no specifier is not read', () => {
  test.each([
    '1.0',
    '=>1',
    '>= ',
    '>=1,',
    '>=one',
    '~=1',
    '~=1.1.*',
    '>=1.*',
    '==1rc1.*',
    '!=1rc1.*',
    '>=1+local',
    '~=1.1+local',
    '==1 2',
    '>=1;<2',
    '==1234567890123456',
    `>=1${',<9'.repeat(100)}`,
  ])('%j', (text) => {
    expect(parsePep440Range(text)).toBeUndefined();
  });
});

// No release stands both with and without an epoch: to `<` and `>` of the library, unlike Python's, `1!1` is another `1`.
const VERSIONS = ['0', '1', '1.0', '1.1', '1.9', '2', '2.0', '2.1', '2.1.3', '3', '1!7', '1!7.1', '10'].flatMap(
  (release) =>
    ['', 'a1', 'rc1', '.dev0', '.post1', '.post1.dev2', 'rc1.dev3', '+local', '.post1+local'].map(
      (suffix) => `${release}${suffix}`,
    ),
);
const version = fc.constantFrom(...VERSIONS);
const clause = fc
  .tuple(fc.constantFrom('==', '!=', '<=', '>=', '<', '>', '~=', '==='), version, fc.constantFrom('', '', '', '.*'))
  .map(([operator, text, prefix]) => `${operator}${text}${prefix}`);
const specifier = fc.array(clause, { maxLength: 3 }).map((clauses) => clauses.join(','));

test('no version that the inner range allows is outside a range that includes it', () => {
  const allows = (range: string, each: string): boolean => satisfies(each, range, { prereleases: true });
  let included = 0;
  fc.assert(
    fc.property(specifier, specifier, (outer, inner) => {
      const [one, other] = [parsePep440Range(outer), parsePep440Range(inner)];
      const isIncluded = one !== undefined && other !== undefined && pep440Includes(one, other);
      const suspects = isIncluded ? VERSIONS : [];
      included += suspects.length;
      expect(suspects.find((each) => allows(inner, each) && !allows(outer, each))).toBeUndefined();
    }),
    { numRuns: 2 * RUNS },
  );
  expect(included).toBeGreaterThan(0);
});

test('a range that can be read includes itself', () => {
  fc.assert(
    fc.property(specifier, (text) => {
      const range = parsePep440Range(text);
      expect(range === undefined || pep440Includes(range, range)).toBe(true);
    }),
    { numRuns: RUNS },
  );
});
