import { ADOPT_CODES } from './adopt.ts';
import { APPROVAL_CODES } from './approval.ts';
import { ARTIFACT_CODES } from './artifact.ts';
import { ATTESTATION_CODES } from './attestation.ts';
import { CODEOWNERS_CODES } from './codeowners.ts';
import type { CodeEntry } from './code-entry.ts';
import { CHANGE_CODES } from './change.ts';
import { DOCTOR_CODES } from './doctor.ts';
import { DOCUMENT_CODES } from './document.ts';
import { GITHUB_CODES } from './github.ts';
import { EGRESS_CODES } from './egress.ts';
import { ENROL_CODES } from './enrol.ts';
import { EVIDENCE_CODES } from './evidence.ts';
import { KEYS_CODES } from './keys.ts';
import { JOURNAL_CODES } from './journal.ts';
import { LEDGER_CODES } from './ledger.ts';
import { LOAD_CODES } from './load.ts';
import { DISTRIBUTION_CODES } from './distribution.ts';
import { PUBLICATION_CODES } from './publication.ts';
import { MANIFEST_CODES } from './manifest.ts';
import { POLICY_CODES } from './policy.ts';
import { RELEASE_CODES } from './release.ts';
import { REVOKE_CODES } from './revoke.ts';
import { SBOM_CODES } from './sbom.ts';
import { SCHEMA_CODES } from './schema.ts';
import { SDK_CODES } from './sdk.ts';
import { SETUP_CODES } from './setup.ts';
import { OSV_CODES } from './osv.ts';
import { LOCK_CODES } from './lock.ts';
import { LICENCE_CODES } from './licence.ts';
import { TIER_CODES } from './tier.ts';
import { WAIVER_CODES } from './waiver.ts';

/** Every code a user can meet: one closed list, an API. Grouped by the stage whose prefix it carries. */
export const CODES = {
  ...APPROVAL_CODES,
  ...CODEOWNERS_CODES,
  ...ENROL_CODES,
  ...SETUP_CODES,
  ...ADOPT_CODES,
  ...LOAD_CODES,
  ...JOURNAL_CODES,
  ...ARTIFACT_CODES,
  ...ATTESTATION_CODES,
  ...DOCUMENT_CODES,
  ...SCHEMA_CODES,
  ...TIER_CODES,
  ...WAIVER_CODES,
  ...SBOM_CODES,
  ...SDK_CODES,
  ...OSV_CODES,
  ...LOCK_CODES,
  ...LICENCE_CODES,
  ...MANIFEST_CODES,
  ...EGRESS_CODES,
  ...EVIDENCE_CODES,
  ...POLICY_CODES,
  ...CHANGE_CODES,
  ...RELEASE_CODES,
  ...REVOKE_CODES,
  ...PUBLICATION_CODES,
  ...DISTRIBUTION_CODES,
  ...KEYS_CODES,
  ...LEDGER_CODES,
  ...GITHUB_CODES,
  ...DOCTOR_CODES,
} as const;

export type Code = keyof typeof CODES;

export function isCode(text: string): text is Code {
  return Object.hasOwn(CODES, text);
}

export function codeEntry(code: Code): CodeEntry {
  return CODES[code];
}
