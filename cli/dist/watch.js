import { r as MAX_SIGNED_DENY_BYTES } from "./sign-deny.js";
import { r as hexOf } from "./digest.js";
import { t as andThen } from "./finding.js";
import { n as readDenies } from "./deny-list.js";
import { c as parseRevocations } from "./publication-documents.js";
import { o as inForce, t as contentKey } from "./denies.js";
import { r as readableReinstatements, t as REINSTATEMENTS_FILE } from "./reinstatements.js";
import { r as HOUR_IN_MS } from "./time.js";
import { l as ROLE_NAMES } from "./roles.js";
import { n as openClient, r as DENIES_PATH, t as CLIENT_OPTIONS } from "./open-client.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { n as renderFindings } from "./render-findings.js";
import { chmod, lstat, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { setTimeout } from "node:timers/promises";
import { connect } from "node:net";

// runtime/client/push-listener.ts
/** So many statements a second, and so many at once: a deny may come in parts, a flood may not. */
const PER_SECOND = 20;
const AT_ONCE = 100;
const REQUEST_TIMEOUT_MS = 5e3;
/** Node looks every 30 seconds where nobody says otherwise: so long a few silent connections would keep every deny out. */
const TIMEOUT_CHECK_MS = 1e3;
const MAX_CONNECTIONS = 64;
/**
* Takes signed denies by POST, over a Unix socket that only its owner may open or over HTTP on the loopback address. Who
* sends them does not matter: the signature decides. 200 for one that is in force, 400 with codes for one that is refused,
* 413 beyond 2 KB, 429 for too many.
* @throws Error when the address cannot be listened on
*/
async function listenForDenies(at, accept) {
	const limit = rateLimit();
	const server = createServer({
		requestTimeout: REQUEST_TIMEOUT_MS,
		headersTimeout: REQUEST_TIMEOUT_MS,
		connectionsCheckingInterval: TIMEOUT_CHECK_MS
	}, (request, response) => {
		answer(request, response, limit, accept).catch(() => response.destroy());
	});
	server.maxConnections = MAX_CONNECTIONS;
	if (typeof at === "string") await removeDeadSocket(at);
	await listen(server, at);
	if (typeof at === "string") await chmod(at, 384);
	const address = server.address();
	return {
		at: typeof at === "string" || address === null || typeof address === "string" ? at : address.port,
		[Symbol.asyncDispose]: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
function listen(server, at) {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		if (typeof at === "string") server.listen(at, resolve);
		else server.listen(at, "127.0.0.1", resolve);
	});
}
/** A process that was killed leaves its socket behind; one that answers is left alone, and listening there fails. */
async function removeDeadSocket(path) {
	if ((await lstat(path).catch(() => void 0))?.isSocket() !== true) return;
	if (await new Promise((resolve) => {
		const socket = connect(path);
		socket.once("connect", () => {
			socket.destroy();
			resolve(false);
		});
		socket.once("error", (error) => resolve("code" in error && error.code === "ECONNREFUSED"));
	})) await rm(path, { force: true });
}
async function answer(request, response, limit, accept) {
	if (request.method !== "POST" || request.headers.origin !== void 0) return close(response, 405, {});
	if (!limit()) return close(response, 429, {});
	const body = await readBody(request);
	if (body === void 0) return close(response, 413, {});
	const verdict = await accept(body);
	if (verdict.kind === "ok") return reply(response, 200, { in_force: verdict.value.id });
	return reply(response, 400, { codes: verdict.findings.map(({ code }) => code) });
}
async function readBody(request) {
	const chunks = [];
	let length = 0;
	for await (const chunk of request) {
		if (!(chunk instanceof Uint8Array)) return void 0;
		length += chunk.length;
		if (length > 2048) return void 0;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function reply(response, status, body) {
	response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
/** Without reading what is left of the request. */
function close(response, status, body) {
	response.shouldKeepAlive = false;
	reply(response, status, body);
}
function rateLimit() {
	let left = AT_ONCE;
	let filledAt = performance.now();
	return () => {
		const now = performance.now();
		left = Math.min(AT_ONCE, left + (now - filledAt) / 1e3 * PER_SECOND);
		filledAt = now;
		if (left < 1) return false;
		left -= 1;
		return true;
	};
}

// runtime/client/watch.ts
const DEFAULT_INTERVAL_MS = 3e4;
const DEFAULT_JITTER = .2;
/** A server that is down is asked less and less often, but never so rarely that a deny waits for longer than this. */
const MAX_BACK_OFF_MS = 3e5;
/** A new root need not come with a new timestamp. */
const FULL_REFRESH_MS = HOUR_IN_MS;
/**
* Keeps a client's cache up to date until the signal is aborted. Each look is one small request; only where the timestamp
* changed does a refresh follow. Never throws for what a server does; an error of `onChange` ends the watch.
*/
async function watch(client, options) {
	const { intervalMs = DEFAULT_INTERVAL_MS, jitter = DEFAULT_JITTER, random = Math.random, wait = pause, signal } = options;
	let current;
	/** What `onChange` could not take. */
	let owed;
	let refreshedAt = Number.NEGATIVE_INFINITY;
	let failures = 0;
	while (!signal.aborted) {
		const looked = await look(client, performance.now() - refreshedAt > FULL_REFRESH_MS || (owed ?? current) === void 0);
		if (looked.kind === "ok" && looked.value !== void 0) {
			refreshedAt = performance.now();
			owed = {
				publication: looked.value,
				denies: await deniesOf(looked.value)
			};
		}
		const change = owed === void 0 ? void 0 : changeBetween(current, owed);
		const told = change === void 0 ? void 0 : await options.onChange(change);
		if (told?.kind !== "refused") {
			current = owed ?? current;
			owed = void 0;
		}
		if (looked.kind === "refused") {
			failures += 1;
			await options.onRefused?.(looked.findings);
		} else failures = 0;
		if (told?.kind === "refused") await options.onRefused?.(told.findings);
		await wait(Math.min(intervalMs * 2 ** Math.min(failures, 16), Math.max(intervalMs, MAX_BACK_OFF_MS)) * (1 + jitter * (2 * random() - 1)), signal);
	}
}
/** The publication of now, or undefined where it is still the one of before. */
async function look(client, isDue) {
	if (!isDue) {
		const changed = await client.hasChanged();
		if (changed.kind === "refused") return changed;
		if (!changed.value) return {
			kind: "ok",
			value: void 0
		};
	}
	return client.refresh();
}
/** Those that can be read: what is wrong with the rest is a refusal at each load. */
async function deniesOf(publication) {
	const bytes = await publication.target(DENIES_PATH);
	const list = andThen(bytes, (read) => parseRevocations(read));
	if (list.kind === "refused") return [];
	const denies = await readDenies(list.value.value, (digest, maxBytes) => publication.evidence(hexOf(digest), maxBytes));
	if (denies.kind === "refused") return [];
	return inForce(denies.value, await readableReinstatements(() => publication.target(REINSTATEMENTS_FILE), publication));
}
function changeBetween(before, { publication, denies }) {
	const from = before?.publication;
	const roles = ROLE_NAMES.filter((role) => from?.versions[role] !== publication.versions[role]);
	if (roles.length === 0) return void 0;
	const known = new Set(before?.denies.map(contentKey));
	const newDenies = denies.filter((deny) => !known.has(contentKey(deny)));
	return {
		publication,
		from: from?.version,
		to: publication.version,
		roles,
		newDenies
	};
}
async function pause(ms, signal) {
	try {
		await setTimeout(ms, void 0, { signal });
	} catch {}
}

// cli/commands/watch.ts
const ON_CHANGE_TIMEOUT_MS = 6e4;
const command = defineCommand({
	name: "watch",
	summary: "Keep the cache up to date, and say at once what changed",
	usage: "--publication URL --root FILE [options]",
	options: {
		...CLIENT_OPTIONS,
		interval: {
			type: "string",
			value: "SECONDS",
			description: "between two looks at the timestamp (30)"
		},
		"on-change": {
			type: "string",
			value: "COMMAND",
			description: "run at each change, with a line of JSON on its standard input; words split at spaces, no shell"
		},
		push: {
			type: "string",
			value: "SOCKET|PORT",
			description: "take signed denies by POST, over a Unix socket or on that port of the loopback address"
		}
	},
	example: "portcullis watch --publication https://plugins.example.org/ --root root.json --interval 5",
	runsUntilInterrupted: true,
	async run({ options, cwd, env, now, style, json, stdout, stderr, signal }) {
		const intervalMs = seconds(options.interval ?? "30") * 1e3;
		const words = options["on-change"]?.trim().split(/ +/u);
		const at = options.push === void 0 ? void 0 : pushAddress(options.push, cwd);
		const { client } = await openClient(options, env, cwd, now);
		let announced = Promise.resolve();
		const announce = (say) => {
			announced = after(announced, async () => {
				const said = say();
				if (said === void 0) return;
				stdout.write(`${json ? JSON.stringify(said.line) : said.human}\n`);
				if (words !== void 0) await tell(words, said.line, {
					cwd,
					env,
					stderr
				});
			});
			return announced;
		};
		let pushed = [];
		const takePushed = () => {
			const denies = pushed;
			pushed = [];
			if (denies.length === 0) return void 0;
			return {
				line: { new_denies: denies.map(denyLine) },
				human: denies.map(sentenceOf).join("\n")
			};
		};
		const accept = async (statement) => {
			const accepted = await client.acceptDeny(statement);
			if (accepted.kind === "ok" && accepted.value.isNew && pushed.push(accepted.value) === 1) announce(takePushed);
			return accepted;
		};
		await using _listener = at === void 0 ? void 0 : await listenAt(at, accept);
		await watch(client, {
			intervalMs,
			signal,
			onChange: (change) => announce(() => ({
				line: lineOf(change),
				human: sentencesOf(change)
			})),
			onRefused: (findings) => stderr.write(`${renderFindings(findings, style)}\n`)
		});
		await announced;
		return {
			exit: "yes",
			human: "",
			json: void 0
		};
	}
});
async function listenAt(...[at, accept]) {
	try {
		return await listenForDenies(at, accept);
	} catch (cause) {
		throw new Error(`cannot listen for denies at ${at}`, { cause });
	}
}
async function after(earlier, next) {
	await earlier;
	await next();
}
function seconds(given) {
	const value = Number(given);
	if (!/^[0-9]{1,6}(?:\.[0-9]{1,3})?$/u.test(given) || value < .1) throw new UsageError("--interval is a number of seconds, at least 0.1");
	return value;
}
/** A port, or the path of a socket. */
function pushAddress(given, cwd) {
	if (!/^[0-9]+$/u.test(given)) return resolve(cwd, given);
	const port = Number(given);
	if (port < 1 || port > 65535) throw new UsageError("--push is a port from 1 to 65535, or the path of a socket");
	return port;
}
function lineOf({ publication, from, to, roles, newDenies }) {
	const { expires } = publication;
	return {
		new_denies: newDenies.map(denyLine),
		version: to,
		from: from ?? null,
		roles,
		expires
	};
}
function denyLine({ id, action, effect, severity, scope, digests }) {
	return {
		id,
		action,
		effect,
		severity,
		scope,
		digests
	};
}
function sentenceOf({ id, action, severity, reason }) {
	return `${action} ${plainText(id)} (${severity}): ${plainText(reason)}`;
}
function sentencesOf({ publication, to, roles, newDenies }) {
	const changed = `version ${to}, changed: ${roles.join(", ")}, good until ${publication.expires}`;
	return [...newDenies.map(sentenceOf), changed].join("\n");
}
/** A command that fails is reported, and the watch goes on: the cache is up to date whatever became of it. */
async function tell([program = "", ...args], line, { cwd, env, stderr }) {
	const problem = await new Promise((done) => {
		const child = spawn(program, args, {
			cwd,
			env: { ...env },
			stdio: [
				"pipe",
				"ignore",
				"ignore"
			],
			timeout: ON_CHANGE_TIMEOUT_MS
		});
		child.once("error", () => done("could not be started"));
		child.once("close", (code, killed) => {
			if (code === 0) done(void 0);
			else done(killed === null ? `ended with ${code ?? "nothing"}` : `was ended by ${killed}`);
		});
		child.stdin.on("error", () => void 0);
		child.stdin.end(`${JSON.stringify(line)}\n`);
	});
	if (problem !== void 0) stderr.write(`--on-change ${problem}\n`);
}

export { command };