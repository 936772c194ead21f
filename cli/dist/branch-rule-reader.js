import { n as unread, t as read } from "./reading.js";
import { t as GitHubError } from "./client.js";

// action/github/branch-rule-reader.ts
/** The protection that is not a ruleset. */
const CLASSIC_PROTECTION = "the branch protection";
const PAGE_SIZE = 100;
/** How GitHub numbers the roles of a repository among those who may bypass. */
const ROLES = {
	1: "read",
	2: "maintain",
	3: "triage",
	4: "write",
	5: "admin"
};
/** All that holds for a branch: the rulesets of repository and organization, and the protection of old beside them. */
async function readBranchRules(github, at, branch) {
	const rules = /* @__PURE__ */ new Map();
	const pages = github.paginate.iterator(github.rest.repos.getBranchRules, {
		...at,
		branch,
		per_page: PAGE_SIZE
	});
	for await (const { data } of pages) for (const { ruleset_id: id = 0, ...rule } of data) rules.set(id, [...rules.get(id) ?? [], rule]);
	const sources = [];
	for (const [id, held] of rules) sources.push(await rulesetSource(github, at, id, held));
	const classic = await classicSource(github, at, branch);
	if (classic.kind === "unread") return {
		sources,
		unread: [classic.why]
	};
	return {
		sources: [...sources, ...classic.value === void 0 ? [] : [classic.value]],
		unread: []
	};
}
async function rulesetSource(github, at, id, rules) {
	const { name, bypass } = await rulesetHead(github, at, id);
	const typed = (type) => rules.filter((rule) => rule.type === type);
	const reviews = typed("pull_request").map(({ parameters }) => ({ ...parameters }));
	const checks = typed("required_status_checks").map(({ parameters }) => ({ ...parameters })).flatMap((each) => each.required_status_checks ?? []);
	return {
		kind: "ruleset",
		name: `the ruleset ${name}`,
		bypass,
		pullRequest: reviews.length === 0 ? void 0 : {
			approvals: Math.max(...reviews.map((each) => each.required_approving_review_count ?? 0)),
			dismissesStale: reviews.some((each) => each.dismiss_stale_reviews_on_push === true),
			lastPush: reviews.some((each) => each.require_last_push_approval === true),
			codeOwners: reviews.some((each) => each.require_code_owner_review === true)
		},
		checks: checks.map(({ context, integration_id: app }) => ({
			name: context,
			app
		})),
		blocksForcePush: typed("non_fast_forward").length > 0,
		blocksDeletion: typed("deletion").length > 0
	};
}
async function rulesetHead(github, at, id) {
	try {
		const { data } = await github.rest.repos.getRepoRuleset({
			...at,
			ruleset_id: id
		});
		const actors = data.bypass_actors;
		if (actors === void 0) return {
			name: data.name,
			bypass: unread("administration write is needed")
		};
		return {
			name: data.name,
			bypass: read(actors.map((each) => actorName(each.actor_type, each.actor_id ?? null)))
		};
	} catch (error) {
		if (isDenied(error)) return {
			name: `number ${id}`,
			bypass: unread(error.message)
		};
		throw error;
	}
}
function actorName(type, id) {
	if (type === "RepositoryRole") return `everyone with the role ${ROLES[id ?? 0] ?? `number ${id}`}`;
	if (type === "OrganizationAdmin") return "owners of the organization";
	if (type === "DeployKey") return "every deploy key";
	return `${type === "Integration" ? "the App" : `the ${type.toLowerCase()}`} number ${id}`;
}
async function classicSource(github, at, branch) {
	try {
		const { data } = await github.rest.repos.getBranchProtection({
			...at,
			branch
		});
		const reviews = data.required_pull_request_reviews;
		const { users = [], teams = [], apps = [] } = reviews?.bypass_pull_request_allowances ?? {};
		const bypass = [
			...data.enforce_admins?.enabled === true ? [] : ["administrators"],
			...users.map(({ login }) => `@${login}`),
			...teams.map(({ slug }) => `the team ${slug}`),
			...apps.map((app) => `the App ${app?.slug ?? "of no name"}`)
		];
		const checks = data.required_status_checks?.checks ?? [];
		return read({
			kind: "classic",
			name: CLASSIC_PROTECTION,
			bypass: read(bypass),
			pullRequest: reviews === void 0 ? void 0 : {
				approvals: reviews.required_approving_review_count ?? 0,
				dismissesStale: reviews.dismiss_stale_reviews,
				lastPush: reviews.require_last_push_approval === true,
				codeOwners: reviews.require_code_owner_reviews
			},
			checks: checks.map(({ context, app_id: app }) => ({
				name: context,
				app: app ?? void 0
			})),
			blocksForcePush: data.allow_force_pushes?.enabled !== true,
			blocksDeletion: data.allow_deletions?.enabled !== true
		});
	} catch (error) {
		if (error instanceof GitHubError && error.status === 404 && error.message.includes("Branch not protected")) return read(void 0);
		if (isDenied(error)) return unread(`${CLASSIC_PROTECTION} is read with administration read`);
		throw error;
	}
}
function isDenied(error) {
	return error instanceof GitHubError && (error.status === 403 || error.status === 404);
}

export { readBranchRules as n, isDenied as t };