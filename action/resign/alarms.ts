import { finding, findingsOf, type Finding } from '../../core/finding.ts';
import { digestFromHex, digestOf } from '../../core/digest.ts';
import { headPath, verifyHead } from '../../core/publication/head.ts';
import { HOUR_IN_MS } from '../../core/time.ts';
import type { VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import { ROLE_NAMES, type RoleName } from '../../signing/tuf/roles.ts';
import type { PreviousPublication } from '../publication/publication-reader.ts';
import type { PublicationStore } from '../publication/publication-store.ts';
import type { Published } from '../publish/published-state.ts';

/** A schedule that works leaves more than this of the timestamp between two of its runs, late ones included. */
export const TIMESTAMP_ALARM_HOURS = 48;
/** Publish renews the head when half of its week is spent: less than this means that publish has not run. */
export const HEAD_ALARM_HOURS = 48;
const DAY_IN_HOURS = 24;
/**
 * How much life a role must have left. What the key of the re-signing cannot renew is told early enough to gather those who
 * can: the root's holders meet less often than publish and revoke run. A snapshot is renewed when less than 48 hours
 * remain, so that less than 36 says that nobody did.
 */
const ROLE_ALARM_HOURS: Readonly<Record<RoleName, number>> = {
  timestamp: TIMESTAMP_ALARM_HOURS,
  snapshot: 36,
  admissions: 60 * DAY_IN_HOURS,
  revocations: 60 * DAY_IN_HOURS,
  targets: 90 * DAY_IN_HOURS,
  root: 90 * DAY_IN_HOURS,
};
/** A re-signing renews the snapshot itself: it is no alarm there. */
const ALARMED_BY_RESIGN = ROLE_NAMES.filter((role) => role !== 'snapshot');

/** Roles with little life left, as the run found them. */
export function roleAlarms(
  { roles }: VerifiedMetadata,
  now: Date,
  among: readonly RoleName[] = ALARMED_BY_RESIGN,
): readonly Finding[] {
  return among.flatMap((role) => {
    const { expiresAt, expires } = roles[role];
    return nearExpiry(role, { expiresAt, expires, alarmHours: ROLE_ALARM_HOURS[role] }, now);
  });
}

/** Whole hours until then, where a role of that name should have more; undefined where it has. */
export function hoursTooFew(role: string, expiresAt: number, now: Date): number | undefined {
  const left = hoursLeft(expiresAt, now);
  const known = ROLE_NAMES.find((name) => name === role) ?? 'root';
  return left < ROLE_ALARM_HOURS[known] ? left : undefined;
}

function hoursLeft(expiresAt: number, now: Date): number {
  return Math.floor((expiresAt - now.getTime()) / HOUR_IN_MS);
}

/**
 * What is wrong with the head or will soon be. It keeps nobody from renewing: without its head a host loads nothing, but it
 * must go on hearing of denies.
 */
export async function headAlarms(
  previous: PreviousPublication,
  { config, trust }: Pick<Published, 'config' | 'trust'>,
  store: Pick<PublicationStore, 'read'>,
  now: Date,
): Promise<readonly Finding[]> {
  return [...signerAlarms(config, now), ...(await statedAlarms(previous, { config, trust }, store, now))];
}

/** A key signs heads for as long as config.json enrols it; another takes the root's holders. */
function signerAlarms({ head_signer: signer }: Published['config'], now: Date): readonly Finding[] {
  if (signer.kind !== 'key') return [];
  const expires = signer.valid_until;
  const life = { expires, expiresAt: Date.parse(expires), alarmHours: ROLE_ALARM_HOURS.root };
  return nearExpiry("the head signer's key", life, now);
}

async function statedAlarms(
  previous: PreviousPublication,
  { config, trust }: Pick<Published, 'config' | 'trust'>,
  store: Pick<PublicationStore, 'read'>,
  now: Date,
): Promise<readonly Finding[]> {
  const { version, bytes } = previous.metadata.roles.admissions;
  const registry = previous.metadata.targets.get('registry.json');
  const bundle = await store.read(headPath(version));
  if (bundle === undefined || registry === undefined)
    return [finding('PUBLICATION_HEAD_MISSING', `there is no head of admissions ${version}`)];
  const subjects = { registryDigest: digestFromHex(registry.sha256), admissionsDigest: digestOf(bytes), version };
  const head = verifyHead({ bundle, config, trust, subjects, at: now });
  if (head.kind === 'refused') return findingsOf(head);
  const expires = head.value.predicate.expires_at;
  return nearExpiry('the head', { expires, expiresAt: Date.parse(expires), alarmHours: HEAD_ALARM_HOURS }, now);
}

interface Life {
  readonly expires: string;
  readonly expiresAt: number;
  readonly alarmHours: number;
}

function nearExpiry(what: string, { expires, expiresAt, alarmHours }: Life, now: Date): readonly Finding[] {
  const left = hoursLeft(expiresAt, now);
  if (left >= alarmHours) return [];
  const found = left < 0 ? `it expired ${-left} h ago` : `${left} h were left`;
  return [finding('PUBLICATION_NEAR_EXPIRY', `${what} ends ${expires}: ${found}, at least ${alarmHours} h should be`)];
}
