import { expect, test } from 'vitest';
import { KnownIds, latinized, skeleton } from '../../../core/registry/similar-id.ts';

const similarIds = (name: string, known: readonly string[]) => new KnownIds(known).similarTo(name);

test('a name is not similar to itself, and far names are not similar', () => {
  expect(similarIds('search', ['search', 'weather', 'azure_openai_embeddings'])).toEqual([]);
});

test('every likeness is told once, in the order of names', () => {
  expect(similarIds('open_ai', ['openai', 'open_a1', 'open_ais', 'other'])).toEqual([
    { id: 'open_a1', why: 'the eye can hardly tell them apart' },
    { id: 'open_ais', why: 'they differ by one letter' },
    { id: 'openai', why: 'they differ in separators only' },
  ]);
});

test.each([
  ['one letter put in at the end', 'abc', 'abcd', true],
  ['one letter left out at the beginning', 'abc', 'bc', true],
  ['neighbours swapped', 'abcd', 'acbd', true],
  ['one exchanged', 'abcd', 'abxd', true],
  ['letters repeated', 'aaaa', 'aaaaa', true],
  ['two exchanged', 'abcd', 'axyd', false],
  ['two that are no neighbours swapped', 'abcd', 'cbad', false],
  ['two put in', 'abc', 'abxyc', false],
  ['the first left out and one put in at the end', 'abcd', 'bcde', false],
])('%s', (_, one, other, isSimilar) => {
  expect([similarIds(one, [other]).length > 0, similarIds(other, [one]).length > 0]).toEqual([isSimilar, isSimilar]);
});

test('letters of other alphabets are read as the Latin ones that they look like', () => {
  expect([latinized('аzurе'), latinized('Ｏpenaí'), skeleton('οpen-aı')]).toEqual([
    'azure',
    'openai',
    skeleton('openai'),
  ]);
});

test('a name of any length, and among thousands, is compared in no time', () => {
  const long = 'a'.repeat(1_000_000);
  const start = performance.now();
  expect(similarIds(`${long}b`, [`${long}c`])).toEqual([]);
  const known = new KnownIds(Array.from({ length: 5000 }, (_, at) => `plugin_number_${at * 7919}_of_many`));
  for (let at = 0; at < 5000; at += 1) known.similarTo(`another_${at}_of_them`);
  expect(performance.now() - start).toBeLessThan(10_000);
});
