import { prepareTrust } from '../../core/attestation/trust.ts';
import { digestFromHex, digestOf } from '../../core/digest.ts';
import { finding, isFound, ok, refused, refusedBy, type Finding, type Outcome } from '../../core/finding.ts';
import { canonicalJson } from '../../core/json/canonical-json.ts';
import { toJson } from '../../core/json/encode-document.ts';
import { headPath, verifyHead } from '../../core/publication/head.ts';
import { parseRegistry } from '../../core/publication/publication-documents.ts';
import { HOUR_IN_MS } from '../../core/time.ts';
import type { StatementSigner } from '../../signing/sign-statement.ts';
import type { VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import { signerIds } from '../../signing/tuf/role-keys.ts';
import { DELEGATED_LIFETIME_HOURS, ROLE_NAMES, type RoleName } from '../../signing/tuf/roles.ts';
import type { TufKey } from '../../signing/tuf/tuf-key.ts';
import type { PublicationPlan } from '../publication/publication-composer.ts';
import { planRotation, type RotationInput } from '../publication/publication-files.ts';
import { readPublication, type PreviousPublication } from '../publication/publication-reader.ts';
import type { PublicationFile, PublicationStore } from '../publication/publication-store.ts';
import { writePublication } from '../publication/publication-writer.ts';
import { signHead } from '../publish/sign-head.ts';
import type { SignedChange } from './assemble.ts';
import { overtakenBy, isSameDocument } from './base.ts';

export interface ChangeKeys {
  /** S as the next root names it. */
  readonly snapshot: TufKey;
  /** S as the root of before names it, where the next one does not name it any more. */
  readonly oldSnapshot?: TufKey | undefined;
  readonly admissions?: TufKey | undefined;
  readonly revocations?: TufKey | undefined;
  readonly head?: StatementSigner | undefined;
}

export interface PublishChangeRequest {
  readonly store: PublicationStore;
  readonly trustedRoot: Uint8Array;
  readonly signed: SignedChange;
  readonly keys: ChangeKeys;
  /** The publish workflow signs the next head: until its run nothing loads. */
  readonly headFollows: boolean;
  /** Nobody has the old S: hosts that refresh while this writes are refused, and try again. */
  readonly oldSnapshotIsLost: boolean;
  readonly now: Date;
}

export interface ChangePublished {
  /** `unchanged`: all of it was published before. */
  readonly kind: 'published' | 'unchanged';
  readonly versions: Readonly<Record<RoleName, number>>;
}

/**
 * Publishes what the holders signed, so that every state a host can meet is whole. First all that holds under the root of
 * before: top-level targets, which both roots accept, the roles that other keys now sign, and a snapshot and timestamp by
 * the old S and the next. Then the next root. Killed in between, it is run again.
 */
export async function publishChange(request: PublishChangeRequest): Promise<Outcome<ChangePublished>> {
  const { store, trustedRoot, signed } = request;
  const head = await store.readHead();
  if (head === undefined) return refused(finding('PUBLICATION_NOT_BEGUN', 'the store holds none'));
  const whole = await readPublication(store, trustedRoot, 'metadata');
  if (whole.kind === 'ok' && whole.value !== undefined && isDone(whole.value.metadata, signed))
    return ok({ kind: 'unchanged', versions: versionsOf(whole.value.metadata) });
  const plan = await choosePlan(request);
  if (plan.kind === 'refused') return plan;
  for (let attempt = 1; ; attempt += 1) {
    const first = await write(request, withoutRoot(store, signed.root), (previous) =>
      planUnderOldRoot(request, previous, plan.value),
    );
    if (first.kind === 'refused' || signed.root === undefined || plan.value.kind === 'at-once') return reported(first);
    const { root } = signed;
    const second = await write(request, store, (previous) => planNextRoot(request, previous, root));
    if (second.kind === 'ok' || second.findings[0].code !== 'PUBLICATION_CONTENDED' || attempt === MAX_ATTEMPTS)
      return reported(second);
  }
}

const MAX_ATTEMPTS = 5;

/** Only over a timestamp that the next S has signed, too: a re-signing in between, by the old one alone, sends back to the start. */
async function planNextRoot(
  { signed, keys, now }: PublishChangeRequest,
  previous: PreviousPublication,
  root: PublicationFile,
): Promise<Outcome<PublicationPlan>> {
  if (isDone(previous.metadata, signed)) return ok({ files: [], metadata: previous.metadata });
  const { timestamp, snapshot } = previous.metadata.roles;
  if (![timestamp, snapshot].every((role) => signerIds(role).has(keys.snapshot.keyId)))
    return refused(
      finding('PUBLICATION_CONTENDED', 'somebody else signed the timestamp meanwhile, without the next S'),
    );
  return planRotation(previous, { roots: [root], snapshotKey: keys.snapshot, now });
}

function reported(written: Outcome<VerifiedMetadata>): Outcome<ChangePublished> {
  return written.kind === 'refused' ? written : ok({ kind: 'published', versions: versionsOf(written.value) });
}

function versionsOf({ roles }: VerifiedMetadata): Readonly<Record<RoleName, number>> {
  return Object.fromEntries(ROLE_NAMES.map((role) => [role, roles[role].version])) as Record<RoleName, number>;
}

async function write(
  { trustedRoot, signed }: PublishChangeRequest,
  store: PublicationStore,
  plan: (previous: PreviousPublication) => Promise<Outcome<PublicationPlan>>,
): Promise<Outcome<VerifiedMetadata>> {
  const written = await writePublication({
    store,
    trustedRoot,
    depth: 'metadata',
    message: `Keys: ${signed.change.digest}`,
    plan: async (previous) =>
      previous === undefined ? refused(finding('PUBLICATION_NOT_BEGUN', 'the store holds none')) : plan(previous),
  });
  return written.kind === 'refused' ? written : ok(written.value.metadata);
}

function isDone({ roles }: VerifiedMetadata, { root, offline }: SignedChange): boolean {
  const has = (role: 'root' | 'targets', bytes: Uint8Array | undefined): boolean =>
    bytes === undefined || isSameDocument(roles[role].bytes, bytes);
  return has('root', root?.bytes) && has('targets', offline?.targets.bytes);
}

/** A store in which the next root is not there yet: what a killed run of this left, is read as it was before. */
function withoutRoot(store: PublicationStore, root: PublicationFile | undefined): PublicationStore {
  if (root === undefined) return store;
  return {
    readHead: () => store.readHead(),
    commit: (change) => store.commit(change),
    read: async (path) => {
      const bytes = await store.read(path);
      return path === root.path && bytes !== undefined && isSameDocument(bytes, root.bytes) ? undefined : bytes;
    },
  };
}

/** `staged`: the old S and the next sign together, then the root follows. `at-once`: the root goes with all else. */
type Plan =
  | { readonly kind: 'staged'; readonly snapshotKey: TufKey; readonly nextSnapshotKey: TufKey | undefined }
  | { readonly kind: 'at-once'; readonly snapshotKey: TufKey };

async function choosePlan({ signed, keys, oldSnapshotIsLost }: PublishChangeRequest): Promise<Outcome<Plan>> {
  const { before, after } = signed.change;
  const { snapshot, oldSnapshot } = keys;
  const names = (root: typeof before.root, key: TufKey) => root.snapshot.keys.some(({ keyId }) => keyId === key.keyId);
  if (!names(after.root, snapshot))
    return needed('snapshot', `of those that root ${after.root.version} names for snapshot and timestamp`);
  if (names(before.root, snapshot)) return ok({ kind: 'staged', snapshotKey: snapshot, nextSnapshotKey: undefined });
  if (oldSnapshot !== undefined && names(before.root, oldSnapshot))
    return ok({ kind: 'staged', snapshotKey: oldSnapshot, nextSnapshotKey: snapshot });
  if (oldSnapshotIsLost) return ok({ kind: 'at-once', snapshotKey: snapshot });
  return needed('old-snapshot', `that root ${before.root.version} names, beside the new one, or say that it is lost`);
}

function needed(name: string, which: string): Outcome<never> {
  return refused(finding('KEYS_SIGNER_NEEDED', `the key ${name} is to be one ${which}`));
}

async function planUnderOldRoot(
  request: PublishChangeRequest,
  previous: PreviousPublication,
  plan: Plan,
): Promise<Outcome<PublicationPlan>> {
  const { signed, keys, now } = request;
  const { roles } = previous.metadata;
  const overtaken = overtakenBy(previous.metadata, signed);
  if (overtaken !== undefined) return refused(overtaken);
  const offline = isDone(previous.metadata, { ...signed, root: undefined }) ? undefined : signed.offline;
  const { before, after } = signed.change;
  const isNewHead =
    canonicalJson(toJson(before.config.head_signer)) !== canonicalJson(toJson(after.config.head_signer));
  const signs = (role: 'admissions' | 'revocations') => {
    const ids = signerIds(roles[role]);
    return after.targets[role].keys.some(({ keyId }) => ids.has(keyId));
  };
  const mustAdmit = !signs('admissions') || (isNewHead && offline !== undefined);
  const findings: Finding[] = [
    ...keyFindings('admissions', mustAdmit, keys.admissions),
    ...keyFindings('revocations', !signs('revocations'), keys.revocations),
    ...(mustAdmit && keys.head === undefined && !request.headFollows ? [headNeeded(roles.admissions.version + 1)] : []),
  ];
  if (isFound(findings)) return refusedBy(findings);
  // While the keys are at hand, what is half spent is renewed, too: after years the whole publication is whole again.
  const isSpent = (role: 'admissions' | 'revocations') =>
    roles[role].expiresAt - now.getTime() < (DELEGATED_LIFETIME_HOURS[role] * HOUR_IN_MS) / 2;
  const admits = mustAdmit || (isSpent('admissions') && keys.admissions !== undefined && keys.head !== undefined);
  const denies = !signs('revocations') || isSpent('revocations');
  const input: RotationInput = {
    roots: plan.kind === 'at-once' && signed.root !== undefined ? [signed.root] : [],
    ...(offline === undefined ? {} : { offline }),
    ...(admits && keys.admissions !== undefined ? { admissionsKey: keys.admissions } : {}),
    ...(denies && keys.revocations !== undefined ? { revocationsKey: keys.revocations } : {}),
    snapshotKey: plan.snapshotKey,
    ...(plan.kind === 'staged' ? { nextSnapshotKey: plan.nextSnapshotKey } : {}),
    now,
  };
  const planned = await planRotation(previous, input);
  if (planned.kind === 'refused') return planned;
  const ordered = { ...planned.value, files: rootLate(planned.value.files) };
  return admits && keys.head !== undefined ? withHead(request, keys.head, previous, ordered) : ok(ordered);
}

function keyFindings(name: 'admissions' | 'revocations', isNeeded: boolean, key: TufKey | undefined): Finding[] {
  if (!isNeeded || key !== undefined) return [];
  return [finding('KEYS_SIGNER_NEEDED', `${name} is to be signed anew, by the key ${name}`)];
}

function headNeeded(version: number): Finding {
  const why = `admissions ${version} needs a head: give the key head, or say that the publish workflow's run follows`;
  return finding('KEYS_SIGNER_NEEDED', why);
}

/** The moment in which a host sees the next root and the timestamp of before is short. */
function rootLate(files: readonly PublicationFile[]): readonly PublicationFile[] {
  const isRoot = ({ path }: PublicationFile) => path.endsWith('.root.json');
  const others = files.filter((file) => !isRoot(file));
  return [...others.slice(0, -1), ...files.filter(isRoot), ...others.slice(-1)];
}

/** The second proof of the same admissions, under the number that they have now. */
async function withHead(
  { store, signed, now }: PublishChangeRequest,
  headSigner: StatementSigner,
  previous: PreviousPublication,
  plan: PublicationPlan,
): Promise<Outcome<PublicationPlan>> {
  const bytes = await previous.target('registry.json');
  if (bytes.kind === 'refused') return bytes;
  const registry = parseRegistry(bytes.value);
  if (registry.kind === 'refused') return registry;
  const targets = new Map([['registry.json', bytes.value]]);
  const tip = registry.value.value.source_commit;
  const bundle = await signHead({ store, headSigner, now, tip }, previous, plan, targets);
  const { config } = signed.change.after;
  const trustedRoot = signed.offline?.files.get('trusted_root.json');
  const trustBytes = trustedRoot === undefined ? await previous.target('trusted_root.json') : ok(trustedRoot);
  if (trustBytes.kind === 'refused') return trustBytes;
  const trust = prepareTrust(trustBytes.value, config.trust, 'trusted_root.json');
  if (trust.kind === 'refused') return trust;
  const { version, bytes: admissions } = plan.metadata.roles.admissions;
  const subjects = {
    registryDigest: digestFromHex(plan.metadata.targets.get('registry.json')?.sha256 ?? ''),
    admissionsDigest: digestOf(admissions),
    version,
  };
  const head = verifyHead({ bundle, config, trust: trust.value, subjects, at: now });
  if (head.kind === 'refused') return head;
  return ok({ ...plan, files: [{ path: headPath(version), bytes: bundle }, ...plan.files] });
}
