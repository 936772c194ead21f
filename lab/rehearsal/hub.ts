import { Octokit } from '@octokit/rest';
import { startGitHub, type LabEvent, type LabGitHub } from '../github/index.ts';
import { gitHubClaims, type GitHubClaims } from '../sigstore/index.ts';

export const REGISTRY = 'acme/registry';
const AT = { owner: 'acme', repo: 'registry' };
/** Who builds the plugins; their workflows sign or hold the key. */
export const PUBLISHERS = {
  azure_openai_embeddings: 'acme/azure-openai-embeddings',
  text_redaction: 'acme/text-redaction',
} as const;
/** A repository outside the organization, and its owner's fork of the registry. */
export const STRANGERS = { repository: 'stranger/azure-openai-embeddings', fork: 'stranger/registry' } as const;
export const MAIN = 'main';
export const PUBLICATION_BRANCH = 'publication';

/** `security` is whom policy.yml names as approver. */
export type Login = 'maintainer' | 'security' | 'stranger';

const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** The lab's GitHub with an organization on it, as the people of the story use it. */
export interface Hub extends AsyncDisposable {
  readonly lab: LabGitHub;
  /** Everything that would start a workflow, oldest first. */
  readonly events: readonly LabEvent[];
  /** What GitHub vouches for in a run of that repository's workflow. */
  claims(repository: string, workflow: string, ref: string): GitHubClaims;
  /** Where git pushes with that person's rights. */
  pushUrl(login: Login, repository?: string): string;
  openPull(login: Login, branch: string, title: string): Promise<number>;
  approve(login: Login, number: number): Promise<void>;
  merge(number: number): Promise<void>;
  headOf(number: number): Promise<string>;
  /** Tip of the protected branch. */
  tip(): Promise<string>;
}

export async function openHub(): Promise<Hub> {
  const lab = await startGitHub();
  const events: LabEvent[] = [];
  lab.onEvent((event) => events.push(event));
  await populate(lab);
  const clients = new Map<Login, Octokit['rest']>();
  const as = (login: Login): Octokit['rest'] => {
    const client =
      clients.get(login) ??
      new Octokit({ baseUrl: lab.apiUrl, log: SILENT, auth: lab.issueToken({ user: login }) }).rest;
    clients.set(login, client);
    return client;
  };
  return {
    lab,
    events,
    claims(repository, workflow, ref) {
      const { id, owner } = lab.repository(repository);
      const headBranch = ref.replace(/^refs\/(?:heads|tags)\//, '');
      const path = `.github/workflows/${workflow}`;
      // GitHub is asked who started it: nobody approves what their own run made.
      const run = lab.recordRun(repository, {
        path,
        event: 'push',
        headSha: '1'.repeat(40),
        headBranch,
        actor: 'maintainer',
      });
      return gitHubClaims({
        repository,
        repository_id: String(id),
        repository_owner_id: String(owner.id),
        ref,
        workflow_ref: `${repository}/${path}@${ref}`,
        run_id: String(run),
      });
    },
    pushUrl: (login, repository = REGISTRY) => lab.cloneUrl(repository, lab.issueToken({ user: login })),
    async openPull(login, branch, title) {
      return (await as(login).pulls.create({ ...AT, title, head: branch, base: MAIN })).data.number;
    },
    async approve(login, number) {
      await as(login).pulls.createReview({ ...AT, pull_number: number, event: 'APPROVE' });
    },
    async merge(number) {
      await as('maintainer').pulls.merge({ ...AT, pull_number: number, merge_method: 'merge' });
    },
    headOf: async (number) => (await as('maintainer').pulls.get({ ...AT, pull_number: number })).data.head.sha,
    tip: async () => (await as('maintainer').git.getRef({ ...AT, ref: `heads/${MAIN}` })).data.object.sha,
    [Symbol.asyncDispose]: () => lab.close(),
  };
}

async function populate(lab: LabGitHub): Promise<void> {
  for (const login of ['maintainer', 'security', 'stranger']) lab.createUser(login);
  lab.createOrg('acme', ['maintainer']);
  for (const name of [REGISTRY, ...Object.values(PUBLISHERS), STRANGERS.repository]) await lab.createRepository(name);
  lab.grant(REGISTRY, { user: 'security' }, 'write');
  // Its tokens open the pull requests: those of a workflow's own token would start no check.
  lab.createApp('acme-release', 'acme');
}

/** From now on changes reach the main branch by an approved pull request; its owner can push past that, as owners can. */
export function protectRegistry({ lab }: Hub): void {
  lab.protect(REGISTRY, MAIN, { requiredApprovals: 1, bypass: ['maintainer'] });
}

/** The stranger forks the registry, as anyone may. */
export async function forkRegistry({ lab }: Hub): Promise<void> {
  const stranger = new Octokit({ baseUrl: lab.apiUrl, log: SILENT, auth: lab.issueToken({ user: 'stranger' }) });
  await stranger.rest.repos.createFork(AT);
}
