import semver from 'semver';
import { parseNpmVersion } from '../sdk/npm-range.ts';
import { comparePep440, parsePep440, pep440Key, type Pep440Version } from '../sdk/pep440-version.ts';
import type { OsvAffected, OsvEvent, OsvRange } from './osv-record.ts';

/** `unordered`: a range speaks of the package, and the version cannot be compared. `invalid`: a bound of it cannot. */
export type Affectedness = 'affected' | 'unaffected' | 'unordered' | 'invalid';

/** How an ecosystem orders its versions. */
interface Order<V> {
  readonly parse: (text: string) => V | undefined;
  readonly compare: (a: V, b: V) => number;
  /** Equal for the spellings of one version. */
  readonly key: (text: string) => string;
}

const PYPI: Order<Pep440Version> = {
  parse: parsePep440,
  compare: comparePep440,
  key: (text) => pep440Key(text) ?? text,
};

const NPM: Order<semver.SemVer> = { parse: parseNpmVersion, compare: semver.compare, key: (text) => text };

/**
 * Answers for one version after another whether the record's package is affected: the version is listed, or in one of the
 * ranges, as the OSV schema evaluates them. What the record holds is read once.
 */
export function affectednessOf(affected: OsvAffected): (version: string) => Affectedness {
  return affected.ecosystem === 'npm' ? answering(affected, NPM) : answering(affected, PYPI);
}

function answering<V>({ versions, ranges }: OsvAffected, order: Order<V>): (version: string) => Affectedness {
  const listed = new Set(versions.map(order.key));
  const read = ranges.map((range) => readRange(range, order));
  const valid = read.filter((range) => range !== undefined);
  return (text) => {
    if (listed.has(order.key(text))) return 'affected';
    if (read.length === 0) return 'unaffected';
    const version = order.parse(text);
    if (version === undefined) return 'unordered';
    if (valid.some((range) => isInRange(range, version, order))) return 'affected';
    return valid.length < read.length ? 'invalid' : 'unaffected';
  };
}

interface Bound<V> {
  readonly kind: Exclude<OsvEvent['kind'], 'limit'>;
  /** Undefined: before every version. */
  readonly at: V | undefined;
}

interface ReadRange<V> {
  readonly steps: readonly Bound<V>[];
  /** Of several, the highest counts; none: no limit. */
  readonly limits: readonly V[];
}

/** At one version: fixed before introduced, so that what is introduced again stays; last_affected speaks of what follows. */
const TURN = { fixed: 0, introduced: 1, last_affected: 2 } as const satisfies Record<Bound<unknown>['kind'], number>;

/** Undefined where a bound is no version. */
function readRange<V>(range: OsvRange, order: Order<V>): ReadRange<V> | undefined {
  const isUnlimited = range.some(({ kind, version }) => kind === 'limit' && version === '*');
  const steps: Bound<V>[] = [];
  const limits: V[] = [];
  for (const { kind, version } of range) {
    if (kind === 'introduced' && version === '0') {
      steps.push({ kind, at: undefined });
      continue;
    }
    if (kind === 'limit' && isUnlimited) continue;
    const at = order.parse(version);
    if (at === undefined) return undefined;
    if (kind === 'limit') limits.push(at);
    else steps.push({ kind, at });
  }
  steps.sort((a, b) => compareBounds(a.at, b.at, order) || TURN[a.kind] - TURN[b.kind]);
  return { steps, limits };
}

function isInRange<V>({ steps, limits }: ReadRange<V>, version: V, order: Order<V>): boolean {
  if (limits.length > 0 && limits.every((limit) => order.compare(version, limit) >= 0)) return false;
  let isAffected = false;
  for (const { kind, at } of steps) {
    const difference = compareBounds(version, at, order);
    if (kind === 'introduced' && difference >= 0) isAffected = true;
    if (kind === 'fixed' && difference >= 0) isAffected = false;
    if (kind === 'last_affected' && difference > 0) isAffected = false;
  }
  return isAffected;
}

function compareBounds<V>(a: V | undefined, b: V | undefined, order: Order<V>): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return order.compare(a, b);
}
