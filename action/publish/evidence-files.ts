import type { Digest } from '../../registry-schema/generated/types.ts';
import { hexOf } from '../../core/digest.ts';
import type { WrittenRecord } from '../../core/ledger/approval-record.ts';
import type { FoldEvent } from '../../core/fold/fold-history.ts';
import type { PublicationFile } from '../publication/publication-store.ts';

/** Evidence lies under its own digest, so any mirror may hold it and none can change it. */
export function evidencePath(digest: Digest): string {
  return `evidence/sha256/${hexOf(digest)}`;
}

/** What a host needs of each admitted release beyond its row. */
export function admittedEvidence(events: readonly FoldEvent[]): readonly PublicationFile[] {
  return events.flatMap((event) => {
    if (event.kind !== 'admitted') return [];
    const { documents } = event.release;
    return [
      { path: evidencePath(documents.manifestDigest), bytes: documents.manifestBytes },
      { path: evidencePath(documents.sbomDigest), bytes: documents.sbomBytes },
      { path: evidencePath(documents.statementDigest), bytes: documents.statementBytes },
    ];
  });
}

/** The ledger's new entries. */
export function recordFiles(records: readonly WrittenRecord[]): readonly PublicationFile[] {
  return records.map(({ digest, bytes }) => ({ path: evidencePath(digest), bytes }));
}
