import { Metadata, MetadataKind, type Root } from '@tufjs/models';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import {
  denyStatements,
  encodeSignedDeny,
  preAuthEncoding,
  type DenyKey,
  type DenyOrigin,
} from '../../core/denies/signed-deny.ts';
import type { Deny } from '../../core/registry/registry-state.ts';
import { keysOf } from './role-keys.ts';
import { isSignedBy, type TufKey } from './tuf-key.ts';

/** An entry as Sigstore bundles of at most 2,048 bytes, each of which holds by itself. Needs key R and nothing else. */
export async function signDeny(deny: Deny, origin: DenyOrigin, key: TufKey): Promise<readonly Uint8Array[]> {
  const bundles: Uint8Array[] = [];
  for (const payload of denyStatements(deny, origin))
    bundles.push(encodeSignedDeny(payload, key.keyId, await key.sign(preAuthEncoding(payload))));
  return bundles;
}

/**
 * Who may sign a deny, by the bytes of root and top-level targets that were verified. A role that takes more than one signature
 * has nobody who can sign alone: then only the publication denies.
 */
export function denyKeys(root: Uint8Array, targets: Uint8Array): Outcome<readonly DenyKey[]> {
  const roles = keysOf(
    Metadata.fromJSON(MetadataKind.Root, parsed(root)),
    Metadata.fromJSON(MetadataKind.Targets, parsed(targets)),
  );
  if (roles.kind === 'refused') return roles;
  const { keys, threshold } = roles.value.revocations;
  if (threshold !== 1)
    return refused(finding('DENY_STATEMENT_UNSIGNED', `the revocations role takes ${threshold} signatures`));
  return ok(
    keys.map((key) => ({ keyId: key.keyId, isSignedBy: (bytes, signature) => isSignedBy(key, bytes, signature) })),
  );
}

function parsed(bytes: Uint8Array): Parameters<typeof Root.fromJSON>[0] {
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Parameters<typeof Root.fromJSON>[0];
}
