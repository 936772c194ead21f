import { n as MAX_CHANGED_FILE_BYTES, r as MAX_CHANGE_BYTES } from "./change.js";
import { t as GitError } from "./git-process.js";

// transport/git/object-reader.ts
/** The empty tree, known to every git: what a root commit differs from. */
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const MAX_HISTORY_COMMITS = 1e4;
/** No ref of the repository may put one object in another's place. */
const OBJECTS_AS_THEY_ARE = { GIT_NO_REPLACE_OBJECTS: "1" };
const KINDS = {
	A: "added",
	M: "modified",
	D: "deleted",
	T: "type-changed"
};
/**
* Reads commits, trees and blobs of a repository as objects: nothing is ever checked out, so no filter, hook or link of
* the content takes effect.
*/
var ObjectReader = class {
	#git;
	#repository;
	constructor(git, repository) {
		this.#git = git;
		this.#repository = repository;
	}
	/** The commit that a revision names. Throws GitError if there is none. */
	async resolve(revision) {
		if (revision.startsWith("-")) throw new GitError(`${revision} is not a revision.`);
		const args = [
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${revision}^{commit}`
		];
		const { code, stdout, stderr } = await this.#git(args, {
			cwd: this.#repository,
			accept: [1, 128]
		});
		if (/not a git repository/.test(stderr)) throw new GitError(`${this.#repository} is no git repository.`);
		if (/dubious ownership/.test(stderr)) throw new GitError(`${this.#repository} belongs to another user; run this as its owner.`);
		if (code !== 0) throw new GitError(`There is no branch or commit ${revision} in ${this.#repository}.`);
		const commit = stdout.toString("utf8").trim();
		if (!OBJECT_ID.test(commit)) throw new GitError(`${revision} is not a commit.`);
		return commit;
	}
	/** First-parent history after `since`, up to and with `tip`, oldest first. Undefined if `since` is not on it. */
	async firstParents(since, tip) {
		const commits = (await this.#text([
			"rev-list",
			"--first-parent",
			"--parents",
			`--max-count=10001`,
			tip
		])).trim().split("\n").map((line) => line.split(" ")).map(([commit = "", firstParent]) => ({
			commit,
			firstParent
		}));
		const end = since === void 0 ? commits.length : commits.findIndex(({ commit }) => commit === since);
		if (end === -1) return void 0;
		if (end > 1e4) throw new GitError(`More than ${MAX_HISTORY_COMMITS} commits since the last publication.`);
		return commits.slice(0, end).reverse();
	}
	/** Commits of the first-parent history after `since`, up to and with `tip`, that change something below a folder. */
	async commitsTouching(folder, since, tip) {
		const range = since === void 0 ? [tip] : [tip, `^${since}`];
		const args = [
			"rev-list",
			"--first-parent",
			`--max-count=${MAX_HISTORY_COMMITS}`,
			...range,
			"--",
			folder
		];
		return (await this.#text(args)).split("\n").filter((commit) => commit !== "");
	}
	/** A commit's first parent; undefined for one that has none. */
	async firstParent(commit) {
		const [, parent] = (await this.#text([
			"rev-list",
			"--parents",
			"--max-count=1",
			commit
		])).trim().split(" ");
		return parent;
	}
	/**
	* Where a commit's first-parent history begins.
	* @throws GitError in a shallow clone, where any commit can look like the first
	*/
	async firstCommit(tip) {
		if ((await this.#text(["rev-parse", "--is-shallow-repository"])).trim() !== "false") throw new GitError("The clone is shallow: its history has no beginning. Fetch all of it.");
		return (await this.#text([
			"rev-list",
			"--first-parent",
			"--max-parents=0",
			"--max-count=1",
			tip
		])).trim();
	}
	/** When the commit says that it was made. Whoever makes a commit chooses this. */
	async commitTime(commit) {
		const seconds = (await this.#text([
			"show",
			"--no-patch",
			"--format=%ct",
			"--end-of-options",
			commit
		])).trim();
		return /* @__PURE__ */ new Date(Number(seconds) * 1e3);
	}
	/** Where two histories part. Throws GitError if they have nothing in common. */
	async mergeBase(one, other) {
		return this.resolve((await this.#text([
			"merge-base",
			"--end-of-options",
			one,
			other
		])).trim());
	}
	/** What differs between two commits' trees, with the content of the later one. `undefined` is the empty tree. */
	async changes(before, after) {
		const args = [
			"diff-tree",
			"-r",
			"-z",
			"--raw",
			"--no-renames",
			"--no-abbrev",
			"--ignore-submodules=none",
			"--end-of-options",
			before ?? EMPTY_TREE,
			after
		];
		const fields = (await this.#text(args)).split("\0");
		const entries = [];
		for (let index = 0; index + 1 < fields.length; index += 2) {
			const [, mode = "", , oid = "", status = ""] = (fields[index] ?? "").split(" ");
			const kind = KINDS[status[0] ?? ""];
			if (kind === void 0) throw new GitError(`git reported a change of kind ${status}.`);
			entries.push({
				path: fields[index + 1] ?? "",
				kind,
				mode,
				oid
			});
		}
		const blobs = await this.#blobs(entries.filter(({ mode }) => isBlob(mode)).map(({ oid }) => oid));
		return entries.map(({ path, kind, mode, oid }) => ({
			path,
			kind,
			mode,
			size: 0,
			...isBlob(mode) ? blobs.get(oid) : {}
		}));
	}
	/** One file of a commit, or undefined if there is none or it is larger than the bound. */
	async file(commit, path) {
		const [mode = "", , oid = ""] = ((await this.#text([
			"ls-tree",
			"-z",
			"--end-of-options",
			commit,
			path
		])).split("	")[0] ?? "").split(" ");
		if (!isBlob(mode)) return void 0;
		return (await this.#blobs([oid])).get(oid)?.bytes;
	}
	/** Paths of the plain files below a folder of a commit. */
	async list(commit, folder) {
		return (await this.#text([
			"ls-tree",
			"-r",
			"-z",
			"--name-only",
			"--end-of-options",
			commit,
			`${folder}/`
		])).split("\0").filter((path) => path !== "");
	}
	/**
	* The plain files of a commit whose path is wanted, all in a few processes. Files of more than `leaveOutAbove` bytes are
	* not among them.
	* @throws GitError when a file is larger than what is read, or all together are
	*/
	async files(commit, isWanted, leaveOutAbove = Infinity) {
		const listed = (await this.#text([
			"ls-tree",
			"-r",
			"-z",
			"--end-of-options",
			commit
		])).split("\0");
		const wanted = /* @__PURE__ */ new Map();
		for (const line of listed) {
			const tab = line.indexOf("	");
			const path = line.slice(tab + 1);
			const [mode = "", , oid = ""] = line.slice(0, Math.max(0, tab)).split(" ");
			if (isBlob(mode) && isWanted(path)) wanted.set(path, oid);
		}
		const blobs = await this.#blobs([...new Set(wanted.values())], Math.min(leaveOutAbove, MAX_CHANGED_FILE_BYTES));
		const files = /* @__PURE__ */ new Map();
		for (const [path, oid] of wanted) {
			const { bytes, size = 0 } = blobs.get(oid) ?? {};
			if (size > leaveOutAbove) continue;
			if (bytes === void 0) throw new GitError(`${path} is larger than what is read.`);
			files.set(path, bytes);
		}
		return files;
	}
	/** Sizes first, so that no large blob is ever read; then all contents in one process. */
	async #blobs(oids, maxFileBytes = MAX_CHANGED_FILE_BYTES) {
		const blobs = /* @__PURE__ */ new Map();
		if (oids.length === 0) return blobs;
		const sizes = await this.#text(["cat-file", "--batch-check=%(objectname) %(objecttype) %(objectsize)"], `${oids.join("\n")}\n`);
		for (const line of sizes.trim().split("\n")) {
			const [oid = "", type, size = ""] = line.split(" ");
			if (type !== "blob") throw new GitError(`The object ${oid} is missing or no blob.`);
			blobs.set(oid, { size: Number(size) });
		}
		let budget = MAX_CHANGE_BYTES;
		const wanted = [...blobs].filter(([, { size }]) => size <= maxFileBytes && (budget -= size) >= 0).map(([oid]) => oid);
		if (wanted.length === 0) return blobs;
		const { stdout } = await this.#run(["cat-file", "--batch"], `${wanted.join("\n")}\n`);
		let offset = 0;
		for (const oid of wanted) {
			const start = stdout.indexOf(10, offset) + 1;
			const size = blobs.get(oid)?.size ?? 0;
			blobs.set(oid, {
				size,
				bytes: stdout.subarray(start, start + size)
			});
			offset = start + size + 1;
		}
		return blobs;
	}
	async #text(args, input) {
		const { stdout } = await this.#run(args, input);
		return stdout.toString("utf8");
	}
	#run(args, input) {
		return this.#git(args, {
			cwd: this.#repository,
			env: OBJECTS_AS_THEY_ARE,
			...input === void 0 ? {} : { input }
		});
	}
};
/** Links are blobs to git, too, but their content is never read: their mode alone refuses them. */
function isBlob(mode) {
	return mode === "100644" || mode === "100755";
}

export { ObjectReader as t };