import { expect, test } from 'vitest';
import { lets, letsAny, matchesPatterns } from '../../../../lab/github/workflows/patterns.ts';

test.each([
  ['feature/*', 'feature/my-branch', true],
  ['feature/*', 'feature/beta-a/my-branch', false],
  ['feature/**', 'feature/beta-a/my-branch', true],
  ['*', 'main', true],
  ['*', 'releases/mona', false],
  ['**', 'all/the/branches', true],
  ['*feature', 'mona-feature', true],
  ['v2*', 'v2.0', true],
  ['v[12].[0-9]+.[0-9]+', 'v1.10.1', true],
  ['v[12].[0-9]+.[0-9]+', 'v3.1.1', false],
  ['*.jsx?', 'page.js', true],
  ['*.jsx?', 'page.jsx', true],
  ['**.js', 'js/index.js', true],
  ['docs/*', 'docs/mona/octocat.txt', false],
  ['docs/**/*.md', 'docs/README.md', true],
  ['docs/**/*.md', 'docs/a/markdown/file.md', true],
  ['**/docs/**', 'dir/docs/my-file.txt', true],
  ['**/docs/**', 'docs/hello.md', true],
  ['**/README.md', 'README.md', true],
  ['**/*src/**', 'my-src/code/js/app.js', true],
  ['**/migrate-*.sql', 'db/sept/migrate-v1.sql', true],
  ['a.b', 'axb', false],
  ['\\*', '*', true],
  ['\\*', 'x', false],
])('%s against %s: %s', (pattern, name, expected) => {
  expect(matchesPatterns([pattern], name)).toBe(expected);
});

test('the last pattern that fits decides', () => {
  const patterns = ['*.md', '!README.md', 'README*'];
  expect(matchesPatterns(patterns, 'README.md')).toBe(true);
  expect(matchesPatterns(patterns.slice(0, 2), 'README.md')).toBe(false);
});

test('what is ignored is left out, and one path that is not is enough', () => {
  expect(lets({ ignore: ['docs/**'] }, 'docs/a')).toBe(false);
  expect(letsAny({ ignore: ['docs/**'] }, ['docs/a', 'src/a'])).toBe(true);
  expect(letsAny({ ignore: ['docs/**'] }, ['docs/a'])).toBe(false);
  expect(letsAny({ only: ['docs/**'] }, ['src/a'])).toBe(false);
  expect(letsAny({}, [])).toBe(true);
});
