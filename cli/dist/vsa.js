import { n as SCHEMA_BASE } from "./base.js";
import { i as STATEMENT_TYPE } from "./statement.js";
import { t as verifyAttestation } from "./verify-attestation.js";
import { r as hexOf } from "./digest.js";
import { n as POLICY_FILE } from "./policy.js";
import { a as finding, l as refused } from "./finding.js";
import { t as canonicalJson } from "./canonical-json.js";
import { r as toJson } from "./encode-document.js";

// core/publication/vsa.ts
/** SLSA v1.0, verification summary attestation. */
const VSA_TYPE = "https://slsa.dev/verification_summary/v1";
const SLSA_VERSION = "1.0";
/** The in-toto statement for tools that know SLSA and not this registry: verified when, by which policy, to which level. */
function summaryStatement(summarised) {
	const { artifact } = summarised.row;
	return {
		_type: STATEMENT_TYPE,
		subject: [{
			name: artifact.name,
			digest: { sha256: hexOf(artifact.digest) }
		}],
		predicateType: VSA_TYPE,
		predicate: summaryPredicate(summarised)
	};
}
function summaryPredicate({ registryId, row, release, judgedBy }) {
	return {
		verifier: { id: `${SCHEMA_BASE}verifier/${registryId}` },
		timeVerified: row.admitted_at,
		resourceUri: row.artifact.url,
		policy: {
			uri: POLICY_FILE,
			...judgedBy.policy === void 0 ? {} : { digest: { sha256: hexOf(judgedBy.policy) } }
		},
		inputAttestations: [{
			uri: `evidence/sha256/${hexOf(row.statement_digest)}`,
			digest: { sha256: hexOf(row.statement_digest) }
		}],
		verificationResult: "PASSED",
		verifiedLevels: [verifiedLevel(release)],
		slsaVersion: SLSA_VERSION
	};
}
/**
* Level 1 is provenance that exists and says how the artifact was built: a builder of the policy signed it, and it was
* verified. What a builder is hardened against nobody here looked at, so that no higher level is ever stated.
*/
function verifiedLevel({ provenance }) {
	return provenance.length > 0 ? "SLSA_BUILD_LEVEL_1" : "SLSA_BUILD_LEVEL_UNEVALUATED";
}
/** Verifies that the publish identity said this of the release, and nothing else. */
function verifySummary(claim) {
	const { row, bundle, config, trust } = claim;
	const file = `VSA of ${row.artifact.name}`;
	const verified = verifyAttestation({
		bundle,
		predicateType: VSA_TYPE,
		subjects: [{
			role: row.artifact.name,
			sha256: hexOf(row.artifact.digest)
		}],
		identities: [config.head_signer],
		trust,
		at: new Date(row.admitted_at),
		file
	});
	if (verified.kind === "refused") return verified;
	return canonicalJson(verified.value.predicate) === canonicalJson(toJson(summaryPredicate(claim))) ? verified : refused(finding("LEDGER_VSA_MISMATCH", "it says something else than the row and its approval record", { file }));
}

export { verifySummary as n, summaryStatement as t };