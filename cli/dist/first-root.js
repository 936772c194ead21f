import { o as waiverIdOf } from "./registry-path.js";
import { n as digestOf } from "./digest.js";
import { t as MANIFEST_FILE } from "./manifest.js";
import { n as RELEASE_STATEMENT_FILE } from "./release-record.js";
import { d as withWaiver, f as isOwnersPath, p as withOwners } from "./ecosystem.js";
import { a as mergedRelease, i as admittedRelease } from "./decide-release.js";
import { t as mergedBy } from "./merged-release.js";
import { a as NOBODY_NAMED } from "./history.js";
import { o as submitterOf } from "./evidence-files.js";

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

// action/publish/first-root.ts
/**
* The root as the registry's first commit has it: no later commit can put another in its place.
* @throws Error when the first commit holds none, or the clone does not reach back to it
*/
async function firstRoot(objects, tip) {
	const root = await objects.file(await objects.firstCommit(tip), "trust/root.json");
	if (root === void 0) throw new Error("the first commit holds no trust/root.json: this is no registry that `portcullis init` began");
	return root;
}

export { readPrevious as i, admittedReleases as n, readAcceptedTexts as r, firstRoot as t };