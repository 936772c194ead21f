import { flagAt, listAt, numberAt, objectAt, objectsAt, textAt, type JsonObject } from './json.ts';
import { ROLE_ACTORS, type BypassActor, type Ruleset } from './settings.ts';
import { roleReaches, type Account, type Actor, type Repository, type World } from './world.ts';

const BRANCH = 'refs/heads/';

type Who = Pick<Actor, 'account' | 'app'>;

/** What holds for a branch, over all rulesets in force: the strictest of each. */
export interface BranchRules {
  readonly requiredChecks: readonly { readonly name: string; readonly appId?: number }[];
  readonly requiredApprovals: number;
  readonly dismissStale: boolean;
  readonly lastPush: boolean;
}

/** The rulesets in force on a branch. */
export function rulesetsOf(repository: Repository, branch: string): readonly Ruleset[] {
  const named = (patterns: readonly string[]) => patterns.some((each) => names(each, repository, `${BRANCH}${branch}`));
  return repository.settings.rulesets.filter(
    ({ target, enforcement, include, exclude }) =>
      target === 'branch' && enforcement === 'active' && named(include) && !named(exclude),
  );
}

function names(pattern: string, repository: Repository, ref: string): boolean {
  if (pattern === '~ALL') return true;
  if (pattern === '~DEFAULT_BRANCH') return ref === `${BRANCH}${repository.defaultBranch}`;
  const parts = pattern.split(/(\*\*|\*|\?)/v).map((part) => {
    if (part === '**') return '.*';
    if (part === '*') return '[^\\/]*';
    return part === '?' ? '[^\\/]' : part.replaceAll(/[\\^$.\|+\(\)\[\]\{\}\/]/gv, String.raw`\$&`);
  });
  return new RegExp(`^${parts.join('')}$`, 'v').test(ref);
}

/** Whether somebody may leave a ruleset aside; by push only where the mode is not `pull_request`. */
export function mayBypass(
  world: World,
  repository: Repository,
  ruleset: Ruleset,
  actor: Who,
  by: 'push' | 'merge',
): boolean {
  return ruleset.bypass.some((each) => (by === 'merge' || each.mode !== 'pull_request') && isBypass(each));

  function isBypass({ id, type }: BypassActor): boolean {
    const { account, app } = actor;
    if (type === 'Integration') return app?.id === id;
    if (account === undefined) return false;
    const organization = world.organizations.get(repository.owner.id);
    if (type === 'User') return account.id === id;
    if (type === 'OrganizationAdmin') return organization?.members.get(account.id) === 'admin';
    if (type === 'Team')
      return [...(organization?.teams.values() ?? [])].some((team) => team.id === id && team.members.has(account.id));
    const role = Object.entries(ROLE_ACTORS).find(([, number]) => number === id)?.[0];
    return type === 'RepositoryRole' && role !== undefined && hasRole(account, role);
  }

  function hasRole(account: Account, role: string): boolean {
    const held = world.role(account, repository);
    return (role === 'admin' || role === 'maintain' || role === 'write') && roleReaches(held, role);
  }
}

const MOVES_BY_PULL_REQUEST = new Set(['update', 'pull_request', 'required_status_checks']);

/** Whether the rulesets keep somebody from pushing to a branch. */
export function refusesPush(world: World, repository: Repository, branch: string, actor: Who): boolean {
  return rulesetsOf(repository, branch).some(
    (ruleset) =>
      ruleset.rules.some((rule) => MOVES_BY_PULL_REQUEST.has(textAt(rule, 'type') ?? '')) &&
      !mayBypass(world, repository, ruleset, actor, 'push'),
  );
}

/** The branches that rulesets name, without those that they mean by a wildcard. */
export function ruledBranches(repository: Repository): readonly string[] {
  const literal = repository.settings.rulesets
    .flatMap(({ include }) => include)
    .filter((each) => each.startsWith(BRANCH) && !/[*?]/v.test(each));
  return [...new Set([repository.defaultBranch, ...literal.map((each) => each.slice(BRANCH.length))])];
}

/** What a merge into a branch has to meet, less the rulesets that whoever merges may leave aside. */
export function rulesForMerge(world: World, repository: Repository, branch: string, actor?: Who): BranchRules {
  const held = rulesetsOf(repository, branch).filter(
    (ruleset) => actor === undefined || !mayBypass(world, repository, ruleset, actor, 'merge'),
  );
  const rules = held.flatMap((ruleset) => ruleset.rules);
  const parametersOf = (type: string): JsonObject[] =>
    rules.filter((rule) => rule['type'] === type).map((rule) => objectAt(rule, 'parameters') ?? {});
  const reviews = parametersOf('pull_request');
  return {
    requiredApprovals: Math.max(0, ...reviews.map((each) => numberAt(each, 'required_approving_review_count') ?? 0)),
    dismissStale: reviews.some((each) => flagAt(each, 'dismiss_stale_reviews_on_push') === true),
    lastPush: reviews.some((each) => flagAt(each, 'require_last_push_approval') === true),
    requiredChecks: parametersOf('required_status_checks').flatMap((each) =>
      objectsAt(each, 'required_status_checks').map((check) => {
        const appId = numberAt(check, 'integration_id');
        return { name: textAt(check, 'context') ?? '', ...(appId === undefined ? {} : { appId }) };
      }),
    ),
  };
}

/** A ruleset from the body of a request. */
export function rulesetFrom(
  body: JsonObject,
  base: Pick<Ruleset, 'id' | 'createdAt' | 'updatedAt'> & Partial<Ruleset>,
): Ruleset {
  const refs = objectAt(objectAt(body, 'conditions') ?? {}, 'ref_name');
  const texts = (key: string) =>
    refs === undefined ? undefined : listAt(refs, key).filter((each) => typeof each === 'string');
  return {
    ...base,
    name: textAt(body, 'name') ?? base.name ?? '',
    target: textAt(body, 'target') ?? base.target ?? 'branch',
    enforcement: textAt(body, 'enforcement') ?? base.enforcement ?? 'disabled',
    include: texts('include') ?? base.include ?? [],
    exclude: texts('exclude') ?? base.exclude ?? [],
    rules: body['rules'] === undefined ? (base.rules ?? []) : objectsAt(body, 'rules'),
    bypass:
      body['bypass_actors'] === undefined ? (base.bypass ?? []) : objectsAt(body, 'bypass_actors').map(bypassFrom),
  };
}

function bypassFrom(given: JsonObject): BypassActor {
  const type = textAt(given, 'actor_type');
  const mode = textAt(given, 'bypass_mode');
  const types = ['Integration', 'OrganizationAdmin', 'Team', 'DeployKey', 'User'] as const;
  return {
    id: numberAt(given, 'actor_id') ?? null,
    type: types.find((each) => each === type) ?? 'RepositoryRole',
    mode: mode === 'pull_request' || mode === 'exempt' ? mode : 'always',
  };
}
