import type { Plugin } from '../../registry-schema/generated/types.ts';
import { ownerText, type Owner } from '../../core/codeowners/parse-codeowners.ts';
import { both, everyOf, finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { GitHubError, type GitHubClient } from '../github/client.ts';
import { gitHubOwners } from '../github/owner-directory.ts';
import type { RepositoryName } from '../github/repository-name.ts';
import { ownerFact, type OwnerNumbers } from '../owners/check-lock.ts';
import type { NumberedOwner } from './owner-numbers.ts';

type WorkflowIdentity = Extract<Plugin['publishers'][number], { kind: 'workflow' }>;

/** Who may sign, but for what GitHub alone knows. */
export interface IdentityWish {
  readonly repository: RepositoryName;
  /** A file name in .github/workflows of the repository, or `owner/repo/.github/workflows/file.yml` of a shared one. */
  readonly workflow: string;
  readonly refPattern: string;
  readonly trigger: string;
  readonly runner: WorkflowIdentity['runner_environment'];
  readonly issuer: string;
  /** Where the repository is for people, `https://github.com`. */
  readonly serverUrl: string;
}

export interface GitHubFacts {
  readonly identity: WorkflowIdentity;
  readonly owners: readonly NumberedOwner[];
  /** False where the workflow lies in the repository's default branch not yet; undefined where it is another's. */
  readonly hasWorkflow: boolean | undefined;
}

/**
 * Asks GitHub for the numbers behind names: of the repository, its owner, and the plugin's owners. A name can be given up
 * and taken by another; its number cannot.
 *
 * Codes: ENROL_REPOSITORY_UNKNOWN, OWNERS_NAME_UNKNOWN, OWNERS_UNREAD.
 * @throws GitHubError for anything but "not there" and "not allowed"
 */
export async function askGitHub(
  github: GitHubClient,
  wish: IdentityWish,
  owners: readonly Owner[],
): Promise<Outcome<GitHubFacts>> {
  const identity = await identityOf(github, wish);
  const directory = gitHubOwners(github, github, wish.repository);
  const numbers: Outcome<NumberedOwner>[] = [];
  // An e-mail address has no number that could be asked for.
  for (const owner of owners) if (owner.kind !== 'email') numbers.push(await numberOf(directory, owner));
  const read = both(identity, everyOf(numbers));
  if (read.kind === 'refused') return read;
  const [found, numbered] = read.value;
  return ok({ identity: found, owners: numbered, hasWorkflow: await hasWorkflow(github, found, wish) });
}

async function identityOf(github: GitHubClient, wish: IdentityWish): Promise<Outcome<WorkflowIdentity>> {
  const asked = await repositoryOf(github, wish.repository);
  if (asked.kind === 'refused') return asked;
  // The name as GitHub writes it: certificates carry that one.
  const { full_name: name, id, owner: account } = asked.value;
  return ok({
    kind: 'workflow',
    issuer: wish.issuer,
    source_repository: `${wish.serverUrl}/${name}`,
    source_repository_id: String(id),
    source_repository_owner_id: String(account.id),
    workflow: wish.workflow.includes('/') ? wish.workflow : `${name}/.github/workflows/${wish.workflow}`,
    ref_pattern: wish.refPattern,
    trigger: wish.trigger,
    runner_environment: wish.runner,
  });
}

async function numberOf(directory: OwnerNumbers, owner: Owner): Promise<Outcome<NumberedOwner>> {
  const fact = await ownerFact(owner, directory);
  if (fact.kind === 'found') return ok({ owner, id: fact.id });
  return refused(
    fact.kind === 'missing'
      ? finding('OWNERS_NAME_UNKNOWN', `GitHub knows no ${ownerText(owner)}, or does not show it to the token`)
      : finding('OWNERS_UNREAD', `${ownerText(owner)}: ${fact.why}`),
  );
}

async function hasWorkflow(
  github: GitHubClient,
  { workflow }: WorkflowIdentity,
  { workflow: given, repository }: IdentityWish,
): Promise<boolean | undefined> {
  if (given.includes('/')) return undefined;
  const path = workflow.split('/').slice(2).join('/');
  try {
    await github.rest.repos.getContent({ ...repository, path });
    return true;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return false;
    // To read a file needs more than to see the repository: not to know is no reason against.
    if (error instanceof GitHubError && error.status === 403) return undefined;
    throw error;
  }
}

/** GitHub answers 404 also for what a token may not see. */
async function repositoryOf(github: GitHubClient, at: RepositoryName) {
  try {
    return ok((await github.rest.repos.get({ ...at })).data);
  } catch (error) {
    if (!(error instanceof GitHubError) || ![401, 403, 404].includes(error.status)) throw error;
    const message = `GitHub answered ${error.status} for ${at.owner}/${at.repo}`;
    return refused(finding('ENROL_REPOSITORY_UNKNOWN', message));
  }
}
