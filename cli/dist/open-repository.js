import { a as GitError, i as MAX_CHANGE_BYTES, n as MAX_CHANGED_FILES, o as gitRunner, r as MAX_CHANGED_FILE_BYTES, t as ObjectReader } from "./object-reader.js";
import { a as unlessFound, n as findingsOf, t as finding } from "./finding.js";
import { f as shownText } from "./render-findings.js";
import { a as parseManifest, t as MANIFEST_FILE } from "./manifest.js";
import { a as RELEASE_STATEMENT_FILE, i as RELEASE_RECORD_FILE, n as digestOf, o as SBOM_FILE, s as parseReleaseRecord } from "./digest.js";
import { a as isGitRules, i as classifyPath, s as releaseFolder } from "./encode-document.js";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// core/registry/change-set.ts
/** Sorts the paths of a change and finds what none may hold: links, executables, unknown places, edits of the immutable. */
function readChangeSet(changes) {
	const findings = [...boundsFindings(changes), ...nameFindings$1(changes)];
	const folders = /* @__PURE__ */ new Map();
	const records = [];
	const revocations = [];
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
			case "governance":
				governance.push(change);
				break;
			case "prose": break;
			case "unknown": findings.push(finding("CHANGE_PATH_UNKNOWN", `nothing of a registry lies at ${shownText(change.path)}`));
		}
	}
	return {
		releases: [...folders].filter(([, entry]) => entry.files.size > 0).map(([folder, entry]) => ({
			folder,
			...entry
		})),
		records,
		revocations,
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
function nameFindings$1(changes) {
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
	if (changeSet.releases.length === 0) return [];
	return [...changeSet.governance, ...changeSet.records].map((change) => finding("CHANGE_MIXED", `${shownText(change.path)} changes together with ${changeSet.releases[0]?.folder ?? "a release"}`, { file: shownText(change.path).slice(1, -1) }));
}

// core/admission/check-origin.ts
/** Is the URL's origin one that the policy lists? Compared as the URL standard serialises it: scheme, host and port. */
function isListedOrigin(url, policy) {
	const parsed = parseUrl(url);
	if (parsed === void 0 || parsed.username !== "" || parsed.password !== "") return false;
	return policy.artifact_origins.some((origin) => parseUrl(origin)?.origin === parsed.origin);
}
function originFindings(artifact, policy, file) {
	if (isListedOrigin(artifact.url, policy)) return [];
	return [finding("RELEASE_ORIGIN_FORBIDDEN", `${shownText(artifact.url)} is at none of ${policy.artifact_origins.length} listed origins`, {
		file,
		pointer: "/artifact/url"
	})];
}
function parseUrl(url) {
	return URL.canParse(url) ? new URL(url) : void 0;
}

// core/admission/release-documents.ts
const REQUIRED = [
	MANIFEST_FILE,
	SBOM_FILE,
	RELEASE_STATEMENT_FILE
];
/** Parses a release folder and holds its documents against each other and against the folder's name. */
function readReleaseDocuments(release) {
	const { folder, files } = release;
	const recordBytes = files.get(RELEASE_RECORD_FILE);
	const record = recordBytes === void 0 ? void 0 : parseReleaseRecord(recordBytes, `${folder}/${RELEASE_RECORD_FILE}`);
	const manifestBytes = files.get(MANIFEST_FILE);
	const manifest = manifestBytes === void 0 ? void 0 : parseManifest(manifestBytes, `${folder}/${MANIFEST_FILE}`);
	const findings = [RELEASE_RECORD_FILE, ...REQUIRED].filter((name) => !files.has(name)).map((name) => finding("RELEASE_FILE_MISSING", `${name} is missing`, { file: folder }));
	if (record !== void 0) findings.push(...findingsOf(record));
	if (manifest !== void 0) findings.push(...findingsOf(manifest));
	const readRecord = record?.kind === "ok" ? record.value : void 0;
	const readManifest = manifest?.kind === "ok" ? manifest.value : void 0;
	if (readRecord !== void 0) findings.push(...listFindings(release, readRecord.value), ...nameFindings(release, readRecord));
	if (readManifest !== void 0) findings.push(...manifestFindings(release, readManifest, readRecord?.value));
	return unlessFound(findings, () => {
		const sbomBytes = files.get(SBOM_FILE);
		const statementBytes = files.get(RELEASE_STATEMENT_FILE);
		if (!readRecord || !readManifest || !manifestBytes || !sbomBytes || !statementBytes) throw new Error("a release folder without findings lacks a document");
		return {
			folder,
			record: readRecord.value,
			manifest: readManifest,
			manifestBytes,
			manifestDigest: digestOf(manifestBytes),
			sbomBytes,
			sbomDigest: digestOf(sbomBytes),
			statementBytes,
			statementDigest: digestOf(statementBytes),
			bundles: new Map([...files].filter(([path]) => isFurtherBundle(path)).map(([path, bytes]) => [`${folder}/${path}`, bytes]))
		};
	});
}
/** release.json lists every other file by size and digest: nothing rides along unlisted, nothing listed is missing. */
function listFindings(release, record) {
	const findings = [];
	const listed = /* @__PURE__ */ new Set([RELEASE_RECORD_FILE]);
	for (const entry of record.files) {
		const file = `${release.folder}/${entry.path}`;
		if (listed.has(entry.path)) findings.push(finding("RELEASE_FILE_CHANGED", `${entry.path} is listed twice`, { file }));
		listed.add(entry.path);
		const bytes = release.files.get(entry.path);
		if (bytes === void 0) {
			if (!isRequired(entry.path)) findings.push(finding("RELEASE_FILE_MISSING", `${entry.path} is missing`, { file: release.folder }));
		} else if (bytes.length !== entry.size || digestOf(bytes) !== entry.digest) findings.push(finding("RELEASE_FILE_CHANGED", `${entry.path} has ${digestOf(bytes)}, release.json lists ${entry.digest}`, { file }));
	}
	for (const name of release.files.keys()) if (!listed.has(name)) findings.push(finding("RELEASE_FILE_UNLISTED", `${shownText(name)} is not listed`, { file: release.folder }));
	return findings;
}
function isFurtherBundle(path) {
	return path.startsWith("attestations/") && path !== "attestations/release.sigstore.json";
}
function isRequired(path) {
	return REQUIRED.includes(path);
}
function nameFindings(release, record) {
	const findings = [];
	if (record.value.plugin_id !== release.pluginId) findings.push(finding("RELEASE_NAME_MISMATCH", `the folder is of ${release.pluginId}, the record of ${record.value.plugin_id}`, record.at("/plugin_id")));
	if (record.value.version !== release.version) findings.push(finding("RELEASE_NAME_MISMATCH", `the folder is of ${release.version}, the record of ${record.value.version}`, record.at("/version")));
	return findings;
}
function manifestFindings(release, manifest, record) {
	const findings = [];
	if (manifest.value.plugin_id !== release.pluginId) findings.push(finding("RELEASE_NAME_MISMATCH", `the folder is of ${release.pluginId}, the manifest of ${manifest.value.plugin_id}`, manifest.at("/plugin_id")));
	if (record !== void 0 && manifest.value.artifact_digest !== record.artifact.digest) findings.push(finding("RELEASE_DIGEST_MISMATCH", `the manifest speaks of ${manifest.value.artifact_digest}, the record of ${record.artifact.digest}`, manifest.at("/artifact_digest")));
	return findings;
}

// transport/git/open-repository.ts
/**
* A repository of this machine, read with no configuration but its own.
* @throws GitError when there is no such folder
*/
async function openRepository(directory, extraHeaders = []) {
	if ((await stat(directory).catch(() => void 0))?.isDirectory() !== true) throw new GitError(`There is no folder ${directory}.`);
	const home = await mkdtemp(join(tmpdir(), "portcullis-git-"));
	const git = gitRunner(home, extraHeaders);
	return {
		git,
		objects: new ObjectReader(git, directory),
		[Symbol.asyncDispose]: () => rm(home, {
			recursive: true,
			force: true
		})
	};
}

export { mixtureFindings as a, originFindings as i, readReleaseDocuments as n, readChangeSet as o, isListedOrigin as r, openRepository as t };