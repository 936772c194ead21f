import { t as PREDICATE_TYPES } from "./base.js";
import { f as isPublicationHead } from "./validators.js";
import { i as STATEMENT_TYPE } from "./statement.js";
import { t as verifyAttestation } from "./verify-attestation.js";
import { r as hexOf } from "./digest.js";
import { a as finding, f as unlessFound, l as refused } from "./finding.js";
import { t as CLOCK_SKEW_MS } from "./time.js";

// core/publication/head.ts
function headPath(version) {
	return `heads/${version}.head.sigstore.json`;
}
/** The in-toto statement that the publish identity signs: the second proof of every admission. */
function headStatement(subjects, predicate) {
	return {
		_type: STATEMENT_TYPE,
		subject: [{
			name: "registry.json",
			digest: { sha256: hexOf(subjects.registryDigest) }
		}, {
			name: `${subjects.version}.admissions.json`,
			digest: { sha256: hexOf(subjects.admissionsDigest) }
		}],
		predicateType: PREDICATE_TYPES.head,
		predicate
	};
}
function headPredicate(said) {
	return {
		schema_version: 1,
		...said
	};
}
/** Verifies the second proof: signed by the publish identity, for this registry, channel and version, and not expired. */
function verifyHead(claim) {
	const file = headPath(claim.subjects.version);
	const verified = verifyAttestation({
		bundle: claim.bundle,
		predicateType: PREDICATE_TYPES.head,
		subjects: [{
			role: "registry.json",
			sha256: hexOf(claim.subjects.registryDigest)
		}, {
			role: `${claim.subjects.version}.admissions.json`,
			sha256: hexOf(claim.subjects.admissionsDigest)
		}],
		identities: [claim.config.head_signer],
		trust: claim.trust,
		at: claim.at,
		file
	});
	if (verified.kind === "refused") return verified;
	const predicate = verified.value.predicate;
	if (!isPublicationHead(predicate)) return refused(finding("PREDICATE_MEMBER_INVALID", "the predicate is not that of a head", { file }));
	return unlessFound(predicateFindings(predicate, claim, file), () => ({
		attestation: verified.value,
		predicate
	}));
}
function predicateFindings(head, claim, file) {
	const at = { file };
	const findings = [];
	const { config, subjects } = claim;
	if (head.registry_id !== config.registry_id || head.channel !== config.channel) findings.push(finding("PUBLICATION_HEAD_MISMATCH", `the head is of ${head.registry_id} ${head.channel}, the publication of ${config.registry_id} ${config.channel}`, at));
	if (head.version !== subjects.version) findings.push(finding("PUBLICATION_HEAD_MISMATCH", `the head is of version ${head.version}, the publication of ${subjects.version}`, at));
	if (claim.at.getTime() >= Date.parse(head.expires_at)) findings.push(finding("PUBLICATION_HEAD_EXPIRED", `the head expired at ${head.expires_at}`, at));
	if (claim.at.getTime() < Date.parse(head.issued_at) - 3e5) findings.push(finding("PUBLICATION_HEAD_MISMATCH", `the head was issued at ${head.issued_at}, after now`, at));
	return findings;
}

export { verifyHead as i, headPredicate as n, headStatement as r, headPath as t };