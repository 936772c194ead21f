import type { Digest } from '../../registry-schema/generated/types.ts';
import { digestOf } from '../../core/digest.ts';
import { toJson } from '../../core/json/encode-document.ts';
import type { WrittenRecord } from '../../core/ledger/approval-record.ts';
import type { FoldEvent } from '../../core/fold/fold-history.ts';
import { recordedRelease } from '../../core/ledger/read-ledger.ts';
import { summaryStatement } from '../../core/publication/vsa.ts';
import { signStatement, type StatementSigner } from '../../signing/sign-statement.ts';
import type { PublicationFile } from '../publication/publication-store.ts';
import { evidencePath } from './evidence-files.ts';

export interface SignedSummaries {
  readonly files: readonly PublicationFile[];
  /** By the ordinal of the release. */
  readonly digests: ReadonlyMap<number, Digest>;
}

/**
 * A SLSA verification summary of each release that was admitted just now, by whoever signs the head.
 * @throws SigningError when a key or service fails
 */
export async function signSummaries(
  { events, records }: { readonly events: readonly FoldEvent[]; readonly records: readonly WrittenRecord[] },
  registryId: string,
  signer: StatementSigner,
): Promise<SignedSummaries> {
  const files: PublicationFile[] = [];
  const digests = new Map<number, Digest>();
  for (const event of events) {
    if (event.kind !== 'admitted') continue;
    const { row } = event;
    const record = records.find(({ digest }) => digest === row.approval_record)?.record;
    const release = record === undefined ? undefined : recordedRelease(record, row.artifact.digest);
    if (record === undefined || release === undefined) throw new Error('a release was admitted without a record');
    const statement = summaryStatement({ registryId, row, release, judgedBy: record.judged_by });
    const bytes = await signStatement(toJson(statement), signer);
    const digest = digestOf(bytes);
    files.push({ path: evidencePath(digest), bytes });
    digests.set(row.ordinal, digest);
  }
  return { files, digests };
}
