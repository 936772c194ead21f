import { n as plainText } from "./portcullis.js";
import { a as finding, c as ok, l as refused, s as isFound, u as refusedBy } from "./finding.js";

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

// core/json/shown-text.ts
/** What a message may show of text that a stranger wrote, in UTF-16 code units before escaping. */
const MAX_SHOWN_CHARACTERS = 64;
const NOT_PRINTABLE = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|[\p{DI}\u2800]/gu;
/**
* Text from a document, fit to stand in a one-line message: in double quotes, cut at 64 characters, everything that is
* not plainly printable escaped as `\u{…}`.
*/
function shownText(text) {
	const cut = text.length > 64;
	const escaped = (cut ? text.slice(0, 64) : text).replaceAll(/["\\]/g, "\\$&").replaceAll(NOT_PRINTABLE, (character) => `\\u{${String(character.codePointAt(0)?.toString(16))}}`);
	return cut ? `"${escaped}…"` : `"${escaped}"`;
}
/** Whether text holds only plainly printable characters and can be shown as it is. */
function isPrintable(text) {
	return text.search(NOT_PRINTABLE) === -1;
}

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

// core/json/engine-reading.ts
/** What the engine makes of a JSON text; JSON_SYNTAX if it makes nothing of it. */
function readByEngine(text, file) {
	try {
		return ok(JSON.parse(text));
	} catch {
		return refused(finding("JSON_SYNTAX", "not JSON", file === void 0 ? void 0 : { file }));
	}
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

// core/codes/code-entry.ts
/** Keeps the literal keys of a stage's codes while checking the shape of each entry. */
function codes(entries) {
	return Object.freeze(entries);
}

// core/codes/adopt.ts
/** What keeps an installed package from being drafted as a plugin. */
const ADOPT_CODES = codes({
	ADOPT_TOO_LARGE: {
		reason: "There is more below the folder than is looked at, and a part of an inventory is none.",
		hint: "Name a folder further down: site-packages, node_modules, or the folder with the archives."
	},
	ADOPT_METADATA: {
		reason: "What the package says of itself cannot be read, or names no package and version.",
		hint: "Install the package again; what no tool can read nobody can vouch for."
	},
	ADOPT_NAME: {
		reason: "No plugin id can be made of the name of the package.",
		hint: "Enrol it by `portcullis plugin new`, under a name of lower-case letters, digits and _."
	},
	ADOPT_NAME_TAKEN: {
		reason: "Two packages would become one plugin id.",
		hint: "Enrol each by `portcullis plugin new`, under names of their own."
	},
	ADOPT_LINK: {
		reason: "A package is a link to somewhere else, and links are not followed.",
		hint: "Name the folder that the link leads to."
	}
});

// core/codes/approval.ts
/** Refusals for want of an approval that counts. */
const APPROVAL_CODES = codes({
	APPROVAL_MISSING: {
		reason: "The change lacks an approval that counts.",
		hint: "Ask one of the approvers named to review the head of the pull request."
	},
	APPROVAL_NOT_COUNTED: {
		reason: "A review was given, but does not count.",
		hint: "The reason is in the message; a review counts if a named approver who did not open the pull request approves its head."
	},
	APPROVAL_NO_PULL_REQUEST: {
		reason: "The change reached the protected branch without a pull request.",
		hint: "Revert it and propose it by pull request."
	},
	APPROVAL_CHANGE_DIFFERS: {
		reason: "What was merged is not what the pull request showed.",
		hint: "Revert the merge and propose the change again; resolve conflicts on the branch of the pull request, where they are reviewed."
	},
	APPROVAL_RULES_UNACCEPTED: {
		reason: "The rules on the branch hold a change that nobody accepted; nothing is admitted until it is accepted or undone.",
		hint: "Revert the change named, or have it reviewed in a pull request that touches the same path."
	},
	APPROVAL_SEAT_EMPTY: {
		reason: "A seat that policy asks for at this risk is not filled.",
		hint: "Ask one of those named to review; one person fills one seat."
	},
	APPROVAL_OWNER_MISSING: {
		reason: "No owner of a changed path has approved.",
		hint: "Ask one of the owners named to review; `portcullis owners PATH` tells who owns a path."
	},
	APPROVAL_OBJECTION: {
		reason: "Somebody whose word counts asks for changes.",
		hint: "Settle it with them: they approve, or an administrator dismisses the review."
	},
	APPROVAL_PATH_UNOWNED: {
		reason: "A changed path has no owner in CODEOWNERS, so that nobody could approve its change.",
		hint: "Have platform security give the path an owner in CODEOWNERS first."
	},
	APPROVAL_INSIDERS_ONLY: {
		reason: "The plugin’s tier asks for somebody from outside, and none whom policy names approved it.",
		hint: "Ask somebody whom policy.yml names as approver or for a seat, and who owns no part of the plugin’s folder, touched or not."
	}
});

// core/codes/artifact.ts
/** Refusals of the archive readers and of what they find inside a wheel, an npm tarball, a zip or a tar. */
const ARTIFACT_CODES = codes({
	ARTIFACT_FILE_NAME: {
		reason: "The artifact file name is not one that this registry reads.",
		hint: "Name it as the build tool does: NAME-VERSION-TAGS.whl, NAME-VERSION.tgz, or any .zip, .tar or .tar.gz."
	},
	ARTIFACT_TOO_LARGE: {
		reason: "The artifact file is larger than the bound.",
		hint: "Ship a smaller artifact; fetch large data at run time from a declared host."
	},
	ARTIFACT_TRUNCATED: {
		reason: "The archive ends before it is complete.",
		hint: "Build and upload the artifact again."
	},
	ARTIFACT_TOO_MANY_ENTRIES: {
		reason: "The archive lists more members than the bound.",
		hint: "Ship fewer files; the bound is given in the message."
	},
	ARTIFACT_BOMB: {
		reason: "The archive inflates to more than the bound, in bytes or in ratio.",
		hint: "Remove highly repetitive or very large members; the bound is given in the message."
	},
	ARTIFACT_MEMBER_TOO_LARGE: {
		reason: "A member that has to be read whole is larger than the bound for such members.",
		hint: "Make the member smaller; the bound is given in the message."
	},
	ARTIFACT_NOT_ZIP: {
		reason: "The file does not end with a zip end-of-central-directory record.",
		hint: "Build the artifact with a standard packaging tool."
	},
	ARTIFACT_ZIP_TRAILING_DATA: {
		reason: "Bytes or a comment follow the end of the zip archive.",
		hint: "Build the archive again without a comment and append nothing to it."
	},
	ARTIFACT_ZIP_TWO_ENDS: {
		reason: "The zip archive has two end records; readers disagree about which one counts.",
		hint: "Build the archive again in one pass with a standard packaging tool."
	},
	ARTIFACT_ZIP_LAYOUT: {
		reason: "The members of the zip archive do not fill the file without gaps, overlaps or prepended bytes.",
		hint: "Build the archive again in one pass, not by appending to or deleting from an existing one."
	},
	ARTIFACT_ZIP_DIRECTORY: {
		reason: "The central directory of the zip archive is malformed or contradicts its end record.",
		hint: "Build the archive again with a standard packaging tool."
	},
	ARTIFACT_ZIP_HEADER_MISMATCH: {
		reason: "A zip member is described differently in the central directory and beside its data.",
		hint: "Build the archive again with a standard packaging tool; readers would see two different archives."
	},
	ARTIFACT_ZIP64: {
		reason: "The zip archive uses zip64 records, which no artifact within the size bound needs.",
		hint: "Build the archive without forced zip64."
	},
	ARTIFACT_ZIP_SPLIT: {
		reason: "The zip archive claims to span several disks.",
		hint: "Build a single-file archive."
	},
	ARTIFACT_ZIP_EXTRA_FIELD: {
		reason: "A zip member carries an extra field that is malformed or gives it a second name.",
		hint: "Build the archive again with a standard packaging tool."
	},
	ARTIFACT_ENCRYPTED: {
		reason: "A member is encrypted.",
		hint: "Ship the members in the clear; review is impossible otherwise."
	},
	ARTIFACT_COMPRESSION: {
		reason: "A member uses a compression method other than stored or deflate.",
		hint: "Build the archive with deflate."
	},
	ARTIFACT_DATA_CORRUPT: {
		reason: "The compressed data is malformed, or does not end where the archive says that it does.",
		hint: "Build and upload the artifact again."
	},
	ARTIFACT_SIZE_MISMATCH: {
		reason: "The data of a member has another length than the archive declares.",
		hint: "Build and upload the artifact again."
	},
	ARTIFACT_CRC_MISMATCH: {
		reason: "A checksum over the inflated data differs from the one recorded.",
		hint: "Build and upload the artifact again."
	},
	ARTIFACT_NAME_UNSAFE: {
		reason: "A member name could leave the folder it is unpacked into, or means different paths on different systems.",
		hint: "Pack a named folder, so that names are plain segments: no \".\", \"..\", backslash, colon, control character, or name reserved by Windows."
	},
	ARTIFACT_NAME_ENCODING: {
		reason: "A member name is not well-formed UTF-8, or is not ASCII and does not say that it is UTF-8.",
		hint: "Build the archive with UTF-8 names."
	},
	ARTIFACT_NAME_TOO_LONG: {
		reason: "A member name or one of its segments is longer than the bound.",
		hint: "Shorten the path; the bound is given in the message."
	},
	ARTIFACT_NAME_DUPLICATE: {
		reason: "Two members have the same name; readers disagree about which one counts.",
		hint: "Remove one of them."
	},
	ARTIFACT_NAME_COLLISION: {
		reason: "Two member names fall together on some file systems, or one is both a file and a folder.",
		hint: "Rename one of them so that they differ by more than letter case or Unicode composition."
	},
	ARTIFACT_MEMBER_TYPE: {
		reason: "A member is neither a plain file nor a folder, or has the set-user-id or set-group-id bit.",
		hint: "Ship plain files: no symbolic or hard links, devices, pipes or sockets."
	},
	ARTIFACT_TAR_HEADER: {
		reason: "A tar header is malformed.",
		hint: "Build the archive with a standard packaging tool, in ustar, pax or GNU format."
	},
	ARTIFACT_TAR_CHECKSUM: {
		reason: "The checksum of a tar header does not match.",
		hint: "Build and upload the artifact again."
	},
	ARTIFACT_TAR_END: {
		reason: "The tar archive does not end with two zero blocks.",
		hint: "Build and upload the artifact again."
	},
	ARTIFACT_TAR_TRAILING_DATA: {
		reason: "Data other than zeros stands behind the end of the tar archive or in the padding of a member.",
		hint: "Build the archive again in one pass and append nothing to it."
	},
	ARTIFACT_TAR_EXTENSION: {
		reason: "A pax or GNU extension header is malformed, unknown, or attached to nothing.",
		hint: "Build the archive with a standard packaging tool, without sparse files or vendor extensions."
	},
	ARTIFACT_TAR_CONFLICT: {
		reason: "A pax or GNU extension contradicts the tar header it belongs to; readers would see two different archives.",
		hint: "Build the archive again with a standard packaging tool."
	},
	ARTIFACT_NOT_GZIP: {
		reason: "The file does not start with a plain gzip header.",
		hint: "Compress the tar archive with gzip."
	},
	ARTIFACT_GZIP_SECOND_MEMBER: {
		reason: "A second gzip stream follows the first; readers disagree about whether it counts.",
		hint: "Compress the archive in one stream."
	},
	ARTIFACT_GZIP_TRAILING_DATA: {
		reason: "Bytes follow the end of the gzip stream.",
		hint: "Append nothing to the archive."
	},
	ARTIFACT_LAYOUT: {
		reason: "The archive does not have the folders and files that its format requires, or has others.",
		hint: "Build the artifact with the standard packaging tool of its ecosystem."
	},
	ARTIFACT_METADATA: {
		reason: "The METADATA, WHEEL or package.json of the artifact is malformed.",
		hint: "Build the artifact with the standard packaging tool of its ecosystem."
	},
	ARTIFACT_NAME_MISMATCH: {
		reason: "The package name or version differs between the file name and the metadata inside.",
		hint: "Do not rename built artifacts; build again after a change of name or version."
	},
	ARTIFACT_RECORD: {
		reason: "The RECORD of the wheel is malformed.",
		hint: "Build the wheel again with a standard tool; every row is path, sha256=DIGEST, size."
	},
	ARTIFACT_RECORD_MISMATCH: {
		reason: "The RECORD of the wheel does not list exactly the members that the wheel has, with their digests and sizes.",
		hint: "Build the wheel again; do not change members after it was built."
	},
	ARTIFACT_STARTUP_HOOK: {
		reason: "The wheel installs a file that Python runs at every start: .pth, .start, sitecustomize or usercustomize.",
		hint: "Remove the file; a plugin runs only when it is called."
	},
	ARTIFACT_LIFECYCLE_SCRIPT: {
		reason: "The npm package, or one that it bundles, runs code when it is installed.",
		hint: "Remove the install-time scripts and binding.gyp; build before packing."
	},
	ARTIFACT_MANIFEST_AMBIGUOUS: {
		reason: "The artifact holds more than one PLUGIN_MANIFEST.json where one is expected.",
		hint: "Keep exactly one: inside the package folder, or inside .dist-info of a wheel."
	},
	ARTIFACT_LOCK_AMBIGUOUS: {
		reason: "The artifact holds more than one lock of its dependencies where one is expected.",
		hint: "Keep exactly one requirements.txt: inside the package folder, or inside .dist-info of a wheel."
	},
	ARTIFACT_SBOM_AMBIGUOUS: {
		reason: "The artifact holds several SBOMs and none or more than one is named after the package.",
		hint: "Name the one that describes the plugin NAME.cdx.json."
	}
});

// core/codes/attestation.ts
const RESIGN = "Sign again with an unmodified release workflow; do not edit a bundle after it was made.";
const ENROL = "Compare the run with the publisher's record, and release from the enrolled workflow or have the record changed.";
/** Refusals of trust material, bundles, statements and the identities that signed them. */
const ATTESTATION_CODES = codes({
	TRUST_ROOT_MALFORMED: {
		reason: "The Sigstore trusted root cannot be read.",
		hint: "Use the trusted_root.json that the Sigstore instance publishes, unmodified."
	},
	TRUST_PROFILE_INVALID: {
		reason: "A trust profile asks for less than its name promises, or is given twice.",
		hint: "Mend the thresholds named in the message."
	},
	TRUST_AUTHORITY_MISSING: {
		reason: "A trust profile names a root certificate that the trusted root does not hold.",
		hint: "Name the SHA-256 of a DER root certificate that stands last in a chain of the trusted root."
	},
	ATTESTATION_BUNDLE_MALFORMED: {
		reason: "The file is not a Sigstore bundle as its specification defines one.",
		hint: RESIGN
	},
	ATTESTATION_BUNDLE_VERSION: {
		reason: "The bundle is of a version that is not accepted here; older versions can be stripped of their log proof.",
		hint: "Write bundles of version 0.3."
	},
	ATTESTATION_CONTENT_UNSUPPORTED: {
		reason: "The bundle holds a message signature where a DSSE envelope is needed.",
		hint: "Sign an in-toto statement, not the bare file."
	},
	ATTESTATION_SIGNATURE_COUNT: {
		reason: "A DSSE envelope must hold exactly one signature.",
		hint: "Put every signature into a bundle of its own."
	},
	ATTESTATION_SIGNATURE_INVALID: {
		reason: "The signature does not match the signed bytes.",
		hint: RESIGN
	},
	ATTESTATION_CERTIFICATE_MALFORMED: {
		reason: "The signing certificate cannot be read without ambiguity.",
		hint: RESIGN
	},
	ATTESTATION_CERTIFICATE_USAGE: {
		reason: "The signing certificate is not one for signing code.",
		hint: "Sign with a leaf certificate issued for code signing."
	},
	ATTESTATION_CERTIFICATE_UNTRUSTED: {
		reason: "No trusted certificate authority issued the signing certificate.",
		hint: "Sign under a certificate authority for which the registry has a trust profile."
	},
	ATTESTATION_CERTIFICATE_EXPIRED: {
		reason: "The signing certificate or its issuer was not valid at the time of signing.",
		hint: "Sign while the certificate is valid; a new run gets a new certificate."
	},
	ATTESTATION_SCT_MISSING: {
		reason: "The certificate carries fewer proofs of certificate transparency than its profile asks.",
		hint: "Sign under an authority that logs its certificates."
	},
	ATTESTATION_SCT_INVALID: {
		reason: "A proof of certificate transparency does not verify.",
		hint: RESIGN
	},
	ATTESTATION_LOG_MISSING: {
		reason: "The bundle carries fewer transparency log entries than its profile asks.",
		hint: "Sign with the transparency log enabled."
	},
	ATTESTATION_LOG_PROOF_INVALID: {
		reason: "The proof that the transparency log holds this entry does not verify.",
		hint: RESIGN
	},
	ATTESTATION_LOG_ENTRY_MISMATCH: {
		reason: "The transparency log entry is about another signature, content or signer.",
		hint: RESIGN
	},
	ATTESTATION_LOG_NOT_VALID: {
		reason: "The transparency log was not trusted at the time of signing.",
		hint: "Sign with a log that is in service."
	},
	ATTESTATION_TIMESTAMP_MISSING: {
		reason: "The bundle carries fewer trusted times than its profile asks.",
		hint: "Sign with a timestamp authority, or with a log that promises its time."
	},
	ATTESTATION_TIMESTAMP_INVALID: {
		reason: "A timestamp does not verify under a trusted timestamp authority.",
		hint: RESIGN
	},
	ATTESTATION_VERIFICATION_FAILED: {
		reason: "The bundle does not verify.",
		hint: RESIGN
	},
	ATTESTATION_PAYLOAD_TYPE: {
		reason: "The envelope does not say that it holds an in-toto statement.",
		hint: "Use the payload type application/vnd.in-toto+json."
	},
	ATTESTATION_STATEMENT_MALFORMED: {
		reason: "The payload is not an in-toto statement v1.",
		hint: "Write the statement as the in-toto attestation framework v1 defines it."
	},
	ATTESTATION_PREDICATE_TYPE: {
		reason: "The statement is of another kind than the one asked for.",
		hint: "Hand over the attestation whose predicate type is named in the message."
	},
	ATTESTATION_SUBJECT_MISSING: {
		reason: "The statement does not speak about a file that it must cover.",
		hint: "State every file of the release by its exact name and SHA-256."
	},
	ATTESTATION_SUBJECT_EXTRA: {
		reason: "The statement speaks about a file that is not part of what is judged.",
		hint: "State exactly the files of the release."
	},
	ATTESTATION_SUBJECT_DUPLICATE: {
		reason: "The statement names a subject twice; readers disagree about which one counts.",
		hint: "Name every subject once."
	},
	ATTESTATION_SUBJECT_DIGEST: {
		reason: "The statement covers a file of this name with other content.",
		hint: "Sign the very bytes that are released."
	},
	ATTESTATION_ARTIFACT_NEEDED: {
		reason: "A message signature can only be checked against the whole file.",
		hint: "Give the file itself instead of its digest."
	},
	SIGNER_NOT_ENROLLED: {
		reason: "No identity of this kind is enrolled for what was signed.",
		hint: "Sign as the record says, or have the identity enrolled."
	},
	SIGNER_NAME_AMBIGUOUS: {
		reason: "The certificate must name its signer by exactly one URI, that of the workflow which signed.",
		hint: "Sign in a CI workflow with its own identity token."
	},
	SIGNER_WRONG_IDENTITY: {
		reason: "The certificate names another signer.",
		hint: "Compare the identity in the message with the one that was expected; it is compared exactly."
	},
	SIGNER_WRONG_ISSUER: {
		reason: "The identity was vouched for by another OIDC issuer.",
		hint: ENROL
	},
	SIGNER_WRONG_REPOSITORY: {
		reason: "The signing run was started for another source repository.",
		hint: ENROL
	},
	SIGNER_WRONG_REPOSITORY_ID: {
		reason: "The source repository has the enrolled name but another numeric id: the name was taken over.",
		hint: "Have the record changed if the repository was deliberately recreated."
	},
	SIGNER_WRONG_OWNER_ID: {
		reason: "The owner of the source repository has another numeric id than the enrolled one.",
		hint: "Have the record changed if the repository was deliberately transferred."
	},
	SIGNER_WRONG_WORKFLOW: {
		reason: "Another workflow signed.",
		hint: ENROL
	},
	SIGNER_WRONG_WORKFLOW_REF: {
		reason: "The workflow that signed was taken from a ref that is not accepted.",
		hint: ENROL
	},
	SIGNER_WRONG_REF: {
		reason: "The signing run was started for a ref that is not accepted.",
		hint: ENROL
	},
	SIGNER_WRONG_TRIGGER: {
		reason: "The signing run was started by another event.",
		hint: ENROL
	},
	SIGNER_WRONG_RUNNER: {
		reason: "The signing run took place on another kind of runner.",
		hint: ENROL
	},
	SIGNER_KEY_UNKNOWN: {
		reason: "The key that signed is not enrolled.",
		hint: "Sign with an enrolled key, or have this one enrolled."
	},
	SIGNER_KEY_MALFORMED: {
		reason: "The enrolled key is not a P-256 or Ed25519 public key with the key id given.",
		hint: "Enrol the PEM public key; its id is the SHA-256 of its DER form."
	},
	SIGNER_KEY_NOT_YET_VALID: {
		reason: "The key was not yet valid at that time.",
		hint: "Wait for the start of the key's window, or sign with a key that is valid."
	},
	SIGNER_KEY_EXPIRED: {
		reason: "The key was no longer valid at that time.",
		hint: "Sign with a key that is valid, or have the window extended."
	}
});

// core/codes/codeowners.ts
const CODEOWNERS_CODES = codes({
	CODEOWNERS_MISSING: {
		reason: "The default branch has no CODEOWNERS file.",
		hint: "Add a CODEOWNERS file to the default branch; `portcullis init` writes one to start from."
	},
	CODEOWNERS_TOO_LARGE: {
		reason: "CODEOWNERS is larger than GitHub reads, so that nobody owns anything.",
		hint: "Shorten the file to 3 MiB at most, with wildcards instead of single paths."
	},
	CODEOWNERS_NOT_TEXT: {
		reason: "CODEOWNERS is not text in UTF-8.",
		hint: "Save the file as UTF-8."
	},
	CODEOWNERS_PATTERN_INVALID: {
		reason: "A line of CODEOWNERS has a pattern that GitHub skips, so that an earlier line silently decides.",
		hint: "Mend the pattern: no negation, no ranges in brackets, no hash, no three stars in a row."
	},
	CODEOWNERS_OWNER_INVALID: {
		reason: "A line of CODEOWNERS names an owner that is none, and GitHub skips the line.",
		hint: "Write owners as `@login`, `@organization/team` or an e-mail address, separated by blanks."
	},
	OWNERS_UNLOCKED: {
		reason: "CODEOWNERS names somebody whose number nobody wrote down; the name could become another account’s.",
		hint: "Run `portcullis owners lock` and have platform security accept owners.lock.json."
	},
	OWNERS_LOCK_MISMATCH: {
		reason: "A name that CODEOWNERS uses belongs to another account or team than the one written down, or to none.",
		hint: "Find out who holds the name now; then mend CODEOWNERS or run `portcullis owners lock`, and have platform security accept the change."
	},
	OWNERS_PATH_UNOWNED: {
		reason: "A path that decides what a platform loads has no owner in CODEOWNERS.",
		hint: "Add a line for it with an owner at the end of CODEOWNERS."
	},
	OWNERS_RULE_UNMATCHED: {
		reason: "A line of CODEOWNERS covers no path of the repository.",
		hint: "Mend the pattern, case included, or delete the line; `portcullis owners PATH` tells what decides on a path."
	},
	OWNERS_RULE_SHADOWED: {
		reason: "A line of CODEOWNERS decides on no path, because later lines cover everything that it covers.",
		hint: "Move the line below those that shadow it, or delete it."
	},
	OWNERS_NAME_UNKNOWN: {
		reason: "CODEOWNERS names an account or team that GitHub does not know.",
		hint: "Mend the name; whoever registers it first would become an owner."
	},
	OWNERS_NAME_POWERLESS: {
		reason: "CODEOWNERS names somebody who may not write to the repository, so that GitHub asks nobody for that line.",
		hint: "Give the account or team write access, or name somebody who has it."
	},
	OWNERS_TEAM_SECRET: {
		reason: "CODEOWNERS names a secret team, and GitHub takes none for an owner.",
		hint: "Make the team visible, or name another."
	},
	OWNERS_ADDRESS_UNPROVEN: {
		reason: "CODEOWNERS names an e-mail address, and GitHub tells nobody whose it is.",
		hint: "Name the account by its login."
	},
	OWNERS_UNREAD: {
		reason: "GitHub does not let this token read what is asked about an owner: it cannot be verified.",
		hint: "Use a token with metadata read of the repository and members read of the organization."
	},
	CODEOWNERS_GITHUB_ERROR: {
		reason: "GitHub has something against a line of CODEOWNERS on the default branch, and skips it.",
		hint: "Mend the line as GitHub suggests; the settings page of the file shows the same."
	},
	OWNERS_LOCK_NAME_REPEATED: {
		reason: "A lock of owners gives one name two numbers.",
		hint: "Keep one entry: names are not told apart by case."
	}
});

// core/codes/change.ts
/** Refusals of a change to the registry as such, whatever it says. */
const CHANGE_CODES = codes({
	CHANGE_NO_REGISTRY: {
		reason: "The branch holds no registry.",
		hint: "Run in a checkout of a registry that `portcullis init` began, and name its protected branch."
	},
	CHANGE_TOO_LARGE: {
		reason: "The change is larger than what is read.",
		hint: "Split the change; the bound is given in the message."
	},
	CHANGE_MODE_FORBIDDEN: {
		reason: "The change holds something other than a plain file: a link, a submodule or an executable.",
		hint: "Commit the content itself with mode 100644."
	},
	CHANGE_NAME_COLLISION: {
		reason: "Two names in the change are one name to some file systems and readers.",
		hint: "Rename one of the two."
	},
	CHANGE_NAME_FORBIDDEN: {
		reason: "The change holds a file name that some file systems or readers take for another.",
		hint: "Use letters, digits, dot, underscore, hyphen, plus and at; no trailing dot, no device name."
	},
	CHANGE_GIT_RULES: {
		reason: "The change brings .gitattributes or .gitmodules, which alter what reviewers are shown.",
		hint: "Leave the file out; a registry needs neither."
	},
	CHANGE_PATH_UNKNOWN: {
		reason: "The change touches a path that has no place in a registry.",
		hint: "Keep to plugins/<id>/plugin.json, plugins/<id>/releases/<version>/, revocations/<id>.json, reinstatements/<id>.json, the rules and the documentation."
	},
	CHANGE_RELEASE_IMMUTABLE: {
		reason: "The change touches a release that was merged before.",
		hint: "Publish a new version; a merged release is never changed."
	},
	CHANGE_RECORD_DELETED: {
		reason: "The change deletes a plugin record.",
		hint: "Set its status to \"retired\" instead."
	},
	CHANGE_REVOCATION_IMMUTABLE: {
		reason: "The change edits or deletes a revocation; revocations are append-only.",
		hint: "Leave the entry as it is."
	},
	CHANGE_REINSTATEMENT_IMMUTABLE: {
		reason: "The change edits or deletes a reinstatement; reinstatements are append-only.",
		hint: "Leave the entry as it is; to deny again, revoke or quarantine anew."
	},
	CHANGE_MIXED: {
		reason: "The change brings a release together with a change to the rules or to a record that releases are judged by.",
		hint: "Propose the two separately: a release is judged by what was accepted before it."
	},
	CHANGE_EMPTY: {
		reason: "The change does nothing that a registry would record.",
		hint: "Commit the change first; if it is committed, it was merged before."
	}
});

// core/codes/doctor.ts
/** What `portcullis doctor` finds wrong with how a registry is set up on GitHub. */
const DOCTOR_CODES = codes({
	DOCTOR_UNVERIFIED: {
		reason: "Something that the safety of the registry rests on cannot be read with this token: it cannot be verified.",
		hint: "Run doctor with a token of an administrator, or of an App with the permission that the message names."
	},
	DOCTOR_BRANCH_UNPROTECTED: {
		reason: "Whoever may write can push to the default branch past every review.",
		hint: "Require pull requests on the default branch by a ruleset; `portcullis doctor --fix` makes one."
	},
	DOCTOR_RULE_BYPASS: {
		reason: "Somebody may leave the rules of the default branch aside; publish leaves out what they merge, and says so.",
		hint: "Take them from the bypass list, or add a ruleset without one; `portcullis doctor --fix` does the latter."
	},
	DOCTOR_APPROVALS_OPTIONAL: {
		reason: "A pull request can be merged that nobody approved.",
		hint: "Require at least one approval; `portcullis doctor --fix` does."
	},
	DOCTOR_STALE_REVIEWS_KEPT: {
		reason: "An approval outlives a push, so that what is merged is not what was approved.",
		hint: "Dismiss approvals when new commits are pushed; `portcullis doctor --fix` does."
	},
	DOCTOR_LAST_PUSH_UNREVIEWED: {
		reason: "Whoever pushed last to a pull request can approve it.",
		hint: "Require approval of the most recent push by somebody else; `portcullis doctor --fix` does."
	},
	DOCTOR_CODE_OWNERS_OPTIONAL: {
		reason: "A pull request can be merged without those whom CODEOWNERS names.",
		hint: "Require review from code owners; `portcullis doctor --fix` does."
	},
	DOCTOR_CHECK_OPTIONAL: {
		reason: "A pull request can be merged that the check refused, or that it never saw.",
		hint: "Require the check; `portcullis doctor --fix` does."
	},
	DOCTOR_CHECK_UNPINNED: {
		reason: "Any App, and any workflow, can report the required check as passed, because it is not pinned to an App.",
		hint: "Pin the check to the App that reports it; `portcullis doctor --fix` pins it to GitHub Actions, with `--app ID` to that App."
	},
	DOCTOR_CHECK_APP_WRONG: {
		reason: "The required check is pinned to an App that does not report it here: whoever holds that App says what may be merged.",
		hint: "Pin it to GitHub Actions, in whose name the shipped workflows report it; where an App of your own does, name that by `--app ID`."
	},
	DOCTOR_CHECK_BORROWED: {
		reason: "Another workflow of the default branch can state the required check: all workflows are one App, and the check is pinned to that.",
		hint: "Give the job another name and no `checks: write`, or report the check by an App of your own and pin it to that."
	},
	DOCTOR_HISTORY_REWRITABLE: {
		reason: "The default branch can be deleted or pushed to by force, and publish reads what is accepted from its history.",
		hint: "Block force pushes and deletion; `portcullis doctor --fix` does."
	},
	DOCTOR_OWNERS_MISSING: {
		reason: "The default branch has no CODEOWNERS, so that nobody is asked about anything.",
		hint: "Add a CODEOWNERS file; `portcullis owners lint` tells what it must cover."
	},
	DOCTOR_ACTION_UNPINNED: {
		reason: "A workflow runs whatever a tag or branch of somebody else means that day.",
		hint: "Write the 40 hexadecimal digits of the commit after the @, and the version in a comment."
	},
	DOCTOR_ACTION_IMPOSTOR: {
		reason: "A workflow is pinned to a commit that is on no branch or tag of the repository named: GitHub also finds those of strangers’ forks.",
		hint: "Pin the action to the commit of a release of its own repository."
	},
	DOCTOR_ACTION_MISSING: {
		reason: "A workflow is pinned to a commit that the repository named does not have.",
		hint: "Pin the action to the commit of a release of its own repository."
	},
	DOCTOR_HEAD_EXECUTED: {
		reason: "A workflow with the rights of the default branch checks out what a stranger proposes.",
		hint: "Read the pull request as data; run what it brings under `pull_request` alone, without secrets."
	},
	DOCTOR_EXPRESSION_IN_RUN: {
		reason: "An expression is put into a script before it runs: who writes the value writes the script.",
		hint: "Give the value by `env:` and read the variable in the script."
	},
	DOCTOR_PERMISSIONS_OPEN: {
		reason: "A workflow says nothing of its token, whose rights are then whatever the repository’s settings say.",
		hint: "Put `permissions: {}` at the top and give each job what it needs."
	},
	DOCTOR_PERMISSIONS_WIDE: {
		reason: "A workflow gives write access to jobs that do not need it.",
		hint: "Put `permissions: {}` at the top and grant each job single permissions."
	},
	DOCTOR_TOKEN_WIDE: {
		reason: "A workflow that does not say otherwise gets a token that writes.",
		hint: "Make the default of workflow tokens read-only; `portcullis doctor --fix` does."
	},
	DOCTOR_TOKEN_APPROVES: {
		reason: "Workflows may approve pull requests.",
		hint: "Forbid workflows to approve; `portcullis doctor --fix` does."
	},
	DOCTOR_ENVIRONMENT_OPEN: {
		reason: "A branch that anybody with write access can make may use an environment that holds secrets.",
		hint: "Restrict the environment to the default branch, by name."
	},
	DOCTOR_ENVIRONMENT_UNREVIEWED: {
		reason: "Whoever may start a workflow by hand uses the secrets of an environment alone.",
		hint: "Give the environment required reviewers, or delete it if nothing uses it; that of the revoke action needs none, because it obeys those alone who are on call."
	},
	DOCTOR_SECRET_SHARED: {
		reason: "A secret with the name of an online key or of a registry’s token lies in the repository or the organization, where a workflow file on any branch reads it.",
		hint: "Delete it there and store it in the environment of the job that needs it; take it for stolen, and make a new one."
	},
	DOCTOR_SCHEDULE_STOPPED: {
		reason: "GitHub no longer runs a scheduled workflow, and what it renews runs out.",
		hint: "Enable the workflow on the page of its runs."
	},
	DOCTOR_SCHEDULE_STOPPING: {
		reason: "GitHub stops the schedules of a public repository after 60 days without activity.",
		hint: "Push a commit, or let a workflow do so."
	},
	DOCTOR_REVOKE_QUEUED: {
		reason: "A revocation waits for, or is cancelled by, another workflow of the same concurrency group.",
		hint: "Give the revoke workflow a concurrency group of its own."
	},
	DOCTOR_PUBLICATION_EXPIRING: {
		reason: "A role of the publication expires soon, and no host loads anything from then on.",
		hint: "See why the re-signing does not run; `portcullis publish` renews all but the root, which its holders sign anew."
	},
	DOCTOR_KEY_EXPIRING: {
		reason: "The last key that may sign for a plugin expires soon, and no release of it is admitted from then on.",
		hint: "Enrol the next key in the plugin’s record by pull request."
	}
});

// core/codes/document.ts
/** Refusals of the strict parsers, before any schema is asked. */
const DOCUMENT_CODES = codes({
	JSON_TOO_LARGE: {
		reason: "The document is larger than the bound for its kind.",
		hint: "Make the document smaller; the bound is given in the message."
	},
	JSON_NOT_UTF8: {
		reason: "The document is not well-formed UTF-8, or starts with a byte order mark.",
		hint: "Save the document as UTF-8 without a byte order mark."
	},
	JSON_SYNTAX: {
		reason: "The document is not JSON as RFC 8259 defines it.",
		hint: "Mend the syntax at the line and column given."
	},
	JSON_DUPLICATE_KEY: {
		reason: "An object holds the same key twice; readers disagree about which one counts.",
		hint: "Remove one of the two members."
	},
	JSON_FORBIDDEN_KEY: {
		reason: "An object holds the key \"__proto__\", which some readers treat as the prototype.",
		hint: "Remove or rename the member."
	},
	JSON_TOO_DEEP: {
		reason: "The document is nested deeper than the bound.",
		hint: "Flatten the document; the bound is given in the message."
	},
	JSON_LONE_SURROGATE: {
		reason: "A string holds half of a surrogate pair, which has no canonical form.",
		hint: "Replace the escape sequence by a whole character."
	},
	JSON_NUMBER_RANGE: {
		reason: "A number changes when it is read as an IEEE double: readers would disagree about its value.",
		hint: "Use an integer between -(2^53-1) and 2^53-1, a number in the range of doubles, or a string."
	},
	YAML_SYNTAX: {
		reason: "The document is not YAML 1.2, or uses a part of it that is not accepted here.",
		hint: "Mend the line given; anchors, aliases, tags, merge keys and several documents in one file are not accepted."
	}
});

// core/codes/github.ts
/** Refusals of a pull request or of a workflow run as such, whatever the change says. */
const GITHUB_CODES = codes({
	PULL_BASE_FORBIDDEN: {
		reason: "The pull request is not against the default branch.",
		hint: "Change its base to the default branch: that is the only one whose changes are judged and published."
	},
	PULL_NOT_OPEN: {
		reason: "The pull request is closed.",
		hint: "Reopen it, or propose the change again."
	},
	PULL_HEAD_SHARED: {
		reason: "Another open pull request has the same head commit, and what is said of one commit would hold for both.",
		hint: "Close one of the two, or add a commit to one of them; where the job may write pull requests, the check itself closes those from forks once another passes."
	},
	PULL_UNRELATED: {
		reason: "The head of the pull request has no history in common with the default branch.",
		hint: "Make the change on a branch that starts from the default branch."
	},
	PULL_NOT_FOUND: {
		reason: "No open pull request has the head that the run or the number speaks of.",
		hint: "Nothing is lost if the head moved on or the pull request was closed, as the run of the newer head judges it; otherwise give the number of an open pull request."
	},
	PULL_EVENT_UNFIT: {
		reason: "The event cannot start the check: it names no pull request, or runs the workflow file that the proposal itself brings.",
		hint: "Run it on pull_request_target, on workflow_run of the review signal, on merge_group, or by hand with the number as pull-request."
	},
	GITHUB_LIST_TOO_LONG: {
		reason: "GitHub holds more of something than is read, and nothing is decided on a part of a list.",
		hint: "Close what is open in excess; of reviews the newest count first, so have all whose word counts review again, or limit interactions to collaborators and propose it anew."
	},
	GITHUB_UNREACHABLE: {
		reason: "GitHub did not answer, answered with a fault of its own, or was cut off, several times in a row.",
		hint: "Nothing was decided; run the job again when GitHub is well."
	},
	GITHUB_QUOTA_USED_UP: {
		reason: "The token may ask no more of GitHub for now.",
		hint: "Nothing was decided; run the job again within the hour, and look for whatever else uses the same token."
	},
	GITHUB_FORBIDDEN: {
		reason: "The token is not taken, or may not do what was asked.",
		hint: "Give the job the permissions that the action names for its token, and see that the token has not expired."
	},
	GITHUB_NOT_FOUND: {
		reason: "What was asked for is not there, or the token may not know that it is.",
		hint: "Check the number or name given, and that the token covers the repository."
	},
	GITHUB_REJECTED: {
		reason: "GitHub refused a request for what it says.",
		hint: "Read what GitHub says in the message; if the state changed meanwhile, run the job again."
	},
	GITHUB_APP_KEY_UNUSABLE: {
		reason: "The App that reads teams cannot speak: its id is no number, or its private key no RSA key in PEM.",
		hint: "Store the number of the App and the whole file of its private key, in the environments of the check and of publish; without both, teams cannot be verified."
	},
	GITHUB_APP_REFUSED: {
		reason: "GitHub does not take what the App that reads teams signed: id and key are not of one App, the key was deleted, or the clock is off.",
		hint: "Make a new private key on the settings page of the App and store it beside its id; until then teams cannot be verified."
	},
	GITHUB_APP_NOT_INSTALLED: {
		reason: "The App that reads teams is not installed in the organization of the registry.",
		hint: "An owner of the organization installs it, from the public page of the App; until then teams cannot be verified."
	},
	GITHUB_APP_SUSPENDED: {
		reason: "The App that reads teams is suspended in the organization of the registry.",
		hint: "An owner of the organization ends the suspension, in the settings of its installed Apps; until then teams cannot be verified."
	},
	GITHUB_APP_UNGRANTED: {
		reason: "The App that reads teams has not been granted members read by the organization.",
		hint: "Let the App ask for members read, and an owner of the organization accept it; until then teams cannot be verified."
	},
	PUBLICATION_RUN_SUPERSEDED: {
		reason: "The run belongs to a commit that is no longer the tip of the default branch.",
		hint: "Nothing is lost: the run of the newer commit publishes everything up to it; to publish again, start a new run instead of an old one."
	}
});

// core/codes/egress.ts
/** Refusals of a host that a manifest names. */
const EGRESS_CODES = codes({
	EGRESS_HOST_INVALID: {
		reason: "The host is neither a DNS name, nor a pattern for the names below one, nor an address, nor a block of addresses.",
		hint: "Write the name as DNS has it: lower-case labels of letters, digits and hyphens (xn-- for others), no trailing dot, no port."
	},
	EGRESS_HOST_AMBIGUOUS: {
		reason: "Readers disagree about which host is meant: the spelling is one that some turn into another.",
		hint: "Write the host in the form given in the message."
	},
	EGRESS_WILDCARD_INVALID: {
		reason: "A wildcard must be one whole label, the left-most.",
		hint: "Write *.example.com for every name below example.com; name the host itself beside it if it is meant too."
	},
	EGRESS_WILDCARD_TOO_WIDE: {
		reason: "The wildcard stands for names that belong to many owners.",
		hint: "Put at least one label of your own after the public suffix: *.your-name.example."
	},
	EGRESS_SCHEME_UNKNOWN: {
		reason: "The scheme has no port of its own, and none is named.",
		hint: "Name the ports that go with the scheme."
	},
	EGRESS_REPEATED: {
		reason: "Two entries say the same.",
		hint: "Remove one of them."
	},
	EGRESS_TOO_MANY: {
		reason: "Hosts, schemes and ports multiply out to more doors than anyone can review.",
		hint: "Name fewer hosts, or fewer schemes and ports for them; the bound is given in the message."
	}
});

// core/codes/enrol.ts
/** Refusals on the way of a plugin into the registry, before anything is proposed. */
const ENROL_CODES = codes({
	ENROL_NAME_SIMILAR: {
		reason: "The name looks like that of a plugin that is enrolled already.",
		hint: "Choose a name that nobody takes for another; `--allow-similar` says that the likeness is meant."
	},
	ENROL_RECORD_DIFFERS: {
		reason: "The registry has a record under this name that says something else.",
		hint: "Choose another name, or edit the record and propose the change."
	},
	ENROL_OWNERS_SHADOWED: {
		reason: "With the new line, CODEOWNERS would still give a path to somebody else than is meant.",
		hint: "Move or narrow the line named; `portcullis owners PATH` tells which line decides on a path."
	},
	ENROL_SIGNER_UNCLEAR: {
		reason: "It cannot be told from the plugin’s workflow file which workflow will sign: one that is called is not pinned to a commit, or several ask for the identity.",
		hint: "Pin what is called to a commit and let one job ask for `id-token: write`; or name the signer by `--workflow OWNER/REPO/.github/workflows/FILE@COMMIT`."
	},
	ENROL_REPOSITORY_UNKNOWN: {
		reason: "GitHub knows no such repository, or does not let the token see it.",
		hint: "Check the name; a private repository needs a token that may read its metadata."
	}
});

// core/codes/evidence.ts
/** Refusals of the evidence that a tier asks for beyond the release statement. */
const EVIDENCE_CODES = codes({
	EVIDENCE_MISSING: {
		reason: "The release lacks evidence that the plugin's tier asks for.",
		hint: "Have one of the parties named state it of this artifact, and add the bundle to attestations/."
	},
	EVIDENCE_MALFORMED: {
		reason: "A statement does not have the form that its predicate type prescribes.",
		hint: "Have it made again by a tool that follows the predicate’s specification."
	},
	EVIDENCE_FAILED: {
		reason: "A statement says that the artifact did not pass.",
		hint: "Mend what it found, and release again."
	},
	EVIDENCE_STALE: {
		reason: "A statement is older than the plugin's tier accepts.",
		hint: "Have it made again."
	},
	PROVENANCE_MISSING: {
		reason: "The release lacks provenance by as many builders as the plugin's tier asks for.",
		hint: "Build in a builder that policy.yml names, and add its SLSA provenance to attestations/."
	},
	PROVENANCE_MALFORMED: {
		reason: "A statement that says it is SLSA provenance is not.",
		hint: "Have the builder state SLSA provenance v1."
	},
	PROVENANCE_BUILDER_MISMATCH: {
		reason: "Provenance names another builder than the one whose identity signed it.",
		hint: "Have the platform mend the builder in policy.yml, or build in the builder that you name."
	},
	PROVENANCE_SOURCE_MISMATCH: {
		reason: "Provenance says that the artifact was built from another repository than the publisher’s.",
		hint: "Build from the repository that the plugin’s record names."
	},
	PROVENANCE_SOURCE_UNSTATED: {
		reason: "Provenance does not say from which repository the artifact was built.",
		hint: "Have the builder state externalParameters.workflow.repository, or sign with a certificate that names it."
	},
	PROVENANCE_BUILT_BY_MISMATCH: {
		reason: "The manifest’s built_by names another builder than provenance does.",
		hint: "Release with --built-by and the label that policy.yml gives the builder."
	}
});

// core/codes/keys.ts
/** Refusals of a ceremony of the root's holders, and of publishing what they signed. */
const KEYS_CODES = codes({
	KEYS_NOTHING_CHANGES: {
		reason: "Nothing was asked for that is not so already.",
		hint: "Name what shall change; --renew alone makes root and top-level targets last longer."
	},
	KEYS_KEY_UNKNOWN: {
		reason: "A key to be removed is not one of the root.",
		hint: "Take its id from `portcullis keys status`; eight characters of it are enough."
	},
	KEYS_KEY_REUSED: {
		reason: "One key would do two things, or count twice: whoever steals it once has both.",
		hint: "Make a key for each with `portcullis keys new`."
	},
	KEYS_THRESHOLD_IMPOSSIBLE: {
		reason: "More keys would have to sign than there are.",
		hint: "Lower --threshold, or add keys."
	},
	KEYS_DRAFT_FOREIGN: {
		reason: "The draft was not made from a publication of this root: another registry, or another tool than this one.",
		hint: "Sign nothing, and compare trust/root.json of the registry's first commit, and who sent the draft."
	},
	KEYS_DRAFT_INCONSISTENT: {
		reason: "The draft contradicts itself or what it says that it was made from: somebody changed it.",
		hint: "Sign nothing; have it drafted anew."
	},
	KEYS_DRAFT_EXPIRED: {
		reason: "The draft is too old to be signed or published.",
		hint: "Have it drafted anew; signatures over the old one are of no use."
	},
	KEYS_DRAFT_OVERTAKEN: {
		reason: "Root or top-level targets of the publication are others than those that the draft was made from.",
		hint: "Draft anew from the publication as it is; `portcullis keys status` shows its versions."
	},
	KEYS_NOT_A_HOLDER: {
		reason: "The key is not one of the root, neither before the change nor after it.",
		hint: "Take the ids of the root from `portcullis keys status`."
	},
	KEYS_SIGNATURE_OTHER_DRAFT: {
		reason: "The signature was made over another draft, or the draft was changed since.",
		hint: "Compare the digests that `keys draft` and `keys sign` print; have the same file signed by all."
	},
	KEYS_SIGNATURE_REPEATED: {
		reason: "One holder signed twice: that is one of the threshold, not two.",
		hint: "Give one file for each holder."
	},
	KEYS_SIGNATURE_INVALID: {
		reason: "The signature is not the one that this key would make over the draft, or it leaves a part of it out.",
		hint: "Have the holder sign again with `portcullis keys sign`."
	},
	KEYS_SIGNATURES_MISSING: {
		reason: "Not enough holders have signed: the root of before and the next one each ask for their threshold.",
		hint: "Collect the files of those whom the message names."
	},
	KEYS_SIGNER_NEEDED: {
		reason: "The publication would not be whole without a signature of another key, which was not given.",
		hint: "Give it with --key NAME=REFERENCE, or in the folder of --keys."
	}
});

// core/codes/journal.ts
/** Refusals of a journal: of its writer, and of whoever verifies it. */
const JOURNAL_CODES = codes({
	JOURNAL_UNREADABLE: {
		reason: "A file of the journal could not be read.",
		hint: "Check that the path is a plain file (no link) that this user may read."
	},
	JOURNAL_UNWRITABLE: {
		reason: "The journal cannot take another line.",
		hint: "Mend what the message names: space, rights, a process that hangs; what cannot be recorded is denied meanwhile."
	},
	JOURNAL_DAMAGED: {
		reason: "The journal does not end as its last writer left it.",
		hint: "Verify it, keep it as evidence elsewhere, and start the host again: a new journal begins."
	},
	JOURNAL_LINE_MALFORMED: {
		reason: "A line of the journal is none that a writer wrote.",
		hint: "Keep the file as evidence; what stands before that line is whole."
	},
	JOURNAL_LINE_EDITED: {
		reason: "A line of the journal is not the one after which the next was written.",
		hint: "Keep the file as evidence; what stands before that line is whole."
	},
	JOURNAL_LINE_INSERTED: {
		reason: "A line stands in the journal that its chain does not know.",
		hint: "Keep the file as evidence; what stands before that line is whole."
	},
	JOURNAL_LINE_MISSING: {
		reason: "Lines are missing from the journal.",
		hint: "Give every file of it in order; for files removed on purpose, give --anchor of the last line before."
	},
	JOURNAL_LINE_MOVED: {
		reason: "A line of the journal stands where it was not written.",
		hint: "Give the files in order; if they are, keep them as evidence: what stands before that line is whole."
	},
	JOURNAL_LINE_FOREIGN: {
		reason: "A line of the journal is of another journal.",
		hint: "Give the files of one journal; if they are, keep them as evidence: the line was replayed into this one."
	},
	JOURNAL_TORN: {
		reason: "The last line of the journal was not written to its end.",
		hint: "Nothing was answered by it; the next writer sets it aside and notes that."
	},
	JOURNAL_TRUNCATED: {
		reason: "The journal ends before a line that it is known to have had.",
		hint: "Look for the file from before; lines were removed at its end."
	},
	JOURNAL_REWRITTEN: {
		reason: "A line of the journal is another than the one that was known.",
		hint: "Keep the file as evidence; it was written anew up to that line, or an earlier one."
	}
});

// core/codes/ledger.ts
/** What is wrong with the approval records of a publication, or with what a rebuild makes of them. */
const LEDGER_CODES = codes({
	LEDGER_BROKEN: {
		reason: "An approval record that the publication names cannot be had, or is not what was named.",
		hint: "Restore the file from a mirror: it lies under its own digest, so that any copy will do."
	},
	LEDGER_MISMATCH: {
		reason: "A row of the publication and the approval record that it names disagree.",
		hint: "Rebuild the publication; one of the two was not written by publish."
	},
	LEDGER_TIME_IMPLAUSIBLE: {
		reason: "An approval record says that it was decided at a time when it cannot have been.",
		hint: "Believe no key, waiver or review of that day: somebody wrote the record by hand, or the clock of publish was wrong."
	},
	LEDGER_VSA_MISMATCH: {
		reason: "The verification summary of a release does not say what the release was admitted for.",
		hint: "Rebuild the publication; believe the row, which key A signed, and not the summary."
	},
	REBUILD_COMMIT_UNKNOWN: {
		reason: "The ledger has a record of a commit that the protected branch never had, or has in another order.",
		hint: "Restore the branch from a clone that has it; if nobody has, somebody wrote records by hand."
	},
	REBUILD_RECORD_DIFFERS: {
		reason: "Judging a merge again, by what its approval record says, gives another record.",
		hint: "The findings beside it say why; the publication holds a decision that its own rules do not support."
	},
	REBUILD_RECORD_MISSING: {
		reason: "A commit brought something that is accepted, and no approval record says so.",
		hint: "A publication of before there were such records cannot be rebuilt; otherwise a record was taken out."
	},
	REBUILD_TARGET_DIFFERS: {
		reason: "A file of the publication is not what the history of the registry gives.",
		hint: "Compare the two; whoever signed the file signed something that nobody approved."
	},
	REBUILD_DENY_UNKNOWN: {
		reason: "The list of denies in registry.json names an entry that revocations.json does not have.",
		hint: "Publish merged revocations with `portcullis revoke --merged`, then publish again."
	}
});

// core/codes/load.ts
/** Refusals of the load gate, on a host. */
const LOAD_CODES = codes({
	LOAD_PLUGIN_UNNAMED: {
		reason: "The artifact carries no manifest that names its plugin, and none was named.",
		hint: "Name the plugin with --plugin; it must be one that the registry admitted."
	},
	LOAD_PLUGIN_MISMATCH: {
		reason: "The artifact says that it is another plugin than the one asked for.",
		hint: "Load it under its own name, or fetch the artifact of the plugin that you want."
	},
	LOAD_NOT_ADMITTED: {
		reason: "The registry has not admitted these bytes.",
		hint: "Fetch the artifact again from its release URL; if it is a new release, have it admitted first."
	},
	LOAD_REVOKED: {
		reason: "The artifact is revoked.",
		hint: "Move to another version; a revoked artifact never loads again."
	},
	LOAD_QUARANTINED: {
		reason: "The artifact is quarantined while the platform looks into it.",
		hint: "Wait for the platform, or move to another version."
	},
	LOAD_TIER_UNKNOWN: {
		reason: "The plugin's tier is not one of the published policy's.",
		hint: "Have the platform give the plugin's record a tier of policy.yml, and refresh."
	},
	LOAD_EVIDENCE_MISSING: {
		reason: "Evidence that the publication names could not be had.",
		hint: "Refresh the publication; if it stays missing, the mirror is incomplete."
	},
	LOAD_EVIDENCE_CHANGED: {
		reason: "Evidence is not what the publication names.",
		hint: "Refresh from another mirror: what this one serves was changed."
	},
	LOAD_MANIFEST_DIFFERS: {
		reason: "The manifest inside the artifact says something else than the admitted one.",
		hint: "Fetch the artifact again; if it stays so, tell the platform."
	},
	LOAD_SBOM_DIFFERS: {
		reason: "The SBOM inside the artifact is not the admitted one.",
		hint: "Fetch the artifact again; if it stays so, tell the platform."
	},
	LOAD_UNRECORDED: {
		reason: "The decision could not be recorded, and so there is none.",
		hint: "Mend what keeps the journal from being written; until then nothing loads."
	},
	LOAD_UNREADABLE: {
		reason: "The artifact could not be read.",
		hint: "Check that the path is a plain file (no link) that this user may read."
	}
});

// core/codes/distribution.ts
/** Refusals and alarms of where publications go: stores, mirrors, and what is carried by hand. */
const DISTRIBUTION_CODES = codes({
	PUBLICATION_STORE_UNCONDITIONAL: {
		reason: "The store writes in spite of If-Match or If-None-Match, or gives no strong ETag: two writers would overwrite each other.",
		hint: "Use a store that has conditional writes, or one folder or branch that is published to and let this one be a mirror."
	},
	TRANSFER_SIGNATURE_INVALID: {
		reason: "The transfer is not signed by the transfer key that this side trusts.",
		hint: "Check that --transfer-key is the public half of what it was exported with; if it is, do not use the file."
	},
	TRANSFER_MALFORMED: {
		reason: "The file is no transfer: it does not begin with transfer.json and its signature.",
		hint: "Import what `portcullis export` wrote, whole and not repacked."
	},
	TRANSFER_TRUNCATED: {
		reason: "The transfer ends before everything that it lists.",
		hint: "Copy it again and compare its size."
	},
	TRANSFER_FILE_MISMATCH: {
		reason: "A file of the transfer is not the one that its signed list names, or does not stand in its place.",
		hint: "Do not use it, for it was changed after it was packed; export it again."
	},
	TRANSFER_FILE_UNLISTED: {
		reason: "The transfer holds more than its signed list names.",
		hint: "Do not use it, for something was added after it was packed; export it again."
	},
	TRANSFER_OLDER: {
		reason: "The transfer is older than what was imported before, or does not follow from it.",
		hint: "Import the newest one; where this side re-signs with a key of its own, give --own-timestamp, which makes timestamp and snapshot anew."
	},
	MIRROR_FAILED: {
		reason: "A mirror could not be read or written, so its hosts do not yet see what was published.",
		hint: "Nothing is lost: the next publish, revoke or re-sign brings it up to date, and so does `portcullis mirror` now."
	},
	MIRROR_AHEAD: {
		reason: "The mirror holds a genuine publication that is newer than what would be copied to it.",
		hint: "Somebody published there while the other was out of reach; run publish, revoke or re-sign with that mirror named, for they take it over first."
	},
	MIRROR_DIVERGED: {
		reason: "The mirror and the publication were each written to from the same state, and neither contains the other.",
		hint: "Publish the denies of both again into the primary (revoke), until its versions are above those of the mirror; then `portcullis mirror`."
	}
});

// core/codes/publication.ts
/** Refusals of a publication: on the host that reads it and in the registry that signs over the last one. */
const PUBLICATION_CODES = codes({
	PUBLICATION_TRUNCATED: {
		reason: "A file of the publication ended before the length that was signed or announced for it.",
		hint: "Try again; if it stays so, the server or a proxy in between cuts files short."
	},
	PUBLICATION_DIGEST_MISMATCH: {
		reason: "A file of the publication is not the one whose digest was signed.",
		hint: "Do not use the file; compare the server with the publication branch and look for who changed it."
	},
	PUBLICATION_SIGNATURE_INVALID: {
		reason: "Metadata of the publication does not carry enough valid signatures of the keys that may sign it.",
		hint: "Check that the embedded root belongs to this registry; if it does, someone without the keys wrote the publication."
	},
	PUBLICATION_EXPIRED: {
		reason: "The publication, or one of its roles, is past its expiry.",
		hint: "Refresh; if a fresh copy has expired too, either the host clock is wrong or the scheduled re-signing has stopped."
	},
	PUBLICATION_NEAR_EXPIRY: {
		reason: "A part of the publication comes near its expiry, or the run that renews it came late.",
		hint: "For the timestamp, see why the schedule did not run; for head and admissions run publish, for revocations the revoke workflow; root and targets need their offline keys."
	},
	PUBLICATION_ROLLBACK: {
		reason: "The publication is older than one this host has already seen, or mixes versions that were not published together.",
		hint: "Check which server answered; a stale mirror or an attacker replays an older state."
	},
	PUBLICATION_UNREACHABLE: {
		reason: "The publication, or one file of it, could not be read from where it should be.",
		hint: "Check the address, the network and the server; without a connection only what is cached and unexpired is used."
	},
	PUBLICATION_MALFORMED: {
		reason: "A file of the publication does not have the form that its kind prescribes.",
		hint: "The publication was not written by this tool, or was changed on the way; publish again."
	},
	PUBLICATION_TOO_LARGE: {
		reason: "A file or a list of the publication is larger than its bound.",
		hint: "The bound is given in the message; a server that sends more than was signed is not to be trusted."
	},
	PUBLICATION_WRONG_REGISTRY: {
		reason: "The publication belongs to another registry than the one this host is set up for.",
		hint: "Correct the address or the registry id; both are part of the host configuration."
	},
	PUBLICATION_WRONG_CHANNEL: {
		reason: "The publication belongs to another channel than the one this host is set up for.",
		hint: "Correct the address or the channel name; both are part of the host configuration."
	},
	PUBLICATION_NOT_FOUND: {
		reason: "There is no such publication, or the publication does not list the file that was asked for.",
		hint: "Check the name; on a host, refresh once while connected before working from the cache."
	},
	PUBLICATION_PATH_FORBIDDEN: {
		reason: "A role may not sign for that path.",
		hint: "Give the file to the role it belongs to: revocations.json to revocations, everything that admits to admissions."
	},
	PUBLICATION_KEY_UNUSABLE: {
		reason: "A signing key cannot be read, is of a kind that is not accepted, or may not sign for the role.",
		hint: "Use an unencrypted PKCS#8 PEM file with an Ed25519 or P-256 key that the root or its delegation names."
	},
	PUBLICATION_CONTENDED: {
		reason: "Other writers kept changing the publication while this one tried to.",
		hint: "Run the command again; nothing was written."
	},
	PUBLICATION_HEAD_MISMATCH: {
		reason: "The head statement speaks of another publication than the one that carries it.",
		hint: "Refresh; if it stays so, only one of the two proofs of admission was made, and nothing of it may be trusted."
	},
	PUBLICATION_HEAD_EXPIRED: {
		reason: "The head statement is past its expiry.",
		hint: "Refresh; if a fresh copy has expired too, publishing has stopped."
	},
	PUBLICATION_HISTORY_REWRITTEN: {
		reason: "The commit of the last publication is no longer in the history of the protected branch.",
		hint: "Restore the branch; what was published must stay in its first-parent history."
	},
	PUBLICATION_NOT_BEGUN: {
		reason: "There is no publication to continue.",
		hint: "Make the first one with `portcullis init`, or name where it lies."
	},
	PUBLICATION_EXISTS: {
		reason: "There is a publication already.",
		hint: "Continue it with `portcullis publish`, or begin the new one elsewhere."
	},
	PUBLICATION_HEAD_MISSING: {
		reason: "Only one of the two proofs of admission is there: the publish identity has not stated this publication.",
		hint: "Run the publish workflow, then refresh; nothing loads before."
	},
	PUBLICATION_UNAUTHORIZED: {
		reason: "The server of the publication does not take the token that it was given, or there is none to give.",
		hint: "Check the file or the command that gives the token, and what the server lets it read."
	},
	PUBLICATION_FUTURE: {
		reason: "The publication was signed for a time that has not come yet.",
		hint: "Correct the clock of this host; if it is right, somebody signs timestamps that would outlive their lifetime."
	},
	PUBLICATION_STALE: {
		reason: "The publication is older than the tier of the plugin allows.",
		hint: "Refresh; if a fresh copy is as old, the scheduled re-signing has stopped."
	},
	PUBLICATION_SHRUNK: {
		reason: "The publication lacks something that it may only ever add to and that this host has seen in it.",
		hint: "Nothing was taken over: compare with another mirror and with the registry; remove the cache only if the registry itself was begun anew."
	},
	PUBLICATION_FORKED: {
		reason: "Two different states of the publication carry the same version.",
		hint: "Somebody with its keys shows hosts different registries, or two writers signed at once; compare heads and find out who."
	}
});

// core/codes/manifest.ts
/** Refusals of what a manifest says, once its shape is right. */
const MANIFEST_CODES = codes({
	MANIFEST_PERMISSION_UNDECLARED: {
		reason: "The manifest lists its permissions but leaves out one that the rest of it makes use of.",
		hint: "Add the permission, or leave \"permissions\" out: it is then derived from the rest."
	},
	MANIFEST_DATA_CLASS_UNKNOWN: {
		reason: "The manifest names a data class that the platform's policy does not have.",
		hint: "Use one of the data classes of policy.yml."
	},
	MANIFEST_DATA_CLASS_ABOVE_TIER: {
		reason: "The manifest asks for a data class above what the plugin's tier may see.",
		hint: "Ask for less, or ask the platform to raise the tier first."
	},
	MANIFEST_PERMISSION_ABOVE_TIER: {
		reason: "The manifest asks for a permission that the plugin's tier does not have.",
		hint: "Ask for less, or ask the platform to raise the tier first."
	},
	MANIFEST_LIMIT_ABOVE_TIER: {
		reason: "The manifest asks for more than the highest limit of the plugin's tier.",
		hint: "Ask for less, or ask the platform to raise the tier first."
	}
});

// core/codes/policy.ts
/** Refusals of the platform's own rules. */
const POLICY_CODES = codes({
	POLICY_MISSING: {
		reason: "The registry has no policy.",
		hint: "Add policy.yml at the root of the registry; `portcullis init` writes one to start from."
	},
	POLICY_NAME_UNKNOWN: {
		reason: "The policy uses a name that it does not list.",
		hint: "Add the name to the list, or mend its spelling."
	},
	POLICY_NAME_REPEATED: {
		reason: "The policy gives one name to two things.",
		hint: "Give each its own name."
	},
	POLICY_NOBODY_APPROVES: {
		reason: "Approvals come from reviews, and the policy names nobody whose review counts.",
		hint: "Name approvers or seats by their numeric ids, or set code_owners."
	}
});

// core/codes/release.ts
/** Refusals of a release: what its documents say of each other, of the artifact and of the registry. */
const RELEASE_CODES = codes({
	RELEASE_FILE_MISSING: {
		reason: "The release folder lacks a file.",
		hint: "Make the folder with `portcullis release prepare` and `portcullis release sign`."
	},
	RELEASE_FILE_UNLISTED: {
		reason: "The release folder holds a file that release.json does not list.",
		hint: "Remove the file, or sign the release again with `portcullis release sign`, which lists it."
	},
	RELEASE_FILE_CHANGED: {
		reason: "A file of the release folder is not the one that release.json lists.",
		hint: "Make the folder again with `portcullis release prepare` and `portcullis release sign`; do not edit it by hand."
	},
	RELEASE_NAME_MISMATCH: {
		reason: "Folder, release record, manifest, SBOM and artifact do not agree on plugin or version.",
		hint: "Make the folder again from the artifact; its own metadata decides."
	},
	RELEASE_DIGEST_MISMATCH: {
		reason: "The manifest speaks of another artifact than the release record.",
		hint: "Make the folder again with `portcullis release prepare` from the artifact that you publish."
	},
	RELEASE_PLUGIN_UNKNOWN: {
		reason: "The registry has no record of this plugin.",
		hint: "Have plugins/<id>/plugin.json accepted first; `portcullis plugin new` drafts it."
	},
	RELEASE_PLUGIN_RETIRED: {
		reason: "The plugin is retired and takes no new releases.",
		hint: "Ask the platform to set its status to \"active\"."
	},
	RELEASE_TIER_UNKNOWN: {
		reason: "The plugin's tier is not one of the policy's.",
		hint: "Ask the platform to give the plugin's record a tier of policy.yml."
	},
	RELEASE_VERSION_TAKEN: {
		reason: "This version of the plugin was admitted before.",
		hint: "Publish under a new version."
	},
	RELEASE_DIGEST_TAKEN: {
		reason: "The same artifact was admitted before, under another plugin or version.",
		hint: "Build the artifact of this release; one artifact is one release."
	},
	RELEASE_DENIED: {
		reason: "The artifact, the version or the whole plugin is revoked or quarantined.",
		hint: "A revoked release stays revoked: publish a new version, or ask the platform about the plugin."
	},
	RELEASE_ORIGIN_FORBIDDEN: {
		reason: "The artifact lies at an origin that the policy does not list.",
		hint: "Publish the artifact at one of the artifact_origins of policy.yml."
	},
	RELEASE_ARTIFACT_UNREACHABLE: {
		reason: "The artifact could not be fetched from its URL.",
		hint: "Make the URL answer with the bytes of the artifact, without a login and without leaving its listed origins."
	},
	RELEASE_ARTIFACT_CHANGED: {
		reason: "The artifact at the URL is not the one that the release record describes.",
		hint: "Upload the artifact that was signed, or release again."
	},
	RELEASE_MANIFEST_DIFFERS: {
		reason: "The manifest inside the artifact says something else than the released one.",
		hint: "Make the released manifest with `portcullis release prepare`; it adds three members and changes none."
	},
	RELEASE_MANIFEST_NOT_EMBEDDED: {
		reason: "The artifact carries no PLUGIN_MANIFEST.json.",
		hint: "Put the manifest into the package: in a wheel beside the code, in an npm package at its root."
	},
	RELEASE_STATEMENT_MISMATCH: {
		reason: "The release statement is genuine, but was made for another plugin, version or registry.",
		hint: "Sign this release with `portcullis release sign`, naming this registry."
	},
	RELEASE_SBOM_DIFFERS: {
		reason: "The SBOM inside the artifact is not the released one.",
		hint: "Release the SBOM that the artifact carries."
	}
});

// core/codes/revoke.ts
/** Refusals of a deny before it is published. */
const REVOKE_CODES = codes({
	REVOCATION_SCOPE_UNREADABLE: {
		reason: "The deny names versions or a package in no way that could be read: it would deny nothing, or everything.",
		hint: "Write a PEP 440 specifier such as >=1.0,<2.0 or an npm range such as ^1.2, and a package URL without version."
	},
	RELEASE_PUBLISHER_DENIED: {
		reason: "Who signed the release is denied: nothing that they publish is admitted.",
		hint: "Release under another identity, enrolled after the compromise was dealt with."
	},
	RELEASE_COMPONENT_DENIED: {
		reason: "The SBOM of the release lists a component that is denied.",
		hint: "Release with a version of the component that is not denied."
	},
	PUBLICATION_DENIES_INCOMPLETE: {
		reason: "A part of the list of denies is missing, or is not the one that was signed: what it denied could load.",
		hint: "Fetch the publication again or from another mirror; nothing loads before every segment is there."
	},
	REINSTATEMENT_ENDS_REVOCATION: {
		reason: "The reinstatement names a revocation, and what is revoked stays so for ever.",
		hint: "Release a new version; quarantine instead of revoking what may come back."
	},
	REINSTATEMENT_ENDS_NOTHING: {
		reason: "The reinstatement names no quarantine that stands.",
		hint: "Draft it with `portcullis reinstate`, which writes the digest of the entry, once the quarantine is published."
	},
	REINSTATEMENT_QUORUM_UNSET: {
		reason: "The policy does not say who must agree that a quarantine ends.",
		hint: "Add a rule to the quorum of policy.yml, such as { risk: reinstate, seats: { security: 2 } }."
	},
	DENY_STATEMENT_TOO_LARGE: {
		reason: "The signed deny is larger than any that is written.",
		hint: "Take the file that `portcullis revoke --statement` wrote, as it is."
	},
	DENY_STATEMENT_UNSIGNED: {
		reason: "No key that may deny has signed the deny.",
		hint: "Sign it with the key of the revocations role that the publication names now."
	},
	DENY_STATEMENT_ENDED: {
		reason: "The signed deny is of a quarantine that a quorum has ended since.",
		hint: "Nothing needs to be done; to quarantine again, issue a new entry."
	},
	REVOKE_EVIDENCE_UNREADABLE: {
		reason: "The evidence of some admitted releases cannot be read, so that nobody can tell whether they are covered.",
		hint: "Restore the evidence, or say --anyway to deny what can be told, and the others by plugin."
	},
	REVOKE_COVERS_NOTHING: {
		reason: "The deny would cover nothing that is admitted: perhaps the name is misspelt.",
		hint: "Mend the name or version; say --anyway to deny what is not admitted yet."
	},
	REVOKE_RUN_FORBIDDEN: {
		reason: "The workflow run is not one that may revoke: only runs of the default branch, by the events named, may.",
		hint: "Start the revoke workflow on the default branch; without GitHub, use `portcullis revoke` with the keys."
	},
	REVOKE_RUN_STALE: {
		reason: "The workflow run was started too long ago: run again, it would deny with the code and the reasons of then.",
		hint: "Start a new run instead of an old one."
	},
	REVOKE_NOT_ON_CALL: {
		reason: "Who started the run, or ran it again, is not on call by the policy that was last published.",
		hint: "Ask somebody on call; to add a person, change on_call in policy.yml, by number, and have it approved and published."
	},
	REVOKE_RECORD_UNAPPROVED: {
		reason: "A deny reached the branch without the approvals of its merge, and is not what one person on call may deny.",
		hint: "Find out who pushed it; if it is right, deny it by the revoke workflow, or revert it and propose it by pull request."
	},
	REVOKE_SECOND_PERSON_MISSING: {
		reason: "The deny concerns a larger share of what is admitted than the policy lets one person decide.",
		hint: "Start the run in an environment that asks for reviewers and have another person on call let it in, or deny less."
	}
});

// core/codes/sbom.ts
/** Refusals of a software bill of materials. */
const SBOM_CODES = codes({
	SBOM_NOT_CYCLONEDX: {
		reason: "The bill of materials is not a CycloneDX document in JSON.",
		hint: "Generate a CycloneDX JSON document, for instance with cyclonedx-npm or cyclonedx-py."
	},
	SBOM_SPEC_VERSION: {
		reason: "The bill of materials declares a CycloneDX version that is not supported, or two different ones.",
		hint: "Generate it as CycloneDX 1.4, 1.5, 1.6 or 1.7, with specVersion and $schema in agreement."
	},
	SBOM_SCHEMA: {
		reason: "The bill of materials does not follow the CycloneDX schema of the version it declares.",
		hint: "Mend the member given, or update the tool that generated the document."
	},
	SBOM_TOO_MANY_COMPONENTS: {
		reason: "The bill of materials lists more components than the bound.",
		hint: "Ship fewer dependencies with the plugin; the bound is given in the message."
	},
	SBOM_DUPLICATE_BOM_REF: {
		reason: "Two elements of the bill of materials carry the same bom-ref, so references to it are ambiguous.",
		hint: "Give each element its own bom-ref."
	},
	SBOM_PURL_INVALID: {
		reason: "A package URL in the bill of materials is none.",
		hint: "Write it as pkg:type/namespace/name@version, with special characters percent-encoded."
	},
	SBOM_PURL_MISMATCH: {
		reason: "A component and its package URL name different packages or versions, so readers would check different things.",
		hint: "Make name, group and version agree with the package URL."
	},
	SBOM_DANGLING_REFERENCE: {
		reason: "The dependency graph refers to an element that the bill of materials does not hold.",
		hint: "Add the component, or remove the reference."
	},
	SBOM_DUPLICATE_DEPENDENCY: {
		reason: "The dependency graph states the dependencies of one element twice.",
		hint: "Merge the two entries."
	},
	SBOM_ROOT_MISSING: {
		reason: "The bill of materials does not say what it describes: metadata.component lacks its name, version or bom-ref.",
		hint: "Generate it for the plugin itself, so that metadata.component is the plugin."
	},
	SBOM_ROOT_MISMATCH: {
		reason: "The bill of materials describes another package or version than the artifact.",
		hint: "Generate it from the same sources and at the same version as the artifact."
	}
});

// core/codes/schema.ts
/** Documents whose schema is ours, and the prefix under which their refusals stand. */
const DOCUMENT_KINDS = {
	MANIFEST: "manifest",
	PLUGIN: "plugin record",
	RELEASE: "release record",
	POLICY: "policy",
	REVOCATION: "revocation",
	REINSTATEMENT: "reinstatement",
	WAIVER: "waiver",
	OWNERS_LOCK: "owners lock",
	PREDICATE: "attestation predicate",
	PUBLICATION: "publication document",
	RECORD: "approval record",
	DECISION: "decision",
	KEYS: "key ceremony document",
	TRANSFER: "transfer"
};
function entriesOf(kind) {
	const name = DOCUMENT_KINDS[kind];
	const schema = "registry-schema/schemas says what each member holds.";
	return [
		[`${kind}_MEMBER_MISSING`, {
			reason: `The ${name} lacks a member that it must have.`,
			hint: `Add the member named; ${schema}`
		}],
		[`${kind}_MEMBER_UNKNOWN`, {
			reason: `The ${name} has a member that nobody would read.`,
			hint: `Remove the member, or mend its spelling; ${schema}`
		}],
		[`${kind}_MEMBER_INVALID`, {
			reason: `A member of the ${name} does not hold what it must.`,
			hint: `Change the value at the place given; ${schema}`
		}]
	];
}
/** What a schema can refuse, per document. */
const SCHEMA_CODES = Object.freeze(Object.fromEntries(Object.keys(DOCUMENT_KINDS).flatMap(entriesOf)));

// core/codes/sdk.ts
/** Refusals of the SDK allowlist, and of a bill of materials held against it. */
const SDK_CODES = codes({
	SDK_ENTRY_INVALID: {
		reason: "An entry of the SDK allowlist cannot be read, or no version can match it.",
		hint: "Write name and range as the ecosystem does (openai>=2.0,<3.0 or yaml@^2.9.1, without markers), or a package URL."
	},
	SDK_ENTRY_DUPLICATE: {
		reason: "Two entries of the SDK allowlist name the same package, so readers would apply different ranges.",
		hint: "Join the two into one entry."
	},
	SDK_SPECIFIER_EMPTY: {
		reason: "An entry of the SDK allowlist allows every version of its package.",
		hint: "State a range, at least the lowest version that the plugin is tested with."
	},
	SDK_MISSING: {
		reason: "The SDK allowlist declares a package that the bill of materials does not hold.",
		hint: "Remove the entry, or generate the bill of materials from what is shipped."
	},
	SDK_OUT_OF_RANGE: {
		reason: "A component has a version outside the range that the SDK allowlist declares for it.",
		hint: "Ship a version within the range, or declare the version that is shipped."
	},
	SDK_UNDECLARED: {
		reason: "A component of the plugin is not on its SDK allowlist.",
		hint: "Declare the package with its range, or remove the dependency."
	}
});

// core/codes/setup.ts
/** What keeps `portcullis setup github` from making a registry. */
const SETUP_CODES = codes({
	SETUP_WOULD_DISCLOSE: {
		reason: "The repository is private, and whoever signs by the public Sigstore writes its name and theirs into a public log, for ever.",
		hint: "Choose the trust profile keys-only or private; `--disclose` says that the names may be known."
	},
	SETUP_PLAN_TIER: {
		reason: "The organization's plan does not give this kind of repository what the step needs.",
		hint: "Make the repository public, or change to a plan that has it for private ones, and run setup again: it goes on where it stopped."
	},
	SETUP_REPOSITORY_IN_USE: {
		reason: "The repository holds something on its main branch that is no registry.",
		hint: "Name a repository that is empty or not there yet."
	},
	SETUP_LOCAL_MISSING: {
		reason: "What would be sent to GitHub was made by an earlier run and is not on this machine.",
		hint: "Run setup where the folders of the first run are, or name them by `--folder`; a lost online key is replaced by the holders of the root keys."
	}
});

// core/codes/osv.ts
/** Refusals by known vulnerabilities. */
const OSV_CODES = codes({
	OSV_VULNERABLE: {
		reason: "A component has a known vulnerability of at least the severity that the policy refuses.",
		hint: "Move to a version in which it is fixed; where there is none, replace the component or ask for a waiver."
	},
	OSV_VERSION_UNKNOWN: {
		reason: "A vulnerability is known for a component whose version is missing or cannot be ordered.",
		hint: "State the component's version in the bill of materials as its ecosystem writes it."
	},
	OSV_RECORD_INVALID: {
		reason: "A record of the vulnerability export cannot be read, so what it says is not known.",
		hint: "Export again; the record is named in the message."
	}
});

// core/codes/lock.ts
/** Refusals of an embedded lock of dependencies. */
const LOCK_CODES = codes({
	LOCK_MISSING: {
		reason: "The record of the plugin says that its dependencies are locked, and the artifact embeds no lock.",
		hint: "Embed requirements.txt with hashes (Python) or npm-shrinkwrap.json (npm)."
	},
	LOCK_SYNTAX: {
		reason: "The lock cannot be read, or holds something other than exact versions with hashes.",
		hint: "Generate it with pip-compile --generate-hashes, uv export, or npm shrinkwrap of npm 7 or later."
	},
	LOCK_COMPONENT_MISSING: {
		reason: "The bill of materials lists a component that the lock does not pin.",
		hint: "Generate lock and bill of materials from the same installation."
	},
	LOCK_COMPONENT_UNKNOWN: {
		reason: "The lock pins a package that the bill of materials does not list.",
		hint: "Generate lock and bill of materials from the same installation."
	},
	LOCK_HASH_MISSING: {
		reason: "A package of the lock has no hash that is strong enough, so anything could be installed in its place.",
		hint: "Pin it with --hash=sha256:… (Python) or a sha512 integrity (npm)."
	},
	LOCK_HASH_MISMATCH: {
		reason: "Lock and bill of materials, or two entries of the lock, state different hashes of one package.",
		hint: "Find out which of the two was installed; generate both again from it."
	}
});

// core/codes/licence.ts
/** Refusals by the licences of components. */
const LICENCE_CODES = codes({
	LICENCE_POLICY_INVALID: {
		reason: "A licence named by the policy is not an SPDX identifier or expression.",
		hint: "Write SPDX identifiers such as Apache-2.0, with WITH and an exception where needed."
	},
	LICENCE_UNLICENSED: {
		reason: "A component states no licence, or states that it grants none.",
		hint: "Replace the component, or record its licence in the bill of materials where its authors state one."
	},
	LICENCE_UNRESOLVED: {
		reason: "The licence of a component is stated in words from which no decision can follow.",
		hint: "Record the SPDX identifier or expression in the bill of materials, or let the policy allow the reference by name."
	},
	LICENCE_FORBIDDEN: {
		reason: "The policy does not accept the licence of a component.",
		hint: "Replace the component, or ask for a waiver."
	}
});

// core/codes/tier.ts
/** Refusals of a release for what its plugin's tier asks, beyond what its manifest says. */
const TIER_CODES = codes({
	TIER_STAGE_FORBIDDEN: {
		reason: "The manifest names a stage that the plugin's tier may not run in.",
		hint: "Leave the stage out, or ask the platform to raise the tier first."
	},
	TIER_DEPENDENCIES_FORBIDDEN: {
		reason: "The plugin's way of bringing its dependencies is not one that its tier may use.",
		hint: "Bring them in a way that the tier accepts, and have the record changed first."
	},
	TIER_RELEASE_TOO_OLD: {
		reason: "The artifact was built longer ago than the plugin's tier accepts.",
		hint: "Build the release again and propose that."
	},
	TIER_RELEASE_TOO_NEW: {
		reason: "The artifact was built more recently than the plugin's tier accepts.",
		hint: "Wait until the cooldown named is over, and run the check again."
	},
	TIER_BUILT_IN_FUTURE: {
		reason: "The manifest says that the artifact was built at a time that is yet to come.",
		hint: "Mend the clock of the build, and release again with the build's true time."
	},
	TIER_DIGEST_NOT_PINNED: {
		reason: "The plugin's tier takes only artifacts that its record pins by digest, and this is none of them.",
		hint: "Have the digest listed under `pinned` in the plugin's record first; one that is no longer listed does not load."
	},
	TIER_SIGNER_NOT_PLATFORM: {
		reason: "The plugin's tier is signed by the platform itself, and somebody else signed the release.",
		hint: "Have the release signed by an identity that policy.yml lists under `platform`, or ask for another tier."
	},
	TIER_REVIEW_TOO_FAR: {
		reason: "The review of the plugin's tier lies further ahead than the policy allows.",
		hint: "Name a date within max_review_days of policy.yml under `tier.review_by` in the record."
	}
});

// core/codes/waiver.ts
/** Refusals of a waiver. */
const WAIVER_CODES = codes({
	WAIVER_CODE_UNKNOWN: {
		reason: "The waiver names a code that there is not.",
		hint: "Use codes of docs/refusals.md."
	},
	WAIVER_CODE_FORBIDDEN: {
		reason: "The waiver names a code that nobody may waive: signatures, digests, identities and revocations always count.",
		hint: "Mend what the code says; only findings that policy decides can be waived."
	},
	WAIVER_TOO_LONG: {
		reason: "The waiver holds for more than 90 days, until more than 90 days from now, or ends before it begins.",
		hint: "Shorten it; renew it by a new waiver when the time comes."
	}
});

// core/codes/index.ts
/** Every code a user can meet: one closed list, an API. Grouped by the stage whose prefix it carries. */
const CODES = {
	...APPROVAL_CODES,
	...CODEOWNERS_CODES,
	...ENROL_CODES,
	...SETUP_CODES,
	...ADOPT_CODES,
	...LOAD_CODES,
	...JOURNAL_CODES,
	...ARTIFACT_CODES,
	...ATTESTATION_CODES,
	...DOCUMENT_CODES,
	...SCHEMA_CODES,
	...TIER_CODES,
	...WAIVER_CODES,
	...SBOM_CODES,
	...SDK_CODES,
	...OSV_CODES,
	...LOCK_CODES,
	...LICENCE_CODES,
	...MANIFEST_CODES,
	...EGRESS_CODES,
	...EVIDENCE_CODES,
	...POLICY_CODES,
	...CHANGE_CODES,
	...RELEASE_CODES,
	...REVOKE_CODES,
	...PUBLICATION_CODES,
	...DISTRIBUTION_CODES,
	...KEYS_CODES,
	...LEDGER_CODES,
	...GITHUB_CODES,
	...DOCTOR_CODES
};
function isCode(text) {
	return Object.hasOwn(CODES, text);
}
function codeEntry(code) {
	return CODES[code];
}

// cli/output/render-findings.ts
const MAX_FINDINGS_SHOWN = 200;
/** The one way findings look: place, code and message on a line, then the hint, once for each code. */
function renderFindings(findings, style) {
	const hinted = /* @__PURE__ */ new Set();
	const lines = [];
	for (const finding of findings.slice(0, MAX_FINDINGS_SHOWN)) {
		const place = renderPlace(finding.at);
		lines.push(`${place === "" ? "" : `${place}: `}${style.red(finding.code)} ${plainText(finding.message)}`);
		if (!hinted.has(finding.code)) lines.push(style.dim(`  hint: ${codeEntry(finding.code).hint}`));
		hinted.add(finding.code);
	}
	const left = findings.length - MAX_FINDINGS_SHOWN;
	if (left > 0) lines.push(`and ${left} more: --json prints them all`);
	return lines.join("\n");
}
/** `file:line:column`, with as much of it as is known; the JSON Pointer stands in where there is no line. */
function renderPlace(at) {
	if (at === void 0) return "";
	const file = plainText(at.file ?? "");
	if (at.line !== void 0) return `${file}:${at.line}${at.column === void 0 ? "" : `:${at.column}`}`;
	return at.pointer === void 0 || at.pointer === "" ? file : `${file}#${plainText(at.pointer)}`;
}
/** A finding under `--json`: itself, with the reason and hint of its code. */
function findingsJson(findings) {
	return findings.map((finding) => ({
		...finding,
		...codeEntry(finding.code)
	}));
}

export { isPrintable as _, codeEntry as a, isJsonObject as c, parseStrictJson as d, LineTable as f, toPointer as g, pointerTokens as h, CODES as i, member as l, escapePointerToken as m, renderFindings as n, isCode as o, isShowablePointer as p, renderPlace as r, isJsonArray as s, findingsJson as t, decodeUtf8 as u, shownText as v, FindingList as y };