import type { PublicationConfig } from '../../registry-schema/generated/types.ts';
import { andThen, finding, ok, refused, unlessFound, type Finding, type Outcome } from '../../core/finding.ts';
import { parseRevocations } from '../../core/publication/publication-documents.ts';
import { CLOCK_SKEW_MS, HOUR_IN_MS } from '../../core/time.ts';
import type { VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import { SNAPSHOT_RENEWAL_HOURS, TIMESTAMP_LIFETIME_HOURS } from '../../signing/tuf/roles.ts';
import type { TufKey } from '../../signing/tuf/tuf-key.ts';
import { planResign, type PublicationPlan } from '../publication/publication-files.ts';
import type { PreviousPublication } from '../publication/publication-reader.ts';
import type { PublicationStore } from '../publication/publication-store.ts';
import { writePublication } from '../publication/publication-writer.ts';
import { readTrust, type Published } from '../publish/published-state.ts';
import { headAlarms, roleAlarms } from './alarms.ts';

export interface ResignRequest {
  readonly store: PublicationStore;
  /** The registry's first TUF root. */
  readonly trustedRoot: Uint8Array;
  /** S: signs snapshot and timestamp. */
  readonly key: TufKey;
  readonly now: Date;
}

export interface ResignReport {
  /** `unchanged`: another run has just renewed it. */
  readonly kind: 'signed' | 'unchanged';
  /** Whether the snapshot was renewed, too. */
  readonly isSnapshotNew: boolean;
  /** Versions now in force. */
  readonly timestamp: number;
  readonly snapshot: number;
  /** When the timestamp ends, by which the next run must have come. */
  readonly expires: string;
  /** What somebody must see to, though the publication stands. */
  readonly alarms: readonly Finding[];
}

/** Two runs at once, or one started again, renew once. */
export const FRESH_HOURS = 1;

/**
 * Renews the timestamp, and the snapshot when it is due, with key S alone. What it signs over has been verified from the
 * trusted root: a publication of another registry, with a role that its keys did not sign, or with one that only other keys
 * can renew and did not, is refused and left to expire.
 */
export async function resign(request: ResignRequest): Promise<Outcome<ResignReport>> {
  const { store, trustedRoot, key, now } = request;
  let found: { readonly before: VerifiedMetadata; readonly alarms: readonly Finding[] } | undefined;
  const written = await writePublication({
    store,
    trustedRoot,
    depth: 'metadata',
    message: 'Re-sign',
    plan: async (previous) => {
      if (previous === undefined) return refused(finding('PUBLICATION_NOT_BEGUN', 'the store holds none'));
      const trust = await readTrust(previous);
      if (trust.kind === 'refused') return trust;
      const denies = await checkDenies(previous, trust.value.config);
      if (denies.kind === 'refused') return denies;
      const alarms = await alarmsOf(request, previous, trust.value);
      found = { before: previous.metadata, alarms };
      return isFresh(previous.metadata, now) ? ok(nothing(previous.metadata)) : planResign(previous, { key, now });
    },
  });
  if (written.kind === 'refused') return written;
  if (found === undefined) throw new Error('a publication was written without a plan');
  const { timestamp, snapshot } = written.value.metadata.roles;
  const { before, alarms } = found;
  return ok({
    kind: timestamp.version === before.roles.timestamp.version ? 'unchanged' : 'signed',
    isSnapshotNew: snapshot.version !== before.roles.snapshot.version,
    timestamp: timestamp.version,
    snapshot: snapshot.version,
    expires: timestamp.expires,
    alarms,
  });
}

async function alarmsOf(
  { store, now }: ResignRequest,
  previous: PreviousPublication,
  trust: Pick<Published, 'config' | 'trust'>,
): Promise<readonly Finding[]> {
  return [...roleAlarms(previous.metadata, now), ...(await headAlarms(previous, trust, store, now))];
}

/** One key R may serve two registries: signed rightly, the denies of the other would still be the wrong ones. */
async function checkDenies(
  previous: PreviousPublication,
  { registry_id: registryId, channel }: PublicationConfig,
): Promise<Outcome<void>> {
  const bytes = await previous.target('revocations.json');
  if (bytes.kind === 'refused') return bytes;
  return andThen(parseRevocations(bytes.value), ({ value }) => {
    const findings: Finding[] = [];
    const where = 'revocations.json is of';
    if (value.registry_id !== registryId)
      findings.push(
        finding('PUBLICATION_WRONG_REGISTRY', `${where} ${value.registry_id}, config.json of ${registryId}`),
      );
    if (value.channel !== channel)
      findings.push(finding('PUBLICATION_WRONG_CHANNEL', `${where} ${value.channel}, config.json of ${channel}`));
    return unlessFound(findings, () => undefined);
  });
}

/** A timestamp that ends later than any run of now would say was made by a wrong clock or a thief, and is replaced. */
function isFresh({ roles }: VerifiedMetadata, now: Date): boolean {
  const hoursLeft = ({ expiresAt }: { readonly expiresAt: number }) => (expiresAt - now.getTime()) / HOUR_IN_MS;
  const left = hoursLeft(roles.timestamp);
  return (
    left > TIMESTAMP_LIFETIME_HOURS - FRESH_HOURS &&
    left <= TIMESTAMP_LIFETIME_HOURS + CLOCK_SKEW_MS / HOUR_IN_MS &&
    hoursLeft(roles.snapshot) >= SNAPSHOT_RENEWAL_HOURS
  );
}

function nothing(metadata: VerifiedMetadata): PublicationPlan {
  return { files: [], metadata };
}
