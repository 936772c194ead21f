import type { Plugin } from '../../registry-schema/generated/types.ts';
import type { ArtifactContents } from '../artifact/artifact-contents.ts';
import type { VerifiedAttestation } from '../attestation/verify-attestation.ts';
import { RELEASE_RECORD_FILE, RELEASE_STATEMENT_FILE, SBOM_FILE } from '../documents/release-record.ts';
import { finding, findingsOf, type Finding, type Findings, type Outcome } from '../finding.ts';
import type { AdmissionGround } from './admission-ground.ts';
import type { ReleaseFolder } from '../registry/change-set.ts';
import { recordPath } from '../registry/registry-path.ts';
import { readSbom } from '../sbom/read-sbom.ts';
import type { ArtifactEvidence } from '../release/artifact-evidence.ts';
import { checkArtifact } from './check-artifact.ts';
import { diffCapabilities } from '../capability/diff-capabilities.ts';
import type { CapabilityChange } from '../capability/capability-change.ts';
import type { VerifiedProvenance } from '../evidence/provenance.ts';
import { checkPolicy } from '../policy/check-policy.ts';
import { checkVulnerabilities } from '../policy/check-vulnerabilities.ts';
import { effectiveTier, type EffectiveTier } from '../policy/effective-tier.ts';
import { approvalsNeeded } from '../policy/quorum.ts';
import type { DriftChange } from '../release/drift.ts';
import { ecosystemOf } from '../release/ecosystem.ts';
import { driftSince } from '../release/previous-release.ts';
import { enforce, type SoftenedFinding } from '../policy/enforce.ts';
import { originFindings } from './check-origin.ts';
import { readReleaseDocuments, type ReleaseDocuments } from '../release/release-documents.ts';
import { verifyReleaseStatement } from '../release/release-statement.ts';

/** A release that passed every check. Only `decideRelease` makes one. */
export interface AdmissibleRelease {
  readonly documents: ReleaseDocuments;
  readonly plugin: Plugin;
  readonly statement: VerifiedAttestation;
  readonly review: ReleaseReview;
}

/** What a reviewer sees beside the findings that refuse. */
export interface ReleaseReview {
  /** The tier in force, and the one granted where its review is overdue. */
  readonly tier: EffectiveTier;
  /** Against the last admitted release, heaviest risk first. */
  readonly changes: readonly CapabilityChange[];
  /** What about its making, and who brought it, is not as it was; heaviest risk first. */
  readonly drift: readonly DriftChange[];
  /** How many approvals the change needs for what it puts at risk. */
  readonly approvalsNeeded: number;
  /** What policy would refuse, and does not. */
  readonly softened: readonly SoftenedFinding[];
  readonly provenance: readonly VerifiedProvenance[];
}

export type ReleaseDecision =
  | { readonly kind: 'admissible'; readonly folder: string; readonly release: AdmissibleRelease }
  | { readonly kind: 'refused'; readonly folder: string; readonly findings: Findings; readonly review?: ReleaseReview };

/** Judges one release folder with its artifact. Returns every finding, not the first. */
export async function decideRelease(
  folder: ReleaseFolder,
  artifact: ArtifactEvidence,
  ground: AdmissionGround,
): Promise<ReleaseDecision> {
  const documents = readReleaseDocuments(folder);
  const plugin = ground.record(folder.pluginId);
  const tier = plugin === undefined ? undefined : effectiveTier(ground.policy, plugin.tier, ground.at);
  const findings: Finding[] = [...findingsOf(documents), ...pluginFindings(folder, plugin, tier)];
  if (documents.kind === 'refused') {
    if (artifact.kind === 'read') findings.push(...findingsOf(artifact.contents));
    return refuse(folder, findings);
  }
  const read = documents.value;
  findings.push(
    ...registryFindings(read, ground),
    ...originFindings(read.record.artifact, ground.policy, `${read.folder}/${RELEASE_RECORD_FILE}`),
    ...checkArtifact(read, artifact),
  );
  const sbom = await readSbom(read.sbomBytes, expectedRoot(read, artifact), `${read.folder}/${SBOM_FILE}`);
  findings.push(...findingsOf(sbom));
  if (plugin === undefined) return refuse(folder, findings);
  const statement = verifyStatement(read, plugin, ground);
  findings.push(...findingsOf(statement));
  if (tier === undefined) return refuse(folder, findings);
  const ecosystem = ecosystemOf(read);
  const asked = checkPolicy({
    documents: read,
    plugin,
    tier,
    policy: ground.policy,
    sbom: sbom.kind === 'ok' ? sbom.value : undefined,
    ecosystem,
    contents: contentsOf(artifact),
    registryId: ground.registryId,
    trust: ground.trust,
    at: ground.at,
    signedAt: statement.kind === 'ok' ? statement.value.times[0] : undefined,
  });
  const vulnerable = await checkVulnerabilities(tier.met, {
    sbom: sbom.kind === 'ok' ? sbom.value : undefined,
    sbomAt: { file: `${read.folder}/${SBOM_FILE}` },
    ecosystem,
    osv: ground.osv,
  });
  const { refusing, softened } = enforce([...findings, ...asked.findings, ...vulnerable], {
    tier,
    waivers: ground.waivers,
    pluginId: folder.pluginId,
    version: folder.version,
    at: ground.at,
  });
  const unread: readonly Finding[] =
    refusing.length === 0 && artifact.kind === 'unavailable'
      ? [finding('RELEASE_ARTIFACT_UNREACHABLE', 'nobody read it', { file: read.record.artifact.name })]
      : [];
  const review = reviewOf(read, { plugin, tier }, ground, { softened, provenance: asked.evidence.provenance });
  const all = [...refusing, ...unread];
  if (statement.kind === 'refused' || all.length > 0) return refuse(folder, all, review);
  return {
    kind: 'admissible',
    folder: folder.folder,
    release: { documents: read, plugin, statement: statement.value, review },
  };
}

function reviewOf(
  documents: ReleaseDocuments,
  { plugin, tier }: { readonly plugin: Plugin; readonly tier: EffectiveTier },
  ground: AdmissionGround,
  known: Pick<ReleaseReview, 'softened' | 'provenance'>,
): ReleaseReview {
  const { policy } = ground;
  const previous = ground.previous(documents.record.plugin_id);
  const versions = ground.versions(documents.record.plugin_id);
  const after = { manifest: documents.manifest.value, tier: tier.tier.name, ecosystem: ecosystemOf(documents) };
  const scales = { tiers: policy.tiers.map(({ name }) => name), dataClasses: policy.data_classes };
  const changes = diffCapabilities(previous?.view, after, scales);
  const who = { owners: plugin.owners, submittedBy: ground.submittedBy };
  const drift = driftSince(previous, documents, { ...who, versions });
  const risks = [...changes, ...drift].map(({ risk }) => risk);
  // Whoever can make the last release disappear must not make the next one's risks disappear with it.
  const isUncompared = previous === undefined && versions.length > 0;
  const needed = approvalsNeeded(policy, isUncompared ? 'unknown' : risks);
  return { ...known, tier, changes, drift, approvalsNeeded: needed };
}

function refuse(folder: ReleaseFolder, findings: readonly Finding[], review?: ReleaseReview): ReleaseDecision {
  const [first, ...rest] = findings;
  if (first === undefined) throw new Error('a refusal needs a finding');
  return {
    kind: 'refused',
    folder: folder.folder,
    findings: [first, ...rest],
    ...(review === undefined ? {} : { review }),
  };
}

function pluginFindings(
  folder: ReleaseFolder,
  plugin: Plugin | undefined,
  tier: EffectiveTier | undefined,
): readonly Finding[] {
  const at = { file: folder.folder };
  if (plugin === undefined) return [finding('RELEASE_PLUGIN_UNKNOWN', `no accepted record of ${folder.pluginId}`, at)];
  const findings: Finding[] = [];
  if (plugin.status === 'retired')
    findings.push(finding('RELEASE_PLUGIN_RETIRED', `${folder.pluginId} is retired`, at));
  if (tier === undefined) {
    findings.push(
      finding('RELEASE_TIER_UNKNOWN', `the policy has no tier ${plugin.tier.name}`, {
        file: recordPath(folder.pluginId),
      }),
    );
  }
  return findings;
}

function registryFindings(documents: ReleaseDocuments, ground: AdmissionGround): readonly Finding[] {
  const { plugin_id: pluginId, version, artifact } = documents.record;
  const at = { file: `${documents.folder}/${RELEASE_RECORD_FILE}` };
  const findings: Finding[] = [];
  if (ground.isAdmitted(pluginId, version))
    findings.push(finding('RELEASE_VERSION_TAKEN', `${pluginId} ${version} is admitted`, at));
  const other = ground.releaseOf(artifact.digest);
  if (other !== undefined)
    findings.push(finding('RELEASE_DIGEST_TAKEN', `${artifact.digest} is ${other.pluginId} ${other.version}`, at));
  const deny = ground.denyOf({ pluginId, version, digest: artifact.digest });
  if (deny !== undefined) findings.push(finding('RELEASE_DENIED', `denied by ${deny}`, at));
  return findings;
}

/** The package's own name where the artifact states one (its SBOM was made for that), the plugin id otherwise. */
function expectedRoot(documents: ReleaseDocuments, artifact: ArtifactEvidence): Parameters<typeof readSbom>[1] {
  const contents = contentsOf(artifact);
  // An artifact that nobody read has a finding of its own; what its name is, nobody knows.
  if (contents === undefined) return undefined;
  return {
    name: contents.packageName ?? documents.record.plugin_id,
    version: documents.record.version,
    ...(contents.ecosystem === undefined ? {} : { purlType: contents.ecosystem }),
  };
}

function contentsOf(artifact: ArtifactEvidence): ArtifactContents | undefined {
  return artifact.kind === 'read' && artifact.contents.kind === 'ok' ? artifact.contents.value : undefined;
}

function verifyStatement(
  documents: ReleaseDocuments,
  plugin: Plugin,
  ground: AdmissionGround,
): Outcome<VerifiedAttestation> {
  return verifyReleaseStatement({
    bundle: documents.statementBytes,
    file: `${documents.folder}/${RELEASE_STATEMENT_FILE}`,
    artifact: documents.record.artifact,
    manifestDigest: documents.manifestDigest,
    sbomDigest: documents.sbomDigest,
    pluginId: documents.record.plugin_id,
    version: documents.record.version,
    registryId: ground.registryId,
    publishers: plugin.publishers,
    trust: ground.trust,
    at: ground.at,
  });
}
