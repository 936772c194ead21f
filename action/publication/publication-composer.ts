import {
  finding,
  isFound,
  ok,
  refused,
  refusedBy,
  unlessFound,
  type Finding,
  type Outcome,
} from '../../core/finding.ts';
import { HOUR_IN_MS } from '../../core/time.ts';
import {
  createSnapshot,
  createTargetsRole,
  createTimestamp,
  fileInfo,
  type FileInfo,
  type MetaInfo,
} from '../../signing/tuf/metadata.ts';
import { readPublicationMetadata, type VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import { signerIds } from '../../signing/tuf/role-keys.ts';
import {
  DELEGATED_LIFETIME_HOURS,
  expiryAfter,
  MAX_TARGET_FILE_BYTES,
  MAX_TARGETS_PER_ROLE,
  metadataPath,
  ROLE_NAMES,
  roleOfTarget,
  SNAPSHOT_LIFETIME_HOURS,
  SNAPSHOT_RENEWAL_HOURS,
  targetFilePath,
  TIMESTAMP_LIFETIME_HOURS,
  type TargetRoleName,
} from '../../signing/tuf/roles.ts';
import type { TufKey } from '../../signing/tuf/tuf-key.ts';
import type { PreviousPublication } from './publication-reader.ts';
import type { PublicationFile } from './publication-store.ts';

/** What a writer stores, in the order in which it may become visible, and what the publication then is. */
export interface PublicationPlan {
  readonly files: readonly PublicationFile[];
  readonly metadata: VerifiedMetadata;
}

/** New bytes by target path, and paths to list no longer. What is not named stays as it is. */
export interface TargetChange {
  readonly set: ReadonlyMap<string, Uint8Array>;
  readonly remove?: readonly string[];
}

/** The offline ceremony's outcome: top-level targets as their holders signed them, with the files they newly list. */
export interface OfflinePart {
  readonly targets: { readonly version: number; readonly bytes: Uint8Array };
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface RoleChange {
  readonly key: TufKey;
  readonly change?: TargetChange;
  /** Sign anew even if no file changes. */
  readonly always?: boolean;
}

export interface Composition {
  /** Given for a first publication; later ones go by the root that the previous one was verified from. */
  readonly trustedRoot?: Uint8Array;
  readonly roots?: readonly PublicationFile[];
  readonly offline?: OfflinePart;
  readonly admissions?: RoleChange;
  readonly revocations?: RoleChange;
  readonly snapshotKey: TufKey;
  /** The next key S: while both sign, a host that has seen the next root verifies as well as one that has not. */
  readonly nextSnapshotKey?: TufKey | undefined;
  readonly now: Date;
}

const DELEGATED_ROLES = ['admissions', 'revocations'] as const;
type DelegatedRoleName = (typeof DELEGATED_ROLES)[number];

/**
 * The files that turn the previous publication into the next: targets first, timestamp last. What comes out has been
 * verified as a client would, so a wrong key or a missing file is found here and not on every host.
 */
export async function compose(
  previous: PreviousPublication | undefined,
  input: Composition,
): Promise<Outcome<PublicationPlan>> {
  const trustedRoot = input.trustedRoot ?? previous?.trustedRoot;
  if (trustedRoot === undefined) throw new RangeError('A first publication brings its root.');
  const findings = DELEGATED_ROLES.flatMap((role) => checkChange(previous?.metadata, role, input[role]?.change));
  if (isFound(findings)) return refusedBy(findings);

  const targets: PublicationFile[] = [...(input.offline?.files ?? [])].map(([path, bytes]) => targetFile(path, bytes));
  const metadata: PublicationFile[] = [...(input.roots ?? [])];
  const changed: Partial<Record<TargetRoleName, MetaInfo>> = {};
  const add = (role: TargetRoleName, version: number, bytes: Uint8Array) => {
    changed[role] = { ...fileInfo(bytes), version };
    metadata.push({ path: metadataPath(role, version), bytes });
  };
  if (input.offline !== undefined) add('targets', input.offline.targets.version, input.offline.targets.bytes);
  for (const role of DELEGATED_ROLES) {
    const signed = await signRole(previous?.metadata, role, input[role], input.now);
    if (signed === undefined) continue;
    targets.push(...signed.files);
    add(role, signed.version, signed.bytes);
  }
  const top = await signTop(previous?.metadata, changed, metadata.length > 0, input);
  return verifyPlan(previous, trustedRoot, [...targets, ...metadata, ...top]);
}

function checkChange(
  before: VerifiedMetadata | undefined,
  role: DelegatedRoleName,
  change: TargetChange | undefined,
): Finding[] {
  const findings: Finding[] = [];
  for (const [path, bytes] of change?.set ?? []) {
    if (roleOfTarget(path) !== role) {
      findings.push(finding('PUBLICATION_PATH_FORBIDDEN', `${role} may not list that path`, { file: path }));
    }
    if (bytes.length > MAX_TARGET_FILE_BYTES) {
      const sizes = `${bytes.length} bytes, at most ${MAX_TARGET_FILE_BYTES} are published`;
      findings.push(finding('PUBLICATION_TOO_LARGE', sizes, { file: path }));
    }
  }
  const { size } = nextTargets(before, role, change).targets;
  if (size > MAX_TARGETS_PER_ROLE) {
    findings.push(
      finding('PUBLICATION_TOO_LARGE', `${role} would list ${size} files, at most ${MAX_TARGETS_PER_ROLE} fit`),
    );
  }
  return findings;
}

interface NextTargets {
  readonly targets: ReadonlyMap<string, FileInfo>;
  readonly files: readonly PublicationFile[];
  readonly changed: boolean;
}

function nextTargets(
  before: VerifiedMetadata | undefined,
  role: DelegatedRoleName,
  change: TargetChange | undefined,
): NextTargets {
  const targets = new Map<string, FileInfo>();
  for (const [path, target] of before?.targets ?? []) if (target.role === role) targets.set(path, target);
  const files: PublicationFile[] = [];
  let changed = false;
  for (const path of change?.remove ?? []) changed = targets.delete(path) || changed;
  for (const [path, bytes] of change?.set ?? []) {
    const info = fileInfo(bytes);
    if (targets.get(path)?.sha256 === info.sha256) continue;
    targets.set(path, info);
    files.push(targetFile(path, bytes));
    changed = true;
  }
  return { targets, files, changed };
}

async function signRole(
  before: VerifiedMetadata | undefined,
  role: DelegatedRoleName,
  input: RoleChange | undefined,
  now: Date,
): Promise<{ version: number; bytes: Uint8Array; files: readonly PublicationFile[] } | undefined> {
  if (input === undefined) return undefined;
  const { targets, files, changed } = nextTargets(before, role, input.change);
  const lifetime = DELEGATED_LIFETIME_HOURS[role];
  // While the key is at hand, renew what is half spent: no scheduled job can.
  const halfSpent = expiresWithin(before?.roles[role].expiresAt, now, lifetime / 2);
  // A key that the holders have named beside the old one takes over with its first use.
  const isForeign = before !== undefined && !signerIds(before.roles[role]).has(input.key.keyId);
  if (!changed && input.always !== true && !halfSpent && !isForeign) return undefined;
  const version = (before?.roles[role].version ?? 0) + 1;
  const expires = expiryAfter(now, lifetime);
  return { version, files, bytes: await createTargetsRole({ version, expires, targets, signers: [input.key] }) };
}

/** Snapshot, when anything under it changed or it is due, and timestamp. */
async function signTop(
  before: VerifiedMetadata | undefined,
  changed: Partial<Record<TargetRoleName, MetaInfo>>,
  anyChange: boolean,
  { snapshotKey, nextSnapshotKey, now }: Composition,
): Promise<PublicationFile[]> {
  const signers = nextSnapshotKey === undefined ? [snapshotKey] : [snapshotKey, nextSnapshotKey];
  const files: PublicationFile[] = [];
  let snapshot: MetaInfo | undefined = before?.roles.snapshot;
  if (
    snapshot === undefined ||
    anyChange ||
    isUnsignedBy(before?.roles.snapshot, signers) ||
    expiresWithin(before?.roles.snapshot.expiresAt, now, SNAPSHOT_RENEWAL_HOURS)
  ) {
    const version = (snapshot?.version ?? 0) + 1;
    const metaOf = (role: TargetRoleName) => {
      const info = changed[role] ?? before?.roles[role];
      if (info === undefined) throw new RangeError(`A first publication brings its ${role}.`);
      return info;
    };
    const meta = { targets: metaOf('targets'), admissions: metaOf('admissions'), revocations: metaOf('revocations') };
    const expires = expiryAfter(now, SNAPSHOT_LIFETIME_HOURS);
    const bytes = await createSnapshot({ version, expires, meta, signers });
    snapshot = { ...fileInfo(bytes), version };
    files.push({ path: metadataPath('snapshot', version), bytes });
  }
  const version = (before?.roles.timestamp.version ?? 0) + 1;
  const expires = expiryAfter(now, TIMESTAMP_LIFETIME_HOURS);
  const bytes = await createTimestamp({ version, expires, snapshot, signers });
  return [...files, { path: metadataPath('timestamp', version), bytes }];
}

function isUnsignedBy(role: VerifiedMetadata['roles']['snapshot'] | undefined, signers: readonly TufKey[]): boolean {
  const ids = role === undefined ? undefined : signerIds(role);
  return signers.some(({ keyId }) => ids?.has(keyId) !== true);
}

function expiresWithin(expiresAt: number | undefined, now: Date, hours: number): boolean {
  return expiresAt === undefined || expiresAt - now.getTime() < hours * HOUR_IN_MS;
}

function targetFile(path: string, bytes: Uint8Array): PublicationFile {
  return { path: targetFilePath(path, fileInfo(bytes).sha256), bytes };
}

async function verifyPlan(
  previous: PreviousPublication | undefined,
  trustedRoot: Uint8Array,
  files: readonly PublicationFile[],
): Promise<Outcome<PublicationPlan>> {
  const stored = new Map([
    ...previousFiles(previous?.metadata),
    ...files.map(({ path, bytes }) => [path, bytes] as const),
  ]);
  const read = async (path: string) => {
    const bytes = stored.get(path);
    return bytes === undefined ? refused(finding('PUBLICATION_NOT_FOUND', `${path} is not there`)) : ok(bytes);
  };
  const verified = await readPublicationMetadata(trustedRoot, read);
  if (verified.kind === 'refused') {
    const [{ code, message }] = verified.findings;
    if (code !== 'PUBLICATION_SIGNATURE_INVALID') return verified;
    return refused(finding('PUBLICATION_KEY_UNUSABLE', `with the keys given, ${message}`));
  }
  const metadata = verified.value;
  const findings = [
    ...checkComplete(previous?.metadata, metadata, stored),
    ...checkGrowth(previous?.metadata, metadata),
  ];
  return unlessFound(findings, () => ({ files, metadata }));
}

function previousFiles(before: VerifiedMetadata | undefined): [string, Uint8Array][] {
  if (before === undefined) return [];
  const { roles, laterRoots } = before;
  const firstRoot = roles.root.version - laterRoots.length + 1;
  return [
    ...laterRoots.map((bytes, index): [string, Uint8Array] => [metadataPath('root', firstRoot + index), bytes]),
    ...ROLE_NAMES.map((role): [string, Uint8Array] => [metadataPath(role, roles[role].version), roles[role].bytes]),
  ];
}

/** Every file that is listed is either written now or stood there before. */
function checkComplete(
  before: VerifiedMetadata | undefined,
  after: VerifiedMetadata,
  stored: ReadonlyMap<string, Uint8Array>,
): Finding[] {
  const findings = after.foreign.map((path) =>
    finding('PUBLICATION_PATH_FORBIDDEN', 'a role lists a path that is not its own', { file: path }),
  );
  for (const [path, { sha256 }] of after.targets) {
    if (stored.has(targetFilePath(path, sha256)) || before?.targets.get(path)?.sha256 === sha256) continue;
    findings.push(finding('PUBLICATION_NOT_FOUND', 'the file is listed, but its bytes were not given', { file: path }));
  }
  return findings;
}

/** Offline parts are signed elsewhere: one that goes backwards would be refused by every host that saw the last. */
function checkGrowth(before: VerifiedMetadata | undefined, after: VerifiedMetadata): Finding[] {
  return ROLE_NAMES.flatMap((role) => {
    const [old, now] = [before?.roles[role], after.roles[role]];
    if (old === undefined || now.version > old.version || now.sha256 === old.sha256) return [];
    return [finding('PUBLICATION_ROLLBACK', `${role} would go from version ${old.version} to ${now.version}`)];
  });
}
