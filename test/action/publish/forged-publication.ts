import { planPublish } from '../../../action/publication/publication-files.ts';
import { readPublication } from '../../../action/publication/publication-reader.ts';
import { readPublished } from '../../../action/publish/published-state.ts';
import { storedEvidence } from '../../../action/publish/stored-evidence.ts';
import { digestOf, hexOf } from '../../../core/digest.ts';
import { encodeDocument } from '../../../core/json/encode-document.ts';
import { readLedger } from '../../../core/ledger/read-ledger.ts';
import { renderAdmissions } from '../../../core/publication/render-publication.ts';
import { INDEX_SHARDS } from '../../../core/publication/shard.ts';
import type { RegistryState } from '../../../core/registry/registry-state.ts';
import type { ApprovalRecord, Digest } from '../../../registry-schema/generated/types.ts';
import type { Checkout } from '../../fixtures/checkout.ts';
import { value } from '../../fixtures/registry.ts';

export interface Forgery {
  /** What a record shall say instead; undefined takes it out of the chain. */
  readonly record?: (record: ApprovalRecord) => ApprovalRecord | undefined;
  readonly state?: (state: RegistryState) => RegistryState;
}

/** Writes another publication over the last one, as whoever holds keys A and S could: whole, signed, and not what was decided. */
export async function forge(checkout: Checkout, { record, state: change }: Forgery): Promise<void> {
  const { store } = checkout;
  const previous = value(await readPublication(store, checkout.root, 'every-target'));
  if (previous === undefined) throw new Error('nothing was published');
  const { state } = value(await readPublished(previous));
  const ledger = value(await readLedger(state, storedEvidence(store)));
  const renamed = new Map<Digest, Digest>();
  const files: { path: string; bytes: Uint8Array }[] = [];
  let last: Digest | undefined;
  for (const written of ledger) {
    const { previous: _before, ...said } = written.record;
    const forged = record === undefined ? said : record(said);
    if (forged === undefined) continue;
    const bytes = encodeDocument({ ...forged, ...(last === undefined ? {} : { previous: last }) });
    last = digestOf(bytes);
    renamed.set(written.digest, last);
    files.push({ path: `evidence/sha256/${hexOf(last)}`, bytes });
  }
  const chained = renamedState(state, renamed, last);
  const { targets } = renderAdmissions(change === undefined ? chained : change(chained), { shards: INDEX_SHARDS });
  const keys = { admissions: checkout.keys.admissions, snapshot: checkout.keys.snapshot };
  const planned = value(await planPublish(previous, { change: { set: targets }, keys, now: checkout.now }));
  const expected = previous.revision;
  await store.commit({ expected, files: [...files, ...planned.files], message: 'Forge' });
}

function renamedState(
  state: RegistryState,
  renamed: ReadonlyMap<Digest, Digest>,
  lastRecord: Digest | undefined,
): RegistryState {
  const stamp = <T extends { readonly approval_record?: Digest }>({ approval_record: old, ...row }: T) => {
    const now = old === undefined ? undefined : renamed.get(old);
    return { ...row, ...(now === undefined ? {} : { approval_record: now }) };
  };
  return {
    ...state,
    lastRecord,
    ruleRecords: new Map(
      [...state.ruleRecords].flatMap(([path, old]) => {
        const now = renamed.get(old);
        return now === undefined ? [] : [[path, now] as const];
      }),
    ),
    plugins: new Map(
      [...state.plugins].map(([id, { record, releases }]) => [
        id,
        { record: stamp(record), releases: releases.map((row) => stamp(row)) },
      ]),
    ),
  };
}
