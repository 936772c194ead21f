import type { KeyObject } from 'node:crypto';
import { finding, refused, unlessFound, type Finding, type Outcome } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';
import { parsePublicKey } from './public-key.ts';
import type { KeyIdentity, SignerIdentity } from './signer-identity.ts';

export interface EnrolledKey {
  readonly identity: KeyIdentity;
  readonly key: KeyObject;
}

/** Whether there is such a key, and the key itself even where its window forbids its use: its signature is still checked. */
export type KeyMatch =
  | { readonly key: KeyObject; readonly outcome: Outcome<EnrolledKey> }
  | { readonly key?: undefined; readonly outcome: Outcome<never> };

/**
 * Finds the enrolled key that a bundle's hint names and judges its window at each of `times`; both ends of the window
 * count as inside. A key enrolled twice is accepted if one of the records accepts it.
 *
 * @param hint the key id that the bundle names, compared exactly
 * @param times the time of judgement, and every trusted time that the bundle carries
 */
export function matchKey(
  hint: string,
  identities: readonly SignerIdentity[],
  times: readonly Date[],
  file?: string,
): KeyMatch {
  const matches = identities.flatMap((identity) =>
    identity.kind === 'key' && identity.key_id === hint ? [judgeKey(identity, times, file)] : [],
  );
  const accepted = matches.find((match) => match.outcome.kind === 'ok');
  const unknown = finding(
    'SIGNER_KEY_UNKNOWN',
    `the key ${shownText(hint)} is not enrolled`,
    file === undefined ? undefined : { file },
  );
  return accepted ?? matches[0] ?? { outcome: refused(unknown) };
}

function judgeKey(identity: KeyIdentity, times: readonly Date[], file: string | undefined): KeyMatch {
  const at = file === undefined ? undefined : { file };
  const parsed = parsePublicKey(identity.public_key, file);
  if (parsed.kind === 'refused') return { outcome: parsed };
  const { key, key_id: actual } = parsed.value;
  if (actual !== identity.key_id) {
    return { outcome: refused(finding('SIGNER_KEY_MALFORMED', `the key's id is ${actual}`, at)) };
  }
  const from = Date.parse(identity.valid_from);
  const until = Date.parse(identity.valid_until);
  const found: Finding[] = [];
  // NaN compares false with everything: written this way round, an unreadable window or time admits nothing.
  if (!times.every((time) => time.getTime() >= from)) {
    found.push(finding('SIGNER_KEY_NOT_YET_VALID', `valid from ${shownText(identity.valid_from)}`, at));
  }
  if (!times.every((time) => time.getTime() <= until)) {
    found.push(finding('SIGNER_KEY_EXPIRED', `valid until ${shownText(identity.valid_until)}`, at));
  }
  return { key, outcome: unlessFound(found, () => ({ identity, key })) };
}
