import { ApiFailure, notFound } from '../failure.ts';
import type { JsonObject } from '../json.ts';
import { renderAccount, renderTeam } from '../render.ts';
import { accountOf, ok, paged, type Call, type Reply, type Routes } from '../site.ts';
import type { Account, Organization, Team } from '../world.ts';

function accountAt(call: Call): Account {
  const account = call.site.world.account(call.params['username'] ?? '');
  if (account === undefined) throw notFound();
  return account;
}

function renderUser(call: Call, account: Account): JsonObject {
  return {
    ...renderAccount(call.site, account),
    user_view_type: 'public',
    name: null,
    email: null,
    bio: null,
    company: null,
    location: null,
  };
}

/** Organizations show nothing to outsiders: a person must belong, an app must be installed on one of its repositories. */
function organizationOf(call: Call): Organization {
  const { world } = call.site;
  const account = world.account(call.params['org'] ?? '');
  const organization = account === undefined ? undefined : world.organizations.get(account.id);
  if (organization === undefined) throw notFound();
  const { actor } = call;
  if (actor.kind === 'user' && !organization.members.has(accountOf(call).id)) throw notFound();
  const owned = [...world.repositories.values()].filter((each) => each.owner === organization.account);
  const installed =
    actor.repositories === 'all' ||
    owned.some((each) => actor.repositories !== 'all' && actor.repositories.has(each.id));
  if (actor.kind !== 'user' && !installed) throw new ApiFailure(403, 'Resource not accessible by integration');
  return organization;
}

/** A secret team does not exist for those outside of it; an app with `members: read` sees it. */
function sees(call: Call, organization: Organization, team: Team): boolean {
  const { account, kind } = call.actor;
  if (team.privacy === 'closed' || kind !== 'user' || account === undefined) return true;
  return team.members.has(account.id) || organization.members.get(account.id) === 'admin';
}

export function teamOf(call: Call): { organization: Organization; team: Team } {
  const organization = organizationOf(call);
  const team = organization.teams.get(call.params['team_slug'] ?? '');
  if (team === undefined || !sees(call, organization, team)) throw notFound();
  return { organization, team };
}

function teamMembership(call: Call): Reply {
  const { organization, team } = teamOf(call);
  const account = accountAt(call);
  const role = team.members.get(account.id);
  if (role === undefined) throw notFound();
  const url = `${call.site.apiUrl}/organizations/${organization.account.id}/team/${team.id}/memberships/${account.login}`;
  return ok({ role, state: 'active', url });
}

function orgMembership(call: Call): Reply {
  const organization = organizationOf(call);
  const account = accountAt(call);
  const role = organization.members.get(account.id);
  if (role === undefined) throw notFound();
  const { login, id } = organization.account;
  const url = `${call.site.apiUrl}/orgs/${login}`;
  return ok({
    role,
    state: 'active',
    url: `${url}/memberships/${account.login}`,
    organization_url: url,
    organization: { login, id, url },
    user: renderAccount(call.site, account),
  });
}

function listMembers(call: Call): Reply {
  const { team } = teamOf(call);
  const role = call.query['role'] ?? 'all';
  const ids = [...team.members].filter(([, each]) => role === 'all' || each === role).map(([id]) => id);
  const accounts = ids.flatMap((id) => call.site.world.accounts.get(id) ?? []);
  return paged(accounts.map((each) => renderAccount(call.site, each)));
}

export const peopleRoutes: Routes = {
  'users/get-by-username': (call) => ok(renderUser(call, accountAt(call))),
  'users/get-by-id': (call) => {
    const account = call.site.world.accounts.get(Number(call.params['account_id']));
    if (account === undefined) throw notFound();
    return ok(renderUser(call, account));
  },
  'users/get-authenticated': (call) => {
    if (call.actor.kind !== 'user') throw new ApiFailure(403, 'Resource not accessible by integration');
    return ok(renderUser(call, accountOf(call)));
  },
  'orgs/get-membership-for-user': orgMembership,
  'teams/list': (call) => {
    const organization = organizationOf(call);
    const teams = [...organization.teams.values()].filter((each) => sees(call, organization, each));
    return paged(teams.map((each) => renderTeam(call.site, organization.account, each)));
  },
  'teams/get-by-name': (call) => {
    const { organization, team } = teamOf(call);
    return ok({
      ...renderTeam(call.site, organization.account, team),
      members_count: team.members.size,
      repos_count: team.grants.size,
    });
  },
  'teams/list-members-in-org': listMembers,
  'teams/get-membership-for-user-in-org': teamMembership,
};
