import { createHash } from 'node:crypto';
import { Key, MetaFile, Metadata, Root, Signature, Snapshot, TargetFile, Targets, Timestamp } from '@tufjs/models';
import { Delegations } from '@tufjs/models/dist/delegations.js';
import { DelegatedRole, Role } from '@tufjs/models/dist/role.js';
import { canonicalJson } from '../../core/json/canonical-json.ts';
import { MAX_TARGETS_PER_ROLE, parseExpiry, ROLE_PATHS } from './roles.ts';
import type { TufKey, TufPublicKey } from './tuf-key.ts';

const SPEC_VERSION = '1.0.31';

/** What every signed role states about itself. */
export interface RoleStamp {
  /** At least 1; each new one is higher than the last. */
  readonly version: number;
  /** UTC, whole seconds: `expiryAfter(now, hours)`. */
  readonly expires: string;
}

/** The keys of a role and how many of them must sign. */
export interface RoleKeys {
  readonly keys: readonly TufPublicKey[];
  readonly threshold: number;
}

/** Length in bytes and lower-case hex SHA-256 of a file. */
export interface FileInfo {
  readonly length: number;
  readonly sha256: string;
}

export interface MetaInfo extends FileInfo {
  readonly version: number;
}

export interface RootContent extends RoleStamp {
  readonly root: RoleKeys;
  readonly targets: RoleKeys;
  readonly snapshot: RoleKeys;
  readonly timestamp: RoleKeys;
}

export interface RootInput extends RootContent {
  /** For a rotation, enough holders of the previous root's keys as well as of the new ones. */
  readonly signers: readonly TufKey[];
}

export function fileInfo(bytes: Uint8Array): FileInfo {
  return { length: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Root metadata (TUF 1.0.31 section 4.3): the keys and thresholds of the four top-level roles, consistent snapshots on. */
export async function createRootMetadata(input: RootInput): Promise<Uint8Array> {
  return signed(new Metadata(rootModel(input)), input.signers);
}

function rootModel(input: RootContent): Root {
  const roles = { root: input.root, timestamp: input.timestamp, snapshot: input.snapshot, targets: input.targets };
  const root = new Root({
    ...stampOptions(input),
    consistentSnapshot: true,
    roles: Object.fromEntries(
      Object.entries(roles).map(([name, keys]) => [name, new Role({ keyIDs: [], threshold: checked(keys).threshold })]),
    ),
  });
  for (const [name, { keys }] of Object.entries(roles)) for (const key of keys) root.addKey(modelKey(key), name);
  return root;
}

export interface TopLevelContent extends RoleStamp {
  readonly targets: ReadonlyMap<string, FileInfo>;
  readonly admissions: RoleKeys;
  readonly revocations: RoleKeys;
}

export interface TopLevelTargetsInput extends TopLevelContent {
  readonly signers: readonly TufKey[];
}

/** Top-level targets: the files of the offline keys, and the two delegations that split admitting from denying. */
export async function createTopLevelTargets(input: TopLevelTargetsInput): Promise<Uint8Array> {
  return signed(new Metadata(topLevelModel(input)), input.signers);
}

function topLevelModel(input: TopLevelContent): Targets {
  const { admissions, revocations } = input;
  const delegations = new Delegations({
    keys: Object.fromEntries([...admissions.keys, ...revocations.keys].map((key) => [key.keyId, modelKey(key)])),
    roles: {
      admissions: delegatedRole('admissions', admissions),
      revocations: delegatedRole('revocations', revocations),
    },
  });
  return new Targets({ ...stampOptions(input), targets: modelTargets(input.targets), delegations });
}

/** What the holders of a ceremony sign: each at a machine of their own, the same bytes everywhere. */
export interface OfflineDocument {
  /** The bytes that signatures cover. */
  readonly payload: Buffer;
  /** The document with signatures by key id. */
  withSignatures(signatures: ReadonlyMap<string, Uint8Array>): Uint8Array;
}

export function rootDocument(content: RootContent): OfflineDocument {
  return offlineDocument(rootModel(content));
}

export function topLevelDocument(content: TopLevelContent): OfflineDocument {
  return offlineDocument(topLevelModel(content));
}

function offlineDocument(model: Root | Targets): OfflineDocument {
  return {
    payload: signingPayload(model),
    withSignatures: (signatures) => {
      const named = [...signatures].map(([keyID, sig]) => [
        keyID,
        new Signature({ keyID, sig: Buffer.from(sig).toString('hex') }),
      ]);
      return encode(model, Object.fromEntries(named) as Record<string, Signature>);
    },
  };
}

export interface TargetsInput extends RoleStamp {
  readonly targets: ReadonlyMap<string, FileInfo>;
  readonly signers: readonly TufKey[];
}

/** A delegated targets role (admissions or revocations): it lists files and delegates nothing. */
export async function createTargetsRole(input: TargetsInput): Promise<Uint8Array> {
  const targets = new Targets({ ...stampOptions(input), targets: modelTargets(input.targets) });
  return signed(new Metadata(targets), input.signers);
}

export interface SnapshotInput extends RoleStamp {
  readonly meta: Readonly<Record<'targets' | 'admissions' | 'revocations', MetaInfo>>;
  readonly signers: readonly TufKey[];
}

export async function createSnapshot(input: SnapshotInput): Promise<Uint8Array> {
  const names = Object.entries(input.meta).sort(([a], [b]) => (a < b ? -1 : 1));
  const meta = Object.fromEntries(names.map(([name, info]) => [`${name}.json`, metaFile(info)]));
  return signed(new Metadata(new Snapshot({ ...stampOptions(input), meta })), input.signers);
}

export interface TimestampInput extends RoleStamp {
  readonly snapshot: MetaInfo;
  readonly signers: readonly TufKey[];
}

export async function createTimestamp(input: TimestampInput): Promise<Uint8Array> {
  const timestamp = new Timestamp({ ...stampOptions(input), snapshotMeta: metaFile(input.snapshot) });
  return signed(new Metadata(timestamp), input.signers);
}

type Model = Root | Targets | Snapshot | Timestamp;

/** Adds signatures to a role: how a threshold of offline holders sign one after another, each where the key lies. */
export async function signed(metadata: Metadata<Model>, signers: readonly TufKey[]): Promise<Uint8Array> {
  const payload = signingPayload(metadata.signed);
  const signatures = { ...metadata.signatures };
  for (const signer of signers) {
    const signature = await signer.sign(payload);
    signatures[signer.keyId] = new Signature({ keyID: signer.keyId, sig: signature.toString('hex') });
  }
  return encode(metadata.signed, signatures, metadata.unrecognizedFields);
}

function encode(
  model: Model,
  signatures: Record<string, Signature>,
  unrecognized?: Metadata<Model>['unrecognizedFields'],
): Uint8Array {
  const sorted = Object.fromEntries(Object.entries(signatures).sort(([a], [b]) => (a < b ? -1 : 1)));
  return Buffer.from(canonicalJson(new Metadata(model, sorted, unrecognized).toJSON()));
}

/** The bytes that signatures cover. The model alone knows TUF's canonical form, and shows it only to a signer. */
function signingPayload(model: Model): Buffer {
  let payload: Buffer | undefined;
  new Metadata(model).sign((bytes) => {
    payload = bytes;
    return new Signature({ keyID: '', sig: '' });
  });
  if (payload === undefined) throw new TypeError('The TUF model did not ask for a signature.');
  return payload;
}

function stampOptions(stamp: RoleStamp): { specVersion: string; version: number; expires: string } {
  if (!Number.isSafeInteger(stamp.version) || stamp.version < 1)
    throw new RangeError('A TUF version is a whole number from 1.');
  if (parseExpiry(stamp.expires) === undefined) throw new RangeError('A TUF expiry is written YYYY-MM-DDTHH:MM:SSZ.');
  return { specVersion: SPEC_VERSION, version: stamp.version, expires: stamp.expires };
}

function checked(role: RoleKeys): RoleKeys {
  // One key listed twice would count as two of the threshold.
  const distinct = new Set(role.keys.map((key) => key.keyId)).size;
  if (distinct !== role.keys.length || role.threshold < 1 || role.threshold > distinct) {
    throw new RangeError('A role needs distinct keys and a threshold between one and their number.');
  }
  return role;
}

function delegatedRole(name: 'admissions' | 'revocations', role: RoleKeys): DelegatedRole {
  const { keys, threshold } = checked(role);
  const keyIDs = keys.map((key) => key.keyId);
  return new DelegatedRole({ name, keyIDs, threshold, terminating: true, paths: [...ROLE_PATHS[name]] });
}

function modelKey(key: TufPublicKey): Key {
  return new Key({ keyID: key.keyId, keyType: key.keyType, scheme: key.scheme, keyVal: { public: key.publicKey } });
}

function modelTargets(targets: ReadonlyMap<string, FileInfo>): Record<string, TargetFile> {
  if (targets.size > MAX_TARGETS_PER_ROLE)
    throw new RangeError(`A role lists at most ${MAX_TARGETS_PER_ROLE} targets.`);
  const sorted = [...targets].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([path, { length, sha256 }]) => [path, new TargetFile({ path, length, hashes: { sha256 } })]),
  );
}

function metaFile({ version, length, sha256 }: MetaInfo): MetaFile {
  return new MetaFile({ version, length, hashes: { sha256 } });
}
