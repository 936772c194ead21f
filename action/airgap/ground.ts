import { digestFromHex, digestOf } from '../../core/digest.ts';
import {
  finding,
  findingsOf,
  isFound,
  ok,
  refused,
  refusedBy,
  type Finding,
  type Outcome,
} from '../../core/finding.ts';
import { headPath, verifyHead } from '../../core/publication/head.ts';
import type { PublicationConfig } from '../../registry-schema/generated/types.ts';
import { expiredRoles } from '../../signing/tuf/read-publication.ts';
import type { RoleName } from '../../signing/tuf/roles.ts';
import { readPublication, type PreviousPublication } from '../publication/publication-reader.ts';
import type { PublicationStore } from '../publication/publication-store.ts';
import { readTrust } from '../publish/published-state.ts';

export interface HostGround {
  readonly store: PublicationStore;
  /** The registry's first TUF root. */
  readonly trustedRoot: Uint8Array;
  readonly now: Date;
  /** Roles that this side renews itself, so that they may have expired on the way. */
  readonly renewed?: readonly RoleName[];
}

export interface AsHost {
  readonly publication: PreviousPublication;
  readonly config: PublicationConfig;
}

/** A publication as a host would take it: every role and target verified and unexpired, under a valid head. */
export async function readAsHost({ store, trustedRoot, now, renewed = [] }: HostGround): Promise<Outcome<AsHost>> {
  const read = await readPublication(store, trustedRoot, 'every-target');
  if (read.kind === 'refused') return read;
  if (read.value === undefined) return refused(finding('PUBLICATION_NOT_BEGUN', 'the store holds none'));
  const publication = read.value;
  const trust = await readTrust(publication);
  if (trust.kind === 'refused') return trust;
  const lapsed = expiredRoles(publication.metadata, now.getTime()).filter((role) => !renewed.includes(role));
  const { config } = trust.value;
  const findings: Finding[] = [
    ...lapsed.map((role) => finding('PUBLICATION_EXPIRED', `${role} has expired`)),
    ...(await headFindings(publication, trust.value, store, now)),
  ];
  return isFound(findings) ? refusedBy(findings) : ok({ publication, config });
}

async function headFindings(
  { metadata }: PreviousPublication,
  { config, trust }: Pick<Parameters<typeof verifyHead>[0], 'config' | 'trust'>,
  store: PublicationStore,
  at: Date,
): Promise<readonly Finding[]> {
  const { version, bytes } = metadata.roles.admissions;
  const registry = metadata.targets.get('registry.json');
  const bundle = await store.read(headPath(version));
  if (registry === undefined || bundle === undefined)
    return [finding('PUBLICATION_HEAD_MISSING', `there is no head of admissions ${version}`)];
  const subjects = { registryDigest: digestFromHex(registry.sha256), admissionsDigest: digestOf(bytes), version };
  return findingsOf(verifyHead({ bundle, config, trust, subjects, at }));
}
