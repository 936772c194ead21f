import { o as __toESM } from "./rolldown-runtime.js";
import { C as isWaiver } from "./validators.js";
import { a as finding, c as ok, f as unlessFound, l as refused, o as findingsOf } from "./finding.js";
import { c as isJsonObject, d as parseStrictJson, l as member, m as escapePointerToken, o as isCode, s as isJsonArray, u as decodeUtf8, v as shownText, y as FindingList } from "./render-findings.js";
import { r as parseDocument, t as alsoChecked } from "./parse-document.js";
import { i as recordPath, o as waiverIdOf } from "./registry-path.js";
import { a as wholeSeconds, i as dayOf, n as DAY_IN_MS, r as HOUR_IN_MS, t as CLOCK_SKEW_MS } from "./time.js";
import { n as enforcementOf } from "./effective-tier.js";
import { n as OWNERS_LOCK_FILE, o as CODEOWNERS_PATHS } from "./owners-lock.js";
import { t as canonicalJson } from "./canonical-json.js";
import { r as toJson } from "./encode-document.js";
import { r as hexOf } from "./digest.js";
import { r as parseBundle } from "./bundle.js";
import { a as parseStatement, t as ANY_STATEMENT } from "./statement.js";
import { t as verifyAttestation } from "./verify-attestation.js";
import { r as SBOM_FILE } from "./release-record.js";
import { i as parsePackageUrl } from "./read-sbom.js";
import { t as require_semver } from "./semver.js";
import { n as MAX_LOCKED_PACKAGES, r as MAX_LOCK_BYTES, t as LOCK_FILE_NAMES } from "./lock2.js";
import { a as isInRange$1, d as parsePep440, f as pep440Key, l as parseNpmVersion, r as sdkKey, t as parseSdkEntry, u as comparePep440 } from "./sdk-entry.js";
import { _ as packageOf$1, g as isPackage, v as shownPackage } from "./denies.js";
import { t as statementClaim } from "./release-statement.js";
import { t as checkBuiltIn } from "./check-built-in.js";
import { t as checkCovenant } from "./check-covenant.js";

// core/registry/registry-state.ts
function emptyState(registryId, channel) {
	return {
		registryId,
		channel,
		sourceCommit: void 0,
		policy: void 0,
		plugins: /* @__PURE__ */ new Map(),
		nextOrdinal: 0,
		halts: [],
		rules: /* @__PURE__ */ new Map(),
		ruleRecords: /* @__PURE__ */ new Map(),
		lastRecord: void 0,
		denies: [],
		reinstatements: [],
		waivers: [],
		owners: /* @__PURE__ */ new Map()
	};
}
/** The row of an accepted record: without what its place says already. */
function recordRow(plugin, digest) {
	const { schema_version: _version, plugin_id: _id, ...record } = plugin;
	return {
		...record,
		digest
	};
}
/** The plugin record that a row was made from. */
function recordOf(pluginId, row) {
	const { digest: _digest, approval_record: _approval, ...record } = row;
	return {
		schema_version: 1,
		plugin_id: pluginId,
		...record
	};
}

// core/policy/check-review.ts
/** How many days ahead the review of a tier may lie where the policy says nothing: a year, be it a leap year. */
const MAX_REVIEW_DAYS = 366;
/** A review in fifty years is none: whoever may date it so has made a grant that never lapses. */
function checkReview(plugin, policy, at) {
	const days = policy?.max_review_days ?? 366;
	const latest = dayOf(new Date(at.getTime() + days * DAY_IN_MS));
	if (plugin.tier.review_by <= latest) return [];
	return [finding("TIER_REVIEW_TOO_FAR", `the review is due on ${plugin.tier.review_by}, ${latest} is the last day accepted`, {
		file: recordPath(plugin.plugin_id),
		pointer: "/tier/review_by"
	})];
}

// core/registry/owners-files.ts
function isOwnersPath(path) {
	return path === "owners.lock.json" || CODEOWNERS_PATHS.some((one) => one === path);
}
/** With the text of that path in place of its former one, or without it; any other path changes nothing. */
function withOwners(files, path, bytes) {
	if (!isOwnersPath(path)) return files;
	const changed = new Map(files);
	if (bytes === void 0) changed.delete(path);
	else changed.set(path, bytes);
	return changed;
}

// core/codes/soft-codes.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/**
* Findings that policy decides, and that policy may therefore soften: by a tier's enforcement, or by a waiver. A closed
* list: what is not on it (signatures, digests, identities, revocations, the shape of a change) refuses under every policy.
*/
const SOFT_CODES = /* @__PURE__ */ new Set([
	"MANIFEST_DATA_CLASS_UNKNOWN",
	"MANIFEST_DATA_CLASS_ABOVE_TIER",
	"MANIFEST_PERMISSION_ABOVE_TIER",
	"MANIFEST_LIMIT_ABOVE_TIER",
	"TIER_STAGE_FORBIDDEN",
	"TIER_DEPENDENCIES_FORBIDDEN",
	"TIER_RELEASE_TOO_OLD",
	"TIER_RELEASE_TOO_NEW",
	"SDK_MISSING",
	"SDK_OUT_OF_RANGE",
	"SDK_UNDECLARED",
	"LOCK_MISSING",
	"LOCK_SYNTAX",
	"LOCK_HASH_MISSING",
	"LOCK_COMPONENT_MISSING",
	"LOCK_COMPONENT_UNKNOWN",
	"OSV_VULNERABLE",
	"OSV_VERSION_UNKNOWN",
	"OSV_RECORD_INVALID",
	"LICENCE_UNLICENSED",
	"LICENCE_UNRESOLVED",
	"LICENCE_FORBIDDEN",
	"EVIDENCE_MISSING",
	"EVIDENCE_FAILED",
	"EVIDENCE_STALE",
	"PROVENANCE_MISSING",
	"PROVENANCE_BUILT_BY_MISMATCH"
]);
function isSoft(code) {
	return SOFT_CODES.has(code);
}

// core/documents/waiver.ts
const MAX_WAIVER_BYTES = 65536;
const MAX_WAIVER_DAYS = 90;
/** waivers/<id>.json */
function parseWaiver(bytes, file) {
	return alsoChecked(parseDocument({
		kind: "WAIVER",
		limits: {
			maxBytes: MAX_WAIVER_BYTES,
			maxDepth: 8
		},
		isValid: isWaiver
	}, bytes, file), (document) => [...codeFindings(document), ...timeFindings(document)]);
}
function codeFindings(document) {
	return document.value.codes.flatMap((code, index) => {
		const at = document.at(`/codes/${index}`);
		if (!isCode(code)) return [finding("WAIVER_CODE_UNKNOWN", `${shownText(code)} is no code`, at)];
		return isSoft(code) ? [] : [finding("WAIVER_CODE_FORBIDDEN", `${code} cannot be waived`, at)];
	});
}
function timeFindings(document) {
	const days = (Date.parse(document.value.expires_at) - Date.parse(document.value.issued_at)) / DAY_IN_MS;
	if (days > 0 && days <= 90) return [];
	return [finding("WAIVER_TOO_LONG", `it holds for ${Math.ceil(days)} days`, document.at("/expires_at"))];
}

// core/registry/waivers.ts
/** waivers/<id>.json: a document that says what its file's name says. */
function readWaiver(path, bytes) {
	const parsed = parseWaiver(bytes, path);
	if (parsed.kind === "refused") return parsed;
	const { value } = parsed.value;
	if (value.id === waiverIdOf(path)) return ok(value);
	return refused(finding("WAIVER_MEMBER_INVALID", `id is ${value.id}, the file is ${path}`, parsed.value.at("/id")));
}
/** Accepted now, one for later would be one of many in a row: no waiver that is in force may have been accepted long ago. */
function isTooFarAhead({ expires_at: until }, at) {
	return Date.parse(until) - at.getTime() > 90 * DAY_IN_MS;
}
/** Between its first instant and its expiry, which is no more part of it. */
function isInForce({ issued_at: from, expires_at: until }, at) {
	return Date.parse(from) <= at.getTime() && at.getTime() < Date.parse(until);
}
/** The waivers with the one of that path put in place of its former text, or taken out. One that cannot be read waives nothing. */
function withWaiver(waivers, path, bytes) {
	const id = waiverIdOf(path);
	if (id === void 0) return waivers;
	const others = waivers.filter((waiver) => waiver.id !== id);
	const read = bytes === void 0 ? void 0 : readWaiver(path, bytes);
	return read?.kind === "ok" ? [...others, read.value] : others;
}

// core/evidence/predicate-member.ts
/** A member of what may be no object: predicates are others' words, and only their outermost form is checked. */
function memberAt(value, name) {
	return isJsonObject(value) ? member(value, name) : void 0;
}

// core/evidence/attribute-report.ts
/** in-toto attestation, SCAI attribute report. */
const SCAI_TYPES = ["https://in-toto.io/attestation/scai/attribute-report/v0.2", "https://in-toto.io/attestation/scai/v0.3"];
/** The attribute asked for is stated, of the subject itself: one with a `target` speaks of something else. */
function checkAttribute({ predicate }, attribute, file) {
	const attributes = memberAt(predicate, "attributes");
	if (!isJsonArray(attributes)) return [finding("EVIDENCE_MALFORMED", "attributes is no list", { file })];
	return attributes.some((entry) => isJsonObject(entry) && member(entry, "attribute") === attribute && member(entry, "target") === void 0) ? [] : [finding("EVIDENCE_FAILED", `${shownText(attribute)} is not among the attributes`, { file })];
}

// core/evidence/evidence-ground.ts
/** A statement of a third party over the artifact: it may cover more than this artifact, and must cover it by name and digest. */
function verifyEvidence(claimed, identities, ground) {
	return verifyAttestation({
		bundle: claimed.bundle,
		predicateType: claimed.predicateType,
		subjects: [{
			role: ground.artifact.name,
			sha256: hexOf(ground.artifact.digest)
		}],
		otherSubjects: "allow",
		identities,
		trust: ground.trust,
		at: ground.at,
		file: claimed.file
	});
}
/** Identities of the attestors that a requirement names; a name that the policy does not list stands for nobody. */
function attestorIdentities(policy, names) {
	return (policy.attestors ?? []).filter(({ name }) => names.includes(name)).flatMap(({ identities }) => identities);
}
/**
* A statement's age by the trusted time of its signature. Without one (a key, no log) its age cannot be told, and what
* cannot be told is too old.
*/
function ageFindings$1(attestation, maxAgeDays, file, at) {
	if (maxAgeDays === void 0) return [];
	const [signedAt] = attestation.times;
	if (signedAt === void 0) return [finding("EVIDENCE_STALE", "nothing proves when it was signed", { file })];
	const days = (at.getTime() - signedAt.getTime()) / DAY_IN_MS;
	return days <= maxAgeDays ? [] : [finding("EVIDENCE_STALE", `signed ${Math.floor(days)} days ago, at most ${maxAgeDays} are accepted`, { file })];
}

// core/evidence/provenance.ts
/** SLSA v1.0, provenance predicate. */
const PROVENANCE_TYPE = "https://slsa.dev/provenance/v1";
/**
* Verifies one bundle as provenance of the artifact by a builder that the policy lists: the signer's identity picks the
* builder, and the builder id inside must be that builder's.
*/
function verifyProvenance(claimed, plugin, ground) {
	const builders = ground.policy.builders ?? [];
	const identitiesOf = (builder) => builder.identities.length > 0 ? builder.identities : plugin.publishers;
	const verified = verifyEvidence(claimed, builders.flatMap(identitiesOf), ground);
	if (verified.kind === "refused") return verified;
	const at = { file: claimed.file };
	const parts = readProvenance(verified.value.predicate);
	if (parts === void 0) return refused(finding("PROVENANCE_MALFORMED", "it lacks buildDefinition, buildType or runDetails.builder.id", at));
	const signers = builders.filter((builder) => identitiesOf(builder).some((identity) => isSame(identity, verified.value.signer)));
	const builder = signers.find(({ builder_id: id }) => id === parts.builderId);
	if (builder === void 0) {
		const expected = signers.map(({ builder_id: id }) => shownText(id)).join(" or ");
		return refused(finding("PROVENANCE_BUILDER_MISMATCH", `builder ${shownText(parts.builderId)}, signed as ${expected}`, at));
	}
	const provenance = {
		...parts,
		file: claimed.file,
		builder: builder.label,
		attestation: verified.value
	};
	return unlessFound(sourceFindings(provenance, plugin), () => provenance);
}
/** Two builders may be enrolled under one identity; the builder id then tells them apart. */
function isSame(one, other) {
	return canonicalJson(toJson(one)) === canonicalJson(toJson(other));
}
/** Undefined where it is no SLSA provenance v1. */
function readProvenance(predicate) {
	const definition = memberAt(predicate, "buildDefinition");
	const buildType = text(memberAt(definition, "buildType"));
	const builderId = text(memberAt(memberAt(memberAt(predicate, "runDetails"), "builder"), "id"));
	if (buildType === void 0 || builderId === void 0) return void 0;
	const workflow = memberAt(memberAt(definition, "externalParameters"), "workflow");
	const dependencies = memberAt(definition, "resolvedDependencies");
	const [source] = isJsonArray(dependencies) ? dependencies : [];
	return {
		builderId,
		buildType,
		sourceRepository: text(memberAt(workflow, "repository")),
		buildScript: {
			path: text(memberAt(workflow, "path")),
			ref: text(memberAt(workflow, "ref")),
			commit: text(memberAt(memberAt(source, "digest"), "gitCommit"))
		}
	};
}
function text(value) {
	return typeof value === "string" && value.length > 0 && value.length <= 2048 ? value : void 0;
}
/** Repositories that workflows of the publisher are in; none where it has keys alone, and builds wherever it likes. */
function ownSources(plugin) {
	return plugin.publishers.flatMap((publisher) => publisher.kind === "workflow" ? [publisher.source_repository] : []);
}
/** Repositories that a provenance names, by its predicate and by its certificate. */
function statedSources({ sourceRepository, attestation }) {
	const said = [sourceRepository, attestation.certificate?.source_repository];
	return [...new Set(said.filter((repository) => repository !== void 0))];
}
/** Those of them that are not the publisher's. */
function foreignSources(provenance, plugin) {
	const own = ownSources(plugin);
	return own.length === 0 ? [] : statedSources(provenance).filter((repository) => !own.includes(repository));
}
/** Right builder, wrong repository: somebody else's build, or a fork's. One who builds again does so in a repository of its own. */
function sourceFindings(provenance, plugin) {
	const { signer } = provenance.attestation;
	const ofBuilder = signer.kind === "workflow" ? signer.source_repository : void 0;
	if (ownSources(plugin).length > 0 && statedSources(provenance).length === 0) return [finding("PROVENANCE_SOURCE_UNSTATED", "neither the predicate nor a certificate names the repository that it was built from", { file: provenance.file })];
	return foreignSources(provenance, plugin).filter((repository) => repository !== ofBuilder).map((repository) => sourceMismatch(provenance, repository));
}
function sourceMismatch({ file }, repository) {
	return finding("PROVENANCE_SOURCE_MISMATCH", `built from ${shownText(repository)}`, { file });
}
/** Provenance by as many different builders as asked; two who reach the same digest prove that the build can be reproduced. */
function checkProvenance(requirement, attestations, builtBy, plugin, ground) {
	const outcomes = attestations.filter(({ predicateType }) => predicateType === PROVENANCE_TYPE).map((claimed) => verifyProvenance(claimed, plugin, ground));
	const findings = outcomes.flatMap(findingsOf);
	const counted = outcomes.flatMap((outcome) => outcome.kind === "ok" ? [outcome.value] : []).filter(({ builder }) => requirement.builders?.includes(builder) ?? true);
	const builders = [...new Set(counted.map(({ builder }) => builder))];
	const parties = new Set(counted.map(({ attestation }) => partyOf(attestation.signer, plugin)));
	const independent = Math.min(builders.length, parties.size);
	const wanted = requirement.count ?? 1;
	if (independent < wanted) {
		const whose = requirement.builders === void 0 ? "any builder of the policy" : requirement.builders.join(", ");
		findings.push(finding("PROVENANCE_MISSING", `${independent} of ${wanted} builders; of ${whose}`));
	} else if (!builders.includes(builtBy)) findings.push(finding("PROVENANCE_BUILT_BY_MISMATCH", `built_by is ${shownText(builtBy)}, provenance is by ${builders.join(", ")}`));
	const foreign = counted.map((provenance) => ({
		provenance,
		sources: foreignSources(provenance, plugin)
	}));
	if (foreign.every(({ sources }) => sources.length > 0)) findings.push(...foreign.flatMap(({ provenance, sources }) => sources.map((source) => sourceMismatch(provenance, source))));
	return unlessFound(findings, () => counted);
}
/** Who stands behind a signature: all keys and workflows of the publisher are one party. */
function partyOf(signer, plugin) {
	return plugin.publishers.some((publisher) => isSame(publisher, signer)) ? "publisher" : canonicalJson(toJson(signer));
}

// core/evidence/read-attestations.ts
/** Sorts further bundles by the predicate type that they claim. A claim only decides who verifies it. */
function readAttestations(bundles) {
	const attestations = [];
	const findings = [];
	for (const [file, bundle] of bundles) {
		const parsed = parseBundle(bundle, file);
		const statement = parsed.kind === "ok" ? parseStatement(parsed.value.content, ANY_STATEMENT, file) : parsed;
		if (statement.kind === "refused") findings.push(...statement.findings);
		else attestations.push({
			file,
			bundle,
			predicateType: statement.value.predicate_type
		});
	}
	return {
		attestations,
		findings
	};
}

// core/evidence/test-result.ts
/** in-toto attestation, test-result predicate. */
const TEST_RESULT_TYPES = ["https://in-toto.io/attestation/test-result/v0.1"];
/** Passed as a whole, with every test asked for among those passed: "no failure" alone would let a test be left out. */
function checkTestResult({ predicate }, tests, file) {
	const at = { file };
	const result = memberAt(predicate, "result");
	const failed = namesIn(predicate, "failedTests");
	const passed = namesIn(predicate, "passedTests");
	if (typeof result !== "string" || failed === void 0 || passed === void 0) return [finding("EVIDENCE_MALFORMED", "result, passedTests or failedTests is not what it must be", at)];
	const findings = [];
	if (result !== "PASSED") findings.push(finding("EVIDENCE_FAILED", `the result is ${shownText(result)}`, at));
	const [first] = failed;
	if (first !== void 0) findings.push(finding("EVIDENCE_FAILED", `${failed.length} tests failed, ${shownText(first)} among them`, at));
	for (const test of tests) if (!passed.includes(test)) findings.push(finding("EVIDENCE_FAILED", `${shownText(test)} is not among the tests that passed`, at));
	return findings;
}
function namesIn(predicate, name) {
	const list = memberAt(predicate, name);
	if (list === void 0) return [];
	if (!isJsonArray(list)) return void 0;
	const names = list.filter((item) => typeof item === "string");
	return names.length === list.length ? names : void 0;
}

// core/osv/cvss.ts
/** From lowest to highest. */
const SEVERITIES = [
	"low",
	"medium",
	"high",
	"critical"
];
const VECTOR = /^CVSS:3\.[01]((?:\/[A-Za-z]{1,3}:[A-Za-z]){8,30})$/;
/** Weights of CVSS v3.1, section 7.4; privileges weigh more where the scope changes. */
const WEIGHTS = {
	AV: {
		N: .85,
		A: .62,
		L: .55,
		P: .2
	},
	AC: {
		L: .77,
		H: .44
	},
	PR: {
		N: .85,
		L: .62,
		H: .27
	},
	UI: {
		N: .85,
		R: .62
	},
	S: {
		U: 0,
		C: 1
	},
	C: {
		H: .56,
		L: .22,
		N: 0
	},
	I: {
		H: .56,
		L: .22,
		N: 0
	},
	A: {
		H: .56,
		L: .22,
		N: 0
	}
};
const PRIVILEGES_WHEN_SCOPE_CHANGES = {
	N: .85,
	L: .68,
	H: .5
};
const BASE_METRICS = [
	"AV",
	"AC",
	"PR",
	"UI",
	"S",
	"C",
	"I",
	"A"
];
/** The base score, 0 to 10, of a CVSS v3.0 or v3.1 vector; undefined where it is none or lacks a base metric. */
function cvss3Score(vector) {
	const metrics = metricsOf(vector);
	const isChanged = metrics?.get("S") === "C";
	const [av = NaN, ac = NaN, pr = NaN, ui = NaN, scope = NaN, c = NaN, i = NaN, a = NaN] = BASE_METRICS.map((metric) => weightOf(metric, metrics?.get(metric), isChanged));
	if (Number.isNaN(av + ac + pr + ui + scope + c + i + a)) return void 0;
	const lost = 1 - (1 - c) * (1 - i) * (1 - a);
	const impact = isChanged ? 7.52 * (lost - .029) - 3.25 * (lost - .02) ** 15 : 6.42 * lost;
	if (impact <= 0) return 0;
	const exploitability = 8.22 * av * ac * pr * ui;
	return roundedUp(Math.min((isChanged ? 1.08 : 1) * (impact + exploitability), 10));
}
function weightOf(metric, value, isChanged) {
	const weights = metric === "PR" && isChanged ? PRIVILEGES_WHEN_SCOPE_CHANGES : WEIGHTS[metric];
	return value !== void 0 && Object.hasOwn(weights, value) ? weights[value] : void 0;
}
/** Section 5 of CVSS v3.1; a score of 0 says that nothing is lost. */
function severityOfScore(score) {
	if (score >= 9) return "critical";
	if (score >= 7) return "high";
	return score >= 4 ? "medium" : "low";
}
/** A metric that stands twice has no one value. */
function metricsOf(vector) {
	const [, list] = VECTOR.exec(vector) ?? [];
	if (list === void 0) return void 0;
	const pairs = list.slice(1).split("/").map((pair) => pair.split(":"));
	const metrics = new Map(pairs.map(([metric = "", value = ""]) => [metric, value]));
	return metrics.size === pairs.length ? metrics : void 0;
}
/** To one decimal, upward, by integers as appendix A asks: 4.02 times 100,000 is not what it seems in binary. */
function roundedUp(score) {
	const hundredThousandths = Math.round(score * 1e5);
	return hundredThousandths % 1e4 === 0 ? hundredThousandths / 1e5 : (Math.floor(hundredThousandths / 1e4) + 1) / 10;
}

// core/evidence/vulnerability-scan.ts
/** in-toto attestation, vulns predicate. Both versions hold the results under `scanner.result`. */
const VULNS_TYPES = ["https://in-toto.io/attestation/vulns/v0.1", "https://in-toto.io/attestation/vulns/v0.2"];
/** Nothing at or above the threshold. A severity that cannot be read counts as critical: a scan must not hide by vagueness. */
function checkVulnerabilityScan({ predicate }, threshold, file) {
	const results = memberAt(memberAt(predicate, "scanner"), "result");
	if (!isJsonArray(results)) return [finding("EVIDENCE_MALFORMED", "scanner.result is no list", { file })];
	return results.flatMap((result) => {
		const id = memberAt(result, "id");
		if (typeof id !== "string") return [finding("EVIDENCE_MALFORMED", "a result has no id", { file })];
		const severity = severityOf$1(memberAt(result, "severity"));
		if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(threshold)) return [];
		return [finding("EVIDENCE_FAILED", `${shownText(id)} is ${severity}; ${threshold} and above refuse`, { file })];
	});
}
/** The worst that any method says. */
function severityOf$1(list) {
	const ranks = (isJsonArray(list) ? list : []).map((entry) => memberAt(entry, "score")).map((score) => typeof score === "string" ? SEVERITIES.indexOf(readScore(score)) : SEVERITIES.length - 1);
	return SEVERITIES[Math.max(...ranks)] ?? "critical";
}
function readScore(score) {
	const word = SEVERITIES.find((severity) => severity === score.toLowerCase());
	if (word !== void 0) return word;
	if (!/^(10(\.0)?|[0-9](\.[0-9])?)$/.test(score)) return "critical";
	return severityOfScore(Number(score));
}

// core/evidence/check-evidence.ts
/** Goes through what the tier asks for. Every requirement is asked, so that an author sees all that is missing at once. */
function checkEvidence({ bundles, builtBy, plugin, tier, ground }) {
	const { attestations, findings: unreadable } = readAttestations(bundles);
	const findings = [...unreadable];
	const provenance = [];
	const accepted = [];
	for (const requirement of tier.evidence ?? []) if (requirement.kind === "provenance") {
		const checked = checkProvenance(requirement, attestations, builtBy, plugin, ground);
		findings.push(...findingsOf(checked));
		if (checked.kind === "ok") provenance.push(...checked.value);
	} else {
		const checked = checkStatement(requirement, attestations, tier, ground);
		findings.push(...checked.findings);
		if (checked.file !== void 0) accepted.push(checked.file);
	}
	return {
		findings,
		provenance,
		accepted
	};
}
const TYPES = {
	"test-result": TEST_RESULT_TYPES,
	vulns: VULNS_TYPES,
	scai: SCAI_TYPES
};
/** One statement that meets the requirement is enough; where none does, every reason is told. */
function checkStatement(requirement, attestations, tier, ground) {
	const identities = attestorIdentities(ground.policy, requirement.attestors);
	const candidates = attestations.filter(({ predicateType }) => TYPES[requirement.kind].includes(predicateType));
	const reasons = [];
	for (const claimed of candidates) {
		const verified = verifyEvidence(claimed, identities, ground);
		if (verified.kind === "refused" && isOfAnotherAttestor(claimed, ground)) continue;
		const found = verified.kind === "refused" ? verified.findings : judge$1(requirement, verified.value, claimed.file, tier, ground);
		if (found.length === 0) return {
			findings: [],
			file: claimed.file
		};
		reasons.push(...found);
	}
	return { findings: [finding("EVIDENCE_MISSING", `${describe(requirement)} by ${requirement.attestors.join(" or ")}`), ...reasons] };
}
function isOfAnotherAttestor(claimed, ground) {
	const everyone = (ground.policy.attestors ?? []).flatMap(({ identities }) => identities);
	return verifyEvidence(claimed, everyone, ground).kind === "ok";
}
function judge$1(requirement, attestation, file, tier, ground) {
	return [...contentFindings(requirement, attestation, file, tier), ...ageFindings$1(attestation, requirement.max_age_days, file, ground.at)];
}
function contentFindings(requirement, attestation, file, tier) {
	switch (requirement.kind) {
		case "test-result": return checkTestResult(attestation, requirement.tests ?? [], file);
		case "vulns": return checkVulnerabilityScan(attestation, requirement.threshold ?? tier.vulnerabilities?.threshold ?? "high", file);
		case "scai": return checkAttribute(attestation, requirement.attribute, file);
	}
}
function describe(requirement) {
	switch (requirement.kind) {
		case "test-result": return `a test result${requirement.tests === void 0 ? "" : ` with ${requirement.tests.join(", ")}`}`;
		case "vulns": return "a vulnerability scan";
		case "scai": return `the attribute ${requirement.attribute}`;
	}
}

// core/licence/known-names.ts
/**
* What packages write where an SPDX identifier should stand, in lower case, and which identifier it can only mean. Names
* that leave the version open (`Apache Software License`, `BSD License`, `GPL`) are not here: they stay unresolved.
*/
const KNOWN_NAMES = /* @__PURE__ */ new Map([
	["mit", "MIT"],
	["mit license", "MIT"],
	["the mit license", "MIT"],
	["the mit license (mit)", "MIT"],
	["license :: osi approved :: mit license", "MIT"],
	["license :: osi approved :: mit no attribution license (mit-0)", "MIT-0"],
	["isc", "ISC"],
	["isc license", "ISC"],
	["license :: osi approved :: isc license (iscl)", "ISC"],
	["apache 2.0", "Apache-2.0"],
	["apache-2.0", "Apache-2.0"],
	["apache license 2.0", "Apache-2.0"],
	["apache license, version 2.0", "Apache-2.0"],
	["apache license version 2.0", "Apache-2.0"],
	["apache software license 2.0", "Apache-2.0"],
	["bsd-2-clause", "BSD-2-Clause"],
	["bsd 2-clause license", "BSD-2-Clause"],
	["bsd-3-clause", "BSD-3-Clause"],
	["bsd 3-clause license", "BSD-3-Clause"],
	["3-clause bsd license", "BSD-3-Clause"],
	["new bsd license", "BSD-3-Clause"],
	["mpl-2.0", "MPL-2.0"],
	["mozilla public license 2.0 (mpl 2.0)", "MPL-2.0"],
	["license :: osi approved :: mozilla public license 2.0 (mpl 2.0)", "MPL-2.0"],
	["python software foundation license", "PSF-2.0"],
	["license :: osi approved :: python software foundation license", "PSF-2.0"],
	["the unlicense", "Unlicense"],
	["the unlicense (unlicense)", "Unlicense"],
	["license :: osi approved :: the unlicense (unlicense)", "Unlicense"],
	["license :: osi approved :: gnu general public license v2 (gplv2)", "GPL-2.0-only"],
	["license :: osi approved :: gnu general public license v2 or later (gplv2+)", "GPL-2.0-or-later"],
	["license :: osi approved :: gnu general public license v3 (gplv3)", "GPL-3.0-only"],
	["license :: osi approved :: gnu general public license v3 or later (gplv3+)", "GPL-3.0-or-later"],
	["license :: osi approved :: gnu affero general public license v3", "AGPL-3.0-only"],
	["license :: osi approved :: gnu affero general public license v3 or later (agplv3+)", "AGPL-3.0-or-later"]
]);

// core/licence/spdx-expression.ts
const MAX_EXPRESSION_CHARACTERS = 2e3;
const MAX_DEPTH = 16;
const TOKEN = /[()]|[^\s()]+/g;
const ID$1 = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?[A-Za-z0-9][A-Za-z0-9.-]*\+?$/;
const OPERATORS = /* @__PURE__ */ new Set([
	"AND",
	"OR",
	"WITH"
]);
/** The tree, or undefined where the text is no expression or is out of bounds. Never throws. Operators in any one case. */
function parseSpdxExpression(text) {
	if (text.length > 2e3) return void 0;
	const tokens = new Tokens(text.match(TOKEN) ?? []);
	const expression = readTerms("or", tokens, 0);
	return tokens.next() === void 0 ? expression : void 0;
}
var Tokens = class {
	list;
	at = 0;
	constructor(list) {
		this.list = list;
	}
	next() {
		const token = this.list[this.at];
		this.at += 1;
		return token;
	}
	/** Passes the token if it is that operator or parenthesis. */
	passes(wanted) {
		const token = this.list[this.at];
		const isWanted = token === wanted || token === wanted.toLowerCase();
		if (isWanted) this.at += 1;
		return isWanted;
	}
};
/** OR binds weakest, AND closer, WITH closest. */
function readTerms(kind, tokens, depth) {
	const terms = [];
	do {
		const term = kind === "or" ? readTerms("and", tokens, depth) : readPrimary(tokens, depth);
		if (term === void 0) return void 0;
		terms.push(term);
	} while (tokens.passes(kind === "or" ? "OR" : "AND"));
	const [only, second] = terms;
	return second === void 0 ? only : {
		kind,
		terms
	};
}
function readPrimary(tokens, depth) {
	if (!tokens.passes("(")) return readLicence(tokens);
	if (depth >= MAX_DEPTH) return void 0;
	const inner = readTerms("or", tokens, depth + 1);
	return tokens.passes(")") ? inner : void 0;
}
function readLicence(tokens) {
	const id = readId(tokens);
	if (id === void 0) return void 0;
	const orLater = id.endsWith("+");
	const licence = {
		kind: "licence",
		id: orLater ? id.slice(0, -1) : id,
		orLater
	};
	if (!tokens.passes("WITH")) return licence;
	const exception = readId(tokens);
	return exception === void 0 || exception.endsWith("+") ? void 0 : {
		...licence,
		exception
	};
}
function readId(tokens) {
	const id = tokens.next();
	return id === void 0 || OPERATORS.has(id.toUpperCase()) || !ID$1.test(id) ? void 0 : id;
}

// core/licence/licence-policy.ts
const RANKS = {
	forbidden: 0,
	unresolved: 1,
	allowed: 2
};
/** Names under which anything may stand. */
const OPAQUE = /^(?:DocumentRef-|LicenseRef-|NOASSERTION$|NONE$|UNLICENSED$)/i;
/**
* Reads a policy. `X OR Y` names both; `X AND Y` names none by itself and is refused, as is what cannot be read: an entry
* that is silently without effect would be a hole. Code: LICENCE_POLICY_INVALID.
*/
function readLicencePolicy(policy, at) {
	const found = [];
	const read = (entries) => new Set(entries.flatMap((entry) => {
		const licences = named(parseSpdxExpression(entry));
		if (licences === void 0) found.push(finding("LICENCE_POLICY_INVALID", `${shownText(entry)} names no licence by itself`, at));
		return (licences ?? []).map(nameOf);
	}));
	const allowed = policy.allow === void 0 ? void 0 : read(policy.allow);
	const denied = read(policy.deny ?? []);
	return unlessFound(found, () => ({
		allowed,
		denied
	}));
}
function named(expression) {
	if (expression === void 0 || expression.kind === "and") return void 0;
	if (expression.kind === "licence") return [expression];
	const all = expression.terms.map(named).filter((licences) => licences !== void 0);
	return all.length === expression.terms.length ? all.flat() : void 0;
}
/**
* The best branch of OR, the worst of AND; `otherwise` is the verdict on a licence that the policy does not name.
*
* An exception adds permissions, so what allows a licence allows it with any exception, and what denies it denies it with
* any exception that is not allowed by name. `X+` may be taken as X: whatever allows X allows `X+`; denying X denies `X+`,
* unless `X+` is allowed by name.
*/
function judgeExpression(rules, expression, otherwise) {
	if (expression.kind === "licence") return judgeLicence(rules, expression, otherwise);
	const ranks = expression.terms.map((term) => RANKS[judgeExpression(rules, term, otherwise)]);
	const rank = expression.kind === "or" ? Math.max(...ranks) : Math.min(...ranks);
	return rank === RANKS.allowed ? "allowed" : rank === RANKS.unresolved ? "unresolved" : "forbidden";
}
function judgeLicence({ allowed, denied }, licence, otherwise) {
	for (const name of namesOf(licence)) {
		if (denied.has(name)) return "forbidden";
		if (allowed?.has(name) === true) return "allowed";
	}
	return OPAQUE.test(licence.id) ? "unresolved" : otherwise;
}
/** The names that a policy may call a licence by, the most telling first. */
function namesOf(licence) {
	const { id, orLater } = canonical(licence);
	const alone = orLater ? [{
		id,
		orLater
	}, {
		id,
		orLater: false
	}] : [{
		id,
		orLater
	}, {
		id,
		orLater: true
	}];
	const { exception } = licence;
	return [...exception === void 0 ? [] : alone.map((one) => nameOf({
		...one,
		kind: "licence",
		exception
	})), ...alone.map((one) => nameOf({
		...one,
		kind: "licence"
	}))];
}
/** SPDX identifiers compare without case. */
function nameOf(licence) {
	const { id, orLater } = canonical(licence);
	return `${id}${orLater ? "+" : ""}${licence.exception === void 0 ? "" : ` with ${licence.exception.toLowerCase()}`}`;
}
/** `GPL-2.0`, `GPL-2.0-only` and `GPL-2.0+`, `GPL-2.0-or-later` are old and new names of the same. */
function canonical({ id, orLater }) {
	const lower = id.toLowerCase();
	if (lower.endsWith("-or-later")) return {
		id: lower.slice(0, -9),
		orLater: true
	};
	return {
		id: lower.endsWith("-only") ? lower.slice(0, -5) : lower,
		orLater
	};
}

// core/licence/check-licences.ts
const CODE_OF = {
	unlicensed: "LICENCE_UNLICENSED",
	unresolved: "LICENCE_UNRESOLVED",
	forbidden: "LICENCE_FORBIDDEN"
};
/** What npm and SPDX write where no licence is granted. */
const NO_LICENCE = /^(?:NONE|UNLICENSED|)$/i;
/**
* Sorts every component of the bill of materials by the policy. Several licences of one component count as AND: nobody
* has said that there is a choice. Identifiers inside expressions and in the policy are compared, not looked up in the SPDX
* list. Codes: LICENCE_UNLICENSED, LICENCE_UNRESOLVED, LICENCE_FORBIDDEN; LICENCE_POLICY_INVALID alone if the policy cannot
* be read. Findings stand at `at`; no licence text is trusted or followed.
*/
function checkLicences(sbom, policy, at) {
	const buckets = {
		unlicensed: [],
		unresolved: [],
		forbidden: []
	};
	const rules = readLicencePolicy(policy, at);
	if (rules.kind === "refused") return {
		...buckets,
		findings: rules.findings
	};
	return sorted(sbom, rules.value, at);
}
function sorted(sbom, rules, at) {
	const found = new FindingList("of-each-code");
	const buckets = {
		unlicensed: [],
		unresolved: [],
		forbidden: []
	};
	for (const component of sbom.components) {
		const verdict = worstOf(component.licences.map((licence) => judge(rules, licence)));
		if (verdict === "allowed") continue;
		buckets[verdict].push(component);
		found.add(() => finding(CODE_OF[verdict], described$1(component), at));
	}
	return {
		...buckets,
		findings: found.list()
	};
}
function judge(rules, { kind, text }) {
	const trimmed = text.trim();
	if (NO_LICENCE.test(trimmed)) return "unlicensed";
	const known = kind === "name" ? KNOWN_NAMES.get(trimmed.toLowerCase().replaceAll(/\s+/g, " ")) : void 0;
	const expression = parseSpdxExpression(known ?? trimmed);
	if (expression === void 0) return "unresolved";
	return judgeExpression(rules, expression, kind === "name" && known === void 0 ? "unresolved" : rules.allowed === void 0 ? "allowed" : "forbidden");
}
function worstOf(verdicts) {
	if (verdicts.length === 0) return "unlicensed";
	return [
		"forbidden",
		"unlicensed",
		"unresolved"
	].find((bad) => verdicts.includes(bad)) ?? "allowed";
}
const MAX_SHOWN_LICENCES = 3;
function described$1({ name, version, licences }) {
	const shown = licences.slice(0, MAX_SHOWN_LICENCES).map(({ text }) => shownText(text));
	if (licences.length > shown.length) shown.push(`${licences.length - shown.length} more`);
	const stated = shown.length === 0 ? "no licence" : shown.join(" and ");
	return `${shownText(name)}${version === void 0 ? "" : ` ${shownText(version)}`} states ${stated}`;
}

// core/sdk/check-sdk-allowlist.ts
/**
* Holds the SDK allowlist against the bill of materials. Every component of a declared package must be in its range, however
* deep it stands. All findings, in the order of the entries, then of the components: SDK_ENTRY_INVALID,
* SDK_ENTRY_DUPLICATE, SDK_SPECIFIER_EMPTY, SDK_MISSING, SDK_OUT_OF_RANGE, SDK_UNDECLARED. Linear in entries and components.
*/
function checkSdkAllowlist(check) {
	const { entries, sbom, ecosystem, scope } = check;
	const found = new FindingList("of-each-code");
	const components = byPackage$1(sbom, ecosystem);
	const declared = /* @__PURE__ */ new Set();
	for (const [index, text] of entries.entries()) {
		const at = check.at?.(index);
		const read = parseSdkEntry(text, ecosystem, at);
		if (read.kind === "refused") {
			for (const one of read.findings) found.add(() => one);
			continue;
		}
		const { key } = read.value;
		if (declared.has(key)) found.add(() => finding("SDK_ENTRY_DUPLICATE", `${shownText(text)} names a package a second time`, at));
		declared.add(key);
		checkVersions(text, read.value, components.get(key) ?? [], at, found);
	}
	for (const component of mustBeDeclared(sbom, scope)) {
		const carried = packageOf$1(component, ecosystem);
		if (!isPackage(component) || declared.has(carried.key)) continue;
		found.add(() => finding("SDK_UNDECLARED", `${shownPackage(carried)} is not on the SDK allowlist`, check.sbomAt));
	}
	return found.list();
}
function checkVersions(text, { range }, components, at, found) {
	if (components.length === 0) found.add(() => finding("SDK_MISSING", `no component is a package of ${shownText(text)}`, at));
	for (const carried of components) {
		if (carried.version !== void 0 && isInRange$1(range, carried.version)) continue;
		found.add(() => finding("SDK_OUT_OF_RANGE", `${shownPackage(carried)} is not in ${shownText(text)}`, at));
	}
}
function byPackage$1(sbom, ecosystem) {
	const index = /* @__PURE__ */ new Map();
	for (const component of sbom.components) {
		const carried = packageOf$1(component, ecosystem);
		const known = index.get(carried.key);
		if (known === void 0) index.set(carried.key, [carried]);
		else known.push(carried);
	}
	return index;
}
/**
* What no chain of dependencies leads to counts as the plugin's own: leaving the graph out must not hide a dependency.
*/
function mustBeDeclared(sbom, scope) {
	if (scope === "all") return sbom.components;
	const direct = new Set(sbom.directDependencies);
	const reached = /* @__PURE__ */ new Set([sbom.root.bomRef, ...direct]);
	for (const ref of reached) for (const next of sbom.dependencies.get(ref) ?? []) reached.add(next);
	return sbom.components.filter(({ bomRef }) => bomRef === void 0 || direct.has(bomRef) || !reached.has(bomRef));
}

// core/lock/read-npm-lock.ts
const FOLDER = "node_modules/";
/**
* Reads `npm-shrinkwrap.json` or `package-lock.json` of lockfile version 2 or 3. What is only for development is left out:
* npm does not install it for those who depend on the package. Every other package must have a version and a sha512
* integrity. Codes: JSON_… of a text that is no strict JSON; LOCK_SYNTAX, LOCK_HASH_MISSING.
*/
function readNpmLock(bytes, file) {
	const parsed = parseStrictJson(bytes, { maxBytes: MAX_LOCK_BYTES }, file);
	if (parsed.kind === "refused") return parsed;
	const { value, placeOf } = parsed.value;
	const packages = isJsonObject(value) ? packagesOf(value) : void 0;
	if (packages === void 0) return refused(finding("LOCK_SYNTAX", "is not an npm lock of lockfileVersion 2 or 3", { file }));
	const entries = Object.entries(packages);
	if (entries.length > 5e4) return refused(finding("LOCK_SYNTAX", `more than ${MAX_LOCKED_PACKAGES} packages`, { file }));
	const found = new FindingList("of-each-code");
	const lock = [];
	for (const [path, entry] of entries) {
		if (path === "" || isJsonObject(entry) && entry["dev"] === true) continue;
		const where = () => placeOf(`/packages/${escapePointerToken(path)}`);
		const read = readEntry(path, entry, where);
		if ("code" in read) found.add(() => finding(read.code, read.message, where()));
		else lock.push(read);
	}
	return unlessFound(found.list(), () => lock);
}
function packagesOf(lock) {
	const version = member(lock, "lockfileVersion");
	const packages = member(lock, "packages");
	return (version === 2 || version === 3) && isJsonObject(packages) ? packages : void 0;
}
function readEntry(path, entry, where) {
	const at = path.lastIndexOf(FOLDER);
	if (at === -1 || !isJsonObject(entry) || entry["link"] === true) return finding("LOCK_SYNTAX", `${shownText(path)} is a folder of its author, not an installed package`);
	const written = member(entry, "name");
	const name = typeof written === "string" ? written : path.slice(at + 13);
	const { version, integrity } = entry;
	if (typeof version !== "string" || parseNpmVersion(version) === void 0) return finding("LOCK_SYNTAX", `${shownText(path)} has no exact version`);
	const hashes = typeof integrity === "string" ? integrity.split(/\s+/).flatMap(sha512Of) : [];
	if (hashes.length === 0) return finding("LOCK_HASH_MISSING", `${shownText(path)} has no sha512 integrity`);
	return {
		name,
		version,
		hashes,
		at: where()
	};
}
/** One item of a Subresource Integrity list; weaker hashes beside it change nothing. */
function sha512Of(item) {
	const [, base64] = /^sha512-([A-Za-z0-9+/]{86}==)$/.exec(item) ?? [];
	return base64 === void 0 ? [] : [`sha512:${Buffer.from(base64, "base64").toString("hex")}`];
}

// core/lock/read-requirements.ts
/** Options that take nothing away from what the hashes say. All others (`-r`, `-e`, indexes, links) are refused. */
const HARMLESS_OPTIONS = /^(?:--require-hashes|--prefer-binary|--(?:only|no)-binary(?:=| )[A-Za-z0-9:,._-]+)$/;
const REQUIREMENT = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?) *(?:\[[A-Za-z0-9., _-]*\])? *== *([^\s=*]+)$/;
const HASH = /^--hash=(sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
const MAX_LINE_CHARACTERS = 65536;
/**
* Reads a `requirements.txt` in which each line pins one package by `==` and `--hash=sha256:…`, as pip-compile and
* uv write it. Environment markers are passed over: what is pinned for one environment is pinned.
* Codes: LOCK_SYNTAX, LOCK_HASH_MISSING, with lines.
*/
function readRequirements(bytes, file) {
	const text = decodeUtf8(bytes, MAX_LOCK_BYTES, file);
	if (typeof text !== "string") return refused({
		...text,
		code: "LOCK_SYNTAX"
	});
	const found = new FindingList("of-each-code");
	const lock = [];
	for (const { content, line } of logicalLines(text)) {
		const at = {
			file,
			line
		};
		const problem = (what) => found.add(() => finding("LOCK_SYNTAX", what, at));
		if (HARMLESS_OPTIONS.test(content)) continue;
		if (lock.length >= 5e4) {
			problem(`more than ${MAX_LOCKED_PACKAGES} packages`);
			break;
		}
		const read = content.length > MAX_LINE_CHARACTERS ? "the line is too long" : readLine(content, at);
		if (typeof read === "string") problem(read);
		else if (read.hashes.length > 0) lock.push(read);
		else found.add(() => finding("LOCK_HASH_MISSING", `${shownText(read.name)} is pinned by version only`, at));
	}
	return unlessFound(found.list(), () => lock);
}
/** The package, or what is wrong with the line. */
function readLine(content, at) {
	const words = content.split(/\s+/);
	const firstOption = words.findIndex((word) => word.startsWith("--"));
	const options = firstOption === -1 ? [] : words.slice(firstOption);
	const [requirement = ""] = (firstOption === -1 ? words : words.slice(0, firstOption)).join(" ").split(";");
	const [, name, version] = REQUIREMENT.exec(requirement.trim()) ?? [];
	if (name === void 0 || version === void 0 || parsePep440(version) === void 0) return `${shownText(content)} is not NAME==VERSION with hashes`;
	const hashes = options.map((option) => HASH.exec(option)?.[1]);
	const strong = hashes.filter((hash) => hash !== void 0);
	if (strong.length < hashes.length) return `${shownText(name)} has an option that is not a hash by sha256 or stronger`;
	return {
		name,
		version,
		hashes: strong,
		at
	};
}
/**
* Lines without comments, joined where they end in a backslash, with the number of their first. A comment is cut before the
* join: pip cuts it after, and then takes less; what it would lose stands here as a line of its own, and is refused.
*/
function* logicalLines(text) {
	let parts = [];
	let start = 0;
	for (const [index, raw] of text.split(/\r?\n/).entries()) {
		const content = raw.replace(/(?:^|\s)#.*$/, "").trim();
		if (parts.length === 0) start = index + 1;
		const goesOn = content.endsWith("\\");
		parts.push(goesOn ? content.slice(0, -1).trim() : content);
		if (goesOn) continue;
		const whole = parts.join(" ").trim();
		parts = [];
		if (whole !== "") yield {
			content: whole,
			line: start
		};
	}
	const rest = parts.join(" ").trim();
	if (rest !== "") yield {
		content: rest,
		line: start
	};
}

// core/lock/check-lock.ts
const READERS = {
	pypi: readRequirements,
	npm: readNpmLock
};
/**
* Whether the embedded lock pins exactly what the bill of materials lists: the same names and versions, and the same hashes
* where both state one of a kind. All findings: LOCK_MISSING, LOCK_SYNTAX (or JSON_…) and LOCK_HASH_MISSING of the lock
* itself; of a lock that can be read, LOCK_COMPONENT_MISSING, LOCK_COMPONENT_UNKNOWN, LOCK_HASH_MISMATCH. Linear.
*/
function checkLock(check) {
	const { ecosystem, lock } = check;
	if (lock === void 0) {
		const names = LOCK_FILE_NAMES[ecosystem].join(" or ");
		return [finding("LOCK_MISSING", `the artifact holds no ${names}`, check.artifactAt)];
	}
	const read = READERS[ecosystem](lock.bytes, lock.file);
	return read.kind === "refused" ? read.findings : compare(read.value, check);
}
function compare(lock, { ecosystem, sbom, sbomAt }) {
	const found = new FindingList("of-each-code");
	const pinned = byIdentity(lock, ecosystem, found);
	const listed = /* @__PURE__ */ new Set();
	for (const component of sbom.components) {
		if (!isPackage(component)) continue;
		const carried = packageOf$1(component, ecosystem);
		const id = identity(carried.type, carried.name, carried.version ?? "");
		listed.add(id);
		const locked = pinned.get(id);
		if (locked === void 0) found.add(() => finding("LOCK_COMPONENT_MISSING", `${shownPackage(carried)} is not in the lock`, sbomAt));
		else compareHashes(component, locked, found);
	}
	for (const [id, locked] of pinned) if (!listed.has(id)) found.add(() => finding("LOCK_COMPONENT_UNKNOWN", `${shownPackage(locked)} is not in the bill of materials`, locked.at));
	return found.list();
}
/** npm puts one package in several folders: the entries must agree. */
function byIdentity(lock, ecosystem, found) {
	const pinned = /* @__PURE__ */ new Map();
	for (const locked of lock) {
		const id = identity(ecosystem, locked.name, locked.version);
		const known = pinned.get(id);
		if (known === void 0) pinned.set(id, locked);
		else if (!isSameSet(known.hashes, locked.hashes)) found.add(() => finding("LOCK_HASH_MISMATCH", `${shownPackage(locked)} stands in the lock with other hashes too`, locked.at));
	}
	return pinned;
}
function isSameSet(a, b) {
	const known = new Set(a);
	return known.size === new Set(b).size && b.every((hash) => known.has(hash));
}
/** `2.1` and `2.1.0` are one version of a Python package. */
function identity(type, name, version) {
	const same = type === "pypi" ? pep440Key(version) ?? version : version;
	return `${sdkKey(type, name)}@${same}`;
}
/** Hashes of other kinds than the lock's say nothing here: a wheel and a source archive have different ones. */
function compareHashes({ hashes }, locked, found) {
	const kinds = new Set(locked.hashes.map((hash) => hash.slice(0, hash.indexOf(":"))));
	for (const { alg, content } of hashes) {
		const kind = alg.toLowerCase().replace("sha-", "sha");
		if (!kinds.has(kind) || locked.hashes.includes(`${kind}:${content.toLowerCase()}`)) continue;
		found.add(() => finding("LOCK_HASH_MISMATCH", `${shownPackage(locked)} has another ${kind} in the bill of materials`, locked.at));
	}
}

// core/policy/check-embedded-lock.ts
/** The lock of a plugin whose record says that its dependencies are `locked`, held against the bill of materials. */
function checkEmbeddedLock(artifactName, { ecosystem, lock }, { sbom, sbomAt }) {
	const artifactAt = { file: artifactName };
	if (ecosystem === void 0) return [finding("LOCK_MISSING", "a plain archive has none that is read", artifactAt)];
	const embedded = lock === void 0 ? void 0 : {
		bytes: lock.bytes,
		file: `${artifactName}!${lock.member}`
	};
	return checkLock({
		ecosystem,
		sbom,
		lock: embedded,
		artifactAt,
		sbomAt
	});
}

// core/policy/check-tier.ts
/** Holds a release against what its tier asks beyond the manifest's own maxima: stages, dependencies, age, cooldown. */
function checkTier(manifest, plugin, tier, instants) {
	return [
		...stageFindings(manifest, tier),
		...dependencyFindings(plugin, tier),
		...ageFindings(manifest, tier, instants)
	];
}
function stageFindings(manifest, tier) {
	const allowed = tier.stages;
	if (allowed === void 0) return [];
	const declared = manifest.value.stages;
	if (declared === void 0) return [finding("TIER_STAGE_FORBIDDEN", `the manifest names no stages; tier ${tier.name} runs in ${list(allowed)}`, manifest.at(""))];
	return declared.flatMap((stage, index) => allowed.includes(stage) ? [] : [finding("TIER_STAGE_FORBIDDEN", `${stage} is not one of ${list(allowed)}`, manifest.at(`/stages/${index}`))]);
}
function dependencyFindings(plugin, tier) {
	const accepted = tier.dependencies;
	if (accepted === void 0 || accepted.includes(plugin.dependencies)) return [];
	return [finding("TIER_DEPENDENCIES_FORBIDDEN", `${plugin.dependencies} is not one of ${list(accepted)}`, {
		file: recordPath(plugin.plugin_id),
		pointer: "/dependencies"
	})];
}
function ageFindings(manifest, tier, { at, signedAt }) {
	const age = at.getTime() - Date.parse(manifest.value.built_at);
	const place = manifest.at("/built_at");
	if (age < -3e5) return [finding("TIER_BUILT_IN_FUTURE", `built at ${manifest.value.built_at}`, place)];
	const { max_age_days: oldest = Infinity, cooldown_hours: cooldown = -Infinity } = tier;
	if (age > oldest * 864e5) return [finding("TIER_RELEASE_TOO_OLD", `built ${Math.floor(age / DAY_IN_MS)} days ago, at most ${oldest} are accepted`, place)];
	const over = Math.max(Date.parse(manifest.value.built_at), signedAt?.getTime() ?? 0) + cooldown * HOUR_IN_MS;
	if (at.getTime() < over) return [finding("TIER_RELEASE_TOO_NEW", `the cooldown of ${cooldown} h is over at ${wholeSeconds(new Date(over))}`, place)];
	return [];
}
function list(names) {
	return names.length === 0 ? "none" : names.join(", ");
}

// core/policy/check-policy.ts
/**
* Everything that policy asks of a release: the covenant, the tier, SDKs, licences, locks and further evidence. Where a tier has
* fallen, what either tier has against the release stands.
*/
function checkPolicy(question) {
	const answers = question.tier.met.map((tier) => checkOneTier(question, tier));
	const { documents, plugin, policy, at } = question;
	const all = [
		...answers.flatMap((answer) => answer.findings),
		...checkReview(plugin, policy, at),
		...checkBuiltIn({
			tiers: question.tier.met,
			policy,
			pinned: plugin.pinned,
			statement: statementClaim(documents, question)
		})
	];
	const findings = new Map(all.map((found) => [JSON.stringify(found), found]));
	const evidence = answers.map((answer) => answer.evidence);
	return {
		findings: [...findings.values()],
		evidence: {
			findings: evidence.flatMap((checked) => checked.findings),
			provenance: [...new Map(evidence.flatMap((checked) => checked.provenance).map((one) => [one.file, one])).values()],
			accepted: [...new Set(evidence.flatMap((checked) => checked.accepted))]
		}
	};
}
function checkOneTier(question, tier) {
	const { documents, plugin, policy, at } = question;
	const evidence = checkEvidence({
		bundles: documents.bundles,
		builtBy: documents.manifest.value.built_by,
		plugin,
		tier,
		ground: {
			artifact: documents.record.artifact,
			policy,
			trust: question.trust,
			at
		}
	});
	return {
		findings: [
			...checkCovenant(documents.manifest, tier, policy),
			...checkTier(documents.manifest, plugin, tier, {
				at,
				signedAt: question.signedAt
			}),
			...question.sbom === void 0 ? [] : sbomFindings(question, tier, question.sbom),
			...evidence.findings
		],
		evidence
	};
}
function sbomFindings(question, tier, sbom) {
	const { documents, ecosystem } = question;
	const sbomAt = { file: `${documents.folder}/${SBOM_FILE}` };
	return [
		...checkSdkAllowlist({
			entries: documents.manifest.value.sdk_allowlist,
			sbom,
			ecosystem,
			scope: tier.sdk_scope ?? "direct",
			at: (index) => documents.manifest.at(`/sdk_allowlist/${index}`),
			sbomAt
		}),
		...licenceFindings(tier, sbom, sbomAt),
		...lockFindings(question, {
			sbom,
			sbomAt
		})
	];
}
function lockFindings({ documents, plugin, contents }, bill) {
	if (plugin.dependencies !== "locked" || contents === void 0) return [];
	return checkEmbeddedLock(documents.record.artifact.name, contents, bill);
}
/** A tier that says nothing of licences asks nothing; one that does accepts the unlicensed only where it says so. */
function licenceFindings(tier, sbom, at) {
	const asked = tier.licences;
	if (asked === void 0) return [];
	return checkLicences(sbom, asked, at).findings.filter(({ code }) => !(code === "LICENCE_UNLICENSED" && asked.unlicensed === "accept") && !(code === "LICENCE_UNRESOLVED" && asked.unresolved === "accept"));
}

// core/osv/osv-affects.ts
const PYPI = {
	parse: parsePep440,
	compare: comparePep440,
	key: (text) => pep440Key(text) ?? text
};
const NPM = {
	parse: parseNpmVersion,
	compare: import_semver.default.compare,
	key: (text) => text
};
/**
* Answers for one version after another whether the record's package is affected: the version is listed, or in one of the
* ranges, as the OSV schema evaluates them. What the record holds is read once.
*/
function affectednessOf(affected) {
	return affected.ecosystem === "npm" ? answering(affected, NPM) : answering(affected, PYPI);
}
function answering({ versions, ranges }, order) {
	const listed = new Set(versions.map(order.key));
	const read = ranges.map((range) => readRange(range, order));
	const valid = read.filter((range) => range !== void 0);
	return (text) => {
		if (listed.has(order.key(text))) return "affected";
		if (read.length === 0) return "unaffected";
		const version = order.parse(text);
		if (version === void 0) return "unordered";
		if (valid.some((range) => isInRange(range, version, order))) return "affected";
		return valid.length < read.length ? "invalid" : "unaffected";
	};
}
/** At one version: fixed before introduced, so that what is introduced again stays; last_affected speaks of what follows. */
const TURN = {
	fixed: 0,
	introduced: 1,
	last_affected: 2
};
/** Undefined where a bound is no version. */
function readRange(range, order) {
	const isUnlimited = range.some(({ kind, version }) => kind === "limit" && version === "*");
	const steps = [];
	const limits = [];
	for (const { kind, version } of range) {
		if (kind === "introduced" && version === "0") {
			steps.push({
				kind,
				at: void 0
			});
			continue;
		}
		if (kind === "limit" && isUnlimited) continue;
		const at = order.parse(version);
		if (at === void 0) return void 0;
		if (kind === "limit") limits.push(at);
		else steps.push({
			kind,
			at
		});
	}
	steps.sort((a, b) => compareBounds(a.at, b.at, order) || TURN[a.kind] - TURN[b.kind]);
	return {
		steps,
		limits
	};
}
function isInRange({ steps, limits }, version, order) {
	if (limits.length > 0 && limits.every((limit) => order.compare(version, limit) >= 0)) return false;
	let isAffected = false;
	for (const { kind, at } of steps) {
		const difference = compareBounds(version, at, order);
		if (kind === "introduced" && difference >= 0) isAffected = true;
		if (kind === "fixed" && difference >= 0) isAffected = false;
		if (kind === "last_affected" && difference > 0) isAffected = false;
	}
	return isAffected;
}
function compareBounds(a, b, order) {
	if (a === void 0 || b === void 0) return Number(a !== void 0) - Number(b !== void 0);
	return order.compare(a, b);
}

// core/osv/osv-record.ts
const EVENT_KINDS = [
	"introduced",
	"fixed",
	"last_affected",
	"limit"
];
const MAX_OSV_RECORD_BYTES = 8388608;
const ID = /^[A-Za-z][A-Za-z0-9_]*-[A-Za-z0-9._:+-]{1,200}$/;
const ECOSYSTEMS = /* @__PURE__ */ new Map([["PyPI", "pypi"], ["npm", "npm"]]);
const WORDS = /* @__PURE__ */ new Map([
	["LOW", "low"],
	["MODERATE", "medium"],
	["MEDIUM", "medium"],
	["HIGH", "high"],
	["CRITICAL", "critical"]
]);
/** The record, or in a few words what is wrong with it. Members that do not matter here are not looked at. */
function readOsvRecord(bytes) {
	const parsed = parseStrictJson(bytes, { maxBytes: MAX_OSV_RECORD_BYTES });
	if (parsed.kind === "refused") return `is not strict JSON: ${parsed.findings[0].message}`;
	const { value } = parsed.value;
	if (!isJsonObject(value)) return "is not an object";
	const id = member(value, "id");
	if (typeof id !== "string" || !ID.test(id)) return "has no id of a vulnerability";
	const affected = affectedOf(value["affected"] ?? []);
	if (typeof affected === "string") return affected;
	const severity = severityOf(value) ?? (id.startsWith("MAL-") ? "critical" : void 0);
	return {
		id,
		aliases: stringsOf(value["aliases"]).filter((alias) => alias !== id && ID.test(alias)),
		isWithdrawn: typeof value["withdrawn"] === "string",
		...severity === void 0 ? {} : { severity },
		affected
	};
}
function affectedOf(list) {
	if (!isJsonArray(list)) return "has a member affected that is no list";
	const all = [];
	for (const item of list) {
		if (!isJsonObject(item)) return "has an affected package that is no object";
		const named = packageOf(item["package"]);
		if (named === void 0) continue;
		const ranges = rangesOf(item["ranges"] ?? []);
		if (typeof ranges === "string") return ranges;
		const severity = severityOf(item);
		all.push({
			...named,
			...severity === void 0 ? {} : { severity },
			versions: stringsOf(item["versions"]),
			ranges
		});
	}
	return all;
}
function packageOf(named) {
	if (!isJsonObject(named)) return void 0;
	const { ecosystem, name, purl } = named;
	const written = typeof ecosystem === "string" ? ecosystem.replace(/:.*$/s, "") : "";
	const known = [...ECOSYSTEMS].find(([osv]) => osv === written)?.[1];
	if (known !== void 0 && typeof name === "string") return {
		ecosystem: known,
		key: sdkKey(known, name)
	};
	const parsed = typeof purl === "string" ? parsePackageUrl(purl) : void 0;
	if (parsed?.type !== "pypi" && parsed?.type !== "npm") return void 0;
	return {
		ecosystem: parsed.type,
		key: sdkKey(parsed.type, parsed.name)
	};
}
function rangesOf(list) {
	if (!isJsonArray(list)) return "has ranges that are no list";
	const ranges = [];
	for (const range of list) {
		if (!isJsonObject(range)) return "has a range that is no object";
		const { type, events } = range;
		if (type === "GIT") continue;
		if (type !== "SEMVER" && type !== "ECOSYSTEM" || !isJsonArray(events)) return "has a range of no known type";
		const read = events.map(eventOf).filter((event) => event !== void 0);
		if (read.length < events.length || !read.some(({ kind }) => kind === "introduced")) return "has a range whose events cannot be read";
		ranges.push(read);
	}
	return ranges;
}
/** One event is one member; two in one object have no order. */
function eventOf(event) {
	if (!isJsonObject(event)) return void 0;
	const kinds = EVENT_KINDS.filter((kind) => Object.hasOwn(event, kind));
	const [kind] = kinds;
	const version = kind === void 0 ? void 0 : event[kind];
	return kind === void 0 || kinds.length > 1 || typeof version !== "string" ? void 0 : {
		kind,
		version
	};
}
/** The highest CVSS v3 score; else what the database says in a word, as for CVSS v4, whose score is a table of its own. */
function severityOf(holder) {
	const scores = (isJsonArray(holder["severity"]) ? holder["severity"] : []).flatMap((item) => {
		const vector = isJsonObject(item) && item["type"] === "CVSS_V3" ? item["score"] : void 0;
		const score = typeof vector === "string" ? cvss3Score(vector) : void 0;
		return score === void 0 ? [] : [score];
	});
	if (scores.length > 0) return severityOfScore(Math.max(...scores));
	const specific = holder["database_specific"];
	const word = isJsonObject(specific) ? specific["severity"] : void 0;
	return typeof word === "string" ? WORDS.get(word.toUpperCase()) : void 0;
}
/** The higher of two; undefined is none stated. */
function higherSeverity(a, b) {
	if (a === void 0 || b === void 0) return a ?? b;
	return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? b : a;
}
function stringsOf(list) {
	return isJsonArray(list) ? list.filter((item) => typeof item === "string") : [];
}

// core/osv/match-vulnerabilities.ts
/** More versions of one package than anything installs; keeps a hostile bill of materials from multiplying the export. */
const MAX_VERSIONS_PER_PACKAGE = 256;
/**
* Matches an OSV export (schema 1.7; ecosystems PyPI and npm) against the bill of materials, without a network. Withdrawn
* records are passed over, records that are aliases of each other are one vulnerability with the highest severity of them.
* Findings: OSV_VULNERABLE from the threshold on, OSV_VERSION_UNKNOWN, OSV_RECORD_INVALID (at the record's name). Linear in
* the export and in the components. Rejects only if the source does.
*/
async function matchVulnerabilities(check) {
	const found = new FindingList("of-each-code");
	const carried = byPackage(check.sbom, check.ecosystem);
	for await (const { name, bytes } of check.records) {
		const record = readOsvRecord(bytes);
		const problem = typeof record === "string" ? record : noteRecord(record, carried);
		if (problem === void 0) continue;
		found.add(() => finding("OSV_RECORD_INVALID", `${shownText(name)} ${problem}`));
	}
	const vulnerabilities = [];
	for (const entry of carried.values()) {
		if (entry.isUnordered) found.add(() => finding("OSV_VERSION_UNKNOWN", `of ${shownPackage(entry.example)}, or of others so named`, check.sbomAt));
		for (const [version, hits] of entry.versions) vulnerabilities.push(...merged(hits).map((group) => toVulnerability(entry.example.name, version, group)));
	}
	for (const vulnerability of vulnerabilities) if (SEVERITIES.indexOf(vulnerability.severity) >= SEVERITIES.indexOf(check.threshold)) found.add(() => finding("OSV_VULNERABLE", described(vulnerability), check.sbomAt));
	return {
		findings: found.list(),
		vulnerabilities
	};
}
function byPackage(sbom, ecosystem) {
	const index = /* @__PURE__ */ new Map();
	for (const component of sbom.components) {
		const example = packageOf$1(component, ecosystem);
		const entry = index.get(example.key) ?? {
			example,
			versions: /* @__PURE__ */ new Map(),
			isUncertain: false,
			isUnordered: false
		};
		index.set(example.key, entry);
		if (example.version === void 0 || entry.versions.size >= 256) entry.isUncertain = true;
		else entry.versions.set(example.version, []);
	}
	return index;
}
/** Adds the record to each version that it affects; says what is wrong if that cannot be told. */
function noteRecord(record, carried) {
	if (record.isWithdrawn) return void 0;
	let problem;
	for (const affected of record.affected) {
		const entry = carried.get(affected.key);
		if (entry === void 0) continue;
		if (entry.isUncertain) entry.isUnordered = true;
		const answer = affectednessOf(affected);
		for (const [version, hits] of entry.versions) {
			const affectedness = answer(version);
			if (affectedness === "affected") hits.push({
				record,
				affected
			});
			if (affectedness === "unordered") entry.isUnordered = true;
			if (affectedness === "invalid") problem = "has a range with a bound that is no version";
		}
	}
	return problem;
}
/** Hits that name each other, directly or through a third. */
function merged(hits) {
	const groups = /* @__PURE__ */ new Map();
	for (const hit of hits) {
		const ids = /* @__PURE__ */ new Set([hit.record.id, ...hit.record.aliases]);
		const joined = {
			ids: /* @__PURE__ */ new Set(),
			hits: []
		};
		for (const group of new Set([...ids].map((id) => groups.get(id)).filter((group) => group !== void 0))) {
			for (const id of group.ids) joined.ids.add(id);
			joined.hits.push(...group.hits);
		}
		joined.hits.push(hit);
		for (const id of ids) joined.ids.add(id);
		for (const id of joined.ids) groups.set(id, joined);
	}
	return [...new Set(groups.values())].map((group) => group.hits);
}
function toVulnerability(name, version, hits) {
	const severity = hits.map(({ record, affected }) => affected.severity ?? record.severity).reduce(higherSeverity, void 0);
	const ids = new Set(hits.flatMap(({ record }) => [record.id, ...record.aliases]));
	const fixed = hits.flatMap(({ affected }) => affected.ranges.flat()).filter(({ kind }) => kind === "fixed");
	return {
		name,
		version,
		ids: [...ids].sort(cveFirst),
		severity: severity ?? "high",
		isSeverityKnown: severity !== void 0,
		fixedIn: [...new Set(fixed.map((event) => event.version))]
	};
}
function cveFirst(a, b) {
	return Number(b.startsWith("CVE-")) - Number(a.startsWith("CVE-")) || (a < b ? -1 : 1);
}
const MAX_SHOWN = 4;
function described({ name, version, ids, severity, isSeverityKnown, fixedIn }) {
	const known = isSeverityKnown ? severity : `unknown severity, taken as ${severity}`;
	const fixed = fixedIn.length === 0 ? "no fixed version is known" : `fixed in ${shownList(fixedIn)}`;
	return `${shownPackage({
		name,
		version
	})}: ${shownList(ids)}; ${known}; ${fixed}`;
}
function shownList(texts) {
	const shown = texts.slice(0, MAX_SHOWN).map(shownText);
	return texts.length > MAX_SHOWN ? `${shown.join(", ")} and ${texts.length - MAX_SHOWN} more` : shown.join(", ");
}

// core/policy/check-vulnerabilities.ts
/**
* Known vulnerabilities of the components, from the lowest threshold that one of the tiers sets. Nothing where no tier sets
* one or no export is given: a check without a network cannot tell more. Rejects only if the export does.
*/
async function checkVulnerabilities(tiers, { sbom, sbomAt, ecosystem, osv }) {
	const threshold = SEVERITIES.find((one) => tiers.some(({ vulnerabilities }) => vulnerabilities?.threshold === one));
	if (sbom === void 0 || osv === void 0 || threshold === void 0) return [];
	const { findings } = await matchVulnerabilities({
		sbom,
		records: osv(),
		ecosystem,
		threshold,
		sbomAt
	});
	return findings;
}

// core/policy/enforce.ts
/** Sorts findings by what they do: what policy decides may be waived or, in a tier that does not enforce yet, only noted. */
function enforce(findings, ground) {
	const refusing = [];
	const softened = [];
	for (const finding of findings) {
		const by = isSoft(finding.code) ? softenedBy(finding, ground) : void 0;
		if (by === void 0) refusing.push(finding);
		else softened.push({
			finding,
			by
		});
	}
	return {
		refusing,
		softened
	};
}
function softenedBy(finding, ground) {
	const waiver = ground.waivers.find((one) => one.codes.includes(finding.code) && covers(one, ground) && isInForce(one, ground.at));
	if (waiver !== void 0) return {
		kind: "waiver",
		id: waiver.id,
		expires: waiver.expires_at
	};
	const level = enforcementOf(ground.tier.met);
	return level === "enforce" ? void 0 : {
		kind: "enforcement",
		level
	};
}
function covers({ scope }, { pluginId, version }) {
	return scope.plugin_id === pluginId && (scope.version === void 0 || scope.version === version);
}

export { PROVENANCE_TYPE as a, isTooFarAhead as c, isOwnersPath as d, withOwners as f, recordRow as g, recordOf as h, checkPolicy as i, readWaiver as l, emptyState as m, checkVulnerabilities as n, readProvenance as o, checkReview as p, MAX_OSV_RECORD_BYTES as r, isInForce as s, enforce as t, withWaiver as u };