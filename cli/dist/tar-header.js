import { v as shownText } from "./render-findings.js";
import { hash } from "node:crypto";

// core/archive/limits.ts
const MIB = 1048576;
/** No policy allows a larger artifact: a zip archive within it needs no zip64. */
const MAX_ARTIFACT_BYTES = 2048 * MIB;
const MAX_MEMBER_BYTES = 16 * MIB;
/** No policy allows more files and folders. */
const MAX_ARCHIVE_ENTRIES = 5e4;
/** No policy allows more bytes in all members together. */
const MAX_INFLATED_BYTES = 4096 * MIB;
const DEFAULT_ARTIFACT_BYTES = 256 * MIB;
/** Read in less than 64 MiB, were they crafted to take the most: an inflater for each of them waits for the collector. */
const DEFAULT_ARCHIVE_ENTRIES = 8e3;
const DEFAULT_INFLATED_BYTES = 1024 * MIB;
const MAX_INFLATION_RATIO = 200;
/** A few kilobytes of zeros compress a thousandfold and harm nobody. */
const INFLATION_GRACE_BYTES = MIB;
/** A central directory of MAX_ARCHIVE_ENTRIES entries with names of 100 bytes fits. */
const MAX_CENTRAL_DIRECTORY_BYTES = 8 * MIB;
const MAX_NAME_BYTES = 1024;
/** Paths of all files and folders together, as they lie in memory: they are held until the last one is known to be alone. */
const MAX_NAMES_BYTES = 4 * MIB;
const READ_CHUNK_BYTES = 65536;
const DEFAULT_LIMITS = {
	maxArchiveBytes: DEFAULT_ARTIFACT_BYTES,
	maxEntries: DEFAULT_ARCHIVE_ENTRIES,
	maxKeptMemberBytes: MAX_MEMBER_BYTES,
	maxKeptBytes: 2 * MAX_MEMBER_BYTES,
	maxInflatedBytes: DEFAULT_INFLATED_BYTES,
	maxInflationRatio: 200,
	maxFindings: 100
};
/** The most that any policy can allow. For readers that have no policy: what they read was, or will be, judged by one. */
const HARD_LIMITS = {
	...DEFAULT_LIMITS,
	maxArchiveBytes: MAX_ARTIFACT_BYTES,
	maxEntries: MAX_ARCHIVE_ENTRIES,
	maxInflatedBytes: MAX_INFLATED_BYTES
};
/** The most that `compressedBytes` may inflate to before it is called a bomb. */
function inflationBound(compressedBytes, limits) {
	return Math.min(limits.maxInflatedBytes, Math.max(INFLATION_GRACE_BYTES, compressedBytes * limits.maxInflationRatio));
}

// core/archive/member-names.ts
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** Controls, and the invisible or direction-changing characters that make one name look like another. */
const HIDDEN_CHARACTER = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Reserved by Windows with any extension; `CONIN$` and the superscript digits count as well. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])[ ]*(?:\.|$)/iu;
/** The text of a name field, or undefined where the bytes are not well-formed UTF-8. */
function decodeName(bytes) {
	try {
		return utf8.decode(bytes);
	} catch {
		return;
	}
}
function isAscii(bytes) {
	return bytes.every((byte) => byte < 128);
}
/**
* Notes why a path is not safe on every system: zip slip, absolute paths, drive letters, alternative data streams,
* names that Windows trims or reserves. `path` has no trailing slash. Answers whether the path is safe.
*/
function checkMemberName(path, log) {
	const long = tooLongBecause(path);
	const unsafe = long === void 0 ? unsafeBecause(path) : void 0;
	if (long !== void 0) log.add("ARTIFACT_NAME_TOO_LONG", long, path);
	if (unsafe !== void 0) log.add("ARTIFACT_NAME_UNSAFE", `${shownText(path)} ${unsafe}`, path);
	return long === void 0 && unsafe === void 0;
}
function tooLongBecause(path) {
	if (Buffer.byteLength(path) > 1024) return `the name has more than ${MAX_NAME_BYTES} bytes`;
	const segments = path.split("/");
	if (segments.length > 64) return `the name has more than ${64} segments`;
	return segments.some((segment) => Buffer.byteLength(segment) > 255) ? `a segment has more than ${255} bytes` : void 0;
}
function unsafeBecause(path) {
	if (path === "") return "is empty";
	if (path.startsWith("/")) return "is absolute";
	if (path.includes("\\")) return "holds a backslash";
	if (path.includes(":")) return "holds a colon: a drive letter or an alternative data stream";
	if (HIDDEN_CHARACTER.test(path)) return "holds a control or invisible character";
	for (const segment of path.split("/")) {
		if (segment === "") return "holds an empty segment";
		if (segment === "." || segment === "..") return `holds the segment "${segment}"`;
		if (/[. ]$/u.test(segment)) return "has a segment that ends with a dot or a space";
		if (WINDOWS_DEVICE.test(segment)) return "has a segment that Windows reserves";
	}
}
/**
* Remembers every path of an archive, folders that are only implied included, and notes those that fall together on some
* file system. Bounded: as many paths again as there may be members, and their length together.
*/
var NameSet = class {
	/** `implied` is a folder that only members inside it speak of. */
	kinds = /* @__PURE__ */ new Map();
	/** By a digest: folded names themselves would be megabytes that live as long as the names. */
	byFoldedName = /* @__PURE__ */ new Map();
	maxPaths;
	maxBytes;
	bytes = 0;
	log;
	constructor(maxEntries, log) {
		this.maxPaths = 2 * maxEntries;
		this.maxBytes = Math.min(MAX_NAMES_BYTES, MAX_NAME_BYTES + maxEntries * 200);
		this.log = log;
	}
	/** `path` has passed `checkMemberName`. */
	add(path, kind) {
		const known = this.kinds.get(path);
		if (known === "file" || known === "folder") {
			this.log.add("ARTIFACT_NAME_DUPLICATE", `${shownText(path)} occurs twice`, path);
			return;
		}
		if (this.newFoldersAbove(path).every((folder) => this.claim(folder, "implied", path))) this.claim(path, kind, path);
	}
	/** From the bottom up to the first that is known: its own folders are known as well. */
	newFoldersAbove(path) {
		const folders = [];
		for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
			const folder = path.slice(0, slash);
			if (isFolder(this.kinds.get(folder))) break;
			folders.push(folder);
		}
		return folders.reverse();
	}
	claim(path, kind, member) {
		const known = this.kinds.get(path);
		if (isFolder(known) && isFolder(kind)) {
			this.kinds.set(path, kind);
			return true;
		}
		const folded = hash("sha256", foldName(path), "base64url");
		const other = known === void 0 ? this.byFoldedName.get(folded) : void 0;
		if (known !== void 0 || other !== void 0) {
			const how = other === void 0 ? "is both a file and a folder" : `falls together with ${shownText(other)}`;
			this.log.add("ARTIFACT_NAME_COLLISION", `${shownText(path)} ${how}`, member);
			return false;
		}
		if (this.kinds.size >= this.maxPaths) throw this.log.stop("ARTIFACT_TOO_MANY_ENTRIES", `more than ${this.maxPaths} files and folders`);
		this.bytes += heldBytes(path);
		if (this.bytes > this.maxBytes) throw this.log.stop("ARTIFACT_NAME_TOO_LONG", `names take more than ${this.maxBytes} bytes together`);
		this.kinds.set(path, kind);
		this.byFoldedName.set(folded, path);
		return true;
	}
};
function isFolder(kind) {
	return kind === "folder" || kind === "implied";
}
/** A string of Latin-1 takes a byte for a character; one character beyond makes it two for each. */
function heldBytes(text) {
	return /[^\0-\xff]/.test(text) ? 2 * text.length : text.length;
}
/** What case-insensitive and normalising file systems make of a name; upper-casing first joins ß with SS and ſ with s. */
function foldName(path) {
	if (/^[\x20-\x7e]*$/.test(path)) return path.toLowerCase();
	return path.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}

// core/archive/tar-header.ts
/** Reads one header block that is not all zeros. What cannot be followed any further ends the reading. */
function parseTarHeader(block, offset, log) {
	if (octal(block.subarray(148, 156)) !== checksumOf(block)) throw log.stop("ARTIFACT_TAR_CHECKSUM", `the header at offset ${offset} has another checksum`);
	const magic = block.toString("latin1", 257, 265);
	const isGnu = magic === "ustar  \0";
	if (!isGnu && magic !== "ustar\x0000") throw log.stop("ARTIFACT_TAR_HEADER", `the header at offset ${offset} is neither ustar nor GNU`);
	const name = text(block.subarray(0, 100));
	const prefix = isGnu ? isZero(block.subarray(345, 500)) ? "" : void 0 : text(block.subarray(345, 500));
	const linkName = text(block.subarray(157, 257));
	const mode = octal(block.subarray(100, 108));
	const size = octal(block.subarray(124, 136));
	if (name === void 0 || prefix === void 0 || linkName === void 0) throw log.stop("ARTIFACT_TAR_HEADER", `the header at offset ${offset} has a malformed name`);
	if (mode === void 0 || size === void 0 || !isZero(block.subarray(500))) throw log.stop("ARTIFACT_TAR_HEADER", `the header at offset ${offset} has a malformed number, or trailing bytes`);
	const path = prefix === "" ? name : `${prefix}/${name}`;
	if (linkName !== "" && "05".includes(type(block))) log.add("ARTIFACT_TAR_HEADER", "a plain member names a link target", path);
	return {
		path,
		mode,
		size,
		type: type(block)
	};
}
/** `\0` is what tar wrote for a plain file before types were named. */
function type(block) {
	const flag = block.toString("latin1", 156, 157);
	return flag === "\0" ? "0" : flag;
}
/** The sum of all bytes with the checksum itself taken as spaces; unsigned, as the standard has it. */
function checksumOf(block) {
	let sum = 0;
	for (let at = 0; at < block.length; at += 1) sum += at >= 148 && at < 156 ? 32 : block.readUInt8(at);
	return sum;
}
/** Octal digits, then spaces or NULs. GNU's base-256 form is only for sizes far above every bound here. */
function octal(field) {
	const match = /^ *([0-7]+)[ \0]*$/.exec(field.toString("latin1"));
	return match?.[1] === void 0 ? void 0 : Number.parseInt(match[1], 8);
}
/** Bytes behind a NUL are read by some and ignored by others. */
function text(field) {
	const nul = field.indexOf(0);
	if (nul !== -1 && !isZero(field.subarray(nul))) return void 0;
	return decodeName(nul === -1 ? field : field.subarray(0, nul));
}
function isZero(bytes) {
	return bytes.every((byte) => byte === 0);
}

export { decodeName as a, DEFAULT_ARTIFACT_BYTES as c, HARD_LIMITS as d, MAX_ARCHIVE_ENTRIES as f, inflationBound as g, READ_CHUNK_BYTES as h, checkMemberName as i, DEFAULT_INFLATED_BYTES as l, MAX_NAME_BYTES as m, parseTarHeader as n, foldName as o, MAX_CENTRAL_DIRECTORY_BYTES as p, NameSet as r, isAscii as s, isZero as t, DEFAULT_LIMITS as u };