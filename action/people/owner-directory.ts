import { GitHubError, type GitHubClient } from '../github/client.ts';
import type { RepositoryName } from '../github/repository-name.ts';

/** What GitHub says of a name that CODEOWNERS uses. */
export type OwnerFact =
  | { readonly kind: 'found'; readonly id: number }
  /** Nobody has the name. */
  | { readonly kind: 'missing' }
  /** The token may not see it. */
  | { readonly kind: 'unread'; readonly why: string };

/** What an owner may do with the repository; GitHub asks none who may not write. */
export interface OwnerPower {
  readonly mayWrite: boolean | 'unknown';
  /** Of a team: a secret one is no owner. */
  readonly isVisible: boolean;
}

/** An error that GitHub itself found in the file of the default branch. */
export interface CodeownersError {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly suggestion: string | undefined;
}

/** GitHub, asked about those whom CODEOWNERS names. */
export interface OwnerDirectory {
  user(login: string): Promise<OwnerFact>;
  team(organization: string, slug: string): Promise<OwnerFact>;
  userPower(login: string): Promise<OwnerPower>;
  teamPower(organization: string, slug: string): Promise<OwnerPower>;
  /** Undefined where the default branch has no such file, or the token may not ask. */
  errors(): Promise<readonly CodeownersError[] | undefined>;
}

const UNKNOWN: OwnerPower = { mayWrite: 'unknown', isVisible: true };

/** @param members with members:read of the organization; a workflow's own token can never read a team. */
export function gitHubOwners(
  github: GitHubClient,
  members: GitHubClient | undefined,
  at: RepositoryName,
): OwnerDirectory {
  return {
    async user(login) {
      return factOf(async () => (await github.rest.users.getByUsername({ username: login })).data.id);
    },
    async team(org, slug) {
      if (members === undefined) return { kind: 'unread', why: 'no token reads teams' };
      return factOf(async () => (await members.rest.teams.getByName({ org, team_slug: slug })).data.id);
    },
    async userPower(username) {
      const asked = github.rest.repos.getCollaboratorPermissionLevel({ ...at, username });
      const answer = await unlessDenied(asked);
      if (answer === undefined) return UNKNOWN;
      return { mayWrite: ['admin', 'write'].includes(answer.data.permission), isVisible: true };
    },
    teamPower: async (org, slug) => (members === undefined ? UNKNOWN : teamPower(members, at, org, slug)),
    async errors() {
      const answer = await unlessDenied(github.rest.repos.codeownersErrors({ ...at }));
      return answer?.data.errors.map(({ path, line, column, kind, suggestion }) => ({
        path,
        line,
        column,
        kind,
        suggestion: suggestion ?? undefined,
      }));
    },
  };
}

async function teamPower(
  members: GitHubClient,
  { owner, repo }: RepositoryName,
  org: string,
  slug: string,
): Promise<OwnerPower> {
  const team = await unlessDenied(members.rest.teams.getByName({ org, team_slug: slug }));
  if (team === undefined) return UNKNOWN;
  const isVisible = team.data.privacy !== 'secret';
  const asked = { org, team_slug: slug, owner, repo };
  // Without this type GitHub says that the team has the repository, and not how.
  const headers = { accept: 'application/vnd.github.v3.repository+json' };
  try {
    const { data } = await members.rest.teams.checkPermissionsForRepoInOrg({ ...asked, headers });
    return { mayWrite: data.permissions?.push === true, isVisible };
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return { mayWrite: false, isVisible };
    if (error instanceof GitHubError && error.status === 403) return { mayWrite: 'unknown', isVisible };
    throw error;
  }
}

async function factOf(ask: () => Promise<number>): Promise<OwnerFact> {
  try {
    return { kind: 'found', id: await ask() };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.status === 404) return { kind: 'missing' };
    if (error.status === 403) return { kind: 'unread', why: error.message };
    throw error;
  }
}

async function unlessDenied<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof GitHubError && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  }
}
