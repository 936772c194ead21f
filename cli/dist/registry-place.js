import { r as unlessAbsent } from "./step.js";

// action/setup/registry-place.ts
const DEFAULT_BRANCH = "main";
const PUBLICATION_BRANCH = "publication";
/** Whether the repository is private; undefined where there is none. */
async function privacyOf({ github, at }) {
	return (await unlessAbsent(github.rest.repos.get({ ...at })))?.data.private;
}
/** The commit of a branch; undefined where there is none. */
async function tipOf({ github, at }, branch) {
	return (await unlessAbsent(github.rest.git.getRef({
		...at,
		ref: `heads/${branch}`
	})))?.data.object.sha;
}

export { tipOf as i, PUBLICATION_BRANCH as n, privacyOf as r, DEFAULT_BRANCH as t };