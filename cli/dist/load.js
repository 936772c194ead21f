import { r as isPluginId } from "./registry-path.js";
import { a as finding, c as ok, f as unlessFound, l as refused, o as findingsOf } from "./finding.js";
import { a as MAX_JOURNAL_BODY_BYTES, c as anchorOf, d as readEntry, f as renderEntry, i as tornPath, l as anchorText, o as MAX_JOURNAL_LINE_BYTES, r as rotatedPath, s as NO_LINE, t as isRotated } from "./journal-files.js";
import { t as canonicalJson } from "./canonical-json.js";
import { r as toJson } from "./encode-document.js";
import { n as digestOf, r as hexOf, t as digestFromHex } from "./digest.js";
import { t as MAX_BUNDLE_BYTES } from "./bundle.js";
import { c as DEFAULT_ARTIFACT_BYTES, d as HARD_LIMITS } from "./tar-header.js";
import { a as parseManifest, i as parseEmbeddedManifest, n as MAX_MANIFEST_BYTES, o as permissionsOf, r as membersThatDiffer } from "./manifest.js";
import { n as enforcementOf, t as effectiveTier } from "./effective-tier.js";
import { n as denyCovering, u as releaseName } from "./denies.js";
import { a as wholeSeconds, r as HOUR_IN_MS } from "./time.js";
import { t as checkBuiltIn } from "./check-built-in.js";
import { n as verifyReleaseStatement } from "./release-statement.js";
import { a as codeEntry, n as renderFindings, o as isCode } from "./render-findings.js";
import { a as parseApprovalRecord, i as MAX_APPROVAL_RECORD_BYTES, r as recordedRelease } from "./read-ledger.js";
import { a as readArtifact, n as openPlainFile, p as bytesSource, r as readArtifactFile, t as fileSource } from "./artifact-file.js";
import { i as readShardOf, t as readPublicationFacts } from "./publication-facts.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { t as failIfUnreachable } from "./unreachable.js";
import { t as unknownPlugin } from "./near-plugin.js";
import { n as openClient, t as CLIENT_OPTIONS } from "./open-client.js";
import { promisify } from "node:util";
import { chmod, mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { closeSync, constants as constants$1, fdatasync, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readSync, readdirSync, renameSync, statSync, writeFileSync, writeSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { DatabaseSync } from "node:sqlite";

// runtime/journal/journal-tail.ts
/** Opens a plain file of a journal, never through a link at its last segment. @throws Error with the system's reason */
function openJournalFile(path, flags) {
	const fd = openSync(path, flags | (constants$1.O_NOFOLLOW ?? 0) | (constants$1.O_NONBLOCK ?? 0), 384);
	if (fstatSync(fd).isFile()) return fd;
	closeSync(fd);
	throw new Error("not a plain file");
}
/** Reads the end alone, so that a journal of any size costs the same. The bytes of a file without a whole line. */
function readTail(fd) {
	const { size } = fstatSync(fd);
	const from = Math.max(0, size - 2 * MAX_JOURNAL_LINE_BYTES);
	const bytes = readAt(fd, from, size - from);
	const lastNewline = bytes.lastIndexOf(NEWLINE);
	const torn = bytes.subarray(lastNewline + 1);
	if (torn.length > 1048576) return refused(finding("JOURNAL_DAMAGED", "what stands at its end is longer than any line"));
	if (lastNewline === -1) return ok(torn);
	const line = bytes.subarray(bytes.lastIndexOf(NEWLINE, lastNewline - 1) + 1, lastNewline);
	const entry = readEntry(line);
	if (entry.kind === "refused") return refused(finding("JOURNAL_DAMAGED", `its last line is none: ${entry.findings[0].message}`));
	const { journal, sequence } = entry.value;
	return ok({
		journal,
		last: anchorOf(sequence, line),
		end: from + lastNewline + 1,
		torn
	});
}
const NEWLINE = 10;
function readAt(fd, from, length) {
	const bytes = Buffer.alloc(length);
	let read = 0;
	while (read < length) {
		const count = readSync(fd, bytes, read, length - read, from + read);
		if (count === 0) break;
		read += count;
	}
	return bytes.subarray(0, read);
}

// runtime/journal/journal-file.ts
/** The file that a journal is written to. Every method is for the holder of its lock alone, and blocks. */
var JournalFile = class {
	#path;
	#maxFileBytes;
	#open;
	/** How far this writer knows the journal to have come. */
	#seen;
	constructor(path, maxFileBytes) {
		this.#path = path;
		this.#maxFileBytes = maxFileBytes;
	}
	/** The descriptor of the file last written, to be synced. */
	get fd() {
		return this.#open?.fd;
	}
	/** Writes all lines or none. @throws Error with the system's reason; the file is then as it was, or ends in a torn line */
	append(notes, at) {
		const opened = this.#current(at);
		if (opened.kind === "refused") return opened;
		let open = opened.value;
		const lines = linesAfter(open.chain, notes, at);
		const bytes = Buffer.concat(lines.map(({ bytes }) => bytes));
		if (open.end > 0 && open.end + bytes.length > this.#maxFileBytes) open = this.#rotate(open);
		try {
			this.#write(open, bytes, lines.at(-1)?.anchor ?? open.chain.last);
		} catch (error) {
			this.close();
			throw error;
		}
		return ok(lines.map(({ anchor }) => anchor));
	}
	close() {
		if (this.#open !== void 0) closeSync(this.#open.fd);
		this.#open = void 0;
	}
	/** The file as its last writer left it, begun or mended where that is due. */
	#current(at) {
		if (this.#open !== void 0 && this.#isUntouched(this.#open)) return ok(this.#open);
		this.close();
		const read = this.#reopen(at);
		if (read.kind === "refused") return read;
		this.#open = read.value;
		return read;
	}
	#isUntouched({ ino, end }) {
		const now = statSync(this.#path, { throwIfNoEntry: false });
		return now !== void 0 && now.ino === ino && now.size === end;
	}
	#reopen(at) {
		const fd = openJournalFile(this.#path, constants$1.O_RDWR | constants$1.O_CREAT);
		try {
			const read = this.#read(fd, at);
			if (read.kind === "refused") closeSync(fd);
			return read;
		} catch (error) {
			closeSync(fd);
			throw error;
		}
	}
	#read(fd, at) {
		const tail = readTail(fd);
		if (tail.kind === "refused") return tail;
		const { value } = tail;
		const here = "last" in value ? value : void 0;
		const chain = here === void 0 ? this.#rotatedOut() : ok(here);
		if (chain.kind === "refused") return chain;
		const cut = this.#cutSince(chain.value);
		if (cut !== void 0) return refused(cut);
		const [end, torn] = "last" in value ? [value.end, value.torn] : [0, value];
		return ok(this.#mended({
			fd,
			ino: fstatSync(fd).ino,
			chain: chain.value ?? newChain(),
			end
		}, torn, at));
	}
	/** A host that goes on while its journal is cut or taken away would write the cut out of the record. */
	#cutSince(found) {
		const seen = this.#seen;
		if (seen === void 0) return void 0;
		if (found?.journal === seen.journal && found.last.sequence >= seen.last.sequence) return void 0;
		return finding("JOURNAL_DAMAGED", `it no longer has line ${anchorText(seen.last)}`);
	}
	/** The end of the newest file that was rotated out; undefined where there is none. */
	#rotatedOut() {
		const base = basename(this.#path);
		const newest = readdirSync(dirname(this.#path)).filter((name) => isRotated(name, base)).sort().at(-1);
		if (newest === void 0) return ok(void 0);
		const fd = openJournalFile(join(dirname(this.#path), newest), constants$1.O_RDONLY);
		try {
			const tail = readTail(fd);
			if (tail.kind === "refused") return tail;
			if ("last" in tail.value) return ok(tail.value);
			return refused(finding("JOURNAL_DAMAGED", "a file that was rotated out has no line"));
		} finally {
			closeSync(fd);
		}
	}
	/** Sets a torn line aside before anything is written over it, and says so in the journal; begins one that has no line. */
	#mended(open, torn, at) {
		const isNew = open.chain.last.sequence === 0;
		if (torn.length > 0) this.#setAside(torn, open.chain.last.sequence + 1);
		else if (!isNew) return open;
		ftruncateSync(open.fd, open.end);
		const aside = torn.length === 0 ? {} : {
			torn_bytes: torn.length,
			torn_digest: digestOf(torn)
		};
		const note = {
			kind: isNew ? "journal.begun" : "journal.mended",
			body: canonicalJson(aside)
		};
		const [line] = linesAfter(open.chain, [note], at);
		const written = line === void 0 ? open : this.#write(open, line.bytes, line.anchor);
		syncDirectory(dirname(this.#path));
		return written;
	}
	#setAside(torn, sequence) {
		writeFileSync(tornPath(this.#path, sequence, hexOf(digestOf(torn))), torn, {
			mode: 384,
			flush: true
		});
	}
	#write(open, bytes, last) {
		let written = 0;
		try {
			while (written < bytes.length) written += writeSync(open.fd, bytes, written, bytes.length - written, open.end + written);
		} catch (error) {
			ftruncateSync(open.fd, open.end);
			throw error;
		}
		const chain = {
			...open.chain,
			last
		};
		this.#seen = chain;
		this.#open = {
			...open,
			chain,
			end: open.end + bytes.length
		};
		return this.#open;
	}
	/** The chain goes on in a new file: its first line names the last of the one before. */
	#rotate(open) {
		fsyncSync(open.fd);
		renameSync(this.#path, rotatedPath(this.#path, open.chain.last.sequence));
		closeSync(open.fd);
		this.#open = void 0;
		const fd = openJournalFile(this.#path, constants$1.O_RDWR | constants$1.O_CREAT | constants$1.O_EXCL);
		syncDirectory(dirname(this.#path));
		this.#open = {
			fd,
			ino: fstatSync(fd).ino,
			chain: open.chain,
			end: 0
		};
		return this.#open;
	}
};
function linesAfter({ journal, last }, notes, at) {
	let before = last;
	return notes.map(({ kind, body }) => {
		const sequence = before.sequence + 1;
		const text = renderEntry({
			journal,
			sequence,
			previous: before.digest,
			at,
			kind
		}, body);
		const bytes = Buffer.from(`${text}\n`, "utf8");
		before = anchorOf(sequence, bytes.subarray(0, -1));
		return {
			bytes,
			anchor: before
		};
	});
}
function newChain() {
	return {
		journal: randomUUID(),
		last: {
			sequence: 0,
			digest: NO_LINE
		}
	};
}
function syncDirectory(path) {
	const fd = openSync(path, constants$1.O_RDONLY);
	try {
		fsyncSync(fd);
	} finally {
		closeSync(fd);
	}
}

// runtime/journal/journal-lock.ts
/**
* A lock that threads and processes of one host share. SQLite takes it as a lock of the kernel on an empty file beside the
* journal, so it ends with its holder, however that ends: there is no stale lock to judge by process ids, which come back.
*/
var JournalLock = class {
	#database;
	#begin;
	#commit;
	/** Makes the file, and the folder that it lies in. @throws Error when that cannot be, or the file is something else */
	constructor(path) {
		mkdirSync(dirname(path), {
			recursive: true,
			mode: 448
		});
		this.#database = new DatabaseSync(path, { timeout: 0 });
		this.#begin = this.#database.prepare("BEGIN EXCLUSIVE");
		this.#commit = this.#database.prepare("COMMIT");
	}
	/** False while somebody else holds it. */
	tryAcquire() {
		try {
			this.#begin.run();
			return true;
		} catch (error) {
			if (error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY) return false;
			throw error;
		}
	}
	release() {
		this.#commit.run();
	}
	close() {
		this.#database.close();
	}
};
const SQLITE_BUSY = 5;

// runtime/journal/journal.ts
const DEFAULT_MAX_FILE_BYTES = 67108864;
/** Others hold the lock for the time of a write; one that holds it for so long hangs. */
const LOCK_WAIT_MS = 1e4;
const RETRY_MS = 2;
/** Notes of one write: bounds the memory of a batch, and how long others wait. */
const MAX_BATCH = 256;
/** Opens a journal; nothing is touched before the first line. */
function openJournal(options) {
	return new QueuedJournal(options);
}
var QueuedJournal = class {
	#options;
	#file;
	#queue = [];
	#lock;
	#running;
	constructor(options) {
		this.#options = options;
		this.#file = new JournalFile(options.path, options.maxFileBytes ?? DEFAULT_MAX_FILE_BYTES);
	}
	append(kind, body) {
		const text = canonicalText(body);
		if (text === void 0) return Promise.resolve(refused(unwritable("it has no canonical form")));
		if (Buffer.byteLength(text) > 1048064) return Promise.resolve(refused(unwritable("a line would be longer than any reader accepts")));
		return new Promise((answer) => {
			this.#queue.push({
				kind,
				body: text,
				answer
			});
			this.#running ??= this.#drain();
		});
	}
	async close() {
		await this.#running;
		this.#file.close();
		this.#lock?.close();
		this.#lock = void 0;
	}
	async #drain() {
		await Promise.resolve();
		while (this.#queue.length > 0) {
			const batch = this.#queue.splice(0, MAX_BATCH);
			const written = await this.#record(batch);
			for (const [index, { answer }] of batch.entries()) answer(anchorAt(written, index));
		}
		this.#running = void 0;
	}
	async #record(batch) {
		try {
			const lock = await this.#acquire();
			if (lock === void 0) return refused(unwritable(`its lock was held for ${LOCK_WAIT_MS} ms`));
			const written = this.#write(lock, batch);
			const { fd } = this.#file;
			if (written.kind === "ok" && fd !== void 0 && this.#options.durability !== "written") await sync(fd);
			return written;
		} catch (error) {
			return refused(unwritable(reasonOf(error)));
		}
	}
	#write(lock, batch) {
		try {
			return this.#file.append(batch, (this.#options.now?.() ?? /* @__PURE__ */ new Date()).toISOString());
		} finally {
			lock.release();
		}
	}
	async #acquire() {
		this.#lock ??= new JournalLock(`${this.#options.path}.lock`);
		const until = performance.now() + LOCK_WAIT_MS;
		while (!this.#lock.tryAcquire()) {
			if (performance.now() > until) return void 0;
			await setTimeout(RETRY_MS);
		}
		return this.#lock;
	}
};
function canonicalText(body) {
	try {
		return canonicalJson(toJson(body));
	} catch {
		return;
	}
}
const sync = promisify(fdatasync);
function anchorAt(written, index) {
	if (written.kind === "refused") return written;
	const anchor = written.value[index];
	return anchor === void 0 ? refused(unwritable("a line was not written")) : ok(anchor);
}
function unwritable(why) {
	return finding("JOURNAL_UNWRITABLE", why);
}
/** The system's word for it; its message would hold paths of the host. */
function reasonOf(error) {
	if (!(error instanceof Error) || !("code" in error)) return "unknown";
	return error.code === "ERR_SQLITE_ERROR" ? `its lock: ${error.message}` : String(error.code);
}

// core/load/admitted-release.ts
/** Finds the row that admits exactly these bytes under exactly that plugin. The shard is of a verified publication. */
function findAdmittedRelease(shard, pluginId, digest) {
	const plugin = shard?.plugins.find((entry) => entry.plugin_id === pluginId);
	if (plugin === void 0) return refused(finding("LOAD_NOT_ADMITTED", `the registry has no plugin ${pluginId}`));
	const row = plugin.releases.find((release) => release.artifact.digest === digest);
	if (row === void 0) return refused(finding("LOAD_NOT_ADMITTED", `no admitted release of ${pluginId} has ${digest}`));
	return ok({
		pluginId,
		record: plugin.record,
		row
	});
}

// core/denies/deny-index.ts
const PREFIX_HEX = 7;
const PREFIX_BITS = 16;
/**
* The denies of one publication, read once so that a lookup costs tens of nanoseconds however many there are. Most lookups
* end at a bitmap of the first two bytes of every denied digest: exact, since a bit that is set only asks the map.
*/
var DenyIndex = class {
	#prefixes = new Uint32Array(2 ** PREFIX_BITS / 32);
	#byDigest = /* @__PURE__ */ new Map();
	/** Entries that name a plugin, which cover releases of it that nobody had expanded them to. */
	#byPlugin = /* @__PURE__ */ new Map();
	constructor(denies) {
		for (const [rank, deny] of denies.entries()) {
			const ranked = {
				deny,
				rank
			};
			const { scope } = deny;
			for (const digest of deny.digests) this.#addDigest(digest, ranked);
			if (scope.kind === "digest") this.#addDigest(scope.digest, ranked);
			if (!("plugin_id" in scope)) continue;
			const of = this.#byPlugin.get(scope.plugin_id);
			if (of === void 0) this.#byPlugin.set(scope.plugin_id, [ranked]);
			else of.push(ranked);
		}
	}
	/** The gravest entry for these bytes, whatever they are called. */
	ofDigest(digest) {
		return this.#rankedOf(digest)?.deny;
	}
	/** The gravest entry that covers the release, as `denyCovering` understands covering: a revocation before a quarantine. */
	covering(release) {
		let found = this.#rankedOf(release.digest);
		const named = this.#byPlugin.get(release.pluginId);
		if (named === void 0) return found?.deny;
		for (const ranked of named) if (denyCovering([ranked.deny], release) !== void 0) found = graver(found, ranked);
		return found?.deny;
	}
	#rankedOf(digest) {
		const prefix = prefixOf(digest);
		return ((this.#prefixes[prefix >>> 5] ?? 0) >>> (prefix & 31) & 1) === 0 ? void 0 : this.#byDigest.get(digest);
	}
	#addDigest(digest, ranked) {
		const prefix = prefixOf(digest);
		this.#prefixes[prefix >>> 5] = (this.#prefixes[prefix >>> 5] ?? 0) | 1 << (prefix & 31);
		this.#byDigest.set(digest, graver(this.#byDigest.get(digest), ranked));
	}
};
/** What is quarantined may be examined: an entry that came first must not make a revoked release look so. */
function graver(one, other) {
	if (one === void 0) return other;
	const [isOne, isOther] = [one.deny.action === "revoked", other.deny.action === "revoked"];
	if (isOne !== isOther) return isOne ? one : other;
	return one.rank <= other.rank ? one : other;
}
/** The first four hexadecimal digits as a number, read from the text: a hash of all of it would cost more than the lookup. */
function prefixOf(digest) {
	return nibbleAt(digest, PREFIX_HEX) << 12 | nibbleAt(digest, 8) << 8 | nibbleAt(digest, 9) << 4 | nibbleAt(digest, 10);
}
/** Of a digit in any case; of whatever else something below 16, which then is in no map. */
function nibbleAt(text, index) {
	const code = text.charCodeAt(index);
	return (code & 15) + (code >>> 6) * 9 & 15;
}
const INDICES = /* @__PURE__ */ new WeakMap();
/** The index of a list, made once for as long as the list lives. */
function denyIndexOf(denies) {
	const known = INDICES.get(denies);
	if (known !== void 0) return known;
	const index = new DenyIndex(denies);
	INDICES.set(denies, index);
	return index;
}

// core/load/publication-age.ts
/**
* PUBLICATION_STALE where a publication is older than a tier allows: sooner than it expires, an old one may hide a deny.
* `issuedAt` is when its timestamp was signed, both times in milliseconds since the epoch.
*/
function publicationAgeFindings(tiers, issuedAt, at) {
	const age = (at - issuedAt) / HOUR_IN_MS;
	return tiers.flatMap(({ name, max_publication_age_hours: allowed }) => {
		if (allowed === void 0 || age <= allowed) return [];
		const message = `the publication is ${Math.floor(age * 10) / 10} hours old, tier ${name} allows ${allowed}`;
		return [finding("PUBLICATION_STALE", message)];
	});
}

// core/load/checked-evidence.ts
/** Bytes that have the digest which the row names. */
function checkedEvidence(bytes, digest, name) {
	if (bytes === void 0) return refused(finding("LOAD_EVIDENCE_MISSING", `the ${name} ${digest} is nowhere to be had`));
	if (digestOf(bytes) === digest) return ok(bytes);
	return refused(finding("LOAD_EVIDENCE_CHANGED", `the ${name} has ${digestOf(bytes)}, the row names ${digest}`));
}

// core/load/would-deny.ts
/**
* All that a tier which does not enforce yet may soften at load: a bound that its own policy sets on the publication's age,
* inside the expiry that always holds. A closed list: admission, signatures, digests, evidence and denies refuse in every tier.
*/
const SOFT_AT_LOAD = /* @__PURE__ */ new Set(["PUBLICATION_STALE"]);
/** Sorts findings into those that refuse and the codes of those that are noted only. */
function softenedAtLoad(findings, tier) {
	if (findings.length === 0 || tier === void 0 || enforcementOf(tier.met) === "enforce") return {
		refusing: findings,
		noted: []
	};
	const noted = findings.filter(({ code }) => SOFT_AT_LOAD.has(code));
	return {
		refusing: findings.filter((one) => !noted.includes(one)),
		noted: noted.map(({ code }) => code)
	};
}
/**
* Codes that the release's tier noted at admission instead of refusing, by its approval record. A record that cannot be had
* denies nothing in such a tier; that it is not there is then what would.
*/
function softenedAtAdmission(approval, row) {
	if (row.approval_record === void 0) return [];
	const bytes = checkedEvidence(approval, row.approval_record, "approval record");
	if (bytes.kind === "refused") return bytes.findings.map(({ code }) => code);
	const parsed = parseApprovalRecord(bytes.value);
	if (parsed.kind === "refused") return ["LOAD_EVIDENCE_CHANGED"];
	return (recordedRelease(parsed.value.value, row.artifact.digest)?.softened ?? []).flatMap(({ code, by }) => by.kind === "enforcement" && isCode(code) ? [code] : []);
}

// core/load/verify-artifact.ts
/** Verifies name, statement, both manifests and SBOM of an artifact against its row. `tier` is the one in force. */
function verifyArtifact(question, tier) {
	const named = [
		...findingsOf(question.contents),
		...findingsOf(question.release),
		...nameFindings(question)
	];
	if (question.release.kind === "refused") return {
		findings: named,
		declared: void 0,
		noted: []
	};
	const release = question.release.value;
	const manifest = readManifest(question, release);
	const isEnforced = tier === void 0 || enforcementOf(tier.met) === "enforce";
	return {
		findings: [
			...named,
			...findingsOf(manifest),
			...statementFindings(question, release, tier),
			...sbomFindings(question, release)
		],
		declared: manifest.kind === "refused" ? void 0 : {
			permissions: permissionsOf(manifest.value),
			executionMs: manifest.value.limits?.execution_ms
		},
		noted: isEnforced ? [] : softenedAtAdmission(question.evidence.approval, release.row)
	};
}
/** A renamed plugin would run under another's permissions. */
function nameFindings(question) {
	const embedded = embeddedManifest(question);
	const { requestedPlugin } = question;
	if (embedded?.kind !== "ok" || requestedPlugin === void 0 || embedded.value.value.plugin_id === requestedPlugin) return [];
	return [finding("LOAD_PLUGIN_MISMATCH", `the artifact is ${embedded.value.value.plugin_id}, not ${requestedPlugin}`, { file: question.fileName })];
}
function embeddedManifest(question) {
	const member = question.contents.kind === "ok" ? question.contents.value.manifest : void 0;
	return member === void 0 ? void 0 : parseEmbeddedManifest(member.bytes, `${question.fileName}!${member.member}`);
}
/** The admitted manifest, held against its digest and against the one inside the artifact. */
function readManifest(question, { row }) {
	const bytes = checkedEvidence(question.evidence.manifest, row.manifest_digest, "manifest");
	if (bytes.kind === "refused") return bytes;
	const released = parseManifest(bytes.value);
	if (released.kind === "refused") return released;
	const embedded = embeddedManifest(question);
	if (embedded === void 0) return refused(finding("LOAD_MANIFEST_DIFFERS", "the artifact carries no manifest", { file: question.fileName }));
	if (embedded.kind === "refused") return embedded;
	const different = membersThatDiffer(embedded.value.json, released.value.json).map((member) => finding("LOAD_MANIFEST_DIFFERS", `${member} is not the same inside the artifact`, embedded.value.at(`/${member}`)));
	return unlessFound(different, () => released.value.value);
}
function statementFindings(question, { pluginId, record, row }, tier) {
	const bytes = checkedEvidence(question.evidence.statement, row.statement_digest, "release statement");
	if (bytes.kind === "refused") return bytes.findings;
	const statement = {
		bundle: bytes.value,
		artifact: {
			name: row.artifact.name,
			digest: question.digest
		},
		manifestDigest: row.manifest_digest,
		sbomDigest: row.sbom_digest,
		pluginId,
		version: row.version,
		registryId: question.registryId,
		trust: question.trust,
		at: new Date(row.admitted_at)
	};
	const { policy } = question;
	return [...findingsOf(verifyReleaseStatement({
		...statement,
		publishers: record.publishers
	})), ...checkBuiltIn({
		tiers: tier?.met ?? [],
		policy,
		pinned: record.pinned,
		statement
	})];
}
function sbomFindings(question, { row }) {
	const sbom = question.contents.kind === "ok" ? question.contents.value.sbom : void 0;
	if (sbom === void 0 || digestOf(sbom.bytes) === row.sbom_digest) return [];
	return [finding("LOAD_SBOM_DIFFERS", `the embedded SBOM has ${digestOf(sbom.bytes)}, the row names ${row.sbom_digest}`, { file: question.fileName })];
}

// core/load/decide-load.ts
/**
* Decides whether exactly these bytes may load: admitted under this plugin, not denied, with the release statement,
* manifest and SBOM digest of their row, under a head that the publish identity signed. Whatever is missing is a refusal.
*/
function decideLoad(question) {
	const tier = tierOf(question);
	return answerLoad(question, question, verifyArtifact(question, tier), tier);
}
/** The tier that a release is loaded under at that instant; undefined where no release, or no such tier, is known. */
function tierOf({ release, policy, at }) {
	return release.kind === "refused" ? void 0 : effectiveTier(policy, release.value.record.tier, at);
}
/** Decides by what was verified of the artifact before. `verified` must be of the same bytes, row and `tier`. */
function answerLoad(ground, asked, verified, tier) {
	if (asked.release.kind === "refused") return {
		verdict: "deny",
		release: void 0,
		tier: void 0,
		findings: [
			...verified.findings,
			...findingsOf(ground.head),
			...bareDigestDeny(ground, asked.digest)
		]
	};
	const release = asked.release.value;
	const aged = publicationAgeFindings(tier?.met ?? [], ground.publicationIssuedAt, ground.at.getTime());
	const { refusing, noted } = softenedAtLoad(aged, tier);
	const findings = [
		...verified.findings,
		...findingsOf(ground.head),
		...denyFindings(ground, asked.digest, release),
		...tierFindings(release, tier),
		...refusing
	];
	if (verified.declared === void 0 || tier === void 0 || findings.length > 0) return {
		verdict: "deny",
		release,
		tier: tier?.tier.name,
		findings
	};
	return {
		verdict: "allow",
		release,
		tier: tier.tier.name,
		permissions: permissionsIn(tier, verified.declared),
		executionLimitMs: lowest([verified.declared.executionMs, ...tier.met.map(({ max_limits: limits }) => limits?.execution_ms)]),
		wouldDeny: enforcementOf(tier.met) === "enforce" ? void 0 : [.../* @__PURE__ */ new Set([...noted, ...verified.noted])]
	};
}
/** An artifact may be denied that was never admitted, or no longer is. */
function bareDigestDeny({ denies }, digest) {
	const deny = denyIndexOf(denies).ofDigest(digest);
	return deny === void 0 ? [] : [denyFinding(deny)];
}
function denyFindings({ denies }, digest, { pluginId, row }) {
	const deny = denyIndexOf(denies).covering({
		...releaseName(pluginId, row),
		digest
	});
	const entry = row.quarantined === true ? [finding("LOAD_QUARANTINED", "it entered quarantined, as synthesized")] : [];
	return deny === void 0 ? entry : [...entry, denyFinding(deny)];
}
function denyFinding(deny) {
	const code = deny.action === "revoked" ? "LOAD_REVOKED" : "LOAD_QUARANTINED";
	return finding(code, `${deny.id} (${deny.severity}): ${deny.reason}`);
}
/** A tier that the policy no longer has bounds nothing: no limit would hold. */
function tierFindings({ record }, tier) {
	if (tier !== void 0) return [];
	return [finding("LOAD_TIER_UNKNOWN", `the policy has no tier ${record.tier.name}`)];
}
/** Admitted under the tier granted; where that has lapsed, what the one below does not have is gone. */
function permissionsIn({ tier, lapsedFrom }, declared) {
	const had = lapsedFrom === void 0 ? void 0 : tier.permissions;
	return had === void 0 ? declared.permissions : declared.permissions.filter((permission) => had.includes(permission));
}
/** The strictest bound of those that are set; null where none is. */
function lowest(bounds) {
	const set = bounds.filter((bound) => bound !== void 0);
	return set.length === 0 ? null : Math.min(...set);
}

// runtime/load-gate/decision-document.ts
/** Written into a decision, so that it fits a line of the journal; an archive of thousands of bad members has more. */
const MAX_DECISION_FINDINGS = 100;
/** Stands in a decision where no plugin could be told. */
const UNKNOWN_PLUGIN = "unknown";
/** A deny for what came before any release could be asked about. */
function deniedBy(findings) {
	return {
		verdict: "deny",
		release: void 0,
		tier: void 0,
		findings
	};
}
/** The same answer, denied by what was found besides. */
function deniedAlso(answer, besides) {
	const { release, tier } = answer;
	const before = answer.verdict === "deny" ? answer.findings : [];
	const isNew = ({ code }) => !before.some((known) => known.code === code);
	return {
		verdict: "deny",
		release,
		tier,
		findings: [...before, ...besides.filter(isNew)]
	};
}
/** The decision document of an answer. `claimed` is the name that the artifact gives itself. */
function decisionOf(answer, context, claimed) {
	const findings = answer.verdict === "deny" ? answer.findings : [];
	const { release } = answer;
	const wouldDeny = answer.verdict === "allow" ? answer.wouldDeny : void 0;
	return {
		decision: {
			schema_version: 1,
			plugin_id: pluginIdOf(release, context.pluginId ?? claimed ?? ""),
			tier: answer.tier ?? release?.record.tier.name ?? null,
			permissions: answer.verdict === "allow" ? answer.permissions : [],
			execution_limit_ms: answer.verdict === "allow" ? answer.executionLimitMs : null,
			audit_log: context.auditLog,
			verdict: answer.verdict,
			findings: findings.slice(0, MAX_DECISION_FINDINGS).map(saidFinding),
			...wouldDeny === void 0 ? {} : { would_deny: wouldDeny.slice(0, MAX_DECISION_FINDINGS) },
			version: release?.row.version ?? null,
			...context.digest === void 0 ? {} : { digest: context.digest },
			...context.runId === void 0 ? {} : { run_id: context.runId },
			publication_version: context.publicationVersion,
			isolation: null,
			decided_at: wholeSeconds(context.now)
		},
		findings
	};
}
/** As a decision holds it. A cut must not leave half of a surrogate pair, which no journal could hold. */
function saidFinding({ code, message }) {
	return {
		code,
		message: message.slice(0, 2e3).toWellFormed(),
		hint: codeEntry(code).hint
	};
}
/** The admitted name, or the one given; a name that is none is not repeated. */
function pluginIdOf(release, given) {
	const name = release?.pluginId ?? given;
	return isPluginId(name) ? name : UNKNOWN_PLUGIN;
}

// runtime/load-gate/take-artifact.ts
/** Without a store an artifact is held in memory, and no larger one is. */
const MAX_HELD_BYTES = DEFAULT_ARTIFACT_BYTES;
/** Read ahead while the chunk before is hashed. */
const CHUNK_BYTES = 1048576;
/** Reads a plain file once, through no link, into memory or into a copy in the store. LOAD_UNREADABLE where it cannot. */
async function takeArtifact(path, fileName, store) {
	const unreadable = (why) => refused(finding("LOAD_UNREADABLE", why, { file: fileName }));
	try {
		await using handle = await openPlainFile(path);
		const { size } = await handle.stat();
		const bound = store === void 0 ? MAX_HELD_BYTES : HARD_LIMITS.maxArchiveBytes;
		if (size > bound) return unreadable(`${size} bytes; the bound is ${bound}`);
		return ok(store === void 0 ? await held(handle, size, fileName) : await copied(handle, size, fileName, store));
	} catch (error) {
		return unreadable(`the file cannot be read (${error instanceof Error && "code" in error ? String(error.code) : "not a plain file, or it was cut"})`);
	}
}
/** Hands over what was allowed; LOAD_UNREADABLE where the store cannot keep it. */
async function keepFor(artifact, file) {
	try {
		return ok(await artifact.handOver());
	} catch (error) {
		const why = error instanceof Error && "code" in error ? String(error.code) : "unknown";
		return refused(finding("LOAD_UNREADABLE", `the store cannot keep it (${why})`, { file }));
	}
}
async function held(handle, size, fileName) {
	const bytes = Buffer.allocUnsafeSlow(size);
	const digest = await hashWhole(handle, size, (offset, length) => bytes.subarray(offset, offset + length));
	return {
		digest,
		size,
		contents: () => readArtifact(fileName, bytesSource(bytes), HARD_LIMITS),
		handOver: async () => ({
			digest,
			path: void 0,
			bytes
		}),
		[Symbol.asyncDispose]: async () => void 0
	};
}
async function copied(handle, size, fileName, store) {
	await mkdir(store, {
		recursive: true,
		mode: 448
	});
	const aside = join(store, `.taking-${randomUUID()}`);
	const copy = await open(aside, "wx+", 384);
	const dispose = async () => {
		await copy.close();
		await rm(aside, { force: true });
	};
	try {
		const chunks = [Buffer.allocUnsafeSlow(CHUNK_BYTES), Buffer.allocUnsafeSlow(CHUNK_BYTES)];
		const into = (offset, length) => {
			return (offset / CHUNK_BYTES % 2 === 0 ? chunks[0] : chunks[1]).subarray(0, length);
		};
		const digest = await hashWhole(handle, size, into, (bytes, offset) => writeWhole(copy, bytes, offset));
		const source = fileSource(copy, size);
		return {
			digest,
			size,
			contents: () => readArtifact(fileName, source, HARD_LIMITS),
			handOver: () => putInto(store, aside, digest, fileName),
			[Symbol.asyncDispose]: dispose
		};
	} catch (error) {
		await dispose();
		throw error;
	}
}
/** The store's own copy replaces whatever lay under that name, so that no older file has to be believed. */
async function putInto(store, aside, digest, fileName) {
	const folder = join(store, hexOf(digest));
	await mkdir(folder, {
		recursive: true,
		mode: 448
	});
	await chmod(aside, 256);
	const path = join(folder, fileName);
	await rename(aside, path);
	return {
		digest,
		path,
		bytes: void 0
	};
}
async function hashWhole(handle, size, into, keep = async () => void 0) {
	const hash = createHash("sha256");
	const readAt = (offset) => readWhole(handle, into(offset, Math.min(CHUNK_BYTES, size - offset)), offset);
	let next = size > 0 ? readAt(0) : void 0;
	for (let offset = 0; next !== void 0; offset += CHUNK_BYTES) {
		const bytes = await next;
		next = offset + CHUNK_BYTES < size ? readAt(offset + CHUNK_BYTES) : void 0;
		next?.catch(() => void 0);
		const kept = keep(bytes, offset);
		hash.update(bytes);
		await kept;
	}
	return digestFromHex(hash.digest("hex"));
}
async function readWhole(handle, into, offset) {
	let read = 0;
	while (read < into.length) {
		const { bytesRead } = await handle.read(into, read, into.length - read, offset + read);
		if (bytesRead === 0) throw new Error("the file became shorter while it was read");
		read += bytesRead;
	}
	return into;
}
async function writeWhole(handle, bytes, offset) {
	let written = 0;
	while (written < bytes.length) {
		const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, offset + written);
		written += bytesWritten;
	}
}

// runtime/load-gate/load-gate.ts
/**
* Answers whether an artifact may load, as the decision document. Every failure on the way, of the file, the publication
* or its evidence, is a deny with its code; only a fault of this program throws.
*/
async function load(request) {
	if (request.store === void 0) {
		const artifact = await readOnce(request);
		if (artifact.kind === "refused") return {
			...denied(request, artifact.findings),
			artifact: void 0
		};
		const { answer, claimed } = await decideOn(request, artifact.value);
		return {
			...decided(request, artifact.value.digest, answer, claimed),
			artifact: void 0
		};
	}
	const taken = await takeArtifact(request.path, request.fileName, request.store);
	if (taken.kind === "refused") return {
		...denied(request, taken.findings),
		artifact: void 0
	};
	await using artifact = taken.value;
	const { digest } = artifact;
	const { answer, claimed } = await decideOn(request, {
		digest,
		contents: await artifact.contents()
	});
	const kept = answer.verdict === "allow" ? await keepFor(artifact, request.fileName) : void 0;
	return {
		...decided(request, digest, kept?.kind === "refused" ? deniedAlso(answer, kept.findings) : answer, claimed),
		artifact: kept?.kind === "ok" ? kept.value : void 0
	};
}
async function decideOn(request, { digest, contents }) {
	const pluginId = nameOf(request, digest, contents);
	const claimed = pluginId.kind === "ok" ? pluginId.value : void 0;
	if (request.facts.kind === "refused") return {
		answer: deniedBy(request.facts.findings),
		claimed
	};
	const facts = request.facts.value;
	const release = pluginId.kind === "refused" ? pluginId : await findRelease(facts, pluginId.value, digest);
	const ground = groundOf(facts, request.now);
	const asked = artifactQuestion(request, facts, {
		digest,
		contents,
		release,
		evidence: await readEvidence(facts, release, tierOf({
			...ground,
			release
		}))
	});
	return {
		answer: decideLoad({
			...asked,
			...ground
		}),
		claimed
	};
}
/** What a decision goes by that time or a refresh may change. The head is judged anew: it may have expired since it was read. */
function groundOf(facts, now) {
	const at = new Date(Math.max(now.getTime(), facts.publication.clock()));
	return {
		head: headInForce(facts.head, at),
		denies: facts.denies,
		policy: facts.policy,
		publicationIssuedAt: facts.publication.issuedAt,
		at
	};
}
/** What is asked of an artifact beside its row. */
function artifactQuestion({ fileName, pluginId }, facts, found) {
	return {
		fileName,
		...pluginId === void 0 ? {} : { requestedPlugin: pluginId },
		...found,
		policy: facts.policy,
		registryId: facts.config.registry_id,
		trust: facts.trust
	};
}
function headInForce(head, at) {
	if (head.kind === "refused" || at.getTime() < Date.parse(head.value.predicate.expires_at)) return head;
	return refused(finding("PUBLICATION_HEAD_EXPIRED", `the head expired at ${head.value.predicate.expires_at}`));
}
async function readOnce(request) {
	try {
		const artifact = await readArtifactFile(request.path, request.fileName, HARD_LIMITS);
		if (artifact.kind === "read") return {
			kind: "ok",
			value: artifact
		};
		return refused(finding("LOAD_UNREADABLE", "the file gave no bytes", { file: request.fileName }));
	} catch (error) {
		const why = error instanceof Error && "code" in error ? String(error.code) : "not a plain file";
		return refused(finding("LOAD_UNREADABLE", `the file cannot be read (${why})`, { file: request.fileName }));
	}
}
/** Which plugin the row is looked for under. What the artifact claims is only a claim: the row decides. */
function nameOf(request, digest, contents) {
	if (request.pluginId !== void 0) {
		if (isPluginId(request.pluginId)) return {
			kind: "ok",
			value: request.pluginId
		};
		return refused(finding("LOAD_NOT_ADMITTED", "that is no plugin id"));
	}
	if (contents.kind === "refused") return refused(finding("LOAD_NOT_ADMITTED", `no plugin can be told from ${digest}`));
	const member = contents.value.manifest;
	if (member === void 0) return refused(finding("LOAD_PLUGIN_UNNAMED", "no manifest was found", { file: request.fileName }));
	const manifest = parseEmbeddedManifest(member.bytes, `${request.fileName}!${member.member}`);
	return manifest.kind === "refused" ? manifest : {
		kind: "ok",
		value: manifest.value.value.plugin_id
	};
}
/** The row of these bytes under that plugin. */
async function findRelease(facts, pluginId, digest) {
	const shard = await readShardOf(facts.publication, pluginId);
	return shard.kind === "refused" ? shard : findAdmittedRelease(shard.value, pluginId, digest);
}
/** What the row names by digest; the approval record, too, where the tier does not enforce. */
async function readEvidence(facts, release, tier) {
	if (release.kind === "refused") return {
		manifest: void 0,
		statement: void 0
	};
	const { manifest_digest: manifest, statement_digest: statement, approval_record: approval } = release.value.row;
	const isNoted = approval !== void 0 && tier !== void 0 && enforcementOf(tier.met) !== "enforce";
	return {
		manifest: await evidenceOf(facts, manifest, MAX_MANIFEST_BYTES),
		statement: await evidenceOf(facts, statement, MAX_BUNDLE_BYTES),
		...isNoted ? { approval: await evidenceOf(facts, approval, MAX_APPROVAL_RECORD_BYTES) } : {}
	};
}
async function evidenceOf({ publication }, digest, maxBytes) {
	const bytes = await publication.evidence(hexOf(digest), maxBytes);
	return bytes.kind === "ok" ? bytes.value : void 0;
}
function denied(request, findings) {
	return decided(request, void 0, deniedBy(findings));
}
function decided(request, digest, answer, claimed) {
	const { facts } = request;
	const publicationVersion = facts.kind === "ok" ? facts.value.publication.version : null;
	return decisionOf(answer, {
		...request,
		digest,
		publicationVersion
	}, claimed);
}

// runtime/load-gate/record-decision.ts
/**
* Records a decision, allow or deny, before anybody is given it. One that cannot be recorded is a deny with
* LOAD_UNRECORDED, beside what denied it anyway. Never rejects.
*/
async function recordDecision(journal, loaded) {
	const recorded = await journal.append("decision", loaded.decision);
	if (recorded.kind === "ok") return loaded;
	const [{ code, message }] = recorded.findings;
	const unrecorded = finding("LOAD_UNRECORDED", `${code}: ${message}`);
	const { would_deny: _noted, ...decision } = loaded.decision;
	return {
		findings: [...loaded.findings, unrecorded],
		decision: {
			...decision,
			verdict: "deny",
			permissions: [],
			execution_limit_ms: null,
			findings: [...decision.findings ?? [], saidFinding(unrecorded)]
		}
	};
}

// cli/commands/load.ts
const command = defineCommand({
	name: "load",
	summary: "May this artifact be loaded: allow or deny, with every reason",
	usage: "FILE --publication URL --root FILE [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		plugin: {
			type: "string",
			value: "ID",
			description: "the plugin that is meant (the artifact's own word)"
		},
		...CLIENT_OPTIONS,
		offline: {
			type: "boolean",
			description: "go by what is cached, as long as it has not expired"
		},
		log: {
			type: "string",
			value: "FILE",
			description: "the journal that takes the decision (journal/decisions.ndjson in the cache)"
		},
		store: {
			type: "string",
			value: "DIR",
			description: "copy what is allowed there, read-only, and print its path: run that, for the file may be swapped"
		}
	},
	example: "portcullis load plugin-1.0.0-py3-none-any.whl --publication https://plugins.example.org/ --root root.json",
	async run({ options, positionals, cwd, env, now, style, progress }) {
		if (options.plugin !== void 0 && !isPluginId(options.plugin)) throw new UsageError("--plugin is a plugin id");
		const path = resolve(cwd, positionals[0] ?? "");
		const { client, cacheDir, source } = await openClient(options, env, cwd, now);
		progress(options.offline ? "reading the cache" : "refreshing the publication");
		const publication = await (options.offline ? client.loadCached() : client.refresh());
		const facts = publication.kind === "refused" ? publication : await readPublicationFacts(publication.value, now());
		const decided = await load({
			...options.store === void 0 ? {} : { store: resolve(cwd, options.store) },
			path,
			fileName: basename(path),
			...options.plugin === void 0 ? {} : { pluginId: options.plugin },
			facts,
			now: now(),
			auditLog: `log_${randomUUID()}`
		});
		const journal = openJournal({
			path: options.log === void 0 ? join(cacheDir, "journal", "decisions.ndjson") : resolve(cwd, options.log),
			now
		});
		const { decision, findings } = await recordDecision(journal, decided);
		await journal.close();
		if (publication.kind === "refused") failIfUnreachable(publication.findings, source);
		const name = plainText(`${decision.plugin_id} ${decision.version ?? ""}`.trim());
		if (decision.verdict === "allow") {
			const limit = decision.execution_limit_ms === null ? "no time limit" : `${decision.execution_limit_ms} ms`;
			const human = `${style.green("allow")}: ${name}, tier ${plainText(decision.tier ?? "")}, permissions ${decision.permissions.join(", ") || "none"}, ${limit}`;
			const noted = decision.would_deny ?? [];
			const observed = noted.length === 0 ? "" : `\nwould deny, did its tier enforce: ${noted.join(", ")}`;
			const { path: kept } = decided.artifact ?? {};
			return {
				exit: "yes",
				human: `${human}${observed}${kept === void 0 ? "" : `\nrun ${plainText(kept)}`}`,
				json: decision
			};
		}
		const unknown = findings.some(({ code }) => code === "LOAD_NOT_ADMITTED") && options.plugin !== void 0 ? await unknownPlugin(options.plugin, facts) : void 0;
		return {
			exit: "refused",
			human: [
				renderFindings(findings, style),
				...unknown === void 0 ? [] : [plainText(unknown)],
				`${style.red("deny")}: ${name}`
			].join("\n"),
			json: decision
		};
	}
});

export { command };