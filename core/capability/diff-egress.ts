import {
  MAX_EGRESS_RULES,
  doorsOf,
  egressIncludes,
  formatDoor,
  hostsInclude,
  readEgress,
} from '../egress/egress-rule.ts';
import type { EgressEntry, EgressRule } from '../egress/egress-rule.ts';
import { formatHostPattern, type HostPattern } from '../egress/host-pattern.ts';
import { deepEqual } from '../json/deep-equal.ts';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { narrowed, widened, type CapabilityChange } from './capability-change.ts';
import type { RiskClass } from './risk-class.ts';

/** Doors, and the entries that no door could be read from: those are compared as they are written. */
interface EgressSide {
  readonly doors: readonly PlacedRule[];
  /** Each once, whatever its schemes and ports. */
  readonly hosts: readonly HostPattern[];
  readonly unread: readonly { readonly entry: EgressEntry; readonly pointer: string }[];
}

interface PlacedRule {
  readonly rule: EgressRule;
  readonly pointer: string;
}

/** Doors that differ in nothing but the port. */
interface DoorGroup {
  readonly first: PlacedRule;
  readonly ports: number[];
}

const LIST = '/allowed_egress';
/** Enough to see where a wider pattern comes from. */
const MAX_NEAREST = 8;

/** What can be reached now and could not be before, and the reverse; by sets of destinations, not by spelling. */
export function diffEgress(before: readonly EgressEntry[], after: readonly EgressEntry[]): readonly CapabilityChange[] {
  const [was, is] = [sideOf(before), sideOf(after)];
  const riskOf = riskBeside(was);
  const opened = grouped(beyond(is.doors, was.doors));
  const closed = grouped(beyond(was.doors, is.doors));
  return [
    ...opened.map((group) => {
      const sides = { before: nearest(was, group), after: written(group), pointer: group.first.pointer };
      return widened('egress', riskOf(group.first.rule), sides);
    }),
    ...unlike(is, was).map(({ entry, pointer }) =>
      widened('egress', 'egress-host', { before: null, after: JSON.stringify(entry), pointer }),
    ),
    ...closed.map((group) => narrowed('egress', { before: written(group), after: nearest(is, group), pointer: LIST })),
    ...unlike(was, is).map(({ entry }) =>
      narrowed('egress', { before: JSON.stringify(entry), after: null, pointer: LIST }),
    ),
  ];
}

/**
 * Never refuses: a list that was admitted under other rules is compared as far as it can be read, each entry by itself.
 * What is beyond the bound is compared as it is written; a door that is only found there is news to the other side.
 */
function sideOf(entries: readonly EgressEntry[]): EgressSide {
  const doors: PlacedRule[] = [];
  const placed = entries.map((entry, index) => ({ entry, pointer: `${LIST}/${index}` }));
  const unread = placed.filter(({ entry, pointer }) => {
    const fits = doors.length + doorsOf(entry) <= MAX_EGRESS_RULES;
    const read = fits ? readEgress([entry], () => undefined) : undefined;
    if (read?.kind !== 'ok') return true;
    doors.push(...read.value.map((rule) => ({ rule, pointer })));
    return false;
  });
  const hosts = new Map(doors.map(({ rule }) => [formatHostPattern(rule.host), rule.host]));
  return { doors, hosts: [...hosts.values()], unread };
}

function unlike(side: EgressSide, other: EgressSide): EgressSide['unread'] {
  return side.unread.filter(({ entry }) => !other.unread.some((each) => sameEntry(each.entry, entry)));
}

function sameEntry(one: EgressEntry, other: EgressEntry): boolean {
  return deepEqual(membersOf(one), membersOf(other));
}

/** A text has its characters for members. */
function membersOf(entry: EgressEntry): JsonObject {
  return Object.fromEntries<JsonValue>(Object.entries(entry));
}

/** The doors that no door of the others leads through as well. */
function beyond(doors: readonly PlacedRule[], others: readonly PlacedRule[]): readonly PlacedRule[] {
  const byPort = Map.groupBy(others, ({ rule }) => `${rule.scheme}:${rule.port}`);
  return doors.filter(({ rule }) => {
    const rivals = byPort.get(`${rule.scheme}:${rule.port}`) ?? [];
    return !egressIncludes(
      rivals.map((rival) => rival.rule),
      rule,
    );
  });
}

function riskBeside({ doors, hosts }: EgressSide): (rule: EgressRule) => RiskClass {
  const byScheme = Map.groupBy(doors, ({ rule }) => rule.scheme);
  return ({ host, scheme }) => {
    if (!hostsInclude(hosts, host)) return 'egress-host';
    const sameScheme = (byScheme.get(scheme) ?? []).map(({ rule }) => rule.host);
    return hostsInclude(sameScheme, host) ? 'egress-port' : 'egress-scheme';
  };
}

function grouped(doors: readonly PlacedRule[]): readonly DoorGroup[] {
  const groups = new Map<string, DoorGroup>();
  for (const door of doors) {
    const key = formatDoor(door.rule);
    const group = groups.get(key) ?? { first: door, ports: [] };
    group.ports.push(door.rule.port);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function written({ first, ports }: Pick<DoorGroup, 'first' | 'ports'>): string {
  return `${formatDoor(first.rule)}:${formatPorts(ports)}`;
}

/** `443,8000-8010`: short enough to be read whole, so that no port hides behind a cut. */
function formatPorts(ports: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const port of [...new Set(ports)].toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && port === last.to + 1) last.to = port;
    else runs.push({ from: port, to: port });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

/** What the other release has that is closest: hosts that include or are included, by the same scheme if there are any. */
function nearest(side: EgressSide, { first }: DoorGroup): string | null {
  const { host, scheme } = first.rule;
  const kin = new Set(side.hosts.filter((each) => hostsInclude([each], host) || hostsInclude([host], each)));
  const doors = side.doors.filter(({ rule }) => kin.has(rule.host));
  const sameScheme = doors.filter(({ rule }) => rule.scheme === scheme);
  const groups = grouped(sameScheme.length > 0 ? sameScheme : doors);
  return groups.length === 0 ? null : groups.slice(0, MAX_NEAREST).map(written).join(' ');
}
