import { readOnly } from './permissions.ts';
import type { PlannedJob } from './plan.ts';
import { recordJob } from './records.ts';
import type { Engine } from './engine.ts';
import type { JobReport, RunState } from './run-state.ts';

/** A job as it shows, and what moves it on. */
export interface Shown {
  readonly job: JobReport;
  readonly move: (status: JobReport['status']) => void;
  readonly end: (conclusion: Exclude<JobReport['conclusion'], null>) => void;
}

/** Shows a job from now on: on its run, and as a check. */
export function report(
  { engine, run }: { readonly engine: Engine; readonly run: RunState },
  job: PlannedJob,
  name: string,
): Shown {
  const shown: JobReport = {
    id: engine.lab.world.nextId(),
    name,
    status: 'queued',
    conclusion: null,
    permissions: run.origin.occasion.untrusted ? readOnly(job.grants) : job.grants,
    environment: undefined,
    steps: [],
    outputs: {},
    annotations: [],
    summary: '',
    log: '',
  };
  run.report.jobs.push(shown);
  const write = recordJob(engine, run, shown);
  const move = (status: JobReport['status']) => {
    shown.status = status;
    write(shown);
  };
  const end = (conclusion: Exclude<JobReport['conclusion'], null>) => {
    shown.conclusion = conclusion;
    move('completed');
  };
  return { job: shown, move, end };
}
