import { parseBundle } from '../../core/attestation/bundle.ts';
import { digestFromHex, digestOf } from '../../core/digest.ts';
import { headPath, verifyHead } from '../../core/publication/head.ts';
import type { LedgerClock } from '../../core/ledger/ledger-times.ts';
import type { WrittenRecord } from '../../core/ledger/approval-record.ts';
import type { ObjectReader } from '../../transport/git/object-reader.ts';
import type { PreviousPublication } from '../publication/publication-reader.ts';
import type { PublicationStore } from '../publication/publication-store.ts';
import type { Published } from './published-state.ts';

export interface LedgerClockRequest {
  readonly store: PublicationStore;
  readonly history: ObjectReader;
  /** Commits of the branch that records may be about. */
  readonly known: ReadonlySet<string>;
}

/** By what the times of a ledger are bounded: its commits, and the head that stands over it. */
export async function ledgerClock(
  { store, history, known }: LedgerClockRequest,
  publication: PreviousPublication,
  published: Pick<Published, 'config' | 'trust'>,
  ledger: readonly WrittenRecord[],
): Promise<LedgerClock> {
  const commitTime = new Map<string, Date>();
  for (const { commit } of ledger.map(({ record }) => record))
    if (known.has(commit)) commitTime.set(commit, await history.commitTime(commit));
  return { commitTime, issued: await headIssued(store, publication, published) };
}

/** Verified at the time that it states: an expired head bounds what came before it all the same. */
async function headIssued(
  store: PublicationStore,
  { metadata }: PreviousPublication,
  { config, trust }: Pick<Published, 'config' | 'trust'>,
): Promise<Date | undefined> {
  const { version, bytes } = metadata.roles.admissions;
  const registry = metadata.targets.get('registry.json');
  const bundle = await store.read(headPath(version));
  if (bundle === undefined || registry === undefined) return undefined;
  const at = statedTime(bundle);
  if (at === undefined) return undefined;
  const subjects = { registryDigest: digestFromHex(registry.sha256), admissionsDigest: digestOf(bytes), version };
  return verifyHead({ bundle, config, subjects, trust, at }).kind === 'ok' ? at : undefined;
}

function statedTime(bundle: Uint8Array): Date | undefined {
  const parsed = parseBundle(bundle);
  if (parsed.kind === 'refused') return undefined;
  const issued = /"issued_at":\s*"([^"]{1,40})"/.exec(parsed.value.content.payload.toString('utf8'))?.[1];
  const at = new Date(issued ?? '');
  return Number.isNaN(at.getTime()) ? undefined : at;
}
