import { digestFromHex, digestOf } from '../../core/digest.ts';
import { finding, ok, refused, type Finding, type Outcome } from '../../core/finding.ts';
import { headPath, verifyHead } from '../../core/publication/head.ts';
import type { PublicationConfig } from '../../registry-schema/generated/types.ts';
import { keysByRole } from '../../signing/tuf/role-keys.ts';
import { ROLE_NAMES, type RoleName } from '../../signing/tuf/roles.ts';
import { readPublication, type PreviousPublication } from '../publication/publication-reader.ts';
import { PublicationStoreError, type PublicationStore } from '../publication/publication-store.ts';
import { readTrust, type Published } from '../publish/published-state.ts';
import { headAlarms, roleAlarms } from '../resign/alarms.ts';

export interface RoleStatus {
  readonly role: RoleName;
  readonly keyIds: readonly string[];
  readonly threshold: number;
  readonly version: number;
  /** UTC. */
  readonly expires: string;
}

export interface KeyStatus {
  readonly registryId: string;
  readonly channel: string;
  readonly roles: readonly RoleStatus[];
  readonly headSigner: PublicationConfig['head_signer'];
  /** When the head ends; undefined where none verifies. */
  readonly headExpires: string | undefined;
  /** What comes near its end or has passed it. */
  readonly alarms: readonly Finding[];
}

export interface StatusRequest {
  readonly store: PublicationStore;
  readonly trustedRoot: Uint8Array;
  readonly now: Date;
}

/** Who signs what in a publication, and until when; everything verified from the trusted root. */
export async function keyStatus({ store, trustedRoot, now }: StatusRequest): Promise<Outcome<KeyStatus>> {
  const previous = await readVerified(store, trustedRoot);
  if (previous.kind === 'refused') return previous;
  const { metadata } = previous.value;
  const keys = keysByRole(metadata);
  if (keys.kind === 'refused') return keys;
  const trust = await readTrust(previous.value);
  if (trust.kind === 'refused') return trust;
  const { config } = trust.value;
  return ok({
    registryId: config.registry_id,
    channel: config.channel,
    roles: ROLE_NAMES.map((role) => ({
      role,
      keyIds: keys.value[role].keys.map(({ keyId }) => keyId),
      threshold: keys.value[role].threshold,
      version: metadata.roles[role].version,
      expires: metadata.roles[role].expires,
    })),
    headSigner: config.head_signer,
    headExpires: await headExpiry(previous.value, trust.value, store, now),
    alarms: [...roleAlarms(metadata, now, ROLE_NAMES), ...(await headAlarms(previous.value, trust.value, store, now))],
  });
}

/** The publication in a store, verified; a refusal where there is none. */
export async function readVerified(
  store: PublicationStore,
  trustedRoot: Uint8Array,
): Promise<Outcome<PreviousPublication>> {
  try {
    const previous = await readPublication(store, trustedRoot, 'metadata');
    if (previous.kind === 'refused') return previous;
    if (previous.value === undefined) return refused(finding('PUBLICATION_NOT_BEGUN', 'the store holds none'));
    return ok(previous.value);
  } catch (error) {
    if (!(error instanceof PublicationStoreError)) throw error;
    return refused(finding('PUBLICATION_UNREACHABLE', error.message));
  }
}

async function headExpiry(
  { metadata }: PreviousPublication,
  { config, trust }: Pick<Published, 'config' | 'trust'>,
  store: PublicationStore,
  at: Date,
): Promise<string | undefined> {
  const { version, bytes } = metadata.roles.admissions;
  const registry = metadata.targets.get('registry.json');
  const bundle = await store.read(headPath(version));
  if (bundle === undefined || registry === undefined) return undefined;
  const subjects = { registryDigest: digestFromHex(registry.sha256), admissionsDigest: digestOf(bytes), version };
  const head = verifyHead({ bundle, config, trust, subjects, at });
  return head.kind === 'refused' ? undefined : head.value.predicate.expires_at;
}
