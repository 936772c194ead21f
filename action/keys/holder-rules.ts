import { createPublicKey } from 'node:crypto';
import type { PublicationConfig } from '../../registry-schema/generated/types.ts';
import { finding, type Finding } from '../../core/finding.ts';
import { keyIdOf } from '../../core/identity/public-key.ts';
import type { RoleKeys, RootContent, TopLevelContent } from '../../signing/tuf/metadata.ts';
import { tufKeyPem, type TufPublicKey } from '../../signing/tuf/tuf-key.ts';

interface Holders {
  readonly root: RootContent;
  readonly targets: TopLevelContent;
  readonly config: PublicationConfig;
}

/** How a key is shown: enough of its id to find it in a list. */
export function shortId({ keyId }: Pick<TufPublicKey, 'keyId'>): string {
  return keyId.slice(0, 12);
}

/** What would be wrong with who holds which key, whoever drafted it. */
export function holderFindings({ root, targets, config }: Holders): readonly Finding[] {
  const { keys, threshold } = root.root;
  const findings: Finding[] = [];
  const distinct = new Set(keys.map(({ keyId }) => keyId)).size;
  if (threshold > distinct)
    findings.push(finding('KEYS_THRESHOLD_IMPOSSIBLE', `${threshold} of ${distinct} keys would have to sign`));
  const uses: [string, string][] = [
    ...keys.map((key): [string, string] => ['the root', identityOf(key)]),
    ...root.snapshot.keys.map((key): [string, string] => ['snapshot', identityOf(key)]),
    ...targets.admissions.keys.map((key): [string, string] => ['admissions', identityOf(key)]),
    ...targets.revocations.keys.map((key): [string, string] => ['revocations', identityOf(key)]),
    ...(config.head_signer.kind === 'key' ? [['the head', config.head_signer.key_id] as [string, string]] : []),
  ];
  return [...findings, ...reused(uses)];
}

/** The same key under the two ways in which TUF and Sigstore name it. */
function identityOf(key: TufPublicKey): string {
  return keyIdOf(createPublicKey(tufKeyPem(key)));
}

function reused(uses: readonly (readonly [string, string])[]): readonly Finding[] {
  const first = new Map<string, string>();
  return uses.flatMap(([use, id]) => {
    const before = first.get(id);
    first.set(id, before ?? use);
    return before === undefined ? [] : [finding('KEYS_KEY_REUSED', `one key would sign for ${before} and for ${use}`)];
  });
}

/** Whose signatures a threshold still asks for; none where enough have signed. */
export function missingSignatures(
  whose: string,
  { keys, threshold }: RoleKeys,
  signers: ReadonlySet<string>,
): readonly Finding[] {
  const absent = keys.filter(({ keyId }) => !signers.has(keyId));
  const have = keys.length - absent.length;
  if (have >= threshold) return [];
  const message = `${have} of ${threshold} that ${whose} asks for; not yet: ${absent.map(shortId).join(', ')}`;
  return [finding('KEYS_SIGNATURES_MISSING', message)];
}
