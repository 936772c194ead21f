import { Metadata, MetadataKind, type Root, type Targets } from '@tufjs/models';
import { everyOf, finding, ok, refused, type Outcome } from '../../core/finding.ts';
import type { FileInfo, RoleKeys, RootContent, TopLevelContent } from './metadata.ts';
import type { VerifiedMetadata } from './read-publication.ts';
import type { RoleName } from './roles.ts';
import { tufKeyPem, tufPublicKeyFromPem, type TufPublicKey } from './tuf-key.ts';

type KeysByRole = Readonly<Record<RoleName, RoleKeys>>;
type Named = { readonly keyIDs: readonly string[]; readonly threshold: number } | undefined;

/** The keys of every role and how many must sign, as root and top-level targets name them. */
export function keysByRole({ roles }: Pick<VerifiedMetadata, 'roles'>): Outcome<KeysByRole> {
  const root = Metadata.fromJSON(MetadataKind.Root, JSON.parse(Buffer.from(roles.root.bytes).toString('utf8')));
  const json = JSON.parse(Buffer.from(roles.targets.bytes).toString('utf8')) as Parameters<typeof Metadata.fromJSON>[1];
  return keysOf(root, Metadata.fromJSON(MetadataKind.Targets, json));
}

/** As `keysByRole`, of metadata that was verified on its own. */
export function keysOf({ signed: root }: Metadata<Root>, { signed: targets }: Metadata<Targets>): Outcome<KeysByRole> {
  const { delegations } = targets;
  const roles = {
    root: roleKeys(root.roles['root'], root.keys),
    timestamp: roleKeys(root.roles['timestamp'], root.keys),
    snapshot: roleKeys(root.roles['snapshot'], root.keys),
    targets: roleKeys(root.roles['targets'], root.keys),
    admissions: roleKeys(delegations?.roles?.['admissions'], delegations?.keys ?? {}),
    revocations: roleKeys(delegations?.roles?.['revocations'], delegations?.keys ?? {}),
  };
  const refusedRole = Object.values(roles).find((role) => role.kind === 'refused');
  if (refusedRole?.kind === 'refused') return refusedRole;
  const read = Object.entries(roles).flatMap(([name, role]) => (role.kind === 'ok' ? [[name, role.value]] : []));
  return ok(Object.fromEntries(read) as KeysByRole);
}

function roleKeys(role: Named, keys: Root['keys']): Outcome<RoleKeys> {
  const read = everyOf((role?.keyIDs ?? []).map((id) => publicKey(keys[id])));
  return read.kind === 'refused' ? read : ok({ keys: read.value, threshold: role?.threshold ?? 1 });
}

/** A key of another tool may be written otherwise: it verifies, but a draft that names it would name another. */
function publicKey(key: Root['keys'][string] | undefined): Outcome<TufPublicKey> {
  const stated = key?.keyVal['public'] ?? '';
  const pem = key?.keyType === 'ed25519' ? ed25519Pem(stated) : stated;
  const read = tufPublicKeyFromPem(pem ?? '');
  if (read.kind === 'ok' && read.value.keyId === key?.keyID) return read;
  return refused(
    finding('PUBLICATION_KEY_UNUSABLE', `the key ${key?.keyID ?? ''} is of a kind that is not written here`),
  );
}

function ed25519Pem(raw: string): string | undefined {
  if (!/^[0-9a-f]{64}$/.test(raw)) return undefined;
  return tufKeyPem({ keyId: '', keyType: 'ed25519', scheme: 'ed25519', publicKey: raw });
}

/** Version, expiry and keys of a verified root. The holders of the root sign top-level targets, too. */
export function rootContentOf(root: Metadata<Root>, keys: KeysByRole): RootContent {
  const { version, expires } = root.signed;
  return {
    version,
    expires,
    root: keys.root,
    targets: keys.targets,
    snapshot: keys.snapshot,
    timestamp: keys.timestamp,
  };
}

/** Version, expiry, files and delegations of verified top-level targets. */
export function topLevelContentOf(targets: Metadata<Targets>, keys: KeysByRole): TopLevelContent {
  const { version, expires } = targets.signed;
  const files = Object.entries(targets.signed.targets).map(([path, { length, hashes }]): [string, FileInfo] => [
    path,
    { length, sha256: hashes['sha256'] ?? '' },
  ]);
  return { version, expires, targets: new Map(files), admissions: keys.admissions, revocations: keys.revocations };
}

/** The keys that a verified role says it is signed by. */
export function signerIds({ bytes }: { readonly bytes: Uint8Array }): ReadonlySet<string> {
  const { signatures } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { signatures: { keyid: string }[] };
  return new Set(signatures.map(({ keyid }) => keyid));
}
