import { o as __toESM } from "./rolldown-runtime.js";
import { a as finding, c as ok, f as unlessFound, l as refused, o as findingsOf, s as isFound, t as andThen, u as refusedBy } from "./finding.js";
import { a as wholeSeconds, r as HOUR_IN_MS, t as CLOCK_SKEW_MS } from "./time.js";
import { i as readPublicationMetadata, n as expiredRoles, t as checkFile } from "./read-publication.js";
import { g as parseExpiry, h as metadataPath, l as ROLE_NAMES, n as MAX_ROOT_BYTES, o as MAX_TARGET_FILE_BYTES, s as MAX_TIMESTAMP_BYTES, v as targetFilePath } from "./roles.js";
import { c as isJsonObject, d as parseStrictJson, i as CODES, l as member } from "./render-findings.js";
import { r as readableReinstatements, t as REINSTATEMENTS_FILE } from "./reinstatements.js";
import { i as verifySignedDeny, r as MAX_SIGNED_DENY_BYTES, t as denyKeys } from "./sign-deny.js";
import { t as MAX_BUNDLE_BYTES } from "./bundle.js";
import { r as PUBLISHED_POLICY_FILE } from "./policy.js";
import { t as headPath } from "./head.js";
import { r as entryDigest } from "./denies.js";
import { a as parseConfig } from "./publication-documents.js";
import { t as canonicalJson } from "./canonical-json.js";
import { t as encodeDocument } from "./encode-document.js";
import { a as UsageError } from "./portcullis.js";
import { c as readRootFile, o as ROOT_OPTION, s as optionOrEnv } from "./locations.js";
import { promisify } from "node:util";
import { constants, link, mkdir, mkdtemp, open, readFile, readdir, readlink, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { homedir, hostname } from "node:os";
import { dirname, join, resolve } from "node:path";
import { execFile } from "node:child_process";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { getCACertificates } from "node:tls";
import { setTimeout } from "node:timers/promises";

// runtime/client/directory-source.ts
/** Reads a publication's files from a directory: a mounted share, a removable disk, a mirror. */
function directorySource(directory) {
	return (path, maxBytes) => readBoundedFile(join(directory, path), path, maxBytes);
}
/** A file's bytes, never more than the bound even if it grows meanwhile. `shown` names the file in messages. */
async function readBoundedFile(file, shown, maxBytes) {
	try {
		await using handle = await open(file, "r");
		const { size } = await handle.stat();
		if (size > maxBytes) return tooLarge$1(shown, maxBytes);
		const buffer = Buffer.alloc(size + 1);
		let length = 0;
		for (;;) {
			const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
			length += bytesRead;
			if (length > size) return tooLarge$1(shown, maxBytes);
			if (bytesRead === 0) return ok(buffer.subarray(0, length));
		}
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		if (code === "ENOENT" || code === "ENOTDIR") return refused(finding("PUBLICATION_NOT_FOUND", `${shown} is not there`));
		return refused(finding("PUBLICATION_UNREACHABLE", `${shown} cannot be read`));
	}
}
function tooLarge$1(shown, maxBytes) {
	return refused(finding("PUBLICATION_TOO_LARGE", `${shown} has more than the ${maxBytes} bytes accepted`));
}

// runtime/client/bearer-token.ts
const MAX_TOKEN_BYTES = 16384;
const TOKEN_COMMAND_TIMEOUT_MS = 15e3;
/** RFC 6750: one word of visible characters. Anything else could end the header and begin another. */
const TOKEN = /^[A-Za-z0-9._~+/-]+=*$/;
/** A token that is read when it is first needed, and again after `forget`. It appears in no message. */
var BearerToken = class {
	#source;
	#env;
	#read;
	constructor(source, env = process.env) {
		this.#source = source;
		this.#env = env;
	}
	read() {
		this.#read ??= readToken(this.#source, this.#env);
		return this.#read;
	}
	forget() {
		this.#read = void 0;
	}
};
async function readToken(source, env) {
	const text = await textOf(source, env);
	if (text === void 0) return unusable(`the token cannot be read from its ${source.kind}`);
	const token = text.trim();
	return TOKEN.test(token) ? ok(token) : unusable(`its ${source.kind} gives something that is no bearer token`);
}
async function textOf(source, env) {
	if (source.kind === "env") return env[source.name];
	return source.kind === "file" ? fromFile(source.path) : fromCommand(source.command);
}
async function fromFile(path) {
	const bytes = await readBoundedFile(path, "the token", MAX_TOKEN_BYTES);
	return bytes.kind === "refused" ? void 0 : Buffer.from(bytes.value).toString("utf8");
}
async function fromCommand([program, ...args]) {
	try {
		const bounds = {
			timeout: TOKEN_COMMAND_TIMEOUT_MS,
			maxBuffer: MAX_TOKEN_BYTES,
			windowsHide: true
		};
		const { stdout } = await promisify(execFile)(program, args, bounds);
		return stdout;
	} catch {
		return;
	}
}
function unusable(message) {
	return refused(finding("PUBLICATION_UNAUTHORIZED", message));
}

// runtime/client/cache-failure.ts
/** A cache directory that cannot be used is a refusal, PUBLICATION_UNREACHABLE, never a throw. */
async function withoutThrow(work) {
	try {
		return await work();
	} catch (error) {
		const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
		if (code === void 0 || !/^E[A-Z]+$/.test(code)) throw error;
		return refused(finding("PUBLICATION_UNREACHABLE", `the cache directory cannot be used (${code})`));
	}
}

// runtime/client/http-connection.ts
/** One request at a time, without cookies or credentials of a browser's kind, and no redirect followed. */
async function openConnection({ ca, env = process.env, isDirect }) {
	const variable = (name) => env[name.toLowerCase()] || env[name] || void 0;
	const httpProxy = variable("HTTP_PROXY");
	const httpsProxy = variable("HTTPS_PROXY");
	if (isDirect === true) return openDirect();
	if (ca === void 0 && httpProxy === void 0 && httpsProxy === void 0) return (url, request) => fetch(url, {
		...request,
		redirect: "manual",
		credentials: "omit"
	});
	const { EnvHttpProxyAgent, fetch: fetchThrough } = await import("./undici.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const trust = ca === void 0 ? {} : { ca: [...getCACertificates("default"), ca] };
	const dispatcher = new EnvHttpProxyAgent({
		httpProxy: httpProxy ?? "",
		httpsProxy: httpsProxy ?? "",
		noProxy: variable("NO_PROXY") ?? "",
		connect: trust,
		requestTls: trust,
		proxyTls: trust
	});
	return (url, request) => fetchThrough(url, {
		...request,
		redirect: "manual",
		credentials: "omit",
		dispatcher
	});
}
/** Node's own `fetch` goes by NODE_USE_ENV_PROXY, so it is not the one to use. */
async function openDirect() {
	const { Agent, fetch: fetchDirectly } = await import("./undici.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const dispatcher = new Agent();
	return (url, request) => fetchDirectly(url, {
		...request,
		redirect: "manual",
		credentials: "omit",
		dispatcher
	});
}

// runtime/client/http-source.ts
const DEFAULT_FILE_TIMEOUT_MS = 3e4;
/** An ETag under which a file was sent once is no proof that it still is that file: it is sent again after so long. */
const MAX_UNSENT_MS = 3e5;
const MAX_REDIRECTS = 3;
const REDIRECTS = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
/** Static hosts answer 403 for a name they do not have. */
const ABSENT = /* @__PURE__ */ new Set([
	403,
	404,
	410
]);
/** Servers that do not speak HEAD say so in one of these ways. */
const NO_HEAD = /* @__PURE__ */ new Set([405, 501]);
/** The files that are replaced under their name; every other one has its version or its digest in it. */
const REPLACED = /^(?:metadata\/timestamp\.json|heads\/[0-9]+\.head\.sigstore\.json)$/;
/** A root that is not there yet is asked for at each refresh, and a host's page of "not found" is larger than all the rest. */
const MOSTLY_ABSENT = /^metadata\/[0-9]+\.root\.json$/;
const MAX_REMEMBERED_BYTES = 65536;
const MAX_ETAG_LENGTH = 256;
/**
* Reads a publication's files over HTTP(S). Follows redirects within the same origin only, so a token never leaves it, and
* stops at the byte bound (counted after decompression) or the time bound, whichever comes first.
* @throws RangeError for an address that holds credentials, and for a token that would cross a network in the clear
*/
function httpSource(base, options = {}) {
	if (base.username !== "" || base.password !== "") throw new RangeError("The publication address holds credentials.");
	if (options.token !== void 0 && base.protocol !== "https:" && !isLoopback(base.hostname)) throw new RangeError("A token is sent over https: only.");
	const root = new URL(base);
	root.search = "";
	root.hash = "";
	if (!root.pathname.endsWith("/")) root.pathname += "/";
	const source = new HttpSource(root, options);
	return {
		read: (path, maxBytes) => source.read(path, maxBytes, false),
		readAnew: (path, maxBytes) => source.read(path, maxBytes, true),
		accepted: (path, bytes) => source.accepted(path, bytes),
		begin: () => options.token?.forget()
	};
}
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
var HttpSource = class {
	#root;
	#options;
	#timeoutMs;
	#connection;
	/** What came since, and under which ETag. Nobody has verified it yet. */
	#sent = /* @__PURE__ */ new Map();
	constructor(root, options) {
		this.#root = root;
		this.#options = options;
		this.#timeoutMs = options.fileTimeoutMs ?? 3e4;
	}
	/** A token that ended since it was read is read once more: a watch looks for hours without a whole update. */
	async read(path, maxBytes, isAnew) {
		const { token } = this.#options;
		const first = await this.#readOnce(path, maxBytes, isAnew);
		const isTurnedAway = first.kind === "refused" && first.findings[0].code === "PUBLICATION_UNAUTHORIZED";
		if (token === void 0 || !isTurnedAway) return first;
		token.forget();
		return this.#readOnce(path, maxBytes, isAnew);
	}
	async accepted(path, bytes) {
		const { memory } = this.#options;
		if (memory === void 0 || !REPLACED.test(path)) return;
		const sent = this.#sent.get(path);
		this.#sent.delete(path);
		const known = await memory.get(path);
		const isKnown = known !== void 0 && Buffer.compare(known.bytes, bytes) === 0;
		if (sent !== void 0 && Buffer.compare(sent.bytes, bytes) === 0 && (!isKnown || known.etag === sent.etag)) await memory.put(path, sent);
		else if (known !== void 0 && !isKnown) await memory.forget(path);
	}
	async #readOnce(path, maxBytes, isAnew) {
		const headers = await this.#headers();
		if (headers.kind === "refused") return headers;
		const signal = AbortSignal.timeout(this.#timeoutMs);
		if (MOSTLY_ABSENT.test(path)) {
			const probed = await this.#ask("HEAD", path, headers.value, signal);
			if (probed.kind === "refused") return probed;
			await probed.value.body?.cancel();
			const absent = NO_HEAD.has(probed.value.status) ? void 0 : statusFinding(path, probed.value.status);
			if (absent !== void 0) return absent;
		}
		const known = isAnew ? void 0 : await this.#remembered(path);
		return this.#get(path, maxBytes, {
			headers: headers.value,
			signal,
			known
		});
	}
	/** A time of sending that has not come yet is none: the clock was set back. */
	async #remembered(path) {
		const known = REPLACED.test(path) ? await this.#options.memory?.get(path) : void 0;
		const age = known === void 0 ? 0 : this.#now() - known.sentAt;
		return age >= 0 && age < 3e5 ? known : void 0;
	}
	#now() {
		return this.#options.now?.() ?? Date.now();
	}
	async #get(path, maxBytes, { headers, signal, known }) {
		const conditional = known === void 0 ? headers : {
			...headers,
			"if-none-match": known.etag
		};
		const asked = await this.#ask("GET", path, conditional, signal);
		if (asked.kind === "refused") return asked;
		const response = asked.value;
		if (known !== void 0 && response.status === 304) {
			await response.body?.cancel();
			return known.bytes.length > maxBytes ? tooLarge(path, maxBytes) : ok(known.bytes);
		}
		const body = await readBody(path, response, maxBytes, signal);
		this.#sent.delete(path);
		const etag = response.headers.get("etag");
		if (REPLACED.test(path) && body.kind === "ok" && isRememberable(etag, body.value)) this.#sent.set(path, {
			etag,
			bytes: body.value,
			sentAt: this.#now()
		});
		return body;
	}
	async #headers() {
		const headers = {
			accept: "*/*",
			"accept-encoding": "br, gzip",
			"cache-control": "no-cache",
			"user-agent": "portcullis"
		};
		if (this.#options.token === void 0) return ok(headers);
		const token = await this.#options.token.read();
		return token.kind === "refused" ? token : ok({
			...headers,
			authorization: `Bearer ${token.value}`
		});
	}
	async #ask(method, path, headers, signal) {
		try {
			const isDirect = this.#options.token !== void 0 && this.#root.protocol === "http:";
			this.#connection ??= openConnection({
				...this.#options,
				isDirect
			});
			return await follow(await this.#connection, new URL(path, this.#root), {
				method,
				headers,
				signal
			});
		} catch {
			return unreachable(signal.aborted ? `no answer for ${path} in ${this.#timeoutMs} ms` : `no answer for ${path}`);
		}
	}
};
function isRememberable(etag, bytes) {
	return etag !== null && etag.length <= MAX_ETAG_LENGTH && bytes.length <= MAX_REMEMBERED_BYTES;
}
async function follow(connection, address, request) {
	let url = address;
	for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
		const response = await connection(url, request);
		if (!REDIRECTS.has(response.status)) return ok(response);
		await response.body?.cancel();
		const location = response.headers.get("location") ?? "";
		if (!URL.canParse(location, url.href)) return unreachable("redirected to nowhere");
		const next = new URL(location, url);
		if (next.origin !== address.origin) return unreachable("redirected to another host");
		url = next;
	}
	return unreachable(`redirected more than ${MAX_REDIRECTS} times`);
}
function statusFinding(path, status) {
	if (status >= 200 && status < 300) return void 0;
	if (status === 401) return refused(finding("PUBLICATION_UNAUTHORIZED", `${path}: HTTP 401`));
	if (ABSENT.has(status)) return refused(finding("PUBLICATION_NOT_FOUND", `${path}: HTTP ${status}`));
	return unreachable(`${path}: HTTP ${status}`);
}
async function readBody(path, response, maxBytes, signal) {
	const bad = statusFinding(path, response.status);
	if (bad !== void 0) {
		await response.body?.cancel();
		return bad;
	}
	const chunks = [];
	let length = 0;
	try {
		for await (const chunk of response.body ?? []) {
			length += chunk.length;
			if (length > maxBytes) return tooLarge(path, maxBytes);
			chunks.push(chunk);
		}
	} catch {
		if (signal.aborted) return unreachable(`${path} did not end in time`);
		return refused(finding("PUBLICATION_TRUNCATED", `${path} ended after ${length} bytes`));
	}
	return ok(Buffer.concat(chunks));
}
function tooLarge(path, maxBytes) {
	return refused(finding("PUBLICATION_TOO_LARGE", `${path} has more than the ${maxBytes} bytes accepted`));
}
function unreachable(message) {
	return refused(finding("PUBLICATION_UNREACHABLE", message));
}

// runtime/client/atomic-file.ts
/** Writes a file so that a crash leaves the old bytes or the new ones: aside, synced, renamed, directory synced. */
async function writeFileAtomically(path, bytes) {
	const parent = dirname(path);
	const aside = join(parent, `.${randomUUID()}.part`);
	try {
		await writeSynced(aside, bytes);
		await rename(aside, path);
	} catch (error) {
		await rm(aside, { force: true });
		throw error;
	}
	await syncDirectory(parent);
}
/**
* The same without waiting for the disk: for what is verified whenever it is read, and fetched again where a power cut left
* something else of it.
*/
async function writeFileAside(path, bytes) {
	const aside = join(dirname(path), `.${randomUUID()}.part`);
	try {
		await writeFile(aside, bytes, {
			flag: "wx",
			mode: 384
		});
		await rename(aside, path);
	} catch (error) {
		await rm(aside, { force: true });
		throw error;
	}
}
async function writeSynced(path, bytes) {
	await using handle = await open(path, "wx", 384);
	await handle.writeFile(bytes);
	await handle.sync();
}
async function syncDirectory(path) {
	await using handle = await open(path, "r");
	await handle.sync();
}

// runtime/client/publication-cache.ts
/** Another process may be about to point its state at a generation, or be reading one. */
const SPARE_GENERATION_HOURS = 1;
const SPARE_FILE_HOURS = 720;
const FOLDERS = [
	"generations",
	"targets",
	"unverified",
	"http",
	"seen"
];
const MAX_REMEMBERED_ANSWER_BYTES = 131072;
const NEWLINE = 10;
/** As RFC 9110 writes it. What is repeated to a server in a header must not end that header. */
const ETAG = /^(?:W\/)?"[\x21\x23-\x7e]*"$/;
const REMEMBERED = /^(\S{1,256}) ([0-9]{1,15})$/;
const PUSHED_NAME = /^[0-9a-f]{64}$/;
const MARK = ".over";
const SEEN = /^([0-9a-f]{64}) ([0-9]{1,15})\n$/;
/** Files of a host's cache. Nothing in it is trusted: metadata is verified from the embedded root, targets by digest. */
var PublicationCache = class {
	directory;
	constructor(directory) {
		this.directory = directory;
	}
	async prepare() {
		for (const name of FOLDERS) await mkdir(join(this.directory, name), {
			recursive: true,
			mode: 448
		});
	}
	/** A private, empty directory for one update; the caller removes it. */
	workDirectory() {
		return mkdtemp(join(this.directory, "work-"));
	}
	/** Reads a generation as if it were a publication. */
	generation(name) {
		return directorySource(join(this.directory, "generations", name));
	}
	/** Stores verified metadata under a new name, complete before the name exists. */
	async addGeneration(metadata) {
		const { roles } = metadata;
		const name = `${roles.snapshot.version}-${roles.timestamp.version}-${randomBytes(4).toString("hex")}`;
		const parent = join(this.directory, "generations");
		const aside = await mkdtemp(join(parent, ".part-"));
		await mkdir(join(aside, "metadata"));
		await Promise.all([...metadataFiles(metadata)].map(([path, bytes]) => writeSynced(join(aside, path), bytes)));
		await syncDirectory(join(aside, "metadata"));
		await rename(aside, join(parent, name));
		await syncDirectory(parent);
		return name;
	}
	async readTarget(path, signed) {
		const bytes = await readBoundedFile(join(this.directory, "targets", signed.sha256), path, signed.length);
		return bytes.kind === "refused" ? bytes : checkFile(path, bytes.value, signed);
	}
	async addTarget(sha256, bytes) {
		await writeFileAside(join(this.directory, "targets", sha256), bytes);
	}
	readUnverified(path, maxBytes) {
		return readBoundedFile(this.#unverifiedFile(path), path, maxBytes);
	}
	async addUnverified(path, bytes) {
		await writeFileAside(this.#unverifiedFile(path), bytes);
	}
	#unverifiedFile(path) {
		return join(this.directory, "unverified", nameFor(path));
	}
	/** What a server said a file's ETag was, with the file: asked for again only where it changed. */
	answers = {
		get: async (path) => {
			const file = join(this.directory, "http", nameFor(path));
			const bytes = await readBoundedFile(file, path, MAX_REMEMBERED_ANSWER_BYTES);
			if (bytes.kind === "refused") return void 0;
			const end = bytes.value.indexOf(NEWLINE);
			const line = Buffer.from(bytes.value.subarray(0, Math.max(end, 0))).toString("latin1");
			const [, etag = "", sentAt = ""] = REMEMBERED.exec(line) ?? [];
			if (!ETAG.test(etag)) return void 0;
			return {
				etag,
				bytes: bytes.value.subarray(end + 1),
				sentAt: Number(sentAt)
			};
		},
		put: async (path, { etag, bytes, sentAt }) => {
			if (!ETAG.test(etag)) return this.answers.forget(path);
			await writeFileAside(join(this.directory, "http", nameFor(path)), Buffer.concat([Buffer.from(`${etag} ${sentAt}\n`), bytes]));
		},
		forget: (path) => rm(join(this.directory, "http", nameFor(path)), { force: true })
	};
	/** Which version of a target this host has last looked at. */
	async lastSeen(path) {
		const bytes = await readBoundedFile(join(this.directory, "seen", nameFor(path)), path, 128);
		const match = bytes.kind === "ok" ? SEEN.exec(Buffer.from(bytes.value).toString("latin1")) : null;
		return match?.[1] === void 0 ? void 0 : {
			sha256: match[1],
			length: Number(match[2])
		};
	}
	async setLastSeen(path, { sha256, length }) {
		await mkdir(join(this.directory, "seen"), {
			recursive: true,
			mode: 448
		});
		await writeFileAtomically(join(this.directory, "seen", nameFor(path)), `${sha256} ${length}\n`);
	}
	/** Names of the signed denies that were pushed to this host. */
	async pushed() {
		try {
			return (await readdir(join(this.directory, "pushed"))).filter((name) => PUSHED_NAME.test(name)).sort();
		} catch (error) {
			if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
			throw error;
		}
	}
	readPushed(name, maxBytes) {
		return readBoundedFile(join(this.directory, "pushed", name), name, maxBytes);
	}
	async addPushed(name, bytes) {
		await mkdir(join(this.directory, "pushed"), {
			recursive: true,
			mode: 448
		});
		await writeFileAtomically(join(this.directory, "pushed", name), bytes);
	}
	async removePushed(name) {
		await rm(join(this.directory, "pushed", name), { force: true });
		await this.unmarkPushed(name);
	}
	/** Since when that pushed deny is known to be done with, milliseconds since the epoch; noted the first time. */
	async markPushed(name) {
		const mark = join(this.directory, "pushed", `${name}${MARK}`);
		const since = await modifiedAt(mark);
		if (since !== void 0) return since;
		await writeFileAside(mark, /* @__PURE__ */ new Uint8Array());
		return Date.now();
	}
	async unmarkPushed(name) {
		await rm(join(this.directory, "pushed", `${name}${MARK}`), { force: true });
	}
	/** Removes what was left behind: old generations, work of killed updates, files that no publication lists any more. */
	async prune(keep, metadata, evidence) {
		const used = /* @__PURE__ */ new Set([...keep, ...[...metadata.targets.values()].map(({ sha256 }) => sha256)]);
		const usedEvidence = new Set(evidence.map((sha256) => nameFor(`evidence/sha256/${sha256}`)));
		const isWork = (name) => name.startsWith("work-") || name.startsWith("refresh.lock.");
		await removeOld(this.directory, SPARE_GENERATION_HOURS, (name) => !isWork(name));
		await removeOld(join(this.directory, "generations"), SPARE_GENERATION_HOURS, (name) => used.has(name));
		await removeOld(join(this.directory, "targets"), SPARE_FILE_HOURS, (name) => used.has(name));
		await removeOld(join(this.directory, "http"), SPARE_FILE_HOURS, () => false);
		await removeOld(join(this.directory, "unverified"), SPARE_FILE_HOURS, (name) => usedEvidence.has(name));
	}
};
function nameFor(path) {
	return createHash("sha256").update(path).digest("hex");
}
async function removeOld(folder, hours, keep) {
	const before = Date.now() - hours * HOUR_IN_MS;
	for (const name of await readdir(folder)) {
		if (keep(name)) continue;
		const path = join(folder, name);
		const modified = await modifiedAt(path);
		if (modified !== void 0 && modified < before) await rm(path, {
			recursive: true,
			force: true
		});
	}
}
/** Undefined for what another refresh of the same cache renamed or removed since it was listed. */
async function modifiedAt(path) {
	try {
		return (await stat(path)).mtimeMs;
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
		throw error;
	}
}
function metadataFiles({ roles, laterRoots }) {
	const firstRoot = roles.root.version - laterRoots.length + 1;
	const files = new Map(laterRoots.map((bytes, index) => [metadataPath("root", firstRoot + index), bytes]));
	for (const role of ROLE_NAMES) if (role !== "root") files.set(metadataPath(role, roles[role].version), roles[role].bytes);
	return files;
}
/** The cached file if it is the right one, otherwise the source's, which is then cached. */
async function cachedOrRead(cache, path, signed, read) {
	const cached = await cache.readTarget(path, signed);
	if (cached.kind === "ok") return cached;
	const bytes = await read();
	if (bytes.kind === "refused") return bytes;
	const checked = checkFile(path, bytes.value, signed);
	if (checked.kind === "refused") return checked;
	await cache.addTarget(signed.sha256, checked.value);
	return ok(checked.value);
}

// runtime/client/client-state.ts
const STATE_FILE = "state.json";
const MAX_STATE_BYTES = 16384;
/** Each is signed once by whoever holds its key. What offline holders sign may get a further signature later on. */
const ONE_PER_VERSION = /* @__PURE__ */ new Set([
	"timestamp",
	"snapshot",
	"admissions",
	"revocations"
]);
const GENERATION_NAME = /^[0-9]+-[0-9]+-[0-9a-f]{8}$/;
/** The remembered state, `undefined` on a first run. A file that is there and unreadable is a refusal, never a first run. */
async function readState(cacheDir) {
	const bytes = await readBoundedFile(join(cacheDir, STATE_FILE), STATE_FILE, MAX_STATE_BYTES);
	if (bytes.kind === "refused") return bytes.findings[0].code === "PUBLICATION_NOT_FOUND" ? ok(void 0) : bytes;
	const document = parseStrictJson(bytes.value, { maxBytes: MAX_STATE_BYTES });
	const state = document.kind === "ok" ? stateOf(document.value.value) : void 0;
	if (state !== void 0) return ok(state);
	return refused(finding("PUBLICATION_MALFORMED", "the cache no longer knows what it had seen; remove the cache directory to start from the embedded root", { file: STATE_FILE }));
}
async function writeState(cacheDir, state) {
	const floors = Object.fromEntries(Object.entries(state.floors).map(([role, { keySet, version, sha256 }]) => [role, {
		key_set: keySet,
		version,
		...sha256 === void 0 ? {} : { sha256 }
	}]));
	const seenAt = wholeSeconds(new Date(state.seenAt));
	const json = {
		schema_version: 1,
		generation: state.generation,
		seen_at: seenAt,
		floors,
		denies: state.denies
	};
	await writeFileAtomically(join(cacheDir, STATE_FILE), `${JSON.stringify(json)}\n`);
}
function stateOf(value) {
	if (!isJsonObject(value) || member(value, "schema_version") !== 1) return void 0;
	const [generation, seen, floors] = [
		member(value, "generation"),
		member(value, "seen_at"),
		member(value, "floors")
	];
	const seenAt = typeof seen === "string" ? parseExpiry(seen) : void 0;
	if (typeof generation !== "string" || !GENERATION_NAME.test(generation)) return void 0;
	if (seenAt === void 0 || !isJsonObject(floors)) return void 0;
	const read = {};
	for (const role of ROLE_NAMES) {
		const floor = member(floors, role);
		if (!isJsonObject(floor)) return void 0;
		const [keySet, version, sha256] = [
			member(floor, "key_set"),
			member(floor, "version"),
			member(floor, "sha256")
		];
		if (typeof keySet !== "string" || typeof version !== "number") return void 0;
		read[role] = {
			keySet,
			version,
			...typeof sha256 === "string" ? { sha256 } : {}
		};
	}
	const denies = fileInfoOf(member(value, "denies"));
	return {
		generation,
		seenAt,
		floors: read,
		...denies === void 0 ? {} : { denies }
	};
}
function fileInfoOf(value) {
	if (!isJsonObject(value)) return void 0;
	const [length, sha256] = [member(value, "length"), member(value, "sha256")];
	if (typeof length !== "number" || typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256)) return void 0;
	return {
		length,
		sha256
	};
}
/**
* Refuses with PUBLICATION_ROLLBACK what is older than what was seen, and with PUBLICATION_FORKED what is something else
* under a version that was seen: two hosts shown different registries find out as soon as one is shown both. A floor ends with its keys: after a key was stolen and
* used to run a version up, new keys start anew instead of locking every host out. The root's floor never ends.
*/
function checkFloors(metadata, floors, minimumVersion) {
	const findings = ROLE_NAMES.flatMap((role) => {
		const [floor, { version, keySet, sha256 }] = [floors[role], metadata.roles[role]];
		if (floor === void 0 || version > floor.version) return [];
		if (role !== "root" && floor.keySet !== keySet) return [];
		if (version === floor.version) return ONE_PER_VERSION.has(role) && floor.sha256 !== void 0 && floor.sha256 !== sha256 ? [finding("PUBLICATION_FORKED", `another ${role} of version ${version} was seen before`)] : [];
		return [finding("PUBLICATION_ROLLBACK", `${role} is version ${version}, version ${floor.version} was seen before`)];
	});
	const { version } = metadata.roles.snapshot;
	if (version < minimumVersion) findings.push(finding("PUBLICATION_ROLLBACK", `version ${version}, at least ${minimumVersion} is asked for`));
	return unlessFound(findings, () => metadata);
}
function floorsOf(metadata) {
	const floor = (role) => ({
		keySet: metadata.roles[role].keySet,
		version: metadata.roles[role].version,
		sha256: metadata.roles[role].sha256
	});
	return {
		root: floor("root"),
		timestamp: floor("timestamp"),
		snapshot: floor("snapshot"),
		targets: floor("targets"),
		admissions: floor("admissions"),
		revocations: floor("revocations")
	};
}

// runtime/client/freshness.ts
/**
* When the timestamp was signed, milliseconds since the epoch. TUF does not say; every timestamp is signed for the same
* lifetime, so its expiry does. One that was signed for less looks older than it is, never younger.
*/
function issuedAt({ roles }) {
	return roles.timestamp.expiresAt - 72 * HOUR_IN_MS;
}
/**
* PUBLICATION_EXPIRED for each role that is past its expiry; PUBLICATION_FUTURE for a timestamp that would outlive its
* lifetime, which whoever stole S would sign to keep an old publication fresh for years.
*/
function freshnessFindings(metadata, now) {
	const expired = expiredRoles(metadata, now).map((role) => finding("PUBLICATION_EXPIRED", `${role} expired at ${metadata.roles[role].expires}`));
	const issued = issuedAt(metadata);
	if (issued <= now + 3e5) return expired;
	const message = `the timestamp is of ${wholeSeconds(new Date(issued))}, which has not come yet`;
	return [...expired, finding("PUBLICATION_FUTURE", message)];
}

// runtime/client/read-files.ts
/** A target's bytes from cache or source, verified. */
async function readTarget(parts, path) {
	const signed = parts.metadata.targets.get(path);
	if (signed === void 0) return refused(finding("PUBLICATION_NOT_FOUND", "no role lists that file"));
	if (signed.length > 67108864) return refused(finding("PUBLICATION_TOO_LARGE", `${path} has ${signed.length} bytes, at most ${MAX_TARGET_FILE_BYTES} are read`));
	const read = () => fromSource(parts.source, targetFilePath(path, signed.sha256), signed.length);
	return cachedOrRead(parts.cache, path, signed, read);
}
/** A content-addressed file from cache or source, verified by the digest it is asked by. */
async function readEvidence(parts, sha256, maxBytes) {
	if (!/^[0-9a-f]{64}$/.test(sha256)) return refused(finding("PUBLICATION_NOT_FOUND", "that is no SHA-256 digest"));
	return readNamed(parts, `evidence/sha256/${sha256}`, sha256, maxBytes);
}
/** The same for any path under which something signed names a file by its digest. */
async function readNamed(parts, path, sha256, maxBytes) {
	const matches = (bytes) => createHash("sha256").update(bytes).digest("hex") === sha256;
	const cached = await parts.cache.readUnverified(path, maxBytes);
	if (cached.kind === "ok" && matches(cached.value)) return cached;
	const bytes = await fromSource(parts.source, path, maxBytes);
	if (bytes.kind === "refused") return bytes;
	if (!matches(bytes.value)) return refused(finding("PUBLICATION_DIGEST_MISMATCH", `${path} has another digest`));
	await parts.cache.addUnverified(path, bytes.value);
	return ok(bytes.value);
}
/** A file as the source has it, not verified; PUBLICATION_UNREACHABLE without a source. */
async function fromSource(source, path, maxBytes) {
	if (source !== void 0) return source(path, maxBytes);
	return refused(finding("PUBLICATION_UNREACHABLE", `${path} is not cached, and only the cache is used`));
}

// runtime/client/prefetch.ts
/** What every load needs. A publication that was accepted without it would deny all, and no look would find it changed. */
const ALWAYS_FETCHED = [
	PUBLISHED_POLICY_FILE,
	"trusted_root.json",
	REINSTATEMENTS_FILE
];
/**
* Brings into the cache what every load needs and what the host asked for, and gives the head, which nobody has verified
* yet, where it may be another one than before. Refused with the first that cannot be had; what no role lists is not missed.
*/
async function prefetch(parts, known, wanted) {
	const always = ALWAYS_FETCHED.filter((path) => parts.metadata.targets.has(path));
	const [head, ...fetched] = await Promise.all([readHead(parts, known), ...always.map((path) => readTarget(parts, path))]);
	for (const read of fetched) if (read.kind === "refused") return read;
	for (const path of wanted) {
		const read = await readTarget(parts, path);
		if (read.kind === "refused") return read;
	}
	return head;
}
/** A registry that has stated no head yet has none. */
async function readHead(parts, known) {
	const none = ok(/* @__PURE__ */ new Map());
	const { admissions } = parts.metadata.roles;
	const path = headPath(admissions.version);
	if (parts.source === void 0 || known?.roles.admissions.sha256 === admissions.sha256) return none;
	if ((await parts.cache.readUnverified(path, 16777216)).kind === "ok") return none;
	const read = await parts.source(path, MAX_BUNDLE_BYTES);
	if (read.kind === "ok") return ok(/* @__PURE__ */ new Map([[path, read.value]]));
	return read.findings[0].code === "PUBLICATION_NOT_FOUND" ? none : read;
}

// runtime/client/pushed-denies.ts
/** A flood of them, each validly signed, must not fill a disk or slow every load down. */
const MAX_PUSHED_DENIES = 1e3;
/** A timestamp lives for 72 hours: whatever was held before has expired by then. */
const KEPT_MS = 72 * HOUR_IN_MS;
/** One after another, so that many at once do not all find the last free place. */
const TURNS = /* @__PURE__ */ new WeakMap();
/** Verifies a signed deny, whoever brought it, and keeps it in the cache before it counts. One that is known is kept once. */
async function acceptDeny(cache, ground, statement) {
	const verified = verifySignedDeny(statement, ground);
	if (verified.kind === "refused") return verified;
	const name = createHash("sha256").update(statement).digest("hex");
	const turn = (TURNS.get(cache) ?? Promise.resolve()).then(() => keep(cache, ground, name, statement));
	TURNS.set(cache, turn.catch(() => void 0));
	const kept = await turn;
	return kept.kind === "refused" ? kept : ok({
		...verified.value.deny,
		isNew: kept.value
	});
}
/** Whether it was not there before. */
async function keep(cache, ground, name, statement) {
	const names = await cache.pushed();
	if (names.includes(name)) return ok(false);
	if (names.length >= MAX_PUSHED_DENIES && await countVerified(cache, ground, names) >= MAX_PUSHED_DENIES) return refused(finding("PUBLICATION_TOO_LARGE", `${MAX_PUSHED_DENIES} pushed denies wait for a publication that carries them`));
	await cache.addPushed(name, statement);
	return ok(true);
}
/** Those that the keys of now sign. What a thief of the last key left is removed: it must not keep the next one's denies out. */
async function countVerified(cache, ground, names) {
	let count = 0;
	for (const name of names) {
		const statement = await cache.readPushed(name, MAX_SIGNED_DENY_BYTES);
		if ((statement.kind === "ok" ? verifySignedDeny(statement.value, ground) : statement).kind === "ok" || isUnreadable(statement)) count += 1;
		else await cache.removePushed(name);
	}
	return count;
}
/**
* Pushed denies that `published` does not cover, each verified anew: all of them, or a refusal where one cannot be read. One that
* is covered by now, or that no key signs any more, is taken out of the cache later on: another process of this host may hold an
* older publication, until that expires.
*/
async function pendingDenies(cache, ground, published) {
	const names = await cache.pushed();
	if (names.length === 0) return ok([]);
	const carried = digestsByEntry(published);
	const pending = [];
	for (const name of names) {
		const statement = await cache.readPushed(name, MAX_SIGNED_DENY_BYTES);
		if (isUnreadable(statement)) return statement;
		const verified = statement.kind === "ok" ? verifySignedDeny(statement.value, ground) : statement;
		if (verified.kind === "ok" && !isCarried(verified.value, carried)) {
			pending.push(verified.value.deny);
			await cache.unmarkPushed(name);
		} else if (Date.now() - await cache.markPushed(name) > KEPT_MS) await cache.removePushed(name);
	}
	return ok(pending);
}
function digestsByEntry(published) {
	const carried = /* @__PURE__ */ new Map();
	for (const deny of published) {
		const entry = entryDigest(deny);
		const digests = carried.get(entry);
		if (digests === void 0) carried.set(entry, new Set(deny.digests));
		else for (const digest of deny.digests) digests.add(digest);
	}
	return carried;
}
/** An entry of the same words that covers less would take back what was pushed. */
function isCarried({ deny, entryDigest: entry }, carried) {
	const digests = carried.get(entry);
	return digests !== void 0 && deny.digests.every((digest) => digests.has(digest));
}
/** Gone is gone; anything else that cannot be read may be a deny. */
function isUnreadable(outcome) {
	return outcome.kind === "refused" && outcome.findings[0].code !== "PUBLICATION_NOT_FOUND";
}

// runtime/client/refresh-lock.ts
const LOCK_FILE = "refresh.lock";
const MAX_LOCK_BYTES = 1024;
/** A living owner of another realm touches its lock this often. */
const HEARTBEAT_MS = 1e3;
/** After so long without, it is dead: a machine that paused longer refreshes beside another, which costs a download. */
const DEAD_AFTER_MS = 1e4;
const POLL_MS = 20;
/**
* One refresh at a time of a cache that several processes share. Only to save downloads: that a cache never goes back is
* held by its floors, whoever writes.
*/
var RefreshLock = class {
	#path;
	constructor(cacheDir) {
		this.#path = join(cacheDir, LOCK_FILE);
	}
	/**
	* The lock, or the id of the refresh that has it.
	* @throws a failure of the file system, also where something lies in the lock's place that cannot be read or moved
	*/
	async tryTake() {
		for (;;) {
			const id = randomUUID();
			if (await this.#create(id)) return this.#hold(id);
			const owner = await this.#owner();
			if (typeof owner === "object") return { heldBy: owner.id };
			if (owner === "dead") await this.#clear();
			await setTimeout(POLL_MS);
		}
	}
	/** Waits until that refresh has ended, one way or another. False when it did not within the time. */
	async waitFor(id, timeoutMs) {
		const until = performance.now() + timeoutMs;
		for (;;) {
			const owner = await this.#owner();
			if (owner === void 0 || owner === "dead" || owner.id !== id) return true;
			if (performance.now() > until) return false;
			await setTimeout(POLL_MS);
		}
	}
	/** Complete when it appears: written aside and linked, so that nobody reads half of it. */
	async #create(id) {
		const owner = {
			id,
			pid: process.pid,
			realm: await realm(),
			began: await beginningOf(process.pid)
		};
		const aside = `${this.#path}.${id}`;
		await writeFile(aside, JSON.stringify(owner), { mode: 384 });
		try {
			await link(aside, this.#path);
			return true;
		} catch (error) {
			if (codeOf(error) === "EEXIST") return false;
			return this.#createExclusively(owner);
		} finally {
			await rm(aside, { force: true });
		}
	}
	async #createExclusively(owner) {
		try {
			await using handle = await open(this.#path, "wx", 384);
			await handle.writeFile(JSON.stringify(owner));
			return true;
		} catch (error) {
			if (codeOf(error) === "EEXIST") return false;
			throw error;
		}
	}
	#hold(id) {
		const beat = setInterval(() => {
			const now = /* @__PURE__ */ new Date();
			utimes(this.#path, now, now).catch(() => void 0);
		}, HEARTBEAT_MS);
		beat.unref();
		return {
			id,
			[Symbol.asyncDispose]: async () => {
				clearInterval(beat);
				const owner = await this.#owner().catch(() => void 0);
				if (typeof owner === "object" && owner.id === id) await rm(this.#path, { force: true });
			}
		};
	}
	async #owner() {
		const text = await readIfThere(this.#path);
		if (text === void 0) return void 0;
		const [owner, touched] = [parseOwner(text), await touchedAt(this.#path)];
		if (touched === void 0) return void 0;
		const isQuiet = Date.now() - touched > DEAD_AFTER_MS;
		if (owner === void 0) return isQuiet ? "dead" : {
			id: "",
			pid: 0,
			realm: "",
			began: ""
		};
		if (owner.realm !== await realm()) return isQuiet ? "dead" : owner;
		return isAlive(owner.pid) && await beginningOf(owner.pid) === owner.began ? owner : "dead";
	}
	/** Moves a dead owner's lock out of the way; what turns out to be alive is put back. */
	async #clear() {
		const aside = `${this.#path}.${randomUUID()}`;
		try {
			await rename(this.#path, aside);
		} catch (error) {
			if (codeOf(error) === "ENOENT") return;
			throw error;
		}
		const taken = parseOwner(await readIfThere(aside) ?? "");
		if (taken !== void 0 && taken.realm === await realm() && isAlive(taken.pid)) {
			if (await beginningOf(taken.pid) === taken.began) await link(aside, this.#path).catch(() => void 0);
		}
		await rm(aside, { force: true });
	}
};
function parseOwner(text) {
	const parsed = parseStrictJson(Buffer.from(text), { maxBytes: MAX_LOCK_BYTES });
	const value = parsed.kind === "ok" ? parsed.value.value : void 0;
	if (!isJsonObject(value)) return void 0;
	const [id, pid] = [member(value, "id"), member(value, "pid")];
	const [realmName, began] = [member(value, "realm"), member(value, "began")];
	if (typeof id !== "string" || typeof pid !== "number" || !Number.isSafeInteger(pid) || pid < 1) return void 0;
	if (typeof realmName !== "string" || typeof began !== "string") return void 0;
	return {
		id,
		pid,
		realm: realmName,
		began
	};
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === "EPERM";
	}
}
let ownRealm;
function realm() {
	ownRealm ??= readlink("/proc/self/ns/pid").then((namespace) => `${hostname()} ${namespace}`, () => hostname());
	return ownRealm;
}
/** Field 22 of /proc/<pid>/stat (proc(5)): clock ticks from the machine's start to the process's. */
async function beginningOf(pid) {
	const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => void 0);
	return text?.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}
/** Follows no link: one that leads nowhere would look absent and yet never make way for a lock. */
const READ_ITSELF = constants.O_RDONLY | constants.O_NOFOLLOW;
function readIfThere(path) {
	return unlessAbsent(readFile(path, {
		encoding: "utf8",
		flag: READ_ITSELF
	}));
}
async function touchedAt(path) {
	return (await unlessAbsent(stat(path)))?.mtimeMs;
}
/** What is there and cannot be read is not absent: whoever took it for that would try for ever. */
async function unlessAbsent(reading) {
	try {
		return await reading;
	} catch (error) {
		if (codeOf(error) === "ENOENT") return void 0;
		throw error;
	}
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? error.code : void 0;
}

// runtime/client/refresh-result.ts
const RESULT_FILE = "refresh.json";
const MAX_RESULT_BYTES = 65536;
const MAX_MESSAGE_LENGTH = 2e3;
/** Leaves word for those who waited. Whether it is read or not changes only how often the server is asked. */
async function writeResult(cacheDir, id, outcome) {
	const findings = outcome.kind === "ok" ? [] : outcome.findings.map(({ code, message }) => ({
		code,
		message
	}));
	await writeFile(join(cacheDir, RESULT_FILE), JSON.stringify({
		id,
		findings
	}), { mode: 384 });
}
/** How the refresh of that id came out; `undefined` when it ended without a word. An `ok` says: look into the cache. */
async function readResult(cacheDir, id) {
	const bytes = await readBoundedFile(join(cacheDir, RESULT_FILE), RESULT_FILE, MAX_RESULT_BYTES);
	const parsed = bytes.kind === "ok" ? parseStrictJson(bytes.value, { maxBytes: MAX_RESULT_BYTES }) : bytes;
	const value = parsed.kind === "ok" ? parsed.value.value : void 0;
	if (!isJsonObject(value) || member(value, "id") !== id) return void 0;
	const listed = member(value, "findings");
	if (!Array.isArray(listed)) return void 0;
	const findings = listed.flatMap((entry) => findingOf(entry));
	if (findings.length !== listed.length) return void 0;
	return isFound(findings) ? refusedBy(findings) : ok(void 0);
}
function findingOf(value) {
	if (!isJsonObject(value)) return [];
	const [code, message] = [member(value, "code"), member(value, "message")];
	if (typeof code !== "string" || !isCode(code) || typeof message !== "string") return [];
	return [finding(code, message.slice(0, MAX_MESSAGE_LENGTH))];
}
function isCode(text) {
	return Object.hasOwn(CODES, text);
}

// runtime/client/shrink-guard.ts
const SHA256 = /^sha256:([0-9a-f]{64})$/;
/** What an entry is expanded to when it is published. It may grow. */
const EXPANSIONS = ["digests", "ordinals"];
const MAX_SEGMENTS = 1024;
/** The entries of a revocations document and the segments that it refers to. PUBLICATION_MALFORMED for anything else. */
function readDenyList(bytes, file = "revocations.json") {
	const parsed = parseStrictJson(bytes, { maxBytes: MAX_TARGET_FILE_BYTES }, file);
	const document = parsed.kind === "ok" ? parsed.value.value : void 0;
	if (!isJsonObject(document)) return noList(file);
	const [entries, sealed] = [member(document, "entries"), member(document, "sealed") ?? []];
	if (!Array.isArray(entries) || !Array.isArray(sealed) || sealed.length > MAX_SEGMENTS) return noList(file);
	const own = (name) => member(document, name) ?? null;
	const of = {
		schema_version: own("schema_version"),
		registry_id: own("registry_id"),
		channel: own("channel")
	};
	const segments = [];
	for (const segment of sealed) {
		const [digest, length, count] = [
			memberOf(segment, "digest"),
			memberOf(segment, "length"),
			memberOf(segment, "entries")
		];
		const sha256 = typeof digest === "string" ? SHA256.exec(digest)?.[1] : void 0;
		if (sha256 === void 0 || typeof length !== "number" || typeof count !== "number") return noList(file);
		segments.push({
			sha256,
			length: Math.min(length, MAX_TARGET_FILE_BYTES),
			entries: count
		});
	}
	return ok({
		of,
		entries,
		sealed: segments
	});
}
function noList(file) {
	return refused(finding("PUBLICATION_MALFORMED", `${file} is no list of denies`));
}
/**
* Refuses with PUBLICATION_SHRUNK when something that was denied no longer is: an entry that is gone, or one that covers
* less. Entries are never taken away, only ended by what a quorum signs elsewhere. Segments that both lists share are not read.
*/
async function checkDenies(before, after, read) {
	const shared = new Set(before.sealed.map(({ sha256 }) => sha256));
	const kept = new Set(after.sealed.map(({ sha256 }) => sha256));
	const old = await allEntries(before, (segment) => !kept.has(segment.sha256), read);
	if (old.kind === "refused") return old;
	const present = await allEntries(after, (segment) => !shared.has(segment.sha256), read);
	if (present.kind === "refused") return present;
	const covered = /* @__PURE__ */ new Map();
	for (const entry of present.value) {
		const key = keyOf(entry);
		covered.set(key, /* @__PURE__ */ new Set([...covered.get(key) ?? [], ...expansionOf(entry)]));
	}
	const lost = old.value.filter((entry) => {
		const now = covered.get(keyOf(entry));
		return now === void 0 || expansionOf(entry).some((item) => !now.has(item));
	});
	const message = `revocations.json no longer denies all that it did: ${lost.length} of its entries are gone or cover less`;
	return unlessFound(lost.length === 0 ? [] : [finding("PUBLICATION_SHRUNK", message)], () => void 0);
}
async function allEntries(list, wanted, read) {
	const entries = [...list.entries];
	for (const segment of list.sealed) {
		if (!wanted(segment)) continue;
		const bytes = await read(segment);
		const inside = bytes.kind === "ok" ? readDenyList(bytes.value, "a sealed segment") : bytes;
		if (inside.kind === "refused") return inside;
		for (const entry of inside.value.entries) entries.push(entry);
	}
	return ok(entries);
}
/**
* The segments of a list that what a host has seen before makes up, byte for byte, by digest: nothing new is in them but
* where they end, and they need not be fetched. Of `before` every segment is read.
*/
async function segmentsFromSeen(before, after, read) {
	const found = /* @__PURE__ */ new Map();
	const shared = new Set(before.sealed.map(({ sha256 }) => sha256));
	if (after.sealed.every(({ sha256 }) => shared.has(sha256))) return found;
	const seen = await allEntries({
		...before,
		entries: []
	}, () => true, read);
	if (seen.kind === "refused") return found;
	const entries = [...seen.value, ...before.entries];
	let start = 0;
	for (const { sha256, entries: count } of after.sealed) {
		const end = start + count;
		if (!shared.has(sha256) && end <= entries.length) {
			const bytes = encodeDocument({
				...after.of,
				entries: entries.slice(start, end)
			});
			if (createHash("sha256").update(bytes).digest("hex") === sha256) found.set(sha256, bytes);
		}
		start = end;
	}
	return found;
}
/** Equal for two entries that say the same, whatever was admitted when they were expanded. */
function keyOf(entry) {
	if (!isJsonObject(entry)) return canonicalJson(entry);
	const said = Object.entries(entry).filter(([name]) => !EXPANSIONS.some((expansion) => expansion === name));
	return canonicalJson(Object.fromEntries(said));
}
function expansionOf(entry) {
	if (!isJsonObject(entry)) return [];
	return EXPANSIONS.flatMap((name) => {
		const items = member(entry, name);
		return Array.isArray(items) ? items.map((item) => `${name} ${String(item)}`) : [];
	});
}
/** Refuses with PUBLICATION_SHRUNK when more than `maxLost` rows of a shard or of registry.json are gone. */
function checkAdmitted(path, before, after, maxLost) {
	const [old, present] = [admittedBy(before), admittedBy(after)];
	if (old === void 0 || present === void 0) return ok(void 0);
	const gone = [...old.digests].filter((digest) => !present.digests.has(digest)).length;
	const fewer = ["next_ordinal", "releases"].map((name) => old.counts[name] - present.counts[name]);
	const lost = Math.max(present.isListed ? 0 : gone, ...fewer);
	if (lost <= maxLost) return ok(void 0);
	return refused(finding("PUBLICATION_SHRUNK", `${path} lost ${lost} rows that were admitted, ${maxLost} may go`));
}
function admittedBy(bytes) {
	const parsed = parseStrictJson(bytes, { maxBytes: MAX_TARGET_FILE_BYTES });
	if (parsed.kind === "refused" || !isJsonObject(parsed.value.value)) return void 0;
	const document = parsed.value.value;
	const digests = /* @__PURE__ */ new Set();
	const add = (digest) => {
		if (typeof digest === "string") digests.add(digest);
	};
	for (const plugin of listOf(member(document, "plugins"))) for (const release of listOf(memberOf(plugin, "releases"))) add(memberOf(memberOf(release, "artifact"), "digest"));
	for (const row of listOf(member(document, "allowlist"))) add(memberOf(row, "digest"));
	const count = (name) => {
		const value = member(document, name);
		return typeof value === "number" ? value : 0;
	};
	const isListed = member(document, "allowlist") === void 0 && member(document, "index") !== void 0;
	return {
		digests,
		counts: {
			next_ordinal: count("next_ordinal"),
			releases: count("releases")
		},
		isListed
	};
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function memberOf(value, name) {
	return isJsonObject(value) ? member(value, name) : void 0;
}

// runtime/client/seen-lists.ts
const DENIES_PATH = "revocations.json";
/** Targets that list what is admitted. */
const ADMITTED_PATH = /^(?:registry\.json|index\/[^/]+\.json)$/;
/**
* Holds the denies of a publication against those that this host has seen last, and gives the segments that they refer to,
* which the cache is to keep. PUBLICATION_SHRUNK where something is missing.
*/
async function checkAgainstSeenDenies(reading, before, signed, bytes) {
	const list = readDenyList(bytes);
	if (list.kind === "refused") return list;
	if (before?.sha256 === signed.sha256) return ok(list.value.sealed);
	const read = ({ sha256, length }) => readEvidence(reading, sha256, length);
	if (before === void 0) {
		for (const segment of list.value.sealed) {
			const fetched = await read(segment);
			if (fetched.kind === "refused") return fetched;
		}
		return ok(list.value.sealed);
	}
	const old = await readSeenDenies(reading, before);
	const oldList = old.kind === "ok" ? readDenyList(old.value) : old;
	if (oldList.kind === "refused") return oldList;
	for (const [sha256, made] of await segmentsFromSeen(oldList.value, list.value, read)) await reading.cache.addUnverified(`evidence/sha256/${sha256}`, made);
	const checked = await checkDenies(oldList.value, list.value, read);
	return checked.kind === "refused" ? checked : ok(list.value.sealed);
}
/** From the cache, or under its digest from the source, which keeps what it replaced. Without it nothing can be compared. */
async function readSeenDenies({ cache, source }, before) {
	const path = targetFilePath(DENIES_PATH, before.sha256);
	const read = async () => {
		const found = await source?.(path, before.length);
		if (found?.kind === "ok") return found;
		return refused(finding("PUBLICATION_MALFORMED", "the cache no longer has the denies that it had seen; remove the cache directory to start from the embedded root", { file: DENIES_PATH }));
	};
	return cachedOrRead(cache, DENIES_PATH, before, read);
}
/**
* Holds a shard, or registry.json, against the version that this host has last read of it, and remembers this one.
* PUBLICATION_SHRUNK when more than `maxLost` of its rows are gone. A version that the cache no longer has says nothing.
*/
async function checkAgainstSeenRows(list, signed, bytes, maxLost) {
	const { cache, name } = list;
	const before = await cache.lastSeen(name);
	if (before?.sha256 === signed.sha256) return ok(bytes);
	const old = before === void 0 ? void 0 : await list.readOld(before);
	const checked = old?.kind === "ok" ? checkAdmitted(name, old.value, bytes, maxLost) : ok(void 0);
	if (checked.kind === "refused") return checked;
	await cache.setLastSeen(name, signed);
	return ok(bytes);
}
/** Shards are never taken off the list while the offline holders keep the registry's layout as it is. */
async function lostShards(before, parts) {
	const { metadata: after } = parts;
	if (before?.targets.get("config.json")?.sha256 !== after.targets.get("config.json")?.sha256) return ok(void 0);
	const lost = [...before?.targets.keys() ?? []].filter((path) => path.startsWith("index/") && !after.targets.has(path));
	if (lost.length === 0 || await hasMoved(parts)) return ok(void 0);
	return refused(finding("PUBLICATION_SHRUNK", `${lost.length} shards of the index are gone, ${lost[0] ?? ""} among them`));
}
/** Of more shards than 256, which the root's keys state, none is a target: the next publish after they said so moves them. */
async function hasMoved(parts) {
	const bytes = await readTarget(parts, "config.json");
	const config = bytes.kind === "ok" ? parseConfig(bytes.value) : bytes;
	if (config.kind === "refused" || config.value.value.index_shards === 256) return false;
	return ![...parts.metadata.targets.keys()].some((path) => path.startsWith("index/"));
}

// runtime/client/update-metadata.ts
/**
* The metadata of now. Where no further root is there and the timestamp is byte for byte the one that is known, so is all
* that it states: nothing else is fetched or verified. Otherwise an update by TUF's client workflow.
*/
async function currentMetadata(update) {
	const { known, source } = update;
	const fetched = /* @__PURE__ */ new Map();
	if (known !== void 0) {
		const nextRoot = metadataPath("root", known.roles.root.version + 1);
		const timestampPath = metadataPath("timestamp", 0);
		const [root, timestamp] = await Promise.all([source(nextRoot, MAX_ROOT_BYTES), source(timestampPath, MAX_TIMESTAMP_BYTES)]);
		const isLastRoot = root.kind === "refused" && root.findings[0].code === "PUBLICATION_NOT_FOUND";
		const isSame = timestamp.kind === "ok" && Buffer.compare(timestamp.value, known.roles.timestamp.bytes) === 0;
		if (isLastRoot && isSame) return ok(known);
		fetched.set(nextRoot, root).set(timestampPath, timestamp);
	}
	const workDir = await update.workDirectory();
	try {
		const { updateMetadata } = await import("./tuf-update.js");
		return await updateMetadata({
			...update,
			workDir
		}, fetched);
	} finally {
		await rm(workDir, {
			recursive: true,
			force: true
		});
	}
}

// runtime/client/checked-file.ts
const PLAIN_PATH = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
/**
* A file beside the TUF repository that is replaced under its name, such as the signed head: what `check` makes of it. What
* the source has comes first, and where that does not pass, once more without an ETag; then the last one that passed. Only
* what passed is kept: one bad answer must not outlast whoever gave it.
*/
async function readChecked(reading, path, maxBytes, check) {
	if (!PLAIN_PATH.test(path)) return refused(finding("PUBLICATION_NOT_FOUND", "that is no path of a publication"));
	const { cache, replaced, prefetched } = reading;
	const keep = async (bytes) => {
		await cache.addUnverified(path, bytes);
		await replaced?.accepted(path, bytes);
	};
	const early = prefetched.get(path);
	prefetched.delete(path);
	const served = early === void 0 ? await fromSource(replaced?.read, path, maxBytes) : kept(early);
	const checked = andThen(served, check);
	if (served.kind === "ok" && checked.kind === "ok") {
		await keep(served.value);
		return checked;
	}
	const again = served.kind === "ok" && replaced !== void 0 ? await replaced.readAnew(path, maxBytes) : served;
	const checkedAgain = again === served ? checked : andThen(again, check);
	if (again.kind === "ok" && checkedAgain.kind === "ok") {
		await keep(again.value);
		return checkedAgain;
	}
	const cached = await cache.readUnverified(path, maxBytes);
	const checkedCached = andThen(cached, check);
	if (checkedCached.kind === "ok") return checkedCached;
	if (served.kind === "ok") return checked;
	return cached.kind === "ok" ? checkedCached : checkedAgain;
}
function kept(value) {
	return {
		kind: "ok",
		value
	};
}

// runtime/client/verified-publication.ts
/** For the client alone: whoever calls this claims that the metadata passed every check. */
function verifiedPublication(parts) {
	const { origin, metadata, identity } = parts;
	const { roles, targets } = metadata;
	const first = ROLE_NAMES.reduce((a, b) => roles[b].expiresAt < roles[a].expiresAt ? b : a);
	const beforeExpiry = (read) => parts.clock() < roles[first].expiresAt ? withoutThrow(read) : Promise.resolve(refused(finding("PUBLICATION_EXPIRED", `${first} expired at ${roles[first].expires}`)));
	return {
		origin,
		clock: parts.clock,
		...identity,
		version: roles.snapshot.version,
		versions: perRole((role) => roles[role].version),
		expires: roles[first].expires,
		expiries: perRole((role) => roles[role].expires),
		issuedAt: issuedAt(metadata),
		paths: [...targets.keys()].sort(),
		fileInfo: (path) => targets.get(path),
		roleBytes: (role) => roles[role].bytes,
		target: (path) => beforeExpiry(() => readGuardedTarget(parts, path)),
		evidence: (sha256, maxBytes) => beforeExpiry(() => readEvidence(parts, sha256, maxBytes)),
		named: (path, sha256, maxBytes, list) => beforeExpiry(() => readGuardedFile(parts, {
			path,
			sha256,
			maxBytes,
			list
		})),
		pushedDenies: (published, reinstatements) => withoutThrow(() => readPushedDenies(parts, published, reinstatements)),
		checked: (path, maxBytes, check) => beforeExpiry(() => readChecked(parts, path, maxBytes, check))
	};
}
function perRole(of) {
	return {
		root: of("root"),
		timestamp: of("timestamp"),
		snapshot: of("snapshot"),
		targets: of("targets"),
		admissions: of("admissions"),
		revocations: of("revocations")
	};
}
async function readPushedDenies({ cache, metadata, identity }, published, reinstatements) {
	const keys = denyKeys(metadata.roles.root.bytes, metadata.roles.targets.bytes);
	return keys.kind === "refused" ? ok([]) : pendingDenies(cache, {
		...identity,
		keys: keys.value,
		reinstatements
	}, published);
}
async function readGuardedTarget(parts, path) {
	const bytes = await readTarget(parts, path);
	const signed = parts.metadata.targets.get(path);
	if (bytes.kind === "refused" || signed === void 0) return bytes;
	if (!ADMITTED_PATH.test(path)) return bytes;
	const readOld = (before) => parts.cache.readTarget(path, before);
	return checkAgainstSeenRows({
		cache: parts.cache,
		name: path,
		readOld
	}, signed, bytes.value, parts.maxLostRows);
}
async function readGuardedFile(parts, file) {
	const { path, sha256, maxBytes, list } = file;
	const bytes = await readNamed(parts, path, sha256, maxBytes);
	if (bytes.kind === "refused" || list === void 0) return bytes;
	const readOld = (before) => readNamed({
		cache: parts.cache,
		source: void 0
	}, `${list.folder}/${before.sha256}`, before.sha256, maxBytes);
	const signed = {
		sha256,
		length: bytes.value.length
	};
	return checkAgainstSeenRows({
		cache: parts.cache,
		name: list.name,
		readOld
	}, signed, bytes.value, parts.maxLostRows);
}

// runtime/client/update-cycle.ts
const TIMESTAMP_PATH = metadataPath("timestamp", 0);
const CONFIG_PATH = "config.json";
const MAX_CONFIG_BYTES = 262144;
/** How far the remembered time may lag behind before it is written without anything else having changed. */
const SEEN_AT_GRAIN_MS = 6e4;
/** How long another process's refresh is waited for: beyond it, this one refreshes beside it. */
const MAX_WAIT_MS = 12e4;
/** How a client goes from one publication to the next. */
var UpdateCycle = class {
	#options;
	#cache;
	#source;
	#lock;
	#underWay;
	/** The generation that this process verified last. */
	#verified;
	/** The latest time at which this process found a publication unexpired. */
	#seenAt = 0;
	constructor(options, cache, source) {
		this.#options = options;
		this.#cache = cache;
		this.#source = source;
		this.#lock = new RefreshLock(cache.directory);
	}
	/** One at a time: within this client, and among the processes that share its cache. */
	refresh() {
		this.#underWay ??= this.#refresh().finally(() => {
			this.#underWay = void 0;
		});
		return this.#underWay;
	}
	async #refresh() {
		await this.#cache.prepare();
		this.#source.begin();
		for (;;) {
			const lock = await this.#lock.tryTake();
			if ("heldBy" in lock) {
				if (!await this.#lock.waitFor(lock.heldBy, MAX_WAIT_MS)) return this.#update();
				const result = await readResult(this.#cache.directory, lock.heldBy);
				if (result?.kind === "refused") return result;
				if (result?.kind === "ok") return this.#takeOver();
				continue;
			}
			await using held = lock;
			const outcome = await this.#update();
			await writeResult(this.#cache.directory, held.id, outcome);
			return outcome;
		}
	}
	async #update() {
		const state = await readState(this.#cache.directory);
		if (state.kind === "refused") return state;
		const known = await this.#readGeneration(state.value);
		const before = {
			state: state.value,
			known,
			now: this.#clock(state.value)()
		};
		const metadata = await currentMetadata({
			embeddedRoot: this.#options.rootBytes,
			source: this.#source.read,
			known,
			now: before.now,
			workDirectory: () => this.#cache.workDirectory()
		});
		if (metadata.kind === "refused") return metadata;
		const parts = {
			metadata: metadata.value,
			cache: this.#cache,
			source: this.#source.read
		};
		const findings = [...this.#findings(metadata.value, before.state, before.now), ...findingsOf(await lostShards(known, parts))];
		if (isFound(findings)) return refusedBy(findings);
		const isSame = metadata.value === known && before.state?.denies !== void 0;
		const [identity, segments] = await Promise.all([this.#identify(parts), isSame ? ok(void 0) : checkDeniesOf(parts, before.state)]);
		if (identity.kind === "refused") return identity;
		if (segments.kind === "refused") return segments;
		const fetched = await prefetch(parts, known, this.#options.prefetch ?? []);
		if (fetched.kind === "refused") return fetched;
		const committed = await this.#commit(metadata.value, before, segments.value);
		if (committed.kind === "refused") return committed;
		await this.#source.accepted(TIMESTAMP_PATH, metadata.value.roles.timestamp.bytes);
		return ok(this.#publication(parts, identity.value, before.state, fetched.value));
	}
	/** What another process has just verified, persisted and left in the cache. */
	async #takeOver() {
		const parts = await this.#readCached(this.#source);
		if (parts.kind === "refused") return parts;
		const fetched = await prefetch(parts.value, this.#verified?.metadata, this.#options.prefetch ?? []);
		return fetched.kind === "refused" ? fetched : ok(this.#publication(parts.value, parts.value.identity, parts.value.state, fetched.value));
	}
	async loadCached() {
		const read = await this.#readCached(void 0);
		if (read.kind === "refused") return read;
		const { state, identity } = read.value;
		if (this.#clock(state)() - state.seenAt > SEEN_AT_GRAIN_MS) await this.#rememberTime();
		return ok(this.#publication(read.value, identity, state));
	}
	/** Only the timestamp is looked at: whether what it states can be accepted, a refresh tells. */
	async hasChanged() {
		const state = await readState(this.#cache.directory);
		if (state.kind === "refused") return state;
		const known = await this.#readGeneration(state.value);
		if (known === void 0) return ok(true);
		const timestamp = await this.#source.read(TIMESTAMP_PATH, MAX_TIMESTAMP_BYTES);
		if (timestamp.kind === "refused") return timestamp;
		if (Buffer.compare(timestamp.value, known.roles.timestamp.bytes) !== 0) return ok(true);
		await this.#source.accepted(TIMESTAMP_PATH, timestamp.value);
		return ok(false);
	}
	async acceptDeny(statement) {
		const cached = await this.#readCached(void 0);
		if (cached.kind === "refused") return cached;
		const { metadata, identity } = cached.value;
		const keys = denyKeys(metadata.roles.root.bytes, metadata.roles.targets.bytes);
		if (keys.kind === "refused") return keys;
		const reinstatements = await reinstatementsOf(cached.value, identity);
		return acceptDeny(this.#cache, {
			...identity,
			keys: keys.value,
			reinstatements
		}, statement);
	}
	async #readCached(source) {
		const state = await readState(this.#cache.directory);
		if (state.kind === "refused") return state;
		if (state.value === void 0) return refused(finding("PUBLICATION_NOT_FOUND", "nothing is cached yet"));
		const read = this.#cache.generation(state.value.generation);
		const metadata = await readPublicationMetadata(this.#options.rootBytes, read);
		if (metadata.kind === "refused") return metadata;
		const findings = this.#findings(metadata.value, state.value, this.#clock(state.value)());
		if (isFound(findings)) return refusedBy(findings);
		const parts = {
			metadata: metadata.value,
			cache: this.#cache,
			source: source?.read
		};
		const identity = await this.#identify(parts);
		return identity.kind === "refused" ? identity : ok({
			...parts,
			state: state.value,
			identity: identity.value
		});
	}
	#publication(parts, identity, state, prefetched = /* @__PURE__ */ new Map()) {
		const clock = this.#clock(state);
		this.#seenAt = Math.max(this.#seenAt, clock());
		const { maxLostRows = 0 } = this.#options;
		const from = parts.source === void 0 ? {
			origin: "cache",
			replaced: void 0
		} : {
			origin: "source",
			replaced: this.#source
		};
		return verifiedPublication({
			...parts,
			...from,
			identity,
			clock,
			maxLostRows,
			prefetched
		});
	}
	/** A clock that was set back cannot revive what was seen to expire. */
	#clock(state) {
		const { now = () => /* @__PURE__ */ new Date() } = this.#options;
		return () => Math.max(now().getTime(), state?.seenAt ?? 0, this.#seenAt);
	}
	/** Verified anew from the embedded root: an edited cache counts as none, and the floors still hold. */
	async #readGeneration(state) {
		if (state === void 0) return void 0;
		if (this.#verified?.generation === state.generation) return this.#verified.metadata;
		const read = this.#cache.generation(state.generation);
		const metadata = await readPublicationMetadata(this.#options.rootBytes, read);
		if (metadata.kind === "refused") return void 0;
		this.#verified = {
			generation: state.generation,
			metadata: metadata.value
		};
		return metadata.value;
	}
	#findings(metadata, state, now) {
		const floors = checkFloors(metadata, state?.floors ?? {}, this.#options.minimumVersion ?? 0);
		return [...freshnessFindings(metadata, now), ...findingsOf(floors)];
	}
	async #identify(parts) {
		const bytes = await readTarget(parts, CONFIG_PATH);
		if (bytes.kind === "refused") return bytes;
		const document = parseStrictJson(bytes.value, { maxBytes: MAX_CONFIG_BYTES }, CONFIG_PATH);
		const config = document.kind === "ok" ? document.value.value : void 0;
		const registryId = isJsonObject(config) ? member(config, "registry_id") : void 0;
		const channel = isJsonObject(config) ? member(config, "channel") : void 0;
		if (typeof registryId !== "string" || typeof channel !== "string") return refused(finding("PUBLICATION_MALFORMED", "config.json does not say which registry and channel it is"));
		const wanted = this.#options;
		const findings = [];
		if (wanted.registryId !== void 0 && wanted.registryId !== registryId) findings.push(finding("PUBLICATION_WRONG_REGISTRY", "the publication states another registry id"));
		if (wanted.channel !== void 0 && wanted.channel !== channel) findings.push(finding("PUBLICATION_WRONG_CHANNEL", "the publication states another channel"));
		return unlessFound(findings, () => ({
			registryId,
			channel
		}));
	}
	/** Stores the metadata, then the state that points to it: the one step at which the new publication counts. */
	async #commit(metadata, { state: before, known, now }, segments) {
		const { directory } = this.#cache;
		const latest = await readState(directory);
		if (latest.kind === "refused") return latest;
		const still = checkFloors(metadata, latest.value?.floors ?? {}, 0);
		if (still.kind === "refused") return still;
		const isSame = before !== void 0 && known?.roles.timestamp.sha256 === metadata.roles.timestamp.sha256 && known.roles.root.sha256 === metadata.roles.root.sha256;
		if (isSame && before.denies !== void 0 && now - before.seenAt <= SEEN_AT_GRAIN_MS) return ok(void 0);
		const generation = isSame ? before.generation : await this.#cache.addGeneration(metadata);
		const denies = metadata.targets.get(DENIES_PATH);
		await writeState(directory, {
			generation,
			seenAt: now,
			floors: floorsOf(metadata),
			...denies === void 0 ? {} : { denies: {
				sha256: denies.sha256,
				length: denies.length
			} }
		});
		this.#verified = {
			generation,
			metadata
		};
		if (segments === void 0) return ok(void 0);
		const kept = [generation, ...before === void 0 ? [] : [before.generation]];
		const evidence = segments.map(({ sha256 }) => sha256);
		await this.#cache.prune(kept, metadata, evidence);
		return ok(void 0);
	}
	/** Only the time, and only while nobody refreshes: a state read before must not overwrite the one that comes of it. */
	async #rememberTime() {
		const lock = await this.#lock.tryTake();
		if ("heldBy" in lock) return;
		await using _held = lock;
		const state = await readState(this.#cache.directory);
		if (state.kind === "refused" || state.value === void 0) return;
		await writeState(this.#cache.directory, {
			...state.value,
			seenAt: this.#clock(state.value)()
		});
	}
};
async function reinstatementsOf(parts, identity) {
	return readableReinstatements(() => readTarget(parts, REINSTATEMENTS_FILE), identity);
}
/** Fetches the denies with every update: they must be there without a connection, and none of them may be missing. */
async function checkDeniesOf(parts, state) {
	const signed = parts.metadata.targets.get(DENIES_PATH);
	if (signed === void 0) return refused(finding("PUBLICATION_NOT_FOUND", `no role lists ${DENIES_PATH}`));
	const bytes = await readTarget(parts, DENIES_PATH);
	return bytes.kind === "refused" ? bytes : checkAgainstSeenDenies(parts, state?.denies, signed, bytes.value);
}

// runtime/client/client.ts
/**
* A client of one publication. Refusals carry PUBLICATION_ codes; a broken cache directory is one of them, never a throw.
* @throws RangeError for options that no client may have: credentials in the address, a token over plain http
*/
function createClient(options) {
	const cache = new PublicationCache(options.cacheDir);
	const cycle = new UpdateCycle(options, cache, sourceOf(options, cache));
	return {
		refresh: () => withoutThrow(() => cycle.refresh()),
		loadCached: () => withoutThrow(() => cycle.loadCached()),
		hasChanged: () => withoutThrow(() => cycle.hasChanged()),
		acceptDeny: (statement) => withoutThrow(() => cycle.acceptDeny(statement))
	};
}
function sourceOf(options, cache) {
	const { source, token, ca, env, fileTimeoutMs, now } = options;
	if (!(source instanceof URL) && (typeof source !== "string" || source === "")) throw new TypeError("createClient: source is missing, the address or folder of the publication.");
	if (!(source instanceof URL || /^(?:https?|file):\/\//.test(source))) return folder(source);
	const url = new URL(source);
	if (url.protocol === "file:") return folder(fileURLToPath(url));
	if (url.protocol !== "http:" && url.protocol !== "https:") throw new RangeError("The publication address has another scheme.");
	return httpSource(url, {
		memory: cache.answers,
		...token === void 0 ? {} : { token: new BearerToken(token, env) },
		...ca === void 0 ? {} : { ca },
		...env === void 0 ? {} : { env },
		...fileTimeoutMs === void 0 ? {} : { fileTimeoutMs },
		...now === void 0 ? {} : { now: () => now().getTime() }
	});
}
function folder(path) {
	const read = directorySource(path);
	return {
		read,
		readAnew: read,
		accepted: async () => void 0,
		begin: () => void 0
	};
}

// cli/publication/open-client.ts
/** Where a publication is read from, and what of it is believed: the same options for every command that reads one. */
const CLIENT_OPTIONS = {
	publication: {
		type: "string",
		value: "URL|DIR",
		description: "where the publication is served ($PORTCULLIS_PUBLICATION)"
	},
	root: ROOT_OPTION,
	cache: {
		type: "string",
		value: "DIR",
		description: "what this host keeps of it ($PORTCULLIS_CACHE)"
	},
	"registry-id": {
		type: "string",
		value: "ID",
		description: "refuse the publication of any other registry"
	},
	channel: {
		type: "string",
		value: "NAME",
		description: "refuse any other channel"
	},
	"minimum-version": {
		type: "string",
		value: "N",
		description: "refuse any older publication, also where the cache was lost"
	},
	"publication-token": {
		type: "string",
		value: "SOURCE",
		description: "bearer token for the server: file:PATH, env:NAME or cmd:PROGRAM ARGS ($PORTCULLIS_PUBLICATION_TOKEN says the same)"
	},
	"ca-file": {
		type: "string",
		value: "FILE",
		description: "further certificate authorities for HTTPS, PEM ($PORTCULLIS_CA_FILE)"
	}
};
/** @throws UsageError when the options name no publication or no root, Error when the root cannot be read */
async function openClient(options, env, cwd, now) {
	const rootBytes = await readRootFile(options.root, env, cwd);
	const cacheDir = cacheFolder(options.cache, env, cwd, rootBytes);
	const source = publicationSource(options.publication, env, cwd);
	const token = tokenSource(options["publication-token"] ?? env["PORTCULLIS_PUBLICATION_TOKEN"], source, cwd);
	const ca = await readAuthorities(options["ca-file"] ?? env["PORTCULLIS_CA_FILE"], cwd);
	const minimumVersion = wholeNumber(options["minimum-version"]);
	return {
		client: createClient({
			source,
			cacheDir,
			rootBytes,
			now,
			env,
			...token === void 0 ? {} : { token },
			...ca === void 0 ? {} : { ca },
			...minimumVersion === void 0 ? {} : { minimumVersion },
			...options["registry-id"] === void 0 ? {} : { registryId: options["registry-id"] },
			...options.channel === void 0 ? {} : { channel: options.channel }
		}),
		cacheDir,
		source
	};
}
/** Where the token is, never the token: it would stand in the process list. */
function tokenSource(given, source, cwd) {
	if (given === void 0 || given === "") return void 0;
	const [, kind, rest = ""] = /^(file|env|cmd):(.+)$/su.exec(given) ?? [];
	if (kind === void 0) throw new UsageError("--publication-token is file:PATH, env:NAME or cmd:PROGRAM ARGS");
	if (source.startsWith("http:") && !/^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]/u.test(`${source}/`)) throw new UsageError("--publication-token is sent over https: only");
	if (kind === "env") return {
		kind,
		name: rest
	};
	if (kind === "file") return {
		kind,
		path: resolve(cwd, rest)
	};
	const [program = "", ...args] = rest.trim().split(/ +/u);
	return {
		kind: "command",
		command: [program, ...args]
	};
}
async function readAuthorities(given, cwd) {
	if (given === void 0 || given === "") return void 0;
	const path = resolve(cwd, given);
	try {
		const text = await readFile(path, "utf8");
		if (!text.includes("-----BEGIN CERTIFICATE-----")) throw new Error("there is no certificate in it");
		return text;
	} catch (cause) {
		throw new Error(`cannot read the certificate authorities ${path}`, { cause });
	}
}
function wholeNumber(given) {
	if (given === void 0) return void 0;
	if (!/^[1-9][0-9]{0,14}$/u.test(given)) throw new UsageError("--minimum-version is a whole number from 1");
	return Number(given);
}
/** An address as it stands, or a folder from here. */
function publicationSource(given, env, cwd) {
	const value = optionOrEnv("publication", given, env, "PORTCULLIS_PUBLICATION");
	if (!/^[a-z]+:\/\//.test(value)) return resolve(cwd, value);
	if (!/^(https?|file):\/\//.test(value) || !URL.canParse(value)) throw new UsageError("--publication is neither an http(s) or file URL nor a folder");
	const { username, password } = new URL(value);
	if (username !== "" || password !== "") throw new UsageError("--publication must not hold credentials");
	return value;
}
/** One cache per root: two registries never share what they remember. */
function cacheFolder(given, env, cwd, root) {
	const value = given ?? env["PORTCULLIS_CACHE"];
	if (value !== void 0 && value !== "") return resolve(cwd, value);
	const base = env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
	return join(base, "portcullis", createHash("sha256").update(root).digest("hex").slice(0, 16));
}

export { openClient as n, DENIES_PATH as r, CLIENT_OPTIONS as t };