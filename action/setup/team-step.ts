import { unlessAbsent, type SetupStep } from './step.ts';
import type { RegistryPlace } from './registry-place.ts';

/** What a team is for, to the slug it has. */
export interface TeamSlugs {
  readonly security: string;
  readonly certifiers: string;
  readonly owners: string;
}

export interface NumberedTeam {
  readonly slug: string;
  readonly id: number;
}

export type NumberedTeams = Readonly<Record<keyof TeamSlugs, NumberedTeam>>;

const ROLES = ['security', 'certifiers', 'owners'] as const;

interface Seen {
  readonly id: number;
  readonly isSecret: boolean;
  readonly mayWrite: boolean;
}

/** The three teams: visible, because GitHub asks no secret one as owner, and able to write, because it asks nobody else. */
export function teamStep(
  place: RegistryPlace,
  slugs: TeamSlugs,
): SetupStep & { readonly numbers: () => Promise<NumberedTeams> } {
  const { github, at } = place;
  const org = at.owner;
  const { teams } = github.rest;

  async function seen(slug: string): Promise<Seen | undefined> {
    const found = await unlessAbsent(teams.getByName({ org, team_slug: slug }));
    if (found === undefined) return undefined;
    // Without this type GitHub says that the team has the repository, and not how.
    const headers = { accept: 'application/vnd.github.v3.repository+json' };
    const asked = teams.checkPermissionsForRepoInOrg({ org, team_slug: slug, ...at, headers });
    const granted = await unlessAbsent(asked);
    const { id, privacy } = found.data;
    return { id, isSecret: privacy === 'secret', mayWrite: granted?.data.permissions?.push === true };
  }

  return {
    name: 'teams',
    needs: ['repository'],
    async look() {
      const all = await Promise.all(ROLES.map(async (role) => ({ slug: slugs[role], team: await seen(slugs[role]) })));
      const absent = all.filter(({ team }) => team === undefined).map(({ slug }) => slug);
      const powerless = all.filter(({ team }) => team?.mayWrite === false).map(({ slug }) => slug);
      const secret = all.filter(({ team }) => team?.isSecret === true).map(({ slug }) => slug);
      const notes = secret.map((slug) => `make the team ${slug} visible: GitHub asks no secret team as owner`);
      const will = [
        ...(absent.length === 0 ? [] : [`create ${absent.join(', ')}`]),
        ...(powerless.length + absent.length === 0 ? [] : [`let ${[...absent, ...powerless].join(', ')} write`]),
      ].join('; ');
      const named = all.map(({ slug, team }) => (team === undefined ? slug : `${slug} (${team.id})`)).join(', ');
      if (will === '') return { state: secret.length === 0 ? 'exists' : 'differs', is: named, notes };
      return { state: absent.length > 0 ? 'missing' : 'differs', is: named, will, notes };
    },
    async apply() {
      const notes: string[] = [];
      for (const slug of new Set(ROLES.map((role) => slugs[role]))) {
        const team = await seen(slug);
        if (team === undefined) {
          await teams.create({ org, name: slug, privacy: 'closed' });
          notes.push(`put people into @${org}/${slug}: whoever made it is its only member`);
        }
        if (team?.mayWrite !== true)
          await teams.addOrUpdateRepoPermissionsInOrg({ org, team_slug: slug, ...at, permission: 'push' });
      }
      return notes;
    },
    async numbers() {
      const numbered = async (role: keyof TeamSlugs): Promise<NumberedTeam> => {
        const { data } = await teams.getByName({ org, team_slug: slugs[role] });
        return { slug: data.slug, id: data.id };
      };
      return {
        security: await numbered('security'),
        certifiers: await numbered('certifiers'),
        owners: await numbered('owners'),
      };
    },
  };
}
