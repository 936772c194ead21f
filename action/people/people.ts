import type { Review, Standing } from '../../core/approval/approval-evidence.ts';
import type { NamedPeople, NamedTeam } from '../../core/approval/named-people.ts';
import { GitHubError, type GitHubClient } from '../github/client.ts';
import { PAGE_SIZE, readListed } from '../github/listed.ts';
import type { RepositoryName } from '../github/repository-name.ts';

/** Those whose word could count, by number or by team. */
export interface Holders {
  readonly ids: ReadonlySet<number>;
  readonly unreadTeams: readonly string[];
  /** What GitHub says now of those of the reviewers who are among them; of others nothing is asked. */
  standings(reviews: readonly Review[]): Promise<ReadonlyMap<number, Standing>>;
}

export type PeopleSource = (named: NamedPeople) => Promise<Holders>;

const MAX_MEMBERS = 5000;
/** Teams of an organization that are looked through for one that has another name by now. */
const MAX_TEAMS = 3000;

/**
 * Asks who reviewers are. The workflow's token can never read a team: `members` is a client with members:read of the
 * organization, and without it every team counts as unread. Strangers' reviews cost nothing: on a public repository anyone
 * can submit thousands. Each team is asked for once.
 */
export function gitHubPeople(
  github: GitHubClient,
  members: GitHubClient | undefined,
  at: RepositoryName,
): PeopleSource {
  const asked = new Map<number, Promise<ReadonlySet<number> | undefined>>();
  const peopleIn = async (team: NamedTeam) => {
    if (members === undefined) return undefined;
    const people = asked.get(team.id) ?? membersOf(members, team);
    asked.set(team.id, people);
    return people;
  };
  return async (named) => {
    const teams = new Map<number, ReadonlySet<number>>();
    const unreadTeams: string[] = [];
    for (const team of named.teams) {
      const found = await peopleIn(team);
      if (found === undefined) unreadTeams.push(team.name);
      else teams.set(team.id, found);
    }
    const ids = new Set([...named.users, ...[...teams.values()].flatMap((people) => [...people])]);
    return {
      ids,
      unreadTeams,
      async standings(reviews) {
        const standings = new Map<number, Standing>();
        for (const { userId, login } of new Map(reviews.map((review) => [review.userId, review])).values()) {
          if (!ids.has(userId)) continue;
          const isIn = [...teams].filter(([, people]) => people.has(userId)).map(([id]) => id);
          standings.set(userId, { ...(await permissionOf(github, at, { userId, login })), teams: new Set(isIn) });
        }
        return standings;
      },
    };
  };
}

/** Active members by number, those of teams within it included; undefined where the team cannot be read, or is gone. */
async function membersOf(members: GitHubClient, team: NamedTeam): Promise<ReadonlySet<number> | undefined> {
  const [org = '', written = ''] = team.name.split('/');
  try {
    const slug = await slugOf(members, org, { id: team.id, written });
    if (slug === undefined) return undefined;
    const people = new Set<number>();
    const asked = { org, team_slug: slug, per_page: PAGE_SIZE };
    for await (const { data } of members.paginate.iterator(members.rest.teams.listMembersInOrg, asked)) {
      for (const person of data) people.add(person.id);
      if (people.size > MAX_MEMBERS) return undefined;
    }
    return people;
  } catch (error) {
    if (isDenied(error)) return undefined;
    throw error;
  }
}

/**
 * The name that a team has now: a team is the one that policy means by its number, whatever it was called, and one that took
 * the name is another. The API finds a team by its name alone.
 */
async function slugOf(
  members: GitHubClient,
  org: string,
  { id, written }: { readonly id: number; readonly written: string },
): Promise<string | undefined> {
  try {
    if ((await members.rest.teams.getByName({ org, team_slug: written })).data.id === id) return written;
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404) throw error;
  }
  const pages = members.paginate.iterator(members.rest.teams.list, { org, per_page: PAGE_SIZE });
  const teams = await readListed<{ readonly id: number; readonly slug: string }>(pages, MAX_TEAMS);
  return teams === 'too-long' ? undefined : teams.find((team) => team.id === id)?.slug;
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
