import { describe, expect, test } from 'vitest';
import { compilePattern, coversPath, type OwnerPattern } from '../../../core/codeowners/owner-pattern.ts';

function pattern(text: string): OwnerPattern {
  const compiled = compilePattern(text);
  if ('invalid' in compiled) throw new Error(`${text}: ${compiled.invalid}`);
  return compiled;
}

function covered(text: string, paths: string): string {
  const compiled = pattern(text);
  return paths
    .split(' ')
    .filter((path) => coversPath(compiled, path.split('/')))
    .join(' ');
}

const TREE = 'a a/b a/b/c b b/a b/a/c c/b/a a.md a/b.md a/b/c.md ab abc x/ab';

describe('a pattern covers what GitHub says', () => {
  test.each([
    ['*', TREE],
    ['**', TREE],
    ['/**', TREE],
    ['/*', 'a b a.md ab abc'],
    ['/', ''],
    ['//', ''],
    ['a', 'a a/b a/b/c b/a b/a/c c/b/a a/b.md a/b/c.md'],
    ['/a', 'a a/b a/b/c a/b.md a/b/c.md'],
    ['a/', 'a/b a/b/c b/a/c a/b.md a/b/c.md'],
    ['/a/', 'a/b a/b/c a/b.md a/b/c.md'],
    ['a/b', 'a/b a/b/c a/b/c.md'],
    ['/a/b', 'a/b a/b/c a/b/c.md'],
    ['a/b/', 'a/b/c a/b/c.md'],
    ['a/*', 'a/b a/b.md'],
    ['a/**', 'a/b a/b/c a/b.md a/b/c.md'],
    ['a/**/', 'a/b a/b/c a/b.md a/b/c.md'],
    ['a/**/c', 'a/b/c'],
    ['a/**/b', 'a/b a/b/c a/b/c.md'],
    ['**/b', 'a/b a/b/c b b/a b/a/c c/b/a a/b/c.md'],
    ['**/b/*', 'a/b/c b/a c/b/a a/b/c.md'],
    ['**/a/b', 'a/b a/b/c a/b/c.md'],
    ['*/', 'a/b a/b/c b/a b/a/c c/b/a a/b.md a/b/c.md x/ab'],
    ['/*/', 'a/b a/b/c b/a b/a/c c/b/a a/b.md a/b/c.md x/ab'],
    ['*/b', 'a/b a/b/c c/b/a a/b/c.md'],
    ['*.md', 'a.md a/b.md a/b/c.md'],
    ['/*.md', 'a.md'],
    ['a/*.md', 'a/b.md'],
    ['**.md', 'a.md a/b.md a/b/c.md'],
    ['a/**.md', 'a/b.md'],
    ['a*', 'a a/b a/b/c b/a b/a/c c/b/a a.md a/b.md a/b/c.md ab abc x/ab'],
    ['a?', 'ab x/ab'],
    ['/a?c', 'abc'],
    ['/a*c', 'abc'],
    ['/*b*', 'b b/a b/a/c ab abc'],
    ['/a*b*c', 'abc'],
    ['/a*bb*c', ''],
    ['A', ''],
    ['a/../a', ''],
  ])('%s', (text, expected) => {
    expect(covered(text, TREE)).toBe(expected);
  });

  test.each([
    ['*.js', 'js/a.js/b js', 'js/a.js/b'],
    ['f\\*o', 'foo f*o', 'f*o'],
    ['f\\?o', 'foo f?o', 'f?o'],
    ['f\\oo', 'foo f\\oo', 'foo'],
    ['a\\[b\\]', 'a[b] ab', 'a[b]'],
    ['a?c', 'a\u{1f600}c ac abbc', 'a\u{1f600}c'],
    ['*ab*ab', 'ab abab xabyab aabab', 'abab xabyab aabab'],
    ['*a?*', 'a ab xaby', 'ab xaby'],
    ['ab*ba', 'aba abba abcba', 'abba abcba'],
    ['*aba*aba*', 'ababa abaaba xabayabaz', 'abaaba xabayabaz'],
    ['a**b', 'ab acb a', 'ab acb'],
    ['a?*', 'a ab abc', 'ab abc'],
    ['*?', 'a ab', 'a ab'],
  ])('%s among %s', (text, paths, expected) => {
    expect(covered(text, paths)).toBe(expected);
  });

  test('a blank in a path is written behind a backslash', () => {
    expect(coversPath(pattern('my\\ docs/'), ['my docs', 'a'])).toBe(true);
  });

  test('letters are compared by case and by code point', () => {
    expect(coversPath(pattern('caf\u00e9'), ['cafe\u0301'])).toBe(false);
    expect(coversPath(pattern('caf\u00e9'), ['caf\u00e9'])).toBe(true);
  });
});

test('what a match of the last segment takes in is told, and an empty pattern matches nothing', () => {
  expect(['a', 'a/*', 'a/', 'a/**'].map((text) => pattern(text).reach)).toEqual([
    'itself-and-below',
    'itself',
    'below',
    'below',
  ]);
  expect(covered('', TREE)).toBe('');
});

describe('what GitHub skips is no pattern', () => {
  test.each([
    ['!a', 'a pattern cannot be negated'],
    ['a***b', 'three asterisks in a row mean nothing'],
    ['\\#a', 'a # cannot be part of a pattern, escaped or not'],
    ['a#b', 'a # cannot be part of a pattern, escaped or not'],
    ['a[bc]', 'a range of characters in [ ] does not work'],
    ['a\\\\[b', 'a range of characters in [ ] does not work'],
    ['a]', 'a range of characters in [ ] does not work'],
    ['a\\', 'a backslash takes a character after it'],
    ['abc\\', 'a backslash takes a character after it'],
    ['a\\/b', 'a backslash takes a character after it'],
    ['a\u00a0b', 'it holds a character that cannot be seen'],
    ['a\u202eb', 'it holds a character that cannot be seen'],
    ['a\rb', 'it holds a character that cannot be seen'],
  ])('%j', (text, invalid) => {
    expect(compilePattern(text)).toStrictEqual({ invalid });
  });

  test('a backslash before a backslash takes only that', () => {
    expect(coversPath(pattern('a\\\\/b'), ['a\\', 'b'])).toBe(true);
  });
});
