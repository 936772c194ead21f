import type { Digest, PluginId, Policy } from '../../registry-schema/generated/types.ts';
import { effectiveTier } from '../policy/effective-tier.ts';
import { inForce as inForceOf } from '../denies/denies.ts';
import type { Deny, Reinstated, ReleaseRow } from '../registry/registry-state.ts';
import { covers, type PluginEvent, type PolicyInForce, type RecordedPlugin } from './plugin-history.ts';

export type Standing = 'not-yet-admitted' | 'admitted' | 'quarantined' | 'revoked';

export interface ExplainQuestion {
  readonly pluginId: PluginId;
  readonly row: ReleaseRow;
  readonly at: Date;
  readonly events: readonly PluginEvent[];
  /** The one that the publication holds. */
  readonly policy: { readonly value: Policy; readonly digest: Digest | undefined };
  readonly inForce: PolicyInForce | undefined;
}

/** What held for an artifact at a time, and why. */
export interface Explanation {
  readonly standing: Standing;
  /** In plain lines, the decisive one first. */
  readonly reasons: readonly string[];
  /** Entries that denied it by then, oldest first. */
  readonly denies: readonly Deny[];
  /** The plugin record by then; undefined before there was one. */
  readonly plugin: RecordedPlugin | undefined;
  /** Name of the tier in force by the published policy, where that is the one that was in force. */
  readonly tier: string | undefined;
  readonly inForce: PolicyInForce | undefined;
  /** What the publication does not tell. */
  readonly unknown: readonly string[];
}

/** By the events up to a time. What came later says nothing about then. */
export function explainDigest(question: ExplainQuestion): Explanation {
  const { pluginId, row, at, policy, inForce } = question;
  const past = question.events.filter((event) => event.at === null || Date.parse(event.at) <= at.getTime());
  const said = past.flatMap((event) =>
    event.kind === 'denied' && covers(event.deny, pluginId, row) ? [event.deny] : [],
  );
  const endings = past.flatMap((event) => (event.kind === 'reinstated' ? [event.reinstated] : []));
  const denies = inForceOf(said, endings);
  const entered = enteredQuarantined(question);
  const plugin = past.flatMap((event) => (event.kind === 'record' ? [event.plugin] : [])).at(-1);
  const isAdmitted = Date.parse(row.admitted_at) <= at.getTime();
  const isPublished = inForce !== undefined && inForce.digest === policy.digest;
  const granted = plugin === undefined ? undefined : { name: plugin.tier, review_by: plugin.review_by };
  const tier = granted === undefined || !isPublished ? undefined : effectiveTier(policy.value, granted, at);
  return {
    standing: standingOf(isAdmitted, denies, entered),
    reasons: [
      ...reasonsOf(isAdmitted, denies, row, entered),
      ...endingLines(endings, said, row),
      ...(plugin === undefined || tier?.lapsedFrom === undefined
        ? []
        : [`the review of tier ${tier.lapsedFrom} was due by ${plugin.review_by}: it had fallen to ${tier.tier.name}`]),
      ...(plugin?.status === 'retired' ? ['the plugin was retired: no further release is admitted'] : []),
    ],
    denies,
    plugin,
    tier: tier?.tier.name,
    inForce,
    unknown: unknownOf(inForce, isPublished, denies),
  };
}

/** Whether it stood as it entered, quarantined: it does still, or did until a later reinstatement. */
function enteredQuarantined({ row, at, events }: ExplainQuestion): boolean {
  if (row.quarantined === true) return true;
  return events.some(
    (event) => event.kind === 'reinstated' && endsRelease(event.reinstated, row) && Date.parse(event.at) > at.getTime(),
  );
}

function endsRelease({ ends }: Reinstated, row: ReleaseRow): boolean {
  return ends.kind === 'release' && ends.digest === row.artifact.digest;
}

function endingLines(endings: readonly Reinstated[], said: readonly Deny[], row: ReleaseRow): readonly string[] {
  const ids = new Set<string>(said.map(({ id }) => id));
  return endings
    .filter((one) => endsRelease(one, row) || (one.ends.kind === 'entry' && ids.has(one.ends.entry)))
    .map((one) => {
      const what = one.ends.kind === 'entry' ? `entry ${one.ends.entry}` : 'the quarantine that it entered in';
      return `${what} was ended at ${one.accepted_at} by ${one.id}: ${one.reason}`;
    });
}

/** A revocation outweighs a quarantine, and neither needs an admission. */
function standingOf(isAdmitted: boolean, denies: readonly Deny[], entered: boolean): Standing {
  if (denies.some(({ action }) => action === 'revoked')) return 'revoked';
  if (denies.length > 0) return 'quarantined';
  if (!isAdmitted) return 'not-yet-admitted';
  return entered ? 'quarantined' : 'admitted';
}

function reasonsOf(isAdmitted: boolean, denies: readonly Deny[], row: ReleaseRow, entered: boolean): readonly string[] {
  return [
    ...denies.map(
      ({ id, action, effect, issuer, issued_at: at, reason }) =>
        `${action} (${effect}) by entry ${id} of ${at}, issued by ${issuer.name}: ${reason}`,
    ),
    isAdmitted ? `admitted at ${row.admitted_at} as number ${row.ordinal}` : `not admitted before ${row.admitted_at}`,
    ...(isAdmitted && entered ? ['entered quarantined: nobody wrote it, and nobody has ended that'] : []),
  ];
}

function unknownOf(
  inForce: PolicyInForce | undefined,
  isPublished: boolean,
  denies: readonly Deny[],
): readonly string[] {
  const policy =
    inForce === undefined
      ? 'which policy was in force then: no approval record reaches back that far'
      : `what policy ${inForce.digest} said: it has been replaced, and a publication holds only the one in force now; the registry's git history has it`;
  return [
    ...(isPublished ? [] : [policy]),
    ...(denies.length === 0 ? [] : ['when a host learned of a deny: the entry states when it was issued']),
  ];
}
