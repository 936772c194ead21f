import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { OwnersIndex } from '../../../core/codeowners/owners-index.ts';
import { parseCodeowners } from '../../../core/codeowners/parse-codeowners.ts';
import { rulesWithin } from '../../../core/codeowners/rules-within.ts';

function linesWithin(text: string, folder = 'plugins/b'): readonly number[] {
  const { rules } = parseCodeowners(Buffer.from(text), 'CODEOWNERS');
  return rulesWithin(rules, folder).map(({ line }) => line);
}

test.each([
  ['* @a', [1]],
  ['/plugins/b/ @a', [1]],
  ['/plugins/b @a', [1]],
  ['/plugins/b/x/ @a', [1]],
  ['x/ @a', [1]],
  ['**/y @a', [1]],
  ['/plugins/** @a', [1]],
  ['/plugins/* @a', []],
  ['/plugins/*/* @a', [1]],
  ['/plugins/a/ @a', []],
  ['/docs/ @a', []],
  ['/plugins/b @a\n/docs/ @b\n/plugins/b/x @c', [3, 1]],
  ['/plugins/b/x @a\n/plugins/b/ @b', [2]],
  ['/plugins/b/x @a\n/plugins/b/', [2]],
  ['/plugins/ @a\n*.md @b', [2, 1]],
])('of %j the lines %j may decide below plugins/b', (text, lines) => {
  expect(linesWithin(text)).toEqual(lines);
});

test('no line that decides on a path below a folder is left out', () => {
  const segment = constantFrom('plugins', 'b', 'x', '*', '**', '?', 'x*');
  const pattern = tuple(
    constantFrom('', '/'),
    array(segment, { minLength: 1, maxLength: 4 }),
    constantFrom('', '/'),
  ).map(([start, parts, end]) => `${start}${parts.join('/')}${end} @a`);
  const path = array(constantFrom('plugins', 'b', 'x', 'xy'), { minLength: 1, maxLength: 3 }).map(
    (parts) => `plugins/b/${parts.join('/')}`,
  );
  assert(
    property(array(pattern, { minLength: 1, maxLength: 6 }), path, (lines, asked) => {
      const codeowners = parseCodeowners(Buffer.from(lines.join('\n')), 'CODEOWNERS');
      const decides = new OwnersIndex(codeowners).ruleOf(asked);
      expect(decides === undefined || rulesWithin(codeowners.rules, 'plugins/b').includes(decides)).toBe(true);
    }),
    { numRuns: process.env['PORTCULLIS_LONG'] === undefined ? 500 : 20_000 },
  );
});
