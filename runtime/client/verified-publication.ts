import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import type { Deny, Reinstated } from '../../core/registry/registry-state.ts';
import type { FileInfo } from '../../signing/tuf/metadata.ts';
import type { ReadFile, VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import { ROLE_NAMES, type RoleName } from '../../signing/tuf/roles.ts';
import { denyKeys } from '../../signing/tuf/sign-deny.ts';
import { withoutThrow } from './cache-failure.ts';
import { readChecked, type CheckedReading } from './checked-file.ts';
import { issuedAt } from './freshness.ts';
import { ADMITTED_PATH, checkAgainstSeenRows } from './seen-lists.ts';
import { pendingDenies } from './pushed-denies.ts';
import { readEvidence, readNamed, readTarget } from './read-files.ts';

declare const proof: unique symbol;

/** A publication that is whole, signed, unexpired and no older than any this host has seen. Only the client makes one. */
export interface VerifiedPublication {
  readonly [proof]: true;
  readonly origin: 'source' | 'cache';
  readonly registryId: string;
  readonly channel: string;
  /** The snapshot's version: grows with every publication. */
  readonly version: number;
  readonly versions: Readonly<Record<RoleName, number>>;
  /** When the first of its roles expires, UTC, whole seconds. Nothing loads from then on. */
  readonly expires: string;
  readonly expiries: Readonly<Record<RoleName, string>>;
  /** When its timestamp was signed, milliseconds since the epoch: what a tier's bound on its age is held against. */
  readonly issuedAt: number;
  /** Milliseconds since the epoch, never before the last time that this host has seen: a clock set back revives nothing. */
  readonly clock: () => number;
  /** Every target path, sorted. */
  readonly paths: readonly string[];
  /** Length and SHA-256 of a target. */
  fileInfo(path: string): FileInfo | undefined;
  /** The verified metadata of a role, byte by byte: what a statement over `N.admissions.json` is compared with. */
  roleBytes(role: RoleName): Uint8Array;
  /** A target's bytes, from the cache or the source, verified either way. PUBLICATION_NOT_FOUND if it is not listed. */
  target(path: string): Promise<Outcome<Uint8Array>>;
  /** A content-addressed file under `evidence/sha256/`, verified by the digest it is asked by (lower-case hex). */
  evidence(sha256: string, maxBytes: number): Promise<Outcome<Uint8Array>>;
  /**
   * Any other file that something signed names by its digest (lower-case hex), verified by it. One that is a list of what is
   * admitted is held against the last one of that name, PUBLICATION_SHRUNK.
   */
  named(path: string, sha256: string, maxBytes: number, list?: NamedList): Promise<Outcome<Uint8Array>>;
  /** Signed denies that were pushed to this host and that `published`, the denies of this publication, do not carry yet. */
  pushedDenies(published: readonly Deny[], reinstatements: readonly Reinstated[]): Promise<Outcome<readonly Deny[]>>;
  /** A file beside the TUF repository, such as the signed head, as `check` finds it. Only what passes is kept. */
  checked<T>(path: string, maxBytes: number, check: (bytes: Uint8Array) => Outcome<T>): Promise<Outcome<T>>;
}

/** A list under digests that change: its name does not, and all of its versions lie in one folder. */
export interface NamedList {
  readonly name: string;
  readonly folder: string;
}

export interface PublicationParts extends CheckedReading {
  readonly origin: VerifiedPublication['origin'];
  readonly metadata: VerifiedMetadata;
  readonly identity: { readonly registryId: string; readonly channel: string };
  /** `undefined` when only the cache may be used. */
  readonly source: ReadFile | undefined;
  /** Milliseconds since the epoch, never before the last time that was known. */
  readonly clock: () => number;
  /** How many rows a list of what is admitted may lose against the one seen before. */
  readonly maxLostRows: number;
}

/** For the client alone: whoever calls this claims that the metadata passed every check. */
export function verifiedPublication(parts: PublicationParts): VerifiedPublication {
  const { origin, metadata, identity } = parts;
  const { roles, targets } = metadata;
  const first = ROLE_NAMES.reduce((a, b) => (roles[b].expiresAt < roles[a].expiresAt ? b : a));
  const beforeExpiry = <T>(read: () => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    parts.clock() < roles[first].expiresAt
      ? withoutThrow(read)
      : Promise.resolve(refused(finding('PUBLICATION_EXPIRED', `${first} expired at ${roles[first].expires}`)));
  const publication: Omit<VerifiedPublication, typeof proof> = {
    origin,
    clock: parts.clock,
    ...identity,
    version: roles.snapshot.version,
    versions: perRole((role) => roles[role].version),
    expires: roles[first].expires,
    expiries: perRole((role) => roles[role].expires),
    issuedAt: issuedAt(metadata),
    paths: [...targets.keys()].sort(),
    fileInfo: (path) => targets.get(path),
    roleBytes: (role) => roles[role].bytes,
    target: (path) => beforeExpiry(() => readGuardedTarget(parts, path)),
    evidence: (sha256, maxBytes) => beforeExpiry(() => readEvidence(parts, sha256, maxBytes)),
    named: (path, sha256, maxBytes, list) =>
      beforeExpiry(() => readGuardedFile(parts, { path, sha256, maxBytes, list })),
    pushedDenies: (published, reinstatements) => withoutThrow(() => readPushedDenies(parts, published, reinstatements)),
    checked: (path, maxBytes, check) => beforeExpiry(() => readChecked(parts, path, maxBytes, check)),
  };
  return publication as VerifiedPublication;
}

function perRole<T>(of: (role: RoleName) => T): Record<RoleName, T> {
  return {
    root: of('root'),
    timestamp: of('timestamp'),
    snapshot: of('snapshot'),
    targets: of('targets'),
    admissions: of('admissions'),
    revocations: of('revocations'),
  };
}

async function readPushedDenies(
  { cache, metadata, identity }: PublicationParts,
  published: readonly Deny[],
  reinstatements: readonly Reinstated[],
): Promise<Outcome<readonly Deny[]>> {
  const keys = denyKeys(metadata.roles.root.bytes, metadata.roles.targets.bytes);
  return keys.kind === 'refused'
    ? ok([])
    : pendingDenies(cache, { ...identity, keys: keys.value, reinstatements }, published);
}

async function readGuardedTarget(parts: PublicationParts, path: string): Promise<Outcome<Uint8Array>> {
  const bytes = await readTarget(parts, path);
  const signed = parts.metadata.targets.get(path);
  if (bytes.kind === 'refused' || signed === undefined) return bytes;
  if (!ADMITTED_PATH.test(path)) return bytes;
  const readOld = (before: FileInfo) => parts.cache.readTarget(path, before);
  return checkAgainstSeenRows({ cache: parts.cache, name: path, readOld }, signed, bytes.value, parts.maxLostRows);
}

async function readGuardedFile(
  parts: PublicationParts,
  file: { path: string; sha256: string; maxBytes: number; list: NamedList | undefined },
): Promise<Outcome<Uint8Array>> {
  const { path, sha256, maxBytes, list } = file;
  const bytes = await readNamed(parts, path, sha256, maxBytes);
  if (bytes.kind === 'refused' || list === undefined) return bytes;
  const readOld = (before: FileInfo) =>
    readNamed({ cache: parts.cache, source: undefined }, `${list.folder}/${before.sha256}`, before.sha256, maxBytes);
  const signed = { sha256, length: bytes.value.length };
  return checkAgainstSeenRows({ cache: parts.cache, name: list.name, readOld }, signed, bytes.value, parts.maxLostRows);
}
