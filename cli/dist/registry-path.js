import { n as PLUGIN_RECORD_FILE } from "./plugin-record.js";

// core/registry/registry-path.ts
const PLUGIN_ID = /^[a-z][a-z0-9_]{0,62}$/;
const GOVERNANCE = /^(policy\.yml|CODEOWNERS|docs\/CODEOWNERS|owners\.lock\.json|\.git[^/]*|(\.github|trust|waivers|reporters)\/.+)$/;
/** They tell git, and with it whoever reviews, to show or fetch something else than what the tree holds. */
const GIT_RULES = /(^|\/)\.git(attributes|modules)$/;
const PROSE = /^([A-Za-z0-9_-]+\.md|LICENSE|(docs|plugins|revocations|reinstatements)\/\.gitkeep|docs\/[A-Za-z0-9_/-]+\.md|plugins\/[a-z0-9_]+\/(README\.md|PLUGIN_MANIFEST\.draft\.json))$/;
/** Sorts a path by what it is for. A path that fits nothing is `unknown`, and a change to it is refused. */
function classifyPath(path) {
	if (GOVERNANCE.test(path) || isGitRules(path)) return { kind: "governance" };
	const [, list, id] = /^(revocation|reinstatement)s\/([a-z0-9][a-z0-9-]{0,119})\.json$/.exec(path) ?? [];
	if (id !== void 0) return {
		kind: list === "revocation" ? "revocation" : "reinstatement",
		id
	};
	const [, folder, rest] = /^plugins\/([^/]+)\/(.+)$/.exec(path) ?? [];
	if (folder !== void 0 && rest !== void 0 && isPluginId(folder)) {
		if (rest === "plugin.json") return {
			kind: "record",
			pluginId: folder
		};
		const [, version, file] = /^releases\/([0-9A-Za-z][0-9A-Za-z.+_-]{0,63})\/(.+)$/.exec(rest) ?? [];
		if (version !== void 0 && file !== void 0) return {
			kind: "release",
			pluginId: folder,
			version,
			file
		};
	}
	return PROSE.test(path) ? { kind: "prose" } : { kind: "unknown" };
}
/** `.gitattributes` and `.gitmodules`, at any depth. */
function isGitRules(path) {
	return GIT_RULES.test(path);
}
/** The id of `waivers/<id>.json`; undefined for any other path. */
function waiverIdOf(path) {
	return /^waivers\/([a-z0-9][a-z0-9-]{0,119})\.json$/.exec(path)?.[1];
}
function isPluginId(text) {
	return PLUGIN_ID.test(text);
}
function recordPath(pluginId) {
	return `plugins/${pluginId}/${PLUGIN_RECORD_FILE}`;
}
function releaseFolder(pluginId, version) {
	return `plugins/${pluginId}/releases/${version}`;
}

export { releaseFolder as a, recordPath as i, isGitRules as n, waiverIdOf as o, isPluginId as r, classifyPath as t };