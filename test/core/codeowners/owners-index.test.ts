import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OwnersIndex } from '../../../core/codeowners/owners-index.ts';
import { coversPath } from '../../../core/codeowners/owner-pattern.ts';
import { parseCodeowners, type Codeowners } from '../../../core/codeowners/parse-codeowners.ts';

const RUNS = process.env.PORTCULLIS_LONG === undefined ? 300 : 20_000;

function parsed(text: string): Codeowners {
  return parseCodeowners(Buffer.from(text), 'CODEOWNERS');
}

function lineOf(text: string, path: string): number | undefined {
  return new OwnersIndex(parsed(text)).ruleOf(path)?.line;
}

describe('the last line that covers a path decides', () => {
  const text = [
    '* @example/all',
    '*.md @writer',
    'plugins/ @example/platform',
    '/plugins/weather/ @example/weather',
    '/plugins/*/plugin.json @example/security',
    '/plugins/weather/notes/',
    'release-* @example/release',
  ].join('\n');

  test.each([
    ['README', 1],
    ['docs/a.md', 2],
    ['plugins/other/a.md', 3],
    ['deep/plugins/x', 3],
    ['plugins/weather/releases/1/release.json', 4],
    ['plugins/weather/plugin.json', 5],
    ['plugins/weather/notes/a', 6],
    ['plugins/weather/notes/release-1', 7],
    ['Plugins/weather/x', 1],
  ])('%s by line %i', (path, line) => {
    expect(lineOf(text, path)).toBe(line);
  });

  test('nothing covers a path that no line speaks of', () => {
    expect(lineOf('/a @example/all', 'b')).toBeUndefined();
  });
});

test('an index answers as trying every rule does', () => {
  const segment = fc.constantFrom('a', 'b', 'ab', 'ba', '*', '**', 'a*', '*b', '?', 'a?b', '*a*b*');
  const name = fc.constantFrom('a', 'b', 'ab', 'ba', 'aab', 'abab');
  const edge = fc.constantFrom('', '/');
  const line = fc.tuple(edge, fc.array(segment, { minLength: 1, maxLength: 4 }), edge);
  const path = fc.array(name, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.array(path, { maxLength: 8 }), (lines, paths) => {
      const rules = parsed(lines.map(([lead, parts, end]) => `${lead}${parts.join('/')}${end} @x`).join('\n'));
      const index = new OwnersIndex(rules);
      for (const segments of paths) {
        const slow = rules.rules.findLast(({ pattern }) => coversPath(pattern, segments));
        expect(index.ruleOf(segments.join('/'))).toBe(slow);
      }
    }),
    { numRuns: RUNS },
  );
});

test('a pattern covers as its translation to a regular expression does', () => {
  const segment = fc.constantFrom('a', 'b', 'ab', '*', '**', 'a*', '*b', '?', '*a*');
  const name = fc.constantFrom('a', 'b', 'ab', 'ba', 'aab');
  fc.assert(
    fc.property(
      fc.constantFrom('', '/'),
      fc.array(segment, { minLength: 1, maxLength: 4 }),
      fc.array(name, { minLength: 1, maxLength: 5 }),
      (lead, parts, segments) => {
        const text = `${lead}${parts.join('/')}`;
        const { rules } = parsed(`${text} @x`);
        expect(rules.some(({ pattern }) => coversPath(pattern, segments))).toBe(
          expression(lead, parts).test(`/${segments.join('/')}`),
        );
      },
    ),
    { numRuns: RUNS },
  );
});

/** An oracle of another kind: paths begin with a slash, each segment brings its own. */
function expression(lead: string, parts: readonly string[]): RegExp {
  const isTied = lead === '/' || parts.length > 1;
  const steps = parts.map((part, index) => {
    if (part === '**') return index === parts.length - 1 ? '(?:/[^/]+)+' : '(?:/[^/]+)*';
    return `/${part.replaceAll('*', '[^/]*').replaceAll('?', '[^/]')}`;
  });
  const last = parts.at(-1);
  const below = last === '*' || last === '**' ? '' : '(?:/.+)?';
  return new RegExp(`^${isTied ? '' : '(?:/[^/]+)*'}${steps.join('')}${below}$`, 'u');
}

test.each([
  ['many **', `${'**/a/'.repeat(30)}b`, `${'a/'.repeat(2000)}c`],
  ['many *', `${'*a'.repeat(30)}b`, `${'a'.repeat(4000)}c`],
])('%s in a pattern are no trap', (_, text, path) => {
  const started = process.cpuUsage().user;
  expect(lineOf(`${text} @x`, path)).toBeUndefined();
  expect(process.cpuUsage(undefined).user - started).toBeLessThan(2_000_000);
});
