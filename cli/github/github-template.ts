import type { NumberedOwner } from '../../action/enrol/owner-numbers.ts';
import type { Owner } from '../../core/codeowners/parse-codeowners.ts';
import { ownerText } from '../../core/codeowners/parse-codeowners.ts';
import { OWNERS_LOCK_FILE, renderOwnersLock } from '../../core/documents/owners-lock.ts';
import { POLICY_FILE } from '../../core/documents/policy.ts';

type Team = Extract<Owner, { kind: 'team' }>;

export const SEATS = ['security', 'certifier', 'privacy'] as const;

/** Who sits where in a registry on GitHub. */
export interface GitHubWish {
  readonly teams: Readonly<Record<(typeof SEATS)[number], Team>>;
  /** Numbers of the teams; undefined where nobody could be asked. */
  readonly numbers: readonly NumberedOwner[] | undefined;
}

/** Where the part of the template's policy.yml begins that says who approves: to its end it is about pushes. */
const APPROVALS_BEGIN = '# Who approves a change.';

/** The template's files that differ in a registry whose approvals are reviews on GitHub. */
export function gitHubFiles(
  template: ReadonlyMap<string, Uint8Array>,
  { teams, numbers }: GitHubWish,
): ReadonlyMap<string, Uint8Array> {
  const policy = Buffer.from(template.get(POLICY_FILE) ?? '').toString('utf8');
  const begin = policy.indexOf(APPROVALS_BEGIN);
  if (begin === -1) throw new Error("the template's policy.yml does not say who approves");
  const id = (team: Team) => numbers?.find(({ owner }) => ownerText(owner) === ownerText(team))?.id;
  const files = new Map<string, Uint8Array>();
  const seats = SEATS.map((seat) => [seat, teams[seat], id(teams[seat])] as const);
  files.set(POLICY_FILE, Buffer.from(`${policy.slice(0, begin)}${approvals(seats)}`, 'utf8'));
  files.set('CODEOWNERS', Buffer.from(codeowners(ownerText(teams.security)), 'utf8'));
  if (numbers !== undefined) {
    const security = numbers.filter(({ owner }) => ownerText(owner) === ownerText(teams.security));
    const locked = security.map(({ id }) => [`${teams.security.organization}/${teams.security.slug}`, id]);
    files.set(OWNERS_LOCK_FILE, renderOwnersLock({ users: {}, teams: Object.fromEntries(locked) }));
  }
  return files;
}

type Seat = readonly [name: string, team: Team, id: number | undefined];

function approvals(seats: readonly Seat[]): string {
  const known = seats.filter(([, , id]) => id !== undefined);
  const head = `# Who approves a change: reviews on the pull request's head. One owner of every line of CODEOWNERS that covers a changed
# path, by the numbers in owners.lock.json; names can be given up and taken by others.
approvals:
  source: github
  required: 1
  code_owners: true
`;
  if (known.length < seats.length)
    return `${head}  # Seats go by number: look up your teams and say who certifies.
  # seats:
${seats.map(([name, { organization, slug }]) => `  #   ${name}: { teams: [{ id: 0, name: ${organization}/${slug} }] }`).join('\n')}
`;
  const lines = known.map(
    ([name, { organization, slug }, id]) => `    ${name}: { teams: [{ id: ${id}, name: ${organization}/${slug} }] }`,
  );
  return `${head}  # Seats are filled by people of these teams, one seat each; what needs which seat is below.
  seats:
${lines.join('\n')}

# Whose word a change needs for what it puts at risk, besides its owners'.
quorum:
  # Certification attaches to the covenant: an unchanged one keeps it.
  - { risk: first-release, seats: { certifier: 1 } }
  - { risk: covenant, seats: { certifier: 1 } }
  # Somewhere new that data could go.
  - { risk: egress-host, seats: { security: 1 } }
  # More sensitive data than before.
  - { risk: data-class-raised, seats: { privacy: 1 } }
  # More trust for all that comes later.
  - { risk: tier-promoted, seats: { security: 2 } }
`;
}

function codeowners(security: string): string {
  return `# Who owns what in this registry. The last line that covers a path decides.
# The rules, the records and the roots of trust belong to platform security.
* ${security}

# Each plugin's folder belongs to its owners: \`portcullis plugin new\` adds a line above the one below,
# which keeps tiers and publishers with platform security.
/plugins/*/plugin.json ${security}
`;
}
