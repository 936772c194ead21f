import { comparePep440, parsePep440 } from './pep440-version.ts';
import { covers, intervalSet } from './interval-set.ts';
import { isEveryNpm, isNoNpm, matchesNpm, npmRangeCovers, parseNpmRange, type NpmRange } from './npm-range.ts';
import { isEveryPep440, matchesPep440, parsePep440Range, type Pep440Range } from './pep440-range.ts';

/** Which versions an SDK may have. Ecosystems whose order of versions is not known here know one exact version only. */
export type SdkRange =
  | { readonly scheme: 'pypi'; readonly set: Pep440Range }
  | { readonly scheme: 'npm'; readonly set: NpmRange }
  | { readonly scheme: 'exact'; readonly version: string };

/** The ecosystem's own syntax: a PEP 440 specifier, an npm range. Undefined where the text is none. */
export function parseSdkRange(type: 'pypi' | 'npm', text: string): SdkRange | undefined {
  if (type === 'npm') {
    const set = parseNpmRange(text);
    return set === undefined ? undefined : { scheme: 'npm', set };
  }
  const set = parsePep440Range(text);
  return set === undefined ? undefined : { scheme: 'pypi', set };
}

const VERS = /^vers:(pypi|npm)\/([^/]+)$/;
const CONSTRAINT = /^(<=|>=|!=|<|>|=)?([^<>=!|*\s]+)$/;
const MAX_CONSTRAINTS = 32;

/**
 * A range in VERS syntax (`vers:pypi/>=2.0|<3.0`), each pair of bounds and each version read as the ecosystem reads it; so
 * `<3.0` keeps the pre-releases of 3.0 out. The constraints must stand in pairs as the VERS specification sorts them.
 */
export function parseVers(type: 'pypi' | 'npm', text: string): SdkRange | undefined {
  const [, scheme, list = ''] = VERS.exec(text) ?? [];
  const constraints = list.split('|');
  if (scheme !== type || constraints.length > MAX_CONSTRAINTS) return undefined;
  const alternatives: string[][] = [];
  const excluded: string[] = [];
  for (const constraint of constraints) {
    const [, comparator = '=', version] = CONSTRAINT.exec(constraint) ?? [];
    if (version === undefined) return undefined;
    if (comparator === '!=') excluded.push(`!=${version}`);
    else if (comparator === '=') alternatives.push([type === 'pypi' ? `==${version}` : version]);
    else if (!addBound(alternatives, `${comparator}${version}`)) return undefined;
  }
  if (alternatives.length === 0) return undefined;
  if (type === 'npm') {
    // npm has no way to leave one version out
    if (excluded.length > 0) return undefined;
    return parseSdkRange('npm', alternatives.map((bounds) => bounds.join(' ')).join(' || '));
  }
  const sets = alternatives.map((bounds) => parsePep440Range([...bounds, ...excluded].join(',')));
  const known = sets.filter((set) => set !== undefined);
  if (known.length < sets.length) return undefined;
  return { scheme: 'pypi', set: intervalSet(known.flat(), comparePep440) };
}

/** An upper bound closes the lower bound before it; false where two bounds look the same way. */
function addBound(alternatives: string[][], bound: string): boolean {
  const last = alternatives.at(-1);
  const isOpen = last?.length === 1 && last[0]?.startsWith('>') === true;
  if (bound.startsWith('>')) {
    if (isOpen) return false;
    alternatives.push([bound]);
    return true;
  }
  if (isOpen) last.push(bound);
  else if (alternatives.length === 0) alternatives.push([bound]);
  else return false;
  return true;
}

/** Never for a version that is none in its ecosystem. */
export function isInRange(range: SdkRange, version: string): boolean {
  if (range.scheme === 'exact') return range.version === version;
  if (range.scheme === 'npm') return matchesNpm(range.set, version);
  const parsed = parsePep440(version);
  return parsed !== undefined && matchesPep440(range.set, parsed);
}

/** Whether the range says nothing: it matches every release there can be. */
export function isEverything(range: SdkRange): boolean {
  if (range.scheme === 'exact') return false;
  return range.scheme === 'npm' ? isEveryNpm(range.set) : isEveryPep440(range.set);
}

/** Whether no version can match. */
export function isNothing(range: SdkRange): boolean {
  if (range.scheme === 'exact') return false;
  return range.scheme === 'npm' ? isNoNpm(range.set) : range.set.length === 0;
}

/** Whether every version of `inner` is one of `outer`: exact within an ecosystem, undefined across two. */
export function rangeIncludes(outer: SdkRange, inner: SdkRange): boolean | undefined {
  if (outer.scheme === 'npm' && inner.scheme === 'npm') return npmRangeCovers(outer.set, inner.set);
  if (outer.scheme === 'pypi' && inner.scheme === 'pypi') return covers(outer.set, inner.set, comparePep440);
  if (outer.scheme === 'exact' && inner.scheme === 'exact') return outer.version === inner.version;
  return undefined;
}
