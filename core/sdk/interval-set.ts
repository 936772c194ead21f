/** Everything from `from` up to, but not including, `to`; without `to` there is no end. */
export interface Interval<P> {
  readonly from: P;
  readonly to?: P;
}

/** Sorted, without overlap, none empty; made by `intervalSet` only. */
export type IntervalSet<P> = readonly Interval<P>[];

export type Compare<P> = (a: P, b: P) => number;

/** The union of the intervals given, empty ones left out. */
export function intervalSet<P>(intervals: readonly Interval<P>[], compare: Compare<P>): IntervalSet<P> {
  const merged: Interval<P>[] = [];
  const sorted = intervals.filter(({ from, to }) => to === undefined || compare(from, to) < 0);
  for (const next of sorted.sort((a, b) => compare(a.from, b.from))) {
    const last = merged.at(-1);
    if (last === undefined || (last.to !== undefined && compare(last.to, next.from) < 0)) merged.push(next);
    else merged[merged.length - 1] = from(last.from, later(last.to, next.to, compare));
  }
  return merged;
}

export function intersection<P>(a: IntervalSet<P>, b: IntervalSet<P>, compare: Compare<P>): IntervalSet<P> {
  const shared = a.flatMap((one) =>
    b.map((other) =>
      from(compare(one.from, other.from) < 0 ? other.from : one.from, earlier(one.to, other.to, compare)),
    ),
  );
  return intervalSet(shared, compare);
}

export function contains<P>(set: IntervalSet<P>, point: P, compare: Compare<P>): boolean {
  return set.some(({ from, to }) => compare(from, point) <= 0 && (to === undefined || compare(point, to) < 0));
}

/** Whether nothing of `inner` lies outside `outer`. Exact where no interval of the two is without a member. */
export function covers<P>(outer: IntervalSet<P>, inner: IntervalSet<P>, compare: Compare<P>): boolean {
  return inner.every((small) =>
    outer.some((large) => compare(large.from, small.from) <= 0 && later(large.to, small.to, compare) === large.to),
  );
}

function from<P>(start: P, to: P | undefined): Interval<P> {
  return to === undefined ? { from: start } : { from: start, to };
}

function later<P>(a: P | undefined, b: P | undefined, compare: Compare<P>): P | undefined {
  return a === undefined || b === undefined ? undefined : compare(a, b) < 0 ? b : a;
}

function earlier<P>(a: P | undefined, b: P | undefined, compare: Compare<P>): P | undefined {
  if (a === undefined) return b;
  return b === undefined || compare(a, b) < 0 ? a : b;
}
