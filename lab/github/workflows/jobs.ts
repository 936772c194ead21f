import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import { isMapping } from '@actions/workflow-parser/templates/tokens/type-guards';
import type { JsonObject } from '../json.ts';
import { callInputs, callOutputs, callSecrets, secretsOfJob, type Secrets } from './call.ts';
import type { Member } from './concurrency.ts';
import { githubContext, jobWorkflow } from './contexts.ts';
import type { Engine } from './engine.ts';
import { enterEnvironment } from './deployments.ts';
import { Scope } from './expressions.ts';
import { runJob } from './job.ts';
import type { PlannedJob, PlannedWorkflow } from './plan.ts';
import { report, type Shown } from './job-report.ts';
import { overall, type JobResult } from './job-result.ts';
import { alone } from './alone.ts';
import type { RunState } from './run-state.ts';
import type { Values } from './values.ts';
import { childOf } from './workflow-file.ts';

/** A workflow that runs: the run's own, or one that a job calls. */
export interface Running {
  readonly engine: Engine;
  readonly run: RunState;
  readonly plan: PlannedWorkflow;
  readonly inputs: JsonObject;
  readonly secrets: Secrets;
  /** Names of the jobs that called, each with ` / `. */
  readonly prefix: string;
  /** The run and the jobs that called. */
  readonly parents: readonly Member[];
  readonly signal: AbortSignal;
}

/** Runs all jobs of a workflow, each as soon as those it needs have ended. */
export async function runJobs(running: Running): Promise<{ results: ReadonlyMap<string, JobResult>; outputs: Values }> {
  const { engine, plan } = running;
  const ends = new Map<string, Promise<JobResult>>();
  const start = (job: PlannedJob): Promise<JobResult> => {
    const known = ends.get(job.definition.id);
    if (known !== undefined) return known;
    const promise = engine.work.do(() => runOne(running, job, (id) => startById(id)));
    ends.set(job.definition.id, promise);
    return promise;
  };
  const startById = (id: string) => {
    const job = plan.jobs.find((each) => each.definition.id === id);
    return job === undefined ? Promise.resolve<JobResult>({ result: 'skipped', outputs: {} }) : start(job);
  };
  const results = new Map<string, JobResult>();
  const order = plan.jobs.map((job) => [job.definition.id, start(job)] as const);
  for (const [id, promise] of order) results.set(id, await engine.work.await(promise));
  const scope = baseScope(running);
  const jobs = Object.fromEntries([...results].map(([id, { result, outputs }]) => [id, { result, outputs }]));
  return { results, outputs: callOutputs(plan.file, scope, jobs) };
}

function baseScope({ engine, run, inputs }: Running): Scope {
  const { repository } = run.origin.occasion;
  const vars = engine.values.of('variable', repository, undefined);
  return new Scope({ github: githubContext(engine, run), inputs, vars, strategy: {}, matrix: {} });
}

/** All jobs that one stands on, near and far: `success()` asks for every one of them. */
function ancestorsOf(plan: PlannedWorkflow, job: PlannedJob): string[] {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    plan.jobs.find((each) => each.definition.id === id)?.definition.needs.forEach(visit);
  };
  job.definition.needs.forEach(visit);
  return [...found];
}

async function runOne(
  running: Running,
  job: PlannedJob,
  resultOf: (id: string) => Promise<JobResult>,
): Promise<JobResult> {
  const { engine, plan, signal } = running;
  const { definition } = job;
  const before = new Map<string, JobResult>();
  for (const id of ancestorsOf(plan, job)) before.set(id, await engine.work.await(resultOf(id)));
  const results = [...before.values()].map((each) => each.result);
  const status = {
    success: results.every((each) => each === 'success'),
    failure: results.includes('failure'),
    cancelled: signal.aborted,
  };
  const needs = Object.fromEntries(definition.needs.map((id) => [id, { ...before.get(id) }]));
  const scope = baseScope(running).with({ needs }, status);
  const name = `${running.prefix}${nameOf(job, scope)}`;
  try {
    if (!scope.isTrue(definition.if)) {
      if (!signal.aborted || definition.needs.length > 0) report(running, job, name).end('skipped');
      return { result: 'skipped', outputs: {} };
    }
    return job.called === undefined
      ? await runLeaf(running, job, scope, name)
      : await runCalled(running, job, job.called, scope, name);
  } catch (error) {
    const shown = report(running, job, name);
    shown.job.annotations = [{ level: 'error', message: error instanceof Error ? error.message : String(error) }];
    shown.end('failure');
    return { result: 'failure', outputs: {} };
  }
}

function nameOf(job: PlannedJob, scope: Scope): string {
  const token = job.definition.token.find('name');
  return token === undefined ? job.definition.id : scope.text(token);
}

async function runCalled(
  running: Running,
  job: PlannedJob,
  plan: PlannedWorkflow,
  scope: Scope,
  name: string,
): Promise<JobResult> {
  const { run } = running;
  const controller = new AbortController();
  const member = memberOf(name, running, controller);
  return alone(running, job.definition.token.find('concurrency'), scope, member, () =>
    alone(running, plan.file.token.find('concurrency'), scope, member, async () => {
      const { results, outputs } = await runJobs({
        ...running,
        plan,
        inputs: callInputs(plan.file, job.definition, scope),
        secrets: callSecrets(job.definition, running.secrets, scope, isForeign(run, plan)),
        prefix: `${name} / `,
        parents: [...running.parents, member],
        signal: AbortSignal.any([running.signal, controller.signal]),
      });
      return { result: overall([...results.values()].map((each) => each.result)), outputs };
    }),
  );
}

/** Called from another owner's repository: what is the environment's own stays behind. */
function isForeign(run: RunState, plan: PlannedWorkflow): boolean {
  const [owner = ''] = plan.source.repository.split('/');
  return owner.toLowerCase() !== run.origin.occasion.repository.owner.login.toLowerCase();
}

const memberOf = (name: string, running: Running, controller: AbortController): Member => ({
  name,
  parents: running.parents,
  cancel: () => controller.abort(),
});

async function runLeaf(running: Running, job: PlannedJob, scope: Scope, name: string): Promise<JobResult> {
  const shown = report(running, job, name);
  const controller = new AbortController();
  const stop = () => controller.abort();
  running.signal.addEventListener('abort', stop, { once: true });
  const end = await enterAndRun(running, job, scope, shown, controller).catch((error: unknown): JobResult => {
    const message = error instanceof Error ? error.message : String(error);
    shown.job.annotations = [...shown.job.annotations, { level: 'error', message }];
    return { result: 'failure', outputs: {} };
  });
  running.signal.removeEventListener('abort', stop);
  shown.job.outputs = end.outputs;
  shown.end(end.result);
  const forgiven = end.result === 'failure' && isForgiven(job.definition.token.find('continue-on-error'), scope);
  return forgiven ? { ...end, result: 'success' } : end;
}

/** First the environment, then the concurrency group, then a machine. */
async function enterAndRun(
  running: Running,
  job: PlannedJob,
  scope: Scope,
  shown: Shown,
  controller: AbortController,
): Promise<JobResult> {
  const { token } = job.definition;
  const environment = environmentName(token.find('environment'), scope);
  shown.job.environment = environment;
  const entered =
    environment === undefined ? 'yes' : await enterEnvironment(running, environment, shown, controller.signal);
  if (entered !== 'yes') return { result: entered, outputs: {} };
  shown.move('pending');
  const member = memberOf(shown.job.name, running, controller);
  return alone(running, token.find('concurrency'), scope, member, () =>
    onMachine(running, job, { scope, shown, environment, controller }),
  );
}

const isForgiven = (token: TemplateToken | undefined, scope: Scope) =>
  token !== undefined && scope.json(token) === true;

function environmentName(token: TemplateToken | undefined, scope: Scope): string | undefined {
  if (token === undefined) return undefined;
  const name = scope.text(isMapping(token) ? childOf(token, 'name') : token);
  return name === '' ? undefined : name;
}

function onMachine(
  running: Running,
  job: PlannedJob,
  at: {
    scope: Scope;
    shown: Shown;
    environment: string | undefined;
    controller: AbortController;
  },
): Promise<JobResult> {
  const { engine, run, plan } = running;
  const { repository, untrusted } = run.origin.occasion;
  return engine.runners.use(async () => {
    if (at.controller.signal.aborted) return { result: 'cancelled', outputs: {} };
    at.shown.move('in_progress');
    const own = at.environment === undefined ? {} : engine.values.own('secret', repository, at.environment);
    const end = await runJob({
      engine,
      run,
      report: at.shown.job,
      file: plan.file,
      definition: job.definition,
      grants: at.shown.job.permissions,
      environment: at.environment,
      secrets: untrusted ? {} : secretsOfJob(running.secrets, own),
      contexts: { ...at.scope.contexts, vars: engine.values.of('variable', repository, at.environment) },
      jobWorkflow: jobWorkflow(plan.source, plan.file.path),
      controller: at.controller,
    });
    return { result: end.conclusion, outputs: end.outputs };
  });
}
