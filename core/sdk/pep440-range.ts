import { contains, intersection, intervalSet, type Interval, type IntervalSet } from './interval-set.ts';
import {
  comparePep440,
  FINAL,
  JUST_ABOVE,
  NO_DEV,
  NO_POST,
  parsePep440,
  withoutTrailingZeros,
  type Pep440Point,
  type Pep440Version,
} from './pep440-version.ts';

/** What a PEP 440 specifier matches, pre-releases included. */
export type Pep440Range = IntervalSet<Pep440Point>;

const MAX_CLAUSES = 32;
const CLAUSE = /^(~=|==|!=|<=|>=|<|>)\s*([^\s*]+?)(\.\*)?$/;

const ORIGIN: Pep440Point = { epoch: 0, release: [], pre: [-1, 0], post: NO_POST, dev: 0, local: [] };

/**
 * Reads a PEP 440 version specifier such as `>=2.0,<3.0`: the whole set of versions that it matches, so that two
 * specifiers can be compared as sets. Undefined where it is none, where it is empty, and for what has no place in the order
 * of versions: `===`, which compares text, and `.*` behind a pre-, post- or development release.
 */
export function parsePep440Range(text: string): Pep440Range | undefined {
  const clauses = text.split(',');
  if (clauses.length > MAX_CLAUSES) return undefined;
  let range: Pep440Range = [{ from: ORIGIN }];
  for (const clause of clauses) {
    const intervals = readClause(clause.trim());
    if (intervals === undefined) return undefined;
    range = intersection(range, intervalSet(intervals, comparePep440), comparePep440);
  }
  return range;
}

export function matchesPep440(range: Pep440Range, version: Pep440Version): boolean {
  return contains(range, version, comparePep440);
}

/** Whether the range rules no final release out, however it is written: `>=0` as much as `*`. */
export function isEveryPep440(range: Pep440Range): boolean {
  const first = range[0];
  return range.length === 1 && first?.to === undefined && first !== undefined && comparePep440(first.from, ZERO) <= 0;
}

const ZERO: Pep440Point = { ...ORIGIN, pre: FINAL, dev: NO_DEV };

function readClause(clause: string): readonly Interval<Pep440Point>[] | undefined {
  const [, operator, text = '', wildcard] = CLAUSE.exec(clause) ?? [];
  const version = parsePep440(text);
  if (operator === undefined || version === undefined) return undefined;
  const isEquality = operator === '==' || operator === '!=';
  if (version.local.length > 0 && (!isEquality || wildcard !== undefined)) return undefined;
  if (wildcard === undefined) return intervalsOf(operator, version);
  return isEquality && isRelease(version) ? equality(operator, family(version, version.written)) : undefined;
}

function intervalsOf(operator: string, version: Pep440Version): readonly Interval<Pep440Point>[] | undefined {
  switch (operator) {
    case '==':
    case '!=':
      return equality(operator, exactly(version));
    case '>=':
      return [{ from: version }];
    case '<=':
      return [{ from: ORIGIN, to: aboveLocals(version) }];
    case '>':
      return [{ from: abovePostReleases(version) }];
    case '<':
      return [{ from: ORIGIN, to: belowPreReleases(version) }];
    default:
      return compatible(version);
  }
}

function equality(operator: string, { from, to }: Required<Interval<Pep440Point>>): readonly Interval<Pep440Point>[] {
  return operator === '==' ? [{ from, to }] : [{ from: ORIGIN, to: from }, { from: to }];
}

/** `~=2.2.1` is `>=2.2.1, ==2.2.*`; one segment alone says nothing. */
function compatible(version: Pep440Version): readonly Interval<Pep440Point>[] | undefined {
  const { written } = version;
  if (written.length < 2) return undefined;
  return [{ from: version, to: family(version, written.slice(0, -1)).to }];
}

/** Every version whose release begins with those segments. */
function family({ epoch }: Pep440Version, segments: readonly number[]): Required<Interval<Pep440Point>> {
  const next = segments.map((segment, index) => (index === segments.length - 1 ? segment + 1 : segment));
  const lowest = (release: readonly number[]): Pep440Point => ({
    ...ORIGIN,
    epoch,
    release: withoutTrailingZeros(release),
  });
  return { from: lowest(segments), to: lowest(next) };
}

/** A specifier without a local label takes every local label. */
function exactly(version: Pep440Version): Required<Interval<Pep440Point>> {
  if (version.local.length === 0) return { from: version, to: aboveLocals(version) };
  return { from: version, to: { ...version, local: [...version.local, JUST_ABOVE] } };
}

function isRelease({ pre, post, dev }: Pep440Version): boolean {
  return pre === FINAL && post === NO_POST && dev === NO_DEV;
}

/** The next version that is not this one with a local label. */
function aboveLocals(version: Pep440Version): Pep440Point {
  if (version.dev !== NO_DEV) return { ...version, dev: version.dev + 1, local: [] };
  return { ...version, post: version.post + 1, dev: 0, local: [] };
}

/** PEP 440: `>V` takes no post-release of V unless V is one. */
function abovePostReleases(version: Pep440Version): Pep440Point {
  if (version.dev !== NO_DEV || version.post !== NO_POST) return aboveLocals(version);
  if (version.pre === FINAL) return { ...version, post: Number.POSITIVE_INFINITY };
  return { ...version, pre: [version.pre[0], version.pre[1] + 1], dev: 0 };
}

/** PEP 440: `<V` takes no pre-release of V unless V is one. */
function belowPreReleases(version: Pep440Version): Pep440Point {
  if (version.dev !== NO_DEV || version.pre !== FINAL) return version;
  if (version.post !== NO_POST) return { ...version, dev: 0 };
  return { ...ORIGIN, epoch: version.epoch, release: version.release };
}
