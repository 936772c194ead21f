import type { Digest } from '../../registry-schema/generated/types.ts';
import { MAX_BUNDLE_BYTES } from '../../core/attestation/bundle.ts';
import { digestOf } from '../../core/digest.ts';
import { finding, findingsOf, ok, refused, type Finding } from '../../core/finding.ts';
import type { WrittenRecord } from '../../core/ledger/approval-record.ts';
import { recordedRelease, type ReadEvidence } from '../../core/ledger/read-ledger.ts';
import { verifySummary } from '../../core/publication/vsa.ts';
import type { PublicationStore } from '../publication/publication-store.ts';
import { evidencePath } from './evidence-files.ts';
import type { Published } from './published-state.ts';

/** Evidence as a store holds it, each file held against the digest that it is asked by. */
export function storedEvidence(store: PublicationStore): ReadEvidence {
  return async (digest, maxBytes) => {
    const path = evidencePath(digest);
    const bytes = await store.read(path);
    if (bytes === undefined) return refused(finding('PUBLICATION_NOT_FOUND', `${path} is not there`));
    if (bytes.length > maxBytes) return refused(finding('PUBLICATION_TOO_LARGE', `${path} has ${bytes.length} bytes`));
    return digestOf(bytes) === digest
      ? ok(bytes)
      : refused(finding('PUBLICATION_DIGEST_MISMATCH', `${path} has another digest`));
  };
}

export interface VerifiedSummaries {
  /** By the ordinal of the release. */
  readonly verified: ReadonlyMap<number, Digest>;
  readonly findings: readonly Finding[];
}

/** Verifies each verification summary against its row and the approval record of its merge. */
export async function verifySummaries(
  store: PublicationStore,
  { state, config, trust }: Published,
  ledger: readonly WrittenRecord[],
): Promise<VerifiedSummaries> {
  const read = storedEvidence(store);
  const records = new Map(ledger.map(({ digest, record }) => [digest, record]));
  const verified = new Map<number, Digest>();
  const findings: Finding[] = [];
  for (const row of [...state.plugins.values()].flatMap(({ releases }) => releases)) {
    const record = row.approval_record === undefined ? undefined : records.get(row.approval_record);
    const release = record === undefined ? undefined : recordedRelease(record, row.artifact.digest);
    if (row.vsa === undefined || record === undefined || release === undefined) continue;
    const bundle = await read(row.vsa, MAX_BUNDLE_BYTES);
    const about = { registryId: state.registryId, row, release, judgedBy: record.judged_by };
    const summary =
      bundle.kind === 'refused' ? bundle : verifySummary({ ...about, bundle: bundle.value, config, trust });
    findings.push(...findingsOf(summary));
    if (summary.kind === 'ok') verified.set(row.ordinal, row.vsa);
  }
  return { verified, findings };
}
