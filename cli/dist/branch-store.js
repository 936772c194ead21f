import { n as gitRunner, t as GitError } from "./git-process.js";
import { a as requireSafePath, n as PublicationStoreError } from "./publication-store.js";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// action/publication/branch-store.ts
/** Of the commits of a publication, unless a caller has a name of its own. */
const PUBLICATION_AUTHOR = {
	name: "Portcullis",
	email: "portcullis@localhost"
};
const BRANCH_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
/** The remote was in the middle of another writer's push when it judged this one. */
const LOCKED = /cannot lock ref|failed to lock|failed to update ref|reference already exists|stale info/i;
const LOCAL_REF = "refs/portcullis/head";
/**
* A publication on a git branch of its own. One push moves the branch from the expected commit to the new one or not at
* all; git's compare-and-swap (`--force-with-lease`) decides races. Dispose of the store to remove its local copy.
*/
async function openBranchStore(options) {
	if (!BRANCH_NAME.test(options.branch) || options.branch.includes("..") || options.branch.endsWith(".lock")) throw new RangeError("The branch name is not one.");
	if (options.remote.startsWith("-")) throw new RangeError("The remote is not an address.");
	const home = await mkdtemp(join(tmpdir(), "portcullis-publication-"));
	const headers = options.authorization === void 0 ? [] : [`Authorization: ${options.authorization}`];
	const store = new BranchStore(options, home, storeGit(gitRunner(home, headers)));
	await store.prepare();
	return store;
}
/** A git that fails is a store that cannot be used. */
function storeGit(git) {
	return async (args, options) => {
		try {
			return await git(args, options);
		} catch (error) {
			throw error instanceof GitError ? new PublicationStoreError(error.message, { cause: error.cause }) : error;
		}
	};
}
var BranchStore = class {
	#options;
	#home;
	#repository;
	#git;
	#head;
	#asked = false;
	#listing;
	constructor(options, home, git) {
		this.#options = options;
		this.#home = home;
		this.#repository = join(home, "repository.git");
		this.#git = git;
	}
	async prepare() {
		await mkdir(this.#repository);
		await this.#run([
			"init",
			"--quiet",
			"--bare",
			"--template=",
			"."
		]);
	}
	async [Symbol.asyncDispose]() {
		await rm(this.#home, {
			recursive: true,
			force: true,
			maxRetries: 10,
			retryDelay: 50
		});
	}
	async readHead() {
		const tip = await this.#remoteTip();
		if (tip !== void 0 && tip !== this.#head) {
			const ref = `+${this.#ref}:${LOCAL_REF}`;
			await this.#run([
				"fetch",
				"--quiet",
				"--no-tags",
				"--depth=1",
				"--",
				this.#options.remote,
				ref
			]);
			this.#head = oid(await this.#run([
				"rev-parse",
				"--verify",
				LOCAL_REF
			]));
		} else this.#head = tip;
		this.#asked = true;
		return this.#head;
	}
	async read(path) {
		requireSafePath(path);
		if (!this.#asked) await this.readHead();
		if (this.#head === void 0) return void 0;
		const blob = (await this.#blobs(this.#head)).get(path);
		if (blob === void 0) return void 0;
		return (await this.#git([
			"cat-file",
			"blob",
			blob
		], { cwd: this.#repository })).stdout;
	}
	async has(path) {
		requireSafePath(path);
		if (!this.#asked) await this.readHead();
		return this.#head !== void 0 && (await this.#blobs(this.#head)).has(path);
	}
	/** Plain files of the pinned commit: a link or a submodule on the branch is no file of a publication. */
	async #blobs(head) {
		if (this.#listing?.head === head) return this.#listing.blobs;
		const blobs = /* @__PURE__ */ new Map();
		for (const line of (await this.#run([
			"ls-tree",
			"-r",
			"-z",
			head
		])).split("\0")) {
			const entry = /^100644 blob ([0-9a-f]+)\t([^]+)$/.exec(line);
			if (entry?.[1] !== void 0 && entry[2] !== void 0) blobs.set(entry[2], entry[1]);
		}
		this.#listing = {
			head,
			blobs
		};
		return blobs;
	}
	async commit(change) {
		if (change.expected !== this.#head || !this.#asked) {
			if (await this.readHead() !== change.expected) return { kind: "lost-race" };
		}
		return this.#push(await this.#createCommit(change), change.expected);
	}
	async remove({ expected, paths, message, forgetHistory }) {
		if (await this.readHead() !== expected) return { kind: "lost-race" };
		const removed = paths.map((path) => `0 ${"0".repeat(expected.length)}\t${requireSafePath(path)}\n`);
		const commit = await this.#treeCommit(expected, removed, {
			message,
			parents: forgetHistory ? [] : [expected]
		});
		return this.#push(commit, expected);
	}
	/** Moves the branch from the one commit to the other or not at all. */
	async #push(commit, expected) {
		const push = [
			"push",
			"--porcelain",
			"--no-verify",
			`--force-with-lease=${this.#ref}:${expected ?? ""}`,
			"--",
			this.#options.remote,
			`${commit}:${this.#ref}`
		];
		const pushed = await this.#git(push, {
			cwd: this.#repository,
			accept: [1, 128]
		});
		if (pushed.code === 0) return this.#written(commit);
		const tip = await this.#remoteTip();
		if (tip === commit) return this.#written(commit);
		if (tip !== expected || LOCKED.test(pushed.stderr + pushed.stdout.toString("utf8"))) return { kind: "lost-race" };
		throw new PublicationStoreError("The branch refused the push.", { cause: new Error(pushed.stderr.slice(0, 2e3)) });
	}
	#written(commit) {
		this.#head = commit;
		return {
			kind: "written",
			revision: commit
		};
	}
	async #createCommit(change) {
		const work = await mkdtemp(join(this.#home, "change-"));
		try {
			const names = [];
			for (const [number, file] of change.files.entries()) {
				names.push(join(work, String(number)));
				await writeFile(names[number] ?? "", file.bytes, { flag: "wx" });
			}
			const oids = (await this.#run([
				"hash-object",
				"-w",
				"--no-filters",
				"--stdin-paths"
			], {}, `${names.join("\n")}\n`)).split("\n");
			const entries = change.files.map((file, number) => `100644 ${oids[number]}\t${requireSafePath(file.path)}\n`);
			const parents = change.expected === void 0 ? [] : [change.expected];
			return await this.#treeCommit(change.expected, entries, {
				message: change.message,
				parents
			});
		} finally {
			await rm(work, {
				recursive: true,
				force: true
			});
		}
	}
	/** A commit of the tree of another with some entries changed. */
	async #treeCommit(base, entries, { message, parents }) {
		const work = await mkdtemp(join(this.#home, "tree-"));
		try {
			const index = { GIT_INDEX_FILE: join(work, "index") };
			if (base !== void 0) await this.#run(["read-tree", base], index);
			await this.#run(["update-index", "--index-info"], index, entries.join(""));
			const tree = oid(await this.#run(["write-tree"], index));
			const named = parents.flatMap((parent) => ["-p", parent]);
			return oid(await this.#run([
				"commit-tree",
				...named,
				tree
			], this.#identity(), message));
		} finally {
			await rm(work, {
				recursive: true,
				force: true
			});
		}
	}
	#identity() {
		const { author, now } = this.#options;
		const date = `${Math.floor(now().getTime() / 1e3)} +0000`;
		return {
			GIT_AUTHOR_NAME: author.name,
			GIT_AUTHOR_EMAIL: author.email,
			GIT_AUTHOR_DATE: date,
			GIT_COMMITTER_NAME: author.name,
			GIT_COMMITTER_EMAIL: author.email,
			GIT_COMMITTER_DATE: date
		};
	}
	get #ref() {
		return `refs/heads/${this.#options.branch}`;
	}
	async #remoteTip() {
		const line = await this.#run([
			"ls-remote",
			"--",
			this.#options.remote,
			this.#ref
		]);
		return line === "" ? void 0 : oid(line.split("	")[0] ?? "");
	}
	async #run(args, env = {}, input) {
		const options = input === void 0 ? {
			cwd: this.#repository,
			env
		} : {
			cwd: this.#repository,
			env,
			input
		};
		return (await this.#git(args, options)).stdout.toString("utf8").trim();
	}
};
function oid(text) {
	if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text)) throw new PublicationStoreError("git did not answer with an object id.");
	return text;
}

export { openBranchStore as n, PUBLICATION_AUTHOR as t };