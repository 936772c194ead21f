import type { Plugin } from '../../registry-schema/generated/types.ts';
import type { ArtifactContents } from '../artifact/artifact-contents.ts';
import type { VerifiedAttestation } from '../attestation/verify-attestation.ts';
import { RELEASE_RECORD_FILE, SBOM_FILE } from '../documents/release-record.ts';
import type { VerifiedProvenance } from '../evidence/provenance.ts';
import {
  andThen,
  finding,
  findingsOf,
  ok,
  refused,
  unlessAlso,
  valuesOf,
  type Finding,
  type Findings,
  type Outcome,
} from '../finding.ts';
import { checkPolicy } from '../policy/check-policy.ts';
import { checkVulnerabilities } from '../policy/check-vulnerabilities.ts';
import type { EffectiveTier } from '../policy/effective-tier.ts';
import { enforce } from '../policy/enforce.ts';
import type { ReleaseFolder } from '../registry/change-set.ts';
import type { ArtifactEvidence } from '../release/artifact-evidence.ts';
import { ecosystemOf } from '../release/ecosystem.ts';
import { readReleaseDocuments, type ReleaseDocuments } from '../release/release-documents.ts';
import { statementClaim, verifyReleaseStatement } from '../release/release-statement.ts';
import { readSbom } from '../sbom/read-sbom.ts';
import type { Sbom } from '../sbom/sbom.ts';
import type { AdmissionGround } from './admission-ground.ts';
import { checkArtifact } from './check-artifact.ts';
import { originFindings } from './check-origin.ts';
import { acceptedPlugin, registryFindings, retirementFindings, tierInForce } from './check-standing.ts';
import { reviewRelease, type ReleaseReview } from './review-release.ts';

/** A release that passed every check. Only `decideRelease` makes one. */
export interface AdmissibleRelease {
  readonly documents: ReleaseDocuments;
  readonly plugin: Plugin;
  readonly statement: VerifiedAttestation;
  readonly review: ReleaseReview;
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
  const read = readReleaseDocuments(folder);
  const plugin = acceptedPlugin(folder, ground);
  const tier = andThen(plugin, (accepted) => tierInForce(accepted, ground));
  const retired = valuesOf(plugin).flatMap((accepted) => retirementFindings(accepted, folder));
  if (read.kind === 'refused') {
    const unread = artifact.kind === 'read' ? findingsOf(artifact.contents) : [];
    return refuse(folder, [...read.findings, ...findingsOf(tier), ...retired, ...unread]);
  }
  const documents = read.value;
  const sbomFile = `${documents.folder}/${SBOM_FILE}`;
  const sbom = await readSbom(documents.sbomBytes, expectedRoot(documents, artifact), sbomFile);
  const found = [
    ...retired,
    ...registryFindings(documents, ground, valuesOf(sbom)[0]?.components),
    ...originFindings(documents.record.artifact, ground.policy, `${documents.folder}/${RELEASE_RECORD_FILE}`),
    ...checkArtifact(documents, artifact),
    ...findingsOf(sbom),
  ];
  if (plugin.kind === 'refused') return refuse(folder, [...plugin.findings, ...found]);
  const claim = { ...statementClaim(documents, ground), publishers: plugin.value.publishers };
  const statement = verifyReleaseStatement(claim);
  if (tier.kind === 'refused') return refuse(folder, [...tier.findings, ...found, ...findingsOf(statement)]);
  const known = { documents, artifact, sbom, statement, plugin: plugin.value, tier: tier.value };
  return decideByPolicy(folder, known, found, ground);
}

/** A release of a known plugin in a known tier: what policy can be asked about. */
interface KnownRelease {
  readonly documents: ReleaseDocuments;
  readonly plugin: Plugin;
  readonly tier: EffectiveTier;
  readonly artifact: ArtifactEvidence;
  readonly sbom: Outcome<Sbom>;
  readonly statement: Outcome<VerifiedAttestation>;
}

/** `found` is what else was found, which policy may soften; nothing softens what is wrong with a statement. */
async function decideByPolicy(
  folder: ReleaseFolder,
  release: KnownRelease,
  found: readonly Finding[],
  ground: AdmissionGround,
): Promise<ReleaseDecision> {
  const { documents, plugin, tier, artifact, statement } = release;
  const asked = await askPolicy(release, ground);
  const { refusing, softened } = enforce([...found, ...asked.findings], {
    tier,
    waivers: ground.waivers,
    pluginId: folder.pluginId,
    version: folder.version,
    at: ground.at,
  });
  const review = reviewRelease(documents, { plugin, tier }, ground, { softened, provenance: asked.provenance });
  const proven = andThen(unlessAlso(statement, refusing), (verified) =>
    artifact.kind === 'read'
      ? ok(verified)
      : refused(finding('RELEASE_ARTIFACT_UNREACHABLE', 'nobody read it', { file: documents.record.artifact.name })),
  );
  if (proven.kind === 'refused') return refuse(folder, proven.findings, review);
  const admissible = { documents, plugin, statement: proven.value, review };
  return { kind: 'admissible', folder: folder.folder, release: admissible };
}

async function askPolicy(
  { documents, plugin, tier, artifact, sbom, statement }: KnownRelease,
  ground: AdmissionGround,
): Promise<{ readonly findings: readonly Finding[]; readonly provenance: readonly VerifiedProvenance[] }> {
  const { policy, registryId, trust, at, osv } = ground;
  const [components] = valuesOf(sbom);
  const ecosystem = ecosystemOf(documents);
  const asked = checkPolicy({
    documents,
    plugin,
    tier,
    policy,
    sbom: components,
    ecosystem,
    contents: contentsOf(artifact),
    registryId,
    trust,
    at,
    signedAt: valuesOf(statement)[0]?.times[0],
  });
  const sbomAt = { file: `${documents.folder}/${SBOM_FILE}` };
  const vulnerable = await checkVulnerabilities(tier.met, { sbom: components, sbomAt, ecosystem, osv });
  return { findings: [...asked.findings, ...vulnerable], provenance: asked.evidence.provenance };
}

function refuse({ folder }: ReleaseFolder, findings: Findings, review?: ReleaseReview): ReleaseDecision {
  return { kind: 'refused', folder, findings, ...(review === undefined ? {} : { review }) };
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
