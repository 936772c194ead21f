import { isJsonArray, isJsonObject, member, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { parseStrictJson } from '../json/strict-json.ts';
import { parsePackageUrl } from '../sbom/package-url.ts';
import { sdkKey } from '../sdk/sdk-entry.ts';
import { cvss3Score, SEVERITIES, severityOfScore, type Severity } from './cvss.ts';

/** What one OSV record (schema 1.7) says that can be matched against packages of PyPI and npm. */
export interface OsvRecord {
  readonly id: string;
  /** Without its own id. */
  readonly aliases: readonly string[];
  readonly isWithdrawn: boolean;
  /** Undefined where nothing states one that is understood. */
  readonly severity?: Severity;
  readonly affected: readonly OsvAffected[];
}

export interface OsvAffected {
  readonly ecosystem: 'pypi' | 'npm';
  /** As of `sdkKey`. */
  readonly key: string;
  readonly severity?: Severity;
  readonly versions: readonly string[];
  readonly ranges: readonly OsvRange[];
}

export type OsvRange = readonly OsvEvent[];

export interface OsvEvent {
  readonly kind: (typeof EVENT_KINDS)[number];
  readonly version: string;
}

const EVENT_KINDS = ['introduced', 'fixed', 'last_affected', 'limit'] as const;

export const MAX_OSV_RECORD_BYTES = 8 * 1024 * 1024;
const ID = /^[A-Za-z][A-Za-z0-9_]*-[A-Za-z0-9._:+-]{1,200}$/;
const ECOSYSTEMS = new Map([
  ['PyPI', 'pypi'],
  ['npm', 'npm'],
] as const);
const WORDS = new Map<string, Severity>([
  ['LOW', 'low'],
  ['MODERATE', 'medium'],
  ['MEDIUM', 'medium'],
  ['HIGH', 'high'],
  ['CRITICAL', 'critical'],
]);

/** The record, or in a few words what is wrong with it. Members that do not matter here are not looked at. */
export function readOsvRecord(bytes: Uint8Array): OsvRecord | string {
  const parsed = parseStrictJson(bytes, { maxBytes: MAX_OSV_RECORD_BYTES });
  if (parsed.kind === 'refused') return `is not strict JSON: ${parsed.findings[0].message}`;
  const { value } = parsed.value;
  if (!isJsonObject(value)) return 'is not an object';
  const id = member(value, 'id');
  if (typeof id !== 'string' || !ID.test(id)) return 'has no id of a vulnerability';
  const affected = affectedOf(value['affected'] ?? []);
  if (typeof affected === 'string') return affected;
  const severity = severityOf(value) ?? (id.startsWith('MAL-') ? 'critical' : undefined);
  return {
    id,
    aliases: stringsOf(value['aliases']).filter((alias) => alias !== id && ID.test(alias)),
    isWithdrawn: typeof value['withdrawn'] === 'string',
    ...(severity === undefined ? {} : { severity }),
    affected,
  };
}

function affectedOf(list: JsonValue): readonly OsvAffected[] | string {
  if (!isJsonArray(list)) return 'has a member affected that is no list';
  const all: OsvAffected[] = [];
  for (const item of list) {
    if (!isJsonObject(item)) return 'has an affected package that is no object';
    const named = packageOf(item['package']);
    // of a git range alone, or of another ecosystem
    if (named === undefined) continue;
    const ranges = rangesOf(item['ranges'] ?? []);
    if (typeof ranges === 'string') return ranges;
    const severity = severityOf(item);
    all.push({
      ...named,
      ...(severity === undefined ? {} : { severity }),
      versions: stringsOf(item['versions']),
      ranges,
    });
  }
  return all;
}

function packageOf(named: JsonValue | undefined): Pick<OsvAffected, 'ecosystem' | 'key'> | undefined {
  if (!isJsonObject(named)) return undefined;
  const { ecosystem, name, purl } = named;
  // a suffix after the colon names a part of the ecosystem
  const written = typeof ecosystem === 'string' ? ecosystem.replace(/:.*$/s, '') : '';
  const known = [...ECOSYSTEMS].find(([osv]) => osv === written)?.[1];
  if (known !== undefined && typeof name === 'string') return { ecosystem: known, key: sdkKey(known, name) };
  const parsed = typeof purl === 'string' ? parsePackageUrl(purl) : undefined;
  if (parsed?.type !== 'pypi' && parsed?.type !== 'npm') return undefined;
  return { ecosystem: parsed.type, key: sdkKey(parsed.type, parsed.name) };
}

function rangesOf(list: JsonValue): readonly OsvRange[] | string {
  if (!isJsonArray(list)) return 'has ranges that are no list';
  const ranges: OsvRange[] = [];
  for (const range of list) {
    if (!isJsonObject(range)) return 'has a range that is no object';
    const { type, events } = range;
    if (type === 'GIT') continue;
    if ((type !== 'SEMVER' && type !== 'ECOSYSTEM') || !isJsonArray(events)) return 'has a range of no known type';
    const read = events.map(eventOf).filter((event) => event !== undefined);
    if (read.length < events.length || !read.some(({ kind }) => kind === 'introduced'))
      return 'has a range whose events cannot be read';
    ranges.push(read);
  }
  return ranges;
}

/** One event is one member; two in one object have no order. */
function eventOf(event: JsonValue): OsvEvent | undefined {
  if (!isJsonObject(event)) return undefined;
  const kinds = EVENT_KINDS.filter((kind) => Object.hasOwn(event, kind));
  const [kind] = kinds;
  const version = kind === undefined ? undefined : event[kind];
  return kind === undefined || kinds.length > 1 || typeof version !== 'string' ? undefined : { kind, version };
}

/** The highest CVSS v3 score; else what the database says in a word, as for CVSS v4, whose score is a table of its own. */
function severityOf(holder: JsonObject): Severity | undefined {
  const stated = isJsonArray(holder['severity']) ? holder['severity'] : [];
  const scores = stated.flatMap((item) => {
    const vector = isJsonObject(item) && item['type'] === 'CVSS_V3' ? item['score'] : undefined;
    const score = typeof vector === 'string' ? cvss3Score(vector) : undefined;
    return score === undefined ? [] : [score];
  });
  if (scores.length > 0) return severityOfScore(Math.max(...scores));
  const specific = holder['database_specific'];
  const word = isJsonObject(specific) ? specific['severity'] : undefined;
  return typeof word === 'string' ? WORDS.get(word.toUpperCase()) : undefined;
}

/** The higher of two; undefined is none stated. */
export function higherSeverity(a: Severity | undefined, b: Severity | undefined): Severity | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? b : a;
}

function stringsOf(list: JsonValue | undefined): readonly string[] {
  return isJsonArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
