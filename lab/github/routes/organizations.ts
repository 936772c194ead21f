import { ApiFailure, invalid, notFound } from '../failure.ts';
import { flagAt, listAt, textAt } from '../json.ts';
import { renderRepository, renderTeam } from '../render.ts';
import { accountOf, created, noContent, repositoryOf, type Call, type Reply, type Routes } from '../site.ts';
import { roleReaches, type Organization, type Role, type Team } from '../world.ts';
import { teamOf } from './people.ts';

const NAME = /^[A-Za-z0-9._\-]{1,100}$/v;
/** The words of the API for what the lab calls otherwise. */
const GRANTS: Readonly<Record<string, Role>> = {
  pull: 'read',
  triage: 'triage',
  push: 'write',
  maintain: 'maintain',
  admin: 'admin',
};

/** The organization of the path, for those who own it. */
function ownedOrganization(call: Call): Organization {
  const { world } = call.site;
  const account = world.account(call.params['org'] ?? '');
  const organization = account === undefined ? undefined : world.organizations.get(account.id);
  if (organization === undefined) throw notFound();
  if (call.actor.kind !== 'user') return organization;
  const role = organization.members.get(accountOf(call).id);
  if (role === undefined) throw notFound();
  if (role !== 'admin') throw new ApiFailure(403, 'You must be an organization owner or have access to create it.');
  return organization;
}

async function createRepository(call: Call): Promise<Reply> {
  const { site, body } = call;
  const { account } = ownedOrganization(call);
  const name = textAt(body, 'name') ?? '';
  if (!NAME.test(name)) throw invalid('Repository', 'name', 'invalid');
  if (site.world.repository(account.login, name) !== undefined)
    throw invalid('Repository', 'name', 'custom', 'name already exists on this account');
  const isPrivate = flagAt(body, 'private') ?? textAt(body, 'visibility') === 'private';
  const repository = await site.world.addRepository(account, name, { private: isPrivate });
  return created(renderRepository(site, repository, 'admin'));
}

function createTeam(call: Call): Reply {
  const { site, body } = call;
  const { account, teams } = ownedOrganization(call);
  const name = textAt(body, 'name') ?? '';
  const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  if (teams.has(slug)) throw invalid('Team', 'name', 'custom', 'Name must be unique for this org');
  const maintainers = listAt(body, 'maintainers').flatMap((login) =>
    typeof login === 'string' ? (site.world.account(login) ?? []) : [],
  );
  // Whoever makes a team is in it.
  const maker = call.actor.kind === 'user' ? [accountOf(call)] : [];
  const team: Team = {
    id: site.world.nextId(),
    name,
    slug,
    privacy: textAt(body, 'privacy') === 'closed' ? 'closed' : 'secret',
    members: new Map([...maker, ...maintainers].map(({ id }) => [id, 'maintainer'])),
    grants: new Map(),
  };
  teams.set(slug, team);
  return created({
    ...renderTeam(site, account, team),
    members_count: team.members.size,
    repos_count: 0,
    organization: { login: account.login, id: account.id },
  });
}

function grantTeam(call: Call): Reply {
  const { team } = teamOf(call);
  const repository = repositoryOf(call);
  const { actor, site } = call;
  if (actor.kind === 'user' && !roleReaches(site.world.role(actor.account, repository), 'admin'))
    throw new ApiFailure(403, 'Must have admin rights to Repository.');
  team.grants.set(repository.id, GRANTS[textAt(call.body, 'permission') ?? 'push'] ?? 'write');
  return noContent();
}

export const organizationRoutes: Routes = {
  'repos/create-in-org': createRepository,
  'teams/create': createTeam,
  'teams/add-or-update-repo-permissions-in-org': grantTeam,
};
