import { PREDICATE_TYPES } from '../../registry-schema/base.ts';
import type { Digest, Release } from '../../registry-schema/generated/types.ts';
import { STATEMENT_TYPE } from '../../core/attestation/statement.ts';
import { digestOf, hexOf } from '../../core/digest.ts';
import { MANIFEST_FILE, parseManifest } from '../../core/documents/manifest.ts';
import {
  parseReleaseRecord,
  RELEASE_RECORD_FILE,
  RELEASE_STATEMENT_FILE,
  SBOM_FILE,
} from '../../core/documents/release-record.ts';
import { finding, findingsOf, ok, refused, unlessFound, type Finding, type Outcome } from '../../core/finding.ts';
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
export async function signRelease(request: SignRequest): Promise<Outcome<ReadonlyMap<string, Uint8Array>>> {
  const prepared = readPrepared(request.files);
  if (prepared.kind === 'refused') return prepared;
  const bundle = await signStatement(statementOf(prepared.value, request.registryId), request.signer);
  return ok(
    new Map([
      [RELEASE_STATEMENT_FILE, bundle],
      [RELEASE_RECORD_FILE, encodeForPeople(withStatement(prepared.value.record, bundle))],
    ]),
  );
}

interface PreparedFolder {
  readonly record: Release;
  readonly manifestDigest: Digest;
  readonly sbomDigest: Digest;
}

function readPrepared(files: SignRequest['files']): Outcome<PreparedFolder> {
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
  const { value } = record.value;
  const findings = changedFindings(value.files, files);
  if (findings.length === 0 && manifest.value.value.artifact_digest !== value.artifact.digest) {
    const message = `the manifest speaks of ${manifest.value.value.artifact_digest}`;
    return refused(finding('RELEASE_DIGEST_MISMATCH', message, manifest.value.at('/artifact_digest')));
  }
  return unlessFound(findings, () => ({
    record: value,
    manifestDigest: digestOf(manifestBytes),
    sbomDigest: digestOf(sbomBytes),
  }));
}

function statementOf({ record, manifestDigest, sbomDigest }: PreparedFolder, registryId: string) {
  return {
    _type: STATEMENT_TYPE,
    subject: [
      { name: record.artifact.name, digest: { sha256: hexOf(record.artifact.digest) } },
      { name: MANIFEST_FILE, digest: { sha256: hexOf(manifestDigest) } },
      { name: SBOM_FILE, digest: { sha256: hexOf(sbomDigest) } },
    ],
    predicateType: PREDICATE_TYPES.release,
    predicate: { plugin_id: record.plugin_id, version: record.version, registry_id: registryId },
  };
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
