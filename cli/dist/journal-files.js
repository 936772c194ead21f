import { a as finding, c as ok, l as refused } from "./finding.js";
import { c as isJsonObject, d as parseStrictJson, l as member } from "./render-findings.js";
import { t as canonicalJson } from "./canonical-json.js";
import { n as digestOf, t as digestFromHex } from "./digest.js";
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

// core/journal/journal-entry.ts
/** One line with its newline. A decision of the most findings that are written fits. */
const MAX_JOURNAL_LINE_BYTES = 1048576;
/** What the first line of a journal names as the line before it. */
const NO_LINE = digestFromHex("0".repeat(64));
const JOURNAL_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const KIND = /^[a-z][a-z_]{0,30}(?:\.[a-z][a-z_]{0,30})?$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const TIME = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9})?Z$/;
const MEMBERS = "at body journal kind previous schema_version sequence";
/** Bytes of a body that fits into a line wherever it comes to stand: the other members take less than the rest. */
const MAX_JOURNAL_BODY_BYTES = 1048064;
/** The line, RFC 8785, without a newline: equal entries are equal bytes. `body` is canonical already, to be rendered once. */
function renderEntry(entry, body) {
	const { at, journal, kind, previous, sequence } = entry;
	const [time, id, what] = [
		at,
		journal,
		kind
	].map((said) => JSON.stringify(said));
	return `{"at":${time},"body":${body},"journal":${id},"kind":${what},${`"previous":"${previous}","schema_version":${1},"sequence":${sequence}`}}`;
}
/** Reads a line without its newline. JOURNAL_LINE_MALFORMED for whatever `renderEntry` does not write. */
function readEntry(line, at) {
	const malformed = (why) => refused(finding("JOURNAL_LINE_MALFORMED", why, at));
	const document = parseStrictJson(line, { maxBytes: MAX_JOURNAL_LINE_BYTES });
	if (document.kind === "refused") return malformed(`it is no JSON: ${document.findings[0].message}`);
	const { value } = document.value;
	if (!isJsonObject(value) || Object.keys(value).sort().join(" ") !== MEMBERS) return malformed(`its members are not ${MEMBERS}`);
	if (canonicalJson(value) !== Buffer.from(line).toString("utf8")) return malformed("it is not canonical (RFC 8785)");
	const entry = entryOf(value);
	return entry === void 0 ? malformed("a member does not hold what it must") : ok(entry);
}
function entryOf(value) {
	const [journal, kind, at] = [
		text(value, "journal"),
		text(value, "kind"),
		text(value, "at")
	];
	const previous = text(value, "previous");
	const [sequence, body] = [member(value, "sequence"), member(value, "body")];
	if (member(value, "schema_version") !== 1 || !isJsonObject(body)) return void 0;
	if (typeof sequence !== "number" || !Number.isSafeInteger(sequence) || sequence < 1) return void 0;
	if (!JOURNAL_ID.test(journal) || !KIND.test(kind) || !TIME.test(at) || !DIGEST.test(previous)) return void 0;
	return {
		journal,
		sequence,
		previous: digestFromHex(previous.slice(7)),
		at,
		kind,
		body
	};
}
function text(value, name) {
	const found = member(value, name);
	return typeof found === "string" ? found : "";
}
/** What names that line. */
function anchorOf(sequence, line) {
	return {
		sequence,
		digest: digestOf(line)
	};
}
/** `17:sha256:…` */
function anchorText({ sequence, digest }) {
	return `${sequence}:${digest}`;
}
/** Undefined for what `anchorText` does not write. */
function parseAnchor(said) {
	const [, sequence = "", hex = ""] = /^([1-9][0-9]{0,14}):sha256:([0-9a-f]{64})$/.exec(said) ?? [];
	return hex === "" ? void 0 : {
		sequence: Number(sequence),
		digest: digestFromHex(hex)
	};
}

// runtime/journal/journal-files.ts
/** Digits in the name of a file that was rotated out, so that names sort as their lines do. */
const SEQUENCE_DIGITS = 15;
/** Where the file at `path` goes when it is full: `<path>.<sequence of its last line>`. */
function rotatedPath(path, lastSequence) {
	return `${path}.${String(lastSequence).padStart(SEQUENCE_DIGITS, "0")}`;
}
/** Where the rest of a line goes whose writer was killed. */
function tornPath(path, sequence, digestHex) {
	return `${path}.torn-${sequence}-${digestHex.slice(0, 16)}`;
}
function isRotated(name, base) {
	return name.startsWith(`${base}.`) && /^[0-9]{15}$/.test(name.slice(base.length + 1));
}
/** Every file of the journal at `path`, oldest first, itself last where it is there. */
async function journalFiles(path) {
	const base = basename(path);
	const names = await readdir(dirname(path)).catch(() => []);
	const rotated = names.filter((name) => isRotated(name, base)).sort();
	const own = names.includes(base) || rotated.length === 0 ? [path] : [];
	return [...rotated.map((name) => join(dirname(path), name)), ...own];
}

export { MAX_JOURNAL_BODY_BYTES as a, anchorOf as c, readEntry as d, renderEntry as f, tornPath as i, anchorText as l, journalFiles as n, MAX_JOURNAL_LINE_BYTES as o, rotatedPath as r, NO_LINE as s, isRotated as t, parseAnchor as u };