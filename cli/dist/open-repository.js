import { n as gitRunner, t as GitError } from "./git-process.js";
import { t as ObjectReader } from "./object-reader.js";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// transport/git/open-repository.ts
/**
* A repository of this machine, read with no configuration but its own.
* @throws GitError when there is no such folder
*/
async function openRepository(directory, extraHeaders = []) {
	if ((await stat(directory).catch(() => void 0))?.isDirectory() !== true) throw new GitError(`There is no folder ${directory}.`);
	const home = await mkdtemp(join(tmpdir(), "portcullis-git-"));
	const git = gitRunner(home, extraHeaders);
	return {
		git,
		objects: new ObjectReader(git, directory),
		[Symbol.asyncDispose]: () => rm(home, {
			recursive: true,
			force: true
		})
	};
}

export { openRepository as t };