import { r as repositoryName } from "./repository-name.js";
import { a as UsageError } from "./portcullis.js";
import { n as readInput } from "./read-input.js";

// cli/github/github-connection.ts
const GITHUB_API = "https://api.github.com";
const MAX_TOKEN_BYTES = 4096;
/** How commands reach GitHub: a token comes by file or environment, never by argument, which every user can read. */
const GITHUB_OPTIONS = {
	"token-file": {
		type: "string",
		value: "FILE",
		description: "holds the token that reads GitHub (the variable GITHUB_TOKEN)"
	},
	"api-url": {
		type: "string",
		value: "URL",
		description: `REST API of the GitHub that holds it (${GITHUB_API})`
	}
};
/** @throws UsageError for a name that is none, or without a token */
async function connectGitHub(repository, given, env, cwd) {
	const at = nameOf(repository);
	const token = await tokenOf(given["token-file"], env, cwd);
	const apiUrl = given["api-url"] ?? GITHUB_API;
	if (!/^https?:\/\/[^@]+$/v.test(apiUrl) || !URL.canParse(apiUrl)) throw new UsageError("--api-url is an http(s) address without credentials");
	const { openGitHub } = await import("./client.js").then((n) => n.n);
	return {
		github: openGitHub({
			apiUrl: apiUrl.replace(/\/+$/v, ""),
			token
		}),
		at,
		token
	};
}
function nameOf(repository) {
	try {
		return repositoryName(repository);
	} catch {
		throw new UsageError("the repository is ORG/REPO");
	}
}
async function tokenOf(file, env, cwd) {
	const token = (file === void 0 ? env["GITHUB_TOKEN"] ?? "" : new TextDecoder().decode(await readInput(cwd, file, MAX_TOKEN_BYTES))).trim();
	if (!/^[!-~]+$/v.test(token)) throw new UsageError("no token: set GITHUB_TOKEN, or give --token-file FILE");
	return token;
}

export { connectGitHub as n, GITHUB_OPTIONS as t };