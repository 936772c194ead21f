import { describe, expect, test } from 'vitest';
import { FLOORS, folderOfTheDay } from '../../scripts/mutation/folders.ts';
import { shouldIgnore } from '../../scripts/mutation/prose.ts';
import { renderScore, renderSurvivors, scoreOf, type MutantOutcome } from '../../scripts/mutation/score.ts';

const mutant = (status: string, line = 0): MutantOutcome => ({
  fileName: '/root/core/egress/address.ts',
  location: { start: { line, column: 4 } },
  mutatorName: 'ConditionalExpression',
  replacement: 'true ||\n  false',
  status,
});

describe('a mutation score', () => {
  test('counts what was killed or ended by time among all that say something', () => {
    const outcomes = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'RuntimeError'];
    const score = scoreOf(outcomes.map((status) => mutant(status)));
    expect(renderScore('egress', score)).toBe(
      'mutation score of core/egress: 50.0 % (killed 2, survived 1, no coverage 1, left out 2)',
    );
  });

  test('is never rounded up to the whole', () => {
    const almost = scoreOf([...Array.from({ length: 9_999 }, () => mutant('Killed')), mutant('Survived')]);
    expect(renderScore('egress', almost)).toContain(': 99.9 %');
    expect(renderScore('egress', scoreOf([]))).toContain(': 100.0 %');
  });

  test('comes with the place of each survivor, and with no other', () => {
    expect(renderSurvivors([mutant('Killed', 1), mutant('Survived', 2), mutant('NoCoverage', 3)], '/root')).toEqual([
      '  Survived core/egress/address.ts:2:4 ConditionalExpression -> true || false',
      '  NoCoverage core/egress/address.ts:3:4 ConditionalExpression -> true || false',
    ]);
  });
});

describe('the folder of the day', () => {
  const others = ['yaml', 'json', 'archive'];
  const day = (date: string): string | undefined => folderOfTheDay([...others, ...FLOORS.keys()], new Date(date));

  test('is another one each day, until each had its turn', () => {
    const turns = ['2026-03-01', '2026-03-02T23:59:59Z', '2026-03-03', '2026-03-04'].map(day);
    expect(new Set(turns.slice(0, 3))).toEqual(new Set(others));
    expect(turns[3]).toBe(turns[0]);
  });

  test('is none where there is no other', () => {
    expect(folderOfTheDay([...FLOORS.keys()], new Date(0))).toBeUndefined();
  });
});

test('messages are not mutated, codes are', () => {
  const [code, message] = [{ type: 'StringLiteral', value: 'CODE' }, { type: 'ConditionalExpression' }];
  const call = { node: { type: 'CallExpression', callee: { name: 'finding' }, arguments: [code, message] } };
  const other = { node: { type: 'CallExpression', callee: { name: 'widened' }, arguments: [code, message] } };
  expect(shouldIgnore({ node: message, parentPath: call })).toBe('a message to people');
  expect(shouldIgnore({ node: code, parentPath: call })).toBeUndefined();
  expect(shouldIgnore({ node: message, parentPath: other })).toBeUndefined();
  expect(shouldIgnore({ node: code, parentPath: null })).toBeUndefined();
});

test('text of several words is a message, wherever it stands', () => {
  const template = (...parts: readonly string[]) => ({
    type: 'TemplateLiteral',
    quasis: parts.map((raw) => ({ value: { raw } })),
  });
  expect(shouldIgnore({ node: { type: 'StringLiteral', value: 'not a key' } })).toBe('a message to people');
  expect(shouldIgnore({ node: template('', ' bytes') })).toBe('a message to people');
  expect(shouldIgnore({ node: template('/', '@', '') })).toBeUndefined();
});
