import { r as __exportAll } from "./rolldown-runtime.js";

// action/github/repository-name.ts
var repository_name_exports = /* @__PURE__ */ __exportAll({
	gitAuthorization: () => gitAuthorization,
	remoteOf: () => remoteOf
});
const OWNER_AND_NAME = /^([A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*)\/([A-Za-z0-9._-]+)$/;
/** @throws Error for anything but `owner/name` */
function repositoryName(text) {
	const [, owner, repo] = OWNER_AND_NAME.exec(text) ?? [];
	if (owner === void 0 || repo === void 0 || /^\.+$/.test(repo)) throw new Error("the repository is not owner/name");
	return {
		owner,
		repo
	};
}
/** Where git fetches and pushes it. */
function remoteOf(serverUrl, { owner, repo }) {
	return `${serverUrl.replace(/\/+$/, "")}/${owner}/${repo}.git`;
}
/** The value of an Authorization header for git: a token is the password of a user whose name does not matter. */
function gitAuthorization(token) {
	return `Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
}

export { repository_name_exports as i, remoteOf as n, repositoryName as r, gitAuthorization as t };