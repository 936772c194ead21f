import { r as __exportAll } from "./rolldown-runtime.js";
import { t as GitHubError } from "./client.js";

// action/people/owner-directory.ts
var owner_directory_exports = /* @__PURE__ */ __exportAll({ gitHubOwners: () => gitHubOwners });
const UNKNOWN = {
	mayWrite: "unknown",
	isVisible: true
};
/** @param members with members:read of the organization; a workflow's own token can never read a team. */
function gitHubOwners(github, members, at) {
	return {
		async user(login) {
			return factOf(async () => (await github.rest.users.getByUsername({ username: login })).data.id);
		},
		async team(org, slug) {
			if (members === void 0) return {
				kind: "unread",
				why: "no token reads teams"
			};
			return factOf(async () => (await members.rest.teams.getByName({
				org,
				team_slug: slug
			})).data.id);
		},
		async userPower(username) {
			const answer = await unlessDenied(github.rest.repos.getCollaboratorPermissionLevel({
				...at,
				username
			}));
			if (answer === void 0) return UNKNOWN;
			return {
				mayWrite: ["admin", "write"].includes(answer.data.permission),
				isVisible: true
			};
		},
		teamPower: async (org, slug) => members === void 0 ? UNKNOWN : teamPower(members, at, org, slug),
		async errors() {
			return (await unlessDenied(github.rest.repos.codeownersErrors({ ...at })))?.data.errors.map(({ path, line, column, kind, suggestion }) => ({
				path,
				line,
				column,
				kind,
				suggestion: suggestion ?? void 0
			}));
		}
	};
}
async function teamPower(members, { owner, repo }, org, slug) {
	const team = await unlessDenied(members.rest.teams.getByName({
		org,
		team_slug: slug
	}));
	if (team === void 0) return UNKNOWN;
	const isVisible = team.data.privacy !== "secret";
	const asked = {
		org,
		team_slug: slug,
		owner,
		repo
	};
	const headers = { accept: "application/vnd.github.v3.repository+json" };
	try {
		const { data } = await members.rest.teams.checkPermissionsForRepoInOrg({
			...asked,
			headers
		});
		return {
			mayWrite: data.permissions?.push === true,
			isVisible
		};
	} catch (error) {
		if (error instanceof GitHubError && error.status === 404) return {
			mayWrite: false,
			isVisible
		};
		if (error instanceof GitHubError && error.status === 403) return {
			mayWrite: "unknown",
			isVisible
		};
		throw error;
	}
}
async function factOf(ask) {
	try {
		return {
			kind: "found",
			id: await ask()
		};
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		if (error.status === 404) return { kind: "missing" };
		if (error.status === 403) return {
			kind: "unread",
			why: error.message
		};
		throw error;
	}
}
async function unlessDenied(asked) {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof GitHubError && (error.status === 403 || error.status === 404)) return void 0;
		throw error;
	}
}

export { owner_directory_exports as n, gitHubOwners as t };