import { readFileSync } from 'node:fs';
import { ApiFailure, notFound } from './failure.ts';
import type { Operation } from './description.ts';
import { roleReaches, type Access, type Actor, type Repository, type Role, type World } from './world.ts';

interface Row {
  readonly method: string;
  readonly path: string;
  readonly permission: string;
  readonly access: Access;
  readonly user: boolean;
  readonly installation: boolean;
}

/** GitHub's table has no row for the upload of an asset; it is governed as the release is. */
const UNLISTED: readonly Row[] = [
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/releases/{release_id}/assets',
    permission: 'contents',
    access: 'write',
    user: true,
    installation: true,
  },
];
/** `workflows` rows ask for more only when a workflow file changes: `mayChangeWorkflows` holds that. */
const ROWS = [
  ...(JSON.parse(readFileSync(new URL('permissions.json', import.meta.url), 'utf8')) as Row[]),
  ...UNLISTED,
].filter((row) => row.permission !== 'workflows');
/** Endpoints where every listed permission is needed, not one of them. */
const ALL_NEEDED = new Set(['repos/create-fork']);
/** Reads that ask for an account even where everything is public. */
const NEVER_ANONYMOUS = /^(?:teams|orgs)\/|^repos\/get-collaborator-permission-level$|^users\/get-authenticated$/;
/** What an App asks about itself: by a JWT that its private key signed, and by nothing else. */
const OF_APPS = new Set(['apps/get-org-installation', 'apps/create-installation-access-token']);
/** What is told to administrators alone, however public the repository is. */
const PRIVILEGED = new Set(['administration', 'environments', 'secrets']);
/** What a person needs on the repository to write; whoever lacks it is told that there is nothing here. */
const ROLE_FOR_WRITING: Readonly<Record<string, Role>> = {
  'pulls/create': 'none',
  'pulls/create-review': 'none',
  'pulls/update': 'none',
  'issues/create': 'none',
  'issues/create-comment': 'none',
  'issues/update': 'none',
  'issues/update-comment': 'none',
  'issues/delete-comment': 'none',
  'repos/create-fork': 'none',
};
const LEVELS: readonly Access[] = ['read', 'write', 'admin'];

const reaches = (held: Access | undefined, wanted: Access) =>
  held !== undefined && LEVELS.indexOf(held) >= LEVELS.indexOf(wanted);
const coversRepository = (actor: Actor, repository: Repository) =>
  actor.repositories === 'all' || actor.repositories.has(repository.id);
const isPerson = (actor: Actor) => actor.kind === 'user';

/** `metadata: read` comes with every token of fine grain. */
function holds(actor: Actor, permission: string, access: Access): boolean {
  if (actor.permissions === undefined) return true;
  return (permission === 'metadata' && access === 'read') || reaches(actor.permissions[permission], access);
}

function mayRead(world: World, actor: Actor, repository: Repository): boolean {
  if (!repository.private) return true;
  if (actor.permissions !== undefined && !coversRepository(actor, repository)) return false;
  return !isPerson(actor) || world.role(actor.account, repository) !== 'none' ? actor.kind !== 'anonymous' : false;
}

function missingPermission(actor: Actor, rows: readonly Row[]): ApiFailure {
  const accepted = rows.map((row) => `${row.permission}=${row.access}`).join('; ');
  const what = isPerson(actor) ? 'personal access token' : 'integration';
  return new ApiFailure(403, `Resource not accessible by ${what}`, undefined, {
    'x-accepted-github-permissions': accepted,
  });
}

function permitted(
  actor: Actor,
  operation: Operation,
  rows: readonly Row[],
  repository: Repository | undefined,
): boolean {
  if (actor.permissions === undefined) return true;
  if (repository !== undefined && !coversRepository(actor, repository)) return false;
  const usable = rows.filter((row) => (isPerson(actor) ? row.user : row.installation));
  const held = (row: Row) => holds(actor, row.permission, row.access);
  return ALL_NEEDED.has(operation.id) ? usable.every(held) : usable.some(held);
}

/**
 * Throws what GitHub answers to a request that may not be: 401 without an account, 404 for what must not be known to exist,
 * 403 for a token that lacks the permission, 404 for a person who lacks the role.
 */
export function authorize(world: World, actor: Actor, operation: Operation, repository: Repository | undefined): void {
  if (OF_APPS.has(operation.id) !== (actor.kind === 'registration'))
    throw new ApiFailure(401, 'A JSON web token could not be decoded');
  if (repository !== undefined && !mayRead(world, actor, repository)) throw notFound();
  const reading = operation.method === 'GET';
  const rows = ROWS.filter((row) => row.method === operation.method && row.path === operation.template);
  const isPrivileged = rows.length > 0 && rows.every((row) => PRIVILEGED.has(row.permission));
  if (actor.kind === 'anonymous') {
    if (!reading || isPrivileged || NEVER_ANONYMOUS.test(operation.id))
      throw new ApiFailure(401, 'Requires authentication');
    return;
  }
  const publicRead = reading && !isPrivileged && !NEVER_ANONYMOUS.test(operation.id) && repository?.private === false;
  if (rows.length > 0 && !publicRead && !permitted(actor, operation, rows, repository))
    throw missingPermission(actor, rows);
  if (repository === undefined || !isPerson(actor)) return;
  if (isPrivileged && !roleReaches(world.role(actor.account, repository), 'admin'))
    throw new ApiFailure(403, 'Must have admin rights to Repository.');
  if (reading) return;
  const needed = ROLE_FOR_WRITING[operation.id] ?? 'write';
  if (!roleReaches(world.role(actor.account, repository), needed)) throw notFound();
}

/** Whether an actor may push to a repository, by role for people and by `contents: write` for every fine-grained token. */
export function mayPush(world: World, actor: Actor, repository: Repository): boolean {
  if (actor.kind === 'anonymous' || !mayRead(world, actor, repository)) return false;
  if (actor.permissions !== undefined && !(coversRepository(actor, repository) && holds(actor, 'contents', 'write')))
    return false;
  return !isPerson(actor) || roleReaches(world.role(actor.account, repository), 'write');
}

/** Whether an actor may fetch; a fine-grained token needs `contents: read` for what is private. */
export function mayFetch(world: World, actor: Actor, repository: Repository): boolean {
  return mayRead(world, actor, repository) && (!repository.private || holds(actor, 'contents', 'read'));
}

/** Changing a file in `.github/workflows/` needs a permission of its own, which the workflow token can never have. */
export function mayChangeWorkflows(actor: Actor): boolean {
  return actor.kind !== 'workflow' && holds(actor, 'workflows', 'write');
}

export { mayRead };
