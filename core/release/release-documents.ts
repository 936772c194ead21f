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
import { andThen, every, finding, ok, refused, unlessAlso, valuesOf, type Finding, type Outcome } from '../finding.ts';
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
  const { folder } = release;
  const record = andThen(fileOf(release, RELEASE_RECORD_FILE), (bytes) =>
    parseReleaseRecord(bytes, `${folder}/${RELEASE_RECORD_FILE}`),
  );
  const manifest = andThen(fileOf(release, MANIFEST_FILE), (bytes) =>
    every({ parsed: parseManifest(bytes, `${folder}/${MANIFEST_FILE}`), bytes: ok(bytes) }),
  );
  const files = every({
    record,
    manifest,
    sbomBytes: fileOf(release, SBOM_FILE),
    statementBytes: fileOf(release, RELEASE_STATEMENT_FILE),
  });
  const found = [
    ...valuesOf(record).flatMap((parsed) => [...listFindings(release, parsed.value), ...nameFindings(release, parsed)]),
    ...valuesOf(manifest).flatMap(({ parsed }) => [...checkEgress(parsed), ...ownerFindings(release, parsed)]),
    ...valuesOf(every({ record, manifest })).flatMap((both) => digestFindings(both.record, both.manifest.parsed)),
  ];
  return andThen(unlessAlso(files, found), (read) =>
    ok({
      folder,
      record: read.record.value,
      manifest: read.manifest.parsed,
      manifestBytes: read.manifest.bytes,
      manifestDigest: digestOf(read.manifest.bytes),
      sbomBytes: read.sbomBytes,
      sbomDigest: digestOf(read.sbomBytes),
      statementBytes: read.statementBytes,
      statementDigest: digestOf(read.statementBytes),
      bundles: new Map([...furtherBundles(release.files)].map(([path, bytes]) => [`${folder}/${path}`, bytes])),
    }),
  );
}

function fileOf({ folder, files }: ReleaseFolder, name: string): Outcome<Uint8Array> {
  const bytes = files.get(name);
  return bytes === undefined
    ? refused(finding('RELEASE_FILE_MISSING', `${name} is missing`, { file: folder }))
    : ok(bytes);
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

/** The bundles beside the release statement, by their path inside the folder. */
export function furtherBundles(files: ReleaseFolder['files']): ReadonlyMap<string, Uint8Array> {
  return new Map([...files].filter(([path]) => path.startsWith('attestations/') && path !== RELEASE_STATEMENT_FILE));
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

function ownerFindings(release: ReleaseFolder, manifest: Parsed<Manifest>): readonly Finding[] {
  if (manifest.value.plugin_id === release.pluginId) return [];
  return [
    finding(
      'RELEASE_NAME_MISMATCH',
      `the folder is of ${release.pluginId}, the manifest of ${manifest.value.plugin_id}`,
      manifest.at('/plugin_id'),
    ),
  ];
}

function digestFindings(record: Parsed<Release>, manifest: Parsed<Manifest>): readonly Finding[] {
  const { artifact } = record.value;
  if (manifest.value.artifact_digest === artifact.digest) return [];
  return [
    finding(
      'RELEASE_DIGEST_MISMATCH',
      `the manifest speaks of ${manifest.value.artifact_digest}, the record of ${artifact.digest}`,
      manifest.at('/artifact_digest'),
    ),
  ];
}
