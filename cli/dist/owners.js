import { i as finding } from "./finding.js";
import { n as renderFindings, o as shownText } from "./render-findings.js";
import { a as defineCommand, i as UsageError, n as plainText } from "./portcullis.js";
import { n as readInput } from "./read-input.js";
import { access } from "node:fs/promises";
import { resolve } from "node:path";

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
	for (const chunk of middle) {
		const at = placeOf(chunk, characters, from, end);
		if (at === void 0) return false;
		from = at + chunk.length;
	}
	return from <= end && standsAt(last, characters, end);
}
function placeOf(chunk, characters, from, end) {
	for (let at = from; at + chunk.length <= end; at += 1) if (standsAt(chunk, characters, at)) return at;
}
function standsAt(chunk, characters, at) {
	if (at + chunk.length > characters.length) return false;
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
	else if (parts.length === 1 && parts[0] !== "**") parts.unshift("**");
	const reach = isDirectory ? "below" : reachOf(parts.at(-1));
	if (!isDirectory && reach === "below") parts.pop();
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
	return Array.from({ length: length - first + 1 }, (_, index) => first + index);
}

// core/codeowners/trie.ts
/** Values by sequences of keys: what lies along a sequence is found in one walk, without building its prefixes. */
var Trie = class {
	#root = newNode();
	/** The value at a sequence, made where there is none. */
	at(keys, make) {
		let node = this.#root;
		for (const key of keys) {
			const child = node.children.get(key) ?? newNode();
			node.children.set(key, child);
			node = child;
		}
		node.value ??= make();
		return node.value;
	}
	/** Calls back with the value of every prefix of a sequence that has one, shortest first. */
	along(keys, each) {
		let node = this.#root;
		for (const key of keys) {
			const child = node.children.get(key);
			if (child === void 0) return;
			if (child.value !== void 0) each(child.value);
			node = child;
		}
	}
};
function newNode() {
	return {
		children: /* @__PURE__ */ new Map(),
		value: void 0
	};
}

// core/codeowners/owners-index.ts
/**
* Answers who owns a path. Thousands of rules are not tried one by one: each lies in one bucket by something literal that
* a path must have for it, and a path opens only the buckets that it has the key of. The last rule that covers wins: a
* bucket is left where its rules stand before the best one known.
*/
var OwnersIndex = class {
	#byFolder = new Trie();
	#bySegment = /* @__PURE__ */ new Map();
	#byHead = new Trie();
	#byTail = new Trie();
	#others = newBucket();
	constructor({ rules }) {
		const wanted = rules.map((rule, rank) => ({
			ranked: {
				rank,
				rule
			},
			buckets: this.#bucketsOf(rule.pattern)
		}));
		for (const { ranked, buckets } of wanted.toReversed()) buckets.reduce((rarest, bucket) => bucket.asked < rarest.asked ? bucket : rarest).rules.push(ranked);
	}
	/** The rule that decides on a path, relative to the repository's root; undefined where none covers it. */
	ruleOf(path) {
		const segments = path.split("/");
		let best;
		for (const bucket of this.#bucketsAt(segments)) best = lastCovering(bucket, segments, best);
		return best?.rule;
	}
	#bucketsOf({ steps }) {
		const buckets = [this.#others];
		const folder = [];
		let isFolder = true;
		for (const step of steps) {
			isFolder &&= step !== "**" && step.kind === "literal";
			if (step === "**") continue;
			if (step.kind === "literal") {
				if (isFolder) folder.push(step.text);
				const bucket = this.#bySegment.get(step.text) ?? newBucket();
				this.#bySegment.set(step.text, bucket);
				buckets.push(bucket);
			} else {
				const { head, tail } = literalEdges(step);
				if (head.length > 0) buckets.push(this.#byHead.at(head, newBucket));
				if (tail.length > 0) buckets.push(this.#byTail.at(tail, newBucket));
			}
		}
		if (folder.length > 0) buckets.push(this.#byFolder.at(folder, newBucket));
		for (const bucket of buckets) bucket.asked += 1;
		return buckets;
	}
	#bucketsAt(segments) {
		const buckets = /* @__PURE__ */ new Set([this.#others]);
		const open = (bucket) => void buckets.add(bucket);
		this.#byFolder.along(segments, open);
		for (const segment of new Set(segments)) {
			const bucket = this.#bySegment.get(segment);
			if (bucket !== void 0) open(bucket);
			const characters = Array.from(segment);
			this.#byHead.along(characters, open);
			this.#byTail.along(characters.toReversed(), open);
		}
		return buckets;
	}
};
function newBucket() {
	return {
		asked: 0,
		rules: []
	};
}
function lastCovering(bucket, segments, best) {
	for (const ranked of bucket.rules) {
		if (best !== void 0 && ranked.rank < best.rank) break;
		if (coversPath(ranked.rule.pattern, segments)) return ranked;
	}
	return best;
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
	const words = line.replace(/\r$/v, "").match(/(?:\\.|[^ \t\\]|\\$)+/gv) ?? [];
	const comment = words.findIndex((word) => word.startsWith("#"));
	return comment === -1 ? words : words.slice(0, comment);
}
function readRule(line, text, names) {
	const problems = [];
	const pattern = compilePattern(text);
	if ("invalid" in pattern) problems.push(["CODEOWNERS_PATTERN_INVALID", `${shownText(text)}: ${pattern.invalid}`]);
	const owners = [];
	for (const name of names) {
		const owner = readOwner(name);
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
function readOwner(name) {
	const [, login] = USER.exec(name) ?? [];
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

// cli/commands/owners.ts
const command = defineCommand({
	name: "owners",
	summary: "Print who owns which path, by GitHub’s rules of CODEOWNERS",
	usage: "PATH... [options]",
	positionals: {
		min: 1,
		max: Number.MAX_SAFE_INTEGER
	},
	options: { codeowners: {
		type: "string",
		value: "FILE",
		description: "the file to go by (default: the first of .github/CODEOWNERS, CODEOWNERS, docs/CODEOWNERS)"
	} },
	example: "portcullis owners plugins/weather/plugin.json policy.yml",
	async run({ options, positionals, cwd, stderr, style }) {
		const file = options.codeowners ?? await firstOf(cwd, CODEOWNERS_PATHS);
		const codeowners = parseCodeowners(await readInput(cwd, file, MAX_CODEOWNERS_BYTES), file);
		if (codeowners.findings.length > 0) stderr.write(`${renderFindings(codeowners.findings, style)}\n`);
		const index = new OwnersIndex(codeowners);
		const owned = positionals.map((path) => ownedPath(index, path));
		return {
			exit: "yes",
			human: owned.map(shown).join("\n"),
			json: owned
		};
	}
});
async function firstOf(cwd, files) {
	for (const file of files) if (await access(resolve(cwd, file)).then(() => true, () => false)) return file;
	throw new UsageError(`none of ${files.join(", ")} is here; give the file as --codeowners FILE`);
}
function ownedPath(index, path) {
	const rule = index.ruleOf(path.replace(/^(?:\.?\/)+/v, ""));
	if (rule === void 0) return {
		path,
		line: null,
		pattern: null,
		owners: []
	};
	return {
		path,
		line: rule.line,
		pattern: rule.pattern.text,
		owners: rule.owners.map(ownerText)
	};
}
function shown({ path, line, pattern, owners }) {
	const who = owners.length === 0 ? "nobody" : owners.join(" ");
	const why = line === null ? "no line covers it" : `line ${line}, ${pattern}`;
	return plainText(`${path}: ${who} (${why})`);
}

export { command };