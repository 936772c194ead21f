import { PackageURL } from 'packageurl-js';
import { finding, ok, refused, type Finding, type Outcome, type Place } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';
import { foldPackageName, parsePackageUrl, type PackageUrl } from '../sbom/package-url.ts';
import { isEverything, isNothing, parseSdkRange, parseVers, rangeIncludes, type SdkRange } from './sdk-range.ts';

/** The ecosystem of an artifact, as package URLs write it; undefined for a plain archive, which has none. */
export type SdkEcosystem = 'pypi' | 'npm' | undefined;

/** One package of an `sdk_allowlist` with the versions that are declared for it. */
export interface SdkEntry {
  /** A package URL's type: `pypi`, `npm`, … */
  readonly type: string;
  /** As written; npm names with their scope. */
  readonly name: string;
  /** Equal for two entries if and only if they name the same package. */
  readonly key: string;
  readonly range: SdkRange;
}

/** An entry that may leave the versions open. */
export interface OpenSdkEntry extends Omit<SdkEntry, 'range'> {
  /** Undefined where none is stated: every version. */
  readonly range: SdkRange | undefined;
}

/** As the manifest's schema bounds it. */
export const MAX_SDK_ENTRY_CHARACTERS = 400;

/** PEP 508: a name, perhaps extras, perhaps a specifier, perhaps in parentheses. */
const PYPI = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?) *(?:\[([^[\]]*)\])? *(.*)$/;
const EXTRAS = /^ *[A-Za-z0-9][A-Za-z0-9._-]*(?: *, *[A-Za-z0-9][A-Za-z0-9._-]*)* *$/;
const NPM_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[A-Za-z0-9~_-][A-Za-z0-9._~-]*$/;

/**
 * Reads one entry of an `sdk_allowlist`:
 * - unprefixed, in the artifact's ecosystem: `openai[azure]>=2.0,<3.0` (PEP 508 without markers and URLs; extras choose
 *   further packages, which the bill of materials lists by themselves) or `@scope/name@^1.2` (npm);
 * - a package URL. Its version is a range in the ecosystem's syntax, or one exact version
 *   (`pkg:pypi/openai@2.1.0`, `pkg:npm/%40scope/x@^1`), or its qualifier `vers` is a VERS range
 *   (`pkg:pypi/openai?vers=vers:pypi/>=2.0|<3.0`); of types other than `pypi` and `npm` only an exact version is read.
 *
 * Codes: SDK_ENTRY_INVALID, SDK_SPECIFIER_EMPTY.
 */
export function parseSdkEntry(text: string, ecosystem: SdkEcosystem, at?: Place): Outcome<SdkEntry> {
  const read = readSdkEntry(text, ecosystem);
  if (typeof read === 'string') return invalid(text, read, at);
  const { range } = read;
  if (range === undefined || isEverything(range))
    return refused(finding('SDK_SPECIFIER_EMPTY', `${shownText(text)} allows every version`, at));
  if (isNothing(range)) return invalid(text, 'matches no version at all', at);
  return ok({ ...read, range });
}

/** Reads an entry whatever versions it allows; or says, in a few words, why it cannot be read. */
export function readSdkEntry(text: string, ecosystem: SdkEcosystem): OpenSdkEntry | string {
  if (text.length > MAX_SDK_ENTRY_CHARACTERS) return `has more than ${MAX_SDK_ENTRY_CHARACTERS} characters`;
  const read = text.startsWith('pkg:') ? readPurl(text) : readPlain(text, ecosystem);
  return typeof read === 'string' ? read : { ...read, key: sdkKey(read.type, read.name) };
}

/** Equal for two names if and only if they are one package of that type. */
export function sdkKey(type: string, name: string): string {
  return `${type}/${foldPackageName(type, name)}`;
}

/**
 * Whether every version that `inner` allows is allowed by `outer`. False for two packages. Exact for two ranges of one
 * ecosystem, pre-releases and local versions included; undefined where the order of versions is not known.
 */
export function sdkRangeIncludes(outer: OpenSdkEntry, inner: OpenSdkEntry): boolean | undefined {
  if (outer.key !== inner.key) return false;
  if (outer.range === undefined) return true;
  return inner.range === undefined ? isEverything(outer.range) : rangeIncludes(outer.range, inner.range);
}

type ReadEntry = Omit<OpenSdkEntry, 'key'>;

/** The entry, or what is wrong with it. */
function readPlain(text: string, ecosystem: SdkEcosystem): ReadEntry | string {
  if (ecosystem === 'pypi') return readPypi(text);
  if (ecosystem === 'npm') return readNpm(text);
  return 'names no ecosystem, and a plain archive has none: write a package URL';
}

function readPypi(text: string): ReadEntry | string {
  if (text.includes(';')) return 'has an environment marker';
  const [, name, extras, rest = ''] = PYPI.exec(text.trim()) ?? [];
  if (name === undefined || (extras !== undefined && extras.trim() !== '' && !EXTRAS.test(extras)))
    return 'does not begin with the name of a Python package';
  const specifier = rest.startsWith('(') && rest.endsWith(')') ? rest.slice(1, -1).trim() : rest.trim();
  return withRange('pypi', name, specifier);
}

function readNpm(text: string): ReadEntry | string {
  const at = text.indexOf('@', 1);
  const name = at === -1 ? text : text.slice(0, at);
  if (!NPM_NAME.test(name)) return 'does not begin with the name of an npm package';
  return withRange('npm', name, at === -1 ? '' : text.slice(at + 1).trim());
}

function withRange(type: 'pypi' | 'npm', name: string, specifier: string): ReadEntry | string {
  if (specifier === '') return { type, name, range: undefined };
  const range = parseSdkRange(type, specifier);
  return range === undefined ? `has no version range that ${type} reads` : { type, name, range };
}

function readPurl(text: string): ReadEntry | string {
  const purl = parsePackageUrl(text);
  if (purl === undefined) return 'is not a package URL';
  const rest = furtherParts(text);
  if (!rest.isPlain) return 'has a subpath, or a qualifier other than vers';
  const { type, name, version } = purl;
  if (type === 'npm' ? !NPM_NAME.test(name) : type === 'pypi' && PYPI.exec(name)?.[3] !== '')
    return `does not name a package of ${type}`;
  if (rest.vers === undefined) return purlVersion(purl);
  if (version !== undefined) return 'has both a version and a qualifier vers';
  if (type !== 'pypi' && type !== 'npm') return `is of a type whose ranges are not known: ${shownText(type)}`;
  const range = parseVers(type, rest.vers);
  return range === undefined ? 'has a qualifier vers that cannot be read' : { type, name, range };
}

/** A bare version means itself: `2.1.0` of PyPI is `==2.1.0`. */
function purlVersion({ type, name, version = '' }: PackageUrl): ReadEntry | string {
  if (type === 'npm') return withRange(type, name, version);
  if (type === 'pypi') return withRange(type, name, /^[0-9v]/i.test(version) ? `==${version}` : version);
  return { type, name, range: version === '' ? undefined : { scheme: 'exact', version } };
}

/** What `parsePackageUrl` leaves out, of a text that it has read. */
function furtherParts(text: string): { readonly isPlain: boolean; readonly vers?: string } {
  const { qualifiers, subpath } = PackageURL.fromString(text);
  const { vers, ...others } = { ...qualifiers };
  const isPlain = Object.keys(others).length === 0 && (subpath ?? '') === '';
  return vers === undefined ? { isPlain } : { isPlain, vers };
}

function invalid(text: string, what: string, at: Place | undefined): Outcome<never> {
  const found: Finding = finding('SDK_ENTRY_INVALID', `${shownText(text)} ${what}`, at);
  return refused(found);
}
