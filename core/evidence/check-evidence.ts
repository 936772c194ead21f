import type { Plugin } from '../../registry-schema/generated/types.ts';
import type { VerifiedAttestation } from '../attestation/verify-attestation.ts';
import { finding, findingsOf, type Finding } from '../finding.ts';
import type { Tier } from '../policy/effective-tier.ts';
import { checkAttribute, SCAI_TYPES } from './attribute-report.ts';
import { ageFindings, attestorIdentities, verifyEvidence, type EvidenceGround } from './evidence-ground.ts';
import { checkProvenance, type VerifiedProvenance } from './provenance.ts';
import { readAttestations, type ClaimedAttestation } from './read-attestations.ts';
import { checkTestResult, TEST_RESULT_TYPES } from './test-result.ts';
import { checkVulnerabilityScan, VULNS_TYPES } from './vulnerability-scan.ts';

type Requirement = NonNullable<Tier['evidence']>[number];
type Statement = Exclude<Requirement, { kind: 'provenance' }>;

export interface CheckedEvidence {
  readonly findings: readonly Finding[];
  readonly provenance: readonly VerifiedProvenance[];
  /** Statements of third parties that met a requirement, by file. */
  readonly accepted: readonly string[];
}

export interface EvidenceQuestion {
  /** Bundles beyond the release statement, by path. */
  readonly bundles: ReadonlyMap<string, Uint8Array>;
  readonly builtBy: string;
  readonly plugin: Plugin;
  readonly tier: Tier;
  readonly ground: EvidenceGround;
}

/** Goes through what the tier asks for. Every requirement is asked, so that an author sees all that is missing at once. */
export function checkEvidence({ bundles, builtBy, plugin, tier, ground }: EvidenceQuestion): CheckedEvidence {
  const { attestations, findings: unreadable } = readAttestations(bundles);
  const findings: Finding[] = [...unreadable];
  const provenance: VerifiedProvenance[] = [];
  const accepted: string[] = [];
  for (const requirement of tier.evidence ?? []) {
    if (requirement.kind === 'provenance') {
      const checked = checkProvenance(requirement, attestations, builtBy, plugin, ground);
      findings.push(...findingsOf(checked));
      if (checked.kind === 'ok') provenance.push(...checked.value);
    } else {
      const checked = checkStatement(requirement, attestations, tier, ground);
      findings.push(...checked.findings);
      if (checked.file !== undefined) accepted.push(checked.file);
    }
  }
  return { findings, provenance, accepted };
}

const TYPES: Readonly<Record<Statement['kind'], readonly string[]>> = {
  'test-result': TEST_RESULT_TYPES,
  vulns: VULNS_TYPES,
  scai: SCAI_TYPES,
};

/** One statement that meets the requirement is enough; where none does, every reason is told. */
function checkStatement(
  requirement: Statement,
  attestations: readonly ClaimedAttestation[],
  tier: Tier,
  ground: EvidenceGround,
): { readonly findings: readonly Finding[]; readonly file?: string } {
  const identities = attestorIdentities(ground.policy, requirement.attestors);
  const candidates = attestations.filter(({ predicateType }) => TYPES[requirement.kind].includes(predicateType));
  const reasons: Finding[] = [];
  for (const claimed of candidates) {
    const verified = verifyEvidence(claimed, identities, ground);
    // Rightly signed by another attestor of the policy: no fault of that statement, and no answer to this requirement.
    if (verified.kind === 'refused' && isOfAnotherAttestor(claimed, ground)) continue;
    const found =
      verified.kind === 'refused' ? verified.findings : judge(requirement, verified.value, claimed.file, tier, ground);
    if (found.length === 0) return { findings: [], file: claimed.file };
    reasons.push(...found);
  }
  return {
    findings: [
      finding('EVIDENCE_MISSING', `${describe(requirement)} by ${requirement.attestors.join(' or ')}`),
      ...reasons,
    ],
  };
}

function isOfAnotherAttestor(claimed: ClaimedAttestation, ground: EvidenceGround): boolean {
  const everyone = (ground.policy.attestors ?? []).flatMap(({ identities }) => identities);
  return verifyEvidence(claimed, everyone, ground).kind === 'ok';
}

function judge(
  requirement: Statement,
  attestation: VerifiedAttestation,
  file: string,
  tier: Tier,
  ground: EvidenceGround,
): readonly Finding[] {
  return [
    ...contentFindings(requirement, attestation, file, tier),
    ...ageFindings(attestation, requirement.max_age_days, file, ground.at),
  ];
}

function contentFindings(
  requirement: Statement,
  attestation: VerifiedAttestation,
  file: string,
  tier: Tier,
): readonly Finding[] {
  switch (requirement.kind) {
    case 'test-result':
      return checkTestResult(attestation, requirement.tests ?? [], file);
    case 'vulns':
      return checkVulnerabilityScan(
        attestation,
        requirement.threshold ?? tier.vulnerabilities?.threshold ?? 'high',
        file,
      );
    case 'scai':
      return checkAttribute(attestation, requirement.attribute, file);
  }
}

function describe(requirement: Statement): string {
  switch (requirement.kind) {
    case 'test-result':
      return `a test result${requirement.tests === undefined ? '' : ` with ${requirement.tests.join(', ')}`}`;
    case 'vulns':
      return 'a vulnerability scan';
    case 'scai':
      return `the attribute ${requirement.attribute}`;
  }
}
