import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Annotation } from '../actions/commands.ts';
import type { Json, JsonObject } from '../json.ts';
import type { CheckoutSetting } from './checkout.ts';
import type { Scope } from './expressions.ts';
import type { RemoteAction } from './sources.ts';
import type { StepDefinition } from './workflow-file.ts';

/** The folders of a job: its home, its temporary files, its workspace. */
export interface Machine {
  readonly home: string;
  readonly temp: string;
  readonly tools: string;
  readonly workspace: string;
  readonly files: string;
  readonly event: string;
}

/** What all steps of a job share, and what they add to it. */
export interface StepSetting {
  readonly machine: Machine;
  /** All contexts but `env`, `steps` and `inputs` of composite actions. */
  readonly contexts: Readonly<Record<string, Json>>;
  /** `GITHUB_…`, `RUNNER_…` and what else a step cannot set itself. */
  readonly variables: Readonly<Record<string, string>>;
  readonly environment: Record<string, string>;
  readonly path: string[];
  readonly masks: Set<string>;
  readonly annotations: Annotation[];
  readonly summaries: string[];
  readonly defaults: { readonly shell: string | undefined; readonly folder: string | undefined };
  readonly checkout: CheckoutSetting;
  /** Found while the job was set up, by what `uses:` says. */
  readonly remote: ReadonlyMap<string, RemoteAction>;
  readonly signal: AbortSignal;
  readonly minuteMs: number;
  readonly longestMs: number;
  log: string;
}

export type StepConclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface StepReport {
  readonly id: string;
  readonly name: string;
  readonly outcome: StepConclusion;
  /** After `continue-on-error`. */
  readonly conclusion: StepConclusion;
}

/** The steps of a job, or those of a composite action inside one. */
export interface Frame {
  readonly steps: readonly StepDefinition[];
  readonly contexts: Readonly<Record<string, Json>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly isJob: boolean;
}

export interface StepsEnd {
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  readonly reports: readonly StepReport[];
  /** The `steps` context. */
  readonly steps: JsonObject;
  readonly environment: Readonly<Record<string, string>>;
}

/** One step that is about to run. */
export interface Running {
  readonly scope: Scope;
  /** All that the process gets, and of that what is the step's own: a composite action hands only that down. */
  readonly environment: Readonly<Record<string, string>>;
  readonly own: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** Makes the folders of a job and writes its event. */
export async function layMachine(root: string, payload: JsonObject): Promise<Machine> {
  const machine: Machine = {
    home: join(root, 'home'),
    temp: join(root, 'temp'),
    tools: join(root, 'tools'),
    workspace: join(root, 'work'),
    files: join(root, 'files'),
    event: join(root, 'event.json'),
  };
  for (const folder of [machine.home, machine.temp, machine.tools, machine.workspace, machine.files])
    await mkdir(folder, { recursive: true });
  await writeFile(machine.event, JSON.stringify(payload));
  return machine;
}
