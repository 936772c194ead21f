import * as fc from 'fast-check';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { isEveryNpm, isNoNpm, matchesNpm, npmRangeCovers, parseNpmRange } from '../../../core/sdk/npm-range.ts';

const RUNS = process.env['PORTCULLIS_LONG'] === undefined ? 200 : 20_000;

const number = fc.integer({ min: 0, max: 3 });
const preRelease = fc.constantFrom('', '', '', '-0', '-1', '-alpha', '-alpha.0', '-alpha.1', '-beta', '-rc.1');
const version = fc.tuple(number, number, number, preRelease).map(([a, b, c, pre]) => `${a}.${b}.${c}${pre}`);
const simple = fc.oneof(
  fc.tuple(fc.constantFrom('^', '~', '>', '>=', '<', '<=', '=', ''), version).map((both) => both.join('')),
  fc.constantFrom('*', '1.x', '2', '>2', '<=1', '1.2.x', '^0', '~1'),
);
const alternative = fc.oneof(
  fc.array(simple, { minLength: 1, maxLength: 2 }).map((all) => all.join(' ')),
  fc.tuple(version, version).map((both) => both.join(' - ')),
);
const range = fc.array(alternative, { minLength: 1, maxLength: 2 }).map((all) => all.join(' || '));

const NUMBERS = [0, 1, 2, 3, 4];
const SUFFIXES = [
  '',
  '-0',
  '-0.0',
  '-1',
  '-1.0',
  '-alpha',
  '-alpha.0',
  '-alpha.0.0',
  '-alpha.1',
  '-beta',
  '-rc.1',
  '-rc.1.0',
  '-z',
];
const POOL = [
  ...NUMBERS.flatMap((a) =>
    NUMBERS.flatMap((b) => NUMBERS.flatMap((c) => SUFFIXES.map((pre) => `${a}.${b}.${c}${pre}`))),
  ),
  '99.0.0',
];

describe('an npm range', () => {
  test.each([
    ['^2.9.1', '2.9.1', true],
    ['^2.9.1', '3.0.0', false],
    ['^2.9.1', '2.10.0-beta.1', false],
    ['^2.9.1-beta.1', '2.9.1-beta.2', true],
    ['^2.9.1-beta.1', '2.9.2-beta.2', false],
    ['1.x || >=2.5.0', '2.5.1', true],
    ['1.x || >=2.5.0', '2.4.9', false],
    ['1.2.3', '1.2.3+build', true],
    ['1.2.3', 'latest', false],
    ['1.2.3', '1.2', false],
    ['>1.2.3-rc.1', '1.2.3', true],
    ['1.2.3-rc.1', '1.2.3-rc.1', true],
    ['1.2.3-rc.1', '1.2.3', false],
    ['<=1.2.3-rc.1', '1.2.3', false],
    ['>=1.2.3-alpha <1.2.3', '1.2.3-beta', true],
    ['>=1.2.3-alpha <=1.2.3', '1.2.3-beta', true],
    ['>=1.2.3-alpha 1.2.3', '1.2.3-beta', false],
    ['>=1.2.3-alpha >=1.2.3', '1.2.3-beta', false],
  ])('%s and %s: %s', (text, candidate, expected) => {
    const read = parseNpmRange(text);
    expect(read && matchesNpm(read, candidate)).toBe(expected);
  });

  test.each([
    '',
    ' ',
    'latest',
    '>=',
    '1.2.3.4',
    '||',
    '1 ||',
    '^1 beta',
    'git+https://x',
    'file:../x',
    'npm:y@1',
    '1;2',
  ])('%j is none', (text) => {
    expect(parseNpmRange(text)).toBeUndefined();
  });

  test('long ranges are refused before they are parsed', () => {
    expect(parseNpmRange(`1${' '.repeat(256)}`)).toBeUndefined();
    expect(parseNpmRange(Array.from({ length: 17 }, () => '1').join('||'))).toBeUndefined();
  });

  test.each([
    ['*', true, false],
    ['x', true, false],
    ['>=0.0.0', true, false],
    ['<1 || >=1', true, false],
    ['>0.0.0', false, false],
    ['>2 <1', false, true],
    ['<0.0.0', false, true],
    ['<1.0.0-0 >=1.0.0-0', false, true],
    ['1.0.0-0', false, false],
  ])('%s is everything: %s, nothing: %s', (text, everything, nothing) => {
    const read = parseNpmRange(text);
    expect(read && [isEveryNpm(read), isNoNpm(read)]).toEqual([everything, nothing]);
  });

  test.each([
    ['>=1 <3', '>=1 <2 || >=2 <3', true],
    ['>=1 <2 || >=2 <3', '>=1 <3', true],
    ['^1.2.0', '~1.4.2', true],
    ['~1.4.2', '^1.2.0', false],
    ['>1.0.0-alpha', '>=1.0.0-alpha.0', true],
    ['^1.0.0', '^1.0.0-beta', false],
    ['^1.0.0', '1.0.0-beta', false],
  ])('%s covers %s: %s', (one, other, expected) => {
    const [outer, inner] = [parseNpmRange(one), parseNpmRange(other)];
    expect(outer && inner && npmRangeCovers(outer, inner)).toBe(expected);
  });
});

describe('generated ranges', () => {
  test('match what node-semver matches', () => {
    fc.assert(
      fc.property(range, version, (text, candidate) => {
        const read = parseNpmRange(text);
        expect(read && matchesNpm(read, candidate)).toBe(semver.satisfies(candidate, text));
      }),
      { numRuns: RUNS },
    );
  });

  test('that are covered by another match nothing beside it, and a false answer has a witness', () => {
    fc.assert(
      fc.property(range, range, (one, other) => {
        const [outer, inner] = [parseNpmRange(one), parseNpmRange(other)];
        if (outer === undefined || inner === undefined) throw new Error(`${one} and ${other} are ranges`);
        const stray = POOL.find((text) => matchesNpm(inner, text) && !matchesNpm(outer, text));
        expect(npmRangeCovers(outer, inner)).toBe(stray === undefined);
      }),
      { numRuns: Math.min(RUNS, 5_000) },
    );
  });

  test('never throw, and take no time', () => {
    const characters = fc.string({ unit: fc.constantFrom(...'0123456789.-+^~<>=|x* ab'.split('')), maxLength: 256 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), characters), (text) => {
        expect(parseNpmRange(text)).not.toBeNull();
      }),
      { numRuns: RUNS },
    );
  });
});
