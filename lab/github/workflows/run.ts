import { renderRun } from '../render-run.ts';
import { pageOf, renderEnvelope } from '../render.ts';
import type { JsonObject } from '../json.ts';
import { STRANGER } from '../actors.ts';
import { fullName, type Account, type EnvironmentReview } from '../world.ts';
import type { Engine } from './engine.ts';
import { githubContext } from './contexts.ts';
import { Scope } from './expressions.ts';
import { alone } from './alone.ts';
import { overall, type JobResult } from './job-result.ts';
import { runJobs } from './jobs.ts';
import { defaultGrants } from './permissions.ts';
import { planRun, type PlannedWorkflow } from './plan.ts';
import { recordAttempt } from './records.ts';
import type { Conclusion, RunOrigin, RunReport, RunState, Status } from './run-state.ts';

type Move = (status: Status, conclusion: Conclusion | null) => void;

/** Begins an attempt: it is on record before anything of it runs. */
export function beginRun(
  engine: Engine,
  origin: RunOrigin,
  triggeringActor: Account,
  attempt: number,
): { state: RunState; finished: Promise<void> } {
  const { occasion, parsed, id } = origin;
  const file = parsed.kind === 'workflow' ? parsed.file : undefined;
  const path = parsed.kind === 'workflow' ? parsed.file.path : parsed.path;
  const report: RunReport = {
    id,
    attempt,
    repository: fullName(occasion.repository),
    path,
    name: file?.name ?? path,
    event: occasion.event,
    ref: occasion.ref,
    sha: occasion.sha,
    headSha: occasion.head.sha,
    actor: origin.actor.login,
    triggeringActor: triggeringActor.login,
    status: 'queued',
    conclusion: null,
    problems: [],
    jobs: [],
  };
  const controller = new AbortController();
  const member = { name: 'top level workflow', parents: [], cancel: () => controller.abort() };
  const reviews: EnvironmentReview[] = [];
  const state: RunState = { origin, report, triggeringActor, controller, member, pending: new Set(), reviews };
  const write = recordAttempt(engine, origin, { triggeringActor, attempt, name: report.name, path }, reviews);
  const move: Move = (status, conclusion) => {
    report.status = status;
    report.conclusion = conclusion;
    write(status, conclusion);
  };
  tell(engine, state, 'requested');
  return { state, finished: engine.work.do(() => perform(engine, state, move)) };
}

/** A re-run reads the workflow of the old commit again, and the settings of today. */
async function perform(engine: Engine, run: RunState, move: Move): Promise<void> {
  const { occasion, parsed } = run.origin;
  const { repository, ref, sha } = occasion;
  const source = engine.sources.at(repository, sha, ref);
  const fallback = defaultGrants(repository.settings.workflowToken.defaults);
  const planned = await planRun({ sources: engine.sources, repository }, parsed, source, fallback);
  if (planned.kind === 'problems') {
    run.report.problems = planned.problems;
    move('completed', parsed.kind === 'invalid' ? 'failure' : 'startup_failure');
  } else {
    const conclusion = await execute(engine, run, planned.workflow, move);
    move('completed', conclusion);
  }
  tell(engine, run, 'completed');
}

async function execute(engine: Engine, run: RunState, plan: PlannedWorkflow, move: Move): Promise<Conclusion> {
  const { repository, untrusted } = run.origin.occasion;
  const { inputs } = run.origin;
  const vars = engine.values.of('variable', repository, undefined);
  const scope = new Scope({ github: githubContext(engine, run), inputs, vars });
  const work = async (): Promise<JobResult> => {
    if (run.controller.signal.aborted) return { result: 'cancelled', outputs: {} };
    move('in_progress', null);
    tell(engine, run, 'in_progress');
    const { results } = await runJobs({
      engine,
      run,
      plan,
      inputs,
      secrets: { values: untrusted ? {} : engine.values.of('secret', repository, undefined), environment: 'all' },
      prefix: '',
      parents: [run.member],
      signal: run.controller.signal,
    });
    return { result: overall([...results.values()].map((each) => each.result)), outputs: {} };
  };
  const token = plan.file.token.find('concurrency');
  if (token !== undefined) move('pending', null);
  const { result } = await alone({ engine, run }, token, scope, run.member, work);
  return run.controller.signal.aborted ? 'cancelled' : result;
}

/** `workflow_run`: of every run, whoever made it, but those that were led to by three of them already. */
function tell(engine: Engine, run: RunState, action: 'requested' | 'in_progress' | 'completed'): void {
  const { lab } = engine;
  const { repository } = run.origin.occasion;
  const record = repository.runs.find((each) => each.id === run.report.id && each.attempt === run.report.attempt);
  if (record === undefined) return;
  const sender = { ...STRANGER, kind: 'user', account: run.triggeringActor } as const;
  const payload: JsonObject = {
    action,
    workflow_run: lab.site.description.completeAs('workflow-run', renderRun(lab.site, repository, record)),
    workflow: { name: run.report.name, path: run.report.path, url: pageOf(lab.site, repository) },
    ...renderEnvelope(lab.site, repository, sender),
  };
  lab.site.emit('workflow_run', sender, payload);
}
