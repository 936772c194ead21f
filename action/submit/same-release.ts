import { parseBundle } from '../../core/attestation/bundle.ts';
import { parseStatement } from '../../core/attestation/statement.ts';
import { digestOf } from '../../core/digest.ts';
import { MANIFEST_FILE, parseManifest } from '../../core/documents/manifest.ts';
import {
  parseReleaseRecord,
  RELEASE_RECORD_FILE,
  RELEASE_STATEMENT_FILE,
  SBOM_FILE,
} from '../../core/documents/release-record.ts';
import { parseCertificate } from '../../core/identity/certificate.ts';
import { canonicalJson } from '../../core/json/canonical-json.ts';
import { toJson } from '../../core/json/encode-document.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Whether two release folders say the same: artifact, manifest but for the time of building, SBOM, and a statement of the
 * same signer for the same registry. Signing the same thing twice gives other bytes, which is no reason to propose it twice.
 * A folder that cannot be read, or does not hold what it lists, is the same as nothing.
 */
export function isSameRelease(one: Files, other: Files): boolean {
  const [first, second] = [essence(one), essence(other)];
  return first !== undefined && first === second;
}

function essence(files: Files): string | undefined {
  const bytes = (path: string): Uint8Array => files.get(path) ?? new Uint8Array();
  const record = parseReleaseRecord(bytes(RELEASE_RECORD_FILE));
  const manifest = parseManifest(bytes(MANIFEST_FILE));
  if (record.kind === 'refused' || manifest.kind === 'refused') return undefined;
  const listed = record.value.value.files;
  const isWhole = listed.every(({ path, digest }) => digestOf(bytes(path)) === digest);
  if (!isWhole || files.size !== listed.length + 1) return undefined;
  const statement = statementEssence(bytes(RELEASE_STATEMENT_FILE));
  if (statement === undefined) return undefined;
  const { built_at: _time, ...covenant } = manifest.value.value;
  const { files: _files, ...release } = record.value.value;
  const others = listed.map(({ path }) => path).filter((path) => path !== MANIFEST_FILE);
  return canonicalJson(
    toJson({ covenant, release, others: others.toSorted(), sbom: digestOf(bytes(SBOM_FILE)), statement }),
  );
}

function statementEssence(bytes: Uint8Array): object | undefined {
  const bundle = parseBundle(bytes);
  if (bundle.kind === 'refused') return undefined;
  const statement = parseStatement(bundle.value.content);
  if (statement.kind === 'refused') return undefined;
  const { predicate, predicate_type: type } = statement.value;
  const { signer } = bundle.value;
  if (signer.kind === 'key') return { predicate, type, key: signer.hint };
  const certificate = parseCertificate(signer.der);
  if (certificate.kind === 'refused') return undefined;
  // What names the run or the commit differs from run to run; who is entitled does not.
  const {
    run_invocation_uri: _run,
    build_config_digest: _config,
    build_signer_digest: _signer,
    source_repository_digest: _source,
    ...identity
  } = certificate.value.identity;
  return { predicate, type, identity };
}
