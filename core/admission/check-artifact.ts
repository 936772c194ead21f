import { parseEmbeddedManifest, membersThatDiffer, MANIFEST_FILE } from '../documents/manifest.ts';
import { digestOf } from '../digest.ts';
import { finding, type Finding } from '../finding.ts';
import type { ArtifactContents } from '../artifact/artifact-contents.ts';
import type { ArtifactEvidence } from '../release/artifact-evidence.ts';
import type { ReleaseDocuments } from '../release/release-documents.ts';

/** Holds the artifact's own bytes against what the release says of it. */
export function checkArtifact(documents: ReleaseDocuments, evidence: ArtifactEvidence): readonly Finding[] {
  if (evidence.kind === 'unavailable') return evidence.findings;
  const { artifact } = documents.record;
  if (evidence.digest !== artifact.digest || evidence.size !== artifact.size) {
    const message = `${evidence.size} bytes with ${evidence.digest}; the record says ${artifact.size} bytes with ${artifact.digest}`;
    return [finding('RELEASE_ARTIFACT_CHANGED', message, { file: artifact.name })];
  }
  if (evidence.contents.kind === 'refused') return evidence.contents.findings;
  return contentsFindings(documents, evidence.contents.value);
}

function contentsFindings(documents: ReleaseDocuments, contents: ArtifactContents): readonly Finding[] {
  return [
    ...versionFindings(documents, contents),
    ...manifestFindings(documents, contents),
    ...sbomFindings(documents, contents),
  ];
}

/** The version inside the package decides; the folder and the record only repeat it. */
function versionFindings({ record }: ReleaseDocuments, contents: ArtifactContents): readonly Finding[] {
  if (contents.version === undefined || contents.version === record.version) return [];
  return [
    finding('RELEASE_NAME_MISMATCH', `the artifact is version ${contents.version}, the record says ${record.version}`, {
      file: record.artifact.name,
    }),
  ];
}

function manifestFindings(documents: ReleaseDocuments, contents: ArtifactContents): readonly Finding[] {
  const name = documents.record.artifact.name;
  if (contents.manifest === undefined) {
    return [finding('RELEASE_MANIFEST_NOT_EMBEDDED', `no ${MANIFEST_FILE} in ${name}`, { file: name })];
  }
  const file = `${name}!${contents.manifest.member}`;
  const embedded = parseEmbeddedManifest(contents.manifest.bytes, file);
  if (embedded.kind === 'refused') return embedded.findings;
  return membersThatDiffer(embedded.value.json, documents.manifest.json).map((member) =>
    finding(
      'RELEASE_MANIFEST_DIFFERS',
      `${member} is not the same inside the artifact`,
      documents.manifest.at(`/${member}`),
    ),
  );
}

function sbomFindings(documents: ReleaseDocuments, contents: ArtifactContents): readonly Finding[] {
  if (contents.sbom === undefined || digestOf(contents.sbom.bytes) === documents.sbomDigest) return [];
  const file = `${documents.record.artifact.name}!${contents.sbom.member}`;
  return [
    finding(
      'RELEASE_SBOM_DIFFERS',
      `the embedded SBOM has ${digestOf(contents.sbom.bytes)}, the released one ${documents.sbomDigest}`,
      { file },
    ),
  ];
}
