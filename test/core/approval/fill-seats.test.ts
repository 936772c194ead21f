import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillSeats } from '../../../core/approval/fill-seats.ts';
import type { OwnerDemand } from '../../../core/approval/owner-demands.ts';
import { NO_QUORUM, strictest } from '../../../core/approval/quorum.ts';
import { review } from './approval-bench.ts';

const DEMANDS: readonly OwnerDemand[] = [1, 2].map((line) => ({
  line,
  pattern: `/${line}`,
  owners: [],
  people: [],
  path: '',
  paths: [''],
}));
const NAMES = ['a', 'b', 'c'];
const RUNS = process.env['PORTCULLIS_LONG'] === undefined ? 200 : 20_000;

interface Person {
  readonly seats: readonly string[];
  readonly owns: readonly number[];
}

function filled(people: readonly Person[], seats: Readonly<Record<string, number>>, demands = DEMANDS) {
  const reviews = people.map(({ seats: held, owns }, id) => ({
    review: review(id + 1),
    roles: { isApprover: false, seats: new Set(held), owns: demands.filter((_, index) => owns.includes(index)) },
  }));
  return fillSeats(reviews, new Map(Object.entries(seats)), demands);
}

/** Every way to give every person one seat or none. */
function leastEmpty(people: readonly Person[], seats: Readonly<Record<string, number>>): number {
  const wanted = Object.values(seats).reduce((sum, count) => sum + count, 0) + DEMANDS.length;
  let best = 0;
  const choose = (index: number, left: Readonly<Record<string, number>>, owned: ReadonlySet<number>, taken: number) => {
    const person = people[index];
    if (person === undefined) {
      best = Math.max(best, taken + owned.size);
      return;
    }
    choose(index + 1, left, new Set([...owned, ...person.owns]), taken);
    for (const name of person.seats)
      if ((left[name] ?? 0) > 0) choose(index + 1, { ...left, [name]: (left[name] ?? 0) - 1 }, owned, taken + 1);
  };
  choose(0, seats, new Set(), 0);
  return wanted - best;
}

test('as many seats are filled as can be', () => {
  const person = fc.record({
    seats: fc.subarray(NAMES),
    owns: fc.subarray([0, 1]),
  });
  const seats = fc.dictionary(fc.constantFrom(...NAMES), fc.integer({ min: 1, max: 2 }));
  fc.assert(
    fc.property(fc.array(person, { maxLength: 5 }), seats, (people, wanted) => {
      expect(filled(people, wanted).empty).toHaveLength(leastEmpty(people, wanted));
    }),
    { numRuns: RUNS },
  );
});

test('nobody fills two seats', () => {
  expect(filled([{ seats: NAMES, owns: [0, 1] }], { a: 1, b: 1 }, []).empty).toHaveLength(1);
});

test('a crowd that fits nowhere ends in time, with the seats empty', () => {
  const crowd = Array.from({ length: 100 }, () => ({ seats: NAMES, owns: [] }));
  const started = process.cpuUsage().user;
  expect(filled(crowd, { a: 5, b: 5, c: 5 }).empty).toHaveLength(2);
  expect(process.cpuUsage().user - started).toBeLessThan(5_000_000);
});

test('of several quorums the most of each counts', () => {
  const one = { ...NO_QUORUM, approvals: 2, seats: new Map([['a', 1]]) };
  const other = {
    ...NO_QUORUM,
    approvals: 1,
    seats: new Map([
      ['a', 2],
      ['b', 1],
    ]),
  };
  expect(strictest([one, other, one])).toEqual({
    ...NO_QUORUM,
    approvals: 2,
    seats: new Map([
      ['a', 2],
      ['b', 1],
    ]),
  });
});
