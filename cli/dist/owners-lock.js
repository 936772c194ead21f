import { o as isOwnersLock } from "./validators.js";
import { a as finding } from "./finding.js";
import { v as shownText } from "./render-findings.js";
import { r as parseDocument, t as alsoChecked } from "./parse-document.js";
import { n as encodeForPeople } from "./encode-document.js";

// core/codeowners/segment-glob.ts
/** Compiles a segment of a pattern. A backslash takes the next character as it stands; the caller has seen that one follows. */
function compileSegment(text) {
	const first = [];
	const middle = [];
	let last;
	let hasAny = false;
	let isEscaped = false;
	for (const character of text) if (character === "\\" && !isEscaped) isEscaped = true;
	else if (character === "*" && !isEscaped) {
		if (last !== void 0) middle.push(last);
		last = [];
	} else {
		const isAny = character === "?" && !isEscaped;
		hasAny ||= isAny;
		(last ?? first).push(isAny ? void 0 : character);
		isEscaped = false;
	}
	return last === void 0 && !hasAny ? {
		kind: "literal",
		text: first.join("")
	} : {
		kind: "glob",
		first,
		middle,
		last
	};
}
function matchesSegment(segment, text) {
	return segment.kind === "literal" ? segment.text === text : matchesGlob(segment, Array.from(text));
}
function matchesGlob({ first, middle, last }, characters) {
	if (!standsAt(first, characters, 0)) return false;
	if (last === void 0) return characters.length === first.length;
	const end = characters.length - last.length;
	let from = first.length;
	for (const chunk of middle) from = placeOf(chunk, characters, from, end) + chunk.length;
	return from <= end && standsAt(last, characters, end);
}
/** Where a chunk stands first; Infinity where it does not. */
function placeOf(chunk, characters, from, end) {
	for (let at = from; at <= end; at += 1) if (standsAt(chunk, characters, at)) return at;
	return Infinity;
}
/** A chunk that reaches beyond the end may be found to stand there: the caller compares lengths. */
function standsAt(chunk, characters, at) {
	return chunk.every((wanted, index) => wanted === void 0 || wanted === characters[at + index]);
}
/** What every text that matches begins with, and ends with, in order from the edge: an index goes by the longer. */
function literalEdges({ first, last }) {
	return {
		head: literalRun(first),
		tail: literalRun((last ?? first).toReversed())
	};
}
function literalRun(chunk) {
	const run = [];
	for (const wanted of chunk) {
		if (wanted === void 0) break;
		run.push(wanted);
	}
	return run;
}

// core/codeowners/owner-pattern.ts
/** `**`: any number of segments, also none. */
const ANY_DEPTH = "**";
/**
* Compiles a pattern by GitHub's rules (docs.github.com, "About code owners"): those of gitignore without `!`, `[ ]` and
* `\#`; a last segment `*` is not recursive. Answers why it is none otherwise.
*/
function compilePattern(text) {
	const invalid = whyInvalid(text);
	if (invalid !== void 0) return { invalid };
	const parts = text.split("/");
	const isDirectory = parts.length > 1 && parts.at(-1) === "";
	if (isDirectory) parts.pop();
	if (parts[0] === "" && parts.length > 1) parts.shift();
	else if (parts.length === 1) parts.unshift("**");
	const reach = isDirectory ? "below" : reachOf(parts.at(-1));
	return {
		text,
		steps: parts.map((part) => part === "**" ? "**" : compileSegment(part)),
		reach
	};
}
function reachOf(last) {
	if (last === "**") return "below";
	return last === "*" ? "itself" : "itself-and-below";
}
function whyInvalid(text) {
	if (text.startsWith("!")) return "a pattern cannot be negated";
	if (text.includes("***")) return "three asterisks in a row mean nothing";
	if (text.includes("#")) return "a # cannot be part of a pattern, escaped or not";
	if (/[[\p{Cc}\p{Cf}\p{Z}]--[ ]]/v.test(text)) return "it holds a character that cannot be seen";
	if (/[\[\]]/v.test(text.replaceAll(/\\./gv, ""))) return "a range of characters in [ ] does not work";
	if (text.split("/").some((part) => /^(?:[^\\]|\\.)*\\$/v.test(part))) return "a backslash takes a character after it";
}
/**
* Whether a pattern covers a path: a dynamic programme over segments. `open` holds how many segments of the path the steps
* so far may have taken; each step moves it on once, so that no pattern makes the time grow faster than the path.
*/
function coversPath(pattern, path) {
	let open = [0];
	for (const step of pattern.steps) {
		open = step === "**" ? fromFirst(open, path.length) : taken(step, open, path);
		if (open.length === 0) return false;
	}
	if (pattern.reach === "itself") return open.includes(path.length);
	return pattern.reach === "below" ? open.some((count) => count < path.length) : true;
}
function taken(step, open, path) {
	return open.flatMap((count) => {
		const segment = path[count];
		return segment !== void 0 && matchesSegment(step, segment) ? [count + 1] : [];
	});
}
function fromFirst(open, length) {
	const first = open.reduce((least, count) => Math.min(least, count), length);
	return Array.from({ length: length + 1 }, (_, count) => count).slice(first);
}

// core/codeowners/parse-codeowners.ts
/** GitHub reads no larger file; nobody owns anything then. */
const MAX_CODEOWNERS_BYTES = 3145728;
/** Where GitHub looks for the file: the first that is there counts, on the base branch. */
const CODEOWNERS_PATHS = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
/** Reads a CODEOWNERS file by GitHub's rules. Every line that is wrong is a finding, in the file's order. */
function parseCodeowners(bytes, file) {
	if (bytes.length > 3145728) {
		const size = `${bytes.length} bytes; GitHub reads at most ${MAX_CODEOWNERS_BYTES}`;
		return {
			file,
			rules: [],
			findings: [finding("CODEOWNERS_TOO_LARGE", size, { file })]
		};
	}
	const text = decode(bytes);
	if (text === void 0) return {
		file,
		rules: [],
		findings: [finding("CODEOWNERS_NOT_TEXT", "it is not UTF-8", { file })]
	};
	const rules = [];
	const findings = [];
	for (const [index, line] of text.split("\n").entries()) {
		const [pattern, ...owners] = wordsOf(line);
		if (pattern === void 0) continue;
		const read = readRule(index + 1, pattern, owners);
		if ("problems" in read) findings.push(...read.problems.map(([code, message]) => finding(code, message, {
			file,
			line: index + 1
		})));
		else rules.push(read);
	}
	return {
		file,
		rules,
		findings
	};
}
function decode(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
/** The words of a line up to a comment. A blank behind a backslash belongs to its word. */
function wordsOf(line) {
	const words = line.replace(/\r$/v, "").match(/(?:\\.|[^ \t])+/gv) ?? [];
	const comment = words.findIndex((word) => word.startsWith("#"));
	return comment === -1 ? words : words.slice(0, comment);
}
function readRule(line, text, names) {
	const problems = [];
	const pattern = compilePattern(text);
	if ("invalid" in pattern) problems.push(["CODEOWNERS_PATTERN_INVALID", `${shownText(text)}: ${pattern.invalid}`]);
	const owners = [];
	for (const name of names) {
		const owner = parseOwner(name);
		if (owner === void 0) problems.push(["CODEOWNERS_OWNER_INVALID", shownText(name)]);
		else owners.push(owner);
	}
	return "invalid" in pattern || problems.length > 0 ? { problems } : {
		line,
		pattern,
		owners
	};
}
const USER = /^@([A-Za-z0-9][A-Za-z0-9_\-]{0,99})$/v;
const TEAM = /^@([A-Za-z0-9][A-Za-z0-9\-]{0,99})\/([A-Za-z0-9_][A-Za-z0-9._\-]{0,254})$/v;
const EMAIL = /^[^@\s]{1,254}@[^@\s]{1,254}\.[^@\s.]{1,63}$/v;
/** An owner as CODEOWNERS names one; undefined for anything else. */
function parseOwner(name) {
	const login = USER.exec(name)?.[1];
	if (login !== void 0) return {
		kind: "user",
		login
	};
	const [, organization, slug] = TEAM.exec(name) ?? [];
	if (organization !== void 0 && slug !== void 0) return {
		kind: "team",
		organization,
		slug
	};
	return EMAIL.test(name) ? {
		kind: "email",
		address: name
	} : void 0;
}
/** As it stands in the file. */
function ownerText(owner) {
	if (owner.kind === "email") return owner.address;
	return owner.kind === "user" ? `@${owner.login}` : `@${owner.organization}/${owner.slug}`;
}

// core/documents/owners-lock.ts
const OWNERS_LOCK_FILE = "owners.lock.json";
const MAX_OWNERS_LOCK_BYTES = 1048576;
/** owners.lock.json: the numeric ids of those whom CODEOWNERS names. */
function parseOwnersLock(bytes, file = OWNERS_LOCK_FILE) {
	return alsoChecked(parseDocument({
		kind: "OWNERS_LOCK",
		limits: {
			maxBytes: MAX_OWNERS_LOCK_BYTES,
			maxDepth: 4
		},
		isValid: isOwnersLock
	}, bytes, file), (document) => [...twiceNamed(document, "users"), ...twiceNamed(document, "teams")]);
}
/** GitHub does not tell names apart by case: two entries that differ by nothing else are one name with two numbers. */
function twiceNamed(document, member) {
	const seen = /* @__PURE__ */ new Set();
	return Object.keys(document.value[member]).flatMap((name) => {
		const folded = name.toLowerCase();
		if (seen.has(folded)) return [finding("OWNERS_LOCK_NAME_REPEATED", `${name} is there twice`, document.at(`/${member}`))];
		seen.add(folded);
		return [];
	});
}
/** owners.lock.json as it is committed: one name a line, in order, so that a change shows whom it is about. */
function renderOwnersLock({ users, teams }) {
	const sorted = (entries) => Object.fromEntries(Object.entries(entries).toSorted(([one], [other]) => one < other ? -1 : 1));
	return encodeForPeople({
		schema_version: 1,
		users: sorted(users),
		teams: sorted(teams)
	});
}
/** The number of an owner; undefined where the lock has none. */
function lockedOwner(lock, owner) {
	if (lock === void 0) return void 0;
	const [entries, name] = owner.kind === "team" ? [lock.teams, `${owner.organization}/${owner.slug}`] : [lock.users, owner.kind === "user" ? owner.login : owner.address];
	const found = Object.entries(entries).find(([key]) => key.toLowerCase() === name.toLowerCase());
	return found === void 0 ? void 0 : {
		kind: owner.kind === "team" ? "team" : "user",
		id: found[1]
	};
}

export { renderOwnersLock as a, ownerText as c, coversPath as d, literalEdges as f, parseOwnersLock as i, parseCodeowners as l, OWNERS_LOCK_FILE as n, CODEOWNERS_PATHS as o, matchesSegment as p, lockedOwner as r, MAX_CODEOWNERS_BYTES as s, MAX_OWNERS_LOCK_BYTES as t, parseOwner as u };