import type { Policy } from '../../registry-schema/generated/types.ts';
import { finding, type Finding } from '../../core/finding.ts';
import type { Deny } from '../../core/registry/registry-state.ts';
import { HOUR_IN_MS } from '../../core/time.ts';
import type { Account, WorkflowRun } from '../runner/own-run.ts';
import type { BlastRadius } from './blast-radius.ts';

/** Many small denies are one large one: what a person denied within this time counts together. */
export const SHARE_WINDOW_HOURS = 24;

type People = Pick<Policy, 'on_call'>;

/**
 * Whether both who started the run and who runs this attempt of it are on call: of the one are the inputs, of the other the
 * decision to use them. Numbers count; a login may be anybody's by now.
 */
export function onCallFindings(policy: People, { actor, triggeringActor }: WorkflowRun): readonly Finding[] {
  const isSame = actor?.id === triggeringActor?.id;
  return [
    ...personFindings(policy, triggeringActor, isSame ? 'started the run' : 'ran it again'),
    ...(isSame ? [] : personFindings(policy, actor, 'started the run')),
  ];
}

function personFindings(policy: People, person: Account | undefined, what: string): readonly Finding[] {
  if (isOnCall(policy, person)) return [];
  const who = person === undefined ? 'an account that is gone' : `${person.login} (${person.id})`;
  return [finding('REVOKE_NOT_ON_CALL', `${who} ${what} and is not on call`)];
}

function isOnCall({ on_call: people = [] }: People, person: Account | undefined): boolean {
  return person !== undefined && people.some(({ id }) => id === person.id);
}

/** Another person on call than those who started the run, who let it into its environment. */
export function secondPerson(
  policy: People,
  { actor, triggeringActor }: WorkflowRun,
  approvers: readonly Account[],
): Account | undefined {
  return approvers.find((each) => each.id !== actor?.id && each.id !== triggeringActor?.id && isOnCall(policy, each));
}

/** Published entries that the same person issued within the window. */
export function recentDenies(published: readonly Deny[], person: Account | undefined, now: Date): readonly Deny[] {
  const since = now.getTime() - SHARE_WINDOW_HOURS * HOUR_IN_MS;
  return published.filter(({ issuer, issued_at: at }) => issuer.id === String(person?.id) && Date.parse(at) >= since);
}

/**
 * Whether that much is more than one person may deny. A single release never is: the switch for one plugin must not wait
 * for anybody. Where nobody can tell how much it is, it is too much.
 */
export function isAboveShare({ revocation }: Pick<Policy, 'revocation'>, radius: BlastRadius | undefined): boolean {
  if (revocation === undefined) return false;
  if (radius === undefined) return true;
  return radius.releases > 1 && radius.releases > revocation.max_share * radius.admitted;
}
