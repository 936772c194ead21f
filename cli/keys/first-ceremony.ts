import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { firstDraft } from '../../action/keys/first-draft.ts';
import type { SignedChange } from '../../action/keys/assemble.ts';
import { describeChange } from '../../action/keys/words.ts';
import { parsePolicy, POLICY_FILE } from '../../core/documents/policy.ts';
import { findingsOf, isFound, ok, refusedBy, type Outcome } from '../../core/finding.ts';
import type { TufPublicKey } from '../../signing/tuf/tuf-key.ts';
import { UsageError, type OptionSpecs } from '../command.ts';
import { writeKeys, type KeyName } from './key-folder.ts';
import {
  majority,
  onlineKeys,
  prepareRegistry,
  templateFiles,
  withTrust,
  type DraftedRegistry,
  type RegistryWish,
} from '../registry/new-registry.ts';
import { writeNewFile } from '../registry/write-files.ts';

/** How a registry begins whose root keys were made elsewhere, by those who hold them: twice `init`, signatures in between. */
export const CEREMONY_OPTIONS = {
  'root-public-key': {
    type: 'string',
    value: 'FILE',
    multiple: true,
    description: 'public key of a holder of the root, again for each: drafts the root for them to sign, and stops',
  },
  draft: { type: 'string', value: 'FILE', description: 'with --signature: what they signed' },
  signature: {
    type: 'string',
    value: 'FILE',
    multiple: true,
    description: 'the signature of a holder, again for each',
  },
} as const satisfies OptionSpecs;

export interface FirstDrafted {
  readonly draft: string;
  readonly digest: string;
  readonly changes: readonly string[];
}

/** Writes the online keys and the draft that the holders of the root sign; nothing else is there yet. */
export async function draftFirstRoot(
  wish: RegistryWish,
  rootKeys: readonly TufPublicKey[],
  places: { readonly keys: string; readonly draft: string },
): Promise<Outcome<FirstDrafted>> {
  const prepared = await prepareRegistry({ ...wish, rootKeys: 0 });
  if (prepared.kind === 'refused') return prepared;
  const { keys, config, trustedRoot } = prepared.value;
  const threshold = majority(rootKeys.length);
  const drafted = await firstDraft({ config, trustedRoot, rootKeys, threshold, ...onlineKeys(keys), now: wish.now });
  if (drafted.kind === 'refused') return drafted;
  await writeKeys(places.keys, keys);
  await writeNewFile(places.draft, drafted.value.bytes);
  const { change } = drafted.value;
  return ok({ draft: places.draft, digest: change.digest, changes: describeChange(change) });
}

/** The registry that the holders' signatures begin, with the online keys that were made for it. */
export async function registryOfSigned(
  wish: Pick<RegistryWish, 'registryId' | 'gitHub' | 'policy'>,
  { change, root, offline }: SignedChange,
  keysFolder: string,
): Promise<Outcome<DraftedRegistry>> {
  if (!change.isFirst || root === undefined || offline === undefined)
    throw new UsageError('--draft begins no registry; `keys publish` publishes it');
  const { config } = change.after;
  if (config.registry_id !== wish.registryId)
    throw new UsageError(`--draft begins ${config.registry_id}, not ${wish.registryId}`);
  const files = await templateFiles(wish);
  const findings = findingsOf(parsePolicy(files.get(POLICY_FILE) ?? new Uint8Array()));
  if (isFound(findings)) return refusedBy(findings);
  const rootOfTrust = {
    root: root.bytes,
    targets: offline.targets.bytes,
    config: offline.files.get('config.json') ?? new Uint8Array(),
    trustedRoot: offline.files.get('trusted_root.json') ?? new Uint8Array(),
  };
  const keys = await readOnlineKeys(keysFolder, config.head_signer.kind === 'key');
  return ok({ keys, config, rootOfTrust, files: withTrust(files, rootOfTrust), areKeysWritten: true });
}

async function readOnlineKeys(folder: string, withHead: boolean): Promise<ReadonlyMap<KeyName, string>> {
  const names: KeyName[] = ['admissions', 'revocations', 'snapshot', ...(withHead ? (['head'] as const) : [])];
  const keys = new Map<KeyName, string>();
  for (const name of names) {
    const path = join(folder, `${name}.pem`);
    keys.set(
      name,
      await readFile(path, 'utf8').catch((cause: unknown) => {
        throw new Error(`cannot read the key ${path}`, { cause });
      }),
    );
  }
  return keys;
}
