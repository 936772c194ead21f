import type { KeySignature } from '../../registry-schema/generated/types.ts';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { encodeDocument } from '../../core/json/encode-document.ts';
import type { TufKey } from '../../signing/tuf/tuf-key.ts';
import { shortId } from './holder-rules.ts';
import type { KeyChange } from './key-change.ts';

/** One holder's signature file: the documents of the draft that this key has a say in. Refuses with KEYS_NOT_A_HOLDER. */
export async function signDraft(change: KeyChange, key: TufKey): Promise<Outcome<Uint8Array>> {
  const holders = [...change.before.root.root.keys, ...change.before.root.targets.keys, ...change.after.root.root.keys];
  if (!holders.some(({ keyId }) => keyId === key.keyId))
    return refused(
      finding('KEYS_NOT_A_HOLDER', `${shortId(key)} is none of ${[...new Set(holders.map(shortId))].join(', ')}`),
    );
  const root = change.root === undefined ? undefined : await key.sign(change.root.document.payload);
  const targets = change.targets === undefined ? undefined : await key.sign(change.targets.document.payload);
  const signature = {
    schema_version: 1,
    draft: change.digest,
    key_id: key.keyId,
    ...(root === undefined ? {} : { root: root.toString('base64') }),
    ...(targets === undefined ? {} : { targets: targets.toString('base64') }),
  } satisfies Record<'schema_version' | 'draft' | 'key_id', unknown> & Partial<Record<keyof KeySignature, unknown>>;
  return ok(encodeDocument(signature));
}
