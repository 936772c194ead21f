import { join } from 'node:path';
import { BareRepository, type Signature } from './git.ts';
import {
  ROLES,
  type Role,
  type Account,
  type App,
  type Organization,
  type Actor,
  type Pull,
  type Repository,
} from './records.ts';
import { newSettings } from './settings.ts';

export type * from './records.ts';

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
      settings: newSettings(),
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
