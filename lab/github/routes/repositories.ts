import { ApiFailure, invalid, notFound } from '../failure.ts';
import { objectAt, textAt, type JsonObject } from '../json.ts';
import {
  apiOf,
  nodeId,
  pageOf,
  permissionsOf,
  renderAccount,
  renderCommit,
  renderEnvelope,
  renderRepository,
} from '../render.ts';
import { accountOf, noContent, ok, paged, repositoryOf, type Call, type Reply, type Routes } from '../site.ts';
import { roleReaches, type Account, type Repository, type Role } from '../world.ts';

const MAX_DISPATCH_PROPERTIES = 10;

function roleOf(call: Call, repository: Repository): Role {
  const { actor, site } = call;
  if (actor.kind === 'user') return site.world.role(actor.account, repository);
  return actor.permissions?.['contents'] === 'write' ? 'write' : 'read';
}

function renderFull(call: Call, repository: Repository): JsonObject {
  const { parent } = repository;
  const lineage =
    parent === undefined
      ? {}
      : { parent: renderRepository(call.site, parent), source: renderRepository(call.site, parent) };
  const role = call.actor.kind === 'anonymous' ? undefined : roleOf(call, repository);
  return { ...renderRepository(call.site, repository, role), ...lineage };
}

async function getBranch(call: Call): Promise<Reply> {
  const { site } = call;
  const repository = repositoryOf(call);
  const name = call.params['branch'] ?? '';
  const target = (await repository.git.refs('refs/heads')).get(`refs/heads/${name}`);
  if (target === undefined) throw new ApiFailure(404, 'Branch not found');
  const self = `${apiOf(site, repository)}/branches/${encodeURIComponent(name)}`;
  const protection = repository.protections.get(name);
  const required = protection?.requiredChecks ?? [];
  return ok({
    name,
    commit: renderCommit(site, repository, await repository.git.commit(target.sha)),
    _links: { self, html: `${pageOf(site, repository)}/tree/${name}` },
    protected: protection !== undefined,
    protection: {
      enabled: protection !== undefined,
      required_status_checks: {
        enforcement_level: required.length === 0 ? 'off' : 'everyone',
        contexts: required.map((each) => each.name),
        checks: required.map((each) => ({ context: each.name, app_id: each.appId ?? null })),
      },
    },
    protection_url: `${self}/protection`,
  });
}

/** The five roles as the three words of old: maintain says write, triage says read. `role_name` tells them apart. */
const LEGACY: Readonly<Record<Role, string>> = {
  none: 'none',
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
};

function collaboratorPermission(call: Call): Reply {
  const { site, actor } = call;
  const repository = repositoryOf(call);
  if (actor.kind === 'user' && !roleReaches(site.world.role(actor.account, repository), 'write')) {
    throw new ApiFailure(403, 'Must have push access to view collaborator permission.');
  }
  const account = site.world.account(call.params['username'] ?? '');
  if (account === undefined || account.type === 'Organization')
    throw new ApiFailure(404, `${call.params['username'] ?? ''} is not a user`);
  const held = site.world.role(account, repository);
  const role = held === 'none' && !repository.private ? 'read' : held;
  const user = { ...renderAccount(site, account), role_name: role, permissions: permissionsOf(role, false) };
  return ok({ permission: LEGACY[role], role_name: role, user });
}

async function createFork(call: Call): Promise<Reply> {
  const { site } = call;
  const parent = repositoryOf(call);
  const owner = forkOwner(call);
  const existing = site.world.network(parent).find((each) => each.owner === owner && each.parent === parent);
  if (existing !== undefined) return { status: 202, body: renderFull(call, existing) };
  const name = textAt(call.body, 'name') ?? parent.name;
  if (site.world.repository(owner.login, name) !== undefined) throw invalid('Repository', 'name', 'already_exists');
  const fork = await site.world.addRepository(owner, name, { parent });
  for (const [ref, { sha }] of await parent.git.refs('refs/heads')) await fork.git.updateRef(ref, sha);
  return { status: 202, body: renderFull(call, fork) };
}

function forkOwner(call: Call): Account {
  const wanted = textAt(call.body, 'organization');
  if (wanted === undefined) return accountOf(call);
  const account = call.site.world.account(wanted);
  const organization = account === undefined ? undefined : call.site.world.organizations.get(account.id);
  if (organization === undefined || !organization.members.has(accountOf(call).id)) throw notFound();
  return organization.account;
}

/** The one event that a workflow token may start a workflow with. */
function dispatch(call: Call): Reply {
  const { site, actor, body } = call;
  const repository = repositoryOf(call);
  const payload = objectAt(body, 'client_payload') ?? {};
  if (Object.keys(payload).length > MAX_DISPATCH_PROPERTIES)
    throw new ApiFailure(
      422,
      `Invalid request.\n\nNo more than ${MAX_DISPATCH_PROPERTIES} properties are allowed; ${Object.keys(payload).length} were supplied.`,
    );
  const action = textAt(body, 'event_type') ?? '';
  site.emit('repository_dispatch', actor, {
    action,
    branch: repository.defaultBranch,
    client_payload: payload,
    ...renderEnvelope(site, repository, actor),
  });
  return noContent();
}

/** Who moved which branch: the only place where the last pusher of a pull request's head can be read. */
function listActivities(call: Call): Reply {
  const { ref, actor, activity_type: type, direction = 'desc' } = call.query;
  const wanted = ref === undefined || ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
  const activities = repositoryOf(call)
    .activities.filter((each) => wanted === undefined || each.ref === wanted)
    .filter((each) => actor === undefined || each.actor.login === actor)
    .filter((each) => type === undefined || each.type === type);
  const ordered = direction === 'asc' ? activities.toReversed() : activities;
  return paged(
    ordered.map((each) => ({
      id: each.id,
      node_id: nodeId('PSH', each.id),
      before: each.before,
      after: each.after,
      ref: each.ref,
      timestamp: each.at,
      activity_type: each.type,
      actor: renderAccount(call.site, each.actor),
    })),
  );
}

export const repositoryRoutes: Routes = {
  'repos/get': (call) => ok(renderFull(call, repositoryOf(call))),
  'repos/get-branch': getBranch,
  'repos/get-collaborator-permission-level': collaboratorPermission,
  'repos/create-fork': createFork,
  'repos/create-dispatch-event': dispatch,
  'repos/list-activities': listActivities,
};
