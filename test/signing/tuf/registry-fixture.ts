import { generateKeyPairSync } from 'node:crypto';
import { planFirst, type PublicationPlan } from '../../../action/publication/publication-files.ts';
import type { PublicationStore } from '../../../action/publication/publication-store.ts';
import { writePublication } from '../../../action/publication/publication-writer.ts';
import type { Outcome } from '../../../core/finding.ts';
import { createRootMetadata, createTopLevelTargets, fileInfo } from '../../../signing/tuf/metadata.ts';
import { expiryAfter } from '../../../signing/tuf/roles.ts';
import { tufKeyFromPem, type TufKey } from '../../../signing/tuf/tuf-key.ts';

export type KeyKind = 'ed25519' | 'p256';

/** A fresh key, by way of the PEM text a key file would hold. */
export function newKey(kind: KeyKind = 'ed25519'): TufKey {
  return value(tufKeyFromPem(newPem(kind)));
}

const CURVES = { p256: 'P-256', p384: 'P-384' } as const;

export function newPem(kind: KeyKind | 'p384'): string {
  const { privateKey } =
    kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: CURVES[kind] });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

export function value<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'refused') throw new Error(outcome.findings.map((f) => `${f.code}: ${f.message}`).join('; '));
  return outcome.value;
}

/** The codes of a refusal, or `ok`. */
export function verdict(outcome: Outcome<unknown>): string[] {
  return outcome.kind === 'ok' ? ['ok'] : outcome.findings.map(({ code }) => code);
}

export function json(content: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(content));
}

export interface RegistryKeys {
  readonly offline: readonly TufKey[];
  readonly admissions: TufKey;
  readonly revocations: TufKey;
  readonly snapshot: TufKey;
}

export function newKeys(kind: KeyKind = 'ed25519'): RegistryKeys {
  return {
    offline: [newKey(kind), newKey(kind), newKey(kind)],
    admissions: newKey(kind),
    revocations: newKey(kind),
    snapshot: newKey(kind),
  };
}

export const CONFIG = { schema_version: 1, registry_id: 'registry.example', channel: 'stable', index_shards: 256 };

export interface RootChange {
  readonly version?: number;
  readonly expires?: string;
  readonly signers?: readonly TufKey[];
  readonly threshold?: number;
  /** Whose offline holders sign top-level targets, where those are others than the root's. */
  readonly targetsOf?: RegistryKeys;
}

/** A root of two of three offline holders. */
export function rootOf(keys: RegistryKeys, now: Date, change: RootChange = {}): Promise<Uint8Array> {
  const offline = { keys: keys.offline, threshold: change.threshold ?? 2 };
  const online = { keys: [keys.snapshot], threshold: 1 };
  return createRootMetadata({
    version: change.version ?? 1,
    expires: change.expires ?? expiryAfter(now, 1_000),
    root: offline,
    targets: change.targetsOf === undefined ? offline : { keys: change.targetsOf.offline, threshold: 2 },
    snapshot: online,
    timestamp: online,
    signers: change.signers ?? keys.offline.slice(0, 2),
  });
}

export async function offlineTargets(
  keys: RegistryKeys,
  now: Date,
  files: ReadonlyMap<string, Uint8Array>,
  change: { version?: number; expires?: string } = {},
): Promise<{ targets: { version: number; bytes: Uint8Array }; files: ReadonlyMap<string, Uint8Array> }> {
  const version = change.version ?? 1;
  const bytes = await createTopLevelTargets({
    version,
    expires: change.expires ?? expiryAfter(now, 1_000),
    targets: new Map([...files].map(([path, content]) => [path, fileInfo(content)])),
    admissions: { keys: [keys.admissions], threshold: 1 },
    revocations: { keys: [keys.revocations], threshold: 1 },
    signers: keys.offline.slice(0, 2),
  });
  return { targets: { version, bytes }, files };
}

export interface FixtureOptions {
  readonly keys?: RegistryKeys;
  readonly now?: Date;
  readonly config?: unknown;
  readonly shards?: number;
}

export interface Registry {
  readonly keys: RegistryKeys;
  readonly root: Uint8Array;
  readonly now: Date;
  readonly first: PublicationPlan;
}

/** A registry with its first publication planned, not yet stored. */
export async function newRegistry(options: FixtureOptions = {}): Promise<Registry> {
  const keys = options.keys ?? newKeys();
  const now = options.now ?? new Date();
  const root = await rootOf(keys, now);
  const config = options.config ?? CONFIG;
  const offline = await offlineTargets(
    keys,
    now,
    new Map([
      ['config.json', json(config)],
      ['trusted_root.json', json({ trusted: true })],
    ]),
  );
  const admissions = new Map([
    ['policy.json', json({ policy: 1 })],
    ['registry.json', json({ allow: [], deny: [] })],
    ['catalog.json', json({ plugins: [] })],
    ['reinstatements.json', json({ reinstated: [] })],
  ]);
  for (let shard = 0; shard < (options.shards ?? 2); shard += 1) {
    admissions.set(`index/${shard.toString(16).padStart(2, '0')}.json`, json({ shard, plugins: [] }));
  }
  const revocations = new Map([['revocations.json', json({ entries: [] })]]);
  return { keys, root, now, first: value(await planFirst({ root, ...offline, admissions, revocations, keys, now })) };
}

/** Stores the first publication. */
export async function publishFirst(registry: Registry, store: PublicationStore): Promise<void> {
  const plan = async () => ({ kind: 'ok', value: registry.first }) as const;
  value(await writePublication({ store, trustedRoot: registry.root, depth: 'metadata', plan, message: 'First' }));
}
