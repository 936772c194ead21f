import { a as finding, o as findingsOf } from "./finding.js";
import { v as shownText } from "./render-findings.js";
import { t as classifyPath } from "./registry-path.js";
import { c as ownerText, i as parseOwnersLock, l as parseCodeowners, n as OWNERS_LOCK_FILE, o as CODEOWNERS_PATHS, p as matchesSegment, r as lockedOwner } from "./owners-lock.js";
import { t as OwnersIndex } from "./owners-index.js";

// core/codeowners/rules-within.ts
/**
* Every rule that may decide on some path below a folder, there or not yet, the last of the file first. A rule that could
* is never left out; one that a later line happens to cover whole may be in.
*
* @param folder relative to the root, without a slash at either end
*/
function rulesWithin(rules, folder) {
	const segments = folder.split("/");
	const within = [];
	for (const rule of rules.toReversed()) {
		const reach = reachInto(rule.pattern, segments);
		if (reach !== "none") within.push(rule);
		if (reach === "all") break;
	}
	return within;
}
/** How much of what can lie below a folder a pattern covers; `some` where that is not certain. */
function reachInto(pattern, folder) {
	const below = folder.length + 1;
	let open = [0];
	for (const step of pattern.steps) if (step === "**") open = fromFirst(open, below);
	else open = open.flatMap((taken) => {
		const segment = folder[taken];
		return segment === void 0 ? [below] : matchesSegment(step, segment) ? [taken + 1] : [];
	});
	if (pattern.reach === "itself") return open.includes(below) ? "some" : "none";
	if (open.length === 0) return "none";
	return open.some((taken) => taken < below) ? "all" : "some";
}
function fromFirst(open, last) {
	const first = open.reduce((least, taken) => Math.min(least, taken), last + 1);
	return Array.from({ length: last + 1 }, (_, taken) => taken).slice(first);
}

// core/approval/insiders.ts
/**
* The owners of all that a plugin's folder may hold but its record: tier and publishers are the platform's to say, and who
* keeps them is not of the plugin's own people.
*
* @param folder `plugins/<id>/`
*/
function insidersOf(folder, { codeowners, index, lock }) {
	const texts = ["README.md", "PLUGIN_MANIFEST.draft.json"].flatMap((name) => index.ruleOf(folder + name) ?? []);
	const owners = [.../* @__PURE__ */ new Set([...texts, ...rulesWithin(codeowners.rules, `${folder}releases`)])].flatMap((rule) => rule.owners);
	const people = owners.map((owner) => lockedOwner(lock, owner));
	return {
		owners,
		people: people.filter((each) => each !== void 0),
		isKnown: !people.includes(void 0)
	};
}
/** The folders, each with a final slash, that a change brings something of a release to. */
function releasedFolders(paths) {
	const folders = paths.flatMap((path) => {
		const kind = classifyPath(path);
		return kind.kind === "release" ? [`plugins/${kind.pluginId}/`] : [];
	});
	return [...new Set(folders)];
}

// core/approval/owner-demands.ts
/**
* Whose word the changed paths need: one owner of every line that decides on one of them. A path that nobody owns cannot be
* changed by a pull request: otherwise a line without owners would be a door.
*/
function ownerDemands(paths, ground) {
	const byLine = /* @__PURE__ */ new Map();
	const findings = [...ground.findings];
	for (const path of withFileInForce(paths, ground)) {
		const rule = ground.index.ruleOf(path);
		if (rule === void 0 || rule.owners.length === 0) findings.push(finding("APPROVAL_PATH_UNOWNED", `nobody owns ${shownText(path)}`, { file: path }));
		else {
			const known = byLine.get(rule.line);
			if (known === void 0) byLine.set(rule.line, {
				rule,
				covered: [path]
			});
			else known.covered.push(path);
		}
	}
	return {
		demands: [...byLine.values()].map(({ rule, covered }) => {
			const people = rule.owners.flatMap((owner) => lockedOwner(ground.lock, owner) ?? []);
			findings.push(...rule.owners.flatMap((owner) => unlocked(owner, rule, ground)));
			const owners = rule.owners.map(ownerText);
			return {
				line: rule.line,
				pattern: rule.pattern.text,
				owners,
				people,
				path: covered[0],
				paths: covered
			};
		}),
		findings
	};
}
/** A second CODEOWNERS may come before the one in force, and choose every owner anew: the owners of that one are asked, too. */
function withFileInForce(paths, { codeowners: { file } }) {
	const isRival = (path) => CODEOWNERS_PATHS.some((one) => one === path);
	return paths.some(isRival) && !paths.includes(file) ? [...paths, file] : paths;
}
/** A name without a number is whoever holds the name today. */
function unlocked(owner, { line }, { codeowners, lock }) {
	if (lockedOwner(lock, owner) !== void 0) return [];
	return [finding("OWNERS_UNLOCKED", `owners.lock.json has no number of ${ownerText(owner)}`, {
		file: codeowners.file,
		line
	})];
}

// core/approval/owners-ground.ts
/** Reads the first CODEOWNERS that is there, as GitHub does; undefined where there is none. */
function ownersGround(files) {
	const file = CODEOWNERS_PATHS.find((path) => files.has(path));
	const bytes = file === void 0 ? void 0 : files.get(file);
	if (file === void 0 || bytes === void 0) return void 0;
	const codeowners = parseCodeowners(bytes, file);
	const lockBytes = files.get(OWNERS_LOCK_FILE);
	const lock = lockBytes === void 0 ? void 0 : parseOwnersLock(lockBytes);
	return {
		codeowners,
		index: new OwnersIndex(codeowners),
		lock: lock?.kind === "ok" ? lock.value.value : void 0,
		findings: [...codeowners.findings, ...lock === void 0 ? [] : findingsOf(lock)]
	};
}

export { releasedFolders as i, ownerDemands as n, insidersOf as r, ownersGround as t };