import type { JsonObject } from './json.ts';

export interface BypassActor {
  /** Null for organization admins and deploy keys. */
  readonly id: number | null;
  readonly type: 'Integration' | 'OrganizationAdmin' | 'RepositoryRole' | 'Team' | 'DeployKey' | 'User';
  readonly mode: 'always' | 'pull_request' | 'exempt';
}

/** `RepositoryRole` actors are these numbers. */
export const ROLE_ACTORS = { maintain: 2, write: 4, admin: 5 } as const;

export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly target: string;
  readonly enforcement: string;
  /** `~DEFAULT_BRANCH`, `~ALL`, or a ref with `*`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** As GitHub's `repository-rule`. */
  readonly rules: readonly JsonObject[];
  readonly bypass: readonly BypassActor[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface Environment {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
  /** Ids of accounts or teams; a job waits for one of them. */
  reviewers: readonly { readonly type: 'User' | 'Team'; readonly id: number }[];
  preventSelfReview: boolean;
  waitMinutes: number;
  /** Which branches may use it. */
  branches: 'all' | 'protected' | 'custom';
  readonly policies: { readonly id: number; readonly name: string; readonly type: 'branch' | 'tag' }[];
  /** Name to the time of the last write. */
  readonly secrets: Map<string, string>;
  /** What was sealed and sent, opened: jobs get it, and no API tells it. */
  readonly values: Map<string, string>;
}

/** What a repository's administrators choose. */
export interface RepositorySettings {
  readonly rulesets: Ruleset[];
  readonly environments: Map<string, Environment>;
  /** What a job's token may do where the workflow says nothing. */
  workflowToken: { defaults: 'read' | 'write'; mayApprove: boolean };
  /** Names of the repository's own secrets, which every workflow on every branch gets; to the time of the last write. */
  readonly secrets: Map<string, string>;
  /** By path; `active` where nothing is said. */
  readonly workflowStates: Map<string, string>;
}

/** As GitHub begins a new repository. */
export function newSettings(): RepositorySettings {
  return {
    rulesets: [],
    environments: new Map(),
    secrets: new Map(),
    workflowToken: { defaults: 'read', mayApprove: false },
    workflowStates: new Map(),
  };
}

export function newEnvironment(id: number, name: string, createdAt: string): Environment {
  return {
    id,
    name,
    createdAt,
    reviewers: [],
    preventSelfReview: false,
    waitMinutes: 0,
    branches: 'all',
    policies: [],
    secrets: new Map(),
    values: new Map(),
  };
}
