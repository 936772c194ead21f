import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Annotation } from '../actions/commands.ts';
import type { Json, JsonObject } from '../json.ts';
import { fullName } from '../world.ts';
import { claimsOf, contextVariables } from './contexts.ts';
import type { Engine } from './engine.ts';
import { Scope } from './expressions.ts';
import { apiPermissions, type Grants } from './permissions.ts';
import type { JobReport, RunState } from './run-state.ts';
import type { RemoteAction } from './sources.ts';
import { layMachine, type Machine, type StepSetting } from './step-setting.ts';
import { runJobSteps } from './steps.ts';
import type { Values } from './values.ts';
import { childOf, writtenAt, type JobDefinition, type WorkflowFile } from './workflow-file.ts';

/** One job that has steps, ready to be run. */
export interface JobTask {
  readonly engine: Engine;
  readonly run: RunState;
  readonly report: JobReport;
  readonly file: WorkflowFile;
  readonly definition: JobDefinition;
  readonly grants: Grants;
  readonly environment: string | undefined;
  readonly secrets: Values;
  /** `github`, `needs`, `inputs`, `vars`, `strategy`, `matrix`, and `job` as far as it is known before. */
  readonly contexts: Readonly<Record<string, Json>>;
  readonly jobWorkflow: Readonly<Record<string, string>>;
  readonly controller: AbortController;
}

export interface JobEnd {
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  readonly outputs: Readonly<Record<string, string>>;
}

const DEFAULT_MINUTES = 360;
const REMOTE = /^(?<repository>[^/@]+\/[^/@]+)(?:\/(?<path>[^@]+))?@(?<ref>.+)$/;
const RUNNER = { os: 'Linux', arch: 'X64', name: 'lab', environment: 'github-hosted', debug: '' };

/** Runs the steps on a machine of their own, with a token that ends with the job. */
export async function runJob(task: JobTask): Promise<JobEnd> {
  const { engine, run, definition, controller } = task;
  const { repository } = run.origin.occasion;
  const token = engine.lab.workflowToken(fullName(repository), apiPermissions(task.grants));
  const root = await mkdtemp(join(tmpdir(), 'lab-job-'));
  const minutes = definition.token.find('timeout-minutes');
  let timer: NodeJS.Timeout | undefined;
  try {
    const machine = await layMachine(root, run.origin.occasion.payload);
    const limit = minutes === undefined ? DEFAULT_MINUTES : Number(new Scope(task.contexts).text(minutes));
    const setting = await prepare(task, token, machine);
    timer = setTimeout(() => controller.abort(), Math.min(limit * engine.minuteMs, engine.longestMs));
    const end = await runJobSteps(setting, definition.steps);
    finish(task, setting, end.reports);
    const scope = new Scope({ ...setting.contexts, steps: end.steps, env: end.environment });
    return { conclusion: end.conclusion, outputs: outputsOf(task, scope, setting) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    task.report.annotations = [...task.report.annotations, { level: 'error', message }];
    task.report.log += `##[error]${message}\n`;
    return { conclusion: 'failure', outputs: {} };
  } finally {
    clearTimeout(timer);
    engine.lab.revokeToken(token);
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
  }
}

function finish(task: JobTask, setting: StepSetting, reports: JobReport['steps']): void {
  const hidden = [...setting.masks].filter((each) => each !== '');
  const masked = (text: string) => hidden.reduce((log, each) => log.replaceAll(each, '***'), text);
  task.report.steps = reports;
  task.report.log = masked(setting.log);
  task.report.summary = masked(setting.summaries.join('\n'));
  task.report.annotations = setting.annotations.map((each): Annotation => ({ ...each, message: masked(each.message) }));
}

/** An output that a secret is in never leaves the job. */
function outputsOf(task: JobTask, scope: Scope, setting: StepSetting): Record<string, string> {
  const entries = Object.entries(scope.texts(task.definition.token.find('outputs')));
  const hidden = [...setting.masks].filter((each) => each !== '');
  return Object.fromEntries(entries.filter(([, value]) => !hidden.some((each) => value.includes(each))));
}

/** Everything that `uses:` names is found before the first step runs, or the job fails. */
async function findActions(task: JobTask): Promise<Map<string, RemoteAction>> {
  const found = new Map<string, RemoteAction>();
  for (const step of task.definition.steps) {
    const uses = writtenAt(step.token, 'uses');
    if (uses === undefined || uses.startsWith('./') || /^actions\/checkout@/i.test(uses)) continue;
    const action = await findAction(task, uses);
    if (action === undefined) throw new Error(`Unable to resolve action \`${uses}\`, repository or version not found`);
    found.set(uses, action);
  }
  return found;
}

async function findAction(task: JobTask, uses: string): Promise<RemoteAction | undefined> {
  const { repository = '', path = '', ref = '' } = REMOTE.exec(uses)?.groups ?? {};
  const source = await task.engine.sources.find(repository, ref, task.run.origin.occasion.repository);
  return source === undefined ? undefined : { source, path };
}

async function prepare(task: JobTask, token: string, machine: Machine): Promise<StepSetting> {
  const { engine, run, file, definition } = task;
  const { occasion } = run.origin;
  const github: JsonObject = {
    ...(task.contexts['github'] as JsonObject),
    token,
    job: definition.id,
    workspace: machine.workspace,
    event_path: machine.event,
    path: '',
    env: '',
  };
  const secrets = { ...task.secrets, GITHUB_TOKEN: token };
  const runner = { ...RUNNER, temp: machine.temp, tool_cache: machine.tools, workspace: machine.workspace };
  const contexts = { ...task.contexts, github, secrets, runner, job: { ...task.jobWorkflow, status: 'success' } };
  const environment: Record<string, string> = {};
  Object.assign(environment, new Scope(contexts).texts(file.token.find('env')));
  Object.assign(environment, new Scope({ ...contexts, env: environment }).texts(definition.token.find('env')));
  const scope = new Scope({ ...contexts, env: environment });
  const remote = await findActions(task);
  return {
    machine,
    contexts,
    variables: { ...variablesOf(github, machine), ...identityOf(task, github) },
    environment,
    path: [],
    masks: new Set(Object.values(secrets)),
    annotations: [],
    summaries: [],
    defaults: { shell: defaultOf(task, scope, 'shell'), folder: defaultOf(task, scope, 'working-directory') },
    checkout: {
      serverUrl: engine.lab.serverUrl,
      repository: fullName(occasion.repository),
      ref: occasion.ref,
      sha: occasion.sha,
      token,
      home: machine.home,
      find: (uses) => findAction(task, uses),
    },
    remote,
    signal: task.controller.signal,
    minuteMs: engine.minuteMs,
    longestMs: engine.longestMs,
    log: '',
  };
}

function defaultOf(task: JobTask, scope: Scope, key: string): string | undefined {
  for (const token of [task.definition.token, task.file.token]) {
    const value = childOf(childOf(token.find('defaults'), 'run'), key);
    if (value !== undefined) return scope.text(value);
  }
  return undefined;
}

function variablesOf(github: JsonObject, machine: Machine): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...contextVariables(github),
    GITHUB_EVENT_PATH: machine.event,
    GITHUB_WORKSPACE: machine.workspace,
    RUNNER_OS: RUNNER.os,
    RUNNER_ARCH: RUNNER.arch,
    RUNNER_NAME: RUNNER.name,
    RUNNER_ENVIRONMENT: RUNNER.environment,
    RUNNER_TEMP: machine.temp,
    RUNNER_TOOL_CACHE: machine.tools,
  };
}

/** Only a job that was granted `id-token: write` can ask who it is. */
function identityOf(task: JobTask, github: JsonObject): Record<string, string> {
  const { engine, run, environment, jobWorkflow } = task;
  if (task.grants['id-token'] !== 'write' || engine.grantIdToken === undefined) return {};
  const { requestUrl, requestToken } = engine.grantIdToken(claimsOf(run, github, jobWorkflow, environment));
  return { ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken };
}
