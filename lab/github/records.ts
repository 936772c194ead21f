import type { KeyObject } from 'node:crypto';
import type { BareRepository } from './git.ts';
import type { JsonObject } from './json.ts';
import type { RepositorySettings } from './settings.ts';

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
  /** What it asks of whoever installs it. */
  readonly permissions: Permissions;
  /** Verifies what it says of itself; undefined until a private key was made for it. */
  publicKey: KeyObject | undefined;
  /** By number of the organization. */
  readonly installations: Map<number, Installation>;
}

/** An App where an owner of the organization installed it. */
export interface Installation {
  readonly id: number;
  readonly account: Account;
  readonly permissions: Permissions;
  readonly createdAt: string;
  suspendedAt: string | undefined;
}

export interface Organization {
  readonly account: Account;
  readonly members: Map<number, 'admin' | 'member'>;
  readonly teams: Map<string, Team>;
  /** Names of secrets that all its repositories get, to the time of the last write. */
  readonly secrets: Map<string, string>;
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
  /** `registration` is an App that speaks for itself, by a signed JWT, and not for an installation. */
  readonly kind: 'anonymous' | 'user' | 'app' | 'workflow' | 'registration';
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
  /** What reviewers of its environments said before its jobs began. */
  readonly environmentReviews: readonly EnvironmentReview[];
  /** Absent for one put on record as if it had run: that one has succeeded. */
  readonly progress?: RunProgress;
}

export interface RunProgress {
  readonly name: string;
  readonly number: number;
  status: string;
  conclusion: string | null;
}

export interface EnvironmentReview {
  readonly environment: string;
  readonly state: 'approved' | 'rejected';
  readonly user: Account;
}

/** What a protected branch asks for. Whoever is named in `bypass` may push past it. */
export interface Protection {
  readonly requiredChecks: readonly { readonly name: string; readonly appId?: number }[];
  readonly requiredApprovals: number;
  readonly bypass: ReadonlySet<number>;
  readonly dismissStale?: boolean;
  readonly lastPush?: boolean;
  /** Told, not held: the lab does not read who owns what. */
  readonly codeOwners?: boolean;
  /** Whether administrators are held, too; they are where nothing is said. */
  readonly admins?: boolean;
  readonly forcePushes?: boolean;
  readonly deletions?: boolean;
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
  readonly settings: RepositorySettings;
  readonly createdAt: string;
}
