import { r as __exportAll } from "./rolldown-runtime.js";

// action/github/registry-mends.ts
var registry_mends_exports = /* @__PURE__ */ __exportAll({ gitHubRegistryMends: () => gitHubRegistryMends });
/** Writes settings of a registry; it takes administration write. */
function gitHubRegistryMends(github, at) {
	const { repos, actions } = github.rest;
	return {
		async enforceRuleset(name, check) {
			const asked = {
				...at,
				includes_parents: false,
				per_page: 100
			};
			const former = (await github.paginate(repos.getRepoRulesets, asked)).find((each) => each.name === name && each.source_type === "Repository");
			if (former === void 0) {
				await repos.createRepoRuleset({
					...at,
					...everyone(),
					name,
					rules: completed([], check)
				});
				return;
			}
			const { data } = await repos.getRepoRuleset({
				...at,
				ruleset_id: former.id
			});
			const rules = completed(data.rules ?? [], check);
			await repos.updateRepoRuleset({
				...at,
				...everyone(),
				name,
				ruleset_id: former.id,
				rules
			});
		},
		async restrictWorkflowToken() {
			await actions.setGithubActionsDefaultWorkflowPermissionsRepository({
				...at,
				default_workflow_permissions: "read",
				can_approve_pull_request_reviews: false
			});
		}
	};
}
/** On the default branch, in force, for everyone. */
function everyone() {
	return {
		target: "branch",
		enforcement: "active",
		bypass_actors: [],
		conditions: { ref_name: {
			include: ["~DEFAULT_BRANCH"],
			exclude: []
		} }
	};
}
/** The rules that were there, none of them weaker than before, with those that are wanted. */
function completed(former, check) {
	const wanted = [
		reviewRule(former),
		{ type: "deletion" },
		{ type: "non_fast_forward" },
		...check?.app === void 0 ? [] : [checkRule(former, {
			context: check.name,
			integration_id: check.app
		})]
	];
	const types = new Set(wanted.map(({ type }) => type));
	return [...former.filter(({ type }) => !types.has(type)), ...wanted];
}
function reviewRule(former) {
	const before = former.find((rule) => rule.type === "pull_request")?.parameters;
	return {
		type: "pull_request",
		parameters: {
			...before,
			required_approving_review_count: Math.max(1, before?.required_approving_review_count ?? 0),
			dismiss_stale_reviews_on_push: true,
			require_code_owner_review: true,
			require_last_push_approval: true,
			required_review_thread_resolution: before?.required_review_thread_resolution ?? false
		}
	};
}
function checkRule(former, check) {
	const before = former.find((rule) => rule.type === "required_status_checks")?.parameters;
	const others = (before?.required_status_checks ?? []).filter(({ context }) => context !== check.context);
	return {
		type: "required_status_checks",
		parameters: {
			...before,
			strict_required_status_checks_policy: before?.strict_required_status_checks_policy ?? false,
			required_status_checks: [...others, check]
		}
	};
}

export { registry_mends_exports as n, gitHubRegistryMends as t };