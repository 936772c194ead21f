import { a as finding, c as ok, l as refused, s as isFound, u as refusedBy } from "./finding.js";
import { n as digestOf, r as hexOf } from "./digest.js";
import { v as targetFilePath } from "./roles.js";
import { a as requireSafePath, n as PublicationStoreError, o as requireTimestampLast, r as TIMESTAMP_PATH, s as revisionOf, t as MAX_STORED_FILE_BYTES } from "./publication-store.js";
import { i as readPublicationMetadata, t as checkFile } from "./read-publication.js";
import { link, mkdir, open, readFile, readdir, readlink, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join, relative } from "node:path";
import { createHash, randomUUID } from "node:crypto";

// action/publication/publication-reader.ts
/**
* Reads and verifies the publication in a store; `undefined` when there is none yet. An expired one is no refusal: someone
* must be able to renew it. A role that lists what it may not is: a writer would sign over it.
*/
async function readPublication(store, trustedRoot, depth) {
	const revision = await store.readHead();
	if (revision === void 0) return ok(void 0);
	const read = readFrom(store);
	const metadata = await readPublicationMetadata(trustedRoot, read);
	if (metadata.kind === "refused") return metadata;
	const { targets, foreign } = metadata.value;
	const findings = foreign.map((path) => finding("PUBLICATION_PATH_FORBIDDEN", `a role lists ${path}, which is not its own`));
	const target = (path) => readTarget(metadata.value, read, path);
	if (depth === "every-target") for (const path of targets.keys()) findings.push(...findingsIn(await target(path)));
	if (isFound(findings)) return refusedBy(findings);
	const file = (path, sha256, maxBytes) => readNamed(read, path, sha256, maxBytes);
	const evidence = (digest, maxBytes) => file(`evidence/sha256/${hexOf(digest)}`, hexOf(digest), maxBytes);
	return ok({
		revision,
		trustedRoot,
		metadata: metadata.value,
		target,
		evidence,
		file
	});
}
async function readTarget(metadata, read, path) {
	const signed = metadata.targets.get(path);
	if (signed === void 0) return refused(finding("PUBLICATION_NOT_FOUND", "no role lists that file"));
	const bytes = await read(targetFilePath(path, signed.sha256), signed.length);
	return bytes.kind === "refused" ? bytes : checkFile(path, bytes.value, signed);
}
async function readNamed(read, path, sha256, maxBytes) {
	const bytes = await read(path, maxBytes);
	if (bytes.kind === "refused" || hexOf(digestOf(bytes.value)) === sha256) return bytes;
	return refused(finding("PUBLICATION_DIGEST_MISMATCH", `${path} has another digest`));
}
function readFrom(store) {
	return async (path, maxBytes) => {
		const bytes = await store.read(path);
		if (bytes === void 0) return refused(finding("PUBLICATION_NOT_FOUND", `${path} is not there`));
		if (bytes.length > maxBytes) return refused(finding("PUBLICATION_TOO_LARGE", `${path} has ${bytes.length} bytes, at most ${maxBytes} are accepted`));
		return ok(bytes);
	};
}
function findingsIn(outcome) {
	return outcome.kind === "refused" ? outcome.findings : [];
}

// action/publication/living-process.ts
async function ownMark() {
	return {
		pid: process.pid,
		realm: await ownRealm(),
		began: await beginningOf(process.pid)
	};
}
/**
* Whether that process ran where this one does, and ended. Of any other nothing can be told: two containers may have one host
* name, and a process of one is not seen from the other.
*/
async function isGone(mark) {
	const { pid, realm, began } = mark;
	if (typeof pid !== "number" || !Number.isSafeInteger(pid) || pid < 1 || realm !== await ownRealm()) return false;
	if (!isAlive(pid)) return true;
	const seen = await beginningOf(pid);
	return seen !== "" && typeof began === "string" && began !== "" && began !== seen;
}
let known;
/** This start of this machine, by name, and the process namespace in it: the first namespace has one number everywhere. */
function ownRealm() {
	known ??= (async () => {
		const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "");
		const namespace = await readlink("/proc/self/ns/pid").catch(() => "");
		const realm = JSON.stringify([
			hostname(),
			boot.trim(),
			namespace
		]);
		return createHash("sha256").update(realm).digest("hex").slice(0, 32);
	})();
	return known;
}
/** One that may not be signalled runs. */
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return !(error instanceof Error && "code" in error && error.code === "ESRCH");
	}
}
/** Field 22 of /proc/<pid>/stat (proc(5)): clock ticks from the machine's start to the process's. */
async function beginningOf(pid) {
	const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => void 0);
	return text?.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

// action/publication/some-at-a-time.ts
/** Does the work for each item, so many at once; ends at the first that fails, with its error, once those begun have ended. */
async function someAtATime(items, atOnce, work) {
	const rest = items.values();
	let failed;
	const worker = async () => {
		for (const item of rest) {
			if (failed !== void 0) return;
			try {
				await work(item);
			} catch (error) {
				failed ??= { error };
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
	if (failed !== void 0) throw failed.error;
}

// action/publication/directory-store.ts
const LOCK_NAME = ".publication.lock";
/** A writer that holds the lock for longer is gone: a commit takes seconds. */
const STALE_LOCK_SECONDS = 600;
const LOCK_WAIT_MS = 50;
const WRITES_AT_ONCE = 16;
/**
* A publication in a directory that a web server serves. Every file is written aside, synced and renamed into place, the
* timestamp last: a reader follows the timestamp, so it never meets a mixture. The revision is the SHA-256 of the timestamp.
*/
function directoryStore(options) {
	const { directory, lockTimeoutMs = 1e4, now = () => /* @__PURE__ */ new Date() } = options;
	const read = (path) => readIfThere(join(directory, requireSafePath(path)));
	const readHead = async () => {
		const bytes = await read(TIMESTAMP_PATH);
		return bytes === void 0 ? void 0 : revisionOf(bytes);
	};
	return {
		read,
		readHead,
		has: async (path) => await statIfThere(join(directory, requireSafePath(path))) !== void 0,
		writtenBefore: (time) => guarded(() => filesBefore(directory, time)),
		remove: ({ expected, paths }) => guarded(async () => {
			const release = await acquireLock(directory, lockTimeoutMs, now);
			try {
				if (await readHead() !== expected) return { kind: "lost-race" };
				for (const path of paths) await rm(join(directory, LEFT_ASIDE.test(path) ? path : requireSafePath(path)), { force: true });
				return {
					kind: "written",
					revision: expected
				};
			} finally {
				await release();
			}
		}),
		stage: (files) => guarded(() => writeAtomically(directory, files)),
		commit: (change) => guarded(async () => {
			const release = await acquireLock(directory, lockTimeoutMs, now);
			try {
				return await readHead() === change.expected ? await writeAll(directory, change) : { kind: "lost-race" };
			} finally {
				await release();
			}
		})
	};
}
/** What a writer that was killed left aside, never under its name. */
const LEFT_ASIDE = /^(?:[a-z0-9]+\/)*\.[0-9a-f-]{36}\.part$/;
async function filesBefore(directory, time) {
	const entries = await readdir(directory, {
		recursive: true,
		withFileTypes: true
	});
	const paths = [];
	for (const entry of entries) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		const written = await statIfThere(path);
		if (written !== void 0 && written.mtimeMs < time.getTime()) paths.push(relative(directory, path));
	}
	return paths.sort();
}
async function writeAll(directory, change) {
	const last = requireTimestampLast(change);
	await writeAtomically(directory, change.files.filter((file) => !isMetadata(file)));
	for (const file of change.files.filter(isMetadata)) await writeAtomically(directory, [file]);
	return {
		kind: "written",
		revision: revisionOf(last.bytes)
	};
}
function isMetadata({ path }) {
	return path.startsWith("metadata/");
}
/** Some at a time: what a file costs is mostly the wait for the disk. */
async function writeAtomically(directory, files) {
	const parents = new Set(files.map(({ path }) => dirname(join(directory, requireSafePath(path)))));
	for (const parent of parents) await mkdir(parent, { recursive: true });
	await someAtATime(files, WRITES_AT_ONCE, (file) => writeOne(join(directory, file.path), file.bytes));
	for (const parent of parents) await syncDirectory(parent);
}
async function writeOne(path, bytes) {
	const aside = join(dirname(path), `.${randomUUID()}.part`);
	try {
		const handle = await open(aside, "wx", 420);
		try {
			await handle.writeFile(bytes);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(aside, path);
	} catch (error) {
		await rm(aside, { force: true });
		throw error;
	}
}
/** Without it a power cut may keep the rename of the timestamp and lose that of a target. */
async function syncDirectory(path) {
	const handle = await open(path, "r");
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
async function statIfThere(path) {
	try {
		return await stat(path);
	} catch (error) {
		if (hasCode(error, "ENOENT") || hasCode(error, "ENOTDIR")) return void 0;
		throw asStoreError(error);
	}
}
async function readIfThere(path) {
	try {
		const { size } = await stat(path);
		if (size > 67108864) throw new PublicationStoreError("A file of the publication is too large.");
		return await readFile(path);
	} catch (error) {
		if (hasCode(error, "ENOENT") || hasCode(error, "ENOTDIR")) return void 0;
		throw asStoreError(error);
	}
}
/** Takes the lock file, or steals it from a writer that died: its process is gone, or it is older than any commit takes. */
async function acquireLock(directory, timeoutMs, now) {
	await mkdir(directory, { recursive: true });
	const path = join(directory, LOCK_NAME);
	const token = JSON.stringify({
		...await ownMark(),
		id: randomUUID()
	});
	const deadline = performance.now() + timeoutMs;
	for (;;) {
		if (await createExclusively(path, token)) return () => releaseLock(path, token);
		if (await isStale(path, now)) await stealLock(path);
		else if (performance.now() > deadline) throw new PublicationStoreError("Another writer holds the publication.");
		else await new Promise((resolve) => setTimeout(resolve, LOCK_WAIT_MS));
	}
}
/** The lock appears with its token in it or not at all: one that a killed writer left empty would belong to nobody. */
async function createExclusively(path, token) {
	const aside = `${path}.${randomUUID()}`;
	try {
		await writeFile(aside, token, {
			flag: "wx",
			mode: 384
		});
		await link(aside, path);
		return true;
	} catch (error) {
		if (hasCode(error, "EEXIST")) return false;
		throw error;
	} finally {
		await rm(aside, { force: true });
	}
}
async function isStale(path, now) {
	try {
		const { mtimeMs } = await stat(path);
		if (now().getTime() - mtimeMs > 600 * 1e3) return true;
		const holder = JSON.parse(await readFile(path, "utf8"));
		return typeof holder === "object" && holder !== null && await isGone(holder);
	} catch {
		return false;
	}
}
/** Renaming first makes one of several thieves win: the others find nothing to rename. */
async function stealLock(path) {
	const aside = `${path}.${randomUUID()}`;
	try {
		await rename(path, aside);
		await rm(aside, { force: true });
	} catch (error) {
		if (!hasCode(error, "ENOENT")) throw error;
	}
}
async function releaseLock(path, token) {
	try {
		if (await readFile(path, "utf8") === token) await rm(path, { force: true });
	} catch (error) {
		if (!hasCode(error, "ENOENT")) throw error;
	}
}
async function guarded(work) {
	try {
		return await work();
	} catch (error) {
		throw asStoreError(error);
	}
}
function asStoreError(error) {
	if (error instanceof PublicationStoreError || error instanceof RangeError) return error;
	return new PublicationStoreError("The publication directory cannot be used.", { cause: error });
}
function hasCode(error, code) {
	return error instanceof Error && "code" in error && error.code === code;
}

export { readPublication as a, ownMark as i, someAtATime as n, isGone as r, directoryStore as t };