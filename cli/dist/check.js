import { t as RELEASE_RECORD_FILE } from "./release-record.js";
import { a as finding, c as ok, l as refused } from "./finding.js";
import { _ as admissionGround, a as mergedRelease, d as quorumFor, f as NO_QUORUM, g as revocationFindings, h as ruleFindings, p as strictest, t as decideRelease, u as ruleRisks } from "./decide-release.js";
import { i as readChangeSet, r as mixtureFindings } from "./owners-ground.js";
import { i as prepareTrust } from "./trust.js";
import { t as parseConfig } from "./publication-documents.js";
import { n as readRegistryTree, t as isStatePath } from "./registry-tree.js";
import { t as mergedBy } from "./merged-release.js";
import { t as gatherArtifacts } from "./history.js";
import { t as renderChangeReport } from "./change-report.js";
import { t as openRepository } from "./open-repository.js";
import { o as defineCommand } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { n as artifactFolder, r as artifactSource, t as osvExport } from "./osv-export.js";
import { a as REGISTRY_OPTION, r as OSV_OPTION, t as ARTIFACTS_OPTION } from "./locations.js";
import { resolve } from "node:path";

// core/admission/decide-change.ts
/** Judges a proposed change whole, by what stands on the protected branch: every finding of every part. */
async function decideChange(changes, artifacts, { state, ...judging }) {
	const changeSet = readChangeSet(changes);
	const ground = admissionGround(state, judging);
	const releases = [];
	for (const folder of changeSet.releases) {
		const unsought = {
			kind: "unavailable",
			findings: [finding("RELEASE_ARTIFACT_UNREACHABLE", "nobody looked for it", { file: folder.folder })]
		};
		releases.push(await decideRelease(folder, artifacts.get(folder.folder) ?? unsought, ground));
	}
	const findings = [
		...changes.length === 0 ? [finding("CHANGE_EMPTY", "no file differs")] : [],
		...changeSet.findings,
		...mixtureFindings(changeSet),
		...[...changeSet.governance, ...changeSet.records].flatMap((change) => ruleFindings(change, ground)),
		...changeSet.revocations.flatMap(revocationFindings),
		...digestsTakenTwice(releases),
		...releases.flatMap((release) => release.kind === "refused" ? release.findings : [])
	];
	return {
		verdict: findings.length === 0 ? "admissible" : "refused",
		findings,
		releases,
		changeSet,
		quorum: strictest([quorumFor(ground.policy, ruleRisks(changeSet, state, judging.at)), ...releases.map((decision) => reviewOf(decision)?.quorum ?? NO_QUORUM)])
	};
}
/** What a reviewer sees of a release, refused or not. */
function reviewOf(decision) {
	return decision.kind === "refused" ? decision.review : decision.release.review;
}
/** Two releases of one change could claim one artifact before either is admitted. */
function digestsTakenTwice(releases) {
	const seen = /* @__PURE__ */ new Map();
	return releases.flatMap((decision) => {
		if (decision.kind === "refused") return [];
		const { digest } = decision.release.documents.record.artifact;
		const other = seen.get(digest);
		seen.set(digest, decision.folder);
		return other === void 0 ? [] : [finding("RELEASE_DIGEST_TAKEN", `${digest} is also ${other}`, { file: `${decision.folder}/${RELEASE_RECORD_FILE}` })];
	});
}

// action/gate/change-report-of.ts
/** What is said of a change that was judged, or, without `judged`, of one that never came so far. */
function changeReport(parts) {
	const { pullRequest, head, base, findings, judged, approvals } = parts;
	return {
		pullRequest,
		verdict: findings.length === 0 ? "admissible" : "refused",
		findings,
		releases: judged?.releases.flatMap(reportedRelease) ?? [],
		approval: approvals === void 0 ? "missing" : "given",
		approvals: approvals ?? [],
		approvalFindings: parts.approvalFindings ?? [],
		base,
		head
	};
}
function reportedRelease(decision) {
	const review = reviewOf(decision);
	if (review === void 0) return [];
	const seen = {
		folder: decision.folder,
		tier: review.tier.tier.name,
		lapsedFrom: review.tier.lapsedFrom,
		changes: review.changes,
		drift: review.drift,
		softened: review.softened,
		quorum: review.quorum
	};
	if (decision.kind === "refused") return [seen];
	const { record, manifest } = decision.release.documents;
	const { name, digest, url } = record.artifact;
	const provenance = review.provenance.map(({ builder, buildScript }) => ({
		builder,
		...buildScript
	}));
	return [{
		...seen,
		evidence: {
			artifactName: name,
			artifactDigest: digest,
			url,
			builtBy: manifest.value.built_by,
			provenance
		}
	}];
}

// action/gate/judge.ts
const CONFIG = "trust/config.json";
const TRUSTED_ROOT = "trust/trusted_root.json";
/**
* Judges a proposed change by what stands on the protected branch. A registry that cannot be read refuses everything:
* its findings come first, since nobody's release can mend them.
*/
async function judge(request) {
	const { objects, base, head, now } = request;
	request.progress("reading the registry");
	const files = await objects.files(base, (path) => isStatePath(path) || path === CONFIG || path === TRUSTED_ROOT);
	const configBytes = files.get(CONFIG);
	if (configBytes === void 0) return refused(finding("CHANGE_NO_REGISTRY", `${base.slice(0, 12)} has no ${CONFIG}`));
	const config = parseConfig(configBytes, CONFIG);
	if (config.kind === "refused") return config;
	const trustedRoot = files.get(TRUSTED_ROOT) ?? /* @__PURE__ */ new Uint8Array();
	const trust = prepareTrust(trustedRoot, config.value.value.trust, TRUSTED_ROOT);
	if (trust.kind === "refused") return trust;
	const { registry_id: registryId, channel } = config.value.value;
	const state = readRegistryTree(files, {
		registryId,
		channel,
		commit: base
	});
	if (state.kind === "refused") return state;
	if (state.value.policy === void 0) return refused(finding("POLICY_MISSING", "the registry has no policy.yml"));
	const changes = await objects.changes(await objects.mergeBase(base, head), head);
	request.progress("fetching artifacts");
	const artifacts = await gatherArtifacts(readChangeSet(changes), state.value, request.artifacts);
	const submitters = state.value.policy.value.approvals.source === "push" ? void 0 : request.submitters;
	const previous = await previousReleases({
		objects,
		base,
		submitters
	}, state.value, changes);
	request.progress("judging");
	const ground = {
		state: state.value,
		trust: trust.value,
		at: now,
		previous,
		osv: request.osv,
		submittedBy: submitters?.now ?? "not-asked"
	};
	const verdict = await decideChange(changes, artifacts, ground);
	return ok({
		...verdict,
		base,
		head,
		state: state.value,
		paths: changes.map(({ path }) => path)
	});
}
/** What the last merged release of each plugin concerned may do, as the protected branch has it. */
async function previousReleases({ objects, base, submitters }, state, changes) {
	const previous = /* @__PURE__ */ new Map();
	for (const pluginId of new Set(readChangeSet(changes).releases.map((release) => release.pluginId))) {
		const tier = state.plugins.get(pluginId)?.record.tier.name;
		const last = tier === void 0 ? void 0 : await lastMerged(objects, base, pluginId);
		if (tier === void 0 || last === void 0) continue;
		const submittedBy = await submitters?.of(last.commit) ?? "not-asked";
		const merged = mergedRelease({
			...last.release,
			submittedBy
		}, tier);
		if (merged !== void 0) previous.set(pluginId, merged);
	}
	return previous;
}
/** Of those that touch a plugin's releases, newest first. Where more of them bring none, the next is compared with nothing. */
const MAX_COMMITS_LOOKED_AT = 100;
/**
* The release that was merged last, by the branch's own history: what a release says of when it was built is its owner's
* word, and would choose what the next one is compared with.
*/
async function lastMerged(objects, base, pluginId) {
	const touching = await objects.commitsTouching(`plugins/${pluginId}/releases`, void 0, base);
	for (const commit of touching.slice(0, MAX_COMMITS_LOOKED_AT)) {
		const release = await mergedBy(objects, commit, pluginId);
		if (release !== void 0) return {
			commit,
			release
		};
	}
}

// core/report/plain-report.ts
const CODE = /<code>(.*?)<\/code>/g;
const REFERENCE = /&#(\d{1,3});/g;
/**
* A report of ours as text without markup, word for word. Outside text stands in `<code>` with its punctuation as character
* references, so that whatever markup is left is our own; what is given back is still one line for each of ours.
*/
function plainReport(markdown) {
	return markdown.split("\n").filter((line) => line !== "| | |" && line !== "|---|---|").map((line) => plainLine(line)).join("\n").trimEnd();
}
function plainLine(line) {
	return line.replace(/^#+ /, "").replace(/^\| ([^|]*) \| (.*) \|$/, "$1: $2").replaceAll("**", "").replaceAll("<br>", "\n  ").replaceAll("&lt;", "<").replaceAll(CODE, (_, text) => text.replaceAll(REFERENCE, (__, number) => String.fromCharCode(Number(number))));
}

// cli/commands/check.ts
const command = defineCommand({
	name: "check",
	summary: "Judge a proposed change to a registry, as the PR check does",
	usage: "[options]",
	options: {
		registry: REGISTRY_OPTION,
		base: {
			type: "string",
			value: "REF",
			description: "the protected branch, by whose tip the change is judged (main)"
		},
		head: {
			type: "string",
			value: "REF",
			description: "the commit that is proposed (HEAD)"
		},
		artifacts: ARTIFACTS_OPTION,
		osv: OSV_OPTION
	},
	example: "portcullis check --base origin/main --artifacts dist",
	async run({ options, cwd, now, style, progress }) {
		const artifacts = await artifactFolder(options.artifacts, cwd);
		const osv = await osvExport(options.osv, cwd);
		if (osv.kind === "refused") return refusal(osv.findings, style);
		await using repository = await openRepository(resolve(cwd, options.registry ?? "."));
		const { objects } = repository;
		const judged = await judge({
			objects,
			base: await objects.resolve(options.base ?? "main"),
			head: await objects.resolve(options.head ?? "HEAD"),
			artifacts: artifactSource(artifacts),
			osv: osv.value,
			now: now(),
			progress
		});
		if (judged.kind === "refused") return refusal(judged.findings, style);
		return judged.value.verdict === "refused" ? {
			...refusal(judged.value.findings, style),
			human: reportOf(judged.value)
		} : admissible(judged.value);
	}
});
/** The words of the PR check's summary and comment; nobody has been asked to approve yet. */
function reportOf(judged) {
	const { head, base, findings } = judged;
	return plainReport(renderChangeReport(changeReport({
		head,
		base,
		findings,
		judged
	})));
}
function admissible(judged) {
	const releases = judged.releases.flatMap((decision) => decision.kind === "admissible" ? [decision.release.documents.record] : []);
	return {
		exit: "yes",
		human: reportOf(judged),
		json: {
			verdict: "admissible",
			base: judged.base,
			head: judged.head,
			releases: releases.map(({ plugin_id: id, version, artifact }) => ({
				plugin_id: id,
				version,
				artifact_digest: artifact.digest
			}))
		}
	};
}

export { command };