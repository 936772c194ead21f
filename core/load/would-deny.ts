import type { Code } from '../codes/index.ts';
import { isCode } from '../codes/index.ts';
import { parseApprovalRecord } from '../documents/approval-record.ts';
import type { Finding } from '../finding.ts';
import { enforcementOf, type EffectiveTier } from '../policy/effective-tier.ts';
import { recordedRelease } from '../ledger/read-ledger.ts';
import type { ReleaseRow } from '../registry/registry-state.ts';
import { checkedEvidence } from './checked-evidence.ts';

/**
 * All that a tier which does not enforce yet may soften at load: a bound that its own policy sets on the publication's age,
 * inside the expiry that always holds. A closed list: admission, signatures, digests, evidence and denies refuse in every tier.
 */
const SOFT_AT_LOAD: ReadonlySet<Code> = new Set<Code>(['PUBLICATION_STALE']);

/** Sorts findings into those that refuse and the codes of those that are noted only. */
export function softenedAtLoad(
  findings: readonly Finding[],
  tier: EffectiveTier | undefined,
): { readonly refusing: readonly Finding[]; readonly noted: readonly Code[] } {
  if (findings.length === 0 || tier === undefined || enforcementOf(tier.met) === 'enforce')
    return { refusing: findings, noted: [] };
  const noted = findings.filter(({ code }) => SOFT_AT_LOAD.has(code));
  return { refusing: findings.filter((one) => !noted.includes(one)), noted: noted.map(({ code }) => code) };
}

/**
 * Codes that the release's tier noted at admission instead of refusing, by its approval record. A record that cannot be had
 * denies nothing in such a tier; that it is not there is then what would.
 */
export function softenedAtAdmission(approval: Uint8Array | undefined, row: ReleaseRow): readonly Code[] {
  if (row.approval_record === undefined) return [];
  const bytes = checkedEvidence(approval, row.approval_record, 'approval record');
  if (bytes.kind === 'refused') return bytes.findings.map(({ code }) => code);
  const parsed = parseApprovalRecord(bytes.value);
  if (parsed.kind === 'refused') return ['LOAD_EVIDENCE_CHANGED'];
  const softened = recordedRelease(parsed.value.value, row.artifact.digest)?.softened ?? [];
  // What a waiver lets through was decided by people; it would not have been denied.
  return softened.flatMap(({ code, by }) => (by.kind === 'enforcement' && isCode(code) ? [code] : []));
}
