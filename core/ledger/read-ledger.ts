import type { ApprovalRecord, Digest } from '../../registry-schema/generated/types.ts';
import { digestOf } from '../digest.ts';
import { MAX_APPROVAL_RECORD_BYTES, parseApprovalRecord } from '../documents/approval-record.ts';
import { finding, ok, refused, type Finding, type Outcome } from '../finding.ts';
import type { RegistryState } from '../registry/registry-state.ts';
import type { WrittenRecord } from './approval-record.ts';

/** A merge a minute for two months: no registry has more, and a chain of records cannot be a loop. */
export const MAX_LEDGER_RECORDS = 100_000;

/** Reads evidence by its digest, whatever holds it. */
export type ReadEvidence = (digest: Digest, maxBytes: number) => Promise<Outcome<Uint8Array>>;

/**
 * Every approval record from the newest back, oldest first. Each is held against the digest that names it, so that nothing
 * can be taken out of the middle, nor slipped in.
 */
export async function readLedger(
  state: Pick<RegistryState, 'lastRecord' | 'registryId'>,
  read: ReadEvidence,
): Promise<Outcome<readonly WrittenRecord[]>> {
  const records: WrittenRecord[] = [];
  for (let next = state.lastRecord; next !== undefined;) {
    if (records.length === MAX_LEDGER_RECORDS) return broken(next, `there are more than ${MAX_LEDGER_RECORDS} records`);
    const record = await readRecord(next, state.registryId, read);
    if (record.kind === 'refused') return record;
    records.push(record.value);
    next = record.value.record.previous;
  }
  return ok(records.reverse());
}

async function readRecord(digest: Digest, registryId: string, read: ReadEvidence): Promise<Outcome<WrittenRecord>> {
  const bytes = await read(digest, MAX_APPROVAL_RECORD_BYTES);
  if (bytes.kind === 'refused') return broken(digest, bytes.findings[0].message);
  if (digestOf(bytes.value) !== digest) return broken(digest, 'its content has another digest');
  const parsed = parseApprovalRecord(bytes.value, `evidence ${digest}`);
  if (parsed.kind === 'refused') return parsed;
  const record = parsed.value.value;
  if (record.registry_id !== registryId) return broken(digest, `it is of ${record.registry_id}`);
  return ok({ record, bytes: bytes.value, digest });
}

function broken(digest: Digest, why: string): Outcome<never> {
  return refused(finding('LEDGER_BROKEN', `${digest}: ${why}`));
}

/** Rows that name a record which is not in the ledger, or which speaks of something else. */
export function ledgerFindings(state: RegistryState, ledger: readonly WrittenRecord[]): readonly Finding[] {
  const byDigest = new Map(ledger.map(({ digest, record }) => [digest, record]));
  const mismatch = (what: string) => finding('LEDGER_MISMATCH', `${what}: its approval record says something else`);
  const findings: Finding[] = [];
  const check = (what: string, digest: Digest | undefined, agrees: (record: ApprovalRecord) => boolean) => {
    if (digest === undefined) return;
    const record = byDigest.get(digest);
    if (record === undefined || !agrees(record)) findings.push(mismatch(what));
  };
  for (const [path, digest] of state.ruleRecords)
    check(path, digest, ({ rules }) =>
      rules.some((rule) => rule.path === path && rule.digest === state.rules.get(path)),
    );
  for (const [pluginId, { record: plugin, releases }] of state.plugins) {
    check(`the record of ${pluginId}`, plugin.approval_record, ({ rules }) =>
      rules.some((rule) => rule.plugin?.plugin_id === pluginId && rule.digest === plugin.digest),
    );
    for (const row of releases)
      check(
        `${pluginId} ${row.version}`,
        row.approval_record,
        (record) =>
          record.commit === row.source_commit && recordedRelease(record, row.artifact.digest)?.version === row.version,
      );
  }
  return findings;
}

/** What a record says of the release of an artifact. */
export function recordedRelease(
  { releases }: ApprovalRecord,
  artifact: Digest,
): ApprovalRecord['releases'][number] | undefined {
  return releases.find(({ artifact_digest: digest }) => digest === artifact);
}
