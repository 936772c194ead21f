import type { Plugin, Policy } from '../../registry-schema/generated/types.ts';
import type { ArtifactContents } from '../artifact/artifact-contents.ts';
import type { TrustMaterial } from '../attestation/trust.ts';
import { SBOM_FILE } from '../documents/release-record.ts';
import { checkEvidence, type CheckedEvidence } from '../evidence/check-evidence.ts';
import type { Finding } from '../finding.ts';
import { checkLicences } from '../licence/check-licences.ts';
import type { Sbom } from '../sbom/sbom.ts';
import { checkSdkAllowlist } from '../sdk/check-sdk-allowlist.ts';
import type { SdkEcosystem } from '../sdk/sdk-entry.ts';
import type { ReleaseDocuments } from '../release/release-documents.ts';
import { statementClaim } from '../release/release-statement.ts';
import { checkBuiltIn } from './check-built-in.ts';
import { checkCovenant } from './check-covenant.ts';
import { checkEmbeddedLock } from './check-embedded-lock.ts';
import { checkReview } from './check-review.ts';
import { checkTier } from './check-tier.ts';
import type { EffectiveTier, Tier } from './effective-tier.ts';

export interface PolicyQuestion {
  readonly documents: ReleaseDocuments;
  readonly plugin: Plugin;
  readonly tier: EffectiveTier;
  readonly policy: Policy;
  /** Absent where the SBOM was refused; what it says is then not judged. */
  readonly sbom: Sbom | undefined;
  readonly ecosystem: SdkEcosystem;
  /** What the artifact holds; absent where none was read, and then no lock is judged. */
  readonly contents: ArtifactContents | undefined;
  readonly registryId: string;
  readonly trust: TrustMaterial;
  readonly at: Date;
  /** Trusted time of the release statement's signature; undefined where nothing proves one. */
  readonly signedAt: Date | undefined;
}

export interface PolicyAnswer {
  readonly findings: readonly Finding[];
  readonly evidence: CheckedEvidence;
}

/**
 * Everything that policy asks of a release: the covenant, the tier, SDKs, licences, locks and further evidence. Where a tier has
 * fallen, what either tier has against the release stands.
 */
export function checkPolicy(question: PolicyQuestion): PolicyAnswer {
  const answers = question.tier.met.map((tier) => checkOneTier(question, tier));
  const { documents, plugin, policy, at } = question;
  const all = [
    ...answers.flatMap((answer) => answer.findings),
    ...checkReview(plugin, policy, at),
    ...checkBuiltIn({
      tiers: question.tier.met,
      policy,
      pinned: plugin.pinned,
      statement: statementClaim(documents, question),
    }),
  ];
  const findings = new Map(all.map((found) => [JSON.stringify(found), found]));
  const evidence = answers.map((answer) => answer.evidence);
  return {
    findings: [...findings.values()],
    evidence: {
      findings: evidence.flatMap((checked) => checked.findings),
      provenance: [
        ...new Map(evidence.flatMap((checked) => checked.provenance).map((one) => [one.file, one])).values(),
      ],
      accepted: [...new Set(evidence.flatMap((checked) => checked.accepted))],
    },
  };
}

function checkOneTier(question: PolicyQuestion, tier: Tier): PolicyAnswer {
  const { documents, plugin, policy, at } = question;
  const evidence = checkEvidence({
    bundles: documents.bundles,
    builtBy: documents.manifest.value.built_by,
    plugin,
    tier,
    ground: { artifact: documents.record.artifact, policy, trust: question.trust, at },
  });
  const findings = [
    ...checkCovenant(documents.manifest, tier, policy),
    ...checkTier(documents.manifest, plugin, tier, { at, signedAt: question.signedAt }),
    ...(question.sbom === undefined ? [] : sbomFindings(question, tier, question.sbom)),
    ...evidence.findings,
  ];
  return { findings, evidence };
}

function sbomFindings(question: PolicyQuestion, tier: Tier, sbom: Sbom): readonly Finding[] {
  const { documents, ecosystem } = question;
  const sbomAt = { file: `${documents.folder}/${SBOM_FILE}` };
  const sdks = checkSdkAllowlist({
    entries: documents.manifest.value.sdk_allowlist,
    sbom,
    ecosystem,
    scope: tier.sdk_scope ?? 'direct',
    at: (index) => documents.manifest.at(`/sdk_allowlist/${index}`),
    sbomAt,
  });
  return [...sdks, ...licenceFindings(tier, sbom, sbomAt), ...lockFindings(question, { sbom, sbomAt })];
}

function lockFindings(
  { documents, plugin, contents }: PolicyQuestion,
  bill: Parameters<typeof checkEmbeddedLock>[2],
): readonly Finding[] {
  if (plugin.dependencies !== 'locked' || contents === undefined) return [];
  return checkEmbeddedLock(documents.record.artifact.name, contents, bill);
}

/** A tier that says nothing of licences asks nothing; one that does accepts the unlicensed only where it says so. */
function licenceFindings(tier: Tier, sbom: Sbom, at: Finding['at']): readonly Finding[] {
  const asked = tier.licences;
  if (asked === undefined) return [];
  return checkLicences(sbom, asked, at).findings.filter(
    ({ code }) =>
      !(code === 'LICENCE_UNLICENSED' && asked.unlicensed === 'accept') &&
      !(code === 'LICENCE_UNRESOLVED' && asked.unresolved === 'accept'),
  );
}
