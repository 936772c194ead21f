import { finding, isFound, refusedBy, type Outcome } from '../../core/finding.ts';
import { expiredRoles } from '../../signing/tuf/read-publication.ts';
import { metadataPath } from '../../signing/tuf/roles.ts';
import type { TufKey } from '../../signing/tuf/tuf-key.ts';
import { compose, type OfflinePart, type PublicationPlan, type TargetChange } from './publication-composer.ts';
import type { PreviousPublication } from './publication-reader.ts';
import type { PublicationFile } from './publication-store.ts';

export type { OfflinePart, PublicationPlan, TargetChange } from './publication-composer.ts';

export interface FirstPublication extends OfflinePart {
  readonly root: Uint8Array;
  readonly admissions: ReadonlyMap<string, Uint8Array>;
  readonly revocations: ReadonlyMap<string, Uint8Array>;
  readonly keys: { readonly admissions: TufKey; readonly revocations: TufKey; readonly snapshot: TufKey };
  readonly now: Date;
}

/** The first publication of a registry: every role, version 1 of each delegated one. */
export async function planFirst(input: FirstPublication): Promise<Outcome<PublicationPlan>> {
  const { keys, now } = input;
  return compose(undefined, {
    trustedRoot: input.root,
    roots: [{ path: metadataPath('root', 1), bytes: input.root }],
    offline: input,
    admissions: { key: keys.admissions, change: { set: input.admissions } },
    revocations: { key: keys.revocations, change: { set: input.revocations } },
    snapshotKey: keys.snapshot,
    now,
  });
}

export interface PublishInput {
  readonly change: TargetChange;
  readonly keys: { readonly admissions: TufKey; readonly snapshot: TufKey };
  readonly now: Date;
}

/** Admissions (if anything in them changes), snapshot and timestamp. Cannot touch what is revoked. */
export async function planPublish(
  previous: PreviousPublication,
  input: PublishInput,
): Promise<Outcome<PublicationPlan>> {
  const { change, keys, now } = input;
  return compose(previous, { admissions: { key: keys.admissions, change }, snapshotKey: keys.snapshot, now });
}

export interface RevokeInput {
  /** The whole of `revocations.json` as it shall be. */
  readonly revocations: Uint8Array;
  readonly keys: { readonly revocations: TufKey; readonly snapshot: TufKey };
  readonly now: Date;
}

/** Revocations, snapshot and timestamp: deny needs neither the admitting key nor anything outside this process. */
export async function planRevoke(previous: PreviousPublication, input: RevokeInput): Promise<Outcome<PublicationPlan>> {
  const change = { set: new Map([['revocations.json', input.revocations]]) };
  const { keys, now } = input;
  return compose(previous, { revocations: { key: keys.revocations, change }, snapshotKey: keys.snapshot, now });
}

/**
 * Timestamp, and the snapshot when less than SNAPSHOT_RENEWAL_HOURS remain of it. Refuses with PUBLICATION_EXPIRED when a
 * role has lapsed that this key cannot renew: a fresh timestamp over it would only hide the alarm.
 */
export async function planResign(
  previous: PreviousPublication,
  input: { readonly key: TufKey; readonly now: Date },
): Promise<Outcome<PublicationPlan>> {
  const lapsed = expiredRoles(previous.metadata, input.now.getTime(), ['root', 'targets', 'admissions', 'revocations']);
  const findings = lapsed.map((role) => finding('PUBLICATION_EXPIRED', `${role} has expired and needs its own key`));
  if (isFound(findings)) return refusedBy(findings);
  return compose(previous, { snapshotKey: input.key, now: input.now });
}

export interface RotationInput {
  /** New roots in order, each signed by the holders of the one before and its own. */
  readonly roots: readonly PublicationFile[];
  readonly offline?: OfflinePart;
  /** To be given when the new targets name another key for the role, or its files go under a new signature. */
  readonly admissionsKey?: TufKey;
  readonly revocationsKey?: TufKey;
  readonly snapshotKey: TufKey;
  readonly nextSnapshotKey?: TufKey | undefined;
  readonly now: Date;
}

/** New roots or top-level targets from the offline holders, and whatever must be signed anew under them. */
export async function planRotation(
  previous: PreviousPublication,
  input: RotationInput,
): Promise<Outcome<PublicationPlan>> {
  const { admissionsKey, revocationsKey, ...rest } = input;
  return compose(previous, {
    ...rest,
    ...(admissionsKey === undefined ? {} : { admissions: { key: admissionsKey, always: true } }),
    ...(revocationsKey === undefined ? {} : { revocations: { key: revocationsKey, always: true } }),
  });
}
