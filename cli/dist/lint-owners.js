import { c as ownerText, d as coversPath, n as OWNERS_LOCK_FILE, r as lockedOwner } from "./owners-lock.js";
import { n as POLICY_FILE } from "./policy.js";
import { a as finding } from "./finding.js";
import { v as shownText } from "./render-findings.js";
import { t as OwnersIndex } from "./owners-index.js";

// core/codeowners/lint-owners.ts
/** Files that decide, there or not yet: whoever adds one that nobody owns adds it alone. */
const GOVERNING = [
	POLICY_FILE,
	OWNERS_LOCK_FILE,
	"trust/root.json",
	"waivers/any.json",
	"revocations/any.json",
	".github/workflows/any.yml"
];
/** A path that nothing but a pattern for everything covers: such a line guards what is to come. */
const ANY_PATH = "a path that is not there yet/any";
const MAX_SHADOWS_NAMED = 3;
/**
* What is wrong with a CODEOWNERS file as it stands in a registry: its errors, governing paths and plugins without an owner,
* lines that never decide, names without a number. All of it by the file's lines; GitHub is not asked.
*/
function lintOwners({ codeowners, lock, paths }) {
	const index = new OwnersIndex(codeowners);
	const guarded = guardedPaths(codeowners, paths);
	return [
		...codeowners.findings,
		...unownedPaths(codeowners, index, guarded),
		...idleRules(codeowners, index, [.../* @__PURE__ */ new Set([
			...paths,
			...guarded,
			...firstPlugin(paths),
			ANY_PATH
		])]),
		...lock === "not-asked" ? [] : namedOwners(codeowners).flatMap(({ owner, line }) => unlocked(codeowners, lock, owner, line))
	];
}
/** A registry that begins has no plugin yet, and lines for those to come. */
function firstPlugin(paths) {
	return paths.some((path) => /^plugins\/[^\/]+\//v.test(path)) ? [] : ["plugins/any_plugin/plugin.json", "plugins/any_plugin/releases/any/release.json"];
}
/** Every owner of the file once, with the first line that names them. GitHub does not tell names apart by case. */
function namedOwners({ rules }) {
	const named = /* @__PURE__ */ new Map();
	for (const { owners, line } of rules) for (const owner of owners) {
		const key = ownerText(owner).toLowerCase();
		if (!named.has(key)) named.set(key, {
			owner,
			line
		});
	}
	return [...named.values()];
}
function unlocked({ file }, lock, owner, line) {
	if (lockedOwner(lock, owner) !== void 0) return [];
	return [finding("OWNERS_UNLOCKED", `${OWNERS_LOCK_FILE} has no number of ${ownerText(owner)}`, {
		file,
		line
	})];
}
/** What decides which plugins are loaded, and everything of a plugin. */
function guardedPaths({ file }, paths) {
	const tracked = paths.filter((path) => /^(?:trust|waivers|\.github)\//v.test(path));
	const inPlugins = paths.flatMap((path) => {
		const folder = /^plugins\/[^\/]+\//v.exec(path)?.[0];
		return folder === void 0 ? [] : [path, `${folder}releases/any/release.json`];
	});
	return [.../* @__PURE__ */ new Set([
		file,
		...GOVERNING,
		...tracked,
		...inPlugins
	])];
}
function unownedPaths({ file }, index, guarded) {
	const unowned = /* @__PURE__ */ new Map();
	for (const path of guarded) {
		const rule = index.ruleOf(path);
		if (rule !== void 0 && rule.owners.length > 0) continue;
		const subject = subjectOf(path);
		const why = rule === void 0 ? "no line covers it" : `line ${rule.line} takes it from everyone`;
		const at = rule === void 0 ? { file } : {
			file,
			line: rule.line
		};
		if (!unowned.has(subject)) unowned.set(subject, finding("OWNERS_PATH_UNOWNED", `nobody owns ${shownText(subject)}: ${why}`, at));
	}
	return [...unowned.values()];
}
/** One finding for a plugin or a governing folder, however many paths it has. */
function subjectOf(path) {
	return /^(?:plugins\/[^\/]+\/|trust\/|waivers\/|revocations\/|\.github\/workflows\/)/v.exec(path)?.[0] ?? path;
}
/** Lines that decide on no path: those that cover none, and those that later lines take everything from. */
function idleRules({ file, rules }, index, known) {
	const decidedBy = known.map((path) => index.ruleOf(path));
	const deciding = new Set(decidedBy);
	const split = known.map((path) => path.split("/"));
	return rules.flatMap((rule) => {
		if (deciding.has(rule)) return [];
		const at = {
			file,
			line: rule.line
		};
		const shadows = shadowsOf(rule, split, decidedBy);
		if (shadows.length === 0) return [finding("OWNERS_RULE_UNMATCHED", `${shownText(rule.pattern.text)} covers no path`, at)];
		const named = shadows.length === 1 ? `line ${shadows[0]} comes` : `lines ${shadows.join(", ")} come`;
		return [finding("OWNERS_RULE_SHADOWED", `${shownText(rule.pattern.text)} never decides: ${named} later`, at)];
	});
}
/** The later lines that decide on what a line covers, the first few. */
function shadowsOf({ pattern }, paths, decidedBy) {
	const shadows = /* @__PURE__ */ new Set();
	for (const [at, path] of paths.entries()) {
		const line = decidedBy[at]?.line;
		if (line === void 0 || shadows.has(line) || !coversPath(pattern, path)) continue;
		shadows.add(line);
		if (shadows.size === MAX_SHADOWS_NAMED) break;
	}
	return [...shadows];
}

export { namedOwners as n, lintOwners as t };