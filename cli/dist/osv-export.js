import { a as UsageError } from "./portcullis.js";
import { c as ok } from "./finding.js";
import { d as HARD_LIMITS, l as DEFAULT_INFLATED_BYTES, u as DEFAULT_LIMITS } from "./tar-header.js";
import { f as readZip, n as openPlainFile, r as readArtifactFile, t as fileSource } from "./artifact-file.js";
import { r as MAX_OSV_RECORD_BYTES } from "./enforce.js";
import { opendir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";

// core/artifact/artifact-limits.ts
const DEFAULT_DOWNLOAD_SECONDS = 600;
const DEFAULT_REDIRECTS = 5;
/** The limits of a policy: that of the protected branch, never the one that a proposal brings. */
function artifactLimits({ artifact_limits: limits = {} }) {
	const maxArchiveBytes = limits.max_bytes ?? DEFAULT_LIMITS.maxArchiveBytes;
	return {
		archive: {
			...DEFAULT_LIMITS,
			maxArchiveBytes,
			maxInflatedBytes: limits.max_inflated_bytes ?? Math.max(1073741824, maxArchiveBytes),
			maxEntries: limits.max_members ?? DEFAULT_LIMITS.maxEntries
		},
		timeoutMs: (limits.timeout_seconds ?? 600) * 1e3,
		maxRedirects: limits.max_redirects ?? 5
	};
}

// cli/registry/artifact-folder.ts
/**
* The folder that --artifacts names, from `cwd`; undefined where it names none.
* @throws UsageError where it is no folder: everything would be fetched, and nobody would notice the wrong name
*/
async function artifactFolder(given, cwd) {
	if (given === void 0) return void 0;
	const folder = resolve(cwd, given);
	const found = await stat(folder).catch(() => void 0);
	if (found?.isDirectory() === true) return folder;
	throw new UsageError(`--artifacts: ${given} is ${found === void 0 ? "not there" : "no folder"}`);
}
/** Artifacts by file name from a folder where there is one, else from their URL. The digest decides either way. */
function artifactSource(folder) {
	return async (artifact, policy) => {
		if (folder !== void 0) try {
			return await readArtifactFile(join(folder, artifact.name), artifact.name, artifactLimits(policy).archive);
		} catch {}
		const { fetchArtifact } = await import("./fetch-artifact.js");
		return fetchArtifact(artifact, policy);
	};
}
/** Artifacts of a folder alone: what would be refused is a question that nobody waits for a download to answer. */
function artifactsIn(folder) {
	if (folder === void 0) return void 0;
	return (name) => readArtifactFile(join(folder, name), name, HARD_LIMITS).catch(() => void 0);
}

// core/osv/read-osv-zip.ts
const MAX_OSV_BYTES = 1073741824;
/** An export of a whole ecosystem; beyond the reader's bound on the central directory (some 100,000 records) use a folder. */
const LIMITS = {
	...DEFAULT_LIMITS,
	maxEntries: 5e5,
	maxKeptMemberBytes: MAX_OSV_RECORD_BYTES,
	maxKeptBytes: MAX_OSV_BYTES,
	maxInflatedBytes: MAX_OSV_BYTES
};
/** The `.json` members of an OSV export as it is offered for download (`all.zip`). Codes ARTIFACT_… of the zip reader. */
async function readOsvZip(source, archiveName) {
	const keep = (name) => name.endsWith(".json") ? MAX_OSV_RECORD_BYTES : void 0;
	const read = await readZip(source, {
		archiveName,
		keep,
		limits: LIMITS
	});
	if (read.kind === "refused") return read;
	return ok(read.value.members.flatMap(({ name, bytes }) => bytes === void 0 ? [] : [{
		name,
		bytes
	}]));
}

// transport/osv/osv-folder.ts
/** Four times what the largest ecosystem has. */
const MAX_OSV_FILES = 1e6;
/** Advisories lie in folders by year and month; nothing lies deeper. */
const MAX_OSV_DEPTH = 8;
/**
* The `.json` files below a folder, by name, one in memory at a time. Hidden entries are passed over, as a checkout has them.
* @throws Error for a link, and for more files or folders inside each other than the bounds
*/
async function* osvFolder(root, maxFiles = MAX_OSV_FILES) {
	let count = 0;
	for await (const path of recordsBelow(root, "", 0, maxFiles)) {
		count += 1;
		if (count > maxFiles) throw new Error(`${root} holds more than ${maxFiles} records`);
		yield {
			name: path,
			bytes: await readRecord(join(root, path))
		};
	}
	if (count === 0) throw new Error(`${root} holds no .json record`);
}
async function* recordsBelow(root, folder, depth, maxFiles) {
	if (depth > 8) throw new Error(`${folder} lies deeper than ${8} folders`);
	for (const { path, isFolder } of await entriesOf(root, folder, maxFiles)) if (isFolder) yield* recordsBelow(root, path, depth + 1, maxFiles);
	else yield path;
}
/** In the order of their names, so that the same export gives the same findings in the same order. */
async function entriesOf(root, folder, maxFiles) {
	const entries = [];
	for await (const entry of await opendir(join(root, folder))) {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (entry.name.startsWith(".")) continue;
		if (entry.isSymbolicLink()) throw new Error(`${join(root, path)} is a link`);
		if (!entry.isDirectory() && !entry.name.endsWith(".json")) continue;
		entries.push({
			path,
			isFolder: entry.isDirectory()
		});
		if (entries.length > maxFiles) throw new Error(`${join(root, folder)} holds more than ${maxFiles} entries`);
	}
	return entries.sort((one, other) => one.path < other.path ? -1 : 1);
}
/** At most one byte beyond the bound, by which the record's reader refuses it. */
async function readRecord(path) {
	const handle = await openPlainFile(path);
	try {
		const { size } = await handle.stat();
		return await fileSource(handle, size).read(0, MAX_OSV_RECORD_BYTES + 1);
	} finally {
		await handle.close();
	}
}

// transport/osv/open-osv-export.ts
/**
* Opens an OSV export: a folder of records, read one by one whenever it is asked, or a zip of them, read at once. Codes
* ARTIFACT_… of the zip reader.
* @throws Error when nothing readable is there, or a zip holds no record; for a folder, when its records are read
*/
async function openOsvExport(path) {
	if ((await stat(path)).isDirectory()) return ok(() => osvFolder(path));
	const handle = await openPlainFile(path);
	try {
		const read = await readOsvZip(fileSource(handle, (await handle.stat()).size), basename(path));
		if (read.kind === "refused") return read;
		const records = read.value;
		if (records.length === 0) throw new Error(`${path} holds no .json record`);
		return ok(() => records);
	} finally {
		await handle.close();
	}
}

// cli/registry/osv-export.ts
/** The export that --osv names, from `cwd`; undefined where it names none. Throws Error where nothing can be read there. */
async function osvExport(given, cwd) {
	return given === void 0 ? ok(void 0) : openOsvExport(resolve(cwd, given));
}

export { artifactLimits as a, artifactsIn as i, artifactFolder as n, artifactSource as r, osvExport as t };