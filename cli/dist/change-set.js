import { a as finding } from "./finding.js";
import { v as shownText } from "./render-findings.js";
import { n as MAX_CHANGED_FILE_BYTES, r as MAX_CHANGE_BYTES, t as MAX_CHANGED_FILES } from "./change.js";
import { a as releaseFolder, n as isGitRules, t as classifyPath } from "./registry-path.js";

// core/registry/change-set.ts
/** Sorts the paths of a change and finds what none may hold: links, executables, unknown places, edits of the immutable. */
function readChangeSet(changes) {
	const findings = [...boundsFindings(changes), ...nameFindings(changes)];
	const folders = /* @__PURE__ */ new Map();
	const records = [];
	const revocations = [];
	const reinstatements = [];
	const governance = [];
	for (const change of changes) {
		findings.push(...shapeFindings(change));
		const path = classifyPath(change.path);
		switch (path.kind) {
			case "release": {
				if (change.kind !== "added") {
					findings.push(immutable(change, "CHANGE_RELEASE_IMMUTABLE"));
					break;
				}
				const folder = releaseFolder(path.pluginId, path.version);
				const entry = folders.get(folder) ?? {
					pluginId: path.pluginId,
					version: path.version,
					files: /* @__PURE__ */ new Map()
				};
				folders.set(folder, entry);
				if (change.bytes !== void 0) entry.files.set(path.file, change.bytes);
				break;
			}
			case "record":
				if (change.kind === "deleted") findings.push(immutable(change, "CHANGE_RECORD_DELETED"));
				records.push(change);
				break;
			case "revocation":
				if (change.kind !== "added") findings.push(immutable(change, "CHANGE_REVOCATION_IMMUTABLE"));
				revocations.push(change);
				break;
			case "reinstatement":
				if (change.kind === "added") reinstatements.push(change);
				else findings.push(immutable(change, "CHANGE_REINSTATEMENT_IMMUTABLE"));
				break;
			case "governance":
				governance.push(change);
				break;
			case "prose": break;
			case "unknown": findings.push(finding("CHANGE_PATH_UNKNOWN", `nothing of a registry lies at ${shownText(change.path)}`));
		}
	}
	const releases = [...folders].filter(([, entry]) => entry.files.size > 0).map(([folder, entry]) => ({
		folder,
		...entry
	}));
	if (releases.length > 50) findings.push(finding("CHANGE_TOO_LARGE", `${releases.length} releases, at most ${50} are judged at once`));
	return {
		releases,
		records,
		revocations,
		reinstatements,
		governance,
		findings
	};
}
function boundsFindings(changes) {
	const findings = [];
	if (changes.length > 3e3) findings.push(finding("CHANGE_TOO_LARGE", `${changes.length} files changed, at most ${MAX_CHANGED_FILES} are read`));
	const bytes = changes.reduce((sum, change) => sum + change.size, 0);
	if (bytes > 134217728) findings.push(finding("CHANGE_TOO_LARGE", `${bytes} bytes changed, at most ${MAX_CHANGE_BYTES} are read`));
	return findings;
}
/** Two names that one file system or one reader takes for the same would show people one file and machines another. */
function nameFindings(changes) {
	const seen = /* @__PURE__ */ new Map();
	return changes.flatMap(({ path }) => {
		const folded = path.normalize("NFC").toLowerCase();
		const other = seen.get(folded);
		seen.set(folded, path);
		return other === void 0 ? [] : [finding("CHANGE_NAME_COLLISION", `${shownText(path)} and ${shownText(other)} differ only in case or normal form`)];
	});
}
function shapeFindings(change) {
	if (change.kind === "deleted") return [];
	const at = { file: shownText(change.path).slice(1, -1) };
	if (isGitRules(change.path)) return [finding("CHANGE_GIT_RULES", `${shownText(change.path)} would change how git shows what is reviewed`, at)];
	if (!isPlainName(change.path)) return [finding("CHANGE_NAME_FORBIDDEN", `${shownText(change.path)} is not a plain name everywhere`, at)];
	if (change.mode !== "100644") return [finding("CHANGE_MODE_FORBIDDEN", `${shownText(change.path)} has mode ${shownText(change.mode)}; only plain files (100644) are taken`, at)];
	if (change.bytes === void 0) return [finding("CHANGE_TOO_LARGE", `${shownText(change.path)} has ${change.size} bytes, at most ${MAX_CHANGED_FILE_BYTES} are read`, at)];
	return [];
}
const SEGMENT = /^[A-Za-z0-9._+@-](?:[A-Za-z0-9 ._+@()-]*[A-Za-z0-9_+@()-])?$/;
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
const MAX_PATH_CHARACTERS = 400;
/** A name that every file system and every reader takes for the same one. ASCII alone: no look-alikes, no normal forms. */
function isPlainName(path) {
	return path.length <= MAX_PATH_CHARACTERS && path.split("/").every((segment) => SEGMENT.test(segment) && segment !== "." && !DEVICE.test(segment));
}
function immutable(change, code) {
	return finding(code, `${shownText(change.path)} is ${change.kind}`, { file: shownText(change.path).slice(1, -1) });
}
/** A release together with the rules that would judge it: judged from the head, it would write its own verdict. */
function mixtureFindings(changeSet) {
	const [release] = changeSet.releases;
	if (release === void 0) return [];
	return [...changeSet.governance, ...changeSet.records].map((change) => finding("CHANGE_MIXED", `${shownText(change.path)} changes together with ${release.folder}`, { file: shownText(change.path).slice(1, -1) }));
}

export { readChangeSet as n, mixtureFindings as t };