import { finding, type Finding, type Place } from '../finding.ts';
import { FindingList } from '../json/finding-list.ts';
import { shownText } from '../json/shown-text.ts';
import type { Sbom } from '../sbom/sbom.ts';
import { packageOf, shownPackage, type ComponentPackage } from '../sdk/component-package.ts';
import type { SdkEcosystem } from '../sdk/sdk-entry.ts';
import { SEVERITIES, type Severity } from './cvss.ts';
import { affectednessOf } from './osv-affects.ts';
import { higherSeverity, readOsvRecord, type OsvAffected, type OsvRecord } from './osv-record.ts';

/** The port through which an export is read: one JSON record after another. Adapters (a folder, a zip) yield it. */
export type OsvSource = Iterable<OsvFile> | AsyncIterable<OsvFile>;

/** An export that can be read once for each bill of materials. */
export type OsvExport = () => OsvSource;

export interface OsvFile {
  /** For findings. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface VulnerabilityCheck {
  readonly sbom: Sbom;
  readonly records: OsvSource;
  /** What components without a package URL are. */
  readonly ecosystem: SdkEcosystem;
  /** From this severity on, a vulnerability is a finding. */
  readonly threshold: Severity;
  /** Where the bill of materials stands. */
  readonly sbomAt?: Place;
}

/** One vulnerability of one component, under all its names. */
export interface Vulnerability {
  readonly name: string;
  readonly version: string;
  /** The CVE first if there is one. */
  readonly ids: readonly string[];
  /** Unknown counts as high. */
  readonly severity: Severity;
  readonly isSeverityKnown: boolean;
  readonly fixedIn: readonly string[];
}

/** More versions of one package than anything installs; keeps a hostile bill of materials from multiplying the export. */
export const MAX_VERSIONS_PER_PACKAGE = 256;

/**
 * Matches an OSV export (schema 1.7; ecosystems PyPI and npm) against the bill of materials, without a network. Withdrawn
 * records are passed over, records that are aliases of each other are one vulnerability with the highest severity of them.
 * Findings: OSV_VULNERABLE from the threshold on, OSV_VERSION_UNKNOWN, OSV_RECORD_INVALID (at the record's name). Linear in
 * the export and in the components. Rejects only if the source does.
 */
export async function matchVulnerabilities(
  check: VulnerabilityCheck,
): Promise<{ readonly findings: readonly Finding[]; readonly vulnerabilities: readonly Vulnerability[] }> {
  const found = new FindingList('of-each-code');
  const carried = byPackage(check.sbom, check.ecosystem);
  for await (const { name, bytes } of check.records) {
    const record = readOsvRecord(bytes);
    const problem = typeof record === 'string' ? record : noteRecord(record, carried);
    if (problem === undefined) continue;
    found.add(() => finding('OSV_RECORD_INVALID', `${shownText(name)} ${problem}`));
  }
  const vulnerabilities: Vulnerability[] = [];
  for (const entry of carried.values()) {
    if (entry.isUnordered)
      found.add(() =>
        finding('OSV_VERSION_UNKNOWN', `of ${shownPackage(entry.example)}, or of others so named`, check.sbomAt),
      );
    for (const [version, hits] of entry.versions)
      vulnerabilities.push(...merged(hits).map((group) => toVulnerability(entry.example.name, version, group)));
  }
  for (const vulnerability of vulnerabilities)
    if (SEVERITIES.indexOf(vulnerability.severity) >= SEVERITIES.indexOf(check.threshold))
      found.add(() => finding('OSV_VULNERABLE', described(vulnerability), check.sbomAt));
  return { findings: found.list(), vulnerabilities };
}

interface Hit {
  readonly record: OsvRecord;
  readonly affected: OsvAffected;
}

interface Carried {
  readonly example: ComponentPackage;
  readonly versions: Map<string, Hit[]>;
  /** Some component of the package has no version, or one too many. */
  isUncertain: boolean;
  isUnordered: boolean;
}

function byPackage(sbom: Sbom, ecosystem: SdkEcosystem): ReadonlyMap<string, Carried> {
  const index = new Map<string, Carried>();
  for (const component of sbom.components) {
    const example = packageOf(component, ecosystem);
    const entry = index.get(example.key) ?? { example, versions: new Map(), isUncertain: false, isUnordered: false };
    index.set(example.key, entry);
    if (example.version === undefined || entry.versions.size >= MAX_VERSIONS_PER_PACKAGE) entry.isUncertain = true;
    else entry.versions.set(example.version, []);
  }
  return index;
}

/** Adds the record to each version that it affects; says what is wrong if that cannot be told. */
function noteRecord(record: OsvRecord, carried: ReadonlyMap<string, Carried>): string | undefined {
  if (record.isWithdrawn) return undefined;
  let problem: string | undefined;
  for (const affected of record.affected) {
    const entry = carried.get(affected.key);
    if (entry === undefined) continue;
    if (entry.isUncertain) entry.isUnordered = true;
    const answer = affectednessOf(affected);
    for (const [version, hits] of entry.versions) {
      const affectedness = answer(version);
      if (affectedness === 'affected') hits.push({ record, affected });
      if (affectedness === 'unordered') entry.isUnordered = true;
      if (affectedness === 'invalid') problem = 'has a range with a bound that is no version';
    }
  }
  return problem;
}

interface Group {
  readonly ids: Set<string>;
  readonly hits: Hit[];
}

/** Hits that name each other, directly or through a third. */
function merged(hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const groups = new Map<string, Group>();
  for (const hit of hits) {
    const ids = new Set([hit.record.id, ...hit.record.aliases]);
    const joined: Group = { ids: new Set(), hits: [] };
    for (const group of new Set([...ids].map((id) => groups.get(id)).filter((group) => group !== undefined))) {
      for (const id of group.ids) joined.ids.add(id);
      joined.hits.push(...group.hits);
    }
    joined.hits.push(hit);
    for (const id of ids) joined.ids.add(id);
    for (const id of joined.ids) groups.set(id, joined);
  }
  return [...new Set(groups.values())].map((group) => group.hits);
}

function toVulnerability(name: string, version: string, hits: readonly Hit[]): Vulnerability {
  const stated = hits.map(({ record, affected }) => affected.severity ?? record.severity);
  const severity = stated.reduce(higherSeverity, undefined);
  const ids = new Set(hits.flatMap(({ record }) => [record.id, ...record.aliases]));
  const fixed = hits.flatMap(({ affected }) => affected.ranges.flat()).filter(({ kind }) => kind === 'fixed');
  return {
    name,
    version,
    ids: [...ids].sort(cveFirst),
    severity: severity ?? 'high',
    isSeverityKnown: severity !== undefined,
    fixedIn: [...new Set(fixed.map((event) => event.version))],
  };
}

function cveFirst(a: string, b: string): number {
  return Number(b.startsWith('CVE-')) - Number(a.startsWith('CVE-')) || (a < b ? -1 : 1);
}

const MAX_SHOWN = 4;

function described({ name, version, ids, severity, isSeverityKnown, fixedIn }: Vulnerability): string {
  const known = isSeverityKnown ? severity : `unknown severity, taken as ${severity}`;
  const fixed = fixedIn.length === 0 ? 'no fixed version is known' : `fixed in ${shownList(fixedIn)}`;
  return `${shownPackage({ name, version })}: ${shownList(ids)}; ${known}; ${fixed}`;
}

function shownList(texts: readonly string[]): string {
  const shown = texts.slice(0, MAX_SHOWN).map(shownText);
  return texts.length > MAX_SHOWN ? `${shown.join(', ')} and ${texts.length - MAX_SHOWN} more` : shown.join(', ');
}
