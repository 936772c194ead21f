import { o as __toESM } from "./rolldown-runtime.js";
import { a as decodeName, f as MAX_ARCHIVE_ENTRIES, g as inflationBound, h as READ_CHUNK_BYTES, i as checkMemberName, m as MAX_NAME_BYTES, n as parseTarHeader, o as foldName, p as MAX_CENTRAL_DIRECTORY_BYTES, r as NameSet, s as isAscii, t as isZero, u as DEFAULT_LIMITS } from "./tar-header.js";
import { a as finding, f as unlessFound, l as refused } from "./finding.js";
import { c as isJsonObject, d as parseStrictJson, l as member, v as shownText } from "./render-findings.js";
import { n as MAX_MANIFEST_BYTES, t as MANIFEST_FILE } from "./manifest.js";
import { r as SBOM_FILE } from "./release-record.js";
import { t as MAX_SBOM_BYTES } from "./read-sbom.js";
import { t as require_semver } from "./semver.js";
import { r as MAX_LOCK_BYTES, t as LOCK_FILE_NAMES } from "./lock2.js";
import { t as clean } from "./pep440.js";
import { t as digestFromHex } from "./digest.js";
import { open } from "node:fs/promises";
import { createHash, hash } from "node:crypto";
import { constants as constants$1 } from "node:fs";
import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";

// core/archive/archive.ts
/** Ends the reading of an archive that cannot be followed any further; never leaves core/archive/. */
var ArchiveStop = class extends Error {
	finding;
	constructor(found) {
		super(found.code);
		this.finding = found;
	}
};
/** Collects the findings of one archive, with their places, up to a bound. */
var FindingLog = class {
	findings = [];
	options;
	constructor(options) {
		this.options = options;
	}
	/** Notes a finding and goes on, unless there are too many already. */
	add(code, message, member) {
		const found = this.at(code, message, member);
		if (this.findings.length + 1 >= this.options.limits.maxFindings) throw new ArchiveStop(found);
		this.findings.push(found);
	}
	/** For `throw log.stop(…)`: nothing after this point of the archive can be trusted to be where it seems. */
	stop(code, message, member) {
		return new ArchiveStop(this.at(code, message, member));
	}
	/** Everything noted so far, and what ended the reading. */
	refusal(stop) {
		const [first, ...rest] = this.findings;
		return first === void 0 ? refused(stop.finding) : refused(first, ...rest, stop.finding);
	}
	at(code, message, member) {
		const file = member === void 0 ? this.options.archiveName : `${this.options.archiveName}!${printable(member)}`;
		return finding(code, message, { file });
	}
};
const MAX_PRINTED_CHARACTERS = 160;
/** A member name as part of a place: printable ASCII, bounded, everything else escaped. */
function printable(text) {
	const shown = text.slice(0, MAX_PRINTED_CHARACTERS).replaceAll(/[^\x20-\x7e]/g, (unit) => {
		return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
	});
	return text.length > MAX_PRINTED_CHARACTERS ? `${shown}...` : shown;
}

// core/archive/chunk-reader.ts
/**
* The bytes of a source in order, in chunks; each is valid until the next is asked for. Ends early if the source turns out
* shorter than it said.
*/
async function* sequentially(source) {
	const buffer = new Uint8Array(READ_CHUNK_BYTES);
	for (let at = 0; at < source.size; at += READ_CHUNK_BYTES) yield await source.read(at, Math.min(READ_CHUNK_BYTES, source.size - at), buffer);
}
/** Cuts a sequence of chunks into the lengths that a format asks for. */
var ChunkReader = class {
	chunks;
	rest = /* @__PURE__ */ new Uint8Array(0);
	constructor(chunks) {
		this.chunks = chunks;
	}
	/** Up to `most` bytes, at least one, valid until the next are asked for; undefined at the end. */
	async some(most) {
		while (this.rest.length === 0) {
			const next = await this.chunks.next();
			if (next.done === true) return void 0;
			this.rest = next.value;
		}
		const piece = this.rest.subarray(0, most);
		this.rest = this.rest.subarray(piece.length);
		return piece;
	}
	/** A copy of exactly `length` bytes, or the fewer that were left. `length` is bounded by the caller. */
	async exactly(length) {
		const bytes = Buffer.allocUnsafe(length);
		let at = 0;
		while (at < length) {
			const piece = await this.some(length - at);
			if (piece === void 0) break;
			bytes.set(piece, at);
			at += piece.length;
		}
		return bytes.subarray(0, at);
	}
};

// core/archive/zlib-answer.ts
/**
* With `info`, zlib answers a pair that its type declarations leave out.
*
* @throws TypeError for any other answer: without the length of the input nobody can tell what follows the stream
*/
function zlibAnswer(value) {
	if (isAnswer(value)) return value;
	throw new TypeError("zlib no longer tells how much input it took");
}
function isAnswer(value) {
	if (!(value instanceof Object) || !("engine" in value) || !("buffer" in value)) return false;
	const { engine, buffer } = value;
	if (!(buffer instanceof Uint8Array) || !(buffer.buffer instanceof ArrayBuffer)) return false;
	return engine instanceof Object && "bytesWritten" in engine && typeof engine.bytesWritten === "number";
}

// core/archive/inflate.ts
/** The least that zlib takes for the size of its output. */
const MIN_CHUNK_BYTES = 64;
/**
* Hands `take` the bytes of one small deflate stream, never more than `maxBytes` and only for the time of that call, and
* says how many compressed ones there were, or what is wrong.
*/
function inflateWhole(compressed, maxBytes, take) {
	const chunkSize = Math.max(MIN_CHUNK_BYTES, maxBytes + 1);
	const inflated = inflatedWhole(compressed, maxBytes, chunkSize);
	if (typeof inflated === "string") return inflated;
	take(inflated.buffer);
	if (inflated.buffer.buffer.byteLength === chunkSize) release(inflated.buffer);
	return inflated.engine.bytesWritten;
}
function inflatedWhole(compressed, maxBytes, chunkSize) {
	const options = {
		info: true,
		chunkSize,
		maxOutputLength: Math.max(1, maxBytes)
	};
	let answer;
	try {
		answer = inflateRawSync(compressed, options);
	} catch (error) {
		const code = errorCode(error);
		if (code === "ERR_BUFFER_TOO_LARGE") return "too-long";
		return code === "Z_BUF_ERROR" ? "truncated" : "corrupt";
	}
	const inflated = zlibAnswer(answer);
	return inflated.buffer.length > maxBytes ? "too-long" : inflated;
}
/**
* Inflates the raw deflate stream at `offset` piece by piece and returns how it ended. The stream may end before
* `length` is used up: `consumed` says where. The consumer stops early by leaving the loop; memory stays at a few chunks, for a
* piece is gone when the next is asked for.
*/
async function* inflateStream(source, offset, length) {
	const inflate = createInflateRaw({ chunkSize: READ_CHUNK_BYTES });
	feed(inflate, source, offset, length).catch((error) => inflate.destroy(error));
	try {
		for await (const piece of inflate) {
			yield piece;
			if (piece.byteOffset + piece.length === 65536) release(piece);
		}
		return {
			kind: "done",
			consumed: inflate.bytesWritten
		};
	} catch (error) {
		const code = errorCode(error);
		if (code === "Z_BUF_ERROR") return { kind: "truncated" };
		if (code?.startsWith("Z_") === true) return { kind: "corrupt" };
		throw error;
	} finally {
		inflate.destroy();
	}
}
/** Frees a buffer at once: the collector would let tens of megabytes of them pile up first. */
function release({ buffer }) {
	buffer.transfer(0);
}
async function feed(inflate, source, offset, length) {
	const buffer = new Uint8Array(Math.min(READ_CHUNK_BYTES, length));
	for (let at = 0; at < length; at += READ_CHUNK_BYTES) {
		const chunk = await source.read(offset + at, Math.min(READ_CHUNK_BYTES, length - at), buffer);
		if (inflate.destroyed || inflate.readableEnded) return;
		await taken(inflate, chunk);
		if (inflate.destroyed || inflate.readableEnded) return;
	}
	inflate.end();
}
/**
* Until the chunk is used up and its buffer free again. A stream that ends before its input does never says so: its end,
* close and error release the feeder as well.
*/
async function taken(inflate, chunk) {
	const { promise, resolve } = Promise.withResolvers();
	const events = [
		"end",
		"close",
		"error"
	];
	for (const event of events) inflate.once(event, resolve);
	inflate.write(chunk, () => resolve());
	await promise;
	for (const event of events) inflate.off(event, resolve);
}
function errorCode(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}

// core/archive/gunzip.ts
/** RFC 1952, 2.3: magic, method, flags, time, extra flags, system; then the optional name; data; CRC-32 and size. */
const HEADER_BYTES = 10;
const TRAILER_BYTES = 8;
const METHOD_DEFLATE$1 = 8;
/**
* The bytes inside a gzip file that is exactly one stream. A reader that stops at the first stream and one that goes
* on would see different archives, so whatever follows the stream is refused.
*/
async function* gunzip(source, options, log) {
	const start = await dataStart(source, log);
	const most = inflationBound(source.size, options.limits);
	const pieces = inflateStream(source, start, source.size - start);
	let crc = 0;
	let size = 0;
	try {
		let next = await pieces.next();
		for (; next.done !== true; next = await pieces.next()) {
			size += next.value.length;
			if (size > most) throw log.stop("ARTIFACT_BOMB", `${source.size} bytes inflate to more than ${most}`);
			crc = crc32(next.value, crc);
			yield next.value;
		}
		if (next.value.kind === "truncated") throw log.stop("ARTIFACT_TRUNCATED", "the gzip stream is cut short");
		if (next.value.kind === "corrupt") throw log.stop("ARTIFACT_DATA_CORRUPT", "the gzip stream is malformed");
		await checkTrailer(source, start + next.value.consumed, {
			crc,
			size
		}, log);
	} finally {
		await pieces.return({ kind: "corrupt" });
	}
}
async function dataStart(source, log) {
	const head = Buffer.from(await source.read(0, HEADER_BYTES + MAX_NAME_BYTES));
	if (head.length < HEADER_BYTES || head[0] !== 31 || head[1] !== 139 || head[2] !== METHOD_DEFLATE$1) throw log.stop("ARTIFACT_NOT_GZIP", "the file does not start with a gzip header");
	const flags = head.readUInt8(3);
	if ((flags & -9) !== 0) throw log.stop("ARTIFACT_NOT_GZIP", "the gzip header has parts other than a file name");
	if (flags === 0) return HEADER_BYTES;
	const nameEnd = head.indexOf(0, HEADER_BYTES);
	if (nameEnd === -1) throw log.stop("ARTIFACT_NOT_GZIP", "the file name in the gzip header does not end");
	return nameEnd + 1;
}
async function checkTrailer(source, at, inflated, log) {
	const trailer = Buffer.from(await source.read(at, TRAILER_BYTES));
	if (trailer.length < TRAILER_BYTES) throw log.stop("ARTIFACT_TRUNCATED", "the gzip trailer is cut short");
	if (trailer.readUInt32LE(0) !== inflated.crc) throw log.stop("ARTIFACT_CRC_MISMATCH", "the CRC-32 in the gzip trailer is another one");
	if (trailer.readUInt32LE(4) !== inflated.size % 2 ** 32) throw log.stop("ARTIFACT_SIZE_MISMATCH", "the size in the gzip trailer is another one");
	const end = at + TRAILER_BYTES;
	if (end === source.size) return;
	const next = await source.read(end, 2);
	if (next[0] === 31 && next[1] === 139) throw log.stop("ARTIFACT_GZIP_SECOND_MEMBER", `another gzip stream begins at offset ${end}`);
	throw log.stop("ARTIFACT_GZIP_TRAILING_DATA", `${source.size - end} bytes follow the gzip stream`);
}

// core/archive/member-sink.ts
/** What one archive has used up of its bounds so far. */
var Budget = class {
	inflatedBytes = 0;
	keptBytes = 0;
	maxInflatedBytes;
	log;
	constructor(maxInflatedBytes, log) {
		this.maxInflatedBytes = maxInflatedBytes;
		this.log = log;
	}
	inflate(bytes, member) {
		this.inflatedBytes += bytes;
		if (this.inflatedBytes > this.maxInflatedBytes) throw this.log.stop("ARTIFACT_BOMB", `inflates to more than ${this.maxInflatedBytes} bytes`, member);
	}
};
const SHA256_OF_NOTHING = hash("sha256", "");
/** Takes the data of one file piece by piece: counts, hashes, and keeps it when asked and within bounds. */
var MemberSink = class {
	size = 0;
	crc = 0;
	name;
	declaredBytes;
	digest;
	running;
	kept;
	constructor(name, declaredBytes, budget, options, log) {
		this.name = name;
		this.declaredBytes = declaredBytes;
		const wanted = options.keep(name);
		if (wanted === void 0) return;
		const { maxKeptMemberBytes, maxKeptBytes } = options.limits;
		const bound = Math.min(wanted, maxKeptMemberBytes);
		if (declaredBytes > bound) {
			log.add("ARTIFACT_MEMBER_TOO_LARGE", `${declaredBytes} bytes; the bound is ${bound}`, name);
			return;
		}
		budget.keptBytes += declaredBytes;
		if (budget.keptBytes > maxKeptBytes) throw log.stop("ARTIFACT_MEMBER_TOO_LARGE", `such members have more than ${maxKeptBytes} bytes together`, name);
		this.kept = new Uint8Array(declaredBytes);
	}
	/** The caller has checked that no more than the declared bytes arrive. */
	push(piece) {
		this.kept?.set(piece, this.size);
		if (piece.length === this.declaredBytes) this.digest = hash("sha256", piece);
		else (this.running ??= createHash("sha256")).update(piece);
		this.size += piece.length;
		this.crc = crc32(piece, this.crc);
	}
	finish() {
		const member = {
			name: this.name,
			size: this.size,
			sha256: this.digest ?? this.running?.digest("hex") ?? SHA256_OF_NOTHING
		};
		return this.kept === void 0 ? member : {
			...member,
			bytes: this.kept
		};
	}
};

// core/archive/tar-extensions.ts
/** An extension header is a few names; this bounds what is read for one. */
const MAX_TAR_EXTENSION_BYTES = 65536;
/** Keys that change nothing about which bytes land under which path. Everything else (links, sparse maps, charsets) is refused. */
const HARMLESS_KEYS = /* @__PURE__ */ new Set([
	"atime",
	"comment",
	"ctime",
	"gid",
	"gname",
	"mtime",
	"uid",
	"uname"
]);
const HARMLESS_VENDOR_KEY = /^(?:LIBARCHIVE\.creationtime|NODETAR\.[a-z]+|SCHILY\.(?:dev|ino|nlink))$/;
/** Records of `LENGTH KEY=VALUE\n`; POSIX.1-2017, pax Extended Header. */
function parsePax(bytes, log) {
	const seen = /* @__PURE__ */ new Map();
	for (let at = 0; at < bytes.length;) {
		const digits = /^[1-9][0-9]{0,5} /.exec(bytes.toString("latin1", at, at + 7))?.[0];
		const end = at + Number(digits ?? NaN);
		if (digits === void 0 || end > bytes.length || end <= at + digits.length || bytes[end - 1] !== 10) throw log.stop("ARTIFACT_TAR_EXTENSION", "a pax record is malformed");
		const record = decodeName(bytes.subarray(at + digits.length, end - 1));
		const equals = record?.indexOf("=") ?? -1;
		if (record === void 0 || equals < 1) throw log.stop("ARTIFACT_TAR_EXTENSION", "a pax record is malformed");
		const key = record.slice(0, equals);
		if (seen.has(key)) throw log.stop("ARTIFACT_TAR_EXTENSION", `the pax key ${shownText(key)} occurs twice`);
		seen.set(key, record.slice(equals + 1));
		at = end;
	}
	return extensionFrom(seen, log);
}
function extensionFrom(records, log) {
	for (const key of records.keys()) {
		if (key === "path" || key === "size" || HARMLESS_KEYS.has(key) || HARMLESS_VENDOR_KEY.test(key)) continue;
		throw log.stop("ARTIFACT_TAR_EXTENSION", `the pax key ${shownText(key)} is not accepted`);
	}
	const path = records.get("path");
	const size = records.get("size");
	if (path?.includes("\0") === true) throw log.stop("ARTIFACT_TAR_EXTENSION", "a pax path holds a NUL");
	if (size !== void 0 && !/^(?:0|[1-9][0-9]{0,14})$/.test(size)) throw log.stop("ARTIFACT_TAR_EXTENSION", "a pax size is not a number");
	return {
		...path === void 0 ? {} : { path },
		...size === void 0 ? {} : { size: Number(size) }
	};
}
/** A global header may only comment, as `git archive` does; anything else would silently apply to every member. */
function checkGlobalPax(bytes, log) {
	const { path, size } = parsePax(bytes, log);
	if (path !== void 0 || size !== void 0) throw log.stop("ARTIFACT_TAR_EXTENSION", "a global pax header sets a path or a size");
}
/** The data of a GNU long-name header: the name and one or more NULs. */
function parseGnuLongName(bytes, log) {
	const nul = bytes.indexOf(0);
	const path = decodeName(nul === -1 ? bytes : bytes.subarray(0, nul));
	if (path === void 0 || path === "" || nul !== -1 && bytes.subarray(nul).some((byte) => byte !== 0)) throw log.stop("ARTIFACT_TAR_EXTENSION", "a GNU long name is malformed");
	return { path };
}

// core/archive/read-tar.ts
/** The name field; a printable ASCII path of this length needs no extension. */
const USTAR_NAME_BYTES = 100;
const SET_ID_BITS = 3072;
/**
* Reads a tar archive (ustar, pax, GNU long names), plain or in one gzip stream, to its last byte. Every member must
* be a plain file or a folder, and every extension must agree with the header it belongs to.
* Memory: a few chunks and the kept members.
*/
async function readTar(source, compression, options) {
	const log = new FindingLog(options);
	const { maxArchiveBytes } = options.limits;
	const chunks = compression === "gzip" ? gunzip(source, options, log) : sequentially(source);
	try {
		if (source.size > maxArchiveBytes) throw log.stop("ARTIFACT_TOO_LARGE", `${source.size} bytes; the bound is ${maxArchiveBytes}`);
		const budget = new Budget(inflationBound(source.size, options.limits), log);
		const contents = await new TarReading(new ChunkReader(chunks), budget, options, log).contents();
		return unlessFound(log.findings, () => contents);
	} catch (error) {
		if (error instanceof ArchiveStop) return log.refusal(error);
		throw error;
	} finally {
		await chunks.return();
	}
}
var TarReading = class {
	reader;
	budget;
	options;
	log;
	names;
	members = [];
	offset = 0;
	headerCount = 0;
	entryCount = 0;
	constructor(reader, budget, options, log) {
		this.reader = reader;
		this.budget = budget;
		this.options = options;
		this.log = log;
		this.names = new NameSet(options.limits.maxEntries, log);
	}
	async contents() {
		let extension;
		for (;;) {
			const block = await this.exactly(512, "ARTIFACT_TAR_END");
			if (isZero(block)) break;
			const header = parseTarHeader(block, this.offset - 512, this.log);
			if (++this.headerCount > 2 * this.options.limits.maxEntries) throw this.tooMany();
			if ("xgL".includes(header.type)) {
				const next = await this.extension(header);
				if (next !== void 0 && extension !== void 0) throw this.log.stop("ARTIFACT_TAR_EXTENSION", "two extension headers stand before one member");
				extension = next ?? extension;
			} else {
				await this.member(header, extension);
				extension = void 0;
			}
		}
		if (extension !== void 0) throw this.log.stop("ARTIFACT_TAR_EXTENSION", "an extension header belongs to no member");
		await this.end();
		return {
			members: this.members,
			entryCount: this.entryCount,
			inflatedBytes: this.budget.inflatedBytes
		};
	}
	async extension(header) {
		if (header.size > 65536) throw this.log.stop("ARTIFACT_TAR_EXTENSION", `an extension header has more than ${MAX_TAR_EXTENSION_BYTES} bytes`);
		const bytes = await this.exactly(header.size);
		await this.padding(header.size);
		if (header.type === "L") return parseGnuLongName(bytes, this.log);
		if (header.type === "x") return parsePax(bytes, this.log);
		checkGlobalPax(bytes, this.log);
	}
	async member(header, extension) {
		if (++this.entryCount > this.options.limits.maxEntries) throw this.tooMany();
		const path = extension?.path ?? header.path;
		const kind = header.type === "5" ? "folder" : "file";
		const name = kind === "folder" && path.endsWith("/") ? path.slice(0, -1) : path;
		this.checkAgainstExtension(header, extension, name);
		if (checkMemberName(name, this.log)) this.names.add(name, kind);
		if (header.type !== "0" && header.type !== "5") throw this.log.stop("ARTIFACT_MEMBER_TYPE", `the tar type is ${JSON.stringify(header.type)}`, name);
		if ((header.mode & SET_ID_BITS) !== 0) this.log.add("ARTIFACT_MEMBER_TYPE", "the set-user-id or set-group-id bit is set", name);
		if (kind === "folder" && header.size !== 0) throw this.log.stop("ARTIFACT_TAR_HEADER", "a folder holds data", name);
		if (kind === "file") await this.data(name, header.size);
	}
	/** A reader that knows no pax or GNU headers must see the same bytes, and the same name wherever it fits. */
	checkAgainstExtension(header, extension, name) {
		if (extension?.size !== void 0 && extension.size !== header.size) throw this.log.stop("ARTIFACT_TAR_CONFLICT", `the pax size is ${extension.size}, the header's ${header.size}`, name);
		const path = extension?.path;
		if (path === void 0 || path === header.path) return;
		if (Buffer.byteLength(path) <= USTAR_NAME_BYTES && /^[\x20-\x7e]*$/.test(path)) this.log.add("ARTIFACT_TAR_CONFLICT", "an extension replaces a name that fits into the header", name);
	}
	async data(name, size) {
		const sink = new MemberSink(name, size, this.budget, this.options, this.log);
		for (let missing = size; missing > 0;) {
			const piece = await this.reader.some(missing);
			if (piece === void 0) throw this.log.stop("ARTIFACT_TRUNCATED", "the data is cut short", name);
			this.budget.inflate(piece.length, name);
			sink.push(piece);
			missing -= piece.length;
		}
		this.offset += size;
		await this.padding(size, name);
		this.members.push(sink.finish());
	}
	async padding(size, name) {
		const padding = await this.exactly((512 - size % 512) % 512);
		if (!isZero(padding)) this.log.add("ARTIFACT_TAR_TRAILING_DATA", "the padding is not zero", name);
	}
	/** After the first zero block: a second one, then nothing but zeros. */
	async end() {
		const second = await this.exactly(512, "ARTIFACT_TAR_END");
		if (!isZero(second)) throw this.log.stop("ARTIFACT_TAR_END", "one zero block stands alone; some readers go on behind it");
		for (let piece = await this.reader.some(Infinity); piece !== void 0; piece = await this.reader.some(Infinity)) if (!isZero(piece)) throw this.log.stop("ARTIFACT_TAR_TRAILING_DATA", "data follows the end of the archive");
	}
	async exactly(length, code = "ARTIFACT_TRUNCATED") {
		const bytes = await this.reader.exactly(length);
		if (bytes.length !== length) {
			const atBoundary = bytes.length === 0 && code === "ARTIFACT_TAR_END";
			throw this.log.stop(atBoundary ? code : "ARTIFACT_TRUNCATED", "the archive ends too early");
		}
		this.offset += length;
		return bytes;
	}
	tooMany() {
		return this.log.stop("ARTIFACT_TOO_MANY_ENTRIES", `the bound is ${this.options.limits.maxEntries}`);
	}
};

// core/archive/byte-source.ts
/** A source over bytes already in memory; reads are views, not copies. */
function bytesSource(bytes) {
	return {
		size: bytes.length,
		read: async (offset, length) => bytes.subarray(offset, offset + length)
	};
}
/** The same bytes as a Buffer, not a copy: valid as long as what was read. */
function viewed(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

// core/archive/zip-entry.ts
const METHOD_STORED = 0;
const METHOD_DEFLATE = 8;
const FLAG_DESCRIPTOR = 8;
const FLAG_PATCHED = 32;
const FLAG_UTF8 = 2048;
const EXTRA_ZIP64 = 1;
const EXTRA_AES = 39169;
/** Info-ZIP Unicode path and comment: a second name that only some readers look at. */
const EXTRA_SECOND_NAMES = /* @__PURE__ */ new Set([28789, 25461]);
const DOS_FOLDER = 16;
const DOS_VOLUME_LABEL = 8;
const UNIX_TYPE = 61440;
const UNIX_FILE = 32768;
const UNIX_FOLDER = 16384;
const UNIX_SET_ID = 3072;
/** The name as its bytes stand in both headers: what `decodeName` took is UTF-8 that comes out the same again. */
function nameField({ name, kind }) {
	return Buffer.from(kind === "folder" ? `${name}/` : name);
}
/** Turns the fields of a central directory entry into an entry, noting all that is wrong with it. */
function zipEntry(fields, names, log) {
	const written = decodeName(fields.nameBytes);
	if (written === void 0 || (fields.flags & FLAG_UTF8) === 0 && !isAscii(fields.nameBytes)) {
		log.add("ARTIFACT_NAME_ENCODING", `the name of the member at offset ${fields.localOffset} is not declared as UTF-8`);
		return;
	}
	const kind = written.endsWith("/") ? "folder" : "file";
	const name = kind === "folder" ? written.slice(0, -1) : written;
	if (checkMemberName(name, log)) names.add(name, kind);
	checkFlags(fields, name, log);
	checkExtra(fields.extra, name, log);
	checkType(fields.externalAttributes, kind, name, log);
	if ([
		fields.size,
		fields.compressedSize,
		fields.localOffset
	].includes(4294967295)) log.add("ARTIFACT_ZIP64", "a size or offset refers to a zip64 field", name);
	if (kind === "folder" && fields.size !== 0) log.add("ARTIFACT_ZIP_DIRECTORY", "a folder holds data", name);
	const { flags, method, crc, compressedSize, size, localOffset } = fields;
	return {
		flags,
		method,
		crc,
		compressedSize,
		size,
		name,
		kind,
		localOffset
	};
}
function checkFlags({ flags, method, size, compressedSize }, name, log) {
	if ((flags & 8257) !== 0) log.add("ARTIFACT_ENCRYPTED", "the flags say that the member is encrypted", name);
	if (method !== 0 && method !== 8 || (flags & FLAG_PATCHED) !== 0) log.add("ARTIFACT_COMPRESSION", `the method is ${method}`, name);
	if (method !== 0) return;
	if (size !== compressedSize) log.add("ARTIFACT_SIZE_MISMATCH", "a stored member states two sizes", name);
	if ((flags & 8) !== 0) log.add("ARTIFACT_ZIP_HEADER_MISMATCH", "a stored member has a data descriptor", name);
}
/** APPNOTE 4.5: blocks of id, length, data. */
function checkExtra(extra, name, log) {
	for (let at = 0; at < extra.length;) {
		const length = at + 4 <= extra.length ? extra.readUInt16LE(at + 2) : Infinity;
		if (at + 4 + length > extra.length) {
			log.add("ARTIFACT_ZIP_EXTRA_FIELD", "an extra field is cut short", name);
			return;
		}
		const id = extra.readUInt16LE(at);
		if (id === EXTRA_ZIP64) log.add("ARTIFACT_ZIP64", "the member carries a zip64 field", name);
		if (id === EXTRA_AES) log.add("ARTIFACT_ENCRYPTED", "the member carries an AES field", name);
		if (EXTRA_SECOND_NAMES.has(id)) log.add("ARTIFACT_ZIP_EXTRA_FIELD", "the member carries a second name", name);
		at += 4 + length;
	}
}
/** Some extractors honour the Unix mode whatever system the entry claims to come from, so it always counts. */
function checkType(attributes, kind, name, log) {
	const mode = attributes >>> 16;
	const type = mode & UNIX_TYPE;
	if (type !== 0 && type !== (kind === "folder" ? UNIX_FOLDER : UNIX_FILE)) log.add("ARTIFACT_MEMBER_TYPE", `the mode is 0${mode.toString(8)}`, name);
	else if ((mode & UNIX_SET_ID) !== 0) log.add("ARTIFACT_MEMBER_TYPE", "the set-user-id or set-group-id bit is set", name);
	else if ((attributes & DOS_VOLUME_LABEL) !== 0 || (attributes & DOS_FOLDER) !== 0 && kind === "file") log.add("ARTIFACT_MEMBER_TYPE", "the DOS attributes do not say a plain file", name);
}

// core/archive/zip-end.ts
/** APPNOTE 4.3.16: signature, 2 disks, 2 counts, size, offset, comment length. */
const END_BYTES = 22;
const END_SIGNATURE = Buffer.from([
	80,
	75,
	5,
	6
]);
const ZIP64_LOCATOR_SIGNATURE = 117853008;
const ZIP64_LOCATOR_BYTES = 20;
/** A comment has at most 65,535 bytes, so no reader searches further back. */
const MAX_SEARCH_BYTES = 65557;
/**
* Finds the central directory through the one end record that every reader finds: the last 22 bytes of the file.
* Comments are refused, because a comment can hide an end record of its own.
*/
async function findCentralDirectory(source, options, log) {
	const tailBytes = Math.min(source.size, MAX_SEARCH_BYTES);
	const tail = Buffer.from(await source.read(source.size - tailBytes, tailBytes));
	if (tail.length !== tailBytes) throw log.stop("ARTIFACT_TRUNCATED", "the file became shorter while it was read");
	const ends = endRecordsOf(tail);
	const at = tail.length - END_BYTES;
	if (!ends.includes(at)) throw withoutEnd(ends, tail, log);
	if (ends.some((other) => other !== at && commentReachesEnd(tail, other))) throw log.stop("ARTIFACT_ZIP_TWO_ENDS", "another end record claims the rest of the file as its comment");
	if (at >= ZIP64_LOCATOR_BYTES && tail.readUInt32LE(at - ZIP64_LOCATOR_BYTES) === ZIP64_LOCATOR_SIGNATURE) throw log.stop("ARTIFACT_ZIP64", "a zip64 locator stands before the end record");
	return placeFrom(tail.subarray(at), source.size - END_BYTES, options, log);
}
function endRecordsOf(tail) {
	const found = [];
	for (let at = tail.indexOf(END_SIGNATURE); at !== -1; at = tail.indexOf(END_SIGNATURE, at + 1)) if (at + END_BYTES <= tail.length) found.push(at);
	return found;
}
function commentReachesEnd(tail, at) {
	return at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length;
}
function withoutEnd(ends, tail, log) {
	if (ends.length === 0) return log.stop("ARTIFACT_NOT_ZIP", "no end-of-central-directory record was found");
	if (ends.filter((at) => commentReachesEnd(tail, at)).length > 1) return log.stop("ARTIFACT_ZIP_TWO_ENDS", "two end records both reach to the end of the file");
	return log.stop("ARTIFACT_ZIP_TRAILING_DATA", "the end record is not the last thing in the file");
}
function placeFrom(end, endOffset, options, log) {
	if (end.readUInt16LE(20) !== 0) throw log.stop("ARTIFACT_TRUNCATED", "the archive comment is cut short");
	const [disk, startDisk, onDisk, entryCount] = [
		4,
		6,
		8,
		10
	].map((at) => end.readUInt16LE(at));
	const size = end.readUInt32LE(12);
	const offset = end.readUInt32LE(16);
	if (entryCount === 65535 || onDisk === 65535 || size === 4294967295 || offset === 4294967295) throw log.stop("ARTIFACT_ZIP64", "the end record refers to a zip64 record");
	if (disk !== 0 || startDisk !== 0 || onDisk !== entryCount) throw log.stop("ARTIFACT_ZIP_SPLIT", "the end record names other disks");
	if (entryCount > options.limits.maxEntries) throw log.stop("ARTIFACT_TOO_MANY_ENTRIES", `${entryCount} members; the bound is ${options.limits.maxEntries}`);
	if (size > 8388608) throw log.stop("ARTIFACT_ZIP_DIRECTORY", `the central directory has more than ${MAX_CENTRAL_DIRECTORY_BYTES} bytes`);
	if (offset + size !== endOffset) throw log.stop("ARTIFACT_ZIP_LAYOUT", "the central directory does not end where the end record begins");
	return {
		offset,
		size,
		entryCount
	};
}

// core/archive/zip-directory.ts
/** APPNOTE 4.3.12. */
const CENTRAL_BYTES = 46;
const CENTRAL_SIGNATURE = 33639248;
/** Reads the whole central directory, noting every member that must not be there. */
async function readZipDirectory(source, options, log) {
	const place = await findCentralDirectory(source, options, log);
	const names = new NameSet(options.limits.maxEntries, log);
	const entries = [];
	let at = 0;
	for (let index = 0; index < place.entryCount; index++) {
		const fixed = await partOf(source, place, at, CENTRAL_BYTES);
		if (fixed?.readUInt32LE(0) !== CENTRAL_SIGNATURE) throw log.stop("ARTIFACT_ZIP_DIRECTORY", `entry ${index + 1} of ${place.entryCount} is missing or malformed`);
		const length = [
			28,
			30,
			32
		].reduce((sum, field) => sum + fixed.readUInt16LE(field), CENTRAL_BYTES);
		const header = await partOf(source, place, at, length);
		if (header === void 0) throw log.stop("ARTIFACT_ZIP_DIRECTORY", `entry ${index + 1} is cut short`);
		const entry = entryFrom(header, names, log);
		if (entry !== void 0) entries.push(entry);
		at += length;
	}
	if (at !== place.size) throw log.stop("ARTIFACT_ZIP_DIRECTORY", "bytes follow the last entry of the central directory");
	entries.sort((a, b) => b.localOffset - a.localOffset);
	return {
		entries,
		offset: place.offset
	};
}
/** Those bytes of the directory, valid until the next read; undefined where they reach beyond it. */
async function partOf(source, { offset, size }, at, length) {
	if (at + length > size) return void 0;
	const part = viewed(await source.read(offset + at, length));
	return part.length === length ? part : void 0;
}
function entryFrom(header, names, log) {
	const nameEnd = CENTRAL_BYTES + header.readUInt16LE(28);
	if (header.readUInt16LE(34) !== 0) log.add("ARTIFACT_ZIP_SPLIT", "a member begins on another disk");
	return zipEntry({
		flags: header.readUInt16LE(8),
		method: header.readUInt16LE(10),
		crc: header.readUInt32LE(16),
		compressedSize: header.readUInt32LE(20),
		size: header.readUInt32LE(24),
		nameBytes: header.subarray(CENTRAL_BYTES, nameEnd),
		extra: header.subarray(nameEnd, nameEnd + header.readUInt16LE(30)),
		externalAttributes: header.readUInt32LE(38),
		localOffset: header.readUInt32LE(42)
	}, names, log);
}

// core/archive/zip-local.ts
/** APPNOTE 4.3.7. */
const LOCAL_BYTES = 30;
const LOCAL_SIGNATURE = 67324752;
const DESCRIPTOR_SIGNATURE = 134695760;
/**
* Checks the header beside a member's data against the central directory and returns where the data begins. A reader
* that streams believes this header, one that seeks believes the directory: they must not see different archives.
* `end` is where the next member, or the directory, begins.
*/
async function dataOffsetOf(source, entry, end, log) {
	const { localOffset, name } = entry;
	const nameBytes = nameField(entry);
	const headerBytes = LOCAL_BYTES + nameBytes.length;
	const header = viewed(await source.read(localOffset, headerBytes));
	if (localOffset + headerBytes > end || header.length < headerBytes || header.readUInt32LE(0) !== LOCAL_SIGNATURE) throw log.stop("ARTIFACT_ZIP_LAYOUT", `no local header stands at offset ${localOffset}`, name);
	compareHeaders(header, entry, nameBytes, log);
	const extraBytes = header.readUInt16LE(28);
	const dataOffset = localOffset + headerBytes + extraBytes;
	const dataEnd = dataOffset + entry.compressedSize;
	if (dataEnd > end) throw log.stop("ARTIFACT_ZIP_LAYOUT", "the data runs into the next member", name);
	checkExtra(viewed(await source.read(localOffset + headerBytes, extraBytes)), name, log);
	const gap = end - dataEnd;
	if ((entry.flags & 8) !== 0) await compareDescriptor(source, entry, dataEnd, gap, log);
	else if (gap !== 0) throw log.stop("ARTIFACT_ZIP_LAYOUT", `${gap} bytes behind the data belong to no member`, name);
	return dataOffset;
}
function compareHeaders(header, entry, nameBytes, log) {
	const streamed = (entry.flags & 8) !== 0;
	const stated = (at, central) => {
		const local = header.readUInt32LE(at);
		return local === central || streamed && local === 0;
	};
	const differing = [
		header.readUInt16LE(26) !== nameBytes.length || !header.subarray(LOCAL_BYTES).equals(nameBytes) ? "name" : "",
		header.readUInt16LE(6) === entry.flags ? "" : "flags",
		header.readUInt16LE(8) === entry.method ? "" : "compression method",
		stated(14, entry.crc) ? "" : "CRC",
		stated(18, entry.compressedSize) ? "" : "compressed size",
		stated(22, entry.size) ? "" : "size"
	].filter((what) => what !== "");
	if (differing.length > 0) throw log.stop("ARTIFACT_ZIP_HEADER_MISMATCH", `local header and central directory differ in ${differing.join(", ")}`, entry.name);
}
/** APPNOTE 4.3.9: CRC and both sizes, with or without a signature. */
async function compareDescriptor(source, entry, at, gap, log) {
	if (gap !== 12 && gap !== 16) throw log.stop("ARTIFACT_ZIP_LAYOUT", `${gap} bytes stand where a data descriptor belongs`, entry.name);
	const descriptor = viewed(await source.read(at, gap));
	const fields = descriptor.subarray(gap - 12);
	if (!(descriptor.length === gap && (gap === 12 || descriptor.readUInt32LE(0) === DESCRIPTOR_SIGNATURE) && fields.readUInt32LE(0) === entry.crc && fields.readUInt32LE(4) === entry.compressedSize && fields.readUInt32LE(8) === entry.size)) throw log.stop("ARTIFACT_ZIP_HEADER_MISMATCH", "data descriptor and central directory differ", entry.name);
}

// core/archive/window.ts
/**
* The same source, with what follows a small read kept at hand: the headers and data of thousands of small members cost a
* read for each window, not three for each member. What a read gave is valid until the next one.
*/
function windowed(source) {
	const buffer = new Uint8Array(READ_CHUNK_BYTES);
	let start = 0;
	let window = buffer.subarray(0, 0);
	return {
		size: source.size,
		async read(offset, length, into) {
			if (length >= 65536) return source.read(offset, length, into);
			if (offset < start || offset + length > start + window.length) {
				window = await source.read(offset, READ_CHUNK_BYTES, buffer);
				start = offset;
			}
			return window.subarray(offset - start, offset - start + length);
		}
	};
}

// core/archive/read-zip.ts
/** Members up to these sizes are inflated in one call, which is much faster than a stream for each. */
const MAX_WHOLE_COMPRESSED_BYTES = 262144;
const MAX_WHOLE_BYTES = 1048576;
/**
* Reads a zip archive (PKWARE APPNOTE 6.3, the part that every reader agrees on) to its last byte: each byte of the
* file belongs to exactly one member or record, and every member is inflated, counted and checked against its CRC.
* Memory: the central directory, a few chunks, and the kept members.
*/
async function readZip(source, options) {
	const log = new FindingLog(options);
	try {
		const contents = await contentsOf(windowed(source), options, log);
		return unlessFound(log.findings, () => contents);
	} catch (error) {
		if (error instanceof ArchiveStop) return log.refusal(error);
		throw error;
	}
}
async function contentsOf(source, options, log) {
	if (source.size > options.limits.maxArchiveBytes) throw log.stop("ARTIFACT_TOO_LARGE", `${source.size} bytes; the bound is ${options.limits.maxArchiveBytes}`);
	const directory = await readZipDirectory(source, options, log);
	const { entries } = directory;
	if (log.findings.length > 0) return {
		members: [],
		entryCount: 0,
		inflatedBytes: 0
	};
	if ((entries.at(-1)?.localOffset ?? directory.offset) !== 0) throw log.stop("ARTIFACT_ZIP_LAYOUT", "bytes stand before the first member");
	const budget = new Budget(inflationBound(source.size, options.limits), log);
	checkDeclaredSizes(entries, options, log);
	const members = [];
	const buffer = new Uint8Array(MAX_WHOLE_COMPRESSED_BYTES);
	const entryCount = entries.length;
	for (let entry = entries.pop(); entry !== void 0; entry = entries.pop()) {
		const end = entries.at(-1)?.localOffset ?? directory.offset;
		const dataOffset = await dataOffsetOf(source, entry, end, log);
		const sink = new MemberSink(entry.name, entry.size, budget, options, log);
		await readData(source, entry, dataOffset, buffer, (piece) => {
			budget.inflate(piece.length, entry.name);
			if (sink.size + piece.length > entry.size) throw tooLong(entry, log);
			sink.push(piece);
		}, log);
		if (sink.size !== entry.size) log.add("ARTIFACT_SIZE_MISMATCH", `${sink.size} bytes; ${entry.size} are declared`, entry.name);
		else if (sink.crc !== entry.crc) log.add("ARTIFACT_CRC_MISMATCH", "the CRC-32 of the data is another one", entry.name);
		if (entry.kind === "file") members.push(sink.finish());
	}
	return {
		members,
		entryCount,
		inflatedBytes: budget.inflatedBytes
	};
}
/** What is declared is refused before anything is inflated; what is not declared is caught while inflating. */
function checkDeclaredSizes(entries, options, log) {
	for (const { name, size, compressedSize } of entries.toReversed()) if (size > inflationBound(compressedSize, options.limits)) throw log.stop("ARTIFACT_BOMB", `${compressedSize} bytes claim to inflate to ${size}`, name);
}
function tooLong(entry, log) {
	return log.stop("ARTIFACT_SIZE_MISMATCH", `inflates to more than the ${entry.size} bytes declared`, entry.name);
}
async function readData(source, entry, offset, buffer, take, log) {
	if (entry.method === 0) return readStored(source, entry, offset, buffer, take, log);
	if ((entry.compressedSize <= MAX_WHOLE_COMPRESSED_BYTES && entry.size <= MAX_WHOLE_BYTES ? await inflateSmall(source, entry, offset, buffer, take, log) : await inflateLarge(source, entry, offset, take, log)) !== entry.compressedSize) throw log.stop("ARTIFACT_DATA_CORRUPT", "bytes follow the deflate stream within the data of the member", entry.name);
}
async function readStored(source, entry, offset, buffer, take, log) {
	for (let at = 0; at < entry.size; at += READ_CHUNK_BYTES) {
		const wanted = Math.min(READ_CHUNK_BYTES, entry.size - at);
		const piece = await source.read(offset + at, wanted, buffer);
		if (piece.length !== wanted) throw log.stop("ARTIFACT_TRUNCATED", "the data is cut short", entry.name);
		take(piece);
	}
}
async function inflateSmall(source, entry, offset, buffer, take, log) {
	const consumed = inflateWhole(await source.read(offset, entry.compressedSize, buffer), entry.size, take);
	if (consumed === "too-long") throw tooLong(entry, log);
	if (typeof consumed === "string") throw log.stop("ARTIFACT_DATA_CORRUPT", `the deflate stream is ${consumed}`, entry.name);
	return consumed;
}
async function inflateLarge(source, entry, offset, take, log) {
	const pieces = inflateStream(source, offset, entry.compressedSize);
	try {
		for (let next = await pieces.next();; next = await pieces.next()) if (next.done !== true) take(next.value);
		else if (next.value.kind === "done") return next.value.consumed;
		else throw log.stop("ARTIFACT_DATA_CORRUPT", `the deflate stream is ${next.value.kind}`, entry.name);
	} finally {
		await pieces.return({ kind: "corrupt" });
	}
}

// core/artifact/artifact-contents.ts
/** The kept member of that name as a document. */
function embedded(member) {
	return member?.bytes === void 0 ? void 0 : {
		member: member.name,
		bytes: member.bytes
	};
}
/** `folder/file` and nothing deeper. */
function isIn(folder, name) {
	return name.startsWith(`${folder}/`) && !name.includes("/", folder.length + 1);
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// core/artifact/only-document.ts
/** The one member among those that `isManifest` accepts; a second one would let two readers see two covenants. */
function onlyManifest(archive, isManifest, findings) {
	return onlyDocument(archive, "ARTIFACT_MANIFEST_AMBIGUOUS", isManifest, findings);
}
/** The one lock; of two, a reviewer could read one and an installer the other. */
function onlyLock(archive, isLock, findings) {
	return onlyDocument(archive, "ARTIFACT_LOCK_AMBIGUOUS", isLock, findings);
}
function onlyDocument(archive, ambiguous, isWanted, findings) {
	const [first, ...others] = archive.members.filter((member) => isWanted(member.name));
	for (const other of others.slice(0, 100)) {
		const at = { file: `${archive.fileName}!${other.name}` };
		findings.push(finding(ambiguous, `${others.length + 1} of them are in the artifact`, at));
	}
	return embedded(first);
}

// core/artifact/npm-package.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
const ROOT = "package";
const PACKAGE_FILE = `${ROOT}/package.json`;
/** The package.json of a package that is bundled, at any depth of nesting. */
const BUNDLED_PACKAGE_FILE = /^package\/(?:.+\/)?node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;
/** npm runs node-gyp for a package that has this file, without any script saying so. */
const GYP_FILE = /^package\/(?:(?:.+\/)?node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/)?binding\.gyp$/i;
/** Run for a package that is installed from a registry or a tarball, bundled ones included. */
const INSTALL_SCRIPTS = [
	"preinstall",
	"install",
	"postinstall"
];
/** Run when the package is installed from a folder or from git. */
const PREPARE_SCRIPTS = [
	"prepublish",
	"preprepare",
	"prepare",
	"postprepare"
];
const PACKAGE_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
const MAX_PACKAGE_NAME_CHARACTERS = 214;
const MAX_PACKAGE_JSON_BYTES = 1048576;
/** Of the members of an npm tarball that are read whole, how many bytes at most. */
function keptOfNpm(name) {
	if (name === `${ROOT}/${"PLUGIN_MANIFEST.json"}`) return MAX_MANIFEST_BYTES;
	if (name === `${ROOT}/${"sbom.cdx.json"}`) return MAX_SBOM_BYTES;
	if (isNpmLock(name)) return MAX_LOCK_BYTES;
	return name === PACKAGE_FILE || BUNDLED_PACKAGE_FILE.test(name) ? MAX_PACKAGE_JSON_BYTES : void 0;
}
/** Judges an archive as an npm tarball: everything under `package/`, a sound package.json, nothing run at install. */
function judgeNpm(archive) {
	const findings = [];
	for (const { name } of archive.members) {
		if (findings.length >= 100) break;
		const at = { file: `${archive.fileName}!${name}` };
		if (!name.startsWith(`${ROOT}/`)) findings.push(finding("ARTIFACT_LAYOUT", "stands outside package/", at));
		if (GYP_FILE.test(name)) findings.push(finding("ARTIFACT_LIFECYCLE_SCRIPT", "npm runs node-gyp for it", at));
		if (BUNDLED_PACKAGE_FILE.test(name)) {
			const bundled = packageJson(archive, name, findings);
			if (bundled !== void 0) checkScripts(bundled, INSTALL_SCRIPTS, at, findings);
		}
	}
	const root = packageJson(archive, PACKAGE_FILE, findings);
	const release = root === void 0 ? void 0 : releaseOf(root, archive.fileName, findings);
	if (root !== void 0) {
		const at = { file: `${archive.fileName}!${PACKAGE_FILE}` };
		checkScripts(root, [...INSTALL_SCRIPTS, ...PREPARE_SCRIPTS], at, findings);
	}
	const manifest = onlyManifest(archive, (name) => name === `${ROOT}/${MANIFEST_FILE}`, findings);
	const lock = onlyLock(archive, isNpmLock, findings);
	return unlessFound(findings, () => ({
		format: "npm",
		ecosystem: "npm",
		packageName: release?.name,
		version: release?.version,
		manifest,
		sbom: embedded(archive.members.find(({ name }) => name === `${ROOT}/${SBOM_FILE}`)),
		lock,
		entryCount: archive.entryCount,
		inflatedBytes: archive.inflatedBytes
	}));
}
/** At the root of the package; npm leaves that of a bundled package alone. */
function isNpmLock(name) {
	return isIn(ROOT, name) && LOCK_FILE_NAMES.npm.includes(baseName(name));
}
function packageJson(archive, name, findings) {
	const file = `${archive.fileName}!${name}`;
	const document = embedded(archive.members.find((member) => member.name === name));
	if (document === void 0) {
		findings.push(finding("ARTIFACT_LAYOUT", "package.json is missing", { file }));
		return;
	}
	const parsed = parseStrictJson(document.bytes, { maxBytes: MAX_PACKAGE_JSON_BYTES }, file);
	if (parsed.kind === "refused") {
		findings.push(...parsed.findings);
		return;
	}
	if (isJsonObject(parsed.value.value)) return parsed.value.value;
	findings.push(finding("ARTIFACT_METADATA", "package.json is not an object", { file }));
}
function checkScripts(root, refusedScripts, at, findings) {
	const scripts = member(root, "scripts");
	if (scripts === void 0) return;
	if (!isJsonObject(scripts)) {
		findings.push(finding("ARTIFACT_METADATA", "\"scripts\" is not an object", at));
		return;
	}
	for (const name of refusedScripts) if (Object.hasOwn(scripts, name)) findings.push(finding("ARTIFACT_LIFECYCLE_SCRIPT", `it has a script "${name}"`, at));
}
function releaseOf(root, fileName, findings) {
	const at = { file: `${fileName}!${PACKAGE_FILE}` };
	const name = member(root, "name");
	const version = member(root, "version");
	if (typeof name !== "string" || !PACKAGE_NAME.test(name) || name.length > MAX_PACKAGE_NAME_CHARACTERS) {
		findings.push(finding("ARTIFACT_METADATA", "\"name\" is not an npm package name", at));
		return;
	}
	if (typeof version !== "string" || import_semver.default.valid(version) !== version) {
		findings.push(finding("ARTIFACT_METADATA", "\"version\" is not a SemVer version in normal form", at));
		return;
	}
	const flat = name.replace(/^@/, "").replace("/", "-");
	const bare = name.slice(name.indexOf("/") + 1);
	if (fileName !== `${flat}-${version}.tgz` && fileName !== `${bare}-${version}.tgz`) {
		const message = `package.json says ${shownText(`${name} ${version}`)}, the file name does not`;
		findings.push(finding("ARTIFACT_NAME_MISMATCH", message, { file: fileName }));
	}
	return {
		name,
		version
	};
}

// core/artifact/wheel-name.ts
const WHEEL_NAME = /^([A-Za-z0-9._]+)-([A-Za-z0-9._!+]+)(?:-[0-9][A-Za-z0-9_.]*)?(?:-[A-Za-z0-9_.]+){3}\.whl$/;
/** PEP 508. */
const PROJECT_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const MAX_VERSION_CHARACTERS = 128;
function parseWheelName(fileName) {
	const [, name, version] = WHEEL_NAME.exec(fileName) ?? [];
	return name === void 0 || version === void 0 ? void 0 : {
		name,
		version
	};
}
/** PEP 503: case and runs of `-`, `_`, `.` do not tell two projects apart. */
function normalizedProjectName(name) {
	return name.replaceAll(/[-_.]+/g, "-").toLowerCase();
}
function isProjectName(name) {
	return PROJECT_NAME.test(name);
}
/** PEP 440, normalised: `1.0` and `1.0.0` are written differently and stay so; undefined where it is no version. */
function normalizedVersion(version) {
	if (version.length > MAX_VERSION_CHARACTERS || /[0-9]{16}/.test(version)) return void 0;
	return clean(version) ?? void 0;
}

// core/artifact/wheel-metadata.ts
/** Old tools put the whole description into a header. */
const MAX_HEADER_CHARACTERS = 1048576;
/** Core metadata 2.1, in the part that decides what is installed: Name and Version, once each. */
function parseWheelMetadata(document, fileName, findings) {
	const at = { file: `${fileName}!${document.member}` };
	const headers = parseHeaders(document.bytes);
	if (headers === void 0) {
		findings.push(finding("ARTIFACT_METADATA", "the headers are not well-formed UTF-8 lines of NAME: VALUE", at));
		return;
	}
	const names = headers.get("name") ?? [];
	const versions = headers.get("version") ?? [];
	const [name] = names;
	const [version] = versions;
	if (name === void 0 || version === void 0 || names.length > 1 || versions.length > 1) {
		findings.push(finding("ARTIFACT_METADATA", "Name and Version must stand there once each", at));
		return;
	}
	const isName = isProjectName(name);
	const isVersion = normalizedVersion(version) !== void 0;
	if (!isName) findings.push(finding("ARTIFACT_METADATA", `${shownText(name)} is not a project name`, at));
	if (!isVersion) findings.push(finding("ARTIFACT_METADATA", `${shownText(version)} is not a PEP 440 version`, at));
	return isName && isVersion ? {
		name,
		version
	} : void 0;
}
/** The WHEEL file must announce the one layout that this reader knows. */
function checkWheelFile(document, fileName, findings) {
	const [version, ...others] = parseHeaders(document.bytes)?.get("wheel-version") ?? [];
	if (version !== void 0 && others.length === 0 && /^1\.[0-9]{1,3}$/.test(version)) return;
	const at = { file: `${fileName}!${document.member}` };
	findings.push(finding("ARTIFACT_METADATA", "Wheel-Version must be 1.x, once", at));
}
/** Keys in lower case. Lines that begin with a space continue the value before; a blank line ends the headers. */
function parseHeaders(bytes) {
	const text = decode(bytes);
	if (text === void 0 || /\r(?!\n)|\0/.test(text)) return void 0;
	const head = text.slice(0, /(?:^|\r?\n)\r?\n/.exec(text)?.index);
	if (head.length > MAX_HEADER_CHARACTERS) return void 0;
	const headers = /* @__PURE__ */ new Map();
	for (const header of head.split(/\r?\n(?![ \t])/)) {
		if (header === "") break;
		const [, key, value] = /^([!-9;-~]+):(.*)$/s.exec(header) ?? [];
		if (key === void 0 || value === void 0) return void 0;
		const lines = value.split("\n").map((line) => line.trim());
		const name = key.toLowerCase();
		const values = headers.get(name) ?? [];
		values.push(lines.join("\n"));
		headers.set(name, values);
	}
	return headers;
}
function decode(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}

// core/artifact/wheel-record.ts
/**
* Compares RECORD (PEP 376, PEP 427) with what the wheel holds, both ways: every row is a member of that SHA-256 and
* size, and every member has exactly one row. RECORD itself has a row without digest and size.
*/
function checkRecord(record, archive, findings) {
	const at = { file: `${archive.fileName}!${record.member}` };
	const messages = mismatches(record, archive.members);
	if (messages === void 0) {
		findings.push(finding("ARTIFACT_RECORD", "every line must be PATH,sha256=DIGEST,SIZE", at));
		return;
	}
	for (const message of messages) {
		if (findings.length >= 100) return;
		findings.push(finding("ARTIFACT_RECORD_MISMATCH", message, at));
	}
}
/** Undefined where a line is no row, or there are too many. */
function mismatches(record, members) {
	const byName = /* @__PURE__ */ new Map();
	for (const member of members) byName.set(member.name, member);
	const listed = /* @__PURE__ */ new Set();
	const messages = [];
	let count = 0;
	for (const line of linesOf(record.bytes)) {
		const row = rowOf(line);
		if (row === void 0 || count > 5e4) return void 0;
		count += 1;
		if (messages.length >= 100) continue;
		const member = byName.get(row.path);
		if (member === void 0) {
			messages.push(`${shownText(row.path)} is listed and not there`);
			continue;
		}
		if (listed.has(member)) messages.push(`${shownText(row.path)} is listed twice`);
		listed.add(member);
		const wrong = row.path === record.member ? wrongOfItself(row) : wrongOf(row, member);
		if (wrong !== void 0) messages.push(wrong);
	}
	for (const member of members) {
		if (messages.length >= 100) break;
		if (!listed.has(member)) messages.push(`${shownText(member.name)} is there and not listed`);
	}
	return messages;
}
function wrongOfItself({ hash, size }) {
	return hash === "" && size === "" ? void 0 : "RECORD states a digest of itself";
}
function wrongOf({ path, hash, size }, member) {
	if (hash !== `sha256=${Buffer.from(member.sha256, "hex").toString("base64url")}`) return `${shownText(path)} has another SHA-256`;
	return size === String(member.size) ? void 0 : `${shownText(path)} has ${member.size} bytes`;
}
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** One at a time: all of them as text, with their fields, would take five times the bytes of RECORD. */
function* linesOf(bytes) {
	let start = 0;
	for (let at = 0; at <= bytes.length; at += 1) {
		const byte = bytes[at] ?? LINE_FEED;
		if (byte !== LINE_FEED && byte !== CARRIAGE_RETURN) continue;
		if (at > start) yield bytes.subarray(start, at);
		start = at + 1;
	}
}
const FIELD = /"(?:[^"]|"")*"|[^",\r\n]*/.source;
const ROW = new RegExp(`^(${FIELD}),(${FIELD}),(${FIELD})$`);
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** CSV of three fields, quoted where a path holds a comma. Undefined where the line is anything else. */
function rowOf(line) {
	let text;
	try {
		text = utf8.decode(line);
	} catch {
		return;
	}
	const [, path, hash, size] = ROW.exec(text) ?? [];
	if (path === void 0 || hash === void 0 || size === void 0) return void 0;
	return {
		path: unquoted(path),
		hash: unquoted(hash),
		size: unquoted(size)
	};
}
function unquoted(field) {
	return field.startsWith("\"") ? field.slice(1, -1).replaceAll("\"\"", "\"") : field;
}

// core/artifact/wheel.ts
const MIB = 1048576;
const MAX_WHEEL_METADATA_BYTES = MIB;
/** A row for each of MAX_ARCHIVE_ENTRIES members, with names of 100 bytes. */
const MAX_WHEEL_RECORD_BYTES = 8 * MIB;
const DIST_INFO_BOUNDS = /* @__PURE__ */ new Map([
	["METADATA", MAX_WHEEL_METADATA_BYTES],
	["WHEEL", MAX_WHEEL_METADATA_BYTES],
	["RECORD", MAX_WHEEL_RECORD_BYTES]
]);
const SBOM_MEMBER = /^[^/]+\.dist-info\/sboms\/[^/]+\.cdx\.json$/;
/** Of the members of a wheel that are read whole, how many bytes at most. */
function keptOfWheel(name) {
	const [top = "", file, ...deeper] = name.split("/");
	if (SBOM_MEMBER.test(name)) return MAX_SBOM_BYTES;
	if (file === void 0 || deeper.length > 0) return void 0;
	if (file === "PLUGIN_MANIFEST.json") return MAX_MANIFEST_BYTES;
	if (isWheelLock(name)) return MAX_LOCK_BYTES;
	return top.endsWith(".dist-info") ? DIST_INFO_BOUNDS.get(file) : void 0;
}
/** Judges an archive as a wheel (PEP 427): name, METADATA, RECORD, no start-up hooks, one manifest, one SBOM. */
function judgeWheel(archive) {
	const findings = [];
	checkStartupHooks(archive, findings);
	const distInfo = distInfoOf(archive, findings);
	const metadata = distInfo === void 0 ? void 0 : judgeDistInfo(distInfo, archive, findings);
	const manifest = onlyManifest(archive, isWheelManifest, findings);
	const lock = onlyLock(archive, isWheelLock, findings);
	const sbom = metadata === void 0 ? void 0 : sbomOf(metadata, archive, findings);
	return unlessFound(findings, () => ({
		format: "wheel",
		ecosystem: "pypi",
		packageName: metadata?.name,
		version: metadata?.version,
		manifest,
		sbom,
		lock,
		entryCount: archive.entryCount,
		inflatedBytes: archive.inflatedBytes
	}));
}
function isWheelManifest(name) {
	return isInPackage(name) && baseName(name) === "PLUGIN_MANIFEST.json";
}
function isWheelLock(name) {
	return isInPackage(name) && LOCK_FILE_NAMES.pypi.includes(baseName(name));
}
/** In a top-level folder: the package's own or `.dist-info`. What `.data` would install elsewhere does not count. */
function isInPackage(name) {
	const top = name.slice(0, name.indexOf("/"));
	return isIn(top, name) && !top.endsWith(".data");
}
function distInfoOf(archive, findings) {
	const folders = /* @__PURE__ */ new Set();
	for (const { name } of archive.members) {
		const top = name.slice(0, Math.max(0, name.indexOf("/")));
		if (top.toLowerCase().endsWith(".dist-info")) folders.add(top);
	}
	const [only, ...others] = folders;
	if (only !== void 0 && others.length === 0) return only;
	const message = `one .dist-info folder is expected, ${folders.size} are there`;
	findings.push(finding("ARTIFACT_LAYOUT", message, { file: archive.fileName }));
}
function judgeDistInfo(distInfo, archive, findings) {
	const document = (file) => {
		const found = embedded(archive.members.find((member) => member.name === `${distInfo}/${file}`));
		if (found !== void 0) return found;
		findings.push(finding("ARTIFACT_LAYOUT", `${file} is missing`, { file: `${archive.fileName}!${distInfo}` }));
	};
	const [metadataFile, wheelFile, record] = [
		document("METADATA"),
		document("WHEEL"),
		document("RECORD")
	];
	if (record !== void 0) checkRecord(record, archive, findings);
	if (wheelFile !== void 0) checkWheelFile(wheelFile, archive.fileName, findings);
	if (metadataFile === void 0) return void 0;
	const metadata = parseWheelMetadata(metadataFile, archive.fileName, findings);
	if (metadata !== void 0) checkNames(metadata, distInfo, archive.fileName, findings);
	return metadata;
}
/** File name, folder and METADATA must name one release: an installer takes the first, a reviewer reads the last. */
function checkNames(metadata, distInfo, fileName, findings) {
	const dash = distInfo.indexOf("-");
	const folder = {
		name: distInfo.slice(0, dash),
		version: distInfo.slice(dash + 1, -10)
	};
	const sources = [{
		what: "the file name",
		at: fileName,
		stated: parseWheelName(fileName)
	}, {
		what: "the .dist-info folder",
		at: `${fileName}!${distInfo}`,
		stated: folder
	}];
	const version = normalizedVersion(metadata.version);
	const release = `${metadata.name} ${metadata.version}`;
	for (const { what, at, stated } of sources) if (!(stated !== void 0 && normalizedProjectName(stated.name) === normalizedProjectName(metadata.name) && normalizedVersion(stated.version) === version)) {
		const message = `METADATA says ${shownText(release)}, ${what} does not`;
		findings.push(finding("ARTIFACT_NAME_MISMATCH", message, { file: at }));
	}
}
/** `site` reads .pth and .start (PEP 829) files of site-packages and imports sitecustomize, at every start of Python. */
function checkStartupHooks(archive, findings) {
	for (const { name } of archive.members) {
		if (findings.length >= 100) return;
		if (!isStartupHook(name)) continue;
		findings.push(finding("ARTIFACT_STARTUP_HOOK", `${shownText(name)} runs at every start`, { file: `${archive.fileName}!${name}` }));
	}
}
function isStartupHook(name) {
	const folded = foldName(name);
	const segments = folded.split("/");
	const candidates = segments[0]?.endsWith(".data") === true ? segments.slice(1) : segments.slice(0, 1);
	const file = baseName(folded);
	return /\.(?:pth|start)$/.test(file) && candidates.includes(file) || candidates.some((segment) => /^(?:site|user)customize(?:\.|$)/.test(segment));
}
/** PEP 770 allows several: build tools add their own. The one named after the package is the plugin's. */
function sbomOf(metadata, archive, findings) {
	const all = archive.members.filter((member) => SBOM_MEMBER.test(member.name));
	if (all.length <= 1) return embedded(all[0]);
	const wanted = normalizedProjectName(metadata.name);
	const named = all.filter(({ name }) => normalizedProjectName(baseName(name).slice(0, -9)) === wanted);
	if (named.length === 1) return embedded(named[0]);
	const message = `${all.length} SBOMs, ${named.length} of them named after the package`;
	findings.push(finding("ARTIFACT_SBOM_AMBIGUOUS", message, { file: archive.fileName }));
}

// core/artifact/read-artifact.ts
/** The file name decides how the bytes are read; nothing is guessed from the bytes, so every reader agrees. */
const FORMATS = [
	{
		suffix: ".whl",
		read: readZip,
		keep: keptOfWheel,
		judge: judgeWheel
	},
	{
		suffix: ".tgz",
		read: (source, options) => readTar(source, "gzip", options),
		keep: keptOfNpm,
		judge: judgeNpm
	},
	{
		suffix: ".zip",
		read: readZip,
		keep: keptOfPlain,
		judge: judgePlain("zip")
	},
	{
		suffix: ".tar.gz",
		read: (source, options) => readTar(source, "gzip", options),
		keep: keptOfPlain,
		judge: judgePlain("tar")
	},
	{
		suffix: ".tar",
		read: (source, options) => readTar(source, "none", options),
		keep: keptOfPlain,
		judge: judgePlain("tar")
	}
];
const FILE_NAME = /^[A-Za-z0-9@][A-Za-z0-9._+!@-]{0,254}$/;
/**
* Reads an artifact to its last byte and says what it is: a wheel (`.whl`), an npm tarball (`.tgz`), or a plain archive
* (`.zip`, `.tar`, `.tar.gz`). Every finding there is, with its member as `FILE!MEMBER`. Rejects only if the source does.
* Time and memory are bounded by `limits`; nothing is unpacked to disk and nothing is executed.
*/
async function readArtifact(fileName, source, limits = DEFAULT_LIMITS) {
	const format = FORMATS.find(({ suffix }) => fileName.endsWith(suffix) && fileName.length > suffix.length);
	if (format === void 0 || !FILE_NAME.test(fileName)) return refused(finding("ARTIFACT_FILE_NAME", `${shownText(fileName)} is not a file name of a known format`));
	const read = await format.read(source, {
		archiveName: fileName,
		keep: format.keep,
		limits
	});
	if (read.kind === "refused") return read;
	const judged = format.judge({
		...read.value,
		fileName
	});
	if (judged.kind === "ok") return judged;
	const [first, ...rest] = judged.findings;
	return refused(first, ...rest.slice(0, limits.maxFindings - 1));
}
/** At the root, or inside the one folder that holds everything. */
function keptOfPlain(name) {
	const bound = (/* @__PURE__ */ new Map([[MANIFEST_FILE, MAX_MANIFEST_BYTES], [SBOM_FILE, MAX_SBOM_BYTES]])).get(baseName(name));
	return name.split("/").length <= 2 ? bound : void 0;
}
function judgePlain(format) {
	return (archive) => {
		const findings = [];
		const tops = new Set(archive.members.map(({ name }) => name.split("/")[0]));
		const [top = ""] = tops;
		const at = (name, file) => name === file || tops.size === 1 && name === `${top}/${file}`;
		const manifest = onlyManifest(archive, (name) => at(name, MANIFEST_FILE), findings);
		const sbom = embedded(archive.members.find(({ name }) => at(name, SBOM_FILE)));
		const { entryCount, inflatedBytes } = archive;
		const contents = {
			format,
			ecosystem: void 0,
			packageName: void 0,
			version: void 0,
			manifest,
			sbom,
			lock: void 0,
			entryCount,
			inflatedBytes
		};
		return unlessFound(findings, () => contents);
	};
}

// transport/artifact/artifact-file.ts
const CHUNK_BYTES = 1048576;
/**
* Opens a plain file for reading, never through a link at its last segment.
* @throws Error with the system's reason when there is no such plain file
*/
async function openPlainFile(path) {
	const handle = await open(path, constants$1.O_RDONLY | (constants$1.O_NOFOLLOW ?? 0) | (constants$1.O_NONBLOCK ?? 0));
	if ((await handle.stat()).isFile()) return handle;
	await handle.close();
	throw new Error(`${path} is not a plain file`);
}
/** Random access to an open file of that many bytes. */
function fileSource(handle, size) {
	return {
		size,
		async read(offset, length, into) {
			const wanted = Math.max(0, Math.min(length, size - offset));
			const buffer = into === void 0 || into.length < wanted ? Buffer.alloc(wanted) : into.subarray(0, wanted);
			let read = 0;
			while (read < wanted) {
				const { bytesRead } = await handle.read(buffer, read, wanted - read, offset + read);
				if (bytesRead === 0) throw new Error("the file became shorter while it was read");
				read += bytesRead;
			}
			return buffer;
		}
	};
}
/** An artifact that is larger than may be read: nobody hashes it, nobody asks for its bytes. */
function tooLarge(size, fileName, { maxArchiveBytes }) {
	return {
		kind: "unavailable",
		findings: [finding("ARTIFACT_TOO_LARGE", `${size} bytes; the bound is ${maxArchiveBytes}`, { file: fileName })]
	};
}
/**
* Digest, size and contents of an artifact on disk. Memory is bounded whatever its size: chunks, a zip's directory, names,
* and the few members that are read whole.
*/
async function readArtifactFile(path, fileName, limits) {
	const handle = await openPlainFile(path);
	try {
		const before = await handle.stat();
		const { size } = before;
		if (size > limits.maxArchiveBytes) return tooLarge(size, fileName, limits);
		const source = fileSource(handle, size);
		const hash = createHash("sha256");
		const chunks = [new Uint8Array(CHUNK_BYTES), new Uint8Array(CHUNK_BYTES)];
		let next = source.read(0, CHUNK_BYTES, chunks[0]);
		for (let offset = 0; offset < size; offset += CHUNK_BYTES) {
			const bytes = await next;
			chunks.reverse();
			if (offset + CHUNK_BYTES < size) next = source.read(offset + CHUNK_BYTES, CHUNK_BYTES, chunks[0]);
			hash.update(bytes);
		}
		const contents = await readArtifact(fileName, source, limits);
		const after = await handle.stat();
		if (after.size !== size || after.mtimeMs !== before.mtimeMs || after.ctimeMs !== before.ctimeMs) throw new Error("the file changed while it was read");
		return {
			kind: "read",
			digest: digestFromHex(hash.digest("hex")),
			size,
			contents
		};
	} finally {
		await handle.close();
	}
}

export { readArtifact as a, normalizedProjectName as c, MAX_PACKAGE_JSON_BYTES as d, readZip as f, tooLarge as i, normalizedVersion as l, openPlainFile as n, parseHeaders as o, bytesSource as p, readArtifactFile as r, isProjectName as s, fileSource as t, INSTALL_SCRIPTS as u };