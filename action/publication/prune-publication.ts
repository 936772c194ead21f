import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { HOUR_IN_MS } from '../../core/time.ts';
import { metadataPath, parseExpiry, SNAPSHOT_LIFETIME_HOURS } from '../../signing/tuf/roles.ts';
import { readPublication } from './publication-reader.ts';
import { PublicationStoreError, type CommitResult, type PublicationStore } from './publication-store.ts';
import { reachableFiles } from './reachable-files.ts';
import { filesOfSnapshot, signedOf, type KnownLists } from './snapshot-files.ts';

/**
 * Snapshots that were superseded for less stay, with all that they list. A timestamp that leads to one lives 72 hours at
 * most, and a refresh takes minutes: nobody who may still load by it finds anything missing.
 */
export const PRUNE_AFTER_HOURS = 14 * 24;

export interface PruneRequest {
  readonly store: PublicationStore;
  /** The registry's first TUF root. */
  readonly trustedRoot: Uint8Array;
  /** Say what would go, and take nothing away. */
  readonly dryRun: boolean;
  readonly forgetHistory: boolean;
  readonly now: Date;
}

export interface Pruned {
  /** What went, or would go; oldest first. */
  readonly paths: readonly string[];
  /** How many superseded snapshots stay, because it is not long enough ago. */
  readonly recentSnapshots: number;
}

/** Only these are ever taken away: evidence, heads and roots stay for ever, and so does what is none of ours. */
const PRUNABLE =
  /^(?:metadata\/[0-9]+\.(?:targets|admissions|revocations|snapshot)\.json|targets\/(?:index\/)?[0-9a-f]{64}\.[a-z0-9._-]+|(?:groups|index|catalog)\/sha256\/[0-9a-f]{64}|(?:[a-z0-9]+\/)*\.[0-9a-f-]{36}\.part)$/;

/**
 * Takes away what only snapshots lead to that were superseded more than PRUNE_AFTER_HOURS ago, and what killed writers left.
 * It needs no key: who may write the store could as well delete all of it. Refuses with PUBLICATION_ codes where the
 * publication does not verify, and with PUBLICATION_CONTENDED where it changed meanwhile; nothing is gone then.
 */
export async function prunePublication(request: PruneRequest): Promise<Outcome<Pruned>> {
  const { store, now } = request;
  const current = await readPublication(store, request.trustedRoot, 'metadata');
  if (current.kind === 'refused') return current;
  if (current.value === undefined) return refused(finding('PUBLICATION_NOT_BEGUN', 'the store holds none'));
  const reachable = await reachableFiles(current.value, store);
  if (reachable.kind === 'refused') return reachable;
  const keep = new Set(reachable.value.map(({ path }) => path));
  const { snapshot } = current.value.metadata.roles;
  const walked = await walkSnapshots(store, snapshot, now);
  for (const paths of walked.recent) for (const path of paths) keep.add(path);
  const left = (await store.writtenBefore?.(new Date(now.getTime() - PRUNE_AFTER_HOURS * HOUR_IN_MS))) ?? [];
  const candidates = [...walked.old.flat(), ...(walked.isComplete ? left : [])];
  const paths = [...new Set(candidates)].filter((path) => PRUNABLE.test(path) && !keep.has(path));
  const pruned = { paths, recentSnapshots: walked.recent.length };
  if (request.dryRun || (paths.length === 0 && !request.forgetHistory)) return ok(pruned);
  const message = `Prune ${paths.length} superseded files`;
  const { revision: expected } = current.value;
  const result = await removed(() =>
    store.remove?.({ expected, paths, message, forgetHistory: request.forgetHistory }),
  );
  if (result.kind === 'refused') return result;
  return result.value.kind === 'written'
    ? ok(pruned)
    : refused(finding('PUBLICATION_CONTENDED', 'another writer changed the publication meanwhile'));
}

async function removed(work: () => Promise<CommitResult> | undefined): Promise<Outcome<CommitResult>> {
  try {
    const result = await work();
    if (result === undefined) throw new Error('nothing is taken away from that store');
    return ok(result);
  } catch (error) {
    if (!(error instanceof PublicationStoreError)) throw error;
    return refused(finding(error.code, error.message));
  }
}

interface Walked {
  /** What each leads to, itself last; oldest first. */
  readonly old: readonly (readonly string[])[];
  readonly recent: readonly (readonly string[])[];
  /** Every snapshot that has to stay was read: what none of them names is nobody's. */
  readonly isComplete: boolean;
}

/**
 * From the current snapshot down. When one was superseded is told by the signed expiry of the one after it, not by the time
 * of a file, which a copy does not keep.
 */
async function walkSnapshots(
  store: PublicationStore,
  current: { readonly version: number; readonly bytes: Uint8Array },
  now: Date,
): Promise<Walked> {
  const known: KnownLists = new Map();
  const old: (readonly string[])[] = [];
  const recent: (readonly string[])[] = [];
  let supersededAt = issuedAt(current.bytes);
  for (let version = current.version - 1; version > 0; version -= 1) {
    const path = metadataPath('snapshot', version);
    const bytes = await store.read(path);
    if (bytes === undefined) break;
    const isOld = supersededAt !== undefined && now.getTime() - supersededAt > PRUNE_AFTER_HOURS * HOUR_IN_MS;
    const paths = await filesOfSnapshot(store, bytes, known);
    supersededAt = issuedAt(bytes);
    if (paths === undefined || supersededAt === undefined) {
      // Not what a writer of ours wrote: nothing at or below it is judged.
      return { old: [], recent, isComplete: false };
    }
    (isOld ? old : recent).unshift([...paths, path]);
  }
  return { old, recent, isComplete: true };
}

function issuedAt(snapshot: Uint8Array): number | undefined {
  const expires = signedOf(snapshot)?.['expires'];
  const time = typeof expires === 'string' ? parseExpiry(expires) : undefined;
  return time === undefined ? undefined : time - SNAPSHOT_LIFETIME_HOURS * HOUR_IN_MS;
}
