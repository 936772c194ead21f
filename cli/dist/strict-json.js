import { c as refused, i as finding, l as refusedBy, o as isFound, s as ok } from "./finding.js";
import { a as isPrintable, o as shownText } from "./render-findings.js";

// core/json/json-value.ts
function isJsonArray(value) {
	return Array.isArray(value);
}
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The own member of that name. Never inherited: `{}` has no member `constructor`. */
function member(object, key) {
	return Object.hasOwn(object, key) ? object[key] : void 0;
}

// core/json/engine-reading.ts
/** What the engine makes of a JSON text; JSON_SYNTAX if it makes nothing of it. */
function readByEngine(text, file) {
	try {
		return ok(JSON.parse(text));
	} catch {
		return refused(finding("JSON_SYNTAX", "not JSON", file === void 0 ? void 0 : { file }));
	}
}

// core/json/finding-list.ts
/** How many findings one document reports before the rest are only counted. */
const MAX_FINDINGS = 100;
/**
* Collects findings of one document; past the bound they are counted, so that a hostile document cannot flood a report.
* Where policy may soften some codes and not others, `of-each-code` keeps the first of every code besides: a hundred that are
* waived must not hide the one that is not.
*/
var FindingList = class {
	kept = [];
	isOfEachCode;
	total = 0;
	constructor(keeps = "the-first") {
		this.isOfEachCode = keeps === "of-each-code";
	}
	add(make) {
		this.total += 1;
		const isWithin = this.kept.length < 100;
		if (!isWithin && !this.isOfEachCode) return;
		const made = make();
		if (isWithin || this.kept.every(({ code }) => code !== made.code)) this.kept.push(made);
	}
	get count() {
		return this.total;
	}
	/** At most `MAX_FINDINGS` findings, or one more of each code, and, if there were more, a last one that says how many. */
	list() {
		const last = this.kept.at(-1);
		const more = this.total - this.kept.length;
		if (last === void 0 || more === 0) return this.kept;
		const file = last.at?.file;
		const rest = finding(last.code, `and ${more} more findings in this document`, file === void 0 ? void 0 : { file });
		return [...this.kept, rest];
	}
};

// core/json/pointer.ts
/** RFC 6901: one reference token, escaped. */
function escapePointerToken(token) {
	return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
/** RFC 6901: the reference token that an escaped one stands for. */
function unescapePointerToken(token) {
	return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
/** RFC 6901: the pointer to the value reached by these keys and indices; `''` is the whole document. */
function toPointer(path) {
	return path.map((step) => `/${escapePointerToken(String(step))}`).join("");
}
/** RFC 6901: the tokens of a pointer, or undefined if the text is no pointer. */
function pointerTokens(pointer) {
	if (pointer === "") return [];
	if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return void 0;
	return pointer.slice(1).split("/").map(unescapePointerToken);
}

// core/json/json-places.ts
const QUOTE$1 = 34;
const COMMA$1 = 44;
const COLON$1 = 58;
const OPEN_ARRAY$1 = 91;
const BACKSLASH$1 = 92;
const CLOSE_ARRAY$1 = 93;
const OPEN_OBJECT$1 = 123;
const CLOSE_OBJECT$1 = 125;
/** A pointer longer than this, or not printable, is left out of a place: line and column say enough. */
const MAX_POINTER_CHARACTERS = 256;
function isShowablePointer(pointer) {
	return pointer.length <= MAX_POINTER_CHARACTERS && isPrintable(pointer);
}
/** Turns offsets into lines and columns; the table of line starts is made at the first question. */
var LineTable = class {
	text;
	starts;
	constructor(text) {
		this.text = text;
	}
	placeAt(offset) {
		this.starts ??= lineStarts(this.text);
		let low = 0;
		let high = this.starts.length - 1;
		let lineStart = 0;
		while (low < high) {
			const middle = low + high + 1 >>> 1;
			const start = this.starts[middle];
			if (start !== void 0 && start <= offset) {
				low = middle;
				lineStart = start;
			} else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - lineStart + 1
		};
	}
};
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
/**
* Where the values of one valid JSON text stand. Each container is walked once, and only as far as a pointer has led, so that
* many questions about a large document stay linear in time and the first hundred items of ten million cost a hundred.
*/
var JsonPlaces = class {
	text;
	lines;
	file;
	containers = /* @__PURE__ */ new Map();
	constructor(text, lines, file) {
		this.text = text;
		this.lines = lines;
		this.file = file;
	}
	placeOf(pointer) {
		const tokens = pointerTokens(pointer);
		if (tokens === void 0) return void 0;
		let offset = skipSpace(this.text, 0);
		for (const token of tokens) {
			offset = this.walkOf(offset).offsetOf(token);
			if (offset === void 0) return void 0;
		}
		const place = this.lines.placeAt(offset);
		return {
			...this.file === void 0 ? {} : { file: this.file },
			...isShowablePointer(pointer) ? { pointer } : {},
			...place
		};
	}
	walkOf(offset) {
		const known = this.containers.get(offset);
		if (known !== void 0) return known;
		const walk = new ContainerWalk(this.text, offset);
		this.containers.set(offset, walk);
		return walk;
	}
};
/** The offsets of one container's values, found on demand; a scalar has none. Trusts that the text was found valid. */
var ContainerWalk = class {
	text;
	isObject;
	members = /* @__PURE__ */ new Map();
	items = [];
	at;
	constructor(text, offset) {
		const opening = text.charCodeAt(offset);
		this.text = text;
		this.isObject = opening === OPEN_OBJECT$1;
		this.at = this.isObject || opening === OPEN_ARRAY$1 ? skipSpace(text, offset + 1) : text.length;
	}
	offsetOf(token) {
		if (this.isObject) {
			while (!this.members.has(token) && this.advance());
			return this.members.get(token);
		}
		if (!/^(?:0|[1-9]\d*)$/.test(token)) return void 0;
		const index = Number(token);
		while (this.items.length <= index && this.advance());
		return this.items[index];
	}
	/** Notes the next value; false at the end. */
	advance() {
		const { text } = this;
		if (isClosing(text.charCodeAt(this.at))) return false;
		let value = this.at;
		if (this.isObject) {
			const end = skipString(text, this.at);
			value = skipSpace(text, skipSpace(text, end) + 1);
			this.members.set(String(JSON.parse(text.slice(this.at, end))), value);
		} else this.items.push(value);
		const after = skipSpace(text, skipValue(text, value));
		this.at = text.charCodeAt(after) === COMMA$1 ? skipSpace(text, after + 1) : after;
		return true;
	}
};
function isClosing(code) {
	return code === CLOSE_ARRAY$1 || code === CLOSE_OBJECT$1 || Number.isNaN(code);
}
function skipSpace(text, from) {
	let at = from;
	for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9; code = text.charCodeAt(at)) at += 1;
	return at;
}
function skipString(text, from) {
	let at = from + 1;
	for (let code = text.charCodeAt(at); code !== QUOTE$1 && !Number.isNaN(code); code = text.charCodeAt(at)) at += code === BACKSLASH$1 ? 2 : 1;
	return at + 1;
}
function skipValue(text, from) {
	let at = from;
	let depth = 0;
	do {
		const code = text.charCodeAt(at);
		if (code === QUOTE$1) at = skipString(text, at) - 1;
		else if (code === OPEN_OBJECT$1 || code === OPEN_ARRAY$1) depth += 1;
		else if (code === CLOSE_OBJECT$1 || code === CLOSE_ARRAY$1) depth -= 1;
		else if (depth === 0) return skipScalar(text, at);
		at += 1;
	} while (depth > 0 && at < text.length);
	return at;
}
function skipScalar(text, from) {
	let at = from;
	for (let code = text.charCodeAt(at); code > 32 && code !== COMMA$1 && code !== COLON$1 && !isClosing(code); code = text.charCodeAt(at)) at += 1;
	return at;
}

// core/json/json-literals.ts
const ZERO$1 = 48;
const NINE = 57;
/** Whether a reader with IEEE doubles and one with exact integers read the same number. */
function isInRange(literal, exponent) {
	const value = Number(literal);
	if (!Number.isFinite(value)) return false;
	if (value === 0) return !/[1-9]/.test(exponent ? literal.slice(0, literal.search(/e/i)) : literal);
	return exponent || Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}
function isDigit(code) {
	return code >= ZERO$1 && code <= NINE;
}
function isExponent(code) {
	return code === 101 || code === 69;
}
function skipDigits(text, from) {
	let at = from;
	while (isDigit(text.charCodeAt(at))) at += 1;
	return at;
}
/** The code unit that four hexadecimal digits name, or -1. */
function hex4(text, from) {
	const digits = text.slice(from, from + 4);
	return /^[0-9a-fA-F]{4}$/.test(digits) ? Number.parseInt(digits, 16) : -1;
}

// core/json/json-scanner.ts
const QUOTE = 34;
const MINUS = 45;
const DOT = 46;
const ZERO = 48;
const BACKSLASH = 92;
const COMMA = 44;
const COLON = 58;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const LOWER_U = 117;
/** Objects with more members than this are checked for duplicates by a set: pairwise comparison would be quadratic. */
const MAX_PAIRWISE_MEMBERS = 12;
/** A literal of at most this many characters without an exponent is always a safe number. */
const SAFE_NUMBER_CHARACTERS = 15;
const ESCAPES = new Set([
	"\"",
	"\\",
	"/",
	"b",
	"f",
	"n",
	"r",
	"t"
].map((escape) => escape.charCodeAt(0)));
/**
* One pass over a text, with an explicit stack: RFC 8259 syntax, plus what RFC 8259 leaves to the reader and readers
* disagree about. Calls `report` for each issue; a syntax issue or an exceeded bound is the last one.
*/
var JsonScanner = class {
	text;
	maxDepth;
	maxValues;
	report;
	at = 0;
	values = 0;
	stopped = false;
	escaped = false;
	/** Keys met so far of every open object, innermost last. */
	keys = [];
	innermost;
	constructor(text, maxDepth, maxValues, report) {
		this.text = text;
		this.maxDepth = maxDepth;
		this.maxValues = maxValues;
		this.report = report;
	}
	run() {
		do {
			this.values += 1;
			if (this.values > this.maxValues) return this.report({
				problem: "many",
				offset: this.at
			});
			this.value();
		} while (!this.stopped && this.next());
	}
	/** After a value: moves to the next value, or false at the end of the text. */
	next() {
		for (;;) {
			const code = this.codeAfterSpace();
			const container = this.innermost;
			if (container === void 0) {
				if (this.at < this.text.length) this.stop("the end of the document");
				return false;
			}
			const { step } = container;
			const isObject = typeof step === "string";
			if (code === COMMA) {
				this.at += 1;
				if (isObject) return this.key(container);
				container.step = step + 1;
				return true;
			}
			if (code !== (isObject ? CLOSE_OBJECT : CLOSE_ARRAY)) return this.stop(isObject ? "a comma or a closing brace" : "a comma or a closing bracket");
			this.at += 1;
			this.leave(container);
		}
	}
	/** Reads a scalar, or opens containers until it has read a scalar or an empty container. */
	value() {
		for (;;) {
			const code = this.codeAfterSpace();
			if (code === QUOTE) return this.string();
			if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
				if (this.enter(code) || this.stopped) return;
			} else if (code === MINUS || isDigit(code)) return this.number();
			else return this.literal(code);
		}
	}
	/** True if the container is empty and left again. */
	enter(code) {
		const parent = this.innermost;
		const depth = parent === void 0 ? 1 : parent.depth + 1;
		if (depth > this.maxDepth) {
			this.stopped = true;
			this.report({
				problem: "deep",
				offset: this.at
			});
			return true;
		}
		this.at += 1;
		const isObject = code === OPEN_OBJECT;
		if (this.codeAfterSpace() === (isObject ? CLOSE_OBJECT : CLOSE_ARRAY)) {
			this.at += 1;
			return true;
		}
		const step = isObject ? "" : 0;
		const opened = {
			parent,
			depth,
			base: this.keys.length,
			step,
			names: void 0
		};
		this.innermost = opened;
		if (isObject) this.key(opened);
		return false;
	}
	leave({ parent, base }) {
		this.keys.length = base;
		this.innermost = parent;
	}
	/** A member's name and its colon; false if the scan stopped. */
	key(object) {
		if (this.codeAfterSpace() !== QUOTE) return this.stop("a key in double quotes");
		const start = this.at;
		this.string();
		if (this.stopped) return false;
		const key = this.escaped ? String(JSON.parse(this.text.slice(start, this.at))) : this.text.slice(start + 1, this.at - 1);
		this.note(key, object, start);
		if (this.codeAfterSpace() !== COLON) return this.stop("a colon after the key");
		this.at += 1;
		return true;
	}
	note(key, object, offset) {
		const repeated = this.isRepeated(key, object);
		this.keys.push(key);
		object.step = key;
		if (repeated) this.report({
			problem: "duplicate",
			offset,
			key,
			pointer: () => this.pointer()
		});
		if (key === "__proto__") this.report({
			problem: "forbidden",
			offset,
			pointer: () => this.pointer()
		});
	}
	isRepeated(key, object) {
		const { base, names } = object;
		if (names !== void 0) {
			if (names.has(key)) return true;
			names.add(key);
			return false;
		}
		if (this.keys.length - base >= MAX_PAIRWISE_MEMBERS) object.names = new Set(this.keys.slice(base)).add(key);
		for (let index = base; index < this.keys.length; index += 1) if (this.keys[index] === key) return true;
		return false;
	}
	pointer() {
		const path = [];
		for (let container = this.innermost; container !== void 0; container = container.parent) path.push(container.step);
		return toPointer(path.reverse());
	}
	string() {
		const { text } = this;
		this.escaped = false;
		let at = this.at + 1;
		for (;;) {
			const code = text.charCodeAt(at);
			if (code === QUOTE) break;
			if (code === BACKSLASH) {
				this.escaped = true;
				at = this.escape(at);
				if (this.stopped) return;
			} else if (code >= 32) at += 1;
			else {
				this.at = at;
				this.stop(at < text.length ? "no control character inside a string" : "the end of a string");
				return;
			}
		}
		this.at = at + 1;
	}
	/** The offset after the escape sequence at `at`, after both of a surrogate pair. */
	escape(at) {
		const code = this.text.charCodeAt(at + 1);
		if (ESCAPES.has(code)) return at + 2;
		const unit = code === LOWER_U ? hex4(this.text, at + 2) : -1;
		if (unit === -1) {
			this.at = at;
			this.stop("an escape sequence of RFC 8259");
			return at;
		}
		if (unit < 55296 || unit > 57343) return at + 6;
		if (unit <= 56319 && this.text.startsWith("\\u", at + 6)) {
			const low = hex4(this.text, at + 8);
			if (low >= 56320 && low <= 57343) return at + 12;
		}
		this.report({
			problem: "surrogate",
			offset: at
		});
		return at + 6;
	}
	number() {
		const { text } = this;
		const start = this.at;
		let at = text.charCodeAt(start) === MINUS ? start + 1 : start;
		const whole = text.charCodeAt(at) === ZERO ? at + 1 : skipDigits(text, at);
		if (whole === at) return this.stopAt(at, "a digit");
		at = whole;
		if (text.charCodeAt(at) === DOT) {
			at = skipDigits(text, whole + 1);
			if (at === whole + 1) return this.stopAt(at, "a digit after the decimal point");
		}
		const exponent = isExponent(text.charCodeAt(at));
		if (exponent) {
			const sign = text.charCodeAt(at + 1);
			const digits = sign === MINUS || sign === 43 ? at + 2 : at + 1;
			at = skipDigits(text, digits);
			if (at === digits) return this.stopAt(at, "a digit in the exponent");
		}
		this.at = at;
		if ((exponent || at - start > SAFE_NUMBER_CHARACTERS) && !isInRange(text.slice(start, at), exponent)) this.report({
			problem: "number",
			offset: start
		});
	}
	literal(code) {
		const word = code === 116 ? "true" : code === 102 ? "false" : "null";
		if (this.text.startsWith(word, this.at)) this.at += word.length;
		else this.stop("a value");
	}
	codeAfterSpace() {
		const { text } = this;
		for (;;) {
			const code = text.charCodeAt(this.at);
			if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return code;
			this.at += 1;
		}
	}
	stopAt(offset, expected) {
		this.at = offset;
		this.stop(expected);
	}
	stop(expected) {
		this.stopped = true;
		this.report({
			problem: "syntax",
			offset: this.at,
			expected
		});
		return false;
	}
};

// core/json/strict-json.ts
const DEFAULT_MAX_JSON_DEPTH = 64;
/**
* Scalars and empty containers in one document. The shortest of them take three bytes in the text and a hundred in memory:
* bytes alone are no bound on what reading costs. A bill of materials of 50,000 components has a million.
*/
const MAX_JSON_VALUES = 4e6;
/**
* Parses RFC 8259 JSON as all readers understand it: well-formed UTF-8 without a byte order mark, no duplicate keys, no
* `__proto__`, no lone surrogates, no number that a double changes, bounded size and depth. Every finding there is, with
* line and column; a syntax error or an exceeded bound ends the search. Messages never hold the document's text, except a key, escaped
* and cut.
*/
function parseStrictJson(bytes, limits, file) {
	const decoded = decodeUtf8(bytes, limits.maxBytes, file);
	if (typeof decoded !== "string") return refused(decoded);
	return parseStrictText(decoded, limits, file);
}
/** The text, or why there is none. Shared with the YAML parser. */
function decodeUtf8(bytes, maxBytes, file) {
	const at = file === void 0 ? void 0 : { file };
	if (bytes.length > maxBytes) return finding("JSON_TOO_LARGE", `${bytes.length} bytes, at most ${maxBytes} are accepted`, at);
	if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return finding("JSON_NOT_UTF8", "starts with a byte order mark", {
		...at,
		line: 1,
		column: 1
	});
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return finding("JSON_NOT_UTF8", "holds bytes that are not UTF-8", at);
	}
}
function parseStrictText(text, limits, file) {
	const maxDepth = limits.maxDepth ?? 64;
	const lines = new LineTable(text);
	const found = new FindingList();
	new JsonScanner(text, maxDepth, MAX_JSON_VALUES, (issue) => found.add(() => toFinding(issue, maxDepth, lines, file))).run();
	const findings = found.list();
	const read = isFound(findings) ? refusedBy(findings) : readByEngine(text, file);
	if (read.kind === "refused") return read;
	const places = new JsonPlaces(text, lines, file);
	return ok({
		value: read.value,
		placeOf: (pointer) => places.placeOf(pointer)
	});
}
function toFinding(issue, maxDepth, lines, file) {
	const pointer = issue.pointer?.();
	const [code, message] = describe(issue, maxDepth);
	return finding(code, message, {
		...file === void 0 ? {} : { file },
		...pointer !== void 0 && isShowablePointer(pointer) ? { pointer } : {},
		...lines.placeAt(issue.offset)
	});
}
function describe(issue, maxDepth) {
	return {
		syntax: ["JSON_SYNTAX", `expected ${issue.expected ?? "a value"}`],
		duplicate: ["JSON_DUPLICATE_KEY", `the key ${shownText(issue.key ?? "")} stands here a second time`],
		forbidden: ["JSON_FORBIDDEN_KEY", "the key \"__proto__\" is not accepted"],
		deep: ["JSON_TOO_DEEP", `nested deeper than ${maxDepth}`],
		many: ["JSON_TOO_LARGE", `more than ${MAX_JSON_VALUES} values`],
		surrogate: ["JSON_LONE_SURROGATE", "an escape sequence names half of a surrogate pair"],
		number: ["JSON_NUMBER_RANGE", "the number does not survive being read as a double"]
	}[issue.problem];
}

export { escapePointerToken as a, FindingList as c, member as d, isShowablePointer as i, isJsonArray as l, parseStrictJson as n, pointerTokens as o, LineTable as r, toPointer as s, decodeUtf8 as t, isJsonObject as u };