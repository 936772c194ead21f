import type { Plugin } from '../../registry-schema/generated/types.ts';
import { ownerText, type Owner } from '../../core/codeowners/parse-codeowners.ts';
import { andThen, both, everyOf, finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { MAX_WORKFLOW_BYTES, parseWorkflowFile, type WorkflowFile } from '../doctor/workflow-file.ts';
import { GitHubError, type GitHubClient } from '../github/client.ts';
import { gitHubOwners } from '../people/owner-directory.ts';
import type { RepositoryName } from '../github/repository-name.ts';
import { ownerFact, type OwnerNumbers } from '../owners/check-lock.ts';
import type { NumberedOwner } from './owner-numbers.ts';
import { signingWorkflow, startOf, type SigningWorkflow } from './signing-workflow.ts';

type WorkflowIdentity = Extract<Plugin['publishers'][number], { kind: 'workflow' }>;

/** Who may sign, but for what GitHub alone knows. */
export interface IdentityWish {
  readonly repository: RepositoryName;
  /** A file name in .github/workflows of the repository, or the workflow itself that will sign. */
  readonly workflow: string | SigningWorkflow;
  /** As the workflow file says where undefined; for the tags `v*` where there is no file. */
  readonly refPattern: string | undefined;
  /** As the workflow file says where undefined; a push where there is no file. */
  readonly trigger: string | undefined;
  readonly runner: WorkflowIdentity['runner_environment'];
  readonly issuer: string;
  /** Where the repository is for people, `https://github.com`. */
  readonly serverUrl: string;
}

export interface GitHubFacts {
  readonly identity: WorkflowIdentity;
  readonly owners: readonly NumberedOwner[];
  /** False where the workflow is not on the repository's default branch yet; undefined where nobody looked, or may. */
  readonly hasWorkflow: boolean | undefined;
}

/**
 * Asks GitHub for the numbers behind names: of the repository, its owner, and the plugin's owners. A name can be given up
 * and taken by another; its number cannot.
 *
 * Codes: ENROL_REPOSITORY_UNKNOWN, ENROL_SIGNER_UNCLEAR, YAML_…, OWNERS_NAME_UNKNOWN, OWNERS_UNREAD.
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
  return ok({ ...found, owners: numbered });
}

async function identityOf(github: GitHubClient, wish: IdentityWish): Promise<Outcome<Omit<GitHubFacts, 'owners'>>> {
  const asked = await repositoryOf(github, wish.repository);
  if (asked.kind === 'refused') return asked;
  // The name as GitHub writes it: certificates carry that one.
  const { full_name: name, id, owner: account, default_branch: defaultBranch } = asked.value;
  const seen = await signerOf(github, wish, name);
  if (seen.kind === 'refused') return seen;
  const { signer, file, hasWorkflow } = seen.value;
  const start = file === undefined ? { trigger: 'push', refPattern: 'refs/tags/v*' } : startOf(file, defaultBranch);
  const { workflow, workflowRef } = await asGitHubWrites(github, signer);
  const identity: WorkflowIdentity = {
    kind: 'workflow',
    issuer: wish.issuer,
    source_repository: `${wish.serverUrl}/${name}`,
    source_repository_id: String(id),
    source_repository_owner_id: String(account.id),
    workflow,
    ...(workflowRef === undefined ? {} : { workflow_ref_pattern: workflowRef }),
    ref_pattern: wish.refPattern ?? start.refPattern,
    trigger: wish.trigger ?? start.trigger,
    runner_environment: wish.runner,
  };
  return ok({ identity, hasWorkflow });
}

interface SeenSigner {
  readonly signer: SigningWorkflow;
  readonly file: WorkflowFile | undefined;
  readonly hasWorkflow: boolean | undefined;
}

/** Who signs, by what the repository's own file calls: the shipped one for plugins signs by the workflow that it calls. */
async function signerOf(
  github: GitHubClient,
  { workflow, repository }: IdentityWish,
  name: string,
): Promise<Outcome<SeenSigner>> {
  if (typeof workflow !== 'string') return ok({ signer: workflow, file: undefined, hasWorkflow: undefined });
  const path = `.github/workflows/${workflow}`;
  const bytes = await fileAt(github, repository, path);
  const unseen = { signer: { workflow: `${name}/${path}`, workflowRef: undefined }, file: undefined };
  if (!(bytes instanceof Uint8Array)) return ok({ ...unseen, hasWorkflow: bytes === 'absent' ? false : undefined });
  return andThen(parseWorkflowFile(bytes, path), (file) =>
    andThen(signingWorkflow(file, name), (signer) => ok({ signer, file, hasWorkflow: true })),
  );
}

/** The called workflow's repository by the name that certificates carry, where the token may see it. */
async function asGitHubWrites(github: GitHubClient, signer: SigningWorkflow): Promise<SigningWorkflow> {
  const [owner = '', repo = '', ...path] = signer.workflow.split('/');
  if (signer.workflowRef === undefined) return signer;
  const found = await repositoryOf(github, { owner, repo });
  if (found.kind === 'refused') return signer;
  return { ...signer, workflow: [found.value.full_name, ...path].join('/') };
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

/** A file of the default branch; to read one needs more than to see the repository, and not to know is no reason against. */
async function fileAt(
  github: GitHubClient,
  repository: RepositoryName,
  path: string,
): Promise<Uint8Array | 'absent' | 'unread'> {
  try {
    const { data } = await github.rest.repos.getContent({ ...repository, path });
    if (Array.isArray(data) || data.type !== 'file' || data.size > MAX_WORKFLOW_BYTES) return 'unread';
    return Buffer.from(data.content, 'base64');
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return 'absent';
    if (error instanceof GitHubError && error.status === 403) return 'unread';
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
