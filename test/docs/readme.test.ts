import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CODES } from '../../core/codes/index.ts';
import { readPage, root, tableUnder } from './markdown.ts';

const page = readPage('README.md');

function spansOf(cell = ''): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);
}

test('README begins with the two commands', () => {
  expect(page.blocks.slice(0, 2).map(({ text }) => text.trim())).toEqual(['npm ci && npm start', 'npm ci && npm test']);
});

describe('a stage of the flow', () => {
  const rows = tableUnder(page, 'The flow');

  test.each(rows)(
    '%s has code, a prefix of refusals that there are, and tests',
    (_stage, _decides, code, prefixes, tests) => {
      const unknown = spansOf(prefixes).filter(
        (prefix) => !Object.keys(CODES).some((known) => known.startsWith(prefix)),
      );
      expect(unknown).toEqual([]);
      expect(spansOf(code).filter((path) => !existsSync(join(root, path)))).toEqual([]);
      expect(spansOf(tests).length).toBeGreaterThan(0);
      for (const path of spansOf(tests)) {
        expect(path).toMatch(/^test\/.+\.test\.ts$/);
        expect(existsSync(join(root, path))).toBe(true);
      }
    },
  );

  test('is not the only one', () => {
    expect(rows.length).toBeGreaterThan(8);
  });
});

test('README shows no workflow beside the shipped ones, and each of these', () => {
  expect(page.blocks.filter(({ language }) => language === 'yaml')).toEqual([]);
  const named = tableUnder(page, 'On GitHub').flatMap(([file]) => spansOf(file));
  expect(named.toSorted()).toEqual(globSync('workflows/*/*.yml', { cwd: root }).toSorted());
});
