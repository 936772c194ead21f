import { describe, expect, test } from 'vitest';
import { isDenyRange, rangeCovers } from '../../../core/denies/scope-range.ts';

describe('a range of versions', () => {
  test.each([
    ['>=1.0,<2.0', '1.0', 'pypi', true],
    ['>=1.0,<2.0', '1.9.9', 'pypi', true],
    ['>=1.0,<2.0', '2.0', 'pypi', false],
    ['>=1.0,<2.0', '1.5rc1', 'pypi', true],
    ['>=1.0,<2.0', '1.0.dev1', 'pypi', false],
    ['~=1.4', '1.9', 'pypi', true],
    ['^1.2', '1.2.0', 'npm', true],
    ['^1.2', '2.0.0', 'npm', false],
    ['>=1.0.0 <2.0.0', '1.5.0-beta.1', 'npm', true],
    ['1.x || 3.x', '3.1.0', 'npm', true],
    ['1.x || 3.x', '2.1.0', 'npm', false],
    ['>=1.0,<2.0', '1.5', undefined, true],
    ['>=1.0,<2.0', '2.5', undefined, false],
    ['>=1.0 <2.0', '1.5.0', undefined, true],
    ['>=1.0 <2.0', '2.5.0', undefined, false],
  ] as const)('%s and version %s of %s: %s', (range, version, ecosystem, covered) => {
    expect(rangeCovers(range, version, ecosystem)).toBe(covered);
  });

  test('covers what nobody can place in it, so that no odd spelling gets past', () => {
    expect(rangeCovers('>=1.0,<2.0', 'not-a-version', 'pypi')).toBe(true);
    expect(rangeCovers('^1.2', '1.2', 'npm')).toBe(true);
    expect(rangeCovers('^1.2', '9.0', 'pypi')).toBe(true);
  });

  test('is none where it is empty or garbage, which libraries take for everything or throw at', () => {
    for (const text of ['', ' ', ',', '>=', 'latest', '>=1.0,,<2', '>=1 || ', 'x'.repeat(400)])
      expect([text, isDenyRange(text)]).toEqual([text, false]);
    expect([isDenyRange('>=1.0,<2.0'), isDenyRange('^1.2'), isDenyRange('^1.2', 'pypi')]).toEqual([true, true, false]);
  });
});
