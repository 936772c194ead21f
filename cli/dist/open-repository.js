import { a as unlessFound, n as findingsOf, t as finding } from "./finding.js";
import { f as shownText } from "./render-findings.js";
import { a as parseManifest, t as MANIFEST_FILE } from "./manifest.js";
import { r as releaseFolder, t as classifyPath } from "./registry-path.js";
import { a as RELEASE_STATEMENT_FILE, i as RELEASE_RECORD_FILE, n as digestOf, o as SBOM_FILE, s as parseReleaseRecord } from "./digest.js";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { spawn } from "node:child_process";

// core/registry/change.ts
/** An SBOM of 50,000 components is about this large. */
const MAX_CHANGED_FILE_BYTES = 33554432;
/** GitHub's own cap for the files of a pull request. */
const MAX_CHANGED_FILES = 3e3;
const MAX_CHANGE_BYTES = 134217728;

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
				if (change.kind !== "added") findings.push(immutable(change, "CHANGE_RELEASE_IMMUTABLE"));
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
	if (change.mode !== "100644") return [finding("CHANGE_MODE_FORBIDDEN", `${shownText(change.path)} has mode ${shownText(change.mode)}; only plain files (100644) are taken`, at)];
	if (change.bytes === void 0) return [finding("CHANGE_TOO_LARGE", `${shownText(change.path)} has ${change.size} bytes, at most ${MAX_CHANGED_FILE_BYTES} are read`, at)];
	return [];
}
function immutable(change, code) {
	return finding(code, `${shownText(change.path)} is ${change.kind}`, { file: shownText(change.path).slice(1, -1) });
}
/** A release together with the rules that would judge it: judged from the head, it would write its own verdict. */
function mixtureFindings(changeSet) {
	if (changeSet.releases.length === 0) return [];
	return [...changeSet.governance, ...changeSet.records].map((change) => finding("CHANGE_MIXED", `${change.path} changes together with ${changeSet.releases[0]?.folder ?? "a release"}`, { file: change.path }));
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
			statementDigest: digestOf(statementBytes)
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

// transport/git/git-process.ts
/** git is missing, took too long, or failed at something that is no answer. */
var GitError = class extends Error {
	name = "GitError";
};
const MAX_STDOUT_BYTES = 201326592;
const MAX_STDERR_BYTES = 65536;
const GIT_TIMEOUT_MS = 12e4;
/** No prompts, no hooks, no configuration of the machine or its user, no redirects that would carry a credential along. */
const CONFIG = [
	["core.hooksPath", "/dev/null"],
	["core.fsmonitor", "false"],
	["core.autocrlf", "false"],
	["credential.helper", ""],
	["gc.auto", "0"],
	["maintenance.auto", "false"],
	["protocol.ext.allow", "never"],
	["http.followRedirects", "false"]
];
/** A runner whose every command carries the given `http.extraHeader` values, by environment. */
function gitRunner(home, extraHeaders) {
	const config = [...CONFIG, ...extraHeaders.map((header) => ["http.extraHeader", header])];
	const base = {
		PATH: process.env["PATH"] ?? "/usr/bin:/bin",
		HOME: home,
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		GIT_ASKPASS: "/bin/false",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_ALLOW_PROTOCOL: "file:http:https",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_CONFIG_COUNT: String(config.length)
	};
	for (const [index, [key, value]] of config.entries()) {
		base[`GIT_CONFIG_KEY_${index}`] = key;
		base[`GIT_CONFIG_VALUE_${index}`] = value;
	}
	return (args, options) => run(args, {
		...options,
		env: {
			...base,
			...options.env
		}
	});
}
function run(args, options) {
	return new Promise((resolve, reject) => {
		const child = spawn("git", [...args], {
			cwd: options.cwd,
			env: options.env ?? {},
			stdio: "pipe"
		});
		const fail = (what, cause) => reject(new GitError(`git ${args[0] ?? ""} ${what}.`, { cause }));
		const timer = setTimeout(() => {
			child.kill("SIGKILL");
			fail(`took longer than ${GIT_TIMEOUT_MS / 1e3} s`);
		}, GIT_TIMEOUT_MS);
		const stdout = [];
		const stderr = [];
		let outBytes = 0;
		let errBytes = 0;
		child.stdout.on("data", (chunk) => {
			outBytes += chunk.length;
			if (outBytes <= MAX_STDOUT_BYTES) return void stdout.push(chunk);
			child.kill("SIGKILL");
			return fail(`answered with more than ${MAX_STDOUT_BYTES} bytes`);
		});
		child.stderr.on("data", (chunk) => {
			errBytes += chunk.length;
			if (errBytes <= MAX_STDERR_BYTES) stderr.push(chunk);
		});
		child.on("error", (error) => {
			clearTimeout(timer);
			fail("could not be started", error);
		});
		child.on("close", (exit) => {
			clearTimeout(timer);
			const result = {
				code: exit ?? -1,
				stdout: Buffer.concat(stdout),
				stderr: Buffer.concat(stderr).toString("utf8")
			};
			if (result.code === 0 || options.accept?.includes(result.code) === true) resolve(result);
			else fail(`failed with code ${result.code}`, new Error(result.stderr.slice(0, 2e3)));
		});
		child.stdin.on("error", () => void 0);
		child.stdin.end(options.input);
	});
}

// transport/git/object-reader.ts
/** The empty tree, known to every git: what a root commit differs from. */
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const MAX_HISTORY_COMMITS = 1e4;
const KINDS = {
	A: "added",
	M: "modified",
	D: "deleted",
	T: "type-changed"
};
/**
* Reads commits, trees and blobs of a repository as objects: nothing is ever checked out, so no filter, hook or link of
* the content takes effect.
*/
var ObjectReader = class {
	#git;
	#repository;
	constructor(git, repository) {
		this.#git = git;
		this.#repository = repository;
	}
	/** The commit that a revision names. Throws GitError if there is none. */
	async resolve(revision) {
		if (revision.startsWith("-")) throw new GitError(`${revision} is not a revision.`);
		const commit = (await this.#text([
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${revision}^{commit}`
		])).trim();
		if (!OBJECT_ID.test(commit)) throw new GitError(`${revision} is not a commit.`);
		return commit;
	}
	/** First-parent history after `since`, up to and with `tip`, oldest first. Undefined if `since` is not on it. */
	async firstParents(since, tip) {
		const commits = (await this.#text([
			"rev-list",
			"--first-parent",
			"--parents",
			`--max-count=10001`,
			tip
		])).trim().split("\n").map((line) => line.split(" ")).map(([commit = "", firstParent]) => ({
			commit,
			firstParent
		}));
		const end = since === void 0 ? commits.length : commits.findIndex(({ commit }) => commit === since);
		if (end === -1) return void 0;
		if (end > 1e4) throw new GitError(`More than ${MAX_HISTORY_COMMITS} commits since the last publication.`);
		return commits.slice(0, end).reverse();
	}
	/** Where two histories part. Throws GitError if they have nothing in common. */
	async mergeBase(one, other) {
		return this.resolve((await this.#text([
			"merge-base",
			"--end-of-options",
			one,
			other
		])).trim());
	}
	/** What differs between two commits' trees, with the content of the later one. `undefined` is the empty tree. */
	async changes(before, after) {
		const args = [
			"diff-tree",
			"-r",
			"-z",
			"--raw",
			"--no-renames",
			"--no-abbrev",
			"--end-of-options",
			before ?? EMPTY_TREE,
			after
		];
		const fields = (await this.#text(args)).split("\0");
		const entries = [];
		for (let index = 0; index + 1 < fields.length; index += 2) {
			const [, mode = "", , oid = "", status = ""] = (fields[index] ?? "").split(" ");
			const kind = KINDS[status[0] ?? ""];
			if (kind === void 0) throw new GitError(`git reported a change of kind ${status}.`);
			entries.push({
				path: fields[index + 1] ?? "",
				kind,
				mode,
				oid
			});
		}
		const blobs = await this.#blobs(entries.filter(({ mode }) => isBlob(mode)).map(({ oid }) => oid));
		return entries.map(({ path, kind, mode, oid }) => ({
			path,
			kind,
			mode,
			size: 0,
			...isBlob(mode) ? blobs.get(oid) : {}
		}));
	}
	/** One file of a commit, or undefined if there is none or it is larger than the bound. */
	async file(commit, path) {
		const [mode = "", , oid = ""] = ((await this.#text([
			"ls-tree",
			"-z",
			"--end-of-options",
			commit,
			path
		])).split("	")[0] ?? "").split(" ");
		if (!isBlob(mode)) return void 0;
		return (await this.#blobs([oid])).get(oid)?.bytes;
	}
	/** Paths of the plain files below a folder of a commit. */
	async list(commit, folder) {
		return (await this.#text([
			"ls-tree",
			"-r",
			"-z",
			"--name-only",
			"--end-of-options",
			commit,
			`${folder}/`
		])).split("\0").filter((path) => path !== "");
	}
	/** The plain files of a commit whose path is wanted, all in a few processes. */
	async files(commit, isWanted) {
		const listed = (await this.#text([
			"ls-tree",
			"-r",
			"-z",
			"--end-of-options",
			commit
		])).split("\0");
		const wanted = /* @__PURE__ */ new Map();
		for (const line of listed) {
			const [head = "", path = ""] = line.split("	");
			const [mode = "", , oid = ""] = head.split(" ");
			if (isBlob(mode) && isWanted(path)) wanted.set(path, oid);
		}
		const blobs = await this.#blobs([...new Set(wanted.values())]);
		const files = /* @__PURE__ */ new Map();
		for (const [path, oid] of wanted) {
			const bytes = blobs.get(oid)?.bytes;
			if (bytes === void 0) throw new GitError(`${path} is larger than what is read.`);
			files.set(path, bytes);
		}
		return files;
	}
	/** Sizes first, so that no large blob is ever read; then all contents in one process. */
	async #blobs(oids) {
		const blobs = /* @__PURE__ */ new Map();
		if (oids.length === 0) return blobs;
		const sizes = await this.#text(["cat-file", "--batch-check=%(objectname) %(objecttype) %(objectsize)"], `${oids.join("\n")}\n`);
		for (const line of sizes.trim().split("\n")) {
			const [oid = "", type, size = ""] = line.split(" ");
			if (type !== "blob") throw new GitError(`The object ${oid} is missing or no blob.`);
			blobs.set(oid, { size: Number(size) });
		}
		let budget = MAX_CHANGE_BYTES;
		const wanted = [...blobs].filter(([, { size }]) => size <= 33554432 && (budget -= size) >= 0).map(([oid]) => oid);
		if (wanted.length === 0) return blobs;
		const { stdout } = await this.#git(["cat-file", "--batch"], {
			cwd: this.#repository,
			input: `${wanted.join("\n")}\n`
		});
		let offset = 0;
		for (const oid of wanted) {
			const start = stdout.indexOf(10, offset) + 1;
			const size = blobs.get(oid)?.size ?? 0;
			blobs.set(oid, {
				size,
				bytes: stdout.subarray(start, start + size)
			});
			offset = start + size + 1;
		}
		return blobs;
	}
	async #text(args, input) {
		const { stdout } = await this.#git(args, input === void 0 ? { cwd: this.#repository } : {
			cwd: this.#repository,
			input
		});
		return stdout.toString("utf8");
	}
};
/** Links are blobs to git, too, but their content is never read: their mode alone refuses them. */
function isBlob(mode) {
	return mode === "100644" || mode === "100755";
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