import { clean } from '@renovatebot/pep440';

/**
 * A place in the order of PEP 440: a version, or a cut between versions that no version marks (all of `1.0.post*` below it,
 * all of `1.0.0.1` above it). Compare with `comparePep440`.
 */
export interface Pep440Point {
  readonly epoch: number;
  /** Without trailing zeros: `1.0` and `1` are one version. */
  readonly release: readonly number[];
  readonly pre: readonly [rank: number, number: number];
  readonly post: number;
  readonly dev: number;
  /** Words are strings, numbers are numbers; `JUST_ABOVE` at the end is the cut right above the version before it. */
  readonly local: readonly (string | number | typeof JUST_ABOVE)[];
}

export interface Pep440Version extends Pep440Point {
  /** As many segments as were written, trailing zeros included. */
  readonly written: readonly number[];
}

export const NO_POST = -1;
export const NO_DEV = Number.POSITIVE_INFINITY;
export const FINAL: Pep440Point['pre'] = [3, 0];
/** A development release of a final release comes before its every pre-release. */
const DEV_ONLY: Pep440Point['pre'] = [-1, 0];
export const JUST_ABOVE = null;

const MAX_VERSION_CHARACTERS = 128;
const CANONICAL = /^(?:(\d+)!)?(\d+(?:\.\d+)*)(?:(a|b|rc)(\d+))?(?:\.post(\d+))?(?:\.dev(\d+))?(?:\+.*)?$/;
const PRE_RANKS = ['a', 'b', 'rc'];

/** A PEP 440 version in any of its spellings; undefined where the text is none or is out of bounds. */
export function parsePep440(text: string): Pep440Version | undefined {
  // more digits than a double holds would make different versions equal
  if (text.length > MAX_VERSION_CHARACTERS || /\s|\d{16}/.test(text)) return undefined;
  const match = CANONICAL.exec(clean(text) ?? '');
  if (match === null) return undefined;
  const [, epoch = '0', release = '', preLetter, preNumber, post, dev] = match;
  const written = release.split('.').map(Number);
  return {
    epoch: Number(epoch),
    written,
    release: withoutTrailingZeros(written),
    pre:
      preLetter !== undefined
        ? [PRE_RANKS.indexOf(preLetter), Number(preNumber)]
        : post === undefined && dev !== undefined
          ? DEV_ONLY
          : FINAL,
    post: post === undefined ? NO_POST : Number(post),
    dev: dev === undefined ? NO_DEV : Number(dev),
    local: localOf(text),
  };
}

export function comparePep440(a: Pep440Point, b: Pep440Point): number {
  return (
    a.epoch - b.epoch ||
    compareReleases(a.release, b.release) ||
    a.pre[0] - b.pre[0] ||
    a.pre[1] - b.pre[1] ||
    order(a.post, b.post) ||
    order(a.dev, b.dev) ||
    compareLocals(a.local, b.local)
  );
}

/** Equal for two texts if and only if they are the same version; undefined where the text is none. */
export function pep440Key(text: string): string | undefined {
  const version = parsePep440(text);
  if (version === undefined) return undefined;
  const { epoch, release, pre, post, dev, local } = version;
  return JSON.stringify([epoch, release, pre, post, dev, local]);
}

export function withoutTrailingZeros(release: readonly number[]): readonly number[] {
  return release.slice(0, release.findLastIndex((segment) => segment !== 0) + 1);
}

/** Not from the library, which reads the word `1e5` as a number. */
function localOf(text: string): readonly (string | number)[] {
  const at = text.indexOf('+');
  if (at === -1) return [];
  const segments = text
    .slice(at + 1)
    .toLowerCase()
    .split(/[-_.]/);
  return segments.map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
}

/** Differences will not do: infinity less infinity is no number. */
function order(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function compareReleases(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareLocals(a: Pep440Point['local'], b: Pep440Point['local']): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [one, other] = [a[index], b[index]];
    const difference = kindOf(one) - kindOf(other);
    if (difference !== 0) return difference;
    if (one !== other) return isLess(one, other) ? -1 : 1;
  }
  return 0;
}

function kindOf(segment: Pep440Point['local'][number] | undefined): number {
  if (segment === undefined) return 0;
  if (segment === JUST_ABOVE) return 1;
  return typeof segment === 'string' ? 2 : 3;
}

function isLess(a: unknown, b: unknown): boolean {
  return typeof a === 'number' && typeof b === 'number' ? a < b : String(a) < String(b);
}
