import { t as branchFindings } from "./branch-rules.js";
import { t as MENDED_RULESET } from "./mends.js";
import { n as readBranchRules } from "./branch-rule-reader.js";
import { t as gitHubRegistryMends } from "./registry-mends.js";
import { i as unlessPlanTier, r as unlessAbsent } from "./step.js";

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

// action/setup/rule-steps.ts
/** The name under which the check reports, and the App in whose name all workflows do. */
const CHECK_NAME = "portcullis";
const WORKFLOW_APP = "github-actions";
/** Rules of the default branch that nobody may leave aside. Last of all: from then on nothing is pushed to it. */
function rulesetStep(place) {
	const { github, at } = place;
	const isPrivate = async () => await privacyOf(place) === true;
	/** The App that a rule pins the check to already, which may be one's own; that of all workflows where none does. */
	async function wantedCheck(rules) {
		const { data } = await github.rest.apps.getBySlug({ app_slug: WORKFLOW_APP });
		const sharedApp = data?.id ?? 0;
		const app = (rules?.sources ?? []).flatMap(({ checks }) => checks).filter(({ name }) => name === "portcullis").find((each) => each.app !== void 0)?.app ?? sharedApp;
		return {
			name: CHECK_NAME,
			app,
			sharedApp
		};
	}
	const rulesNow = async () => unlessAbsent(readBranchRules(github, at, DEFAULT_BRANCH));
	return {
		name: "ruleset",
		needs: ["push"],
		async look() {
			const will = `make the ruleset ${MENDED_RULESET} on ${DEFAULT_BRANCH}, which nobody may bypass: pull request, 1 approval, of code owners, after the last push, stale ones dismissed, check ${CHECK_NAME} of GitHub Actions, no force push, no deletion`;
			const rules = await rulesNow();
			if (rules === void 0 || rules.sources.length === 0) return {
				state: "missing",
				is: `${DEFAULT_BRANCH} has no rules`,
				will
			};
			const check = await wantedCheck(rules);
			const [first] = branchFindings(rules, DEFAULT_BRANCH, check).filter(({ code }) => code !== "DOCTOR_UNVERIFIED");
			const own = `${CHECK_NAME} is pinned to App ${check.app}: give doctor that number, if it is yours`;
			const notes = check.app === check.sharedApp ? [] : [own];
			if (first === void 0) return {
				state: "exists",
				is: `${DEFAULT_BRANCH} asks for review and check`,
				notes
			};
			return {
				state: "differs",
				is: first.message,
				will
			};
		},
		async apply() {
			const { name, app } = await wantedCheck(await rulesNow());
			const made = gitHubRegistryMends(github, at).enforceRuleset(MENDED_RULESET, {
				name,
				app
			});
			await unlessPlanTier("ruleset", isPrivate, made);
			return [];
		}
	};
}
/** Tokens of workflows read, where a workflow says nothing, and approve nothing. */
function workflowTokenStep({ github, at }) {
	return {
		name: "workflow token",
		needs: ["repository"],
		async look() {
			const asked = github.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...at });
			const found = (await unlessAbsent(asked))?.data;
			const will = "make the default of workflow tokens read-only, without the right to approve";
			if (found === void 0) return {
				state: "missing",
				is: "not set",
				will
			};
			return found.default_workflow_permissions === "read" && !found.can_approve_pull_request_reviews ? {
				state: "exists",
				is: "read-only"
			} : {
				state: "differs",
				is: "may write or approve",
				will
			};
		},
		async apply() {
			await gitHubRegistryMends(github, at).restrictWorkflowToken();
			return [];
		}
	};
}

export { CHECK_NAME, tipOf as i, PUBLICATION_BRANCH as n, privacyOf as r, rulesetStep, DEFAULT_BRANCH as t, workflowTokenStep };