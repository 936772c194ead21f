import { n as gitRunner, t as GitError } from "./git-process.js";
import { t as ObjectReader } from "./object-reader.js";
import { appendFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// action/github/fetched-repository.ts
/** git's own rules for a branch, and nothing that a command line or a refspec would read otherwise. */
const BRANCH_NAME = /^(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))(?!-)[^\s\p{Cc}~^:?*[\\]{1,244}$/u;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const ORIGIN = "origin";
const FETCH = [
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-recurse-submodules",
	"--no-write-fetch-head"
];
/** A bare copy of a remote repository in a temporary folder: objects only, no work tree, checked as they arrive. */
var FetchedRepository = class {
	git;
	directory;
	objects;
	#home;
	#contents;
	constructor(git, home, directory, contents) {
		this.git = git;
		this.directory = directory;
		this.objects = new ObjectReader(contents === "all" ? git : fetchingContents(git), directory);
		this.#home = home;
		this.#contents = contents;
	}
	/** Fetches a branch, whole. @returns its tip. Throws GitError if there is none. */
	async fetchBranch(branch) {
		return this.#fetch(`refs/heads/${checkedBranch(branch)}`, `refs/portcullis/heads/${branch}`);
	}
	/** Fetches a branch of the same or another remote that may not be there. */
	async fetchBranchIfThere(branch, remote = ORIGIN) {
		const ref = `refs/heads/${checkedBranch(branch)}`;
		const { stdout } = await this.git([
			"ls-remote",
			"--",
			remote,
			ref
		], { cwd: this.directory });
		if (stdout.length === 0) return void 0;
		return this.#fetch(ref, `refs/portcullis/other/${branch}`, remote);
	}
	/** Fetches the tip of a branch alone, without its history; undefined where there is no such branch. */
	async fetchTip(branch) {
		const ref = `refs/heads/${checkedBranch(branch)}`;
		const { stdout } = await this.git([
			"ls-remote",
			"--",
			ORIGIN,
			ref
		], { cwd: this.directory });
		return stdout.length === 0 ? void 0 : this.#fetch(ref, `refs/portcullis/tip/${branch}`, ORIGIN, ["--depth=1"]);
	}
	/** Fetches the head of a pull request, from a fork or not. @returns its commit. */
	async fetchPull(number) {
		return this.#fetch(`refs/pull/${number}/head`, `refs/portcullis/pull/${number}`);
	}
	/**
	* Fetches one commit by its id. False where the remote does not give it or its objects are malformed: whoever pushed it
	* chose both. Throws GitError where the remote does not answer at all.
	*/
	async fetchCommit(commit) {
		if (!COMMIT.test(commit)) return false;
		try {
			await this.#fetch(commit, `refs/portcullis/commit/${commit}`);
			return true;
		} catch (error) {
			if (!(error instanceof GitError)) throw error;
			await this.git([
				"ls-remote",
				"--quiet",
				"--",
				ORIGIN,
				"HEAD"
			], { cwd: this.directory });
			return false;
		}
	}
	async #fetch(from, to, remote = ORIGIN, depth = []) {
		const filter = this.#contents === "as-read" && remote === ORIGIN ? ["--filter=blob:none"] : [];
		await this.git([
			...FETCH,
			"--force",
			...depth,
			...filter,
			"--",
			remote,
			`${from}:${to}`
		], { cwd: this.directory });
		return this.objects.resolve(to);
	}
	[Symbol.asyncDispose]() {
		return rm(this.#home, {
			recursive: true,
			force: true,
			maxRetries: 10,
			retryDelay: 50
		});
	}
};
/** @throws GitError when git fails; RangeError for a remote that is none */
async function openFetchedRepository(options) {
	if (options.remote.startsWith("-")) throw new RangeError("The remote is not an address.");
	const home = await mkdtemp(join(tmpdir(), "portcullis-registry-"));
	const directory = join(home, "registry.git");
	await mkdir(directory);
	const headers = options.authorization === void 0 ? [] : [`Authorization: ${options.authorization}`];
	const git = gitRunner(home, headers);
	await git([
		"init",
		"--quiet",
		"--bare",
		"--template=",
		"."
	], { cwd: directory });
	const contents = options.contents ?? "all";
	const promisor = contents === "all" ? "" : "promisor = true\n";
	const origin = `[remote "${ORIGIN}"]\nurl = ${JSON.stringify(options.remote)}\n${promisor}`;
	await appendFile(join(directory, "config"), `${origin}[fetch]\nfsckObjects = true\n`);
	return new FetchedRepository(git, home, directory, contents);
}
/**
* Before contents are read, those that are not here yet are fetched, all in one request. git by itself would ask for one
* after the other.
*/
function fetchingContents(git) {
	const here = /* @__PURE__ */ new Set();
	return async (args, options) => {
		if (args[0] === "cat-file" && typeof options.input === "string") {
			const missing = [...new Set(options.input.trim().split("\n"))].filter((oid) => !here.has(oid));
			const fetch = [
				"-c",
				"fetch.negotiationAlgorithm=noop",
				...FETCH,
				"--filter=blob:none",
				"--stdin",
				ORIGIN
			];
			if (missing.length > 0) await git(fetch, {
				cwd: options.cwd,
				input: `${missing.join("\n")}\n`
			});
			for (const oid of missing) here.add(oid);
		}
		return git(args, options);
	};
}
function checkedBranch(branch) {
	if (!BRANCH_NAME.test(branch)) throw new GitError("The branch name is not one.");
	return branch;
}

export { openFetchedRepository };