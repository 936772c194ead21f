import { parseOwner, ownerText, type Owner } from '../../core/codeowners/parse-codeowners.ts';
import { finding, ok, unlessFound, type Outcome } from '../../core/finding.ts';
import { UsageError, type Env, type OptionSpecs, type OptionValues } from '../command.ts';
import { connectGitHub, GITHUB_OPTIONS } from './github-connection.ts';
import type { OwnerFact } from '../../action/people/owner-directory.ts';
import { SEATS, type GitHubWish } from './github-template.ts';

/** How `init` begins a registry that lives on GitHub. */
export const GITHUB_INIT_OPTIONS = {
  github: {
    type: 'string',
    value: 'ORG/REPO',
    description: 'where it will live: approvals are reviews there, by CODEOWNERS and seats',
  },
  security: {
    type: 'string',
    value: '@ORG/TEAM',
    description: 'of --github: platform security (@ORG/plugin-security)',
  },
  certifier: { type: 'string', value: '@ORG/TEAM', description: 'of --github: who certifies covenants (--security)' },
  privacy: { type: 'string', value: '@ORG/TEAM', description: 'of --github: who speaks for data (--security)' },
  ...GITHUB_OPTIONS,
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof GITHUB_INIT_OPTIONS>;
type Team = Extract<Owner, { kind: 'team' }>;

/**
 * The teams that options name, with their numbers where there is a token to ask by; undefined without --github.
 * Codes: OWNERS_NAME_UNKNOWN, OWNERS_UNREAD.
 * @throws UsageError for what is no repository or team
 */
export async function gitHubWish(options: Options, env: Env, cwd: string): Promise<Outcome<GitHubWish> | undefined> {
  if (options.github === undefined) {
    const alone = SEATS.find((seat) => options[seat] !== undefined);
    if (alone !== undefined) throw new UsageError(`--${alone} belongs to --github`);
    return undefined;
  }
  const [organization = ''] = options.github.split('/');
  const security = teamOf('security', options.security ?? `@${organization}/plugin-security`);
  const teams = {
    security,
    certifier: teamOf('certifier', options.certifier ?? ownerText(security)),
    privacy: teamOf('privacy', options.privacy ?? ownerText(security)),
  };
  if (options['token-file'] === undefined && (env['GITHUB_TOKEN'] ?? '') === '')
    return ok({ teams, numbers: undefined });
  return numbered(teams, options, options.github, { env, cwd });
}

async function numbered(
  teams: GitHubWish['teams'],
  options: Options,
  repository: string,
  { env, cwd }: { readonly env: Env; readonly cwd: string },
): Promise<Outcome<GitHubWish>> {
  const { github, at } = await connectGitHub(repository, options, env, cwd);
  const { gitHubOwners } = await import('../../action/people/owner-directory.ts');
  const directory = gitHubOwners(github, github, at);
  const distinct = [...new Map(SEATS.map((seat) => [ownerText(teams[seat]), teams[seat]])).values()];
  const asked: { readonly owner: Team; readonly fact: OwnerFact }[] = [];
  for (const owner of distinct) asked.push({ owner, fact: await directory.team(owner.organization, owner.slug) });
  const findings = asked.flatMap(({ owner, fact }) => {
    if (fact.kind === 'missing')
      return [finding('OWNERS_NAME_UNKNOWN', `GitHub knows no ${ownerText(owner)}, or does not show it to the token`)];
    return fact.kind === 'unread' ? [finding('OWNERS_UNREAD', `${ownerText(owner)}: ${fact.why}`)] : [];
  });
  return unlessFound(findings, () => ({
    teams,
    numbers: asked.flatMap(({ owner, fact }) => (fact.kind === 'found' ? [{ owner, id: fact.id }] : [])),
  }));
}

function teamOf(option: string, text: string): Team {
  const owner = parseOwner(text);
  if (owner?.kind !== 'team') throw new UsageError(`--${option} is @org/team`);
  return owner;
}

/** What is still to do, in order. */
export function nextOnGitHub(wish: GitHubWish | undefined, repository: string | undefined): readonly string[] {
  if (wish === undefined || repository === undefined) return [];
  return [
    ...(wish.numbers === undefined
      ? [
          `portcullis owners lock --github ${repository} writes down the numbers behind CODEOWNERS: without them nothing is approved`,
          'fill in the seats in policy.yml, by number',
        ]
      : []),
    `push it to ${repository} before anybody proposes to it`,
  ];
}
