import { branchFindings, type BranchRules, type WantedCheck } from '../doctor/branch-rules.ts';
import { MENDED_RULESET } from '../doctor/mends.ts';
import { CHECK_NAME } from '../gate/check-verdict.ts';
import { readBranchRules, WORKFLOW_APP } from '../github/branch-rule-reader.ts';
import { gitHubRegistryMends } from '../github/registry-mends.ts';
import { DEFAULT_BRANCH, privacyOf, type RegistryPlace } from './registry-place.ts';
import { unlessAbsent, unlessPlanTier, type SetupStep } from './step.ts';

/** Rules of the default branch that nobody may leave aside. Last of all: from then on nothing is pushed to it. */
export function rulesetStep(place: RegistryPlace): SetupStep {
  const { github, at } = place;
  const isPrivate = async () => (await privacyOf(place)) === true;

  /** The App that a rule pins the check to already, which may be one's own; that of all workflows where none does. */
  async function wantedCheck(rules: BranchRules | undefined): Promise<WantedCheck & { readonly app: number }> {
    const { data } = await github.rest.apps.getBySlug({ app_slug: WORKFLOW_APP });
    const sharedApp = data?.id ?? 0;
    const named = (rules?.sources ?? []).flatMap(({ checks }) => checks).filter(({ name }) => name === CHECK_NAME);
    const app = named.find((each) => each.app !== undefined)?.app ?? sharedApp;
    return { name: CHECK_NAME, app, sharedApp };
  }

  const rulesNow = async () => unlessAbsent(readBranchRules(github, at, DEFAULT_BRANCH));

  return {
    name: 'ruleset',
    needs: ['push'],
    async look() {
      const will = `make the ruleset ${MENDED_RULESET} on ${DEFAULT_BRANCH}, which nobody may bypass: pull request, 1 approval, of code owners, after the last push, stale ones dismissed, check ${CHECK_NAME} of GitHub Actions, no force push, no deletion`;
      const rules = await rulesNow();
      if (rules === undefined || rules.sources.length === 0)
        return { state: 'missing', is: `${DEFAULT_BRANCH} has no rules`, will };
      const check = await wantedCheck(rules);
      const [first] = branchFindings(rules, DEFAULT_BRANCH, check).filter(({ code }) => code !== 'DOCTOR_UNVERIFIED');
      const own = `${CHECK_NAME} is pinned to App ${check.app}: give doctor that number, if it is yours`;
      const notes = check.app === check.sharedApp ? [] : [own];
      if (first === undefined) return { state: 'exists', is: `${DEFAULT_BRANCH} asks for review and check`, notes };
      return { state: 'differs', is: first.message, will };
    },
    async apply() {
      const { name, app } = await wantedCheck(await rulesNow());
      const made = gitHubRegistryMends(github, at).enforceRuleset(MENDED_RULESET, { name, app });
      await unlessPlanTier('ruleset', isPrivate, made);
      return [];
    },
  };
}

/** Tokens of workflows read, where a workflow says nothing, and approve nothing. */
export function workflowTokenStep({ github, at }: RegistryPlace): SetupStep {
  return {
    name: 'workflow token',
    needs: ['repository'],
    async look() {
      const asked = github.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...at });
      const found = (await unlessAbsent(asked))?.data;
      const will = 'make the default of workflow tokens read-only, without the right to approve';
      if (found === undefined) return { state: 'missing', is: 'not set', will };
      const isNarrow = found.default_workflow_permissions === 'read' && !found.can_approve_pull_request_reviews;
      return isNarrow ? { state: 'exists', is: 'read-only' } : { state: 'differs', is: 'may write or approve', will };
    },
    async apply() {
      await gitHubRegistryMends(github, at).restrictWorkflowToken();
      return [];
    },
  };
}
