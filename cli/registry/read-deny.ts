import { userInfo } from 'node:os';
import type { Revocation } from '../../registry-schema/generated/types.ts';
import { EFFECTS, SEVERITIES, type RevocationDraft } from '../../action/revoke/draft-revocation.ts';
import { readComponent, readPublisher, readSubject } from '../../action/revoke/read-subject.ts';
import { wholeSeconds } from '../../core/time.ts';
import { UsageError, type OptionSpecs, type OptionValues } from '../command.ts';

/** What a deny says, as options. */
export const DENY_OPTIONS = {
  component: {
    type: 'string',
    value: 'PURL[@RANGE]',
    description: 'deny whatever holds that component, such as pkg:npm/left-pad@^1.2',
  },
  publisher: {
    type: 'string',
    value: 'WHO',
    description: 'deny whatever that publisher released: key:KEY_ID or repository:NUMBER[@ISSUER]; with --since',
  },
  since: { type: 'string', value: 'TIME', description: 'with --publisher: from when on, as 2026-01-31T00:00:00Z' },
  reason: { type: 'string', value: 'TEXT', description: 'why; shown to everybody whom it stops' },
  quarantine: { type: 'boolean', description: 'for now instead of for ever' },
  effect: { type: 'string', value: 'WHAT', description: 'about runs under way: stop, no-new-loads or enforce (stop)' },
  severity: { type: 'string', value: 'HOW', description: 'low, medium, high or critical (high)' },
  issuer: { type: 'string', value: 'NAME', description: 'who revokes (your user name)' },
  second: {
    type: 'string',
    value: 'NAME',
    description: 'who else agreed, to a deny above the share that the policy lets one person decide; recorded',
  },
} as const satisfies OptionSpecs;

type Given = OptionValues<typeof DENY_OPTIONS>;

/** @throws UsageError for what says no deny; in an emergency nothing is guessed */
export function readDeny(given: Given, subject: string | undefined, now: Date): RevocationDraft {
  if (given.reason === undefined)
    throw new UsageError('--reason is needed: it is shown to everybody whom the deny stops');
  const issuer = { name: given.issuer ?? userInfo().username };
  if (given.second === issuer.name) throw new UsageError('--second is somebody else than who revokes');
  return {
    scope: readScope(given, subject),
    action: given.quarantine ? 'quarantined' : 'revoked',
    effect: oneOf('effect', given.effect ?? 'stop', EFFECTS),
    severity: oneOf('severity', given.severity ?? 'high', SEVERITIES),
    reason: given.reason,
    issued_at: wholeSeconds(now),
    issuer,
    ...(given.second === undefined ? {} : { agreed_by: { name: given.second } }),
  };
}

const SUBJECTS = 'sha256:DIGEST, PLUGIN@VERSION, PLUGIN@RANGE or PLUGIN, --component or --publisher';

function readScope({ component, publisher, since }: Given, subject: string | undefined): Revocation['scope'] {
  const named = [subject, component, publisher].filter((one) => one !== undefined);
  if (named.length !== 1) throw new UsageError(`say one thing to revoke: ${SUBJECTS}`);
  if ((publisher === undefined) !== (since === undefined)) throw new UsageError('--publisher and --since go together');
  const scope =
    component !== undefined
      ? readComponent(component)
      : publisher !== undefined
        ? readPublisher(publisher, since ?? '')
        : readSubject(subject ?? '');
  if (scope === undefined) throw new UsageError(`${named.join('')} is none of ${SUBJECTS}`);
  return scope;
}

function oneOf<T extends string>(name: string, value: string, accepted: readonly T[]): T {
  const found = accepted.find((one) => one === value);
  if (found === undefined) throw new UsageError(`--${name} is one of ${accepted.join(', ')}`);
  return found;
}
