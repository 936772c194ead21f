import { t as gitAuthorization } from "./repository-name.js";
import { n as openBranchStore, t as PUBLICATION_AUTHOR } from "./branch-store.js";
import { i as ownMark, n as someAtATime, r as isGone, t as directoryStore } from "./directory-store.js";
import { a as requireSafePath, i as isContentAddressed, n as PublicationStoreError, o as requireTimestampLast, r as TIMESTAMP_PATH, s as revisionOf, t as MAX_STORED_FILE_BYTES } from "./publication-store.js";
import { c as isJsonObject, d as parseStrictJson, l as member } from "./render-findings.js";
import { a as UsageError } from "./portcullis.js";
import { s as optionOrEnv } from "./locations.js";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { randomUUID } from "node:crypto";

// action/publication/http-port.ts
/** Below the lease of the lock: a write that hangs must have failed before another writer goes on. */
const HTTP_TIMEOUT_MS = 2e4;
const ATTEMPTS = 3;
const RETRY_MS = 200;
/** What may be gone a moment later; a full store (507) is not. */
const PASSING = /* @__PURE__ */ new Set([
	429,
	500,
	502,
	503,
	504
]);
const IMMUTABLE = "public, max-age=31536000, immutable";
/** Asked for again each time: what a host learns of a deny by must not be an old copy. */
const REVALIDATED = "no-cache";
/**
* GET, PUT and DELETE with If-Match and If-None-Match (RFC 9110, section 13), as S3, Google's and Azure's stores and WebDAV
* have them. Redirects are not followed: the token goes to one origin.
* @throws RangeError for an address with credentials, or a token that would cross a network in the clear
*/
function httpPort(options) {
	const base = new URL(options.base);
	if (base.username !== "" || base.password !== "") throw new RangeError("The address holds credentials.");
	if (!/^https?:$/.test(base.protocol)) throw new RangeError("The address is not one of http or https.");
	if (options.token !== void 0 && base.protocol !== "https:" && !isLoopback(base.hostname)) throw new RangeError("A token is sent over https: only.");
	if (options.token !== void 0 && base.protocol !== "https:" && isProxied(base.hostname, options.env ?? process.env)) throw new RangeError("A token over http: goes through no proxy: name the address in NO_PROXY.");
	if (!base.pathname.endsWith("/")) base.pathname += "/";
	const ask = requester(base, options);
	return {
		has: (path) => retried(() => hasObject(ask, path)),
		get: (path, maxBytes) => retried(() => getObject(ask, path, maxBytes)),
		put: (path, bytes, condition, before) => {
			const put = () => putObject(ask, {
				path,
				bytes,
				condition,
				before
			});
			return condition.kind === "always" ? retried(put) : put();
		},
		remove: (path, before) => retried(() => removeObject(ask, path, before))
	};
}
/** Whether Node's `fetch` would hand what is sent over http: to a proxy. NO_PROXY is believed where it names the very host. */
function isProxied(hostname, env) {
	const flags = [...process.execArgv, ...(env["NODE_OPTIONS"] ?? "").split(" ")];
	if (env["NODE_USE_ENV_PROXY"] !== "1" && !flags.includes("--use-env-proxy")) return false;
	if ((env["http_proxy"] ?? env["HTTP_PROXY"] ?? "") === "") return false;
	const excepted = (env["no_proxy"] ?? env["NO_PROXY"] ?? "").split(/[\s,]+/);
	return !excepted.includes("*") && !excepted.includes(hostname);
}
function requester(base, options) {
	const { token, timeoutMs = HTTP_TIMEOUT_MS } = options;
	const send = options.fetch ?? fetch;
	return async (method, path, { headers = {}, body, before } = {}) => {
		const authorization = token === void 0 ? {} : { authorization: `Bearer ${await token()}` };
		before?.();
		try {
			return await send(new URL(path, base), {
				method,
				redirect: "manual",
				headers: {
					...headers,
					...authorization
				},
				signal: AbortSignal.timeout(Math.min(timeoutMs, HTTP_TIMEOUT_MS)),
				...body === void 0 ? {} : { body: Uint8Array.from(body) }
			});
		} catch (cause) {
			throw new RetryableError(`${method} ${path} got no answer`, { cause });
		}
	};
}
/** The store may answer if it is asked once more. */
var RetryableError = class extends PublicationStoreError {};
async function retried(work) {
	for (let attempt = 1;; attempt += 1) try {
		return await work();
	} catch (error) {
		if (!(error instanceof RetryableError) || attempt === ATTEMPTS) throw error;
		await new Promise((resolve) => setTimeout(resolve, RETRY_MS * attempt));
	}
}
async function hasObject(ask, path) {
	const response = await ask("HEAD", path);
	await response.body?.cancel();
	if (response.status === 200) return true;
	return response.status === 404 || response.status === 410 ? false : refuse("HEAD", path, response);
}
async function getObject(ask, path, maxBytes) {
	const response = await ask("GET", path, { headers: { "cache-control": "no-cache" } });
	if (response.status === 404 || response.status === 410) {
		await response.body?.cancel();
		return;
	}
	if (response.status !== 200) return refuse("GET", path, response);
	return {
		bytes: await readBody(path, response, maxBytes),
		tag: response.headers.get("etag") ?? ""
	};
}
async function readBody(path, response, maxBytes) {
	const chunks = [];
	let length = 0;
	try {
		for await (const chunk of response.body ?? []) {
			length += chunk.length;
			if (length > maxBytes) throw new PublicationStoreError(`${path} is larger than ${maxBytes} bytes.`);
			chunks.push(chunk);
		}
	} catch (error) {
		if (error instanceof PublicationStoreError) throw error;
		throw new RetryableError(`${path} ended early`, { cause: error });
	}
	return Buffer.concat(chunks);
}
async function putObject(ask, { path, bytes, condition, before }) {
	const response = await ask("PUT", path, {
		headers: {
			"content-type": "application/json",
			"cache-control": /^(?:metadata\/timestamp\.json|publication\.lock)$/.test(path) ? REVALIDATED : IMMUTABLE,
			...conditionHeader(condition)
		},
		body: bytes,
		before
	});
	if (condition.kind !== "always" && (response.status === 412 || response.status === 409)) {
		await response.body?.cancel();
		return "changed";
	}
	if (!response.ok) return refuse("PUT", path, response);
	await response.body?.cancel();
	return "written";
}
function conditionHeader(condition) {
	if (condition.kind === "always") return {};
	if (condition.kind === "absent") return { "if-none-match": "*" };
	if (!/^"[^"]+"$/.test(condition.tag)) throw new PublicationStoreError("The store gives no strong ETag.", { code: "PUBLICATION_STORE_UNCONDITIONAL" });
	return { "if-match": condition.tag };
}
async function removeObject(ask, path, before) {
	const response = await ask("DELETE", path, { before });
	if (!response.ok && response.status !== 404) return refuse("DELETE", path, response);
	await response.body?.cancel();
}
async function refuse(method, path, response) {
	await response.body?.cancel();
	const message = `${method} ${path} was answered with ${response.status}`;
	throw PASSING.has(response.status) ? new RetryableError(message) : new PublicationStoreError(message);
}
function isLoopback(name) {
	return name === "localhost" || name === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(name);
}

// action/publication/object-store.ts
const LOCK_PATH = "publication.lock";
const MAX_LOCK_BYTES = 4096;
/** Held for the few files whose names hold a version, not for the upload of targets: a writer that died is waited for no longer. */
const LOCK_LEASE_SECONDS = 60;
/**
* A writer that took this long begins no further request, not even to repeat one. What remains of the lease is for the one
* under way, which HTTP_TIMEOUT_MS ends, and for clocks that disagree.
*/
const OWN_LIMIT_SECONDS = 60 / 2;
const LOCK_WAIT_MS = 100;
const DEFAULT_LOCK_TIMEOUT_MS = 9e4;
const UPLOADS_AT_ONCE = 8;
const REMOVED_AT_ONCE = 50;
/**
* A publication in a store of objects. Files named by their digest go up first, beside any other writer; those named by a
* version go up under a lock; the timestamp replaces the one that the change was computed from, or nothing. The revision is
* the SHA-256 of the timestamp.
*/
function objectStore(options) {
	const { port } = options;
	const readHead = async () => {
		const head = await port.get(TIMESTAMP_PATH, MAX_STORED_FILE_BYTES);
		return head === void 0 ? void 0 : revisionOf(head.bytes);
	};
	return {
		readHead,
		has: (path) => port.has(requireSafePath(path)),
		stage: (files) => uploadAll(port, files),
		read: async (path) => (await port.get(requireSafePath(path), MAX_STORED_FILE_BYTES))?.bytes,
		remove: async ({ expected, paths }) => {
			for (let start = 0; start < paths.length; start += REMOVED_AT_ONCE) {
				const lock = await acquireLock(options);
				try {
					if (await readHead() !== expected) return { kind: "lost-race" };
					for (const path of paths.slice(start, start + REMOVED_AT_ONCE)) {
						lock.requireTime();
						await port.remove(requireSafePath(path), lock.requireTime);
					}
				} finally {
					await lock.release();
				}
			}
			return {
				kind: "written",
				revision: expected
			};
		},
		commit: async (change) => {
			const last = requireTimestampLast(change);
			if (await readHead() !== change.expected) return { kind: "lost-race" };
			const addressed = change.files.filter(({ path }) => isContentAddressed(path));
			await uploadAll(port, addressed);
			const lock = await acquireLock(options);
			try {
				return await commitUnderLock(port, change, last, lock);
			} finally {
				await lock.release();
			}
		}
	};
}
async function commitUnderLock(port, change, last, lock) {
	const head = await port.get(TIMESTAMP_PATH, MAX_STORED_FILE_BYTES);
	if ((head === void 0 ? void 0 : revisionOf(head.bytes)) !== change.expected) return { kind: "lost-race" };
	for (const file of change.files.slice(0, -1)) {
		if (isContentAddressed(file.path)) continue;
		lock.requireTime();
		await port.put(requireSafePath(file.path), file.bytes, { kind: "always" }, lock.requireTime);
	}
	lock.requireTime();
	const condition = head === void 0 ? { kind: "absent" } : {
		kind: "unchanged",
		tag: head.tag
	};
	const revision = revisionOf(last.bytes);
	try {
		return await port.put("metadata/timestamp.json", last.bytes, condition, lock.requireTime) === "written" ? {
			kind: "written",
			revision
		} : { kind: "lost-race" };
	} catch (error) {
		const after = await port.get(TIMESTAMP_PATH, MAX_STORED_FILE_BYTES);
		if (after !== void 0 && revisionOf(after.bytes) === revision) return {
			kind: "written",
			revision
		};
		throw error;
	}
}
function uploadAll(port, files) {
	return someAtATime(files, UPLOADS_AT_ONCE, ({ path, bytes }) => port.put(requireSafePath(path), bytes, { kind: "always" }).then(() => void 0));
}
async function acquireLock(options) {
	const { port, lockTimeoutMs = DEFAULT_LOCK_TIMEOUT_MS, now = () => /* @__PURE__ */ new Date() } = options;
	const { elapsed = () => performance.now() } = options;
	const deadline = elapsed() + lockTimeoutMs;
	for (;;) {
		const begun = elapsed();
		const expires = new Date(now().getTime() + 60 * 1e3).toISOString();
		const token = Buffer.from(JSON.stringify({
			...await ownMark(),
			id: randomUUID(),
			expires
		}));
		if (await take(port, token, now)) {
			const lock = lockOf(port, token, () => elapsed() - begun);
			await requireConditions(port, token, lock);
			return lock;
		}
		if (elapsed() > deadline) throw new PublicationStoreError("Another writer holds the publication.");
		await new Promise((resolve) => setTimeout(resolve, LOCK_WAIT_MS));
	}
}
async function take(port, token, now) {
	if (await port.put(LOCK_PATH, token, { kind: "absent" }) === "written") return true;
	const held = await port.get(LOCK_PATH, MAX_LOCK_BYTES);
	if (held === void 0 || !await isAbandoned(held.bytes, now())) return false;
	return await port.put(LOCK_PATH, token, {
		kind: "unchanged",
		tag: held.tag
	}) === "written";
}
/** A store that writes in spite of a condition would let two writers overwrite each other unnoticed. */
async function requireConditions(port, token, lock) {
	let isKept = false;
	try {
		isKept = await port.put(LOCK_PATH, token, { kind: "absent" }, lock.requireTime) === "changed";
	} finally {
		if (!isKept) await lock.release();
	}
	if (isKept) return;
	throw new PublicationStoreError("The store ignores If-None-Match.", { code: "PUBLICATION_STORE_UNCONDITIONAL" });
}
function lockOf(port, token, heldMs) {
	const isSpent = () => heldMs() > 30 * 1e3;
	const requireTime = () => {
		if (isSpent()) throw new PublicationStoreError("The store is too slow to publish to: the lock ran out.");
	};
	return {
		requireTime,
		release: async () => {
			if (isSpent()) return;
			const held = await port.get(LOCK_PATH, MAX_LOCK_BYTES).catch(() => void 0);
			if (held !== void 0 && Buffer.from(held.bytes).equals(token)) await port.remove(LOCK_PATH, requireTime).catch(() => void 0);
		}
	};
}
/** Its lease is over, or its process on this machine is gone. What cannot be read is nobody's. */
async function isAbandoned(bytes, now) {
	const parsed = parseStrictJson(bytes, { maxBytes: MAX_LOCK_BYTES });
	const lock = parsed.kind === "ok" ? parsed.value.value : void 0;
	if (!isJsonObject(lock)) return true;
	const expires = member(lock, "expires");
	if (typeof expires !== "string" || !(Date.parse(expires) > now.getTime())) return true;
	return isGone({
		pid: member(lock, "pid"),
		realm: member(lock, "realm"),
		began: member(lock, "began")
	});
}

// cli/publication/open-store.ts
/** Where a publication is written: a folder, a branch of a git repository, or a store with conditional PUT. */
const STORE_OPTION = {
	type: "string",
	value: "DIR|REMOTE#BRANCH|URL",
	description: "the publication: a folder, a branch of a repository, or an object store ($PORTCULLIS_PUBLICATION; $PORTCULLIS_GIT_TOKEN, $PORTCULLIS_STORE_TOKEN)"
};
/** @throws UsageError when it is named wrongly, Error when it cannot be opened */
async function openStore(given, env, cwd, now) {
	return openStoreAt(optionOrEnv("publication", given, env, "PORTCULLIS_PUBLICATION"), env, cwd, now);
}
/** @throws UsageError when it is named wrongly, Error when it cannot be opened */
async function openStoreAt(value, env, cwd, now) {
	const hash = value.lastIndexOf("#");
	if (hash === -1) return {
		store: /^[a-z]+:\/\//.test(value) ? storeAtUrl(value, env) : directoryStore({ directory: resolve(cwd, value) }),
		[Symbol.asyncDispose]: () => Promise.resolve()
	};
	const token = env["PORTCULLIS_GIT_TOKEN"];
	const store = await openBranchStore({
		remote: value.slice(0, hash),
		branch: value.slice(hash + 1),
		author: PUBLICATION_AUTHOR,
		now,
		...token === void 0 || token === "" ? {} : { authorization: gitAuthorization(token) }
	});
	return {
		store,
		[Symbol.asyncDispose]: () => store[Symbol.asyncDispose]()
	};
}
/** The token may be renewed in its file while a command runs. */
function storeAtUrl(value, env) {
	const [token, file] = [env["PORTCULLIS_STORE_TOKEN"], env["PORTCULLIS_STORE_TOKEN_FILE"]];
	if (!/^https?:\/\//.test(value) || !URL.canParse(value)) throw new UsageError("a publication is written to a folder, to REMOTE#BRANCH or to an http(s) URL");
	const source = (token !== void 0 && token !== "" ? () => Promise.resolve(token) : void 0) ?? (file !== void 0 && file !== "" ? async () => (await readFile(file, "utf8")).trim() : void 0);
	try {
		const base = new URL(value);
		return objectStore({ port: httpPort(source === void 0 ? { base } : {
			base,
			token: source
		}) });
	} catch (error) {
		if (error instanceof RangeError) throw new UsageError(error.message);
		throw error;
	}
}

export { openStore as n, openStoreAt as r, STORE_OPTION as t };