import { r as __exportAll } from "./rolldown-runtime.js";
import { i as unread, n as parseWorkflowFile, r as read, t as MAX_WORKFLOW_BYTES } from "./workflow-file.js";
import { t as GitHubError } from "./client.js";
import { r as repositoryName } from "./repository-name.js";
import { t as gitHubOwners } from "./owner-directory.js";

// action/github/branch-rule-reader.ts
/** The protection that is not a ruleset. */
/** The App in whose name all workflows speak. */
const WORKFLOW_APP = "github-actions";
const CLASSIC_PROTECTION = "the branch protection";
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
		per_page: 100
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

// action/people/commit-places.ts
/** More refs than this are not compared one by one. */
const MAX_REFS = 1e3;
const MAX_COMPARED = 60;
/**
* Where commits stand, by REST alone. `GET commits/{sha}` answers for the whole network of forks, so it proves nothing: a
* commit is the repository's own if a tag or branch is it, or if a comparison with one says that the commit lies behind it.
*/
function gitHubCommitPlaces(github) {
	return async (repository, sha) => {
		const at = repositoryName(repository);
		try {
			const { data } = await github.rest.repos.get({ ...at });
			if (await isBehind(github, at, data.default_branch, sha)) return read("on-a-ref");
			return await amongRefs(github, at, sha);
		} catch (error) {
			if (isDenied(error)) return unread(error.message);
			throw error;
		}
	};
}
async function amongRefs(github, at, sha) {
	const tags = await refsOf(github.paginate.iterator(github.rest.repos.listTags, {
		...at,
		per_page: 100
	}));
	const refs = [...await refsOf(github.paginate.iterator(github.rest.repos.listBranches, {
		...at,
		per_page: 100
	})), ...tags];
	if (refs.some((ref) => ref.sha === sha)) return read("on-a-ref");
	if (!await isThere(github, at, sha)) return read("missing");
	const compared = refs.slice(0, MAX_COMPARED);
	for (const { sha: tip } of compared) if (await isBehind(github, at, tip, sha)) return read("on-a-ref");
	if (refs.length > MAX_COMPARED) return unread(`it has more branches and tags than the ${MAX_COMPARED} that were compared`);
	return read("elsewhere");
}
async function refsOf(pages) {
	const refs = [];
	for await (const { data } of pages) {
		refs.push(...data.map(({ name, commit }) => ({
			name,
			sha: commit.sha
		})));
		if (refs.length >= MAX_REFS) break;
	}
	return refs;
}
/** Whether a ref contains a commit. Another history altogether is answered by 404. */
async function isBehind(github, at, ref, sha) {
	try {
		const asked = {
			...at,
			basehead: `${ref}...${sha}`,
			per_page: 1
		};
		const { status } = (await github.rest.repos.compareCommitsWithBasehead(asked)).data;
		return status === "identical" || status === "behind";
	} catch (error) {
		if (error instanceof GitHubError && error.status === 404) return false;
		throw error;
	}
}
async function isThere(github, at, sha) {
	try {
		await github.rest.repos.getCommit({
			...at,
			ref: sha
		});
		return true;
	} catch (error) {
		if (error instanceof GitHubError && (error.status === 404 || error.status === 422)) return false;
		throw error;
	}
}

// action/github/registry-facts.ts
var registry_facts_exports = /* @__PURE__ */ __exportAll({ gitHubRegistryFacts: () => gitHubRegistryFacts });
/** A registry's setup, asked of GitHub's REST API. */
function gitHubRegistryFacts(github, at) {
	const { rest } = github;
	return {
		async head() {
			const { data } = await rest.repos.get({ ...at });
			return {
				defaultBranch: data.default_branch,
				isPublic: !data.private
			};
		},
		branchRules: (branch) => readBranchRules(github, at, branch),
		async sharedApp() {
			const app = await reading(rest.apps.getBySlug({ app_slug: WORKFLOW_APP }));
			return app.kind === "read" ? app.value.data?.id : void 0;
		},
		files: (branch) => filesOf(github, at, branch),
		async content({ blob }) {
			const { data } = await rest.git.getBlob({
				...at,
				file_sha: blob
			});
			return Buffer.from(data.content, "base64");
		},
		async workflowToken() {
			return mapped(await reading(rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...at }), "administration read"), ({ data }) => ({
				writes: data.default_workflow_permissions === "write",
				approves: data.can_approve_pull_request_reviews
			}));
		},
		async sharedSecrets() {
			const asked = {
				...at,
				per_page: 100
			};
			const names = (held) => held.map(({ name }) => name);
			const own = await reading(github.paginate(rest.actions.listRepoSecrets, asked), "secrets read");
			const given = await reading(github.paginate(rest.actions.listRepoOrganizationSecrets, asked), "secrets read");
			return {
				repository: mapped(own, names),
				organization: mapped(given, names)
			};
		},
		environments: () => environmentsOf(github, at),
		async workflowStates() {
			return mapped(await reading(github.paginate(rest.actions.listRepoWorkflows, {
				...at,
				per_page: 100
			}), "actions read"), (all) => new Map(all.map(({ path, state }) => [path, state])));
		},
		async lastActivity() {
			const asked = await reading(rest.repos.listActivities({
				...at,
				per_page: 1
			}), "contents read");
			if (asked.kind === "unread") return asked;
			const last = asked.value.data[0]?.timestamp;
			return last === void 0 ? unread("GitHub tells of no activity") : read(Date.parse(last));
		},
		owners: gitHubOwners(github, github, at),
		commitPlaces: gitHubCommitPlaces(github),
		calledWorkflow: (repository, path, sha) => calledWorkflow(github, repository, path, sha)
	};
}
async function filesOf(github, at, branch) {
	const asked = await reading(github.rest.git.getTree({
		...at,
		tree_sha: branch,
		recursive: "1"
	}), "contents read");
	if (asked.kind === "unread") return asked;
	const { tree, truncated } = asked.value.data;
	if (truncated) return unread("GitHub lists a part of them only");
	return read(tree.flatMap(({ path, sha, type }) => type === "blob" ? [{
		path,
		blob: sha
	}] : []));
}
async function environmentsOf(github, at) {
	const { rest } = github;
	const listed = await reading(rest.repos.getAllEnvironments({
		...at,
		per_page: 100
	}), "actions read");
	if (listed.kind === "unread") return listed;
	const { environments: all = [], total_count: count = 0 } = listed.value.data;
	if (count > all.length) return unread(`there are more than ${100}`);
	const environments = [];
	for (const { name, deployment_branch_policy: policy, protection_rules: rules = [] } of all) {
		const named = {
			...at,
			environment_name: name
		};
		const secrets = await reading(github.paginate(rest.actions.listEnvironmentSecrets, {
			...named,
			per_page: 100
		}), "environments read");
		environments.push({
			name,
			branches: policy?.custom_branch_policies === true ? await policies(named) : policy === null ? "all" : "protected",
			hasReviewers: rules.some(({ type }) => type === "required_reviewers"),
			secrets: mapped(secrets, (held) => held.map((secret) => secret.name))
		});
	}
	return read(environments);
	async function policies(named) {
		const { data } = await rest.repos.listDeploymentBranchPolicies({
			...named,
			per_page: 100
		});
		return data.branch_policies.map(({ name = "", type = "branch" }) => ({
			name,
			type
		}));
	}
}
/** A workflow of another repository at the commit that is pinned. */
async function calledWorkflow(github, repository, path, ref) {
	const asked = await reading(github.rest.repos.getContent({
		...repositoryName(repository),
		path,
		ref
	}));
	if (asked.kind === "unread") return asked;
	const { data } = asked.value;
	if (Array.isArray(data) || data.type !== "file" || data.size > 524288) return unread("it is no workflow");
	const parsed = parseWorkflowFile(Buffer.from(data.content, "base64"), `${repository}/${path}@${ref.slice(0, 12)}`);
	return parsed.kind === "ok" ? read(parsed.value) : unread("it is not plain YAML");
}
/** @param needed the permission that reads it, for those who lack it. */
async function reading(asked, needed) {
	try {
		return read(await asked);
	} catch (error) {
		if (isDenied(error)) return unread(needed === void 0 ? error.message : `it takes ${needed}`);
		throw error;
	}
}
function mapped(asked, map) {
	return asked.kind === "unread" ? asked : read(map(asked.value));
}

export { readBranchRules as i, registry_facts_exports as n, WORKFLOW_APP as r, gitHubRegistryFacts as t };