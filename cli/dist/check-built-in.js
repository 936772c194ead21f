import { a as finding, o as findingsOf } from "./finding.js";
import { i as recordPath } from "./registry-path.js";
import { n as verifyReleaseStatement } from "./release-statement.js";

// core/policy/check-built-in.ts
/**
* What a tier that is built in asks beyond every other check: an artifact that the record pins, and a statement that the
* platform signed. Asked at admission and at every load, so that a plugin raised to such a tier brings nothing along.
*/
function checkBuiltIn(question) {
	return [...pinFindings(question), ...signerFindings(question)];
}
function pinFindings({ tiers, pinned = [], statement }) {
	const { digest } = statement.artifact;
	if (!tiers.some((tier) => tier.pinned) || pinned.includes(digest)) return [];
	return [finding("TIER_DIGEST_NOT_PINNED", `${digest} is not one of ${pinned.length} digests that the record pins`, {
		file: recordPath(statement.pluginId),
		pointer: "/pinned"
	})];
}
/** Whatever keeps the statement from being the platform's is told, also what keeps it from being anybody's. */
function signerFindings({ tiers, policy, statement }) {
	const asking = tiers.find((tier) => tier.signed_by === "platform");
	if (asking === void 0) return [];
	const found = findingsOf(verifyReleaseStatement({
		...statement,
		publishers: policy.platform ?? []
	}));
	if (found.length === 0) return [];
	const reasons = [...new Set(found.map(({ code }) => code))].join(", ");
	const at = statement.file === void 0 ? void 0 : { file: statement.file };
	const message = `tier ${asking.name} is signed by the platform; held against its identities the statement gives ${reasons}`;
	return [finding("TIER_SIGNER_NOT_PLATFORM", message, at)];
}

export { checkBuiltIn as t };