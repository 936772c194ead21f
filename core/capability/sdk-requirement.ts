import { Range, satisfies, subset, valid, validRange } from 'semver';
import { foldPackageName, parsePackageUrl } from '../sbom/package-url.ts';
import { parsePep440Range, pep440Includes, type Pep440Range } from './pep440-range.ts';

/** One entry of `sdk_allowlist`. */
export interface SdkRequirement {
  /** The entry as it is written. */
  readonly text: string;
  /** Entries of one key speak of one package; extras, markers, sources and qualifiers are part of it. */
  readonly key: string;
  readonly versions: VersionRange;
}

/** The versions of a package, in its ecosystem's terms. */
type VersionRange =
  | { readonly kind: 'any' }
  | { readonly kind: 'pep440'; readonly range: Pep440Range }
  | { readonly kind: 'semver'; readonly range: string }
  /** A single version, or a range in a language that is not read here. */
  | { readonly kind: 'opaque'; readonly text: string };

/** PEP 508: name, extras, then a specifier (perhaps in parentheses) or `@` and a URL, then a marker. */
const PEP508 = /^([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)\s*(\[[^\]]*\])?\s*(@[^;]*|[^;@]*)(;.*)?$/i;
const NPM = /^((?:@[\w.-]+\/)?[\w.-]+)(?:@|\s+|(?=[<>=~^*]))?(.*)$/;
/** Alternatives multiply: those of both sides are compared with each other. */
const MAX_SEMVER_ALTERNATIVES = 4;
const MAX_RANGE_CHARACTERS = 200;
const MAX_REQUIREMENT_CHARACTERS = 400;

/**
 * Reads an entry as far as it can be compared; never refuses. `ecosystem` is the purl type of the artifact, undefined for a
 * plain archive, where only package URLs can be told apart.
 */
export function parseSdkRequirement(text: string, ecosystem: string | undefined): SdkRequirement {
  if (text.length > MAX_REQUIREMENT_CHARACTERS) return unread(text);
  if (text.startsWith('pkg:')) return parsePurlEntry(text);
  if (ecosystem === 'pypi') return parsePep508Entry(text);
  if (ecosystem === 'npm') return parseNpmEntry(text);
  return unread(text);
}

function unread(text: string): SdkRequirement {
  return { text, key: `? ${text}`, versions: { kind: 'any' } };
}

function parsePurlEntry(text: string): SdkRequirement {
  const url = parsePackageUrl(text);
  if (url === undefined) return unread(text);
  const { type, name, version } = url;
  // Another repository or another subpath is another package.
  const aside = /[?#].*$/s.exec(text)?.[0] ?? '';
  const key = `${type} ${foldPackageName(type, name)} ${aside}`;
  if (version === undefined) return { text, key, versions: { kind: 'any' } };
  if (type === 'pypi') return { text, key, versions: pep440(`==${version}`) };
  if (type === 'npm' && valid(version) !== null) return { text, key, versions: semverRange(version) };
  return { text, key, versions: { kind: 'opaque', text: version } };
}

function parsePep508Entry(text: string): SdkRequirement {
  const [, name, extras = '', specifier, marker = ''] = PEP508.exec(text) ?? [];
  if (name === undefined || specifier === undefined) return unread(text);
  const source = specifier.startsWith('@') ? specifier : '';
  const wanted = extras
    .toLowerCase()
    .split(/[[\],\s]+/)
    .toSorted()
    .join(',');
  const aside = `${wanted} ${source.trim()} ${marker}`.replaceAll(/\s+/g, ' ').trim();
  const range = source === '' ? specifier.trim().replace(/^\((.*)\)$/s, '$1') : '';
  return { text, key: `pypi ${foldPackageName('pypi', name)} ${aside}`, versions: pep440(range) };
}

function pep440(text: string): VersionRange {
  const range = parsePep440Range(text);
  if (range === undefined) return { kind: 'opaque', text };
  return range.length === 0 ? { kind: 'any' } : { kind: 'pep440', range };
}

function parseNpmEntry(text: string): SdkRequirement {
  const [, name, range] = NPM.exec(text) ?? [];
  if (name === undefined || range === undefined) return unread(text);
  return { text, key: `npm ${foldPackageName('npm', name)} `, versions: semverRange(range.trim()) };
}

function semverRange(text: string): VersionRange {
  if (text === '') return { kind: 'any' };
  const isPlain = text.length <= MAX_RANGE_CHARACTERS && validRange(text) !== null;
  if (!isPlain || new Range(text).set.length > MAX_SEMVER_ALTERNATIVES) return { kind: 'opaque', text };
  return { kind: 'semver', range: text };
}

/** Is every version that `inner` allows allowed by `outer`? True only where it is proven. */
export function requirementIncludes(outer: SdkRequirement, inner: SdkRequirement): boolean {
  return outer.text === inner.text || (outer.key === inner.key && versionsInclude(outer.versions, inner.versions));
}

function versionsInclude(outer: VersionRange, inner: VersionRange): boolean {
  if (outer.kind === 'any') return true;
  if (outer.kind === 'pep440') return inner.kind === 'pep440' && pep440Includes(outer.range, inner.range);
  if (outer.kind === 'semver') return inner.kind === 'semver' && semverIncludes(outer.range, inner.range);
  return inner.kind === 'opaque' && outer.text === inner.text;
}

/**
 * Alternative by alternative. One that names an exact version is judged by that version: `subset` takes a pre-release
 * beside another comparator (`1.0.0-evil >0.1.0`) for no version at all, and so for part of every range.
 */
function semverIncludes(outer: string, inner: string): boolean {
  return new Range(inner).set.every((comparators) => {
    const exact = comparators.find(({ operator, value }) => operator === '' && value !== '');
    if (exact !== undefined) return satisfies(exact.semver, outer);
    return subset(comparators.map(({ value }) => value).join(' '), outer);
  });
}
