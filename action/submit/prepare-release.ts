import type { EmbeddedManifest, Manifest, PluginId, Release } from '../../registry-schema/generated/types.ts';
import type { ArtifactEvidence } from '../../core/release/artifact-evidence.ts';
import type { ArtifactContents } from '../../core/artifact/artifact-contents.ts';
import { digestOf } from '../../core/digest.ts';
import { MANIFEST_FILE, parseEmbeddedManifest, parseManifest } from '../../core/documents/manifest.ts';
import {
  RELEASE_RECORD_FILE,
  RELEASE_STATEMENT_FILE,
  SBOM_FILE,
  parseReleaseRecord,
} from '../../core/documents/release-record.ts';
import { checkEgress } from '../../core/egress/check-egress.ts';
import { finding, findingsOf, refused, unlessFound, type Finding, type Outcome } from '../../core/finding.ts';
import { encodeForPeople } from '../../core/json/encode-document.ts';
import { releaseFolder } from '../../core/registry/registry-path.ts';
import { readSbom } from '../../core/sbom/read-sbom.ts';

export interface PrepareRequest {
  readonly artifact: Extract<ArtifactEvidence, { kind: 'read' }>;
  readonly artifactName: string;
  /** Where hosts and the PR check fetch the artifact. */
  readonly url: string;
  /** The released SBOM; the embedded one where left out. */
  readonly sbom: Uint8Array | undefined;
  /** For an archive that names no version of its own. */
  readonly version: string | undefined;
  readonly builtBy: string;
  readonly builtAt: string;
  /** What built the artifact, where it lies at its commit: a reviewer is shown when the next release has another. */
  readonly buildScript?: NonNullable<Release['build_script']> | undefined;
}

/** A release folder without its signature yet. */
export interface PreparedRelease {
  readonly folder: string;
  readonly pluginId: PluginId;
  readonly version: string;
  /** By path inside the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Makes the release folder of an artifact: stamps its manifest, takes its SBOM, and lists both in release.json. */
export async function prepareRelease(request: PrepareRequest): Promise<Outcome<PreparedRelease>> {
  if (request.artifact.contents.kind === 'refused') return request.artifact.contents;
  const contents = request.artifact.contents.value;
  const embedded = readEmbedded(request.artifactName, contents);
  const version = contents.version ?? request.version;
  const sbom = request.sbom ?? contents.sbom?.bytes;
  const findings: Finding[] = [...findingsOf(embedded)];
  if (version === undefined)
    findings.push(
      finding('RELEASE_NAME_MISMATCH', 'the artifact names no version; give one', { file: request.artifactName }),
    );
  if (sbom === undefined)
    findings.push(
      finding('RELEASE_FILE_MISSING', 'the artifact carries no SBOM; give one', { file: request.artifactName }),
    );
  else findings.push(...(await sbomFindings(request, contents, sbom, version)));
  if (embedded.kind === 'refused' || version === undefined || sbom === undefined)
    return unlessFound(findings, neverHere);
  const manifest = stamp(embedded.value, request);
  const manifestBytes = encodeForPeople(manifest);
  const files = new Map<string, Uint8Array>([
    [MANIFEST_FILE, manifestBytes],
    [SBOM_FILE, sbom],
  ]);
  const recordBytes = encodeForPeople(recordOf(request, manifest.plugin_id, version, files));
  findings.push(...findingsOf(parseManifest(manifestBytes)), ...findingsOf(parseReleaseRecord(recordBytes)));
  files.set(RELEASE_RECORD_FILE, recordBytes);
  return unlessFound(findings, () => ({
    folder: releaseFolder(manifest.plugin_id, version),
    pluginId: manifest.plugin_id,
    version,
    files,
  }));
}

function neverHere(): never {
  throw new Error('a release without version or SBOM has a finding');
}

function readEmbedded(artifactName: string, contents: ArtifactContents): Outcome<EmbeddedManifest> {
  if (contents.manifest === undefined)
    return refused(
      finding('RELEASE_MANIFEST_NOT_EMBEDDED', `no ${MANIFEST_FILE} in ${artifactName}`, { file: artifactName }),
    );
  const parsed = parseEmbeddedManifest(contents.manifest.bytes, `${artifactName}!${contents.manifest.member}`);
  if (parsed.kind === 'refused') return parsed;
  return unlessFound(checkEgress(parsed.value), () => parsed.value.value);
}

async function sbomFindings(
  request: PrepareRequest,
  contents: ArtifactContents,
  sbom: Uint8Array,
  version: string | undefined,
): Promise<readonly Finding[]> {
  const differs = contents.sbom !== undefined && digestOf(contents.sbom.bytes) !== digestOf(sbom);
  const expected =
    contents.packageName === undefined || version === undefined
      ? undefined
      : {
          name: contents.packageName,
          version,
          ...(contents.ecosystem === undefined ? {} : { purlType: contents.ecosystem }),
        };
  return [
    ...(differs
      ? [
          finding('RELEASE_SBOM_DIFFERS', `${request.artifactName}!${contents.sbom?.member ?? ''} is another one`, {
            file: SBOM_FILE,
          }),
        ]
      : []),
    ...findingsOf(await readSbom(sbom, expected, SBOM_FILE)),
  ];
}

function stamp(embedded: EmbeddedManifest, request: PrepareRequest): Manifest {
  return {
    ...embedded,
    artifact_digest: request.artifact.digest,
    built_by: request.builtBy,
    built_at: request.builtAt,
  };
}

function recordOf(
  request: PrepareRequest,
  pluginId: PluginId,
  version: string,
  files: ReadonlyMap<string, Uint8Array>,
): Release {
  const { digest, size } = request.artifact;
  return {
    schema_version: 1,
    plugin_id: pluginId,
    version,
    artifact: { name: request.artifactName, url: request.url, size, digest },
    files: [...files].map(([path, bytes]) => ({ path, size: bytes.length, digest: digestOf(bytes) })),
    ...(request.buildScript === undefined ? {} : { build_script: request.buildScript }),
  };
}

/** release.json with the release statement listed, as the last step before proposing it. */
export function withStatement(record: Release, statement: Uint8Array): Release {
  const others = record.files.filter(({ path }) => path !== RELEASE_STATEMENT_FILE);
  return {
    ...record,
    files: [...others, { path: RELEASE_STATEMENT_FILE, size: statement.length, digest: digestOf(statement) }],
  };
}
