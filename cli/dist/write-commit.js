import { t as GitError } from "./git-process.js";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// action/proposal/write-commit.ts
const NAME = "Portcullis";
const EMAIL = "portcullis@localhost";
const SAFE_PATH = /^[A-Za-z0-9][A-Za-z0-9._+-]*(?:\/[A-Za-z0-9][A-Za-z0-9._+-]*)*$/;
/** Writes blobs, trees and a commit as objects; no work tree. @returns the commit. */
async function writeCommit({ git, directory }, commit) {
	const folder = await mkdtemp(join(tmpdir(), "portcullis-index-"));
	const index = { GIT_INDEX_FILE: join(folder, "index") };
	const run = async (args, env, input) => (await git(args, {
		cwd: directory,
		env,
		...input === void 0 ? {} : { input }
	})).stdout.toString().trim();
	try {
		await run(["read-tree", commit.parent], index);
		const entries = [];
		for (const { path, bytes } of commit.files) {
			if (!SAFE_PATH.test(path)) throw new GitError("A path of the commit is not a plain one.");
			entries.push(`100644 ${await run([
				"hash-object",
				"-w",
				"--no-filters",
				"--stdin"
			], {}, bytes)}\t${path}\n`);
		}
		await run(["update-index", "--index-info"], index, entries.join(""));
		const tree = await run(["write-tree"], index);
		const date = `${Math.floor(commit.at.getTime() / 1e3)} +0000`;
		const who = {
			GIT_AUTHOR_NAME: NAME,
			GIT_AUTHOR_EMAIL: EMAIL,
			GIT_AUTHOR_DATE: date,
			GIT_COMMITTER_NAME: NAME,
			GIT_COMMITTER_EMAIL: EMAIL,
			GIT_COMMITTER_DATE: date
		};
		return await run([
			"commit-tree",
			"-p",
			commit.parent,
			tree
		], who, commit.message);
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}

export { writeCommit as t };