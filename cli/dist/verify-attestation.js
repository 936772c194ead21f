import { a as finding, c as ok, f as unlessFound, l as refused, n as both } from "./finding.js";
import { v as shownText } from "./render-findings.js";
import { l as parseCertificate, o as attestationFinding, r as parseBundle } from "./bundle.js";
import { i as parsePublicKey } from "./public-key.js";
import { a as parseStatement, n as GATE_STATEMENT } from "./statement.js";
import { t as verifySignature } from "./verify-signature.js";

// core/identity/match-key.ts
/**
* Finds the enrolled key that a bundle's hint names and judges its window at each of `times`; both ends of the window
* count as inside. A key enrolled twice is accepted if one of the records accepts it.
*
* @param hint the key id that the bundle names, compared exactly
* @param times the time of judgement, and every trusted time that the bundle carries
*/
function matchKey(hint, identities, times, file) {
	const matches = identities.flatMap((identity) => identity.kind === "key" && identity.key_id === hint ? [judgeKey$1(identity, times, file)] : []);
	const accepted = matches.find((match) => match.outcome.kind === "ok");
	const unknown = finding("SIGNER_KEY_UNKNOWN", `the key ${shownText(hint)} is not enrolled`, file === void 0 ? void 0 : { file });
	return accepted ?? matches[0] ?? { outcome: refused(unknown) };
}
function judgeKey$1(identity, times, file) {
	const at = file === void 0 ? void 0 : { file };
	const parsed = parsePublicKey(identity.public_key, file);
	if (parsed.kind === "refused") return { outcome: parsed };
	const { key, key_id: actual } = parsed.value;
	if (actual !== identity.key_id) return { outcome: refused(finding("SIGNER_KEY_MALFORMED", `the key's id is ${actual}`, at)) };
	const from = Date.parse(identity.valid_from);
	const until = Date.parse(identity.valid_until);
	const found = [];
	if (!times.every((time) => time.getTime() >= from)) found.push(finding("SIGNER_KEY_NOT_YET_VALID", `valid from ${shownText(identity.valid_from)}`, at));
	if (!times.every((time) => time.getTime() <= until)) found.push(finding("SIGNER_KEY_EXPIRED", `valid until ${shownText(identity.valid_until)}`, at));
	return {
		key,
		outcome: unlessFound(found, () => ({
			identity,
			key
		}))
	};
}

// core/identity/ref-pattern.ts
/**
* Whether a git ref is one that the pattern allows. `*` stands for any run of characters without `/`, possibly empty;
* everything else stands for itself; both ends are anchored, so `refs/tags/v3` does not allow `refs/tags/v30-evil`.
* Never a regular expression: linear in pattern times ref, whatever the pattern.
*/
function matchesRef(pattern, ref) {
	let at = 0;
	let inPattern = 0;
	let star = -1;
	let resume = 0;
	while (at < ref.length) if (pattern[inPattern] === "*") {
		star = inPattern;
		resume = at;
		inPattern += 1;
	} else if (pattern[inPattern] === ref[at]) {
		inPattern += 1;
		at += 1;
	} else if (star >= 0 && ref[resume] !== "/") {
		resume += 1;
		at = resume;
		inPattern = star + 1;
	} else return false;
	while (pattern[inPattern] === "*") inPattern += 1;
	return inPattern === pattern.length;
}

// core/identity/match-workflow.ts
/**
* Compares a certificate with one enrolled workflow; no findings mean that it is that workflow. Exact throughout: never a
* pattern but the two ref patterns, never a prefix without its end. With a reusable workflow the certificate's name is the
* workflow's, and the source repository is the caller's; both are compared.
*/
function matchWorkflow(stated, enrolled, file) {
	const found = [];
	const at = file === void 0 ? void 0 : { file };
	const refuse = (code, value, expected) => {
		const shown = value === void 0 ? "nothing" : shownText(value);
		found.push(finding(code, `the certificate states ${shown}, enrolled is ${shownText(expected)}`, at));
	};
	const exact = (code, value, expected) => {
		if (value !== expected || expected === "") refuse(code, value, expected);
	};
	exact("SIGNER_WRONG_ISSUER", stated.issuer, enrolled.issuer);
	exact("SIGNER_WRONG_REPOSITORY", stated.source_repository, enrolled.source_repository);
	exact("SIGNER_WRONG_REPOSITORY_ID", stated.source_repository_id, enrolled.source_repository_id);
	exact("SIGNER_WRONG_OWNER_ID", stated.source_repository_owner_id, enrolled.source_repository_owner_id);
	const triggers = typeof enrolled.trigger === "string" ? [enrolled.trigger] : enrolled.trigger;
	if (!triggers.some((trigger) => trigger !== "" && trigger === stated.build_trigger)) refuse("SIGNER_WRONG_TRIGGER", stated.build_trigger, triggers.join(" or "));
	exact("SIGNER_WRONG_RUNNER", stated.runner_environment, enrolled.runner_environment);
	const sourceRef = stated.source_repository_ref;
	if (sourceRef === void 0 || !matchesRef(enrolled.ref_pattern, sourceRef)) refuse("SIGNER_WRONG_REF", sourceRef, enrolled.ref_pattern);
	matchWorkflowName(stated, enrolled, refuse, (why) => found.push(finding("SIGNER_NAME_AMBIGUOUS", why, at)));
	return found;
}
function matchWorkflowName(stated, enrolled, refuse, ambiguous) {
	const [name, ...others] = stated.alternative_names;
	if (name?.kind !== "uri" || others.length > 0) {
		ambiguous(`the certificate names ${stated.alternative_names.length} signers, of which exactly one may be, a URI`);
		return;
	}
	if (name.value !== stated.build_signer_uri) {
		ambiguous("the name of the signer and the build signer that the certificate states are not the same");
		return;
	}
	const prefix = workflowUriPrefix(enrolled);
	if (prefix === void 0 || !name.value.startsWith(prefix)) {
		refuse("SIGNER_WRONG_WORKFLOW", name.value, enrolled.workflow);
		return;
	}
	const workflowRef = name.value.slice(prefix.length);
	const allowed = enrolled.workflow_ref_pattern ?? enrolled.ref_pattern;
	if (!matchesRef(allowed, workflowRef)) refuse("SIGNER_WRONG_WORKFLOW_REF", workflowRef, allowed);
}
/** `https://github.com/o/r/.github/workflows/release.yml@`; the `@` ends the path, so `release.yml.evil` is another one. */
function workflowUriPrefix(enrolled) {
	if (enrolled.workflow === "" || !URL.canParse(enrolled.source_repository)) return void 0;
	return `${new URL(enrolled.source_repository).origin}/${enrolled.workflow}@`;
}

// core/attestation/match-subjects.ts
/**
* Compares what a statement covers with what it must cover, both ways. By role and digest together: a statement over the
* right bytes under another name could make an SBOM pass for the artifact.
*/
function matchSubjects(statement, expected, file) {
	const at = file === void 0 ? void 0 : { file };
	const missing = expected.flatMap(({ role, sha256 }) => {
		const named = statement.subject.filter((subject) => subject.name === role);
		if (named.length === 0) return [finding("ATTESTATION_SUBJECT_MISSING", `nothing is stated about ${shownText(role)}`, at)];
		if (named.every((subject) => subject.digest["sha256"] === sha256)) return [];
		return [finding("ATTESTATION_SUBJECT_DIGEST", `${shownText(role)} is not sha256 ${shownText(sha256)}`, at)];
	});
	const roles = new Set(expected.map(({ role }) => role));
	const surplus = statement.subject.filter(({ name }) => name === void 0 || !roles.has(name)).slice(0, 8).map(({ name }) => finding("ATTESTATION_SUBJECT_EXTRA", `${shownText(name ?? "")} is not expected`, at));
	return [...missing, ...surplus];
}

// core/attestation/verify-attestation.ts
/**
* Answers whether the bundle is an in-toto statement of that kind over exactly those files by one of those signers, with
* every finding there is. Sigstore client specification, section 4, plus what no library checks.
*/
function verifyAttestation(question) {
	const { file } = question;
	const parsed = parseBundle(question.bundle, file);
	if (parsed.kind === "refused") return parsed;
	const bundle = parsed.value;
	const { signer } = bundle;
	const judged = both(signer.kind === "certificate" ? judgeCertificate(bundle, signer.der, question) : judgeKey(bundle, signer.hint, question), judgeStatement(bundle.content, question));
	if (judged.kind === "refused") return judged;
	const [{ identity, certificate, verdict }, statement] = judged.value;
	return ok(asVerified({
		statement,
		predicate: statement.predicate,
		signer: identity,
		...certificate === void 0 ? {} : { certificate },
		profile: verdict.profile,
		times: verdict.times,
		bundle_sha256: bundle.digest
	}));
}
function judgeCertificate(bundle, der, { identities, trust, file }) {
	const parsed = parseCertificate(der, file);
	if (parsed.kind === "refused") return parsed;
	const verdict = verifySignature(bundle, {
		kind: "certificate",
		certificate: parsed.value
	}, trust, void 0, file);
	const certificate = parsed.value.identity;
	const [closest] = identities.filter((identity) => identity.kind === "workflow").map((identity) => ({
		identity,
		findings: matchWorkflow(certificate, identity, file)
	})).sort((one, other) => one.findings.length - other.findings.length);
	if (closest === void 0) {
		const none = attestationFinding("SIGNER_NOT_ENROLLED", "a workflow signed, and no workflow is enrolled", file);
		return refused(none, ...verdict.findings);
	}
	const { identity } = closest;
	return unlessFound([...verdict.findings, ...closest.findings], () => ({
		identity,
		certificate,
		verdict
	}));
}
function judgeKey(bundle, hint, { identities, trust, at, file }) {
	const now = matchKey(hint, identities, [at], file);
	if (now.key === void 0) return now.outcome;
	const verdict = verifySignature(bundle, {
		kind: "key",
		key: now.key
	}, trust, void 0, file);
	const match = verdict.times.length === 0 ? now : matchKey(hint, identities, [at, ...verdict.times], file);
	const judged = both(unlessFound(verdict.findings, () => verdict), match.outcome);
	return judged.kind === "refused" ? judged : ok({
		identity: judged.value[1].identity,
		verdict
	});
}
function judgeStatement(content, question) {
	const { predicateType, subjects, otherSubjects, file } = question;
	const parsed = parseStatement(content, GATE_STATEMENT, file);
	if (parsed.kind === "refused") return parsed;
	const statement = parsed.value;
	const found = matchSubjects(statement, subjects, file).filter(({ code }) => otherSubjects !== "allow" || code !== "ATTESTATION_SUBJECT_EXTRA");
	if (statement.predicate_type !== predicateType) {
		const message = `the statement is ${shownText(statement.predicate_type)}, expected ${shownText(predicateType)}`;
		found.unshift(attestationFinding("ATTESTATION_PREDICATE_TYPE", message, file));
	}
	return unlessFound(found, () => statement);
}
function asVerified(parts) {
	return parts;
}

export { verifyAttestation as t };