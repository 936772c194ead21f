import type { OwnerDirectory } from '../people/owner-directory.ts';
import type { CommitPlaces } from './action-pin.ts';
import type { BranchRules } from './branch-rules.ts';
import type { EnvironmentFacts } from './environments.ts';
import type { Reading } from './reading.ts';
import type { SharedSecrets } from './shared-secrets.ts';
import type { CalledWorkflows } from './workflow-uses.ts';

export interface RegistryHead {
  readonly defaultBranch: string;
  readonly isPublic: boolean;
}

/** A file of the default branch. */
export interface TrackedFile {
  readonly path: string;
  /** Object id of its content. */
  readonly blob: string;
}

export interface WorkflowToken {
  readonly writes: boolean;
  readonly approves: boolean;
}

/** What doctor asks of GitHub. Whatever the token may not see is unread, never empty. */
export interface RegistryFacts {
  head(): Promise<RegistryHead>;
  branchRules(branch: string): Promise<BranchRules>;
  /** Numeric id of GitHub's own App, in whose name all workflows speak. */
  sharedApp(): Promise<number | undefined>;
  files(branch: string): Promise<Reading<readonly TrackedFile[]>>;
  content(file: TrackedFile): Promise<Uint8Array>;
  workflowToken(): Promise<Reading<WorkflowToken>>;
  /** Secrets that every workflow of the repository gets, on every branch. */
  sharedSecrets(): Promise<SharedSecrets>;
  environments(): Promise<Reading<readonly EnvironmentFacts[]>>;
  workflowStates(): Promise<Reading<ReadonlyMap<string, string>>>;
  lastActivity(): Promise<Reading<number>>;
  readonly owners: OwnerDirectory;
  readonly commitPlaces: CommitPlaces;
  readonly calledWorkflow: CalledWorkflows;
}
