import type { KeyObject } from 'node:crypto';
import type { Transfer } from '../../registry-schema/generated/types.ts';
import type { ByteSource } from '../../core/archive/byte-source.ts';
import { finding, isFound, ok, refused, refusedBy, type Finding, type Outcome } from '../../core/finding.ts';
import { createSnapshot, createTimestamp, fileInfo } from '../../signing/tuf/metadata.ts';
import type { VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import {
  expiryAfter,
  metadataPath,
  SNAPSHOT_LIFETIME_HOURS,
  TARGET_ROLE_NAMES,
  TIMESTAMP_LIFETIME_HOURS,
} from '../../signing/tuf/roles.ts';
import type { TufKey } from '../../signing/tuf/tuf-key.ts';
import { compareVersions, copyPublication } from '../publication/copy-publication.ts';
import { readPublication, type PreviousPublication } from '../publication/publication-reader.ts';
import type { PublicationFile, PublicationStore } from '../publication/publication-store.ts';
import { reachableFiles, type ReachableFile } from '../publication/reachable-files.ts';
import { readAsHost } from './ground.ts';
import { unpackTransfer } from './unpack-transfer.ts';

/** Where a transfer is unpacked before anything of it is believed. */
export interface Staging {
  readonly store: PublicationStore;
  write(file: PublicationFile): Promise<void>;
}

export interface ImportRequest {
  readonly source: ByteSource;
  readonly staging: Staging;
  /** The publication of this side. */
  readonly into: PublicationStore;
  readonly trustedRoot: Uint8Array;
  readonly transferKey: KeyObject;
  /** Key S, where this side has one: timestamp and snapshot are then made here, and never go back. */
  readonly snapshotKey?: TufKey;
  readonly registryId?: string;
  readonly channel?: string;
  readonly now: Date;
}

export interface Imported {
  /** `same`: this side had all of it. */
  readonly kind: 'imported' | 'same';
  readonly transfer: Omit<Transfer, 'files'>;
  readonly files: number;
  /** Until when hosts of this side load by it, if nothing renews it. */
  readonly expires: string;
}

/**
 * Takes a publication from a transfer: its signature and every file of it, then the publication as a host would verify it,
 * then that it is not older than what is here. Only then is anything written, the timestamp last.
 */
export async function importPublication(request: ImportRequest): Promise<Outcome<Imported>> {
  const { source, staging, transferKey, now, trustedRoot } = request;
  const unpacked = await unpackTransfer({ source, key: transferKey, now, write: (file) => staging.write(file) });
  if (unpacked.kind === 'refused') return unpacked;
  const renewed = request.snapshotKey === undefined ? [] : (['timestamp', 'snapshot'] as const);
  const read = await readAsHost({ store: staging.store, trustedRoot, now, renewed });
  if (read.kind === 'refused') return read;
  const { files, ...transfer } = unpacked.value;
  const wrong = originFindings(request, [read.value.config, transfer]);
  if (isFound(wrong)) return refusedBy(wrong);
  const only = (file: ReachableFile) => isCarried(file, transfer.plugins);
  const lacking = await lackingFiles(read.value.publication, staging.store, { files, only });
  if (lacking.kind === 'refused') return lacking;
  const placed = await place(request, read.value.publication.metadata);
  if (placed.kind === 'refused') return placed;
  const copied = await copyPublication({ from: staging.store, to: request.into, trustedRoot, only });
  if (copied.kind === 'refused') return copied;
  const kind = copied.value.kind === 'same' ? 'same' : 'imported';
  return ok({ kind, transfer, files: copied.value.files, expires: placed.value });
}

/** A part may lack evidence of plugins that it does not name, and nothing that all share: without a segment of denies no host loads. */
function isCarried({ plugin }: ReachableFile, plugins: Transfer['plugins']): boolean {
  return plugin === undefined || plugins === undefined || plugins.some((name) => name === plugin);
}

/** How many are named. */
const MAX_LACKING = 20;

interface Carried {
  readonly files: Transfer['files'];
  readonly only: (file: ReachableFile) => boolean;
}

/** What the publication stands on and the transfer does not hold; the bytes of each file were held against its list. */
async function lackingFiles(
  publication: PreviousPublication,
  store: PublicationStore,
  { files, only }: Carried,
): Promise<Outcome<undefined>> {
  const reachable = await reachableFiles(publication, store);
  if (reachable.kind === 'refused') return reachable;
  const listed = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  const lacking = reachable.value
    .filter(only)
    .filter(({ path, sha256 }) => !listed.has(path) || (sha256 !== undefined && sha256 !== listed.get(path)))
    .slice(0, MAX_LACKING)
    .map(({ path }) => finding('PUBLICATION_NOT_FOUND', `the transfer lacks ${path}`));
  return isFound(lacking) ? refusedBy(lacking) : ok(undefined);
}

function originFindings(
  { registryId, channel }: ImportRequest,
  said: readonly { readonly registry_id: string; readonly channel: string }[],
): readonly Finding[] {
  return said.flatMap((one) => [
    ...(registryId === undefined || one.registry_id === registryId
      ? []
      : [finding('PUBLICATION_WRONG_REGISTRY', `the transfer is of ${one.registry_id}`)]),
    ...(channel === undefined || one.channel === channel
      ? []
      : [finding('PUBLICATION_WRONG_CHANNEL', `the transfer is of ${one.channel}`)]),
  ]);
}

/** Sees that the transfer goes on from what is here, with a timestamp of this side where it has key S. @returns its expiry */
async function place(request: ImportRequest, incoming: VerifiedMetadata): Promise<Outcome<string>> {
  const local = await readPublication(request.into, request.trustedRoot, 'metadata');
  if (local.kind === 'refused') return local;
  const here = local.value?.metadata;
  const { expires } = incoming.roles.timestamp;
  const order = here === undefined ? 'newer' : compareVersions(incoming, here);
  if (order === 'same') return ok(expires);
  if (request.snapshotKey === undefined) return order === 'newer' ? ok(expires) : older(incoming, here);
  if (here !== undefined && !goesOn(incoming, here)) return older(incoming, here);
  return restamp(request.staging, { incoming, here, key: request.snapshotKey, now: request.now });
}

/** Nothing that admits or denies goes back. Timestamp and snapshot are of this side. */
function goesOn(incoming: VerifiedMetadata, here: VerifiedMetadata): boolean {
  return (['root', ...TARGET_ROLE_NAMES] as const).every((role) => {
    const [next, last] = [incoming.roles[role], here.roles[role]];
    return next.version > last.version || (next.version === last.version && next.sha256 === last.sha256);
  });
}

function older(incoming: VerifiedMetadata, here: VerifiedMetadata | undefined): Outcome<never> {
  const [theirs, ours] = [incoming.roles.timestamp.version, here?.roles.timestamp.version ?? 0];
  return refused(finding('TRANSFER_OLDER', `it holds timestamp ${theirs}, and ${ours} was imported or signed here`));
}

interface Stamping {
  readonly incoming: VerifiedMetadata;
  readonly here: VerifiedMetadata | undefined;
  readonly key: TufKey;
  readonly now: Date;
}

async function restamp(staging: Staging, { incoming, here, key, now }: Stamping): Promise<Outcome<string>> {
  const next = (role: 'snapshot' | 'timestamp') =>
    Math.max(incoming.roles[role].version, here?.roles[role].version ?? 0) + 1;
  const { targets, admissions, revocations } = incoming.roles;
  const signers = [key];
  const version = next('snapshot');
  const snapshot = await createSnapshot({
    version,
    expires: expiryAfter(now, SNAPSHOT_LIFETIME_HOURS),
    meta: { targets, admissions, revocations },
    signers,
  });
  const expires = expiryAfter(now, TIMESTAMP_LIFETIME_HOURS);
  const timestamp = await createTimestamp({
    version: next('timestamp'),
    expires,
    snapshot: { ...fileInfo(snapshot), version },
    signers,
  });
  await staging.write({ path: metadataPath('snapshot', version), bytes: snapshot });
  await staging.write({ path: metadataPath('timestamp', 0), bytes: timestamp });
  return ok(expires);
}
