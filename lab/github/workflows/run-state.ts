import type { Annotation } from '../actions/commands.ts';
import type { Account, EnvironmentReview } from '../world.ts';
import type { Member } from './concurrency.ts';
import type { Occasion } from './occasion.ts';
import type { Grants } from './permissions.ts';
import type { StepReport } from './step-setting.ts';
import type { ParsedFile } from './workflow-file.ts';
import type { JsonObject } from '../json.ts';

export type Status = 'queued' | 'pending' | 'waiting' | 'in_progress' | 'completed';
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped' | 'startup_failure';

/** One job as the run's page shows it. */
export interface JobReport {
  /** Of its check run, too. */
  readonly id: number;
  /** With the names of the jobs that called it: `publish / sign`. */
  readonly name: string;
  status: Status;
  conclusion: Exclude<Conclusion, 'startup_failure'> | null;
  /** What its token may do. */
  permissions: Grants;
  environment: string | undefined;
  steps: readonly StepReport[];
  outputs: Readonly<Record<string, string>>;
  annotations: readonly Annotation[];
  summary: string;
  /** With secrets masked. */
  log: string;
}

/** What stays the same when a run is run again. */
export interface RunOrigin {
  readonly id: number;
  readonly number: number;
  readonly occasion: Occasion;
  readonly parsed: ParsedFile;
  /** Who started it first: its privileges are those of every attempt. */
  readonly actor: Account;
  readonly inputs: JsonObject;
  /** How many `workflow_run` events led here, one from the other. */
  readonly depth: number;
}

/** One attempt of a run. */
export interface RunReport {
  readonly id: number;
  readonly attempt: number;
  readonly repository: string;
  readonly path: string;
  readonly name: string;
  readonly event: string;
  readonly ref: string;
  readonly sha: string;
  readonly headSha: string;
  readonly actor: string;
  readonly triggeringActor: string;
  status: Status;
  conclusion: Conclusion | null;
  /** Why GitHub would not start it. */
  problems: readonly string[];
  readonly jobs: JobReport[];
}

/** A job that waits for a reviewer. */
export interface PendingDeployment {
  readonly environment: string;
  readonly decide: (approved: boolean) => void;
}

/** An attempt while it runs. */
export interface RunState {
  readonly origin: RunOrigin;
  readonly report: RunReport;
  readonly triggeringActor: Account;
  readonly controller: AbortController;
  readonly member: Member;
  readonly pending: Set<PendingDeployment>;
  readonly reviews: EnvironmentReview[];
}
