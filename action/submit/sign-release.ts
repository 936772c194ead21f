import { PREDICATE_TYPES } from '../../registry-schema/base.ts';
import { digestOf, hexOf } from '../../core/digest.ts';
import { MANIFEST_FILE, parseManifest } from '../../core/documents/manifest.ts';
import {
  parseReleaseRecord,
  RELEASE_RECORD_FILE,
  RELEASE_STATEMENT_FILE,
  SBOM_FILE,
} from '../../core/documents/release-record.ts';
import { finding, findingsOf, ok, refused, type Finding, type Outcome } from '../../core/finding.ts';
import { encodeForPeople } from '../../core/json/encode-document.ts';
import { signStatement, type StatementSigner } from '../../signing/sign-statement.ts';
import { withStatement } from './prepare-release.ts';

export interface SignRequest {
  /** The prepared folder's files, by path inside it. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The registry that the release is meant for: the statement is worth nothing to any other. */
  readonly registryId: string;
  readonly signer: StatementSigner;
}

/**
 * Signs the one statement of a release over artifact, manifest and SBOM, and lists it in release.json.
 * @returns the files that are new or changed
 * @throws SigningError when a key or service fails
 */
export async function signRelease({
  files,
  registryId,
  signer,
}: SignRequest): Promise<Outcome<ReadonlyMap<string, Uint8Array>>> {
  const recordBytes = files.get(RELEASE_RECORD_FILE);
  const manifestBytes = files.get(MANIFEST_FILE);
  const sbomBytes = files.get(SBOM_FILE);
  if (recordBytes === undefined || manifestBytes === undefined || sbomBytes === undefined) {
    return refused(
      finding(
        'RELEASE_FILE_MISSING',
        `a release folder holds ${RELEASE_RECORD_FILE}, ${MANIFEST_FILE} and ${SBOM_FILE}`,
      ),
    );
  }
  const record = parseReleaseRecord(recordBytes);
  const manifest = parseManifest(manifestBytes);
  const [first, ...rest] = [...findingsOf(record), ...findingsOf(manifest)];
  if (record.kind === 'refused' || manifest.kind === 'refused')
    return refused(first ?? finding('RELEASE_FILE_MISSING', 'unreadable'), ...rest);
  const changed = changedFindings(record.value.value.files, files);
  if (changed[0] !== undefined) return refused(changed[0], ...changed.slice(1));
  const { artifact, plugin_id: pluginId, version } = record.value.value;
  if (manifest.value.value.artifact_digest !== artifact.digest) {
    return refused(
      finding(
        'RELEASE_DIGEST_MISMATCH',
        `the manifest speaks of ${manifest.value.value.artifact_digest}`,
        manifest.value.at('/artifact_digest'),
      ),
    );
  }
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      { name: artifact.name, digest: { sha256: hexOf(artifact.digest) } },
      { name: MANIFEST_FILE, digest: { sha256: hexOf(digestOf(manifestBytes)) } },
      { name: SBOM_FILE, digest: { sha256: hexOf(digestOf(sbomBytes)) } },
    ],
    predicateType: PREDICATE_TYPES.release,
    predicate: { plugin_id: pluginId, version, registry_id: registryId },
  };
  const bundle = await signStatement(statement, signer);
  return ok(
    new Map([
      [RELEASE_STATEMENT_FILE, bundle],
      [RELEASE_RECORD_FILE, encodeForPeople(withStatement(record.value.value, bundle))],
    ]),
  );
}

/** Signing over a file that was edited after it was listed would only move the refusal to the PR check. */
function changedFindings(
  listed: readonly { readonly path: string; readonly digest: string }[],
  files: ReadonlyMap<string, Uint8Array>,
): readonly Finding[] {
  return listed
    .filter(({ path }) => path !== RELEASE_STATEMENT_FILE)
    .flatMap(({ path, digest }) => {
      const bytes = files.get(path);
      if (bytes !== undefined && digestOf(bytes) === digest) return [];
      return [finding('RELEASE_FILE_CHANGED', `${path} is not the file that release.json lists`, { file: path })];
    });
}
