import { expect, test } from 'vitest';
import { OwnersIndex } from '../../../core/codeowners/owners-index.ts';
import { parseCodeowners, type OwnersRule } from '../../../core/codeowners/parse-codeowners.ts';

/** How many rules are tried before a path is answered. */
function tries(lines: readonly string[], path: string): number {
  let count = 0;
  const { rules, ...rest } = parseCodeowners(Buffer.from(lines.map((line) => `${line} @x`).join('\n')), 'CODEOWNERS');
  const counted = rules.map((rule): OwnersRule => {
    const { steps } = rule.pattern;
    const pattern = {
      ...rule.pattern,
      get steps() {
        count += 1;
        return steps;
      },
    };
    return { ...rule, pattern };
  });
  const index = new OwnersIndex({ ...rest, rules: counted });
  count = 0;
  index.ruleOf(path);
  return count;
}

const MANY = Array.from({ length: 100 }, (_, at) => `n${at}`);

test.each([
  ['folders', (name: string) => `/plugins/${name}/`, 'plugins/n7/a'],
  ['folders below a wildcard', (name: string) => `/*/${name}/`, 'plugins/n7/a'],
  ['names at any depth', (name: string) => name, 'plugins/n7'],
  ['names that begin with a text', (name: string) => `${name}-*`, 'plugins/n7-a'],
  ['names that end with a text', (name: string) => `*-${name}`, 'plugins/a-n7'],
  ['a folder of a folder that many share', (name: string) => `/${name}/releases/`, 'n7/releases/a'],
])('of a hundred lines with %s one is tried', (_name, line, path) => {
  expect(tries(MANY.map(line), path)).toBe(1);
});

test('a line lies where the fewest others lie, whichever of its parts that is', () => {
  const rare = MANY.map((name) => `/**/shared/${name}-*`);
  expect(tries(rare, 'shared/n7-a')).toBe(1);
  expect(tries(rare, 'shared/other')).toBe(0);
  const tail = MANY.map((name) => `release-*-${name}`);
  expect(tries(tail, 'release-1-n7')).toBe(1);
  const folder = MANY.flatMap((name) => [`/${name}/a`, `/${name}/b`]);
  expect(tries(folder, 'n7/b')).toBe(1);
});

test('lines before the one that covers are not tried', () => {
  expect(tries(['*', ...MANY.map(() => '*')], 'a')).toBe(1);
  expect(tries(['*.md', '*.md', '/docs/'], 'docs/a.md')).toBe(1);
});
