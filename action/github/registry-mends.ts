import type { RequiredCheck } from '../doctor/branch-rules.ts';
import type { RegistryMends } from '../doctor/mends.ts';
import type { GitHubClient } from './client.ts';
import { PAGE_SIZE } from './listed.ts';
import type { RepositoryName } from './repository-name.ts';

type Rules = NonNullable<NonNullable<Parameters<GitHubClient['rest']['repos']['createRepoRuleset']>[0]>['rules']>;
type Rule = Rules[number];

/** Writes settings of a registry; it takes administration write. */
export function gitHubRegistryMends(github: GitHubClient, at: RepositoryName): RegistryMends {
  const { repos, actions } = github.rest;
  return {
    async enforceRuleset(name, check) {
      const asked = { ...at, includes_parents: false, per_page: PAGE_SIZE };
      const all = await github.paginate(repos.getRepoRulesets, asked);
      const former = all.find((each) => each.name === name && each.source_type === 'Repository');
      if (former === undefined) {
        await repos.createRepoRuleset({ ...at, ...everyone(), name, rules: completed([], check) });
        return;
      }
      const { data } = await repos.getRepoRuleset({ ...at, ruleset_id: former.id });
      const rules = completed(data.rules ?? [], check);
      await repos.updateRepoRuleset({ ...at, ...everyone(), name, ruleset_id: former.id, rules });
    },
    async restrictWorkflowToken() {
      await actions.setGithubActionsDefaultWorkflowPermissionsRepository({
        ...at,
        default_workflow_permissions: 'read',
        can_approve_pull_request_reviews: false,
      });
    },
  };
}

/** On the default branch, in force, for everyone. */
function everyone() {
  return {
    target: 'branch' as const,
    enforcement: 'active' as const,
    bypass_actors: [],
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
  };
}

/** The rules that were there, none of them weaker than before, with those that are wanted. */
function completed(former: Rules, check: RequiredCheck | undefined): Rules {
  const wanted: Rules = [
    reviewRule(former),
    { type: 'deletion' },
    { type: 'non_fast_forward' },
    ...(check?.app === undefined ? [] : [checkRule(former, { context: check.name, integration_id: check.app })]),
  ];
  const types = new Set<string>(wanted.map(({ type }) => type));
  return [...former.filter(({ type }) => !types.has(type)), ...wanted];
}

function reviewRule(former: Rules): Rule {
  const before = former.find((rule) => rule.type === 'pull_request')?.parameters;
  return {
    type: 'pull_request',
    parameters: {
      ...before,
      required_approving_review_count: Math.max(1, before?.required_approving_review_count ?? 0),
      dismiss_stale_reviews_on_push: true,
      require_code_owner_review: true,
      require_last_push_approval: true,
      required_review_thread_resolution: before?.required_review_thread_resolution ?? false,
    },
  };
}

function checkRule(former: Rules, check: { readonly context: string; readonly integration_id: number }): Rule {
  const before = former.find((rule) => rule.type === 'required_status_checks')?.parameters;
  const others = (before?.required_status_checks ?? []).filter(({ context }) => context !== check.context);
  return {
    type: 'required_status_checks',
    parameters: {
      ...before,
      strict_required_status_checks_policy: before?.strict_required_status_checks_policy ?? false,
      required_status_checks: [...others, check],
    },
  };
}
