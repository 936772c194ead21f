import type { Commit, FileChange } from './git.ts';
import type { Json, JsonObject } from './json.ts';
import { POISON_TEXT } from './poison.ts';
import type { Site } from './site.ts';
import {
  fullName,
  roleReaches,
  type Account,
  type Actor,
  type App,
  type Issue,
  type Repository,
  type Role,
  type Team,
} from './world.ts';

/** Every function here gives the members that the lab models; `Description.complete` poisons the rest. */

export const apiOf = (site: Site, repository: Repository) => `${site.apiUrl}/repos/${fullName(repository)}`;
export const pageOf = (site: Site, repository: Repository) => `${site.serverUrl}/${fullName(repository)}`;
export const nodeId = (kind: string, id: number) => `${kind}_lab${id}`;

export function renderAccount(site: Site, account: Account): JsonObject {
  const { login, id, type } = account;
  return {
    login,
    id,
    node_id: nodeId('U', id),
    type,
    site_admin: false,
    url: `${site.apiUrl}/users/${encodeURIComponent(login)}`,
    html_url: `${site.serverUrl}/${type === 'Bot' ? `apps/${login.replace('[bot]', '')}` : login}`,
  };
}

export function renderApp(site: Site, app: App): JsonObject {
  return {
    id: app.id,
    slug: app.slug,
    name: app.name,
    owner: renderAccount(site, app.owner),
    node_id: nodeId('A', app.id),
  };
}

export function renderRepository(site: Site, repository: Repository, role?: Role): JsonObject {
  const { id, name, defaultBranch, parent } = repository;
  const permissions = role === undefined ? {} : { permissions: permissionsOf(role, !repository.private) };
  return {
    id,
    node_id: nodeId('R', id),
    name,
    full_name: fullName(repository),
    owner: renderAccount(site, repository.owner),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: pageOf(site, repository),
    url: apiOf(site, repository),
    clone_url: `${pageOf(site, repository)}.git`,
    default_branch: defaultBranch,
    fork: parent !== undefined,
    archived: false,
    disabled: false,
    created_at: repository.createdAt,
    ...permissions,
  };
}

export function permissionsOf(role: Role, isPublic: boolean): JsonObject {
  const reaches = (wanted: Role) => roleReaches(role, wanted);
  return {
    admin: reaches('admin'),
    maintain: reaches('maintain'),
    push: reaches('write'),
    triage: reaches('triage'),
    pull: isPublic || reaches('read'),
  };
}

function renderPerson(site: Site, email: string): Json {
  const account = site.world.accountByEmail(email);
  return account === undefined ? null : renderAccount(site, account);
}

/** Nothing in the lab signs commits. */
const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

export function renderCommit(site: Site, repository: Repository, commit: Commit): JsonObject {
  const { sha, message, author, committer, parents } = commit;
  return {
    sha,
    node_id: `C_lab${sha}`,
    url: `${apiOf(site, repository)}/commits/${sha}`,
    html_url: `${pageOf(site, repository)}/commit/${sha}`,
    commit: {
      author: { ...author },
      committer: { ...committer },
      message,
      tree: { sha: commit.tree, url: `${apiOf(site, repository)}/git/trees/${commit.tree}` },
      verification: UNSIGNED,
    },
    // Whoever registered the address, which is not who pushed.
    author: renderPerson(site, author.email),
    committer: renderPerson(site, committer.email),
    parents: parents.map((each) => ({ sha: each, url: `${apiOf(site, repository)}/commits/${each}` })),
  };
}

export function renderGitCommit(site: Site, repository: Repository, commit: Commit): JsonObject {
  const { sha, message, author, committer, parents, tree } = commit;
  const at = `${apiOf(site, repository)}/git`;
  return {
    sha,
    node_id: `C_lab${sha}`,
    url: `${at}/commits/${sha}`,
    author: { ...author },
    committer: { ...committer },
    message,
    tree: { sha: tree, url: `${at}/trees/${tree}` },
    parents: parents.map((each) => ({ sha: each, url: `${at}/commits/${each}`, html_url: POISON_TEXT })),
    verification: UNSIGNED,
  };
}

export function renderChange(site: Site, repository: Repository, change: FileChange): JsonObject {
  const { path, sha, status, additions, deletions, previous } = change;
  return {
    sha,
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    contents_url: `${apiOf(site, repository)}/contents/${encodeURIComponent(path)}`,
    ...(previous === undefined ? {} : { previous_filename: previous }),
  };
}

export function renderLabel(name: string): JsonObject {
  return { id: 1, node_id: 'LA_lab1', url: POISON_TEXT, name, description: '', color: 'ededed', default: false };
}

export function renderIssue(site: Site, repository: Repository, issue: Issue): JsonObject {
  const { id, number, pull } = issue;
  const url = `${apiOf(site, repository)}/issues/${number}`;
  const links = {
    url: `${apiOf(site, repository)}/pulls/${number}`,
    html_url: `${pageOf(site, repository)}/pull/${number}`,
    diff_url: POISON_TEXT,
    patch_url: POISON_TEXT,
  };
  return {
    id,
    node_id: nodeId('I', id),
    number,
    url,
    html_url: `${pageOf(site, repository)}/${pull === undefined ? 'issues' : 'pull'}/${number}`,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    user: renderAccount(site, issue.user),
    labels: issue.labels.map((name) => renderLabel(name)),
    comments: [...repository.comments.values()].filter((each) => each.issue === issue).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    locked: false,
    author_association: site.world.association(issue.user, repository),
    ...(pull === undefined ? {} : { pull_request: links }),
  };
}

export function renderTeam(site: Site, organization: Account, team: Team): JsonObject {
  return {
    id: team.id,
    node_id: nodeId('T', team.id),
    slug: team.slug,
    name: team.name,
    description: null,
    privacy: team.privacy,
    url: `${site.apiUrl}/organizations/${organization.id}/team/${team.id}`,
    html_url: `${site.serverUrl}/orgs/${organization.login}/teams/${team.slug}`,
    parent: null,
    type: 'organization',
  };
}

/** The members that every webhook payload has. */
export function renderEnvelope(site: Site, repository: Repository, actor: Actor): JsonObject {
  const organization = site.world.organizations.get(repository.owner.id);
  return {
    repository: site.description.completeAs('full-repository', renderRepository(site, repository)),
    ...(organization === undefined ? {} : { organization: { login: repository.owner.login, id: repository.owner.id } }),
    ...(actor.account === undefined
      ? {}
      : { sender: site.description.completeAs('simple-user', renderAccount(site, actor.account)) }),
  };
}
