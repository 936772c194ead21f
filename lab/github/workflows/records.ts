import type { CheckRun, EnvironmentReview } from '../world.ts';
import type { Engine } from './engine.ts';
import type { Conclusion, JobReport, RunOrigin, RunState, Status } from './run-state.ts';

/** Puts an attempt on record, where the API finds it. @returns what changes with its progress. */
export function recordAttempt(
  engine: Engine,
  origin: RunOrigin,
  attempt: Pick<RunState, 'triggeringActor'> & {
    readonly attempt: number;
    readonly name: string;
    readonly path: string;
  },
  reviews: readonly EnvironmentReview[],
): (status: Status, conclusion: Conclusion | null) => void {
  const { occasion, id, number, actor } = origin;
  const { world } = engine.lab;
  const progress = { name: attempt.name, number, status: 'queued', conclusion: null as string | null };
  occasion.repository.runs.unshift({
    id,
    path: attempt.path,
    event: occasion.event,
    headSha: occasion.head.sha,
    headBranch: occasion.head.branch,
    headRepository: occasion.head.repository,
    actor,
    triggeringActor: attempt.triggeringActor,
    attempt: attempt.attempt,
    createdAt: world.now(),
    environmentReviews: reviews,
    progress,
  });
  return (status, conclusion) => {
    progress.status = status;
    progress.conclusion = conclusion;
  };
}

/** Shows a job as a check of the run's head commit, by the app of all workflows. */
export function recordJob(engine: Engine, run: RunState, job: JobReport): (job: JobReport) => void {
  const { repository, head } = run.origin.occasion;
  const { world } = engine.lab;
  const app = world.apps.get('github-actions');
  if (app === undefined) throw new Error('there is no app of workflows');
  const page = `${engine.lab.serverUrl}/${run.report.repository}/actions/runs/${run.origin.id}/job/${job.id}`;
  const started = { name: job.name, status: job.status, started_at: world.now(), details_url: page };
  const check: CheckRun = { id: job.id, app, headSha: head.sha, fields: started };
  repository.checkRuns.push(check);
  return ({ status, conclusion }) => {
    // The checks API knows no other states of a run that has not ended.
    const shown = status === 'pending' || status === 'waiting' ? 'queued' : status;
    const ended = conclusion === null ? {} : { conclusion, completed_at: world.now() };
    check.fields = { ...check.fields, status: shown, ...ended };
  };
}
