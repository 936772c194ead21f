import { endedText } from '../../core/report/revocation-proposal.ts';
import type { Attribution, PluginEvent, RecordedPlugin } from '../../core/ledger/plugin-history.ts';
import type { ReleaseMakers } from '../publication/plugin-dossier.ts';
import type { Style } from './style.ts';
import { plainText } from './terminal-text.ts';

/** One event, and what is known of it in the lines below. */
export function renderEvent(event: PluginEvent, makers: ReleaseMakers | undefined, style: Style): readonly string[] {
  const at = event.at ?? 'before records   ';
  switch (event.kind) {
    case 'record':
      return [
        `${at}  ${recordChange(event.plugin, event.before)}`,
        ...attributionLines(event.by).map((line) => style.dim(`    ${line}`)),
      ];
    case 'admitted':
      return [
        `${at}  ${style.green('admitted')} ${plainText(event.row.version)} as number ${event.row.ordinal}, ${event.row.artifact.digest}`,
        ...(event.row.quarantined === true ? ['    it entered quarantined: nobody wrote it'] : []),
        ...releaseLines(event, makers).map((line) => style.dim(`    ${line}`)),
      ];
    case 'reinstated': {
      const { id, reason, issuer } = event.reinstated;
      return [
        `${at}  ${style.green('reinstated')} ${plainText(endedText(event.reinstated))} by ${plainText(id)}: ${plainText(reason)}`,
        style.dim(`    written by ${plainText(issuer.name)}`),
      ];
    }
    case 'denied': {
      const { id, action, effect, severity, issuer, reason, digests } = event.deny;
      return [
        `${at}  ${style.red(action)} (${effect}, ${severity}) by entry ${plainText(id)}: ${plainText(reason)}`,
        style.dim(`    issued by ${plainText(issuer.name)}${issuer.id === undefined ? '' : ` (account ${issuer.id})`}`),
        style.dim(`    covers ${digests.length === 0 ? 'nothing admitted' : digests.join(', ')}`),
      ];
    }
  }
}

function recordChange(plugin: RecordedPlugin, before: RecordedPlugin | undefined): string {
  if (before === undefined)
    return `record accepted: tier ${plainText(plugin.tier)} until ${plugin.review_by}, on breach ${plugin.on_breach}, ${plugin.status}`;
  const changes = (['tier', 'review_by', 'on_breach', 'status'] as const)
    .filter((member) => plugin[member] !== before[member])
    .map((member) => `${member} from ${plainText(before[member])} to ${plainText(plugin[member])}`);
  return `record changed: ${changes.length === 0 ? 'neither tier, review, on_breach nor status' : changes.join(', ')}`;
}

function releaseLines(
  { by, release }: Extract<PluginEvent, { kind: 'admitted' }>,
  makers: ReleaseMakers | undefined,
): readonly string[] {
  return [
    publisherLine(makers),
    `built by ${plainText(makers?.builtBy ?? '(its manifest is not at hand)')}${provenanceText(release?.provenance ?? [])}`,
    ...attributionLines(by),
    ...(release === undefined ? [] : [`tier ${plainText(release.tier)}, covenant ${release.covenant_digest}`]),
    ...(release?.changes ?? []).map(({ text }) => `accepted: ${plainText(text)}`),
    ...(release?.drift ?? []).map(({ text }) => `accepted: ${plainText(text)}`),
    ...(release?.softened ?? []).map(
      ({ code, text, by: why }) =>
        `${why.kind === 'waiver' ? `waived by ${plainText(why.id)} until ${why.expires}` : `only noted (${why.level})`}: ${code} ${plainText(text)}`,
    ),
  ];
}

function publisherLine(makers: ReleaseMakers | undefined): string {
  const { signer, workflow, source } = makers?.signing ?? {};
  if (signer === undefined) return 'published by (its statement is not at hand)';
  const from = [workflow, source].filter((part) => part !== undefined).map(plainText);
  return `published by ${plainText(signer)}${from.length === 0 ? '' : `, ${from.join(', ')}`}`;
}

function provenanceText(builders: readonly string[]): string {
  return builders.length === 0 ? '' : `; provenance by ${builders.map(plainText).join(', ')}`;
}

/** By whom, approved by whom and as what, judged by which policy. */
export function attributionLines({ origin, commit, approvals, policy, record }: Attribution): readonly string[] {
  return [
    `${originText(origin)}${commit === undefined ? '' : `, commit ${commit.slice(0, 12)}`}`,
    ...approvals.map(
      ({ id, login, review_id: review, capacities }) =>
        `approved by account ${id} (${plainText(login)} then) as ${capacities.length === 0 ? 'approver' : capacities.map(plainText).join(', ')}, review ${review}`,
    ),
    ...(policy === undefined ? [] : [`judged by policy ${policy}`]),
    ...(record === undefined ? [] : [`approval record ${record}`]),
  ];
}

function originText(origin: Attribution['origin']): string {
  switch (origin.kind) {
    case 'root':
      return 'accepted by whoever signed the root';
    case 'push':
      return 'pushed; policy takes the push for the approval';
    case 'unrecorded':
      return 'there was no approval record yet';
    case 'pull-request': {
      const others = origin.submitters.filter((id) => id !== origin.author);
      const author = origin.author === undefined ? 'an account that nobody could name' : `account ${origin.author}`;
      return [
        `pull request ${origin.number} by ${author}`,
        ...(others.length === 0 ? [] : [`with account ${others.join(', ')}`]),
        ...(origin.unnamed.length === 0 ? [] : [`not named: ${origin.unnamed.map(plainText).join(', ')}`]),
      ].join(', ');
    }
  }
}

/** The same as JSON, with the names of our documents. */
export function eventJson(event: PluginEvent, makers: ReleaseMakers | undefined): object {
  const { kind, at } = event;
  if (kind === 'denied') return { kind, at, entry: event.deny };
  if (kind === 'reinstated') return { kind, at, reinstatement: event.reinstated };
  const { record, commit, origin, approvals, policy } = event.by;
  const by = { approval_record: record ?? null, commit: commit ?? null, origin, approvals, policy: policy ?? null };
  if (kind === 'record') return { kind, at, plugin: event.plugin, before: event.before ?? null, by };
  const { row, release } = event;
  const publisher = makers?.signing ?? null;
  return { kind, at, row, release: release ?? null, publisher, built_by: makers?.builtBy ?? null, by };
}
