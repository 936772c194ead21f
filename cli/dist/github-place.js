import { a as UsageError } from "./portcullis.js";

// cli/github/github-place.ts
const GITHUB_API = "https://api.github.com";
const GITHUB_SERVER = "https://github.com";
const PUBLIC_ISSUER = "https://token.actions.githubusercontent.com";
const SERVER_OPTION = {
	type: "string",
	value: "URL",
	description: "its address for people and for git (from --api-url)"
};
/** @throws UsageError for what is no address */
function gitHubPlace(given) {
	const apiUrl = address("api-url", given["api-url"] ?? "https://api.github.com");
	const serverUrl = address("server-url", given["server-url"] ?? serverOf(apiUrl));
	return {
		apiUrl,
		serverUrl,
		issuer: serverUrl === GITHUB_SERVER ? PUBLIC_ISSUER : `${serverUrl}/_services/token`
	};
}
function address(name, text) {
	if (!/^https?:\/\/[^@]+$/.test(text) || !URL.canParse(text)) throw new UsageError(`--${name} is an http(s) address without credentials`);
	return text.replace(/\/+$/, "");
}
/** `https://api.github.com` belongs to `https://github.com`; a GitHub of one's own has its API below its address. */
function serverOf(apiUrl) {
	return apiUrl.replace(/^(https?:\/\/)api\.([^/]+)$/, "$1$2").replace(/\/api\/v3$/, "");
}

export { SERVER_OPTION as n, gitHubPlace as r, GITHUB_API as t };