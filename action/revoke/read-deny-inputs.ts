import { EFFECTS, SEVERITIES, type RevocationDraft } from './draft-revocation.ts';
import { readComponent, readPublisher, readSubject } from './read-subject.ts';

const SUBJECTS =
  'sha256:DIGEST, PLUGIN@VERSION, PLUGIN@RANGE, PLUGIN, pkg:TYPE/NAME@RANGE, key:KEY_ID and repository:NUMBER';
const ACTIONS = ['revoked', 'quarantined'] as const;

/** What somebody wants denied; who it is and when, the run itself tells. */
export type DenyInputs = Omit<RevocationDraft, 'issued_at' | 'issuer'>;

/**
 * A deny as the inputs of the action say it.
 * @throws Error for an input that is none; in an emergency nothing is guessed
 */
export function readDenyInputs(input: (name: string) => string): DenyInputs {
  const [subject, since] = [input('subject'), input('since')];
  const scope = readSubject(subject) ?? readComponent(subject) ?? readPublisher(subject, since);
  if (scope === undefined) throw new Error(`subject is none of ${SUBJECTS}`);
  if ((scope.kind === 'publisher') !== (since !== ''))
    throw new Error('since goes with a publisher, and a publisher with since');
  const reason = input('reason');
  if (reason === '') throw new Error('reason is missing: it is shown to everybody whom the deny stops');
  return {
    scope,
    action: oneOf('action', input('action'), ACTIONS),
    effect: oneOf('effect', input('effect'), EFFECTS),
    severity: oneOf('severity', input('severity'), SEVERITIES),
    reason,
  };
}

function oneOf<T extends string>(name: string, value: string, accepted: readonly T[]): T {
  const found = accepted.find((one) => one === value);
  if (found === undefined) throw new Error(`${name} is one of ${accepted.join(', ')}`);
  return found;
}
