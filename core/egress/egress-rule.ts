import type { Manifest } from '../../registry-schema/generated/types.ts';
import { finding, findingsOf, unlessFound, type Finding, type Outcome, type Place } from '../finding.ts';
import { blocksInclude } from './address.ts';
import { formatHostPattern, parseHostPattern, type HostPattern } from './host-pattern.ts';

/** One door: hosts, scheme and port. A manifest's egress is a set of doors. */
export interface EgressRule {
  readonly host: HostPattern;
  readonly scheme: string;
  readonly port: number;
}

const DEFAULT_SCHEMES = ['https'];
const DEFAULT_PORTS: ReadonlyMap<string, number> = new Map([
  ['https', 443],
  ['http', 80],
  ['wss', 443],
  ['ws', 80],
]);

/** Reads `allowed_egress` into its doors, schemes and ports spelled out. Places are those of the list's entries. */
export function readEgress(
  entries: Manifest['allowed_egress'],
  placeOf: (index: number) => Place | undefined,
): Outcome<readonly EgressRule[]> {
  const findings: Finding[] = [];
  const rules = new Map<string, EgressRule>();
  for (const [index, entry] of entries.entries()) {
    const { host, schemes = DEFAULT_SCHEMES, ports } = typeof entry === 'string' ? { host: entry } : entry;
    const at = placeOf(index);
    const pattern = parseHostPattern(host, at);
    findings.push(...findingsOf(pattern));
    for (const scheme of schemes) {
      const own = DEFAULT_PORTS.get(scheme);
      const doors = ports ?? (own === undefined ? [] : [own]);
      if (doors.length === 0) findings.push(finding('EGRESS_SCHEME_UNKNOWN', `${scheme} names no port`, at));
      if (pattern.kind === 'refused') continue;
      for (const port of doors) {
        const rule = { host: pattern.value, scheme, port };
        const key = formatEgressRule(rule);
        if (rules.has(key)) findings.push(finding('EGRESS_REPEATED', `${key} stands twice`, at));
        rules.set(key, rule);
      }
    }
  }
  return unlessFound(findings, () => [...rules.values()]);
}

export function formatEgressRule({ host, scheme, port }: EgressRule): string {
  const text = formatHostPattern(host);
  return `${scheme}://${text.includes(':') ? `[${text}]` : text}:${port}`;
}

/** Is every destination of `inner` one of `outer`'s? By sets, not by spelling: exact for names, patterns and blocks. */
export function egressIncludes(outer: readonly EgressRule[], inner: EgressRule): boolean {
  const hosts = outer
    .filter(({ scheme, port }) => scheme === inner.scheme && port === inner.port)
    .map(({ host }) => host);
  return hostsInclude(hosts, inner.host);
}

function hostsInclude(outer: readonly HostPattern[], inner: HostPattern): boolean {
  if (inner.kind === 'block') {
    return blocksInclude(
      outer.flatMap((pattern) => (pattern.kind === 'block' ? [pattern.block] : [])),
      inner.block,
    );
  }
  // Below one name there are endlessly many others: no list of names adds up to a pattern, so one entry must include it all.
  return outer.some((pattern) => {
    if (pattern.kind === 'name') return inner.kind === 'name' && inner.name === pattern.name;
    if (pattern.kind !== 'below') return false;
    if (inner.kind === 'name') return inner.name.endsWith(`.${pattern.base}`);
    return inner.base === pattern.base || inner.base.endsWith(`.${pattern.base}`);
  });
}
