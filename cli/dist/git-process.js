import { spawn } from "node:child_process";

// transport/git/git-process.ts
/** git is missing, took too long, or failed at something that is no answer. */
var GitError = class extends Error {
	name = "GitError";
};
const MAX_STDOUT_BYTES = 201326592;
const MAX_STDERR_BYTES = 65536;
const GIT_TIMEOUT_MS = 12e4;
/** No prompts, no hooks, no configuration of the machine or its user, no redirects that would carry a credential along. */
const CONFIG = [
	["core.hooksPath", "/dev/null"],
	["core.fsmonitor", "false"],
	["core.autocrlf", "false"],
	["credential.helper", ""],
	["gc.auto", "0"],
	["maintenance.auto", "false"],
	["protocol.ext.allow", "never"],
	["http.followRedirects", "false"]
];
/** A runner whose every command carries the given `http.extraHeader` values, by environment. */
function gitRunner(home, extraHeaders) {
	const config = [...CONFIG, ...extraHeaders.map((header) => ["http.extraHeader", header])];
	const base = {
		PATH: process.env["PATH"] ?? "/usr/bin:/bin",
		HOME: home,
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		GIT_ASKPASS: "/bin/false",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_ALLOW_PROTOCOL: "file:http:https",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_CONFIG_COUNT: String(config.length)
	};
	for (const [index, [key, value]] of config.entries()) {
		base[`GIT_CONFIG_KEY_${index}`] = key;
		base[`GIT_CONFIG_VALUE_${index}`] = value;
	}
	return (args, options) => run(args, {
		...options,
		env: {
			...base,
			...options.env
		}
	});
}
function run(args, options) {
	return new Promise((resolve, reject) => {
		const child = spawn("git", [...args], {
			cwd: options.cwd,
			env: options.env ?? {},
			stdio: "pipe"
		});
		const fail = (what, cause) => reject(new GitError(`git ${args[0] ?? ""} ${what}.`, { cause }));
		const timer = setTimeout(() => {
			child.kill("SIGKILL");
			fail(`took longer than ${GIT_TIMEOUT_MS / 1e3} s`);
		}, GIT_TIMEOUT_MS);
		const stdout = [];
		const stderr = [];
		let outBytes = 0;
		let errBytes = 0;
		child.stdout.on("data", (chunk) => {
			outBytes += chunk.length;
			if (outBytes <= MAX_STDOUT_BYTES) return void stdout.push(chunk);
			child.kill("SIGKILL");
			return fail(`answered with more than ${MAX_STDOUT_BYTES} bytes`);
		});
		child.stderr.on("data", (chunk) => {
			errBytes += chunk.length;
			if (errBytes <= MAX_STDERR_BYTES) stderr.push(chunk);
		});
		child.on("error", (error) => {
			clearTimeout(timer);
			fail("could not be started; is git installed and on PATH?", error);
		});
		child.on("close", (exit) => {
			clearTimeout(timer);
			const result = {
				code: exit ?? -1,
				stdout: Buffer.concat(stdout),
				stderr: Buffer.concat(stderr).toString("utf8")
			};
			if (result.code === 0 || options.accept?.includes(result.code) === true) resolve(result);
			else fail(`failed with code ${result.code}`, new Error(result.stderr.slice(0, 2e3)));
		});
		child.stdin.on("error", () => void 0);
		child.stdin.end(options.input);
	});
}

export { gitRunner as n, GitError as t };