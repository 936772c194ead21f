import type { KeySignature } from '../../registry-schema/generated/types.ts';
import { parseKeySignature } from '../../core/documents/key-ceremony.ts';
import { finding, unlessFound, type Finding, type Outcome } from '../../core/finding.ts';
import type { OfflineDocument } from '../../signing/tuf/metadata.ts';
import { metadataPath } from '../../signing/tuf/roles.ts';
import { isSignedBy, type TufPublicKey } from '../../signing/tuf/tuf-key.ts';
import type { OfflinePart } from '../publication/publication-composer.ts';
import type { PublicationFile } from '../publication/publication-store.ts';
import { missingSignatures } from './holder-rules.ts';
import type { KeyChange } from './key-change.ts';

/** A change that the holders of before and of after have signed. Only this module makes one. */
export interface SignedChange {
  readonly change: KeyChange;
  readonly root: PublicationFile | undefined;
  readonly offline: OfflinePart | undefined;
  readonly signers: readonly TufPublicKey[];
}

export interface SignatureFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Signed {
  readonly key: TufPublicKey;
  readonly root: Uint8Array | undefined;
  readonly targets: Uint8Array | undefined;
}

/**
 * Puts signatures to a draft. Root and top-level targets must each be signed by the threshold of the root before, who hand
 * over, and of the next, who show that they hold their keys. Refuses with every KEYS_ code that applies.
 */
export function assemble(change: KeyChange, files: readonly SignatureFile[]): Outcome<SignedChange> {
  const findings: Finding[] = [];
  const signed = new Map<string, Signed>();
  for (const { name, bytes } of files) {
    const parsed = parseKeySignature(bytes, name);
    if (parsed.kind === 'refused') {
      findings.push(...parsed.findings);
      continue;
    }
    const read = readSignature(change, parsed.value.value, name);
    if (read.kind === 'refused') findings.push(...read.findings);
    else if (signed.has(read.value.key.keyId))
      findings.push(finding('KEYS_SIGNATURE_REPEATED', 'its holder has signed already', { file: name }));
    else signed.set(read.value.key.keyId, read.value);
  }
  findings.push(...thresholdFindings(change, new Set(signed.keys())));
  return unlessFound(findings, () => signedChange(change, [...signed.values()]));
}

function readSignature(change: KeyChange, signature: KeySignature, file: string): Outcome<Signed> {
  const holders = [...change.before.root.root.keys, ...change.before.root.targets.keys, ...change.after.root.root.keys];
  const key = holders.find(({ keyId }) => keyId === signature.key_id);
  const found: Finding[] = [];
  if (signature.draft !== change.digest)
    found.push(finding('KEYS_SIGNATURE_OTHER_DRAFT', `it is over ${signature.draft}, not ${change.digest}`, { file }));
  if (key === undefined)
    found.push(finding('KEYS_NOT_A_HOLDER', `${signature.key_id.slice(0, 12)} is no key of the root`, { file }));
  const read = (part: 'root' | 'targets'): Uint8Array | undefined => {
    const document: OfflineDocument | undefined = change[part]?.document;
    const given = signature[part] === undefined ? undefined : Buffer.from(signature[part], 'base64');
    const isRight =
      document === undefined || key === undefined
        ? given === undefined || key === undefined
        : given !== undefined && isSignedBy(key, document.payload, given);
    if (!isRight && signature.draft === change.digest)
      found.push(finding('KEYS_SIGNATURE_INVALID', `it does not fit the ${part} of the draft`, { file }));
    return given;
  };
  const [root, targets] = [read('root'), read('targets')];
  return unlessFound(found, () => {
    if (key === undefined) throw new Error('a signature by nobody');
    return { key, root, targets };
  });
}

function thresholdFindings({ before, after, root }: KeyChange, signers: ReadonlySet<string>): readonly Finding[] {
  return [
    ...missingSignatures(`root ${before.root.version}`, before.root.root, signers),
    ...(root === undefined ? [] : missingSignatures(`root ${after.root.version}`, after.root.root, signers)),
  ];
}

function signedChange(change: KeyChange, signed: readonly Signed[]): SignedChange {
  const by = (part: 'root' | 'targets') =>
    new Map(
      signed.flatMap((one): [string, Uint8Array][] => (one[part] === undefined ? [] : [[one.key.keyId, one[part]]])),
    );
  const { root, targets } = change;
  return {
    change,
    root:
      root === undefined
        ? undefined
        : { path: metadataPath('root', root.content.version), bytes: root.document.withSignatures(by('root')) },
    offline:
      targets === undefined
        ? undefined
        : {
            targets: { version: targets.content.version, bytes: targets.document.withSignatures(by('targets')) },
            files: targets.files,
          },
    signers: signed.map(({ key }) => key),
  };
}
