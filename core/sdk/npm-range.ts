import semver from 'semver';
import { contains, covers, intersection, intervalSet, type Interval, type IntervalSet } from './interval-set.ts';

/**
 * What an npm range matches, as sets that compare: releases are triples of numbers, and the pre-releases of one triple are
 * taken only where a comparator names a pre-release of that same triple (node-semver's rule).
 */
export interface NpmRange {
  readonly releases: IntervalSet<Triple>;
  readonly preReleases: ReadonlyMap<string, IntervalSet<PreRelease>>;
}

type Triple = readonly [number, number, number];
type PreRelease = readonly (string | number)[];

/** node-semver's expressions are bounded per version, not per range; nobody writes longer ones. */
const MAX_RANGE_CHARACTERS = 256;
const MAX_ALTERNATIVES = 16;
/** The grammar of node-semver's ranges has no other characters. */
const RANGE_CHARACTERS = /^[0-9A-Za-z.+\-*^~<>=| ]+$/;

const FIRST: Triple = [0, 0, 0];
/** `-0`, below every other pre-release of its triple. */
const FIRST_PRE_RELEASE: PreRelease = [0];

/** Reads an npm version range, strictly (no `v 1`, no tags); undefined where it is none or empty. */
export function parseNpmRange(text: string): NpmRange | undefined {
  if (text.length > MAX_RANGE_CHARACTERS || !RANGE_CHARACTERS.test(text)) return undefined;
  const alternatives = text.split('||');
  if (alternatives.length > MAX_ALTERNATIVES || alternatives.some((part) => part.trim() === '')) return undefined;
  try {
    return toNpmRange(new semver.Range(text).set);
  } catch {
    // node-semver throws for whatever is not a range
    return undefined;
  }
}

export function matchesNpm(range: NpmRange, text: string): boolean {
  const version = parseNpmVersion(text);
  if (version === undefined) return false;
  const triple = tripleOf(version);
  if (version.prerelease.length === 0) return contains(range.releases, triple, compareTriples);
  return contains(range.preReleases.get(triple.join('.')) ?? [], version.prerelease, comparePreReleases);
}

/** A version as npm publishes them; undefined for anything looser. */
export function parseNpmVersion(text: string): semver.SemVer | undefined {
  return semver.parse(text) ?? undefined;
}

/** Whether `outer` matches whatever `inner` matches. Exact. */
export function npmRangeCovers(outer: NpmRange, inner: NpmRange): boolean {
  if (!covers(outer.releases, inner.releases, compareTriples)) return false;
  return [...inner.preReleases].every(([triple, set]) =>
    covers(outer.preReleases.get(triple) ?? [], set, comparePreReleases),
  );
}

/** Whether no release is ruled out, however that is written: `*`, `x`, `>=0.0.0`, `<1 || >=1`. */
export function isEveryNpm({ releases }: NpmRange): boolean {
  return covers(releases, [{ from: FIRST }], compareTriples);
}

export function isNoNpm({ releases, preReleases }: NpmRange): boolean {
  return releases.length === 0 && preReleases.size === 0;
}

type Comparator = semver.Comparator;

function toNpmRange(alternatives: readonly (readonly Comparator[])[]): NpmRange {
  const releases: Interval<Triple>[] = [];
  const preReleases = new Map<string, Interval<PreRelease>[]>();
  for (const written of alternatives) {
    // node-semver gives the comparator of `*` a symbol and not a version
    const comparators = written.filter(({ value }) => value !== '');
    releases.push(...allOf(comparators.map(releasesOf), FIRST, compareTriples));
    for (const named of new Set(comparators.filter(hasPreRelease).map(({ semver }) => tripleOf(semver).join('.')))) {
      const sets = comparators.map((comparator) => preReleasesOf(comparator, named));
      const known = preReleases.get(named) ?? [];
      preReleases.set(named, [...known, ...allOf(sets, FIRST_PRE_RELEASE, comparePreReleases)]);
    }
  }
  const sets = [...preReleases].map(([triple, list]) => [triple, intervalSet(list, comparePreReleases)] as const);
  return {
    releases: intervalSet(releases, compareTriples),
    preReleases: new Map(sets.filter(([, set]) => set.length > 0)),
  };
}

function allOf<P>(
  sets: readonly (readonly Interval<P>[])[],
  first: P,
  compare: (a: P, b: P) => number,
): IntervalSet<P> {
  return sets.reduce<IntervalSet<P>>(
    (all, set) => intersection(all, intervalSet(set, compare), compare),
    [{ from: first }],
  );
}

function releasesOf({ operator, semver: version }: Comparator): readonly Interval<Triple>[] {
  const triple = tripleOf(version);
  const next: Triple = [triple[0], triple[1], triple[2] + 1];
  // of a triple with a pre-release, the release itself lies above
  const isBelow = version.prerelease.length > 0;
  switch (operator) {
    case '>':
      return [{ from: isBelow ? triple : next }];
    case '>=':
      return [{ from: triple }];
    case '<':
      return [{ from: FIRST, to: triple }];
    case '<=':
      return [{ from: FIRST, to: isBelow ? triple : next }];
    default:
      return isBelow ? [] : [{ from: triple, to: next }];
  }
}

/** What a comparator takes of the pre-releases of one triple. */
function preReleasesOf({ operator, semver: version }: Comparator, triple: string): readonly Interval<PreRelease>[] {
  const all = [{ from: FIRST_PRE_RELEASE }];
  const difference = compareTriples(tripleOf(version), asTriple(triple));
  const isUpward = operator === '>' || operator === '>=';
  const isExact = !isUpward && operator !== '<' && operator !== '<=';
  if (difference !== 0) return !isExact && difference > 0 !== isUpward ? all : [];
  const { prerelease } = version;
  // the release itself: above all of its pre-releases
  if (prerelease.length === 0) return isUpward || isExact ? [] : all;
  const next = [...prerelease, 0];
  if (isExact) return [{ from: prerelease, to: next }];
  if (isUpward) return [{ from: operator === '>' ? next : prerelease }];
  return [{ from: FIRST_PRE_RELEASE, to: operator === '<' ? prerelease : next }];
}

function hasPreRelease({ semver: version }: Comparator): boolean {
  return version.prerelease.length > 0;
}

function tripleOf({ major, minor, patch }: semver.SemVer): Triple {
  return [major, minor, patch];
}

function asTriple(text: string): Triple {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number);
  return [major, minor, patch];
}

function compareTriples(a: Triple, b: Triple): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Semantic Versioning 2.0.0, clause 11: numbers below words, fewer identifiers below more. */
function comparePreReleases(a: PreRelease, b: PreRelease): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [one, other] = [a[index], b[index]];
    if (one === other) continue;
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
    if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1;
    return one < other ? -1 : 1;
  }
  return 0;
}
