import type { Manifest } from '../../registry-schema/generated/types.ts';
import { finding, findingsOf, refused, unlessFound, type Finding, type Outcome, type Place } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';
import { blocksInclude } from './address.ts';
import { formatHostPattern, parseHostPattern, type HostPattern } from './host-pattern.ts';

/** One door: hosts, scheme and port. A manifest's egress is a set of doors. */
export interface EgressRule {
  readonly host: HostPattern;
  readonly scheme: string;
  readonly port: number;
}

export type EgressEntry = Manifest['allowed_egress'][number];

/** A list of short entries can multiply out to half a million doors; what people can review is far below this. */
export const MAX_EGRESS_RULES = 4_096;

const DEFAULT_SCHEMES = ['https'];
const DEFAULT_PORTS: ReadonlyMap<string, number> = new Map([
  ['https', 443],
  ['http', 80],
  ['wss', 443],
  ['ws', 80],
]);

/** How many doors an entry opens. */
export function doorsOf(entry: EgressEntry): number {
  const { schemes, ports } = spelledOut(entry);
  return (schemes?.length ?? 1) * (ports?.length ?? 1);
}

function spelledOut(entry: EgressEntry): Exclude<EgressEntry, string> {
  return typeof entry === 'string' ? { host: entry } : entry;
}

/** Reads `allowed_egress` into its doors, schemes and ports spelled out. Places are those of the list's entries. */
export function readEgress(
  entries: readonly EgressEntry[],
  placeOf: (index: number) => Place | undefined,
): Outcome<readonly EgressRule[]> {
  const doors = entries.reduce((sum, entry) => sum + doorsOf(entry), 0);
  if (doors > MAX_EGRESS_RULES) {
    const message = `the list opens ${doors} pairs of host and port; at most ${MAX_EGRESS_RULES}`;
    return refused(finding('EGRESS_TOO_MANY', message, placeOf(0)));
  }
  const findings: Finding[] = [];
  const rules = new Map<string, EgressRule>();
  for (const [index, entry] of entries.entries()) {
    const at = placeOf(index);
    const read = readEntry(entry, at);
    findings.push(...findingsOf(read));
    for (const rule of read.kind === 'ok' ? read.value : []) {
      const key = formatEgressRule(rule);
      if (rules.has(key)) findings.push(finding('EGRESS_REPEATED', `${shownText(key)} stands twice`, at));
      rules.set(key, rule);
    }
  }
  return unlessFound(findings, () => [...rules.values()]);
}

function readEntry(entry: EgressEntry, at: Place | undefined): Outcome<readonly EgressRule[]> {
  const { host, schemes = DEFAULT_SCHEMES, ports } = spelledOut(entry);
  const pattern = parseHostPattern(host, at);
  const portless = (ports === undefined ? schemes.filter((scheme) => !DEFAULT_PORTS.has(scheme)) : []).map((scheme) =>
    finding('EGRESS_SCHEME_UNKNOWN', `${shownText(scheme)} names no port`, at),
  );
  if (pattern.kind === 'refused') return refused(...pattern.findings, ...portless);
  return unlessFound(portless, () =>
    schemes.flatMap((scheme) => (ports ?? ownPorts(scheme)).map((port) => ({ host: pattern.value, scheme, port }))),
  );
}

function ownPorts(scheme: string): readonly number[] {
  return [...DEFAULT_PORTS].filter(([name]) => name === scheme).map(([, port]) => port);
}

export function formatEgressRule(rule: EgressRule): string {
  return `${formatDoor(rule)}:${rule.port}`;
}

/** Scheme and hosts, as they stand before the port. */
export function formatDoor({ host, scheme }: Pick<EgressRule, 'host' | 'scheme'>): string {
  const text = formatHostPattern(host);
  return `${scheme}://${text.includes(':') ? `[${text}]` : text}`;
}

/** Is every destination of `inner` one of `outer`'s? By sets, not by spelling: exact for names, patterns and blocks. */
export function egressIncludes(outer: readonly EgressRule[], inner: EgressRule): boolean {
  const hosts = outer
    .filter(({ scheme, port }) => scheme === inner.scheme && port === inner.port)
    .map(({ host }) => host);
  return hostsInclude(hosts, inner.host);
}

/** Is every host of `inner` one of `outer`'s? */
export function hostsInclude(outer: readonly HostPattern[], inner: HostPattern): boolean {
  if (inner.kind === 'block') {
    const blocks = outer.flatMap((pattern) => (pattern.kind === 'block' ? [pattern.block] : []));
    return blocksInclude(blocks, inner.block);
  }
  // Below one name there are endlessly many others: no list of names adds up to a pattern, so one entry must include it all.
  return outer.some((pattern) => namesInclude(pattern, inner));
}

function namesInclude(outer: HostPattern, inner: Exclude<HostPattern, { kind: 'block' }>): boolean {
  // A pattern is written with its wildcard, which no name has.
  if (outer.kind === 'name') return formatHostPattern(inner) === outer.name;
  if (outer.kind === 'block') return false;
  if (inner.kind === 'name') return inner.name.endsWith(`.${outer.base}`);
  return inner.base === outer.base || inner.base.endsWith(`.${outer.base}`);
}
