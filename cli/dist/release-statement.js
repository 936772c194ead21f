import { t as PREDICATE_TYPES } from "./base.js";
import { b as isReleasePredicate } from "./validators.js";
import { t as verifyAttestation } from "./verify-attestation.js";
import { r as hexOf } from "./digest.js";
import { t as MANIFEST_FILE } from "./manifest.js";
import { n as RELEASE_STATEMENT_FILE, r as SBOM_FILE } from "./release-record.js";
import { a as finding, f as unlessFound } from "./finding.js";

// core/release/release-statement.ts
/** The claim that a release folder's own statement makes, whoever may sign it. */
function statementClaim(documents, ground) {
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
		at
	};
}
/**
* Verifies a release statement: artifact, manifest and SBOM by role and digest, for this plugin, version and registry.
* The PR check, publish and the load gate all ask this one function.
*/
function verifyReleaseStatement(claim) {
	const verified = verifyAttestation({
		bundle: claim.bundle,
		predicateType: PREDICATE_TYPES.release,
		subjects: [
			{
				role: claim.artifact.name,
				sha256: hexOf(claim.artifact.digest)
			},
			{
				role: MANIFEST_FILE,
				sha256: hexOf(claim.manifestDigest)
			},
			{
				role: SBOM_FILE,
				sha256: hexOf(claim.sbomDigest)
			}
		],
		identities: claim.publishers,
		trust: claim.trust,
		at: claim.at,
		...claim.file === void 0 ? {} : { file: claim.file }
	});
	if (verified.kind === "refused") return verified;
	return unlessFound(predicateFindings(verified.value, claim), () => verified.value);
}
/** A genuine statement made for another registry, plugin or version proves nothing here. */
function predicateFindings(attestation, claim) {
	const at = claim.file === void 0 ? void 0 : { file: claim.file };
	const predicate = attestation.predicate;
	if (!isReleasePredicate(predicate)) return [finding("PREDICATE_MEMBER_INVALID", "the predicate is not that of a release statement", at)];
	const said = {
		plugin_id: claim.pluginId,
		version: claim.version,
		registry_id: claim.registryId
	};
	return Object.keys(said).filter((name) => predicate[name] !== said[name]).map((name) => finding("RELEASE_STATEMENT_MISMATCH", `the statement was made for ${name} ${predicate[name]}, not ${said[name]}`, at));
}

export { verifyReleaseStatement as n, statementClaim as t };