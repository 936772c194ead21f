import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../core/report/nearest-name.ts';

const NAMES = ['publish', 'check', 'rebuild', 'revoke'];

describe('the nearest name', () => {
  test.each([
    ['a letter left out', 'publsh', 'publish'],
    ['a letter put in', 'checkk', 'check'],
    ['a letter exchanged', 'revokr', 'revoke'],
    ['two neighbours swapped', 'rebiuld', 'rebuild'],
    ['a beginning left out', 'blish', 'publish'],
    ['three edits', 'puXlYsZ', 'publish'],
    ['the name itself', 'check', 'check'],
  ])('is found by %s', (_, typed, meant) => {
    expect(nearest(typed, NAMES)).toBe(meant);
  });

  test.each([
    ['nothing typed', '', ['a', '']],
    ['no names', 'check', []],
    ['four edits', 'WXYZish', NAMES],
    ['more than half of the letters', 'abc', ['axy', '']],
    ['more letters than any name has', 'a'.repeat(65), ['a'.repeat(65)]],
  ])('is none: %s', (_, typed, names) => {
    expect(nearest(typed, names)).toBeUndefined();
  });

  test('is found for the longest that is compared, and where just half of the letters are wrong', () => {
    expect(nearest('a'.repeat(64), ['a'.repeat(63)])).toBe('a'.repeat(63));
    expect(nearest('abxy', ['abcd'])).toBe('abcd');
  });

  test('is the nearer of two, and of two as near the first', () => {
    expect(nearest('plugin', ['plugged', 'plugins'])).toBe('plugins');
    expect(nearest('plugin', ['plugins', 'plugged'])).toBe('plugins');
    expect(nearest('tier_x', ['tier_a', 'tier_b'])).toBe('tier_a');
  });
});

test('a message ends with the name that was meant, or as it was', () => {
  expect(didYouMean('chekc', NAMES)).toBe('; did you mean check?');
  expect(didYouMean('elsewhere', NAMES)).toBe('');
});
