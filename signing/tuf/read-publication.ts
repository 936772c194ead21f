import { createHash } from 'node:crypto';
import { Metadata, MetadataKind, type MetaFile, type Root, type Targets } from '@tufjs/models';
import { UnsignedMetadataError } from '@tufjs/models/dist/error.js';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import { fileInfo, type FileInfo, type MetaInfo } from './metadata.ts';
import {
  MAX_ROOT_BYTES,
  MAX_ROOT_ROTATIONS,
  MAX_SNAPSHOT_BYTES,
  MAX_TARGETS_BYTES,
  MAX_TARGETS_PER_ROLE,
  MAX_TIMESTAMP_BYTES,
  metadataPath,
  parseExpiry,
  ROLE_NAMES,
  roleOfTarget,
  TARGET_ROLE_NAMES,
  type RoleName,
  type TargetRoleName,
} from './roles.ts';

/** Reads a file of a publication by its path in it; refuses with PUBLICATION_NOT_FOUND where there is none. */
export type ReadFile = (path: string, maxBytes: number) => Promise<Outcome<Uint8Array>>;

/** One role whose signatures, version and digest have been verified. */
export interface VerifiedRole extends MetaInfo {
  readonly bytes: Uint8Array;
  readonly expires: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** The keys that may sign the role; a role's version only ever grows under the same set. */
  readonly keyIds: readonly string[];
  readonly keySet: string;
}

export interface VerifiedTarget extends FileInfo {
  readonly role: TargetRoleName;
}

/** Metadata of all roles that belong together. Expiry is stated, not judged: a writer must be able to renew what lapsed. */
export interface VerifiedMetadata {
  readonly roles: Readonly<Record<RoleName, VerifiedRole>>;
  /** Every root after the trusted one, in order. */
  readonly laterRoots: readonly Uint8Array[];
  readonly targets: ReadonlyMap<string, VerifiedTarget>;
  /** Paths that a role lists and may not: a reader does not see them, a writer does not sign over them. */
  readonly foreign: readonly string[];
}

/**
 * Verifies a publication's metadata from a trusted root: the chain of roots (TUF 1.0.31 section 5.3), signatures and
 * thresholds, versions, lengths and digests of every role, and that timestamp, snapshot and targets are of one publication.
 * Target files are not read. Refuses with PUBLICATION_ codes; never throws for what it reads.
 */
export async function readPublicationMetadata(
  trustedRoot: Uint8Array,
  read: ReadFile,
): Promise<Outcome<VerifiedMetadata>> {
  try {
    return ok(await verifyAll(trustedRoot, read));
  } catch (error) {
    if (error instanceof Refusal) return error.outcome;
    throw error;
  }
}

/** Carries a refusal out of nested steps; never leaves this module. */
class Refusal extends Error {
  readonly outcome: Outcome<never>;

  constructor(outcome: Outcome<never>) {
    super();
    this.outcome = outcome;
  }
}

async function verifyAll(trustedRoot: Uint8Array, read: ReadFile): Promise<VerifiedMetadata> {
  const chain = await followRoots(trustedRoot, read);
  const { root } = chain;
  const timestampBytes = take(await read(metadataPath('timestamp', 0), MAX_TIMESTAMP_BYTES));
  const timestamp = parse('timestamp', timestampBytes, (json) => Metadata.fromJSON(MetadataKind.Timestamp, json));
  requireSigned(root, 'timestamp', timestamp);

  const snapshotMeta = pinned('snapshot', timestamp.signed.snapshotMeta);
  const snapshotBytes = await readPinned('snapshot', snapshotMeta, MAX_SNAPSHOT_BYTES, read);
  const snapshot = parse('snapshot', snapshotBytes, (json) => Metadata.fromJSON(MetadataKind.Snapshot, json));
  requireSigned(root, 'snapshot', snapshot);
  requireVersion('snapshot', snapshot.signed.version, snapshotMeta.version);

  const readTargets = async (role: TargetRoleName, delegator: Metadata<Root> | Metadata<Targets>) => {
    const meta = pinned(role, snapshot.signed.meta[`${role}.json`]);
    const bytes = await readPinned(role, meta, MAX_TARGETS_BYTES, read);
    const metadata = parse(role, bytes, (json) => Metadata.fromJSON(MetadataKind.Targets, json));
    requireSigned(delegator, role, metadata);
    requireVersion(role, metadata.signed.version, meta.version);
    return { bytes, metadata };
  };
  const targets = await readTargets('targets', root);
  const admissions = await readTargets('admissions', targets.metadata);
  const revocations = await readTargets('revocations', targets.metadata);

  const listed = { targets, admissions, revocations };
  return {
    roles: {
      root: verifiedRole('root', chain.bytes, root, root),
      timestamp: verifiedRole('timestamp', timestampBytes, timestamp, root),
      snapshot: verifiedRole('snapshot', snapshotBytes, snapshot, root),
      targets: verifiedRole('targets', targets.bytes, targets.metadata, root),
      admissions: verifiedRole('admissions', admissions.bytes, admissions.metadata, targets.metadata),
      revocations: verifiedRole('revocations', revocations.bytes, revocations.metadata, targets.metadata),
    },
    laterRoots: chain.later,
    ...collectTargets(listed),
  };
}

/** The offline part of a publication: the last root of a chain and the top-level targets that it names keys for. */
export interface VerifiedOffline {
  readonly root: Metadata<Root>;
  readonly targets: Metadata<Targets>;
}

/**
 * Verifies the offline part alone: every root after the trusted one, in order, and top-level targets. For a holder's own
 * machine, which has no publication. Refuses with PUBLICATION_ codes.
 */
export async function readOfflineMetadata(
  trustedRoot: Uint8Array,
  laterRoots: readonly Uint8Array[],
  targets: Uint8Array,
): Promise<Outcome<VerifiedOffline>> {
  try {
    const given = laterRoots.values();
    const read: ReadFile = async () => {
      const next = given.next();
      return next.done === true ? refused(finding('PUBLICATION_NOT_FOUND', 'no later root')) : ok(next.value);
    };
    const { root } = await followRoots(trustedRoot, read);
    const parsed = parse('targets', targets, (json) => Metadata.fromJSON(MetadataKind.Targets, json));
    requireSigned(root, 'targets', parsed);
    return ok({ root, targets: parsed });
  } catch (error) {
    if (error instanceof Refusal) return error.outcome;
    throw error;
  }
}

async function followRoots(
  trustedRoot: Uint8Array,
  read: ReadFile,
): Promise<{ root: Metadata<Root>; bytes: Uint8Array; later: Uint8Array[] }> {
  const parseRoot = (bytes: Uint8Array) => parse('root', bytes, (json) => Metadata.fromJSON(MetadataKind.Root, json));
  let bytes = trustedRoot;
  let root = parseRoot(bytes);
  requireSigned(root, 'root', root);
  const later: Uint8Array[] = [];
  for (;;) {
    const version = root.signed.version + 1;
    const next = await read(metadataPath('root', version), MAX_ROOT_BYTES);
    if (next.kind === 'refused' && next.findings[0].code === 'PUBLICATION_NOT_FOUND') return { root, bytes, later };
    if (later.length === MAX_ROOT_ROTATIONS)
      throw refusal('PUBLICATION_TOO_LARGE', `more than ${MAX_ROOT_ROTATIONS} roots`);
    bytes = take(next);
    const nextRoot = parseRoot(bytes);
    // The old keys hand over, and the new ones show that they are held.
    requireSigned(root, 'root', nextRoot);
    requireSigned(nextRoot, 'root', nextRoot);
    requireVersion('root', nextRoot.signed.version, version);
    root = nextRoot;
    later.push(bytes);
  }
}

function collectTargets(
  listed: Record<TargetRoleName, { metadata: Metadata<Targets> }>,
): Pick<VerifiedMetadata, 'targets' | 'foreign'> {
  const targets = new Map<string, VerifiedTarget>();
  const foreign: string[] = [];
  const delegations = listed.targets.metadata.signed.delegations?.roles;
  for (const role of TARGET_ROLE_NAMES) {
    const entries = Object.entries(listed[role].metadata.signed.targets);
    if (entries.length > MAX_TARGETS_PER_ROLE)
      throw refusal('PUBLICATION_TOO_LARGE', `${role} lists ${entries.length} files`);
    for (const [path, target] of entries) {
      const delegated = role === 'targets' || delegations?.[role]?.isDelegatedPath(path) === true;
      const sha256 = target.hashes['sha256'];
      if (roleOfTarget(path) !== role || !delegated) foreign.push(path);
      else if (!isSha256(sha256)) throw refusal('PUBLICATION_MALFORMED', `${role} lists ${path} without its sha256`);
      else targets.set(path, { role, length: target.length, sha256 });
    }
  }
  return { targets, foreign };
}

function verifiedRole(
  role: RoleName,
  bytes: Uint8Array,
  metadata: { signed: { version: number; expires: string } },
  delegator: Metadata<Root> | Metadata<Targets>,
): VerifiedRole {
  const { version, expires } = metadata.signed;
  const expiresAt = parseExpiry(expires);
  if (expiresAt === undefined) throw refusal('PUBLICATION_MALFORMED', `${role} states an expiry that is none`);
  const { keyIDs, threshold } = keysOf(delegator, role);
  const keyIds = [...keyIDs].sort();
  const keySet = createHash('sha256')
    .update(JSON.stringify([threshold, ...keyIds]))
    .digest('hex');
  return { ...fileInfo(bytes), version, bytes, expires, expiresAt, keyIds, keySet };
}

function keysOf(
  delegator: Metadata<Root> | Metadata<Targets>,
  role: RoleName,
): { keyIDs: string[]; threshold: number } {
  const { signed } = delegator;
  const found = signed.type === MetadataKind.Root ? signed.roles[role] : signed.delegations?.roles?.[role];
  if (found === undefined) throw refusal('PUBLICATION_MALFORMED', `nobody may sign ${role}`);
  return found;
}

/** Parses one role strictly: the model alone would accept duplicate keys and versions that are no whole number. */
function parse<T extends { signed: { version: number; expires: string } }>(
  role: RoleName,
  bytes: Uint8Array,
  build: (json: Parameters<typeof Root.fromJSON>[0]) => T,
): T {
  const document = parseStrictJson(bytes, { maxBytes: MAX_TARGETS_BYTES });
  if (document.kind === 'refused') throw refusal('PUBLICATION_MALFORMED', `${role} metadata is not strict JSON`);
  let metadata: T;
  try {
    metadata = build(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    throw refusal('PUBLICATION_MALFORMED', `${role} metadata does not have the form of its role`);
  }
  const { version } = metadata.signed;
  if (!Number.isSafeInteger(version) || version < 1) throw refusal('PUBLICATION_MALFORMED', `${role} has no version`);
  return metadata;
}

function requireSigned(
  delegator: Metadata<Root> | Metadata<Targets>,
  role: RoleName,
  metadata: Parameters<Metadata<Root>['verifyDelegate']>[1],
): void {
  try {
    delegator.verifyDelegate(role, metadata);
  } catch (error) {
    const unsigned = error instanceof UnsignedMetadataError;
    const code = unsigned ? 'PUBLICATION_SIGNATURE_INVALID' : 'PUBLICATION_MALFORMED';
    throw refusal(code, `${role} is not signed by enough of its keys`);
  }
}

function requireVersion(role: RoleName, found: number, expected: number): void {
  if (found !== expected)
    throw refusal('PUBLICATION_ROLLBACK', `${role} is version ${found}, version ${expected} was signed for`);
}

/** The version, length and digest that the role above states; all three are required of a publication. */
function pinned(role: RoleName, meta: MetaFile | undefined): MetaInfo {
  const sha256 = meta?.hashes?.['sha256'];
  if (meta?.length === undefined || !isSha256(sha256)) {
    throw refusal('PUBLICATION_MALFORMED', `${role} is listed without its length and sha256`);
  }
  return { version: meta.version, length: meta.length, sha256 };
}

async function readPinned(role: RoleName, meta: MetaInfo, maxBytes: number, read: ReadFile): Promise<Uint8Array> {
  const path = metadataPath(role, meta.version);
  return take(checkFile(path, take(await read(path, Math.min(maxBytes, meta.length))), meta));
}

/** The bytes if they are the file that was signed for: PUBLICATION_TRUNCATED, _TOO_LARGE or _DIGEST_MISMATCH if not. */
export function checkFile(path: string, bytes: Uint8Array, signed: FileInfo): Outcome<Uint8Array> {
  const lengths = `${path} has ${bytes.length} bytes, ${signed.length} were signed`;
  if (bytes.length < signed.length) return refused(finding('PUBLICATION_TRUNCATED', lengths));
  if (bytes.length > signed.length) return refused(finding('PUBLICATION_TOO_LARGE', lengths));
  if (fileInfo(bytes).sha256 === signed.sha256) return ok(bytes);
  return refused(finding('PUBLICATION_DIGEST_MISMATCH', `${path} does not have the digest that was signed`));
}

function isSha256(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-f]{64}$/.test(text);
}

function take<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'refused') throw new Refusal(outcome);
  return outcome.value;
}

function refusal(code: Parameters<typeof finding>[0], message: string): Refusal {
  return new Refusal(refused(finding(code, message)));
}

/** The roles whose expiry has come, at a time in milliseconds since the epoch. */
export function expiredRoles(
  metadata: VerifiedMetadata,
  now: number,
  among: readonly RoleName[] = ROLE_NAMES,
): RoleName[] {
  return among.filter((role) => now >= metadata.roles[role].expiresAt);
}
