import type { Digest, KeyDraft, PublicationConfig } from '../../registry-schema/generated/types.ts';
import { prepareTrust } from '../../core/attestation/trust.ts';
import { digestOf } from '../../core/digest.ts';
import { parseKeyDraft } from '../../core/documents/key-ceremony.ts';
import { everyOf, finding, ok, refused, unlessFound, type Finding, type Outcome } from '../../core/finding.ts';
import { encodeDocument } from '../../core/json/encode-document.ts';
import { parseConfig } from '../../core/publication/publication-documents.ts';
import { HOUR_IN_MS } from '../../core/time.ts';
import {
  fileInfo,
  rootDocument,
  topLevelDocument,
  type OfflineDocument,
  type RoleKeys,
  type RootContent,
  type TopLevelContent,
} from '../../signing/tuf/metadata.ts';
import { readOfflineMetadata } from '../../signing/tuf/read-publication.ts';
import { keysOf, rootContentOf, topLevelContentOf } from '../../signing/tuf/role-keys.ts';
import { parseExpiry, ROOT_LIFETIME_HOURS, TARGETS_LIFETIME_HOURS } from '../../signing/tuf/roles.ts';
import { tufPublicKeyFromPem, type TufPublicKey } from '../../signing/tuf/tuf-key.ts';
import { holderFindings } from './holder-rules.ts';

/** The offline part of a publication. */
export interface OfflineState {
  readonly root: RootContent;
  readonly targets: TopLevelContent;
  readonly config: PublicationConfig;
}

/** One document that the holders sign. */
interface Next<T> {
  readonly content: T;
  readonly document: OfflineDocument;
}

/** A draft that was read, held against the root that its reader trusts, and found in order. */
export interface KeyChange {
  readonly draft: KeyDraft;
  /** It begins a registry: there is nothing before it. */
  readonly isFirst: boolean;
  /** Of its canonical form. */
  readonly digest: Digest;
  readonly before: OfflineState;
  readonly after: OfflineState;
  readonly root: Next<RootContent> | undefined;
  readonly targets: (Next<TopLevelContent> & { readonly files: ReadonlyMap<string, Uint8Array> }) | undefined;
}

/**
 * Reads a draft. What it says that it was made from is verified from the reader's own root: what it changes can then be told
 * without asking anybody. Without a root, a draft that begins a registry and no other. Refuses with KEYS_ codes.
 */
export async function readKeyChange(
  bytes: Uint8Array,
  trustedRoot: Uint8Array | undefined,
  now: Date,
  file?: string,
): Promise<Outcome<KeyChange>> {
  const parsed = parseKeyDraft(bytes, file);
  if (parsed.kind === 'refused') return parsed;
  const draft = parsed.value.value;
  const before = trustedRoot === undefined ? readNothing(draft) : await readBefore(draft, trustedRoot);
  if (before.kind === 'refused') return before;
  const after = readAfter(draft, before.value);
  if (after.kind === 'refused') return after;
  const { root, targets } = after.value;
  const findings = [
    ...timeFindings(draft, now),
    ...consistencyFindings(draft, before.value, after.value),
    ...holderFindings(after.value),
  ];
  return unlessFound(findings, () => ({
    draft,
    isFirst: trustedRoot === undefined,
    digest: digestOf(encodeDocument(draft)),
    before: before.value,
    after: after.value,
    root: draft.root === undefined ? undefined : { content: root, document: rootDocument(root) },
    targets:
      draft.targets === undefined
        ? undefined
        : { content: targets, document: topLevelDocument(targets), files: filesOf(draft.targets) },
  }));
}

function fromBase64(text: string): Uint8Array {
  return Buffer.from(text, 'base64');
}

function filesOf(targets: NonNullable<KeyDraft['targets']>): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ['config.json', fromBase64(targets.config)],
    ['trusted_root.json', fromBase64(targets.trusted_root)],
  ]);
}

const NOBODY: RoleKeys = { keys: [], threshold: 0 };

/** What was before a registry began. Its config is the one that is drafted: there is no other to compare it with. */
function readNothing(draft: KeyDraft): Outcome<OfflineState> {
  const { root, targets, targets_before: targetsBefore, config_before: configBefore } = draft;
  if (targetsBefore !== undefined || configBefore !== undefined || draft.roots.length > 0)
    return refused(
      finding('KEYS_DRAFT_FOREIGN', 'it begins no registry: hold it against the root of the one it changes'),
    );
  if (root === undefined || targets === undefined) return inconsistent('a registry begins with root and targets');
  const config = readConfig(targets);
  if (config.kind === 'refused') return config;
  const stamp = { version: 0, expires: '' };
  return ok({
    root: { ...stamp, root: NOBODY, targets: NOBODY, snapshot: NOBODY, timestamp: NOBODY },
    targets: { ...stamp, targets: new Map(), admissions: NOBODY, revocations: NOBODY },
    config: config.value,
  });
}

async function readBefore(draft: KeyDraft, trustedRoot: Uint8Array): Promise<Outcome<OfflineState>> {
  if (draft.targets_before === undefined || draft.config_before === undefined)
    return refused(finding('KEYS_DRAFT_FOREIGN', 'it begins a registry, and goes on from no root'));
  const offline = await readOfflineMetadata(trustedRoot, draft.roots.map(fromBase64), fromBase64(draft.targets_before));
  if (offline.kind === 'refused') {
    const why = offline.findings.map(({ message }) => message).join('; ');
    return refused(finding('KEYS_DRAFT_FOREIGN', `by that root, ${why}`));
  }
  const keys = keysOf(offline.value.root, offline.value.targets);
  if (keys.kind === 'refused') return keys;
  const targets = topLevelContentOf(offline.value.targets, keys.value);
  const bytes = fromBase64(draft.config_before);
  if (targets.targets.get('config.json')?.sha256 !== fileInfo(bytes).sha256)
    return inconsistent('config_before is not the config.json that targets_before lists');
  const config = parseConfig(bytes, 'config_before');
  if (config.kind === 'refused') return config;
  return ok({ root: rootContentOf(offline.value.root, keys.value), targets, config: config.value.value });
}

function inconsistent(message: string): Outcome<never> {
  return refused(finding('KEYS_DRAFT_INCONSISTENT', message));
}

function readAfter(draft: KeyDraft, before: OfflineState): Outcome<OfflineState> {
  const root = draft.root === undefined ? ok(before.root) : readRoot(draft.root);
  const targets = draft.targets === undefined ? ok(before.targets) : readTargets(draft.targets);
  const config = draft.targets === undefined ? ok(before.config) : readConfig(draft.targets);
  if (root.kind === 'refused') return root;
  if (targets.kind === 'refused') return targets;
  return config.kind === 'refused' ? config : ok({ root: root.value, targets: targets.value, config: config.value });
}

function readRoot(drafted: NonNullable<KeyDraft['root']>): Outcome<RootContent> {
  const holders = readKeys(drafted.keys, drafted.threshold);
  const online = readKeys(drafted.snapshot, 1);
  if (holders.kind === 'refused') return holders;
  if (online.kind === 'refused') return online;
  const { version, expires } = drafted;
  return ok({
    version,
    expires,
    root: holders.value,
    targets: holders.value,
    snapshot: online.value,
    timestamp: online.value,
  });
}

function readTargets(drafted: NonNullable<KeyDraft['targets']>): Outcome<TopLevelContent> {
  const admissions = readKeys(drafted.admissions, 1);
  const revocations = readKeys(drafted.revocations, 1);
  if (admissions.kind === 'refused') return admissions;
  if (revocations.kind === 'refused') return revocations;
  const { version, expires } = drafted;
  const targets = new Map([...filesOf(drafted)].map(([path, bytes]) => [path, fileInfo(bytes)]));
  return ok({ version, expires, targets, admissions: admissions.value, revocations: revocations.value });
}

function readKeys(pems: readonly string[], threshold: number): Outcome<RoleKeys> {
  const keys = everyOf<TufPublicKey>(pems.map((pem) => tufPublicKeyFromPem(pem)));
  return keys.kind === 'refused' ? keys : ok({ keys: keys.value, threshold });
}

function readConfig(drafted: NonNullable<KeyDraft['targets']>): Outcome<PublicationConfig> {
  const config = parseConfig(fromBase64(drafted.config), 'config.json');
  if (config.kind === 'refused') return config;
  const trust = prepareTrust(fromBase64(drafted.trusted_root), config.value.value.trust, 'trusted_root.json');
  return trust.kind === 'refused' ? trust : ok(config.value.value);
}

function timeFindings(draft: KeyDraft, now: Date): readonly Finding[] {
  if (Date.parse(draft.expires_at) > now.getTime()) return [];
  return [finding('KEYS_DRAFT_EXPIRED', `it could be signed until ${draft.expires_at}`)];
}

function consistencyFindings(draft: KeyDraft, before: OfflineState, after: OfflineState): readonly Finding[] {
  const problems: string[] = [];
  for (const [name, config] of [
    ['config_before', before.config],
    ['config', after.config],
  ] as const) {
    if (config.registry_id !== draft.registry_id || config.channel !== draft.channel)
      problems.push(`${name} is of ${config.registry_id}, ${config.channel}`);
  }
  if (draft.root === undefined && draft.targets === undefined) problems.push('it changes nothing');
  for (const [role, lifetime] of [
    ['root', ROOT_LIFETIME_HOURS],
    ['targets', TARGETS_LIFETIME_HOURS],
  ] as const) {
    if (draft[role] === undefined) continue;
    const { version, expires } = after[role];
    if (version !== before[role].version + 1)
      problems.push(`${role} would go from ${before[role].version} to ${version}`);
    const ends = parseExpiry(expires);
    const longest = Date.parse(draft.drafted_at) + lifetime * HOUR_IN_MS;
    if (ends === undefined || ends > longest) problems.push(`${role} would last until ${expires}`);
  }
  return problems.map((problem) => finding('KEYS_DRAFT_INCONSISTENT', problem));
}
