import { parseArgs } from "node:util";

// package.json
var version = "0.1.0";

// cli/commands/index.ts
/** Who a command is for, in the order of the help page. */
const GROUPS = {
	owner: "For plugin owners",
	security: "For platform security",
	runtime: "For runtimes and hosts",
	auditor: "For auditors and anyone with a bundle",
	rehearsal: "To rehearse without GitHub or Sigstore"
};
/** Every command by name; a module is loaded only when its command runs or help is asked for. */
const COMMANDS = {
	"manifest check": {
		group: "owner",
		load: () => import("./manifest-check.js")
	},
	"release prepare": {
		group: "owner",
		load: () => import("./release-prepare.js")
	},
	"release sign": {
		group: "owner",
		load: () => import("./release-sign.js")
	},
	"release submit": {
		group: "owner",
		load: () => import("./release-submit.js")
	},
	check: {
		group: "owner",
		load: () => import("./check.js")
	},
	"keys new": {
		group: "owner",
		load: () => import("./keys-new.js")
	},
	init: {
		group: "security",
		load: () => import("./init.js")
	},
	"setup github": {
		group: "security",
		load: () => import("./setup-github.js")
	},
	"plugin new": {
		group: "security",
		load: () => import("./plugin-new.js")
	},
	adopt: {
		group: "security",
		load: () => import("./adopt.js").then((n) => n.t)
	},
	"policy explain": {
		group: "security",
		load: () => import("./policy-explain.js")
	},
	"policy simulate": {
		group: "security",
		load: () => import("./policy-simulate.js")
	},
	owners: {
		group: "security",
		load: () => import("./owners.js")
	},
	"owners lint": {
		group: "security",
		load: () => import("./owners-lint.js")
	},
	"owners lock": {
		group: "security",
		load: () => import("./owners-lock2.js")
	},
	doctor: {
		group: "security",
		load: () => import("./doctor.js")
	},
	publish: {
		group: "security",
		load: () => import("./publish.js")
	},
	"re-sign": {
		group: "security",
		load: () => import("./re-sign.js")
	},
	revoke: {
		group: "security",
		load: () => import("./revoke.js")
	},
	reinstate: {
		group: "security",
		load: () => import("./reinstate.js")
	},
	"keys status": {
		group: "security",
		load: () => import("./keys-status.js")
	},
	"keys draft": {
		group: "security",
		load: () => import("./keys-draft.js")
	},
	"keys sign": {
		group: "security",
		load: () => import("./keys-sign.js")
	},
	"keys assemble": {
		group: "security",
		load: () => import("./keys-assemble.js")
	},
	"keys publish": {
		group: "security",
		load: () => import("./keys-publish.js")
	},
	load: {
		group: "runtime",
		load: () => import("./load.js")
	},
	watch: {
		group: "runtime",
		load: () => import("./watch.js")
	},
	mirror: {
		group: "security",
		load: () => import("./mirror.js")
	},
	prune: {
		group: "security",
		load: () => import("./prune.js")
	},
	export: {
		group: "security",
		load: () => import("./export.js")
	},
	import: {
		group: "runtime",
		load: () => import("./import.js")
	},
	verify: {
		group: "auditor",
		load: () => import("./verify.js")
	},
	list: {
		group: "runtime",
		load: () => import("./list.js")
	},
	history: {
		group: "auditor",
		load: () => import("./history2.js")
	},
	"journal verify": {
		group: "auditor",
		load: () => import("./journal-verify.js")
	},
	explain: {
		group: "auditor",
		load: () => import("./explain.js")
	},
	rebuild: {
		group: "auditor",
		load: () => import("./rebuild.js")
	},
	"sbom check": {
		group: "owner",
		load: () => import("./sbom-check.js")
	},
	"attest sign": {
		group: "owner",
		load: () => import("./attest-sign.js")
	},
	"attest verify": {
		group: "auditor",
		load: () => import("./attest-verify.js")
	},
	lab: {
		group: "rehearsal",
		load: () => import("./lab.js")
	}
};

// cli/command.ts
/** Keeps the literal option specs while `run` is checked, so that `context.options` has exact types. */
function defineCommand(command) {
	return command;
}
/** The command line itself is wrong: exit 2, the message and one line that points to the help. */
var UsageError = class extends Error {
	name = "UsageError";
};

// core/report/nearest-name.ts
const MAX_NAME_LENGTH = 64;
const MAX_DISTANCE = 3;
/** The name a mistyped one most likely means, if any is near: at most 3 edits, and fewer than half its letters. */
function nearest(typed, names) {
	if (typed.length === 0 || typed.length > MAX_NAME_LENGTH) return void 0;
	let best;
	for (const name of names) {
		const distance = editDistance(typed, name);
		if (distance <= MAX_DISTANCE && distance * 2 <= name.length && distance < (best?.distance ?? Infinity)) best = {
			name,
			distance
		};
	}
	return best?.name;
}
function editDistance(a, b) {
	let row = Array.from({ length: b.length }, (_, index) => index + 1);
	let distance = b.length;
	for (let i = 0; i < a.length; i += 1) {
		let diagonal = i;
		distance = i + 1;
		row = row.map((above, j) => {
			distance = Math.min(diagonal + (a[i] === b[j] ? 0 : 1), above + 1, distance + 1);
			diagonal = above;
			return distance;
		});
	}
	return distance;
}
/** The end of a message about a name that is not known: the one that was most likely meant, or nothing. */
function didYouMean(typed, names) {
	const near = nearest(typed, names);
	return near === void 0 ? "" : `; did you mean ${near}?`;
}

// cli/output/style.ts
function sgr(on, off) {
	return (text) => `\u001B[${on}m${text}\u001B[${off}m`;
}
const unchanged = (text) => text;
const COLOUR = {
	bold: sgr(1, 22),
	dim: sgr(2, 22),
	red: sgr(31, 39),
	green: sgr(32, 39),
	yellow: sgr(33, 39)
};
const PLAIN = {
	bold: unchanged,
	dim: unchanged,
	red: unchanged,
	green: unchanged,
	yellow: unchanged
};
/** Exactly the escape sequences that `COLOUR` writes; any other on its way to a terminal is escaped. */
const STYLE_SEQUENCES = [
	1,
	2,
	22,
	31,
	32,
	33,
	39
].map((code) => `\u001B[${code}m`);
/** Colour only on a terminal that wants it (https://no-color.org: any non-empty NO_COLOR turns it off). */
function chooseStyle(isTTY, env) {
	const refused = (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
	return isTTY && !refused ? COLOUR : PLAIN;
}

// cli/output/terminal-text.ts
/**
* What can move a cursor, hide text or reorder it: C0 and C1 controls, DEL, bidirectional marks and isolates, zero-width
* and other invisible format characters, line and paragraph separators, tag characters, lone surrogates.
*/
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
function escapeCharacter(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/** Outside text as one harmless line: every control, newline and tab included, is written `\u{…}`. */
function plainText(text) {
	let safe = "";
	for (const character of text) safe += UNSAFE.test(character) ? escapeCharacter(character) : character;
	return safe;
}
/**
* The last door before a terminal: newlines and our own colours pass, everything else unsafe is escaped, so that a
* command which forgot `plainText` still cannot let outside text drive the terminal.
*/
function guardTerminal(text, style) {
	let safe = "";
	for (let at = 0; at < text.length;) {
		const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
		const sequence = character === "\x1B" && style !== PLAIN ? styleSequenceAt(text, at) : "";
		if (sequence !== "") safe += sequence;
		else safe += character !== "\n" && UNSAFE.test(character) ? escapeCharacter(character) : character;
		at += sequence === "" ? character.length : sequence.length;
	}
	return safe;
}
function styleSequenceAt(text, at) {
	return STYLE_SEQUENCES.find((sequence) => text.startsWith(sequence, at)) ?? "";
}
/** JSON for a terminal or a pipe: JSON.stringify leaves C1 controls and bidirectional marks raw, here they are `\uXXXX`. */
function safeJson(value) {
	const text = JSON.stringify(value, void 0, 2) ?? "null";
	let safe = "";
	for (const character of text) safe += character !== "\n" && UNSAFE.test(character) ? jsonEscape(character) : character;
	return safe;
}
function jsonEscape(character) {
	let escaped = "";
	for (let index = 0; index < character.length; index += 1) escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
	return escaped;
}

// cli/output/error-line.ts
const MAX_ERROR_LINE_LENGTH = 1e3;
const MAX_CAUSES = 8;
/** An error and its causes as one line; what a cause repeats of its parent is left out. Never a stack. */
function errorLine(error) {
	const parts = [];
	let current = error;
	for (let depth = 0; depth <= MAX_CAUSES && current !== void 0 && current !== null; depth += 1) {
		const message = messageOf(current, parts.join(" "));
		if (message !== "" && !parts.some((part) => part.includes(message))) parts.push(message);
		current = causeOf(current);
	}
	const line = plainText(parts.join(": ").replaceAll(/\s+/g, " ").trim());
	if (line === "") return "an error without a message";
	return line.length > MAX_ERROR_LINE_LENGTH ? `${line.slice(0, MAX_ERROR_LINE_LENGTH)}…` : line;
}
/** A fault of the file system without its call, and without its path where that was said. */
function messageOf(error, said) {
	if (!(error instanceof Error)) return String(error);
	const { path, syscall } = error;
	if (path === void 0 || syscall === void 0 || !said.includes(path)) return error.message;
	return error.message.replace(`, ${syscall} '${path}'`, "");
}
/** A refused connection to a name with several addresses is an AggregateError with an empty message. */
function causeOf(error) {
	if (error instanceof AggregateError && error.cause === void 0) return error.errors[0];
	return error instanceof Error ? error.cause : void 0;
}

// cli/output/progress.ts
const SILENT_MS = 1e3;
const MAX_PROGRESS_LENGTH = 100;
const CLEAR_LINE = "\r\x1B[2K";
/** One line that replaces itself, on a terminal only, and only for what takes longer than a second. */
function createProgress(stderr) {
	if (!stderr.isTTY) return {
		show: () => {},
		end: () => {}
	};
	let latest = "";
	let visible = false;
	const draw = () => {
		if (latest === "") return;
		stderr.write(`${CLEAR_LINE}${latest}`);
		visible = true;
	};
	let silent = true;
	const timer = setTimeout(() => {
		silent = false;
		draw();
	}, SILENT_MS);
	timer.unref();
	return {
		show(text) {
			latest = plainText(text).slice(0, MAX_PROGRESS_LENGTH);
			if (!silent) draw();
		},
		end() {
			clearTimeout(timer);
			silent = true;
			if (visible) stderr.write(CLEAR_LINE);
			visible = false;
		}
	};
}

// cli/output/render-help.ts
/** The page of `portcullis --help`: the commands, grouped by who uses them; or those that begin with one word. */
function renderHelp(commands, style, word) {
	const width = Math.max(0, ...commands.map(({ command }) => command.name.length));
	const lines = [`Usage: portcullis ${word === void 0 ? "" : `${word} `}<command> [options]`, ""];
	for (const [group, title] of Object.entries(GROUPS)) {
		const members = commands.filter((entry) => entry.group === group);
		if (members.length === 0) continue;
		lines.push(style.bold(title));
		for (const { command } of members) lines.push(`  ${command.name.padEnd(width)}  ${command.summary}`);
		lines.push("");
	}
	lines.push(`portcullis ${word === void 0 ? "" : `${word} `}<command> --help says more of one. Every command takes --json.`, "Exit code: 0 yes, 3 refused, 2 wrong usage, 1 something else is broken.");
	return lines.join("\n");
}
/** The page of `portcullis <command> --help`. */
function renderCommandHelp(command, style) {
	const rows = Object.entries(command.options).map(([name, spec]) => [optionLabel(name, spec), optionWords(spec)]);
	rows.push(["--json", "print the answer as JSON"], ["--help", "print this page"]);
	const width = Math.max(...rows.map(([label]) => label.length));
	return [
		`Usage: portcullis ${`${command.name} ${command.usage}`.trim()}`,
		"",
		`${command.summary}.`,
		"",
		style.bold("Options"),
		...rows.map(([label, words]) => `  ${label.padEnd(width)}  ${words}`),
		"",
		style.bold("Example"),
		`  ${command.example}`
	].join("\n");
}
function optionLabel(name, spec) {
	return spec.type === "boolean" ? `--${name}` : `--${name} ${spec.value ?? "VALUE"}`;
}
function optionWords(spec) {
	const notes = [...spec.required ? ["required"] : [], ...spec.multiple ? ["may be repeated"] : []];
	return notes.length === 0 ? spec.description : `${spec.description} (${notes.join(", ")})`;
}

// cli/parse-arguments.ts
/**
* The arguments after the command's name. Stricter than parseArgs: an option given twice or with an empty value is
* refused, because to a verifier either can read as "no check".
* @throws UsageError
*/
function parseArguments(command, args) {
	const { tokens, values, positionals } = parseTokens(command, args);
	const seen = /* @__PURE__ */ new Set();
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const spec = specOf(command, token.name);
		if (seen.has(token.name) && spec?.multiple !== true) throw new UsageError(`--${token.name} is given more than once`);
		if (token.value === "") throw new UsageError(`--${token.name} has an empty value`);
		seen.add(token.name);
	}
	const json = values["json"] === true;
	const help = values["help"] === true;
	if (!help) {
		checkRequired(command, seen);
		checkPositionals(command, positionals);
	}
	return {
		options: completeOptions(command, values),
		positionals,
		json,
		help
	};
}
function specOf(command, name) {
	return Object.hasOwn(command.options, name) ? command.options[name] : void 0;
}
function parseTokens(command, args) {
	const options = {
		json: { type: "boolean" },
		help: {
			type: "boolean",
			short: "h"
		}
	};
	for (const [name, spec] of Object.entries(command.options)) options[name] = {
		type: spec.type,
		multiple: spec.multiple === true
	};
	try {
		return parseArgs({
			args: [...args],
			options,
			allowPositionals: true,
			strict: true,
			tokens: true
		});
	} catch (cause) {
		throw new UsageError(describeParseError(command, args, cause), { cause });
	}
}
function describeParseError(command, args, cause) {
	const known = [
		...Object.keys(command.options),
		"json",
		"help"
	];
	const unknown = args.find((arg) => arg.startsWith("-") && !known.includes(optionName(arg)) && arg !== "-h" && arg !== "-");
	if (cause instanceof Error && "code" in cause && cause.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && unknown !== void 0) {
		const near = nearest(optionName(unknown), known);
		return `unknown option ${unknown.split("=")[0]}${near === void 0 ? "" : `; did you mean --${near}?`}`;
	}
	return cause instanceof Error ? cause.message.split(/\.\s/)[0] ?? "" : String(cause);
}
function optionName(arg) {
	return arg.replace(/^-+/, "").split("=")[0] ?? "";
}
function checkRequired(command, seen) {
	const missing = Object.entries(command.options).filter(([name, spec]) => spec.required === true && !seen.has(name));
	if (missing.length > 0) throw new UsageError(`${missing.map(([name]) => `--${name}`).join(", ")} must be given`);
}
function checkPositionals(command, positionals) {
	const { min, max } = command.positionals ?? {
		min: 0,
		max: 0
	};
	const extra = positionals[max];
	if (extra !== void 0) throw new UsageError(`unexpected argument ${extra}`);
	if (positionals.length < min) throw new UsageError(`${missingName(command, positionals.length)} is missing`);
	if (positionals.includes("")) throw new UsageError("an argument is empty");
}
/** What the usage line calls the argument at an index: its words before the first option. */
function missingName({ usage }, index) {
	const words = usage.split(" ");
	const end = words.findIndex((word) => /^[^A-Z]/v.test(word));
	const name = words.slice(0, end === -1 ? words.length : end)[index];
	return name === void 0 ? "an argument" : name.replace(/(?:\.{3}|\u2026)$/v, "");
}
function completeOptions(command, values) {
	const complete = {};
	for (const [name, spec] of Object.entries(command.options)) {
		const value = values[name];
		if (spec.type === "boolean") complete[name] = value === true;
		else if (spec.multiple === true) complete[name] = Array.isArray(value) ? value.map(String) : [];
		else complete[name] = typeof value === "string" ? value : void 0;
	}
	return complete;
}

// cli/run-cli.ts
/** Runs one command line and answers with the exit code: 0 yes, 3 refused, 2 wrong usage, 1 a broken world. */
async function runCli(argv, world) {
	try {
		return await dispatch(argv, world);
	} catch (error) {
		return reportError(error, argv, world);
	}
}
async function dispatch(argv, world) {
	const [first, second] = argv;
	if (first === "--version") return print(world, world.version);
	if (first === "--help" || first === "-h") return print(world, await helpPage(world));
	if (first === void 0) {
		world.stderr.write(`${await helpPage(world)}\n`);
		return 2;
	}
	const names = Object.keys(world.commands);
	const found = [`${first} ${second ?? ""}`, first].find((name) => names.includes(name));
	if (found === void 0 && (second === "--help" || second === "-h") && membersOf(first, names).length > 0) return print(world, await helpPage(world, first));
	const entry = found === void 0 ? void 0 : world.commands[found];
	if (found === void 0 || entry === void 0) throw new UsageError(describeUnknown(argv, names));
	const { command } = await entry.load();
	return runCommand(command, argv.slice(found.split(" ").length), world);
}
async function runCommand(command, rest, world) {
	const style = chooseStyle(world.stdout.isTTY, world.env);
	const args = parseArguments(command, rest);
	if (args.help) return print(world, renderCommandHelp(command, style));
	const result = await runWithProgress(command, args, style, world);
	const json = result.json === void 0 ? "" : safeJson(result.json);
	const text = args.json ? json : guardTerminal(result.human, style);
	if (text !== "") world.stdout.write(`${text}\n`);
	return result.exit === "yes" ? 0 : 3;
}
async function runWithProgress(command, args, style, world) {
	const progress = createProgress(world.stderr);
	const context = {
		options: args.options,
		positionals: args.positionals,
		json: args.json,
		env: world.env,
		cwd: world.cwd,
		stdout: world.stdout,
		stderr: world.stderr,
		style,
		progress: (text) => progress.show(text),
		now: () => world.now(),
		signal: command.runsUntilInterrupted === true ? world.catchInterrupts() : new AbortController().signal
	};
	try {
		return await command.run(context);
	} finally {
		progress.end();
	}
}
function print(world, text) {
	world.stdout.write(`${text}\n`);
	return 0;
}
/** Of all commands, or of those whose first word is given. */
async function helpPage(world, word) {
	const names = Object.keys(world.commands);
	const shown = new Set(word === void 0 ? names : membersOf(word, names));
	const loaded = await Promise.all(Object.entries(world.commands).filter(([name]) => shown.has(name)).map(async ([, entry]) => ({
		group: entry.group,
		command: (await entry.load()).command
	})));
	return renderHelp(loaded, chooseStyle(world.stdout.isTTY, world.env), word);
}
/** The commands whose first word is that one. */
function membersOf(word, names) {
	return names.filter((name) => name.startsWith(`${word} `));
}
function describeUnknown(argv, names) {
	const [first = ""] = argv;
	const words = argv.slice(0, 2).filter((word) => !word.startsWith("-"));
	const members = membersOf(first, names);
	if (members.length > 0 && words.length < 2) return `${first} needs a second word: ${members.join(", ")}`;
	const typed = words.join(" ");
	const whole = words.length < 2 ? nearest(typed, names) : nearest(typed, names.filter((name) => name.includes(" ")));
	if (whole !== void 0) return `unknown command ${typed}; did you mean ${whole}?`;
	if (members.length > 0) return `unknown command ${typed}; there are ${members.join(", ")}`;
	const near = nearest(first, [...names, ...new Set(names.flatMap((name) => name.split(" ").slice(0, 1)))]);
	return near === void 0 ? `unknown command ${typed || first}` : `unknown command ${first}; did you mean ${near}?`;
}
function reportError(error, argv, world) {
	const usage = error instanceof UsageError;
	const line = usage ? plainText(error.message) : errorLine(error);
	if (argv.includes("--json")) world.stdout.write(`${safeJson({ error: {
		kind: usage ? "usage" : "failed",
		message: line
	} })}\n`);
	world.stderr.write(`portcullis: ${line}\n`);
	if (usage) world.stderr.write(`Try: ${helpHint(argv, world)}\n`);
	if (world.env["PORTCULLIS_DEBUG"] === "1" && error instanceof Error) world.stderr.write(`${error.stack ?? ""}\n`);
	return usage ? 2 : 1;
}
function helpHint(argv, world) {
	const [first = ""] = argv;
	const known = [argv.slice(0, 2).join(" "), first].find((name) => Object.hasOwn(world.commands, name)) ?? (membersOf(first, Object.keys(world.commands)).length > 0 ? first : void 0);
	return known === void 0 ? "portcullis --help" : `portcullis ${known} --help`;
}

// cli/main.ts
/** The launcher may pass on an interrupt the terminal has sent already: within this time it is the same key press. */
const SAME_INTERRUPT_MS = 500;
/** A reader that left (`| head`) is no error, and must not turn a refusal into exit 0: the rest is dropped. */
function writer(stream) {
	let open = true;
	let pending = Promise.resolve();
	stream.on("error", () => {
		open = false;
	});
	return {
		isTTY: stream.isTTY,
		write(text) {
			if (!open) return;
			const written = new Promise((resolve) => stream.write(text, () => resolve()));
			pending = pending.then(() => written);
		},
		flush: () => pending
	};
}
function catchInterrupts() {
	const controller = new AbortController();
	let firstAt;
	const interrupt = () => {
		if (firstAt !== void 0 && performance.now() - firstAt > SAME_INTERRUPT_MS) process.exit(130);
		firstAt ??= performance.now();
		controller.abort();
	};
	process.on("SIGINT", interrupt);
	process.on("SIGTERM", interrupt);
	return controller.signal;
}
async function main() {
	const stdout = writer(process.stdout);
	const stderr = writer(process.stderr);
	const exitCode = await runCli(process.argv.slice(2), {
		commands: COMMANDS,
		version,
		env: process.env,
		cwd: process.cwd(),
		stdout,
		stderr,
		now: () => /* @__PURE__ */ new Date(),
		catchInterrupts
	});
	await Promise.all([stdout.flush(), stderr.flush()]);
	process.exit(exitCode);
}
process.exitCode = 1;
main();

export { UsageError as a, didYouMean as i, plainText as n, defineCommand as o, safeJson as r, errorLine as t };