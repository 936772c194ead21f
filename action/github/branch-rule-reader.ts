import type { BranchRules, RequiredCheck, RuleSource } from '../doctor/branch-rules.ts';
import { read, unread, type Reading } from '../doctor/reading.ts';
import { GitHubError, type GitHubClient } from './client.ts';
import { PAGE_SIZE } from './listed.ts';
import type { RepositoryName } from './repository-name.ts';

/** The protection that is not a ruleset. */
/** The App in whose name all workflows speak. */
export const WORKFLOW_APP = 'github-actions';
const CLASSIC_PROTECTION = 'the branch protection';
/** How GitHub numbers the roles of a repository among those who may bypass. */
const ROLES: Readonly<Record<number, string>> = { 1: 'read', 2: 'maintain', 3: 'triage', 4: 'write', 5: 'admin' };

/** All that holds for a branch: the rulesets of repository and organization, and the protection of old beside them. */
export async function readBranchRules(github: GitHubClient, at: RepositoryName, branch: string): Promise<BranchRules> {
  const rules = new Map<number, Rule[]>();
  const pages = github.paginate.iterator(github.rest.repos.getBranchRules, { ...at, branch, per_page: PAGE_SIZE });
  for await (const { data } of pages)
    for (const { ruleset_id: id = 0, ...rule } of data) rules.set(id, [...(rules.get(id) ?? []), rule]);
  const sources: RuleSource[] = [];
  for (const [id, held] of rules) sources.push(await rulesetSource(github, at, id, held));
  const classic = await classicSource(github, at, branch);
  if (classic.kind === 'unread') return { sources, unread: [classic.why] };
  return { sources: [...sources, ...(classic.value === undefined ? [] : [classic.value])], unread: [] };
}

interface Rule {
  readonly type: string;
  readonly parameters?: object;
}

async function rulesetSource(
  github: GitHubClient,
  at: RepositoryName,
  id: number,
  rules: readonly Rule[],
): Promise<RuleSource> {
  const { name, bypass } = await rulesetHead(github, at, id);
  const typed = (type: string) => rules.filter((rule) => rule.type === type);
  const reviews = typed('pull_request').map(({ parameters }): Partial<ReviewParameters> => ({ ...parameters }));
  const checks = typed('required_status_checks')
    .map(({ parameters }): Partial<CheckParameters> => ({ ...parameters }))
    .flatMap((each) => each.required_status_checks ?? []);
  return {
    kind: 'ruleset',
    name: `the ruleset ${name}`,
    bypass,
    pullRequest:
      reviews.length === 0
        ? undefined
        : {
            approvals: Math.max(...reviews.map((each) => each.required_approving_review_count ?? 0)),
            dismissesStale: reviews.some((each) => each.dismiss_stale_reviews_on_push === true),
            lastPush: reviews.some((each) => each.require_last_push_approval === true),
            codeOwners: reviews.some((each) => each.require_code_owner_review === true),
          },
    checks: checks.map(({ context, integration_id: app }): RequiredCheck => ({ name: context, app })),
    blocksForcePush: typed('non_fast_forward').length > 0,
    blocksDeletion: typed('deletion').length > 0,
  };
}

interface ReviewParameters {
  readonly required_approving_review_count: number;
  readonly dismiss_stale_reviews_on_push: boolean;
  readonly require_last_push_approval: boolean;
  readonly require_code_owner_review: boolean;
}

interface CheckParameters {
  readonly required_status_checks: readonly { readonly context: string; readonly integration_id?: number }[];
}

async function rulesetHead(
  github: GitHubClient,
  at: RepositoryName,
  id: number,
): Promise<{ readonly name: string; readonly bypass: Reading<readonly string[]> }> {
  try {
    const { data } = await github.rest.repos.getRepoRuleset({ ...at, ruleset_id: id });
    const actors = data.bypass_actors;
    // Left out, and not empty, for those who may not change the ruleset.
    if (actors === undefined) return { name: data.name, bypass: unread('administration write is needed') };
    return { name: data.name, bypass: read(actors.map((each) => actorName(each.actor_type, each.actor_id ?? null))) };
  } catch (error) {
    if (isDenied(error)) return { name: `number ${id}`, bypass: unread(error.message) };
    throw error;
  }
}

function actorName(type: string, id: number | null): string {
  if (type === 'RepositoryRole') return `everyone with the role ${ROLES[id ?? 0] ?? `number ${id}`}`;
  if (type === 'OrganizationAdmin') return 'owners of the organization';
  if (type === 'DeployKey') return 'every deploy key';
  return `${type === 'Integration' ? 'the App' : `the ${type.toLowerCase()}`} number ${id}`;
}

async function classicSource(
  github: GitHubClient,
  at: RepositoryName,
  branch: string,
): Promise<Reading<RuleSource | undefined>> {
  try {
    const { data } = await github.rest.repos.getBranchProtection({ ...at, branch });
    const reviews = data.required_pull_request_reviews;
    const { users = [], teams = [], apps = [] } = reviews?.bypass_pull_request_allowances ?? {};
    const bypass = [
      ...(data.enforce_admins?.enabled === true ? [] : ['administrators']),
      ...users.map(({ login }) => `@${login}`),
      ...teams.map(({ slug }) => `the team ${slug}`),
      ...apps.map((app) => `the App ${app?.slug ?? 'of no name'}`),
    ];
    const checks = data.required_status_checks?.checks ?? [];
    return read({
      kind: 'classic',
      name: CLASSIC_PROTECTION,
      bypass: read(bypass),
      pullRequest:
        reviews === undefined
          ? undefined
          : {
              approvals: reviews.required_approving_review_count ?? 0,
              dismissesStale: reviews.dismiss_stale_reviews,
              lastPush: reviews.require_last_push_approval === true,
              codeOwners: reviews.require_code_owner_reviews,
            },
      checks: checks.map(({ context, app_id: app }) => ({ name: context, app: app ?? undefined })),
      blocksForcePush: data.allow_force_pushes?.enabled !== true,
      blocksDeletion: data.allow_deletions?.enabled !== true,
    });
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404 && error.message.includes('Branch not protected'))
      return read(undefined);
    if (isDenied(error)) return unread(`${CLASSIC_PROTECTION} is read with administration read`);
    throw error;
  }
}

export function isDenied(error: unknown): error is GitHubError {
  return error instanceof GitHubError && (error.status === 403 || error.status === 404);
}
