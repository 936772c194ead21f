import { PREDICATE_TYPES } from '../../registry-schema/base.ts';
import type { Digest, Plugin } from '../../registry-schema/generated/types.ts';
import { isReleasePredicate } from '../../registry-schema/generated/validators.js';
import type { TrustMaterial } from '../attestation/trust.ts';
import { verifyAttestation, type VerifiedAttestation } from '../attestation/verify-attestation.ts';
import { hexOf } from '../digest.ts';
import { MANIFEST_FILE } from '../documents/manifest.ts';
import { RELEASE_STATEMENT_FILE, SBOM_FILE } from '../documents/release-record.ts';
import { finding, unlessFound, type Finding, type Outcome } from '../finding.ts';
import type { ReleaseDocuments } from './release-documents.ts';

/** What a release statement must say to be the one of this release. */
export interface ReleaseStatementClaim {
  readonly bundle: Uint8Array;
  readonly file?: string;
  readonly artifact: { readonly name: string; readonly digest: Digest };
  readonly manifestDigest: Digest;
  readonly sbomDigest: Digest;
  readonly pluginId: string;
  readonly version: string;
  readonly registryId: string;
  readonly publishers: Plugin['publishers'];
  readonly trust: TrustMaterial;
  readonly at: Date;
}

/** The claim that a release folder's own statement makes, whoever may sign it. */
export function statementClaim(
  documents: ReleaseDocuments,
  ground: Pick<ReleaseStatementClaim, 'registryId' | 'trust' | 'at'>,
): Omit<ReleaseStatementClaim, 'publishers'> {
  const { registryId, trust, at } = ground;
  return {
    bundle: documents.statementBytes,
    file: `${documents.folder}/${RELEASE_STATEMENT_FILE}`,
    artifact: documents.record.artifact,
    manifestDigest: documents.manifestDigest,
    sbomDigest: documents.sbomDigest,
    pluginId: documents.record.plugin_id,
    version: documents.record.version,
    registryId,
    trust,
    at,
  };
}

/**
 * Verifies a release statement: artifact, manifest and SBOM by role and digest, for this plugin, version and registry.
 * The PR check, publish and the load gate all ask this one function.
 */
export function verifyReleaseStatement(claim: ReleaseStatementClaim): Outcome<VerifiedAttestation> {
  const verified = verifyAttestation({
    bundle: claim.bundle,
    predicateType: PREDICATE_TYPES.release,
    subjects: [
      { role: claim.artifact.name, sha256: hexOf(claim.artifact.digest) },
      { role: MANIFEST_FILE, sha256: hexOf(claim.manifestDigest) },
      { role: SBOM_FILE, sha256: hexOf(claim.sbomDigest) },
    ],
    identities: claim.publishers,
    trust: claim.trust,
    at: claim.at,
    ...(claim.file === undefined ? {} : { file: claim.file }),
  });
  if (verified.kind === 'refused') return verified;
  return unlessFound(predicateFindings(verified.value, claim), () => verified.value);
}

/** A genuine statement made for another registry, plugin or version proves nothing here. */
function predicateFindings(attestation: VerifiedAttestation, claim: ReleaseStatementClaim): readonly Finding[] {
  const at = claim.file === undefined ? undefined : { file: claim.file };
  const predicate: unknown = attestation.predicate;
  if (!isReleasePredicate(predicate))
    return [finding('PREDICATE_MEMBER_INVALID', 'the predicate is not that of a release statement', at)];
  const said = { plugin_id: claim.pluginId, version: claim.version, registry_id: claim.registryId };
  return (Object.keys(said) as (keyof typeof said)[])
    .filter((name) => predicate[name] !== said[name])
    .map((name) =>
      finding(
        'RELEASE_STATEMENT_MISMATCH',
        `the statement was made for ${name} ${predicate[name]}, not ${said[name]}`,
        at,
      ),
    );
}
