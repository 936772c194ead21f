import type { Policy } from '../../registry-schema/generated/types.ts';
import type { Code } from '../codes/index.ts';
import type { Tier } from './effective-tier.ts';

/** What a tier can say, and what a policy says for every tier. */
export type TierRule = Exclude<keyof Tier, 'name'>;
export type PolicyRule = Exclude<keyof Policy, 'schema_version' | 'tiers'>;

/** Which rule of a tier decides what: the codes of a release that it does not let pass. Exhaustive by its type. */
const OF_TIER: Readonly<Record<TierRule, readonly Code[]>> = {
  enforcement: [],
  isolation: [],
  max_data_class: ['MANIFEST_DATA_CLASS_ABOVE_TIER'],
  permissions: ['MANIFEST_PERMISSION_ABOVE_TIER'],
  max_limits: ['MANIFEST_LIMIT_ABOVE_TIER'],
  stages: ['TIER_STAGE_FORBIDDEN'],
  dependencies: [
    'TIER_DEPENDENCIES_FORBIDDEN',
    'LOCK_MISSING',
    'LOCK_SYNTAX',
    'LOCK_HASH_MISSING',
    'LOCK_COMPONENT_MISSING',
    'LOCK_COMPONENT_UNKNOWN',
  ],
  max_age_days: ['TIER_RELEASE_TOO_OLD'],
  max_publication_age_hours: ['PUBLICATION_STALE'],
  cooldown_hours: ['TIER_RELEASE_TOO_NEW'],
  sdk_scope: ['SDK_UNDECLARED'],
  licences: ['LICENCE_FORBIDDEN', 'LICENCE_UNLICENSED', 'LICENCE_UNRESOLVED'],
  vulnerabilities: ['OSV_VULNERABLE', 'OSV_VERSION_UNKNOWN', 'OSV_RECORD_INVALID'],
  evidence: ['EVIDENCE_MISSING', 'EVIDENCE_FAILED', 'EVIDENCE_STALE', 'PROVENANCE_MISSING'],
  pinned: ['TIER_DIGEST_NOT_PINNED'],
  signed_by: ['TIER_SIGNER_NOT_PLATFORM'],
  outside_approval: ['APPROVAL_INSIDERS_ONLY'],
};

const OF_POLICY: Readonly<Record<PolicyRule, readonly Code[]>> = {
  data_classes: ['MANIFEST_DATA_CLASS_UNKNOWN'],
  max_review_days: ['TIER_REVIEW_TOO_FAR'],
  platform: [],
  builders: ['PROVENANCE_BUILT_BY_MISMATCH'],
  attestors: [],
  artifact_origins: ['RELEASE_ORIGIN_FORBIDDEN'],
  on_call: [],
  revocation: [],
  // Not RELEASE_ARTIFACT_UNREACHABLE: seconds and redirects are one of its reasons among many.
  artifact_limits: ['ARTIFACT_TOO_LARGE', 'ARTIFACT_BOMB', 'ARTIFACT_TOO_MANY_ENTRIES'],
  approvals: ['APPROVAL_MISSING'],
  quorum: ['APPROVAL_SEAT_EMPTY'],
};

export function tierRuleCodes(rule: TierRule): readonly Code[] {
  return OF_TIER[rule];
}

export function policyRuleCodes(rule: PolicyRule): readonly Code[] {
  return OF_POLICY[rule];
}

const RULE_BY_CODE: ReadonlyMap<Code, TierRule | PolicyRule> = new Map(
  [...Object.entries(OF_TIER), ...Object.entries(OF_POLICY)].flatMap(([rule, codes]) =>
    codes.map((code) => [code, rule as TierRule | PolicyRule] as const),
  ),
);

/** The rule of policy.yml that decides on a code; undefined for what holds under every policy. */
export function ruleDeciding(code: Code): TierRule | PolicyRule | undefined {
  return RULE_BY_CODE.get(code);
}
