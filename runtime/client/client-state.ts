import { join } from 'node:path';
import { finding, ok, refused, unlessFound, type Outcome } from '../../core/finding.ts';
import { isJsonObject, member, type JsonValue } from '../../core/json/json-value.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import { wholeSeconds } from '../../core/time.ts';
import type { FileInfo } from '../../signing/tuf/metadata.ts';
import type { VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import { parseExpiry, ROLE_NAMES, type RoleName } from '../../signing/tuf/roles.ts';
import { writeFileAtomically } from './atomic-file.ts';
import { readBoundedFile } from './directory-source.ts';

/** The least version of a role that is still accepted, under the keys it was seen with. */
export interface Floor {
  readonly keySet: string;
  readonly version: number;
  /** Of the bytes that were seen at that version; absent in a state of before it was kept. */
  readonly sha256?: string;
}

/** What the client remembers between runs. Its file is the one commit point of the cache. */
export interface ClientState {
  /** The directory of the metadata that was last accepted. */
  readonly generation: string;
  /** The latest time at which a publication was found unexpired, milliseconds since the epoch. */
  readonly seenAt: number;
  readonly floors: Readonly<Partial<Record<RoleName, Floor>>>;
  /** The last revocations.json that was accepted: the next one may lack nothing of it. */
  readonly denies?: FileInfo;
}

const STATE_FILE = 'state.json';
const MAX_STATE_BYTES = 16_384;
/** Each is signed once by whoever holds its key. What offline holders sign may get a further signature later on. */
const ONE_PER_VERSION: ReadonlySet<RoleName> = new Set(['timestamp', 'snapshot', 'admissions', 'revocations']);
const GENERATION_NAME = /^[0-9]+-[0-9]+-[0-9a-f]{8}$/;

/** The remembered state, `undefined` on a first run. A file that is there and unreadable is a refusal, never a first run. */
export async function readState(cacheDir: string): Promise<Outcome<ClientState | undefined>> {
  const bytes = await readBoundedFile(join(cacheDir, STATE_FILE), STATE_FILE, MAX_STATE_BYTES);
  if (bytes.kind === 'refused') return bytes.findings[0].code === 'PUBLICATION_NOT_FOUND' ? ok(undefined) : bytes;
  const document = parseStrictJson(bytes.value, { maxBytes: MAX_STATE_BYTES });
  const state = document.kind === 'ok' ? stateOf(document.value.value) : undefined;
  if (state !== undefined) return ok(state);
  const message =
    'the cache no longer knows what it had seen; remove the cache directory to start from the embedded root';
  return refused(finding('PUBLICATION_MALFORMED', message, { file: STATE_FILE }));
}

export async function writeState(cacheDir: string, state: ClientState): Promise<void> {
  const floors = Object.fromEntries(
    Object.entries(state.floors).map(([role, { keySet, version, sha256 }]) => [
      role,
      { key_set: keySet, version, ...(sha256 === undefined ? {} : { sha256 }) },
    ]),
  );
  const seenAt = wholeSeconds(new Date(state.seenAt));
  const json = { schema_version: 1, generation: state.generation, seen_at: seenAt, floors, denies: state.denies };
  await writeFileAtomically(join(cacheDir, STATE_FILE), `${JSON.stringify(json)}\n`);
}

function stateOf(value: JsonValue): ClientState | undefined {
  if (!isJsonObject(value) || member(value, 'schema_version') !== 1) return undefined;
  const [generation, seen, floors] = [member(value, 'generation'), member(value, 'seen_at'), member(value, 'floors')];
  const seenAt = typeof seen === 'string' ? parseExpiry(seen) : undefined;
  if (typeof generation !== 'string' || !GENERATION_NAME.test(generation)) return undefined;
  if (seenAt === undefined || !isJsonObject(floors)) return undefined;
  const read: Partial<Record<RoleName, Floor>> = {};
  for (const role of ROLE_NAMES) {
    const floor = member(floors, role);
    if (!isJsonObject(floor)) return undefined;
    const [keySet, version, sha256] = [member(floor, 'key_set'), member(floor, 'version'), member(floor, 'sha256')];
    if (typeof keySet !== 'string' || typeof version !== 'number') return undefined;
    read[role] = { keySet, version, ...(typeof sha256 === 'string' ? { sha256 } : {}) };
  }
  const denies = fileInfoOf(member(value, 'denies'));
  return { generation, seenAt, floors: read, ...(denies === undefined ? {} : { denies }) };
}

function fileInfoOf(value: JsonValue | undefined): FileInfo | undefined {
  if (!isJsonObject(value)) return undefined;
  const [length, sha256] = [member(value, 'length'), member(value, 'sha256')];
  if (typeof length !== 'number' || typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return undefined;
  return { length, sha256 };
}

/**
 * Refuses with PUBLICATION_ROLLBACK what is older than what was seen, and with PUBLICATION_FORKED what is something else
 * under a version that was seen: two hosts shown different registries find out as soon as one is shown both. A floor ends with its keys: after a key was stolen and
 * used to run a version up, new keys start anew instead of locking every host out. The root's floor never ends.
 */
export function checkFloors(
  metadata: VerifiedMetadata,
  floors: ClientState['floors'],
  minimumVersion: number,
): Outcome<VerifiedMetadata> {
  const findings = ROLE_NAMES.flatMap((role) => {
    const [floor, { version, keySet, sha256 }] = [floors[role], metadata.roles[role]];
    if (floor === undefined || version > floor.version) return [];
    if (role !== 'root' && floor.keySet !== keySet) return [];
    if (version === floor.version) {
      const isFork = ONE_PER_VERSION.has(role) && floor.sha256 !== undefined && floor.sha256 !== sha256;
      return isFork ? [finding('PUBLICATION_FORKED', `another ${role} of version ${version} was seen before`)] : [];
    }
    return [finding('PUBLICATION_ROLLBACK', `${role} is version ${version}, version ${floor.version} was seen before`)];
  });
  const { version } = metadata.roles.snapshot;
  if (version < minimumVersion) {
    findings.push(finding('PUBLICATION_ROLLBACK', `version ${version}, at least ${minimumVersion} is asked for`));
  }
  return unlessFound(findings, () => metadata);
}

export function floorsOf(metadata: VerifiedMetadata): Record<RoleName, Floor> {
  const floor = (role: RoleName): Floor => ({
    keySet: metadata.roles[role].keySet,
    version: metadata.roles[role].version,
    sha256: metadata.roles[role].sha256,
  });
  return {
    root: floor('root'),
    timestamp: floor('timestamp'),
    snapshot: floor('snapshot'),
    targets: floor('targets'),
    admissions: floor('admissions'),
    revocations: floor('revocations'),
  };
}
