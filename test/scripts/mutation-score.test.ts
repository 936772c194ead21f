import { describe, expect, test } from 'vitest';
import { shouldIgnore } from '../../scripts/mutation/prose.ts';
import { DAYS_OF_A_ROUND, EACH_TIME, filesOfTheDay, FLOORS, folderOf } from '../../scripts/mutation/turns.ts';
import { renderScore, renderSurvivors, scoreOf, type MutantOutcome } from '../../scripts/mutation/score.ts';

const mutant = (status: string, line = 0): MutantOutcome => ({
  fileName: '/checkout/core/egress/address.ts',
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
    expect(renderSurvivors([mutant('Killed', 1), mutant('Survived', 2), mutant('NoCoverage', 3)], '/checkout')).toEqual(
      [
        '  Survived core/egress/address.ts:2:4 ConditionalExpression -> true || false',
        '  NoCoverage core/egress/address.ts:3:4 ConditionalExpression -> true || false',
      ],
    );
  });
});

test('what is mutated each time is held to a floor', () => {
  expect(FLOORS.get(EACH_TIME)).toBeGreaterThan(95);
});

describe('the files of the day', () => {
  const files = Array.from({ length: 40 }, (_, index) => `core/json/file-${String(index).padStart(2, '0')}.ts`);
  const turn = (date: number): readonly string[] =>
    filesOfTheDay(files.toReversed(), new Date(Date.UTC(2026, 2, date)));

  test('are others each day, until each had its turn', () => {
    const turns = Array.from({ length: DAYS_OF_A_ROUND }, (_, index) => turn(index + 1)).flat();
    expect(turns.toSorted()).toEqual(files);
    expect(turn(1 + DAYS_OF_A_ROUND)).toEqual(turn(1));
  });

  test('lie in the folder whose tests mirror them', () => {
    expect(turn(1).map(folderOf)).toContain('json');
    expect([...FLOORS.keys()].map((folder) => folderOf(`core/${folder}/a/b.ts`))).toEqual([...FLOORS.keys()]);
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
