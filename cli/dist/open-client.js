import { a as finding, c as ok, f as unlessFound, l as refused } from "./finding.js";
import { c as member, s as isJsonObject, u as parseStrictJson } from "./render-findings.js";
import { C as metadataPath, E as targetFilePath, h as MAX_TARGET_FILE_BYTES, n as expiredRoles, r as readPublicationMetadata, t as checkFile, v as ROLE_NAMES, w as parseExpiry } from "./read-publication.js";
import { a as wholeSeconds, r as HOUR_IN_MS } from "./time.js";
import { a as UsageError } from "./portcullis.js";
import { c as optionOrEnv, l as readRootFile, o as ROOT_OPTION } from "./locations.js";
import { mkdir, mkdtemp, open, readdir, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";

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
async function writeSynced(path, bytes) {
	await using handle = await open(path, "wx", 384);
	await handle.writeFile(bytes);
	await handle.sync();
}
async function syncDirectory(path) {
	await using handle = await open(path, "r");
	await handle.sync();
}

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

// runtime/client/client-state.ts
const STATE_FILE = "state.json";
const MAX_STATE_BYTES = 16384;
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
	const floors = Object.fromEntries(Object.entries(state.floors).map(([role, { keySet, version }]) => [role, {
		key_set: keySet,
		version
	}]));
	const seenAt = wholeSeconds(new Date(state.seenAt));
	const json = {
		schema_version: 1,
		generation: state.generation,
		seen_at: seenAt,
		floors
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
		const [keySet, version] = [member(floor, "key_set"), member(floor, "version")];
		if (typeof keySet !== "string" || typeof version !== "number") return void 0;
		read[role] = {
			keySet,
			version
		};
	}
	return {
		generation,
		seenAt,
		floors: read
	};
}
/**
* Refuses with PUBLICATION_ROLLBACK what is older than what was seen. A floor ends with its keys: after a key was stolen and
* used to run a version up, new keys start anew instead of locking every host out. The root's floor never ends.
*/
function checkFloors(metadata, floors, minimumVersion) {
	const findings = ROLE_NAMES.flatMap((role) => {
		const [floor, { version, keySet }] = [floors[role], metadata.roles[role]];
		if (floor === void 0 || version >= floor.version) return [];
		if (role !== "root" && floor.keySet !== keySet) return [];
		return [finding("PUBLICATION_ROLLBACK", `${role} is version ${version}, version ${floor.version} was seen before`)];
	});
	const { version } = metadata.roles.snapshot;
	if (version < minimumVersion) findings.push(finding("PUBLICATION_ROLLBACK", `version ${version}, at least ${minimumVersion} is asked for`));
	return unlessFound(findings, () => metadata);
}
function floorsOf(metadata) {
	const floor = (role) => ({
		keySet: metadata.roles[role].keySet,
		version: metadata.roles[role].version
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

// runtime/client/http-source.ts
const DEFAULT_FILE_TIMEOUT_MS = 3e4;
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
/**
* Reads a publication's files over HTTP(S). Sends no credentials, follows redirects within the same origin only, and stops
* at the byte bound or the time bound, whichever comes first: an endless or a slow answer costs neither memory nor patience.
*/
function httpSource(base, limits = { fileTimeoutMs: DEFAULT_FILE_TIMEOUT_MS }) {
	if (base.username !== "" || base.password !== "") throw new RangeError("The publication address holds credentials.");
	const root = new URL(base);
	if (!root.pathname.endsWith("/")) root.pathname += "/";
	return async (path, maxBytes) => {
		const signal = AbortSignal.timeout(limits.fileTimeoutMs);
		let response;
		try {
			response = await request(new URL(path, root), signal);
		} catch {
			return unreachable(signal.aborted ? `no answer for ${path} in ${limits.fileTimeoutMs} ms` : `no answer for ${path}`);
		}
		if (!(response instanceof Response)) return response;
		return readBody(path, response, maxBytes, signal);
	};
}
async function request(address, signal) {
	let url = address;
	for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
		const response = await fetch(url, {
			signal,
			headers: {
				accept: "*/*",
				"cache-control": "no-cache",
				"user-agent": "portcullis"
			},
			redirect: "manual",
			credentials: "omit"
		});
		if (!REDIRECTS.has(response.status)) return response;
		await response.body?.cancel();
		const location = response.headers.get("location") ?? "";
		if (!URL.canParse(location, url.href)) return unreachable("redirected to nowhere");
		const next = new URL(location, url);
		if (next.origin !== address.origin) return unreachable("redirected to another host");
		url = next;
	}
	return unreachable(`redirected more than ${MAX_REDIRECTS} times`);
}
async function readBody(path, response, maxBytes, signal) {
	if (!response.ok) {
		await response.body?.cancel();
		if (ABSENT.has(response.status)) return refused(finding("PUBLICATION_NOT_FOUND", `${path}: HTTP ${response.status}`));
		return unreachable(`${path}: HTTP ${response.status}`);
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

// runtime/client/publication-cache.ts
/** Another process may be about to point its state at a generation, or be reading one. */
const SPARE_GENERATION_HOURS = 1;
const SPARE_FILE_HOURS = 720;
/** Files of a host's cache. Nothing in it is trusted: metadata is verified from the embedded root, targets by digest. */
var PublicationCache = class {
	directory;
	constructor(directory) {
		this.directory = directory;
	}
	async prepare() {
		for (const name of [
			"generations",
			"targets",
			"unverified"
		]) await mkdir(join(this.directory, name), {
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
		for (const [path, bytes] of metadataFiles(metadata)) await writeSynced(join(aside, path), bytes);
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
		await writeFileAtomically(join(this.directory, "targets", sha256), bytes);
	}
	readUnverified(path, maxBytes) {
		return readBoundedFile(this.#unverifiedFile(path), path, maxBytes);
	}
	async addUnverified(path, bytes) {
		await writeFileAtomically(this.#unverifiedFile(path), bytes);
	}
	#unverifiedFile(path) {
		return join(this.directory, "unverified", createHash("sha256").update(path).digest("hex"));
	}
	/** Removes what was left behind: old generations, work of killed updates, files that no publication lists any more. */
	async prune(keep, metadata) {
		const used = /* @__PURE__ */ new Set([...keep, ...[...metadata.targets.values()].map(({ sha256 }) => sha256)]);
		const isWork = (name) => name.startsWith("work-");
		await removeOld(this.directory, SPARE_GENERATION_HOURS, (name) => !isWork(name));
		await removeOld(join(this.directory, "generations"), SPARE_GENERATION_HOURS, (name) => used.has(name));
		await removeOld(join(this.directory, "targets"), SPARE_FILE_HOURS, (name) => used.has(name));
		await removeOld(join(this.directory, "unverified"), SPARE_FILE_HOURS, () => false);
	}
};
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

// runtime/client/verified-publication.ts
const PLAIN_PATH = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
/** For the client alone: whoever calls this claims that the metadata passed every check. */
function verifiedPublication(parts) {
	const { origin, metadata, identity } = parts;
	const { roles, targets } = metadata;
	const first = ROLE_NAMES.reduce((a, b) => roles[b].expiresAt < roles[a].expiresAt ? b : a);
	const beforeExpiry = (read) => parts.clock() < roles[first].expiresAt ? read() : Promise.resolve(refused(finding("PUBLICATION_EXPIRED", `${first} expired at ${roles[first].expires}`)));
	return {
		origin,
		clock: parts.clock,
		...identity,
		version: roles.snapshot.version,
		versions: perRole((role) => roles[role].version),
		expires: roles[first].expires,
		expiries: perRole((role) => roles[role].expires),
		paths: [...targets.keys()].sort(),
		fileInfo: (path) => targets.get(path),
		roleBytes: (role) => roles[role].bytes,
		target: (path) => beforeExpiry(() => readTarget(parts, path)),
		evidence: (sha256, maxBytes) => beforeExpiry(() => readEvidence(parts, sha256, maxBytes)),
		unverified: (path, maxBytes) => beforeExpiry(() => readUnverified(parts, path, maxBytes))
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
/** A target's bytes from cache or source, verified. */
async function readTarget(parts, path) {
	const signed = parts.metadata.targets.get(path);
	if (signed === void 0) return refused(finding("PUBLICATION_NOT_FOUND", "no role lists that file"));
	if (signed.length > 67108864) return refused(finding("PUBLICATION_TOO_LARGE", `${path} has ${signed.length} bytes, at most ${MAX_TARGET_FILE_BYTES} are read`));
	const read = () => fromSource(parts.source, targetFilePath(path, signed.sha256), signed.length);
	return cachedOrRead(parts.cache, path, signed, read);
}
async function readEvidence(parts, sha256, maxBytes) {
	if (!/^[0-9a-f]{64}$/.test(sha256)) return refused(finding("PUBLICATION_NOT_FOUND", "that is no SHA-256 digest"));
	const path = `evidence/sha256/${sha256}`;
	const matches = (bytes) => createHash("sha256").update(bytes).digest("hex") === sha256;
	const cached = await parts.cache.readUnverified(path, maxBytes);
	if (cached.kind === "ok" && matches(cached.value)) return cached;
	const bytes = await fromSource(parts.source, path, maxBytes);
	if (bytes.kind === "refused") return bytes;
	if (!matches(bytes.value)) return refused(finding("PUBLICATION_DIGEST_MISMATCH", `${path} has another digest`));
	await parts.cache.addUnverified(path, bytes.value);
	return ok(bytes.value);
}
/** The source's copy where there is one, since such a file may change; the last one seen when the source is out of reach. */
async function readUnverified(parts, path, maxBytes) {
	if (!PLAIN_PATH.test(path)) return refused(finding("PUBLICATION_NOT_FOUND", "that is no path of a publication"));
	const bytes = await fromSource(parts.source, path, maxBytes);
	if (bytes.kind === "ok") {
		await parts.cache.addUnverified(path, bytes.value);
		return bytes;
	}
	const cached = await parts.cache.readUnverified(path, maxBytes);
	return cached.kind === "ok" ? cached : bytes;
}
async function fromSource(source, path, maxBytes) {
	if (source !== void 0) return source(path, maxBytes);
	return refused(finding("PUBLICATION_UNREACHABLE", `${path} is not cached, and only the cache is used`));
}

// runtime/client/client.ts
const CONFIG_PATH = "config.json";
const MAX_CONFIG_BYTES = 262144;
/** How far the remembered time may lag behind before a mere load writes it. */
const SEEN_AT_GRAIN_MS = 6e4;
/** A client of one publication. Refusals carry PUBLICATION_ codes; a broken cache directory is one of them, never a throw. */
function createClient(options) {
	const cache = new PublicationCache(options.cacheDir);
	const client = new Client(options, cache, sourceOf(options));
	return {
		refresh: () => withoutThrow(() => client.refresh()),
		loadCached: () => withoutThrow(() => client.loadCached())
	};
}
function sourceOf({ source, fileTimeoutMs = DEFAULT_FILE_TIMEOUT_MS }) {
	if (!(source instanceof URL || /^(?:https?|file):\/\//.test(source))) return directorySource(source);
	const url = new URL(source);
	if (url.protocol === "file:") return directorySource(fileURLToPath(url));
	if (url.protocol !== "http:" && url.protocol !== "https:") throw new RangeError("The publication address has another scheme.");
	return httpSource(url, { fileTimeoutMs });
}
async function withoutThrow(work) {
	try {
		return await work();
	} catch (error) {
		const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
		if (code === void 0 || !/^E[A-Z]+$/.test(code)) throw error;
		return refused(finding("PUBLICATION_UNREACHABLE", `the cache directory cannot be used (${code})`));
	}
}
var Client = class {
	#options;
	#cache;
	#source;
	constructor(options, cache, source) {
		this.#options = options;
		this.#cache = cache;
		this.#source = source;
	}
	async refresh() {
		await this.#cache.prepare();
		const state = await readState(this.#cache.directory);
		if (state.kind === "refused") return state;
		const clock = this.#clock(state.value);
		const known = await this.#readGeneration(state.value);
		const metadata = await this.#update(known, clock());
		if (metadata.kind === "refused") return metadata;
		const accepted = this.#check(metadata.value, state.value, clock());
		if (accepted.kind === "refused") return accepted;
		const parts = {
			metadata: metadata.value,
			cache: this.#cache,
			source: this.#source
		};
		const identity = await this.#identify(parts);
		if (identity.kind === "refused") return identity;
		for (const path of this.#options.prefetch ?? []) {
			const fetched = await readTarget(parts, path);
			if (fetched.kind === "refused") return fetched;
		}
		const committed = await this.#commit(metadata.value, known, state.value, clock());
		if (committed.kind === "refused") return committed;
		return ok(verifiedPublication({
			...parts,
			identity: identity.value,
			origin: "source",
			clock
		}));
	}
	async loadCached() {
		const state = await readState(this.#cache.directory);
		if (state.kind === "refused") return state;
		if (state.value === void 0) return refused(finding("PUBLICATION_NOT_FOUND", "nothing is cached yet"));
		const clock = this.#clock(state.value);
		const read = this.#cache.generation(state.value.generation);
		const metadata = await readPublicationMetadata(this.#options.rootBytes, read);
		if (metadata.kind === "refused") return metadata;
		const accepted = this.#check(metadata.value, state.value, clock());
		if (accepted.kind === "refused") return accepted;
		const parts = {
			metadata: metadata.value,
			cache: this.#cache,
			source: void 0
		};
		const identity = await this.#identify(parts);
		if (identity.kind === "refused") return identity;
		if (clock() - state.value.seenAt > SEEN_AT_GRAIN_MS) await writeState(this.#cache.directory, {
			...state.value,
			seenAt: clock()
		});
		return ok(verifiedPublication({
			...parts,
			identity: identity.value,
			origin: "cache",
			clock
		}));
	}
	/** A clock that was set back cannot revive what was seen to expire. */
	#clock(state) {
		const { now = () => /* @__PURE__ */ new Date() } = this.#options;
		return () => Math.max(now().getTime(), state?.seenAt ?? 0);
	}
	/** Verified anew from the embedded root: an edited cache counts as none, and the floors still hold. */
	async #readGeneration(state) {
		if (state === void 0) return void 0;
		const read = this.#cache.generation(state.generation);
		const metadata = await readPublicationMetadata(this.#options.rootBytes, read);
		return metadata.kind === "ok" ? metadata.value : void 0;
	}
	async #update(known, now) {
		const workDir = await this.#cache.workDirectory();
		try {
			const { updateMetadata } = await import("./tuf-update.js");
			const embeddedRoot = this.#options.rootBytes;
			return await updateMetadata({
				embeddedRoot,
				source: this.#source,
				workDir,
				known,
				now
			});
		} finally {
			await rm(workDir, {
				recursive: true,
				force: true
			});
		}
	}
	#check(metadata, state, now) {
		const findings = expiredRoles(metadata, now).map((role) => finding("PUBLICATION_EXPIRED", `${role} expired at ${metadata.roles[role].expires}`));
		const floors = checkFloors(metadata, state?.floors ?? {}, this.#options.minimumVersion ?? 0);
		return unlessFound(floors.kind === "ok" ? findings : [...findings, ...floors.findings], () => metadata);
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
	async #commit(metadata, known, before, seenAt) {
		const { directory } = this.#cache;
		const latest = await readState(directory);
		if (latest.kind === "refused") return latest;
		const still = checkFloors(metadata, latest.value?.floors ?? {}, 0);
		if (still.kind === "refused") return still;
		const generation = before !== void 0 && known?.roles.timestamp.sha256 === metadata.roles.timestamp.sha256 && known.roles.root.sha256 === metadata.roles.root.sha256 ? before.generation : await this.#cache.addGeneration(metadata);
		await writeState(directory, {
			generation,
			seenAt,
			floors: floorsOf(metadata)
		});
		await this.#cache.prune([generation, ...before === void 0 ? [] : [before.generation]], metadata);
		return ok(void 0);
	}
};

// cli/registry/open-client.ts
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
	}
};
/** @throws UsageError when the options name no publication or no root, Error when the root cannot be read */
async function openClient(options, env, cwd, now) {
	const rootBytes = await readRootFile(options.root, env, cwd);
	const cacheDir = cacheFolder(options.cache, env, cwd, rootBytes);
	const source = publicationSource(options.publication, env, cwd);
	return {
		client: createClient({
			source,
			cacheDir,
			rootBytes,
			now,
			...options["registry-id"] === void 0 ? {} : { registryId: options["registry-id"] },
			...options.channel === void 0 ? {} : { channel: options.channel }
		}),
		cacheDir,
		source
	};
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

export { openClient as n, CLIENT_OPTIONS as t };