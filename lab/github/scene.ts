import { randomBytes } from 'node:crypto';
import { newApp, newAppKey } from './apps.ts';
import type { JsonObject } from './json.ts';
import { registerManifest } from './routes/apps.ts';
import { rulesetFrom } from './rulesets.ts';
import { newEnvironment, type Environment, type RepositorySettings } from './settings.ts';
import {
  fullName,
  World,
  type Account,
  type Actor,
  type App,
  type Installation,
  type Permissions,
  type Protection,
  type Repository,
  type Role,
  type Team,
} from './world.ts';

export interface TokenRequest {
  /** A person's login, or an app's slug; one of them. */
  readonly user?: string;
  readonly app?: string;
  /** As in a workflow's `permissions:`, e.g. `{ contents: 'read' }`. Left out for a person: everything that person may do. */
  readonly permissions?: Permissions;
  /** `owner/name` of what the token covers. Left out: everything for a person, what its owner has by now for an app. */
  readonly repositories?: readonly string[];
  /** Requests per hour. */
  readonly rateLimit?: number;
}

export interface RecordedRun {
  /** The same id with a higher attempt is a re-run. */
  readonly id?: number;
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name` of a fork, for a run of its pull request. */
  readonly headRepository?: string;
  readonly actor: string;
  readonly triggeringActor?: string;
  readonly attempt?: number;
  /** Now unless told; a re-run keeps that of the first attempt. */
  readonly createdAt?: string;
  readonly environmentReviews?: readonly {
    readonly environment: string;
    readonly state: 'approved' | 'rejected';
    readonly by: string;
  }[];
}

const WORKFLOW_RATE_LIMIT = 1000;
const TOKEN_RATE_LIMIT = 5000;
/** What a workflow token can never hold, whatever the workflow asks for. */
const NEVER_FOR_WORKFLOWS = ['members', 'workflows', 'administration'];

/** Sets the scene: who exists, what there is, who may do what. Nothing here makes an event. */
export class Scene {
  readonly world: World;
  readonly #actions: App;

  constructor(world: World) {
    this.world = world;
    const github = world.addAccount('github', 'Organization');
    this.#actions = newApp(world, 'github-actions', github, {});
  }

  createUser(login: string, options: { readonly email?: string } = {}): Account {
    return this.world.addAccount(login, 'User', options.email);
  }

  /** The first member named owns the organization. */
  createOrg(login: string, members: readonly string[] = []): Account {
    const account = this.world.addAccount(login, 'Organization');
    const entries = members.map((each, at) => [this.account(each).id, at === 0 ? 'admin' : 'member'] as const);
    this.world.organizations.set(account.id, {
      account,
      members: new Map(entries),
      teams: new Map(),
      secrets: new Map(),
    });
    return account;
  }

  /** Members of a team become members of its organization. */
  createTeam(
    org: string,
    name: string,
    members: readonly string[],
    options: { readonly privacy?: Team['privacy'] } = {},
  ): Team {
    const organization = this.world.organizations.get(this.account(org).id);
    if (organization === undefined) throw new Error(`${org} is not an organization`);
    const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    const ids = members.map((each) => this.account(each).id);
    for (const id of ids) if (!organization.members.has(id)) organization.members.set(id, 'member');
    const team: Team = {
      id: this.world.nextId(),
      name,
      slug,
      privacy: options.privacy ?? 'closed',
      members: new Map(ids.map((id) => [id, 'member'])),
      grants: new Map(),
    };
    organization.teams.set(slug, team);
    return team;
  }

  createApp(slug: string, owner: string, permissions: Permissions = {}): App {
    return newApp(this.world, slug, this.account(owner), permissions);
  }

  /** Another private key for an App, in place of the one before, as its settings page downloads it. @returns PEM, PKCS #1. */
  appKey(slug: string): string {
    return newAppKey(this.#app(slug));
  }

  /** An owner of the organization installs an App, with all that it asks for or with less. */
  installApp(slug: string, org: string, permissions?: Permissions): Installation {
    const app = this.#app(slug);
    const account = this.account(org);
    const installation: Installation = {
      id: this.world.nextId(),
      account,
      permissions: permissions ?? app.permissions,
      createdAt: this.world.now(),
      suspendedAt: undefined,
    };
    app.installations.set(account.id, installation);
    return installation;
  }

  #app(slug: string): App {
    const app = this.world.apps.get(slug);
    if (app === undefined) throw new Error(`there is no app ${slug}`);
    return app;
  }

  /** An owner of the organization confirms an App's manifest in the browser. @returns the code that GitHub redirects with. */
  confirmManifest(org: string, manifest: JsonObject): string {
    const code = randomBytes(20).toString('hex');
    registerManifest(code, { owner: this.account(org), manifest });
    return code;
  }

  /** An empty repository, `owner/name`. */
  createRepository(
    fullName: string,
    options: { readonly private?: boolean; readonly defaultBranch?: string } = {},
  ): Promise<Repository> {
    const [owner = '', name = ''] = fullName.split('/');
    return this.world.addRepository(this.account(owner), name, options);
  }

  /** What a stranger meets after a fork was deleted: pulls from it have no head repository any more. */
  deleteRepository(fullName: string): void {
    const repository = this.repository(fullName);
    this.world.repositories.delete(repository.id);
    for (const other of this.world.repositories.values()) {
      for (const pull of this.world.pulls(other))
        if (pull.head.repository === repository) pull.head.repository = undefined;
    }
  }

  grant(fullName: string, to: { readonly user: string } | { readonly team: Team }, role: Role): void {
    const { id, grants } = this.repository(fullName);
    if ('team' in to) to.team.grants.set(id, role);
    else grants.set(this.account(to.user).id, role);
  }

  /** The login changes and becomes free for others; the id stays. */
  renameUser(from: string, to: string): void {
    if (this.world.account(to) !== undefined) throw new Error(`${to} exists`);
    this.account(from).login = to;
  }

  removeFromTeam(team: Team, login: string): void {
    team.members.delete(this.account(login).id);
  }

  removeFromOrg(org: string, login: string): void {
    const organization = this.world.organizations.get(this.account(org).id);
    const { id } = this.account(login);
    organization?.members.delete(id);
    for (const team of organization?.teams.values() ?? []) team.members.delete(id);
  }

  /** Nobody but the accounts named in `bypass` pushes to the branch; merges wait for what is required. */
  protect(
    fullName: string,
    branch: string,
    rules: {
      readonly requiredChecks?: Protection['requiredChecks'];
      readonly requiredApprovals?: number;
      readonly bypass?: readonly string[];
    } & Omit<Protection, 'requiredChecks' | 'requiredApprovals' | 'bypass'> = {},
  ): void {
    const { requiredChecks = [], requiredApprovals = 0, bypass = [], ...more } = rules;
    const ids = new Set(bypass.map((each) => this.account(each).id));
    this.repository(fullName).protections.set(branch, { requiredChecks, requiredApprovals, bypass: ids, ...more });
  }

  /** A ruleset in force, as the body of GitHub's own request; of the default branch where no condition is given. @returns its id. */
  addRuleset(fullName: string, body: JsonObject): number {
    const now = this.world.now();
    const base = { id: this.world.nextId(), createdAt: now, updatedAt: now };
    const ruleset = rulesetFrom(body, { ...base, name: 'rules', enforcement: 'active', include: ['~DEFAULT_BRANCH'] });
    this.repository(fullName).settings.rulesets.push(ruleset);
    return ruleset.id;
  }

  /** What the administrators chose, to be changed in place. */
  settings(fullName: string): RepositorySettings {
    return this.repository(fullName).settings;
  }

  /** An environment, made where there is none, with secrets of these names. */
  environment(fullName: string, name: string, secrets: readonly string[] = []): Environment {
    const { environments } = this.settings(fullName);
    const environment = environments.get(name) ?? newEnvironment(this.world.nextId(), name, this.world.now());
    environments.set(name, environment);
    for (const secret of secrets) environment.secrets.set(secret, this.world.now());
    return environment;
  }

  /** Puts a workflow run on record, as if it had run. @returns its id. */
  recordRun(fullName: string, run: RecordedRun): number {
    const repository = this.repository(fullName);
    const actor = this.account(run.actor);
    const id = run.id ?? this.world.nextId();
    repository.runs.unshift({
      id,
      path: run.path,
      event: run.event,
      headSha: run.headSha,
      headBranch: run.headBranch,
      headRepository: this.repository(run.headRepository ?? fullName),
      actor,
      triggeringActor: run.triggeringActor === undefined ? actor : this.account(run.triggeringActor),
      attempt: run.attempt ?? 1,
      createdAt: run.createdAt ?? repository.runs.find((each) => each.id === id)?.createdAt ?? this.world.now(),
      environmentReviews: (run.environmentReviews ?? []).map(({ by, ...review }) => ({
        ...review,
        user: this.account(by),
      })),
    });
    return id;
  }

  issueToken(request: TokenRequest): string {
    const { user, app: slug, permissions, rateLimit = TOKEN_RATE_LIMIT } = request;
    const app = slug === undefined ? undefined : this.#app(slug);
    const account = app?.bot ?? this.account(user ?? '');
    const kind = app === undefined ? 'user' : 'app';
    return this.#remember(kind === 'app' ? 'ghs' : permissions === undefined ? 'ghp' : 'github_pat', {
      kind,
      account,
      app,
      permissions: permissions ?? (app === undefined ? undefined : {}),
      repositories: this.#covered(request.repositories ?? this.#installedOn(app)),
      quota: { limit: rateLimit, used: 0 },
    });
  }

  /** The token of a job: the permissions asked for, less those that no job can have, on its own repository only. */
  workflowToken(fullName: string, permissions: Permissions, options: { readonly rateLimit?: number } = {}): string {
    const entries = Object.entries(permissions).filter(([name]) => !NEVER_FOR_WORKFLOWS.includes(name));
    return this.#remember('ghs', {
      kind: 'workflow',
      account: this.#actions.bot,
      app: this.#actions,
      permissions: Object.fromEntries(entries),
      repositories: this.#covered([fullName]),
      quota: { limit: options.rateLimit ?? WORKFLOW_RATE_LIMIT, used: 0 },
    });
  }

  #installedOn(app: App | undefined): string[] | undefined {
    if (app === undefined) return undefined;
    const owned = [...this.world.repositories.values()].filter((each) => each.owner === app.owner);
    return owned.map((each) => fullName(each));
  }

  #covered(names: readonly string[] | undefined): Actor['repositories'] {
    return names === undefined ? 'all' : new Set(names.map((each) => this.repository(each).id));
  }

  #remember(prefix: string, actor: Actor): string {
    const token = `${prefix}_${randomBytes(20).toString('hex')}`;
    this.world.tokens.set(token, actor);
    return token;
  }

  revokeToken(token: string): void {
    this.world.tokens.delete(token);
  }

  account(login: string): Account {
    const account = this.world.account(login);
    if (account === undefined) throw new Error(`there is no ${login}`);
    return account;
  }

  repository(fullName: string): Repository {
    const [owner = '', name = ''] = fullName.split('/');
    const repository = this.world.repository(owner, name);
    if (repository === undefined) throw new Error(`there is no ${fullName}`);
    return repository;
  }
}
