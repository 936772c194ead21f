import { n as submitterOf, o as admittedRelease, s as mergedRelease } from "./decide-approval.js";
import { a as NOBODY_NAMED } from "./history.js";
import { n as digestOf } from "./digest.js";
import { t as MANIFEST_FILE } from "./manifest.js";
import { n as RELEASE_STATEMENT_FILE, t as RELEASE_RECORD_FILE } from "./release-record.js";
import { d as isOwnersPath, f as withOwners, u as withWaiver } from "./enforce.js";
import { i as recordPath, o as waiverIdOf } from "./registry-path.js";
import { n as readChangeSet } from "./change-set.js";

// action/publish/merged-release.ts
/**
* The release of a plugin that a commit of the protected branch brought: that version, or the last where none is named. Read
* from that commit, so that nothing that came later changes what the next release is compared with. Undefined if it brought none.
*/
async function mergedBy(objects, commit, pluginId, version) {
	const { releases } = readChangeSet(await objects.changes(await objects.firstParent(commit), commit));
	const brought = releases.findLast((release) => release.pluginId === pluginId && (version === void 0 || release.version === version) && release.files.has("release.json"));
	if (brought === void 0) return void 0;
	return {
		version: brought.version,
		files: brought.files,
		plugin: await objects.file(commit, recordPath(pluginId))
	};
}

// action/publish/accepted-ground.ts
/**
* The texts of accepted waivers and owners, from history, each held against the digest that the publication names. A
* missing waiver waives nothing; of missing owners nobody approves.
*/
async function readAcceptedTexts(history, state) {
	let { waivers, owners } = state;
	let isOwnersWhole = true;
	if (state.sourceCommit === void 0) return {
		waivers,
		owners
	};
	for (const [path, digest] of state.rules) {
		if (waiverIdOf(path) === void 0 && !isOwnersPath(path)) continue;
		const bytes = await history.file(state.sourceCommit, path);
		if (bytes === void 0 || digestOf(bytes) !== digest) {
			if (isOwnersPath(path)) isOwnersWhole = false;
			continue;
		}
		waivers = withWaiver(waivers, path, bytes);
		owners = withOwners(owners, path, bytes);
	}
	return {
		waivers,
		owners: isOwnersWhole ? owners : /* @__PURE__ */ new Map()
	};
}
/**
* The last admitted release of each plugin, from the commit that its row names. Without it the comparison is with nothing,
* and everything counts as new: more people are asked, not fewer.
*/
async function readPrevious({ history, approvals }, state, plugins) {
	const previous = /* @__PURE__ */ new Map();
	const policy = state.policy?.value;
	for (const pluginId of new Set(plugins)) {
		const plugin = state.plugins.get(pluginId);
		const last = plugin?.releases.at(-1);
		if (policy === void 0 || plugin === void 0 || last === void 0) continue;
		const merged = await mergedBy(history, last.source_commit, pluginId, last.version);
		if (merged === void 0 || !isAsAdmitted(merged.files, last)) continue;
		const submittedBy = last.submitted_by ?? (policy.approvals.source === "push" ? "not-asked" : submitterOf(policy, await approvals(last.source_commit, NOBODY_NAMED)));
		const release = mergedRelease({
			...merged,
			submittedBy
		}, plugin.record.tier.name);
		if (release !== void 0) previous.set(pluginId, release);
	}
	return previous;
}
/** A repository that git was made to read otherwise is not what was judged. */
function isAsAdmitted(files, row) {
	const [manifest, statement] = [files.get(MANIFEST_FILE), files.get(RELEASE_STATEMENT_FILE)];
	return manifest !== void 0 && statement !== void 0 && digestOf(manifest) === row.manifest_digest && digestOf(statement) === row.statement_digest;
}
/** The same of releases that were admitted just now. */
function admittedReleases(events) {
	return events.flatMap((event) => {
		if (event.kind !== "admitted") return [];
		const { documents, plugin, review } = event.release;
		const submittedBy = event.row.submitted_by ?? "unknown";
		const who = {
			owners: plugin.owners,
			submittedBy,
			tier: review.tier.tier.name
		};
		return [[documents.record.plugin_id, admittedRelease(documents, who)]];
	});
}

export { mergedBy as a, readPrevious as i, isAsAdmitted as n, readAcceptedTexts as r, admittedReleases as t };