import { t as RELEASE_RECORD_FILE } from "./release-record.js";
import { a as finding, c as ok, l as refused, o as findingsOf, t as andThen } from "./finding.js";
import { _ as ruleFindings, b as admissionGround, f as ruleRisks, h as strictest, m as NO_QUORUM, p as quorumFor, r as decideRelease, s as mergedRelease, v as revocationFindings, y as readEnding } from "./decide-approval.js";
import { n as readChangeSet, t as mixtureFindings } from "./change-set.js";
import { i as prepareTrust } from "./trust.js";
import { a as parseConfig, b as shardFileOf, l as parseShard, r as MAX_SHARD_BYTES, s as parseRegistry } from "./publication-documents.js";
import { n as readRegistryTree, t as isStatePath } from "./registry-tree.js";
import { t as gatherArtifacts } from "./history.js";
import { a as mergedBy, n as isAsAdmitted } from "./accepted-ground.js";
import { a as readPublication } from "./directory-store.js";
import { t as readIndexLayout } from "./read-index-layout.js";
import { n as PublicationStoreError } from "./publication-store.js";
import { t as renderChangeReport } from "./change-report.js";
import { t as openRepository } from "./open-repository.js";
import { o as defineCommand } from "./portcullis.js";
import { r as openStoreAt, t as STORE_OPTION } from "./open-store.js";
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
		...changeSet.reinstatements.flatMap((change) => findingsOf(readEnding(change, state, ground.policy, "of-a-tree"))),
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
		uncompared: judged?.unpublished ?? [],
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

// action/gate/compared-releases.ts
/** Of those that touch a plugin's releases, newest first. */
const MAX_COMMITS_LOOKED_AT = 100;
/** Of more merges nobody asks who brought them: each is a request, and a registry may have hundreds of plugins. */
const MAX_SUBMITTERS_ASKED = 20;
/**
* What was admitted last, by the publication, and what was merged since. A merge that went past the rules is admitted by
* nobody: compared with that alone, whatever it widened would be no news in the next release. Where the publication cannot
* be read each merged release counts as one that may be the last, so that the narrowest of them decides what is a risk.
*/
async function comparedReleases(request) {
	const given = request.published;
	if (given === void 0) return {
		previous: /* @__PURE__ */ new Map(),
		further: /* @__PURE__ */ new Map(),
		versions: /* @__PURE__ */ new Map(),
		unpublished: []
	};
	const published = await inHistory(request, given);
	const asking = {
		...request,
		submitterOf: boundedSubmitters(request.submitterOf)
	};
	const previous = /* @__PURE__ */ new Map();
	const further = /* @__PURE__ */ new Map();
	const versions = /* @__PURE__ */ new Map();
	const unpublished = [...findingsOf(published)];
	for (const pluginId of new Set(request.plugins)) {
		const tier = request.state.plugins.get(pluginId)?.record.tier.name;
		if (tier === void 0) continue;
		const rows = published.kind === "ok" ? await published.value.rows(pluginId) : published;
		if (published.kind === "ok") unpublished.push(...findingsOf(rows));
		const merged = await mergedSince(asking, {
			pluginId,
			tier,
			since: published.kind === "ok" && rows.kind === "ok" ? published.value.sourceCommit : void 0
		});
		const [newest, ...older] = merged.releases;
		const admitted = rows.kind === "ok" ? await lastAdmitted(asking, {
			pluginId,
			tier,
			rows: rows.value
		}) : newest;
		if (admitted !== void 0 && merged.isWhole) previous.set(pluginId, admitted);
		further.set(pluginId, rows.kind === "ok" ? merged.releases : older);
		if (rows.kind === "ok") versions.set(pluginId, [...rows.value.map(({ version }) => version), ...merged.versions]);
	}
	return {
		previous,
		further,
		versions,
		unpublished
	};
}
/** A publication of another history says nothing of this one. */
async function inHistory({ objects, base }, published) {
	if (published.kind === "refused") return published;
	const { sourceCommit } = published.value;
	if (await objects.firstParents(sourceCommit, base) !== void 0) return published;
	return refused(finding("PUBLICATION_HISTORY_REWRITTEN", `${sourceCommit} is not in the history of ${base}`));
}
async function lastAdmitted({ objects, submitterOf }, { pluginId, tier, rows }) {
	const row = rows.at(-1);
	if (row === void 0) return void 0;
	const release = await mergedBy(objects, row.source_commit, pluginId, row.version);
	if (release === void 0 || !isAsAdmitted(release.files, row)) return void 0;
	const submittedBy = row.submitted_by ?? await submitterOf(row.source_commit);
	return mergedRelease({
		...release,
		submittedBy
	}, tier);
}
/**
* By the branch's own history: what a release says of when it was built is its owner's word, and would choose what the next
* one is compared with.
*/
async function mergedSince({ objects, base, submitterOf }, { pluginId, tier, since }) {
	const touching = await objects.commitsTouching(`plugins/${pluginId}/releases`, since, base);
	const releases = [];
	const versions = [];
	for (const commit of touching.slice(0, MAX_COMMITS_LOOKED_AT)) {
		const merged = await mergedBy(objects, commit, pluginId);
		if (merged === void 0) continue;
		const release = mergedRelease({
			...merged,
			submittedBy: await submitterOf(commit)
		}, tier);
		if (release !== void 0) releases.push(release);
		versions.unshift(merged.version);
	}
	return {
		releases,
		versions,
		isWhole: touching.length <= MAX_COMMITS_LOOKED_AT
	};
}
function boundedSubmitters(ask) {
	const asked = /* @__PURE__ */ new Set();
	return async (commit) => {
		if (ask === void 0) return "not-asked";
		if (!asked.has(commit) && asked.size === 20) return "unknown";
		asked.add(commit);
		return ask(commit);
	};
}

// action/gate/judge.ts
const CONFIG = "trust/config.json";
const TRUSTED_ROOT = "trust/trusted_root.json";
const TUF_ROOT = "trust/root.json";
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
	const plugins = releasedPlugins(changes);
	const { unpublished, ...compared } = await comparedReleases({
		objects,
		base,
		state: state.value,
		plugins,
		submitterOf: submitters === void 0 ? void 0 : (commit) => submitters.of(commit),
		published: plugins.length === 0 ? void 0 : await publishedOf(request)
	});
	request.progress("judging");
	const ground = {
		state: state.value,
		trust: trust.value,
		at: now,
		...compared,
		osv: request.osv,
		submittedBy: submitters?.now ?? "not-asked"
	};
	const verdict = await decideChange(changes, artifacts, ground);
	return ok({
		...verdict,
		base,
		head,
		state: state.value,
		paths: changes.map(({ path }) => path),
		unpublished
	});
}
function releasedPlugins(changes) {
	return readChangeSet(changes).releases.map(({ pluginId }) => pluginId);
}
/** Verified from the root that the registry's first commit holds, whatever the branch holds by now. */
async function publishedOf({ objects, base, published }) {
	if (published === void 0) return refused(finding("PUBLICATION_NOT_BEGUN", "no publication was given"));
	const root = await objects.file(await objects.firstCommit(base), TUF_ROOT);
	if (root === void 0) return refused(finding("PUBLICATION_NOT_BEGUN", `the first commit has no ${TUF_ROOT}`));
	return published(root);
}

// action/gate/published-releases.ts
/** The same of a publication in a store of its own. */
function publishedInStore(store) {
	return async (trustedRoot) => {
		try {
			const publication = await readPublication(store, trustedRoot, "metadata");
			if (publication.kind === "refused") return publication;
			if (publication.value !== void 0) return await publishedReleases(publication.value);
			return refused(finding("PUBLICATION_NOT_BEGUN", "the store holds none"));
		} catch (error) {
			if (error instanceof PublicationStoreError) return refused(finding("PUBLICATION_UNREACHABLE", error.message));
			throw error;
		}
	};
}
async function publishedReleases(publication) {
	const registry = andThen(await publication.target("registry.json"), (bytes) => parseRegistry(bytes));
	if (registry.kind === "refused") return registry;
	return ok({
		sourceCommit: registry.value.value.source_commit,
		async rows(pluginId) {
			const read = await readIndexLayout(publication, pluginId);
			if (read.kind === "refused") return read;
			const file = shardFileOf(read.value.layout, pluginId);
			if (file === void 0) return ok([]);
			const bytes = file.kind === "targets" ? await publication.target(file.path) : await publication.file(file.path, file.sha256, MAX_SHARD_BYTES);
			const shard = andThen(bytes, (read) => parseShard(read, file.path));
			return andThen(shard, (read) => ok(read.value.plugins.find((each) => each.plugin_id === pluginId)?.releases ?? []));
		}
	});
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
		osv: OSV_OPTION,
		publication: {
			...STORE_OPTION,
			description: "what is compared with: the last that was admitted ($PORTCULLIS_PUBLICATION)"
		}
	},
	example: "portcullis check --base origin/main --artifacts dist",
	async run({ options, cwd, env, now, style, progress }) {
		const artifacts = await artifactFolder(options.artifacts, cwd);
		const osv = await osvExport(options.osv, cwd);
		if (osv.kind === "refused") return refusal(osv.findings, style);
		await using repository = await openRepository(resolve(cwd, options.registry ?? "."));
		const { objects } = repository;
		const place = options.publication ?? env["PORTCULLIS_PUBLICATION"] ?? "";
		await using opened = place === "" ? void 0 : await openStoreAt(place, env, cwd, now);
		const judged = await judge({
			objects,
			base: await objects.resolve(options.base ?? "main"),
			head: await objects.resolve(options.head ?? "HEAD"),
			artifacts: artifactSource(artifacts),
			osv: osv.value,
			published: opened === void 0 ? void 0 : publishedInStore(opened.store),
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