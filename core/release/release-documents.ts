import type { Digest, Manifest, Release } from '../../registry-schema/generated/types.ts';
import { digestOf } from '../digest.ts';
import { MANIFEST_FILE, parseManifest } from '../documents/manifest.ts';
import type { Parsed } from '../documents/parse-document.ts';
import {
  parseReleaseRecord,
  RELEASE_RECORD_FILE,
  RELEASE_STATEMENT_FILE,
  SBOM_FILE,
} from '../documents/release-record.ts';
import { checkEgress } from '../egress/check-egress.ts';
import { finding, findingsOf, unlessFound, type Finding, type Outcome } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';
import type { ReleaseFolder } from '../registry/change-set.ts';

/** A release folder whose files are all there, are those that release.json lists, and speak of one release. */
export interface ReleaseDocuments {
  readonly folder: string;
  readonly record: Release;
  readonly manifest: Parsed<Manifest>;
  readonly manifestBytes: Uint8Array;
  readonly manifestDigest: Digest;
  readonly sbomBytes: Uint8Array;
  readonly sbomDigest: Digest;
  readonly statementBytes: Uint8Array;
  readonly statementDigest: Digest;
  /** Further bundles, by path in the registry. */
  readonly bundles: ReadonlyMap<string, Uint8Array>;
}

const REQUIRED = [MANIFEST_FILE, SBOM_FILE, RELEASE_STATEMENT_FILE] as const;

/** Parses a release folder and holds its documents against each other and against the folder's name. */
export function readReleaseDocuments(release: ReleaseFolder): Outcome<ReleaseDocuments> {
  const { folder, files } = release;
  const recordBytes = files.get(RELEASE_RECORD_FILE);
  const record =
    recordBytes === undefined ? undefined : parseReleaseRecord(recordBytes, `${folder}/${RELEASE_RECORD_FILE}`);
  const manifestBytes = files.get(MANIFEST_FILE);
  const manifest = manifestBytes === undefined ? undefined : parseManifest(manifestBytes, `${folder}/${MANIFEST_FILE}`);
  const findings: Finding[] = [RELEASE_RECORD_FILE, ...REQUIRED]
    .filter((name) => !files.has(name))
    .map((name) => finding('RELEASE_FILE_MISSING', `${name} is missing`, { file: folder }));
  if (record !== undefined) findings.push(...findingsOf(record));
  if (manifest !== undefined) findings.push(...findingsOf(manifest));
  const readRecord = record?.kind === 'ok' ? record.value : undefined;
  const readManifest = manifest?.kind === 'ok' ? manifest.value : undefined;
  if (readRecord !== undefined)
    findings.push(...listFindings(release, readRecord.value), ...nameFindings(release, readRecord));
  if (readManifest !== undefined)
    findings.push(...checkEgress(readManifest), ...manifestFindings(release, readManifest, readRecord?.value));
  return unlessFound(findings, () => {
    const sbomBytes = files.get(SBOM_FILE);
    const statementBytes = files.get(RELEASE_STATEMENT_FILE);
    if (!readRecord || !readManifest || !manifestBytes || !sbomBytes || !statementBytes) {
      throw new Error('a release folder without findings lacks a document');
    }
    return {
      folder,
      record: readRecord.value,
      manifest: readManifest,
      manifestBytes,
      manifestDigest: digestOf(manifestBytes),
      sbomBytes,
      sbomDigest: digestOf(sbomBytes),
      statementBytes,
      statementDigest: digestOf(statementBytes),
      bundles: new Map(
        [...files].filter(([path]) => isFurtherBundle(path)).map(([path, bytes]) => [`${folder}/${path}`, bytes]),
      ),
    };
  });
}

/** release.json lists every other file by size and digest: nothing rides along unlisted, nothing listed is missing. */
function listFindings(release: ReleaseFolder, record: Release): readonly Finding[] {
  const findings: Finding[] = [];
  const listed = new Set<string>([RELEASE_RECORD_FILE]);
  for (const entry of record.files) {
    const file = `${release.folder}/${entry.path}`;
    if (listed.has(entry.path))
      findings.push(finding('RELEASE_FILE_CHANGED', `${entry.path} is listed twice`, { file }));
    listed.add(entry.path);
    const bytes = release.files.get(entry.path);
    if (bytes === undefined) {
      if (!isRequired(entry.path))
        findings.push(finding('RELEASE_FILE_MISSING', `${entry.path} is missing`, { file: release.folder }));
    } else if (bytes.length !== entry.size || digestOf(bytes) !== entry.digest) {
      findings.push(
        finding('RELEASE_FILE_CHANGED', `${entry.path} has ${digestOf(bytes)}, release.json lists ${entry.digest}`, {
          file,
        }),
      );
    }
  }
  for (const name of release.files.keys()) {
    if (!listed.has(name))
      findings.push(finding('RELEASE_FILE_UNLISTED', `${shownText(name)} is not listed`, { file: release.folder }));
  }
  return findings;
}

function isFurtherBundle(path: string): boolean {
  return path.startsWith('attestations/') && path !== RELEASE_STATEMENT_FILE;
}

function isRequired(path: string): boolean {
  return (REQUIRED as readonly string[]).includes(path);
}

function nameFindings(release: ReleaseFolder, record: Parsed<Release>): readonly Finding[] {
  const findings: Finding[] = [];
  if (record.value.plugin_id !== release.pluginId) {
    findings.push(
      finding(
        'RELEASE_NAME_MISMATCH',
        `the folder is of ${release.pluginId}, the record of ${record.value.plugin_id}`,
        record.at('/plugin_id'),
      ),
    );
  }
  if (record.value.version !== release.version) {
    findings.push(
      finding(
        'RELEASE_NAME_MISMATCH',
        `the folder is of ${release.version}, the record of ${record.value.version}`,
        record.at('/version'),
      ),
    );
  }
  return findings;
}

function manifestFindings(
  release: ReleaseFolder,
  manifest: Parsed<Manifest>,
  record: Release | undefined,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (manifest.value.plugin_id !== release.pluginId) {
    findings.push(
      finding(
        'RELEASE_NAME_MISMATCH',
        `the folder is of ${release.pluginId}, the manifest of ${manifest.value.plugin_id}`,
        manifest.at('/plugin_id'),
      ),
    );
  }
  if (record !== undefined && manifest.value.artifact_digest !== record.artifact.digest) {
    findings.push(
      finding(
        'RELEASE_DIGEST_MISMATCH',
        `the manifest speaks of ${manifest.value.artifact_digest}, the record of ${record.artifact.digest}`,
        manifest.at('/artifact_digest'),
      ),
    );
  }
  return findings;
}
