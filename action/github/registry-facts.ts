import type { RegistryFacts, TrackedFile } from '../doctor/ports.ts';
import { read, unread, type Reading } from '../doctor/reading.ts';
import { MAX_WORKFLOW_BYTES, parseWorkflowFile, type WorkflowFile } from '../doctor/workflow-file.ts';
import type { DeploymentPolicy, EnvironmentFacts } from '../doctor/environments.ts';
import { isDenied, readBranchRules, WORKFLOW_APP } from './branch-rule-reader.ts';
import type { GitHubClient } from './client.ts';
import { gitHubCommitPlaces } from '../people/commit-places.ts';
import { PAGE_SIZE } from './listed.ts';
import { gitHubOwners } from '../people/owner-directory.ts';
import { repositoryName, type RepositoryName } from './repository-name.ts';

/** A registry's setup, asked of GitHub's REST API. */
export function gitHubRegistryFacts(github: GitHubClient, at: RepositoryName): RegistryFacts {
  const { rest } = github;
  return {
    async head() {
      const { data } = await rest.repos.get({ ...at });
      return { defaultBranch: data.default_branch, isPublic: !data.private };
    },
    branchRules: (branch) => readBranchRules(github, at, branch),
    async sharedApp() {
      const app = await reading(rest.apps.getBySlug({ app_slug: WORKFLOW_APP }));
      return app.kind === 'read' ? app.value.data?.id : undefined;
    },
    files: (branch) => filesOf(github, at, branch),
    async content({ blob }) {
      const { data } = await rest.git.getBlob({ ...at, file_sha: blob });
      return Buffer.from(data.content, 'base64');
    },
    async workflowToken() {
      const asked = rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...at });
      return mapped(await reading(asked, 'administration read'), ({ data }) => ({
        writes: data.default_workflow_permissions === 'write',
        approves: data.can_approve_pull_request_reviews,
      }));
    },
    async sharedSecrets() {
      const asked = { ...at, per_page: PAGE_SIZE };
      const names = (held: readonly { readonly name: string }[]) => held.map(({ name }) => name);
      const own = await reading(github.paginate(rest.actions.listRepoSecrets, asked), 'secrets read');
      const given = await reading(github.paginate(rest.actions.listRepoOrganizationSecrets, asked), 'secrets read');
      return { repository: mapped(own, names), organization: mapped(given, names) };
    },
    environments: () => environmentsOf(github, at),
    async workflowStates() {
      const asked = github.paginate(rest.actions.listRepoWorkflows, { ...at, per_page: PAGE_SIZE });
      return mapped(
        await reading(asked, 'actions read'),
        (all) => new Map(all.map(({ path, state }) => [path, state])),
      );
    },
    async lastActivity() {
      const asked = await reading(rest.repos.listActivities({ ...at, per_page: 1 }), 'contents read');
      if (asked.kind === 'unread') return asked;
      const last = asked.value.data[0]?.timestamp;
      return last === undefined ? unread('GitHub tells of no activity') : read(Date.parse(last));
    },
    owners: gitHubOwners(github, github, at),
    commitPlaces: gitHubCommitPlaces(github),
    calledWorkflow: (repository, path, sha) => calledWorkflow(github, repository, path, sha),
  };
}

async function filesOf(
  github: GitHubClient,
  at: RepositoryName,
  branch: string,
): Promise<Reading<readonly TrackedFile[]>> {
  const asked = await reading(github.rest.git.getTree({ ...at, tree_sha: branch, recursive: '1' }), 'contents read');
  if (asked.kind === 'unread') return asked;
  const { tree, truncated } = asked.value.data;
  if (truncated) return unread('GitHub lists a part of them only');
  return read(tree.flatMap(({ path, sha, type }) => (type === 'blob' ? [{ path, blob: sha }] : [])));
}

async function environmentsOf(github: GitHubClient, at: RepositoryName): Promise<Reading<readonly EnvironmentFacts[]>> {
  const { rest } = github;
  const listed = await reading(rest.repos.getAllEnvironments({ ...at, per_page: PAGE_SIZE }), 'actions read');
  if (listed.kind === 'unread') return listed;
  const { environments: all = [], total_count: count = 0 } = listed.value.data;
  if (count > all.length) return unread(`there are more than ${PAGE_SIZE}`);
  const environments: EnvironmentFacts[] = [];
  for (const { name, deployment_branch_policy: policy, protection_rules: rules = [] } of all) {
    const named = { ...at, environment_name: name };
    const secrets = await reading(
      github.paginate(rest.actions.listEnvironmentSecrets, { ...named, per_page: PAGE_SIZE }),
      'environments read',
    );
    environments.push({
      name,
      branches: policy?.custom_branch_policies === true ? await policies(named) : policy === null ? 'all' : 'protected',
      hasReviewers: rules.some(({ type }) => type === 'required_reviewers'),
      secrets: mapped(secrets, (held) => held.map((secret) => secret.name)),
    });
  }
  return read(environments);

  async function policies(named: RepositoryName & { readonly environment_name: string }): Promise<DeploymentPolicy[]> {
    const { data } = await rest.repos.listDeploymentBranchPolicies({ ...named, per_page: PAGE_SIZE });
    return data.branch_policies.map(({ name = '', type = 'branch' }) => ({ name, type }));
  }
}

/** A workflow of another repository at the commit that is pinned. */
async function calledWorkflow(
  github: GitHubClient,
  repository: string,
  path: string,
  ref: string,
): Promise<Reading<WorkflowFile>> {
  const asked = await reading(github.rest.repos.getContent({ ...repositoryName(repository), path, ref }));
  if (asked.kind === 'unread') return asked;
  const { data } = asked.value;
  if (Array.isArray(data) || data.type !== 'file' || data.size > MAX_WORKFLOW_BYTES) return unread('it is no workflow');
  const parsed = parseWorkflowFile(Buffer.from(data.content, 'base64'), `${repository}/${path}@${ref.slice(0, 12)}`);
  return parsed.kind === 'ok' ? read(parsed.value) : unread('it is not plain YAML');
}

/** @param needed the permission that reads it, for those who lack it. */
async function reading<T>(asked: Promise<T>, needed?: string): Promise<Reading<T>> {
  try {
    return read(await asked);
  } catch (error) {
    if (isDenied(error)) return unread(needed === undefined ? error.message : `it takes ${needed}`);
    throw error;
  }
}

function mapped<T, U>(asked: Reading<T>, map: (value: T) => U): Reading<U> {
  return asked.kind === 'unread' ? asked : read(map(asked.value));
}
