import { t as gitAuthorization } from "./repository-name.js";
import { t as openBranchStore } from "./branch-store.js";
import { n as directoryStore } from "./publication-reader.js";
import { a as UsageError } from "./portcullis.js";
import { c as optionOrEnv } from "./locations.js";
import { resolve } from "node:path";

// cli/registry/open-store.ts
/** Where a publication is written: a folder, or a branch of a git repository. */
const STORE_OPTION = {
	type: "string",
	value: "DIR|REMOTE#BRANCH",
	description: "the publication: a folder, or a branch of a repository ($PORTCULLIS_PUBLICATION; $PORTCULLIS_GIT_TOKEN)"
};
const AUTHOR = {
	name: "Portcullis",
	email: "portcullis@localhost"
};
/** @throws UsageError when it is named wrongly, Error when it cannot be opened */
async function openStore(given, env, cwd, now) {
	const value = optionOrEnv("publication", given, env, "PORTCULLIS_PUBLICATION");
	const hash = value.lastIndexOf("#");
	if (hash === -1) {
		if (/^[a-z]+:\/\//.test(value)) throw new UsageError("--publication is a folder, or REMOTE#BRANCH");
		return {
			store: directoryStore({ directory: resolve(cwd, value) }),
			[Symbol.asyncDispose]: () => Promise.resolve()
		};
	}
	const token = env["PORTCULLIS_GIT_TOKEN"];
	const store = await openBranchStore({
		remote: value.slice(0, hash),
		branch: value.slice(hash + 1),
		author: AUTHOR,
		now,
		...token === void 0 || token === "" ? {} : { authorization: gitAuthorization(token) }
	});
	return {
		store,
		[Symbol.asyncDispose]: () => store[Symbol.asyncDispose]()
	};
}

export { openStore as n, STORE_OPTION as t };