import { satisfies } from '@renovatebot/pep440';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers } from '../../../core/sdk/interval-set.ts';
import { isEveryPep440, matchesPep440, parsePep440Range } from '../../../core/sdk/pep440-range.ts';
import { comparePep440, parsePep440, pep440Key } from '../../../core/sdk/pep440-version.ts';

const RUNS = process.env['PORTCULLIS_LONG'] === undefined ? 200 : 20_000;

function matches(specifier: string, version: string): boolean | undefined {
  const [range, parsed] = [parsePep440Range(specifier), parsePep440(version)];
  return range === undefined || parsed === undefined ? undefined : matchesPep440(range, parsed);
}

describe('a PEP 440 specifier', () => {
  test.each([
    ['>=2.0,<3.0', '2.0', true],
    ['>=2.0,<3.0', '2.99.1', true],
    ['>=2.0,<3.0', '3.0', false],
    ['>=2.0,<3.0', '3.0rc1', false],
    ['>=2.0,<3.0', '3.0.dev1', false],
    ['>=2.0,<3.0', '2.0rc1', false],
    ['>=2.0,<3.0', '2.1a1', true],
    ['>=2.0,<3.0', '1!2.5', false],
    ['>=1!2.0', '3.0', false],
    ['==2.1', '2.1.0', true],
    ['==2.1', '2.1+local.1', true],
    ['==2.1', '2.1.post1', false],
    ['==2.1+a.1', '2.1+a.1', true],
    ['==2.1+a.1', '2.1+A-1', true],
    ['==2.1+a.1', '2.1+a.2', false],
    ['==2.1+a.1', '2.1+a.1.1', false],
    ['==2.1+a.1', '2.1', false],
    ['==2.1+1e5', '2.1+100000', false],
    ['!=2.1+a', '2.1', true],
    ['!=2.1', '2.1+a', false],
    ['!=2.1', '2.2', true],
    ['==2.*', '2.0.dev0', true],
    ['==2.*', '2.9.9', true],
    ['==2.*', '3.0.dev0', false],
    ['==2.0.*', '2', true],
    ['!=2.0.*', '2', false],
    ['!=2.0.*', '2.1', true],
    ['~=2.2', '2.9', true],
    ['~=2.2', '3.0', false],
    ['~=2.2.1', '2.2.9', true],
    ['~=2.2.1', '2.3', false],
    ['~=1!2.2', '1!2.5', true],
    ['>1.0', '1.0.post1', false],
    ['>1.0', '1.0+local', false],
    ['>1.0', '1.0.0.0.1', true],
    ['>1.0.post1', '1.0.post2', true],
    ['>1.0.post1', '1.0.post1+local', false],
    ['>1.0rc1', '1.0rc1.post1', false],
    ['>1.0rc1', '1.0rc2', true],
    ['>1.0.dev1', '1.0.dev2', true],
    ['>1.0.dev1', '1.0.dev1', false],
    ['<1.0', '1.0rc1', false],
    ['<1.0rc2', '1.0rc1', true],
    ['<1.0.dev3', '1.0.dev2', true],
    ['<1.0.post1', '1.0', true],
    ['<1.0.post1', '1.0.post1.dev1', false],
    ['<=1.0', '1.0+local', true],
    ['<=1.0', '1.0.post1', false],
    ['<=1.0.dev1', '1.0.dev1+x', true],
    ['<=1.0rc1', '1.0rc1.post1', false],
    ['  >= 2.0 , < 3.0 ', 'v2.5-1', true],
  ])('%s and %s: %s', (specifier, version, expected) => {
    expect(matches(specifier, version)).toBe(expected);
  });

  test.each([
    '',
    ',',
    '>=2.0,',
    '2.0',
    '===2.0',
    '~=2',
    '>=2.*',
    '==1.0rc1.*',
    '==1.0.post1.*',
    '==1.0.dev1.*',
    '>=1.0+local',
    '==1.0+local.*',
    '>=garbage',
    '>>1',
    '=>1',
    '*',
    '^1.0',
    '>=1.0 <2.0',
    Array.from({ length: 33 }, () => '>1').join(','),
  ])('%j is none', (specifier) => {
    expect(parsePep440Range(specifier)).toBeUndefined();
  });

  test.each(['1.0 ', ' 1.0', '1.0\n', 'latest', '', '1.0000000000000001', '1'.repeat(129), '1.0.99999999999999999'])(
    'the version %j is none',
    (version) => {
      expect(parsePep440(version)).toBeUndefined();
      expect(pep440Key(version)).toBeUndefined();
    },
  );

  test('versions are in the order of PEP 440', () => {
    const sorted = (
      '1.dev0 1.0a1.dev1 1.0a1 1.0a1.post1.dev1 1.0a1.post1 1.0b1 1.0rc1 1.0 1.0+a.0 1.0+b 1.0+b.1 1.0+0 1.0+5 1.0+10 ' +
      '1.0.post0.dev1 1.0.post0 1.0.0.1 1.1 1.10 1!0.1'
    ).split(' ');
    const points = sorted.map((text) => parsePep440(text)).filter((point) => point !== undefined);
    for (const [i, a] of points.entries())
      for (const [j, b] of points.entries()) expect(Math.sign(comparePep440(a, b))).toBe(Math.sign(i - j));
  });

  test('the spellings of one version have one key', () => {
    expect(new Set(['1.0', 'v1', '1.0.0'].map(pep440Key)).size).toBe(1);
    expect(new Set(['1.0a1', '1.0-alpha-1', '1.0.A.1'].map(pep440Key)).size).toBe(1);
    expect(pep440Key('1.0')).not.toBe(pep440Key('1.0+a'));
    expect(pep440Key('1.0')).not.toBe(pep440Key('1.0.post0'));
  });

  test.each([
    ['>=0', true],
    ['>=0.dev0', true],
    ['>=0.0.1', false],
    ['!=5', false],
    ['<5', false],
    ['>=3,<2', false],
  ])('%s is every version: %s', (specifier, expected) => {
    const range = parsePep440Range(specifier);
    expect(range && isEveryPep440(range)).toBe(expected);
  });
});

const part = fc.integer({ min: 0, max: 3 });
const version = fc
  .record({
    // three segments: the library does not pad shorter ones where a specifier compares a prefix, the specification does
    release: fc.array(part, { minLength: 3, maxLength: 3 }),
    pre: fc.option(fc.tuple(fc.constantFrom('a', 'b', 'rc'), part)),
    post: fc.option(part),
    dev: fc.option(part),
    local: fc.option(fc.constantFrom('a', '1', 'a.1', '0a')),
  })
  .map(({ release, pre, post, dev, local }) =>
    [
      release.join('.'),
      pre === null ? '' : pre.join(''),
      post === null ? '' : `.post${post}`,
      dev === null ? '' : `.dev${dev}`,
      local === null ? '' : `+${local}`,
    ].join(''),
  );
const release = fc.array(part, { minLength: 2, maxLength: 3 }).map((segments) => segments.join('.'));
const clause = fc.tuple(fc.constantFrom('==', '!=', '<=', '>=', '<', '>', '~='), release).map((both) => both.join(''));
const specifier = fc.array(clause, { minLength: 1, maxLength: 3 }).map((clauses) => clauses.join(','));

describe('generated specifiers', () => {
  test('match what the library matches, where the specifier names releases only', () => {
    fc.assert(
      fc.property(specifier, version, (text, candidate) => {
        expect(matches(text, candidate)).toBe(satisfies(candidate, text, { prereleases: true }));
      }),
      { numRuns: RUNS },
    );
  });

  test('that are covered by another match nothing beside it, and a false answer has a witness', () => {
    const pool = witnesses();
    fc.assert(
      fc.property(specifier, specifier, (one, other) => {
        const [outer, inner] = [parsePep440Range(one), parsePep440Range(other)];
        if (outer === undefined || inner === undefined) return;
        const stray = pool.find((point) => matchesPep440(inner, point) && !matchesPep440(outer, point));
        expect(covers(outer, inner, comparePep440)).toBe(stray === undefined);
      }),
      { numRuns: RUNS },
    );
  });

  test('never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        expect([parsePep440(text), parsePep440Range(text)]).toHaveLength(2);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Versions on, right before and right behind every release that the generated specifiers can name. */
function witnesses(): readonly NonNullable<ReturnType<typeof parsePep440>>[] {
  const segments = [0, 1, 2, 3, 4];
  const triples = segments.flatMap((a) => segments.flatMap((b) => segments.map((c) => `${a}.${b}.${c}`)));
  const suffixes = ['.dev0', 'a0', '', '+a', '.post0', '.0.1.dev0'];
  return [...triples, '99.0']
    .flatMap((triple) => suffixes.map((suffix) => parsePep440(triple + suffix)))
    .filter((point) => point !== undefined);
}
