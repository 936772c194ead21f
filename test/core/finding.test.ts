import { expect, test } from 'vitest';
import {
  andThen,
  every,
  everyOf,
  finding,
  isFound,
  ok,
  refused,
  refusedBy,
  unlessAlso,
  unlessFound,
  valuesOf,
} from '../../core/finding.ts';

const ONE = finding('RELEASE_FILE_MISSING', 'one');
const TWO = finding('RELEASE_FILE_CHANGED', 'two', { file: 'a' });

test('outcomes that are all accepted become one, with every value under its own name', () => {
  expect(every({ number: ok(1), list: ok(['a', 'b']), nothing: ok(undefined) })).toEqual(
    ok({ number: 1, list: ['a', 'b'], nothing: undefined }),
  );
  expect(everyOf([ok(1), ok(2)])).toEqual(ok([1, 2]));
  expect(everyOf([])).toEqual(ok([]));
});

test('one refusal refuses them all, and none hides another', () => {
  expect(every({ one: refused(ONE), number: ok(1), two: refused(TWO) })).toEqual(refused(ONE, TWO));
  expect(everyOf([ok(1), refused(ONE), refused(TWO)])).toEqual(refused(ONE, TWO));
});

test('what follows from a value is not asked of a refusal', () => {
  const half = (value: number) => (value % 2 === 0 ? ok(value / 2) : refused(TWO));
  expect([andThen(ok(2), half), andThen(ok(1), half), andThen(refused(ONE), half)]).toEqual([
    ok(1),
    refused(TWO),
    refused(ONE),
  ]);
});

test('what else is found refuses an accepted value, and joins a refusal', () => {
  expect([unlessAlso(ok(1), []), unlessAlso(ok(1), [TWO]), unlessAlso(refused(ONE), [TWO])]).toEqual([
    ok(1),
    refused(TWO),
    refused(ONE, TWO),
  ]);
});

test('nothing found is an acceptance, anything a refusal with all of it', () => {
  expect([unlessFound([], () => 1), unlessFound([ONE, TWO], () => 1)]).toEqual([ok(1), refused(ONE, TWO)]);
  expect([isFound([]), refusedBy([ONE, TWO]), valuesOf(ok(1)), valuesOf(refused(ONE))]).toEqual([
    false,
    refused(ONE, TWO),
    [1],
    [],
  ]);
});
