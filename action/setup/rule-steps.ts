import { branchFindings, type WantedCheck } from '../doctor/branch-rules.ts';
import { MENDED_RULESET } from '../doctor/mends.ts';
import { readBranchRules } from '../github/branch-rule-reader.ts';
import { gitHubRegistryMends } from '../github/registry-mends.ts';
import { DEFAULT_BRANCH, privacyOf, type RegistryPlace } from './registry-place.ts';
import { unlessAbsent, unlessPlanTier, type SetupStep } from './step.ts';

/** The name under which the check reports, and the App in whose name all workflows do. */
export const CHECK_NAME = 'portcullis';
const WORKFLOW_APP = 'github-actions';

/** Rules of the default branch that nobody may leave aside. Last of all: from then on nothing is pushed to it. */
export function rulesetStep(place: RegistryPlace): SetupStep {
  const { github, at } = place;
  const isPrivate = async () => (await privacyOf(place)) === true;

  async function wantedCheck(): Promise<WantedCheck & { readonly app: number }> {
    const { data } = await github.rest.apps.getBySlug({ app_slug: WORKFLOW_APP });
    const app = data?.id ?? 0;
    return { name: CHECK_NAME, app, sharedApp: app };
  }

  return {
    name: 'ruleset',
    needs: ['push'],
    async look() {
      const will = `make the ruleset ${MENDED_RULESET} on ${DEFAULT_BRANCH}, which nobody may bypass: pull request, 1 approval, of code owners, after the last push, stale ones dismissed, check ${CHECK_NAME} of GitHub Actions, no force push, no deletion`;
      const rules = await unlessAbsent(readBranchRules(github, at, DEFAULT_BRANCH));
      if (rules === undefined || rules.sources.length === 0)
        return { state: 'missing', is: `${DEFAULT_BRANCH} has no rules`, will };
      const findings = branchFindings(rules, DEFAULT_BRANCH, await wantedCheck());
      const [first] = findings.filter(({ code }) => code !== 'DOCTOR_UNVERIFIED');
      if (first === undefined) return { state: 'exists', is: `${DEFAULT_BRANCH} asks for review and check` };
      return { state: 'differs', is: first.message, will };
    },
    async apply() {
      const { name, app } = await wantedCheck();
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
