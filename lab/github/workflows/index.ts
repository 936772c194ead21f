import { STRANGER } from '../actors.ts';
import { ApiFailure, notFound } from '../failure.ts';
import type { LabEvent, LabGitHub } from '../index.ts';
import { numberAt, objectAt, textAt, type JsonObject } from '../json.ts';
import type { EventName, WorkflowService } from '../site.ts';
import { roleReaches, type Account, type Actor, type Repository } from '../world.ts';
import { ConcurrencyGroups } from './concurrency.ts';
import { mayReview } from './deployments.ts';
import { checkDispatch, dispatchedInputs } from './dispatch.ts';
import { Runners, Work, type Engine, type GrantIdToken } from './engine.ts';
import { isSkipped, occasionOf, type Occasion } from './occasion.ts';
import { beginRun } from './run.ts';
import type { RunOrigin, RunReport, RunState } from './run-state.ts';
import { Sources } from './sources.ts';
import { listens, workflowsAt, type ParsedFiles } from './triggers.ts';
import { ValueStore, type Values } from './values.ts';
import type { ParsedFile } from './workflow-file.ts';

export type { RunReport } from './run-state.ts';

export interface WorkflowOptions {
  /** `owner/name` to a folder that stands for the repository at every commit. */
  readonly actions?: ReadonlyMap<string, string>;
  /** `grantIdToken` of the lab's Sigstore; without it no job gets an identity. */
  readonly grantIdToken?: GrantIdToken;
  /** Machines: one, unless told, so that jobs run in the order in which they were ready. */
  readonly runners?: number;
  /** How long a minute of `timeout-minutes` is; a true one unless told. */
  readonly minuteMs?: number;
  /** No job runs longer; two minutes unless told. */
  readonly longestMs?: number;
}

const DEFAULT_LONGEST_MS = 120_000;
const MS_PER_DAY = 86_400_000;
const RERUN_DAYS = 30;
const IDLE_DAYS = 60;
/** `workflow_run` leads from one run to the next no further than this. */
const MAX_CHAIN = 3;

/** Runs the workflow files of the lab's repositories, from the lab's own events. */
export class Workflows implements WorkflowService, AsyncDisposable {
  readonly #engine: Engine;
  readonly #states: RunState[] = [];
  readonly #files: ParsedFiles = { files: new Map(), commits: new Map() };
  readonly #numbers = new Map<string, number>();
  readonly #stop: () => void;
  #events: Promise<void> = Promise.resolve();
  #finished: Promise<void>[] = [];
  /** What went wrong in the lab itself. */
  readonly failures: unknown[] = [];

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#stop = engine.lab.onEvent((event) => this.#receive(event));
    engine.lab.site.workflows = this;
  }

  /** Every attempt so far, oldest first. */
  runs(repository?: string): RunReport[] {
    const all = this.#states.map((each) => each.report);
    return repository === undefined ? all : all.filter((each) => each.repository === repository);
  }

  /** Resolves once nothing runs or is about to; what waits for a reviewer waits on. */
  async idle(): Promise<void> {
    await this.#engine.work.idle();
    if (this.failures.length > 0) throw new AggregateError(this.failures, 'the lab failed');
  }

  /** Secrets of a repository, or of one of its environments. */
  setSecrets(repository: string, values: Values, environment?: string): void {
    const { lab } = this.#engine;
    if (environment !== undefined) lab.environment(repository, environment, Object.keys(values));
    else for (const name of Object.keys(values)) lab.settings(repository).secrets.set(name, lab.world.now());
    this.#engine.values.set('secret', lab.repository(repository), environment, values);
  }

  setVariables(repository: string, values: Values, environment?: string): void {
    this.#engine.values.set('variable', this.#engine.lab.repository(repository), environment, values);
  }

  /** An event that the lab does not make itself, e.g. `merge_group`. @param as login of the sender. */
  tell(repository: string, event: EventName, payload: JsonObject, as: string): void {
    const { lab } = this.#engine;
    lab.site.emit(event, this.#person(as), lab.payload(repository, as, payload));
  }

  async dispatch(
    repository: Repository | string,
    workflow: string,
    ref: string,
    inputs: JsonObject,
    as: Actor | string,
  ): Promise<void> {
    const { lab } = this.#engine;
    const at = typeof repository === 'string' ? lab.repository(repository) : repository;
    const actor = typeof as === 'string' ? this.#person(as) : as;
    if (typeof as === 'string') this.#requireWrite(at, lab.account(as));
    const found = await checkDispatch(this.#files, at, workflow, ref, inputs);
    const login = actor.account?.login ?? at.owner.login;
    const more = { workflow: found.file.path, ref: found.ref, inputs: found.inputs };
    lab.site.emit('workflow_dispatch', actor, lab.payload(`${at.owner.login}/${at.name}`, login, more));
  }

  /** Starts what the schedules of the default branch start. @param options `at` is the time by which idleness is judged. */
  schedule(repository: string, options: { readonly file?: string; readonly at?: Date } = {}): void {
    const at = this.#engine.lab.repository(repository);
    this.#queue(() => this.#fire(at, options.file, options.at ?? new Date()));
  }

  /** Runs a run again: the same commit, the same ref, the same event, with the settings of today. */
  rerun(repository: Repository | string, id: number, as: Actor | string): Promise<void> {
    const { lab, work } = this.#engine;
    const at = typeof repository === 'string' ? lab.repository(repository) : repository;
    const last = this.#last(at, id);
    const who = typeof as === 'string' ? lab.account(as) : as.account;
    if (who === undefined) throw new ApiFailure(401, 'Requires authentication');
    if (typeof as === 'string') this.#requireWrite(at, who);
    if (last.report.status !== 'completed') throw new ApiFailure(403, 'The workflow run is already running');
    const first = at.runs.findLast((each) => each.id === id);
    if (Date.now() - Date.parse(first?.createdAt ?? '') > RERUN_DAYS * MS_PER_DAY)
      throw new ApiFailure(403, 'Unable to retry this workflow run because it was created over a month ago');
    return work.do(() => Promise.resolve(this.#begin(last.origin, who, last.report.attempt + 1)));
  }

  cancel(repository: Repository | string, id: number): void {
    const at = typeof repository === 'string' ? this.#engine.lab.repository(repository) : repository;
    const state = this.#last(at, id);
    if (state.report.status === 'completed')
      throw new ApiFailure(409, 'Cannot cancel a workflow run that is completed.');
    state.controller.abort();
  }

  /** What a reviewer says to the jobs that wait for an environment. @throws Error when nobody asked this person. */
  review(id: number, environment: string, as: string, state: 'approved' | 'rejected' = 'approved'): void {
    const { lab } = this.#engine;
    const run = this.#states.findLast((each) => each.report.id === id);
    const user = lab.account(as);
    const waiting = [...(run?.pending ?? [])].filter(
      (each) => each.environment.toLowerCase() === environment.toLowerCase(),
    );
    if (run === undefined || waiting.length === 0) throw new Error(`nothing waits for ${environment}`);
    const { repository } = run.origin.occasion;
    if (!mayReview(lab.world, repository, environment, user, run.triggeringActor))
      throw new Error(`${as} does not review ${environment}`);
    run.reviews.push({ environment, state, user });
    for (const each of waiting) each.decide(state === 'approved');
  }

  async close(): Promise<void> {
    this.#stop();
    delete this.#engine.lab.site.workflows;
    for (const state of this.#states) state.controller.abort();
    await this.#events;
    for (const state of this.#states) state.controller.abort();
    await Promise.all(this.#finished);
    await this.#engine.sources.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #person(login: string): Actor {
    return { ...STRANGER, kind: 'user', account: this.#engine.lab.account(login) };
  }

  #requireWrite(repository: Repository, who: Account): void {
    if (!roleReaches(this.#engine.lab.world.role(who, repository), 'write'))
      throw new ApiFailure(403, 'Must have write access to the repository');
  }

  #last(repository: Repository, id: number): RunState {
    const state = this.#states.findLast(
      (each) => each.report.id === id && each.origin.occasion.repository === repository,
    );
    if (state === undefined) throw notFound();
    return state;
  }

  #receive({ event, payload }: LabEvent): void {
    this.#queue(() => this.#start(event, payload));
  }

  /** Events are taken one after another, each with the repository as it then is. */
  #queue(work: () => Promise<void>): void {
    const turn = this.#events.then(work).catch((error: unknown) => void this.failures.push(error));
    this.#events = turn;
    void this.#engine.work.do(() => turn);
  }

  async #start(event: string, payload: JsonObject): Promise<void> {
    const { lab } = this.#engine;
    const depth = this.#depthOf(event, payload);
    const occasion = depth > MAX_CHAIN ? undefined : await occasionOf(lab.world, event, payload);
    // Actions are off in a fork until its owner turns them on.
    if (occasion === undefined || occasion.repository.parent !== undefined || (await isSkipped(occasion))) return;
    for (const parsed of await workflowsAt(this.#files, occasion.repository, occasion.sha))
      if (await this.#isDue(parsed, occasion)) this.#startFile(parsed, occasion, depth);
  }

  #depthOf(event: string, payload: JsonObject): number {
    if (event !== 'workflow_run') return 0;
    const id = numberAt(objectAt(payload, 'workflow_run') ?? {}, 'id');
    const before = this.#states.findLast((each) => each.report.id === id);
    return (before?.origin.depth ?? 0) + 1;
  }

  async #isDue(parsed: ParsedFile, occasion: Occasion): Promise<boolean> {
    const path = parsed.kind === 'workflow' ? parsed.file.path : parsed.path;
    const state = occasion.repository.settings.workflowStates.get(path) ?? 'active';
    if (state !== 'active') return false;
    // A file that cannot be read fails on every push that has it.
    return (parsed.kind === 'invalid' && occasion.event === 'push') || listens(parsed, occasion);
  }

  #startFile(parsed: ParsedFile, occasion: Occasion, depth: number): void {
    const { world } = this.#engine.lab;
    const sender = textAt(objectAt(occasion.payload, 'sender') ?? {}, 'login') ?? '';
    const actor = world.account(sender) ?? occasion.repository.owner;
    const path = parsed.kind === 'workflow' ? parsed.file.path : parsed.path;
    const key = `${occasion.repository.id} ${path}`;
    const number = (this.#numbers.get(key) ?? 0) + 1;
    this.#numbers.set(key, number);
    const given = occasion.event === 'workflow_dispatch' ? (objectAt(occasion.payload, 'inputs') ?? {}) : {};
    const inputs = parsed.kind === 'workflow' ? dispatchedInputs(parsed.file, given) : {};
    this.#begin({ id: world.nextId(), number, occasion, parsed, actor, inputs, depth }, actor, 1);
  }

  #begin(origin: RunOrigin, triggeringActor: Account, attempt: number): void {
    const { state, finished } = beginRun(this.#engine, origin, triggeringActor, attempt);
    this.#states.push(state);
    this.#finished.push(finished.catch((error: unknown) => void this.failures.push(error)));
  }

  async #fire(repository: Repository, file: string | undefined, at: Date): Promise<void> {
    const { lab } = this.#engine;
    const tip = await repository.git.resolve(`refs/heads/${repository.defaultBranch}`);
    if (tip === undefined) return;
    const [last] = repository.activities;
    const idleMs = at.getTime() - Date.parse(last?.at ?? repository.createdAt);
    const actor = last?.actor ?? repository.owner;
    for (const parsed of await workflowsAt(this.#files, repository, tip)) {
      if (parsed.kind === 'invalid') continue;
      const { path, events } = parsed.file;
      if (file !== undefined && !path.endsWith(`/${file}`)) continue;
      if (events.schedule === undefined) continue;
      if (!repository.private && idleMs > IDLE_DAYS * MS_PER_DAY)
        repository.settings.workflowStates.set(path, 'disabled_inactivity');
      for (const { cron } of events.schedule) {
        const more = { schedule: cron, workflow: path };
        await this.#start('schedule', lab.payload(`${repository.owner.login}/${repository.name}`, actor.login, more));
      }
    }
  }
}

export function startWorkflows(lab: LabGitHub, options: WorkflowOptions = {}): Workflows {
  return new Workflows({
    lab,
    sources: new Sources(lab.world, options.actions ?? new Map()),
    values: new ValueStore(),
    groups: new ConcurrencyGroups(),
    runners: new Runners(options.runners ?? 1),
    work: new Work(),
    grantIdToken: options.grantIdToken,
    minuteMs: options.minuteMs ?? 60_000,
    longestMs: options.longestMs ?? DEFAULT_LONGEST_MS,
  });
}
