import type { KeyDraft } from '../../registry-schema/generated/types.ts';
import { prepareTrust } from '../../core/attestation/trust.ts';
import { finding, isFound, ok, refused, refusedBy, type Finding, type Outcome } from '../../core/finding.ts';
import { encodeDocument } from '../../core/json/encode-document.ts';
import { parseConfig } from '../../core/publication/publication-documents.ts';
import { DAY_IN_MS, wholeSeconds } from '../../core/time.ts';
import { keysByRole } from '../../signing/tuf/role-keys.ts';
import { expiryAfter, ROOT_LIFETIME_HOURS, TARGETS_LIFETIME_HOURS } from '../../signing/tuf/roles.ts';
import { tufKeyPem, type TufPublicKey } from '../../signing/tuf/tuf-key.ts';
import type { PreviousPublication } from '../publication/publication-reader.ts';
import { readKeyChange, type KeyChange } from './key-change.ts';

/** What shall be another; what is not named stays. */
export interface KeyWish {
  readonly addRoot: readonly TufPublicKey[];
  /** Key ids of root keys, or their first eight characters and more. */
  readonly removeRoot: readonly string[];
  readonly threshold?: number | undefined;
  /** Keys that may sign from then on. Two, the old and the new, make a change without haste. */
  readonly snapshot?: readonly TufPublicKey[] | undefined;
  readonly admissions?: readonly TufPublicKey[] | undefined;
  readonly revocations?: readonly TufPublicKey[] | undefined;
  /** The next config.json; `head` below replaces its head_signer. */
  readonly config?: Uint8Array | undefined;
  /** A signer identity, judged with the config. */
  readonly head?: unknown;
  readonly trustedRoot?: Uint8Array | undefined;
  /** Sign root and top-level targets anew, that they last. */
  readonly renew: boolean;
}

/** Holders who meet seldom need weeks; a draft that lies about for longer is a danger. */
export const DRAFT_DAYS = 30;
const MIN_ID_CHARACTERS = 8;

export interface Drafted {
  /** The file, canonical JSON. */
  readonly bytes: Uint8Array;
  readonly change: KeyChange;
}

/** A draft made from the verified publication: unsigned, for the holders to read and sign. Refuses with KEYS_ codes. */
export async function draftChange(previous: PreviousPublication, wish: KeyWish, now: Date): Promise<Outcome<Drafted>> {
  const keys = keysByRole(previous.metadata);
  if (keys.kind === 'refused') return keys;
  const configBefore = await previous.target('config.json');
  const trustBefore = await previous.target('trusted_root.json');
  if (configBefore.kind === 'refused') return configBefore;
  if (trustBefore.kind === 'refused') return trustBefore;
  const holders = nextHolders(keys.value.root.keys, wish);
  if (holders.kind === 'refused') return holders;
  const config = nextConfig(configBefore.value, wish, wish.trustedRoot ?? trustBefore.value);
  if (config.kind === 'refused') return config;
  const threshold = wish.threshold ?? Math.min(keys.value.root.threshold, holders.value.length);
  const ofRoot = !sameKeys(keys.value.root.keys, holders.value) || threshold !== keys.value.root.threshold;
  const changesRoot = wish.renew || ofRoot || isAnother(keys.value.snapshot.keys, wish.snapshot);
  const changesTargets =
    wish.renew ||
    ofRoot ||
    isAnother(keys.value.admissions.keys, wish.admissions) ||
    isAnother(keys.value.revocations.keys, wish.revocations) ||
    !Buffer.from(config.value).equals(configBefore.value) ||
    (wish.trustedRoot !== undefined && !Buffer.from(wish.trustedRoot).equals(trustBefore.value));
  if (!changesRoot && !changesTargets) return refused(finding('KEYS_NOTHING_CHANGES', 'all of that is so already'));
  const { roles, laterRoots } = previous.metadata;
  const parsedBefore = parseConfig(configBefore.value);
  if (parsedBefore.kind === 'refused') return parsedBefore;
  const { registry_id, channel } = parsedBefore.value.value;
  const draft = {
    schema_version: 1,
    registry_id,
    channel,
    drafted_at: wholeSeconds(now),
    expires_at: wholeSeconds(new Date(now.getTime() + DRAFT_DAYS * DAY_IN_MS)),
    roots: laterRoots.map(toBase64),
    targets_before: toBase64(roles.targets.bytes),
    config_before: toBase64(configBefore.value),
    ...(changesRoot && {
      root: {
        version: roles.root.version + 1,
        expires: expiryAfter(now, ROOT_LIFETIME_HOURS),
        threshold,
        keys: holders.value.map(tufKeyPem),
        snapshot: (wish.snapshot ?? keys.value.snapshot.keys).map(tufKeyPem),
      },
    }),
    ...(changesTargets && {
      targets: {
        version: roles.targets.version + 1,
        expires: expiryAfter(now, TARGETS_LIFETIME_HOURS),
        admissions: (wish.admissions ?? keys.value.admissions.keys).map(tufKeyPem),
        revocations: (wish.revocations ?? keys.value.revocations.keys).map(tufKeyPem),
        config: toBase64(config.value),
        trusted_root: toBase64(wish.trustedRoot ?? trustBefore.value),
      },
    }),
  } satisfies Record<keyof KeyDraft, unknown> | Record<Exclude<keyof KeyDraft, 'root' | 'targets'>, unknown>;
  const bytes = encodeDocument(draft);
  const change = await readKeyChange(bytes, previous.trustedRoot, now);
  return change.kind === 'refused' ? change : ok({ bytes, change: change.value });
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function sameKeys(some: readonly TufPublicKey[], others: readonly TufPublicKey[]): boolean {
  const ids = (keys: readonly TufPublicKey[]) =>
    keys
      .map(({ keyId }) => keyId)
      .toSorted()
      .join();
  return ids(some) === ids(others);
}

function isAnother(before: readonly TufPublicKey[], wished: readonly TufPublicKey[] | undefined): boolean {
  return wished !== undefined && !sameKeys(before, wished);
}

function nextHolders(before: readonly TufPublicKey[], wish: KeyWish): Outcome<readonly TufPublicKey[]> {
  const findings: Finding[] = [];
  const removed = new Set<string>();
  for (const id of wish.removeRoot) {
    const found = before.filter(({ keyId }) => id.length >= MIN_ID_CHARACTERS && keyId.startsWith(id));
    if (found.length === 1 && found[0] !== undefined) removed.add(found[0].keyId);
    else
      findings.push(
        finding('KEYS_KEY_UNKNOWN', `${id} names ${found.length} of the root's ${before.length} keys, not one`),
      );
  }
  if (isFound(findings)) return refusedBy(findings);
  return ok([...before.filter(({ keyId }) => !removed.has(keyId)), ...wish.addRoot]);
}

function nextConfig(before: Uint8Array, { config, head }: KeyWish, trustedRoot: Uint8Array): Outcome<Uint8Array> {
  if (config === undefined && head === undefined) return ok(before);
  const base = parseConfig(config ?? before, 'config.json');
  if (base.kind === 'refused') return base;
  const next = encodeDocument(head === undefined ? base.value.value : { ...base.value.value, head_signer: head });
  const parsed = parseConfig(next, 'config.json');
  if (parsed.kind === 'refused') return parsed;
  const trust = prepareTrust(trustedRoot, parsed.value.value.trust, 'trusted_root.json');
  return trust.kind === 'refused' ? trust : ok(next);
}
