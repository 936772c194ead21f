import { Octokit } from '@octokit/rest';
import type { PublishedSource } from '../../../action/gate/published-releases.ts';
import { checkPull } from '../../../action/gate/check-pull.ts';
import { openGitHub, type GitHubClient } from '../../../action/github/client.ts';
import { openFetchedRepository } from '../../../action/github/fetched-repository.ts';
import { gitHubOwners } from '../../../action/people/owner-directory.ts';
import { gitHubPeople } from '../../../action/people/people.ts';
import { PullRequests } from '../../../action/github/pull-requests.ts';
import { gitAuthorization } from '../../../action/github/repository-name.ts';
import { gitHubActors } from '../../../action/people/submitters.ts';
import { gitHubApprovals, gitHubSubmitters } from '../../../action/publish/github-approvals.ts';
import { decideApproval } from '../../../core/approval/decide-approval.ts';
import { namedPeople } from '../../../core/approval/named-people.ts';
import { NO_QUORUM } from '../../../core/approval/quorum.ts';
import { parsePolicy } from '../../../core/documents/policy.ts';
import { findingsOf } from '../../../core/finding.ts';
import type { ChangeReport } from '../../../core/report/change-report.ts';
import { startGitHub, type LabGitHub, type PushedCommit } from '../../../lab/github/index.ts';
import { generateKey } from '../../../signing/generate-key.ts';
import { keySigner } from '../../../signing/key-signer.ts';
import { EMPTY_TRUST } from '../../fixtures/checkout.ts';
import { configOf, POLICY, record, value } from '../../fixtures/registry.ts';

export const REGISTRY = 'acme/registry';
export const AT = { owner: 'acme', repo: 'registry' };
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const RECORD = 'plugins/text_redaction/plugin.json';

export interface ScenePull {
  readonly number: number;
  readonly head: string;
  readonly branch: string;
  /** Tip of the main branch that it began from. */
  readonly base: string;
}

/**
 * A registry on the lab's GitHub whose policy names sam and the members of acme/security: olive owns the organization, wim
 * and eve write, rita reads, stan is a stranger, sam and second are who may approve, and tess and uma as members.
 */
export class ApprovalScene implements AsyncDisposable {
  readonly lab: LabGitHub;
  /** What the check and publish ask with. */
  readonly token: string;
  readonly membersToken: string;
  readonly policy: string;
  readonly #publisher = keySigner(generateKey().private_key);
  readonly #clients = new Map<string, Octokit>();
  #proposals = 0;

  constructor(lab: LabGitHub, tokens: Pick<ApprovalScene, 'token' | 'membersToken' | 'policy'>) {
    this.lab = lab;
    this.token = tokens.token;
    this.membersToken = tokens.membersToken;
    this.policy = tokens.policy;
  }

  as(login: string): Octokit['rest'] {
    const client =
      this.#clients.get(login) ??
      new Octokit({ baseUrl: this.lab.apiUrl, auth: this.lab.issueToken({ user: login }), log: SILENT });
    this.#clients.set(login, client);
    return client.rest;
  }

  /** A plugin's record that nobody has seen yet: admissible, and every one another. */
  change(owner = `@acme/${(this.#proposals += 1)}`): PushedCommit['files'] {
    return { [RECORD]: Buffer.from(record(this.#publisher, { owners: [owner] })) };
  }

  /** Opens a pull request with that change on a branch of its own. */
  async propose(as = 'wim', more: Partial<PushedCommit> = {}, opener = as): Promise<ScenePull> {
    const files = this.change();
    const branch = `change-${this.#proposals}`;
    const base = (await this.as('olive').git.getRef({ ...AT, ref: 'heads/main' })).data.object.sha;
    const head = await this.lab.push(REGISTRY, { as, branch, files, ...more });
    const { data } = await this.as(opener).pulls.create({ ...AT, title: 'Change', head: branch, base: 'main' });
    return { number: data.number, head, branch, base };
  }

  async review(number: number, login = 'sam', event: 'APPROVE' | 'REQUEST_CHANGES' = 'APPROVE'): Promise<number> {
    const said = { ...AT, pull_number: number, event, body: 'as seen' };
    return (await this.as(login).pulls.createReview(said)).data.id;
  }

  async merge(number: number): Promise<string> {
    return (await this.as('olive').pulls.merge({ ...AT, pull_number: number })).data.sha;
  }

  /** What the check says of a pull request now. */
  async check(number: number, options: Asking = {}): Promise<ChangeReport> {
    await using asked = await this.#ask(options);
    const { pulls, repository } = asked;
    return await checkPull({
      ...asked,
      number,
      submitterOf: gitHubSubmitters(pulls, repository),
      published: options.published,
      artifacts: () => Promise.reject(new Error('no artifact is needed')),
      now: new Date(),
      progress: () => undefined,
    });
  }

  /** Codes of what is missing by the check, sorted; empty for a change that is approved. */
  async missing(number: number, options: Asking = {}): Promise<string> {
    const { findings, approvalFindings } = await this.check(number, options);
    return codesOf([...findings, ...approvalFindings]);
  }

  /** The same of approvals alone, whatever else is wrong. */
  async unapproved(number: number, options: Asking = {}): Promise<string> {
    return codesOf((await this.check(number, options)).approvalFindings);
  }

  /** The same by publish, of a commit of the main branch. */
  async missingAtPublish(commit: string, options: Asking = {}): Promise<string> {
    await using asked = await this.#ask(options);
    await asked.repository.fetchBranch('main');
    const policy = value(parsePolicy(Buffer.from(this.policy))).value;
    const evidence = await gitHubApprovals(asked, 'main')(commit, namedPeople(policy, undefined, [RECORD]));
    return codesOf(
      findingsOf(decideApproval({ policy, evidence, quorum: NO_QUORUM, paths: [RECORD], owners: undefined })),
    );
  }

  async #ask({ isBlind = false, patience }: Asking) {
    const { apiUrl } = this.lab;
    const sleep = () => Promise.resolve();
    const open = (token: string): GitHubClient => openGitHub({ apiUrl, token, sleep: patience ?? sleep });
    const github = open(this.token);
    const members = isBlind ? undefined : open(this.membersToken);
    const remote = this.lab.cloneUrl(REGISTRY);
    const authorization = gitAuthorization(this.token);
    const repository = await openFetchedRepository({ remote, authorization, contents: 'as-read' });
    return {
      pulls: new PullRequests(github, AT),
      people: gitHubPeople(github, members, AT),
      ownerNumbers: gitHubOwners(github, members, AT),
      actors: gitHubActors(github, members),
      repository,
      [Symbol.asyncDispose]: () => repository[Symbol.asyncDispose](),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.lab.close();
    // Nothing that was asked may have been outside of GitHub's description.
    if (this.lab.violations.length > 0) throw new Error(this.lab.violations.join('\n'));
  }
}

export interface Asking {
  /** Without a token that may see who is in a team. */
  readonly isBlind?: boolean;
  readonly published?: PublishedSource;
  readonly patience?: (milliseconds: number) => Promise<void>;
}

function codesOf(findings: readonly { readonly code: string }[]): string {
  return [...new Set(findings.map(({ code }) => code))].toSorted().join(' ');
}

export async function approvalScene(options: { readonly private?: boolean } = {}): Promise<ApprovalScene> {
  const lab = await startGitHub();
  for (const login of ['olive', 'sam', 'second', 'tess', 'uma', 'wim', 'eve', 'rita', 'stan']) lab.createUser(login);
  lab.createOrg('acme', ['olive']);
  await lab.createRepository(REGISTRY, options);
  const team = lab.createTeam('acme', 'security', ['tess', 'uma']);
  lab.grant(REGISTRY, { team }, 'write');
  for (const user of ['sam', 'second', 'wim', 'eve']) lab.grant(REGISTRY, { user }, 'write');
  lab.grant(REGISTRY, { user: 'rita' }, 'read');
  lab.createApp('acme-release', 'acme');
  lab.createApp('acme-members', 'acme');
  const approvers = [
    ['sam', lab.account('sam').id],
    ['second', lab.account('second').id],
    ['rita', lab.account('rita').id],
    ['acme-release', lab.account('acme-release[bot]').id],
  ].map(([login, id]) => `{ id: ${id}, login: '${login}' }`);
  const policy = POLICY.replace(
    /approvals: .*/,
    `approvals: { source: github, required: 1, approvers: [${approvers.join(', ')}], seats: { security: { teams: [{ id: ${team.id}, name: acme/security }] } } }`,
  );
  await lab.push(REGISTRY, {
    as: 'olive',
    files: {
      'policy.yml': policy,
      'trust/config.json': JSON.stringify(configOf(keySigner(generateKey().private_key))),
      'trust/root.json': '{}',
      'trust/trusted_root.json': Buffer.from(EMPTY_TRUST),
      'README.md': 'A registry.\n',
    },
  });
  return new ApprovalScene(lab, {
    policy,
    token: lab.workflowToken(REGISTRY, { contents: 'read', pull_requests: 'read', actions: 'read' }),
    membersToken: lab.issueToken({ app: 'acme-members', permissions: { members: 'read', actions: 'read' } }),
  });
}
