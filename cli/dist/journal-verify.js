import { d as readEntry, l as anchorText, n as journalFiles, o as MAX_JOURNAL_LINE_BYTES, s as NO_LINE, u as parseAnchor } from "./journal-files.js";
import { a as finding, c as ok, l as refused } from "./finding.js";
import { n as digestOf } from "./digest.js";
import { a as UsageError, o as defineCommand } from "./portcullis.js";
import { n as renderFindings } from "./render-findings.js";
import { open } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { constants as constants$1 } from "node:fs";

// core/journal/verify-chain.ts
/**
* Follows a journal line by line, in order over all its files, and names the first bad line and what was done to it. The
* chain has no key: who may write the file may write all of it anew. Against that, and against a cut at the end, stand the
* anchors, which are kept elsewhere.
*/
var ChainVerifier = class {
	#anchors;
	#first;
	#last;
	/** Digest of the line before the last. */
	#beforeLast = NO_LINE;
	#doubt;
	#fault;
	constructor(anchors = []) {
		this.#anchors = new Map(anchors.map(({ sequence, digest }) => [sequence, digest]));
	}
	/** True when nothing that follows can change the answer. */
	get isDecided() {
		return this.#fault !== void 0;
	}
	/** The next line, without its newline. */
	line(bytes, at) {
		if (this.#fault !== void 0) return;
		const entry = readEntry(bytes, at);
		if (entry.kind === "refused") {
			this.#fault = this.#doubt === void 0 ? entry.findings[0] : settled(this.#doubt, void 0);
			return;
		}
		const { journal, sequence, previous } = entry.value;
		const link = {
			entry: {
				journal,
				sequence,
				previous
			},
			digest: digestOf(bytes),
			at
		};
		if (this.#doubt !== void 0) this.#fault = settled(this.#doubt, link);
		else this.#follow(link);
	}
	/** A rest without a newline: its writer was killed, or the file was cut. */
	torn(bytes, at) {
		const torn = finding("JOURNAL_TORN", `${bytes} bytes stand after the last whole line`, at);
		this.#fault ??= this.#doubt === void 0 ? torn : settledAtEnd(this.#doubt);
	}
	end() {
		const fault = this.#fault ?? (this.#doubt === void 0 ? void 0 : settledAtEnd(this.#doubt));
		if (fault !== void 0) return refused(fault);
		const [first, last] = [this.#first, this.#last];
		if (first === void 0 || last === void 0) return refused(finding("JOURNAL_TRUNCATED", "there is no line at all; a journal begins with one"));
		const beyond = [...this.#anchors].find(([sequence]) => sequence > last.entry.sequence);
		if (beyond !== void 0) {
			const [sequence] = beyond;
			const message = `it ends with line ${last.entry.sequence}; line ${sequence} was known`;
			return refused(finding("JOURNAL_TRUNCATED", message, last.at));
		}
		const { journal, sequence } = last.entry;
		return ok({
			journal,
			from: first.entry.sequence,
			last: {
				sequence,
				digest: last.digest
			}
		});
	}
	#follow(link) {
		const { entry, at } = link;
		const before = this.#last;
		if (before === void 0) this.#fault = this.#beginsWrong(link);
		else if (entry.journal !== before.entry.journal) {
			const message = `it is of journal ${entry.journal}, the line before of ${before.entry.journal}`;
			this.#fault = finding("JOURNAL_LINE_FOREIGN", message, at);
		} else if (entry.sequence > before.entry.sequence + 1) this.#doubt = {
			kind: "gap",
			before,
			here: link
		};
		else if (entry.sequence <= before.entry.sequence) {
			if (entry.sequence === before.entry.sequence && entry.previous === this.#beforeLast && link.digest !== before.digest) this.#doubt = {
				kind: "forked",
				before,
				here: link
			};
			else this.#fault = movedHere(link, before);
		} else if (entry.previous !== before.digest) this.#doubt = {
			kind: "broken",
			before,
			here: link
		};
		if (this.#fault !== void 0 || this.#doubt !== void 0) return;
		this.#fault = this.#againstAnchor({
			sequence: entry.sequence,
			digest: link.digest
		}, at);
		this.#first ??= link;
		this.#beforeLast = before?.digest ?? entry.previous;
		this.#last = link;
	}
	#beginsWrong({ entry, at }) {
		const before = entry.sequence - 1;
		if (before === 0) {
			if (entry.previous === NO_LINE) return void 0;
			return finding("JOURNAL_LINE_EDITED", "the first line names a line before it", at);
		}
		if (this.#anchors.has(before)) return this.#againstAnchor({
			sequence: before,
			digest: entry.previous
		}, at);
		return finding("JOURNAL_LINE_MISSING", `the lines before ${entry.sequence} were not given`, at);
	}
	#againstAnchor(anchor, at) {
		const known = this.#anchors.get(anchor.sequence);
		if (known === void 0 || known === anchor.digest) return void 0;
		const message = `line ${anchor.sequence} is ${anchor.digest}; known was ${anchorText({
			...anchor,
			digest: known
		})}`;
		return finding("JOURNAL_REWRITTEN", message, at);
	}
};
/** What the line after says about a doubt; undefined while the doubt stays. */
function settled(doubt, next) {
	const { kind, before, here } = doubt;
	if (kind === "gap") {
		if (next === void 0) return settledAtEnd(doubt);
		return next.entry.sequence === before.entry.sequence + 1 && next.entry.previous === before.digest ? movedHere(here, before) : void 0;
	}
	const isHereKnown = next?.entry.previous === here.digest;
	if (kind === "forked") return inserted(isHereKnown ? before : here);
	return edited(isHereKnown || next === void 0 ? before : here, isHereKnown || next === void 0 ? here : next);
}
function settledAtEnd({ kind, before, here }) {
	if (kind === "forked") return inserted(here);
	if (kind === "broken") return edited(before, here);
	const [from, to] = [before.entry.sequence + 1, here.entry.sequence - 1];
	const which = from === to ? `line ${from} is` : `lines ${from} to ${to} are`;
	return finding("JOURNAL_LINE_MISSING", `${which} missing before this one`, here.at);
}
function edited(bad, after) {
	const message = `line ${bad.entry.sequence} is not the one that line ${after.entry.sequence} was written after`;
	return finding("JOURNAL_LINE_EDITED", message, bad.at);
}
function inserted({ entry, at }) {
	return finding("JOURNAL_LINE_INSERTED", `a second line claims to be line ${entry.sequence}`, at);
}
function movedHere({ entry, at }, before) {
	const message = `line ${entry.sequence} stands after line ${before.entry.sequence}`;
	return finding("JOURNAL_LINE_MOVED", message, at);
}

// runtime/journal/verify-journal.ts
/**
* Verifies the files of one journal, oldest first, and names the first bad line. Memory does not grow with the journal.
* What a line says of a load is not judged: only that it stands as it was written.
*/
async function verifyJournal(files, anchors = []) {
	const chain = new ChainVerifier(anchors);
	for (const path of files) {
		try {
			await readLines(path, chain);
		} catch (error) {
			const why = error instanceof Error && "code" in error ? String(error.code) : "not a plain file";
			return refused(finding("JOURNAL_UNREADABLE", `it cannot be read (${why})`, { file: basename(path) }));
		}
		if (chain.isDecided) break;
	}
	return chain.end();
}
async function readLines(path, chain) {
	const file = basename(path);
	const flags = constants$1.O_RDONLY | (constants$1.O_NOFOLLOW ?? 0) | (constants$1.O_NONBLOCK ?? 0);
	const handle = await open(path, flags);
	try {
		if (!(await handle.stat()).isFile()) throw new Error("not a plain file");
		let rest = Buffer.alloc(0);
		let line = 0;
		for await (const chunk of handle.createReadStream({ autoClose: false })) {
			const bytes = Buffer.concat([rest, chunk]);
			let from = 0;
			for (let to = bytes.indexOf(NEWLINE); to !== -1; to = bytes.indexOf(NEWLINE, from)) {
				line += 1;
				chain.line(bytes.subarray(from, to), {
					file,
					line
				});
				from = to + 1;
			}
			rest = bytes.subarray(from);
			if (chain.isDecided) return;
			if (rest.length > 1048576) return chain.line(rest, {
				file,
				line: line + 1
			});
		}
		if (rest.length > 0) chain.torn(rest.length, {
			file,
			line: line + 1
		});
	} finally {
		await handle.close();
	}
}
const NEWLINE = 10;

// cli/commands/journal-verify.ts
const command = defineCommand({
	name: "journal verify",
	summary: "Does a journal stand as it was written; the first line that does not, and why",
	usage: "FILE… [--anchor ANCHOR]",
	positionals: {
		min: 1,
		max: 1e3
	},
	options: { anchor: {
		type: "string",
		multiple: true,
		value: "N:sha256:HEX",
		description: "a line that the journal is known to have, as an earlier verify printed it; tells a cut at the end"
	} },
	example: "portcullis journal verify decisions.ndjson",
	async run({ options, positionals, cwd, style }) {
		const anchors = options.anchor.map(readAnchor);
		const paths = positionals.map((path) => resolve(cwd, path));
		const [only = ""] = paths;
		const files = paths.length === 1 ? await journalFiles(only) : paths;
		const verified = await verifyJournal(files, anchors);
		if (verified.kind === "refused") return {
			exit: "refused",
			human: renderFindings(verified.findings, style),
			json: {
				whole: false,
				findings: verified.findings
			}
		};
		const { journal, from, last } = verified.value;
		const [anchor, lines] = [anchorText(last), `lines ${from} to ${last.sequence}`];
		const known = anchors.length === 0 ? "; a cut at its end shows against an anchor alone" : "";
		return {
			exit: "yes",
			human: `${style.green("whole")}: journal ${journal}, ${lines}${known}\nanchor ${anchor}`,
			json: {
				whole: true,
				journal,
				from,
				to: last.sequence,
				anchor
			}
		};
	}
});
function readAnchor(said) {
	const anchor = parseAnchor(said);
	if (anchor === void 0) throw new UsageError("--anchor is what journal verify prints: NUMBER:sha256:HEX");
	return anchor;
}

export { command };