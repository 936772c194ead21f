import { join } from 'node:path';
import { BareRepository, type Signature } from './git.ts';
import type { JsonObject } from './json.ts';

/** What can be granted on a repository, weakest first; `none` still reads what is public. */
export const ROLES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Role = (typeof ROLES)[number];
export type Access = 'read' | 'write' | 'admin';
export type Permissions = Readonly<Record<string, Access>>;

export interface Account {
  readonly id: number;
  login: string;
  readonly type: 'User' | 'Organization' | 'Bot';
  readonly email: string;
}

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly owner: Account;
  readonly bot: Account;
}

export interface Organization {
  readonly account: Account;
  readonly members: Map<number, 'admin' | 'member'>;
  readonly teams: Map<string, Team>;
}

export interface Team {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  /** `secret` teams are seen by their members and the organization's owners only. */
  readonly privacy: 'closed' | 'secret';
  readonly members: Map<number, 'member' | 'maintainer'>;
  readonly grants: Map<number, Role>;
}

/** Who a request speaks for. A classic user token has no `permissions`: it may do what the user may. */
export interface Actor {
  readonly kind: 'anonymous' | 'user' | 'app' | 'workflow';
  readonly account: Account | undefined;
  readonly app: App | undefined;
  readonly permissions: Permissions | undefined;
  /** Ids of the repositories that the token covers. */
  readonly repositories: 'all' | ReadonlySet<number>;
  readonly quota: { limit: number; used: number };
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';

export interface Review {
  readonly id: number;
  readonly user: Account;
  state: ReviewState;
  body: string;
  readonly commitId: string;
  submittedAt: string | undefined;
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly user: Account;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  readonly labels: string[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  pull: Pull | undefined;
}

export interface Pull {
  readonly id: number;
  readonly issue: Issue;
  readonly head: { repository: Repository | undefined; readonly owner: Account; readonly ref: string; sha: string };
  /** `sha` is the base branch's tip as of the last synchronize, and goes stale. */
  readonly base: { ref: string; sha: string };
  draft: boolean;
  readonly reviews: Review[];
  merged: { readonly at: string; readonly by: Account; readonly sha: string } | undefined;
  /** Unknown until it is asked for a second time, as on GitHub. */
  mergeable: { readonly asked: true; readonly sha: string | undefined } | 'unknown' | 'computing';
}

export interface Comment {
  readonly id: number;
  readonly issue: Issue;
  readonly user: Account;
  readonly app: App | undefined;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface CheckRun {
  readonly id: number;
  readonly app: App;
  readonly headSha: string;
  /** The members of the request as last given. */
  fields: JsonObject;
}

export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly label: string | null;
  readonly contentType: string;
  readonly content: Buffer;
  readonly uploader: Account;
  readonly createdAt: string;
}

export interface Release {
  readonly id: number;
  readonly author: Account;
  tag: string;
  target: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  readonly assets: Asset[];
  readonly createdAt: string;
  publishedAt: string | null;
}

export interface Activity {
  readonly id: number;
  readonly before: string;
  readonly after: string;
  readonly ref: string;
  readonly at: string;
  readonly type: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge';
  readonly actor: Account;
}

/** One attempt of a workflow run. Whoever re-runs it is `triggeringActor`; `actor` stays who started it. */
export interface WorkflowRun {
  readonly id: number;
  /** `.github/workflows/release.yml`. */
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: Repository;
  readonly actor: Account;
  readonly triggeringActor: Account;
  readonly attempt: number;
  readonly createdAt: string;
}

/** What a protected branch asks for. Whoever is named in `bypass` may push past it. */
export interface Protection {
  readonly requiredChecks: readonly { readonly name: string; readonly appId?: number }[];
  readonly requiredApprovals: number;
  readonly bypass: ReadonlySet<number>;
}

export interface Repository {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly git: BareRepository;
  readonly parent: Repository | undefined;
  readonly grants: Map<number, Role>;
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, Comment>;
  readonly checkRuns: CheckRun[];
  readonly releases: Release[];
  readonly activities: Activity[];
  readonly runs: WorkflowRun[];
  readonly protections: Map<string, Protection>;
  readonly createdAt: string;
}

export const fullName = (repository: Repository) => `${repository.owner.login}/${repository.name}`;
export const roleReaches = (role: Role, wanted: Role) => ROLES.indexOf(role) >= ROLES.indexOf(wanted);

/** Everything that the lab's GitHub knows. */
export class World {
  readonly folder: string;
  readonly accounts = new Map<number, Account>();
  readonly organizations = new Map<number, Organization>();
  readonly apps = new Map<string, App>();
  readonly repositories = new Map<number, Repository>();
  readonly tokens = new Map<string, Actor>();
  #lastId = 7_340_000;
  #clock = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Ids grow and never repeat, over all kinds, so that one taken for another is noticed. */
  nextId(): number {
    this.#lastId += 17;
    return this.#lastId;
  }

  /** Now, in whole seconds, never the same second twice. */
  now(): string {
    this.#clock = Math.max(Math.floor(Date.now() / 1000), this.#clock + 1);
    return `${new Date(this.#clock * 1000).toISOString().slice(0, 19)}Z`;
  }

  addAccount(login: string, type: Account['type'], email?: string): Account {
    if (this.account(login) !== undefined) throw new Error(`${login} exists`);
    const id = this.nextId();
    const account = { id, login, type, email: email ?? `${id}+${login}@users.noreply.github.com` };
    this.accounts.set(id, account);
    return account;
  }

  /** Logins are case-insensitive. */
  account(login: string): Account | undefined {
    return [...this.accounts.values()].find((each) => each.login.toLowerCase() === login.toLowerCase());
  }

  accountByEmail(email: string): Account | undefined {
    return [...this.accounts.values()].find((each) => each.email.toLowerCase() === email.toLowerCase());
  }

  repository(owner: string, name: string): Repository | undefined {
    const wanted = `${owner}/${name}`.toLowerCase();
    return [...this.repositories.values()].find((each) => fullName(each).toLowerCase() === wanted);
  }

  async addRepository(
    owner: Account,
    name: string,
    options: { private?: boolean; defaultBranch?: string; parent?: Repository } = {},
  ): Promise<Repository> {
    if (this.repository(owner.login, name) !== undefined) throw new Error(`${owner.login}/${name} exists`);
    const id = this.nextId();
    const defaultBranch = options.defaultBranch ?? options.parent?.defaultBranch ?? 'main';
    const repository: Repository = {
      id,
      owner,
      name,
      private: options.private ?? options.parent?.private ?? false,
      defaultBranch,
      git: await BareRepository.create(join(this.folder, `${id}.git`), this.folder, defaultBranch),
      parent: options.parent,
      grants: new Map(),
      issues: new Map(),
      comments: new Map(),
      checkRuns: [],
      releases: [],
      activities: [],
      runs: [],
      protections: new Map(),
      createdAt: this.now(),
    };
    this.repositories.set(id, repository);
    if (options.parent !== undefined) await this.#joinNetwork(repository);
    return repository;
  }

  /** All forks of a network, this one included. */
  network(repository: Repository): Repository[] {
    const root = rootOf(repository);
    return [...this.repositories.values()].filter((each) => rootOf(each) === root);
  }

  async #joinNetwork(repository: Repository): Promise<void> {
    const network = this.network(repository);
    for (const each of network)
      await each.git.shareObjects(network.filter((other) => other !== each).map((other) => other.git));
  }

  /** What an account may do, by ownership, organization, team and collaboration, whichever is most. */
  role(account: Account | undefined, repository: Repository): Role {
    if (account === undefined) return 'none';
    if (account.id === repository.owner.id) return 'admin';
    const roles: Role[] = [repository.grants.get(account.id) ?? 'none'];
    const organization = this.organizations.get(repository.owner.id);
    if (organization?.members.get(account.id) === 'admin') roles.push('admin');
    for (const team of organization?.teams.values() ?? []) {
      if (team.members.has(account.id)) roles.push(team.grants.get(repository.id) ?? 'none');
    }
    return roles.sort((a, b) => ROLES.indexOf(b) - ROLES.indexOf(a))[0] ?? 'none';
  }

  association(account: Account, repository: Repository): string {
    if (account.id === repository.owner.id) return 'OWNER';
    if (this.organizations.get(repository.owner.id)?.members.has(account.id) === true) return 'MEMBER';
    return repository.grants.has(account.id) ? 'COLLABORATOR' : 'NONE';
  }

  signature(account: Account): Signature {
    return { name: account.login, email: account.email, date: this.now() };
  }

  nextNumber(repository: Repository): number {
    return repository.issues.size + 1;
  }

  pulls(repository: Repository): Pull[] {
    return [...repository.issues.values()].flatMap((each) => (each.pull === undefined ? [] : [each.pull]));
  }
}

function rootOf(repository: Repository): Repository {
  let root = repository;
  while (root.parent !== undefined) root = root.parent;
  return root;
}
