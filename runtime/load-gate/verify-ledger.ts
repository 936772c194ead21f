import { MAX_BUNDLE_BYTES } from '../../core/attestation/bundle.ts';
import { hexOf } from '../../core/digest.ts';
import { finding, findingsOf, type Finding } from '../../core/finding.ts';
import { ledgerFindings, readLedger, recordedRelease } from '../../core/ledger/read-ledger.ts';
import { verifySummary } from '../../core/publication/vsa.ts';
import type { RegistryState } from '../../core/registry/registry-state.ts';
import type { PublicationFacts } from './publication-facts.ts';

/**
 * What is wrong with the approval records and verification summaries: a chain with a hole, a row that its record
 * contradicts, a summary that says something else. Whether the approvals sufficed, a rebuild tells, which has the history.
 */
export async function verifyLedger(facts: PublicationFacts, state: RegistryState): Promise<readonly Finding[]> {
  const { publication, config, trust } = facts;
  const ledger = await readLedger(state, (digest, maxBytes) => publication.evidence(hexOf(digest), maxBytes));
  if (ledger.kind === 'refused') return ledger.findings;
  const findings: Finding[] = [...ledgerFindings(state, ledger.value)];
  const records = new Map(ledger.value.map(({ digest, record }) => [digest, record]));
  for (const [pluginId, { releases }] of state.plugins) {
    for (const row of releases) {
      if (row.vsa === undefined) continue;
      const record = row.approval_record === undefined ? undefined : records.get(row.approval_record);
      const release = record === undefined ? undefined : recordedRelease(record, row.artifact.digest);
      // Without the record there is nothing to hold the summary against; a row that names a wrong one has its finding.
      if (record === undefined || release === undefined) continue;
      const bundle = await publication.evidence(hexOf(row.vsa), MAX_BUNDLE_BYTES);
      const about = { registryId: state.registryId, row, release, judgedBy: record.judged_by, config, trust };
      const summary = bundle.kind === 'refused' ? bundle : verifySummary({ ...about, bundle: bundle.value });
      findings.push(
        ...findingsOf(summary).map(({ code, message }) => finding(code, `${pluginId} ${row.version}: ${message}`)),
      );
    }
  }
  return findings;
}
