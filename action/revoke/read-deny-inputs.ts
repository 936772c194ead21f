import { EFFECTS, SEVERITIES, type RevocationDraft } from './draft-revocation.ts';
import { readSubject } from './read-subject.ts';

const ACTIONS = ['revoked', 'quarantined'] as const;

/**
 * A deny as the inputs of the action say it.
 * @throws Error for an input that is none; in an emergency nothing is guessed
 */
export function readDenyInputs(input: (name: string) => string): Omit<RevocationDraft, 'issued_at' | 'issuer'> {
  const scope = readSubject(input('subject'));
  if (scope === undefined) throw new Error('subject is neither sha256:DIGEST nor PLUGIN@VERSION nor PLUGIN');
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
