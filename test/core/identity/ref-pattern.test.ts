import { array, assert, constantFrom, property, type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesRef } from '../../../core/identity/ref-pattern.ts';

describe('a ref pattern', () => {
  test.each([
    ['refs/tags/v3', 'refs/tags/v3', true],
    ['refs/tags/v3', 'refs/tags/v30-evil', false],
    ['refs/tags/v3', 'xrefs/tags/v3', false],
    ['refs/tags/v*', 'refs/tags/v1.2.3', true],
    ['refs/tags/v*', 'refs/tags/v', true],
    ['refs/tags/v*', 'refs/tags/v1/evil', false],
    ['refs/tags/v*.*', 'refs/tags/v1.2.3', true],
    ['refs/heads/*/release', 'refs/heads/a/release', true],
    ['refs/heads/*/release', 'refs/heads/a/b/release', false],
    ['refs/heads/*/release', 'refs/heads/a/release2', false],
    ['*', 'refs', true],
    ['*', 'refs/tags', false],
    ['', '', true],
    ['', 'x', false],
    ['refs/tags/v1.2', 'refs/tags/v1x2', false],
    ['refs/tags/[v]', 'refs/tags/v', false],
  ])('%j allows %j: %j', (pattern, ref, allowed) => {
    expect(matchesRef(pattern, ref)).toBe(allowed);
  });

  test('says the same as a regular expression that is built from it', () => {
    const text = (...letters: readonly string[]): Arbitrary<string> =>
      array(constantFrom(...letters), { maxLength: 12 }).map((each) => each.join(''));
    assert(
      property(text('a', 'b', '/', '*'), text('a', 'b', '/'), (pattern, ref) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '[^/]*')}$`);
        expect(matchesRef(pattern, ref)).toBe(expression.test(ref));
      }),
      { numRuns: process.env['PORTCULLIS_LONG'] === undefined ? 2_000 : 100_000 },
    );
  });

  test('is quick where a regular expression would not be', () => {
    const started = performance.now();
    expect(matchesRef(`${'*a'.repeat(100)}b`, 'a'.repeat(1_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
