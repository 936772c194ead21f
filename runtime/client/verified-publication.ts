import { createHash } from 'node:crypto';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import type { FileInfo } from '../../signing/tuf/metadata.ts';
import type { ReadFile, VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import { MAX_TARGET_FILE_BYTES, ROLE_NAMES, targetFilePath, type RoleName } from '../../signing/tuf/roles.ts';
import { cachedOrRead, type PublicationCache } from './publication-cache.ts';

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
  /** A file beside the TUF repository, such as the signed head: NOT verified, that is for the caller. */
  unverified(path: string, maxBytes: number): Promise<Outcome<Uint8Array>>;
}

export interface PublicationParts {
  readonly origin: VerifiedPublication['origin'];
  readonly metadata: VerifiedMetadata;
  readonly identity: { readonly registryId: string; readonly channel: string };
  readonly cache: PublicationCache;
  /** `undefined` when only the cache may be used. */
  readonly source: ReadFile | undefined;
  /** Milliseconds since the epoch, never before the last time that was known. */
  readonly clock: () => number;
}

const PLAIN_PATH = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;

/** For the client alone: whoever calls this claims that the metadata passed every check. */
export function verifiedPublication(parts: PublicationParts): VerifiedPublication {
  const { origin, metadata, identity } = parts;
  const { roles, targets } = metadata;
  const first = ROLE_NAMES.reduce((a, b) => (roles[b].expiresAt < roles[a].expiresAt ? b : a));
  const beforeExpiry = (read: () => Promise<Outcome<Uint8Array>>) =>
    parts.clock() < roles[first].expiresAt
      ? read()
      : Promise.resolve(refused(finding('PUBLICATION_EXPIRED', `${first} expired at ${roles[first].expires}`)));
  const publication: Omit<VerifiedPublication, typeof proof> = {
    origin,
    clock: parts.clock,
    ...identity,
    version: roles.snapshot.version,
    versions: perRole((role) => roles[role].version),
    expires: roles[first].expires,
    expiries: perRole((role) => roles[role].expires),
    paths: [...targets.keys()].sort(),
    fileInfo: (path) => targets.get(path),
    roleBytes: (role) => roles[role].bytes,
    target: (path) => beforeExpiry(() => readTarget(parts, path)),
    evidence: (sha256, maxBytes) => beforeExpiry(() => readEvidence(parts, sha256, maxBytes)),
    unverified: (path, maxBytes) => beforeExpiry(() => readUnverified(parts, path, maxBytes)),
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

/** A target's bytes from cache or source, verified. */
export async function readTarget(
  parts: Pick<PublicationParts, 'metadata' | 'cache' | 'source'>,
  path: string,
): Promise<Outcome<Uint8Array>> {
  const signed = parts.metadata.targets.get(path);
  if (signed === undefined) return refused(finding('PUBLICATION_NOT_FOUND', 'no role lists that file'));
  if (signed.length > MAX_TARGET_FILE_BYTES) {
    return refused(
      finding('PUBLICATION_TOO_LARGE', `${path} has ${signed.length} bytes, at most ${MAX_TARGET_FILE_BYTES} are read`),
    );
  }
  const read = () => fromSource(parts.source, targetFilePath(path, signed.sha256), signed.length);
  return cachedOrRead(parts.cache, path, signed, read);
}

async function readEvidence(parts: PublicationParts, sha256: string, maxBytes: number): Promise<Outcome<Uint8Array>> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return refused(finding('PUBLICATION_NOT_FOUND', 'that is no SHA-256 digest'));
  const path = `evidence/sha256/${sha256}`;
  const matches = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex') === sha256;
  const cached = await parts.cache.readUnverified(path, maxBytes);
  if (cached.kind === 'ok' && matches(cached.value)) return cached;
  const bytes = await fromSource(parts.source, path, maxBytes);
  if (bytes.kind === 'refused') return bytes;
  if (!matches(bytes.value)) return refused(finding('PUBLICATION_DIGEST_MISMATCH', `${path} has another digest`));
  await parts.cache.addUnverified(path, bytes.value);
  return ok(bytes.value);
}

/** The source's copy where there is one, since such a file may change; the last one seen when the source is out of reach. */
async function readUnverified(parts: PublicationParts, path: string, maxBytes: number): Promise<Outcome<Uint8Array>> {
  if (!PLAIN_PATH.test(path)) return refused(finding('PUBLICATION_NOT_FOUND', 'that is no path of a publication'));
  const bytes = await fromSource(parts.source, path, maxBytes);
  if (bytes.kind === 'ok') {
    await parts.cache.addUnverified(path, bytes.value);
    return bytes;
  }
  const cached = await parts.cache.readUnverified(path, maxBytes);
  return cached.kind === 'ok' ? cached : bytes;
}

async function fromSource(source: ReadFile | undefined, path: string, maxBytes: number): Promise<Outcome<Uint8Array>> {
  if (source !== undefined) return source(path, maxBytes);
  return refused(finding('PUBLICATION_UNREACHABLE', `${path} is not cached, and only the cache is used`));
}
