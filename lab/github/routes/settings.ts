import { ApiFailure, notFound } from '../failure.ts';
import { flagAt, textAt, type JsonObject } from '../json.ts';
import { apiOf, nodeId, pageOf, renderAccount, renderTeam } from '../render.ts';
import type { Environment } from '../settings.ts';
import { noContent, ok, repositoryOf, type Call, type Reply, type Routes } from '../site.ts';

const FOLDER = '.github/workflows';

function readWorkflowToken(call: Call): Reply {
  const { defaults, mayApprove } = repositoryOf(call).settings.workflowToken;
  return ok({ default_workflow_permissions: defaults, can_approve_pull_request_reviews: mayApprove });
}

function writeWorkflowToken(call: Call): Reply {
  const { settings } = repositoryOf(call);
  const defaults = textAt(call.body, 'default_workflow_permissions');
  settings.workflowToken = {
    defaults: defaults === 'read' || defaults === 'write' ? defaults : settings.workflowToken.defaults,
    mayApprove: flagAt(call.body, 'can_approve_pull_request_reviews') ?? settings.workflowToken.mayApprove,
  };
  return noContent();
}

/** The files of the default branch, with what GitHub or a person made of them. */
async function listWorkflows(call: Call): Promise<Reply> {
  const repository = repositoryOf(call);
  const tip = await repository.git.resolve(`refs/heads/${repository.defaultBranch}`);
  const entries = tip === undefined ? [] : await repository.git.tree(tip, true);
  const paths = entries.map(({ path }) => path).filter((path) => /^\.github\/workflows\/[^\/]+\.ya?ml$/v.test(path));
  const at = `${apiOf(call.site, repository)}/actions/workflows`;
  const page = paths.map((path, index) => {
    const id = repository.id + index + 1;
    const file = path.slice(FOLDER.length + 1);
    return {
      id,
      node_id: nodeId('W', id),
      name: path,
      path,
      state: repository.settings.workflowStates.get(path) ?? 'active',
      url: `${at}/${id}`,
      html_url: `${pageOf(call.site, repository)}/blob/${repository.defaultBranch}/${path}`,
      badge_url: `${pageOf(call.site, repository)}/workflows/${file}/badge.svg`,
      created_at: repository.createdAt,
      updated_at: repository.createdAt,
    };
  });
  return { status: 200, page, wrap: (items, total) => ({ total_count: total, workflows: items }) };
}

export function renderEnvironment(call: Call, environment: Environment): JsonObject {
  const { id, name, branches, waitMinutes, reviewers } = environment;
  const repository = repositoryOf(call);
  const rule = (type: string, more: JsonObject) => ({
    id: id * 10 + type.length,
    node_id: nodeId('GA', id),
    type,
    ...more,
  });
  const people = reviewers.flatMap((each) => renderReviewer(call, each));
  return {
    id,
    node_id: nodeId('EN', id),
    name,
    url: `${apiOf(call.site, repository)}/environments/${encodeURIComponent(name)}`,
    html_url: `${pageOf(call.site, repository)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: environment.createdAt,
    updated_at: environment.createdAt,
    protection_rules: [
      ...(waitMinutes === 0 ? [] : [rule('wait_timer', { wait_timer: waitMinutes })]),
      ...(people.length === 0
        ? []
        : [rule('required_reviewers', { prevent_self_review: environment.preventSelfReview, reviewers: people })]),
      ...(branches === 'all' ? [] : [rule('branch_policy', {})]),
    ],
    deployment_branch_policy:
      branches === 'all'
        ? null
        : { protected_branches: branches === 'protected', custom_branch_policies: branches === 'custom' },
  };
}

function renderReviewer(call: Call, { type, id }: Environment['reviewers'][number]): JsonObject[] {
  const { world } = call.site;
  if (type === 'User') {
    const account = world.accounts.get(id);
    return account === undefined ? [] : [{ type, reviewer: renderAccount(call.site, account) }];
  }
  const organization = world.organizations.get(repositoryOf(call).owner.id);
  const team = [...(organization?.teams.values() ?? [])].find((each) => each.id === id);
  return organization === undefined || team === undefined
    ? []
    : [{ type, reviewer: renderTeam(call.site, organization.account, team) }];
}

export function environmentAt(call: Call): Environment {
  const environment = repositoryOf(call).settings.environments.get(call.params['environment_name'] ?? '');
  if (environment === undefined) throw notFound();
  return environment;
}

function listEnvironments(call: Call): Reply {
  const all = [...repositoryOf(call).settings.environments.values()];
  return {
    status: 200,
    page: all.map((each) => renderEnvironment(call, each)),
    wrap: (items, total) => ({ total_count: total, environments: items }),
  };
}

function listPolicies(call: Call): Reply {
  const { branches, policies } = environmentAt(call);
  if (branches !== 'custom') throw notFound();
  return {
    status: 200,
    page: policies.map(({ id, name, type }) => ({ id, node_id: nodeId('GP', id), name, type })),
    wrap: (items, total) => ({ total_count: total, branch_policies: items }),
  };
}

function listSecrets(secrets: ReadonlyMap<string, string>): Reply {
  return {
    status: 200,
    page: [...secrets].map(([name, at]) => ({ name, created_at: at, updated_at: at })),
    wrap: (items, total) => ({ total_count: total, secrets: items }),
  };
}

/** The rule of old, which the list of a branch's rules leaves out. */
function branchProtection(call: Call): Reply {
  const repository = repositoryOf(call);
  const branch = call.params['branch'] ?? '';
  const held = repository.protections.get(branch);
  if (held === undefined) throw new ApiFailure(404, 'Branch not protected');
  const url = `${apiOf(call.site, repository)}/branches/${encodeURIComponent(branch)}/protection`;
  const users = [...held.bypass].flatMap((id) => call.site.world.accounts.get(id) ?? []);
  const { requiredChecks, requiredApprovals } = held;
  const reviews = {
    url: `${url}/required_pull_request_reviews`,
    dismiss_stale_reviews: held.dismissStale ?? false,
    require_code_owner_reviews: held.codeOwners ?? false,
    require_last_push_approval: held.lastPush ?? false,
    required_approving_review_count: requiredApprovals,
    bypass_pull_request_allowances: { users: users.map((each) => renderAccount(call.site, each)), teams: [], apps: [] },
  };
  const checks = {
    url: `${url}/required_status_checks`,
    contexts_url: `${url}/required_status_checks/contexts`,
    strict: false,
    contexts: requiredChecks.map(({ name }) => name),
    checks: requiredChecks.map(({ name, appId }) => ({ context: name, app_id: appId ?? null })),
  };
  return ok({
    url,
    enforce_admins: { url: `${url}/enforce_admins`, enabled: held.admins ?? true },
    required_pull_request_reviews: reviews,
    ...(requiredChecks.length === 0 ? {} : { required_status_checks: checks }),
    allow_force_pushes: { enabled: held.forcePushes ?? false },
    allow_deletions: { enabled: held.deletions ?? false },
  });
}

export const settingsRoutes: Routes = {
  'actions/get-github-actions-default-workflow-permissions-repository': readWorkflowToken,
  'actions/set-github-actions-default-workflow-permissions-repository': writeWorkflowToken,
  'actions/list-repo-workflows': listWorkflows,
  'actions/list-environment-secrets': (call) => listSecrets(environmentAt(call).secrets),
  'actions/list-repo-secrets': (call) => listSecrets(repositoryOf(call).settings.secrets),
  'actions/list-repo-organization-secrets': (call) =>
    listSecrets(call.site.world.organizations.get(repositoryOf(call).owner.id)?.secrets ?? new Map()),
  'repos/get-all-environments': listEnvironments,
  'repos/get-environment': (call) => ok(renderEnvironment(call, environmentAt(call))),
  'repos/list-deployment-branch-policies': listPolicies,
  'repos/get-branch-protection': branchProtection,
};
