import type { Review, Standing } from '../../core/approval/approval-evidence.ts';
import type { NamedPeople, NamedTeam } from '../../core/approval/named-people.ts';
import { GitHubError, type GitHubClient } from './client.ts';
import type { RepositoryName } from './repository-name.ts';

/** What GitHub says now of those whose word could count. */
export interface PeopleFacts {
  /** Of reviewers who hold a role by number or by team; of others nothing is asked. */
  readonly standings: ReadonlyMap<number, Standing>;
  readonly unreadTeams: readonly string[];
}

export type PeopleSource = (reviews: readonly Review[], named: NamedPeople) => Promise<PeopleFacts>;

const PAGE_SIZE = 100;
const MAX_MEMBERS = 5000;

/**
 * Asks who reviewers are. The workflow's token can never read a team: `members` is a client with members:read of the
 * organization, and without it every team counts as unread. Strangers' reviews cost nothing: on a public repository anyone
 * can submit thousands.
 */
export function gitHubPeople(
  github: GitHubClient,
  members: GitHubClient | undefined,
  at: RepositoryName,
): PeopleSource {
  return async (reviews, named) => {
    const teams = new Map<number, ReadonlySet<number>>();
    const unreadTeams: string[] = [];
    for (const team of named.teams) {
      const found = members === undefined ? undefined : await membersOf(members, team);
      if (found === undefined) unreadTeams.push(team.name);
      else teams.set(team.id, found);
    }
    const standings = new Map<number, Standing>();
    for (const { userId, login } of new Map(reviews.map((review) => [review.userId, review])).values()) {
      const isIn = [...teams].filter(([, people]) => people.has(userId)).map(([id]) => id);
      if (isIn.length === 0 && !named.users.has(userId)) continue;
      standings.set(userId, { ...(await permissionOf(github, at, { userId, login })), teams: new Set(isIn) });
    }
    return { standings, unreadTeams };
  };
}

/** Active members by number, those of teams within it included; undefined where the team cannot be read or is another. */
async function membersOf(members: GitHubClient, { id, name }: NamedTeam): Promise<ReadonlySet<number> | undefined> {
  const [org = '', slug = ''] = name.split('/');
  try {
    // A team that took the name of one that is gone is not the one that policy means.
    if ((await members.rest.teams.getByName({ org, team_slug: slug })).data.id !== id) return undefined;
    const people = new Set<number>();
    const pages = members.paginate.iterator(members.rest.teams.listMembersInOrg, {
      org,
      team_slug: slug,
      per_page: PAGE_SIZE,
    });
    for await (const { data } of pages) {
      for (const person of data) people.add(person.id);
      if (people.size > MAX_MEMBERS) return undefined;
    }
    return people;
  } catch (error) {
    if (isDenied(error)) return undefined;
    throw error;
  }
}

/** A login may have passed to another account since the review: the answer must be about the number. */
async function permissionOf(
  github: GitHubClient,
  at: RepositoryName,
  { userId, login }: Pick<Review, 'userId' | 'login'>,
): Promise<Pick<Standing, 'kind' | 'mayWrite'>> {
  try {
    const { data } = await github.rest.repos.getCollaboratorPermissionLevel({ ...at, username: login });
    if (data.user?.id !== userId) return { kind: 'user', mayWrite: 'unknown' };
    const kind = data.user.type === 'User' ? 'user' : 'bot';
    return { kind, mayWrite: data.permission === 'admin' || data.permission === 'write' };
  } catch (error) {
    if (isDenied(error)) return { kind: 'user', mayWrite: 'unknown' };
    throw error;
  }
}

/** Not allowed to see it, or nothing there: GitHub does not always say which. */
function isDenied(error: unknown): boolean {
  return error instanceof GitHubError && (error.status === 403 || error.status === 404);
}
