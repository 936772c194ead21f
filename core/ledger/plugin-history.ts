import type { ApprovalRecord, Digest, PluginId } from '../../registry-schema/generated/types.ts';
import { POLICY_FILE } from '../documents/policy.ts';
import { denyCovering, pluginOfScope, releaseName } from '../denies/denies.ts';
import type { Deny, PluginState, Reinstated, ReleaseRow } from '../registry/registry-state.ts';
import type { RecordedRelease, RecordedRule, WrittenRecord } from './approval-record.ts';
import { recordedRelease } from './read-ledger.ts';

export type RecordedPlugin = NonNullable<RecordedRule['plugin']>;

/** Who brought a change and who answers for it, by numeric id; a login is whoever had the name then. */
export interface Attribution {
  /** The approval record that says so; undefined for what was accepted before there were any. */
  readonly record: Digest | undefined;
  readonly commit: string | undefined;
  readonly origin: ApprovalRecord['origin'] | { readonly kind: 'unrecorded' };
  readonly approvals: readonly Approver[];
  /** Digest of the policy by which it was judged. */
  readonly policy: Digest | undefined;
}

export interface Approver {
  readonly id: number;
  readonly login: string;
  readonly review_id: number;
  readonly capacities: readonly string[];
}

/** What befell a plugin. `at` is null where nobody recorded it. */
export type PluginEvent =
  | {
      readonly kind: 'record';
      readonly at: string | null;
      readonly by: Attribution;
      readonly plugin: RecordedPlugin;
      /** What the record said before; undefined for the first. */
      readonly before: RecordedPlugin | undefined;
    }
  | {
      readonly kind: 'admitted';
      readonly at: string;
      readonly by: Attribution;
      readonly row: ReleaseRow;
      /** As the ledger has it; undefined for what was admitted before there was one. */
      readonly release: RecordedRelease | undefined;
    }
  /** At the time that its issuer states. */
  | { readonly kind: 'denied'; readonly at: string; readonly deny: Deny }
  /** At the time that publish accepted it. */
  | { readonly kind: 'reinstated'; readonly at: string; readonly reinstated: Reinstated };

/** Every change of state of a plugin, oldest first: its record, its releases, and what denies them. */
export function pluginHistory(
  pluginId: PluginId,
  plugin: PluginState,
  ledger: readonly WrittenRecord[],
  denies: readonly Deny[],
  reinstatements: readonly Reinstated[] = [],
): readonly PluginEvent[] {
  const places = new Map(ledger.map(({ digest }, index) => [digest, index]));
  const releases = plugin.releases.map((row): Placed => {
    const place = row.approval_record === undefined ? undefined : places.get(row.approval_record);
    const written = place === undefined ? undefined : ledger[place];
    const release = written === undefined ? undefined : recordedRelease(written.record, row.artifact.digest);
    const by = attributionOfRow(row, written);
    return { place: place ?? BEFORE, event: { kind: 'admitted', at: row.admitted_at, by, row, release } };
  });
  const denied = denies
    .filter((deny) => plugin.releases.some((row) => covers(deny, pluginId, row)) || names(deny, pluginId))
    .map((deny): Placed => ({ place: ledger.length, event: { kind: 'denied', at: deny.issued_at, deny } }));
  const entries = new Set<string>(denied.flatMap(({ event }) => (event.kind === 'denied' ? [event.deny.id] : [])));
  const ended = reinstatements
    .filter(({ ends }) => (ends.kind === 'entry' ? entries.has(ends.entry) : ends.plugin_id === pluginId))
    .map((reinstated): Placed => ({
      place: ledger.length + 1,
      event: { kind: 'reinstated', at: reinstated.accepted_at, reinstated },
    }));
  return [...recordEvents(pluginId, plugin, ledger), ...releases, ...denied, ...ended]
    .toSorted(byTime)
    .map(({ event }) => event);
}

/** An event and its place in the ledger: one publish judges many merges in one instant, in that order. */
interface Placed {
  readonly place: number;
  readonly event: PluginEvent;
}

const BEFORE = -1;

function recordEvents(
  pluginId: PluginId,
  { record }: PluginState,
  ledger: readonly WrittenRecord[],
): readonly Placed[] {
  const events: Placed[] = [];
  let before: RecordedPlugin | undefined;
  if (record.approval_record === undefined) {
    const { tier, on_breach: onBreach, status } = record;
    const said = { tier: tier.name, review_by: tier.review_by, on_breach: onBreach, status };
    before = { plugin_id: pluginId, ...said };
    const event = { kind: 'record' as const, at: null, by: UNRECORDED, plugin: before, before: undefined };
    events.push({ place: BEFORE, event });
  }
  for (const [place, written] of ledger.entries()) {
    for (const { plugin } of written.record.rules) {
      if (plugin?.plugin_id !== pluginId) continue;
      const by = attributionOf(written);
      events.push({ place, event: { kind: 'record', at: written.record.decided_at, by, plugin, before } });
      before = plugin;
    }
  }
  return events;
}

const UNRECORDED: Attribution = {
  record: undefined,
  commit: undefined,
  origin: { kind: 'unrecorded' },
  approvals: [],
  policy: undefined,
};

function attributionOf({ record, digest }: WrittenRecord): Attribution {
  const { commit, origin, reviews, judged_by: judgedBy } = record;
  return { record: digest, commit, origin, approvals: reviews, policy: judgedBy.policy };
}

/** The row itself names who approved that release, be there a ledger or not. */
function attributionOfRow(row: ReleaseRow, written: WrittenRecord | undefined): Attribution {
  const by = written === undefined ? { ...UNRECORDED, commit: row.source_commit } : attributionOf(written);
  return { ...by, approvals: (row.approvals ?? []).map((each) => ({ ...each, capacities: each.capacities ?? [] })) };
}

export function covers(deny: Deny, pluginId: PluginId, row: ReleaseRow): boolean {
  return denyCovering([deny], releaseName(pluginId, row)) !== undefined;
}

function names({ scope }: Deny, pluginId: PluginId): boolean {
  return pluginOfScope(scope) === pluginId;
}

function byTime(one: Placed, other: Placed): number {
  const [before, after] = [timeOf(one.event), timeOf(other.event)];
  return before === after ? one.place - other.place : before - after;
}

function timeOf({ at }: PluginEvent): number {
  return at === null ? Number.NEGATIVE_INFINITY : Date.parse(at);
}

export interface PolicyInForce {
  readonly digest: Digest;
  /** Null where nobody recorded it. */
  readonly since: string | null;
}

/** The policy in force at a time; `published` is the digest of the one that the publication holds. */
export function policyAt(
  ledger: readonly WrittenRecord[],
  at: Date,
  published: Digest | undefined,
): PolicyInForce | undefined {
  const accepted = ledger.flatMap(({ record }) =>
    record.rules.flatMap(({ path, digest }) =>
      path === POLICY_FILE && digest !== undefined ? [{ digest, since: record.decided_at }] : [],
    ),
  );
  if (accepted.length === 0) return published === undefined ? undefined : { digest: published, since: null };
  return accepted.findLast(({ since }) => Date.parse(since) <= at.getTime());
}
