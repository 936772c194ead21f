import type { Plugin } from '../../registry-schema/generated/types.ts';
import type { ArtifactContents } from '../artifact/artifact-contents.ts';
import type { VerifiedAttestation } from '../attestation/verify-attestation.ts';
import { RELEASE_STATEMENT_FILE, SBOM_FILE } from '../documents/release-record.ts';
import { finding, findingsOf, type Finding, type Findings, type Outcome } from '../finding.ts';
import type { AdmissionGround } from './admission-ground.ts';
import type { ReleaseFolder } from '../registry/change-set.ts';
import { readSbom } from '../sbom/read-sbom.ts';
import type { ArtifactEvidence } from './artifact-evidence.ts';
import { checkArtifact } from './check-artifact.ts';
import { checkCovenant, tierOf } from './check-covenant.ts';
import { originFindings } from './check-origin.ts';
import { readReleaseDocuments, type ReleaseDocuments } from './release-documents.ts';
import { verifyReleaseStatement } from './release-statement.ts';

/** A release that passed every check. Only `decideRelease` makes one. */
export interface AdmissibleRelease {
  readonly documents: ReleaseDocuments;
  readonly plugin: Plugin;
  readonly statement: VerifiedAttestation;
}

export type ReleaseDecision =
  | { readonly kind: 'admissible'; readonly folder: string; readonly release: AdmissibleRelease }
  | { readonly kind: 'refused'; readonly folder: string; readonly findings: Findings };

/** Judges one release folder with its artifact. Returns every finding, not the first. */
export async function decideRelease(
  folder: ReleaseFolder,
  artifact: ArtifactEvidence,
  ground: AdmissionGround,
): Promise<ReleaseDecision> {
  const documents = readReleaseDocuments(folder);
  const plugin = ground.record(folder.pluginId);
  const findings: Finding[] = [...findingsOf(documents), ...pluginFindings(folder, plugin, ground)];
  if (documents.kind === 'refused') {
    if (artifact.kind === 'read') findings.push(...findingsOf(artifact.contents));
    return refuse(folder, findings);
  }
  const read = documents.value;
  findings.push(
    ...registryFindings(read, ground),
    ...originFindings(read.record.artifact, ground.policy, `${read.folder}/release.json`),
  );
  findings.push(...checkArtifact(read, artifact));
  findings.push(
    ...findingsOf(await readSbom(read.sbomBytes, expectedRoot(read, artifact), `${read.folder}/${SBOM_FILE}`)),
  );
  if (plugin === undefined) return refuse(folder, findings);
  const tier = tierOf(ground.policy, plugin.tier.name);
  if (tier !== undefined) findings.push(...checkCovenant(read.manifest, tier, ground.policy));
  const statement = verifyStatement(read, plugin, ground);
  findings.push(...findingsOf(statement));
  if (findings.length === 0 && artifact.kind === 'unavailable')
    findings.push(finding('RELEASE_ARTIFACT_UNREACHABLE', 'nobody read it', { file: read.record.artifact.name }));
  if (statement.kind === 'refused' || findings.length > 0) return refuse(folder, findings);
  return {
    kind: 'admissible',
    folder: folder.folder,
    release: { documents: read, plugin, statement: statement.value },
  };
}

function refuse(folder: ReleaseFolder, findings: readonly Finding[]): ReleaseDecision {
  const [first, ...rest] = findings;
  if (first === undefined) throw new Error('a refusal needs a finding');
  return { kind: 'refused', folder: folder.folder, findings: [first, ...rest] };
}

function pluginFindings(
  folder: ReleaseFolder,
  plugin: Plugin | undefined,
  ground: AdmissionGround,
): readonly Finding[] {
  const at = { file: folder.folder };
  if (plugin === undefined) return [finding('RELEASE_PLUGIN_UNKNOWN', `no accepted record of ${folder.pluginId}`, at)];
  const findings: Finding[] = [];
  if (plugin.status === 'retired')
    findings.push(finding('RELEASE_PLUGIN_RETIRED', `${folder.pluginId} is retired`, at));
  if (tierOf(ground.policy, plugin.tier.name) === undefined) {
    findings.push(
      finding('RELEASE_TIER_UNKNOWN', `the policy has no tier ${plugin.tier.name}`, {
        file: `plugins/${folder.pluginId}/plugin.json`,
      }),
    );
  }
  return findings;
}

function registryFindings(documents: ReleaseDocuments, ground: AdmissionGround): readonly Finding[] {
  const { plugin_id: pluginId, version, artifact } = documents.record;
  const at = { file: `${documents.folder}/release.json` };
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
  // An artifact that nobody read has a finding of its own; what its name is, nobody knows.
  if (artifact.kind === 'unavailable' || artifact.contents.kind === 'refused') return undefined;
  const contents: ArtifactContents = artifact.contents.value;
  return {
    name: contents.packageName ?? documents.record.plugin_id,
    version: documents.record.version,
    ...(contents.ecosystem === undefined ? {} : { purlType: contents.ecosystem }),
  };
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
