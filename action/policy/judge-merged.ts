import type { Plugin, Policy, Waiver } from '../../registry-schema/generated/types.ts';
import { originFindings } from '../../core/admission/check-origin.ts';
import type { ArtifactContents } from '../../core/artifact/artifact-contents.ts';
import type { TrustMaterial } from '../../core/attestation/trust.ts';
import { RELEASE_RECORD_FILE, SBOM_FILE } from '../../core/documents/release-record.ts';
import { findingsOf, valuesOf, type Finding, type Outcome } from '../../core/finding.ts';
import type { OsvExport } from '../../core/osv/match-vulnerabilities.ts';
import { checkPolicy } from '../../core/policy/check-policy.ts';
import { checkVulnerabilities } from '../../core/policy/check-vulnerabilities.ts';
import { effectiveTier, type Tier } from '../../core/policy/effective-tier.ts';
import { enforce, type SoftenedFinding } from '../../core/policy/enforce.ts';
import { ecosystemOf } from '../../core/release/ecosystem.ts';
import type { ReleaseDocuments } from '../../core/release/release-documents.ts';
import { statementClaim, verifyReleaseStatement } from '../../core/release/release-statement.ts';
import { readSbom } from '../../core/sbom/read-sbom.ts';
import type { Sbom } from '../../core/sbom/sbom.ts';

/** What a merged release cannot be asked by what is at hand, and why not. */
export interface Unjudged {
  readonly what: 'components' | 'locks' | 'vulnerabilities' | 'signature';
  readonly why: string;
}

export interface MergedVerdict {
  /** The tier in force; the one granted where the policy has no such tier. */
  readonly tier: string;
  readonly refusing: readonly Finding[];
  readonly softened: readonly SoftenedFinding[];
  readonly unjudged: readonly Unjudged[];
}

export interface MergedQuestion {
  readonly documents: ReleaseDocuments;
  readonly plugin: Plugin;
  readonly waivers: readonly Waiver[];
  readonly registryId: string;
  readonly trust: TrustMaterial;
  readonly at: Date;
  /** What the artifact holds, or why nobody knows. */
  readonly contents: ArtifactContents | string;
  readonly osv: OsvExport | undefined;
}

/**
 * What a policy has against a release that is merged, as if it were proposed now: covenant, tier, SDKs, licences, evidence,
 * origin, pins, the platform's signature, and locks and vulnerabilities as far as they are at hand.
 */
export async function judgeMerged(question: MergedQuestion, policy: Policy): Promise<MergedVerdict> {
  const { documents, plugin, at, trust, registryId } = question;
  const tier = effectiveTier(policy, plugin.tier, at);
  if (tier === undefined) {
    const unknown: Finding = { code: 'RELEASE_TIER_UNKNOWN', message: `the policy has no tier ${plugin.tier.name}` };
    return { tier: plugin.tier.name, refusing: [unknown], softened: [], unjudged: [] };
  }
  const read = await readSbom(documents.sbomBytes, undefined);
  const [sbom] = valuesOf(read);
  const claim = statementClaim(documents, { registryId, trust, at });
  const statement = verifyReleaseStatement({ ...claim, publishers: plugin.publishers });
  const ecosystem = ecosystemOf(documents);
  const asked = checkPolicy({
    documents,
    plugin,
    tier,
    policy,
    sbom,
    ecosystem,
    contents: typeof question.contents === 'string' ? undefined : question.contents,
    registryId,
    trust,
    at,
    signedAt: statement.kind === 'ok' ? statement.value.times[0] : undefined,
  });
  const sbomAt = { file: `${documents.folder}/${SBOM_FILE}` };
  const vulnerable = await checkVulnerabilities(tier.met, { sbom, sbomAt, ecosystem, osv: question.osv });
  const origin = originFindings(documents.record.artifact, policy, `${documents.folder}/${RELEASE_RECORD_FILE}`);
  // A key that has expired since says nothing of who signed then.
  const isVerified = statement.kind === 'ok';
  const policyFindings = asked.findings.filter(({ code }) => isVerified || code !== 'TIER_SIGNER_NOT_PLATFORM');
  const { pluginId, version } = { pluginId: plugin.plugin_id, version: documents.record.version };
  const enforced = enforce([...policyFindings, ...vulnerable, ...origin], {
    tier,
    waivers: question.waivers,
    pluginId,
    version,
    at,
  });
  return {
    tier: tier.tier.name,
    ...enforced,
    unjudged: [...unread(read), ...unjudged(question, tier.met, isVerified)],
  };
}

/** No policy makes an SBOM readable; what it asks of the components nobody knows. */
function unread(sbom: Outcome<Sbom>): readonly Unjudged[] {
  return findingsOf(sbom).map(({ code }): Unjudged => ({
    what: 'components',
    why: `the SBOM cannot be read: ${code}`,
  }));
}

function unjudged(question: MergedQuestion, tiers: readonly Tier[], isVerified: boolean): readonly Unjudged[] {
  const { plugin, contents, osv } = question;
  const found: Unjudged[] = [];
  if (plugin.dependencies === 'locked' && typeof contents === 'string') found.push({ what: 'locks', why: contents });
  if (osv === undefined && tiers.some((tier) => tier.vulnerabilities !== undefined))
    found.push({ what: 'vulnerabilities', why: 'no OSV export is given' });
  if (!isVerified && tiers.some((tier) => tier.signed_by !== undefined || tier.cooldown_hours !== undefined))
    found.push({
      what: 'signature',
      why: 'the release statement does not verify any more; built_at is taken at its word',
    });
  return found;
}
